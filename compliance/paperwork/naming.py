"""Names of files for the documents of a case: what a use is called by its owner is text, and never a way to another folder."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.case.case import Case
from compliance.paperwork.filling import Paper

UNPLAIN = re.compile(r"[^A-Za-z0-9_-]+")
LONGEST = 60


def file_names(papers: Sequence[Paper], case: Case, ending: str) -> tuple[str, ...]:
    """Return a name for each document: that of its template, and of its use where the case has several; no two are alike."""
    several = len(case.use_cases) > 1
    out: list[str] = []
    for paper in papers:
        use = UNPLAIN.sub("-", paper.use_case).strip("-")[:LONGEST] if several and paper.use_case else ""
        stem = f"{paper.template.id}-{use}" if use else paper.template.id
        name, n = f"{stem}{ending}", 2
        while name.lower() in {o.lower() for o in out}:  # some systems know no capitals
            name, n = f"{stem}-{n}{ending}", n + 1
        out.append(name)
    return tuple(out)


__all__ = ["file_names"]
