"""The actions of a checklist as a page: three lists to do, what stands behind each, and how firm the order is."""

from __future__ import annotations

from collections.abc import Iterable

from compliance.checklist.priority import TIERS
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
)
from compliance.results.parts import given
from compliance.results.shapes import ActionDoc, ActionDutyDoc, DeedDoc, NeedDoc, ResultDoc
from compliance.review.words import FINISHED


def blocks(doc: ResultDoc, lang: Lang) -> list[Block]:
    """Return the actions, tier by tier, open ones first; good practice and what is done stand folded at the end."""
    names = {j.code: picked(j.name, lang) for j in doc.jurisdictions}
    out: list[Block] = []
    if doc.quick_wins:
        quick = {a.id: a for a in doc.actions}
        out.append(Heading(say("action.quick", lang), anchor="quick"))
        out.append(Paragraph(say("action.quick-means", lang), small=True))
        out.append(
            Bullets([f"{quick[i].rank}. {picked(quick[i].deeds[0].act, lang)}" for i in doc.quick_wins if i in quick])
        )
    for tier in TIERS:
        rows = [a for a in doc.actions if a.tier == tier and a.status not in FINISHED]
        if not rows:
            continue
        heading = Heading(
            say("action.counted", lang, name=say(f"tier.{tier}", lang), count=len(rows)), anchor=f"do-{tier}", tone=tier
        )
        cards = [card(a, doc, names, lang) for a in rows]
        if tier == "good-practice":
            out += [heading, Folded(say("action.voluntary", lang, count=len(rows)), cards)]
        else:
            out += [heading, *cards]
    finished = [a for a in doc.actions if a.status in FINISHED]
    if finished:
        out.append(Heading(say("list.done", lang), anchor="done"))
        out += [card(a, doc, names, lang) for a in finished]
    if doc.actions:
        out.append(Heading(say("action.firm", lang), anchor="firm"))
        out.append(Paragraph(stability(doc, lang)))
    return out


def stability(doc: ResultDoc, lang: Lang) -> str:
    """Say whether the first screen stays the same under other weights."""
    tried = given(doc.method.sensitivity, "weightings")
    key = "action.stable" if tried.actions_stable else "action.not-stable"
    titles = {a.id: picked(a.deeds[0].act, lang) for a in doc.actions}
    moving = series((titles.get(i, i) for i in tried.actions_moving), lang)
    return say(key, lang, first=tried.first_screen, count=tried.weightings, moving=moving)


def card(action: ActionDoc, doc: ResultDoc, names: dict[str, str], lang: Lang) -> Card:
    """Return one action: what to do once, what that holds, which duties it meets, and what is still to add."""
    inner: list[Block] = [Paragraph(picked(action.says, lang))]
    also = [_also(deed, names, lang) for deed in action.deeds[1:]]
    if also:
        inner += [Paragraph(label(say("action.also", lang), lang)), Bullets(also)]
    if action.stop_for:
        where = listed(names.get(c, c) for c in action.stop_for)
        inner.append(Note(say("action.stop-for", lang, where=where), "stop"))
    elif action.tier == "stop":
        inner.append(Note(say("action.needed-first", lang), "stop"))
    if action.needs:
        inner.append(Bullets([_need(n, names, lang) for n in action.needs]))
    inner.append(Pairs(_facts(action, doc, names, lang)))
    inner.append(Folded(say("action.duties", lang, count=len(action.duties)), [_duties(action, doc, names, lang)]))
    title = f"{action.rank}. {picked(action.deeds[0].act, lang)}"
    if action.capacity != "own-use":
        title = f"{title} ({picked(action.capacity_name, lang)})"
    return Card(title, inner, tone=action.tier, anchor=f"action-{action.id.replace('/', '-')}")


def _also(deed: DeedDoc, names: dict[str, str], lang: Lang) -> Line:
    where = listed(dict.fromkeys(names.get(d.jurisdiction, d.jurisdiction) for d in deed.duties))
    return say("action.also-line", lang, act=picked(deed.act, lang), where=where)


