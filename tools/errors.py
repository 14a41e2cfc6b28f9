"""Write docs/errors.md: every message of an error by its id, in English and French, and the modules that name it."""

from __future__ import annotations

import ast
import re
from collections.abc import Set
from functools import cache
from pathlib import Path

from compliance.language.error_messages import SPACE
from compliance.language.sentences import catalogue
from compliance.language.text import Lang, Text

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "errors.md"
HEAD = """# Errors by id

Written by `python -m tools.errors` from the catalogue and the code; do not edit it by hand.

What is wrong with a case, a rulebook, a file or a call is said by a message that has an id. Its words may change from version to
version; its id stays. `{slots}` stand for what varies. A slot may hold another message, as `{what}` and `{hint}` do: `about`
names first the file, the field or the option that a message is about.
"""


@cache
def messages() -> dict[str, Text]:
    """Return the messages of the catalogue by id, in its order."""
    return {key.removeprefix(SPACE): text for key, text in catalogue().items() if key.startswith(SPACE)}


def ids_in(tree: ast.AST, known: Set[str]) -> set[str]:
    """Return the ids that a module names, as they are or as a family (`thing.{what}`) of which it picks one."""
    found = {n.value for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str)} & known
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.JoinedStr):
            found |= family(node.args[0], known) if ast.unparse(node.func) == "Message" else set()
    return found


def family(id_: ast.JoinedStr, known: Set[str]) -> set[str]:
    """Return the ids that an f-string can make."""
    parts = [re.escape(str(v.value)) if isinstance(v, ast.Constant) else "[a-z_-]+" for v in id_.values]
    return {i for i in known if re.fullmatch("".join(parts), i)}


def named_in() -> dict[str, list[str]]:
    """Return for each id the modules that name it."""
    out: dict[str, list[str]] = {i: [] for i in messages()}
    for path in sorted((ROOT / "compliance").rglob("*.py")):
        for name in ids_in(ast.parse(path.read_text(encoding="utf-8")), out.keys()):
            out[name].append(path.relative_to(ROOT).as_posix())
    return out


def page() -> str:
    """Return the page."""
    lines, area, modules = [HEAD], "", named_in()
    for name, text in messages().items():
        if (first := name.partition(".")[0]) != area:
            area = first
            lines += [f"\n## {area}\n", "| id | English | French | named in |", "|---|---|---|---|"]
        said = " | ".join(_cell(text.in_(Lang(tag))) for tag in ("en", "fr"))
        lines.append(f"| `{name}` | {said} | {', '.join(f'`{m}`' for m in modules[name])} |")
    return "\n".join(lines) + "\n"


def _cell(words: str) -> str:
    return (
        words.replace("&", "&amp;").replace("<", "&lt;").replace("|", "\\|").replace("*", "\\*").replace("\n", "<br>")
    )


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
