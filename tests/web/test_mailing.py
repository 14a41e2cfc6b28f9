"""Mail, where it is set up: a forgotten password and an invitation come as letters; where it is not, nothing is offered and nothing is sent."""

from __future__ import annotations

import re
import socketserver
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_string
from email.policy import default
from pathlib import Path
from time import monotonic, sleep

import pytest
from starlette.testclient import TestClient

from compliance.language.sentences import say
from compliance.language.tags import SOURCE, Lang
from compliance.register import SYSTEM, NotFound, Policy, Register, User
from compliance.service.bench import Bench
from compliance.web.app import create_app
from compliance.web.settings import Settings
from tests.conftest import ROOT
from tests.support.browsing import Visitor
from tests.support.limits import HERE, MUCH

LANGUAGES = pytest.mark.parametrize("lang", [SOURCE, Lang("fr")])
OLD, NEW = "correct horse battery staple", "quite another long sentence"


class _Letters(socketserver.StreamRequestHandler):
    """As much of SMTP as a letter needs."""

    def handle(self) -> None:
        self.wfile.write(b"220 here\r\n")
        while line := self.rfile.readline():
            word = line[:4].upper()
            if word == b"DATA":
                self.wfile.write(b"354 go on\r\n")
                text = b""
                while (part := self.rfile.readline()) != b".\r\n":
                    text += part
                assert isinstance(self.server, PostOffice)
                self.server.letters.append(text.decode())
            elif word == b"QUIT":
                self.wfile.write(b"221 bye\r\n")
                return
            self.wfile.write(b"250 good\r\n")


class PostOffice(socketserver.ThreadingTCPServer):
    """A mail server that keeps what comes."""

    allow_reuse_address = daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Letters)
        self.letters: list[str] = []

    def letter(self, number: int = 1) -> tuple[str, str, str]:
        """Wait until so many letters came, and return of the last one to whom it is, about what, and what it says."""
        end = monotonic() + 10
        while len(self.letters) < number and monotonic() < end:
            sleep(0.01)
        assert len(self.letters) == number
        found = message_from_string(self.letters[-1], policy=default)
        return found["To"], found["Subject"], found.get_content()


@pytest.fixture
def office() -> Iterator[PostOffice]:
    with PostOffice() as made:
        threading.Thread(target=made.serve_forever, daemon=True).start()
        yield made
        made.shutdown()


