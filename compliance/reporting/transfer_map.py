"""The map of transfers: origins left, destinations right, an arrow for each pair; colour and line both say how it stands."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from compliance.crossborder.transfer_bases import SEVERITY, TransferState
from compliance.crossborder.transfers import CorridorDoc
from compliance.language.formatting import listed
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.reporting.svg import COLOURS, canvas, svg_of

# Colour and line: apart also in grey and for those who see colours otherwise.
LINES: dict[TransferState, tuple[str, Any]] = {
    "open": (COLOURS["met"][0], "solid"),
    "covered": (COLOURS["get-ready"][0], (0, (9, 2))),
    "conditional": (COLOURS["more"][0], "dashdot"),
    "exception": (COLOURS["plan"][0], (0, (3, 2, 1, 2, 1, 2))),
    "not-known": (COLOURS["open"][0], (0, (4, 3))),
    "not-covered": (COLOURS["stop"][0], (0, (1, 1.4))),
    "restricted": (COLOURS["stop"][0], (0, (1, 4))),
}
_WIDTH, _ROW = 7.2, 0.62  # inches: the whole, and one place
_LEFT, _RIGHT = 0.31, 0.68  # where arrows begin and end, as parts of the width
_WRAP, _LONGEST = 26, 70  # letters of a name: in a line, and in all (the table has it whole)


@dataclass(frozen=True)
class Arrow:
    """All corridors between two places: their numbers, and the gravest of how they stand."""

    origin: str
    destination: str
    numbers: tuple[int, ...]
    standing: TransferState


def arrows(
    rows: Sequence[CorridorDoc],
    lang: Lang,
    origin: Callable[[CorridorDoc, Lang], str],
    destination: Callable[[CorridorDoc, Lang], str],
) -> list[Arrow]:
    """Return the arrows of a map in the order of their first numbers."""
    found: dict[tuple[str, str], list[CorridorDoc]] = {}
    for row in rows:
        found.setdefault((origin(row, lang), destination(row, lang)), []).append(row)
    return [
        Arrow(start, end, tuple(r.number for r in group), max((r.standing for r in group), key=SEVERITY.index))
        for (start, end), group in found.items()
    ]


def drawn(listed_arrows: Sequence[Arrow], lang: Lang) -> str:
    """Return the map as SVG."""
    left = list(dict.fromkeys(a.origin for a in listed_arrows))
    right = list(dict.fromkeys(a.destination for a in listed_arrows))
    rows = max(len(left), len(right))
    standings = [s for s in SEVERITY if s in {a.standing for a in listed_arrows}]
    height = max(rows * _ROW, 1.4) + 0.42 * -(-len(standings) // 2) + 0.2
    with canvas(_WIDTH, height) as figure:
        axes = figure.add_subplot()
        axes.set_axis_off()
        axes.set_xlim(0, 1)
        axes.set_ylim(-0.6, rows - 0.4)
        where = {**_spread(left, rows, 0.0), **{(k[0], 1.0): v for k, v in _spread(right, rows, 1.0).items()}}
        for (name, side), height_ in where.items():
            words = "\n".join(textwrap.wrap(textwrap.shorten(name, _LONGEST, placeholder=" ...)"), _WRAP))
            axes.text(
                0.3 if side == 0.0 else 0.7,
                height_,
                words,
                ha="right" if side == 0.0 else "left",
                va="center",
                color=COLOURS["plain"][0],
            )
        for arrow in listed_arrows:
            _line(axes, arrow, where[arrow.origin, 0.0], where[arrow.destination, 1.0])
        taken: list[tuple[float, float]] = []
        for arrow in listed_arrows:
            _number(axes, arrow, where[arrow.origin, 0.0], where[arrow.destination, 1.0], taken)
        handles = [axes.plot([], [], color=LINES[s][0], linestyle=LINES[s][1], linewidth=1.8)[0] for s in standings]
        labels = [say(f"corridor.standing-{s}", lang) for s in standings]
        figure.legend(handles, labels, loc="outside lower center", ncols=2, frameon=False, handlelength=4.5)
        return svg_of(figure)


def _spread(names: Sequence[str], rows: int, side: float) -> dict[tuple[str, float], float]:
    """Return the height of each name on one side, from the top, spread over all rows."""
    step = rows / len(names)
    return {(name, side): rows - 0.5 - step * (n + 0.5) for n, name in enumerate(names)}


def _line(axes: Any, arrow: Arrow, start: float, end: float) -> None:
    colour, line = LINES[arrow.standing]
    axes.plot([_LEFT, _RIGHT], [start, end], color=colour, linestyle=line, linewidth=1.8, zorder=1)
    head = {"arrowstyle": "-|>", "color": colour, "linewidth": 0, "mutation_scale": 15, "shrinkA": 0, "shrinkB": 0}
    axes.annotate("", xy=(_RIGHT + 0.006, end), xytext=(_LEFT, start), arrowprops=head, zorder=2)


def _number(axes: Any, arrow: Arrow, start: float, end: float, taken: list[tuple[float, float]]) -> None:
    """Write the numbers of an arrow on it, where they are farthest from those already written."""

    def at(part: float) -> tuple[float, float]:
        return (_LEFT + (_RIGHT - _LEFT) * part, start + (end - start) * part)

    def room(part: float) -> float:
        x, y = at(part)
        return min((((x - a) * _WIDTH) ** 2 + (1.6 * (y - b) * _ROW) ** 2 for a, b in taken), default=1.0)

    best = max((0.16, 0.24, 0.32, 0.4, 0.48, 0.56, 0.64, 0.72), key=lambda p: (round(min(room(p), 0.3), 6), -p))
    taken.append(at(best))
    colour = LINES[arrow.standing][0]
    axes.text(
        *at(best),
        listed(str(x) for x in arrow.numbers),
        ha="center",
        va="center",
        color=colour,
        fontweight="bold",
        fontsize=8,
        bbox={"boxstyle": "round,pad=0.18", "facecolor": "white", "edgecolor": colour, "linewidth": 0.8},
        zorder=3,
    )


__all__ = ["LINES", "Arrow", "arrows", "drawn"]
