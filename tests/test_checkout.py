"""The checkout is enough: nothing in it reads what lies beside it, and what it holds of others is what its list says."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.support.leading_out import Checkout

SCRIPTS = ("Makefile", ".ci/run", "tools/lock.sh", "pyproject.toml")
PYTHON = sorted(
    p.relative_to(ROOT).as_posix()
    for folder in ("benchmarks", "compliance", "tests", "tools")
    for p in (ROOT / folder).rglob("*.py")
)
DATA = ROOT / "tests" / "data"


@pytest.fixture(scope="module")
def checkout() -> Checkout:
    return Checkout(ROOT)


@pytest.mark.longer_way
def test_no_path_leads_out_of_the_checkout(checkout: Checkout) -> None:
    found = [fault for name in (*PYTHON, *SCRIPTS) for fault in checkout.faults(ROOT / name)]
    assert found == []


def test_every_script_is_looked_at() -> None:
    scripts = [
        p
        for f in (".ci", "tools")
        for p in (ROOT / f).rglob("*")
        if p.is_file() and p.suffix not in (".py", ".pyc", ".yaml")
    ]
    assert {p.relative_to(ROOT).as_posix() for p in scripts} <= set(SCRIPTS)


TOP = "from pathlib import Path\nimport os\nROOT = Path(__file__).resolve().parent.parent\n"


@pytest.mark.parametrize(
    "code",
    [
        'DATA = ROOT.parent / "beside"',
        'DATA = ROOT / ".." / "beside"',
        'DATA = ROOT.joinpath("..", "beside")',
        'DATA = ROOT / "docs/../../beside"',
        "DATA = Path(__file__).parents[2]",
        "DATA = Path(__file__).resolve().parents[3] / 'beside'",
        "DATA = Path(__file__).parent.parent.parent",
        'DATA = Path(os.path.join(os.path.dirname(__file__), os.pardir, os.pardir, "beside"))',
        'DATA = open("../beside/table.csv")',
        'DATA = Path("../beside")',
        'DATA = Path.cwd().parent / "beside"',
        'DATA = Path("/somewhere/of/mine")',
        'def read():\n    root = ROOT\n    return (root / "..").glob("*")',
        "def f():\n    r = Path(__file__).parents[1]\n\ndef g():\n    r = ROOT\n    return r.parent",
        'import subprocess\nsubprocess.run(["ls"], cwd="../beside")',
        "from tests.there import TOP\nDATA = TOP.parent",
        "from tests import there\nDATA = there.TOP.parent",
        "import tests.there as t\nDATA = Path(t.__file__).parents[2]",
        'DATA = ROOT.with_name("beside")',
    ],
)
def test_a_path_that_leads_out_is_found(tmp_path: Path, code: str) -> None:
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "there.py").write_text("from pathlib import Path\nTOP = Path(__file__).parents[1]\n")
    planted = tmp_path / "tests" / "planted.py"
    planted.write_text(TOP + code + "\n")
    (fault,) = Checkout(tmp_path).faults(planted)
    assert re.match(r"tests/planted\.py:\d+: ", fault)


@pytest.mark.parametrize(
    "code",
    [
        'DATA = ROOT / "tests" / "data"',
        'DATA = ROOT / "docs" / ".." / "rulesets"',
        "DATA = Path(__file__).parents[1]",
        'answer = {"use": "../../etc/passwd"}',
        'STATUS = Path("/proc/self/status")',
        "def f(path):\n    path = path.parent\n    return path.parent.parent.parent",
        "here = ROOT\nhere = here.parent if here.is_file() else here",
        'def f(tmp_path):\n    return tmp_path / "../x"',
        "half = 3 / 2",
    ],
)
def test_a_path_that_stays_inside_is_none(tmp_path: Path, code: str) -> None:
    (tmp_path / "tests").mkdir()
    planted = tmp_path / "tests" / "planted.py"
    planted.write_text(TOP + code + "\n")
    assert Checkout(tmp_path).faults(planted) == []


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("Makefile", "\t@cp ../beside/table.csv out/"),
        ("Makefile", "DATA := /somewhere/of/mine"),
        (".ci/run", 'cd "$(dirname "$0")/../.."'),
        (".ci/run", "DATA=docs/../../beside make test"),
        ("pyproject.toml", 'testpaths = ["tests", "../beside/tests"]'),
    ],
)
def test_words_of_a_script_that_lead_out_are_found(tmp_path: Path, name: str, line: str) -> None:
    script = tmp_path / name
    script.parent.mkdir(exist_ok=True)
    script.write_text(f'#!/bin/sh\ncd "$(dirname "$0")/tools/.."\n{line}\n')
    assert Checkout(tmp_path).faults(script) == [f"{name}:3: {line.strip()}"]


@pytest.mark.longer_way
def test_every_file_of_others_is_listed_with_its_digest() -> None:
    listed = dict(re.findall(r"^\| `([^`]+)` \| `([0-9a-f]{64})` \|", (DATA / "README.md").read_text("utf-8"), re.M))
    held = {p.relative_to(DATA).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in DATA.rglob("*.*")}
    held.pop("README.md")
    assert held == listed
