"""What a tool, a decision or a firm is under each law, in words: law by law, what is certain in full, what is open by what decides it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from compliance.language.formatting import day, labelled, listed, quoted, series
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.results.shapes import ClassDoc

MOST_REASONS = 3
MOST_QUESTIONS = 3


@dataclass(frozen=True)
class ClassWords:
    """One certain class: what it is, of which uses, from when it binds, by which answers, and where the law says so."""

    says: str
    uses: str
    binds: str
    because: str
    cite: str
    quotation: str
    url: str | None

    @property
    def named(self) -> str:
        """What it is, with the uses where a case has several."""
        return f"{self.says} ({self.uses})" if self.uses else self.says


@dataclass(frozen=True)
class LawWords:
    """The classes of one law: those that are certain, and in one sentence what is open; each open one with what decides it."""

    law: str
    certain: tuple[ClassWords, ...]
    open: str
    each_open: tuple[str, ...]


def class_words(docs: Sequence[ClassDoc], uses: Mapping[str, str], lang: Lang) -> tuple[LawWords, ...]:
    """Return the classes of a case in words, law by law in the order of the document; `uses` are the names of its uses."""
    laws: dict[str, list[ClassDoc]] = {}
    for doc in docs:
        laws.setdefault(picked(doc.law, lang), []).append(doc)
    return tuple(_law(law, of_it, uses, lang) for law, of_it in laws.items())


def _law(law: str, docs: Sequence[ClassDoc], uses: Mapping[str, str], lang: Lang) -> LawWords:
    certain = [d for d in docs if d.standing == "certain"]
    left = [d for d in docs if d.standing == "open"]
    return LawWords(
        law,
        tuple(_certain(alike, uses, lang) for alike in _alike(certain, lang)),
        _left(left, lang),
        tuple(_one_open(alike, uses, lang) for alike in _alike(left, lang)),
    )


def _alike(docs: Iterable[ClassDoc], lang: Lang) -> list[list[ClassDoc]]:
    """Return classes together that say the same of several uses."""
    found: dict[tuple[str, str, str], list[ClassDoc]] = {}
    for doc in docs:
        found.setdefault((doc.classification, doc.id, binding_words(doc, lang)), []).append(doc)
    return list(found.values())


def _certain(alike: Sequence[ClassDoc], uses: Mapping[str, str], lang: Lang) -> ClassWords:
    doc = alike[0]
    words = doc.quotation
    return ClassWords(
        picked(doc.says, lang),
        _uses(alike, uses),
        binding_words(doc, lang),
        _because(doc, lang),
        picked(doc.cite, lang),
        "" if words is None else quoted(words.words, lang),
        None if words is None else words.url,
    )


def _uses(alike: Sequence[ClassDoc], uses: Mapping[str, str]) -> str:
    """Return the names of the uses that a class is stated of; nothing where a case has one use, or it is stated of the firm."""
    named = [uses.get(d.use_case, d.use_case) for d in alike if d.use_case is not None]
    return listed(named) if len(uses) > 1 else ""


def binding_words(doc: ClassDoc, lang: Lang) -> str:
    """Return from when what follows from a class binds, in a sentence; of several ways that are open, each."""
    if doc.start is not None:
        return say("class.since" if doc.stage == "in-force" else "class.from", lang, day=day(doc.start, lang))
    ways = [picked(b.says, lang) for b in doc.binding]
    if len(ways) > 1 or any(b.standing == "open" for b in doc.binding):
        return say("class.ways", lang, ways=" ".join(ways))
    return "".join(ways)


def _because(doc: ClassDoc, lang: Lang) -> str:
    told = [picked(r.says, lang) for r in doc.because[:MOST_REASONS]]
    more = len(doc.because) - len(told)
    if not told:
        return ""
    if more:
        told.append(say("class.more-answers", lang, count=more))
    return labelled(say("class.because", lang), " ".join(told), lang)


def _left(docs: Sequence[ClassDoc], lang: Lang) -> str:
    """Return in one sentence how many classes are open, and the questions on which most of them hang."""
    if not docs:
        return ""
    asked = {d.fact: picked(d.ask, lang) for doc in docs for d in doc.depends_on}
    often = [f for f, _ in Counter(d.fact for doc in docs for d in doc.depends_on).most_common(MOST_QUESTIONS)]
    questions = series((quoted(asked[f], lang) for f in often), lang)
    if not questions:
        return say("class.open-law", lang, count=len(docs))
    return say("class.open", lang, count=len(docs), questions=questions)


def _one_open(alike: Sequence[ClassDoc], uses: Mapping[str, str], lang: Lang) -> str:
    doc = alike[0]
    questions = series((quoted(picked(d.ask, lang), lang) for d in doc.depends_on[:MOST_QUESTIONS]), lang)
    named = picked(doc.says, lang)
    words = _uses(alike, uses)
    said = f"{named} ({words})" if words else named
    return labelled(said.rstrip("."), say("class.depends", lang, questions=questions), lang) if questions else said


__all__ = ["ClassWords", "LawWords", "binding_words", "class_words"]
