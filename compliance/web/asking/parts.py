"""Several questions in one form: the fields of each bear a prefix, and each has its own way to say "I don't know".

Where one of several is to be picked, "I don't know" is one of them; elsewhere it is a box beside the others. Where two questions on places
follow each other, the second can be answered by "the same as above".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from starlette.datastructures import FormData

from compliance.language.sentences import say
from compliance.law.questions import Fact
from compliance.semantics.answers import AnswerFault
from compliance.web.asking.answering import Forged, Misfit, Reader

UNKNOWN = "unknown"
SAME = "same"  # the field, and what `read` returns where it is ticked
_AMONG_OTHERS = {"yes-no": "a", "choice": "a", "number": "band", "money": "band", "date": "when"}
_SAYS_NOTHING = (
    "row",
    "currency",
    "told",
    "typed",
)  # hidden, filled in beforehand, about what the tool's name tells, or to find a place by


def prefix_of(number: int) -> str:
    """Return what the fields of a question begin with, by its place on the page (0 first)."""
    return f"q{number}-"


def part_of(form: FormData, number: int) -> FormData:
    """Return the fields of one question, as they are called where it stands alone."""
    prefix = prefix_of(number)
    return FormData([(name.removeprefix(prefix), v) for name, v in form.multi_items() if name.startswith(prefix)])


def unknown_field(fact: Fact) -> str:
    """Return the field that says "I don't know"."""
    return _AMONG_OTHERS.get(fact.type, UNKNOWN)


def follows(facts: Sequence[Fact], number: int) -> bool:
    """Whether a question can be answered by "the same as above"."""
    return number > 0 and facts[number].type == facts[number - 1].type == "places"


def read(reader: Reader, form: FormData, number: int, follows: bool = False) -> Any:
    """Return the answer to one of several questions, as a case file holds it; SAME where it is that to the question above (`follows`).

    Raises:
        Misfit: something is missing or does not fit; the fields bear their prefix.
        Forged: a field holds what the form does not offer.
    """
    part, prefix, unknown = part_of(form, number), prefix_of(number), unknown_field(reader.fact)
    said = {name for name, value in part.multi_items() if value and name not in _SAYS_NOTHING}
    try:
        if SAME in said:
            if not follows:
                raise Forged(SAME)
            if said != {SAME}:
                raise Misfit([(SAME, say("sheet.same-and-some", reader.lang))])
            return SAME
        if part.get(unknown) == UNKNOWN:
            if said != {unknown}:
                raise Misfit([(UNKNOWN, say("sheet.unknown-and-some", reader.lang))])
            return UNKNOWN
        return reader.read(part)
    except Misfit as misfit:
        # What is missing is best given by "the same", where the list of places is folded away.
        where = {reader.field: SAME} if follows else {}
        raise Misfit((prefix + where.get(field, field), message) for field, message in misfit.faults) from None


def fields(reader: Reader, raw: Any) -> FormData:
    """Return the fields, without prefix, that stand for an answer, "I don't know" included."""
    try:
        unknown = reader.fact.parse(raw, reader.book.places) is None
    except AnswerFault:
        return FormData()
    return FormData([(unknown_field(reader.fact), UNKNOWN)]) if unknown else reader.fields(raw)


__all__ = ["SAME", "UNKNOWN", "fields", "follows", "part_of", "prefix_of", "read", "unknown_field"]
