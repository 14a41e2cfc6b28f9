"""`compliance rules`: the lawyer's bench."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import click

from compliance.cli import compare, rules_coverage, rules_mutate
from compliance.cli.common import DayType, terminal
from compliance.explaining.speaker import Speaker
from compliance.language.error_messages import translated
from compliance.language.formatting import day, labelled, series
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.law.loading import load
from compliance.law.rulebook import Exemption, Rulebook
from compliance.resources import data_root
from compliance.results.shapes import pinpoints


def rulebook_of(ctx: click.Context) -> Rulebook:
    """Load the rulebook the call names, or the one that came along."""
    folder = (ctx.find_root().obj or {}).get("folder")
    return load(Path(folder) if folder else None)


def commands(lang: Lang, t: Callable[[str, str], str]) -> list[click.Command]:
    """Return the commands of this module in a language."""

    @click.group(
        name="rules",
        help=t(
            "The lawyer's bench: check, read and test the rules.",
            "L'établi du juriste : vérifier, lire et éprouver les règles.",
        ),
    )
    def rules() -> None:
        pass

    @rules.command(
        name="check",
        help=t(
            """Read every data file and say what is wrong, with file, line, column and how to mend it.

            With --stale, list the instruments whose law should have been looked at again (status 1 if there are any). With
            --against, hold citations and first days against an independent index of provisions, a CSV file with the
            columns id, instrumentId and appliesFrom (status 1 if something differs and nobody has settled it).

            \b
            Examples:
              compliance rules check
              compliance rules check --stale --as-of 2027-06-01
              compliance rules check --against provision-index.csv""",
            """Lire tous les fichiers de données et dire ce qui ne va pas : fichier, ligne, colonne, remède.

            Avec --stale, lister les textes dont le droit aurait dû être revu (statut 1 s'il y en a). Avec --against, comparer
            citations et premiers jours à un index indépendant de dispositions, un fichier CSV avec les colonnes id,
            instrumentId et appliesFrom (statut 1 si un écart n'est pas réglé).

            \b
            Exemples :
              compliance --lang fr rules check
              compliance --lang fr rules check --stale --as-of 2027-06-01""",
        ),
    )
    @click.option(
        "--stale",
        is_flag=True,
        help=t("List the reviews that are overdue.", "Lister les relectures en retard."),
    )
    @click.option(
        "--as-of",
        "as_of",
        type=DayType(),
        help=t("Day for --stale (default: today).", "Jour pour --stale (par défaut : aujourd'hui)."),
    )
    @click.option(
        "--against",
        "index",
        type=click.Path(path_type=Path),
        help=t("Index of provisions to compare with.", "Index de dispositions auquel comparer."),
    )
    @click.pass_context
    def check(ctx: click.Context, stale: bool, as_of: date | None, index: Path | None) -> int:
        from compliance.law.checking import hints

        book = rulebook_of(ctx)
        if stale:
            return rules_coverage.print_stale(book, as_of or date.today(), lang)
        if index is not None:
            return rules_coverage.print_differences(book, index, lang)
        click.echo(
            say(
                "check.rules-good",
                lang,
                version=book.version,
                rules=len(book.rules),
                tests=len(book.tests),
                facts=len(book.facts),
                instruments=len(book.instruments),
            )
        )
        found = list(hints(book))
        if found:
            click.echo(say("check.hints", lang))
            for hint in found:
                click.echo(f"  - {hint}")
        return 0

    @rules.command(
        name="list",
        help=t(
            """List the duties of the rulebook.

            \b
            Examples:
              compliance rules list --in CA-QC
              compliance rules list --format json""",
            """Lister les obligations du recueil.

            \b
            Exemples :
              compliance --lang fr rules list --in CA-QC
              compliance rules list --format json""",
        ),
    )
    @click.option(
        "--in",
        "places",
        multiple=True,
        metavar="CODE",
        help=t("Only these legal systems.", "Seulement ces systèmes juridiques."),
    )
    @click.option(
        "--format",
        "form",
        type=click.Choice(["table", "json"]),
        default="table",
        show_default=True,
        help=t("Form of the list.", "Forme de la liste."),
    )
    @click.pass_context
    def listing(ctx: click.Context, places: tuple[str, ...], form: str) -> None:
        from compliance.cli.assess import known_systems

        book = rulebook_of(ctx)
        systems = known_systems(book, places)
        chosen = [r for r in book.rules.values() if not systems or r.jurisdiction in systems]
        if form == "json":
            click.echo(
                json.dumps(
                    {
                        "rules": [_row(r) for r in chosen],
                        "not_encoded": [{"id": n.id, "reason": n.reason.pair()} for n in book.not_encoded.values()],
                    },
                    ensure_ascii=False,
                    indent=1,
                )
            )
            return
        for rule in chosen:
            click.echo(
                f"{rule.id}\n    {rule.jurisdiction} · {say(f'area.{rule.obligation.area}', lang)} · {rule.obligation.title.in_(lang)}"
            )

    @rules.command(
        name="show",
        help=t(
            """Show one duty (or all) in words, as a lawyer reads it.

            \b
            Examples:
              compliance rules show eu-ai-act.art27.fria
              compliance --lang fr rules show --all --in CA-QC""",
            """Montrer une obligation (ou toutes) en phrases, comme un juriste la lit.

            \b
            Exemples :
              compliance --lang fr rules show eu-ai-act.art27.fria
              compliance --lang fr rules show --all --in CA-QC""",
        ),
    )
    @click.argument("rule", required=False)
    @click.option("--all", "everything", is_flag=True, help=t("Every duty.", "Toutes les obligations."))
    @click.option(
        "--in",
        "places",
        multiple=True,
        metavar="CODE",
        help=t("Only these legal systems.", "Seulement ces systèmes juridiques."),
    )
    @click.pass_context
    def show(ctx: click.Context, rule: str | None, everything: bool, places: tuple[str, ...]) -> None:
        from compliance.cli.assess import known_rule, known_systems

        book = rulebook_of(ctx)
        if everything == (rule is not None):
            raise click.UsageError(t("name one duty, or say --all", "nommez une obligation, ou dites --all"))
        systems = known_systems(book, places)
        ids = (
            [known_rule(book, rule)]
            if rule
            else [i for i, r in book.rules.items() if not systems or r.jurisdiction in systems]
        )
        for ident in ids:
            click.echo(_sentences(book, ident, lang))
            click.echo()

    @rules.command(
        name="coverage",
        help=t(
            """Run every scenario and list what none exercises: each duty on both sides, each exception, each period edge.

            Ends with status 1 if a scenario fails or something is missing.

            With --registry, print instead what of each instrument is encoded, what is not and why, on what basis, when it was
            checked and when it must be checked again (status 1 if an entry of the research is neither).

            \b
            Examples:
              compliance rules coverage --features features
              compliance rules coverage --registry""",
            """Exécuter tous les scénarios et lister ce qu'aucun n'exerce : chaque obligation des deux côtés, chaque exception, chaque borne.

            Statut 1 si un scénario échoue ou s'il manque quelque chose.

            Avec --registry, imprimer ce qui de chaque texte est encodé, ce qui ne l'est pas et pourquoi, sur quel fondement,
            quand il fut vérifié et quand il doit l'être de nouveau (statut 1 si une entrée de la recherche manque).

            \b
            Exemples :
              compliance --lang fr rules coverage --features features
              compliance --lang fr rules coverage --registry""",
        ),
    )
    @click.option(
        "--features",
        "folder",
        type=click.Path(path_type=Path),
        help=t("Folder of the scenarios.", "Dossier des scénarios."),
    )
    @click.option(
        "--registry",
        is_flag=True,
        help=t("Print the registry of what is encoded.", "Imprimer le registre de ce qui est encodé."),
    )
    @click.option(
        "--format",
        "form",
        type=click.Choice(["text", "json"]),
        default="text",
        show_default=True,
        help=t("Form of the report.", "Forme du rapport."),
    )
    @click.pass_context
    def coverage(ctx: click.Context, folder: Path | None, registry: bool, form: str) -> int:
        from rich.console import Console
        from rich.progress import track

        from compliance.reasoning.assessment import Assessor
        from compliance.scenarios.running import Failure, cases_folder, gaps, read_features, run
        from compliance.scenarios.world import Stated

        book = rulebook_of(ctx)
        if registry:
            return rules_coverage.print_registry(book, form, lang)
        where = folder or (Path("features") if Path("features").is_dir() else data_root() / "features")
        found = read_features(where)
        assessor = Assessor(book)
        stated: list[Stated] = []
        failures: list[Failure] = []
        cases = cases_folder(where)
        label = say("progress.scenarios", lang)
        for scenario in track(found, label, console=Console(stderr=True), transient=True, disable=not terminal()):
            said, failure = run(scenario, assessor, cases)
            stated += said
            if failure is not None:
                failures.append(failure)
        missing = gaps(book, stated)
        if form == "json":
            report = {
                "scenarios": len(found),
                "failures": [
                    {"file": f.scenario.file, "line": f.line, "scenario": f.scenario.name, "message": f.message}
                    for f in failures
                ],
                "missing": [
                    {"rule": g.rule, "what": g.key.removeprefix("coverage.line-"), "detail": g.detail} for g in missing
                ],
            }
            click.echo(json.dumps(report, ensure_ascii=False, indent=1))
            return 1 if failures or missing else 0
        if failures:
            click.echo(say("coverage.failed", lang, count=len(failures)))
            for one in failures:
                click.echo(
                    f"  {one.scenario.file}:{one.line}: {one.scenario.name}\n      {translated(one.message, lang)}"
                )
        if missing:
            click.echo(say("coverage.missing", lang, count=len(found)))
            for gap in missing:
                slots = {"rule": gap.rule, "exception": gap.detail, "special": gap.detail, "day": gap.detail}
                click.echo(f"  - {say(gap.key, lang, **slots)}")
        elif not failures:
            click.echo(say("coverage.good", lang, count=len(found)))
        return 1 if failures or missing else 0

    @rules.command(
        name="system",
        help=t(
            """Show a legal system: languages, authorities, who counts as small, and the ways data may leave it.

            \b
            Examples:
              compliance rules system EU
              compliance rules system JP --to US --as-of 2026-11-24""",
            """Montrer un système juridique : langues, autorités, qui compte comme petite entreprise, par où les données sortent.

            \b
            Exemples :
              compliance --lang fr rules system CA-QC
              compliance --lang fr rules system FR --to US""",
        ),
    )
    @click.argument("code")
    @click.option("--to", "target", metavar="CODE", help=t("Only ways to this place.", "Seulement vers ce lieu."))
    @click.option(
        "--as-of",
        "as_of",
        type=DayType(),
        help=t("Day on which the ways are open (default: today).", "Jour considéré (par défaut : aujourd'hui)."),
    )
    @click.pass_context
    def system(ctx: click.Context, code: str, target: str | None, as_of: date | None) -> None:
        from compliance.cli.assess import known_systems

        book = rulebook_of(ctx)
        (known,) = known_systems(book, (code,))
        click.echo(rules_coverage.system_page(book, known, target, as_of or date.today(), lang))

    @rules.command(
        name="hiroshima",
        help=t(
            """Show the actions of the Hiroshima code of conduct, each with the binding duties that serve it.

            \b
            Examples:
              compliance rules hiroshima --action 7
              compliance rules hiroshima --in EU --in JP""",
            """Montrer les actions du code de conduite d'Hiroshima, chacune avec les obligations qui la servent.

            \b
            Exemples :
              compliance --lang fr rules hiroshima --action 7
              compliance --lang fr rules hiroshima --in CA-QC""",
        ),
    )
    @click.option(
        "--action",
        "actions",
        type=click.IntRange(1, 11),
        multiple=True,
        help=t("Only these actions.", "Seulement ces actions."),
    )
    @click.option(
        "--in",
        "places",
        multiple=True,
        metavar="CODE",
        help=t("Only these legal systems.", "Seulement ces systèmes juridiques."),
    )
    @click.pass_context
    def hiroshima(ctx: click.Context, actions: tuple[int, ...], places: tuple[str, ...]) -> None:
        from compliance.cli.assess import known_systems

        book = rulebook_of(ctx)
        click.echo(rules_coverage.hiroshima_page(book, actions, sorted(known_systems(book, places)), lang))

    rules.add_command(rules_mutate.command(lang, t, rulebook_of))
    rules.add_command(compare.law_command(lang, t, rulebook_of))
    return [rules]


def _row(rule: Any) -> dict[str, Any]:
    duty = rule.obligation
    return {
        "id": rule.id,
        "jurisdiction": rule.jurisdiction,
        "instrument": rule.instrument.id,
        "area": duty.area,
        "kind": duty.kind,
        "scope": duty.scope,
        "binds": list(duty.binds),
        "force": duty.force,
        "periods": [
            {"from": p.start.isoformat(), "until": p.until.isoformat() if p.until else None} for p in duty.periods
        ],
        "title": duty.title.pair(),
        "duty": duty.duty.pair(),
        "citation": {
            **pinpoints(duty.citation.pinpoint),
            "url": duty.citation.url,
            "basis": duty.citation.basis,
            "checked_on": duty.citation.checked_on.isoformat(),
        },
        "sanction": duty.sanction,
        "evidence": [e.pair() for e in duty.evidence],
        "topics": [
            {"topic": x.topic, "elements": list(x.elements), "adds": [a.pair() for a in x.adds]} for x in duty.topics
        ],
        "no_topic": duty.no_topic.pair() if duty.no_topic else None,
        "hiroshima": list(duty.hiroshima),
        "reviewed_by": duty.reviewed.by if duty.reviewed else None,
    }


def _sentences(book: Rulebook, rule_id: str, lang: Lang) -> str:
    from compliance.explaining.rule_sentences import condition_lines

    rule = book.rules[rule_id]
    duty = rule.obligation
    lang = book.lang_of(rule_id, lang)
    speaker = Speaker(book, lang)
    out = [f"{duty.title.in_(lang)}  ({rule_id})", f"  {duty.duty.in_(lang)}"]

    def line(key: str, value: str) -> None:
        out.append(f"  {labelled(say(key, lang), value, lang)}")

    line("explain.binds", ", ".join(book.roles[r].name.in_(lang) for r in duty.binds))
    basis = f"{say(f'basis.{duty.citation.basis}', lang)}, {day(duty.citation.checked_on, lang)}"
    line("explain.source", series((duty.citation.pinpoint.in_(lang), basis, _review(book, rule_id, lang)), lang))
    out.append(f"  {duty.citation.url}")
    out.append(f"  {say('show.applies-when', lang)}")
    out += condition_lines(speaker, duty.when, "    ")

    def exceptions(listed: tuple[Exemption, ...], indent: str) -> None:
        for one in listed:
            out.append(f"{indent}{say('show.unless', lang)} {one.name.in_(lang)} [{one.cite.in_(lang)}]")
            out.extend(condition_lines(speaker, one.when, indent + "  "))
            exceptions(one.unless, indent + "  ")

    exceptions(duty.unless, "  ")
    for one in duty.displaces:
        out.append(
            f"  {say('show.displaces', lang)} {book.rules[one.obligation].obligation.title.in_(lang)} [{one.cite.in_(lang)}]"
        )
    for period in duty.periods:
        key = "show.from" if period.until is None else "show.from-until"
        until = day(period.until, lang) if period.until else ""
        unsure = f" ({say('when.unconfirmed', lang)})" if period.start_unconfirmed else ""
        out.append(f"  {say(key, lang, start=day(period.start, lang), until=until)}{unsure} [{period.cite.in_(lang)}]")
        if period.when is not None:
            out += condition_lines(speaker, period.when, "    ")
    line("explain.when", duty.timing.in_(lang))
    sanction = book.sanctions.get(duty.sanction)
    line(
        "explain.sanction",
        f"{sanction.text.in_(lang)} [{sanction.cite.in_(lang)}]" if sanction else say("sanction.none", lang),
    )
    line("explain.evidence", series((e.in_(lang) for e in duty.evidence), lang))
    if duty.hiroshima:
        line("explain.hiroshima", speaker.hiroshima(duty.hiroshima))
    for note in duty.notes:
        out.append(f"  * {note.in_(lang)}")
    return "\n".join(out)


def _review(book: Rulebook, rule_id: str, lang: Lang) -> str:
    review = book.rules[rule_id].obligation.reviewed
    return (
        say("review.none", lang) if review is None else say("review.by", lang, who=review.by, day=day(review.on, lang))
    )
