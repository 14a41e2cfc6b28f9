"""Everything a translator needs: what there is to say, as a .po file that any PO editor opens.

    python tools/catalogue.py update exports/locale/de.po   begin a language, or bring its file up to date with the English
    python tools/catalogue.py check exports/locale/de.po    list what is not translated, out of date, too long, or lost a slot
    python tools/catalogue.py update rulesets/locale/de.po  the same for the texts of the law

Each sentence of exports/wording*.yaml stands in it under its key, with the French beside it as a comment; the words of the click
library, which prints around our own, stand under their English.
"""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from compliance.language import compiling, translating
from compliance.language.tags import SOURCE
from compliance.law import loading
from compliance.reading import strict_yaml
from compliance.workbook.layout import MAX_SHEET_NAME

CLICK = Path(__file__).resolve().parent.parent / "exports" / "locale" / "fr.po"
SHEET_TITLE = re.compile(r"exports/workbook\.yaml > sheets > [\w-]+ > title")


def template(path: Path) -> Catalog:
    """Return what there is to translate: the sentences of the product, or, in a file of rulesets/, the texts of the law."""
    out = Catalog(project="g7-ai-compliance", charset="utf-8")
    if path.parent.parent.name == "rulesets":
        for way, text in law(path.parent.parent.parent):
            out.add(text[SOURCE], context=way, auto_comments=[f"{t}: {w}" for t, w in text.items() if t != SOURCE])
        return out
    for key, by_tag in compiling.read().items():
        english = by_tag[SOURCE]
        others = [f"{tag}: {forms[-1]}" for tag, forms in by_tag.items() if tag != SOURCE]
        ident = (english[0], english[-1]) if len(english) > 1 else english[0]
        out.add(ident, context=key, auto_comments=others)
    for message in read_po(io.BytesIO(CLICK.read_bytes())):
        if message.id and not message.context:
            out.add(message.id, auto_comments=["printed by the click library"])
    return out


def law(root: Path) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Yield every text of the law, with its way."""
    for folder in loading.FOLDERS:
        for file in sorted((root / folder).rglob("*.yaml")):
            name = file.relative_to(root).as_posix()
            yield from translating.texts(strict_yaml.read(file, name).data, name)


def read(path: Path) -> Catalog:
    """Return a translators' file; an empty one of the language where there is none yet."""
    tag = path.stem.replace("-", "_")
    try:
        locale: str | None = str(Locale.parse(tag))
    except (UnknownLocaleError, ValueError):
        locale = None
    if not path.exists():
        return Catalog(locale=locale, project="g7-ai-compliance", charset="utf-8")
    return read_po(io.BytesIO(path.read_bytes()), locale=locale)


def update(path: Path) -> None:
    """Bring a translators' file up to date: what is new is empty, what changed in English is marked fuzzy."""
    catalog = read(path)
    before = {m.context: m for m in catalog if m.context}
    catalog.update(template(path), no_fuzzy_matching=True)
    for message in catalog:
        old = before.get(message.context or "")
        if old is not None and not any(message.string or ()) and any(old.string or ()):  # the same key, another English
            message.string = old.string
            message.flags.add("fuzzy")
    catalog.obsolete.clear()
    out = io.BytesIO()
    write_po(out, catalog, width=120, omit_header=False)
    path.parent.mkdir(exist_ok=True)  # the first translation of the law begins its folder
    path.write_bytes(out.getvalue())


def problems(path: Path) -> list[str]:
    """Return what of a translators' file will not be shown, and why."""
    catalog = read(path)
    out = []
    for message in template(path):
        if not message.id:
            continue
        name = message.context or repr(message.id)
        found = catalog.get(message.id, context=message.context)
        forms = () if found is None else found.string if isinstance(found.string, tuple) else (found.string,)
        english = message.id if isinstance(message.id, tuple) else (message.id,)
        if found is None or not all(forms):
            out.append(f"{name}: not translated")
        elif found.fuzzy:
            out.append(f"{name}: the English has changed; translate it anew and take the mark fuzzy away")
        elif message.context and (lost := compiling.lost_slots(english, forms)):
            out.append(f"{name}: has other slots than the English: {', '.join(sorted(lost))}")
        elif SHEET_TITLE.fullmatch(name) and (length := len(forms[0])) > MAX_SHEET_NAME:
            out.append(f"{name}: has {length} characters; the title of a sheet has at most {MAX_SHEET_NAME}")
    return out


def main() -> int:
    """Do what the call asks for."""
    match sys.argv[1:]:
        case ["update", name]:
            update(Path(name))
            return 0
        case ["check", name]:
            found = problems(Path(name))
            print("\n".join(found))
            return 1 if found else 0
        case _:
            print(__doc__)
            return 2


if __name__ == "__main__":
    sys.exit(main())
