"""The documents that duties ask for, written out of a case by templates that are data: which it needs, what each says, and what of each duty they cover.
A blank that only the owner can fill stays a blank that is seen and listed; nothing is guessed.

Face: `filling.papers`, `filling.written`, `covering.coverage`.
"""

from compliance.paperwork.covering import Covered, coverage
from compliance.paperwork.filling import Blank, Paper, Written, papers, written

__all__ = ["Blank", "Covered", "Paper", "Written", "coverage", "papers", "written"]
