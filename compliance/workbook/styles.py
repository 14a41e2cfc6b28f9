"""The looks of the cells of the workbook, by name."""

from __future__ import annotations

from typing import Any

from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side


def _font(**how: Any) -> Font:
    return Font(**{"name": "Calibri", "family": 2, "size": 11, **how})


def styles() -> list[NamedStyle]:
    """Return every style that a cell can have."""
    top = Alignment(vertical="top", wrap_text=True)
    bold = Alignment(vertical="center", wrap_text=True)
    white = _font(bold=True, color="FFFFFF")
    line = Side("thin", color="9A8F5A")
    box = Border(left=line, right=line, top=line, bottom=line)
    pale = PatternFill("solid", fgColor="FFFBE0")
    unlocked = Protection(locked=False)
    left = Alignment(vertical="top", horizontal="left")
    right = Alignment(vertical="top", horizontal="right", indent=1)
    under = Border(bottom=Side("hair", color="8A949E"))
    return [
        NamedStyle("header", font=white, fill=PatternFill("solid", fgColor="2F3E4E"), alignment=bold),
        NamedStyle(
            "header-number",
            font=white,
            fill=PatternFill("solid", fgColor="2F3E4E"),
            alignment=Alignment(vertical="center", horizontal="right", wrap_text=True, indent=1),
        ),
        NamedStyle("header-entry", font=white, fill=PatternFill("solid", fgColor="0B5563"), alignment=bold),
        NamedStyle("title", font=_font(bold=True, size=16), alignment=Alignment(vertical="top")),
        NamedStyle("block", font=_font(bold=True, size=12), alignment=Alignment(vertical="bottom")),
        NamedStyle("line", font=_font(), alignment=Alignment(vertical="top")),
        NamedStyle("label", font=_font(bold=True), alignment=top),
        NamedStyle("body", border=under, font=_font(), alignment=top),
        NamedStyle("id", border=under, font=_font(), alignment=top, number_format="@"),
        NamedStyle("number", border=under, font=_font(), alignment=right, number_format="0"),
        NamedStyle("number-left", font=_font(), alignment=left, number_format="0"),
        NamedStyle("sum", font=_font(bold=True), alignment=right, number_format="0"),
        NamedStyle("day", border=under, font=_font(), alignment=left, number_format="yyyy-mm-dd"),
        NamedStyle("link", border=under, font=_font(underline="single", color="0B5394"), alignment=top),
        NamedStyle("sample", font=_font(), fill=pale, border=box, alignment=top),
        NamedStyle("entry", font=_font(), fill=pale, border=box, alignment=top, number_format="@", protection=unlocked),
        NamedStyle(
            "entry-day",
            font=_font(),
            fill=pale,
            border=box,
            alignment=left,
            number_format="yyyy-mm-dd",
            protection=unlocked,
        ),
    ]


__all__ = ["styles"]
