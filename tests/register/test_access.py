"""Nobody reaches a firm of somebody else: every method of the register, found by looking at it, tried as every role, in the own firm and in a foreign one."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from compliance.register import SYSTEM, Action, Actor, Forbidden, Invalid, NotFound, ProofNeeded, Register, may
from compliance.register.access import FIRM_ACTIONS, IN_FIRM, ON_SITE, SITE_ACTIONS
from tests.support.registers import (
    FIRM_CALLS,
    NAMES_A_PART,
    OPEN,
    SITE_CALLS,
    START,
    Clock,
    World,
    made_world,
    opened,
    public_methods,
    waiting,
)

PROVED = {
    "confirm_member", "create_link", "create_token", "delete_organisation", "export_organisation", "invite", "remove_member", "set_member",
}  # fmt: skip
PROVED_ON_SITE = {
    "add_passkey", "create_reset", "create_user", "erase_user", "make_recovery_code", "remove_passkey", "set_password", "set_second_factor", "set_user",
}  # fmt: skip
MEMBERS = ("owner", "adviser", "auditor", "link", "token-owner", "token-adviser", "token-auditor")
ROLE_OF = {"link": "auditor"} | {m: m.removeprefix("token-") for m in MEMBERS if m != "link"}
# Narrower than the table: what a person does who has shown lately who they are is not for keys.
ONLY_PEOPLE = {
    **{name: {"user"} for name in PROVED},
    "leave": {"user"},
    "add_member": {"system"},
}


@pytest.fixture
def world(register_url: str) -> Iterator[World]:
    register = opened(register_url, Clock())
    yield made_world(register)
    register.close()


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, World]:
    """A world in a file, of which each call that may do something gets a copy of its own."""
    path = tmp_path_factory.mktemp("world") / "register.db"
    register = opened(f"sqlite:///{path}", Clock())
    register.migrate()
    made = made_world(register)
    register.close()
    return path, made


def copied(kept: tuple[Path, World], tmp_path: Path) -> World:
    path, made = kept
    fresh = tmp_path / f"{len(list(tmp_path.iterdir()))}.db"
    shutil.copy(path, fresh)
    return World(
        opened(f"sqlite:///{fresh}", Clock()),
        made.bakery,
        made.clinic,
        made.steward,
        made.stewarded,
        made.outside,
    )


def action_of(name: str) -> Action:
    method = getattr(Register, "_delete" if name == "delete_organisation" else name)
    assert isinstance(method.action, Action)
    return method.action


def test_every_public_method_is_known_to_these_tests() -> None:
    methods = public_methods()
    assert set(methods) == {*FIRM_CALLS, *SITE_CALLS, *OPEN}
    for name in FIRM_CALLS:
        assert action_of(name) in FIRM_ACTIONS, name
    for name in SITE_CALLS:
        assert action_of(name) in SITE_ACTIONS, name
    gated = {n for n, m in methods.items() if hasattr(m, "action")} | {"delete_organisation"}
    assert gated == {*FIRM_CALLS, *SITE_CALLS}


def test_every_action_but_that_of_lawyers_is_asked_for_somewhere() -> None:
    asked = {action_of(n) for n in (*FIRM_CALLS, *SITE_CALLS)} | {Action.REVIEW_WRITE}
    assert set(Action) - asked == {Action.RULES_REVIEW}


def test_what_cannot_be_taken_back_by_signing_out_asks_who_is_there(world: World) -> None:
    r, firm = world.register, world.bakery
    methods = {n: getattr(Register, "_delete" if n == "delete_organisation" else n) for n in (*FIRM_CALLS, *SITE_CALLS)}
    assert {n for n in FIRM_CALLS if methods[n].proof} == PROVED
    assert {n for n in SITE_CALLS if methods[n].proof} == PROVED_ON_SITE
    owner, root = (replace(a, proved=False) for a in (firm.actors["owner"], world.outside["administrator"]))
    before = [r.trail(SYSTEM, firm.id)[0].seq, r.site_trail(SYSTEM)[0].seq]
    for name in PROVED:
        with pytest.raises(ProofNeeded):
            FIRM_CALLS[name](r, owner, firm.id, firm)
    for name in PROVED_ON_SITE:
        with pytest.raises((ProofNeeded, Forbidden)):
            SITE_CALLS[name](world, root)
    assert [r.trail(SYSTEM, firm.id)[0].seq, r.site_trail(SYSTEM)[0].seq] == before


def test_a_foreign_firm_is_answered_like_one_that_does_not_exist(world: World) -> None:
    r, firm = world.register, world.bakery
    strangers = {
        **{f"clinic {k}": v for k, v in world.clinic.actors.items()},
        **world.outside,
        "steward": world.steward,
    }
    before = r.trail(SYSTEM, firm.id)[0].seq
    for name, call in FIRM_CALLS.items():
        for who, actor in strangers.items():
            said = []
            for organisation in (firm.id, "0" * 20) if who != "nobody" else (firm.id, "0" * 20, "", "'; --"):
                with pytest.raises(NotFound) as refused:
                    call(r, actor, organisation, firm) if name not in _LOOKS else _bare(r, name, actor, organisation)
                said.append((str(refused.value), refused.value.what))
            assert len(set(said)) == 1, (name, who)
            assert said[0][1] == "firm"
    assert r.trail(SYSTEM, firm.id)[0].seq == before


# Calls above that look something up as SYSTEM first, which finds nothing in a firm that does not exist: called plainly here.
_LOOKS = {"remove_use", "rename_use", "replace_case", "save_review", "set_flows", "set_tools"}


def _bare(r: Register, name: str, actor: Actor, organisation: str) -> object:
    if name == "remove_use":
        return r.remove_use(actor, organisation, "u", seen=0)
    if name == "rename_use":
        return r.rename_use(actor, organisation, "u", "Name", seen=0)
    if name == "set_flows":
        return r.set_flows(actor, organisation, "u", [], seen=0)
    if name == "set_tools":
        return r.set_tools(actor, organisation, "u", [], seen=0)
    if name == "save_review":
        return r.save_review(actor, organisation, {"schema": "review/1"}, seen=0)
    return r.replace_case(actor, organisation, {}, seen=0)


def test_in_the_own_firm_the_table_decides_and_a_refusal_changes_nothing(world: World) -> None:
    r, firm = world.register, world.bakery
    before = r.trail(SYSTEM, firm.id)[0].seq
    refused = 0
    for name, call in FIRM_CALLS.items():
        for who in MEMBERS:
            actor = firm.actors[who]
            if allowed(name, who, actor):
                continue
            with pytest.raises(Forbidden):
                call(r, actor, firm.id, firm)
            refused += 1
    assert refused > 60
    assert r.trail(SYSTEM, firm.id)[0].seq == before


@pytest.mark.parametrize("name", sorted(FIRM_CALLS))
def test_whoever_may_can(name: str, kept: tuple[Path, World], tmp_path: Path) -> None:
    done = 0
    for who in MEMBERS:
        if not allowed(name, who, kept[1].bakery.actors[who]):
            continue
        world = copied(kept, tmp_path)
        firm = world.bakery
        if name == "confirm_member":
            waiting(world.register, firm)
        if (name, who) == ("leave", "owner"):
            with pytest.raises(Invalid, match="last owner"):
                FIRM_CALLS[name](world.register, firm.actors[who], firm.id, firm)
        else:
            FIRM_CALLS[name](world.register, firm.actors[who], firm.id, firm)
        world.register.close()
        done += 1
    assert done or name == "add_member"


def allowed(name: str, who: str, actor: Actor) -> bool:
    return action_of(name) in IN_FIRM[ROLE_OF[who]] and actor.kind in ONLY_PEOPLE.get(name, {actor.kind})  # type: ignore[index]


@pytest.mark.parametrize("name", sorted(FIRM_CALLS))
def test_an_adviser_of_a_firm_without_an_owner_may_what_an_owner_may(
    name: str, kept: tuple[Path, World], tmp_path: Path
) -> None:
    world = copied(kept, tmp_path)
    rights = world.register.allowed(world.steward, world.stewarded.id)
    assert (action_of(name) in rights) == (action_of(name) in IN_FIRM["owner"])
    world.register.close()


def test_a_part_of_another_firm_is_not_found_from_the_own_one(world: World) -> None:
    r, mine, other = world.register, world.bakery, world.clinic
    for name in sorted(NAMES_A_PART):
        with pytest.raises(NotFound):
            FIRM_CALLS[name](r, mine.actors["owner"], mine.id, other)
    for call in (
        lambda: r.answer(mine.actors["owner"], mine.id, other.use, "use.stage", "live", seen=0),
        lambda: r.rename_use(mine.actors["owner"], mine.id, other.use, "x", seen=0),
        lambda: r.remove_use(mine.actors["owner"], mine.id, other.use, seen=0),
        lambda: r.set_flows(mine.actors["owner"], mine.id, other.use, [], seen=0),
        lambda: r.set_tools(mine.actors["owner"], mine.id, other.use, [], seen=0),
        lambda: r.revoke_token(mine.actors["owner"], r.tokens(other.actors["owner"])[0].id),
    ):
        with pytest.raises(NotFound):
            call()
    assert [o.id for o in r.organisations(mine.actors["owner"])] == [mine.id]
    for actor in world.outside.values():
        assert r.organisations(actor) == ()


@pytest.mark.core_takes(
    "create_user", "notices", "outdated", "revoke_token", "safeguards", "site_trail", "tokens", "users"
)
@pytest.mark.parametrize("name", sorted(SITE_CALLS))
def test_on_the_site_the_table_decides(name: str, kept: tuple[Path, World], tmp_path: Path) -> None:
    action = action_of(name)
    everybody = {**kept[1].outside, **{f"bakery {k}": v for k, v in kept[1].bakery.actors.items()}, "system": SYSTEM}
    for who, actor in everybody.items():
        world = copied(kept, tmp_path)
        role = {"administrator": "administrator", "lawyer": "lawyer"}.get(who, "user")
        rights = ON_SITE["user"] | ON_SITE[role] if actor.kind == "user" else frozenset()  # type: ignore[index]
        if actor is SYSTEM:
            if action is not Action.OWN_ACCOUNT and name != "create_organisation":
                SITE_CALLS[name](world, actor)
        elif action not in rights:
            with pytest.raises(Forbidden):
                SITE_CALLS[name](world, actor)
        elif name == "revoke_token" and who != "bakery owner":
            with pytest.raises(NotFound):
                SITE_CALLS[name](world, actor)
        else:
            SITE_CALLS[name](world, actor)
        world.register.close()


def test_rights_are_those_of_the_moment_of_use_whatever_the_actor_says(world: World) -> None:
    r, firm = world.register, world.bakery
    adviser = r.create_token(firm.actors["adviser"], firm.id, "script", "owner", START + timedelta(days=9))
    token = r.actor_of_token(adviser)
    r.answer(token, firm.id, None, "org.a", "yes", seen=0)
    with pytest.raises(Forbidden):  # a token for "owner" in the hands of an adviser is an adviser's
        r.create_link(token, firm.id, "x", START + timedelta(days=1))
    r.set_member(firm.actors["owner"], firm.id, str(firm.actors["adviser"].user_id), "auditor")
    for actor in (token, firm.actors["adviser"]):
        r.case(actor, firm.id)
        with pytest.raises(Forbidden):
            r.answer(actor, firm.id, None, "org.b", "yes", seen=0)
    r.remove_member(firm.actors["owner"], firm.id, str(firm.actors["adviser"].user_id))
    for actor in (token, firm.actors["adviser"]):
        with pytest.raises(NotFound):
            r.case(actor, firm.id)
    with pytest.raises(NotFound):
        r.actor_of_token(adviser)
    forged = Actor("user:nobody", "user", "nobody", admin=True, firms={firm.id: "owner"})
    with pytest.raises(NotFound):
        r.case(forged, firm.id)
    with pytest.raises(Forbidden):
        r.users(forged)


def test_an_auditor_has_a_last_day(world: World) -> None:
    r, firm = world.register, world.bakery
    clock = r.clock
    assert isinstance(clock, Clock)
    auditor = firm.actors["auditor"]
    r.set_member(firm.actors["owner"], firm.id, str(auditor.user_id), "auditor", START.date() + timedelta(days=2))
    clock.forward(days=2)
    r.case(auditor, firm.id)
    clock.forward(days=1)
    with pytest.raises(NotFound):
        r.case(auditor, firm.id)
    assert [m.current for m in r.members(firm.actors["owner"], firm.id) if m.user_id == auditor.user_id] == [False]
    clock.forward(days=27)
    with pytest.raises(NotFound):
        r.case(firm.actors["link"], firm.id)
    with pytest.raises(NotFound):
        r.open_link(firm.secrets["link"])
    with pytest.raises(NotFound):
        r.case(firm.actors["token-owner"], firm.id)


def test_a_closed_account_can_do_nothing(world: World) -> None:
    r, firm = world.register, world.bakery
    owner = firm.actors["owner"]
    session = r.start_session(owner)
    r.set_user(world.outside["administrator"], str(owner.user_id), active=False)
    assert r.session(session) is None
    for actor in (owner, firm.actors["token-owner"]):
        with pytest.raises(NotFound):
            r.case(actor, firm.id)
    with pytest.raises(Forbidden):
        r.create_organisation(owner, "Another")


def test_the_table_says_no_to_whatever_it_does_not_name() -> None:
    assert set(Action) == FIRM_ACTIONS | SITE_ACTIONS
    owner = Actor("user:1", "user", "1", firms={"a": "owner"})
    assert may(owner, Action.CASE_READ, "a")
    assert not may(owner, Action.CASE_READ, "b")
    assert not may(owner, Action.CASE_READ)
    assert not may(owner, Action.ACCOUNTS_READ, "a")
    for site_role in ("administrator", "lawyer"):
        assert not ON_SITE[site_role] & FIRM_ACTIONS  # type: ignore[index]
    assert IN_FIRM["auditor"] < IN_FIRM["adviser"] < IN_FIRM["owner"] == IN_FIRM["steward"]
