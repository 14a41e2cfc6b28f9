"""What a command works on: the rulebook, a case and its checklist, and the rules, systems and weights that a call names."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compliance.errors import Fault, FaultList, InputError, Message, about, nearest
from compliance.service.clock import today

if TYPE_CHECKING:
    from compliance.api import Result
    from compliance.law.rulebook import Rulebook


def rulebook_folder(ctx: click.Context) -> Path | None:
    """Return the folder that --rulebook names, if it names one."""
    folder: str | None = (ctx.find_root().obj or {}).get("folder")
    return Path(folder) if folder else None


def rulebook_of(ctx: click.Context) -> Rulebook:
    """Load the rulebook the call names, or the one that came along."""
    from compliance.api import load_rulebook

    return load_rulebook(rulebook_folder(ctx))


def features_folder(named: Path | None) -> Path:
    """Return the folder of scenarios: the one a call names, features/ where the call is made, or those that came along."""
    from compliance.resources import law_root

    here = Path("features")
    return named or (here if here.is_dir() else law_root() / "features")


def features_folders(ctx: click.Context, named: Path | None) -> list[Path]:
    """Return the folders of scenarios of a call: the one it names or the one that came along, with those that packages bring for the law that came along."""
    from compliance.law.additions import feature_folders

    folders = [features_folder(named)]
    if named is None and rulebook_folder(ctx) is None:
        folders += feature_folders()
    return folders


def known_rule(book: Rulebook, rule_id: str) -> str:
    """Return a rule id that exists.

    Raises:
        InputError: it does not; the message names the nearest.
    """
    if rule_id not in book.rules:
        raise InputError(Message("call.unknown-obligation", obligation=rule_id, hint=nearest(rule_id, book.rules)))
    return rule_id


def known_topic(book: Rulebook, given: str) -> str:
    """Return the id of a topic, given whole or by its number (A14).

    Raises:
        InputError: there is none; the message names the nearest.
    """
    if given in book.topics:
        return given
    by_number = {t.partition("-")[0]: t for t in book.topics}
    if given.upper() in by_number:
        return by_number[given.upper()]
    hint = nearest(given, [*book.topics, *by_number])
    raise InputError(Message("call.unknown-topic", topic=given, hint=hint))


def known_systems(book: Rulebook, codes: tuple[str, ...]) -> frozenset[str]:
    """Return the legal systems that --in names.

    Raises:
        InputError: there is none with such a code; the message names the nearest.
    """
    from compliance.semantics.places import PlaceUnknown

    for code in codes:
        if code in book.jurisdictions:
            continue
        try:
            book.places.check(code)
        except PlaceUnknown as error:
            raise InputError(about(f"--in {code}", error.message)) from None
        raise InputError(
            about(
                f"--in {code}",
                Message(
                    "call.unknown-system",
                    hint=nearest(code, book.jurisdictions),
                    known=", ".join(list(book.jurisdictions)[:12]),
                ),
            )
        )
    return frozenset(codes)


def result_of(ctx: click.Context, case_file: Path, as_of: date | None, weights: Path | None = None) -> Result:
    """Read the case a call names (and the weights, if it names any) and assess it."""
    from compliance.api import assess, read_case

    book = rulebook_of(ctx)
    chosen = None if weights is None else read_weights(weights)
    return assess(read_case(case_file, book), as_of=as_of or today(), rulebook=book, weights=chosen)


def read_weights(path: Path) -> dict[str, int]:
    """Read the weights of the six factors from a file.

    Raises:
        FaultList: something in it is wrong; every fault names line, column and mend.
    """
    from compliance.law.method import Weights
    from compliance.reading import strict_yaml
    from compliance.reading.validation import validate

    document = strict_yaml.read(path)
    weights = validate(Weights, document).model_dump()
    if not any(weights.values()):
        raise FaultList([Fault(document.place(()), Message("case.weights-zero"))])
    return weights
