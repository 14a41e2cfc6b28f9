"""The documents that duties ask for, written out of a case by templates that are data: which it needs, what each says, what of each duty they cover, and
what became of those that were adopted. A blank that only the owner can fill stays a blank that is seen and listed; nothing is guessed.

Face: `filling.papers`, `filling.written`, `covering.coverage`, `delivering.Delivery`, `adopting.held`.
"""

from compliance.paperwork.adopting import Held, Kept, entry_of, held, standing, with_adopted
from compliance.paperwork.covering import ActionCovered, Covered, Point, coverage, of_action
from compliance.paperwork.delivering import Delivery
from compliance.paperwork.differing import Difference, Part
from compliance.paperwork.filling import NEEDS, Blank, Need, Paper, Written, papers, written
from compliance.paperwork.shares import Shares, certain, now, shares

__all__ = [
    "NEEDS",
    "ActionCovered",
    "Blank",
    "Covered",
    "Delivery",
    "Difference",
    "Held",
    "Kept",
    "Need",
    "Paper",
    "Part",
    "Point",
    "Shares",
    "Written",
    "certain",
    "coverage",
    "entry_of",
    "held",
    "now",
    "of_action",
    "papers",
    "shares",
    "standing",
    "with_adopted",
    "written",
]
