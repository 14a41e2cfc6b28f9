"""Methods of requests that change nothing."""

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})

__all__ = ["SAFE"]
