"""A place is found by any of its names, in any language and case; a name of several is asked back, a misspelt one gets the nearest."""

from __future__ import annotations

from pathlib import Path

import pytest

from compliance.errors import FaultList
from compliance.language.error_messages import in_words
from compliance.law.answer_shorthand import with_codes
from compliance.law.loading import load
from compliance.law.place_names import folded, place_named
from compliance.law.rulebook import Rulebook
from compliance.semantics.places import PlaceUnknown
from tests.support import small_law


def found(rulebook: Rulebook, name: str) -> str:
    """Return what a name leads to: a code, or the question back."""
    try:
        return place_named(rulebook.places, name)
    except PlaceUnknown as error:
        return str(error)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("gb", "GB"), ("uk", "GB"), ("U.K.", "GB"), ("United Kingdom", "GB"), ("the united  kingdom", "GB"), ("Royaume-Uni", "GB"), ("royaume uni", "GB"), ("Great Britain", "GB"),
        ("usa", "US"), ("U.S.A.", "US"), ("united states", "US"), ("etats-unis", "US"), ("les États-Unis", "US"), ("America", "US"),
        ("England", "GB-ENG"), ("angleterre", "GB-ENG"), ("quebec", "CA-QC"), ("us-ca", "US-CA"), ("california", "US-CA"), ("Californie", "US-CA"),
        ("eu", "EU"), ("european union", "EU"), ("Union européenne", "EU"), ("czech republic", "CZ"), ("L'Allemagne", "DE"), ("ch-zh", "CH-ZH"), ("cote d'ivoire", "CI"), ("NYC", "US-NY-NYC"),
    ],
)  # fmt: skip
def test_a_name_is_enough(rulebook: Rulebook, typed: str, code: str) -> None:
    assert place_named(rulebook.places, typed) == code


@pytest.mark.parametrize(
    ("typed", "codes"),
    [("Georgia", "GE, US-GA"), ("géorgie", "GE, US-GA"), ("washington", "US-DC, US-WA"), ("New York", "US-NY, US-NY-NYC"), ("Congo", "CD, CG"), ("Korea", "KP, KR")],
)  # fmt: skip
def test_a_name_of_several_places_is_asked_back(rulebook: Rulebook, typed: str, codes: str) -> None:
    with pytest.raises(PlaceUnknown) as caught:
        place_named(rulebook.places, typed)
    assert f'"{typed}" is the name of several places: {codes}; write the code of one' in str(caught.value)
    assert f"« {typed} » est le nom de plusieurs lieux : {codes}" in in_words(caught.value.message, "fr")


@pytest.mark.parametrize(("typed", "near"), [("Untied Kingdom", "GB"), ("Alemagne", "DE"), ("Frnace", "FR")])
def test_a_misspelt_name_gets_the_nearest(rulebook: Rulebook, typed: str, near: str) -> None:
    with pytest.raises(PlaceUnknown, match=rf'no place called "{typed}" \(did you mean "{near}"\?\)') as caught:
        place_named(rulebook.places, typed)
    assert f"aucun lieu ne s'appelle « {typed} » (vouliez-vous dire « {near} » ?)" in in_words(
        caught.value.message, "fr"
    )


@pytest.mark.longer_way
def test_every_name_in_the_data_leads_to_its_place_or_is_asked_back(rulebook: Rulebook) -> None:
    places = rulebook.places
    for entry in places.entries.values():
        for name in (*entry.name.pair().values(), *entry.aliases, entry.code, entry.code.lower()):
            assert entry.code in found(rulebook, name) or name.upper() in places.entries, name
        assert len({folded(a) for a in entry.aliases}) == len(entry.aliases), entry.code


def test_an_answer_is_written_with_codes(rulebook: Rulebook) -> None:
    places, facts = rulebook.places, rulebook.facts
    markets = facts["market.places"]
    assert with_codes(markets, ["uk", "Angleterre"], places) == ["GB", "GB-ENG"]
    assert with_codes(markets, {"yes": ["usa"], "unsure": ["japan"]}, places) == {"yes": ["US"], "unsure": ["JP"]}
    assert with_codes(facts["org.headcount"], {"Royaume-Uni": 3, "ca-qc": 4}, places) == {"GB": 3, "CA-QC": 4}
    assert with_codes(markets, "unknown", places) == "unknown"
    assert with_codes(facts["org.kind"], "charity", places) == "charity"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("munich", "DE"), ("münchen", "DE"), ("Munchen", "DE"), ("osaka", "JP"), ("Ōsaka", "JP"), ("lyon", "FR"), ("Leeds", "GB-ENG"), ("glasgow", "GB-SCT"),
        ("Denver", "US-CO"), ("toronto", "CA-ON"), ("montreal", "CA-QC"), ("St Louis", "US-MO"), ("Brooklyn", "US-NY-NYC"), ("La Haye", "NL"), ("Vienne", "AT"),
    ],
)  # fmt: skip
def test_a_town_stands_for_the_place_it_lies_in(rulebook: Rulebook, typed: str, code: str) -> None:
    assert place_named(rulebook.places, typed) == code


@pytest.mark.parametrize(("typed", "codes"), [("London", "GB-ENG, CA-ON"), ("portland", "US-ME, US-OR")])
def test_a_town_of_several_places_is_asked_back(rulebook: Rulebook, typed: str, codes: str) -> None:
    with pytest.raises(PlaceUnknown, match=f"is the name of several places: {codes}"):
        place_named(rulebook.places, typed)


def test_a_case_file_that_names_a_town_is_told_what_may_be_meant(rulebook: Rulebook) -> None:
    with pytest.raises(PlaceUnknown, match=r'no place with the code "munich" \(did you mean "DE"\?\)'):
        rulebook.places.check("munich")
    with pytest.raises(PlaceUnknown, match=r'\(did you mean "US-ME / US-OR"\?\)'):
        rulebook.places.check("Portland")


def test_each_system_of_the_g7_and_each_of_their_parts_has_towns(rulebook: Rulebook) -> None:
    places = rulebook.places
    alone = {"DE", "FR", "IT", "JP"}
    states = {e.code for e in places.entries.values() if e.part_of in ("US", "CA", "GB") and "-" in e.code}
    assert alone | states <= set(places.towns)
    assert all(len(places.towns[code].called) >= 20 for code in alone)
    assert all(len(places.towns[code].called) >= 3 for code in states - {"US-DC", "CA-NT", "CA-NU"})
    assert set(places.towns) <= set(places.entries)


@pytest.mark.parametrize(
    ("old", "new", "english", "french"),
    [
        ("- {in: CA-YT, called", "- {in: CA-YK, called", '"Whitehorse" lies in "CA-YK", which is no place', "qui n'est pas un lieu"),
        ("- {in: CA-YT, called", "- {in: CA-SK, called", "CA-SK", "CA-SK"),
    ],
    ids=["nowhere", "twice"],
)  # fmt: skip
@pytest.mark.core_takes("nowhere")
def test_what_is_wrong_with_towns_is_told(tmp_path: Path, old: str, new: str, english: str, french: str) -> None:
    small_law.write_changed(tmp_path, (), "jurisdictions/places.yaml", old, new)
    with pytest.raises(FaultList) as caught:
        load(tmp_path)
    assert english in str(caught.value)
    assert french in in_words(caught.value.faults[0].message, "fr")
