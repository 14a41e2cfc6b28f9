"""`compliance doctor` finds what keeps an installation from serving, and changes nothing."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
from collections import namedtuple
from datetime import date, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Self

import pytest

from compliance.language.sentences import catalogue
from compliance.reasoning import engines
from compliance.register import SYSTEM, Actor, Register
from compliance.web import doctor
from compliance.web.doctor import Finding
from compliance.web.settings import Settings
from tests.conftest import ROOT
from tests.support.accounts import LIGHT, PASSWORD
from tests.support.calling import assert_refused, call, contents
from tests.support.time_authority import Authority, write

DAY = date(2026, 11, 24)
Usage = namedtuple("Usage", "total used free")


@pytest.fixture(autouse=True)
def free(monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment without settings of ours, put back afterwards."""
    monkeypatch.setattr(os, "environ", {k: v for k, v in os.environ.items() if not k.startswith("COMPLIANCE_")})


def keys(*findings: Finding) -> dict[str, str]:
    return {f.key: f.grade for f in findings}


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "office.db"
    register = Register.open(f"sqlite:///{path}", policy=LIGHT)
    register.migrate()
    user = register.create_user(SYSTEM, "root@example.org", "Root", PASSWORD, admin=True)
    register.create_organisation(Actor(f"user:{user.id}", "user", user.id), "Shop")
    register.close()
    path.chmod(0o600)
    return path


def test_a_sound_installation_is_well(capsys: pytest.CaptureFixture[str], database: Path) -> None:
    before = contents(database.parent)
    english = call(capsys, "doctor", "--database", str(database))
    assert (english.status, english.err) == (0, "")
    assert "Firms, also deleted ones: 1. Accounts: 1." in english.out
    assert "fault" not in english.out.lower().replace("faults:", "")
    french = call(capsys, "doctor", "--database", str(database), lang="fr")
    assert french.status == 0
    assert len(french.out.splitlines()) == len(english.out.splitlines())
    assert "Recueil" in french.out
    assert contents(database.parent).keys() >= before.keys()
    assert contents(database.parent)["office.db"] == before["office.db"]


