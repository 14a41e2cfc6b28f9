"""What each report says, as blocks, before any format.
One module a report; charts are drawn here too.

Face: `checklist_page.page`, `comparison_page.page`, `timeline_page.page`, `transfers_page.page`, `whole.page`.
"""
