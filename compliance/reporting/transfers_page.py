"""The transfers of a case as a page: a map, a table, and a card for each way data leaves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from compliance.crossborder.transfer_bases import TransferState
from compliance.crossborder.transfers import CorridorDoc, DutyDoc, PlaceDoc, TransfersDoc, WayDoc
from compliance.language.formatting import colon, day, listed, series
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.rendering.page import (
    Block,
    Bullets,
    Card,
    Cell,
    Code,
    Entry,
    Figure,
    Heading,
    Line,
    Link,
    Note,
    Page,
    Pairs,
    Paragraph,
    Span,
    Strong,
    Table,
    Tone,
)
from compliance.reporting.heads import head_lines

TONES: dict[TransferState, Tone] = {
    "no-transfer": "none",
    "not-concerned": "none",
    "open": "met",
    "covered": "met",
    "conditional": "part",
    "exception": "part",
    "not-known": "open",
    "not-covered": "stop",
    "restricted": "stop",
}


def page(doc: TransfersDoc, lang: Lang) -> Page:
    """Return the whole page."""
    return Page(say("corridor.title", lang, name=doc.case.name), lang, head_lines(doc, lang), blocks(doc, lang))


def blocks(doc: TransfersDoc, lang: Lang) -> list[Block]:
    """Return what the page says under its head: for reports that hold more than the transfers."""
    out: list[Block] = [Paragraph(_lead(doc, lang))]
    out += [Paragraph(picked(n, lang), small=True) for n in doc.notes]
    for use in doc.case.use_cases:
        mine = [c for c in doc.corridors if c.use_case == use["id"]]
        if not mine:
            continue
        if len(doc.case.use_cases) > 1:
            out.append(Heading(use["name"], 2, anchor=f"use-{use['id']}"))
        moving = [c for c in mine if c.standing != "no-transfer"]
        concerned = [c for c in moving if c.standing != "not-concerned"]
        if concerned:
            out.append(_table(concerned, use["name"], lang))
            out.append(_figure(concerned, use["name"], lang))
            out += [_card(group, lang) for group in _alike(concerned)]
        for key, standing in (("corridor.unconcerned", "not-concerned"), ("corridor.inside", "no-transfer")):
            rest = [c for c in mine if c.standing == standing]
            if rest:
                out.append(Heading(say(key, lang), 3))
                out.append(Bullets([f"{_title([c], lang)}{colon(lang)} {picked(c.gap, lang)}" for c in rest]))
    if doc.elsewhere:
        out.append(Heading(say("corridor.elsewhere", lang), 2))
        names = {u["id"]: u["name"] for u in doc.case.use_cases}
        entries: list[Line] = []
        for one in doc.elsewhere:
            use_name = [names[one.use_case]] if one.use_case is not None and len(names) > 1 else []
            state = series((*use_name, _verdict(one.verdict, one.status, one.tier, lang)), lang)
            entries.append((f"{picked(one.title, lang)} ", Code(one.obligation), f"{colon(lang)} {state}"))
        out.append(Bullets(entries))
    if doc.asks:
        out.append(Heading(say("corridor.questions", lang), 2))
        out.append(Bullets([picked(a.ask, lang) for a in doc.asks]))
    return out


def _lead(doc: TransfersDoc, lang: Lang) -> str:
    if not doc.corridors:
        return say("corridor.none", lang)
    count = {s: sum(c.standing == s for c in doc.corridors) for s in TONES}
    moving = [c for c in doc.corridors if c.standing not in ("no-transfer", "not-concerned")]
    return say(
        "corridor.lead",
        lang,
        transfers=len(moving),
        bare=count["not-covered"],
        held=count["restricted"],
        open=count["not-known"],
        carried=sum(count[s] for s in ("open", "covered", "conditional", "exception")),
        inside=count["no-transfer"] + count["not-concerned"],
    )


# ------------------------------------------------------------------------------------------------------------- names


def origin(one: CorridorDoc, lang: Lang) -> str:
    """Return where a corridor begins: the legal system, and the places in it where that says more."""
    if one.origin.system is None:
        return say("corridor.unknown-place", lang)
    system = picked(one.origin.system.name, lang)
    places = [p for p in one.origin.places if p.code != one.origin.system.code]
    name = system
    if places:
        name = say("corridor.places", lang, system=system, places=_named(places, lang))
    return name if one.origin.sure else say("corridor.maybe", lang, place=name)


def _named(places: Iterable[PlaceDoc], lang: Lang) -> str:
    return listed(picked(p.name, lang) for p in places)


def destination(one: CorridorDoc, lang: Lang) -> str:
    """Return where a corridor ends."""
    if one.destination.place is None:
        return say("corridor.unknown-place", lang)
    name = picked(one.destination.place.name, lang)
    return name if one.destination.sure else say("corridor.maybe", lang, place=name)


def _title(group: Sequence[CorridorDoc], lang: Lang) -> str:
    return say(
        "corridor.card",
        lang,
        number=listed(str(c.number) for c in group),
        origin=origin(group[0], lang),
        destination=destination(group[0], lang),
        receiver=listed(dict.fromkeys(say(f"corridor.receiver-{c.receiver}", lang) for c in group)),
    )


def _alike(rows: Sequence[CorridorDoc]) -> list[list[CorridorDoc]]:
    """Return corridors of which everything but the receiver is the same together: one card says it once."""
    found: dict[str, list[CorridorDoc]] = {}
    for row in rows:
        found.setdefault(row.model_dump_json(exclude={"number", "receiver", "declared"}), []).append(row)
    return list(found.values())


# ------------------------------------------------------------------------------------------------------- table and map


def _table(rows: Sequence[CorridorDoc], name: str, lang: Lang) -> Table:
    keys = ("no", "from", "to", "receiver", "basis", "until", "assessment", "notice", "gap")
    return Table(
        caption=say("corridor.caption", lang, name=name),
        heads=[say(f"corridor.{k}", lang) for k in keys],
        rows=[_row(c, lang) for c in rows],
        row_heads=True,
        widths=(0.7, 2, 2, 1.9, 2.3, 1.9, 1.9, 2, 3.4),
    )


def _row(one: CorridorDoc, lang: Lang) -> list[Cell | Line]:
    tone = TONES[one.standing]
    return [
        Cell(str(one.number), numeric=True),
        origin(one, lang),
        destination(one, lang),
        say(f"corridor.receiver-{one.receiver}", lang),
        Cell(_basis(one, lang), tone),
        Cell(_until(one, lang), "do-now" if one.ends_soon else "plain"),
        say(f"corridor.state-{one.parts['assessment']}", lang),
        say(f"corridor.state-{one.parts['notice']}", lang),
        Cell(picked(one.gap, lang), tone),
    ]


def _basis(one: CorridorDoc, lang: Lang) -> str:
    """Return how a corridor stands, and by which kind of way."""
    standing = say(f"corridor.standing-{one.standing}", lang)
    kinds = dict.fromkeys(say(f"corridor.kind-{w.kind}", lang) for w in one.ways if w.carries)
    return f"{standing} ({listed(kinds)})" if kinds else standing


def _until(one: CorridorDoc, lang: Lang) -> str:
    if not any(w.carries for w in one.ways):
        return "-"
    if one.last_day is None or one.days_left is None:
        return say("corridor.no-end", lang)
    return say("corridor.days-left", lang, day=day(one.last_day, lang), days=one.days_left)


def _figure(rows: Sequence[CorridorDoc], name: str, lang: Lang) -> Figure:
    from compliance.reporting.transfer_map import arrows, drawn  # matplotlib takes its time, and is an extra

    listed_arrows = arrows(rows, lang, origin, destination)
    told = [
        say(
            "corridor.arrow",
            lang,
            numbers=listed(str(n) for n in a.numbers),
            origin=a.origin,
            destination=a.destination,
            standing=say(f"corridor.standing-{a.standing}", lang),
        )
        for a in listed_arrows
    ]
    return Figure(
        svg=drawn(listed_arrows, lang),
        caption=say("corridor.figure", lang, name=name),
        alternative=" ".join((say("corridor.arrows", lang), *told)),
    )


# -------------------------------------------------------------------------------------------------------------- cards


def _card(group: Sequence[CorridorDoc], lang: Lang) -> Card:
    one = group[0]
    out: list[Block] = [Paragraph(Strong(picked(one.gap, lang)))]
    out.append(Pairs([(say("corridor.standing", lang), _basis(one, lang)), *_by_system(one, lang), *_time(one, lang)]))
    if one.ends_soon and one.last_day is not None:
        out.append(Note(say("corridor.ends-soon", lang, day=day(one.last_day, lang)), "do-now"))
    out += [Note(say("corridor.challenged", lang, what=picked(p, lang))) for p in one.pending]
    silent = {s.code for s in one.systems if s.standing == "not-concerned"}
    shown = [w for w in one.ways if w.system not in silent and w.standing != "not-concerned"]
    if shown:
        out.append(Heading(say("corridor.ways", lang), 4))
        out.append(Bullets([_way(w, one, lang) for w in shown]))
    if one.duties:
        out.append(Heading(say("corridor.duties", lang), 4))
        out.append(Bullets([_duty(d, lang) for d in one.duties]))
    if one.asks or one.law_open:
        out.append(Heading(say("corridor.questions", lang), 4))
        asked: list[Line] = [picked(a.ask, lang) for a in one.asks]
        asked += [say("corridor.law-open", lang, meaning=picked(m, lang)) for m in one.law_open]
        out.append(Bullets(asked))
    return Card(_title(group, lang), out, TONES[one.standing], anchor=f"corridor-{one.number}")


def _by_system(one: CorridorDoc, lang: Lang) -> list[tuple[str, Line]]:
    """Return how each legal system sees the corridor, where more than one has a say."""
    if len(one.systems) < 2:
        return []
    return [(picked(s.name, lang), say(f"corridor.standing-{s.standing}", lang)) for s in one.systems]


def _time(one: CorridorDoc, lang: Lang) -> list[tuple[str, Line]]:
    if not any(w.carries for w in one.ways):
        return []
    return [(say("corridor.until", lang), _until(one, lang))]


def _way(way: WayDoc, one: CorridorDoc, lang: Lang) -> Entry:
    names = {s.code: picked(s.name, lang) for s in one.systems}
    line = say(
        "corridor.way-line",
        lang,
        system=names[way.system],
        kind=say(f"corridor.kind-{way.kind}", lang),
        standing=say(f"corridor.way-{way.standing}", lang),
        mechanism=picked(way.mechanism, lang),
    )
    pending = () if way.carries else way.pending  # told above, where the transfer rests on the way
    below: list[Line] = [picked(c, lang) for c in (*way.conditions, *pending)]
    for key, texts in (("given" if way.carries else "had", way.given), ("doubtful", way.doubtful)):
        if texts:
            below.append(say(f"corridor.way-{key}", lang, answers=series((picked(t, lang) for t in texts), lang)))
    if way.standing in ("not-covered", "not-known") and way.wanted and way.kind != "exceptions":
        answers = series((picked(t, lang) for t in way.wanted), lang)
        below.append(say("corridor.way-wanted", lang, answers=answers))
    if way.done:
        below.append(say("corridor.way-done", lang, rules=listed(way.done)))
    since = say("show.from", lang, start=day(way.since, lang))
    if way.last_day is not None:
        since = say("corridor.between", lang, start=day(way.since, lang), last=day(way.last_day, lang))
    if way.since_unconfirmed:
        since = f"{since} ({say('when.unconfirmed', lang)})"
    below.append(series((picked(way.instrument, lang), since), lang))
    below.append(_source(picked(way.citation.pinpoint, lang), way.citation.url, way.citation.basis, lang))
    return Entry(line, Bullets(below))


def _source(pinpoint: str, url: str, basis: str, lang: Lang) -> tuple[Span, ...]:
    return (Link(pinpoint, url), f" ({say(f'basis.{basis}', lang)})")


def _duty(duty: DutyDoc, lang: Lang) -> Line:
    state = _verdict(duty.verdict, duty.status, duty.tier, lang)
    link = Link(picked(duty.citation.pinpoint, lang), duty.citation.url)
    return (f"{picked(duty.title, lang)} ", Code(duty.obligation), f"{colon(lang)} {state}. ", link)


def _verdict(verdict: str, status: str, tier: str, lang: Lang) -> str:
    urgency = say(f"tier.{tier}", lang) if status == "open" else say(f"status.{status}", lang)
    return series((say(f"verdict.{verdict}", lang), urgency), lang)


__all__ = ["TONES", "blocks", "destination", "origin", "page"]
