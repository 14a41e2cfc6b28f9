"""A page of blocks, given a form: HTML, Markdown, PDF or the terminal.
An author says what a thing is, never how it looks.

Face: `page.Page`, `html.html`, `markdown.markdown`, `pdf.pdf`, `terminal.show_page`.
"""
