"""Workbooks that come back: what was changed in them is asked, not what the law says."""

from tests.support.small_in_core import assessor, prepared, rulebook, small_law_ships

__all__ = ["assessor", "prepared", "rulebook", "small_law_ships"]
