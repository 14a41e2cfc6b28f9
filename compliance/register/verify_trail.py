"""Check an exported trail without the program that wrote it: python verify_trail.py trail.jsonl

Says for each entry whether its payload, the entry itself and its link to the one before are as they were written, and prints the last hash, to be held
against one noted elsewhere. Needs nothing but Python.
"""

import hashlib
import json
import sys

FIELDS = ("actor", "at", "chain", "digest", "kind", "previous", "seq")


def sha256(text: str) -> str:
    """Return the SHA-256 of a text in UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()


def problems(lines: list[str]) -> tuple[list[str], str]:
    """Return what is wrong, and the last hash."""
    found: list[str] = []
    last = "0" * 64
    for number, line in enumerate(lines, 1):
        entry = json.loads(line)
        own = json.dumps({k: entry[k] for k in FIELDS}, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        if entry["seq"] != number:
            found.append(f"entry {number}: missing or moved")
        if entry["previous"] != last:
            found.append(f"entry {number}: does not follow the one before")
        if sha256(own) != entry["hash"]:
            found.append(f"entry {number}: changed")
        told = (entry["payload"] or "") + (entry.get("rows") or "")
        if entry["payload"] is not None and sha256(entry["salt"] + told) != entry["digest"]:
            found.append(f"entry {number}: its payload was changed")
        last = entry["hash"]
    return found, last


if __name__ == "__main__":
    with open(sys.argv[1] if len(sys.argv) > 1 else "trail.jsonl", encoding="utf-8") as file:  # noqa: PTH123
        rows = [line for line in file.read().split("\n") if line]
    wrong, end = problems(rows)
    print("\n".join(wrong) or "sound", f"{len(rows)} entries, last hash {end}", sep="\n")
    sys.exit(1 if wrong else 0)
