"""Heads stamped with the time by an authority: what is believed, what waits while it is down, and what verifying finds without anybody having noted anything."""

from __future__ import annotations

import hashlib
import io
import json
import subprocess
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session

from compliance.errors import ComplianceError
from compliance.register import SYSTEM, Register, Unusable
from compliance.register.anchors import Anchor
from compliance.register.export_check import check_export
from compliance.register.location import stamps_of
from compliance.register.signing import KeyRing
from compliance.register.stamping import Backlog, Stamper
from compliance.register.stamps import Authority as Asked
from compliance.register.stamps import Stamps
from compliance.register.stamps_carried import held_against
from compliance.register.timestamp_tokens import WHY, Disbelieved, answered, believed, certificates_of, request
from compliance.register.verifying import verify_all
from tests.support.calling import call
from tests.support.postgresql import LIGHT
from tests.support.registers import PASSWORD, Clock, World, made_world
from tests.support.tampering import behind_its_back, made_anew
from tests.support.time_authority import FAULTS, Authority, running

IMPRINT = hashlib.sha256(b"what is stamped").digest()
NONCE = 123_456_789_012_345_678


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """The address of an authority in a process of its own, and the folder of its certificates."""
    folder = tmp_path_factory.mktemp("authority")
    with running(folder) as url:
        yield url, folder


# ------------------------------------------------------------------------------------------------------------- tokens


def test_a_token_is_believed_by_the_root_the_issuer_or_the_signer_itself(authority: Authority) -> None:
    token = answered(authority.answer(request(IMPRINT, NONCE)))
    before = datetime.now(UTC) - timedelta(seconds=5)
    for pinned in (authority.root, authority.between, authority.signer):
        found = believed(token, IMPRINT, [pinned[0]], NONCE)
        assert before <= found.at <= datetime.now(UTC)
    by_rsa = answered(authority.answer(request(IMPRINT, NONCE), "rsa"))
    assert believed(by_rsa, IMPRINT, [authority.root[0]]).signer != found.signer


@pytest.mark.parametrize("fault", FAULTS)
def test_what_is_wrong_with_a_token_is_named(authority: Authority, fault: str) -> None:
    with pytest.raises(Disbelieved) as caught:
        believed(answered(authority.answer(request(IMPRINT, NONCE), fault)), IMPRINT, [authority.root[0]], NONCE)
    assert caught.value.why == FAULTS[fault]


def test_every_reason_has_been_met() -> None:
    assert set(WHY) == set(FAULTS.values())


def test_a_token_of_other_bytes_is_disbelieved_and_never_a_fault_of_ours(authority: Authority) -> None:
    token = bytearray(answered(authority.answer(request(IMPRINT, NONCE))))
    believed_anyhow = 0
    for n in range(0, len(token), 7):
        changed = bytes(token[:n]) + bytes([token[n] ^ 0x15]) + bytes(token[n + 1 :])
        try:
            believed(changed, IMPRINT, [authority.root[0]], NONCE)
            believed_anyhow += 1
        except Disbelieved:
            continue
    # Bytes that nothing hangs on: certificates that are not of the chain, which anybody may leave out too.
    assert believed_anyhow < len(token) / 7 * 0.6


CONFIG = """
[tsa]
default_tsa = one
[one]
serial = serial
crypto_device = builtin
signer_digest = sha256
default_policy = 1.2.3.4
digests = sha256
ess_cert_id_alg = {hash}
"""


@pytest.mark.programs
@pytest.mark.parametrize("ess", ["sha1", "sha256", "sha512"])
def test_tokens_of_another_program_are_believed(authority: Authority, tmp_path: Path, ess: str) -> None:
    from cryptography.hazmat.primitives import serialization

    signer, key = authority.rsa
    (tmp_path / "signer.pem").write_bytes(signer.public_bytes(serialization.Encoding.PEM))
    (tmp_path / "key.pem").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    (tmp_path / "serial").write_text("01\n")
    (tmp_path / "ts.cnf").write_text(CONFIG.replace("{hash}", ess))
    (tmp_path / "query").write_bytes(request(IMPRINT, NONCE))
    words = "openssl ts -reply -queryfile query -config ts.cnf -signer signer.pem -inkey key.pem -out reply"
    subprocess.run(words.split(), cwd=tmp_path, check=True, capture_output=True)
    token = answered((tmp_path / "reply").read_bytes())
    assert believed(token, IMPRINT, [authority.root[0]], NONCE)
    with pytest.raises(Disbelieved) as caught:
        believed(token, bytes(32), [authority.root[0]])
    assert caught.value.why == "other-imprint"


