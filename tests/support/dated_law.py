"""Random law with days on every kind of node, and a second, tiny reader that says what of it stands on a day.

The reader below knows nothing of stretches, versions or heads: it puts values in place of names, drops what does not stand, and hands the
rest to the models. What the engine makes of all days at once is held against it, day by day.
"""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from compliance.law import uniform_acts
from compliance.law.assembling import collect
from compliance.law.loading import _parsed, _texts
from compliance.law.provisions import LegalTest, Obligation
from compliance.law.rulebook import Rule, Rulebook
from compliance.reading import strict_yaml
from tests.conftest import ROOT

FILE = "rulesets/de/random.yaml"
FIRST, LAST = date(2019, 1, 1), date(2028, 12, 31)
TEXT = {"en": "text", "fr": "texte"}
DROPPED = object()


def documents(law: dict[str, Any]) -> dict[str, strict_yaml.Document]:
    """Return the files of the rulebook that ships, with this law in place of all duties; what questions and places read of it stays."""
    found = {name: _parsed(name, strict_yaml.decoded(raw, name)) for name, raw in _texts(ROOT).items()}
    of_law = {
        n for n in found if n.startswith("rulesets/") and n.count("/") > 1 and not n.startswith("rulesets/vocabulary/")
    }
    keys = ("acts", "days", "parameters", "law_states", "tests")
    read: dict[str, Any] = {key: [] for key in keys}
    for name in sorted(of_law):
        for _, _, document in (
            uniform_acts.members(found[name]) if uniform_acts.is_family(found[name]) else [("", "", found[name])]
        ):
            for key in keys:
                read[key] += document.data.get(key) or []
    kept = {name: document for name, document in found.items() if name not in of_law}
    shipped = strict_yaml.Document("rulesets/common/read.yaml", {"rule-language": 1, **read}, {})
    return {**kept, shipped.file: shipped, FILE: strict_yaml.Document(FILE, law, {})}


def rulebook(law: dict[str, Any]) -> Rulebook:
    """Return the rulebook that holds this law alone."""
    return collect(documents(law)).checked(trusted=True)


