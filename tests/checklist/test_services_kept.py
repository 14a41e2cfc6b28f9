"""What duties serve abroad is the same whether it was kept or is worked out anew."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from compliance import keeping
from compliance.checklist.checklist import NAME, _Services
from compliance.law.rulebook import Rulebook
from compliance.reasoning.prepared import Prepared
from compliance.resources import cache_folder


@pytest.mark.longer_way
def test_what_was_kept_is_what_is_worked_out_anew(
    rulebook: Rulebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert rulebook.key is not None
    anew = _Services(Prepared(replace(rulebook)))  # a copy has no key, and nothing of it is kept
    first = _Services(Prepared(rulebook))
    some = list(rulebook.rules)[::25]
    found = {rule_id: first.abroad(rule_id) for rule_id in some}
    assert found == {rule_id: anew.abroad(rule_id) for rule_id in some}
    assert any(found.values())
    assert len(list(cache_folder().glob(f"{NAME}-*"))) == 1

    second = _Services(Prepared(rulebook))
    monkeypatch.setattr(keeping, "write", None)  # nothing is worked out again
    assert {rule_id: second.abroad(rule_id) for rule_id in some} == found
    assert not second._of
