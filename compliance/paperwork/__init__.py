"""The documents that duties ask for, written out of a case: which it needs, what each says for it, and what of each duty they cover.

A template is data that a lawyer writes (documents/*.yaml, read by the law). A blank that only the owner can fill stays a blank that is seen
and listed; nothing is guessed.

Face: `papers`, `written`, `coverage`, `Paper`, `Written`, `Blank`, `Covered`.
"""

from compliance.paperwork.covering import Covered, coverage
from compliance.paperwork.filling import Blank, Paper, Written, papers, written

__all__ = ["Blank", "Covered", "Paper", "Written", "coverage", "papers", "written"]
