"""Why a duty has its verdict, as plain data: as a tree in each item, or with each step told once for the whole document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from compliance.case.knowledge import KnownFact
from compliance.explaining.derivation import Kind, Shared, Step
from compliance.explaining.speaker import Speaker
from compliance.language.languages import spoken
from compliance.language.text import Lang
from compliance.reasoning.assessment import Assessed, Assessment
from compliance.semantics.answers import answer_data
from compliance.semantics.conditions import Leaf
from compliance.semantics.truth import UNKNOWN, Truth

_NAMES: dict[str, str] = {
    "answer": "fact",
    "state": "law_state",
    "displacement": "displaced_by",
    "use-case": "use_case",
}


class Spoken:
    """The sentences for the steps of one assessment, in every language: many duties share a step, and it is put into words once."""

    def __init__(self, assessment: Assessment) -> None:
        self._book = assessment.rulebook
        self._said: dict[tuple[tuple[Lang, ...], Kind, str, Truth, Leaf | None, KnownFact | None], dict[Lang, str]] = {}

    def languages(self, rule_id: str) -> tuple[Lang, ...]:
        """Return each language as the duty's own legal system has it."""
        return tuple(self._book.lang_of(rule_id, lang) for lang in spoken())

    def of(self, rule_id: str, step: Step) -> dict[Lang, str]:
        """Return what a step of the reasons for a duty says."""
        own = self.languages(rule_id)
        key = (own, step.kind, step.name, step.value, step.leaf, step.known)
        said = self._said.get(key)
        if said is None:
            texts = (Speaker(self._book, lang).step_text(step) for lang in own)
            said = self._said[key] = dict(zip(spoken(), texts, strict=True))
        return said.copy()


def tree(sentences: Spoken, rule_id: str, step: Step) -> dict[str, Any]:
    """Return one step as plain data: what it is, its value, its sentence in every language, its citation, its children."""
    return _told(sentences, rule_id, step, [tree(sentences, rule_id, c) for c in step.children])


def _told(sentences: Spoken, rule_id: str, step: Step, children: list[Any]) -> dict[str, Any]:
    out: dict[str, Any] = {_NAMES.get(step.kind, step.kind): step.name, "value": step.value.word}
    out["says"] = sentences.of(rule_id, step)
    if step.known is not None:
        out["answer"] = answer_data(step.known.answer)
        out["standing"] = step.known.standing
    out["citation"] = step.cite.pair() if step.cite else None
    out["children"] = children
    return out


class Reasons:
    """The steps of all duties of a document, each told once and known by its number; what it makes lives no longer than the document."""

    def __init__(self, assessment: Assessment) -> None:
        self.steps: list[dict[str, Any]] = []
        self._shared = Shared(assessment)
        self._sentences = Spoken(assessment)
        self._told: dict[tuple[int, tuple[Lang, ...]], int] = {}
        self._alike: dict[tuple[object, ...], int] = {}
        self._open: dict[int, frozenset[str]] = {}
        self._explained: dict[int, tuple[Step, ...]] = {}

    def of(self, assessed: Assessed) -> list[int]:
        """Return the numbers of the first steps of the reasons for a verdict."""
        return self._numbers(assessed.rule.id, self._steps(assessed))

    def law_open(self, assessed: Assessed) -> list[str]:
        """Return the unsettled questions of law that a verdict hangs on."""
        return sorted(frozenset().union(*(self._open_below(step) for step in self._steps(assessed))))

    def _steps(self, assessed: Assessed) -> tuple[Step, ...]:
        found = self._explained.get(id(assessed))
        if found is None:
            found = self._explained[id(assessed)] = self._shared.explain(assessed).children
        return found

    def _numbers(self, rule_id: str, steps: Sequence[Step]) -> list[int]:
        own = self._sentences.languages(rule_id)
        return [self._number(rule_id, own, step) for step in steps]

    def _number(self, rule_id: str, own: tuple[Lang, ...], step: Step) -> int:
        # By identity first: a step is one object wherever it stands, and what hangs below it is large to compare.
        found = self._told.get((id(step), own))
        if found is None:
            children = [self._number(rule_id, own, child) for child in step.children]
            told = _told(self._sentences, rule_id, step, children)
            known = None if step.known is None else (step.known.answer, step.known.standing)
            key = (step.kind, step.name, step.value, *told["says"].values(), known, step.cite, *children)
            found = self._alike.get(key)
            if found is None:
                found = self._alike[key] = len(self.steps)
                self.steps.append(told)
            self._told[id(step), own] = found
        return found

    def _open_below(self, step: Step) -> frozenset[str]:
        found = self._open.get(id(step))
        if found is None:
            own = {step.name} if step.kind == "state" and step.value is UNKNOWN else frozenset[str]()
            found = self._open[id(step)] = frozenset(own).union(*map(self._open_below, step.children))
        return found


__all__ = ["Reasons", "Spoken", "tree"]
