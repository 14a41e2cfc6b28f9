"""Whatever is done to an export, or to the register before it was made, is found by whoever holds the export, and named."""

from __future__ import annotations

import copy
import io
import json
import random
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.register import SYSTEM, Register, Unusable, inclusion, merkle
from compliance.register.anchors import Anchor
from compliance.register.chain import entry_hash
from compliance.register.export import exported
from compliance.register.export_check import KINDS, ExportReport, check_export
from compliance.register.gateway import FirmGate
from compliance.register.signing import KeyRing, PublicKeys
from compliance.register.tables import OrganisationRow
from tests.support.calling import call
from tests.support.postgresql import LIGHT
from tests.support.registers import Clock, World, document, made_world, opened
from tests.support.tampering import behind_its_back, made_anew

Files = dict[str, bytes]
FEW = 150


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    folder = tmp_path_factory.mktemp("exported")
    plain = opened(f"sqlite:///{folder / 'register.db'}", Clock())
    plain.migrate()
    anchor = Anchor(folder / "elsewhere" / "anchor.jsonl", KeyRing.make(folder / "key.json"))
    anchor.begin({})
    register = Register(plain.database, Clock(), LIGHT, anchor)
    made = made_world(register)
    register.record_assessment(made.bakery.actors["owner"], made.bakery.id, document("2026.12.1"))
    yield made
    register.close()


@pytest.fixture(scope="module")
def content(world: World) -> bytes:
    return world.register.export_organisation(world.bakery.actors["owner"], world.bakery.id)


def test_a_name_that_looks_like_markup_or_like_a_slot_is_words_in_the_export(tmp_path: Path) -> None:
    r = opened(f"sqlite:///{tmp_path / 'register.db'}", Clock())
    r.migrate()
    world = made_world(r)
    name = "{hash} {at} # <b>`x`</b> [a](https://evil.example) \u202e=1+1 Zq7x"
    firm = r.create_organisation(world.steward, name)
    files = zipfile.ZipFile(io.BytesIO(r.export_organisation(world.steward, firm.id)))
    first, *others = files.read("README.md").decode().splitlines()
    assert first == "# {hash} {at} \\# \\<b\\>\\`x\\`\\</b\\> \\[a\\](https://evil.example) \u202e=1+1 Zq7x"
    assert not [line for line in others if "{" in line and "trail_heads" not in line and "json" not in line.lower()]
    assert json.loads(files.read("case.json"))["organisation"]["name"] == name
    assert yaml.safe_load(files.read("case.yaml"))["organisation"]["name"] == name
    found = check_export(r.export_organisation(world.steward, firm.id))
    assert [one.kind for one in found.findings] == ["unsigned"]
    r.close()


def known(world: World) -> PublicKeys:
    assert world.register.anchor is not None
    return PublicKeys.named(world.register.anchor.ring.public)


def unpacked(content: bytes) -> Files:
    archive = zipfile.ZipFile(io.BytesIO(content))
    return {name: archive.read(name) for name in archive.namelist()}


def packed(files: Files) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def said(report: ExportReport) -> list[tuple[str, Any]]:
    return [(one.kind, one.name or one.seq) for one in report.findings]


def test_an_export_never_touched_is_sound_and_says_who_signed_it(world: World, content: bytes) -> None:
    found = check_export(content, known(world))
    assert found.sound
    told = world.register.verify(world.bakery.actors["owner"], world.bakery.id).chains[0]
    assert (found.chain, found.entries, found.head) == (world.bakery.id, told.entries, told.head)
    assert found.public in known(world).keys.values()
    assert found.chains == 4  # of the site and of three firms
    assert found.anchored == found.entries - 1  # that it was taken out is signed here, and anchored afterwards
    assert "proof.json` (yes / oui)" in unpacked(content)["README.md"].decode()


def lines(files: Files) -> list[bytes]:
    return files["trail.jsonl"].splitlines(keepends=True)


def cut(files: Files) -> None:
    files["trail.jsonl"] = b"".join(lines(files)[:-2])


def proof(files: Files, change: Callable[[dict[str, Any]], object]) -> None:
    told = json.loads(files["proof.json"])
    change(told)
    files["proof.json"] = json.dumps(told).encode()


