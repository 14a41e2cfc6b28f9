"""A question as fields of a form: ranges cut at legal edges, places, what was typed and the answer it comes to.
Knows no request and no page.

Face: `answering.Reader`, `showing.shown`, `parts.fields`.
"""
