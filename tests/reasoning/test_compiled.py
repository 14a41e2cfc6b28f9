"""What is kept of a rulebook's conditions is what would be worked out anew, and a changed copy never gets it."""

from __future__ import annotations

import marshal
from dataclasses import replace

import pytest

from compliance import keeping
from compliance.law.rulebook import Rulebook
from compliance.reasoning import compiled as module
from compliance.reasoning.compiled import compiled
from compliance.reasoning.engines import Blueprint
from compliance.reasoning.prepared import Prepared
from compliance.reasoning.program import Head, Program
from compliance.semantics.conditions import TestRef, walk


@pytest.fixture(scope="module")
def anew(rulebook: Rulebook) -> module.Compiled:
    return compiled(replace(rulebook))


@pytest.fixture(scope="module")
def restored(anew: module.Compiled) -> module.Compiled:
    return module._restored(marshal.loads(marshal.dumps(module._plain(anew))))


def test_the_program_is_the_same_in_every_part(anew: module.Compiled, restored: module.Compiled) -> None:
    before, after = anew.program, restored.program
    assert list(after.heads) == list(before.heads)
    assert [type(h) for h in after.heads] == [type(h) for h in before.heads]
    assert after.heads == before.heads
    assert after.atoms == before.atoms
    assert after.reads == before.reads
    assert after.layers == before.layers
    for node, again in zip(before.heads.values(), after.heads.values(), strict=True):
        named, named_again = ([n.id for n in walk(top) if isinstance(n, TestRef)] for top in (node, again))
        assert list(map(type, named)) == list(map(type, named_again))
    for one, other in zip(before.heads, after.heads, strict=True):
        if isinstance(one, Head):
            assert isinstance(other, Head)
            assert (one.kind, one.rule, one.path) == (other.kind, other.rule, other.path)


def test_lines_nets_and_reach_are_the_same(anew: module.Compiled, restored: module.Compiled) -> None:
    assert (restored.lines().heads, list(restored.lines().lines)) == (anew.lines().heads, list(anew.lines().lines))
    one, other = anew.blueprint(), restored.blueprint()
    assert told(one) == told(other)
    assert [type(s) for s in one.symbols] == [type(s) for s in other.symbols]
    assert restored.closable() == anew.closable()
    assert restored.by_flow() == anew.by_flow()


def told(plan: Blueprint) -> list[object]:
    """Return a blueprint with its clauses read, in a form that can be compared."""
    layers = [
        (aliases, *([(heads, marshal.loads(raw)) for heads, raw in nets] for nets in (quick, joins)))
        for aliases, quick, joins in plan.layers
    ]
    return [list(plan.symbols), list(plan.heads), [list(reads) for reads in plan.reads], layers]


def test_a_changed_copy_is_worked_out_anew(rulebook: Rulebook, monkeypatch: pytest.MonkeyPatch) -> None:
    rule_id = next(iter(rulebook.rules))
    fewer = {i: rule for i, rule in rulebook.rules.items() if i != rule_id}
    changed = replace(rulebook, rules=fewer)
    assert rulebook.key is not None
    assert (changed.sha256, changed.key) == (rulebook.sha256, None)
    monkeypatch.setattr(keeping, "read", lambda *_: pytest.fail("what was kept is of another rulebook"))
    monkeypatch.setattr(keeping, "write", lambda *_: pytest.fail("nothing of a changed copy is kept"))
    program = Prepared(changed).program
    assert not any(isinstance(h, Head) and h.rule == rule_id for h in program.heads)


def test_the_second_time_nothing_is_worked_out(rulebook: Rulebook, monkeypatch: pytest.MonkeyPatch) -> None:
    kept: dict[tuple[str, str], bytes] = {}
    monkeypatch.setattr(keeping, "write", lambda name, key, data: kept.__setitem__((name, key), marshal.dumps(data)))
    monkeypatch.setattr(keeping, "read", lambda name, key: (raw := kept.get((name, key))) and marshal.loads(raw))
    first = compiled(rulebook)
    monkeypatch.setattr(module, "_anew", lambda _: pytest.fail("worked out again"))
    assert compiled(rulebook).program.heads == first.program.heads
    monkeypatch.setattr(keeping, "code_of", lambda *_: "other code")
    with pytest.raises(pytest.fail.Exception, match="worked out again"):
        compiled(rulebook)


def test_what_is_kept_is_read_head_by_head(restored: module.Compiled) -> None:
    fresh: Program = module._restored(module._plain(restored)).program
    first = next(iter(fresh.heads))
    assert fresh.heads[first] is fresh.heads[first]
