"""Which tool it is: the products of the catalogue drawn as tiles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.language.sentences import say
from compliance.law.product_names import products_in, products_like
from compliance.law.products import Product
from compliance.web.pages.desk import Desk, owner_of
from compliance.web.pages.interview_steps import first_pages
from compliance.web.pages.showing import one_line, text
from compliance.web.visiting.templating import render
from compliance.web.visiting.visit import Visit

Faults = list[tuple[str, str]]


@dataclass(frozen=True)
class Tile:
    """A product to pick, whether it is picked, and which plan of it."""

    product: Product
    picked: bool
    plan: str


def asked_first(desk: Desk) -> str | None:
    """Return the use of which nobody was asked yet which tool it is: one without answers; None where there is none, or nothing may be written."""
    fresh = (u for u in desk.data.get("use_cases") or [] if "tools" not in u and not u.get("answers"))
    found = next(fresh, None) if desk.writable else None
    return None if found is None else str(found["id"])


def listed(form: FormData, name: str) -> list[str]:
    """Return what a form says under a name."""
    return [value for value in form.getlist(name) if isinstance(value, str)]


def _held(visit: Visit, owner: dict[str, Any]) -> FormData:
    """Return the fields that stand for what the case holds; where nobody was asked yet, for what the name of the use says."""
    held = owner.get("tools")
    if held is None:
        return FormData([("product", p.id) for p in products_in(visit.bench.rulebook.products, str(owner["name"]))])
    if not held:
        return FormData([("none", "1")])
    plans = [(f"plan-{one['product']}", one["plan"]) for one in held if "plan" in one]
    named = [("named", one["named"]) for one in held if "named" in one]
    return FormData([*(("product", one["product"]) for one in held if "product" in one), *plans, *named])


def _found(visit: Visit, named: str, near: Sequence[Product]) -> str:
    """Return what a search by name found, and what to do now."""
    if not named:
        return say("tools.seek-what", visit.lang)
    return say("tools.found", visit.lang, count=len(near)) if near else say("tools.not-found", visit.lang, name=named)


def show_tools(
    visit: Visit,
    desk: Desk,
    use: str,
    typed: FormData | None = None,
    faults: Faults | None = None,
    stage: str = "first",
    sought: bool = False,
) -> Response:
    """Show the products, with what was typed, or else with what the case holds."""
    owner = owner_of(desk.data, use)
    form = typed if typed is not None else _held(visit, owner)
    products = visit.bench.rulebook.products
    picked = listed(form, "product")
    named = one_line(form.get("named"), "")
    near = products_like(products, named) if named else ()
    first = [*(products[i] for i in picked if i in products), *near, *(p for p in products.values() if p.first)]
    shown = {p.id: p for p in first}

    def tiles(chosen: Iterable[Product]) -> list[Tile]:
        return [Tile(p, p.id in picked, text(form, f"plan-{p.id}")) for p in chosen]

    desk.fields = ()
    return render(
        visit,
        "tools.html",
        422 if faults else 200,
        desk=desk,
        view="tools",
        use=use,
        use_name=owner["name"],
        uses=len(desk.data.get("use_cases") or []),
        tiles=tiles(shown.values()),
        others=tiles(sorted((p for p in products.values() if p.id not in shown), key=lambda p: p.name.casefold())),
        named=named,
        none=bool(form.get("none")),
        near=named if faults and near else "",
        errors=faults or [],
        seen=desk.mark(use, "tools"),
        settled=None,
        understood=_found(visit, named, near) if sought else "",
        stage=stage,
        page_of=(1, first_pages(visit.bench.rulebook)) if stage == "first" else None,
    )


__all__ = ["Faults", "Tile", "asked_first", "listed", "show_tools"]
