"""Write docs/data-files.md and its French: every key of every data file of the law, from the models that read them."""

from __future__ import annotations

from pydantic import BaseModel

from compliance.language.tags import SOURCE, Lang
from compliance.law.data_files import Kind, explained, form, keys, kinds, models
from tools.page_words import words

TAGS = (SOURCE, Lang("fr"))


def page(lang: Lang) -> str:
    """Return the page in a language; a model that several kinds of files hold is described where it comes first."""
    around = words(lang)
    lines = [f"# {around['data-files']}\n\n{around['data-files-lead']}\n"]
    seen: set[type[BaseModel]] = set()
    for kind in kinds():
        files = ", ".join(f"`{file}`" for file in kind.files)
        lines.append(f"\n## {kind.name}\n\n{files}\n")
        for model in models(kind.model):
            if model not in seen:
                seen.add(model)
                lines += _table(kind, model, lang)
    return "\n".join(lines) + "\n"


def _table(kind: Kind, model: type[BaseModel], lang: Lang) -> list[str]:
    """Return the keys of one model as a table, under its name; those of the file itself stand without one."""
    columns = words(lang)["data-files-columns"].split(" | ")
    head = [] if model is kind.model else [f"\n### {model.__name__.strip('_')}\n"]
    rows = []
    for key, field in keys(model):
        needed = words(lang)["needed"] if field.is_required() else ""
        rows.append(f"| `{key}` | {form(field, lang)} | {needed} | {explained(model, key, lang)} |")
    return [*head, f"| {' | '.join(columns)} |", "|" + "---|" * len(columns), *rows]


def pages() -> dict[str, str]:
    """Return the text of the page in each language, by its file."""
    return {f"docs/data-files{'' if lang == SOURCE else f'.{lang}'}.md": page(lang) for lang in TAGS}


__all__ = ["page", "pages"]
