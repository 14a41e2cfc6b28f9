"""Passkeys (WebAuthn): what a browser is asked for, and what it brings, held against that by py_webauthn.

A challenge travels in a short-lived signed cookie of the browser that was asked, one for each purpose, and is answered once: the register remembers it.
Passkeys belong to the name under which the site is reached, so an address of numbers cannot have any.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlsplit

from fastapi import Request
from starlette.responses import Response

from compliance.register import Passkey, SignInRefused, User
from compliance.web.visiting.signed import carried, carry, drop

if TYPE_CHECKING:
    from compliance.register import Register

Purpose = Literal["add", "in", "second", "proof"]
FIELD = "passkey"  # of a form: what the browser says, as JSON
MOST = 20_000  # characters of it that are looked at
NAME_OF_SITE = "compliance"


@dataclass(frozen=True)
class Asked:
    """What a browser is to be asked: `options` for its script, `challenge` for the cookie."""

    purpose: Purpose
    challenge: str
    options: str
    user: str = ""

    def carry(self, request: Request, response: Response) -> None:
        """Let the browser carry the challenge, and whom it was made for."""
        carry(request, response, _cookie(self.purpose), {"challenge": self.challenge, "user": self.user})


def host_of(request: Request) -> tuple[str, str]:
    """Return the name under which the site is reached, and its origin as a browser says it."""
    public = request.app.state.settings.public_url or str(request.base_url)
    parts = urlsplit(public)
    usual = {"http": 80, "https": 443}.get(parts.scheme)
    port = "" if parts.port in (None, usual) else f":{parts.port}"
    host = (parts.hostname or "").lower()
    return host, f"{parts.scheme}://{f'[{host}]' if ':' in host else host}{port}"


def possible(request: Request) -> bool:
    """Whether browsers take passkeys under the name of this site: an address of numbers is none."""
    host = host_of(request)[0]
    return bool(host) and ":" not in host and not host.rpartition(".")[2].isdigit()


def to_add(request: Request, user: User, held: Iterable[Passkey]) -> Asked:
    """Return what makes a browser offer a new passkey to somebody who holds these already."""
    from webauthn import generate_registration_options  # start-up: pyOpenSSL, and only where passkeys are used
    from webauthn.helpers.structs import (  # start-up: as above
        AuthenticatorSelectionCriteria,
        ResidentKeyRequirement,
        UserVerificationRequirement,
    )

    options = generate_registration_options(
        rp_id=host_of(request)[0],
        rp_name=NAME_OF_SITE,
        user_id=user.id.encode(),
        user_name=user.email,
        user_display_name=user.name,
        exclude_credentials=_named(held),
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.PREFERRED, user_verification=UserVerificationRequirement.PREFERRED
        ),
    )
    return _asked("add", options, user.id)


def to_show(request: Request, purpose: Purpose, user_id: str = "", held: Iterable[Passkey] = ()) -> Asked:
    """Return what makes a browser show a passkey: one of these, or any that it has of this site."""
    from webauthn import generate_authentication_options  # start-up: as above
    from webauthn.helpers.structs import UserVerificationRequirement  # start-up: as above

    wanted = UserVerificationRequirement.REQUIRED if purpose == "in" else UserVerificationRequirement.PREFERRED
    options = generate_authentication_options(
        rp_id=host_of(request)[0], allow_credentials=_named(held), user_verification=wanted
    )
    return _asked(purpose, options, user_id)


def added(request: Request, answer: str, user: User) -> tuple[str, str, int]:
    """Return the id, the public half and the count of a passkey that a browser has made for somebody.

    Raises:
        SignInRefused: it was not asked for that, or what it says is not right.
    """
    from webauthn import verify_registration_response  # start-up: as above
    from webauthn.helpers import base64url_to_bytes, bytes_to_base64url  # start-up: as above

    told, (host, origin) = carried(request, _cookie("add")), host_of(request)
    if told.get("user") != user.id or len(answer) > MOST:
        raise SignInRefused
    try:
        found = verify_registration_response(
            credential=answer,
            expected_challenge=base64url_to_bytes(told["challenge"]),
            expected_rp_id=host,
            expected_origin=origin,
        )
    except Exception:  # whatever is wrong in what a browser sends means the same: nothing of it is believed
        raise SignInRefused from None
    return bytes_to_base64url(found.credential_id), bytes_to_base64url(found.credential_public_key), found.sign_count


def shown(request: Request, register: Register, answer: str, purpose: Purpose, *, alone: bool) -> User:
    """Return whoever holds the passkey that a browser has shown. `alone` it must have made sure who holds it, by a PIN or a finger.

    Raises:
        SignInRefused: it was not asked for that, somebody else was meant, or what it says is not right.
    """
    from webauthn import verify_authentication_response  # start-up: as above
    from webauthn.helpers import (  # start-up: as above
        base64url_to_bytes,
        bytes_to_base64url,
        parse_authentication_credential_json,
    )

    told, (host, origin) = carried(request, _cookie(purpose)), host_of(request)
    if "challenge" not in told or len(answer) > MOST:
        raise SignInRefused
    try:
        brought = parse_authentication_credential_json(answer)
    except Exception:  # as above
        raise SignInRefused from None
    handle = brought.response.user_handle

    def verified(held: Passkey) -> int:
        if told["user"] not in ("", held.user_id) or handle not in (None, b"", held.user_id.encode()):
            raise SignInRefused
        try:
            found = verify_authentication_response(
                credential=brought,
                expected_challenge=base64url_to_bytes(told["challenge"]),
                expected_rp_id=host,
                expected_origin=origin,
                credential_public_key=base64url_to_bytes(held.public_key),
                credential_current_sign_count=held.uses,
                require_user_verification=alone,
            )
        except Exception:  # as above
            raise SignInRefused from None
        return int(found.new_sign_count)

    return register.authenticate_passkey(bytes_to_base64url(brought.raw_id), verified, told["challenge"])


def meant(request: Request, purpose: Purpose) -> str:
    """Return the id of the person for whom a challenge was made, "" where there is none any more."""
    return str(carried(request, _cookie(purpose)).get("user", ""))


def forget(request: Request, response: Response, purpose: Purpose) -> None:
    """Take the challenge away from the browser."""
    drop(request, response, _cookie(purpose))


def _cookie(purpose: Purpose) -> str:
    return f"passkey-{purpose}"


def _named(held: Iterable[Passkey]) -> list[Any]:
    from webauthn.helpers import base64url_to_bytes  # start-up: as above
    from webauthn.helpers.structs import PublicKeyCredentialDescriptor  # start-up: as above

    return [PublicKeyCredentialDescriptor(id=base64url_to_bytes(one.credential)) for one in held]


def _asked(purpose: Purpose, options: Any, user: str) -> Asked:
    from webauthn import options_to_json  # start-up: as above
    from webauthn.helpers import bytes_to_base64url  # start-up: as above

    return Asked(purpose, bytes_to_base64url(options.challenge), options_to_json(options), user)


__all__ = ["FIELD", "Asked", "Purpose", "added", "forget", "host_of", "meant", "possible", "shown", "to_add", "to_show"]  # fmt: skip
