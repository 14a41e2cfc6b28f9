"""Write anew what documents hold that code can say better: rooms, truth tables, the list of errors, the schemas, what is encoded.

    .venv/bin/python -m tools.generated            # writes
    .venv/bin/python -m tools.generated --check    # says what is out of date, and ends with 1

A document marks such a part with `<!-- NAME -->` and `<!-- end NAME -->`; everything between the two is made here. Some files are
made whole (`tools.errors`, `tools.data_files`, `tools.readings`, `tools.schemas`, and what `compliance rules coverage --registry` prints).
"""

from __future__ import annotations

import argparse
import importlib
import itertools
import pkgutil
import re
import sys
import tomllib
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import partial

from compliance.api import load_rulebook
from compliance.cli.rules_coverage import registry_page
from compliance.language.tags import SOURCE, Lang
from compliance.resources import data_root
from compliance.semantics.answers import parse_answer
from compliance.semantics.conditions import Leaf, Measures, compare
from compliance.semantics.places import GroupEntry, Membership, PlaceEntry, Places
from compliance.semantics.truth import NO, UNKNOWN, YES, Truth, at_least, every, negation, some
from tools import data_files, errors, readings, schemas
from tools.page_words import words

ROOT = data_root()
VALUES = (YES, UNKNOWN, NO)


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


# ------------------------------------------------------------------------------------------------------- rooms


