"""The law held against itself: a day or an amount in its words against its own dates and caps, one language against the other, conditions that no
answer meets, and hints that were looked at and accepted. It finds contradictions and never says which side is right.

Face: `examining.examined`, `accepting.sifted`.
"""