def text_changed(name: str) -> Callable[[Files], None]:
    def change(files: Files) -> None:
        files[name] = files[name].replace(b"company", b"limited").replace(b"do-now", b"stopped") + b"\n"

    return change


def first_assessment(files: Files) -> str:
    return next(name for name in files if name.startswith("assessments/"))


def assessment_changed(files: Files) -> None:
    name = first_assessment(files)
    files[name] = files[name].replace(b"do-now", b"stopped")
    proof(files, lambda told: told["files"].pop(name))


TAMPERINGS: dict[str, tuple[Callable[[Files], object], set[str]]] = {
    "an answer": (text_changed("case.json"), {"file-changed"}),
    "the review": (text_changed("review.yaml"), {"file-changed"}),
    "people left out": (lambda f: f.pop("people.json"), {"file-missing"}),
    "something put in": (lambda f: f.update({"more.txt": b"signed by nobody"}), {"file-added"}),
    "an assessment put in": (lambda f: f.update({"assessments/0009-2026-11-26.json": b"{}"}), {"file-added"}),
    "an assessment": (assessment_changed, {"assessment-changed", "forged-proof", "file-added"}),
    "an assessment left out": (lambda f: f.pop(first_assessment(f)), {"file-missing"}),
    "the end cut off": (cut, {"file-changed", "other-end", "cut-behind-anchor"}),
    "an entry left out": (
        lambda f: f.update({"trail.jsonl": b"".join(lines(f)[:2] + lines(f)[3:])}),
        {"file-changed", "missing-entry", "cut-behind-anchor"},
    ),
    "no proof": (lambda f: f.pop("proof.json"), {"unsigned"}),
    "the root": (
        lambda f: proof(f, lambda told: told["statement"].update(root="0" * 64)),
        {"forged-proof", "not-included"},
    ),
    "the path": (lambda f: proof(f, lambda told: told["path"].update(index=3)), {"not-included"}),
    "the time": (lambda f: proof(f, lambda told: told["head"].update(at="2020-01-01T00:00:00.000000Z")), {"forged-proof"}),
    "an earlier head": (
        lambda f: proof(f, lambda told: told["anchored"][2].update(hash="0" * 64)),
        {"forged-anchor", "forged-proof"},
    ),
    "earlier heads left out": (lambda f: proof(f, lambda told: told.update(anchored=[])), {"forged-proof"}),
}  # fmt: skip


@pytest.mark.parametrize("how", TAMPERINGS)
def test_what_was_done_to_an_export_is_named(world: World, content: bytes, how: str) -> None:
    files = unpacked(content)
    change, kinds = TAMPERINGS[how]
    change(files)
    found = check_export(packed(files), known(world))
    assert kinds <= {one.kind for one in found.findings}
    assert len(found.findings) <= 100


def signed_anew(files: Files, ring: KeyRing) -> None:
    """Make the whole trail anew with another actor, and sign everything with a key of one's own."""
    last, out = "0" * 64, []
    for line in lines(files):
        told = json.loads(line)
        told |= {"actor": "user:innocent", "previous": last}
        last = told["hash"] = entry_hash(
            *(told[n] for n in ("chain", "seq", "at", "actor", "kind", "digest", "previous"))
        )
        out.append(json.dumps(told, ensure_ascii=False).encode() + b"\n")
    files["trail.jsonl"] = b"".join(out)
    held = json.loads(files["proof.json"])
    head = ring.signed(held["head"]["chain"], len(out), last, held["head"]["at"])
    leaf = merkle.head(head["chain"], head["seq"], head["hash"])
    hashes = {name: inclusion.sha256(data) for name, data in files.items() if name != "proof.json"}
    facts = {
        "at": head["at"],
        "root": leaf,
        "size": 1,
        **inclusion.covered(hashes, []),
    }
    held |= {"files": hashes, "head": head, "statement": ring.signed_statement("export/1", facts)}
    held |= {"path": {"index": 0, "hashes": []}, "anchored": [], "keys": [ring.public]}
    files["proof.json"] = json.dumps(held).encode()


