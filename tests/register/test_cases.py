"""The case of a firm: nothing is overwritten unseen, by threads, by processes, or by a file that is uploaded."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compliance.register import SYSTEM, Actor, Conflict, Invalid, NotFound, Register, Taken
from tests.support.registers import Clock, opened, person

WRITERS, TURNS, ANSWERS = 50, 2, 10


@pytest.fixture
def register(register_url: str) -> Iterator[Register]:
    register = opened(register_url, Clock())
    yield register
    register.close()


@pytest.fixture
def ada(register: Register) -> Actor:
    return person(register, "ada")


@pytest.fixture
def firm(register: Register, ada: Actor) -> str:
    return register.create_organisation(ada, "Bakery").id


def test_a_case_grows_answer_by_answer(register: Register, ada: Actor, firm: str) -> None:
    use = register.add_use(ada, firm, "Tri des CV – été")
    assert use == "tri-des-cv-ete"
    assert register.add_use(ada, firm, "Tri des CV, été") == "tri-des-cv-ete-2"
    with pytest.raises(Taken):
        register.add_use(ada, firm, "Other", use)
    register.answer(ada, firm, None, "org.headcount", {"FR": 12}, seen=0)
    last = register.answer(ada, firm, use, "use.stage", "unknown", seen=0)
    kept = register.case(ada, firm)
    assert kept.document == {
        "schema": "case/1",
        "organisation": {"name": "Bakery", "answers": {"org.headcount": {"FR": 12}}},
        "use_cases": [
            {"id": use, "name": "Tri des CV – été", "answers": {"use.stage": "unknown"}, "flows": []},
            {"id": "tri-des-cv-ete-2", "name": "Tri des CV, été", "answers": {}, "flows": []},
        ],
        "in_place": [],
    }
    assert kept.revision == last == kept.marks[use, "use.stage"]
    assert register.organisation(ada, firm).revision == last


def test_the_products_of_a_use_are_kept_beside_its_answers(register: Register, ada: Actor, firm: str) -> None:
    use = register.add_use(ada, firm, "Writing")
    tools = [{"product": "chatgpt", "plan": "business"}]
    seen = register.answer(ada, firm, use, "tools", tools, seen=0)
    kept = register.case(ada, firm)
    assert kept.document["use_cases"] == [{"id": use, "name": "Writing", "tools": tools, "answers": {}, "flows": []}]
    assert kept.marks[use, "tools"] == seen
    with pytest.raises(Conflict):
        register.answer(ada, firm, use, "tools", [], seen=0)
    register.answer(ada, firm, use, "tools", [], seen=seen)
    assert register.case(ada, firm).document["use_cases"][0]["tools"] == []
    again = {**kept.document, "use_cases": [{"id": use, "name": "Writing", "tools": tools, "answers": {}}]}
    register.replace_case(ada, firm, again, seen=register.case(ada, firm).revision)
    assert register.case(ada, firm).document["use_cases"][0]["tools"] == tools
    del again["use_cases"][0]["tools"]
    register.replace_case(ada, firm, again, seen=register.case(ada, firm).revision)
    assert "tools" not in register.case(ada, firm).document["use_cases"][0]
    assert register.verify(ada, firm).sound


def test_two_people_at_one_answer_see_both_values_and_nothing_is_lost(
    register: Register, ada: Actor, firm: str
) -> None:
    bob = person(register, "bob")
    register.add_member(SYSTEM, firm, "bob@example.org", "adviser")
    seen = register.answer(ada, firm, None, "org.kind", "company", seen=0)
    theirs = register.answer(ada, firm, None, "org.kind", "charity", seen=seen)
    with pytest.raises(Conflict) as refused:
        register.answer(bob, firm, None, "org.kind", "public-body", seen=seen)
    told = refused.value
    assert (told.field, told.mine, told.theirs, told.by, told.revision) == (
        "org.kind",
        "public-body",
        "charity",
        "Ada",
        theirs,
    )
    assert told.at == register.now()
    assert register.case(ada, firm).document["organisation"]["answers"] == {"org.kind": "charity"}
    settled = register.answer(bob, firm, None, "org.kind", "public-body", seen=told.revision)
    assert (
        register.answer(bob, firm, None, "org.kind", "public-body", seen=seen) == settled
    )  # the same again is no conflict
    taken_back = register.answer(ada, firm, None, "org.kind", None, seen=settled)
    with pytest.raises(Conflict) as refused:  # nor is an answer that was taken back forgotten
        register.answer(bob, firm, None, "org.kind", "company", seen=settled)
    assert (refused.value.theirs, refused.value.revision) == (None, taken_back)
    assert register.case(ada, firm).marks == {(None, "org.kind"): taken_back}


def test_several_answers_are_kept_at_once_but_those_somebody_else_changed(
    register: Register, ada: Actor, firm: str
) -> None:
    use = register.add_use(ada, firm, "Chat")
    bob = person(register, "bob")
    register.add_member(SYSTEM, firm, "bob@example.org", "adviser")
    theirs = register.answer(bob, firm, use, "use.stage", "planned", seen=0)
    met = register.answers(
        ada, firm, [(None, "org.kind", "charity", 0), (use, "use.stage", "live", 0), (use, "bio.uses", [], 0)]
    )
    assert [(m.field, m.mine, m.theirs, m.revision) for m in met] == [("use.stage", "live", "planned", theirs)]
    kept = register.case(ada, firm).document
    assert kept["organisation"]["answers"] == {"org.kind": "charity"}
    assert kept["use_cases"][0]["answers"] == {"use.stage": "planned", "bio.uses": []}
    given = [e.payload["fact"] for e in register.trail(ada, firm) if e.kind == "answer.given"]
    assert sorted(given) == ["bio.uses", "org.kind", "use.stage"]
    with pytest.raises(NotFound):
        register.answers(ada, firm, [(None, "org.sector", [], 0), ("no-such-use", "use.stage", "live", 0)])
    assert register.case(ada, firm).document == kept, "all or, but for what somebody else changed, nothing"
    assert register.answers(ada, firm, [(None, "org.kind", "charity", 0)]) == [], "sent again, it is no conflict"


def test_two_answers_of_one_case_do_not_disturb_each_other(register: Register, ada: Actor, firm: str) -> None:
    one = register.answer(ada, firm, None, "org.a", 1, seen=0)
    register.answer(ada, firm, None, "org.b", 1, seen=0)
    register.answer(ada, firm, None, "org.a", 2, seen=one)


def test_everything_else_in_a_case_is_guarded_too(register: Register, ada: Actor, firm: str) -> None:
    use = register.add_use(ada, firm, "Chat")
    kept = register.case(ada, firm)
    flows = [{"from": "FR", "to": "US", "receiver": "vendor"}]
    register.set_flows(ada, firm, use, flows, seen=kept.flows[use])
    register.set_in_place(ada, firm, [{"topic": "P01"}], seen=kept.in_place)
    register.rename_use(ada, firm, use, "Chatbot", seen=kept.names[use])
    register.rename(ada, firm, "Bakery and sons", kept.names[None] or 0)
    late: list[tuple[Callable[[], object], str]] = [
        (lambda: register.set_flows(ada, firm, use, [], seen=kept.flows[use]), "flows"),
        (lambda: register.set_in_place(ada, firm, [], seen=kept.in_place), "in_place"),
        (lambda: register.rename_use(ada, firm, use, "Bot", seen=kept.names[use]), "name"),
        (lambda: register.rename(ada, firm, "Baker", kept.names[None] or 0), "name"),
        (lambda: register.remove_use(ada, firm, use, seen=kept.revision), "case"),
        (
            lambda: register.replace_case(
                ada, firm, {"schema": "case/1", "organisation": {"name": "X"}}, seen=kept.revision
            ),
            "case",
        ),
    ]
    for call, field in late:
        with pytest.raises(Conflict) as refused:
            call()
        assert refused.value.field == field
        assert refused.value.by == "Ada"
    assert register.case(ada, firm).document == {
        "schema": "case/1",
        "organisation": {"name": "Bakery and sons", "answers": {}},
        "use_cases": [{"id": use, "name": "Chatbot", "answers": {}, "flows": flows}],
        "in_place": [{"topic": "P01"}],
    }


def test_a_removed_use_stays_in_the_trail_and_is_not_written_to(register: Register, ada: Actor, firm: str) -> None:
    use = register.add_use(ada, firm, "Chat")
    seen = register.answer(ada, firm, use, "use.stage", "live", seen=0)
    register.remove_use(ada, firm, use, seen=seen)
    assert register.case(ada, firm).document["use_cases"] == []
    assert register.trail(ada, firm)[0].payload["before"]["answers"] == {"use.stage": "live"}
    with pytest.raises(NotFound):
        register.answer(ada, firm, use, "use.stage", "planned", seen=seen)
    assert register.add_use(ada, firm, "Chat") == use
    with pytest.raises(Conflict):
        register.answer(ada, firm, use, "use.stage", "planned", seen=seen)


def test_an_uploaded_case_gives_new_revisions_only_to_what_differs(register: Register, ada: Actor, firm: str) -> None:
    use = register.add_use(ada, firm, "Chat")
    register.answer(ada, firm, None, "org.a", 1, seen=0)
    register.answer(ada, firm, None, "org.b", 1, seen=0)
    register.answer(ada, firm, use, "use.c", 1, seen=0)
    before = register.case(ada, firm)
    document = {
        "schema": "case/1",
        "organisation": {"name": "Bakery", "answers": {"org.a": 1, "org.d": "unknown"}},
        "use_cases": [
            {"id": "new", "name": "New", "answers": {"use.e": [1]}},
            {"id": use, "name": "Chat", "answers": {"use.c": 1}},
        ],
        "in_place": [{"topic": "P01"}],
    }
    seq = register.replace_case(ada, firm, document, seen=before.revision)
    after = register.case(ada, firm)
    assert [u["id"] for u in after.document["use_cases"]] == ["new", use]
    assert after.document["organisation"]["answers"] == {"org.a": 1, "org.d": "unknown"}
    assert {k for k, v in after.marks.items() if v == seq} == {(None, "org.b"), (None, "org.d"), ("new", "use.e")}
    assert after.names[use] == before.names[use]
    assert register.replace_case(ada, firm, document, seen=0) == seq  # the same again is no conflict
    told = register.trail(ada, firm)[0].payload
    assert told["before"] == before.document
    assert told["after"] == after.document


@pytest.mark.parametrize(
    ("fact", "value", "field"),
    [
        ("", 1, "fact"),
        ("a\nb", 1, "fact"),
        ("x" * 81, 1, "fact"),
        ("org.a", float("nan"), "value"),
        ("org.a", {1, 2}, "value"),
        ("org.a", "\ud800", "value"),
        ("org.a", "x" * 60_000, "org.a"),
    ],
)
def test_what_cannot_be_kept_is_refused_by_field(
    register: Register, ada: Actor, firm: str, fact: str, value: Any, field: str
) -> None:
    with pytest.raises(Invalid) as refused:
        register.answer(ada, firm, None, fact, value, seen=0)
    assert refused.value.field == field


@pytest.mark.parametrize(
    "document",
    [
        None,
        [],
        {"schema": "case/2"},
        {"schema": "case/1"},
        {"schema": "case/1", "organisation": {"name": "X"}, "more": 1},
        {"schema": "case/1", "organisation": {"name": "X", "answers": []}},
        {"schema": "case/1", "organisation": {"name": "X"}, "use_cases": [{"id": "a"}]},
        {"schema": "case/1", "organisation": {"name": "X"}, "use_cases": [{"id": "a", "name": "A"}] * 2},
        {"schema": "case/1", "organisation": {"name": "X"}, "use_cases": {}},
        {
            "schema": "case/1",
            "organisation": {"name": "X"},
            "use_cases": [{"id": str(n), "name": "A"} for n in range(201)],
        },
    ],
)
def test_a_document_that_is_no_case_changes_nothing(register: Register, ada: Actor, firm: str, document: Any) -> None:
    before = register.case(ada, firm)
    with pytest.raises(Invalid):
        register.replace_case(ada, firm, document, seen=before.revision)
    assert register.case(ada, firm) == before


plain = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**15), 10**15)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", max_size=3), inner, max_size=3),
    max_leaves=6,
)


@given(value=plain)
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_an_answer_comes_back_as_it_was_given(register: Register, ada: Actor, firm: str, value: Any) -> None:
    seen = register.case(ada, firm).marks.get((None, "org.any"), 0)
    register.answer(ada, firm, None, "org.any", value, seen=seen)
    answers = register.case(ada, firm).document["organisation"]["answers"]
    assert answers.get("org.any") == value
    assert register.verify(ada, firm).sound


# ---------------------------------------------------------------------------------------------------------- at the same time


def stubborn(register: Register, actor: Actor, firm: str, name: str, turns: int, fact: str = "org.list") -> int:
    """Add to one list, again and again, as somebody who looks at the other's value and then decides; return how often that was needed."""
    conflicts = 0
    for turn in range(turns):
        kept = register.case(actor, firm)
        value = list(kept.document["organisation"]["answers"].get(fact, []))
        seen = kept.marks.get((None, fact), 0)
        while True:
            try:
                register.answer(actor, firm, None, fact, [*value, f"{name}.{turn}"], seen=seen)
                break
            except Conflict as told:
                conflicts += 1
                value, seen = list(told.theirs or []), told.revision
    return conflicts