# ----------------------------------------------------------------------------------------------------------- settings


def test_a_setting_that_cannot_be_used_is_named_with_its_remedy(tmp_path: Path, place: tuple[str, Path]) -> None:
    url, certificate = place[0], str(place[1] / "root.pem")
    (tmp_path / "empty.pem").write_text("-----BEGIN nothing")
    wrong = {
        "timestamp.no-pin": {"COMPLIANCE_TIMESTAMP_URL": url},
        "timestamp.address": {
            "COMPLIANCE_TIMESTAMP_URL": "tsa.example.org",
            "COMPLIANCE_TIMESTAMP_CERTIFICATE": certificate,
        },
        "timestamp.certificate-unreadable": {"COMPLIANCE_TIMESTAMP_CERTIFICATE": str(tmp_path / "none.pem")},
        "timestamp.no-certificate": {"COMPLIANCE_TIMESTAMP_CERTIFICATE": str(tmp_path / "empty.pem")},
    }
    for named, environment in wrong.items():
        with pytest.raises(Unusable) as caught:
            stamps_of(tmp_path / "anchor", environment)
        assert named in repr(caught.value.message)
        assert "COMPLIANCE_TIMESTAMP_" in str(caught.value)
    assert stamps_of(tmp_path / "anchor", {}) is None
    only_verifying = stamps_of(tmp_path / "anchor", {"COMPLIANCE_TIMESTAMP_CERTIFICATE": certificate})
    assert only_verifying is not None
    with pytest.raises(Unusable, match="COMPLIANCE_TIMESTAMP_URL"):
        only_verifying.authority.stamped(IMPRINT)


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("/down", "HTTP 503"),
        ("/large", "it is no time-stamp"),
        ("/words", "it is no time-stamp"),
        ("/stranger", "does not vouch"),
        ("/refuses", "refuses"),
    ],
)
def test_an_authority_that_gives_none_is_told_with_what_to_look_at(
    place: tuple[str, Path], address: str, says: str
) -> None:
    pinned = certificates_of((place[1] / "root.pem").read_bytes())
    with pytest.raises(Unusable, match=says) as caught:
        Asked(place[0] + address, pinned).stamped(IMPRINT)
    assert "COMPLIANCE_TIMESTAMP_URL" in str(caught.value)
    assert place[0] in str(caught.value)


# ------------------------------------------------------------------------------------------------------- the register


@pytest.fixture
def stamped(register_url: str, tmp_path: Path, place: tuple[str, Path]) -> Iterator[World]:
    """A register whose heads were stamped in the middle of its life, and at its end."""
    pinned = certificates_of((place[1] / "root.pem").read_bytes())
    path = tmp_path / "elsewhere" / "anchor.jsonl"
    stamps = Stamps(path.with_name("anchor.jsonl.stamps"), Asked(place[0] + "/", pinned))
    anchor = Anchor(path, KeyRing.make(tmp_path / "keys" / "key.json"), stamps)
    register = Register.open(register_url, policy=LIGHT, clock=Clock(), anchor=anchor)
    register.migrate()
    register.begin_anchoring(SYSTEM)
    assert stamper(register).once() == 1
    world = made_world(register)
    assert stamper(register).once() > 1
    yield world
    register.close()


def stamper(register: Register) -> Stamper:
    assert register.anchor is not None
    return Stamper(register.anchor, lambda: register.begin_stamping(SYSTEM))


def stamps_in(register: Register) -> Stamps:
    assert register.anchor is not None
    assert register.anchor.stamps is not None
    return register.anchor.stamps


def kinds(register: Register) -> set[str]:
    return {f.kind for c in register.verify_all(SYSTEM).chains for f in c.findings}


def found_from_outside(world: World, connection: Connection) -> set[tuple[str, str]]:
    """Return what is found of chains by the stamps, where the anchor was made anew together with the database by whoever has the key."""
    register = world.register
    assert register.anchor is not None
    with Session(connection, join_transaction_mode="create_savepoint") as session:
        told = verify_all(session, anchored=register.anchor.read())
    return {(c.chain, f.kind) for c in told.chains for f in c.findings if not f.table}


