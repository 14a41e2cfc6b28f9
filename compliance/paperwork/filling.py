"""Writing a template out for one case: blocks that stand, answers in words, and blanks where only the owner knows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from compliance.case.knowledge import ContextView, Knowledge
from compliance.checklist.checklist import Checklist, Item
from compliance.explaining.speaker import Speaker
from compliance.language.formatting import day, listed, series
from compliance.language.sentences import say
from compliance.language.tags import SOURCE
from compliance.language.text import Lang
from compliance.law.document_templates import ANSWER, BLANK, SLOT, Piece, Template
from compliance.rendering.page import Block, Bullets, Heading, Line, Note, Page, Pairs, Paragraph, Span, Strong, Table
from compliance.semantics.answers import Answer, Choice, PartialSet
from compliance.semantics.conditions import Condition, evaluate
from compliance.semantics.truth import NO, UNKNOWN, YES, Truth, some

OPENING, CLOSING = "[", "]"
OMITTED = "…"
BEGINNING = 6  # words that tell a part
Need = Literal["needed", "perhaps", "practice"]
NEEDS: tuple[Need, ...] = ("needed", "perhaps", "practice")
"""A binding duty that is certain or expected asks for it; one that still hangs on an answer may; voluntary texts alone advise it."""


@dataclass(frozen=True)
class Blank:
    """What only the owner can fill in; `fact` is the question of the form that would fill it, where there is one."""

    words: str
    fact: str | None = None


@dataclass(frozen=True)
class Paper:
    """One document for one case, not yet written: its template, the use it is for, and the duties of the list that it serves, firmest first.

    `need` is "perhaps" until it was weighed (`needing.weighed`).
    """

    template: Template
    use_case: str | None
    duties: tuple[Item, ...]
    need: Need = "perhaps"

    @property
    def sure(self) -> bool:
        """Whether it is needed."""
        return self.need == "needed"

    def views(self, knowledge: Knowledge) -> Sequence[ContextView]:
        """Return what is known, in a knowledge of the case, of its use, or of the organisation in every use."""
        return dict(_subjects(knowledge, self.template))[self.use_case]


@dataclass(frozen=True)
class Written:
    """A document written out: the page, the blanks that are left, what it covers of each duty it serves, and the blocks that its template wrote."""

    paper: Paper
    page: Page
    blanks: tuple[Blank, ...]
    covered: frozenset[str]
    own: tuple[Block, ...] = ()


def papers(checklist: Checklist, templates: Mapping[str, Template]) -> tuple[Paper, ...]:
    """Return the documents that serve a duty of the list, the firmest duties first, not yet weighed. What the answers rule out is none: neither a document nor a duty that would ask for it."""
    found = []
    for template in templates.values():
        for use, views in _subjects(checklist.assessment.knowledge, template):
            if met(template.when, views) is NO:
                continue
            duties = tuple(
                i for i in checklist.ranked
                if i.id in template.serves
                and (use is None or i.assessed.use_case in (None, use))
                and met(template.asked_only(i.id), views) is not NO
            )  # fmt: skip
            if duties:
                found.append(Paper(template, use, duties))
    return tuple(sorted(found, key=lambda p: (p.duties[0].assessed.verdict != "applies", p.duties[0].rank or 0)))


def met(condition: Condition | None, views: Sequence[ContextView]) -> Truth:
    """Return whether a condition holds in some view; without a condition, yes."""
    return YES if condition is None else some(evaluate(condition, seen) for seen in views)


def _subjects(knowledge: Knowledge, template: Template) -> Iterator[tuple[str | None, Sequence[ContextView]]]:
    bases = knowledge.bases
    if template.of == "organisation":
        yield None, bases
        return
    for seen in bases:
        if seen.context.use_case is not None:
            yield seen.context.use_case.id, (seen,)


@dataclass(frozen=True)
class Delivers:
    """What a document covers, and the duties whose law asks for one of its parts, without its text."""

    paper: Paper
    covered: frozenset[str]
    asked: frozenset[str] = frozenset()


def delivers(paper: Paper, checklist: Checklist) -> Delivers:
    """Return what a document covers: what stands in the blocks that stand."""
    writing = _Writing(paper, checklist, SOURCE)
    blocks = (p for p in paper.template.blocks if p.covers or p.required_by)
    standing = [p for p in blocks if writing.standing(p) is not NO]
    return Delivers(
        paper,
        frozenset(content for piece in standing for content in piece.covers),
        frozenset(duty for piece in standing for duty in piece.required_by),
    )


def written(paper: Paper, checklist: Checklist, lang: Lang, on: date | None = None) -> Written:
    """Write a document out in a language; `on` is the day that stands in it, that of the list unless another is named."""
    return _Writing(paper, checklist, lang, on).written()


class _Writing:
    """One document on its way."""

    def __init__(self, paper: Paper, checklist: Checklist, lang: Lang, on: date | None = None) -> None:
        self.paper, self.checklist, self.lang = paper, checklist, lang
        self.on = on or checklist.assessment.as_of
        self.book = checklist.assessment.rulebook
        self.speaker = Speaker(self.book, lang)
        self.views = paper.views(checklist.assessment.knowledge)
        self.live = {i.id: i for i in reversed(paper.duties)}
        self.listed = {
            i.id: i for i in reversed(checklist.ranked)
            if paper.use_case is None or i.assessed.use_case in (None, paper.use_case)
        }  # fmt: skip
        self.blanks: dict[tuple[str, str | None], Blank] = {}
        self.covered: set[str] = set()
        self.hanging: list[str] = []  # how the parts begin that hang on a missing answer
        self.cited: set[str] = set()
        self._headed: tuple[object, object] = (
            None,
            (),
        )  # the condition of the heading before, where its part hangs on a missing answer

    def written(self) -> Written:
        own = tuple(block for piece in self.paper.template.blocks for block in self._piece(piece))
        hangs = [Note(say("paper.perhaps", self.lang, parts=listed(self.hanging)), "open")] if self.hanging else []
        blocks: list[Block] = [*hangs, *own]
        title = self.paper.template.title.in_(self.lang)
        case = self.checklist.assessment.case
        use = next((u.name for u in case.use_cases if u.id == self.paper.use_case), "")
        head = [
            say("paper.for", self.lang, name=case.name) if not use else say("paper.for-use", self.lang, name=case.name, use=use),
            say("paper.rests", self.lang, day=day(self.checklist.assessment.as_of, self.lang), version=self.book.version, hash=self.book.sha256[:12]),
            say("paper.drawn-from", self.lang, case=case.answers_id, template=self.paper.template.id, version=self.paper.template.version),
            say("paper.not-advice", self.lang),
        ]  # fmt: skip
        left = tuple(self.blanks.values())
        if left:
            words = Bullets(tuple((Strong(f"{OPENING}{b.words}{CLOSING}"),) for b in left))
            blocks += [Heading(say("paper.blanks", self.lang)), words]
        served = [
            f"{i.duty.title.in_(self.lang)} ({i.duty.citation.pinpoint.in_(self.lang)})" for i in self.live.values()
        ]
        blocks += [Heading(say("paper.serves", self.lang)), Bullets(tuple(served))]
        return Written(self.paper, Page(title, self.lang, head, blocks), left, frozenset(self.covered), own)

    # ------------------------------------------------------------------------------------------------------- blocks

    def _piece(self, piece: Piece) -> Iterator[Block]:
        standing = self.standing(piece)
        if standing is NO:
            return
        self.covered.update(piece.covers)
        if standing is UNKNOWN and (piece.when, piece.where) != self._headed:
            self.hanging.append(say("paper.begins", self.lang, words=self._beginning(piece)))
        if piece.heading is not None:
            self._headed = (piece.when, piece.where) if standing is UNKNOWN else (None, ())
        if piece.heading is not None:
            yield Heading(self._plain(piece.heading.in_(self.lang)))
        elif piece.text is not None:
            yield Paragraph(self._line(piece.text.in_(self.lang)))
        elif piece.points is not None:
            yield Bullets(tuple(self._line(p.in_(self.lang)) for p in piece.points))
        elif piece.table is not None:
            grid = piece.table
            rows = [[self._line(c.in_(self.lang)) for c in row] for row in grid.rows]
            yield Table(grid.caption.in_(self.lang), [h.in_(self.lang) for h in grid.heads], rows, row_heads=True)
        elif piece.answers is not None:
            yield Pairs(tuple((self.speaker.question(f), self._said(f)) for f in piece.answers if self._asked(f)))
        by = (self.listed[d].duty.citation.pinpoint.in_(self.lang) for d in piece.required_by if d in self.listed)
        asked = [law for law in by if law not in self.cited]
        self.cited.update(asked)
        if asked:
            yield Paragraph(say("paper.required", self.lang, laws=listed(dict.fromkeys(asked))), small=True)

    def _beginning(self, piece: Piece) -> str:
        """Return the words with which a part begins, with slots and blanks left out."""
        said = next((text.in_(self.lang) for _, text in piece.texts()), "")
        if piece.answers:
            said = self.speaker.question(piece.answers[0])
        words = SLOT.sub(OMITTED, BLANK.sub(OMITTED, said)).split()
        return " ".join(words[:BEGINNING]).rstrip(f".,;: {OMITTED}") + (OMITTED if len(words) > BEGINNING else "")

    def standing(self, piece: Piece) -> Truth:
        """Return whether a block stands: yes, no, or unknown where that hangs on what nobody has answered yet."""
        found = [self.listed[d].assessed.verdict for d in piece.where if d in self.listed]
        if piece.where and not found:
            return NO
        open_ = bool(piece.where) and "applies" not in found
        holds = met(piece.when, self.views)
        return UNKNOWN if open_ and holds is YES else holds

    # -------------------------------------------------------------------------------------------------------- words

    def _line(self, text: str) -> Line:
        """Return a text with its slots filled; a blank stands out."""
        spans: list[Span] = []
        at = 0
        for match in BLANK.finditer(text):
            spans += self._filled(text[at : match.start()], opens=not at)
            spans.append(self._blank(match[1], None))
            at = match.end()
        spans += self._filled(text[at:], opens=not at)
        return tuple(spans)

    def _filled(self, text: str, opens: bool) -> list[Span]:
        """Return a text with its slots filled; what stands first in its line begins with a capital."""
        out: list[Span] = []
        at = 0
        for match in SLOT.finditer(text):
            if text[at : match.start()]:
                out.append(text[at : match.start()])
            found = self._slot(match[1])
            if opens and not match.start() and isinstance(found, str):
                found = found[:1].upper() + found[1:]
            out += found if isinstance(found, tuple) else (found,)
            at = match.end()
        if text[at:]:
            out.append(text[at:])
        return out

    def _slot(self, name: str) -> Line:
        case = self.checklist.assessment.case
        if name == "firm":
            return case.name
        if name == "use":
            return next((u.name for u in case.use_cases if u.id == self.paper.use_case), "")
        if name == "today":
            return day(self.on, self.lang)
        if name == "supplier":
            return self._supplier()
        return self._answer(name.removeprefix(ANSWER))

    def _asked(self, fact: str) -> bool:
        return any(seen.fact(fact).standing != "closed" for seen in self.views)

    def _answer(self, fact: str) -> Line:
        """Return an answer in running words; a short blank where there is none, whose question stands in the list of blanks."""
        for seen in self.views:
            known = seen.fact(fact)
            if known.standing != "closed" and known.answer is not None:
                return self._running(fact, known.answer)
        self._blank(self.speaker.question(fact), fact)
        return (Strong(f"{OPENING}{say('paper.open', self.lang)}{CLOSING}"),)

    def _running(self, fact: str, answer: Answer) -> str:
        """Return an answer as it stands within a sentence: options of the form begin small, with commas between them, or semicolons where they hold commas."""
        if self.book.facts[fact].type not in ("choice", "choices") or not isinstance(answer, (Choice, PartialSet)):
            return self.speaker.answer(fact, answer)
        if isinstance(answer, PartialSet) and answer.unsure:
            return self.speaker.answer(fact, answer)
        chosen = answer.sure if isinstance(answer, PartialSet) else {answer.option}
        options = self.book.facts[fact].options
        said = [small(options[o].label.in_(self.lang)) for o in self.book.facts[fact].option_ids if o in chosen]
        joined = series(said, self.lang) if any("," in one for one in said) else listed(said)
        return joined or say("answer.none", self.lang)

    def _supplier(self) -> Line:
        """Return the makers of the products that the use names, and a blank for each tool that no catalogue knows, or for the one supplier nobody named."""
        case, products = self.checklist.assessment.case, self.book.products
        tools = next((u.tools for u in case.use_cases if u.id == self.paper.use_case), None) or ()
        makers = dict.fromkeys(
            products[t.product].maker for t in tools if t.product is not None and t.product in products
        )
        named = [say("paper.supplier-of", self.lang, tool=t.named) for t in tools if t.named]
        blanks = named if makers or named else [say("paper.supplier", self.lang)]
        spans: list[Span] = [*makers, *(self._blank(words, None) for words in blanks)]
        return tuple(part for n, span in enumerate(spans) for part in ((", ", span) if n else (span,)))

    def _said(self, fact: str) -> Line:
        """Return an answer beside its question; where there is none, only that it is open: the question stands in the list of blanks too."""
        for seen in self.views:
            known = seen.fact(fact)
            if known.standing != "closed" and known.answer is not None:
                return self.speaker.answer(fact, known.answer)
        self._blank(self.speaker.question(fact), fact)
        return (Strong(f"{OPENING}{say('paper.open', self.lang)}{CLOSING}"),)

    def _plain(self, text: str) -> str:
        line = self._line(text)
        return "".join(s if isinstance(s, str) else s.words for s in (line if isinstance(line, tuple) else (line,)))

    def _blank(self, words: str, fact: str | None) -> Strong:
        self.blanks[words, fact] = Blank(words, fact)
        return Strong(f"{OPENING}{words}{CLOSING}")


def small(words: str) -> str:
    """Return words with a small first letter, as they stand within a sentence; an abbreviation stays as it is."""
    article = words[1:2] in ("'", "’") or words.startswith("A ")
    return words[:1].lower() + words[1:] if article or words[1:2].islower() else words


__all__ = ["NEEDS", "Blank", "Delivers", "Need", "Paper", "Written", "delivers", "met", "papers", "written"]
