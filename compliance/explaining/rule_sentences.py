"""Reads a condition aloud: the same tree that the engines run, as indented sentences in English or French."""

from __future__ import annotations

from dataclasses import dataclass

from compliance.case.knowledge import KnownFact
from compliance.explaining.speaker import Speaker
from compliance.language.formatting import series
from compliance.language.sentences import say
from compliance.semantics.answers import Amount, Band, ByPlace, Choice, Days, PartialSet
from compliance.semantics.conditions import All, AnyOf, AtLeast, Leaf, Node, Not, StateRef, TestRef
from compliance.semantics.truth import NO, YES, Truth


@dataclass(frozen=True)
class Spoken:
    """One line of a condition read aloud, and what stands below it. `test` is the legal test it names, `fact` the question it asks."""

    words: str
    cite: str | None = None
    test: str | None = None
    fact: str | None = None
    below: tuple[Spoken, ...] = ()


def condition_spoken(speaker: Speaker, node: Node, positive: bool = True) -> Spoken:
    """Return a condition read aloud; `positive` false reads its contrary."""
    lang = speaker.lang
    if isinstance(node, Not):
        return condition_spoken(speaker, node.part, not positive)
    if isinstance(node, (All, AnyOf)):
        words = say("show.all" if isinstance(node, All) == positive else "show.any", lang)
        return Spoken(words, below=tuple(condition_spoken(speaker, part, positive) for part in node.parts))
    if isinstance(node, AtLeast):
        count = node.count if positive else len(node.parts) - node.count + 1
        words = say("step.at-least", lang, count=count)
        return Spoken(words, below=tuple(condition_spoken(speaker, part, positive) for part in node.parts))
    if isinstance(node, TestRef):
        test = speaker.rulebook.tests[node.id]
        return Spoken((test.affirmed if positive else test.denied).in_(lang), test.cite.in_(lang), test=node.id)
    if isinstance(node, StateRef):
        state = speaker.rulebook.law_states[node.id]
        word = "yes" if positive else "no"
        key = f"show.state-{word}" if state.value == "unknown" else f"step.state-{word}"
        return Spoken(say(key, lang, name=state.meaning.in_(lang)))
    return Spoken(leaf_sentence(speaker, node, YES if positive else NO), fact=node.fact)


def condition_lines(speaker: Speaker, node: Node, indent: str = "") -> list[str]:
    """Return a condition read aloud as indented lines."""
    return spoken_lines(condition_spoken(speaker, node), indent)


def spoken_lines(spoken: Spoken, indent: str = "") -> list[str]:
    """Return what was read aloud as indented lines."""
    cite = "" if spoken.cite is None else f" [{spoken.cite}]"
    return [
        f"{indent}- {spoken.words}{cite}",
        *(line for part in spoken.below for line in spoken_lines(part, f"{indent}  ")),
    ]


def leaf_sentence(speaker: Speaker, leaf: Leaf, value: Truth) -> str:
    """State a comparison as it reads in a rule, without any answer: the options that would make it so."""
    fact, lang = speaker.rulebook.facts[leaf.fact], speaker.lang
    either = f" {say('show.or', lang)} "
    if fact.type == "yes-no":
        wanted = (leaf.value == "yes") == (value is YES)
        return speaker.leaf(leaf, value, KnownFact(Choice("yes" if wanted else "no"), "answered"))
    if fact.type == "choice":
        options = (leaf.value,) if leaf.operator == "is" else leaf.value
        return either.join(
            (fact.options[o].affirmed if value is YES else fact.options[o].denied).in_(lang) for o in options
        )
    if fact.type == "choices":
        if leaf.operator == "non-empty":
            return say(
                "show.something" if value is YES else "answer.nothing", lang, question=speaker.question(leaf.fact)
            )
        options = leaf.value if isinstance(leaf.value, tuple) else (leaf.value,)
        if value is YES and len(options) > 3:
            return say(
                "show.one-of",
                lang,
                question=speaker.question(leaf.fact),
                options=series((fact.options[o].label.in_(lang) for o in options), lang),
            )
        if value is YES:
            joint = " " if leaf.operator == "includes-all" else either
            return joint.join(fact.options[o].affirmed.in_(lang) for o in options)
        return speaker.leaf(leaf, value, KnownFact(PartialSet(frozenset()), "answered"))
    if fact.type == "places":
        codes = frozenset(leaf.value or ())
        return speaker.leaf(leaf, value, KnownFact(PartialSet(codes), "answered"))
    stand_in = {"number": Band, "money": Amount, "number-by-place": ByPlace, "date": Days}[fact.type]
    if stand_in is Days:
        return speaker.leaf(leaf, value, KnownFact(Days(leaf.value, leaf.value), "answered"))
    return speaker.leaf(leaf, value, KnownFact(ByPlace(()), "answered"))
