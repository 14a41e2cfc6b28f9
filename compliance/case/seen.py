"""What its owner last saw of the list of a case: kept with the case, so that what is otherwise can be told at the next visit.

It is no answer: it changes no verdict, and the hash of a case leaves it out. Answers stand in it as short hashes, by which one can
tell that an answer changed, and not what it was.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import Field

from compliance.language.text import Words
from compliance.reading import strict_yaml
from compliance.reading.validation import Frozen
from compliance.semantics.places import Day

MOST = 5000  # duties or answers: more than any rulebook with two hundred uses lists in practice
SHORT = 8  # letters of the hash of an answer


class SeenModel(Frozen):
    """A list as it was seen: on which day, under which law (`law` is the beginning of its hash), and where each duty stood.

    `listed` says by duty and use (`eu-gdpr.art30.ropa@chat`; without a use, `eu-gdpr.art30.ropa@`) its verdict and its tier.
    """

    day: Day
    rulebook: Words
    law: Words
    listed: Annotated[dict[str, str], Field(max_length=MOST)]
    answers: Annotated[dict[str, str], Field(max_length=MOST)]


def answer_hashes(data: Mapping[str, Any]) -> dict[str, str]:
    """Return a short hash of each answer of a case, given as `Case.to_data` does, by question and use (`org.kind@`)."""
    parts = [("", data["organisation"]["answers"])]
    parts += [(use["id"], use["answers"]) for use in data["use_cases"]]
    return {f"{fact}@{use}": _short(answer) for use, answers in parts for fact, answer in answers.items()}


def _short(answer: Any) -> str:
    return hashlib.sha256(strict_yaml.canonical(answer).encode()).hexdigest()[:SHORT]


__all__ = ["SeenModel", "answer_hashes"]
