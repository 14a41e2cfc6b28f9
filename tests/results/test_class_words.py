"""Classes in words: law by law, what is certain in full with its reason, what is open by the answers that decide it."""

from __future__ import annotations

import pytest

from compliance.case.case import case_from_data
from compliance.language.tags import Lang
from compliance.reading import strict_yaml
from compliance.reasoning.assessment import Assessor
from compliance.results.class_words import LawWords, class_words
from compliance.results.classes import class_documents
from tests.conftest import DAY, ROOT


def words(assessor: Assessor, lang: str, forgotten: str | None = None) -> dict[str, LawWords]:
    raw = strict_yaml.read(ROOT / "examples" / "bakery-cv-ranker.yaml").data
    if forgotten is not None:
        del raw["use_cases"][0]["answers"][forgotten]
    docs = class_documents(assessor.assess(case_from_data(raw, assessor.rulebook), DAY))
    return {law.law: law for law in class_words(docs, {"cv-ranking": "CV ranking"}, Lang(lang))}


@pytest.mark.parametrize(
    ("lang", "law", "begins", "binds"),
    [
        ("en", "AI Act", "High-risk under Annex III, point 4(a)", "its duties bind systems put on the market from 2 December 2027"),
        ("fr", "RIA", "À haut risque selon l'annexe III, point 4 a)", "ses obligations visent les systèmes mis sur le marché à partir du 2 décembre 2027"),
    ],
)  # fmt: skip
def test_what_the_tool_is_is_said_with_its_day_and_its_reason(
    assessor: Assessor, lang: str, law: str, begins: str, binds: str
) -> None:
    kind, role = words(assessor, lang)[law].certain
    assert kind.named.replace("’", "'").startswith(begins)
    assert binds in kind.binds.replace("\u00a0", " ").replace("’", "'")
    assert kind.because
    assert kind.cite
    assert role.quotation
    assert words(assessor, lang)[law].open == ""


def test_what_is_open_names_the_questions_that_decide_it(assessor: Assessor) -> None:
    law = words(assessor, "en", "employment.uses")["AI Act"]
    assert [one.says.partition(":")[0] for one in law.certain] == ["Deployer"]
    assert law.open.startswith(f"Open ({len(law.each_open)}), depending on:")
    assert any(line.startswith("High-risk under Annex III, point 4(b)") for line in law.each_open)
