"""Rulebook, case, and the client that assesses cases: the way in."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from compliance.api.result import Result
from compliance.case import case as cases
from compliance.case.case import Case
from compliance.errors import Fault, FaultList, Message, Place
from compliance.law import loading
from compliance.law.method import Weights
from compliance.law.rulebook import Rulebook
from compliance.reading.strict_yaml import Document
from compliance.reading.validation import validate
from compliance.reasoning.assessment import Assessor, assessor_of


def load_rulebook(folder: str | os.PathLike[str] | None = None) -> Rulebook:
    """Load the law: all rulesets and legal systems, whole or not at all.

    What was read and checked once is kept in the user's cache, so that the next process starts fast; a process that asks again
    gets the same object, as long as no byte of the files has changed.

    Args:
        folder: a folder with `rulesets/` and `jurisdictions/` in it; None for the rulebook that came with this package.

    Returns:
        The rulebook. `rulebook.rules` maps the id of each duty to its text, source and conditions; `rulebook.version` and
        `rulebook.sha256` say which law this is.

    Raises:
        FaultList: something in it is wrong; every fault names file, line, column and mend.
        InputError: there is no rulebook in this folder.

    Example:
        >>> import compliance
        >>> law = compliance.load_rulebook()
        >>> law.rules["eu-gdpr.art35.dpia"].obligation.citation.pinpoint.en
        'GDPR Art 35(1)-(11)'
    """
    return loading.load(None if folder is None else Path(folder))


def read_case(path: str | os.PathLike[str], rulebook: Rulebook | None = None) -> Case:
    """Read one firm, its uses of AI and their answers from a file, and check every name and every value.

    Args:
        path: a case file (`.yaml` or `.json`, docs/interview.md), or a filled intake form (`.xlsx`).
        rulebook: the rulebook whose questions the case answers; None for the one that came with this package.

    Returns:
        The case. `Case.from_data` makes one from plain data instead, as a file would hold it.

    Raises:
        FaultList: something in it is wrong; every fault names line and column, or sheet and cell, and the mend.
        InputError: the file cannot be read.

    Example:
        >>> import compliance
        >>> case = compliance.read_case("examples/web-shop-chatbot.yaml")
        >>> [use.id for use in case.use_cases]
        ['chat']
    """
    return cases.read_case(Path(path), load_rulebook() if rulebook is None else rulebook)


def assess(
    case: Case, *, as_of: date, rulebook: Rulebook | None = None, weights: Mapping[str, int] | None = None
) -> Result:
    """Judge every duty of a rulebook for a case.

    What assessing needs of this rulebook is made ready at the first call and shared by later ones; a `Client` has an engine of its own.

    Args:
        case: the case, read with the same rulebook.
        as_of: the day for which the law is asked. There is no default: the clock is never read silently.
        rulebook: the rulebook; None for the one that came with this package.
        weights: other weights of the six factors of priority, `{"SV": 8, "DT": 5, "SN": 4, "LV": 3, "DP": 3, "EF": 2}`, each from 0
            to 1,000; None for those of the rulebook. The result says so.

    Returns:
        The result; it works out what it is asked for.

    Raises:
        FaultList: the weights do not fit.
        InternalFault: the two evaluators disagree; no result is given then.

    Example:
        >>> from datetime import date
        >>> import compliance
        >>> case = compliance.read_case("examples/web-shop-chatbot.yaml")
        >>> result = compliance.assess(case, as_of=date(2026, 11, 24))
        >>> result.document(parts=["actions"]).actions[0].tier
        'do-now'
    """
    return Client.shared(load_rulebook() if rulebook is None else rulebook).assess(case, as_of=as_of, weights=weights)


class Client:
    """Assesses many cases under one rulebook with an engine of its own, and gives its memory (some 100 MB) back at the end.

    One thread at a time: hold a lock where several share a client, also while a result of it is asked for something.

    Args:
        rulebook: the rulebook; None for the one that came with this package.

    Example:
        >>> from datetime import date
        >>> import compliance
        >>> law = compliance.load_rulebook()
        >>> case = compliance.read_case("examples/web-shop-chatbot.yaml", law)
        >>> with compliance.Client(law) as client:
        ...     days = [date(2026, 11, 24), date(2027, 12, 2)]
        ...     [len(client.assess(case, as_of=day).checklist.ranked) for day in days]
        [47, 47]
    """

    def __init__(self, rulebook: Rulebook | None = None) -> None:
        self._rulebook = load_rulebook() if rulebook is None else rulebook
        self._assessor = Assessor(self._rulebook)
        self._owns_engine = True
        self._closed = False

    @classmethod
    def shared(cls, rulebook: Rulebook) -> Self:
        """Return a client that shares the engine of this rulebook with others of the process; closing it frees nothing.

        Args:
            rulebook: the rulebook.
        """
        out = cls.__new__(cls)
        out._rulebook = rulebook
        out._assessor = assessor_of(rulebook)
        out._owns_engine = False
        out._closed = False
        return out

    @property
    def rulebook(self) -> Rulebook:
        """The rulebook under which cases are assessed."""
        return self._rulebook

    @property
    def assessor(self) -> Assessor:
        """What judges, for modules of this package that look below a result.

        Raises:
            ValueError: the client is closed.
        """
        if self._closed:
            raise ValueError("this client is closed; ask its results while it is open")
        return self._assessor

    def assess(self, case: Case, *, as_of: date, weights: Mapping[str, int] | None = None) -> Result:
        """Judge every duty for a case, as the function `assess` does.

        Args:
            case: the case, read with the rulebook of this client.
            as_of: the day for which the law is asked.
            weights: other weights of the six factors of priority; None for those of the rulebook.

        Returns:
            The result. It works as long as the client is open.

        Raises:
            FaultList: the weights do not fit.
            InternalFault: the two evaluators disagree; no result is given then.
            ValueError: the client is closed.
        """
        if isinstance(as_of, datetime) or not isinstance(as_of, date):
            raise TypeError(f"as_of is a day, a datetime.date; {type(as_of).__name__} was given")
        chosen = None if weights is None else _weights(weights)
        return Result(lambda: self.assessor, self.assessor.assess(case, as_of), chosen)

    def warm_up(self) -> None:
        """Make ready now what every case needs, so that the first one need not wait for it.

        Raises:
            ValueError: the client is closed.
        """
        prepared = self.assessor.prepared
        _ = prepared.engine, prepared.rails, prepared.reach.screens, prepared.reach.closable

    def close(self) -> None:
        """Free the engine; results of this client that still have something to work out cannot do so any more."""
        if self._owns_engine and not self._closed:
            self._assessor.prepared.close()
        self._closed = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def _weights(given: Mapping[str, int]) -> dict[str, int]:
    chosen = validate(Weights, Document("weights", dict(given), {})).model_dump()
    if not any(chosen.values()):
        raise FaultList([Fault(Place("weights"), Message("case.weights-zero"))])
    return chosen


__all__ = ["Client", "assess", "load_rulebook", "read_case"]
