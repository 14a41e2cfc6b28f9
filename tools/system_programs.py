"""Install the system programs that some tests use, where this may be done; say what is missing otherwise.

LibreOffice opens the workbook and Word files, Chromium the pages and poppler the PDFs in tests, curl runs the calls of docs/api.md. As root on Debian or Ubuntu they are installed; elsewhere such a test
is skipped by name, but with CI=true a missing program is a failure.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

WANTED = {"curl": "curl", "soffice": "libreoffice-calc", "chromium": "chromium", "pdftoppm": "poppler-utils"}


def main() -> None:
    """Make the programs present, or say that they are not."""
    missing = [p for p in WANTED if shutil.which(p) is None]
    if missing and shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        packages = [WANTED[p] for p in missing]
        print(f"[set-up] installing {', '.join(packages)} for the tests", flush=True)
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in (["apt-get", "update"], ["apt-get", "install", "-y", "--no-install-recommends", *packages]):
            subprocess.run(command, env=environment, check=False, **quiet)
        missing = [p for p in WANTED if shutil.which(p) is None]
    for program in missing:
        print(f"[set-up] {program} is not here; install {WANTED[program]} to run the tests that use it", flush=True)
    if missing and os.environ.get("CI") == "true":
        sys.exit("[set-up] with CI=true every system program must be there")


if __name__ == "__main__":
    main()