@pytest.mark.long
def test_fifty_writers_on_ten_answers_lose_nothing(register_url: str) -> None:
    register = opened(register_url)
    ada = person(register, "ada")
    firm = register.create_organisation(ada, "Bakery").id
    with ThreadPoolExecutor(WRITERS) as pool:
        conflicts = sum(
            pool.map(lambda n: stubborn(register, ada, firm, f"w{n}", TURNS, f"org.{n % ANSWERS}"), range(WRITERS))
        )
    kept = [x for answer in register.case(ada, firm).document["organisation"]["answers"].values() for x in answer]
    assert sorted(kept) == sorted(f"w{n}.{t}" for n in range(WRITERS) for t in range(TURNS))
    assert conflicts > 0
    assert register.verify_all(SYSTEM).sound
    register.close()


def _process(url: str, actor: Actor, firm: str, name: str, turns: int) -> None:
    register = opened(url)
    stubborn(register, actor, firm, name, turns)
    register.close()


@pytest.mark.long
def test_two_processes_on_one_answer_lose_nothing(register_url: str) -> None:
    register = opened(register_url)
    ada = person(register, "ada")
    firm = register.create_organisation(ada, "Bakery").id
    context = multiprocessing.get_context("spawn")
    both = [context.Process(target=_process, args=(register_url, ada, firm, f"p{n}", 15)) for n in range(2)]
    for process in both:
        process.start()
    for process in both:
        process.join(60)
    assert [p.exitcode for p in both] == [0, 0]
    kept = register.case(ada, firm).document["organisation"]["answers"]["org.list"]
    assert sorted(kept) == sorted(f"p{n}.{t}" for n in range(2) for t in range(15))
    assert register.verify_all(SYSTEM).sound
    register.close()


@pytest.mark.long
def test_many_people_change_roles_and_firms_at_once_without_a_deadlock(register_url: str) -> None:
    register = opened(register_url)
    people = [person(register, f"p{n}") for n in range(8)]

    def busy(actor: Actor) -> str:
        firm = register.create_organisation(actor, "Firm").id
        session = register.start_session(actor)
        register.answer(actor, firm, None, "org.a", 1, seen=0)
        register.invite(actor, firm, "x@example.org", "auditor")
        register.export_organisation(actor, firm)
        register.delete_organisation(actor, firm, "Firm")
        register.end_session(session)
        return firm

    with ThreadPoolExecutor(8) as pool:
        firms = list(pool.map(busy, people))
    found = register.verify_all(SYSTEM)
    assert found.sound
    assert {c.chain for c in found.chains} == {"system", *firms}
    register.close()