class Clock:
    """A clock that is put forward."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 24, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def register(tmp_path: Path, clock: Clock) -> Iterator[Register]:
    policy = Policy(argon2_time=1, argon2_memory=64, argon2_lanes=1)
    made = Register.open(f"sqlite:///{tmp_path / 'register.db'}", policy=policy, clock=clock)
    made.migrate()
    yield made
    made.close()


@pytest.fixture
def olive(register: Register) -> User:
    return register.create_user(SYSTEM, "olive@example.org", "Olive Owner", OLD)


@pytest.fixture
def client(register: Register, office: PostOffice) -> TestClient:
    server = f"127.0.0.1:{office.server_address[1]}"
    settings = Settings(public_url=HERE, mail_server=server, mail_security="none", mail_from="law@example.org", **MUCH)
    return TestClient(create_app(settings, Bench(ROOT), register))


def asked(client: TestClient, lang: Lang, email: str) -> Visitor:
    visitor = Visitor(client, lang)
    visitor.get("/forgotten")
    form = next(f for f in visitor.page.forms.values() if f.action.endswith("/forgotten"))
    visitor.post(form.action, [*(p for p in form.pairs if p[0] != "email"), ("email", email)])
    return visitor


def address_in(letter: str) -> str:
    found = re.search(rf"{re.escape(HERE)}(/\S+)", letter)
    assert found is not None
    return found[1]


@LANGUAGES
def test_a_forgotten_password_is_set_anew_by_a_letter_once(
    client: TestClient, register: Register, office: PostOffice, olive: User, lang: Lang
) -> None:
    session = register.session(register.start_session(olive))
    assert session is not None
    firm = register.create_organisation(session.actor, "Boulangerie", "owner").id
    assert f"/{lang}/forgotten" in client.get(f"/{lang}/sign-in").text
    visitor = asked(client, lang, "Olive@Example.org ")
    assert visitor.response.status_code == 200
    to, about, says = office.letter()
    assert (to, about) == ("olive@example.org", say("account.mail.reset", lang))
    path = address_in(says)
    assert path.startswith(f"/{lang}/password/")
    visitor.get(path.removeprefix(f"/{lang}"))
    form = next(f for f in visitor.page.forms.values() if "new" in f.names)
    visitor.post(form.action or path, [*(p for p in form.pairs if p[0] != "new"), ("new", NEW)])
    assert register.authenticate("olive@example.org", NEW).id == olive.id
    renewed = register.session(register.start_session(olive))
    assert renewed is not None
    assert firm in renewed.actor.firms, "who reads the mail of the account is its owner: no firm waits"
    assert {"reset.created"} <= {e.kind for e in register.trail(SYSTEM, firm)}, "each firm is told"
    visitor.get(path.removeprefix(f"/{lang}"))
    visitor.post(path, [("new", OLD)])
    assert visitor.response.status_code in (403, 404)
    assert register.authenticate("olive@example.org", NEW).id == olive.id


@LANGUAGES
def test_the_page_says_the_same_whether_there_is_an_account(
    client: TestClient, office: PostOffice, olive: User, lang: Lang
) -> None:
    known = asked(client, lang, olive.email).page.said.replace(olive.email, "X")
    office.letter()
    unknown = asked(client, lang, "nobody@example.org").page.said.replace("nobody@example.org", "X")
    assert known == unknown
    sleep(0.2)
    assert len(office.letters) == 1


def test_no_flood_of_letters_and_an_address_runs_out(
    client: TestClient, register: Register, office: PostOffice, clock: Clock, olive: User
) -> None:
    asked(client, SOURCE, olive.email)
    *_, says = office.letter()
    asked(client, SOURCE, olive.email)
    sleep(0.2)
    assert len(office.letters) == 1
    clock.time += timedelta(minutes=6)
    asked(client, SOURCE, olive.email)
    *_, later = office.letter(2)
    first, second = (address_in(one).rpartition("/")[2] for one in (says, later))
    for secret, minutes in ((first, 0), (second, 61)):
        clock.time += timedelta(minutes=minutes)
        with pytest.raises(NotFound):
            register.use_reset(secret, NEW)
    assert register.authenticate(olive.email, OLD).id == olive.id


def test_a_closed_account_gets_no_letter(
    client: TestClient, register: Register, office: PostOffice, olive: User
) -> None:
    register.create_user(SYSTEM, "root@example.org", "Root", OLD, admin=True)
    register.set_user(SYSTEM, olive.id, active=False)
    assert asked(client, SOURCE, olive.email).response.status_code == 200
    sleep(0.2)
    assert office.letters == []


@LANGUAGES
def test_an_invitation_is_a_letter_with_which_somebody_makes_an_account(
    client: TestClient, register: Register, office: PostOffice, olive: User, lang: Lang
) -> None:
    secret = register.start_session(olive)
    session = register.session(secret)
    assert session is not None
    firm = register.create_organisation(session.actor, "Boulangerie", "owner").id
    owner = Visitor(TestClient(client.app, cookies={"session": secret}), lang)
    owner.get(f"/firms/{firm}/people")
    form = next(f for f in owner.page.forms.values() if "email" in f.names)
    owner.post(
        form.action, [*(p for p in form.pairs if p[0] != "email"), ("email", "ada@example.org"), ("do", "invite")]
    )
    assert say("account.invite.sent", lang).partition(".")[0].split("\xa0")[0] in owner.page.said
    to, about, says = office.letter()
    assert (to, about) == ("ada@example.org", say("account.mail.invite", lang, firm="Boulangerie"))
    guest = Visitor(TestClient(client.app), lang)
    path = address_in(says)
    guest.get(path.removeprefix(f"/{lang}"))
    welcome = next(f for f in guest.page.forms.values() if "password" in f.names)
    fields = [p for p in welcome.pairs if p[0] not in ("name", "password")]
    guest.post(welcome.action or path, [*fields, ("name", "Ada"), ("password", NEW)])
    assert {m.email for m in register.members(SYSTEM, firm)} == {"olive@example.org", "ada@example.org"}


def test_without_a_mail_server_nothing_is_offered(register: Register, olive: User) -> None:
    plain = TestClient(create_app(Settings(public_url=HERE, **MUCH), Bench(ROOT), register))
    assert "/forgotten" not in plain.get("/en/sign-in").text
    assert plain.get("/en/forgotten").status_code == 404


def test_a_server_that_does_not_answer_keeps_no_page_waiting_and_no_secret_in_the_logs(
    register: Register, olive: User, caplog: pytest.LogCaptureFixture
) -> None:
    settings = Settings(public_url=HERE, mail_server="127.0.0.1:1", mail_security="none", **MUCH)
    client = TestClient(create_app(settings, Bench(ROOT), register))
    assert asked(client, SOURCE, olive.email).response.status_code == 200
    end = monotonic() + 10
    while "mail-failed" not in caplog.text and monotonic() < end:
        sleep(0.01)
    assert "mail-failed" in caplog.text
    assert olive.email not in caplog.text
    assert "/password/" not in caplog.text
