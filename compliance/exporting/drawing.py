"""The canvas for charts: matplotlib drawn as SVG, the same bytes for the same picture, in the colours of the pages.

A chart is never the only place where something stands: a table with the same content is beside it, and `Figure.alternative` says
it in words.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager

import matplotlib as mpl
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure as Canvas

# Ink and edge of each tone: dark enough to read on white (contrast of 4.5 to 1 and more), apart also in grey.
COLOURS: dict[str, tuple[str, str]] = {
    "plain": ("#1c2530", "#eef1f4"),
    "stop": ("#8c1515", "#fbe3e1"),
    "do-now": ("#7a4a00", "#fdeed3"),
    "get-ready": ("#0b4f6c", "#dff1f7"),
    "plan": ("#2f3f8f", "#e6e9fa"),
    "good-practice": ("#1f5c33", "#e2f3e6"),
    "met": ("#1f5c33", "#e2f3e6"),
    "more": ("#6b2a7a", "#f3e4f7"),
    "less": ("#0b4f6c", "#dff1f7"),
    "part": ("#7a4a00", "#fdeed3"),
    "none": ("#4b5661", "#f1f3f5"),
    "open": ("#7a4a00", "#fff7d6"),
}


@contextmanager
def canvas(width: float, height: float) -> Iterator[Canvas]:
    """Yield an empty canvas of a size in inches, in the style of the pages."""
    with mpl.rc_context(
        {
            "font.family": "DejaVu Sans",
            "font.size": 9,
            "svg.fonttype": "path",  # the same picture on every machine; the words stand in the text beside it
            "svg.hashsalt": "compliance",
            "axes.spines.top": False,
            "axes.spines.right": False,
            "axes.edgecolor": "#4b5661",
        }
    ):
        figure = Canvas(figsize=(width, height), layout="constrained")
        FigureCanvasSVG(figure)
        yield figure


def svg_of(figure: Canvas) -> str:
    """Return a drawn canvas as an SVG element that can stand inside a page."""
    out = io.StringIO()
    figure.savefig(out, format="svg", metadata={"Date": None, "Creator": None}, transparent=True)
    text = out.getvalue()
    text = text[text.index("<svg") :].strip()
    return re.sub(r"<metadata>.*?</metadata>", "", text, flags=re.DOTALL)


__all__ = ["COLOURS", "canvas", "svg_of"]
