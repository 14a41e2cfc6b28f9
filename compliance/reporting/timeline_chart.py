"""The chart of a timeline: one line for each duty that begins, ends or changes, thick while it holds."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from matplotlib.axes import Axes
from matplotlib.patches import Patch, Rectangle

from compliance.change.timeline import LifelineDoc, SpanDoc, TimelineDoc
from compliance.checklist.priority import TIERS
from compliance.language.formatting import day, month, series
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.rendering.page import Figure
from compliance.reporting.change_words import system_name, use_names
from compliance.reporting.svg import COLOURS, canvas, svg_of

MAX_ROWS = 25
LABEL = 42  # letters of a title beside its line; the words below the chart have all of it
TICKS = 9
THICK, THIN = 0.56, 0.2
GREY = "#4b5661"


@dataclass(frozen=True)
class _Row:
    """One line of the chart: a duty, for all the uses in which it stands the same way."""

    line: LifelineDoc
    uses: tuple[str | None, ...]

    @property
    def spans(self) -> Sequence[SpanDoc]:
        """How it stands over time."""
        return self.line.spans

    @property
    def turns(self) -> date:
        """The first day on which it changes."""
        return self.spans[1].start


def chart(doc: TimelineDoc, lang: Lang) -> Figure | None:
    """Return the chart, the gravest lines where there are too many; None where nothing begins, ends or changes."""
    rows, left = _rows(doc)
    if not rows:
        return None
    start, end = day(doc.as_of, lang), day(doc.until, lang)
    words = [say("timeline.chart-words", lang, start=start, end=end)]
    words += [
        say(
            "timeline.chart-line",
            lang,
            number=n,
            title=picked(row.line.title, lang) + use_names(doc.case, row.uses, lang),
            system=system_name(doc.systems, row.line.jurisdiction, lang),
            spans=series(_spoken(row.spans, lang), lang),
        )
        for n, row in enumerate(rows, start=1)
    ]
    if left:
        words.append(say("timeline.chart-rest", lang, count=left))
    caption = say("timeline.chart", lang, start=start, end=end)
    return Figure(_drawn(doc, rows, lang), caption, "\n".join(words))


def _rows(doc: TimelineDoc) -> tuple[list[_Row], int]:
    """Return the lines to draw, by the day on which they first change, and how many are left out."""
    together: dict[str, list[LifelineDoc]] = {}
    for line in doc.lifelines:
        spans = "".join(s.model_dump_json() for s in line.spans)
        together.setdefault(f"{line.obligation} {spans}", []).append(line)
    rows = [_Row(lines[0], tuple(x.use_case for x in lines)) for lines in together.values()]

    def gravity(row: _Row) -> int:
        return min((TIERS.index(s.tier) for s in row.spans if s.tier is not None), default=len(TIERS))

    chosen = sorted(rows, key=lambda r: (gravity(r), r.turns))[:MAX_ROWS]
    return sorted(chosen, key=lambda r: (r.turns, gravity(r))), len(rows) - len(chosen)


def state_word(span: SpanDoc) -> str:
    """Return the key of the words for how a duty stands."""
    if span.verdict == "does-not-apply":
        return "none"
    if span.force == "stayed":
        return "held"
    if span.force == "pending":
        return "pending"
    if span.force == "voluntary":
        return "voluntary" if span.begun else "voluntary-to-come"
    if span.verdict == "may-apply":
        return "may-hold" if span.begun else "may-come"
    return "in-force" if span.begun else "to-come"


def _spoken(spans: Sequence[SpanDoc], lang: Lang) -> list[str]:
    out: list[str] = []
    last = ""
    for n, span in enumerate(spans):
        state = say(f"timeline.state-{state_word(span)}", lang)
        if span.unconfirmed:
            state += f" ({say('timeline.legend-unconfirmed', lang)})"
        if state == last:  # only its tier changed
            continue
        last = state
        out.append(say("timeline.span-later", lang, state=state, day=day(span.start, lang)) if n else state)
    return out


# ------------------------------------------------------------------------------------------------------------ drawing


def _drawn(doc: TimelineDoc, rows: Sequence[_Row], lang: Lang) -> str:
    first, last = _number(doc.as_of), _number(doc.until)
    with canvas(10, 1.5 + 0.3 * len(rows)) as figure:
        axes = figure.subplots()
        for n, row in enumerate(rows):
            for span in row.spans:
                _bar(axes, span, n, last)
        axes.axvline(first, color=GREY, linewidth=1.2)
        axes.annotate(
            f"{say('timeline.chart-today', lang)} {day(doc.as_of, lang)}",
            (first, 1.0),
            xycoords=("data", "axes fraction"),
            xytext=(0, 4),
            textcoords="offset points",
            fontsize=8,
            color=GREY,
        )
        axes.set_xlim(first - (last - first) * 0.01, last)
        axes.set_ylim(len(rows) - 0.4, -0.6)
        axes.set_yticks(range(len(rows)), [_label(n, row, lang) for n, row in enumerate(rows, start=1)])
        ticks = half_years(doc.as_of, doc.until)
        axes.set_xticks([_number(t) for t in ticks], [month(t, lang) for t in ticks])
        axes.grid(axis="x", color="#d9dee3", linewidth=0.7)
        axes.set_axisbelow(True)
        axes.tick_params(axis="y", length=0)
        handles = _legend(rows, lang)
        figure.legend(
            handles=handles, loc="outside lower center", ncols=min(4, len(handles)), frameon=False, fontsize=8
        )
        return svg_of(figure)


def _number(when: date) -> float:
    return float(when.toordinal())


def _label(number: int, row: _Row, lang: Lang) -> str:
    words = textwrap.shorten(picked(row.line.title, lang), LABEL, placeholder=" …")
    return f"{words} ({row.line.jurisdiction})  {number}"


def half_years(start: date, end: date) -> list[date]:
    """Return the first days of the half-years of a time, thinned out where there are too many to read."""
    found = [date(y, m, 1) for y in range(start.year, end.year + 1) for m in (1, 7)]
    found = [d for d in found if start < d <= end]
    if len(found) > TICKS:
        found = [d for d in found if d.month == 1]
    step = -(-len(found) // TICKS)
    return found[:: max(step, 1)]


def _bar(axes: Axes, span: SpanDoc, row: int, last: float) -> None:
    """Draw one span: thick once the duty holds, filled where that is certain, hatched where a court holds it back."""
    if span.verdict == "does-not-apply":
        return
    left = _number(span.start)
    right = last if span.until is None else _number(span.until)
    height = THICK if span.begun else THIN
    ink, pale = COLOURS[span.tier or "none"]
    certain = span.verdict == "applies" and span.force != "stayed"
    axes.add_patch(
        Rectangle(
            (left, row - height / 2),
            right - left,
            height,
            facecolor=pale if not certain else (ink, 0.5) if span.unconfirmed else ink,  # lighter, so that dashes show
            edgecolor=ink,
            linewidth=1.0,
            linestyle="--" if span.unconfirmed else "-",
            hatch="////" if span.force == "stayed" else None,
        )
    )


def _legend(rows: Sequence[_Row], lang: Lang) -> list[Patch]:
    """Return what the signs of the chart mean, each sign that occurs: colour is the tier, fill how sure, dashes the day."""
    spans = [s for row in rows for s in row.spans if s.verdict != "does-not-apply"]
    out = [
        Patch(facecolor=COLOURS[t][0], edgecolor=COLOURS[t][0], label=say(f"tier.{t}", lang))
        for t in TIERS
        if any(s.tier == t for s in spans)
    ]
    if any(s.verdict == "may-apply" for s in spans):
        out.append(Patch(facecolor="#ffffff", edgecolor=GREY, label=say("verdict.may-apply", lang)))
    if any(s.force == "stayed" for s in spans):
        out.append(Patch(facecolor="#ffffff", edgecolor=GREY, hatch="////", label=say("force.stayed", lang)))
    if any(s.unconfirmed for s in spans):
        label = say("timeline.legend-unconfirmed", lang)
        out.append(Patch(facecolor="#ffffff", edgecolor=GREY, linestyle="--", label=label))
    if any(not s.begun for s in spans):
        out.append(Patch(facecolor=GREY, edgecolor=GREY, label=say("timeline.legend-thin", lang)))
    return out


__all__ = ["chart", "half_years", "state_word"]
