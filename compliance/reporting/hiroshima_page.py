"""The Hiroshima view of a case as a page: the eleven actions at a glance, then each with what serves it."""

from __future__ import annotations

from collections.abc import Mapping

from compliance.hiroshima.actions import ActionDoc, HiroshimaDoc, InPlaceDoc, ServingDoc
from compliance.language.formatting import day, series
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.rendering.page import Block, Bullets, Cell, Heading, Line, Note, Page, Pairs, Paragraph, Table, Tone
from compliance.reporting.heads import head_lines
from compliance.review.words import WORKED

SHOWN = 8
TONE: Mapping[str, Tone] = {
    "evidenced": "met",
    "under-way": "part",
    "open": "open",
    "not-touched": "none",
    "done": "met",
    "in-progress": "part",
    "to-confirm": "open",
    "upcoming": "get-ready",
    "stayed": "plan",
    "pending": "plan",
    "waived": "none",
}
STATES = ("evidenced", "under-way", "open", "not-touched")


def page(doc: HiroshimaDoc, lang: Lang, everything: bool = False) -> Page:
    """Return the page; without `everything` each action shows what is done or begun and the gravest of the rest."""
    title = say("hiroshima.title", lang, name=doc.case.name)
    return Page(title, lang, head_lines(doc, lang), blocks(doc, lang, everything))


def blocks(doc: HiroshimaDoc, lang: Lang, everything: bool = False) -> list[Block]:
    """Return what stands on the page below its head."""
    names = {u["id"]: u["name"] for u in doc.case.use_cases}
    voluntary, silent = (picked(c, lang) for c in doc.caution)
    out: list[Block] = [Note(voluntary), Paragraph(silent, small=True), _overview(doc, lang)]
    out += [Heading(say("hiroshima.legend", lang), 3), Pairs([_legend(s, lang) for s in STATES])]
    for action in doc.actions:
        out += _action(action, lang, names, everything)
    for anchor, key, text, note, serving in (
        (
            "principle-12",
            "hiroshima.twelfth",
            doc.twelfth_principle.text,
            doc.twelfth_principle.note,
            doc.twelfth_principle.serving,
        ),
        ("opening", "hiroshima.opening", doc.opening.text, None, doc.opening.serving),
    ):
        out += [Heading(say(key, lang), 2, anchor), Paragraph(picked(text, lang))]
        if note is not None:
            out.append(Paragraph(picked(note, lang), small=True))
        out += _rows(serving, lang, names, everything) or [Paragraph(say("hiroshima.nothing-apart", lang))]
    if doc.warnings:
        out += [Heading(say("list.warnings", lang)), Bullets([picked(w, lang) for w in doc.warnings])]
    return out


def _legend(state: str, lang: Lang) -> tuple[str, Line]:
    return say(f"hiroshima.state.{state}", lang), say(f"hiroshima.legend.{state}", lang)


def _overview(doc: HiroshimaDoc, lang: Lang) -> Table:
    def done_of(action: ActionDoc, kind: str) -> str:
        states = action.counts[kind]
        total = sum(states.values())
        return say("hiroshima.done-of", lang, done=states.get("done", 0), total=total) if total else "-"

    return Table(
        caption=say("hiroshima.overview", lang),
        heads=[say(f"hiroshima.head.{h}", lang) for h in ("action", "state", "direct", "support", "voluntary")],
        rows=[
            [
                f"{a.number}. {picked(a.title, lang)}",
                Cell(say(f"hiroshima.state.{a.state}", lang), TONE[a.state]),
                *(done_of(a, kind) for kind in ("principal", "supporting", "voluntary")),
            ]
            for a in doc.actions
        ],
        row_heads=True,
        widths=(4, 2, 2, 2, 2),
    )


def _action(action: ActionDoc, lang: Lang, names: Mapping[str, str], everything: bool) -> list[Block]:
    state = say(f"hiroshima.state.{action.state}", lang)
    heading = say("hiroshima.heading", lang, number=action.number, title=picked(action.title, lang), state=state)
    out: list[Block] = [
        Heading(heading, 2, f"action-{action.number}", TONE[action.state]),
        Paragraph(picked(action.asks, lang)),
    ]
    if not action.serving:
        return [*out, Paragraph(say("hiroshima.nothing", lang))]
    if not any(s.binding for s in action.serving):
        out.append(Paragraph(say("hiroshima.only-voluntary", lang)))
    return [*out, *_rows(action.serving, lang, names, everything)]


