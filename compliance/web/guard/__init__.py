"""What stands between the network and the pages: headers, limits, forged requests, faults, logs.

install(app, settings)    puts the guards around an application, the outermost first: headers, compression, proxies, log and last resort,
                          rates, host, bodies, cross-site requests, cost and turns; then the handlers of faults
bare(app)                 only what an application needs that answers errands for one that has the guards
"""

from __future__ import annotations

from pathlib import Path

from fastapi import FastAPI
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from compliance.web.guard import faults
from compliance.web.guard.admission import Admission
from compliance.web.guard.bodies import BodyLimits
from compliance.web.guard.counters import LEVELS, Counters
from compliance.web.guard.crossing import SameSite
from compliance.web.guard.errands import LINE, Errands
from compliance.web.guard.headers import SecureHeaders
from compliance.web.guard.hosts import KnownHost
from compliance.web.guard.logs import RequestLog
from compliance.web.guard.payers import Payers
from compliance.web.guard.rates import Rates
from compliance.web.settings import Settings
from compliance.web.static_files import CompressedPages
from compliance.web.visiting.cookies import Renewal

HELD = 4  # of as many connections one may wait for a refusal that is held back


def install(app: FastAPI, settings: Settings, shared: Path | None = None) -> None:
    """Put the guards around an application. `shared` is the folder of what several processes share; without one, one process is all there is."""
    faults.install(app)
    counters = Counters(None if shared is None else shared / LEVELS)
    payers = Payers()
    errands = None if shared is None or not (shared / LINE).exists() else Errands(shared / LINE)
    app.add_middleware(Renewal)
    app.add_middleware(Admission, settings=settings, counters=counters, payers=payers, errands=errands)
    app.add_middleware(SameSite, public_url=settings.public_url)
    app.add_middleware(
        BodyLimits, form=settings.max_form, upload=settings.max_upload, whole=float(settings.body_seconds)
    )
    app.add_middleware(KnownHost, public_url=settings.public_url)
    app.add_middleware(
        Rates,
        requests=settings.requests_per_minute,
        sign_ins=settings.sign_ins_per_minute,
        held=settings.connections // HELD,
        counters=counters,
        payers=payers,
    )
    app.add_middleware(RequestLog)
    if settings.trusted_proxies:
        app.add_middleware(ProxyHeadersMiddleware, trusted_hosts=settings.trusted_proxies)
    app.add_middleware(CompressedPages)
    app.add_middleware(SecureHeaders, https=(settings.public_url or "").startswith("https://"))


def bare(app: FastAPI) -> None:
    """Prepare an application that answers errands: what it is asked has come past the guards of another."""
    faults.install(app)
    app.add_middleware(Renewal)


__all__ = ["bare", "install"]
