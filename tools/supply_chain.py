"""What the product is made of, and whether any of it is known to be unsafe.

    python -m tools.supply_chain sbom [FILE]     a bill of materials (CycloneDX 1.6) of what is locked; without the network
    python -m tools.supply_chain audit           pip-audit over the same locks; asks PyPI

The audit ends with 0 where nothing is known against any package, with 1 where something is, and with 2 where that could not be found
out for every package: no network, or an index that answers for packages and not for advisories. Then nothing was found, and
nothing was cleared.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import tempfile
import uuid
import venv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = ("runtime", "postgresql", "durable-rules")  # the locks that the container is built from
NOTHING, FOUND, UNKNOWN = 0, 1, 2
_LOCKED = re.compile(r"^([A-Za-z0-9._-]+)==([^ \\;]+)")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


@dataclass(frozen=True)
class Package:
    """A locked package, with the hashes of the files it may be installed from."""

    name: str
    version: str
    hashes: tuple[str, ...]

    @property
    def purl(self) -> str:
        """Its address among all packages of the world."""
        return f"pkg:pypi/{self.name.lower().replace('_', '-')}@{self.version}"


def locked(root: Path = ROOT) -> list[Package]:
    """Return every package that is shipped, by name."""
    found: dict[str, Package] = {}
    for lock in SHIPPED:
        text = (root / "locks" / f"{lock}.txt").read_text(encoding="utf-8").replace("\\\n", " ")
        for line in text.splitlines():
            match = _LOCKED.match(line)
            if match is not None:
                one = Package(match[1], match[2], tuple(sorted(_HASH.findall(line))))
                found[one.purl] = one
    return [found[purl] for purl in sorted(found)]


def sbom(packages: Sequence[Package], version: str) -> dict[str, Any]:
    """Return the bill of materials: the same for the same locks, so without a time and with a number made of its content."""
    components = [
        {
            "type": "library",
            "bom-ref": one.purl,
            "name": one.name,
            "version": one.version,
            "purl": one.purl,
            "externalReferences": [
                {
                    "type": "distribution",
                    "url": f"https://pypi.org/project/{one.name}/{one.version}/",
                    "hashes": [{"alg": "SHA-256", "content": digest} for digest in one.hashes],
                }
            ],
        }
        for one in packages
    ]
    product = f"pkg:pypi/g7-ai-compliance@{version}"
    content = hashlib.sha256(json.dumps([product, components], sort_keys=True).encode()).hexdigest()
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, content)}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": product,
                "name": "g7-ai-compliance",
                "version": version,
                "purl": product,
            }
        },
        "components": components,
        "dependencies": [{"ref": product, "dependsOn": [one.purl for one in packages]}],
    }


def judged(answers: Sequence[Mapping[str, Any]], packages: Sequence[Package]) -> tuple[int, list[str]]:
    """Return how an audit ends, and what it says, from what pip-audit answered for each lock. A package it passed over is not cleared."""
    known: dict[str, list[str]] = {}
    for answer in answers:
        for one in answer["dependencies"]:
            if "vulns" in one:
                name = one["name"].lower().replace("_", "-")
                known[f"pkg:pypi/{name}@{one['version']}"] = [v["id"] for v in one["vulns"]]
    unsafe = [f"{p.name} {p.version}: {', '.join(known[p.purl])}" for p in packages if known.get(p.purl)]
    unanswered = [f"{p.name} {p.version}: not answered for" for p in packages if p.purl not in known]
    return FOUND if unsafe else UNKNOWN if unanswered else NOTHING, [*unsafe, *unanswered]


def answers(root: Path = ROOT) -> Iterator[dict[str, Any]]:
    """Yield what pip-audit, in an environment of its own, answers for each lock; nothing for one that it gave no answer on."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        programs = Path(folder) / ("Scripts" if sys.platform == "win32" else "bin")
        install: list[str | Path] = [programs / "python", "-m", "pip", "install", "--quiet", "--require-hashes", "-r"]
        if subprocess.run([*install, root / "locks" / "audit.txt"], check=False).returncode:
            return
        for lock in SHIPPED:
            call: list[str | Path] = [
                programs / "pip-audit",
                "--disable-pip",
                "--require-hashes",
                "--progress-spinner",
                "off",
            ]
            call += ["--format", "json", "-r", root / "locks" / f"{lock}.txt"]
            said = subprocess.run(call, check=False, capture_output=True, text=True)
            try:
                yield json.loads(said.stdout)
            except ValueError:
                print(said.stderr.strip(), file=sys.stderr)


def main(words: Sequence[str]) -> int:
    """Do what the command line asks; return the exit status."""
    from compliance.version import VERSION

    if words[:1] == ["sbom"] and len(words) <= 2:
        text = json.dumps(sbom(locked(), VERSION), indent=1) + "\n"
        if words[1:]:
            Path(words[1]).write_text(text, encoding="utf-8")
        else:
            print(text, end="")
        return NOTHING
    if words == ["audit"]:
        status, said = judged(list(answers()), locked())
        print("\n".join(said))
        print(
            {
                NOTHING: "nothing is known against any locked package",
                FOUND: "KNOWN TO BE UNSAFE: see above",
                UNKNOWN: "NOT AUDITED: no answer for the packages above; ask where PyPI's advisories can be reached",
            }[status]
        )
        return status
    print(__doc__, file=sys.stderr)
    return UNKNOWN


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