def test_every_chain_is_stamped_to_its_last_entry_and_nothing_waits(stamped: World) -> None:
    r = stamped.register
    told = r.verify_all(SYSTEM)
    assert told.sound
    assert all(c.stamped.seq == c.entries and c.stamped.since <= c.stamped.at for c in told.chains)
    firm = r.verify(stamped.bakery.actors["owner"], stamped.bakery.id)
    assert firm.chains[0].stamped.seq == firm.chains[0].entries
    assert stamper(r).once() == 0  # what is stamped is not stamped again
    assert "stamping.begun" in [entry.kind for entry in r.site_trail(SYSTEM)]


def test_a_whole_history_made_anew_with_key_and_anchor_is_found(stamped: World) -> None:
    r, firm = stamped.register, stamped.bakery
    assert r.anchor is not None
    with behind_its_back(r) as connection:
        made_anew(connection, firm.id, "user:innocent")
        made_anew(connection, "system", "user:innocent")
        r.anchor.path.unlink()
        rows = connection.execute(text("SELECT chain, seq, hash FROM trail_heads")).all()
        r.anchor.begin({chain: (seq, hash_, "2026-11-28T10:00:00Z") for chain, seq, hash_ in rows})
        told = found_from_outside(stamped, connection)
    assert told == {(firm.id, "other-than-stamped"), ("system", "other-than-stamped")}


def test_an_end_cut_off_everywhere_but_the_stamps_is_found(stamped: World) -> None:
    r, firm = stamped.register, stamped.bakery
    assert r.anchor is not None
    count = r.verify(SYSTEM, firm.id).chains[0].entries
    actor = r.trail(SYSTEM, firm.id)[-1].actor
    with behind_its_back(r) as connection:
        made_anew(connection, firm.id, actor, count - 1)
        kept = [line for line in r.anchor.path.read_text().splitlines() if firm.id not in line]
        r.anchor.path.write_text("\n".join(kept) + "\n")
        assert (firm.id, "cut-behind-stamp") in found_from_outside(stamped, connection)


def test_a_firm_taken_away_whole_is_found_by_its_stamps(stamped: World) -> None:
    r, firm = stamped.register, stamped.bakery
    assert r.anchor is not None
    with behind_its_back(r) as connection:
        for table in ("trail_entries", "trail_payloads", "trail_heads"):
            connection.execute(text(f"DELETE FROM {table} WHERE chain = :f"), {"f": firm.id})
        r.anchor.path.write_text("")
        assert (firm.id, "cut-behind-stamp") in found_from_outside(stamped, connection)


def test_stamps_that_are_gone_spoilt_or_of_somebody_else_are_found(stamped: World, place: tuple[str, Path]) -> None:
    r, firm = stamped.register, stamped.bakery
    stamps = stamps_in(r)
    whole = stamps.path.read_text()
    stamps.path.unlink()
    assert kinds(r) == {"missing-stamps"}
    r.create_user(SYSTEM, "later@example.org", "Later", PASSWORD)
    with pytest.raises(Unusable, match="stamps"):
        stamper(r).once()
    assert not stamps.path.exists()  # no stamp makes it anew: that it is gone stays to be seen
    last = json.loads(whole.splitlines()[-1])
    other = Asked(f"{place[0]}/stranger", certificates_of((place[1] / "stranger.pem").read_bytes()))
    stamps.path.write_text("")
    Stamps(stamps.path, other).stamp({firm.id: (3, "f" * 64)})
    by_a_stranger = stamps.path.read_text()
    moved = json.dumps({**last, "heads": [[firm.id, 3, "f" * 64]]}) + "\n"
    for line in (
        by_a_stranger,
        "no line\n",
        moved,
        json.dumps({**last, "token": "AAAA", "heads": [[firm.id, 3, "e" * 64]]}) + "\n",
    ):
        stamps.path.write_text(whole + line)
        assert kinds(r) == {"forged-stamp"}, line
    stamps.path.write_text(
        "".join(json.dumps({**json.loads(one), "token": "AAAA"}) + "\n" for one in whole.splitlines())
    )
    assert kinds(r) == {"forged-stamp"}  # heads that agree, and no token of theirs is one
    stamps.path.write_text(whole)
    assert r.verify_all(SYSTEM).sound


