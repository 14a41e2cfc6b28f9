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

from compliance.rendering.tones import COLOURS

_STYLED = re.compile(r' style="([^"]*)"')


def _said_as_attributes(found: re.Match[str]) -> str:
    """Return what a style attribute says as attributes of SVG: a page may forbid styles inside elements, and loses nothing then."""
    said = (part.partition(":") for part in found[1].split(";") if part.strip())
    return "".join(f' {name.strip()}="{value.strip()}"' for name, _, value in said)


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
    text = re.sub(r"<metadata>.*?</metadata>", "", text, flags=re.DOTALL)
    # A style sheet inside a picture would reach the whole page it stands in; what it says is said on the root instead.
    text = re.sub(r"<style[^>]*>.*?</style>", "", text, flags=re.DOTALL)
    text = _STYLED.sub(_said_as_attributes, text)
    return text.replace("<svg ", '<svg stroke-linejoin="round" stroke-linecap="butt" ', 1)


__all__ = ["COLOURS", "canvas", "svg_of"]
