"""Tell a small or medium enterprise what the law asks of the AI it uses.

A declared use case and a rulebook go in; a prioritised checklist comes out, every item with its reason, its day and its
citation. The law itself is data (`rulesets/`, `jurisdictions/`); nothing in this package knows a statute.
"""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("g7-ai-compliance")
except PackageNotFoundError:  # run from a source tree that was never installed
    __version__ = "0+unknown"
