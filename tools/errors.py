"""Write docs/errors.md and its French: every message of an error by its id, in both languages, and the modules that name it."""

from __future__ import annotations

import ast
import re
from collections.abc import Set
from functools import cache
from pathlib import Path

from compliance.language.error_messages import SPACE
from compliance.language.sentences import catalogue
from compliance.language.tags import SOURCE
from compliance.language.text import Lang, Text
from tools.page_words import words

ROOT = Path(__file__).resolve().parent.parent
TAGS = (SOURCE, Lang("fr"))


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


def page(lang: Lang) -> str:
    """Return the page in a language, whose own words stand first in its tables."""
    around, both = words(lang), sorted(TAGS, key=lambda tag: tag != lang)
    columns = around["errors-columns"].split(" | ")
    lines, area, modules = [f"# {around['errors']}\n\n{around['errors-lead']}\n"], "", named_in()
    for name, text in messages().items():
        if (first := name.partition(".")[0]) != area:
            area = first
            lines += [f"\n## {area}\n", f"| {' | '.join(columns)} |", "|" + "---|" * len(columns)]
        said = " | ".join(_cell(text.in_(tag)) for tag in both)
        lines.append(f"| `{name}` | {said} | {', '.join(f'`{m}`' for m in modules[name])} |")
    return "\n".join(lines) + "\n"


def pages() -> dict[str, str]:
    """Return the page of each language by its file."""
    return {f"docs/errors{'' if tag == SOURCE else f'.{tag}'}.md": page(tag) for tag in TAGS}


def _cell(words: str) -> str:
    return (
        words.replace("&", "&amp;").replace("<", "&lt;").replace("|", "\\|").replace("*", "\\*").replace("\n", "<br>")
    )


if __name__ == "__main__":
    for file, text in pages().items():
        (ROOT / file).write_text(text, encoding="utf-8")