def _rows(serving: list[ServingDoc], lang: Lang, names: Mapping[str, str], everything: bool) -> list[Block]:
    """Return a table of what serves something: what was worked on, then direct duties, then the rest, each in its rank."""
    if not serving:
        return []
    worked = sorted((s for s in serving if s.in_place), key=lambda s: (WORKED.index(s.state), s.rank))
    rest = sorted((s for s in serving if not s.in_place), key=lambda s: (s.how == "supporting", s.rank))
    shown = [*worked, *(rest if everything else rest[:SHOWN])]
    heads = [say(f"hiroshima.head.{h}", lang) for h in ("duty", "how", "state", "place")]
    heads.insert(1, say("column.law", lang))
    out: list[Block] = [
        Table(
            caption=say("hiroshima.caption", lang),
            heads=heads,
            rows=[
                [
                    duty_words(s, lang, names),
                    law_words(s, lang),
                    how_words(s, lang),
                    state_cell(s, lang),
                    place_words(s.in_place, lang),
                ]
                for s in shown
            ],
            row_heads=True,
            widths=(4, 3, 2, 2, 3),
        )
    ]
    if len(shown) < len(serving):
        out.append(Paragraph(say("hiroshima.more", lang, count=len(serving) - len(shown)), small=True))
    return out


def duty_words(serving: ServingDoc, lang: Lang, names: Mapping[str, str]) -> str:
    """Return the title of a duty (of a step, what to do), that it only may apply, and the uses of AI where it is not for all."""
    title = picked(serving.duty if serving.how == "step" else serving.title, lang)
    if serving.verdict == "may-apply" and serving.state != "to-confirm":  # else the state says so
        title += f" [{say('list.to-confirm', lang)}]"
    if not serving.use_cases or set(serving.use_cases) == set(names):
        return title
    return f"{title} ({series((names[u] for u in serving.use_cases), lang)})"


def law_words(serving: ServingDoc, lang: Lang) -> str:
    """Return where a duty stands, its legal system, and that this was not verified where it was not."""
    unverified = f", {say('basis.recall', lang)}" if serving.citation.basis == "recall" else ""
    return f"{picked(serving.citation.pinpoint, lang)} ({picked(serving.system, lang)}{unverified})"


def how_words(serving: ServingDoc, lang: Lang) -> str:
    """Return how a duty serves an action, and that it is voluntary where it is."""
    words = say(f"hiroshima.how.{serving.how}", lang)
    return f"{words}, {say('force.voluntary', lang)}" if serving.force == "voluntary" else words


def state_cell(serving: ServingDoc, lang: Lang) -> Cell:
    """Return how a duty stands, with its first day where that lies ahead."""
    words = say(f"hiroshima.item.{serving.state}", lang)
    if serving.force == "upcoming" and serving.start is not None:
        words += f", {say('when.upcoming', lang, day=day(serving.start, lang))}"
    return Cell(words, TONE.get(serving.state, serving.tier))


def place_words(entries: list[InPlaceDoc], lang: Lang) -> str:
    """Return what is in place: evidence and days; of what is done, also that no evidence is named."""
    return series(filter(None, (_entry(e, lang) for e in entries)), lang)


def _entry(entry: InPlaceDoc, lang: Lang) -> str:
    parts = [entry.evidence] if entry.evidence is not None else []
    if entry.evidence is None and entry.status == "done":
        parts.append(say("hiroshima.no-evidence", lang))
    if entry.since is not None:
        parts.append(say("hiroshima.since", lang, day=day(entry.since, lang)))
    if entry.until is not None:
        parts.append(say("hiroshima.until", lang, day=day(entry.until, lang)))
    return ", ".join(parts)


__all__ = ["blocks", "duty_words", "how_words", "law_words", "page", "place_words", "state_cell"]
