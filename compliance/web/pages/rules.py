"""The rules for lawyers, without any case: by legal system and instrument, searched and filtered, each duty and legal test read aloud with
its source, its open questions, its scenarios and its review state. Addresses are stable: /{lang}/rules/{id}.
"""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, HTTPException
from starlette.responses import Response

from compliance.explaining.evidence_words import EvidenceWords
from compliance.explaining.rule_sentences import condition_spoken
from compliance.explaining.rule_words import DutyWords, TestWords
from compliance.explaining.speaker import Speaker
from compliance.language.formatting import day, labelled, listed, series
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.law.citations import BASES
from compliance.law.coverage import registry
from compliance.law.rulebook import Rule
from compliance.resources import law_root
from compliance.web.listing import Pages
from compliance.web.ruleset import FILTERS, Ruleset, Wanted
from compliance.web.scenario_texts import ScenarioTexts
from compliance.web.visiting.templating import render
from compliance.web.visiting.visit import Visit, Visiting

router = APIRouter(prefix="/{lang}/rules", include_in_schema=False)
FORCES = ("binding", "stayed", "pending", "voluntary")


def ruleset(visit: Visit) -> Ruleset:
    """Return the rulebook of the application, ready to be searched; made once."""
    state = visit.request.app.state
    found = getattr(state, "ruleset", None)
    if not isinstance(found, Ruleset):
        # Scenarios belong to one rulebook: beside a rulebook of one's own only its own count.
        folder = (visit.settings.rulebook or law_root()) / "features"
        found = state.ruleset = Ruleset(visit.bench.rulebook, lambda: ScenarioTexts(folder))
    return found


def _show(visit: Visit, template: str, heading: str, **values: Any) -> Response:
    book = visit.bench.rulebook
    rests = say("web.rules.version", visit.lang, version=book.version, hash=book.sha256[:12])
    return render(visit, f"rules/{template}.html", heading=heading, rests=rests, book=book, **values)


@router.get("")
def index(visit: Visiting) -> Response:
    """Show legal systems and instruments; or, where something is looked for, the duties found."""
    rules, lang = ruleset(visit), visit.lang
    asked = visit.request.query_params
    wanted = Wanted.of(asked)
    found = rules.found(wanted, lang) if wanted.fields else []
    pages = Pages.of(len(found), asked.get("page"), asked.get("whole") == "yes")
    systems = [
        (code, rules.book.places.name(code).in_(lang), [(i, i.short.in_(lang), n) for i, n in listed])
        for code, listed in rules.by_system.items()
    ]
    return _show(
        visit,
        "index",
        say("web.rules.title", lang),
        wanted=wanted,
        options={n: _options(rules, wanted, n, lang) for n in FILTERS},
        rows=[_row(rules, r, lang) for r in pages.cut(found)],
        pages=pages,
        systems=systems,
        total=len(rules.book.rules),
    )


def _options(rules: Ruleset, wanted: Wanted, name: str, lang: Lang) -> list[tuple[str, str]]:
    counts, book = rules.counts(wanted, name, lang), rules.book
    every: dict[str, dict[str, str]] = {
        "system": {c: book.places.name(c).in_(lang) for c in book.jurisdictions},
        "instrument": {i.id: i.short.in_(lang) for i in book.instruments.values()},
        "area": {a: say(f"area.{a}", lang) for a in ("privacy", "data-flows", "algorithmic-accountability")},
        "force": {f: say(f"web.rules.force-{f}", lang) for f in FORCES},
        "basis": {b: say(f"basis.{b}", lang) for b in BASES},
        "review": {r: say(f"web.rules.review-{r}", lang) for r in ("signed", "unsigned")},
        "topic": {t.id: f"{t.id.partition('-')[0]} {t.title.in_(lang)}" for t in book.topics.values()},
    }
    names = every[name]
    if name in ("system", "instrument"):
        names = dict(sorted(names.items(), key=lambda n: n[1]))
    shown = [(v, w) for v, w in names.items() if counts.get(v) or v == wanted.chosen[name]]
    counted = [(v, say("list.counted", lang, name=w, count=counts.get(v, 0))) for v, w in shown]
    return [("", say("web.view.filter-all", lang)), *counted]


def _row(rules: Ruleset, rule: Rule, lang: Lang) -> dict[str, Any]:
    spoken = rules.book.lang_of(rule.id, lang)
    duty = rule.obligation
    tags = [rules.book.places.name(rule.jurisdiction).in_(lang), say(f"area.{duty.area}", lang)]
    if duty.force != "binding":
        tags.append(say(f"web.rules.force-{duty.force}", lang))
    if duty.citation.basis == "recall":
        tags.append(say("basis.recall", lang))
    return {
        "id": rule.id,
        "title": duty.title.in_(spoken),
        "law": series((rule.instrument.short.in_(spoken), duty.citation.pinpoint.in_(spoken)), lang),
        "tags": tags,
    }


