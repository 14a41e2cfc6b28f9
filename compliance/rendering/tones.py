"""The colours of tones: one ink and one ground for each, the same on screen, on paper and in charts.

A tone is never the only sign of what it means; the word stands beside it. Each ink reads on its own ground and on white with a
contrast of 4.5 to 1 and more, and the grounds stay apart in grey.
"""

from __future__ import annotations

COLOURS: dict[str, tuple[str, str]] = {
    "plain": ("#1c2530", "#eef1f4"),
    "stop": ("#8c1515", "#fbe3e1"),
    "do-now": ("#7a4a00", "#fdeed3"),
    "get-ready": ("#0b4f6c", "#dff1f7"),
    "plan": ("#2f3f8f", "#e6e9fa"),
    "good-practice": ("#1f5c33", "#e2f3e6"),
    "met": ("#1f5c33", "#e2f3e6"),
    "more": ("#6b2a7a", "#f3e4f7"),
    "less": ("#0b4f6c", "#dff1f7"),
    "part": ("#7a4a00", "#fdeed3"),
    "none": ("#4b5661", "#f1f3f5"),
    "open": ("#7a4a00", "#fff7d6"),
}

__all__ = ["COLOURS"]
