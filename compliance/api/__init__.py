"""The face of the package for Python: load a rulebook, read a case, assess it, and ask the result.

Command line, web form and benchmarks go through here too, so that a case is assessed in one way only. Users import these names
from `compliance` itself; docs/python.md is their guide. What a question to
a result is answered with, it imports when it is asked: who only assesses loads no spreadsheet and no timeline.
"""

from compliance.api.client import Client, assess, load_rulebook, read_case
from compliance.api.result import Result

__all__ = ["Client", "Result", "assess", "load_rulebook", "read_case"]
