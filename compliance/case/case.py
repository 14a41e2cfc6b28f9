"""One organisation, its uses of AI, and their answers: the case file `case/1`.

Reading a case checks every name and every value against the vocabulary. "unknown" is an answer ("I don't know"): for the law
it is the same as silence, but the person has seen the question.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, ConfigDict, Field

from compliance.case.in_place import InPlace, InPlaceModel, Name, ShortId
from compliance.case.intake_form.marks import ENDING
from compliance.case.seen import SeenModel
from compliance.case.tools import MOST, Tool, ToolModel, wrong
from compliance.errors import Fault, FaultList, Message, about, nearest
from compliance.language.text import Words
from compliance.law.questions import Scope
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from compliance.reading.validation import Frozen, validate
from compliance.semantics.answers import Answer, AnswerFault, PartialSet, answer_data
from compliance.semantics.places import PlaceUnknown

SCHEMA = "case/1"
MAX_USE_CASES = 200


class FlowModel(Frozen):
    """One way in which data leaves."""

    origin: Words = Field(alias="from")
    to: Words
    receiver: Literal["vendor", "recipient", "storage"]
    cover: list[str] | dict[str, list[str]] | None = None


def _none_is_empty(value: Any) -> Any:
    return {} if value is None else value


Answers = Annotated[dict[str, Any], BeforeValidator(_none_is_empty)]


class UseCaseModel(Frozen):
    """One use of a tool. Without `tools` nobody was asked which product it is; where the list is empty, its name is not known."""

    id: ShortId
    name: Name
    tools: list[ToolModel] | None = Field(default=None, max_length=MOST)
    answers: Answers = Field(default_factory=dict)
    flows: list[FlowModel] = Field(default_factory=list)


class OrganisationModel(Frozen):
    """The business itself."""

    name: Name
    answers: Answers = Field(default_factory=dict)


class CaseModel(Frozen):
    """The case file as written."""

    model_config = ConfigDict(defer_build=False)  # a body of the HTTP API, whose description is made of what is built

    schema_: Literal["case/1"] = Field(alias="schema")
    organisation: OrganisationModel
    use_cases: list[UseCaseModel] = Field(default_factory=list, max_length=MAX_USE_CASES)
    in_place: list[InPlaceModel] = Field(default_factory=list)
    seen: SeenModel | None = None


@dataclass(frozen=True)
class Flow:
    """One way in which data leaves, with its answers put in place of the case's.

    `origin`, `destination` and `receiver` are as the case names them; None in the flow that gathers the places no flow names.
    """

    label: str
    answers: Mapping[str, Answer | None]
    origin: str | None = None
    destination: str | None = None
    receiver: str | None = None


@dataclass(frozen=True)
class UseCase:
    """One use of a tool and what is known about it. `tools` is None where nobody was asked for it, empty where its name is not known."""

    id: str
    name: str
    answers: Mapping[str, Answer | None]
    flows: tuple[Flow, ...] = ()
    tools: tuple[Tool, ...] | None = None


@dataclass(frozen=True)
class Case:
    """One organisation and its use cases. In `answers`, None is "I don't know" said aloud.

    `in_place` is what is done, begun or waived; `aside` what is said of duties without changing where they stand.
    `seen` is what the owner last saw of the list: no part of what the case says.
    """

    name: str
    answers: Mapping[str, Answer | None]
    use_cases: tuple[UseCase, ...]
    in_place: tuple[InPlace, ...] = ()
    aside: tuple[InPlace, ...] = ()
    seen: SeenModel | None = field(default=None, compare=False)

    @property
    def said(self) -> tuple[InPlace, ...]:
        """Everything said of duties."""
        return (*self.in_place, *self.aside)

    @property
    def sha256(self) -> str:
        """A hash of the content: the same for the same answers, whatever their order."""
        done = sorted(strict_yaml.canonical(d.hashed()) for d in self.said)
        return hashlib.sha256(strict_yaml.canonical({**self._asked, "in_place": done}).encode()).hexdigest()

    @property
    def answers_id(self) -> str:
        """A short name for what was answered, whatever is done of it: documents name it, and stay the same when one is adopted."""
        return hashlib.sha256(strict_yaml.canonical(self._asked).encode()).hexdigest()[:12]

    @property
    def _asked(self) -> dict[str, Any]:
        uses = {
            u.id: {"name": u.name, "answers": _plain(u.answers), "flows": sorted(_hashed(f) for f in u.flows)}
            | _tools_data(u)
            for u in self.use_cases
        }
        return {"name": self.name, "answers": _plain(self.answers), "use_cases": uses}

    @property
    def id(self) -> str:
        """A short name for the case, from its content."""
        return self.sha256[:12]

    @classmethod
    def from_data(cls, data: Mapping[str, Any], rulebook: Rulebook, name: str = "case") -> Case:
        """Build a case from plain data, as its file would hold it, and check every name and every value.

        Args:
            data: `{"schema": "case/1", "organisation": {"name": ..., "answers": {...}}, "use_cases": [...]}`.
            rulebook: the rulebook whose questions the case answers.
            name: what faults call the data.

        Returns:
            The case.

        Raises:
            FaultList: something in it is wrong; every fault says what, and how to mend it.

        Example:
            >>> import compliance
            >>> law = compliance.load_rulebook()
            >>> data = {"schema": "case/1", "organisation": {"name": "Bakery", "answers": {"org.headcount": {"FR": 12}}}}
            >>> compliance.Case.from_data(data, law).name
            'Bakery'
        """
        given: Any = data  # whoever hands on what a stranger sent may hold no mapping: that is a fault of the case
        return case_from_data(dict(given) if isinstance(given, Mapping) else given, rulebook, name)

    def to_data(self, rulebook: Rulebook) -> dict[str, Any]:
        """Return the case as plain data, as a file would hold it; `from_data` makes the same case of it.

        Args:
            rulebook: the rulebook with which the case was read.

        Returns:
            The data; days are text such as "2026-11-24".
        """
        return {
            "schema": SCHEMA,
            "organisation": {"name": self.name, "answers": _plain(self.answers)},
            "use_cases": [
                {
                    "id": use.id,
                    "name": use.name,
                    **_tools_data(use),
                    "answers": _plain(use.answers),
                    "flows": [
                        {
                            "from": flow.origin,
                            "to": flow.destination,
                            "receiver": flow.receiver,
                            "cover": _cover_data(flow.answers[rulebook.flows.cover]),
                        }
                        for flow in use.flows
                        if flow.origin is not None  # the flow of places that no flow names is made anew
                    ],
                }
                for use in self.use_cases
            ],
            "in_place": [done.to_data() for done in self.said],
            **({} if self.seen is None else {"seen": self.seen.model_dump(mode="json")}),
        }


def _plain(answers: Mapping[str, Answer | None]) -> dict[str, Any]:
    return {fact: answer_data(answer) for fact, answer in answers.items()}


def _tools_data(use: UseCase) -> dict[str, Any]:
    """Return the tools of a use as data; nothing where nobody was asked for them, so that such a case stays as it was."""
    return {} if use.tools is None else {"tools": [tool.data for tool in use.tools]}


def _cover_data(cover: Answer | None) -> Any:
    return None if cover is None else answer_data(cover)


def _hashed(flow: Flow) -> str:
    return strict_yaml.canonical([flow.label, _plain(flow.answers)])


def read_case(path: Path, rulebook: Rulebook) -> Case:
    """Read a case file, or a filled intake form (.xlsx).

    Raises:
        FaultList: something in it is wrong; every fault names line and column, or sheet and cell, and the mend.
        InputError: the file cannot be read.
    """
    return case_from_document(case_document(path, rulebook), rulebook)


def case_document(path: Path, rulebook: Rulebook) -> strict_yaml.Document:
    """Return what a case file or a filled intake form says, before it is checked. Raises as `read_case` does."""
    if path.suffix.lower() == ENDING:
        from compliance.case.intake_form.reading import read_intake  # start-up time: most cases are no spreadsheet

        return read_intake(path, rulebook)
    return strict_yaml.read(path)


def case_from_data(data: Any, rulebook: Rulebook, name: str = "case") -> Case:
    """Build a case from plain data, as `read_case` does from a file."""
    return case_from_document(strict_yaml.Document(name, data, {}), rulebook)


def case_from_document(document: strict_yaml.Document, rulebook: Rulebook) -> Case:
    """Check a document against the vocabulary and return the case.

    Raises:
        FaultList: something in it is wrong; every fault says where, what, and how to mend it.
    """
    return _Reader(document, rulebook).case(_form_of(document))


def _form_of(document: strict_yaml.Document) -> CaseModel:
    """Return what a document says in the form of a case; raises FaultList where it is something else."""
    if not isinstance(document.data, dict):
        message = Message("case.empty" if document.data is None else "case.not-a-case", schema=SCHEMA)
        raise FaultList([Fault(document.place(()), message)])
    found = document.data.get("schema", SCHEMA)
    if found != SCHEMA:
        message = Message("case.other-kind", kind=found, schema=SCHEMA)
        raise FaultList([Fault(document.place(("schema",)), message)])
    return validate(CaseModel, document)


class _Reader:
    """Reads one case by the vocabulary of a rulebook; all that is wrong is gathered before it is told."""

    def __init__(self, document: strict_yaml.Document, rulebook: Rulebook) -> None:
        self._document = document
        self._rulebook = rulebook
        self._faults: list[Fault] = []

    def case(self, model: CaseModel) -> Case:
        """Return the case. Raises FaultList."""
        answers = self._answers(model.organisation.answers, "organisation", ("organisation", "answers"))
        uses: list[UseCase] = []
        for n, use in enumerate(model.use_cases):
            if use.id in {u.id for u in uses}:
                self._wrong(("use_cases", n, "id"), Message("case.use-twice", id=use.id))
            uses.append(self._use(use, ("use_cases", n)))
        for n, done in enumerate(model.in_place):
            self._check_done(done, ("in_place", n), {u.id for u in uses})
        if self._faults:
            raise FaultList(self._faults)
        said = [done.entry() for done in model.in_place]
        return Case(
            name=model.organisation.name,
            answers=answers,
            use_cases=tuple(uses),
            in_place=tuple(one for one in said if one.worked),
            aside=tuple(one for one in said if not one.worked),
            seen=model.seen,
        )

    def _wrong(self, path: tuple[str | int, ...], message: Message) -> None:
        self._faults.append(Fault(self._document.place(path), message))

    def _use(self, use: UseCaseModel, path: tuple[str | int, ...]) -> UseCase:
        answers = self._answers(use.answers, "use-case", (*path, "answers"))
        flows = tuple(self._flow(f, (*path, "flows", n)) for n, f in enumerate(use.flows))
        flows += _places_outside_flows(self._rulebook, use.flows, answers)
        for where, message in wrong(use.tools or (), self._rulebook.products):
            self._wrong((*path, "tools", *where), message)
        tools = None if use.tools is None else tuple(Tool(**tool.model_dump()) for tool in use.tools)
        return UseCase(use.id, use.name, answers, flows, tools)

    def _answers(self, raw: Mapping[str, Any], scope: Scope, path: tuple[str | int, ...]) -> dict[str, Answer | None]:
        """Read the answers of the organisation or of one use; one of the other scope is a fault."""
        out: dict[str, Answer | None] = {}
        for fact_id, value in raw.items():
            at = (*path, fact_id)
            fact = self._rulebook.facts.get(fact_id)
            if fact is None:
                hint = nearest(fact_id, self._rulebook.facts)
                self._wrong(at, Message("case.unknown-fact", fact=fact_id, hint=hint))
            elif fact.of != scope:
                elsewhere = "case.fact-of-organisation" if fact.of == "organisation" else "case.fact-of-use"
                self._wrong(at, Message(elsewhere, fact=fact_id))
            else:
                try:
                    out[fact_id] = fact.parse(value, self._rulebook.places)
                except AnswerFault as error:
                    self._wrong(at, about(fact_id, error.message))
        return out

    def _flow(self, flow: FlowModel, path: tuple[str | int, ...]) -> Flow:
        """Read one record of where data goes: it answers the facts it stands for, and no place for other receivers."""
        for key, code in (("from", flow.origin), ("to", flow.to)):
            try:
                self._rulebook.places.check(code)
            except PlaceUnknown as error:
                self._wrong((*path, key), error.message)
        facts = self._rulebook.flows
        nowhere: dict[str, Any] = {fact: [] for fact in facts.place_by_receiver.values()}
        raw = nowhere | {facts.place_by_receiver[flow.receiver]: [flow.to], facts.cover: flow.cover}
        out: dict[str, Answer | None] = {}
        for fact_id, value in raw.items():
            try:
                out[fact_id] = self._rulebook.facts[fact_id].parse(value, self._rulebook.places)
            except AnswerFault as error:
                self._wrong((*path, "cover"), error.message)
        label = f"{flow.origin} → {flow.to} ({flow.receiver})"
        return Flow(label, out, origin=flow.origin, destination=flow.to, receiver=flow.receiver)

    def _check_done(self, done: InPlaceModel, path: tuple[str | int, ...], uses: Collection[str]) -> None:
        """Find what is wrong with something said to be in place: it names one topic or obligation, and a use of the case."""
        if done.name_fault is not None:
            self._wrong(path, done.name_fault)
            return
        for name, known, unknown in (
            (done.topic, self._rulebook.topics, "topic.unknown"),
            (done.obligation, self._rulebook.rules, "obligation.unknown"),
            (done.use_case, uses, "use.unknown"),
        ):
            if name is not None and name not in known:
                self._wrong(path, Message(unknown, name=name, hint=nearest(name, known)))
                return
        if done.day_fault is not None:
            self._wrong(path, done.day_fault)


def _places_outside_flows(
    rulebook: Rulebook, flows: list[FlowModel], answers: Mapping[str, Answer | None]
) -> tuple[Flow, ...]:
    """Return one more flow for places that the answers name and no flow does, so that none is lost."""
    named = {code for flow in flows for code in (flow.origin, flow.to)}
    left: dict[str, Answer | None] = {}
    for fact in rulebook.flows.place_by_receiver.values():
        given = answers.get(fact)
        if isinstance(given, PartialSet):
            left[fact] = PartialSet(given.sure - named, given.unsure - named)
    if not flows or not any(isinstance(a, PartialSet) and (a.sure or a.unsure) for a in left.values()):
        return ()
    places = {fact: left.get(fact, PartialSet(frozenset())) for fact in rulebook.flows.place_by_receiver.values()}
    cover = rulebook.flows.cover
    return (Flow("other places", {**places, cover: answers.get(cover)}),)


__all__ = [
    "SCHEMA",
    "Case",
    "CaseModel",
    "Flow",
    "InPlace",
    "UseCase",
    "case_document",
    "case_from_data",
    "case_from_document",
    "read_case",
]
