"""What the documents for work with people say: each conditional block in a case on either side, in both languages, and what they deliver.

The cases and the telling words stand in paper_two.yaml: examples, cases of the scenarios, and examples with other answers.
"""

from __future__ import annotations

import copy
import io
from collections.abc import Mapping
from typing import Any

import pytest

from compliance.api import Result
from compliance.api.client import Client
from compliance.case.case import case_from_data
from compliance.explaining.speaker import Speaker
from compliance.language.tags import SOURCE, Lang
from compliance.law.document_loading import load_templates
from compliance.law.document_templates import ANSWER, Template, slots
from compliance.law.rulebook import Rulebook
from compliance.paperwork import Written, coverage
from compliance.reading import strict_yaml
from compliance.rendering.markdown import markdown
from tests.conftest import DAY, ROOT

FR = Lang("fr")
TABLE: Mapping[str, Any] = strict_yaml.read(ROOT / "tests" / "paperwork" / "paper_two.yaml").data
BLOCKS: list[dict[str, str]] = TABLE["blocks"]
DELIVERS: list[tuple[str, str, str, int]] = [tuple(row) for row in TABLE["delivers"]]
DOCUMENTS = sorted({b["document"] for b in BLOCKS})
TYPED = {"\u202f": " ", "\u00a0": " ", "’": "'", "\\": "", "**": ""}


def typed(text: str) -> str:
    """Return a text as one types it: without what the formatting of a language or of Markdown puts in."""
    for mark, plain in TYPED.items():
        text = text.replace(mark, plain)
    return text


def raw_case(name: str) -> dict[str, Any]:
    changed = TABLE["changed"].get(name, {"of": name, "answers": {}})
    places = [ROOT / folder / f"{changed['of']}.yaml" for folder in ("examples", "features/cases")]
    raw: dict[str, Any] = copy.deepcopy(strict_yaml.read(next(p for p in places if p.exists())).data)
    for use in raw["use_cases"]:
        use["answers"] |= copy.deepcopy(changed["answers"])
    return raw


class Desk:
    """Assesses each case once, and writes each of its documents once a language."""

    def __init__(self, book: Rulebook) -> None:
        self.client = Client(book)
        self.results: dict[str, Result] = {}
        self.texts: dict[tuple[str, str, Lang], str] = {}

    def result(self, name: str) -> Result:
        if name not in self.results:
            self.results[name] = self.of(raw_case(name))
        return self.results[name]

    def of(self, raw: dict[str, Any]) -> Result:
        return self.client.assess(case_from_data(raw, self.client.rulebook), as_of=DAY)

    def text(self, name: str, document: str, lang: Lang) -> str:
        """Return what a document says in a case, for all its uses."""
        key = (name, document, lang)
        if key not in self.texts:
            result = self.result(name)
            made = [result.written(p, lang=lang) for p in result.papers() if p.template.id == document]
            assert made, f"{document} is not offered for {name}"
            self.texts[key] = typed("\n".join(markdown(m.page) for m in made))
        return self.texts[key]


@pytest.fixture(scope="module")
def desk(rulebook: Rulebook) -> Desk:
    return Desk(rulebook)


@pytest.fixture(scope="module")
def templates(rulebook: Rulebook) -> Mapping[str, Template]:
    return load_templates(rulebook)


@pytest.mark.parametrize("block", BLOCKS, ids=lambda b: f"{b['document']}-{b['en'][:24]}")
def test_a_block_stands_where_its_law_or_its_answer_is_and_not_elsewhere(desk: Desk, block: dict[str, str]) -> None:
    for lang in (SOURCE, FR):
        assert block[lang] in desk.text(block["stands"], block["document"], lang)
        assert block[lang] not in desk.text(block["gone"], block["document"], lang)


