"""Tell a small or medium enterprise what the law asks of the AI it uses.

A declared use case and a rulebook go in; a prioritised checklist comes out, every item with its reason, its day and its
citation. The law itself is data (`rulesets/`, `jurisdictions/`); nothing in this package knows a statute.

    >>> from datetime import date
    >>> import compliance
    >>> law = compliance.load_rulebook()
    >>> case = compliance.read_case("examples/web-shop-chatbot.yaml", law)
    >>> result = compliance.assess(case, as_of=date(2026, 11, 24), rulebook=law)
    >>> result.checklist.ranked[0].id
    'eu-gdpr.art30.ropa'

docs/python.md says what each name is for. What is named here is stable; modules below may move.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compliance.api import Client, Result, assess, load_rulebook, read_case
    from compliance.case.case import Case
    from compliance.checklist.checklist import Checklist, Item
    from compliance.errors import FaultList, InputError, InternalFault
    from compliance.law.rulebook import Rulebook
    from compliance.reasoning.words import Verdict
    from compliance.version import VERSION as __version__

__all__ = [
    "Case",
    "Checklist",
    "Client",
    "FaultList",
    "InputError",
    "InternalFault",
    "Item",
    "Result",
    "Rulebook",
    "Verdict",
    "__version__",
    "assess",
    "load_rulebook",
    "read_case",
]

if not TYPE_CHECKING:  # a type checker reads the imports above, and finds a misspelt name
    _HOMES = {
        "Case": "compliance.case.case",
        "Checklist": "compliance.checklist.checklist",
        "Client": "compliance.api",
        "FaultList": "compliance.errors",
        "InputError": "compliance.errors",
        "InternalFault": "compliance.errors",
        "Item": "compliance.checklist.checklist",
        "Result": "compliance.api",
        "Rulebook": "compliance.law.rulebook",
        "Verdict": "compliance.reasoning.words",
        "__version__": "compliance.version",
        "assess": "compliance.api",
        "load_rulebook": "compliance.api",
        "read_case": "compliance.api",
    }

    _CALLED = {"__version__": "VERSION"}

    def __getattr__(name):  # noqa: ANN001, ANN202 - each name has the type that the imports above give it
        """Load a name of the face when it is first asked for: the command line imports this package at every start."""
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = globals()[name] = getattr(import_module(_HOMES[name]), _CALLED.get(name, name))
        return found

    def __dir__():  # noqa: ANN202 - as above
        """Return what the module holds, with the names that are not loaded yet."""
        return sorted({*globals(), *__all__})
