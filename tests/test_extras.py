"""The library alone is light: without its extras it assesses, writes workbook, HTML and JSON, and says what is missing for the rest."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from compliance.extras import EXTRAS, missing

ROOT = Path(__file__).resolve().parents[1]
BLOCK = """
import sys
from importlib.abc import MetaPathFinder

class Gone(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {gone!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Gone())
from compliance.cli import main
main(sys.argv[1:])
"""


def without(extras: tuple[str, ...], *words: str) -> subprocess.CompletedProcess[str]:
    """Run the command line as if the packages of these extras had never been installed."""
    gone = set().union(*(EXTRAS[e] for e in extras))
    script = BLOCK.format(gone=gone)
    return subprocess.run([sys.executable, "-c", script, *words], cwd=ROOT, capture_output=True, text=True, check=False)


CASE = ("examples/denver-lender.yaml", "--as-of", "2026-11-24")


@pytest.mark.installed
@pytest.mark.parametrize("ending", ["xlsx", "json", "md", "html"])
def test_the_library_alone_writes_the_checklist(ending: str, tmp_path: Path) -> None:
    target = tmp_path / f"list.{ending}"
    done = without(tuple(EXTRAS), "assess", *CASE, "--output", str(target))
    assert (done.returncode, done.stderr) == (0, "")
    assert target.stat().st_size > 10_000


@pytest.mark.core_takes("fr-web-words4")
@pytest.mark.parametrize(
    ("lang", "extra", "words"),
    [
        ("en", "pdf", ("assess", *CASE, "--output", "list.pdf")),
        ("fr", "pdf", ("assess", *CASE, "--output", "list.pdf")),
        ("en", "charts", ("timeline", *CASE, "--until", "2027-12-31", "--output", "ahead.html")),
        ("en", "web", ("serve", "--port", "0")),
        ("fr", "web", ("serve", "--port", "0")),
        ("en", "portfolio", ("portfolio", "evaluate", "cases.parquet", "verdicts.parquet")),
    ],
)
def test_what_needs_an_extra_says_which_and_writes_nothing(lang: str, extra: str, words: tuple[str, ...]) -> None:
    done = without((extra,), "--lang", lang, *words)
    assert done.returncode == 2
    assert f'pip install "g7-ai-compliance[{extra}]"' in " ".join(done.stderr.split())
    assert ("installé" in done.stderr) is (lang == "fr")
    assert "Traceback" not in done.stderr
    assert not (ROOT / words[-1]).is_file() or words[0] == "serve"


def test_a_module_of_our_own_that_is_missing_is_a_fault_of_ours() -> None:
    assert missing(ModuleNotFoundError("No module named 'compliance.nowhere'", name="compliance.nowhere")) is None
    assert missing(ModuleNotFoundError("without a name")) is None


@pytest.mark.longer_way
def test_each_extra_names_what_its_distributions_bring() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    owners = packages_distributions()
    for extra, modules in EXTRAS.items():
        wanted = " ".join(project["optional-dependencies"][extra]).lower().replace("_", "-")
        for module in modules & set(owners):
            named = {d.lower().replace("_", "-") for d in owners[module]}
            # markupsafe and starlette come along with Jinja2 and FastAPI
            assert module in ("markupsafe", "starlette") or any(d in wanted for d in named), (extra, module)
