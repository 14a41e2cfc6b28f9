"""Random cases as a portfolio holds them: several uses, flows, tools, odd places, parts of numbers, what nobody knows."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from compliance.case.case import Case, case_from_data
from compliance.law.rulebook import Rulebook
from tests.support import random_law

ODD = ["BR-SP", "BR", "EEA", "US-TX", "CA-BC", "DE", "GB-SCT", "JP", "AU-NSW"]


def known_places(rulebook: Rulebook) -> list[str]:
    """Places of the kind of law, with odd ones that every table forgets."""
    out = []
    for code in [*random_law.PLACES, *ODD]:
        try:
            rulebook.places.check(code)
        except ValueError:
            continue
        out.append(code)
    return out


class Cases:
    """Draws cases: near the edges of the law, with answers behind closed gates as well."""

    def __init__(self, rulebook: Rulebook, seed: int, plain: bool = False) -> None:
        self.rng = random.Random(seed)
        self.rulebook = rulebook
        self.plain = plain
        self.whole = False  # without numbers that have parts, which are compared one by one
        self._edges = random_law.edges_of(rulebook)
        self._places = known_places(rulebook)

    def raw(self) -> dict[str, Any]:
        """A case as a file would hold it."""
        rng, book = self.rng, self.rulebook
        uses = 1 if self.plain else rng.choice([0, 1, 1, 1, 1, 2, 3])
        out = random_law.raw_case(rng, book, rng.choice([0.1, 0.4, 0.6, 0.8, 0.95]), uses, self._places, self._edges)
        self._twist(out["organisation"]["answers"])
        for use in out["use_cases"]:
            self._twist(use["answers"])
            if not self.plain and rng.random() < 0.25:
                use["flows"] = [self._flow() for _ in range(rng.randint(1, 3))]
            if rng.random() < 0.3:
                use["tools"] = self._tools()
        return out

    def _twist(self, answers: dict[str, Any]) -> None:
        """Say here and there that nobody knows, or give a number parts or an open end."""
        for fact_id in list(answers):
            fact, chance = self.rulebook.facts[fact_id], self.rng.random()
            if chance < 0.04:
                answers[fact_id] = "unknown"
            elif self.whole:
                continue
            elif fact.type == "number" and chance < 0.3:
                answers[fact_id] = {
                    "from": f"{self.rng.randint(0, 300)}.{self.rng.randint(1, 10**18 - 1):018d}".rstrip("0")
                }
            elif fact.type == "money" and chance < 0.4:
                low = self.rng.choice([0, 9_999_999, 10**7, 43_000_000, 25_000_000, 26_625_000, 10**17])
                currency = self.rng.choice(["EUR", "USD", "GBP", "CAD", "JPY"])
                answers[fact_id] = {"from": low, "to": f"{low + 5}.25", "currency": currency}
            elif fact.type == "number-by-place" and chance < 0.5:
                places = self.rng.sample(self._places, self.rng.randint(0, 5))
                sizes = [None, 50, 100_000, 49_999, {"from": 25_000}, {"from": 1, "to": 200_000}, "12.5", 10**17, 0]
                answers[fact_id] = {p: self.rng.choice(sizes) for p in places}

    def _flow(self) -> dict[str, Any]:
        rng, facts = self.rng, self.rulebook.flows
        out: dict[str, Any] = {"from": rng.choice(self._places), "to": rng.choice(self._places)}
        out["receiver"] = rng.choice(list(facts.place_by_receiver))
        if rng.random() < 0.7:
            out["cover"] = rng.sample(list(self.rulebook.facts[facts.cover].option_ids), rng.randint(0, 2))
        return out

    def _tools(self) -> list[dict[str, str]]:
        rng, out = self.rng, []
        for product in rng.sample(sorted(self.rulebook.products), rng.randint(0, 2)):
            plans = [plan.id for plan in self.rulebook.products[product].plans]
            out.append({"product": product, **({"plan": rng.choice(plans)} if plans and rng.random() < 0.5 else {})})
        if rng.random() < 0.1:
            out.append({"named": "A tool of our own"})
        return out

    def __iter__(self) -> Iterator[Case]:
        """Yield cases without end."""
        while True:
            yield case_from_data(self.raw(), self.rulebook)
