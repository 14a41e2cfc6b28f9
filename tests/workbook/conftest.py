"""The workbook: sheets and cells are asked about, not what the law says; what goes through every sheet takes the law that ships."""

from tests.support.small_in_core import assessor, prepared, rulebook, small_law_ships

__all__ = ["assessor", "prepared", "rulebook", "small_law_ships"]