class Law:
    """Random law: what a file of it would hold."""

    def __init__(self, rng: random.Random, tests: int = 5, duties: int = 9) -> None:
        self.rng = rng
        self.days = sorted({FIRST + timedelta(days=rng.randrange((LAST - FIRST).days)) for _ in range(7)})
        self.parameters: list[dict[str, Any]] = []
        self.named = [
            {
                "id": f"law.day-{n}",
                "name": TEXT,
                "is": [
                    *(
                        {"day": str(rng.choice(self.days)), "by": "law.act", "cite": TEXT}
                        for _ in range(rng.randint(0, 1))
                    ),
                    {"day": str(day), "by": "law.act", "cite": TEXT},
                ],
            }
            for n, day in enumerate(self.days)
        ]
        self.tests: list[dict[str, Any]] = []
        for n in range(tests):
            when = self.versions(lambda: self.condition(2))
            self.tests.append(
                {"id": f"law.test-{n}", "name": TEXT, "affirmed": TEXT, "denied": TEXT, "cite": TEXT, "when": when}
            )
        self.duties = [self.duty(n) for n in range(duties)]

    @property
    def data(self) -> dict[str, Any]:
        """What the file holds."""
        return {
            "rule-language": 1,
            "instrument": {
                "id": "law", "jurisdiction": "DE", "title": TEXT, "short": TEXT, "cite": "law", "url": "https://law.example",
                "checked_on": "2026-11-24", "again_by": "2027-05-24",
            },
            "acts": [{"id": "law.act", "cite": TEXT}],
            "days": self.named,
            "parameters": self.parameters,
            "tests": self.tests,
            "obligations": self.duties,
        }  # fmt: skip

    def day(self) -> Any:
        """A day, by its name or as it is."""
        n = self.rng.randrange(len(self.days))
        return {"day": f"law.day-{n}"} if self.rng.random() < 0.5 else str(self.days[n])

    def amount(self) -> Any:
        """A number, or a name for one that is another from some days on."""
        first = self.rng.randint(1, 40)
        if self.rng.random() < 0.4:
            return first
        days = sorted(self.rng.sample(range(len(self.days)), self.rng.randint(1, 2)))
        lines: list[dict[str, Any]] = [{"value": first, "by": "law.act", "cite": TEXT}]
        for n in days:
            start = {"day": f"law.day-{n}"} if self.rng.random() < 0.5 else str(self.days[n])
            lines.append(
                {"from": start, "value": max(0, first + self.rng.choice([-3, 0, 1, 8])), "by": "law.act", "cite": TEXT}
            )
        ident = f"law.amount-{len(self.parameters)}"
        self.parameters.append({"id": ident, "name": TEXT, "unit": "people", "is": lines})
        return {"amount": ident}

    def leaf(self) -> dict[str, Any]:
        """A comparison with one of a few facts."""
        kind = self.rng.random()
        if kind < 0.45:
            fact = self.rng.choice(["org.data_handlers", "use.hiring_share"][:1])
            return {"fact": fact, self.rng.choice(["at-least", "more-than", "below", "at-most"]): self.amount()}
        if kind < 0.75:
            return {
                "fact": "org.kind",
                "in": self.rng.sample(["for-profit", "sole-trader", "public-body", "non-profit"], 2),
            }
        return {"fact": "use.market_date", self.rng.choice(["before", "on-or-after"]): self.day()}

    def condition(self, depth: int) -> dict[str, Any]:
        """A condition; parts of its lists may have a time."""
        kind = self.rng.random()
        if depth == 0 or kind < 0.2:
            return self.leaf()
        if kind < 0.35 and self.tests:
            return {"test": self.rng.choice(self.tests)["id"]}
        if kind < 0.45:
            return {"not": self.condition(depth - 1)}
        parts = [
            self.condition(depth - 1),
            *(self.timed(self.condition(depth - 1)) for _ in range(self.rng.randint(1, 2))),
        ]
        if kind < 0.52:
            return {"at-least": {"count": 1, "of": [self.condition(depth - 1), self.condition(depth - 1)]}}
        return {"all" if kind < 0.75 else "any": parts}

    def timed(self, part: dict[str, Any]) -> dict[str, Any]:
        """An entry of a list, perhaps with a time."""
        kind = self.rng.random()
        if kind < 0.45:
            return part
        if kind < 0.65:
            return {**part, "from": self.day(), "by": "law.act"}
        if kind < 0.85:
            return {**part, "until": self.day()}
        start, until = sorted(self.rng.sample(self.days, 2))
        return {**part, "from": str(start), "until": str(until)}

    def versions(self, make: Any) -> Any:
        """A value, or versions of it."""
        if self.rng.random() < 0.6:
            return make()
        days = sorted(self.rng.sample(self.days, self.rng.randint(1, 2)))
        return [{"is": make()}, *({"from": str(day), "by": "law.act", "is": make()} for day in days)]

    def exceptions(self, depth: int) -> list[dict[str, Any]]:
        """Exceptions with exceptions of their own."""
        return [
            self.timed(
                {
                    "id": f"exc-{n}",
                    "name": TEXT,
                    "cite": TEXT,
                    "when": self.condition(1),
                    "unless": self.exceptions(depth - 1),
                }
            )
            for n in range(self.rng.randint(0, 2) if depth else 0)
        ]

    def orders(self) -> list[dict[str, Any]]:
        """Orders of courts that hold a duty back, for all or for some."""
        out: list[dict[str, Any]] = []
        for n in range(self.rng.choice([0, 0, 1, 2])):
            first = self.rng.randrange(len(self.days) - 1)
            order: dict[str, Any] = {
                "id": f"order-{n}", "by": TEXT, "from": {"day": f"law.day-{first}"}, "url": "https://law.example",
            }  # fmt: skip
            if self.rng.random() < 0.5:
                order["until"] = str(self.days[first + 1])
            if self.rng.random() < 0.6:
                order["when"] = self.condition(1)
            out.append(order)
        return out

    def duty(self, number: int) -> dict[str, Any]:
        """A duty with one or two periods; some take the place of an earlier one."""
        rng = self.rng
        first = rng.randrange(len(self.days) - 2)
        periods: list[dict[str, Any]] = [{"from": str(self.days[first]), "cite": TEXT}]
        if rng.random() < 0.5:
            periods[0]["when"] = self.condition(1)
        if rng.random() < 0.4:
            periods[0]["until"] = {"day": f"law.day-{first + 2}"}
        if rng.random() < 0.4:
            periods.append({"from": {"day": f"law.day-{first + 1}"}, "when": self.condition(1), "cite": TEXT})
        displaces = []
        if number and rng.random() < 0.4:
            displaces = [
                self.timed(
                    {"obligation": f"law.duty-{rng.randrange(number)}", "because": "lex-specialis", "cite": TEXT}
                )
            ]
        return {
            "id": f"law.duty-{number}", "title": TEXT, "duty": self.versions(lambda: TEXT), "area": "privacy", "binds": ["controller"],
            "scope": rng.choice(["organisation", "use-case"]), "kind": "duty", "force": "binding", "when": self.versions(lambda: self.condition(2)),
            "unless": self.exceptions(2), "stays": self.orders(), "displaces": displaces, "periods": periods, "timing": TEXT,
            "citation": {"pinpoint": TEXT, "url": "https://law.example", "basis": "recall", "checked_on": "2026-11-24"},
            "sanction": "none", "evidence": [TEXT], "no_topic": TEXT, "severity": 1, "effort": "up-to-1-day",
        }  # fmt: skip


