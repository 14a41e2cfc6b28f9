"""Whether an installation is fit to serve: engine, law, database, fonts, disk, settings. Nothing is changed by looking.

Each check gives findings: good, a warning (it works, but somebody should know), or a fault (something does not work).
"""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from ipaddress import ip_network
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from compliance.api import load_rulebook
from compliance.errors import ComplianceError, nearest
from compliance.language.error_messages import filling
from compliance.language.formatting import day
from compliance.language.sentences import say
from compliance.language.tags import SOURCE
from compliance.language.text import Lang
from compliance.law.coverage import stale
from compliance.rendering.page import Page, Paragraph
from compliance.web.guard.hosts import local
from compliance.web.settings import PREFIX, Settings

if TYPE_CHECKING:
    from compliance.register import Register

Grade = Literal["good", "warning", "fault"]
OTHERS = frozenset({"CONFIG", "LANG", "TRACEBACK"})  # variables with our prefix that are no settings
LOW_MB, EMPTY_MB = 1000, 100
NAMED = 5


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at: how it is, and the sentence that says so."""

    grade: Grade
    key: str
    slots: Mapping[str, object] = field(default_factory=dict)

    def says(self, lang: Lang) -> str:
        """Return the finding as a sentence."""
        words = {n: day(v, lang) if isinstance(v, date) else filling(n, v, lang) for n, v in self.slots.items()}
        return say(f"doctor.{self.key}", lang, **words)


def examined(settings: Settings, today: date) -> Iterator[Finding]:
    """Yield what is found, check by check. A check that fails by itself is a fault too."""
    checks: tuple[Callable[[], Iterator[Finding]], ...] = (
        engine,
        lambda: law(settings, today),
        lambda: database(settings),
        pages,
        lambda: disk(settings),
        lambda: configuration(settings),
    )
    for check in checks:
        try:
            yield from check()
        except ComplianceError as error:
            yield Finding("fault", "refused", {"message": error.message})
        except Exception as error:  # a broken installation breaks in ways nobody foresaw
            yield Finding("fault", "broken", {"what": type(error).__name__})


def engine() -> Iterator[Finding]:
    """Look whether durable-rules is there; without it the reference semantics answer, more slowly."""
    from compliance.reasoning.engines import DURABLE_VERSION, available  # a part that cannot be loaded is a finding

    if available():
        yield Finding("good", "engine", {"version": DURABLE_VERSION})
    else:
        yield Finding("warning", "engine-missing")


def law(settings: Settings, today: date) -> Iterator[Finding]:
    """Look whether the rulebook can be read, and how fresh it is."""
    book = load_rulebook(settings.rulebook)
    yield Finding("good", "rulebook", {"version": book.version, "rules": len(book.rules), "sha": book.sha256[:12]})
    late = stale(book, today)
    if late:
        names = ", ".join(i.id for i in late[:NAMED]) + (", …" if len(late) > NAMED else "")
        yield Finding("warning", "stale", {"count": len(late), "names": names, "day": late[0].again_by})
    else:
        yield Finding("good", "fresh")


def database(settings: Settings) -> Iterator[Finding]:
    """Look whether the database can be used, is of this version, and its chains are sound."""
    if settings.database is None:
        yield Finding("good", "no-database")
        return
    from compliance.register import SYSTEM, Register  # a part that cannot be loaded is a finding
    from compliance.register.location import anchor_of  # a part that cannot be loaded is a finding

    register = Register.open(settings.database, anchor=anchor_of(settings.database, settings.places))
    try:
        register.check()
        found = register.verify_all(SYSTEM)
        users = register.users(SYSTEM)
    finally:
        register.close()
    yield Finding("good", "database", {"firms": len(found.chains) - 1, "accounts": len(users)})
    broken = [c for c in found.chains if c.findings]
    if broken:
        names = ", ".join(c.chain for c in broken[:NAMED])
        yield Finding("fault", "chain-broken", {"count": len(broken), "names": names})
    else:
        yield Finding("good", "chain", {"entries": sum(c.entries for c in found.chains)})
    yield from stamps(settings, register)
    if not any(u.admin and u.active for u in users):
        yield Finding("warning", "no-administrator")
    path = file_of(settings)
    if path is not None and os.name == "posix" and path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        yield Finding("warning", "readable", {"path": path})


def stamps(settings: Settings, register: Register) -> Iterator[Finding]:
    """Look whether heads are time-stamped where an authority is set, and how long some wait. The authority is not asked."""
    from compliance.register.columns import moment_text  # a part that cannot be loaded is a finding
    from compliance.register.stamping import LATE, Backlog  # a part that cannot be loaded is a finding

    if settings.timestamp_url is None:
        return
    if register.anchor is None or register.anchor.stamps is None:
        yield Finding("warning", "stamps-no-anchor")
        return
    since = Backlog(register.anchor.path, register.anchor.stamps.path).since()
    late = since is not None and datetime.now(UTC) - since > timedelta(seconds=LATE * settings.timestamp_seconds)
    if late and since is not None:
        yield Finding("warning", "stamps-late", {"since": moment_text(since), "address": settings.timestamp_url})
    else:
        yield Finding("good", "stamps", {"address": settings.timestamp_url})


def file_of(settings: Settings) -> Path | None:
    """Return the file of the database, None where it is no file."""
    from compliance.register import Register  # a part that cannot be loaded is a finding

    if settings.database is None:
        return None
    register = Register.open(settings.database)
    register.close()
    return register.database.file


def pages() -> Iterator[Finding]:
    """Look whether reports can be set in type with the fonts that came along."""
    from compliance.rendering.pdf import pdf  # a part that cannot be loaded is a finding

    made = pdf(Page(title="É ç œ", lang=SOURCE, head=(), blocks=(Paragraph("« Ça va ? » 1 000 €"),)))
    yield Finding("good" if made.startswith(b"%PDF-") else "fault", "pdf" if made.startswith(b"%PDF-") else "no-pdf")


def disk(settings: Settings) -> Iterator[Finding]:
    """Look how much room is left where the database lies, or where the program runs."""
    path = file_of(settings)
    folder = path.parent if path is not None else Path.cwd()
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free // 1_000_000
    grade: Grade = "fault" if free < EMPTY_MB else "warning" if free < LOW_MB else "good"
    yield Finding(grade, "disk" if grade == "good" else "disk-low", {"free": free, "folder": folder})


def configuration(settings: Settings) -> Iterator[Finding]:
    """Look for settings that were misspelt, that contradict one another, or that open more than was meant."""
    found = [*unknown_names(), *addresses(settings), *identity(settings)]
    yield from found or [Finding("good", "settings")]


def unknown_names() -> Iterator[Finding]:
    """Look for variables of the environment that look like settings and are none."""
    known = [f"{PREFIX}{name.upper()}" for name in Settings.model_fields]
    for name in sorted(os.environ):
        if name.startswith(PREFIX) and name not in known and name.removeprefix(PREFIX) not in OTHERS:
            yield Finding("warning", "unknown-setting", {"name": name, "hint": nearest(name, known)})


def addresses(settings: Settings) -> Iterator[Finding]:
    """Look at the addresses: who can reach us, under which name, through which proxies."""
    here = local(settings.host)
    public = urlsplit(settings.public_url or "")
    if settings.public_url and (
        public.scheme not in ("http", "https") or not public.hostname or public.path.strip("/")
    ):
        yield Finding("fault", "public-url", {"value": settings.public_url})
    elif public.scheme == "http" and not local(public.hostname or ""):
        yield Finding("warning", "no-https", {"value": settings.public_url or ""})
    if not here and not settings.public_url:
        yield Finding("fault", "no-public-url", {"host": settings.host})
    if public.scheme == "https" and not settings.trusted_proxies:
        yield Finding("warning", "no-proxy")
    for word in filter(None, (w.strip() for w in settings.trusted_proxies.split(","))):
        if word == "*":
            yield Finding("warning", "any-proxy")
            continue
        try:
            ip_network(word, strict=False)
        except ValueError:
            yield Finding("fault", "bad-proxy", {"value": word})
    if settings.open_registration and not here:
        yield Finding("warning", "open")


def identity(settings: Settings) -> Iterator[Finding]:
    """Look at the OpenID provider, without asking it."""
    if settings.oidc_issuer is None:
        if settings.oidc_client_id or settings.oidc_client_secret:
            yield Finding("fault", "oidc-half")
        return
    from compliance.web.pages.oidc import Provider  # a part that cannot be loaded is a finding

    Provider(settings)
    if settings.database is None:
        yield Finding("fault", "oidc-no-database")
    if not settings.public_url:
        yield Finding("warning", "oidc-no-url")


__all__ = ["Finding", "Grade", "examined"]
