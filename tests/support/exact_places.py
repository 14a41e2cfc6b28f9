"""Places that nothing divides any further."""

from __future__ import annotations

from compliance.law.rulebook import Rulebook
from tests.conftest import DAY

NEAR = ("FR", "DE", "IT", "JP", "IN", "NZ", "CH", "US", "CA", "GB")


def exact_places(book: Rulebook) -> list[str]:
    """Places that nothing divides any further."""
    return [c for c in book.places.entries if len(book.places.area([c], DAY)) == 1 and c[:2] in NEAR]
