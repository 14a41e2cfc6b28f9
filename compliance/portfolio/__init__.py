"""The same law over millions of cases: cases as columns, the law as one network of planes of bits, verdicts packed in a row. Needs the extra `portfolio`.
The meaning is that of `compliance.semantics`; every verdict is held to the product's own.

Face: `columns.Layout`, `evaluating.Run`, `packed.read`, `kernel.Kernel`.
"""
