"""Assessments over time and the review record."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from compliance.register import SYSTEM, Conflict, Forbidden, Invalid, NotFound, what_changed
from tests.support.registers import Clock, World, document, made_world, opened, review


@pytest.fixture
def world(register_url: str) -> Iterator[World]:
    register = opened(register_url, Clock())
    yield made_world(register)
    register.close()


def test_assessments_are_kept_as_they_were_and_counted(world: World) -> None:
    r, firm = world.register, world.bakery
    owner = firm.actors["owner"]
    first = r.assessments(owner, firm.id)[0]
    again = r.record_assessment(owner, firm.id, document())
    assert again == first
    second = r.record_assessment(owner, firm.id, document("2026.12.1", "stop"))
    assert [h.number for h in r.assessments(owner, firm.id)] == [2, 1]
    kept = r.assessment(firm.actors["link"], firm.id, second.id)
    assert (kept.head, kept.document) == (second, document("2026.12.1", "stop"))
    with pytest.raises(NotFound):
        r.assessment(owner, firm.id, "none")
    assert [e.kind for e in r.trail(owner, firm.id)].count("assessment.recorded") == 2


@pytest.mark.core_takes("sqlite-rulebook")
@pytest.mark.parametrize("missing", ["as_of", "rulebook", "case", "items"])
def test_an_assessment_says_what_it_is_of(world: World, missing: str) -> None:
    spoilt = {k: v for k, v in document().items() if k != missing}
    with pytest.raises(Invalid):
        world.register.record_assessment(world.bakery.actors["owner"], world.bakery.id, spoilt)


def test_a_new_rulebook_finds_the_firms_to_assess_anew(world: World) -> None:
    r = world.register
    now, later = document()["rulebook"]["sha256"], document("2026.12.1")["rulebook"]["sha256"]
    assert {o.organisation: o.last for o in r.outdated(SYSTEM, now)} == {world.stewarded.id: None}
    found = {o.organisation: o.last for o in r.outdated(SYSTEM, later)}
    assert set(found) == {world.bakery.id, world.clinic.id, world.stewarded.id}
    assert found[world.bakery.id] is not None
    r.record_assessment(SYSTEM, world.bakery.id, document("2026.12.1"))
    assert world.bakery.id not in {o.organisation for o in r.outdated(SYSTEM, later)}


def _item(
    name: str,
    verdict: str = "applies",
    tier: str | None = "do-now",
    begin: str | None = "2026-08-02",
    use: str | None = None,
) -> dict[str, Any]:
    return {"obligation": name, "use_case": use, "verdict": verdict, "tier": tier, "from": begin, "rank": 1}


def test_what_changed_is_said_item_by_item() -> None:
    before = document() | {
        "items": [
            _item("same"),
            _item("tier"),
            _item("day"),
            _item("gone"),
            _item("never", "does-not-apply", None, None),
            _item("use", use="a"),
        ]
    }
    after = document("2026.12.1") | {
        "items": [
            _item("same") | {"rank": 9},
            _item("tier", tier="stop"),
            _item("day", begin="2027-01-01"),
            _item("new", "may-apply"),
            _item("nor", "does-not-apply", None, None),
            _item("use", "does-not-apply", None, None, use="a"),
        ]
    }
    found = what_changed(before, after)
    assert found["before"]["rulebook"]["version"] == "2026.11.1"
    assert found["after"]["rulebook"]["version"] == "2026.12.1"
    assert [(i["obligation"], i["use_case"], i["kind"], i["changed"]) for i in found["items"]] == [
        ("day", None, "changed", ["from"]),
        ("gone", None, "removed", ["verdict", "tier", "from"]),
        ("new", None, "added", ["verdict", "tier", "from"]),
        ("tier", None, "changed", ["tier"]),
        ("use", "a", "changed", ["verdict", "tier", "from"]),
    ]
    assert found["items"][3]["before"] == {"verdict": "applies", "tier": "do-now", "from": "2026-08-02"}
    assert what_changed(after, after)["items"] == []


@pytest.mark.longer_way
def test_real_results_are_kept_and_compared(world: World, assessor: Any) -> None:
    import json
    from datetime import date

    from compliance.case.case import read_case
    from compliance.checklist.checklist import build
    from compliance.results.checklist_document import document as result
    from compliance.results.checklist_document import to_json
    from tests.conftest import ROOT

    case = read_case(ROOT / "examples" / "web-shop-chatbot.yaml", assessor.rulebook)
    docs = [
        json.loads(to_json(result(build(assessor.assess(case, day))))) for day in (date(2026, 7, 1), date(2027, 12, 31))
    ]
    r, firm = world.register, world.bakery
    heads = [r.record_assessment(SYSTEM, firm.id, d) for d in docs]
    kept = [r.assessment(firm.actors["owner"], firm.id, h.id).document for h in heads]
    assert kept == docs
    assert what_changed(*kept)["items"]


# ---------------------------------------------------------------------------------------------------------------- reviews


def test_two_people_at_one_review_see_both_records(world: World) -> None:
    r, firm = world.register, world.bakery
    held = r.review(firm.actors["owner"], firm.id)
    seen = r.save_review(firm.actors["adviser"], firm.id, review(item={"owner": "Bob"}), seen=held.revision)
    with pytest.raises(Conflict) as refused:
        r.save_review(firm.actors["owner"], firm.id, review(item={"owner": "Carol"}), seen=held.revision)
    assert (refused.value.theirs, refused.value.by, refused.value.revision) == (
        review(item={"owner": "Bob"}),
        "Bakery-Adviser",
        seen,
    )
    assert r.trail(firm.actors["owner"], firm.id)[0].payload["changes"] == [
        {"item": "item", "field": "owner", "before": "Ada", "after": "Bob"}
    ]
    assert r.save_review(firm.actors["owner"], firm.id, review(item={"owner": "Bob"}), seen=0) == seen


CONCLUDED = {"owner": "Ada", "auditor_conclusion": "met", "auditor_comment": "Seen on paper."}


@pytest.mark.core_takes("sqlite-link")
@pytest.mark.parametrize("who", ["auditor", "link", "token-auditor"])
def test_an_auditor_concludes_and_changes_nothing_else(world: World, who: str) -> None:
    r, firm = world.register, world.bakery
    auditor = firm.actors[who]
    seen = r.review(auditor, firm.id).revision
    imported = {
        "by": "Audit",
        "on": None,
        "workbook": "w",
        "changes": [{"item": "item", "field": "auditor_comment", "before": None, "after": "x"}],
    }
    copy = {"by": "Audit", "case": "c", "rulebook": "r", "as_of": "2026-11-26", "entries": {"item": CONCLUDED}}
    good = review(item=CONCLUDED) | {"history": [imported], "copies": [copy]}
    bad = [
        review(item={"owner": "Eve"}),
        review(item={"owner": "Ada", "status": "done"}),
        review(),
        review(item={"owner": "Ada"}, other={"evidence": "x"}),
        review(item=CONCLUDED) | {"case": "d" * 12},
        good
        | {"history": [imported | {"changes": [{"item": "item", "field": "status", "before": None, "after": "done"}]}]},
        review(item=CONCLUDED) | {"copies": [copy, copy | {"by": "Ada"}], "rulebook": {"version": "x", "sha256": "y"}},
        # A copy that says what nobody ever said would hide a change of Ada's that is still to come.
        good | {"copies": [copy, copy | {"by": "Ada", "entries": {"item": {"owner": "Ada", "status": "done"}}}]},
        good | {"copies": [copy | {"conflicts": {"us-eu.orders": {"counsel": "Eve"}}}]},
        review(item=CONCLUDED) | {"conflicts": {"us-eu.orders": {"counsel": "Eve"}}},
        good | {"earlier": [{"case": "c" * 12, "rulebook": {"version": "x", "sha256": "y"}}]},
    ]
    for record in bad:
        with pytest.raises(Forbidden):
            r.save_review(auditor, firm.id, record, seen=seen)
    seen = r.save_review(auditor, firm.id, good, seen=seen)
    with pytest.raises(Forbidden):  # what an import wrote stays
        r.save_review(auditor, firm.id, review(item=CONCLUDED), seen=seen)
    assert r.review(auditor, firm.id).record == good
    assert r.trail(auditor, firm.id)[0].actor == auditor.id


def test_an_auditor_keeps_the_rows_and_copies_of_others_and_may_add_to_them(world: World) -> None:
    r, firm = world.register, world.bakery
    auditor, owner = firm.actors["auditor"], firm.actors["owner"]
    adas = {"by": "Ada", "case": "c", "rulebook": "r", "as_of": "2026-11-26", "entries": {"item": {"owner": "Ada"}}}
    told: dict[str, Any] = {"by": "Ada", "on": None, "workbook": "w", "changes": []}
    held = review(item={"owner": "Ada", "status": "done"}) | {
        "rows": {"items": ["item", "other"], "conflicts": ["us-eu.orders"]},
        "conflicts": {"us-eu.orders": {"counsel": "Carol"}},
        "copies": [adas],
        "history": [told],
    }
    seen = r.save_review(owner, firm.id, held, seen=r.review(owner, firm.id).revision)
    concluded = held | {"entries": {"item": {**held["entries"]["item"], "auditor_conclusion": "met"}}}
    for spoiled in (
        concluded | {"rows": {"items": ["item"], "conflicts": ["us-eu.orders"]}},
        concluded | {"rows": {"items": ["item", "other"], "conflicts": []}},
        concluded | {"copies": []},
        concluded | {"copies": [adas | {"entries": {"item": {"owner": "Ada", "status": "done"}}}]},
        concluded | {"history": []},
        concluded | {"conflicts": {}},
    ):
        with pytest.raises(Forbidden):
            r.save_review(auditor, firm.id, spoiled, seen=seen)
    stale = {"by": "Audit", "case": "c", "rulebook": "r", "as_of": "2026-11-26", "entries": {"item": {"owner": "Ada"}}}
    wider = concluded | {
        "rows": {"items": ["item", "other", "third"], "conflicts": ["us-eu.orders"]},
        "copies": [adas, stale],
    }
    r.save_review(auditor, firm.id, wider, seen=seen)
    assert r.review(owner, firm.id).record == wider


@pytest.mark.core_takes("sqlite-None", "sqlite-record2", "sqlite-record4", "sqlite-record5")
@pytest.mark.parametrize(
    "record",
    [
        None,
        [],
        {},
        {"schema": "review/2"},
        review() | {"more": 1},
        review() | {"entries": []},
        review() | {"entries": {"a": 1}},
        review() | {"history": {}},
    ],
)
def test_what_is_no_review_record_is_refused(world: World, record: Any) -> None:
    with pytest.raises(Invalid):
        world.register.save_review(world.bakery.actors["owner"], world.bakery.id, record, seen=0)
