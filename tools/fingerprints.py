"""Write the fingerprints of ledgers: `python -m tools.fingerprints FILE...`, each a ledger or a ruleset beside one.

For whoever has read all statements of a file beside their quotations; `compliance rules read ID` shows them one by one and asks. With
`--new` only statements without a fingerprint get one, so that what was changed since it was read still shows.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from compliance.errors import InputError
from compliance.law.ledger_writing import entries_now, fingerprints, write
from compliance.law.loading import load
from compliance.law.rulebook import Rulebook
from compliance.law.sources import ENDING

ROOT = Path(__file__).resolve().parent.parent


def of_file(book: Rulebook, name: str) -> str:
    """Return what the ledger is about that a file is, or stands beside. Raises SystemExit where there is none."""
    ledger = name if name.endswith(ENDING) else name.removesuffix(".yaml") + ENDING
    for of, file in book.ledger_files.items():
        if file == ledger:
            return of
    raise SystemExit(f"{name}: there is no ledger {ledger}")


def main(arguments: Sequence[str]) -> int:
    """Write them; return the status."""
    names = [a for a in arguments if not a.startswith("--")]
    if not names or set(arguments) - set(names) - {"--new"}:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        book = load(ROOT)
    except InputError as error:
        print(error, file=sys.stderr)
        return 2
    for name in names:
        of = of_file(book, Path(name).resolve().relative_to(ROOT).as_posix())
        wanted = fingerprints(book, of, entries_now(ROOT, book, of))
        if "--new" in arguments:
            wanted = {key: said for key, said in wanted.items() if book.ledgers[of].read[key[0]][key[1]].as_ is None}
        print(f"{book.ledger_files[of]}: {write(ROOT, book.ledger_files[of], wanted)} fingerprints written")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
