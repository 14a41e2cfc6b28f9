"""Documents out of a case: offered where a duty asks for them, filled with what the case says and nothing else, the same bytes each time."""

from __future__ import annotations

import copy
import io
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest
import yaml

from compliance.api import Result
from compliance.api.client import Client
from compliance.case.case import case_from_data, read_case
from compliance.errors import FaultList
from compliance.language.error_messages import in_words
from compliance.language.tags import SOURCE, Lang
from compliance.law.document_loading import load_templates
from compliance.law.document_templates import BLANK, Template
from compliance.law.rulebook import Rulebook
from compliance.paperwork import coverage
from compliance.reading import strict_yaml
from compliance.rendering.markdown import markdown
from tests.conftest import DAY, ROOT

LETTER = "supplier-letter"
SALON = ROOT / "examples" / "hair-salon-booking.yaml"
FR = Lang("fr")


@pytest.fixture(scope="module")
def client(rulebook: Rulebook) -> Client:
    return Client(rulebook)


def result_of(client: Client, raw: dict[str, Any]) -> Result:
    return client.assess(case_from_data(copy.deepcopy(raw), client.rulebook), as_of=DAY)


@pytest.fixture(scope="module")
def salon(client: Client) -> Result:
    return client.assess(read_case(SALON, client.rulebook), as_of=DAY)


def raw_salon() -> dict[str, Any]:
    data: dict[str, Any] = strict_yaml.read(SALON).data
    return copy.deepcopy(data)


def written(result: Result, name: str = LETTER, lang: Lang = SOURCE) -> str:
    paper = next(p for p in result.papers() if p.template.id == name)
    return markdown(result.written(paper, lang=lang).page)


def test_every_template_that_came_along_can_be_read_and_stands_in_its_file(rulebook: Rulebook) -> None:
    templates = load_templates(rulebook)
    assert templates
    assert {f"{name}.yaml" for name in templates} == {p.name for p in (ROOT / "documents").glob("*.yaml")}


def test_a_document_is_offered_where_a_duty_asks_for_it_and_not_elsewhere(client: Client, salon: Result) -> None:
    offered = {p.template.id: p for p in salon.papers()}
    assert offered[LETTER].sure
    assert {i.id for i in offered[LETTER].duties} == {"eu-gdpr.art28.processor-contract"}
    elsewhere = raw_salon()
    for part in (elsewhere["organisation"], *elsewhere["use_cases"]):
        part["answers"] = {
            k: ["BR"] if client.rulebook.facts[k].type == "places" else v for k, v in part["answers"].items()
        }
    assert all(not p.sure for p in result_of(client, elsewhere).papers())


def test_what_the_case_says_stands_in_it_and_what_it_does_not_say_is_a_blank(client: Client, salon: Result) -> None:
    paper = next(p for p in salon.papers() if p.template.id == LETTER)
    made = salon.written(paper)
    text = markdown(made.page)
    assert "Salon Lucie" in text
    assert made.blanks
    for blank in made.blanks:
        assert text.count(blank.words.split("\n")[0]) >= 1
    open_ = [b.fact for b in made.blanks if b.fact is not None]
    for fact in open_:
        answered = raw_salon()
        option = next(iter(client.rulebook.facts[fact].options))
        answered["use_cases"][0]["answers"][fact] = option
        after = result_of(client, answered)
        again = after.written(next(p for p in after.papers() if p.template.id == LETTER))
        assert fact not in {b.fact for b in again.blanks}
        assert client.rulebook.facts[fact].options[option].label.in_(SOURCE).split(",")[0] in markdown(again.page)


def test_dont_know_is_a_blank_like_silence(client: Client) -> None:
    raw = raw_salon()
    raw["use_cases"][0]["answers"]["vendor.training_use"] = "unknown"
    assert written(result_of(client, raw)) == written(result_of(client, raw_salon()))


@pytest.mark.parametrize("lang", [SOURCE, FR])
def test_no_slot_and_no_mark_of_a_blank_is_left_in_any_text(salon: Result, lang: Lang) -> None:
    for paper in salon.papers():
        text = markdown(salon.written(paper, lang=lang).page)
        assert "{" not in text, paper.template.id
        assert "[[" not in text, paper.template.id


HOSTILE = '=1+1 <b>&amp; {answer:x} [[y]] "Ünï" \u202e \\ # *z*'


@pytest.mark.parametrize("ending", [".docx", ".html", ".md", ".pdf"])
def test_a_hostile_name_is_text_in_every_format_and_the_bytes_are_the_same(client: Client, ending: str) -> None:
    raw = raw_salon()
    raw["organisation"]["name"] = HOSTILE
    result = result_of(client, raw)
    paper = next(p for p in result.papers() if p.template.id == LETTER)
    one, other = (result.draw(result.written(paper), ending) for _ in range(2))
    assert one == other
    if ending == ".html":
        assert b"<b>&amp;" not in one.replace(b"&lt;b&gt;", b"")
        assert b"{answer:x}" in one
    if ending == ".docx":
        inside = zipfile.ZipFile(io.BytesIO(one)).read("word/document.xml").decode()
        assert "&lt;b&gt;" in inside
        assert "{answer:x} [[y]]" in inside


