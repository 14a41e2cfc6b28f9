"""`compliance rules watch`: whenever a file of the law or of its scenarios is saved, read it again and say what is wrong."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compliance.cli.inputs import features_folders, rulebook_folder
from compliance.cli.shown_errors import framed, paragraph
from compliance.cli.telling import tell
from compliance.cli.worded import command, language, option, told
from compliance.errors import InputError
from compliance.service.clock import today

if TYPE_CHECKING:
    from compliance.law.consistency.hint import Hint
    from compliance.law.consistency.rereading import Rereading
    from compliance.law.rulebook import Rulebook

PAUSE = 0.25  # seconds between two looks


@command("rules.watch")
@option("--features", "folder", type=click.Path(path_type=Path))
@click.pass_context
def watch(ctx: click.Context, folder: Path | None) -> int:
    """Check what was saved, until Ctrl-C."""
    from compliance.resources import law_root

    root = rulebook_folder(ctx)
    watching = Watching(root, law_root() if root is None else root, features_folders(ctx, folder))
    watching.check(())
    tell(told("watch.waiting"))
    watching.prepare()
    while True:
        try:
            time.sleep(PAUSE)
        except KeyboardInterrupt:
            return 0
        saved = watching.saved()
        if saved:
            watching.check(saved)


class Watching:
    """What the files were when somebody last looked, and what is done where they are others."""

    def __init__(self, root: Path | None, law: Path, features: Iterable[Path]) -> None:
        self._root = root
        self._law = law
        self._features = list(features)
        self._seen = self._now()
        self._reading: Rereading | None = None

    def prepare(self) -> None:
        """Read everything once, so that after the first change only what hangs on it is left; what is wrong was said already."""
        from compliance.law.consistency.rereading import Rereading  # start-up, as below

        self._reading = Rereading(self._root)
        with suppress(InputError):
            self._reading.read()

    def _now(self) -> Mapping[str, tuple[int, int]]:
        law = (p for folder in ("rulesets", "jurisdictions") for p in (self._law / folder).rglob("*.yaml"))
        told_ = (p for folder in self._features for ending in ("*.feature", "*.yaml") for p in folder.rglob(ending))
        return {str(p): (s.st_mtime_ns, s.st_size) for p in (*law, *told_) if (s := p.stat())}

    def saved(self) -> tuple[str, ...]:
        """Return the files that are others than at the last look, new or gone."""
        try:
            now = self._now()
        except OSError:  # an editor was just exchanging a file; it is there at the next look
            return ()
        before, self._seen = self._seen, now
        return tuple(sorted(f for f in {*before, *now} if before.get(f) != now.get(f)))

    def check(self, saved: Iterable[str]) -> None:
        """Read the law again, say what is wrong or odd in it, and run the scenarios of the statutes that were saved."""
        from compliance.cli.rules_check import print_hints  # start-up: --help needs none of these
        from compliance.cli.rules_test import run_tests

        try:
            book, hints = self._read()
            tell(told("watch.sound", version=book.version))
            print_hints(self._root, today(), False, language(), hints)
            names = sorted(n for n in map(self._statute, saved) if n and f"rulesets/{n}.yaml" in book.files)
            if names:
                run_tests(book, self._features, names)
        except InputError as error:
            tell(framed(paragraph(error)))

    def _read(self) -> tuple[Rulebook, Sequence[Hint] | None]:
        """Return the rulebook as it is now, with its hints where they are known: what was kept, at first, for that is there at once."""
        from compliance.api import load_rulebook  # start-up, as above

        return (load_rulebook(self._root), None) if self._reading is None else self._reading.read()

    def _statute(self, file: str) -> str | None:
        """Return the name of the statute that a file holds, or whose scenarios it holds."""
        for folder in (self._law / "rulesets", *self._features):
            try:
                inside = Path(file).relative_to(folder)
            except ValueError:
                continue
            return inside.with_name(inside.name.partition(".")[0]).as_posix()
        return None


__all__ = ["Watching", "watch"]
