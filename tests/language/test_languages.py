"""Languages: found from the data, standing in for each other, with the plural forms of each; a further one is a file."""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from compliance.language.formatting import day, decimals, labelled, money, quoted, series
from compliance.language.languages import best, languages, required, spoken
from compliance.language.sentences import catalogue, say
from compliance.language.tags import Lang, chain
from compliance.language.text import Text, picked
from compliance.reading import strict_yaml

ROOT = Path(__file__).resolve().parents[2]
EN, FR, CA = Lang("en"), Lang("fr"), Lang("fr-CA")

GERMAN = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgctxt "verdict.applies"
msgid "applies"
msgstr "gilt"

msgctxt "verdict.may-apply"
msgid "an English that is no longer the English"
msgstr "veraltet"

msgctxt "sanction.up-to"
msgid "up to {amount}"
msgstr "bis zu {betrag}"

msgctxt "web.form.can-change-last"
msgid "Still to decide: one thing, on this page."
msgid_plural "Still to decide: {count} things, on this page."
msgstr[0] "Eine Pflicht ist geklärt."
msgstr[1] "{count} Pflichten sind geklärt."

msgctxt "mark.quoted"
msgid "“{text}”"
msgstr "„{text}“"

msgid "Usage:"
msgstr "Aufruf:"
"""


def in_german(folder: Path, script: str, *arguments: str) -> str:
    """Run a script, or the command line, where there is a file of German words."""
    (folder / "de.po").write_text(GERMAN, encoding="utf-8")
    environment = {**os.environ, "COMPLIANCE_LANGUAGES": str(folder), "XDG_CACHE_HOME": str(folder), "COLUMNS": "100"}
    how = ["-c", script] if script else ["-m", "compliance", *arguments]
    done = subprocess.run(
        [sys.executable, *how], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_languages_are_those_of_the_data() -> None:
    assert list(languages()) == [EN, FR, CA]
    assert spoken() == (EN, FR)
    assert required() == (EN, FR)
    assert [one.name for one in languages().values()][:2] == ["English", "Français"]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [("fr_CA.UTF-8", CA), ("fr-BE", FR), ("FR", FR), ("en_US", EN), ("de", None), ("C.UTF-8", None), ("", None)],
)
def test_a_wish_is_answered_by_the_nearest_language(wanted: str, found: Lang | None) -> None:
    assert best(wanted) == found


def test_one_language_stands_in_for_another() -> None:
    assert chain("de-AT") == ("de-AT", "de", "en")
    words = {"en": "one", "fr": "un", "fr-CA": "une"}
    assert [picked(words, Lang(tag)) for tag in ("fr-CA", "fr-BE", "de-AT")] == ["une", "un", "one"]
    assert Text(en="one", fr="un").in_(CA) == "un"
    assert say("verdict.applies", CA) == say("verdict.applies", FR)


def test_a_text_lacks_no_required_language_and_knows_no_other() -> None:
    with pytest.raises(ValueError, match="language is missing"):
        Text(en="one")
    with pytest.raises(ValueError, match="no language"):
        Text(en="one", fr="un", frr="een")
    assert Text(en="one", fr="un") == Text(fr="un", en="one")
    assert len({Text(en="one", fr="un"), Text(fr="un", en="one"), Text(en="one", fr="une")}) == 2


def test_a_number_picks_the_form_of_a_sentence() -> None:
    assert [say("web.form.can-change-last", EN, count=n) for n in (1, 2)] == [
        "Still to decide: one thing, on this page.",
        "Still to decide: 2 things, on this page.",
    ]
    assert say("web.form.can-change-last", FR, count=1) == "Reste à décider : une chose, sur cette page."
    assert say("web.form.can-change-last", CA, count=3) == "Reste à décider : 3 choses, sur cette page."


def test_a_key_that_is_no_sentence_is_none() -> None:
    assert "verdict.applies" in catalogue()
    assert "verdict.applied" not in catalogue()
    assert catalogue()["verdict.applies"].in_(FR) == "s'applique"
    assert len(catalogue()) == len(set(catalogue())) > 1000
    with pytest.raises(KeyError):
        say("verdict.applied", EN)


def test_each_language_punctuates_and_counts_in_its_way() -> None:
    from datetime import date
    from decimal import Decimal

    first = date(2027, 1, 1)
    assert [day(first, lang) for lang in (EN, FR, CA)] == ["1 January 2027", "1er janvier 2027", "1er janvier 2027"]
    assert [money(Decimal("35000000"), "EUR", lang) for lang in (EN, FR)] == [
        "€35,000,000",
        "35\u202f000\u202f000\u00a0€",
    ]
    assert [series(["a", "b"], lang) for lang in (EN, FR)] == ["a; b", "a ; b"]
    assert [labelled("a", "b", lang) for lang in (EN, FR)] == ["a: b", "a : b"]
    assert [quoted("a", lang) for lang in (EN, FR)] == ["“a”", "« a »"]
    assert [decimals("1.5", lang) for lang in (EN, FR)] == ["1.5", "1,5"]


def test_a_further_language_is_a_file(tmp_path: Path) -> None:
    script = """