def rooms() -> Iterator[tuple[str, str, str]]:
    """Yield name, idea and face of each package, in the order of the layers of pyproject.toml, from the roof down."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    (house,) = (c for c in contracts if c.get("containers") == ["compliance"])
    for name in (name for layer in house["layers"] for name in re.findall(r"\w+", layer)):
        found = importlib.import_module(f"compliance.{name}")
        idea, face = parted(found.__doc__ or "")
        yield name, idea, face or ", ".join(f"`{n}`" for n in getattr(found, "__all__", ()))
        for part in pkgutil.iter_modules(found.__path__) if hasattr(found, "__path__") else ():
            if part.ispkg and name != "register":
                inner = importlib.import_module(f"compliance.{name}.{part.name}")
                idea, face = parted(inner.__doc__ or "")
                yield f"{name}.{part.name}", idea, face or ", ".join(f"`{n}`" for n in getattr(inner, "__all__", ()))


def parted(words: str) -> tuple[str, str]:
    """Part what a package says of itself into its idea, its first paragraph, and the names of its face."""
    idea, _, rest = words.strip().partition("\n\n")
    face = re.search(r"^Face: (.*?)\.$", rest, re.S | re.M)
    return " ".join(idea.split()), " ".join(face[1].split()) if face else ""


def rooms_table() -> str:
    """Return the table of rooms."""
    return table(["room", "idea", "face"], [[f"`{n}`", idea, face] for n, idea, face in rooms()])


# ------------------------------------------------------------------------------------------------------ meaning


def truth_tables(lang: Lang) -> str:
    """Return the tables of not, all, any and at-least over the three values."""

    def word(value: Truth) -> str:
        return words(lang)[f"truth-{value.word}"]

    one = table(["x", "not x"], [[word(v), word(negation(v))] for v in VALUES])
    two = table(
        ["x", "y", "all: [x, y]", "any: [x, y]"],
        [[word(v) for v in (x, y, every([x, y]), some([x, y]))] for x, y in itertools.product(VALUES, VALUES)],
    )
    three = table(
        [words(lang)["truth-order"], "at-least 1", "at-least 2", "at-least 3"],
        [
            [", ".join(map(word, row)), *(word(at_least(n, row)) for n in (1, 2, 3))]
            for row in itertools.combinations_with_replacement(VALUES, 3)
        ],
    )
    return "\n\n".join([one, two, three])


PLACES = Places(
    [
        PlaceEntry.model_validate({"code": c, "name": {"en": c, "fr": c}, **({"part_of": w} if w else {})})
        for c, w in (("FR", ""), ("CA", ""), ("CA-QC", "CA"), ("US", ""), ("US-CA", "US"), ("GB", ""))
    ],
    [
        GroupEntry.model_validate(
            {
                "code": "EU",
                "name": {"en": "EU", "fr": "UE"},
                "members": [Membership(code="FR").model_dump(exclude_none=True)],
            }
        )
    ],
)
MEASURES = Measures(PLACES, date(2026, 11, 24), {"EUR": Decimal(1), "USD": Decimal("1.25")})
OPTIONS = ("a", "b", "c")
# A kind of question, an answer as a case file says it, an operator, what the law compares with (and, for numbers by place, where).
COMPARED: tuple[tuple[str, object, str, object, str | None], ...] = (
    ("yes-no", "yes", "is", "yes", None),
    ("yes-no", "unknown", "is", "yes", None),
    ("choice", "a", "is", "b", None),
    ("choice", "a", "in", ("a", "b"), None),
    ("choices", ["a"], "includes", "a", None),
    ("choices", ["a"], "includes", "b", None),
    ("choices", {"yes": ["a"], "unsure": ["b"]}, "includes", "b", None),
    ("choices", {"yes": ["a"], "unsure": ["b"]}, "includes-any", ("a", "b"), None),
    ("choices", {"yes": ["a"], "unsure": ["b"]}, "includes-all", ("a", "b"), None),
    ("choices", {"yes": ["a"], "unsure": ["b"]}, "includes-all", ("a", "c"), None),
    ("choices", {"unsure": ["b"]}, "non-empty", None, None),
    ("choices", [], "non-empty", None, None),
    ("number", 25, "at-least", Decimal(25), None),
    ("number", "20..24", "at-least", Decimal(25), None),
    ("number", "20..30", "at-least", Decimal(25), None),
    ("number", "25..49", "more-than", Decimal(25), None),
    ("number", "20..", "below", Decimal(25), None),
    ("number", 25, "at-most", Decimal(25), None),
    ("money", "1000000 EUR", "at-least", (Decimal(1_000_000), "EUR"), None),
    ("money", "1000000 EUR", "at-least", (Decimal(1_250_000), "USD"), None),
    ("money", "1100000 EUR", "at-least", (Decimal(1_250_000), "USD"), None),
    ("number-by-place", {"FR": 12, "CA-QC": 40}, "at-least", Decimal(50), "ALL"),
    ("number-by-place", {"FR": 12, "CA-QC": 40}, "at-least", Decimal(50), "CA"),
    ("number-by-place", {"FR": 12, "CA": 40}, "at-least", Decimal(40), "CA-QC"),
    ("number-by-place", {"FR": "unknown"}, "more-than", Decimal(0), "EU"),
    ("date", "2026-08-01", "before", date(2026, 8, 2), None),
    ("date", "2026-08", "before", date(2026, 8, 2), None),
    ("date", "2026-08-02", "on-or-after", date(2026, 8, 2), None),
    ("date", "none", "on-or-after", date(2026, 8, 2), None),
    ("places", ["FR"], "within-any", ("EU",), None),
    ("places", ["US"], "within-any", ("US-CA",), None),
    ("places", ["US-CA"], "within-any", ("US",), None),
    ("places", {"yes": ["FR"], "unsure": ["GB"]}, "beyond", ("EU",), None),
    ("places", ["FR"], "beyond", ("EU",), None),
    ("places", ["US"], "beyond", ("US-CA",), None),
)


def compared(kind: str, raw: object, operator: str, value: object, place: str | None) -> Truth:
    """Return what a comparison of the table comes to."""
    answer = parse_answer(raw, kind, OPTIONS, PLACES)  # type: ignore[arg-type]  # the kinds above are those there are
    return compare(Leaf("x", operator, value, place), answer, OPTIONS, MEASURES)


def comparisons(lang: Lang) -> str:
    """Return the table of comparisons."""
    rows = [
        [
            kind,
            f"`{_plain(raw)}`",
            f"`{operator}{_edge(value)}`{f' in {place}' if place else ''}",
            words(lang)[f"truth-{compared(kind, raw, operator, value, place).word}"],
        ]
        for kind, raw, operator, value, place in COMPARED
    ]
    return table(words(lang)["compared-columns"].split(" | "), rows)


def _plain(raw: object) -> str:
    if isinstance(raw, dict):
        return "{" + ", ".join(f"{k}: {_plain(v)}" for k, v in raw.items()) + "}"
    return f"[{', '.join(map(str, raw))}]" if isinstance(raw, list) else str(raw)


def _edge(value: object) -> str:
    if value is None:
        return ": true"
    if isinstance(value, tuple) and isinstance(value[0], Decimal):
        return f": {value[0]} {value[1]}"
    return f": [{', '.join(map(str, value))}]" if isinstance(value, tuple) else f": {value}"


# -------------------------------------------------------------------------------------------------------- writing

PAGES = (("", SOURCE), (".fr", Lang("fr")))
PARTS: dict[str, dict[str, Callable[[], str]]] = {
    "docs/design.md": {"rooms": rooms_table},
    **{
        f"docs/semantics{ending}.md": {
            "truth tables": partial(truth_tables, lang),
            "comparisons": partial(comparisons, lang),
        }
        for ending, lang in PAGES
    },
}


def written(text: str, parts: dict[str, Callable[[], str]]) -> str:
    """Return a document with its made parts made anew. Raises ValueError where it does not mark one of them."""
    for name, made in parts.items():
        begin, end = f"<!-- {name} -->", f"<!-- end {name} -->"
        if text.count(begin) != 1 or text.count(end) != 1:
            raise ValueError(f"the document must hold {begin} and {end} once each")
        before, _, rest = text.partition(begin)
        text = f"{before}{begin}\n\n{made()}\n\n{end}{rest.partition(end)[2]}"
    return text


def coverage() -> dict[str, str]:
    """Return the pages of what is encoded, by file."""
    book = load_rulebook()
    return {f"docs/coverage{ending}.md": registry_page(book, lang) + "\n" for ending, lang in PAGES}


def whole() -> dict[str, str]:
    """Return the files that are made from their first line to their last, as they should be."""
    return {
        **errors.pages(),
        **data_files.pages(),
        **readings.pages(),
        **coverage(),
        **{f"docs/schemas/{n}": t for n, t in schemas.schemas().items()},
    }


def due() -> dict[str, str]:
    """Return the text of each file that no longer says what the code says, as it should be."""
    made = {file: written((ROOT / file).read_text("utf-8"), parts) for file, parts in PARTS.items()} | whole()
    return {f: t for f, t in made.items() if not (ROOT / f).is_file() or (ROOT / f).read_text("utf-8") != t}


def stale() -> list[str]:
    """Return the documents that no longer say what the code says."""
    return list(due())


def main() -> None:
    """Write the documents, or check them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--check", action="store_true", help="write nothing; end with 1 where something is out of date")
    check, found = parser.parse_args().check, due()
    for file, text in found.items():
        if check:
            print(f"{file}: out of date; run .venv/bin/python -m tools.generated")
        else:
            (ROOT / file).write_text(text, "utf-8")
            print(f"written: {file}")
    sys.exit(check and bool(found))


if __name__ == "__main__":
    main()
