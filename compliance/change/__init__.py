"""Other days and other answers: what begins, ends or changes, found by assessing twice and comparing.
Nothing is read off a calendar.

Face: `timeline.timeline`, `what_if.what_if`, `differences.changes`, `change_days.years_later`.
"""
