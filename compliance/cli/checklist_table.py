"""The checklist, an explanation and the open questions as text for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from compliance.checklist.checklist import Checklist, Item
from compliance.checklist.priority import TIERS
from compliance.explaining.derivation import Step
from compliance.explaining.near_miss import NearMisses
from compliance.explaining.speaker import Speaker
from compliance.language.formatting import colon, day, labelled, listed, series
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.reasoning.words import VERDICTS
from compliance.reporting.actions_page import stability, standing_words
from compliance.results.checklist_document import HASH_SHOWN, cap_words, review_words, when_words
from compliance.results.shapes import ActionDoc, ItemDoc, ResultDoc
from compliance.review.words import FINISHED
from compliance.semantics.truth import YES

if TYPE_CHECKING:
    from compliance.api import Result

STYLE = {
    "stop": "bold red",
    "do-now": "bold yellow",
    "get-ready": "bold cyan",
    "plan": "bold blue",
    "good-practice": "bold green",
}
QUESTIONS_SHOWN = 5


def show(result: Result, doc: ResultDoc, lang: Lang, everything: bool, by_duty: bool = False) -> None:
    """Print the checklist, tier by tier: its actions, or each duty by itself."""
    console = Console(highlight=False, soft_wrap=False)
    checklist = result.checklist
    assessment = checklist.assessment
    book = assessment.rulebook
    speaker = Speaker(book, lang)
    names = {u.id: u.name for u in assessment.case.use_cases}
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
    count = {v: sum(i.verdict == v for i in doc.items) for v in VERDICTS}
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
    if by_duty:
        _print_duties(console, doc, lang, names)
    else:
        _print_actions(console, doc, lang, everything)
    closed = [i for i in doc.items if i.rank is None]
    if closed and everything:
        console.print()
        console.print(f"[bold]{escape(say('tier.none', lang))}[/bold]")
        for item in closed:
            use = f" ({names.get(item.use_case, item.use_case)})" if item.use_case else ""
            console.print(
                escape(f"  {picked(item.title, lang)}{use}: {say(f'reason.{item.reason}', lang)}  [{item.obligation}]")
            )
    elif closed:
        console.print()
        console.print(escape(say("list.hidden", lang, count=len(closed))), style="dim")
    asked = result.questions
    if asked:
        console.print()
        console.print(f"[bold]{escape(say('list.questions', lang))}[/bold]")
        for question in asked[:QUESTIONS_SHOWN]:
            console.print(
                escape(
                    "  "
                    + say("list.question-line", lang, question=speaker.question(question.fact), count=question.settles)
                )
            )
    if doc.warnings:
        console.print()
        console.print(f"[bold]{escape(say('list.warnings', lang))}[/bold]")
        for warning in doc.warnings:
            console.print(escape(f"  - {picked(warning, lang)}"))


def _print_duties(console: Console, doc: ResultDoc, lang: Lang, names: dict[str, str]) -> None:
    finished = [i for i in doc.items if i.rank is not None and i.status in FINISHED]
    for tier in TIERS:
        rows = [i for i in doc.items if i.tier == tier and i not in finished]
        if rows:
            console.print(f"\n[{STYLE[tier]}]{escape(say(f'tier.{tier}', lang))}[/]")
            console.print(_table(rows, lang, names))
    if finished:
        console.print(f"\n[bold]{escape(say('list.done', lang))}[/bold]")
        console.print(_table(finished, lang, names))


def _print_actions(console: Console, doc: ResultDoc, lang: Lang, everything: bool) -> None:
    """Print the actions tier by tier, what is voluntary as a count, the quick wins, and how firm the order is."""
    finished = [a for a in doc.actions if a.status in FINISHED]
    for tier in TIERS:
        rows = [a for a in doc.actions if a.tier == tier and a not in finished]
        if rows:
            console.print(f"\n[{STYLE[tier]}]{escape(say(f'tier.{tier}', lang))}[/]")
            if tier == "good-practice" and not everything:
                console.print(escape(say("action.voluntary-count", lang, count=len(rows))))
            else:
                console.print(_actions_table(rows, doc, lang))
    if finished:
        console.print(f"\n[bold]{escape(say('list.done', lang))}[/bold]")
        console.print(_actions_table(finished, doc, lang))
    if doc.quick_wins:
        console.print(f"\n[bold]{escape(say('action.quick', lang))}[/bold]")
        titles = {a.id: f"{a.rank}. {picked(a.title, lang)}" for a in doc.actions}
        for quick in doc.quick_wins:
            if quick in titles:
                console.print(escape(f"  {titles[quick]}"))
    if doc.actions:
        console.print()
        console.print(escape(stability(doc, lang)), style="dim")


def _actions_table(rows: list[ActionDoc], doc: ResultDoc, lang: Lang) -> Table:
    names = {j.code: picked(j.name, lang) for j in doc.jurisdictions}
    table = Table(show_edge=False, pad_edge=False, expand=False, row_styles=["", "dim"])
    table.add_column(say("column.rank", lang), justify="right", no_wrap=True)
    table.add_column(say("column.duty", lang), ratio=4, overflow="fold")
    table.add_column(say("column.law", lang), ratio=4, overflow="fold")
    table.add_column(say("column.score", lang), justify="right", no_wrap=True)
    for action in rows:
        title = picked(action.title, lang)
        if action.capacity != "own-use":
            title = f"{title} ({picked(action.capacity_name, lang)})"
        lines = [title, picked(action.what, lang)]
        if action.stop_for:
            lines.append(say("action.stop-for", lang, where=listed(names.get(c, c) for c in action.stop_for)))
        law = []
        for duty in action.duties:
            notes = [] if duty.standing == "now" else [standing_words(duty, lang)]
            if duty.basis == "recall":
                notes.append(say("basis.recall", lang))
            if duty.status != "open":
                notes.append(say(f"status.{duty.status}", lang))
            said = f" ({series(notes, lang)})" if notes else ""
            law.append(f"{picked(duty.pinpoint, lang)}{said}\n  {duty.obligation}")
        table.add_row(str(action.rank), escape("\n".join(lines)), escape("\n".join(law)), str(action.priority.score))
    return table


def _table(rows: list[ItemDoc], lang: Lang, names: dict[str, str]) -> Table:
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
            escape(f"{picked(item.title, lang)}{confirm}\n{picked(item.duty, lang)}{use}\n{item.obligation}"),
            escape(pinpoint + unverified),
            escape(when_words(item, lang)),
            str(item.priority.score if item.priority else ""),
        )
    return table


def explanation(result: Result, item: Item, lang: Lang) -> str:
    """Return why a duty has its verdict, as an indented tree with citations."""
    assessment = result.checklist.assessment
    book = assessment.rulebook
    lang = book.lang_of(item.id, lang)
    speaker = Speaker(book, lang)
    judgement, duty = item.assessed.judgement, item.duty
    reason = say("reason.open" if judgement.verdict == "may-apply" else f"reason.{judgement.reason}", lang)
    out = [
        say(
            "explain.header",
            lang,
            title=duty.title.in_(lang),
            verdict=say(f"verdict.{judgement.verdict}", lang).upper(),
            reason=reason,
        )
    ]
    sign = colon(lang)
    if item.assessed.use_case is not None:
        name = next(u.name for u in assessment.case.use_cases if u.id == item.assessed.use_case)
        out.append(say("step.use-case", lang, name=name))
    out.append(say("explain.as-of", lang, day=day(assessment.as_of, lang), version=book.version))
    out.append(f"{say('explain.duty', lang)}{sign} {duty.duty.in_(lang)}")
    out.append(f"{say('explain.binds', lang)}{sign} {', '.join(book.roles[r].name.in_(lang) for r in duty.binds)}")
    doc = next(i for i in result.explain(item.id) if i.use_case == item.assessed.use_case)
    when = when_words(doc, lang)
    if duty.event is not None:
        event = book.facts[book.event_fact].options[duty.event].label.in_(lang)
        when = series((when, say("when.event-now" if doc.event_happened else "when.event", lang, event=event)), lang)
    out.append(f"{say('explain.when', lang)}{sign} {when}. {duty.timing.in_(lang)}")
    basis = series(
        (
            f"{say(f'basis.{duty.citation.basis}', lang)}, {day(duty.citation.checked_on, lang)}",
            review_words(item).in_(lang),
        ),
        lang,
    )
    out.append(f"{say('explain.source', lang)}{sign} {duty.citation.pinpoint.in_(lang)} ({basis})")
    out.append(f"  {duty.citation.url}")
    out.append("")
    out.append(f"{say('explain.why', lang)}{sign}")
    out += tree_lines(item.because.children, speaker, 1)
    if doc.law_open:
        out.append(f"  ! {say('explain.law-open', lang)}")
    if item.missing:
        out.append("")
        out.append(f"{say('explain.missing', lang)}{sign}")
        out += [f"  ? {speaker.question(f)}" for f in doc.missing]
    near = NearMisses(assessment).of(item.assessed, item.because)
    if near:
        out.append("")
        out.append(f"{say('explain.near', lang)}{sign}")
        for miss in near:
            now = speaker.answer(miss.fact, miss.now)
            out.append(
                "  "
                + say(
                    "explain.near-line",
                    lang,
                    question=speaker.question(miss.fact),
                    answer=speaker.answer(miss.fact, miss.would_trigger),
                    now=now,
                )
            )
    if item.priority is not None:
        out.append("")
        out.append(
            f"{say('explain.order', lang)}{sign} {item.rank}, {say(f'tier.{item.priority.tier}', lang)}, {item.priority.vector} = {item.priority.score}"
        )
    sanction = book.sanctions.get(duty.sanction)
    if sanction is not None:
        cap = f" {say('sanction.cap', lang, amount=cap_words(item.cap, lang))}" if item.cap else ""
        out.append(f"{say('explain.sanction', lang)}{sign} {sanction.text.in_(lang)} [{sanction.cite.in_(lang)}]{cap}")
    out.append(f"{say('explain.effort', lang)}{sign} {say(f'effort.{duty.effort}', lang)}")
    out.append(f"{say('explain.evidence', lang)}{sign} {series((e.in_(lang) for e in duty.evidence), lang)}")
    if duty.hiroshima:
        out.append(f"{say('explain.hiroshima', lang)}{sign} {speaker.hiroshima(duty.hiroshima)}")
    if duty.notes:
        out.append(f"{say('explain.notes', lang)}{sign}")
        out += [f"  * {n.in_(lang)}" for n in duty.notes]
    return "\n".join(out) + "\n"


def tree_lines(steps: tuple[Step, ...], speaker: Speaker, depth: int) -> list[str]:
    """Return steps as lines: what is so, what is not, what is open, each under what it decides."""
    mark = {"yes": "✓", "no": "✗", "unknown": "?"}
    out = []
    for step in steps:
        sign = mark[step.value.word] if step.kind not in ("any", "all", "at-least", "use-case") else "·"
        again = step.kind == "test" and not step.children and step.value.word != "unknown"
        suffix = f" {say('step.as-above', speaker.lang)}" if again else ""
        out.append(f"{'   ' * depth}{sign} {speaker.step(step)}{suffix}")
        out += tree_lines(step.children, speaker, depth + 1)
    return out


def spoken(checklist: Checklist, lang: Lang) -> Lang:
    """Return the language as the legal systems in play speak it (the French of Canada), where they all speak the same."""
    assessment = checklist.assessment
    systems = [
        j for c, j in assessment.rulebook.jurisdictions.items() if lang in j.languages and assessment.in_play(c) is YES
    ]
    kinds = {j.speaks.get(lang, lang) for j in systems}
    return kinds.pop() if len(kinds) == 1 else lang


def question_lines(result: Result, lang: Lang) -> list[str]:
    """Return the open questions as lines."""
    lang = spoken(result.checklist, lang)
    speaker = Speaker(result.rulebook, lang)
    asked = result.questions
    if not asked:
        return [say("questions.none", lang)]
    names = {u.id: u.name for u in result.case.use_cases}
    out = [say("questions.title", lang), ""]
    for number, question in enumerate(asked, start=1):
        fact = result.rulebook.facts[question.fact]
        use = (
            f" ({say('questions.for-use', lang, name=names.get(question.use_case, question.use_case))})"
            if question.use_case and len(names) > 1
            else ""
        )
        out.append(f"{number:>3}. {speaker.question(question.fact)}{use}")
        tier = say(f"tier.{question.tier}", lang)
        out.append(
            f"     {say('questions.line', lang, count=question.settles, alone=question.settles_alone, tier=tier)}  [{question.fact}]"
        )
        out.append(f"     {say('questions.why', lang, why=fact.why.in_(lang))}")
    return out


__all__ = ["explanation", "question_lines", "show", "tree_lines"]