# ------------------------------------------------------------------------------------------------------ the tiny reader


class Plain:
    """The law of a file on one day."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        self.days = {d["id"]: date.fromisoformat(d["is"][-1]["day"]) for d in data["days"]}
        self.amounts = {p["id"]: [(self.bound(v.get("from")), v["value"]) for v in p["is"]] for p in data["parameters"]}

    def bound(self, raw: Any) -> date:
        """A day, whichever way it is written; from the beginning where it is not."""
        if raw is None:
            return date.min
        return self.days[raw["day"]] if isinstance(raw, dict) else date.fromisoformat(raw)

    def at(self, raw: Any, on: date, period: bool = False) -> Any:
        """What stands there on a day."""
        if isinstance(raw, list):
            if raw and all(isinstance(x, dict) and "is" in x for x in raw):
                return self.at([x["is"] for x in raw if self.bound(x.get("from")) <= on][-1], on)
            kept = [self.at(x, on) for x in raw]
            return [x for x in kept if x is not DROPPED]
        if not isinstance(raw, dict):
            return raw
        if set(raw) == {"day"}:
            return str(self.days[raw["day"]])
        if set(raw) == {"amount"}:
            return [value for start, value in self.amounts[raw["amount"]] if start <= on][-1]
        if not period:
            if on < self.bound(raw.get("from")) or ("until" in raw and on >= self.bound(raw["until"])):
                return DROPPED
            raw = {k: v for k, v in raw.items() if k not in ("from", "until", "by")}
        return {
            k: [self.at(p, on, period=True) for p in v] if k in ("periods", "stays") else self.at(v, on)
            for k, v in raw.items()
        }

    def book(self, dated: Rulebook, on: date) -> Rulebook:
        """The rulebook of one day, in which nothing is dated."""
        tests = {t["id"]: LegalTest.model_validate(self.at(t, on)) for t in self.data["tests"]}
        duties = [Obligation.model_validate(self.at(d, on)) for d in self.data["obligations"]]
        instrument = dated.instruments["law"]
        rules = {d.id: Rule(d, instrument, FILE) for d in duties}
        return replace(dated, tests=tests, rules=rules, dated_tests={}, dated_duties={}, dated_sanctions={})
