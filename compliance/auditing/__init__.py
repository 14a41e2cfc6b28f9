"""A workbook that came back: its entries taken, its verdicts judged again, and whatever was altered told.
It is compared with a workbook made anew from the case, never with a copy that was kept.

Face: `taking.taking`, `taking.Taking`, `entries.stamp_of`, `verifying.verify`, `tampering.alterations`,
`appearance.appearance`, `carrying_over.carried`.
"""
