"""Who asks for a part of a document is borne out by a quotation of the law, or the duty is listed as one that has none."""

from __future__ import annotations

import json

import pytest

from compliance.law.document_grounds import grounds, has_words
from compliance.law.document_loading import fitting
from compliance.law.rulebook import Rulebook
from tests.support.calling import call

QUOTED = 0.9  # of what parts of documents name as asking for them, at least


def test_nearly_all_that_is_said_to_be_asked_for_rests_on_words_of_the_law(rulebook: Rulebook) -> None:
    templates = fitting(rulebook)
    found = grounds(templates.values(), rulebook)
    each = [d for t in templates.values() for p in t.blocks for d in p.required_by]
    assert found.named == len(each)
    assert found.quoted == sum(has_words(rulebook, d) for d in each)
    assert found.quoted >= QUOTED * found.named
    for duty, by in found.without:
        assert not has_words(rulebook, duty)
        assert all(any(duty in p.required_by for p in templates[name].blocks) for name in by)


def test_the_duties_of_the_letter_to_a_supplier_are_quoted(rulebook: Rulebook) -> None:
    assert has_words(rulebook, "eu-gdpr.art28.processor-contract")


def test_the_command_lists_them(capsys: pytest.CaptureFixture[str], rulebook: Rulebook) -> None:
    found = grounds(fitting(rulebook).values(), rulebook)
    told = call(capsys, "rules", "coverage", "--documents")
    assert told.status == 0
    assert all(duty in told.out for duty, _ in found.without)
    data = json.loads(call(capsys, "rules", "coverage", "--documents", "--format", "json").out)
    assert (data["named"], data["quoted"]) == (found.named, found.quoted)
    assert call(capsys, "rules", "coverage", "no-such", "--documents").status == 2
