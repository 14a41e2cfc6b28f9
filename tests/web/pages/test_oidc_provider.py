"""Signing in at an OpenID provider that is not ours: another program, in a process of its own, which signs with keys of its own."""

from __future__ import annotations

import base64
import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from starlette.testclient import TestClient

from compliance.service.bench import Bench
from compliance.web.visiting.signed import MOST
from tests.conftest import ROOT
from tests.support.accounts import DOMAIN, Site, site

PEOPLE = {
    "ana": {"sub": "ana", "email": "ana@example.org", "email_verified": True, "name": "Ana of the firm"},
    "mallory": {"sub": "mallory", "email": "ana@example.org", "email_verified": False, "name": "Mallory"},
}


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    people = [word for claims in PEOPLE.values() for word in ("--user-claims", json.dumps(claims))]
    command = [sys.executable, "-m", "oidc_provider_mock", "--port", str(port), "--require-nonce", "true", *people]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            address = f"http://127.0.0.1:{port}"
            wait_for(f"{address}/.well-known/openid-configuration", process)
            yield address
        finally:
            process.terminate()


def wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until:
        assert process.poll() is None, "the provider did not start"
        try:
            httpx.get(address).raise_for_status()
        except httpx.HTTPError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError("the provider does not answer")


@pytest.fixture
def here(tmp_path: Path, issuer: str) -> Site:
    return site(tmp_path, Bench(ROOT), oidc_issuer=issuer, oidc_client_id="the-firm", oidc_client_secret="hush")


def signed_in_there(client: TestClient, who: str, begin: str = "/oidc/start?lang=en") -> str:
    """Begin with us, sign in at the provider as a browser does, and return the address it leads back to."""
    leaving = client.get(begin)
    assert leaving.status_code == 302, leaving.text
    back = httpx.post(leaving.headers["Location"], data={"sub": who}, follow_redirects=False)
    assert back.status_code in (302, 303), back.text
    return back.headers["Location"].removeprefix("http://testserver")


def test_who_is_known_there_is_let_in_here(here: Site) -> None:
    client = here.client()
    answer = client.get(signed_in_there(client, "ana"))
    assert (answer.status_code, answer.headers["Location"]) == (303, "/en/firms")
    assert "Ana of the firm" in client.get("/en/account").text
    session = here.register.session(client.cookies["session"])
    assert session is not None
    assert session.actor.proved
    again = client.get("/oidc/start?lang=en&again=1").headers["Location"]
    assert "prompt=login" in again
    assert "max_age=0" in again


def test_an_address_that_the_provider_has_not_verified_joins_nothing(here: Site) -> None:
    client = here.client()
    assert client.get(signed_in_there(client, "ana")).status_code == 303
    stranger = here.client()
    assert stranger.get(signed_in_there(stranger, "mallory")).status_code == 403
    assert "session" not in stranger.cookies


@pytest.mark.core_takes("other values", "another purpose")
@pytest.mark.parametrize("bent", ["other values", "no signature", "another purpose", "cut"])
def test_what_the_browser_carried_must_be_what_it_was_given(here: Site, bent: str) -> None:
    client = here.client()
    back = signed_in_there(client, "ana")
    content, _, sign = client.cookies["oidc"].partition(".")
    assert len(content) + len(sign) < MOST
    values = json.loads(base64.urlsafe_b64decode(content))
    values["next"] = "/en/tokens"
    other = base64.urlsafe_b64encode(json.dumps(values).encode()).decode()
    text = {
        "other values": f"{other}.{sign}",
        "no signature": content,
        "another purpose": f"{content}.{'0' * 64}",
        "cut": f"{content[:-4]}.{sign}",
    }[bent]
    client.cookies.clear()
    client.cookies.set("oidc", text, domain=DOMAIN)
    assert client.get(back).status_code == 403
    assert "session" not in client.cookies
