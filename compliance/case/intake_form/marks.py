"""The marks that an intake form hides and is read by: kinds of sheets, ids of columns, keys of rows. Writer and reader share them."""

from __future__ import annotations

ENDING = ".xlsx"
MARK = "intake-form/1:"  # stands before the kind of a sheet in its hidden row
KINDS = ("organisation", "use", "flows", "in-place")
NAME, IDENT, TOOLS = "*name", "*id", "*tools"  # the keys of the rows that name a sheet's subject, and its tools
OPTION, PLACE = "#", "@"  # what stands between a fact and an option, or a place, in the key of a row
FIRST_YEAR = 1950  # a year typed alone into a cell for days becomes a day of about 1905
RECEIVERS = ("vendor", "recipient", "storage")
COLUMNS = {
    "organisation": ("answer", "upto", "currency", "ask"),
    "use": ("answer", "upto", "currency", "ask"),
    "flows": ("use_case", "from", "to", "receiver", "rest"),
    "in-place": ("topic", "obligation", "use_case", "status", "since", "until", "evidence"),
}
OPTIONAL = {"in-place": ("look_again", "owner", "note")}
"""Columns that forms of earlier editions lack: they are read where they are there."""

__all__ = [
    "COLUMNS",
    "ENDING",
    "FIRST_YEAR",
    "IDENT",
    "KINDS",
    "MARK",
    "NAME",
    "OPTION",
    "OPTIONAL",
    "PLACE",
    "RECEIVERS",
    "TOOLS",
]
