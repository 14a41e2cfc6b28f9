"""Error messages in the reader's language.

Messages are made in English where the fault is found; exports/messages.yaml says them in French, with slots for what varies. A
slot may hold another message ("did you mean ...").
"""

from __future__ import annotations

import re
from functools import cache

from compliance.language.text import Lang
from compliance.reading import strict_yaml
from compliance.resources import data_root

_SLOT = re.compile(r"\{([a-z_]+)\}")
_SPOKEN = ("hint", "what", "mend")  # slots that hold another message of the list
_SUBJECT = re.compile(r"(?P<subject>[^\s:][^:\n]*): (?P<rest>.+)", re.DOTALL)


@cache
def _catalogue() -> tuple[tuple[re.Pattern[str], str], ...]:
    data = strict_yaml.read(data_root() / "exports" / "messages.yaml", "exports/messages.yaml").data
    return tuple((_pattern(entry["en"]), entry["fr"]) for entry in data["list"])


def _pattern(english: str) -> re.Pattern[str]:
    parts = _SLOT.split(english)
    names = parts[1::2]
    out = ""
    for n, part in enumerate(parts):
        if n % 2 == 0:
            out += re.escape(part)
        else:
            out += f"(?P<{part}>.*?)" if part == "hint" else f"(?P<{part}>.+?)" if names.count(part) == 1 else ".+?"
    return re.compile(out, re.DOTALL)


def translated(message: str, lang: Lang) -> str:
    """Return a message in a language; one that is not in the catalogue stays as it is."""
    if lang == "en" or not message:
        return message
    for pattern, french in _catalogue():
        match = pattern.fullmatch(message)
        if match is not None:
            return _filled(french, match.groupdict(), lang)
    subject = _SUBJECT.fullmatch(message)
    if subject is not None:  # "org.headcount: ..." names what is wrong before it says what
        rest = translated(subject["rest"], lang)
        if rest != subject["rest"]:
            return f"{subject['subject']} : {rest}"
    return message


def _filled(french: str, slots: dict[str, str], lang: Lang) -> str:
    said = {name: translated(value, lang) if name in _SPOKEN else value for name, value in slots.items()}
    return _SLOT.sub(lambda slot: said.get(slot[1], slot[0]), french)
