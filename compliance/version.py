"""Which version of the engine this is; the law has a version of its own, in rulesets/rulebook.yaml."""

from importlib.metadata import PackageNotFoundError, version

try:
    VERSION = version("g7-ai-compliance")
except PackageNotFoundError:  # run from a source tree that was never installed
    VERSION = "0+unknown"

__all__ = ["VERSION"]
