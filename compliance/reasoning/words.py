"""The words of a verdict: what it says, why, and in which force the law behind it stands."""

from __future__ import annotations

from typing import Literal, get_args

Verdict = Literal["applies", "may-apply", "does-not-apply"]
LiveVerdict = Literal["applies", "may-apply"]
Reason = Literal["triggered", "exempt", "displaced", "not-triggered", "out-of-scope", "ended"]
Force = Literal["in-force", "upcoming", "stayed", "pending", "voluntary"]

VERDICTS: tuple[Verdict, ...] = get_args(Verdict)

__all__ = ["VERDICTS", "Force", "LiveVerdict", "Reason", "Verdict"]
