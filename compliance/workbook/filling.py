"""The entries of a review record as the cells of a workbook take them: by key and column, days as days."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from compliance.review.record import Entry
from compliance.workbook.layout import ENTRIES, SIGN_OFFS
from compliance.workbook.stamps import NAMES, SIGNED

_TAKES = {
    **{field: name.removeprefix("col_checklist_") for field, name in NAMES.items()},
    **{field: name.removeprefix("col_conflicts_") for field, name in SIGNED.items()},
}
_KINDS = {**ENTRIES, **SIGN_OFFS}


def cells_of(written: Mapping[str, Entry]) -> dict[str, dict[str, Any]]:
    """Return what stands in the entry cells of each item and conflict; a value that was cleared leaves its cell empty."""
    return {
        key: {_TAKES[f]: _cell(_TAKES[f], v) for f, v in entry.items() if f in _TAKES} for key, entry in written.items()
    }


def _cell(take: str, value: str | None) -> date | str | None:
    return date.fromisoformat(value) if value and _KINDS[take] == "date" else value


__all__ = ["cells_of"]
