"""Templates filled with a visit: words in its language, pages of blocks as HTML inside the site."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from starlette.responses import HTMLResponse, Response

from compliance.language.formatting import day
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.rendering.html import fragment
from compliance.rendering.spacing import unbroken_words
from compliance.web.static_files import static
from compliance.web.visiting.visit import Visit

# What makes a form exchange <main> alone where there are scripts: of a case that is kept, whose pages have addresses of their own.
SWAP = Markup(
    'hx-boost="true" hx-target="#main" hx-select="#main" hx-select-oob="#menu,#corner" hx-swap="outerHTML show:none"'
)
# What a form is marked with whose page carries its case: it is loaded whole, so that the Back key finds the page before.
WHOLE = Markup("data-reach")
# Of a page that holds nobody's account: nothing is kept by others, and the browser shows its own copy where somebody goes back.
OWN_COPY = "private, no-cache"
# The five ways on that are always in sight, each with its sign; and all ways, part by part, as the menu lists them.
MENU: tuple[tuple[str, str], ...] = (
    ("list", "list"),
    ("papers", "papers"),
    ("timeline", "days"),
    ("compare", "globe"),
    ("answers", "answers"),
)
WAYS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("answer", ("interview", "answers", "uses", "flows", "in-place")),
    ("list", ("list", "checklist")),
    ("look", ("compare", "transfers", "conflicts", "hiroshima")),
    ("ahead", ("timeline", "what-if", "incident")),
    ("take", ("papers", "report", "downloads", "review")),
)


@cache
def environment() -> Environment:
    """Return the templates; every value is escaped, and a name that is not given is an error."""
    found = Environment(
        loader=PackageLoader("compliance.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.filters["blocks"] = lambda page: Markup(fragment(page)[1])
    found.filters["contents"] = lambda page: Markup(fragment(page)[0])
    found.globals["menu"] = MENU
    found.globals["static"] = static
    found.globals["ways"] = WAYS
    return found


def render(visit: Visit, template: str, status: int = 200, **values: Any) -> HTMLResponse:
    """Return a page made from a template.

    Templates see `visit`, `say(key, **slots)` and `day(date)` in the language of the visit, `static(name)` (the address of a static file), `swap` (what makes a form exchange the
    main part alone, where the page does not carry its case), `menu` and `ways` (the ways on from a case), `csrf()` (the hidden field of each form of somebody signed in), and the values given. A page of one case gives `desk` and `view`, the view it shows.
    """
    lang = visit.lang
    desk = values.get("desk")
    text = (
        environment()
        .get_template(template)
        .render(
            visit=visit,
            say=lambda key, **slots: unbroken_words(say(key, lang, **slots), lang) if slots else _plain(key, lang),
            day=lambda value: day(value, lang),
            csrf=lambda: _token(visit),
            swap=SWAP if desk is not None and desk.kept else WHOLE,
            **values,
        )
    )
    return HTMLResponse(text, status)


def own_copy(visit: Visit, page: Response) -> Response:
    """Let the browser of whoever is not signed in keep a page for its Back key; a page of an account is kept nowhere."""
    if visit.session is None:
        page.headers.setdefault("Cache-Control", OWN_COPY)
    return page


@lru_cache(maxsize=4_000)
def _plain(key: str, lang: Lang) -> str:
    """Return a sentence without slots; a long list says the same few hundreds of times."""
    return unbroken_words(say(key, lang), lang)


def _token(visit: Visit) -> Markup:
    """Return the hidden field that every form of somebody signed in holds; nothing without a session."""
    return Markup('<input type="hidden" name="csrf" value="{}">').format(visit.csrf) if visit.csrf else Markup("")


__all__ = ["environment", "own_copy", "render"]
