"""The wheel carries the law with it and works away from the checkout."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

from tests.conftest import ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_will_hold_every_data_file() -> None:
    holds_every_data_file({f.distribution_path for f in WheelBuilder(str(ROOT)).recurse_included_files()})


@pytest.mark.installed
def test_the_wheel_holds_every_data_file(wheel: Path) -> None:
    holds_every_data_file(set(zipfile.ZipFile(wheel).namelist()))


def holds_every_data_file(names: set[str]) -> None:
    assert "compliance/py.typed" in names, "else type checkers do not look into the package"
    for folder in ("rulesets", "jurisdictions", "exports", "examples"):
        for path in (ROOT / folder).rglob("*.yaml"):
            assert f"compliance/data/{path.relative_to(ROOT).as_posix()}" in names
    for path in (ROOT / "features").rglob("*.feature"):  # the rules for lawyers show them
        assert f"compliance/data/{path.relative_to(ROOT).as_posix()}" in names
    assert "compliance/data/exports/locale/fr.po" in names
    assert {f"compliance/rendering/{n}" for n in ("page.css", "blocks.css", "page.typ")} <= names
    for ending in (
        "templates/question.html",
        "templates/views/checklist.html",
        "templates/rules/rule.html",
        "static/views.css",
        "static/site.css",
        "static/site.js",
        "static/htmx-2.0.11.min.js",
        "static/htmx-LICENSE.txt",
    ):
        assert f"compliance/web/{ending}" in names
    assert {"compliance/register/export_readme.md", "compliance/register/migrations/versions/r0001_firms.py"} <= names
    assert not any(n.startswith(("tests/", "features/", "tools/")) for n in names)


@pytest.mark.installed
def test_an_unpacked_wheel_assesses_away_from_the_checkout(wheel: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(site)
    here = tmp_path / "elsewhere"
    here.mkdir()
    case = (ROOT / "examples" / "web-shop-chatbot.yaml").read_text(encoding="utf-8")
    (here / "case.yaml").write_text(case, encoding="utf-8")
    # An isolated path: the unpacked wheel first, the installed libraries after it, never the checkout.
    libraries = [p for p in sys.path if "site-packages" in p]
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(site), *libraries]),
        "XDG_CACHE_HOME": str(tmp_path),
    }
    script = "import compliance; print(compliance.__file__); from compliance.cli import main; main()"
    words = ["assess", "case.yaml", "--as-of", "2026-11-24", "--format", "markdown", "--lang", "fr"]
    done = subprocess.run(
        [sys.executable, "-S", "-c", script, *words],
        cwd=here,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert str(site) in done.stdout.splitlines()[0]
    assert "# Liste de contrôle" in done.stdout


@dataclass(frozen=True)
class Installed:
    """An environment outside the checkout in which the wheel is installed, and a folder to work in."""

    python: Path
    folder: Path

    def run(self, *words: str | Path) -> subprocess.CompletedProcess[str]:
        """Run a program there, with nothing of the checkout on its path."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        environment["XDG_CACHE_HOME"] = str(self.folder / "cache")
        command = [str(word) for word in words]
        return subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """The wheel in a fresh environment. Libraries are those of this one: found by a path file, which leads to no editable install."""
    home = tmp_path_factory.mktemp("fresh")
    venv.create(home / "environment", with_pip=False)
    python = home / "environment" / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--no-deps", "--no-index", "-q", str(wheel)]
    subprocess.run(pip, check=True, capture_output=True, cwd=home)
    (site,) = (home / "environment" / "lib").glob("python*/site-packages")
    libraries = [p for p in sys.path if "site-packages" in p]
    (site / "libraries.pth").write_text("\n".join(libraries) + "\n", encoding="utf-8")
    folder = home / "work"
    folder.mkdir()
    shutil.copy(ROOT / "examples" / "web-shop-chatbot.yaml", folder / "my-firm.yaml")
    found = Installed(python, folder)
    where = found.run(python, "-c", "import compliance; print(compliance.__file__)")
    assert where.stdout.strip() == str(site / "compliance" / "__init__.py"), where.stderr
    return found


@pytest.mark.installed
def test_the_first_example_of_the_guide_runs_where_only_the_wheel_is(installed: Installed) -> None:
    guide = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
    example = guide.partition("```python\n")[2].partition("```")[0]
    (installed.folder / "example.py").write_text(example, encoding="utf-8")
    done = installed.run(installed.python, "example.py")
    assert done.returncode == 0, done.stderr
    assert done.stdout == "Record of data uses\n"
    assert (installed.folder / "my-firm.xlsx").read_bytes().startswith(b"PK")


@pytest.mark.installed
def test_the_command_line_of_the_wheel_writes_a_workbook_and_a_pdf(installed: Installed) -> None:
    program = installed.python.parent / "compliance"
    words = ("assess", "my-firm.yaml", "--as-of", "2026-11-24")
    table = installed.run(program, *words)
    assert table.returncode == 0, table.stderr
    assert "Checklist for Maison Thé Bellecour" in table.stdout
    for name, begins in (("by-command.xlsx", b"PK"), ("by-command.pdf", b"%PDF")):
        done = installed.run(program, *words, "--output", name)
        assert done.returncode == 0, done.stderr
        assert (installed.folder / name).read_bytes().startswith(begins)


CLIENT = """\
from datetime import date

import compliance

result = compliance.assess(compliance.read_case("my-firm.yaml"), as_of=date(2026, 11, 24))
reveal_type(result.checklist.ranked[0].assessed.verdict)
reveal_type(compliance.load_rulebook)
"""
WRONG = """\
import compliance

compliance.assess(compliance.read_case("my-firm.yaml"))
compliance.load_rulebok()
"""


@pytest.mark.installed
@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_a_type_checker_sees_exact_types_in_the_wheel(installed: Installed, checker: str) -> None:
    words: dict[str, tuple[str | Path, ...]] = {
        "mypy": (sys.executable, "-m", "mypy", "--strict", "--python-executable", installed.python),
        "pyright": (sys.executable, "-m", "pyright", "--pythonpath", installed.python),
    }
    (installed.folder / "client.py").write_text(CLIENT, encoding="utf-8")
    (installed.folder / "wrong.py").write_text(WRONG, encoding="utf-8")
    good = installed.run(*words[checker], "client.py")
    assert good.returncode == 0, good.stdout + good.stderr
    for verdict in ("applies", "may-apply", "does-not-apply"):
        assert f"'{verdict}'" in good.stdout
    assert re.search(r"-> (compliance\.law\.rulebook\.)?Rulebook\b", good.stdout)
    bad = installed.run(*words[checker], "wrong.py")
    assert bad.returncode == 1, bad.stdout + bad.stderr
    assert "as_of" in bad.stdout
    assert "load_rulebok" in bad.stdout


def test_lock_files_name_no_address_and_have_a_hash_for_everything() -> None:
    for lock in sorted((ROOT / "locks").glob("*.txt")):
        text = lock.read_text(encoding="utf-8")
        assert "://" not in text
        pinned = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
        assert pinned
        assert all("==" in line for line in pinned), lock
        assert text.count("--hash=sha256:") >= len(pinned)


def test_every_command_of_the_readme_exists() -> None:
    from compliance.cli.program import compliance as program

    known = set(program.commands)
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    called = [line.split() for line in lines if line.strip().startswith(".venv/bin/compliance ")]
    assert len(called) >= 5
    for words in called:
        names = [w for w in words[1:] if not w.startswith("-") and w not in ("fr", "en")]
        assert names[0] in known, words
