"""`compliance rules mutate`: do the scenarios notice when a rule is changed?"""

from __future__ import annotations

import json
import multiprocessing
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from pydantic import BaseModel, ConfigDict, Field

from compliance.cli.inputs import features_folder, rulebook_of
from compliance.cli.output import format_option, terminal
from compliance.cli.telling import tell
from compliance.cli.worded import argument, command, language, option
from compliance.errors import InputError, Message, about, nearest
from compliance.language.formatting import decimals
from compliance.language.sentences import say
from compliance.language.text import Lang, Text
from compliance.resources import cache_folder

if TYPE_CHECKING:
    from compliance.law.rulebook import Rulebook

ACCEPTED = "accepted-mutants.yaml"


class AcceptedMutant(BaseModel):
    """A survivor that somebody looked at: why no scenario can notice it, or why none should."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    mutant: str
    reason: Text


class AcceptedFile(BaseModel):
    """The file of accepted survivors."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    version: int = Field(alias="accepted-mutants")
    mutants: tuple[AcceptedMutant, ...]


@dataclass(frozen=True)
class Result:
    """The fate of the mutants of one rule or test."""

    subject: str
    fates: tuple[tuple[str, str | None], ...]
    fresh: bool


@command("rules.mutate")
@argument("names", nargs=-1)
@option("--features", "folder", type=click.Path(path_type=Path))
@option("--documents", is_flag=True)
@option("--quick", is_flag=True)
@option("--fresh", is_flag=True)
@option("--thorough", is_flag=True)
@option("--jobs", type=click.IntRange(1, 64), default=None)
@option("--at-least", "floor", type=click.FloatRange(0, 100), default=95.0, show_default=True)
@option("--record", type=click.Path(path_type=Path, dir_okay=False))
@format_option("text", "json")
@click.pass_context
def mutate(
    ctx: click.Context,
    names: tuple[str, ...],
    folder: Path | None,
    documents: bool,
    quick: bool,
    fresh: bool,
    thorough: bool,
    jobs: int | None,
    floor: float,
    record: Path | None,
    form: str,
) -> int:
    """Change one thing in a rule and see whether some scenario fails."""
    from compliance.scenarios.choosing import subjects
    from compliance.scenarios.disagreement import Disagreement
    from compliance.scenarios.mutation import Bench, situations
    from compliance.scenarios.running import cases_folder, read_features

    lang = language()
    book = rulebook_of(ctx)
    where = features_folder(folder)
    if documents:
        return _documents(book, where, names, thorough, floor, form, lang)
    chosen = subjects(book, names)  # before thousands of scenarios are read
    try:
        bench = Bench(book, situations(book, read_features(where), cases_folder(where)))
    except Disagreement as error:
        raise InputError(about(where, error.message)) from None
    accepted = _accepted(where)
    kept = record or _record_file()
    results = list(_run(bench, chosen, kept, fresh, thorough, jobs or os.cpu_count() or 1, lang))
    shown = [r for r in results if r.fresh] if quick else results
    return _report(shown, accepted, floor, form, lang, everything=not names and not quick)


def _documents(
    book: Rulebook, features: Path, names: Sequence[str], thorough: bool, floor: float, form: str, lang: Lang
) -> int:
    """Change the conditions of documents, one at a time, and report what no scenario noticed."""
    from rich.console import Console
    from rich.progress import track

    from compliance.law.document_files import FOLDER
    from compliance.law.document_loading import fitting
    from compliance.scenarios.disagreement import Disagreement
    from compliance.scenarios.mutation import situations
    from compliance.scenarios.paper_mutation import PaperBench
    from compliance.scenarios.running import cases_folder, read_features

    templates = fitting(book)
    for name in names:
        if name not in templates:
            raise InputError(Message("scenario.unknown-document", document=name, hint=nearest(name, templates)))
    where = features / FOLDER
    try:
        bench = PaperBench(book, templates, situations(book, read_features(where), cases_folder(where)))
    except Disagreement as error:
        raise InputError(about(where, error.message)) from None
    chosen = names or tuple(templates)
    bar = track(
        chosen, say("progress.mutants", lang), console=Console(stderr=True), transient=True, disable=not terminal()
    )
    results = [Result(name, tuple(bench.fate(name, thorough)), fresh=True) for name in bar]
    return _report(results, _accepted(where), floor, form, lang, everything=not names)


def _accepted(features: Path) -> tuple[AcceptedMutant, ...]:
    from compliance.reading import strict_yaml
    from compliance.reading.validation import validate

    path = features / ACCEPTED
    if not path.is_file():
        path = features.parent / ACCEPTED
    return validate(AcceptedFile, strict_yaml.read(path)).mutants if path.is_file() else ()


# ------------------------------------------------------------------------------------------------------------ running

_bench: Any = None
_thorough = False


def _try(subject: str) -> tuple[str, list[tuple[str, str | None]]]:
    return subject, _bench.fate(subject, _thorough)


