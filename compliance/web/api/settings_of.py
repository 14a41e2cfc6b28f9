"""The other answers of a what-if, as a request names them."""

from __future__ import annotations

from collections.abc import Sequence

from compliance.api.documents import Setting
from compliance.case.case import Case
from compliance.errors import Fault, Place, nearest
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

    def wrong(n: int, key: str, message: str) -> None:
        faults.append(Fault(Place(f"/set/{n}/{key}"), message))

    for n, one in enumerate(wanted):
        fact = book.facts.get(one.fact)
        if fact is None:
            wrong(n, "fact", f'there is no fact "{one.fact}"{nearest(one.fact, book.facts)}')
            continue
        try:
            fact.parse(one.value, book.places)
        except AnswerFault as error:
            wrong(n, "value", f"{fact.id}: {error}")
            continue
        use = one.use_case
        if fact.of == "organisation":
            if use is not None:
                wrong(n, "use_case", f"{fact.id} is a fact of the organisation; leave use_case out")
                continue
        elif use is None and len(uses) == 1:
            use = uses[0]
        elif use not in uses:
            hint = "" if use is None else nearest(use, uses)
            wrong(
                n,
                "use_case",
                f"{fact.id} is a fact of a use; name one of the uses of the case{hint}: {', '.join(uses) or 'none'}",
            )
            continue
        if (fact.id, use) in seen:
            wrong(n, "fact", "this fact is set twice; keep one of the two")
            continue
        seen.add((fact.id, use))
        out.append(Setting(fact, one.value, () if use is None else (use,)))
    if faults:
        raise faulty(faults)
    return tuple(out)


__all__ = ["settings_of"]
