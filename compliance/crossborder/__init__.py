"""Several laws at once: what they share, where data goes and on which basis, where they pull apart, and what one market more would add.
Relations are relations of sets, worked out where they are needed and never chained.

Face: `comparison.comparison`, `transfers.transfers`, `conflicts.conflicts`, `new_market.entries`.
"""
