"""The documents that duties ask for, written out of a case by templates that are data: which it needs, what each says, and what of each duty they cover.
A blank that only the owner can fill stays a blank that is seen and listed; nothing is guessed.

Face: `filling.papers`, `filling.written`, `covering.coverage`, `delivering.Delivery`.
"""

from compliance.paperwork.covering import ActionCovered, Covered, Point, coverage, of_action
from compliance.paperwork.delivering import Delivery
from compliance.paperwork.filling import Blank, Paper, Written, papers, written

__all__ = [
    "ActionCovered",
    "Blank",
    "Covered",
    "Delivery",
    "Paper",
    "Point",
    "Written",
    "coverage",
    "of_action",
    "papers",
    "written",
]
