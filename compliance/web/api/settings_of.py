"""The other answers of a what-if, as a request names them."""

from __future__ import annotations

from collections.abc import Sequence

from compliance.api.documents import Setting
from compliance.case.case import Case
from compliance.errors import Fault, Message, Place, about, nearest
from compliance.law.rulebook import Rulebook
from compliance.semantics.answers import AnswerFault
from compliance.web.api.problems import faulty
from compliance.web.api.shapes import AnswerSet


def settings_of(book: Rulebook, case: Case, wanted: Sequence[AnswerSet]) -> tuple[Setting, ...]:
    """Return the settings that a request names.

    Raises:
        Refusal: a fact, a use or a value is not there or does not fit; each fault has its place.
    """
    uses = [u.id for u in case.use_cases]
    out: list[Setting] = []
    faults: list[Fault] = []
    seen: set[tuple[str, str | None]] = set()

    def wrong(n: int, key: str, message: Message) -> None:
        faults.append(Fault(Place(f"/set/{n}/{key}"), message))

    for n, one in enumerate(wanted):
        fact = book.facts.get(one.fact)
        if fact is None:
            wrong(n, "fact", Message("fact.unknown", name=one.fact, hint=nearest(one.fact, book.facts)))
            continue
        try:
            fact.parse(one.value, book.places)
        except AnswerFault as error:
            wrong(n, "value", about(fact.id, error.message))
            continue
        use = one.use_case
        if fact.of == "organisation":
            if use is not None:
                wrong(n, "use_case", Message("call.use-for-organisation", fact=fact.id))
                continue
        elif use is None and len(uses) == 1:
            use = uses[0]
        elif use not in uses:
            hint = None if use is None else nearest(use, uses)
            wrong(
                n,
                "use_case",
                Message("call.use-needed", fact=fact.id, hint=hint, uses=", ".join(uses) or Message("list.none")),
            )
            continue
        if (fact.id, use) in seen:
            wrong(n, "fact", Message("call.fact-set-twice"))
            continue
        seen.add((fact.id, use))
        out.append(Setting(fact, one.value, () if use is None else (use,)))
    if faults:
        raise faulty(faults)
    return tuple(out)


__all__ = ["settings_of"]
