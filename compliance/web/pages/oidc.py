"""Signing in with the account of a firm: OpenID Connect, authorisation code with PKCE, by Authlib.

State, nonce and verifier travel in a short-lived signed cookie of the browser that began, so that any process can finish and no other
browser can. The identity token is only taken when its signature, issuer, audience, nonce and time are right and the provider says that
the e-mail address is verified. Whether somebody unknown gets an account, and whether an existing account is joined, the settings say.
"""

from __future__ import annotations

from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from authlib.integrations.starlette_client import OAuth
from fastapi import APIRouter, HTTPException, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from compliance.errors import InputError, Message, WrongValue, about
from compliance.language.tags import SOURCE
from compliance.register import Invalid, NotFound, SignInRefused
from compliance.web.guard.logs import LOGGER, places
from compliance.web.pages.showing import own
from compliance.web.pages.signing_in import ask, enter
from compliance.web.settings import Settings
from compliance.web.visiting.language import language
from compliance.web.visiting.signed import carried, carry, drop
from compliance.web.visiting.visit import Visit

router = APIRouter(prefix="/oidc", include_in_schema=False)
COOKIE = "oidc"
SECONDS_OF_PROVIDER = 10.0
ALGORITHMS = frozenset({"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"})


class Provider:
    """The OpenID provider of the settings. What it says of itself is asked for once and then remembered."""

    def __init__(self, settings: Settings) -> None:
        issuer = (settings.oidc_issuer or "").rstrip("/")
        parts = urlsplit(issuer)
        if parts.scheme != "https" and not (parts.scheme == "http" and _loopback(parts.hostname or "")):
            raise InputError(about("oidc_issuer", Message("settings.oidc-issuer")))
        if not settings.oidc_client_id:
            raise InputError(about("oidc_client_id", Message("settings.oidc-client")))
        self.issuer = issuer
        self.client_id = settings.oidc_client_id
        secret = settings.oidc_client_secret
        self.client: Any = OAuth().register(
            "firm",
            client_id=self.client_id,
            client_secret=secret.get_secret_value() if secret else None,
            server_metadata_url=f"{issuer}/.well-known/openid-configuration",
            client_kwargs={
                "scope": "openid email profile",
                "code_challenge_method": "S256",
                "timeout": SECONDS_OF_PROVIDER,
            },
        )

    async def metadata(self) -> dict[str, Any]:
        """Return what the provider says of itself. Raises ValueError where it says it is somebody else."""
        found: dict[str, Any] = await self.client.load_server_metadata()
        if str(found.get("issuer", "")).rstrip("/") != self.issuer:
            self.client.server_metadata.clear()
            raise WrongValue(Message("oidc.other-issuer"))
        offered = set(found.get("id_token_signing_alg_values_supported") or ["RS256"])
        found["id_token_signing_alg_values_supported"] = sorted(offered & ALGORITHMS)
        return found

    async def identity(self, request: Request) -> dict[str, Any]:
        """Return the claims about whoever comes back. Raises where anything is not right."""
        found = await self.metadata()
        told = request.query_params.get("iss")
        if told is not None and told.rstrip("/") != self.issuer:
            raise WrongValue(Message("oidc.answer-of-other-issuer"))
        claims = {
            "iss": {"essential": True, "values": [found["issuer"]]},
            "aud": {"essential": True, "values": [self.client_id]},
            "sub": {"essential": True},
        }
        token = await self.client.authorize_access_token(request, claims_options=claims)
        identity = token.get("userinfo")
        if not identity or not identity.get("nonce"):
            raise WrongValue(Message("oidc.no-token"))
        return dict(identity)


def _loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _provider(request: Request) -> Provider:
    state = request.app.state
    if state.register is None or state.provider is None:
        raise HTTPException(404)
    found: Provider = state.provider
    return found


# ----------------------------------------------------------------------------------------------------------------- the pages


@router.get("/start")
async def start(request: Request, lang: str = SOURCE, next: str = "", again: str = "") -> Response:
    """Lead to the provider; with `again` it asks its people anew who they are."""
    provider = _provider(request)
    visit = Visit(request, language(lang) or SOURCE)
    session: dict[str, Any] = {}
    request.scope["session"] = session
    base = (visit.settings.public_url or str(request.base_url)).rstrip("/")
    try:
        await provider.metadata()
        anew: dict[str, Any] = {"prompt": "login", "max_age": 0} if again else {}
        answer: Response = await provider.client.authorize_redirect(request, f"{base}/oidc/callback", **anew)
    except Exception as error:  # whatever is wrong at the provider's means the same here
        return _refused(visit, error)
    carry(request, answer, COOKIE, {"session": session, "lang": visit.lang, "next": own(next)})
    return answer


@router.get("/callback")
async def callback(request: Request) -> Response:
    """Let in whoever comes back from the provider."""
    provider = _provider(request)
    held = carried(request, COOKIE)
    visit = Visit(request, language(str(held.get("lang"))) or SOURCE)
    session = held.get("session")
    request.scope["session"] = session if isinstance(session, dict) else {}
    try:
        claims = await provider.identity(request)
    except Exception as error:  # as above; nothing of what came is believed
        answer = _refused(visit, error)
    else:
        answer = await run_in_threadpool(_enter, visit, provider.issuer, claims, own(str(held.get("next") or "")))
    drop(request, answer, COOKIE)
    return answer


def _enter(visit: Visit, issuer: str, claims: dict[str, Any], next_: str) -> Response:
    register, settings = visit.register, visit.settings
    assert register is not None
    email, subject = claims.get("email"), claims.get("sub")
    try:
        if not isinstance(email, str) or not isinstance(subject, str) or not subject:
            raise SignInRefused
        user = register.user_for_oidc(
            issuer,
            subject,
            email,
            claims.get("email_verified") is True,
            str(claims.get("name") or email)[:200],
            create=settings.oidc_create,
            join=settings.oidc_join,
        )
    except (SignInRefused, NotFound, Invalid) as error:
        return _refused(visit, error)
    return enter(visit, user, next_)


def _refused(visit: Visit, error: Exception) -> Response:
    LOGGER.warning("oidc", extra={"kind": type(error).__name__, "places": places(error)[-3:]})
    return ask(visit, [("email", visit.say("account.sign-in.oidc-refused"))], 403)


__all__ = ["ALGORITHMS", "Provider", "router"]
