"""The checklist as a table for a terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from compliance.checklist.priority import TIERS
from compliance.cli.classes_table import print_classes
from compliance.explaining.speaker import Speaker
from compliance.language.formatting import colon, day, labelled, listed, series
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.reasoning.words import VERDICTS
from compliance.rendering.wrapping import broken
from compliance.reporting.actions_page import standing_words
from compliance.results.action_papers import papers_in_words
from compliance.results.four_words import (
    PartWords,
    not_yours_words,
    nothing_words,
    parts_in_words,
    title_of,
    unlikely_words,
    waiting,
)
from compliance.results.parts import Part
from compliance.results.said_words import binds, how_far_words, said_words
from compliance.results.shapes import ActionDoc, ItemDoc, ResultDoc
from compliance.results.words import HASH_SHOWN, when_words
from compliance.review.words import FINISHED

if TYPE_CHECKING:
    from compliance.api import Result
    from compliance.checklist.checklist import Item

STYLE = {
    "stop": "bold red",
    "do-now": "bold yellow",
    "get-ready": "bold cyan",
    "plan": "bold blue",
    "good-practice": "bold green",
}
_PARTS = {
    "now": STYLE["do-now"],
    "when": STYLE["get-ready"],
    "depends": STYLE["get-ready"],
    "ahead": STYLE["plan"],
    "practice": STYLE["good-practice"],
    "done": "bold",
}
QUESTIONS_SHOWN = 5


def parts_shown(by_duty: bool) -> frozenset[Part]:
    """Return what of a document the table shows. What does not apply it reads from the checklist, whose duties need no reasons for that."""
    return frozenset({"classes", "items"} if by_duty else {"classes", "documents", "outlook"})


_GAPS = 12  # what a table of four or five columns spends between them


def show(
    result: Result, doc: ResultDoc, told: Sequence[Item], lang: Lang, everything: bool, by_duty: bool = False
) -> None:
    """Print the checklist: what to do in four parts, or tier by tier each duty by itself. `told` are the duties that the document is about."""
    console = Console(highlight=False, soft_wrap=False)
    names = {u.id: u.name for u in result.case.use_cases}
    _print_head(console, result, doc, told, lang)
    print_classes(console, doc, lang, everything)
    if by_duty:
        _print_duties(console, doc, lang, names)
    else:
        _print_four(console, doc, told, lang, everything, _efforts(result))
    if by_duty or everything:
        _print_closed(console, told, lang, everything, names)
    if by_duty:
        _print_questions(console, result, lang)
    _print_not_covered(console, doc, lang, everything)
    if doc.warnings:
        _print_heading(console, say("list.warnings", lang))
        for warning in doc.warnings:
            console.print(escape(f"  - {picked(warning, lang)}"))


def _print_head(console: Console, result: Result, doc: ResultDoc, told: Sequence[Item], lang: Lang) -> None:
    """Print for whom, for which day and by which law the list is, the legal systems in play, and how many duties of each verdict."""
    speaker = Speaker(result.rulebook, lang)
    console.print(f"[bold]{escape(say('list.title', lang, name=doc.case.name))}[/bold]")
    console.print(
        escape(
            say(
                "list.as-of",
                lang,
                day=day(doc.as_of, lang),
                version=doc.rulebook.version,
                hash=doc.rulebook.sha256[:HASH_SHOWN],
                engine=f"{doc.engine.name} {doc.engine.version}",
            )
        )
    )
    console.print(escape(say("list.not-advice", lang)), style="dim")
    playing = [
        f"{speaker.place(j.code)} ({say(f'play.{j.in_play}', lang)}{'' if j.covered else ', ' + say('play.uncovered', lang)})"
        for j in doc.jurisdictions
        if j.in_play == "yes"
    ]
    if playing:
        console.print(labelled(say("list.systems", lang), escape(", ".join(playing)), lang))
    count = {v: sum(i.assessed.verdict == v for i in told) for v in VERDICTS}
    console.print(
        escape(
            say(
                "list.counts",
                lang,
                applies=count["applies"],
                may=count["may-apply"],
                **{"not": count["does-not-apply"]},
            )
        )
    )


def _print_heading(console: Console, words: str) -> None:
    console.print()
    console.print(f"[bold]{escape(words)}[/bold]")


def _print_closed(console: Console, told: Sequence[Item], lang: Lang, everything: bool, names: dict[str, str]) -> None:
    """Print what does not apply, with the reason, or how much that is."""
    closed = [i for i in told if i.rank is None]
    if closed and everything:
        _print_heading(console, say("tier.none", lang))
        for item in closed:
            assessed = item.assessed
            use = f" ({names.get(assessed.use_case, assessed.use_case)})" if assessed.use_case else ""
            reason = say(f"reason.{assessed.judgement.reason}", lang)
            why = labelled(f"{item.duty.title.in_(lang)}{use}", reason, lang)
            console.print(escape(f"  {why}  [{item.id}]"))
    elif closed:
        console.print()
        console.print(escape(say("list.hidden", lang, count=len(closed))), style="dim")


def _print_questions(console: Console, result: Result, lang: Lang) -> None:
    """Print the gravest of what is still to be answered."""
    speaker = Speaker(result.rulebook, lang)
    asked = result.questions
    if not asked:
        return
    _print_heading(console, say("list.questions", lang))
    for question in asked[:QUESTIONS_SHOWN]:
        line = say("list.question-line", lang, question=speaker.question(question.fact), count=question.settles)
        console.print(escape(f"  {line}"))


def _print_not_covered(console: Console, doc: ResultDoc, lang: Lang, everything: bool) -> None:
    """Print the law that is not encoded and probably concerns the case; what may is a count, unless all is asked for."""
    sure = [b for b in doc.not_covered if b.standing == "yes"]
    open_ = [b for b in doc.not_covered if b.standing == "unknown"]
    if not sure and not open_:
        return
    _print_heading(console, say("perimeter.title", lang))
    if sure:
        console.print(escape(say("perimeter.intro", lang)), style="dim")
    for beyond in sure:
        says = "" if beyond.says is None else picked(beyond.says, lang)
        console.print(escape(f"  - {picked(beyond.law, lang)}. {says}"))
    if open_ and everything:
        console.print(escape(say("perimeter.perhaps-title", lang)))
        for beyond in open_:
            console.print(escape(f"  - {picked(beyond.law, lang)}"))
    elif open_:
        console.print(escape(say("perimeter.perhaps", lang, count=len(open_))), style="dim")


def _print_duties(console: Console, doc: ResultDoc, lang: Lang, names: dict[str, str]) -> None:
    finished = [i for i in doc.items if i.rank is not None and i.status in FINISHED]
    for tier in TIERS:
        rows = [i for i in doc.items if i.tier == tier and i not in finished]
        if rows:
            console.print(f"\n[{STYLE[tier]}]{escape(say(f'tier.{tier}', lang))}[/]")
            console.print(_table(rows, lang, names, console.width))
    if finished:
        console.print(f"\n[bold]{escape(say('list.done', lang))}[/bold]")
        console.print(_table(finished, lang, names, console.width))


def _efforts(result: Result) -> dict[int, str]:
    """Return how long something takes, by the points that the method gives for it."""
    return {points: effort for effort, points in result.rulebook.priority.effort_points.items()}


def _print_four(
    console: Console,
    doc: ResultDoc,
    told: Sequence[Item],
    lang: Lang,
    everything: bool,
    efforts: Mapping[int, str],
) -> None:
    """Print the list in its four parts, then what is voluntary as a count, what is done, and what is unlikely as a count."""
    duties = {(i.id, i.assessed.use_case): i for i in told if i.rank is not None}
    todo = doc.to_do
    for part in parts_in_words(todo, lang):
        if part.part == "depends":
            _print_cards(console, part, duties if everything else {}, lang)
        elif part.part == "practice" and not everything:
            console.print(f"\n[{_PARTS['practice']}]{escape(part.name)}[/]")
            console.print(escape(say("action.voluntary-count", lang, count=part.count)))
        else:
            _print_part(console, part, doc, lang, efforts)
        if part.part == "now" and (far := how_far_words(len(todo.done), len(todo.now), lang)):
            console.print(escape(far), style="dim")
    unlikely, not_yours = unlikely_words(todo.unlikely, lang), not_yours_words(todo.why_not, lang)
    if unlikely or not_yours:
        console.print()
    if unlikely:
        console.print(escape(unlikely), style="dim")
        if everything:
            lists = (todo.now, todo.when, todo.ahead, todo.practice, todo.done)
            placed = {(d.obligation, d.use_case) for rows in lists for a in rows for d in a.duties}
            placed |= {(d.obligation, d.use_case) for card in todo.depends for d in card.items}
            _print_titles(console, [i for key, i in duties.items() if key not in placed], lang)
    if not_yours:
        console.print(escape(not_yours), style="dim")


def _print_part(console: Console, part: PartWords, doc: ResultDoc, lang: Lang, efforts: Mapping[int, str]) -> None:
    console.print(f"\n[{_PARTS[part.part]}]{escape(part.name)}[/]")
    console.print(
        _actions_table(part.actions, doc, lang, console.width, efforts)
        if part.actions
        else escape(nothing_words(waiting(doc), lang))
    )


def _print_titles(console: Console, items: Sequence[Item], lang: Lang) -> None:
    for item in items:
        console.print(escape(f"    - {item.duty.title.in_(lang)}  [{item.id}]"))


def _print_cards(console: Console, part: PartWords, duties: Mapping[tuple[str, str | None], Item], lang: Lang) -> None:
    """Print the questions on which duties depend, with those duties that are given; those on law of places that nobody named stand apart, last."""
    for found, name in ((part.cards, part.name), (part.foreign, say("four.foreign", lang))):
        if found:
            console.print(f"\n[{_PARTS['depends']}]{escape(name)}[/]")
        for card in found:
            line = say("four.depends-line", lang, question=picked(card.ask, lang), count=len(card.items))
            console.print(escape(f"  {line}"))
            hanging = [(d.obligation, d.use_case) for d in card.items]
            _print_titles(console, [duties[key] for key in hanging if key in duties], lang)


def _actions_table(
    rows: Sequence[ActionDoc], doc: ResultDoc, lang: Lang, width: int, efforts: Mapping[int, str]
) -> Table:
    room = (width - len(say("column.rank", lang)) - _GAPS) // 2
    names = {j.code: picked(j.name, lang) for j in doc.jurisdictions}
    table = Table(show_edge=False, pad_edge=False, expand=False, row_styles=["", "dim"])
    table.add_column(say("column.rank", lang), justify="right", no_wrap=True)
    table.add_column(say("column.duty", lang), ratio=4, overflow="fold")
    table.add_column(say("column.law", lang), ratio=4, overflow="fold")
    for action in rows:
        others, effort = action.deeds[1:], efforts[action.priority.factors["EF"]]
        lines = [title_of(action, lang), picked(action.says, lang)]
        lines += [labelled(say("action.also", lang), picked(d.act, lang), lang) for d in others]
        lines.append(labelled(say("explain.effort", lang), say(f"effort.{effort}", lang), lang))
        if action.stop_for:
            lines.append(say("action.stop-for", lang, where=listed(names.get(c, c) for c in action.stop_for)))
        papers = "" if action.documents is None else papers_in_words(action.documents, lang)
        if papers:
            lines.append(papers)
        lines += [f"  {words}" for words in said_words(action.said, binds(action), lang)]
        law = []
        for duty in action.duties:
            notes = [] if duty.standing == "now" else [standing_words(duty, lang)]
            if duty.outlook == "expected":
                notes.append(say("four.expected", lang))
            if duty.basis == "recall":
                notes.append(say("basis.recall", lang))
            if duty.status != "open":
                notes.append(say(f"status.{duty.status}", lang))
            said = f" ({series(notes, lang)})" if notes else ""
            ident = broken(duty.obligation, room - 2).replace("\n", "\n  ")
            law.append(f"{picked(duty.pinpoint, lang)}{said}\n  {ident}")
        table.add_row(str(action.rank), escape("\n".join(lines)), escape("\n".join(law)))
    return table


def _table(rows: list[ItemDoc], lang: Lang, names: dict[str, str], width: int) -> Table:
    room = (width - len(say("column.rank", lang)) - len(say("column.score", lang)) - _GAPS) * 5 // 9
    table = Table(show_edge=False, pad_edge=False, expand=False, row_styles=["", "dim"])
    table.add_column(say("column.rank", lang), justify="right", no_wrap=True)
    table.add_column(say("column.duty", lang), ratio=5, overflow="fold")
    table.add_column(say("column.law", lang), ratio=2, overflow="fold")
    table.add_column(say("column.when", lang), ratio=2, overflow="fold")
    table.add_column(say("column.score", lang), justify="right", no_wrap=True)
    sign = colon(lang)
    for item in rows:
        confirm = f" [{say('list.to-confirm', lang)}]" if item.verdict == "may-apply" else ""
        use = (
            f"\n{say('column.use', lang)}{sign} {names.get(item.use_case, item.use_case)}"
            if item.use_case and len(names) > 1
            else ""
        )
        pinpoint = item.citation.cited(lang)
        unverified = f" ({say('basis.recall', lang)})" if item.citation.unverified else ""
        table.add_row(
            str(item.rank),
            escape(
                f"{picked(item.title, lang)}{confirm}\n{picked(item.duty, lang)}{use}\n{broken(item.obligation, room)}"
            ),
            escape(pinpoint + unverified),
            escape(when_words(item, lang)),
            str(item.priority.score if item.priority else ""),
        )
    return table


__all__ = ["parts_shown", "show"]
