"""The sheet of classes, row by row: what each tool, decision or firm is under each law, with its reason, its day and the words of the law."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from compliance.explaining.speaker import Speaker
from compliance.language.sentences import say
from compliance.language.text import picked
from compliance.results.class_words import binding_words
from compliance.results.shapes import ClassDoc


def class_rows(
    docs: Sequence[ClassDoc], use: Callable[[str | None], str], speaker: Speaker
) -> Iterator[dict[str, Any]]:
    """Yield the classes of a case in the order of its document, under each law what is certain before what is open; `use` names a use, or the organisation."""
    lang = speaker.lang
    laws = {law: n for n, law in enumerate(dict.fromkeys(picked(d.law, lang) for d in docs))}
    for doc in sorted(docs, key=lambda d: (laws[picked(d.law, lang)], d.standing == "open")):
        cite = picked(doc.cite, lang)
        yield {
            "law": picked(doc.law, lang),
            "says": picked(doc.says, lang),
            "use_case": use(doc.use_case),
            "standing": say(f"class.standing.{doc.standing}", lang),
            "from": doc.start,
            "because": _bullets(picked(r.says, lang) for r in doc.because),
            "citation": cite if doc.quotation is None else (cite, doc.quotation.url),
            "binds": binding_words(doc, lang),
            "depends": _bullets(picked(d.ask, lang) for d in doc.depends_on),
            "quotation": None if doc.quotation is None else doc.quotation.words,
            "jurisdiction": speaker.place(doc.jurisdiction),
            "id": doc.classification,
        }


def _bullets(lines: Iterator[str]) -> str:
    return "\n".join(f"- {line}" for line in dict.fromkeys(lines))


__all__ = ["class_rows"]
