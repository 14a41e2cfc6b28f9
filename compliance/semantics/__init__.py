"""What a condition of law means: three values, the answers an owner can give, what lies in what on which day, and the value of every node.
This is the constitution, specified in docs/semantics.md; whatever is faster is tested against it.

Face: `truth.Truth`, `answers.Answer`, `places.Places`, `conditions.Node`, `conditions.evaluate`.
"""
