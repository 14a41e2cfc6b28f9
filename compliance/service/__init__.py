"""What the command line and the web both do with a rulebook made ready: assess many cases, and assess kept ones again.
Knows neither requests nor terminals.

Face: `bench.Bench`, `reassessing.reassess`.
"""
