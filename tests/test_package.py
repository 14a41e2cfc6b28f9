"""The wheel carries the law with it and works away from the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_holds_every_data_file(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
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