def test_a_trail_that_was_tampered_with_is_a_fault(capsys: pytest.CaptureFixture[str], database: Path) -> None:
    with sqlite3.connect(database) as db:
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            db.execute(f'DROP TRIGGER "{name}"')
        tables = [n for (n,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'") if "payload" in n]
        db.execute(f"UPDATE {tables[0]} SET payload = replace(payload, 'Shop', 'Shed')")
    db.close()
    outcome = call(capsys, "doctor", "--database", str(database))
    assert outcome.status == 1
    assert "not sound" in outcome.out


def test_heads_that_are_not_stamped_though_an_authority_is_set_are_told(
    capsys: pytest.CaptureFixture[str], database: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    write(tmp_path, Authority())
    monkeypatch.setenv("COMPLIANCE_SIGNING_KEY", str(tmp_path / "keys.json"))
    monkeypatch.setenv("COMPLIANCE_ANCHOR", str(tmp_path / "anchor.jsonl"))
    monkeypatch.setenv("COMPLIANCE_TIMESTAMP_URL", "http://127.0.0.1:9/")
    monkeypatch.setenv("COMPLIANCE_TIMESTAMP_CERTIFICATE", str(tmp_path / "root.pem"))
    without = call(capsys, "doctor", "--database", str(database))
    assert "heads are not anchored, so nothing is stamped" in without.out
    begun = call(capsys, "register", "anchor", "--database", str(database))
    assert (begun.status, begun.err) == (0, "")  # an authority that is down keeps nobody from beginning
    assert "Heads wait for a time-stamp" in begun.out
    assert "COMPLIANCE_TIMESTAMP_URL" in begun.out
    soon = call(capsys, "doctor", "--database", str(database))
    assert "Heads are stamped with the time by http://127.0.0.1:9/" in soon.out
    monkeypatch.setattr(doctor, "datetime", Later)
    late = call(capsys, "doctor", "--database", str(database), lang="fr")
    assert late.status == 0  # a warning: everything else works
    assert "Des têtes attendent leur horodatage depuis le 20" in late.out


class Later(datetime):
    """A clock that is an hour ahead."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        return super().now(tz) + timedelta(hours=1)


def test_a_database_that_cannot_be_used_is_a_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = call(capsys, "doctor", "--database", str(tmp_path / "none.db"))
    assert missing.status == 1
    assert "compliance register init" in missing.out
    assert not (tmp_path / "none.db").exists()
    (tmp_path / "letters.db").write_bytes(b"my letters" * 500)
    assert call(capsys, "doctor", "--database", str(tmp_path / "letters.db")).status == 1


def test_what_others_can_read_and_who_is_missing_is_told(database: Path) -> None:
    database.chmod(0o644)
    register = Register.open(f"sqlite:///{database}", policy=LIGHT)
    other = register.create_user(SYSTEM, "two@example.org", "Two", PASSWORD, admin=True)
    register.set_user(SYSTEM, register.users(SYSTEM)[0].id, active=False)
    register.set_user(SYSTEM, other.id, lawyer=True)
    register.close()
    found = keys(*doctor.database(Settings(database=f"sqlite:///{database}")))
    assert found["readable"] == "warning"
    assert "no-administrator" not in found


def test_the_engine_may_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert keys(*doctor.engine()) == {"engine": "good"}
    monkeypatch.setattr(engines, "_native", None)
    assert keys(*doctor.engine()) == {"engine-missing": "warning"}


def test_law_that_is_due_to_be_read_again_is_told() -> None:
    settings = Settings(rulebook=ROOT)
    assert keys(*doctor.law(settings, DAY))["rulebook"] == "good"
    late = list(doctor.law(settings, date(2036, 1, 1)))
    assert keys(*late)["stale"] == "warning"
    assert "lois" in late[-1].says("fr")


def test_a_rulebook_that_is_broken_is_a_fault(tmp_path: Path) -> None:
    found = list(doctor.examined(Settings(rulebook=tmp_path), DAY))
    assert [f.grade for f in found].count("fault") == 1


def test_a_full_disk_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    for free_mb, grade in ((5000, "good"), (500, "warning"), (50, "fault")):
        monkeypatch.setattr(shutil, "disk_usage", lambda _, mb=free_mb: Usage(1, 1, mb * 1_000_000))
        assert [f.grade for f in doctor.disk(Settings())] == [grade]


@pytest.mark.parametrize(
    ("settings", "found"),
    [
        ({}, {"settings": "good"}),
        ({"public_url": "https://x.example", "trusted_proxies": "127.0.0.1"}, {"settings": "good"}),
        ({"public_url": "x.example"}, {"public-url": "fault"}),
        ({"public_url": "https://x.example/path", "trusted_proxies": "10.0.0.0/8"}, {"public-url": "fault"}),
        ({"public_url": "http://x.example"}, {"no-https": "warning"}),
        ({"public_url": "https://x.example"}, {"no-proxy": "warning"}),
        ({"host": "0.0.0.0"}, {"no-public-url": "fault"}),
        ({"host": "0.0.0.0", "open_registration": True}, {"no-public-url": "fault", "open": "warning"}),
        ({"trusted_proxies": "10.0.0.300"}, {"bad-proxy": "fault"}),
        ({"trusted_proxies": "*"}, {"any-proxy": "warning"}),
        ({"oidc_client_id": "x"}, {"oidc-half": "fault"}),
        (
            {"oidc_issuer": "https://id.example", "oidc_client_id": "x"},
            {"oidc-no-database": "fault", "oidc-no-url": "warning"},
        ),
    ],
)
def test_settings_that_do_not_agree_are_told(settings: dict[str, object], found: dict[str, str]) -> None:
    assert keys(*doctor.configuration(Settings(**settings))) == found


def test_a_provider_that_cannot_be_used_is_a_fault() -> None:
    found = list(doctor.examined(Settings(oidc_issuer="http://id.example", oidc_client_id="x", rulebook=ROOT), DAY))
    assert any(f.grade == "fault" and "https://" in f.says("fr") for f in found)


def test_a_misspelt_setting_is_told_with_what_was_meant() -> None:
    os.environ["COMPLIANCE_PUBLIC_ULR"] = "https://x.example"
    os.environ["COMPLIANCE_LANG"] = "fr"
    (found,) = doctor.configuration(Settings())
    assert found.key == "unknown-setting"
    assert "COMPLIANCE_PUBLIC_URL" in found.says("en")


def test_a_check_that_breaks_is_a_fault_not_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise RuntimeError("no such library")

    monkeypatch.setattr(doctor, "pages", broken)
    found = list(doctor.examined(Settings(rulebook=ROOT), DAY))
    assert [f.key for f in found if f.grade == "fault"] == ["broken"]
    assert found[-1].key == "settings"


def test_every_finding_has_its_words() -> None:
    source = Path(doctor.__file__).read_text()
    named = set(re.findall(r'Finding\(\s*"?[a-z]*"?[^,]*, "([a-z-]+)"', source)) | {"pdf", "no-pdf", "disk", "disk-low"}
    assert len(named) > 15
    assert {f"doctor.{name}" for name in named} <= set(catalogue())


def test_a_setting_that_cannot_be_used_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    os.environ["COMPLIANCE_PORT"] = "many"
    assert_refused(call(capsys, "doctor"), "port", "docs/operation.md")
