"""Which tool it is, by name: products of the catalogue as tiles, a name that is typed, or "I don't know its name".

What the owner's own words for the use name is ticked already. A typed name that is in the list becomes that product; one that is nearly in it is
offered beside what was typed; any other is kept as it was typed. Nothing here answers a question: what a product tells is presumed.
"""

from __future__ import annotations

from fastapi import APIRouter
from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.errors import InputError
from compliance.language.sentences import say
from compliance.law.product_names import product_named, products_like
from compliance.law.products import Product, Products
from compliance.register import Action, Conflict
from compliance.web.pages.desk import Desk, on_desk, owner_of
from compliance.web.pages.interview_steps import seen_in, stage_of
from compliance.web.pages.next_page import ahead
from compliance.web.pages.refusal import refused
from compliance.web.pages.show_tools import Faults, listed, show_tools
from compliance.web.pages.showing import one_line, text
from compliance.web.visiting.visit import Visit

router = APIRouter()


def tools(visit: Visit, desk: Desk, form: FormData) -> Response:
    """Show the products, or take which they are."""
    use = text(form, "use") or next((u["id"] for u in desk.data.get("use_cases") or []), "")
    try:
        owner_of(desk.data, use or "-")
    except InputError:
        return refused(visit, say("web.form.no-use", visit.lang, use=use[:60]))
    go = text(form, "go") or ("next" if "tools" in form else "")
    if go not in ("next", "seek") or form.get("again") or visit.request.method == "GET":
        return show_tools(visit, desk, use, form if form.get("again") else None, stage=stage_of(form))
    if go == "seek":
        return show_tools(visit, desk, use, form, stage=stage_of(form), sought=True)
    products = visit.bench.rulebook.products
    told = _told(form, products)
    if told is None:
        return refused(visit, say("web.form.forged", visit.lang))
    like = _meant(form, products)
    faults: Faults = []
    if not told and not form.get("none"):
        faults = [("named", say("tools.missing", visit.lang))]
    elif told and form.get("none"):
        faults = [("none", say("tools.none-and-some", visit.lang))]
    elif like:
        faults = [("named", say("tools.near", visit.lang, names=", ".join(p.name for p in like)))]
    if faults:
        return show_tools(visit, desk, use, form, faults, stage_of(form))
    try:
        desk.set_tools(use, told, seen_in(form))
    except Conflict as conflict:
        by = conflict.by or say("web.form.somebody", visit.lang)
        return show_tools(visit, desk, use, form, [("named", say("web.form.changed-meanwhile", visit.lang, by=by))])
    return ahead(visit, desk, stage_of(form), None)


def _told(form: FormData, products: Products) -> list[dict[str, str]] | None:
    """Return the tools that a form names, as a case holds them; None where it names what no page offers."""
    out: list[dict[str, str]] = []
    for ident in dict.fromkeys(listed(form, "product")):
        if ident not in products:
            return None
        plan = text(form, f"plan-{ident}")
        if plan and plan not in {one.id for one in products[ident].plans}:
            return None
        out.append({"product": ident, **({"plan": plan} if plan else {})})
    named = one_line(form.get("named"), "")
    found = product_named(products, named) if named else None
    if found is not None and found.id not in {one["product"] for one in out}:
        out.append({"product": found.id})
    elif named and found is None:
        out.append({"named": named})
    return out


def _meant(form: FormData, products: Products) -> tuple[Product, ...]:
    """Return the products that a typed name may mean, unless it is one, or the owner has seen them and keeps the name."""
    named = one_line(form.get("named"), "")
    if not named or text(form, "near") == named or product_named(products, named) is not None:
        return ()
    return products_like(products, named)


on_desk(router, "tools", tools, writes=Action.CASE_WRITE)

__all__ = ["router", "tools"]
