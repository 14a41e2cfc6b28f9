"""What a page knows of the request it answers: the language of its address, who is there, and the day that counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Annotated, Literal

from fastapi import Depends, HTTPException, Request

if TYPE_CHECKING:
    from compliance.register import Register
    from compliance.web.bench import Bench
    from compliance.web.settings import Settings

PageLang = Literal["en", "fr"]
_LANGS: dict[str, PageLang] = {"en": "en", "fr": "fr"}


def today() -> date:
    """Return today: the one place where the web application reads the calendar; every page says which day it took."""
    return date.today()


@dataclass(frozen=True)
class Visit:
    """One request, as pages see it. `session` is None without an account."""

    request: Request
    lang: PageLang
    session: object | None = None
    csrf: str = ""
    notes: list[str] = field(default_factory=list)

    @property
    def bench(self) -> Bench:
        """The rulebook made ready."""
        found: Bench = self.request.app.state.bench
        return found

    @property
    def settings(self) -> Settings:
        """How the application is set up."""
        found: Settings = self.request.app.state.settings
        return found

    @property
    def register(self) -> Register | None:
        """Where accounts are kept, or None where there are none."""
        found: Register | None = self.request.app.state.register
        return found

    @property
    def here(self) -> str:
        """The address of this page without its language: what the other language is asked for."""
        return self.request.url.path[3:] or "/"

    def to(self, path: str) -> str:
        """Return the address of a page of the site in the language of this one."""
        return f"/{self.lang}{path}"


def visit(request: Request, lang: str) -> Visit:
    """Return the visit of a request; the dependency of every page. An address in another language does not exist."""
    found = _LANGS.get(lang)
    if found is None:
        raise HTTPException(404)
    return Visit(request, found)


Visiting = Annotated[Visit, Depends(visit)]

__all__ = ["PageLang", "Visit", "Visiting", "today", "visit"]
