"""Taking out, deleting, backing up and restoring: whole or not at all, from and to both databases."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from sqlalchemy import text

from compliance.case.case import CaseModel
from compliance.reading.strict_yaml import parse
from compliance.register import SYSTEM, Invalid, NotFound, Register, Unusable
from compliance.register.tables import Base
from compliance.review.record import RecordModel
from tests.support.postgresql import Server
from tests.support.registers import PASSWORD, Clock, Firm, World, document, made_world, opened

SECRET_COLUMNS = ("password", "secret")


@pytest.fixture
def world(register_url: str) -> Iterator[World]:
    register = opened(register_url, Clock())
    yield made_world(register)
    register.close()


def rows(register: Register) -> dict[str, list[tuple[Any, ...]]]:
    with register.database.reading() as db:
        return {
            t.name: sorted((tuple(r) for r in db.execute(t.select())), key=repr)
            for t in Base.metadata.sorted_tables
            if t.name not in ("sessions", "attempts")
        }


def taken_out(world: World, firm: Firm) -> dict[str, str]:
    archive = zipfile.ZipFile(io.BytesIO(world.register.export_organisation(firm.actors["owner"], firm.id)))
    return {name: archive.read(name).decode() for name in archive.namelist()}


# ----------------------------------------------------------------------------------------------------------------- export


def test_an_export_holds_everything_of_one_firm_and_nothing_of_another(world: World) -> None:
    r, firm = world.register, world.bakery
    r.record_assessment(firm.actors["owner"], firm.id, document("2026.12.1", "stop", "2027-01-01"))
    parts = taken_out(world, firm)
    assert next(iter(parts)) == "README.md"
    assert set(parts) == {
        "README.md", "case.yaml", "case.json", "people.json",
        "comments.json", "review.yaml", "trail.jsonl", "verify_trail.py",
        "assessments/0001-2026-11-26.json", "assessments/0002-2027-01-01.json",
    }  # fmt: skip
    case = r.case(firm.actors["owner"], firm.id).document
    assert json.loads(parts["case.json"]) == case
    assert parse(parts["case.yaml"], "case.yaml").data == case
    CaseModel.model_validate(case)
    record = parse(parts["review.yaml"], "review.yaml").data
    RecordModel.model_validate(record)
    assert record == r.review(firm.actors["owner"], firm.id).record
    assert json.loads(parts["assessments/0002-2027-01-01.json"]) == document("2026.12.1", "stop", "2027-01-01")
    assert [m["role"] for m in json.loads(parts["people.json"])["members"]].count("auditor") == 1
    everything = "".join(parts.values())
    assert "clinic" not in everything.lower()
    for secret in firm.secrets.values():
        assert secret not in everything
    for column in SECRET_COLUMNS:
        assert f'"{column}"' not in everything
    assert "argon2" not in everything
    assert r.trail(firm.actors["owner"], firm.id)[0].kind == "firm.exported"


@pytest.mark.core_takes("sqlite-<lambda>-entry 1: its payload was changed")
@pytest.mark.parametrize(
    ("spoilt", "said"),
    [
        (lambda lines: lines, "sound"),
        (lambda lines: [lines[0].replace("Bakery", "Butcher"), *lines[1:]], "entry 1: its payload was changed"),
        (lambda lines: [*lines[:2], lines[2].replace('"kind":"', '"kind":"x'), *lines[3:]], "entry 3: changed"),
        (lambda lines: [*lines[:2], *lines[3:]], "entry 3: missing or moved"),
        (lambda lines: [lines[1], lines[0], *lines[2:]], "entry 1: missing or moved"),
    ],
)
def test_an_exported_trail_is_checked_with_nothing_but_python(
    world: World, tmp_path: Path, spoilt: Callable[[list[str]], list[str]], said: str
) -> None:
    parts = taken_out(world, world.bakery)
    (tmp_path / "verify_trail.py").write_text(parts["verify_trail.py"], encoding="utf-8")
    lines = spoilt(parts["trail.jsonl"].splitlines(keepends=True))
    (tmp_path / "trail.jsonl").write_text("".join(lines), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-I", "verify_trail.py"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == (0 if said == "sound" else 1), done.stderr
    assert said in done.stdout
    head = world.register.verify(world.bakery.actors["owner"], world.bakery.id).chains[0].head
    assert head in parts["README.md"]
    assert head in done.stdout


def test_the_commands_of_the_readme_check_the_trail(world: World, tmp_path: Path) -> None:
    bash = shutil.which("bash")
    assert bash
    parts = taken_out(world, world.bakery)
    (tmp_path / "trail.jsonl").write_text(parts["trail.jsonl"], encoding="utf-8")
    commands = [line.strip() for line in parts["README.md"].splitlines() if line.startswith("    ")]
    assert len(commands) == 4
    if shutil.which("jq") is None:  # the two filters that the commands use, by Python
        (tmp_path / "jq").write_text(f"#!{sys.executable}\n{JQ}")
        (tmp_path / "jq").chmod(0o700)
    done = subprocess.run(
        [bash, "-ec", "\n".join(commands)],
        cwd=tmp_path,
        env={"PATH": f"{tmp_path}:/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "no entry was changed" in done.stdout
    assert "each follows the one before" in done.stdout
    assert json.loads(parts["trail.jsonl"].splitlines()[0])["digest"] in done.stdout


JQ = """
import json, sys
option, query, *files = sys.argv[1:]
for line in open(files[0], encoding="utf-8"):
    e = json.loads(line)
    if query.startswith("{"):
        print(json.dumps({k: e[k] for k in query.strip("{}").split(",")}, sort_keys=True, separators=(",", ":"), ensure_ascii=False))
    elif option == "-j":
        sys.stdout.write(e["salt"] + e["payload"])
    else:
        print(e[query[1:]])
