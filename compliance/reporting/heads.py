"""What stands at the head of every page: the day, the law that was applied, and that it is no legal advice."""

from __future__ import annotations

from compliance.language.formatting import day
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.results.shapes import HeadedDoc


def head_lines(doc: HeadedDoc, lang: Lang) -> list[str]:
    """Return the head of a page about a case."""
    as_of = say(
        "list.as-of",
        lang,
        day=day(doc.as_of, lang),
        version=doc.rulebook.version,
        hash=doc.rulebook.sha256[:12],
        engine=f"{doc.engine.name} {doc.engine.version}",
    )
    return [as_of, say("list.not-advice", lang)]
