"""The bill of materials names all that is shipped, and an audit that was not answered is told apart from a clean one."""

from __future__ import annotations

import json
import re
import uuid
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT
from tools.supply_chain import FOUND, NOTHING, SHIPPED, UNKNOWN, judged, locked, main, sbom


def test_every_locked_package_stands_in_the_bill_with_its_hashes() -> None:
    bill = sbom(locked(), "1.2.3")
    named = {(c["name"], c["version"]): c for c in bill["components"]}
    written = "".join((ROOT / "locks" / f"{lock}.txt").read_text() for lock in SHIPPED)
    assert set(named) == set(re.findall(r"^([\w.-]+)==([^ ;\\]+)", written, re.MULTILINE))
    digests = {h["content"] for c in named.values() for h in c["externalReferences"][0]["hashes"]}
    assert digests == set(re.findall(r"sha256:([0-9a-f]{64})", written))
    assert bill["dependencies"][0]["dependsOn"] == [c["bom-ref"] for c in bill["components"]]
    assert uuid.UUID(bill["serialNumber"].removeprefix("urn:uuid:"))


def test_the_same_locks_give_the_same_bytes(tmp_path: Path) -> None:
    assert main(["sbom", str(tmp_path / "a.json")]) == main(["sbom", str(tmp_path / "b.json")]) == 0
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    assert json.loads((tmp_path / "a.json").read_text())["bomFormat"] == "CycloneDX"
    assert sbom(locked(), "1")["serialNumber"] != sbom(locked()[1:], "1")["serialNumber"]


def answered(**spoilt: Any) -> list[dict[str, Any]]:
    """What pip-audit says where nothing is known, with some packages otherwise."""
    clean: list[dict[str, Any]] = [{"name": p.name, "version": p.version, "vulns": []} for p in locked()]
    return [{"dependencies": [{**one, **spoilt.get(one["name"], {})} for one in clean], "fixes": []}]


def test_a_clean_audit_is_clean() -> None:
    assert judged(answered(), locked()) == (NOTHING, [])


def test_a_known_fault_is_found_and_named() -> None:
    status, said = judged(answered(starlette={"vulns": [{"id": "PYSEC-1", "fix_versions": []}]}), locked())
    assert status == FOUND
    assert [s.partition(" ")[0] for s in said] == ["starlette"]
    assert "PYSEC-1" in said[0]


@pytest.mark.parametrize("answers", [[], [{"dependencies": [{"name": "starlette", "skip_reason": "not found"}]}]])
def test_what_was_not_answered_is_not_cleared(answers: list[dict[str, Any]]) -> None:
    """pip-audit itself ends well where it passed over every package."""
    status, said = judged(answers, locked())
    assert status == UNKNOWN
    assert len(said) == len(locked())
