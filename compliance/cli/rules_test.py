"""`compliance rules test`: the scenarios of a statute, by the reference semantics, in a lawyer's words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from compliance.cli.inputs import features_folders, rulebook_of
from compliance.cli.telling import tell
from compliance.cli.worded import argument, command, language, option, told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.law.rulebook import Rulebook
    from compliance.scenarios.running import Failure
    from compliance.scenarios.world import Stated


@command("rules.test")
@argument("names", nargs=-1, required=True)
@option("--features", "folder", type=click.Path(path_type=Path))
@option("--list", "listed", is_flag=True)
@click.pass_context
def test(ctx: click.Context, names: tuple[str, ...], folder: Path | None, listed: bool) -> int:
    """Run the scenarios about some rules and say which do not hold."""
    return run_tests(rulebook_of(ctx), features_folders(ctx, folder), names, listed)


def run_tests(book: Rulebook, folders: Sequence[Path], names: Sequence[str], listed: bool = False) -> int:
    """Run the scenarios about what names mean, say what came of them, and return the status."""
    from compliance.api import Client  # start-up: --help needs none of these
    from compliance.language.error_messages import in_words
    from compliance.scenarios.choosing import speaking_of, subjects
    from compliance.scenarios.running import gaps, run

    chosen = subjects(book, names)
    found = speaking_of(book, folders, chosen)
    assessor = Client.shared(book).assessor
    stated: list[Stated] = []
    failures: list[Failure] = []
    for one in found:
        said, failure = run(one.scenario, assessor, one.cases)
        stated += said
        if failure is not None:
            failures.append(failure)
        if listed:
            key = "test.holds" if failure is None else "test.fails"
            tell(f"  {told(key, scenario=one.scenario.name)}")
    for failed in failures:
        tell(f"{failed.scenario.file}:{failed.line}: {failed.scenario.name}")
        tell(f"    {in_words(failed.message, language())}")
    missing = gaps(book, stated, assessor.program.stretches, [s for s in chosen if s in book.rules])
    if missing:
        tell(told("test.missing", count=len(missing)))
    for gap in missing:
        tell(f"  - {told(gap.key, **gap.slots)}")
    tell(told("test.summary", names=", ".join(names), count=len(found), holding=len(found) - len(failures)))
    return 1 if failures or missing else 0


__all__ = ["run_tests", "test"]
