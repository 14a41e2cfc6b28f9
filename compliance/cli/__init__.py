"""The command line `compliance`.

Exit status: 0 done; 1 done, and a gate was met (--fail-on, or scenarios that fail or are missing); 2 the input or the call is
wrong (one paragraph on standard error, nothing written); 3 an internal fault. Nothing prints a traceback to a user.

Each command stands in a module of its name and is fetched when it is called; what it works with, it imports when it runs. So
help and mistakes in a call are answered at once.
"""

from __future__ import annotations

from compliance.cli.running import main, run

__all__ = ["main", "run"]