def test_a_whole_export_made_anew_is_found_by_the_key_alone(world: World, content: bytes, tmp_path: Path) -> None:
    files, other = unpacked(content), KeyRing.make(tmp_path / "other.json")
    signed_anew(files, other)
    found = check_export(packed(files), known(world))
    assert ("forged-proof", 0) in said(found)
    assert found.public == ""
    believed = check_export(packed(files))
    assert believed.sound  # it holds together: but it says whose key that is, ...
    assert believed.public == other.public != next(iter(known(world).keys.values()))
    assert said(check_export(packed(files), None, content)) == [
        ("other-than-earlier", believed.entries)
    ]  # ... and an earlier export finds it


@pytest.mark.parametrize("how", ["made anew", "cut off"])
def test_a_register_that_was_changed_is_found_by_its_next_export_without_anybody_having_noted_anything(
    world: World, content: bytes, how: str
) -> None:
    r, firm = world.register, world.bakery
    count = r.verify(firm.actors["owner"], firm.id).chains[0].entries
    with behind_its_back(r) as connection:
        made_anew(connection, firm.id, "user:innocent", count if how == "made anew" else count - 1)
        assert r.anchor is not None
        with Session(connection, join_transaction_mode="create_savepoint") as session:
            organisation = session.get(OrganisationRow, firm.id)
            assert organisation is not None
            later = exported(FirmGate(session, SYSTEM, r.now(), organisation), r.anchor)
    found = check_export(later, known(world))
    expected = "other-than-anchored" if how == "made anew" else "cut-behind-anchor"
    assert expected in {one.kind for one in found.findings}
    assert "forged-proof" not in {one.kind for one in found.findings}  # the register did sign it
    assert "other-than-earlier" in {one.kind for one in check_export(later, known(world), content).findings}


def test_a_later_export_goes_on_from_an_earlier_one_and_one_of_another_firm_does_not(
    world: World, content: bytes
) -> None:
    owner, firm = world.bakery.actors["owner"], world.bakery.id
    later = world.register.export_organisation(owner, firm)
    assert check_export(later, known(world), content).sound
    assert {one.kind for one in check_export(content, known(world), later).findings} == {"other-than-earlier"}
    clinic = world.register.export_organisation(world.clinic.actors["owner"], world.clinic.id)
    assert check_export(clinic, known(world)).sound
    assert not check_export(clinic, known(world), content).sound
    anchored = unpacked(clinic)["proof.json"].decode()
    assert world.bakery.id not in anchored  # nothing of another firm comes along but a hash


def test_a_new_key_signs_and_what_the_earlier_one_signed_still_counts(world: World) -> None:
    r = world.register
    assert r.anchor is not None
    ring = KeyRing.make(r.anchor.ring.path, r.anchor.ring)
    again = Register(r.database, Clock(), LIGHT, Anchor(r.anchor.path, ring))
    later = again.export_organisation(world.bakery.actors["owner"], world.bakery.id)
    assert check_export(later).sound
    assert check_export(later, PublicKeys.named(" ".join(ring.keys.values()))).sound
    newest = check_export(later, PublicKeys.named(ring.public))
    assert (newest.sound, newest.anchored) == (
        True,
        0,
    )  # what the earlier key signed counts for nothing without that key


def test_random_changes_are_found(world: World, content: bytes) -> None:
    chance = random.Random(20261128)
    files = unpacked(content)
    names = [name for name in files if name != "proof.json"]
    for _ in range(FEW):
        spoilt = dict(files)
        name = chance.choice(names)
        place = chance.randrange(len(spoilt[name]))
        other = bytes([spoilt[name][place] ^ chance.randrange(1, 256)])
        spoilt[name] = spoilt[name][:place] + other + spoilt[name][place + 1 :]
        assert ("file-changed", name) in said(check_export(packed(spoilt), known(world)))


