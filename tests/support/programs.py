"""Tests that need a program of the system: left out of the core, and skipped by name where the program is missing."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from typing import TypeVar

import pytest

Test = TypeVar("Test", bound=Callable[..., object])


def needs(program: str) -> Callable[[Test], Test]:
    """Mark a test with the program it needs; continuous integration must have it."""
    tier = pytest.mark.browser if program == "chromium" else pytest.mark.programs
    missing = pytest.mark.skipif(
        shutil.which(program) is None and os.environ.get("CI") != "true",
        reason=f"{program} is not on this machine; continuous integration must have it (see tools/system_programs.py)",
    )
    return lambda test: tier(missing(test))
