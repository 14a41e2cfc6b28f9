"""A draft of answers for the OECD reporting framework of the Hiroshima Process, made from what a case has in place.

Nothing is claimed that the case does not say: an answer names what is in place and its evidence, and leaves the rest to be written
by the firm. The role of the firm is read from what it does with its tools; where an answer is missing the role stays open.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from pydantic import Field

from compliance.case.knowledge import ContextView
from compliance.checklist.checklist import Checklist
from compliance.explaining.speaker import Speaker
from compliance.hiroshima.actions import InPlaceDoc, ServingDoc, deeds, serving
from compliance.language.formatting import day_both, listed, series
from compliance.language.sentences import say, say_both
from compliance.language.tags import SOURCE, Lang
from compliance.language.text import Text, picked
from compliance.law.rulebook import Rulebook
from compliance.law.topics import ReportRole, ReportSection
from compliance.results.cautions import warnings
from compliance.results.checklist_document import head
from compliance.results.shapes import Doc, HeadedDoc, Pair
from compliance.review.words import WORKED
from compliance.semantics.conditions import Leaf, evaluate, walk
from compliance.semantics.truth import UNKNOWN, YES, some

OPEN_SHOWN = 8
LAWS_NAMED = 4


class RoleQuestionDoc(Doc):
    """A question whose answer would settle the role."""

    fact: str
    use_case: str | None
    ask: Pair


class RoleDoc(Doc):
    """The role the report is drafted for: named in the call, read from the case, or open."""

    role: ReportRole | None
    name: Pair | None
    how: Literal["named", "from-the-case", "open"]
    because: list[Pair]
    questions: list[RoleQuestionDoc]


class SectionDoc(Doc):
    """One section: what it asks, what the case shows, and a first draft of an answer.

    `open` holds the gravest of what would fill the section (what serves its actions directly, and voluntary steps), `open_more`
    counts the rest of these, and `open_in_support` what would only support it. `answer` is a list of paragraphs.
    """

    number: int
    title: Pair
    asks: Pair
    draft: Pair
    actions: list[int]
    principle: int | None
    done: list[ServingDoc]
    under_way: list[ServingDoc]
    set_aside: list[ServingDoc]
    open: list[ServingDoc]
    open_more: int
    open_in_support: int
    answer: list[Pair]
    to_write: Pair


class LeftOutDoc(Doc):
    """A section that is not for the role."""

    number: int
    title: Pair
    reason: Pair


class HaipDoc(HeadedDoc):
    """The draft as a whole."""

    schema_: Literal["haip-draft/1"] = Field(default="haip-draft/1", alias="schema")
    draft: Pair
    caution: Pair
    version: Pair
    source: dict[str, Any]
    role: RoleDoc
    sections: list[SectionDoc]
    left_out: list[LeftOutDoc]
    warnings: list[Pair]


def report(checklist: Checklist, role: ReportRole | None = None) -> HaipDoc:
    """Return the draft for a role; without one, for the role that the case shows, or all sections where that is open."""
    book = checklist.assessment.rulebook
    acting = _named(book, role) if role is not None else role_of(checklist)
    concerned = [s for s in book.haip.sections if acting.role is None or acting.role in s.roles]
    return HaipDoc(
        **head(checklist),
        draft=say_both("haip.draft").pair(),
        caution=book.haip.caution.pair(),
        version=book.haip.version.pair(),
        source={
            "title": book.haip.source.title.pair(),
            "url": book.haip.source.url,
            "basis": book.haip.basis,
            "checked_on": book.haip.checked_on.isoformat(),
        },
        role=acting,
        sections=[_section(checklist, s) for s in concerned],
        left_out=[_left_out(book, s, acting) for s in book.haip.sections if s not in concerned],
        warnings=[w.pair() for w in warnings(checklist)],
    )


# ---------------------------------------------------------------------------------------------------------------- role


def role_of(checklist: Checklist) -> RoleDoc:
    """Return the role that the case shows: the one furthest upstream that some use of AI surely has, if none above it is open."""
    assessment = checklist.assessment
    book, bases = assessment.rulebook, assessment.knowledge.bases
    for role, entry in book.haip.roles.items():
        value = some(evaluate(entry.when, seen) for seen in bases)
        if value is YES:
            because = [
                _because(book, seen, leaf)
                for seen in bases
                for leaf in _leaves(book, role)
                if evaluate(entry.when, seen) is YES and seen.leaf(leaf) is YES
            ]
            return RoleDoc(role=role, name=entry.name.pair(), how="from-the-case", because=because, questions=[])
        if value is UNKNOWN:
            return RoleDoc(role=None, name=None, how="open", because=[], questions=_questions(book, bases, role))
    return RoleDoc(role=None, name=None, how="open", because=[say_both("haip.role.none").pair()], questions=[])


def _named(book: Rulebook, role: ReportRole) -> RoleDoc:
    return RoleDoc(role=role, name=book.haip.roles[role].name.pair(), how="named", because=[], questions=[])


def _leaves(book: Rulebook, role: ReportRole) -> Iterator[Leaf]:
    return (node for node in walk(book.haip.roles[role].when) if isinstance(node, Leaf))


def _because(book: Rulebook, seen: ContextView, leaf: Leaf) -> Pair:
    use = seen.context.use_case
    says = Text.of(lambda lang: Speaker(book, lang).leaf(leaf, YES, seen.fact(leaf.fact)))
    return says.pair() if use is None else say_both("haip.role.because", use=use.name, says=says).pair()


def _questions(book: Rulebook, bases: tuple[ContextView, ...], role: ReportRole) -> list[RoleQuestionDoc]:
    out: list[RoleQuestionDoc] = []
    for seen in bases:
        for leaf in _leaves(book, role):
            if evaluate(book.haip.roles[role].when, seen) is not UNKNOWN or seen.leaf(leaf) is not UNKNOWN:
                continue
            use = seen.context.use_case
            one = RoleQuestionDoc(
                fact=leaf.fact, use_case=None if use is None else use.id, ask=book.facts[leaf.fact].ask.pair()
            )
            if (
                seen.fact(leaf.fact).standing != "waiting" and one not in out
            ):  # one that waits for another settles nothing
                out.append(one)
    return out


# ------------------------------------------------------------------------------------------------------------ sections


def _section(checklist: Checklist, section: ReportSection) -> SectionDoc:
    numbers = [*section.actions, *([section.principle] if section.principle is not None else [])]
    found = serving(checklist, numbers)
    left = [s for s in found if s.state not in WORKED]
    filling = [s for s in left if s.how != "supporting"]
    return SectionDoc(
        number=section.number,
        title=section.title.pair(),
        asks=section.asks.pair(),
        draft=say_both("haip.draft").pair(),
        actions=list(section.actions),
        principle=section.principle,
        done=[s for s in found if s.state == "done"],
        under_way=[s for s in found if s.state == "in-progress"],
        set_aside=[s for s in found if s.state == "waived"],
        open=filling[:OPEN_SHOWN],
        open_more=len(filling[OPEN_SHOWN:]),
        open_in_support=len(left) - len(filling),
        answer=_answer(checklist, found),
        to_write=say_both("haip.to-write").pair(),
    )


def _left_out(book: Rulebook, section: ReportSection, acting: RoleDoc) -> LeftOutDoc:
    assert acting.role is not None
    names = [book.haip.roles[r].name for r in section.roles]
    meant = Text.of(lambda lang: listed(n.in_(lang) for n in names))
    reason = say_both("haip.not-for-role", role=book.haip.roles[acting.role].name, roles=meant)
    return LeftOutDoc(number=section.number, title=section.title.pair(), reason=reason.pair())


def _answer(checklist: Checklist, found: list[ServingDoc]) -> list[Pair]:
    """Compose a first draft, a paragraph for each deed: what serves the section directly, what supports it, what is begun last."""
    names = {u.id: u.name for u in checklist.assessment.case.use_cases}
    sure = [s for s in found if s.verdict == "applies"]  # what only may apply is no ground for a public statement
    told = [(deed, served) for deed, served in deeds(checklist, sure) if deed.status != "waived"]
    told.sort(key=lambda pair: (pair[0].status != "done", _in_support(pair[1])))
    if not told:
        return [say_both("haip.answer.nothing").pair()]
    return [_joined(_sentences(deed, served, names)) for deed, served in told]


def _in_support(served: list[ServingDoc]) -> bool:
    return all(s.how == "supporting" for s in served)


def _sentences(deed: InPlaceDoc, served: list[ServingDoc], names: dict[str, str]) -> Iterator[Text]:
    what = Text.model_validate(deed.title)
    done = deed.status == "done"
    support = "support-" if _in_support(served) else ""
    yield say_both(f"haip.answer.{support}{'in-place' if done else 'under-way'}", what=what)
    if deed.use_case is not None:
        yield say_both("haip.answer.use", use=names[deed.use_case])
    if deed.since is not None:
        yield say_both("haip.answer.since" if done else "haip.answer.begun", day=day_both(deed.since))
    if deed.until is not None:
        yield say_both("haip.answer.until", day=day_both(deed.until))
    if deed.evidence is not None:
        yield say_both("haip.answer.evidence", evidence=deed.evidence.rstrip("."))
    elif done:
        yield say_both("haip.answer.no-evidence")
    asking = [s for s in served if s.how != "step" and s.force in ("in-force", "voluntary")]
    whole = [s for s in asking if s.state == "done" or not done]
    part = [s for s in asking if s.state != "done" and done]
    steps = [s for s in served if s.how == "step"]
    for key, duties in (("haip.answer.laws", whole), ("haip.answer.part", part), ("haip.answer.spirit", steps)):
        if duties:
            yield say_both(key, laws=_laws(duties))


def _laws(duties: list[ServingDoc]) -> Text:
    """Name the texts behind duties, each once, the first few by name."""
    by_cite = {(d.system[SOURCE], d.citation.pinpoint[SOURCE]): d for d in duties}
    cites = list(by_cite)
    shown = [by_cite[c] for c in cites[:LAWS_NAMED]]
    more = len(cites) - len(shown)

    def one(lang: Lang) -> str:
        parts = [f"{picked(d.citation.pinpoint, lang)} ({picked(d.system, lang)})" for d in shown]
        return series([*parts, *([say("haip.answer.more", lang, count=more)] if more else [])], lang)

    return Text.of(one)


def _joined(sentences: Iterator[Text]) -> Pair:
    said = list(sentences)
    return Text.of(lambda lang: " ".join(s.in_(lang) for s in said)).pair()


__all__ = ["HaipDoc", "RoleDoc", "SectionDoc", "report", "role_of"]
