"""The law as a distribution of its own: built without the engine, and taken where it is installed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).resolve().parents[1]


def test_the_law_apart_will_hold_every_file_of_it() -> None:
    inside = {f.distribution_path for f in WheelBuilder(str(ROOT / "packaging" / "rulebook")).recurse_included_files()}
    for folder in ("rulesets", "jurisdictions", "features"):
        ours = {f"g7_ai_rulebook/{p.relative_to(ROOT).as_posix()}" for p in (ROOT / folder).rglob("*") if p.is_file()}
        assert {name for name in inside if name.startswith(f"g7_ai_rulebook/{folder}/")} == ours


@pytest.mark.installed
def test_the_law_is_built_apart_and_taken_where_it_is_installed(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--quiet", "-w", str(tmp_path)]
    done = subprocess.run([*build, str(ROOT / "packaging" / "rulebook")], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (wheel,) = tmp_path.glob("g7_ai_rulebook-*.whl")
    version = re.search(r'version: "(.*)"', (ROOT / "rulesets" / "rulebook.yaml").read_text(encoding="utf-8"))
    assert version is not None
    assert wheel.name.startswith(f"g7_ai_rulebook-{version[1]}-")
    site = tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(site)
    inside = site / "g7_ai_rulebook"
    for folder in ("rulesets", "jurisdictions", "features"):
        ours = {p.relative_to(ROOT).as_posix() for p in (ROOT / folder).rglob("*") if p.is_file()}
        assert {p.relative_to(inside).as_posix() for p in (inside / folder).rglob("*") if p.is_file()} == ours
    newer = inside / "rulesets" / "rulebook.yaml"
    newer.write_text(newer.read_text(encoding="utf-8").replace(version[1], "2099.1.1"), encoding="utf-8")
    script = "import compliance; print(compliance.load_rulebook().version)"
    for path, expected in (([str(ROOT)], version[1]), ([str(site), str(ROOT)], "2099.1.1")):
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path), "XDG_CACHE_HOME": str(tmp_path / "cache")}
        said = subprocess.run(
            [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=False
        )
        assert (said.stdout.strip(), said.stderr) == (expected, "")
