"""Workbooks as such, whatever stands in them: safely in, through one door with limits, and out as the same bytes each time.
Knows neither law nor what a column means.

Face: `opening.opened_bytes`, `opening.Incoming`, `quoting.quoted`, `reproducible_zip.settled`.
"""
