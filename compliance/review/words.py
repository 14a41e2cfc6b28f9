"""The words in which a firm says how far it is, and its auditor what was found: each list once, for every file, form and page."""

from __future__ import annotations

from typing import Literal, get_args

Status = Literal["open", "in-progress", "done", "waived"]
Worked = Literal["done", "in-progress", "waived"]  # what a case can say of a duty: more than that nobody has begun
Marked = Literal[
    "done", "in-progress", "waived", "later", "not-mine", "open"
]  # also what changes nothing about how far it is
Conclusion = Literal["met", "partly-met", "not-met", "not-tested"]
Decision = Literal["as-proposed", "otherwise", "accepted", "no-conflict"]

STATUSES: tuple[Status, ...] = get_args(Status)  # from nothing done to nothing left to do
WORKED: tuple[Worked, ...] = get_args(Worked)
MARKED: tuple[Marked, ...] = get_args(Marked)
FINISHED: tuple[Status, ...] = ("done", "waived")
CONCLUSIONS: tuple[Conclusion, ...] = get_args(Conclusion)
DECISIONS: tuple[Decision, ...] = get_args(Decision)

__all__ = [
    "CONCLUSIONS",
    "DECISIONS",
    "FINISHED",
    "MARKED",
    "STATUSES",
    "WORKED",
    "Conclusion",
    "Decision",
    "Marked",
    "Status",
    "Worked",
]
