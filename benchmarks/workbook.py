"""What a workbook costs: writing one of 1,000 items, opening it again, and refusing a zip bomb; seconds and memory of a process each.

    python -m benchmarks.workbook [--items 1000] [--bomb 200]

Seconds are processor time. "On top" is the peak of resident memory beyond what the process had before; "whole" is all of it, with the
interpreter, the libraries and, where a case is judged, the rulebook and the verdicts.
"""

from __future__ import annotations

import argparse
import gc
import io
import resource
import subprocess
import sys
import time
import zipfile
import zlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DAY = date(2026, 11, 24)
EXAMPLE = ROOT / "examples" / "g7-hiring-software.yaml"


def peak() -> float:
    """Return the peak of resident memory of this process since `begin_anew`, in megabytes."""
    status = Path("/proc/self/status")
    if status.exists():
        found = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(found.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def begin_anew() -> float:
    """Forget the peak so far where the system can, and return the resident memory of now, in megabytes."""
    gc.collect()
    reset = Path("/proc/self/clear_refs")
    if reset.exists():
        reset.write_text("5")
    return peak()


def measured(name: str, work: Callable[[], object]) -> None:
    """Do some work once and print what it took."""
    before, begun = begin_anew(), time.process_time()
    work()
    seconds, after = time.process_time() - begun, peak()
    print(f"{name}: {seconds:.2f} s, {after - before:.0f} MB on top, {after:.0f} MB whole")


def write(items: int) -> None:
    """Write the workbook of a case with at least so many items, those that do not apply among them, and open it."""
    import compliance
    from compliance.reading.strict_yaml import read
    from compliance.spreadsheet import opening
    from compliance.workbook.layout import shipped

    book = compliance.load_rulebook(ROOT)
    data = read(EXAMPLE).data
    one = data["use_cases"][0]
    number = 1
    while True:
        data["use_cases"] = [{**one, "id": f"use-{n}", "name": f"Use {n}"} for n in range(number)]
        result = compliance.assess(compliance.Case.from_data(data, book), as_of=DAY, rulebook=book)
        checklist = result.checklist
        if len(checklist.items) >= items:
            break
        number += 1
    _ = result.document()  # what the workbook is written from
    shipped()
    print(f"{len(checklist.ranked)} items on the list, {len(checklist.closed)} that do not apply, {number} uses")
    made: list[bytes] = []
    measured("written", lambda: made.append(result.rendered(".xlsx")))
    print(f"{len(made[0]) / 1e6:.1f} MB")
    measured("opened again", lambda: opening.opened_bytes(made[0], "book.xlsx"))


def refuse(megabytes: int) -> None:
    """Refuse an archive that would unpack to so much, honest about it or not."""
    from compliance.errors import InputError
    from compliance.spreadsheet import opening

    def refused(content: bytes) -> None:
        try:
            opening.opened_bytes(content, "bomb.xlsx")
        except InputError as error:
            print(error)
        else:
            sys.exit("the bomb was not refused")

    content = bomb(megabytes)
    measured(f"a bomb of {megabytes} MB refused", lambda: refused(content))


def bomb(megabytes: int) -> bytes:
    """Return a workbook with a sheet of so many megabytes of zeros."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=zlib.Z_BEST_COMPRESSION) as archive:
        archive.writestr("xl/workbook.xml", b"<workbook/>")
        with archive.open("xl/worksheets/sheet9.xml", "w") as part:
            for _ in range(megabytes):
                part.write(bytes(1_000_000))
    return out.getvalue()


def main() -> None:
    """Run each measurement in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--items", type=int, default=1000, help="items, those that do not apply among them (default 1000)"
    )
    parser.add_argument("--bomb", type=int, default=200, help="megabytes of the zip bomb (default 200)")
    parser.add_argument("--only", choices=("write", "refuse"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.only == "write":
        write(given.items)
    elif given.only == "refuse":
        refuse(given.bomb)
    else:
        for part in ("write", "refuse"):
            call = [sys.executable, "-m", "benchmarks.workbook", "--items", str(given.items), "--bomb", str(given.bomb)]
            subprocess.run([*call, "--only", part], check=True, cwd=ROOT)


if __name__ == "__main__":
    main()
