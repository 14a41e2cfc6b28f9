"""A case in the formats of other tools: OSCAL, CISO Assistant, CSV, DPV.
Each is written from the same document and gives the same bytes each time.

Face: `formats.FORMATS`.
"""
