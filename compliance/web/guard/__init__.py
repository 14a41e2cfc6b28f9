"""What stands between the network and the pages: headers, limits, forged requests, faults, logs.

install(app, settings)    puts the guards around an application, the outermost first: headers, proxies, log and last resort,
                          host, rates, bodies, cross-site requests; then the handlers of faults
"""

from __future__ import annotations

from fastapi import FastAPI
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from compliance.web.guard import faults
from compliance.web.guard.bodies import BodyLimits
from compliance.web.guard.crossing import SameSite
from compliance.web.guard.headers import SecureHeaders
from compliance.web.guard.hosts import KnownHost
from compliance.web.guard.logs import RequestLog
from compliance.web.guard.rates import Rates
from compliance.web.settings import Settings
from compliance.web.visiting.cookies import Renewal


def install(app: FastAPI, settings: Settings) -> None:
    """Put the guards around an application."""
    faults.install(app)
    app.add_middleware(Renewal)
    app.add_middleware(SameSite, public_url=settings.public_url)
    app.add_middleware(BodyLimits, form=settings.max_form, upload=settings.max_upload)
    app.add_middleware(Rates, requests=settings.requests_per_minute, sign_ins=settings.sign_ins_per_minute)
    if settings.public_url:
        app.add_middleware(KnownHost, public_url=settings.public_url)
    app.add_middleware(RequestLog)
    if settings.trusted_proxies:
        app.add_middleware(ProxyHeadersMiddleware, trusted_hosts=settings.trusted_proxies)
    app.add_middleware(SecureHeaders, https=(settings.public_url or "").startswith("https://"))


__all__ = ["install"]
