"""What a workbook says of itself when it goes out, and the names by which it is read when it comes back."""

from __future__ import annotations

from collections.abc import Mapping

from compliance.review.record import FIELDS, SIGN_OFFS

FORMAT = "checklist-workbook/1"
STAMPS = ("workbook-format", "case-sha256", "rulebook-sha256", "rulebook-version", "as-of", "language")
ENTRIES = "entries-sha256"  # of the entries a workbook went out filled with
KEY = "col_checklist_key"
NAMES: Mapping[str, str] = {f: f"col_checklist_{f if f.startswith('auditor_') else f'entry_{f}'}" for f in FIELDS}
CONFLICT_KEY = "col_conflicts_key"
SIGNED: Mapping[str, str] = {f: f"col_conflicts_signoff_{f.removeprefix('signed_')}" for f in SIGN_OFFS}
