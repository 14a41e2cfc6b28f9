"""The sentences of the scenario language: what each does here, what each says in exports/wording-scenarios.yaml, in every language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from typing import Literal

from compliance.errors import Message
from compliance.language.languages import spoken
from compliance.language.sentences import sentence
from compliance.language.tags import Lang
from compliance.scenarios.disagreement import Disagreement
from compliance.scenarios.world import Table, World
from compliance.semantics.truth import NO, UNKNOWN, YES

Keyword = Literal["given", "when", "then"]

_SLOTS = {
    "id": r"(?P<id>[^\"»]+?)",
    "day": r"(?P<day>\d{4}-\d{2}-\d{2}|\{day(?: before)?: *[A-Za-z0-9.-]+\})",
    **{
        name: rf"(?P<{name}>[^\"»]*?)"
        for name in ("fact", "value", "use", "name", "tier", "other", "law", "kind", "words")
    },
}
_PART = re.compile(r'["«]\s*\{(?P<quoted>[a-z]+)\}\s*["»]|\{(?P<bare>[a-z]+)\}|\[(?P<optional>[^\]]*)\]')


@dataclass(frozen=True)
class Act:
    """What a sentence does: after which keyword it stands, on which world it acts with what stands in its slots.

    `spoken`: what it does hangs on the language it is said in, which comes with the slots as `lang`.
    """

    keyword: Keyword
    act: Callable[..., None]
    table: bool = False
    spoken: bool = False


@dataclass(frozen=True)
class StepKind:
    """One sentence of the scenario language in one language, and what it does."""

    keyword: Keyword
    pattern: str
    act: Callable[..., None]
    table: bool = False


ACTS: dict[str, Act] = {
    "case": Act("given", lambda w, name: w.named_case(name)),
    "answers": Act("given", lambda w, table: w.answers(table), table=True),
    "answer": Act("given", lambda w, fact, value: w.answer(fact, value)),
    "answer-for-use": Act("given", lambda w, use, fact, value: w.answer(fact, value, use)),
    "answer-unknown": Act("given", lambda w, fact: w.forget(fact)),
    "settled-yes": Act("given", lambda w, id: w.settle(id, "yes")),
    "settled-no": Act("given", lambda w, id: w.settle(id, "no")),
    "assessed": Act("when", lambda w, day: w.assess(day)),
    "applies": Act("then", lambda w, id: w.verdict(id, "applies")),
    "in-force-from": Act("then", lambda w, id, day: w.verdict(id, "applies", "in-force", day)),
    "upcoming-from": Act("then", lambda w, id, day: w.verdict(id, "applies", "upcoming", day)),
    "voluntary": Act("then", lambda w, id: w.verdict(id, "applies", "voluntary")),
    "voluntary-from": Act("then", lambda w, id, day: w.verdict(id, "applies", "voluntary", day)),
    "stayed": Act("then", lambda w, id: w.verdict(id, "applies", "stayed")),
    "stayed-from": Act("then", lambda w, id, day: w.verdict(id, "applies", "stayed", day)),
    "pending": Act("then", lambda w, id: w.verdict(id, "applies", "pending")),
    "pending-from": Act("then", lambda w, id, day: w.verdict(id, "applies", "pending", day)),
    "may-apply": Act("then", lambda w, id: w.verdict(id, "may-apply")),
    "would-settle": Act("then", lambda w, id, fact: w.verdict(id, "may-apply", missing=fact)),
    "does-not-apply": Act("then", lambda w, id: w.verdict(id, "does-not-apply")),
    "tier": Act("then", lambda w, id, tier: w.tier(id, tier)),
    "fine": Act("then", lambda w, id, value: w.fine(id, value)),
    "exempt": Act("then", lambda w, id, other: w.closed_because(id, "exempt", other)),
    "displaced": Act("then", lambda w, id, other: w.closed_because(id, "displaced", other)),
    "not-triggered": Act("then", lambda w, id: w.closed_because(id, "not-triggered")),
    "ended": Act("then", lambda w, id: w.closed_because(id, "ended")),
    "test-met": Act("then", lambda w, id: w.test(id, "yes")),
    "test-not-met": Act("then", lambda w, id: w.test(id, "no")),
    "test-open": Act("then", lambda w, id: w.test(id, "unknown")),
    "class-is": Act("then", lambda w, law, kind: w.classed(law, kind, YES)),
    "class-is-not": Act("then", lambda w, law, kind: w.classed(law, kind, NO)),
    "class-open": Act("then", lambda w, law, kind: w.classed(law, kind, UNKNOWN)),
    "class-from": Act("then", lambda w, law, kind, day: w.classed(law, kind, YES, day)),
    "document-says": Act("then", lambda w, id, words, lang: w.paper(id, words, lang, "says"), spoken=True),
    "document-says-not": Act("then", lambda w, id, words, lang: w.paper(id, words, lang, "says-not"), spoken=True),
    "document-needed": Act("then", lambda w, id: w.paper_needed(id, True)),
    "document-not-needed": Act("then", lambda w, id: w.paper_needed(id, False)),
    "these-apply": Act("then", lambda w, table: w.each(table, "applies"), table=True),
    "these-may-apply": Act("then", lambda w, table: w.each(table, "may-apply"), table=True),
    "these-do-not-apply": Act("then", lambda w, table: w.each(table, "does-not-apply"), table=True),
    "these-in-force": Act("then", lambda w, table: w.each(table, "applies", "in-force"), table=True),
    "these-upcoming": Act("then", lambda w, table: w.each(table, "applies", "upcoming"), table=True),
}


@cache
def steps() -> tuple[StepKind, ...]:
    """Return the sentences of the scenario language, in every language there is."""
    said = {(name, sentence(f"scenario.{name}", lang)): (act, lang) for name, act in ACTS.items() for lang in spoken()}
    return tuple(
        StepKind(act.keyword, "".join(_pattern(words)), _in(act, lang), act.table)
        for (_, words), (act, lang) in said.items()
    )


def _in(act: Act, lang: Lang) -> Callable[..., None]:
    return partial(act.act, lang=lang) if act.spoken else act.act


def _pattern(words: str) -> Iterator[str]:
    """Yield a sentence as parts of a regular expression."""
    end = 0
    for found in _PART.finditer(words):
        yield _plain(words[end : found.start()])
        if found["quoted"] is not None:
            yield rf"[\"«]\s*{_SLOTS[found['quoted']]}\s*[\"»]"
        elif found["bare"] is not None:
            yield _SLOTS[found["bare"]]
        else:
            yield rf"(?:{_plain(found['optional'])})?"
        end = found.end()
    yield _plain(words[end:])


def _plain(words: str) -> str:
    return re.escape(words).replace(r"\ ", " ")


def said_plainly(text: str) -> str:
    """Return a step with the spaces and apostrophes that the sentences are written with."""
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'")


def perform(world: World, text: str, table: Table | None) -> None:
    """Carry out one step of a scenario."""
    said = said_plainly(text)
    for kind in steps():
        match = re.fullmatch(kind.pattern, said)
        if match is None or kind.table != (table is not None):
            continue
        if kind.table:
            kind.act(world, table=table)
        else:
            kind.act(world, **match.groupdict())
        return
    raise Disagreement(Message("scenario.unknown-step", step=text))


def sets_up(text: str) -> bool:
    """Whether a step gives or changes answers; after a verdict no test runner would look for such a step."""
    said = said_plainly(text)
    return any(kind.keyword == "given" and re.fullmatch(kind.pattern, said) for kind in steps())


__all__ = ["ACTS", "Act", "StepKind", "perform", "sets_up", "steps"]