def test_a_word_file_has_headings_lists_and_marked_blanks(salon: Result) -> None:
    from docx import Document

    paper = next(p for p in salon.papers() if p.template.id == LETTER)
    document = Document(io.BytesIO(salon.draw(salon.written(paper), ".docx")))
    styles = {p.style.name for p in document.paragraphs if p.style is not None}
    assert {"Title", "Heading 1", "List Bullet"} <= styles
    assert any(r.font.highlight_color is not None for p in document.paragraphs for r in p.runs)
    assert document.core_properties.language == SOURCE


def test_no_line_of_a_word_file_begins_with_a_french_sign(salon: Result) -> None:
    from docx import Document

    for paper in salon.papers():
        document = Document(io.BytesIO(salon.draw(salon.written(paper, lang=FR), ".docx")))
        cells = [c.text for table in document.tables for row in table.rows for c in row.cells]
        for words in (*(p.text for p in document.paragraphs), *cells):
            assert not re.search(r" [:;?!»](?=[\s\].,)]|$)|« ", words), words


def test_coverage_counts_only_what_a_block_that_stands_carries(client: Client, salon: Result) -> None:
    paper = next(p for p in salon.papers() if p.template.id == LETTER)
    (covered,) = coverage(paper.duties, [salon.written(paper)], client.rulebook)
    elements = {e.in_(SOURCE) for t in paper.duties[0].duty.topics for e in (client.rulebook.topics[t.topic].elements[x] for x in t.elements)}  # fmt: skip
    assert {p.in_(SOURCE) for p in (*covered.points, *covered.left)} == elements
    assert covered.points
    assert covered.left
    assert covered.documents == (LETTER,)
    (bare,) = coverage(paper.duties, [], client.rulebook)
    assert not bare.points
    assert bare.of == covered.of


# --------------------------------------------------------------------------------------------------- templates that are wrong

SOUND: dict[str, Any] = {
    "documents": 1,
    "id": "x",
    "title": {"en": "X", "fr": "X"},
    "about": {"en": "X.", "fr": "X."},
    "of": "use-case",
    "serves": ["eu-gdpr.art30.ropa"],
    "blocks": [{"text": {"en": "{firm}", "fr": "{firm}"}}],
}


def faults(root: Path, book: Rulebook, change: dict[str, Any]) -> list[str]:
    (root / "documents").mkdir(exist_ok=True)
    (root / "documents" / "x.yaml").write_text(yaml.safe_dump({**SOUND, **change}, sort_keys=False), encoding="utf-8")
    with pytest.raises(FaultList) as caught:
        load_templates(book, root)
    assert all(f.place.file == "documents/x.yaml" and f.place.line for f in caught.value.faults)
    return [in_words(f.message, SOURCE) for f in caught.value.faults]


def block(**content: Any) -> dict[str, Any]:
    return {"blocks": [content]}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"serves": ["eu-gdpr.art30.rope"]}, "eu-gdpr.art30.rope"),
        ({"id": "y"}, "y.yaml"),
        (block(text={"en": "{frim}", "fr": "{frim}"}), "{frim}"),
        (block(text={"en": "{firm}", "fr": "x"}), "slots"),
        (block(text={"en": "[[a]]", "fr": "x"}), "blanks"),
        (block(text={"en": "{answer:no.fact}", "fr": "{answer:no.fact}"}), "no.fact"),
        (block(answers=["no.fact"]), "no.fact"),
        (block(text={"en": "a", "fr": "a"}, heading={"en": "a", "fr": "a"}), "exactly one"),
        (block(covers=[]), "exactly one"),
        (block(text={"en": "a", "fr": "a"}, covers=["P13-vendor-contract.z"]), "P13-vendor-contract.z"),
        (block(text={"en": "a", "fr": "a"}, where=["no.duty"]), "no.duty"),
        (block(text={"en": "a", "fr": "a"}, required_by=["no.duty"]), "no.duty"),
        (block(text={"en": "a", "fr": "a"}, when={"no.fact": "yes"}), "no.fact"),
        (block(table={"caption": {"en": "a", "fr": "a"}, "heads": [{"en": "a", "fr": "a"}], "rows": [[]]}), "heads"),
        ({"of": "organisation", **block(text={"en": "{use}", "fr": "{use}"})}, "{use}"),
        ({"of": "organisation", **block(answers=["data.kinds"])}, "each use"),
    ],
)
def test_what_is_wrong_in_a_template_is_named(
    tmp_path: Path, rulebook: Rulebook, change: dict[str, Any], said: str
) -> None:
    assert any(said in one for one in faults(tmp_path, rulebook, change))


def test_a_sound_template_is_read(tmp_path: Path, rulebook: Rulebook) -> None:
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "x.yaml").write_text(yaml.safe_dump(SOUND), encoding="utf-8")
    (found,) = load_templates(rulebook, tmp_path).values()
    assert isinstance(found, Template)
    assert not found.covers
    assert BLANK.search("[[a]]")
