"""The list in four parts as a page: what to do now, what waits for an event, the questions on which more depends, what is ahead; what is voluntary folded.

Order and names of the parts, and the sentences on what is left out, are those of every other list (`results.four_words`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from compliance.language.formatting import day, label, listed, series
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.rendering.page import (
    Block,
    Bullets,
    Card,
    Code,
    Entry,
    Folded,
    Heading,
    Line,
    Link,
    Note,
    Pairs,
    Paragraph,
    Strong,
    Tone,
)
from compliance.results.action_papers import papers_in_words
from compliance.results.four_words import (
    PartShown,
    PartWords,
    not_yours_words,
    nothing_words,
    parts_in_words,
    title_of,
    unlikely_words,
    waiting,
)
from compliance.results.parts import given
from compliance.results.said_words import binds, said_words
from compliance.results.shapes import (
    ActionDoc,
    ActionDutyDoc,
    AskedByDoc,
    CardDoc,
    DeedDoc,
    ItemDoc,
    NeedDoc,
    PresumedDoc,
    ResultDoc,
)

TONES: Mapping[str, Tone] = {  # by where a duty stands
    "now": "do-now",
    "when": "get-ready",
    "depends": "open",
    "ahead": "plan",
    "practice": "good-practice",
    "done": "met",
    "unlikely": "none",
}
Key = tuple[str, str | None]


class _Doc:
    """A document, and what its actions look up in it."""

    def __init__(self, doc: ResultDoc, lang: Lang) -> None:
        self.doc, self.lang = doc, lang
        self.names = {j.code: picked(j.name, lang) for j in doc.jurisdictions}
        self.uses = {u["id"]: u["name"] for u in doc.case.use_cases}
        self.items: dict[Key, ItemDoc] = {(i.obligation, i.use_case): i for i in doc.items}
        self.supposed: dict[Key, list[PresumedDoc]] = {}
        for one in given(doc.presumptions, "outlook"):
            for duty in given(one.items, "items"):
                self.supposed.setdefault(_key(duty), []).append(one)

    def system(self, code: str) -> str:
        """Return the name of a legal system."""
        return self.names.get(code, code)


def blocks(doc: ResultDoc, lang: Lang) -> list[Block]:
    """Return the list in its four parts; good practice stands folded, and what is left out is said in a sentence."""
    held = _Doc(doc, lang)
    out: list[Block] = []
    for part in parts_in_words(doc.to_do, lang):
        name = say("list.counted", lang, name=part.name, count=part.count)
        out.append(Heading(name, anchor=f"do-{part.part}", tone=TONES[part.part]))
        out += _part(part, held)
    for sentence in (unlikely_words(doc.to_do.unlikely, lang), not_yours_words(doc.to_do.why_not, lang)):
        if sentence:
            out.append(Paragraph(sentence))
    return out


def _part(part: PartWords, held: _Doc) -> Iterator[Block]:
    lang = held.lang
    if part.part == "depends":
        if part.cards:
            yield Bullets([_asked(c, held) for c in part.cards])
        if part.foreign:
            yield Folded(say("four.foreign", lang), [Bullets([_asked(c, held) for c in part.foreign])])
        return
    cards = [_card(action, part.part, held) for action in part.actions]
    if not cards:
        yield Paragraph(nothing_words(waiting(held.doc), lang))
    elif part.part == "practice":
        yield Folded(say("four.practice", lang), cards)
    else:
        yield from cards


def _asked(card: CardDoc, held: _Doc) -> Entry:
    """Return a question on which duties depend, with what they ask; of a use by its name where there are several."""
    lang = held.lang
    ask = picked(card.ask, lang)
    if card.use_case is not None and len(held.uses) > 1:
        ask = f"{ask} ({say('questions.for-use', lang, name=held.uses.get(card.use_case, card.use_case))})"
    acts = dict.fromkeys(picked(held.items[_key(d)].act, lang) for d in card.items if _key(d) in held.items)
    return Entry((Strong(ask), f" {say('four.settles', lang, count=len(card.items))}"), Bullets(list(acts)))


def _card(action: ActionDoc, part: PartShown, held: _Doc) -> Card:
    """Return one action: what to do once, what that holds, on what it rests that nobody said, which duties it meets, and what is still to add."""
    lang = held.lang
    inner: list[Block] = [Paragraph(picked(action.says, lang))]
    also = [_also(deed, held) for deed in action.deeds[1:]]
    if also:
        inner += [Paragraph(label(say("action.also", lang), lang)), Bullets(also)]
    if action.stop_for:
        where = listed(held.system(c) for c in action.stop_for)
        inner.append(Note(say("action.stop-for", lang, where=where), "stop"))
    elif action.tier == "stop":
        inner.append(Note(say("action.needed-first", lang), "stop"))
    if action.needs:
        inner.append(Bullets([_need(n, held) for n in action.needs]))
    inner += [Paragraph(words, small=True) for words in _supposed(action, held)]
    papers = "" if action.documents is None else papers_in_words(action.documents, lang)
    if papers:
        inner.append(Paragraph(papers))
    facts = _facts(action, held)
    if facts:
        inner.append(Pairs(facts))
    inner.append(Folded(say("action.duties", lang, count=len(action.duties)), [_duties(action, held)]))
    return Card(
        f"{action.rank}. {title_of(action, lang)}",
        inner,
        tone=action.tier,
        anchor=f"action-{part}-{action.id.replace('/', '-')}",
    )


def _supposed(action: ActionDoc, held: _Doc) -> list[str]:
    """Return what an action takes as so while nobody says otherwise."""
    found = (one for duty in action.duties if duty.outlook == "expected" for one in held.supposed.get(_key(duty), []))
    told = dict.fromkeys(picked(one.because, held.lang) for one in found)
    return [say("four.supposed-because", held.lang, because=because) for because in told]


def _also(deed: DeedDoc, held: _Doc) -> Line:
    where = listed(dict.fromkeys(held.system(d.jurisdiction) for d in deed.duties))
    return say("action.also-line", held.lang, act=picked(deed.act, held.lang), where=where)


def _need(need: NeedDoc, held: _Doc) -> Line:
    lang = held.lang
    notes = [listed(dict.fromkeys(held.system(a.jurisdiction) for a in need.asked_by))]
    if need.standing not in ("now", "to-confirm"):
        notes.append(say(f"standing.{need.standing}", lang))
    if need.in_place:
        notes.append(say("status.done", lang))
    key = "action.element" if need.element is not None else "action.addition"
    return say(key, lang, text=picked(need.text, lang), notes=series(notes, lang))


def _facts(action: ActionDoc, held: _Doc) -> list[tuple[str, Line]]:
    lang = held.lang
    pairs: list[tuple[str, Line]] = []
    if len(held.uses) > 1 and action.uses:
        pairs.append((say("column.use", lang), listed(held.uses.get(u, u) for u in action.uses)))
    for number in action.numbers:
        driven = listed(dict.fromkeys(held.system(d.jurisdiction) for d in number.driven_by))
        value = (
            say("matrix.no-order", lang)
            if number.value is None
            else say("action.number", lang, value=number.value, systems=driven)
        )
        pairs.append((picked(number.label, lang), value))
    later = [d for d in action.duties if not d.met]
    if later:
        pairs.append((say("action.still", lang), series((_still(d, action, held) for d in later), lang)))
    if action.status == "in-progress":
        pairs.append((say("column.status", lang), say("status.in-progress", lang)))
    said = list(said_words(action.said, binds(action), lang))
    if said:
        pairs.append((say("said.title", lang), series(said, lang)))
    return pairs


def _still(duty: ActionDutyDoc, action: ActionDoc, held: _Doc) -> str:
    lang = held.lang
    texts = {n.element: picked(n.text, lang) for n in action.needs if n.element is not None}
    more = [texts.get(e, e) for e in duty.still_to_add["elements"]]
    more += [picked(a, lang) for a in duty.still_to_add["adds"]]
    return say(
        "action.still-line",
        lang,
        system=held.system(duty.jurisdiction),
        when=standing_words(duty, lang),
        more=listed(more),
    )


def standing_words(duty: ActionDutyDoc, lang: Lang) -> str:
    """Say how firmly a duty stands: in force, from a day, stayed, to confirm, voluntary."""
    if duty.standing == "upcoming" and duty.start is not None:
        return say("matrix.from", lang, day=day(duty.start, lang))
    return say(f"force.{duty.force}" if duty.standing == "not-in-force" else f"standing.{duty.standing}", lang)


def _duties(action: ActionDoc, held: _Doc) -> Bullets:
    lang = held.lang
    entries: list[Line | Entry] = []
    for duty in action.duties:
        notes = [say("four.expected", lang) if duty.outlook == "expected" else standing_words(duty, lang)]
        if duty.status != "open":
            notes.append(say(f"status.{duty.status}", lang))
        if duty.use_case is not None and len(held.uses) > 1:
            notes.append(held.uses.get(duty.use_case, duty.use_case))
        if duty.basis == "recall":
            notes.append(say("basis.recall", lang))
        entries.append(
            Entry(
                (Strong(picked(duty.title, lang)), f" ({held.system(duty.jurisdiction)})"),
                Bullets(
                    [
                        (Link(picked(duty.pinpoint, lang), duty.url), f". {series(_unique(notes), lang)}. "),
                        Code(duty.obligation),
                    ]
                ),
            )
        )
    return Bullets(entries)


def _key(duty: AskedByDoc | ActionDutyDoc) -> Key:
    return (duty.obligation, duty.use_case)


def _unique(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(words))
