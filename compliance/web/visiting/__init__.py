"""One visit in the browser: its language, who is there, the day that counts, and a template filled for it.
Who is there can only be had after the token against forged requests was compared.

Face: `visit.Visit`, `visit.Visiting`, `templating.render`, `language.preferred`.
"""
