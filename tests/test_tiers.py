"""Which tests the core takes, and which it leaves to the slow tier."""

from __future__ import annotations

import pytest

from tests.conftest import NOT_VALUES


def test_what_the_core_takes_of_a_test_is_there(request: pytest.FixtureRequest) -> None:
    """Whoever words a value anew words it in core_takes too, else the core takes every value and is slow again."""
    assert request.config.stash[NOT_VALUES] == []
