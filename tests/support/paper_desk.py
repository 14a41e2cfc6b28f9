"""A desk at which small firms are assessed and their documents written, for the tests of the templates; each firm is assessed once."""

from __future__ import annotations

import copy
import dataclasses
import io
import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from docx import Document

from compliance.api import Result
from compliance.api.client import Client
from compliance.case.case import case_from_data
from compliance.explaining.speaker import Speaker
from compliance.language.tags import SOURCE, Lang
from compliance.law.document_loading import load_templates
from compliance.law.rulebook import Rulebook
from compliance.paperwork import Written, coverage
from compliance.reading import strict_yaml
from compliance.rendering.markdown import markdown
from compliance.rendering.page import Heading
from tests.conftest import DAY, ROOT

FR = Lang("fr")
LANGS = (SOURCE, FR)
SALON: Mapping[str, Any] = strict_yaml.read(ROOT / "examples" / "hair-salon-booking.yaml").data
CASES = ("examples", "features/cases")
PUT_IN = {"\u202f": " ", "\u00a0": " ", "’": "'", "\\": "", "**": ""}  # what formatting puts in

Answers = dict[str, Any]


def typed(text: str) -> str:
    """Return a text as one types it: without what the formatting of a language or of Markdown puts in."""
    for mark, plain in PUT_IN.items():
        text = text.replace(mark, plain)
    return text


@dataclass(frozen=True)
class Firm:
    """A firm like the hair salon: where it is, with its people, data and suppliers, and what else differs in its answers."""

    places: tuple[str, ...] = ()
    use: Answers = field(default_factory=dict)
    org: Answers = field(default_factory=dict)
    case: str = ""  # an example or a case of the scenarios to begin from, in its own places, in place of the salon

    def but(self, use: Answers | None = None, org: Answers | None = None) -> Firm:
        """Return this firm with other answers."""
        return dataclasses.replace(self, use=self.use | (use or {}), org=self.org | (org or {}))

    def raw(self) -> dict[str, Any]:
        """Return its case as data."""
        if self.case:
            found = next(p for folder in CASES if (p := ROOT / folder / f"{self.case}.yaml").exists())
            raw: dict[str, Any] = copy.deepcopy(dict(strict_yaml.read(found).data))
            raw["organisation"]["answers"] |= self.org
            for use in raw["use_cases"]:
                use["answers"] |= copy.deepcopy(self.use)
            return raw
        raw = copy.deepcopy(dict(SALON))
        places = list(self.places)
        raw["organisation"]["answers"] |= {
            "org.established_in": places,
            "market.places": places,
            "org.headcount": dict.fromkeys(places, 4),
        } | self.org
        raw["use_cases"][0]["answers"] |= {
            "people.locations": places,
            "data.places": places,
            "vendor.places": places,
        } | self.use
        return raw


@dataclass(frozen=True)
class Side:
    """A conditional block: words that tell it in each language, a firm whose document has it, and one whose has not."""

    here: Firm
    there: Firm
    en: str
    fr: str


class PaperDesk:
    """Assesses each firm once, and writes each of its documents once a language."""

    def __init__(self, book: Rulebook) -> None:
        self.client = Client(book)
        self.templates = load_templates(book)
        self.results: dict[str, Result] = {}

    def result(self, firm: Firm) -> Result:
        key = repr(firm)
        if key not in self.results:
            self.results[key] = self.client.assess(case_from_data(firm.raw(), self.client.rulebook), as_of=DAY)
        return self.results[key]

    def written(self, firm: Firm, name: str, lang: Lang = SOURCE) -> list[Written]:
        result = self.result(firm)
        return [result.written(p, lang=lang) for p in result.papers() if p.template.id == name]

    def offered(self, firm: Firm, name: str) -> bool:
        """Return whether a document is offered to a firm."""
        return any(p.template.id == name for p in self.result(firm).papers())

    def text(self, firm: Firm, name: str, lang: Lang = SOURCE) -> str:
        made = self.written(firm, name, lang)
        assert made, f"{name} is not offered to a firm in {firm.case or firm.places}"
        return typed("\n".join(markdown(m.page) for m in made))

    def holds(self, name: str, side: Side) -> None:
        """Assert that a block stands in the one document and not in the other, in both languages."""
        for lang, words in ((SOURCE, side.en), (FR, side.fr)):
            assert words in self.text(side.here, name, lang)
            assert words not in self.text(side.there, name, lang)

    def untold(self, name: str, sides: Iterable[Side]) -> list[str]:
        """Return each conditional block that no telling words are in; a block with the condition of the one before it counts with it."""
        known = [s.en for s in sides]
        left: list[str] = []
        told: tuple[object, tuple[str, ...]] = (None, ())
        for piece in self.templates[name].blocks:
            condition = (piece.when, piece.where)
            texts = [typed(text.in_(SOURCE)) for _, text in piece.texts()]
            here = any(words in text for words in known for text in texts)
            if condition != (None, ()) and not here and condition != told:
                left.append(str(texts))
            if here or condition == (None, ()):
                told = condition
        return left

    def points(self, firm: Firm, name: str, duty: str) -> int:
        """Return how many points of a duty, with what it asks beyond them, a document delivers."""
        made = self.written(firm, name)
        items = [i for w in made for i in w.paper.duties if i.id == duty]
        assert items, f"{duty} is not among what {name} serves for a firm in {firm.case or firm.places}"
        return max(len(c.points) for c in coverage(items, made, self.client.rulebook))

    def asks(self, firm: Firm, name: str, fact: str) -> None:
        """Assert that an answer which is not known is a blank with its question, and that the answer was said before."""
        before = {b.fact for w in self.written(firm, name) for b in w.blanks}
        assert fact not in before
        open_ = firm.but(org={fact: "unknown"} if self.client.rulebook.facts[fact].of == "organisation" else None)
        open_ = open_ if open_ != firm else firm.but(use={fact: "unknown"})
        for lang in LANGS:
            made = self.written(open_, name, lang)
            question = typed(Speaker(self.client.rulebook, lang).question(fact))
            assert fact in {b.fact for w in made for b in w.blanks}
            assert f"[{question}]" in typed("\n".join(markdown(w.page) for w in made))

    def sound(self, firm: Firm, name: str) -> None:
        """Assert what holds for every document: no mark of a slot is left, no heading stands over nothing, Word holds each blank, twice the same bytes."""
        result = self.result(firm)
        for lang in LANGS:
            for made in self.written(firm, name, lang):
                text = markdown(made.page)
                assert "{" not in text
                assert "[[" not in text
                for block, after in itertools.pairwise(made.page.blocks):
                    assert not (isinstance(block, Heading) and isinstance(after, Heading)), block
                one, other = (result.draw(made, ".docx") for _ in range(2))
                assert one == other
                word = Document(io.BytesIO(one))
                cells = [c.text for table in word.tables for row in table.rows for c in row.cells]
                body = typed("\n".join([p.text for p in word.paragraphs] + cells))
                assert made.blanks
                assert all(f"[{typed(b.words)}]" in body for b in made.blanks)


__all__ = ["FR", "LANGS", "Answers", "Firm", "PaperDesk", "Side", "typed"]