@pytest.mark.parametrize(
    ("document", "case", "point"),
    [(c["document"], c["case"], p) for c in TABLE["compared"] for p in c["points"]],
    ids=lambda v: v["law"] if isinstance(v, dict) else str(v),
)
def test_each_point_of_the_statute_is_said(desk: Desk, document: str, case: str, point: dict[str, str]) -> None:
    assert point["en"] in desk.text(case, document, SOURCE)
    assert point["fr"] in desk.text(case, document, FR)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_conditional_block_has_its_telling_words(templates: Mapping[str, Template], document: str) -> None:
    known = [b["en"] for b in BLOCKS if b["document"] == document]
    told = None
    for piece in templates[document].blocks:
        condition = (piece.when, piece.where)
        if condition != (None, ()):
            texts = [typed(text.in_(SOURCE)) for _, text in piece.texts()]
            # answers say questions of the form: the heading over them, with the same condition, is looked for in their place
            assert any(words in text for words in known for text in texts) or condition == told, texts
        told = condition


@pytest.mark.parametrize(("document", "duty", "case", "points"), DELIVERS)
def test_a_document_delivers_of_a_duty_what_is_claimed(
    desk: Desk, document: str, duty: str, case: str, points: int
) -> None:
    result = desk.result(case)
    made = [result.written(p) for p in result.papers() if p.template.id == document]
    items = [i for w in made for i in w.paper.duties if i.id == duty]
    assert max(len(c.points) for c in coverage(items, made, desk.client.rulebook)) >= points


def papers(result: Result, document: str) -> list[Written]:
    return [result.written(p) for p in result.papers() if p.template.id == document]


ASKED = [
    ("ai-inventory", "decision.weight", "eu-hr-software-maker"),
    ("ai-inventory", "use.purposes", "bakery-cv-ranker"),
    ("human-oversight-sheet", "decision.automation", "g7-hiring-software"),
    ("notice-to-workers", "data.kinds", "g7-hiring-software"),
    ("notice-to-applicants", "data.sources", "bakery-cv-ranker"),
    ("answer-to-a-request", "decision.automation", "retailer-three-cities"),
]


@pytest.mark.parametrize(("document", "fact", "case"), ASKED)
def test_what_is_not_known_is_a_blank_with_its_question(desk: Desk, document: str, fact: str, case: str) -> None:
    question = typed(Speaker(desk.client.rulebook, SOURCE).question(fact))
    said = papers(desk.result(case), document)
    assert said
    raw = raw_case(case)
    for use in raw["use_cases"]:
        use["answers"][fact] = "unknown"
    asked = papers(desk.of(raw), document)
    open_ = [b for w in asked for b in w.blanks if b.fact == fact]
    assert len(open_) > len([b for w in said for b in w.blanks if b.fact == fact])
    assert {typed(b.words) for b in open_} == {question}
    assert any(f"[{question}]" in typed(markdown(w.page)) for w in asked)


def test_every_answer_in_a_sentence_is_tried(templates: Mapping[str, Template]) -> None:
    named = {
        (d, slot.removeprefix(ANSWER))
        for d in DOCUMENTS
        for piece in templates[d].blocks
        for _, text in piece.texts()
        for slot in slots(text.in_(SOURCE))
        if slot.startswith(ANSWER)
    }
    assert named <= {(document, fact) for document, fact, _ in ASKED}


@pytest.mark.parametrize("lang", [SOURCE, FR])
@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_word_file_has_its_headings_and_each_blank_of_the_list(
    desk: Desk, templates: Mapping[str, Template], document: str, lang: Lang
) -> None:
    from docx import Document

    case = next(b["stands"] for b in BLOCKS if b["document"] == document)
    result = desk.result(case)
    made = result.written(next(p for p in result.papers() if p.template.id == document), lang=lang)
    word = Document(io.BytesIO(result.draw(made, ".docx")))
    assert word.core_properties.language == lang
    assert templates[document].title.in_(lang) in typed(word.paragraphs[0].text)
    cells = [c.text for table in word.tables for row in table.rows for c in row.cells]
    body = typed("\n".join([p.text for p in word.paragraphs] + cells))
    assert made.blanks
    for blank in made.blanks:
        assert f"[{typed(blank.words)}]" in body