def _need(need: NeedDoc, names: dict[str, str], lang: Lang) -> Line:
    systems = listed(dict.fromkeys(names.get(a.jurisdiction, a.jurisdiction) for a in need.asked_by))
    notes = [systems]
    if need.standing != "now":
        notes.append(say(f"standing.{need.standing}", lang))
    if need.in_place:
        notes.append(say("status.done", lang))
    key = "action.element" if need.element is not None else "action.addition"
    return say(key, lang, text=picked(need.text, lang), notes=series(notes, lang))


def _facts(action: ActionDoc, doc: ResultDoc, names: dict[str, str], lang: Lang) -> list[tuple[str, Line]]:
    pairs: list[tuple[str, Line]] = []
    uses = {u["id"]: u["name"] for u in doc.case.use_cases}
    if len(uses) > 1 and action.uses:
        pairs.append((say("column.use", lang), listed(uses.get(u, u) for u in action.uses)))
    for number in action.numbers:
        driven = listed(dict.fromkeys(names.get(d.jurisdiction, d.jurisdiction) for d in number.driven_by))
        value = (
            say("matrix.no-order", lang)
            if number.value is None
            else say("action.number", lang, value=number.value, systems=driven)
        )
        pairs.append((picked(number.label, lang), value))
    later = [d for d in action.duties if not d.met]
    if later:
        pairs.append((say("action.still", lang), series((_still(d, action, names, lang) for d in later), lang)))
    if action.status == "in-progress":
        pairs.append((say("column.status", lang), say("status.in-progress", lang)))
    rated = action.priority
    rank = (
        say("action.rank-fixed", lang)
        if rated.best_rank == rated.worst_rank
        else say("action.rank-moves", lang, best=rated.best_rank, worst=rated.worst_rank)
    )
    pairs.append((say("column.score", lang), (f"{rated.score} (", Code(rated.vector), f") {rank}")))
    return pairs


def _still(duty: ActionDutyDoc, action: ActionDoc, names: dict[str, str], lang: Lang) -> str:
    texts = {n.element: picked(n.text, lang) for n in action.needs if n.element is not None}
    more = [texts.get(e, e) for e in duty.still_to_add["elements"]]
    more += [picked(a, lang) for a in duty.still_to_add["adds"]]
    return say(
        "action.still-line",
        lang,
        system=names.get(duty.jurisdiction, duty.jurisdiction),
        when=standing_words(duty, lang),
        more=listed(more),
    )


def standing_words(duty: ActionDutyDoc, lang: Lang) -> str:
    """Say how firmly a duty stands: in force, from a day, stayed, to confirm, voluntary."""
    if duty.standing == "upcoming" and duty.start is not None:
        return say("matrix.from", lang, day=day(duty.start, lang))
    return say(f"force.{duty.force}" if duty.standing == "not-in-force" else f"standing.{duty.standing}", lang)


def _duties(action: ActionDoc, doc: ResultDoc, names: dict[str, str], lang: Lang) -> Bullets:
    uses = {u["id"]: u["name"] for u in doc.case.use_cases}
    entries: list[Line | Entry] = []
    for duty in action.duties:
        notes = [say(f"tier.{duty.tier}", lang), standing_words(duty, lang)]
        if duty.status != "open":
            notes.append(say(f"status.{duty.status}", lang))
        if duty.use_case is not None and len(uses) > 1:
            notes.append(uses.get(duty.use_case, duty.use_case))
        if duty.basis == "recall":
            notes.append(say("basis.recall", lang))
        entries.append(
            Entry(
                (Strong(picked(duty.title, lang)), f" ({names.get(duty.jurisdiction, duty.jurisdiction)})"),
                Bullets(
                    [
                        (Link(picked(duty.pinpoint, lang), duty.url), f". {series(_unique(notes), lang)}. "),
                        Code(duty.obligation),
                    ]
                ),
            )
        )
    return Bullets(entries)


def _unique(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(words))
