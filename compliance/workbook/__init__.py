"""The auditor's workbook and the intake form, going out.
What stands where is said by a layout that a firm may replace.

Face: `workbook.workbook`, `layout.Layout`, `layout.shipped`, `stamps.FORMAT`, `keys.item_key`.
"""
