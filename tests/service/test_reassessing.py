"""A firm assessed again: what is otherwise is said, in both languages, with its cause; nothing is recorded twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import compliance
from compliance.reasoning.assessment import Assessor
from compliance.register import SYSTEM, Actor, Forbidden, NotFound, Policy, Register
from compliance.service.bench import Bench
from compliance.service.reassessing import ReassessmentDoc, changes, reassess
from tests.support import law_changed
from tests.support.api_calling import BASE, DAY, EXAMPLE, site
from tests.support.calling import call
from tests.support.small_in_core import assessor, small_law_ships

__all__ = ["assessor", "small_law_ships"]

ON = date.fromisoformat(DAY)
RULE = "eu-gdpr.art32.security"


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[tuple[Register, str]]:
    register = Register.open(
        f"sqlite:///{tmp_path / 'r.db'}", policy=Policy(argon2_time=1, argon2_memory=64, argon2_lanes=1)
    )
    register.migrate()
    user = register.create_user(SYSTEM, "owner@example.org", "Owner", "a long enough password")
    session = register.session(register.start_session(user))
    assert session is not None
    firm = register.create_organisation(session.actor, EXAMPLE["organisation"]["name"], "owner").id
    register.replace_case(session.actor, firm, EXAMPLE, seen=register.case(session.actor, firm).revision)
    yield register, firm
    register.close()


def again(register: Register, firm: str, assessor: Assessor, on: date = ON, actor: Actor = SYSTEM) -> ReassessmentDoc:
    return reassess(
        register,
        actor,
        firm,
        assessor.rulebook,
        lambda c, d: compliance.assess(c, as_of=d, rulebook=assessor.rulebook),
        on,
    )


def altered(assessor: Assessor, sha256: str, **changed: Any) -> Assessor:
    """Return a rulebook of another release, in which one duty is otherwise."""
    other = law_changed.with_rule(assessor, RULE, **changed)
    return Assessor(replace(other.rulebook, sha256=sha256), assessor.engine, assessor.cross_check)


def test_the_law_changes_and_the_firm_hears_what(kept: tuple[Register, str], assessor: Assessor) -> None:
    register, firm = kept
    first = again(register, firm, assessor)
    assert first.before is None
    assert first.changes == []
    assert again(register, firm, assessor).after.id == first.after.id, "the same result is not kept twice"
    periods = assessor.rulebook.rules[RULE].obligation.periods
    later = tuple(p.model_copy(update={"start": date(2030, 5, 1)}) for p in periods)
    found = again(register, firm, altered(assessor, "f" * 64, periods=later))
    assert (found.law_changed, found.answers_changed, found.day_changed) == (True, False, False)
    assert [c.obligation for c in found.changes] == [RULE]
    (one,) = found.changes
    assert "redated" in one.kinds
    assert one.after is not None
    assert one.after.start == date(2030, 5, 1)
    assert "1 May 2030" in one.says["en"]
    assert "1er mai 2030" in one.says["fr"]
    assert "The law in the rulebook has changed" in found.says["en"]
    assert "Le droit du recueil a changé" in found.says["fr"]
    assert [h.number for h in register.assessments(SYSTEM, firm)] == [2, 1]
    assert register.outdated(SYSTEM, "f" * 64) == ()
    assert [o.organisation for o in register.outdated(SYSTEM, assessor.rulebook.sha256)] == [firm]


@pytest.mark.longer_way
def test_a_duty_that_goes_is_lost_and_comes_back_as_gained(kept: tuple[Register, str], assessor: Assessor) -> None:
    register, firm = kept
    again(register, firm, assessor)
    ended = tuple(
        p.model_copy(update={"start": date(2020, 1, 1), "until": date(2021, 1, 1)})
        for p in assessor.rulebook.rules[RULE].obligation.periods
    )
    gone = again(register, firm, altered(assessor, "e" * 64, periods=ended))
    assert [(c.obligation, c.kinds) for c in gone.changes] == [(RULE, ["lost"])]
    back = again(register, firm, assessor)
    assert [(c.obligation, c.kinds) for c in back.changes] == [(RULE, ["gained"])]


def test_answers_and_days_are_told_apart_from_the_law(kept: tuple[Register, str], assessor: Assessor) -> None:
    register, firm = kept
    again(register, firm, assessor)
    marks = register.case(SYSTEM, firm).marks
    register.answer(SYSTEM, firm, None, "org.kind", "charity", seen=marks[None, "org.kind"])
    found = again(register, firm, assessor, date(2027, 12, 3))
    assert (found.law_changed, found.answers_changed, found.day_changed) == (False, True, True)
    assert all(c.says["en"] and c.says["fr"] for c in found.changes)


def test_nobody_assesses_a_firm_of_somebody_else(kept: tuple[Register, str], assessor: Assessor) -> None:
    register, firm = kept
    user = register.create_user(SYSTEM, "other@example.org", "Other", "a long enough password")
    session = register.session(register.start_session(user))
    assert session is not None
    with pytest.raises(NotFound):
        again(register, firm, assessor, actor=session.actor)
    assert register.assessments(SYSTEM, firm) == ()


def test_kinds_of_change_between_documents() -> None:
    def doc(**stands: tuple[str, str | None, str | None]) -> dict[str, Any]:
        items = [
            {
                "obligation": name,
                "use_case": None,
                "jurisdiction": "EU",
                "title": {"en": name, "fr": name},
                "verdict": verdict,
                "tier": tier,
                "from": start,
            }
            for name, (verdict, tier, start) in stands.items()
        ]
        made = {"version": "1", "sha256": "0" * 64}
        return {"as_of": DAY, "rulebook": made, "case": {"sha256": "1" * 64}, "items": items}

    no = ("does-not-apply", None, None)
    before = doc(
        a=no,
        b=("applies", "plan", DAY),
        c=("may-apply", "plan", None),
        d=("applies", "plan", DAY),
        e=no,
        f=("applies", "plan", DAY),
    )
    after = doc(
        a=("may-apply", "stop", None), b=no, c=("applies", "plan", None), d=("may-apply", "do-now", DAY), e=no, g=no
    )
    found = {c.obligation: c.kinds for c in changes(before, after)}
    assert found == {"a": ["gained"], "b": ["lost"], "c": ["settled"], "d": ["opened", "moved"], "f": ["lost"]}
    assert changes(before, after)[0].obligation == "a", "the gravest first"


def test_the_command_and_the_operation(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    url = f"sqlite:///{tmp_path / 'register.db'}"
    with site(tmp_path, Bench()) as one:
        path = f"{BASE}/firms/{one.firm}/reassessment"
        assert one.client("owner").post(path, json={"as_of": DAY}).json()["before"] is None
        assert one.client("auditor").post(path, json={"as_of": DAY}).status_code == 403
        assert one.client("stranger").post(path, json={"as_of": DAY}).status_code == 404
        with pytest.raises(Forbidden):
            one.register.record_assessment(one.register.actor_of_token(one.tokens["auditor"]), one.firm, {})
    said = call(capsys, "register", "reassess", "--firm", one.firm, "--as-of", "2018-05-24", "--database", url)
    assert said.status == 0, said.err
    assert one.firm in said.out
    assert "Duties that stand otherwise" in said.out
    assert "24 May 2018" in said.out
    said = call(capsys, "register", "reassess", "--all", "--as-of", DAY, "--database", url, lang="fr")
    assert said.status == 0, said.err
    assert "Somebody Else Ltd" in said.out, "a firm that was never assessed"
    assert one.firm not in said.out, "its last assessment was made with this rulebook"
    assert "24 novembre 2026" in said.out
    assert call(capsys, "register", "reassess", "--database", url).status == 2
    assert call(capsys, "register", "reassess", "--firm", "nobody", "--database", url).status == 2
