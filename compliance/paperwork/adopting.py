"""Documents that a firm adopted: what is noted of each in the case, and whether it still says what would be written today.

A file that was adopted is evidence for the points its draft covered, of the duties it was written for, until it is replaced or runs out. It is held
against a draft made anew from the answers, the law and the template of today: where the two drafts differ, the file must be looked at again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from compliance.case.case import Case
from compliance.case.in_place import MAX_TEXT, Adopted, InPlace
from compliance.checklist.checklist import Checklist
from compliance.language.languages import known
from compliance.paperwork.differing import Difference, difference
from compliance.paperwork.filling import Paper, Written, written
from compliance.rendering.page import Block, Bullets, Entry, Heading, Line, Note, Pairs, Paragraph, Table, cells, plain

Kept = Literal["stands", "look-again", "not-asked", "lapsed"]
KEPT: tuple[Kept, ...] = ("look-again", "not-asked", "stands", "lapsed")


@dataclass(frozen=True)
class Held:
    """One document that was adopted, held against today.

    `kept`: it stands; it must be looked at again (`text`: what a draft of today says otherwise; `asked_now`, `asked_no_more`: duties that came and went);
    no duty of the list asks for it any more; or it was replaced or has run out.
    """

    entry: InPlace
    adopted: Adopted
    paper: Paper | None
    kept: Kept
    text: tuple[Difference, ...] = ()
    asked_now: tuple[str, ...] = ()
    asked_no_more: tuple[str, ...] = ()
    other_template: bool = False


def entry_of(document: Written, checklist: Checklist, file: str, sha256: str, on: date) -> dict[str, Any]:
    """Return what a case notes (under `in_place`) of a file that was adopted as a document on a day.

    Args:
        document: the draft of that document in the language of the file, drawn for that day (`written(..., on=on)`).
        checklist: the list it was drawn from.
        file: the name of the file.
        sha256: the SHA-256 of the file, in hexadecimal; the file itself is not kept.
        on: the day from which it counts.
    """
    paper = document.paper
    use = {} if paper.use_case is None else {"use_case": paper.use_case}
    return {
        "document": paper.template.id,
        **use,
        "status": "done",
        "since": on.isoformat(),
        "adopted": {
            "file": file,
            "sha256": sha256,
            "template": paper.template.version,
            "rulebook": checklist.assessment.rulebook.version,
            "lang": document.page.lang,
            "serves": sorted({item.id for item in paper.duties}),
            "covers": sorted(document.covered),
            "text": text_of(document)[:MAX_TEXT],
        },
    }


def with_adopted(entries: Sequence[Mapping[str, Any]], entry: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return what is in place with a document adopted: an earlier file of the same document and use ends on the day the new one begins."""
    out = []
    for old in entries:
        same = old.get("document") == entry["document"] and old.get("use_case") == entry.get("use_case")
        ends = old.get("until")
        runs = same and (ends is None or str(ends) > entry["since"])
        out.append({**old, "until": entry["since"]} if runs else dict(old))
    return [*out, dict(entry)]


def held(checklist: Checklist, papers: Sequence[Paper]) -> tuple[Held, ...]:
    """Return each document that the case has adopted, held against what would be written on the day of the list: first those to look at again."""
    case, as_of = checklist.assessment.case, checklist.assessment.as_of
    found = [_held(e, e.adopted, checklist, papers, as_of) for e in case.in_place if e.adopted is not None]
    return tuple(sorted(found, key=lambda h: KEPT.index(h.kept)))


def _held(entry: InPlace, adopted: Adopted, checklist: Checklist, papers: Sequence[Paper], as_of: date) -> Held:
    named = (p for p in papers if (p.template.id, p.use_case) == (entry.document, entry.use_case))
    paper = next(named, None)
    if not entry.valid_on(as_of):
        return Held(entry, adopted, paper, "lapsed")
    if paper is None:
        return Held(entry, adopted, None, "not-asked", asked_no_more=adopted.serves)
    now = written(paper, checklist, known(adopted.lang), entry.since or as_of)
    asked = {item.id for item in paper.duties}
    changed = difference(adopted.text.split("\n"), text_of(now).split("\n"))
    came, went = sorted(asked - set(adopted.serves)), sorted(set(adopted.serves) - asked)
    return Held(
        entry,
        adopted,
        paper,
        "look-again" if changed or came else "stands",
        changed,
        tuple(came),
        tuple(went),
        paper.template.version != adopted.template,
    )


def standing(case: Case, document: str, use_case: str | None, as_of: date) -> InPlace | None:
    """Return the file of a document that counts on a day, if one was adopted."""
    found = (
        e for e in case.in_place if (e.document, e.use_case) == (document, use_case) and e.valid_on(as_of)
    )  # fmt: skip
    return next(found, None)


def text_of(document: Written) -> str:
    """Return what the template of a document wrote, as lines of bare words: what hangs on the day of the list alone is left out."""
    return "\n".join(line for line in _lines(document.own) if line.strip())


def _lines(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Heading):
            yield block.words
        elif isinstance(block, (Paragraph, Note)):
            yield from plain(block.line).split("\n")
        elif isinstance(block, Bullets):
            yield from _listed(block)
        elif isinstance(block, Pairs):
            yield from (_row((name, line)) for name, line in block.entries)
        elif isinstance(block, Table):
            yield block.caption
            yield _row(block.heads)
            yield from (_row(tuple(c.line for c in row)) for row in cells(block))


def _listed(block: Bullets) -> Iterator[str]:
    for entry in block.entries:
        yield " ".join(plain(entry.line if isinstance(entry, Entry) else entry).split("\n"))
        if isinstance(entry, Entry):
            yield from _listed(entry.below)


def _row(parts: Sequence[Line]) -> str:
    return " | ".join(" ".join(plain(part).split()) for part in parts)


__all__ = ["KEPT", "Held", "Kept", "entry_of", "held", "standing", "text_of", "with_adopted"]
