"""Verdicts on every duty, worked out twice: by durable-rules and by the reference semantics.
Where the two differ nothing is said; every verdict keeps the firings that made it.

Face: `assessment.Assessor`, `assessment.Assessment`, `words.Verdict`, `prepared.Prepared`, `engines.available`.
"""