@router.get("/coverage")
def coverage(visit: Visiting) -> Response:
    """Show what of each instrument is encoded, on which basis, and what is not and why."""
    book, lang = visit.bench.rulebook, visit.lang
    found = registry(book)
    rows = [
        {
            "system": book.places.name(r.instrument.jurisdiction).in_(lang),
            "instrument": r.instrument,
            "short": r.instrument.short.in_(lang),
            "rules": r.rules,
            "basis": series((labelled(say(f"basis.{b}", lang), str(n), lang) for b, n in r.bases.items()), lang) or "-",
            "reviewed": r.reviewed,
            "checked": day(r.instrument.checked_on, lang),
            "again": day(r.instrument.again_by, lang),
        }
        for r in sorted(found.rows, key=lambda r: (r.instrument.jurisdiction, r.instrument.id))
    ]
    intro = say(
        "registry.intro",
        lang,
        version=book.version,
        rules=len(book.rules),
        instruments=len(found.rows),
        entries=found.entries,
        excluded=found.excluded,
        missing=len(found.missing),
        beyond=len(book.perimeter),
    )
    excluded = [(n.id, n.reason.in_(lang)) for r in found.rows for n in r.not_encoded]
    beyond = [
        (
            listed(book.places.name(p).in_(lang) for p in b.places),
            b.law.in_(lang),
            b.look_at,
            b.says.in_(lang),
            say(f"because.{b.because}", lang),
            b.grave,
        )
        for b in book.perimeter.values()
    ]
    return _show(
        visit,
        "coverage",
        say("registry.title", lang),
        intro=intro,
        rows=rows,
        excluded=excluded,
        beyond=beyond,
        missing=found.missing,
    )


@router.get("/tests")
def tests(visit: Visiting) -> Response:
    """List the legal tests."""
    book, lang = visit.bench.rulebook, visit.lang
    rows = [(t.id, t.name.in_(lang), t.cite.in_(lang)) for t in sorted(book.tests.values(), key=lambda t: t.id)]
    return _show(visit, "tests", say("web.rules.tests", lang), rows=rows)


@router.get("/tests/{ident}")
def test(visit: Visiting, ident: str) -> Response:
    """Show one legal test in words."""
    rules = ruleset(visit)
    if ident not in rules.book.tests:
        raise HTTPException(404)
    words = TestWords(rules.book, ident, visit.lang)
    return _show(
        visit,
        "test",
        words.test.name.in_(words.lang),
        words=words,
        evidence=EvidenceWords(rules.book, ident, visit.lang),
        scenarios=_scenarios(rules, ident, visit.lang),
    )


@router.get("/facts")
def facts(visit: Visiting) -> Response:
    """List the questions that rules read."""
    rules, lang = ruleset(visit), visit.lang
    rows = [(f, rules.book.facts[f].ask.in_(lang), len(rules.readers.get(f, ()))) for f in rules.book.facts_asked]
    return _show(visit, "facts", say("web.rules.facts", lang), rows=rows)


@router.get("/facts/{ident}")
def fact(visit: Visiting, ident: str) -> Response:
    """Show one question, its answers, when it is asked, and which duties read it."""
    rules, lang = ruleset(visit), visit.lang
    book = rules.book
    found = book.facts.get(ident)
    if found is None:
        raise HTTPException(404)
    gate = None if found.ask_when is None else condition_spoken(Speaker(book, lang), found.ask_when)
    readers = [(i, book.rules[i].obligation.title.in_(book.lang_of(i, lang))) for i in rules.readers.get(ident, ())]
    otherwise = found.else_because.in_(lang) if found.else_because is not None else None
    glance = found.at_a_glance
    likely = None if glance is None or glance.unless is None else condition_spoken(Speaker(book, lang), glance.unless)
    denied = None if glance is None else Speaker(book, lang).answer(ident, found.parse(glance.otherwise, book.places))
    return _show(
        visit,
        "fact",
        found.ask.in_(lang),
        fact=found,
        gate=gate,
        readers=readers,
        otherwise=otherwise,
        glance=None if glance is None else glance.whole.in_(lang),
        denied=denied,
        likely=likely,
        beside=[(i, book.facts[i].ask.in_(lang)) for i in book.together_with(ident) if i != ident],
    )


@router.get("/instruments/{ident}")
def instrument(visit: Visiting, ident: str) -> Response:
    """Show one instrument: its duties, what of it is not encoded and why, and what is unsettled."""
    rules, lang = ruleset(visit), visit.lang
    found = rules.book.instruments.get(ident)
    if found is None:
        raise HTTPException(404)
    duties = [r for r in rules.book.rules.values() if r.instrument.id == ident]
    left = [
        (n.id, n.reason.in_(lang)) for n in rules.book.not_encoded.values() if rules.book.not_encoded_in[n.id] == ident
    ]
    return _show(
        visit,
        "instrument",
        found.title.in_(lang),
        instrument=found,
        system=rules.book.places.name(found.jurisdiction).in_(lang),
        rows=[_row(rules, r, lang) for r in duties],
        left=left,
        checked=day(found.checked_on, lang),
        again=day(found.again_by, lang),
    )


@router.get("/{ident}")
def rule(visit: Visiting, ident: str) -> Response:
    """Show one duty as a lawyer reads it."""
    rules = ruleset(visit)
    if ident not in rules.book.rules:
        raise HTTPException(404)
    words = DutyWords(rules.book, ident, visit.lang)
    return _show(
        visit,
        "rule",
        words.duty.title.in_(words.lang),
        words=words,
        evidence=EvidenceWords(rules.book, ident, visit.lang),
        facts=[
            (f, rules.book.facts[f].ask.in_(words.lang))
            for f in rules.book.facts
            if f in rules.book.rule_support[ident]
        ],
        scenarios=_scenarios(rules, ident, visit.lang),
    )


def _scenarios(rules: Ruleset, ident: str, lang: Lang) -> dict[str, Any]:
    return {"here": rules.scenarios.here, "found": rules.scenarios.of(ident, lang)}


__all__ = ["router", "ruleset"]