from datetime import date
from decimal import Decimal
from compliance.language.formatting import day, money, quoted
from compliance.language.languages import languages, spoken
from compliance.language.sentences import say
from compliance.language.tags import Lang
from compliance.language.text import Text
de, at = Lang("de"), Lang("de-AT")
print(languages()[de].name, spoken())
print(say("verdict.applies", de), "|", say("verdict.applies", at))
print(say("verdict.may-apply", de), "|", say("sanction.up-to", de, amount="5"))
print(say("web.form.can-change-last", de, count=1), "|", say("web.form.can-change-last", de, count=2))
print(quoted("x", de), day(date(2027, 1, 1), de), money(Decimal("1234.50"), "EUR", de))
print(Text(en="one", fr="un").in_(de), Text(en="one", fr="un", de="eins").in_(at))
"""
    assert in_german(tmp_path, script).splitlines() == [
        "Deutsch ('en', 'fr', 'de')",
        "gilt | gilt",
        "may apply | up to 5",  # another English than the one translated; a slot lost
        "Eine Pflicht ist geklärt. | 2 Pflichten sind geklärt.",
        "„x“ 1. Januar 2027 1.234,5\u00a0€",
        "one eins",
    ]


@pytest.mark.longer_way
def test_a_further_language_speaks_on_the_command_line(tmp_path: Path) -> None:
    told = in_german(tmp_path, "", "--lang", "de", "assess", "examples/uk-shop-chatbot.yaml", "--as-of", "2026-11-24")
    assert "24. November 2026" in told
    assert in_german(tmp_path, "", "--lang", "de", "assess", "--help").startswith("Aufruf:")


@pytest.mark.longer_way
def test_the_law_is_translated_by_a_file_beside_it(tmp_path: Path) -> None:
    for name in ("rulesets", "jurisdictions"):
        shutil.copytree(ROOT / name, tmp_path / name)
    way = "rulesets/roles.yaml > roles_list > deployer > name"
    english = next(
        r for r in strict_yaml.read(ROOT / "rulesets" / "roles.yaml").data["roles_list"] if r["id"] == "deployer"
    )
    stale = "rulesets/roles.yaml > roles_list > provider > name"
    (tmp_path / "rulesets" / "locale").mkdir()
    (tmp_path / "rulesets" / "locale" / "de.po").write_text(
        f"""msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\n"

msgctxt "{way}"
msgid "{english["name"]["en"]}"
msgstr "Betreiber"

msgctxt "{stale}"
msgid "what it was called before"
msgstr "veraltet"
""",
        encoding="utf-8",
    )
    script = f"""
from pathlib import Path
from compliance.language.tags import Lang
from compliance.law.loading import load
book, de = load(Path({str(tmp_path)!r})), Lang("de")
print(book.roles["deployer"].name.in_(de), "|", book.roles["provider"].name.in_(de))
book = load(Path({str(tmp_path)!r}))
print(book.roles["deployer"].name.in_(de), book.roles["deployer"].name.in_(Lang("fr")))
"""
    provider = next(
        r for r in strict_yaml.read(ROOT / "rulesets" / "roles.yaml").data["roles_list"] if r["id"] == "provider"
    )
    assert in_german(tmp_path, script).splitlines() == [
        f"Betreiber | {provider['name']['en']}",
        f"Betreiber {english['name']['fr']}",
    ]


@pytest.mark.longer_way
def test_the_translators_tool_begins_updates_and_checks_a_file(tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("catalogue_tool", ROOT / "tools" / "catalogue.py")
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    new = tmp_path / "de.po"
    tool.update(new)
    assert len(tool.problems(new)) == len(catalogue()) + len([m for m in tool.read(tool.CLICK) if m.id])
    own = tmp_path / "rulesets" / "locale" / "de.po"
    own.parent.parent.mkdir()
    shutil.copy(ROOT / "rulesets" / "roles.yaml", tmp_path / "rulesets")
    tool.update(own)
    assert "rulesets/roles.yaml > roles_list > deployer > name: not translated" in tool.problems(own)
    title = "exports/workbook.yaml > sheets > summary > title"
    new.write_text(f'{GERMAN}\nmsgctxt "{title}"\nmsgid "Summary"\nmsgstr "{"x" * 32}"\n', encoding="utf-8")
    tool.update(new)
    found = {line.partition(":")[0]: line for line in tool.problems(new)}
    assert "verdict.applies" not in found
    assert "web.form.can-change-last" not in found
    assert "English has changed" in found["verdict.may-apply"]
    assert "other slots" in found["sanction.up-to"]
    assert "not translated" in found["value.yes"]
    assert found[title] == f"{title}: has 32 characters; the title of a sheet has at most 31"
    again = new.read_bytes()
    tool.update(new)
    assert len(again.splitlines()) == len(new.read_bytes().splitlines())


# ------------------------------------------------------------------------------------------------ languages in the code

LITERAL = re.compile(r"(en|fr)([-_](GB|US|FR|CA))?")


def literals(tree: ast.AST) -> Iterator[ast.Constant]:
    """Yield the tags of languages that stand in code."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and LITERAL.fullmatch(node.value):
            yield node


def test_no_language_is_named_in_the_code() -> None:
    found = []
    for path in sorted((ROOT / "compliance").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found += [f"{name}:{node.lineno}: {node.value!r}" for node in literals(tree)]
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and {"en", "fr"} & {k.arg for k in node.keywords}:
                found.append(f"{name}:{node.lineno}: a text by language")
            if isinstance(node, ast.Attribute) and node.attr in ("en", "fr"):
                found.append(f"{name}:{node.lineno}: .{node.attr}")
    for path in sorted((ROOT / "compliance" / "web").rglob("*.html")):
        text = path.read_text(encoding="utf-8")
        found += [f"{path.name}: {m[0]}" for m in re.finditer(r"""["'](en|fr)["']""", text)]
    # The one that is written down: what the product is written in, which is no choice of a reader.
    allowed = {
        "compliance/language/tags.py",
        "compliance/auditing/entries.py",  # months as Americans shorten them are read too
        "compliance/reading/validation.py",  # a message of its own for each language that a text must be in
    }
    assert [one for one in found if one.partition(":")[0] not in allowed] == []
