"""`compliance rules coverage`: what no scenario exercises, and what of each instrument is encoded."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compliance.cli.inputs import features_folders, rulebook_of
from compliance.cli.output import format_option, terminal
from compliance.cli.telling import tell
from compliance.cli.worded import argument, command, language, option, told
from compliance.language.error_messages import in_words
from compliance.language.formatting import day, labelled
from compliance.language.sentences import say
from compliance.language.tags import Lang

if TYPE_CHECKING:
    from compliance.errors import Fault
    from compliance.law.rulebook import Rulebook
    from compliance.scenarios.running import Failure, Gap
    from compliance.scenarios.world import Stated


@command("rules.coverage")
@argument("names", nargs=-1)
@option("--features", "folder", type=click.Path(path_type=Path))
@option("--registry", is_flag=True)
@option("--documents", is_flag=True)
@format_option("text", "json")
@click.pass_context
def coverage(
    ctx: click.Context, names: tuple[str, ...], folder: Path | None, registry: bool, documents: bool, form: str
) -> int:
    """Run every scenario and list what none exercises."""
    from rich.console import Console
    from rich.progress import track

    from compliance.api import Client
    from compliance.scenarios.choosing import speaking_of, subjects
    from compliance.scenarios.mirroring import astray
    from compliance.scenarios.running import cases_folder, gaps, read_features, run

    book = rulebook_of(ctx)
    if registry:
        return print_registry(book, form, language())
    if documents:
        return print_grounds(book, names, form, language())
    folders, chosen = features_folders(ctx, folder), subjects(book, names)
    if names:
        found = [(one.scenario, one.cases) for one in speaking_of(book, folders, chosen)]
    else:
        found = [(scenario, cases_folder(where)) for where in folders for scenario in read_features(where)]
    assessor = Client.shared(book).assessor
    stated: list[Stated] = []
    failures: list[Failure] = []
    label = told("progress.scenarios")
    for scenario, cases in track(found, label, console=Console(stderr=True), transient=True, disable=not terminal()):
        said, failure = run(scenario, assessor, cases)
        stated += said
        if failure is not None:
            failures.append(failure)
    missing = gaps(book, stated, assessor.program.stretches, [s for s in chosen if s in book.rules])
    misplaced = [] if names else astray(book, folders)
    click.echo("\n".join((_as_json if form == "json" else _as_text)(len(found), failures, missing, misplaced)))
    return 1 if failures or missing or misplaced else 0


def _as_json(
    scenarios: int, failures: Sequence[Failure], missing: Sequence[Gap], misplaced: Sequence[Fault]
) -> list[str]:
    report = {
        "scenarios": scenarios,
        "failures": [
            {
                "file": f.scenario.file,
                "line": f.line,
                "scenario": f.scenario.name,
                "message": in_words(f.message, language()),
            }
            for f in failures
        ],
        "missing": [
            {"rule": g.rule, "what": g.key.removeprefix("coverage.line-"), "detail": g.detail} for g in missing
        ],
        "misplaced": [{"file": f.place.file, "message": in_words(f.message, language())} for f in misplaced],
    }
    return [json.dumps(report, ensure_ascii=False, indent=1)]


def _as_text(
    scenarios: int, failures: Sequence[Failure], missing: Sequence[Gap], misplaced: Sequence[Fault]
) -> list[str]:
    if not failures and not missing and not misplaced:
        return [told("coverage.good", count=scenarios)]
    out = []
    if failures:
        out.append(told("coverage.failed", count=len(failures)))
    for one in failures:
        out.append(f"  {one.scenario.file}:{one.line}: {one.scenario.name}")
        out.append(f"      {in_words(one.message, language())}")
    if missing:
        out.append(told("coverage.missing", count=scenarios))
    for gap in missing:
        out.append(f"  - {told(gap.key, **gap.slots)}")
    if misplaced:
        out.append(told("coverage.misplaced", count=len(misplaced)))
    for fault in misplaced:
        out.append(f"  - {fault.place}: {in_words(fault.message, language())}")
    return out


def print_grounds(book: Rulebook, names: Sequence[str], form: str, lang: Lang) -> int:
    """Print whether what blocks of documents name as asking for them rests on a quotation of the law; return the status.

    Raises:
        InputError: there is no document of a name.
    """
    from compliance.errors import InputError, Message, nearest
    from compliance.law.document_grounds import grounds
    from compliance.law.document_loading import fitting

    templates = fitting(book)
    for name in names:
        if name not in templates:
            raise InputError(Message("scenario.unknown-document", document=name, hint=nearest(name, templates)))
    found = grounds([templates[n] for n in names or templates], book)
    if form == "json":
        without = [{"duty": duty, "documents": list(by)} for duty, by in found.without]
        click.echo(json.dumps({"named": found.named, "quoted": found.quoted, "without": without}, indent=1))
        return 0
    tell(say("coverage.grounds", lang, named=found.named, quoted=found.quoted))
    for duty, by in found.without:
        tell(f"  - {labelled(duty, ', '.join(by), lang)}")
    return 0


def print_registry(book: Rulebook, form: str, lang: Lang) -> int:
    """Print the registry; return the status."""
    from compliance.law.coverage import registry, statements, together

    found, by_system = registry(book), statements(book)
    if form == "json":
        report = {
            "entries": found.entries,
            "missing": list(found.missing),
            "instruments": [
                {
                    "id": r.instrument.id,
                    "jurisdiction": r.instrument.jurisdiction,
                    "rules": r.rules,
                    "bases": dict(r.bases),
                    "reviewed": r.reviewed,
                    "not_encoded": [{"id": n.id, "reason": n.reason.pair()} for n in r.not_encoded],
                    "checked_on": r.instrument.checked_on.isoformat(),
                    "again_by": r.instrument.again_by.isoformat(),
                }
                for r in found.rows
            ],
            "statements": [
                {
                    "system": s.system,
                    "count": s.count,
                    "bases": dict(s.bases),
                    "quoted": {kind: {"quoted": n, "of": of} for kind, (n, of) in s.quoted.items()},
                    "binding_duties": s.binding,
                    "binding_duties_quoted": s.whole,
                }
                for s in (*by_system, together(by_system))
            ],
            "perimeter": [
                {
                    "id": b.id,
                    "in": list(b.places),
                    "law": b.law.pair(),
                    "says": b.says.pair(),
                    "because": b.because,
                    "known": b.known,
                    "grave": b.grave,
                    "look_at": b.look_at,
                    "looked_on": _iso(b.looked_on),
                    "again_by": _iso(b.again_by),
                }
                for b in book.perimeter.values()
            ],
        }
        click.echo(json.dumps(report, ensure_ascii=False, indent=1))
        return 1 if found.missing else 0
    tell(registry_page(book, lang))
    return 1 if found.missing else 0


def _iso(when: date | None) -> str | None:
    return None if when is None else when.isoformat()


def _perimeter_rows(book: Rulebook, lang: Lang) -> list[str]:
    """Return the laws that are known of and not encoded as a table."""
    heads = [say(f"registry.{k}", lang) for k in ("places", "law", "says", "because", "grave")]
    out = [f"| {' | '.join(heads)} |", f"|{'---|' * len(heads)}"]
    for b in book.perimeter.values():
        law = b.law.in_(lang) if b.look_at is None else f"[{b.law.in_(lang)}]({b.look_at})"
        why = f"{say(f'because.{b.because}', lang)}, {say(f'known.{b.known}', lang)}"
        cells = (", ".join(b.places), f"{law} `{b.id}`", b.says.in_(lang), why, str(b.grave))
        out.append(f"| {' | '.join(cells)} |")
    return out


def _statement_rows(book: Rulebook, lang: Lang) -> list[str]:
    """Return how the statements of each legal system are known as a table."""
    from compliance.law.coverage import KINDS, statements

    found = statements(book)
    heads = [
        say("registry.system", lang),
        say("registry.statements", lang),
        *(say(f"registry.kind-{k}", lang) for k in KINDS),
    ]
    heads += [say("registry.whole", lang), say("registry.other", lang)]
    out = ["", f"## {say('registry.by-statement', lang)}", "", say("registry.by-statement-intro", lang), ""]
    out += [f"| {' | '.join(heads)} |", f"|{'---|' * len(heads)}"]
    for one in found:
        quoted = (one.quoted.get(k) for k in KINDS)
        other = (
            labelled(say(f"registry.known-{b}", lang), str(n), lang)
            for b, n in one.bases.items()
            if b != "primary-text"
        )
        cells = (
            one.system,
            str(one.count),
            *("-" if q is None else f"{q[0]}/{q[1]}" for q in quoted),
            f"{one.whole}/{one.binding}",
            ", ".join(other) or "-",
        )
        out.append(f"| {' | '.join(cells)} |")
    return out


def registry_page(book: Rulebook, lang: Lang) -> str:
    """Return the registry as Markdown, the form in which docs/coverage.md holds it."""
    from compliance.law.coverage import registry

    found = registry(book)
    heads = [
        say(f"registry.{k}", lang) for k in ("system", "instrument", "rules", "basis", "reviewed", "checked", "again")
    ]
    out = [
        f"# {say('registry.title', lang)}",
        "",
        say(
            "registry.intro",
            lang,
            version=book.version,
            rules=len(book.rules),
            instruments=len(found.rows),
            entries=found.entries,
            excluded=found.excluded,
            missing=len(found.missing),
            beyond=len(book.perimeter),
        ),
        "",
        f"| {' | '.join(heads)} |",
        f"|{'---|' * len(heads)}",
    ]
    for r in sorted(found.rows, key=lambda r: (r.instrument.jurisdiction, r.instrument.id)):
        basis = ", ".join(labelled(say(f"basis.{b}", lang), str(n), lang) for b, n in r.bases.items()) or "-"
        cells = (
            r.instrument.jurisdiction,
            f"[{r.instrument.short.in_(lang)}]({r.instrument.url}) `{r.instrument.id}`",
            str(r.rules),
            basis,
            str(r.reviewed),
            day(r.instrument.checked_on, lang),
            day(r.instrument.again_by, lang),
        )
        out.append(f"| {' | '.join(cells)} |")
    out += _statement_rows(book, lang)
    excluded = [n for r in found.rows for n in r.not_encoded]
    if excluded:
        out += ["", f"## {say('registry.not-encoded', lang)}", ""]
        out += [f"- {labelled(f'`{n.id}`', n.reason.in_(lang), lang)}" for n in excluded]
    if book.perimeter:
        out += ["", f"## {say('registry.gaps', lang)}", "", say("registry.gaps-intro", lang), ""]
        out += _perimeter_rows(book, lang)
    if found.missing:
        out += ["", f"## {say('registry.missing', lang)}", ""]
        out += [f"- `{i}`" for i in found.missing]
    return "\n".join(out)
