"""The documents that other programs read: their published shapes, and filling them from a checklist.
What stands in them is stable; what is shown to people is made from them or beside them.

Face: `checklist_document.document`, `checklist_document.to_json`, `shapes.ResultDoc`, `shapes.ItemDoc`.
"""
