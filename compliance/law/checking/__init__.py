"""Proves that the parts of a rulebook fit together: every name exists, every comparison fits its fact, nothing is circular.

`faults` are errors: the rulebook does not load. Where an author should only look again is said in `consistency`.
"""

from __future__ import annotations

from compliance.law.checking.faults import faults
from compliance.law.checking.findings import Finding, Origin, Path

__all__ = ["Finding", "Origin", "Path", "faults"]
