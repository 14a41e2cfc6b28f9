"""A case beside the eleven actions of the Hiroshima Process code of conduct, and a draft for its reporting framework.
The code is voluntary; what law asks stands beside it, never in its place.

Face: `actions.hiroshima`, `report.report`.
"""
