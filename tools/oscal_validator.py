"""compliance-trestle, which reads OSCAL as others do: in an environment of its own under .tools/, from its locked list.

It is no part of the product and shares nothing with .venv. Run again, it is there at once. From the command line:

    python tools/oscal_validator.py FOLDER...

checks folders that `compliance export --to oscal` wrote. Standard library only.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "locks" / "trestle.txt"
PLACE = ROOT / ".tools" / "trestle"
BIN = PLACE / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
SECONDS = 300
# Where a trestle workspace keeps each of the documents that we write.
HOMES = {
    "catalog.json": ("catalogs", "catalog.json"),
    "mapping-collection.json": ("mapping-collections", "mapping-collection.json"),
    "assessment-results.json": ("assessment-results", "assessment-results.json"),
    "poam.json": ("plan-of-action-and-milestones", "plan-of-action-and-milestones.json"),
}


def trestle() -> Path:
    """Return the program trestle, installed first where it is not there yet.

    Raises:
        RuntimeError: it cannot be installed; the message ends with what pip said.
    """
    digest = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    stamp = PLACE / ".installed"
    program = BIN / ("trestle.exe" if os.name == "nt" else "trestle")
    if program.exists() and stamp.exists() and stamp.read_text() == digest:
        return program
    shutil.rmtree(PLACE, ignore_errors=True)
    try:
        _made(sys.executable, "-m", "venv", PLACE)
    except RuntimeError:  # Debian leaves venv out; virtualenv needs nothing of the system
        shutil.rmtree(PLACE, ignore_errors=True)
        lock = LOCK.with_name("virtualenv.txt")
        _made(sys.executable, "-m", "pip", "install", "-q", "--target", PLACE.parent, "--require-hashes", "-r", lock)
        _made(sys.executable, "-m", "virtualenv", "-q", PLACE, env={"PYTHONPATH": str(PLACE.parent)})
    _made(PYTHON, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--require-hashes", "-r", LOCK)
    stamp.write_text(digest)
    return program


def _made(*command: str | Path, env: dict[str, str] | None = None) -> None:
    done = subprocess.run(
        [str(c) for c in command],
        cwd=ROOT,
        env={**os.environ, **(env or {})},
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=SECONDS,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"trestle could not be installed: {done.stdout[-1500:]}")


def verdicts(folders: Iterable[Path]) -> tuple[int, str]:
    """Have trestle validate all OSCAL documents in some folders; return its exit status and all that it said."""
    program = trestle()
    with tempfile.TemporaryDirectory() as made:
        workspace = Path(made)
        subprocess.run([program, "init", "-loc"], cwd=made, check=True, capture_output=True, timeout=SECONDS)
        for folder in folders:
            for name, (home, called) in HOMES.items():
                if (folder / name).exists():
                    inside = workspace / home / folder.name
                    inside.mkdir(parents=True)
                    shutil.copyfile(folder / name, inside / called)
        done = subprocess.run(
            [program, "validate", "-a"],
            cwd=workspace,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=SECONDS,
            check=False,
        )
        return done.returncode, done.stdout


if __name__ == "__main__":
    status, said = verdicts(Path(a) for a in sys.argv[1:])
    print(said, end="")
    sys.exit(status)
