"""An instrument in several files: it reads as one file would, and what does not fit is told with file and mend."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from compliance.errors import FaultList
from compliance.language.error_messages import in_words
from compliance.law.loading import load
from compliance.law.rulebook import Rulebook
from compliance.scenarios.choosing import subjects
from tests.support import small_law

HEAD = "rulesets/eu/gdpr.yaml"
WORK = "rulesets/eu/gdpr/work.yaml"
STAFF = "eu-gdpr.art88.employee-data"
TEXTS = (*small_law.in_chapters(HEAD), "rulesets/eu/data-act.yaml", "rulesets/eu/eprivacy.yaml")
Copy = Callable[[str, str, str], Path]


@pytest.fixture
def changed(tmp_path: Path, own_cache: Path) -> Copy:
    """A few texts of the law in which a text of one file is replaced."""

    def change(file: str, old: str, new: str) -> Path:
        return small_law.write_changed(tmp_path, TEXTS, file, old, new)

    return change


def told(root: Path, file: str) -> tuple[str, str]:
    """Return what is wrong with a file, in English and French."""
    with pytest.raises(FaultList) as caught:
        load(root)
    faults = [fault for fault in caught.value.faults if fault.place.file == file]
    assert faults, caught.value
    assert all(fault.place.line for fault in faults)
    return in_words(faults[0].message, "en"), in_words(faults[0].message, "fr")


def test_a_duty_of_a_chapter_is_one_of_the_instrument_and_knows_its_file(rulebook: Rulebook) -> None:
    rule = rulebook.rules[STAFF]
    assert (rule.instrument.id, rule.file) == ("eu-gdpr", WORK)
    assert rulebook.instrument_files["eu-gdpr"][0] == HEAD
    assert WORK in rulebook.instrument_files["eu-gdpr"]
    assert rulebook.test_files["eu-gdpr.art22"] == "rulesets/eu/gdpr/rights.yaml"


def test_duties_are_listed_in_the_order_that_the_instrument_gives(rulebook: Rulebook) -> None:
    ids = [i for i in rulebook.rules if i.startswith("eu-gdpr.")]
    assert ids.index("eu-gdpr.art44.transfer-rule") < ids.index(
        "eu-gdpr.art5.principles"
    )  # though transfers come last by file
    assert ids[-1] == STAFF


@pytest.mark.longer_way
def test_the_hash_of_an_instrument_covers_all_its_files(rulebook: Rulebook, changed: Copy) -> None:
    other = load(changed(WORK, "checked_on: 2026-11-24", "checked_on: 2026-11-23"))
    assert other.files[HEAD] == rulebook.files[HEAD]
    assert other.sha256_of("eu-gdpr") != rulebook.sha256_of("eu-gdpr")
    assert other.sha256_of("eu-data-act") == rulebook.sha256_of("eu-data-act")
    assert rulebook.sha256_of("eu-data-act") == rulebook.files["rulesets/eu/data-act.yaml"]


def test_a_chapter_of_nothing_names_the_nearest_instrument(changed: Copy) -> None:
    english, french = told(changed(WORK, "chapter_of: eu-gdpr", "chapter_of: eu-gdrp"), WORK)
    assert 'no file holds the instrument "eu-gdrp" (did you mean "eu-gdpr"?)' in english
    assert "aucun fichier ne contient le texte « eu-gdrp »" in french


def test_two_files_cannot_hold_one_instrument(changed: Copy) -> None:
    file = "rulesets/eu/eprivacy.yaml"
    root = changed(file, "  id: eu-eprivacy\n", "  id: eu-gdpr\n")
    english, french = told(root, HEAD)  # the later of the two
    assert "make this file a chapter of it (chapter_of: eu-gdpr)" in english
    assert "faites de ce fichier un chapitre (chapter_of: eu-gdpr)" in french


def test_an_id_twice_in_chapters_names_the_other_file(changed: Copy) -> None:
    english, french = told(changed(WORK, f"id: {STAFF}", "id: eu-gdpr.art44.transfer-rule"), WORK)
    assert (
        english
        == 'the id "eu-gdpr.art44.transfer-rule" is already used in rulesets/eu/gdpr/transfers.yaml; ids are unique'
    )
    assert "rulesets/eu/gdpr/transfers.yaml" in french


@pytest.mark.parametrize("new", ["", f"- {STAFF}\n- {STAFF}\n", f"- {STAFF}\n- eu-gdpr.art99.nothing\n"])
def test_the_order_names_each_duty_once(changed: Copy, new: str) -> None:
    english, french = told(changed(HEAD, f"- {STAFF}\n", new), HEAD)
    odd = "eu-gdpr.art99.nothing" if "art99" in new else STAFF
    assert english.startswith("order must name each obligation of eu-gdpr once")
    assert english.endswith(odd)
    assert french.startswith("order doit nommer une fois chaque obligation de eu-gdpr")
    assert french.endswith(odd)


def test_a_chapter_has_no_order_of_its_own(changed: Copy) -> None:
    english, french = told(changed(WORK, "chapter_of: eu-gdpr\n", f"chapter_of: eu-gdpr\norder: [{STAFF}]\n"), WORK)
    assert "a chapter has no instrument and no order of its own" in english
    assert "un chapitre n'a ni instrument ni order propres" in french


def test_the_file_of_an_instrument_stands_for_its_chapters_in_trials_by_mutants(rulebook: Rulebook) -> None:
    whole = subjects(rulebook, [f"./{HEAD}"])
    assert {STAFF, "eu-gdpr.applies", "eu-gdpr.art22"} <= set(whole)
    assert {rulebook.rules[i].file for i in whole if i in rulebook.rules} == {
        f for f in rulebook.instrument_files["eu-gdpr"] if f != HEAD
    }
    assert subjects(rulebook, [WORK]) == (STAFF,)