def test_an_export_carries_its_stamps_and_is_held_against_them(
    stamped: World, place: tuple[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    r, firm = stamped.register, stamped.bakery
    content = r.export_organisation(firm.actors["owner"], firm.id)
    entries = r.verify(SYSTEM, firm.id).chains[0].entries  # the export is an entry of its own
    root, stranger = (certificates_of((place[1] / f"{name}.pem").read_bytes()) for name in ("root", "stranger"))
    found = check_export(content, authority=root)
    assert (found.findings, found.stamps, found.stamped.seq) == ((), 1, entries - 1)
    assert stamped.clinic.id not in json.dumps(
        json.loads(zipfile.ZipFile(io.BytesIO(content)).read("proof.json"))["stamped"]
    )
    assert {one.kind for one in check_export(content, authority=stranger).findings} == {"forged-stamp"}
    assert check_export(content).sound  # who names no authority is told that there are stamps
    kept = tmp_path / "firm.zip"
    kept.write_bytes(content)
    assert "--authority" in call(capsys, "register", "verify-export", kept).out
    named = call(capsys, "register", "verify-export", kept, "--authority", place[1] / "root.pem", lang="fr")
    assert (named.status, "horodatée du 20" in named.out) == (0, True)
    with behind_its_back(r) as connection:
        made_anew(connection, firm.id, "user:innocent")
        rows = connection.execute(text("SELECT seq, hash FROM trail_entries WHERE chain = :c"), {"c": firm.id}).all()
    stamps = json.loads(zipfile.ZipFile(io.BytesIO(content)).read("proof.json"))["stamped"]
    hashes = {row.seq: row.hash for row in rows}
    assert [f.kind for f in held_against(stamps, firm.id, hashes, root)[1]] == ["other-than-stamped"]
    assert [f.kind for f in held_against(stamps, firm.id, {1: hashes[1]}, root)[1]] == ["cut-behind-stamp"]
    moved = [{**stamps[0], "index": 1 - int(stamps[0]["index"])}]
    assert [f.kind for f in held_against([*moved, {}], firm.id, hashes, root)[1]] == ["forged-stamp"]


def test_an_authority_that_is_down_keeps_nobody_from_working_and_what_waits_is_stamped_later(
    stamped: World, place: tuple[str, Path]
) -> None:
    r, firm = stamped.register, stamped.bakery
    assert r.anchor is not None
    stamps = stamps_in(r)
    good, stamps.authority = stamps.authority, Asked("http://127.0.0.1:9/", stamps_in(r).authority.pinned)
    at_work = stamper(r)
    r.answer(firm.actors["owner"], firm.id, None, "org.stamped", "yes", seen=0)
    backlog = Backlog(r.anchor.path, stamps.path)
    assert list(backlog.heads()) == [firm.id]
    since = backlog.since()
    assert since is not None
    assert not at_work.late(since + timedelta(seconds=at_work.seconds))
    assert at_work.late(since + timedelta(seconds=4 * at_work.seconds))
    with pytest.raises(ComplianceError, match="COMPLIANCE_TIMESTAMP_URL"):
        at_work.once()
    told = {c.chain: c for c in r.verify_all(SYSTEM).chains}
    assert told[firm.id].stamped.seq == told[firm.id].entries - 1
    assert r.verify_all(SYSTEM).sound
    stamps.authority = good
    assert at_work.once() == 1  # the same one, that has failed before
    assert backlog.since() is None
    assert not at_work.late(since + timedelta(days=9))
    assert r.verify(SYSTEM, firm.id).chains[0].stamped.seq == told[firm.id].entries


def test_a_thread_stamps_by_itself_and_goes_on_after_a_failure(
    stamped: World, caplog: pytest.LogCaptureFixture
) -> None:
    r, firm = stamped.register, stamped.bakery
    assert r.anchor is not None
    stamps = stamps_in(r)
    good, stamps.authority = stamps.authority, Asked("http://127.0.0.1:9/", ())
    at_work = Stamper(r.anchor, lambda: r.begin_stamping(SYSTEM), seconds=0.05)
    r.answer(firm.actors["owner"], firm.id, None, "org.stamped", "yes", seen=0)
    at_work.start()
    backlog = Backlog(r.anchor.path, stamps.path)
    try:
        _until(lambda: "heads wait for a time-stamp" in caplog.text)
        assert backlog.since() is not None
        stamps.authority = good
        _until(lambda: backlog.since() is None)
    finally:
        at_work.stop()
    assert caplog.text.count("heads wait for a time-stamp") == 1  # said once, however often it is tried


def _until(true: object) -> None:
    import time

    assert callable(true)
    for _ in range(200):
        if true():
            return
        time.sleep(0.05)
    raise AssertionError("it never came")
