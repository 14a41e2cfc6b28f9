"""No law in Python: what a fact, a test, a duty, a state or a place is called stands in data, never as a constant of the code."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import compliance
from compliance.law.rulebook import Rulebook
from compliance.semantics.answers import CURRENCIES

CODE = Path(compliance.__file__).parent
EXAMPLE = "an example that documentation or a message shows"
FACTOR = "a factor of the priority method"
ALLOWED = {  # by file: words that are spelt like a name of the law, and what they are
    ("checklist/actions.py", "SV"): FACTOR,
    ("checklist/actions.py", "SN"): FACTOR,
    ("checklist/actions.py", "LV"): FACTOR,
    ("checklist/checklist.py", "SV"): FACTOR,
    ("checklist/checklist.py", "SN"): FACTOR,
    ("checklist/checklist.py", "LV"): FACTOR,
    ("checklist/ordering.py", "SV"): FACTOR,
    ("checklist/priority.py", "SV"): FACTOR,
    ("checklist/priority.py", "SN"): FACTOR,
    ("checklist/priority.py", "LV"): FACTOR,
    ("register/tables.py", "ID"): "a fragment of SQL",
    ("semantics/answers.py", "FR"): EXAMPLE,
    ("workbook/rows.py", "SV"): FACTOR,
    ("web/api/shapes.py", "EU"): EXAMPLE,
    ("web/api/shapes.py", "CA-QC"): EXAMPLE,
    ("web/api/shapes.py", "org.established_in"): EXAMPLE,
    ("web/api/shapes.py", "org.headcount"): EXAMPLE,
    ("web/api/shapes.py", "org.group_ties"): EXAMPLE,
    ("web/api/shapes.py", "use.purposes"): EXAMPLE,
    ("web/api/shapes.py", "people.locations"): EXAMPLE,
    ("web/api/shapes.py", "decision.automation"): EXAMPLE,
    ("web/api/shapes.py", "eu-ai-act.art26.human-oversight"): EXAMPLE,
}


def constants(code: str) -> Iterator[tuple[int, str]]:
    """Yield every text constant of a module with its line, documentation left out."""
    tree = ast.parse(code)
    said = {
        id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.lineno, node.value


def names_of_law(book: Rulebook) -> frozenset[str]:
    """Return what the rulebook names: with a dash or a dot in it, or a code of a place."""
    places = {*book.places.entries, *book.places.groups, *book.jurisdictions}
    named = (book.facts, book.tests, book.rules, book.law_states, book.sanctions, book.instruments, book.not_encoded)
    return frozenset(places).union(*named)


def begins(book: Rulebook) -> tuple[str, ...]:
    """Return what only ids of the law begin with, or codes of parts of a country: to compare with such a piece is to know law."""
    wholes = {e.part_of for e in book.places.entries.values() if e.part_of}
    return tuple([f"{i}." for i in book.instruments] + [f"{c}-" for c in wholes])


def found(book: Rulebook, name: str, code: str) -> list[str]:
    """Return where a module names law, one line for each place."""
    law, pieces = names_of_law(book), begins(book)
    return [
        f"{name}:{line}: {text!r}"
        for line, text in constants(code)
        if (text in law or text in pieces) and not any(name.startswith(f) and text == word for f, word in ALLOWED)
    ]


def test_no_fact_test_duty_state_or_place_is_a_constant_of_the_code(rulebook: Rulebook) -> None:
    modules = {p.relative_to(CODE).as_posix(): p.read_text(encoding="utf-8") for p in sorted(CODE.rglob("*.py"))}
    assert len(modules) > 200
    assert [line for name, code in modules.items() for line in found(rulebook, name, code)] == []


def test_every_exception_is_still_one() -> None:
    used = {
        (file, word)
        for (file, word) in ALLOWED
        for path in CODE.rglob("*.py")
        if path.relative_to(CODE).as_posix().startswith(file)
        and word in {text for _, text in constants(path.read_text(encoding="utf-8"))}
    }
    assert set(ALLOWED) == used


@pytest.mark.parametrize(
    "line",
    ['HEAD = "org.headcount"', 'if code.startswith("US-"): pass', 'FIRST = ("CA", "EU")', 'x = f"eu-gdpr.{name}"'],
)
def test_law_that_creeps_in_is_found(rulebook: Rulebook, line: str) -> None:
    assert found(rulebook, "web/new.py", line)
    assert not found(rulebook, "web/new.py", '"""Only documentation: org.headcount."""')


@pytest.mark.longer_way
def test_topics_are_no_constants_either(rulebook: Rulebook) -> None:
    modules = {p.relative_to(CODE).as_posix(): p.read_text(encoding="utf-8") for p in sorted(CODE.rglob("*.py"))}
    named = {t for t in rulebook.topics if "-" in t} | {
        p for t in rulebook.topics.values() for p in t.parameters if "-" in p
    }
    assert not [(n, line, text) for n, code in modules.items() for line, text in constants(code) if text in named]


def test_currencies_are_the_ones_the_rulebook_has_rates_for(rulebook: Rulebook) -> None:
    assert set(CURRENCIES) <= set(rulebook.rates.per_euro)
