"""What the note on purposes and grounds says: the ground of each law, the condition for intimate data, and the look at a new purpose."""

from __future__ import annotations

import pytest

from tests.support.paper_desk import Firm, PaperDesk, Side

NOTE = "purposes-and-grounds"
FRANCE, BRITAIN, GERMANY, QUEBEC, ONTARIO, ALBERTA, JAPAN = (
    Firm((p,)) for p in ("FR", "GB-ENG", "DE", "CA-QC", "CA-ON", "CA-AB", "JP")
)
AGREED, OWN, LAW = ({"data.grounds": [g]} for g in ("they-agreed", "own-interest", "law-requires-it"))
INTIMATE = {"data.kinds": ["contact", "health"]}
STAFF = {"people.groups": ["employees", "applicants"], "use.purposes": ["recruitment"]}
CRIME = {"data.grounds": ["crime-emergency-safeguarding"]}
ALONE = {"vendor.runs_it": ["own-machines"], "vendor.places": []}

SIDES = [
    Side(FRANCE, FRANCE.but(ALONE), "Does the supplier train on the data", "Le fournisseur s'entraîne-t-il"),
    Side(FRANCE.but(ALONE), FRANCE, "You run the tool yourselves", "Vous faites tourner l'outil vous-mêmes"),
    Side(FRANCE.but(AGREED), FRANCE, "Consent is among the grounds", "Le consentement est l'un des fondements"),
    Side(BRITAIN.but(OWN), JAPAN.but(OWN), "Your own interest is among", "Votre propre intérêt est l'un"),
    Side(FRANCE.but(LAW), FRANCE, "A law is among the grounds", "Une loi est l'un des fondements"),
    Side(BRITAIN.but(CRIME), BRITAIN, "which case of Annex 1", "quel cas de l'annexe 1"),
    Side(GERMANY.but(STAFF), FRANCE.but(STAFF), "Germany, staff and applicants", "Allemagne, personnel et candidats"),
    Side(QUEBEC, ONTARIO, "serious and legitimate", "sérieux et légitime"),
    Side(ONTARIO, FRANCE, "a reasonable person would find", "une personne raisonnable estimerait"),
    Side(ALBERTA, ONTARIO, "Alberta and British Columbia", "Alberta et Colombie-Britannique"),
    Side(JAPAN.but(STAFF), JAPAN, "Japan, applicants", "Japon, candidats"),
    Side(FRANCE.but(INTIMATE), FRANCE, "Intimate data", "Données intimes"),
    Side(BRITAIN.but(INTIMATE), BRITAIN, "What the tool may work out", "Ce que l'outil peut déduire"),
    Side(FRANCE.but(INTIMATE), FRANCE, "The condition that permits it", "La condition qui les permet"),
    Side(BRITAIN.but(INTIMATE), FRANCE.but(INTIMATE), "appropriate policy document", "document de politique appropriée"),
    Side(ONTARIO, FRANCE, "body patterns and the like are sensitive", "sont sensibles ; la personne y consent"),
    Side(JAPAN.but(INTIMATE), FRANCE.but(INTIMATE), "race, creed, social status", "la race, les convictions"),
    Side(FRANCE.but({"data.new_use": True}), FRANCE, "for a new purpose", "pour une nouvelle finalité"),
]  # fmt: skip


@pytest.mark.parametrize("side", SIDES, ids=lambda s: s.en[:30])
def test_a_block_stands_where_its_law_or_its_answer_is_and_not_elsewhere(bureau: PaperDesk, side: Side) -> None:
    bureau.holds(NOTE, side)


def test_every_conditional_block_has_its_telling_words(bureau: PaperDesk) -> None:
    assert bureau.untold(NOTE, SIDES) == []


@pytest.mark.parametrize(
    ("firm", "duty", "points"),
    [
        (FRANCE, "eu-gdpr.art6.legal-basis", 3),
        (FRANCE, "eu-gdpr.art5.principles", 2),
        (FRANCE.but(ALONE), "eu-gdpr.art5.principles", 2),
        (FRANCE.but(INTIMATE), "eu-gdpr.art9.special-categories", 2),
        (BRITAIN, "uk-gdpr.art5-6.lawful-basis", 2),
        (BRITAIN.but(INTIMATE), "uk-gdpr.art9.special-category-condition", 2),
        (GERMANY.but(STAFF), "de-bdsg.s26.employment-data", 3),
        (QUEBEC, "ca-qc-p391.s4-5.necessity", 2),
        (ONTARIO, "ca-pipeda.p3.meaningful-consent", 2),
        (JAPAN, "jp-appi.art17-18.purpose", 1),
        (JAPAN.but(INTIMATE), "jp-appi.art20-2.special-care-consent", 1),
    ],
)
def test_it_delivers_the_points_it_claims(bureau: PaperDesk, firm: Firm, duty: str, points: int) -> None:
    assert bureau.points(firm, NOTE, duty) == points


@pytest.mark.parametrize("fact", ["data.kinds", "data.grounds", "data.sources", "people.groups", "use.purposes"])
def test_what_is_not_known_is_a_blank_with_its_question(bureau: PaperDesk, fact: str) -> None:
    bureau.asks(FRANCE.but({"vendor.training_use": "barred"}), NOTE, fact)


def test_what_the_supplier_does_is_asked(bureau: PaperDesk) -> None:
    bureau.asks(FRANCE.but({"vendor.training_use": "barred"}), NOTE, "vendor.training_use")


@pytest.mark.parametrize("firm", [Firm(("FR", "GB-ENG", "CA-QC", "JP"), INTIMATE), FRANCE, ONTARIO])
def test_it_is_sound(bureau: PaperDesk, firm: Firm) -> None:
    bureau.sound(firm, NOTE)
