"""Says in words what the engine found: answers, comparisons, steps of a derivation, in English and French.

Sentences come whole from the data files; nothing is put together from pieces that would break grammar.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from compliance.case.knowledge import KnownFact
from compliance.explaining.derivation import Step
from compliance.language.formatting import day, listed, money, number, series
from compliance.language.sentences import filled, say
from compliance.language.text import Lang
from compliance.law.provisions import exemption_at
from compliance.law.rulebook import Rulebook, standing
from compliance.semantics.answers import Amount, Answer, Band, ByPlace, Choice, Days, NoDay, PartialSet
from compliance.semantics.conditions import OPPOSITE, Leaf
from compliance.semantics.places import ALL
from compliance.semantics.truth import UNKNOWN, YES, Truth

MAX_NAMED = 3


class Speaker:
    """Puts findings about one rulebook into words of one language."""

    def __init__(self, rulebook: Rulebook, lang: Lang) -> None:
        self.rulebook = rulebook
        self.lang = lang

    # -------------------------------------------------------------------------------------------------- answers

    def place(self, code: str) -> str:
        """Return the name of a place."""
        return self.rulebook.places.name(code).in_(self.lang)

    def question(self, fact_id: str) -> str:
        """Return the question of a fact."""
        return self.rulebook.facts[fact_id].ask.in_(self.lang)

    def answer(self, fact_id: str, answer: Answer | None) -> str:
        """Return an answer as its owner would recognise it."""
        fact, lang = self.rulebook.facts[fact_id], self.lang
        if answer is None:
            return say("answer.unknown", lang)
        if isinstance(answer, Choice):
            if fact.type == "yes-no":
                return say(f"value.{answer.option}", lang)
            return fact.options[answer.option].label.in_(lang)
        if isinstance(answer, PartialSet):
            name = self.place if fact.type == "places" else (lambda o: fact.options[o].label.in_(lang))
            order = sorted if fact.type == "places" else lambda s: [o for o in fact.option_ids if o in s]
            parts = [name(o) for o in order(answer.sure)]
            if answer.unsure:
                parts.append(say("answer.maybe", lang, items=listed(name(o) for o in order(answer.unsure))))
            return series(parts, lang) or say("answer.none", lang)
        if isinstance(answer, Band):
            return self._band(answer, lambda n: number(n, lang))
        if isinstance(answer, Amount):
            return self._band(answer.band, lambda n: money(n, answer.currency, lang))
        if isinstance(answer, ByPlace):
            parts = [
                f"{self.place(c)}: {say('answer.unknown', lang) if b is None else self._band(b, lambda n: number(n, lang))}"
                for c, b in answer.bands
            ]
            return series(parts, lang) or say("answer.none", lang)
        if isinstance(answer, Days):
            if answer.first == answer.last:
                return day(answer.first, lang)
            return say("answer.range", lang, low=day(answer.first, lang), high=day(answer.last, lang))
        return say("answer.no-day", lang)

    def _band(self, band: Band, show: Any) -> str:
        if band.exact:
            return str(show(band.low))
        if band.high is None:
            return say("answer.from", self.lang, low=show(band.low))
        return say("answer.range", self.lang, low=show(band.low), high=show(band.high))

    def hiroshima(self, numbers: Iterable[int]) -> str:
        """Return actions of the Hiroshima Process code of conduct by number and short name."""
        titles = {a.number: a.title.in_(self.lang) for a in self.rulebook.hiroshima.actions}
        return series((f"{n}. {titles[n]}" for n in numbers if n in titles), self.lang)

    # ------------------------------------------------------------------------------------------------- sentences

    def leaf(self, leaf: Leaf, value: Truth, known: KnownFact) -> str:
        """State what an answer means for a comparison, as a sentence about the business."""
        fact, lang = self.rulebook.facts[leaf.fact], self.lang
        question = self.question(leaf.fact)
        if value is UNKNOWN and known.standing == "waiting" and known.either is not None:
            return say("answer.given-waiting", lang, question=question, answer=self.answer(leaf.fact, known.either[1]))
        if value is UNKNOWN and known.dont_know:
            return say("answer.dont-know", lang, question=question)
        if value is UNKNOWN:
            key = {"waiting": "waiting", "dont-know": "dont-know", "answered": "coarse", "closed": "coarse"}.get(
                known.standing, "open"
            )
            if key == "coarse" and fact.type == "choices":
                key = "unsure"
            return say(f"answer.{key}", lang, question=question)
        sentence = self._sentence(leaf, value, known.either[1] if known.either is not None else known.answer)
        if known.standing == "closed" and fact.else_because is not None:
            return say("answer.closed", lang, sentence=sentence, because=fact.else_because.in_(lang))
        return sentence

    def _sentence(self, leaf: Leaf, value: Truth, answer: Answer | None) -> str:
        fact, lang = self.rulebook.facts[leaf.fact], self.lang
        if fact.type == "yes-no":
            text = fact.affirmed if answer == Choice("yes") else fact.denied
            assert text is not None
            return text.in_(lang)
        if isinstance(answer, Choice):
            own = fact.options[answer.option].affirmed.in_(lang)
            return own if value is YES else self._instead(leaf, own)
        if fact.type == "choices":
            return self._of_options(leaf, value, answer)
        if fact.type == "places":
            return self._of_places(leaf, value, answer)
        if isinstance(answer, NoDay):
            return say("answer.never", lang, question=self.question(leaf.fact))
        assert fact.says is not None
        operator = leaf.operator if value is YES else OPPOSITE.get(leaf.operator, leaf.operator)
        slots = {"comparison": self._comparison(leaf, operator, answer)}
        if fact.type == "number-by-place":
            slots["place"] = (
                say("compare.all-places", lang) if leaf.place in (ALL, None) else self.place(leaf.place or ALL)
            )
        return filled(fact.says.in_(lang), slots)

    def _instead(self, leaf: Leaf, own: str) -> str:
        """Say that none of the options asked for was chosen, and which was: the answer alone would not tell what it fails."""
        fact, lang = self.rulebook.facts[leaf.fact], self.lang
        asked = leaf.value if isinstance(leaf.value, tuple) else (leaf.value,)
        if len(asked) <= MAX_NAMED:
            return say(
                "answer.instead", lang, asked=" ".join(fact.options[o].denied.in_(lang) for o in asked), answer=own
            )
        none = say(
            "answer.none-of",
            lang,
            question=self.question(leaf.fact),
            options=series((fact.options[o].label.in_(lang) for o in asked), lang),
        )
        return say("answer.instead", lang, asked=none, answer=own)

    def _comparison(self, leaf: Leaf, operator: str, answer: Answer | None) -> str:
        lang = self.lang
        if operator == "non-empty":
            return say("compare.more-than", lang, edge=0)
        if isinstance(leaf.value, date):
            return say(f"compare.{operator}", lang, edge=day(leaf.value, lang))
        if isinstance(leaf.value, tuple):
            edge = money(leaf.value[0], leaf.value[1], lang)
            return say("compare.below-money" if operator == "below" else f"compare.{operator}", lang, edge=edge)
        return say(f"compare.{operator}", lang, edge=number(leaf.value, lang))

    def _of_options(self, leaf: Leaf, value: Truth, answer: Answer | None) -> str:
        fact, lang = self.rulebook.facts[leaf.fact], self.lang
        asked = (
            fact.option_ids
            if leaf.operator == "non-empty"
            else leaf.value
            if isinstance(leaf.value, tuple)
            else (leaf.value,)
        )
        sure = answer.sure if isinstance(answer, PartialSet) else frozenset()
        if value is YES:
            shown = [o for o in asked if o in sure][:MAX_NAMED]
            return " ".join(fact.options[o].affirmed.in_(lang) for o in shown)
        if leaf.operator == "includes-all":
            asked = tuple(o for o in asked if o not in sure)
        if leaf.operator == "non-empty":
            return say("answer.nothing", lang, question=self.question(leaf.fact))
        if len(asked) <= MAX_NAMED:
            return " ".join(fact.options[o].denied.in_(lang) for o in asked)
        return say(
            "answer.none-of",
            lang,
            question=self.question(leaf.fact),
            options=series((fact.options[o].label.in_(lang) for o in asked), lang),
        )

    def _there(self, code: str) -> str:
        """Return the name of a place as it stands inside a sentence."""
        return self.rulebook.places.in_sentence(code).in_(self.lang)

    def _of_places(self, leaf: Leaf, value: Truth, answer: Answer | None) -> str:
        fact, lang = self.rulebook.facts[leaf.fact], self.lang
        assert fact.affirmed is not None
        assert fact.denied is not None
        sure = sorted(answer.sure) if isinstance(answer, PartialSet) else []
        if leaf.operator == "non-empty":
            if value is YES:
                return fact.affirmed.in_(lang).replace("{place}", listed(map(self._there, sure)))
            return say("answer.nothing", lang, question=self.question(leaf.fact))
        codes = f" {say('compare.or', lang)} ".join(map(self._there, leaf.value))
        if leaf.operator == "beyond":
            codes = say("compare.outside", lang, places=codes)
        if value is YES:
            return fact.affirmed.in_(lang).replace("{place}", codes)
        return fact.denied.in_(lang).replace("{place}", codes)

    # ----------------------------------------------------------------------------------------------------- steps

    def step(self, step: Step) -> str:
        """Return one step of a derivation as a sentence, with its citation."""
        text = self._step(step)
        if step.cite is not None and step.kind in ("test", "exception", "period"):
            text = f"{text} [{step.cite.in_(self.lang)}]"
        return text

    def step_text(self, step: Step) -> str:
        """Return one step of a derivation as a sentence, without its citation."""
        return self._step(step)

    def _step(self, step: Step) -> str:
        lang, word = self.lang, step.value.word
        if step.kind == "answer":
            assert step.leaf is not None
            assert step.known is not None
            return self.leaf(step.leaf, step.value, step.known)
        if step.kind == "test":
            test = self.rulebook.tests[step.name]
            if step.said_on is not None:
                test = standing(self.rulebook.test_versions(step.name), step.said_on)
            if step.value is UNKNOWN:
                return say("step.test-unknown", lang, name=test.name.in_(lang))
            return (test.affirmed if step.value is YES else test.denied).in_(lang)
        if step.kind == "exception":
            assert step.head is not None
            duty = self.rulebook.rules[step.head.rule].obligation
            if step.said_on is not None:
                duty = standing(self.rulebook.duty_versions(step.head.rule), step.said_on)
            one = exemption_at(duty, step.head.path)
            return say(f"step.exception-{word}", lang, name=one.name.in_(lang))
        if step.kind == "displacement":
            return say(
                f"step.displacement-{word}", lang, name=self.rulebook.rules[step.name].obligation.title.in_(lang)
            )
        if step.kind == "state":
            return say(f"step.state-{word}", lang, name=self.rulebook.law_states[step.name].meaning.in_(lang))
        if step.kind == "period":
            assert step.head is not None
            one_ = self.rulebook.rules[step.head.rule].obligation.periods[int(step.head.path[0])]
            if one_.until is None:
                return say("step.period-from", lang, start=day(one_.start, lang))
            return say("step.period-between", lang, start=day(one_.start, lang), until=day(one_.until, lang))
        if step.kind == "at-least":
            return say("step.at-least", lang, count=step.name)
        if step.kind == "use-case":
            return say("step.use-case", lang, name=step.name)
        return say(f"step.{step.kind}", lang) if step.kind in ("any", "all") else step.name


__all__ = ["Speaker"]