def test_whatever_stands_in_a_proof_is_a_finding_or_a_refusal(world: World, content: bytes) -> None:
    chance = random.Random(20261129)
    files = unpacked(content)
    told = json.loads(files["proof.json"])
    odd: list[Any] = [None, -1, 1e300, "x", "\ud800", [], {}, True, "0" * 64, [[]], {"seq": 1}, 2**70]
    for _ in range(FEW):
        spoilt = copy.deepcopy(told)
        where: Any = spoilt
        while True:
            key = chance.choice(list(where) if isinstance(where, dict) else range(len(where)))
            if not isinstance(where[key], dict | list) or not where[key] or chance.random() < 0.2:
                break
            where = where[key]
        value = chance.choice([one for one in odd if one != where[key]])
        where[key] = value
        files["proof.json"] = json.dumps(spoilt).encode()
        try:
            found = check_export(packed(files), known(world))
        except Unusable:
            continue
        # with a key that is known, those of the export count for nothing
        assert not found.sound or key == "keys" or where is spoilt["keys"], (key, value)


@pytest.mark.parametrize(
    "broken",
    [b"", b"no zip", packed({"README.md": b"x"}), packed({"trail.jsonl": b"", "proof.json": b"{"}),
     packed({"trail.jsonl": b"", "proof.json": b"[" * 10_000})],
)  # fmt: skip
def test_what_is_no_export_is_refused(broken: bytes) -> None:
    with pytest.raises(Unusable):
        check_export(broken)


def test_a_trail_that_cannot_be_read_is_named(content: bytes) -> None:
    files = unpacked(content)
    files["trail.jsonl"] = b'{"seq": 1}\nnonsense\n"\xff"\n[1]\n' + files["trail.jsonl"]
    assert ("unreadable-entry", 1) in said(check_export(packed(files)))


@given(st.lists(st.binary(max_size=8), min_size=1, max_size=40), st.data())
def test_a_path_leads_to_the_root_from_its_own_leaf_and_no_other(contents: list[bytes], data: st.DataObject) -> None:
    leaves = [merkle.leaf(one) for one in contents]
    index = data.draw(st.integers(0, len(leaves) - 1))
    top, way = merkle.root(leaves), merkle.path(leaves, index)
    assert merkle.root_of_path(leaves[index], index, len(leaves), way) == top
    assert merkle.root_of_path(merkle.leaf(b"something else!!"), index, len(leaves), way) != top
    assert merkle.root_of_path(leaves[index], index, len(leaves), [*way, top]) != top
    assert merkle.root_of_path(leaves[index], len(leaves), len(leaves), way) is None
    if way:
        assert merkle.root_of_path(leaves[index], index, len(leaves), way[1:]) != top


def test_the_tree_is_that_of_the_standard() -> None:
    """Roots of RFC 6962 as others have worked them out for the same leaves."""
    inputs = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
    leaves = [merkle.leaf(bytes.fromhex(one)) for one in inputs]
    assert merkle.root([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert merkle.root(leaves[:1]) == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
    assert merkle.root(leaves) == "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"


# ------------------------------------------------------------------------------------------------------------- the command


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_command_checks_an_export_and_names_what_is_wrong(
    world: World, content: bytes, capsys: pytest.CaptureFixture[str], tmp_path: Path, lang: str
) -> None:
    whole, spoilt, key = tmp_path / "bakery.zip", tmp_path / "spoilt.zip", tmp_path / "key.txt"
    whole.write_bytes(content)
    files = unpacked(content)
    cut(files)
    spoilt.write_bytes(packed(files))
    public = next(iter(known(world).keys.values()))
    key.write_text(f"{public}\n")
    words = ("register", "verify-export")
    good = call(capsys, *words, whole, "--key", key, "--earlier", whole, lang=lang)
    assert good.status == 0
    assert public in good.out
    assert ("goes on from" if lang == "en" else "prolonge") in good.out
    assert call(capsys, *words, whole, "--key", public, lang=lang).status == 0
    unknown = call(capsys, *words, whole, lang=lang)
    assert "--key" in unknown.out
    bad = call(capsys, *words, spoilt, "--key", public, lang=lang)
    assert bad.status == 1
    assert "trail.jsonl" in bad.out
    assert ("Not sound" if lang == "en" else "Altéré") in bad.out
    for words_ in ((whole, "--key", "not-a-key"), (tmp_path / "nowhere.zip",), (key,)):
        assert call(capsys, *words, *words_, lang=lang).status not in (0, 1)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_finding_has_its_words(lang: str) -> None:
    assert len({say(f"export.found-{kind}", Lang(lang), seq=7, name="NAME") for kind in KINDS}) == len(KINDS)
