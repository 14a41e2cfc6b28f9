"""Pages people see: the form, the list, and the views of one case, carried by the page or kept.
A view is written once for both.

Face: `desk.Desk`, `desk.on_desk`.
"""
