"""The rulebook as a lawyer looks for things in it: duties found by words and id, filtered, and counted by legal system and instrument."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from compliance.language.text import Lang
from compliance.law.provisions import Instrument
from compliance.law.rulebook import Rule, Rulebook
from compliance.web.scenario_texts import ScenarioTexts

_VALUES_OF: Mapping[str, Callable[[Rule], tuple[str, ...]]] = {
    "system": lambda r: (r.jurisdiction,),
    "instrument": lambda r: (r.instrument.id,),
    "area": lambda r: (r.obligation.area,),
    "force": lambda r: (r.obligation.force, *(("stayed",) if r.obligation.stays else ())),
    "basis": lambda r: (r.obligation.citation.basis,),
    "review": lambda r: ("signed" if r.obligation.reviewed is not None else "unsigned",),
    "topic": lambda r: tuple(t.topic for t in r.obligation.topics),
}
FILTERS = tuple(_VALUES_OF)
LONGEST = 200


def folded(text: str) -> str:
    """Return text without accents and capitals, as it is searched."""
    plain = unicodedata.normalize("NFKD", text)
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


@dataclass(frozen=True)
class Wanted:
    """What somebody looks for: words, of which each must occur, and filters; "" where one is not set."""

    words: str
    chosen: Mapping[str, str]

    @classmethod
    def of(cls, fields: Mapping[str, object]) -> Wanted:
        """Read it from an address."""
        chosen = {n: str(fields.get(n) or "")[:LONGEST] for n in FILTERS}
        return cls(" ".join(str(fields.get("q") or "").split())[:LONGEST], chosen)

    @property
    def fields(self) -> dict[str, str]:
        """What is set, as fields of an address."""
        return {n: v for n, v in {"q": self.words, **self.chosen}.items() if v}


class Ruleset:
    """One rulebook, ready to be searched."""

    def __init__(self, book: Rulebook, scenarios: Callable[[], ScenarioTexts]) -> None:
        self.book = book
        self._scenarios = scenarios
        self._texts: dict[Lang, dict[str, str]] = {}

    @cached_property
    def scenarios(self) -> ScenarioTexts:
        """The scenarios, read when somebody first asks."""
        return self._scenarios()

    def _text(self, rule: Rule, lang: Lang) -> str:
        texts = self._texts.setdefault(lang, {})
        if rule.id not in texts:
            duty = rule.obligation
            parts = (
                rule.id, duty.title.in_(lang), duty.duty.in_(lang), duty.citation.pinpoint.in_(lang),
                rule.instrument.title.in_(lang), rule.instrument.short.in_(lang), rule.instrument.cite,
                self.book.places.name(rule.jurisdiction).in_(lang),
            )  # fmt: skip
            texts[rule.id] = folded(" ".join(parts))
        return texts[rule.id]

    def found(self, wanted: Wanted, lang: Lang, but: str | None = None) -> list[Rule]:
        """Return the duties that have all words and pass all filters (`but` one of them), in the order of the rulebook."""
        words = folded(wanted.words).split()
        chosen = [(n, v) for n, v in wanted.chosen.items() if v and n != but]
        return [
            r
            for r in self.book.rules.values()
            if all(v in _VALUES_OF[n](r) for n, v in chosen) and all(w in self._text(r, lang) for w in words)
        ]

    def counts(self, wanted: Wanted, name: str, lang: Lang) -> Mapping[str, int]:
        """Return what each value of a filter would leave, with everything else as it is."""
        return Counter(v for r in self.found(wanted, lang, but=name) for v in _VALUES_OF[name](r))

    @cached_property
    def by_system(self) -> Mapping[str, tuple[tuple[Instrument, int], ...]]:
        """The instruments of each legal system that has any, with how many duties of each are encoded."""
        duties = Counter(r.instrument.id for r in self.book.rules.values())
        out: dict[str, list[tuple[Instrument, int]]] = {}
        for instrument in self.book.instruments.values():
            out.setdefault(instrument.jurisdiction, []).append((instrument, duties[instrument.id]))
        return {code: tuple(out[code]) for code in self.book.jurisdictions if code in out}

    @cached_property
    def readers(self) -> Mapping[str, tuple[str, ...]]:
        """For each fact, the duties that read it."""
        out: dict[str, list[str]] = {}
        for ident, facts in self.book.rule_support.items():
            for fact in facts:
                out.setdefault(fact, []).append(ident)
        return {fact: tuple(ids) for fact, ids in out.items()}


__all__ = ["FILTERS", "Ruleset", "Wanted", "folded"]
