"""The intake form, a workbook with the questions: the marks by which it is read, and reading it as the document a case file would be.
What it looks like going out is in compliance.workbook.intake_form.

Face: `reading.read_intake`.
"""