def _run(
    bench: Any, subjects: Sequence[str], record: Path, fresh: bool, thorough: bool, jobs: int, lang: Lang
) -> Iterator[Result]:
    """Yield the fate of every subject's mutants; what the record holds unchanged is not tried again."""
    global _bench, _thorough
    from rich.console import Console
    from rich.progress import track

    remembered = {} if fresh else _remembered(record)
    prints = {s: bench.fingerprint(s, thorough) for s in subjects}
    todo = [s for s in subjects if remembered.get(s, {}).get("print") != prints[s]]
    for subject in subjects:
        if subject not in todo:
            yield Result(subject, tuple((k, v) for k, v in remembered[subject]["fates"]), fresh=False)
    if not todo:
        return
    _bench, _thorough = bench, thorough  # forked workers share what is loaded; nothing is sent to them
    record.parent.mkdir(parents=True, exist_ok=True)
    parallel = jobs > 1 and len(todo) > 1 and "fork" in multiprocessing.get_all_start_methods()
    with record.open("w" if fresh else "a", encoding="utf-8") as out:
        if record.stat().st_size and not _ends_line(record):
            out.write("\n")  # an earlier run was stopped in the middle of a line
        pool = multiprocessing.get_context("fork").Pool(jobs) if parallel else None
        try:
            stream = pool.imap_unordered(_try, todo, chunksize=4) if pool else map(_try, todo)
            bar = track(
                stream,
                say("progress.mutants", lang),
                total=len(todo),
                console=Console(stderr=True),
                transient=True,
                disable=not terminal(),
            )
            for subject, fates in bar:
                out.write(json.dumps({"subject": subject, "print": prints[subject], "fates": fates}) + "\n")
                out.flush()
                yield Result(subject, tuple(fates), fresh=True)
        finally:
            if pool:
                pool.terminate()


def _ends_line(record: Path) -> bool:
    return record.read_bytes().endswith(b"\n")


def _remembered(record: Path) -> dict[str, dict[str, Any]]:
    out: dict[str, dict[str, Any]] = {}
    try:
        lines = record.read_text(encoding="utf-8").splitlines()
    except OSError:
        return out
    for line in lines:
        try:
            row = json.loads(line)
            out[row["subject"]] = row
        except (ValueError, KeyError, TypeError):  # the line at which an earlier run was cut off
            continue
    return out


def _record_file() -> Path:
    return cache_folder() / "mutants.jsonl"


# ---------------------------------------------------------------------------------------------------------- reporting


def _in_words(change: str, lang: Lang) -> str:
    """Return in a sentence what was changed and not noticed."""
    kind, where, what = (*change.split(" ", 2), "", "")[:3]
    return say(f"mutant.{kind}", lang, where=where, what=what)


def _report(
    results: Sequence[Result], accepted: Sequence[AcceptedMutant], floor: float, form: str, lang: Lang, everything: bool
) -> int:
    fates = [(r.subject, key, killer) for r in results for key, killer in r.fates]
    killed = sum(killer is not None for _, _, killer in fates)
    share = 100.0 * killed / len(fates) if fates else 100.0
    survivors: dict[str, list[tuple[str, AcceptedMutant | None]]] = {}
    used: set[str] = set()
    for subject, key, killer in fates:
        if killer is None:
            why = next((a for a in accepted if a.mutant == key or fnmatchcase(key, a.mutant)), None)
            if why is not None:
                used.add(why.mutant)
            survivors.setdefault(subject, []).append((key, why))
    stale = [a.mutant for a in accepted if a.mutant not in used] if everything else []
    enough = share >= floor
    if form == "json":
        report: Mapping[str, Any] = {
            "mutants": len(fates),
            "killed": killed,
            "share_percent": round(share, 2),
            "survivors": [
                {"subject": s, "mutant": key, "accepted": why.reason.pair() if why else None}
                for s, listed in survivors.items()
                for key, why in listed
            ],
            "accepted_but_killed": stale,
        }
        click.echo(json.dumps(report, ensure_ascii=False, indent=1))
        return 0 if enough else 1
    for subject, listed in survivors.items():
        tell(subject)
        for key, why in listed:
            tell(f"  - {key.removeprefix(subject).strip()}")
            tell(f"      {_in_words(key.removeprefix(subject).strip(), lang)}")
            if why is not None:
                tell(f"      {say('mutate.accepted', lang)} {why.reason.in_(lang)}")
    for key in stale:
        tell(say("mutate.stale", lang, mutant=key))
    open_ = sum(why is None for listed in survivors.values() for _, why in listed)
    alive = len(fates) - killed
    tell(
        say(
            "mutate.summary",
            lang,
            count=len(fates),
            killed=killed,
            share=decimals(f"{share:.1f}", lang),
            alive=alive,
            accepted=alive - open_,
        )
    )
    return 0 if enough else 1
