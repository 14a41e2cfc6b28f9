"""The case of a firm: its answers, its uses, its data flows, what is in place.

Each answer has a revision, the number of the entry that wrote it. Whoever writes says which revision they saw: an answer that changed in between is never
overwritten, the writer gets both values. Writing what is there already changes nothing and is no conflict, so a request can be sent again.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam, delete, func, select

from compliance.errors import Message
from compliance.register import checks
from compliance.register.access import Action
from compliance.register.case_form import TOOLS, checked_case
from compliance.register.columns import canonical
from compliance.register.faults import Conflict, Invalid, NotFound, Taken
from compliance.register.firms import conflict
from compliance.register.gateway import Core, FirmGate, in_firm
from compliance.register.records import KeptCase
from compliance.register.tables import NO_USE, AnswerRow, UseRow

MAX_USES = 200
MAX_ANSWERS = 2000

# Made once: making a statement takes longer than the database takes for it, and these are asked at every answer.
_MY_USES, _MY_ANSWERS = (table.organisation_id == bindparam("firm") for table in (UseRow, AnswerRow))
_USES = select(UseRow).where(_MY_USES).order_by(UseRow.position, UseRow.id)
_ANSWERS = select(AnswerRow).where(_MY_ANSWERS).order_by(AnswerRow.use_id, AnswerRow.fact)
_USES_READ = _USES.with_only_columns(*UseRow.__table__.columns)
_ANSWERS_READ = _ANSWERS.with_only_columns(*AnswerRow.__table__.columns)
_USE = _USES.where(UseRow.id == bindparam("use"))
_ANSWER = _ANSWERS.where(AnswerRow.use_id == bindparam("use"), AnswerRow.fact == bindparam("fact"))
_COUNT = select(func.count()).select_from(AnswerRow).where(_MY_ANSWERS)


class Cases(Core):
    """The part of the register that knows cases."""

    @in_firm(Action.CASE_READ)
    def case(self, gate: FirmGate) -> KeptCase:
        """Return the case of a firm as it stands."""
        return kept_case(gate)

    @in_firm(Action.CASE_WRITE, writes=True)
    def answer(self, gate: FirmGate, use: str | None, fact: str, value: Any, *, seen: int) -> int:
        """Keep an answer (None takes it back), and return its revision.

        `seen` is the revision of this answer that the person saw: `KeptCase.marks`, or 0 where there was none.

        Raises:
            Conflict: somebody else changed this answer since; nothing is written.
            NotFound: the firm has no such use.
        """
        return _answered(gate, use, fact, value, seen)

    @in_firm(Action.CASE_WRITE, writes=True)
    def answers(self, gate: FirmGate, given: Sequence[tuple[str | None, str, Any, int]]) -> list[Conflict]:
        """Keep several answers at once, each a use, a fact, a value and the revision that was seen, as for `answer`.

        Those that somebody else changed since are left as they are and returned; the others are kept.

        Raises:
            NotFound: the firm has no such use; nothing is kept.
        """
        met = []
        for use, fact, value, seen in given:
            try:
                _answered(gate, use, fact, value, seen)
            except Conflict as found:
                met.append(found)
        return met

    @in_firm(Action.CASE_WRITE, writes=True)
    def add_use(self, gate: FirmGate, name: str, use: str | None = None) -> str:
        """Add a use of AI and return its id, made from the name unless one is given.

        Raises:
            Taken: the firm has a use with this id.
            Invalid: name or id cannot be used, or there are too many uses.
        """
        said, uses = checks.name(name), _uses(gate)
        if len(uses) >= MAX_USES:
            raise Invalid("use", Message("case.too-many-uses", count=MAX_USES))
        known = {u.id for u in uses}
        if use is None:
            short = checks.slug(said)
            use = next(i for i in (short, *(f"{short}-{n}" for n in range(2, MAX_USES + 3))) if i not in known)
        elif checks.key(use, "use") in known:
            raise Taken("use", Message("firm.use-id-taken"))
        seq = gate.note("use.added", {"use": use, "name": said})
        gate.db.add(_new_use(gate, use, said, max((u.position for u in uses), default=0) + 1, [], seq))
        gate.organisation.case_revision = seq
        return use

    @in_firm(Action.CASE_WRITE, writes=True)
    def rename_use(self, gate: FirmGate, use: str, name: str, *, seen: int) -> int:
        """Give a use another name; `seen` is its revision in `KeptCase.names`. Return the new one.

        Raises:
            Conflict: it was renamed since.
            NotFound: the firm has no such use.
        """
        row, said = _use(gate, use), checks.name(name)
        if row.name == said:
            return row.revision
        if seen != row.revision:
            raise conflict(gate, "name", said, row.name, row.revision)
        seq = gate.note("use.renamed", {"use": use, "before": row.name, "after": said})
        row.name, row.revision, gate.organisation.case_revision = said, seq, seq
        return seq

    @in_firm(Action.CASE_WRITE, writes=True)
    def remove_use(self, gate: FirmGate, use: str, *, seen: int) -> int:
        """Remove a use with its answers; the trail keeps them. `seen` is `KeptCase.revision`. Return the new one.

        Raises:
            Conflict: the case changed since, so that the person may not know what would go.
            NotFound: the firm has no such use.
        """
        row = _use(gate, use)
        before = next(u for u in _document(gate)["use_cases"] if u["id"] == use)
        if seen != gate.organisation.case_revision:
            raise conflict(gate, "case", None, before, gate.organisation.case_revision)
        seq = gate.note("use.removed", {"use": use, "before": before})
        gate.db.execute(delete(AnswerRow).where(AnswerRow.organisation_id == gate.id, AnswerRow.use_id == use))
        gate.db.delete(row)
        gate.organisation.case_revision = seq
        return seq

    @in_firm(Action.CASE_WRITE, writes=True)
    def set_tools(self, gate: FirmGate, use: str, tools: list[dict[str, Any]], *, seen: int) -> int:
        """Keep which products a use is about; `seen` is their revision, `KeptCase.marks[use, TOOLS]`. Return the new one.

        Raises:
            Conflict: they were changed since.
            NotFound: the firm has no such use.
        """
        return _answered(gate, use, TOOLS, tools, seen)

    @in_firm(Action.CASE_WRITE, writes=True)
    def set_flows(self, gate: FirmGate, use: str, flows: list[dict[str, Any]], *, seen: int) -> int:
        """Keep the data flows of a use; `seen` is their revision in `KeptCase.flows`. Return the new one.

        Raises:
            Conflict: they were changed since.
            NotFound: the firm has no such use.
        """
        row = _use(gate, use)
        checks.data(flows, "flows", checks.MAX_CASE)
        if canonical(row.flows) == canonical(flows):
            return row.flows_revision
        if seen != row.flows_revision:
            raise conflict(gate, "flows", flows, row.flows, row.flows_revision)
        seq = gate.note("flows.set", {"use": use, "before": row.flows, "after": flows})
        row.flows, row.flows_revision, gate.organisation.case_revision = flows, seq, seq
        return seq

    @in_firm(Action.CASE_WRITE, writes=True)
    def set_in_place(self, gate: FirmGate, in_place: list[dict[str, Any]], *, seen: int) -> int:
        """Keep what is in place; `seen` is `KeptCase.in_place`. Return the new revision.

        Raises:
            Conflict: it was changed since.
        """
        firm = gate.organisation
        checks.data(in_place, "in_place", checks.MAX_CASE)
        if canonical(firm.in_place) == canonical(in_place):
            return firm.in_place_revision
        if seen != firm.in_place_revision:
            raise conflict(gate, "in_place", in_place, firm.in_place, firm.in_place_revision)
        seq = gate.note("in-place.set", {"before": firm.in_place, "after": in_place})
        firm.in_place, firm.in_place_revision, firm.case_revision = in_place, seq, seq
        return seq

    @in_firm(Action.CASE_WRITE, writes=True)
    def replace_case(self, gate: FirmGate, document: dict[str, Any], *, seen: int) -> int:
        """Put a whole case in the place of the one kept; `seen` is `KeptCase.revision`. Return the new one. The firm takes the name of the case.

        Only what differs gets a new revision.

        Raises:
            Conflict: the case changed since; carries both documents.
            Invalid: the document has not the form of a case/1.
        """
        fresh, before = checked_case(document), _document(gate)
        firm = gate.organisation
        if canonical(fresh) == canonical(before):
            return firm.case_revision
        if seen != firm.case_revision:
            raise conflict(gate, "case", fresh, before, firm.case_revision)
        seq = gate.note("case.replaced", {"before": before, "after": fresh})
        if firm.name != fresh["organisation"]["name"]:
            firm.name, firm.name_revision = fresh["organisation"]["name"], seq
        if canonical(firm.in_place) != canonical(fresh["in_place"]):
            firm.in_place, firm.in_place_revision = fresh["in_place"], seq
        firm.case_revision = seq
        self._replace_uses(gate, fresh["use_cases"], seq)
        wanted = {(NO_USE, fact): value for fact, value in fresh["organisation"]["answers"].items()}
        for use in fresh["use_cases"]:
            wanted |= {(use["id"], fact): value for fact, value in use["answers"].items()}
            wanted |= {(use["id"], TOOLS): use[TOOLS]} if TOOLS in use else {}
        held = {(row.use_id, row.fact): row for row in _answers(gate)}
        for key, row in held.items():
            if row.given and key not in wanted:
                row.given, row.value, row.revision = False, None, seq
        for (use_id, fact), value in wanted.items():
            found = held.get((use_id, fact))
            if found is None or not found.given or canonical(found.value) != canonical(value):
                _put(gate, found, use_id, fact, value, seq)
        return seq

    def _replace_uses(self, gate: FirmGate, fresh: list[dict[str, Any]], seq: int) -> None:
        held = {row.id: row for row in _uses(gate)}
        for gone in held.keys() - {u["id"] for u in fresh}:
            gate.db.execute(delete(AnswerRow).where(AnswerRow.organisation_id == gate.id, AnswerRow.use_id == gone))
            gate.db.delete(held[gone])
        for position, use in enumerate(fresh, 1):
            row = held.get(use["id"])
            if row is None:
                gate.db.add(_new_use(gate, use["id"], use["name"], position, use["flows"], seq))
                continue
            row.position = position
            if row.name != use["name"]:
                row.name, row.revision = use["name"], seq
            if canonical(row.flows) != canonical(use["flows"]):
                row.flows, row.flows_revision = use["flows"], seq
        gate.db.flush()


def kept_case(gate: FirmGate) -> KeptCase:
    """Return the case of the firm behind a gate."""
    firm, uses, rows = gate.organisation, *_read(gate)
    return KeptCase(
        document=_form(gate, uses, rows),
        revision=firm.case_revision,
        marks={(row.use_id or None, row.fact): row.revision for row in rows},
        names={None: firm.name_revision, **{u.id: u.revision for u in uses}},
        flows={u.id: u.flows_revision for u in uses},
        in_place=firm.in_place_revision,
        writable=gate.may(Action.CASE_WRITE),
    )


def _document(gate: FirmGate) -> dict[str, Any]:
    return _form(gate, *_read(gate))


def _read(gate: FirmGate) -> tuple[Sequence[Any], Sequence[Any]]:
    """Return the uses and answers of a firm as plain rows, whose columns are named as the attributes of `UseRow` and `AnswerRow`."""
    firm = {"firm": gate.id}
    return gate.db.execute(_USES_READ, firm).all(), gate.db.execute(_ANSWERS_READ, firm).all()


def _form(gate: FirmGate, uses: Sequence[Any], rows: Sequence[Any]) -> dict[str, Any]:
    answers: dict[str, dict[str, Any]] = {}
    for row in rows:
        if row.given:
            answers.setdefault(row.use_id, {})[row.fact] = row.value
    return {
        "schema": "case/1",
        "organisation": {"name": gate.organisation.name, "answers": answers.get(NO_USE, {})},
        "use_cases": [_use_form(u, answers.get(u.id, {})) for u in uses],
        "in_place": gate.organisation.in_place,
    }


def _use_form(row: Any, answers: dict[str, Any]) -> dict[str, Any]:
    """Return a use as a case holds it: its products, which are kept among the answers, in a place of their own."""
    told = {TOOLS: answers[TOOLS]} if TOOLS in answers else {}
    said = {fact: value for fact, value in answers.items() if fact != TOOLS}
    return {"id": row.id, "name": row.name, **told, "answers": said, "flows": row.flows}


def _uses(gate: FirmGate) -> list[UseRow]:
    return list(gate.db.scalars(_USES, {"firm": gate.id}))


def _use(gate: FirmGate, use: str) -> UseRow:
    row = gate.db.scalars(_USE, {"firm": gate.id, "use": use}).first() if use else None
    if row is None:
        raise NotFound("use")
    return row


def _answers(gate: FirmGate) -> list[AnswerRow]:
    return list(gate.db.scalars(_ANSWERS, {"firm": gate.id}))


def _answered(gate: FirmGate, use: str | None, fact: str, value: Any, seen: int) -> int:
    checks.key(fact, "fact")
    checks.data(value, fact)
    if use is not None:
        _use(gate, use)
    row = gate.db.scalars(_ANSWER, {"firm": gate.id, "use": use or NO_USE, "fact": fact}).first()
    held = row.value if row is not None and row.given else None
    revision = 0 if row is None else row.revision
    if canonical(held) == canonical(value):
        return revision
    if seen != revision:
        raise conflict(gate, fact, value, held, revision)
    if row is None and gate.db.execute(_COUNT, {"firm": gate.id}).scalar_one() >= MAX_ANSWERS:
        raise Invalid("fact", Message("case.too-many-answers", count=MAX_ANSWERS))
    seq = gate.note("answer.given", {"use": use, "fact": fact, "before": held, "after": value})
    _put(gate, row, use or NO_USE, fact, value, seq)
    gate.organisation.case_revision = seq
    return seq


def _new_use(gate: FirmGate, use: str, name: str, position: int, flows: list[Any], seq: int) -> UseRow:
    return UseRow(
        organisation_id=gate.id,
        id=use,
        name=name,
        position=position,
        revision=seq,
        flows=flows,
        flows_revision=seq,
    )


def _put(gate: FirmGate, row: AnswerRow | None, use_id: str, fact: str, value: Any, seq: int) -> None:
    given = value is not None
    if row is None:
        gate.db.add(
            AnswerRow(organisation_id=gate.id, use_id=use_id, fact=fact, given=given, value=value, revision=seq)
        )
    else:
        row.given, row.value, row.revision = given, value, seq


__all__ = ["Cases", "kept_case"]
