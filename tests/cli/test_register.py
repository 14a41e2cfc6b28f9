"""`compliance register`, called as its operator calls it, in both languages."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest

from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.register import SYSTEM, Register
from compliance.register.database import Database
from compliance.register.findings import Kind
from compliance.register.location import default_url
from tests.support.calling import assert_refused, call
from tests.support.postgresql import LIGHT
from tests.support.registers import PASSWORD, made_firm
from tests.support.time_authority import running
from tools.errors import messages, named_in


@pytest.fixture
def database(register_url: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """A register that the commands find by themselves, and in which passwords are quickly hashed."""
    monkeypatch.setenv("COMPLIANCE_DATABASE", register_url)
    monkeypatch.setattr(Register, "open", lambda url, anchor=None: Register(Database(url), policy=LIGHT, anchor=anchor))
    return register_url


def typed(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(text))


def test_from_nothing_to_a_restored_register(
    database: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert "of this version already" in call(capsys, "register", "init").out
    typed(monkeypatch, PASSWORD + "\n")
    added = call(capsys, "register", "add-admin", "ada@example.org", "--name", "Ada", "--password-stdin")
    assert (added.status, added.out) == (0, "Account made: ada@example.org\n")
    register = Register.open(database)
    assert register.authenticate("ada@example.org", PASSWORD).admin
    firm = made_firm(register, "bakery")
    listed = call(capsys, "register", "list", lang="fr").out
    assert "Comptes : 4" in listed
    assert "ada@example.org  Ada  administrateur" in listed
    assert f"{firm.id}  Bakery" in listed
    assert call(capsys, "register", "add-member", "Bakery", "ada@example.org", "--role", "auditor").status == 0
    assert "Ada" in {m.name for m in register.members(SYSTEM, firm.id)}
    verified = call(capsys, "register", "verify", "--note", tmp_path / "heads.json")
    assert (verified.status, verified.out.splitlines()[-2]) == (
        0,
        "Sound: 2 chains are as they were written, and 20 rows of the tables as they say",
    )
    assert call(capsys, "register", "backup", tmp_path / "backup.zip").status == 0
    copy = f"sqlite:///{tmp_path / 'copy.db'}"
    assert call(capsys, "register", "restore", tmp_path / "backup.zip", "--database", copy).status == 0
    same = call(capsys, "register", "verify", "--against", tmp_path / "heads.json", "--database", copy, lang="fr")
    assert same.status == 0
    assert "Intact : 2 chaînes" in same.out
    assert call(capsys, "register", "export", firm.id, "--output", tmp_path / "out.zip").status == 0
    assert "trail.jsonl" in zipfile.ZipFile(tmp_path / "out.zip").namelist()
    assert_refused(call(capsys, "register", "delete", "Bakery", "--confirm", "bakery"), "letter by letter")
    assert call(capsys, "register", "delete", "Bakery", "--confirm", "Bakery").status == 0
    assert register.organisations(SYSTEM) == ()
    assert (
        call(
            capsys, "register", "erase-user", "bakery-owner@example.org", "--confirm", "bakery-owner@example.org"
        ).status
        == 0
    )
    assert call(capsys, "register", "verify", "--against", tmp_path / "heads.json").status == 0
    assert len(register.users(SYSTEM)) == 3
    register.close()


def test_a_chain_that_does_not_fit_a_note_ends_with_one(
    database: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "heads.json").write_text(json.dumps({"system": {"entries": 0, "hash": "1" * 64}}))
    found = call(capsys, "register", "verify", "--against", tmp_path / "heads.json", lang="fr")
    assert found.status == 1
    assert "ce n'est pas celle dont l'empreinte a été notée" in found.out.replace("’", "'")
    (tmp_path / "heads.json").write_text("[1]")
    assert_refused(call(capsys, "register", "verify", "--against", tmp_path / "heads.json"), "no noted hashes")


def test_a_password_is_asked_for_twice_and_never_shown(
    database: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    said = iter([PASSWORD, PASSWORD, "eight red tables dance", "eight red tables dance"])
    monkeypatch.setattr("click.termui.hidden_prompt_func", lambda _: next(said))
    first = call(capsys, "register", "add-user", "bob@example.org", "--name", "Bob")
    second = call(capsys, "register", "reset-password", "BOB@example.org")
    assert (first.status, second.status) == (0, 0)
    assert PASSWORD not in first.out + first.err
    register = Register.open(database)
    register.authenticate("bob@example.org", "eight red tables dance")
    register.close()


@pytest.mark.parametrize(
    ("words", "en", "fr"),
    [
        (("add-user", "bob", "--name", "Bob", "--password-stdin"), "no e-mail address", "pas une adresse électronique"),
        (
            ("reset-password", "nobody@example.org", "--password-stdin"),
            "no such account",
            "rien de tel n'existe (compte)",
        ),
        (("export", "Nowhere", "--output", "x.zip"), "no such firm", "rien de tel n'existe (entreprise)"),
        (("restore", "none.zip"), "only restored into an empty database", "que dans une base vide"),
        (("verify", "--against", "none.json"), "cannot be read", "lecture impossible"),
    ],
)
def test_a_wrong_call_is_refused_in_both_languages(
    database: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    words: tuple[str, ...],
    en: str,
    fr: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    for lang, part, frame in (("en", en, "Error: "), ("fr", fr, "Erreur : ")):
        typed(monkeypatch, PASSWORD + "\n")
        assert_refused(call(capsys, "register", *words, lang=lang), part, frame=frame)  # type: ignore[arg-type]
    assert list(tmp_path.glob("*.zip")) == []


def test_two_firms_of_one_name_are_told_apart(
    database: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    register = Register.open(database)
    first, second = (
        register.create_organisation(made_firm(register, n).actors["owner"], "Twin").id for n in ("a", "b")
    )
    register.close()
    assert_refused(
        call(capsys, "register", "delete", "Twin", "--confirm", "Twin"), "2 firms are called so", first, second
    )
    assert call(capsys, "register", "delete", second, "--confirm", "Twin").status == 0


def test_without_a_register_every_command_says_how_to_make_one(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("COMPLIANCE_DATABASE", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert default_url() == f"sqlite:///{tmp_path}/compliance/register.db"
    for words in (
        ("verify",),
        ("list",),
        ("backup", "x.zip"),
        ("add-user", "a@b.c", "--name", "A", "--password-stdin"),
    ):
        assert_refused(call(capsys, "register", *words), "compliance register init")
    assert list(tmp_path.iterdir()) == []
    assert call(capsys, "register", "init").status == 0
    assert (tmp_path / "compliance" / "register.db").exists()


def test_every_finding_has_its_words() -> None:
    from typing import get_args

    for kind in get_args(Kind):
        assert say(f"register.found-{kind}", "en", seq=3) != say(f"register.found-{kind}", "fr", seq=3)


@pytest.mark.longer_way
def test_every_refusal_of_the_register_speaks_french() -> None:
    """Each message that a module of the register names says something else in French, also those with slots."""
    refusals = [i for i, modules in named_in().items() if any(m.startswith("compliance/register/") for m in modules)]
    sentences = [messages()[i] for i in refusals if " " in messages()[i].in_("en")]
    assert len(sentences) >= 60
    assert not [text for text in sentences if text.in_("fr") == text.in_("en")]


def test_heads_are_stamped_by_command_and_verifying_says_since_when(
    database: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("COMPLIANCE_SIGNING_KEY", str(tmp_path / "keys.json"))
    monkeypatch.setenv("COMPLIANCE_ANCHOR", str(tmp_path / "anchor.jsonl"))
    call(capsys, "register", "init")
    assert_refused(call(capsys, "register", "stamp"), "compliance register anchor")
    assert call(capsys, "register", "anchor").status == 0
    assert_refused(call(capsys, "register", "stamp"), "COMPLIANCE_TIMESTAMP_URL")
    with running(tmp_path) as url:
        monkeypatch.setenv("COMPLIANCE_TIMESTAMP_URL", f"{url}/down")
        assert_refused(call(capsys, "register", "stamp"), "COMPLIANCE_TIMESTAMP_CERTIFICATE")
        monkeypatch.setenv("COMPLIANCE_TIMESTAMP_CERTIFICATE", str(tmp_path / "root.pem"))
        assert_refused(call(capsys, "register", "stamp"), "HTTP 503")
        waits = call(capsys, "register", "verify")
        assert (waits.status, "wait for a time-stamp: 1" in waits.out) == (0, True)
        monkeypatch.setenv("COMPLIANCE_TIMESTAMP_URL", f"{url}/")
        assert say("register.stamps-given", "fr", count=1) in call(capsys, "register", "stamp", lang="fr").out
        assert say("register.stamps-none", "en") in call(capsys, "register", "stamp").out
    verified = call(capsys, "register", "verify")  # without the authority: what it has stamped stays believed
    assert verified.status == 0
    assert "time-stamped from 20" in verified.out
    assert "wait for a time-stamp" not in verified.out
    (tmp_path / "anchor.jsonl.stamps").unlink()
    gone = call(capsys, "register", "verify", lang="fr")
    assert gone.status == 1
    assert "le fichier des jetons a disparu" in gone.out


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_first_administrator_makes_the_register_and_a_further_one_does_not(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, lang: Lang
) -> None:
    monkeypatch.setattr(Register, "open", lambda url, anchor=None: Register(Database(url), policy=LIGHT, anchor=anchor))
    path = tmp_path / "our office.db"
    for email, made in (("ada@example.org", True), ("bea@example.org", False)):
        typed(monkeypatch, PASSWORD + "\n")
        words = ("register", "add-admin", email, "--name", "A", "--password-stdin", "--database", path)
        outcome = call(capsys, *words, lang=lang)
        assert (outcome.status, outcome.err) == (0, "")
        assert (str(path) in outcome.out) is made
        assert say("register.added", lang, email=email) in outcome.out


def test_a_register_that_is_not_there_is_named_in_the_command_that_makes_it(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "our office.db"
    refused = call(capsys, "register", "list", "--database", path, lang="fr")
    assert_refused(refused, f"créez-le par : compliance register init --database '{path}'", frame="Erreur : ")
    assert not path.exists()
    assert call(capsys, "register", "init", "--database", path).status == 0
    assert call(capsys, "register", "list", "--database", path).status == 0