"""


# --------------------------------------------------------------------------------------------------------------- deletion


def test_a_deleted_firm_leaves_a_chain_that_verifies_and_nothing_else(world: World) -> None:
    r, firm, other = world.register, world.bakery, world.clinic
    owner = firm.actors["owner"]
    session = r.start_session(firm.actors["link"])
    kept = r.case(other.actors["owner"], other.id), r.trail(other.actors["owner"], other.id)
    for confirm in ("", "bakery", "Clinic"):
        with pytest.raises(Invalid):
            r.delete_organisation(owner, firm.id, confirm)
    entries = r.verify(owner, firm.id).chains[0].entries
    r.delete_organisation(owner, firm.id, "Bakery")
    assert (r.case(other.actors["owner"], other.id), r.trail(other.actors["owner"], other.id)) == kept
    for actor in (*firm.actors.values(), SYSTEM):
        with pytest.raises(NotFound):
            r.case(actor, firm.id)
    assert r.session(session) is None
    found = r.verify_all(SYSTEM)
    assert found.sound
    (chain,) = [c for c in found.chains if c.chain == firm.id]
    assert (chain.entries, chain.erased) == (entries + 1, entries + 1)
    tombstone = r.site_trail(SYSTEM)[0]
    assert tombstone.kind == "firm.deleted"
    assert tombstone.payload == {"organisation": firm.id, "by": owner.id, "entries": entries + 1, "head": chain.head}
    for table, found_rows in rows(r).items():
        mentions = [row for row in found_rows if firm.id in row or "Bakery" in row]
        assert mentions == [] or table in ("trail_entries", "trail_heads"), table
    if r.database.file is not None:  # nor in the file itself, nor in its journal
        for path in r.database.file.parent.glob("register.db*"):
            raw = path.read_bytes()
            assert b"bakery chatbot" not in raw
            assert b"bakery-chatbot" not in raw


def test_a_chain_of_a_deleted_firm_that_was_cut_is_found(world: World) -> None:
    r, firm = world.register, world.bakery
    r.delete_organisation(firm.actors["owner"], firm.id, "Bakery")
    with r.database.connection() as connection:
        for statement in _without_triggers(r):
            connection.execute(text(statement))
        for table in ("trail_entries", "trail_heads"):
            connection.execute(text(f"DELETE FROM {table} WHERE chain = :c"), {"c": firm.id})
    found = r.verify_all(SYSTEM)
    assert [(c.chain, [f.kind for f in c.findings]) for c in found.chains if c.findings] == [
        (firm.id, ["missing-chain", "other-than-noted"])
    ]


def _without_triggers(r: Register) -> list[str]:
    if r.database.is_sqlite:
        return ["DROP TRIGGER trail_entries_delete", "DROP TRIGGER trail_heads_delete"]
    return ["ALTER TABLE trail_entries DISABLE TRIGGER ALL", "ALTER TABLE trail_heads DISABLE TRIGGER ALL"]


# ---------------------------------------------------------------------------------------------------------------- backups


def empty(kind: str, postgresql: Server, tmp_path: Path) -> str:
    return postgresql.empty() if kind == "postgresql" else f"sqlite:///{tmp_path / 'restored.db'}"


@pytest.mark.parametrize("to", ["sqlite", "postgresql"])
def test_a_backup_goes_from_either_database_into_either(
    world: World, to: str, postgresql: Server, tmp_path: Path
) -> None:
    r, firm = world.register, world.bakery
    gone = world.clinic
    r.delete_organisation(gone.actors["owner"], gone.id, "Clinic")
    r.erase_user(SYSTEM, str(world.outside["nobody"].user_id), "nobody@example.org")
    counts = r.backup(SYSTEM, tmp_path / "backup.zip")
    assert (tmp_path / "backup.zip").stat().st_mode & 0o777 == 0o600
    fresh = opened(empty(to, postgresql, tmp_path), Clock())
    assert fresh.restore(tmp_path / "backup.zip") == counts
    fresh.check()
    assert rows(fresh) == rows(r)
    assert fresh.verify_all(SYSTEM) == r.verify_all(SYSTEM)
    assert fresh.authenticate("bakery-owner@example.org", PASSWORD).name == "Bakery-Owner"
    seen = fresh.case(firm.actors["owner"], firm.id).marks[None, "org.kind"]
    fresh.answer(firm.actors["owner"], firm.id, None, "org.kind", "charity", seen=seen)
    assert (
        fresh.case(fresh.actor_of_token(firm.secrets["token-adviser"]), firm.id).document["organisation"]["answers"][
            "org.kind"
        ]
        == "charity"
    )
    assert fresh.verify_all(SYSTEM).sound
    with pytest.raises(Unusable, match="empty database"):
        fresh.restore(tmp_path / "backup.zip")
    with pytest.raises(Unusable, match="never takes the place"):
        r.backup(SYSTEM, tmp_path / "backup.zip")
    fresh.close()


def _manifest(parts: dict[str, bytes], change: Callable[[dict[str, Any]], Any]) -> None:
    manifest = json.loads(parts["manifest.json"])
    change(manifest)
    parts["manifest.json"] = json.dumps(manifest).encode()


def _unsound(parts: dict[str, bytes]) -> None:
    """Change a payload, and make the hash of the part fit, as somebody with time would."""
    import hashlib

    parts["trail_payloads.jsonl"] = parts["trail_payloads.jsonl"].replace(b"Clinic", b"Clinik")
    digest = hashlib.sha256(parts["trail_payloads.jsonl"]).hexdigest()
    _manifest(parts, lambda m: m["tables"]["trail_payloads"].update(sha256=digest))


SPOILT: dict[str, tuple[Callable[[dict[str, bytes]], Any], str]] = {
    "changed": (
        lambda p: p.update({"users.jsonl": p["users.jsonl"].replace(b"Bakery", b"Butcher")}),
        "not as it was written",
    ),
    "shortened": (
        lambda p: p.update({"answers.jsonl": b"".join(p["answers.jsonl"].splitlines(True)[:-1])}),
        "not as it was written",
    ),
    "no manifest": (lambda p: p.pop("manifest.json"), "no list of its parts"),
    "no part": (lambda p: p.pop("users.jsonl"), "users cannot be read"),
    "half a line": (lambda p: p.update({"users.jsonl": p["users.jsonl"][:-20]}), "users cannot be read"),
    "other format": (lambda p: _manifest(p, lambda m: m.update(format="other/9")), "its format is 'other/9'"),
    "newer": (lambda p: _manifest(p, lambda m: m.update(revision="0999")), "newer version"),
    "other tables": (lambda p: _manifest(p, lambda m: m["tables"].pop("uses")), "not those of its version"),
    "unsound": (_unsound, "not sound.*changed-payload"),
}


@pytest.fixture(scope="module")
def backup(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("backup")
    register = opened(str(folder / "register.db"), Clock())
    register.migrate()
    made_world(register)
    register.backup(SYSTEM, folder / "backup.zip")
    register.close()
    archive = zipfile.ZipFile(folder / "backup.zip")
    return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("to", ["sqlite", "postgresql"])
@pytest.mark.parametrize("how", sorted(SPOILT))
def test_a_spoilt_backup_is_refused_and_leaves_nothing(
    backup: dict[str, bytes], how: str, to: str, postgresql: Server, tmp_path: Path
) -> None:
    parts = dict(backup)
    spoil, said = SPOILT[how]
    spoil(parts)
    with zipfile.ZipFile(tmp_path / "spoilt.zip", "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    fresh = opened(empty(to, postgresql, tmp_path))
    with pytest.raises(Unusable, match=said):
        fresh.restore(tmp_path / "spoilt.zip")
    assert fresh.database.revision() is None
    if fresh.database.file is not None:
        assert list(tmp_path.glob("restored.db*")) == []
    fresh.close()


def test_what_is_no_backup_is_said(tmp_path: Path) -> None:
    fresh = opened(str(tmp_path / "restored.db"))
    with pytest.raises(Unusable, match="no such file"):
        fresh.restore(tmp_path / "none.zip")
    (tmp_path / "text.zip").write_text("hello")
    with pytest.raises(Unusable, match="no zip"):
        fresh.restore(tmp_path / "text.zip")
    assert not (tmp_path / "restored.db").exists()


def test_a_backup_of_an_earlier_version_is_brought_to_this_one(tmp_path: Path) -> None:
    with zipfile.ZipFile(Path(__file__).parent / "released" / "backup-0002.zip") as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    older = {"assessments", "links", "passes", "reviews", "tokens"}
    for name in older:
        parts.pop(f"{name}.jsonl")
    _manifest(
        parts, lambda m: m.update(revision="0001", tables={k: v for k, v in m["tables"].items() if k not in older})
    )
    with zipfile.ZipFile(tmp_path / "old.zip", "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    fresh = opened(str(tmp_path / "restored.db"))
    fresh.restore(tmp_path / "old.zip")
    fresh.check()
    assert len(fresh.organisations(SYSTEM)) == 3
    assert fresh.verify_all(SYSTEM).sound
    fresh.close()


@pytest.mark.longer_way
def test_yaml_of_an_export_has_no_aliases_and_says_yes_as_text(world: World) -> None:
    r, firm = world.register, world.bakery
    owner = firm.actors["owner"]
    value = {"yes": ["on", "no"], "unsure": ["2026-11-26", "1e5", "é\u00a0"]}
    r.answer(owner, firm.id, None, "org.one", value, seen=0)
    r.answer(owner, firm.id, None, "org.two", value, seen=0)
    text_ = taken_out(world, firm)["case.yaml"]
    assert "&" not in text_
    assert parse(text_, "case.yaml").data["organisation"]["answers"]["org.two"] == value
    assert yaml.safe_load(text_)["organisation"]["answers"]["org.one"] == value
