"""The intake form going out: the questions of a case as sheets to fill in, with what is known already.
Its marks are those by which compliance.case.intake_form reads it.

Face: `form.form`, `form.blank`.
"""
