"""Fresh registers in SQLite: the migrations run once for each process of the tests, and every test has a copy of what they made.

No test cuts the power: none waits for the disk after each change, which takes longer than the change. What ships does (SHIPPED), and a test holds it.
"""

from __future__ import annotations

import shutil
import tempfile
from functools import cache
from pathlib import Path

from compliance.register import Register, database

SHIPPED = database.SYNCHRONOUS
database.SYNCHRONOUS = "OFF"


def migrated(path: Path) -> str:
    """Put an empty register at a path where there is none; return its address."""
    if not path.exists():
        shutil.copy(_template(), path)  # with its permissions
    return f"sqlite:///{path}"


@cache
def _template() -> Path:
    path = Path(tempfile.mkdtemp(prefix="register-")) / "register.db"
    register = Register.open(f"sqlite:///{path}")
    register.migrate()
    register.close()
    return path
