"""The words that owners read, held to a list: what they should never meet, how long a line and a clause may be, and reasons that say the same on most cards.

    .venv/bin/python -m tools.owner_words            # what is found in every line to do, every duty's sentence, and the first lists of all owners

The list is data (tools/owner_words.yaml), for each language. Identifiers and methods belong to lawyers' and auditors' pages, not to a list to act on.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from compliance.case.case import read_case
from compliance.checklist.checklist import build
from compliance.checklist.four_parts import FourParts
from compliance.language.languages import spoken
from compliance.language.text import Lang
from compliance.law.loading import load
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor, assessor_of
from compliance.resources import data_root
from compliance.web.pages.first_list import Line, Shown, shown
from tools.outlooks import after_first_pass, owners
from tools.playing import DAY

LIST = Path(__file__).with_suffix(".yaml")
_CLAUSE = re.compile(r"[.;:!?](?:\s|$)")
_SHARED_BY = 2  # a reason on more than one in so many cards is said once above them


@dataclass(frozen=True)
class Found:
    """Something an owner should not have to read: where it stands, in which language, what is wrong, and what to do instead."""

    where: str
    lang: Lang
    what: str
    instead: str


@cache
def listed() -> Mapping[str, Any]:
    """Return the list as it stands."""
    found: Mapping[str, Any] = yaml.safe_load(LIST.read_text(encoding="utf-8"))
    return found


def patterns(lang: Lang) -> Mapping[str, str]:
    """Return the patterns of a language, with what to do instead."""
    own: Mapping[str, str] = listed()["patterns"].get(lang.partition("-")[0], {})
    return {**own, **listed()["everywhere"]}


def plainly(text: str) -> str:
    """Return a text with the spaces and apostrophes that patterns are written with."""
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'")


def wording(where: str, text: str, lang: Lang) -> Iterator[Found]:
    """Yield the patterns that a text has."""
    for pattern, instead in patterns(lang).items():
        met = re.search(rf"(?<!\w)(?:{pattern})(?!\w)", plainly(text), re.IGNORECASE)
        if met is not None:
            yield Found(where, lang, met[0], instead)


def clauses(text: str) -> Iterator[str]:
    """Yield what stands between full stops, semicolons and colons."""
    yield from (part for part in _CLAUSE.split(plainly(text)) if part.strip())


def too_long(text: str) -> list[str]:
    """Return the clauses of a text that have too many words."""
    return [clause for clause in clauses(text) if len(clause.split()) > listed()["clause_words"]]


def repeated(cards: Sequence[Line]) -> list[str]:
    """Return the reasons that stand on most of some cards."""
    counts = Counter(reason for card in cards for reason in card.reasons)
    return [reason for reason, count in counts.items() if len(cards) > _SHARED_BY and _SHARED_BY * count > len(cards)]


def of_the_law(book: Rulebook) -> Iterator[Found]:
    """Yield what is wrong in the lines and sentences of all duties."""
    for rule in book.rules.values():
        for lang in spoken():
            act = rule.obligation.told.in_(lang)
            yield from wording(rule.id, act, lang)
            yield from wording(rule.id, rule.obligation.duty.in_(lang), lang)
            if len(act) > listed()["act_letters"]:
                yield Found(rule.id, lang, act, f"at most {listed()['act_letters']} letters")


def longer(book: Rulebook) -> dict[str, list[str]]:
    """Return the duties in whose sentence some clause is too long, by language."""
    return {
        lang: [rule.id for rule in book.rules.values() if too_long(rule.obligation.duty.in_(Lang(lang)))]
        for lang in listed()["longer"]
    }


def texts(parts: Shown) -> Iterator[str]:
    """Yield every text of a first list but for the sentences of the law, which `of_the_law` reads, and their citations."""
    for line in (*parts.now, *parts.rest, *parts.when, *parts.ahead, *parts.done):
        yield from (line.title, line.when, *line.others, *line.reasons, *(s.because for s in line.supposed))
    for asked in (*parts.depends, *parts.foreign):
        yield from (asked.words, *asked.titles)
    yield from (*parts.shared, *parts.practice, parts.unlikely, parts.not_yours)


def of_a_list(name: str, parts: Shown, lang: Lang) -> Iterator[Found]:
    """Yield what is wrong on a first list."""
    for text in texts(parts):
        yield from wording(name, text, lang)
    for reason in repeated((*parts.now, *parts.rest)):
        yield Found(name, lang, reason, "say once above the cards what most of them rest on")


def of_an_owner(assessor: Assessor, path: Path) -> Iterator[Found]:
    """Yield what is wrong on the lists of one owner: after the first pages, and at the end."""
    full = read_case(path, assessor.rulebook)
    for checklist in (after_first_pass(assessor, full), build(assessor.assess(full, DAY))):
        four = FourParts(checklist)
        for lang in spoken():
            yield from of_a_list(path.stem, shown(four, lang), lang)


def main() -> int:
    """Print what is found; status 1 where something is."""
    assessor = assessor_of(load(data_root()))
    found = [*of_the_law(assessor.rulebook), *(one for path in owners() for one in of_an_owner(assessor, path))]
    for one in dict.fromkeys(found):
        print(f"{one.where} ({one.lang}): {one.what!r}: {one.instead}")
    more = {lang: len(ids) for lang, ids in longer(assessor.rulebook).items()}
    print(f"clauses of more than {listed()['clause_words']} words: {more}, known: {listed()['longer']}")
    return int(bool(found) or any(count > listed()["longer"][lang] for lang, count in more.items()))


if __name__ == "__main__":
    sys.exit(main())
