"""What is otherwise on a list since its owner last saw it: what is new, gone or moved, each with its reason.

The law of that day is not at hand any more, so that two whole checklists cannot be held against each other (`change.differences`): what was listed then is held against what is
listed now. The reason is looked for in this order: the rulebook has the duty no more; its use is new or gone; an answer it rests on
was changed; the rulebook is another; a day has come.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from compliance.api import Result
from compliance.case.seen import SeenModel, answer_hashes
from compliance.checklist.checklist import Item
from compliance.checklist.priority import TIERS
from compliance.language.formatting import day_both, listed_both
from compliance.language.sentences import say_both
from compliance.language.text import Text

What = Literal["new", "gone", "moved"]
WHATS: tuple[What, ...] = ("new", "gone", "moved")
LAW = 12  # letters of the hash of a rulebook
MOST_NAMED = 2  # changed answers named as a reason


@dataclass(frozen=True)
class Moved:
    """One duty that stands otherwise: what happened to it, where it stood and stands now, and why.

    `known`: the list of today knows it, so that a page can explain it.
    """

    what: What
    obligation: str
    use_case: str | None
    act: Text
    before: Text | None
    after: Text | None
    why: Text
    known: bool = True


@dataclass(frozen=True)
class Since:
    """What is otherwise since a day; `law` and `answers` say whether the rulebook is another, and whether answers were changed."""

    day: date
    rulebook: str
    law: bool
    answers: bool
    moved: tuple[Moved, ...]

    def of(self, what: What) -> tuple[Moved, ...]:
        """Return the duties to which one thing happened."""
        return tuple(one for one in self.moved if one.what == what)


def seen_now(result: Result) -> dict[str, Any]:
    """Return what stands on a list now, as its case keeps it."""
    book = result.rulebook
    return {
        "day": result.as_of.isoformat(),
        "rulebook": book.version,
        "law": book.sha256[:LAW],
        "listed": {_named(i): _stands(i) for i in result.checklist.ranked},
        "answers": answer_hashes(result.case.to_data(book)),
    }


def of_recorded(document: Mapping[str, Any]) -> SeenModel:
    """Return what an assessment that the register keeps listed; which answers it was made from is not in it."""
    book = document["rulebook"]
    return SeenModel(
        day=date.fromisoformat(document["as_of"]),
        rulebook=book["version"],
        law=book["sha256"][:LAW],
        listed={
            f"{i['obligation']}@{i.get('use_case') or ''}": " ".join(filter(None, (i["verdict"], i.get("tier"))))
            for i in document["items"]
            if i["verdict"] != "does-not-apply"
        },
        answers={},
    )


def since(result: Result, seen: SeenModel, answers: bool = False) -> Since:
    """Return what is otherwise on a list since it was seen: the gravest first, what is gone last.

    `answers`: the case is another than it was, where it is not known which of its answers.
    """
    reasons = _Reasons(result, seen, answers)
    items = {_named(i): i for i in result.checklist.items}
    now = {name: _stands(i) for name, i in items.items() if i.rank is not None}
    moved = [
        _moved("new" if name not in seen.listed else "moved", items[name], seen.listed.get(name), reasons)
        for name, stands in now.items()
        if seen.listed.get(name) != stands
    ]
    moved += list(_gone(seen, now, items, reasons))
    return Since(seen.day, seen.rulebook, reasons.law, reasons.answers, tuple(moved))


def _gone(seen: SeenModel, now: Mapping[str, str], items: Mapping[str, Item], reasons: _Reasons) -> Iterator[Moved]:
    book = reasons.result.rulebook
    for name, stood in seen.listed.items():
        if name in now:
            continue
        item = items.get(name)
        if item is not None:
            yield _moved("gone", item, stood, reasons)
            continue
        ident, _, use = name.partition("@")
        rule = book.rules.get(ident)
        act = Text.same(ident) if rule is None else rule.obligation.told
        why = say_both("since.no-rule") if rule is None else say_both("since.use-gone")
        yield Moved("gone", ident, use or None, act, _in_words(stood), None, why, known=False)


def _moved(what: What, item: Item, stood: str | None, reasons: _Reasons) -> Moved:
    after = _in_words(_stands(item)) if item.rank is not None else None
    before = None if stood is None else _in_words(stood)
    return Moved(what, item.id, item.assessed.use_case, item.duty.told, before, after, reasons.why(item))


class _Reasons:
    """Why duties stand otherwise than they did."""

    def __init__(self, result: Result, seen: SeenModel, answers: bool) -> None:
        self.result, self._seen = result, seen
        self.law = result.rulebook.sha256[:LAW] != seen.law
        given = answer_hashes(result.case.to_data(result.rulebook))
        both = {*given, *seen.answers} if seen.answers else set()
        self.changed = {name for name in both if given.get(name) != seen.answers.get(name)}
        self.answers = answers or bool(self.changed)
        self._some = answers and not self.changed
        self._uses = {name.partition("@")[2] for name in (*seen.answers, *seen.listed)}

    def why(self, item: Item) -> Text:
        """Return why a duty stands otherwise."""
        use, book = item.assessed.use_case, self.result.rulebook
        if use is not None and use not in self._uses:
            return say_both("since.use-new")
        read = dict.fromkeys(s.name for s in item.because.walk() if s.kind == "answer")
        mine = {
            name.partition("@")[0]
            for name in self.changed
            if name.partition("@")[2] in ("", use or "", *self._all(use))
        }
        found = [fact for fact in read if fact in mine]
        if found:
            asked = listed_both([book.facts[f].ask for f in found[:MOST_NAMED]])
            return say_both("since.answer", questions=asked)
        if self._some:
            return say_both("since.law-or-answers" if self.law else "since.answers")
        if self.law:
            return say_both("since.law", before=self._seen.rulebook, now=book.version)
        start = item.assessed.judgement.start
        if start is not None and self._seen.day < start <= self.result.as_of:
            return say_both("since.begun", day=day_both(start))
        if self._seen.day != self.result.as_of:
            return say_both("since.day")
        return say_both("since.other")

    def _all(self, use: str | None) -> tuple[str, ...]:
        """Return the uses whose answers may decide a duty: all, for a duty of the organisation."""
        return tuple(u.id for u in self.result.case.use_cases) if use is None else ()


def _named(item: Item) -> str:
    return f"{item.id}@{item.assessed.use_case or ''}"


def _stands(item: Item) -> str:
    tier = item.priority.tier if item.priority else None
    return " ".join(filter(None, (item.assessed.verdict, tier)))


def _in_words(stands: str) -> Text:
    """Return where a duty stands, in words; what an altered file says instead is shown as it is."""
    verdict, _, tier = stands.partition(" ")
    if tier not in TIERS:
        return Text.same(stands)
    where = say_both(f"tier.{tier}")
    return say_both("since.perhaps", where=where) if verdict == "may-apply" else where


__all__ = ["WHATS", "Moved", "Since", "What", "of_recorded", "seen_now", "since"]
