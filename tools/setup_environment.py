"""Make .venv in the checkout: everything the product or its tests need, from the locked lists. Standard library only.

    python3 tools/setup_environment.py [--test] [--docs]

Needs a Python of 3.11 to 3.14 with pip. A missing venv module is made good by virtualenv. durable-rules is built from source:
by the machine's C compiler, else by ziglang from the package index; where neither works the product runs on its reference
evaluator and says so in every result. Run again, it does only what is left to do.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
TOOLS = ROOT / ".tools"
LOCKS = ROOT / "locks"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
# durable-rules 2.0.28 names a function that Python 3.13 no longer has; this gives it the one that replaced it.
CPPFLAGS = "-DPyEval_CallObject=PyObject_CallObject"


def say(text: str) -> None:
    """Tell the person what is going on."""
    print(f"[set-up] {text}", flush=True)


def run(*command: str | Path, env: dict[str, str] | None = None, quiet: bool = False) -> bool:
    """Run a command; return whether it worked. Its output is shown when it fails."""
    done = subprocess.run(
        [str(c) for c in command],
        env={**os.environ, **(env or {})},
        cwd=ROOT,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    if done.returncode and not quiet:
        print(done.stdout[-3000:], flush=True)
    return done.returncode == 0


def suitable_python() -> str:
    """Return a Python of 3.11 to 3.14: this one, or another on the path."""
    for name in (sys.executable, "python3.13", "python3.12", "python3.11", "python3.14"):
        found = shutil.which(name)
        if found and run(
            found, "-c", "import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))", quiet=True
        ):
            return found
    sys.exit(
        f"[set-up] This needs Python 3.11 to 3.14; {sys.executable} is {sys.version.split()[0]}. Install one of them and call make again."
    )


def make_venv(python: str) -> None:
    """Create .venv, with the venv module or, where Debian left it out, with virtualenv."""
    if PYTHON.exists() and run(PYTHON, "-m", "pip", "--version", quiet=True):
        return
    shutil.rmtree(VENV, ignore_errors=True)
    say(f"creating .venv with {python}")
    if run(python, "-m", "venv", VENV, quiet=True) and run(PYTHON, "-m", "pip", "--version", quiet=True):
        return
    shutil.rmtree(VENV, ignore_errors=True)
    say("this Python has no working venv module; taking virtualenv from the package index")
    if not run(
        python, "-m", "pip", "install", "--quiet", "--target", TOOLS, "--require-hashes", "-r", LOCKS / "virtualenv.txt"
    ):
        sys.exit("[set-up] neither venv nor virtualenv works here. On Debian or Ubuntu: apt install python3-venv")
    if not run(python, "-m", "virtualenv", "--quiet", VENV, env={"PYTHONPATH": str(TOOLS)}):
        sys.exit("[set-up] virtualenv could not create .venv (see above)")


def pip_install(*what: str | Path, env: dict[str, str] | None = None, quiet: bool = False) -> bool:
    """Install into .venv exactly what is named, nothing that it might ask for besides; return whether it worked."""
    pip = (PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps")
    return run(*pip, *what, env=env, quiet=quiet)


def install(lock: str) -> None:
    """Install a locked list, hashes required."""
    if not pip_install("--require-hashes", "-r", LOCKS / lock):
        sys.exit(
            f"[set-up] installing locks/{lock} failed (see above); check the connection to the package index and call make again"
        )


def build_engine() -> None:
    """Build and install durable-rules, or say that the reference evaluator will serve."""
    if run(PYTHON, "-c", "import durable_rules_engine", quiet=True):
        return
    flags = {"CPPFLAGS": f"{os.environ.get('CPPFLAGS', '')} {CPPFLAGS}".strip()}
    source = ("--no-build-isolation", "--no-binary", ":all:", "--no-cache-dir", "--require-hashes")
    wanted = (*source, "-r", LOCKS / "durable-rules.txt")
    compiler = next(
        (c for c in (os.environ.get("CC", ""), "cc", "gcc", "clang") if c and shutil.which(c.split()[0])), None
    )
    if compiler:
        say(f"building durable-rules with {compiler}")
        if pip_install(*wanted, env=flags, quiet=True) and run(PYTHON, "-c", "import durable_rules_engine", quiet=True):
            return
        say("that did not work (are the Python headers installed?)")
    say("building durable-rules with ziglang from the package index")
    zig = {
        "CC": f"{PYTHON} -m ziglang cc",
        "AR": f"{PYTHON} -m ziglang ar",
        "LDSHARED": f"{PYTHON} -m ziglang cc -shared",
        **flags,
    }
    if (
        pip_install("--require-hashes", "-r", LOCKS / "ziglang.txt", quiet=True)
        and pip_install(*wanted, env=zig, quiet=True)
        and run(PYTHON, "-c", "import durable_rules_engine", quiet=True)
    ):
        return
    say("durable-rules could not be built here: the reference evaluator will serve, and every result says so")


def main() -> None:
    """Bring .venv up to the locked state."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--test", action="store_true", help="also what the tests need")
    parser.add_argument("--docs", action="store_true", help="also what the site of the documentation is built with")
    asked = parser.parse_args()
    kinds = [kind for kind, wanted in (("test", asked.test), ("docs", asked.docs)) if wanted]
    names = ["setup.txt", "runtime.txt", *(f"{kind}.txt" for kind in kinds)]
    digest = hashlib.sha256(
        b"".join((LOCKS / n).read_bytes() for n in [*names, "durable-rules.txt"])
        + (ROOT / "pyproject.toml").read_bytes()
    )
    stamp = VENV / f".installed-{'-'.join(kinds) or 'runtime'}"
    if stamp.exists() and stamp.read_text() == digest.hexdigest() and PYTHON.exists():
        return
    make_venv(suitable_python())
    say("installing the locked packages")
    for name in names:
        install(name)
    build_engine()
    if not pip_install("--no-build-isolation", "--editable", ROOT):
        sys.exit("[set-up] installing the project itself failed (see above)")
    stamp.write_text(digest.hexdigest())
    say("ready")


if __name__ == "__main__":
    main()
