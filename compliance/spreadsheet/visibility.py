"""How cells look by their styles, as far as it can deceive: ink against ground, size, number formats that hide text or say other words.

What a program may write in several ways (tinted colours of a theme, say) is judged only where it is sure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from compliance.spreadsheet.opening import Value
from compliance.spreadsheet.xml_parts import Attributes, Parts

MIN_CONTRAST = 1.8  # below this nobody reads on a screen; the palest pair of ours has 4.5
MIN_FONT = 4.0  # points
T = TypeVar("T")
Colour: TypeAlias = "tuple[int, int, int] | None"  # None: set in a way that is not judged
BLACK, WHITE = (0, 0, 0), (255, 255, 255)
_KNOWN = {
    **dict.fromkeys(("theme0", "indexed1", "indexed9", "indexed65"), WHITE),
    **dict.fromkeys(("theme1", "indexed0", "indexed8", "indexed64"), BLACK),
}


@dataclass
class _Look:
    """Ink, ground, size and number format of a style; of a conditional format, what it sets."""

    ink: Colour = None
    ground: Colour = None
    size: float = 11.0
    format: str = ""


@dataclass
class Styles:
    """The styles of cells, by the number a cell carries, and of conditional formats, by theirs."""

    cells: list[_Look]
    conditional: list[_Look]

    def of(self, style: int) -> _Look:
        """Return the look of a style; a number that stands for none is plain."""
        return self.cells[style] if 0 <= style < len(self.cells) else _Look()

    def invisible(self, style: int) -> bool:
        """Whether nobody sees what a cell of this style holds."""
        look = self.of(style)
        return look.size < MIN_FONT or _alike(look.ink, look.ground) or _empty(look.format)

    def replaced(self, style: int, value: Value) -> bool:
        """Whether a style shows words of its own with or instead of a value."""
        return _worded(self.of(style).format, isinstance(value, str))

    def masks(self, dxf: int) -> bool:
        """Whether a conditional format hides what it falls on, or puts words in its place."""
        if not 0 <= dxf < len(self.conditional):
            return False
        look = self.conditional[dxf]
        return _alike(look.ink, look.ground or WHITE) or _empty(look.format) or _worded(look.format, text=True)


def _alike(one: Colour, other: Colour) -> bool:
    if one is None or other is None:
        return False
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05) < MIN_CONTRAST


def _luminance(colour: tuple[int, int, int]) -> float:
    parts = [c / 255 for c in colour]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _sections(form: str) -> list[str]:
    return re.split(r';(?=(?:[^"]*"[^"]*")*[^"]*$)', form)


def _empty(form: str) -> bool:
    """Whether a number format shows nothing, of numbers or of text."""
    sections = _sections(form)
    return len(sections) > 1 and (not sections[0].strip() or (len(sections) == 4 and not sections[3].strip()))


def _worded(form: str, text: bool) -> bool:
    """Whether a number format puts words of its own beside or in the place of what the cell holds."""
    sections = _sections(form)
    if text:
        shown = [s for s in sections if "@" in s] or (sections[3:4])
        return any(re.sub(r'\[[^\]]*\]|@|""', "", s).strip() for s in shown)
    plain = [re.sub(r"\[[^\]]*\]", "", s) for s in sections[:3] if "@" not in s]
    literal = ["".join(quoted or escaped for quoted, escaped in re.findall(r'"([^"]*)"|\\(.)', s)) for s in plain]
    return any(re.search(r"[^\W\d_]{3}|\d", w) for w in literal)  # "de" in a date is no word of its own


def styles_of(parts: Parts) -> Styles:
    """Read the styles of a workbook.

    Raises:
        ValueError, IndexError: they hold what no spreadsheet program writes.
    """
    fonts: list[_Look] = []
    fills: list[Colour] = []
    formats: dict[str, str] = {}
    cells: list[_Look] = []
    conditional: list[_Look] = []
    path: list[str] = []

    def start(tag: str, found: Attributes) -> None:
        path.append(tag)
        inside, above = (path[1] if len(path) > 1 else ""), (path[-2] if len(path) > 1 else "")
        if tag == "numFmt":
            if inside == "dxfs":
                conditional[-1].format = found.get("formatCode", "")
            else:
                formats[found.get("numFmtId", "")] = found.get("formatCode", "")
        elif tag == "dxf":
            conditional.append(_Look())
        elif inside == "fonts" and tag == "font":
            fonts.append(_Look(ink=BLACK))
        elif inside == "fonts" and tag == "color":
            fonts[-1].ink = _colour(found)
        elif inside == "fonts" and tag == "sz":
            fonts[-1].size = float(found.get("val", "11"))
        elif inside == "fills" and tag == "fill":
            fills.append(WHITE)
        elif inside == "fills" and tag == "patternFill":
            fills[-1] = WHITE if found.get("patternType", "none") == "none" else None
        elif inside == "fills" and tag == "gradientFill":
            fills[-1] = None
        elif inside == "fills" and tag == "fgColor" and fills[-1] is None:  # without a pattern it colours nothing
            fills[-1] = _colour(found)
        elif inside == "dxfs" and tag == "color" and above == "font":
            conditional[-1].ink = _colour(found)
        elif inside == "dxfs" and tag in ("bgColor", "fgColor") and above == "patternFill":
            conditional[-1].ground = _colour(found) or conditional[-1].ground
        elif inside == "cellXfs" and tag == "xf":
            font = _at(fonts, found.get("fontId"), _Look())
            ground = _at(fills, found.get("fillId"), WHITE)
            cells.append(_Look(font.ink, ground, font.size, formats.get(found.get("numFmtId", ""), "")))

    def end(_: str) -> None:
        path.pop()

    parts.read("xl/styles.xml", start, end)
    return Styles(cells, conditional)


def _at(held: list[T], place: str | None, otherwise: T) -> T:
    number = int(place) if place is not None and place.isdigit() else -1
    return held[number] if 0 <= number < len(held) else otherwise


def _colour(found: Attributes) -> Colour:
    rgb = found.get("rgb", "")
    if re.fullmatch(r"[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6}", rgb):
        return int(rgb[-6:-4], 16), int(rgb[-4:-2], 16), int(rgb[-2:], 16)
    if "tint" in found:
        return None
    return _KNOWN.get(f"theme{found['theme']}" if "theme" in found else f"indexed{found.get('indexed', '')}")


__all__ = ["Styles", "styles_of"]
