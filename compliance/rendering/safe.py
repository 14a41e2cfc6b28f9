"""Words and addresses as every format can carry them, whatever somebody put into a name."""

from __future__ import annotations

import re
from urllib.parse import quote

# Line ends and tabs are spaces in a page. Other control characters and halves of characters are in no format; marks that turn the
# direction of writing round could make a sentence read otherwise than it is; a mark of byte order inside a text says nothing.
_WHITE = re.compile("[\t\n\v\f\r\x85\u2028\u2029]+")
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069\ufeff]")
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]")


def clean(words: str) -> str:
    """Return words as every format can carry them: on one line, without characters that no reader sees."""
    return _UNSEEN.sub("\ufffd", _TURNING.sub("", _WHITE.sub(" ", words)))


def address(url: str) -> str | None:
    """Return an address that is safe to follow, every odd character in it encoded; None for one that is no address of a page."""
    known = clean(url).strip()
    if not known.startswith(("https://", "http://", "mailto:", "#")):
        return None
    return quote(known, safe="!#$%&'()*+,-./:;=?@_~")


__all__ = ["address", "clean"]
