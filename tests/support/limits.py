"""Settings for tests that ask much in a short time and are not about limits."""

from __future__ import annotations

from collections.abc import Mapping

MUCH: Mapping[str, int] = {
    "requests_per_minute": 1_000_000,
    "seconds_without_account": 1_000_000,
    "seconds_with_account": 1_000_000,
}
HERE = "http://testserver"  # the public address: what the test client calls the application
