"""The checklist as Markdown and as one self-contained HTML page: made to be read, printed and searched, without any script."""

from __future__ import annotations

from html import escape

from compliance.documents import ItemDoc, ResultDoc
from compliance.priority import TIERS
from compliance.result import when_words
from compliance.texts import Lang, picked
from compliance.wording import day, say, series

_STYLE = """
:root{color-scheme:light}body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c2530;background:#fff}
h1{font-size:1.6rem}h2{margin-top:2.2rem;border-bottom:3px solid #2f3e4e;padding-bottom:.2rem}article{border-left:4px solid #6b7b8c;padding:.2rem 1rem;margin:1.2rem 0}
article h3{margin:.2rem 0}p{margin:.4rem 0}dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:.4rem 0;font-size:.92rem}dt{font-weight:600}dd{margin:0}
code{font-size:.85rem;overflow-wrap:anywhere}.open{font-weight:600}a{color:#0b5394}.skip{position:absolute;left:-999px}.skip:focus{left:1rem}
@media print{a{color:inherit}article{break-inside:avoid}}
"""


def _head(doc: ResultDoc, lang: Lang) -> list[str]:
    as_of = say(
        "list.as-of",
        lang,
        day=day(doc.as_of, lang),
        version=doc.rulebook.version,
        hash=doc.rulebook.sha256[:12],
        engine=f"{doc.engine.name} {doc.engine.version}",
    )
    count = {v: sum(i.verdict == v for i in doc.items) for v in ("applies", "may-apply", "does-not-apply")}
    counts = say(
        "list.counts", lang, applies=count["applies"], may=count["may-apply"], **{"not": count["does-not-apply"]}
    )
    return [as_of, counts, say("list.not-advice", lang)]


def _state(item: ItemDoc, lang: Lang) -> str:
    return (
        say(f"verdict.{item.verdict}", lang)
        if item.verdict != "may-apply"
        else f"{say('verdict.may-apply', lang)} ({say('list.to-confirm', lang)})"
    )


def _details(item: ItemDoc, lang: Lang, doc: ResultDoc) -> list[tuple[str, str]]:
    names = {u["id"]: u["name"] for u in doc.case.use_cases}
    pinpoint = item.citation.pinpoint if lang == "en" else item.citation.pinpoint_fr
    basis = say(f"basis.{item.citation.basis}", lang)
    pairs = [
        (say("column.verdict", lang), _state(item, lang)),
        (say("column.when", lang), f"{when_words(item, lang)}. {picked(item.timing, lang)}"),
        (say("column.law", lang), f"{pinpoint} ({series((basis, picked(item.citation.review, lang)), lang)})"),
        (say("explain.sanction", lang), picked(item.sanction.text, lang)),
        (say("explain.evidence", lang), series((picked(e, lang) for e in item.evidence), lang)),
    ]
    if item.use_case is not None:
        pairs.insert(0, (say("column.use", lang), names.get(item.use_case, item.use_case)))
    if item.priority is not None:
        pairs.append((say("column.score", lang), f"{item.priority.score} ({item.priority.vector})"))
    return pairs


def _for_use(item: ItemDoc, doc: ResultDoc) -> str:
    names = {u["id"]: u["name"] for u in doc.case.use_cases}
    return f", {names.get(item.use_case, item.use_case)}" if item.use_case and len(names) > 1 else ""


def markdown(doc: ResultDoc, lang: Lang) -> str:
    """Return the checklist as Markdown."""
    colon = ":" if lang == "en" else " :"
    out = [f"# {say('list.title', lang, name=doc.case.name)}", "", *[x + "  " for x in _head(doc, lang)]]
    for tier in TIERS:
        rows = [i for i in doc.items if i.tier == tier]
        if not rows:
            continue
        out += ["", f"## {say(f'tier.{tier}', lang)}"]
        for item in rows:
            out += ["", f"### {item.rank}. {picked(item.title, lang)}", "", picked(item.duty, lang), ""]
            out += [f"- **{name}**{colon} {value}" for name, value in _details(item, lang, doc)]
            out += [f"- <{item.citation.url}>", f"- `{item.obligation}`"]
    closed = [i for i in doc.items if i.rank is None]
    if closed:
        out += ["", f"## {say('tier.none', lang)}", ""]
        out += [
            f"- {picked(i.title, lang)}{_for_use(i, doc)} (`{i.obligation}`){colon} {say(f'reason.{i.reason}', lang)}"
            for i in closed
        ]
    if doc.questions:
        out += ["", f"## {say('questions.title', lang)}", ""]
        out += [
            f"1. {say('list.question-line', lang, question=picked(q.ask, lang), count=q.settles)}"
            for q in doc.questions
        ]
    if doc.warnings:
        out += ["", f"## {say('list.warnings', lang)}", "", *[f"- {picked(w, lang)}" for w in doc.warnings]]
    return "\n".join(out) + "\n"


def html(doc: ResultDoc, lang: Lang) -> str:
    """Return the checklist as one HTML page that needs nothing else."""
    title = escape(say("list.title", lang, name=doc.case.name))
    colon = ":" if lang == "en" else " :"
    out = [
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
        f'<title>{title}</title><style>{_STYLE}</style></head><body><a class="skip" href="#list">{escape(say("html.skip", lang))}</a>',
        f"<header><h1>{title}</h1>",
        *[f"<p>{escape(x)}</p>" for x in _head(doc, lang)],
        '</header><main id="list">',
    ]
    for tier in TIERS:
        rows = [i for i in doc.items if i.tier == tier]
        if rows:
            out.append(f"<section><h2>{escape(say(f'tier.{tier}', lang))}</h2>")
            for item in rows:
                details = "".join(f"<dt>{escape(n)}</dt><dd>{escape(v)}</dd>" for n, v in _details(item, lang, doc))
                out.append(
                    f"<article><h3>{item.rank}. {escape(picked(item.title, lang))}</h3><p>{escape(picked(item.duty, lang))}</p><dl>{details}</dl>"
                    f'<p><a href="{escape(item.citation.url)}">{escape(item.citation.url)}</a> <code>{escape(item.obligation)}</code></p></article>'
                )
            out.append("</section>")
    closed = [i for i in doc.items if i.rank is None]
    if closed:
        lines = "".join(
            f"<li>{escape(picked(i.title, lang) + _for_use(i, doc))}{colon} {escape(say(f'reason.{i.reason}', lang))} <code>{escape(i.obligation)}</code></li>"
            for i in closed
        )
        out.append(f"<section><h2>{escape(say('tier.none', lang))}</h2><ul>{lines}</ul></section>")
    if doc.questions:
        lines = "".join(
            f"<li>{escape(say('list.question-line', lang, question=picked(q.ask, lang), count=q.settles))}</li>"
            for q in doc.questions
        )
        out.append(f"<section><h2>{escape(say('questions.title', lang))}</h2><ol>{lines}</ol></section>")
    if doc.warnings:
        lines = "".join(f"<li>{escape(picked(w, lang))}</li>" for w in doc.warnings)
        out.append(f"<section><h2>{escape(say('list.warnings', lang))}</h2><ul>{lines}</ul></section>")
    out.append("</main></body></html>")
    return "\n".join(out) + "\n"
