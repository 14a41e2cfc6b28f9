"""What the assessment of a transfer says, and the agreement with the receiver: each law's part where that law is in play."""

from __future__ import annotations

import pytest

from tests.support.paper_desk import Firm, PaperDesk, Side

ASSESSMENT, AGREEMENT = "transfer-assessment", "transfer-agreement"
ABROAD = {"data.places": ["US"], "vendor.places": ["US"], "transfer.cover": ["eu-clauses"]}
INDIA = {"data.places": ["IN"], "vendor.places": ["IN"], "transfer.cover": []}
FRANCE, BRITAIN, QUEBEC, JAPAN = (Firm((p,), ABROAD) for p in ("FR", "GB-ENG", "CA-QC", "JP"))
INDIAN = {p: Firm((p,), INDIA) for p in ("FR", "GB-ENG", "JP")}
LISTED = {"transfer.cover": ["dpf-listed", "dpf-uk-extension"]}
BOUND = {"transfer.cover": ["same-protection-contract"]}
ODD = {"transfer.cover": ["one-off-need"], "use.stage": "now-and-then"}
AGREED = {"transfer.cover": ["consent-to-go-abroad"]}

SIDES = [
    Side(FRANCE.but({"use.stage": "planned"}), FRANCE, "Nothing has left yet", "Rien n'est encore parti"),
    Side(FRANCE, FRANCE.but({"use.stage": "planned"}), "this assessment comes late", "cette analyse vient tard"),
    Side(FRANCE.but(LISTED), QUEBEC, "European Union, country found adequate", "Union européenne, pays reconnu adéquat"),
    Side(FRANCE, QUEBEC, "European Union, no such decision", "Union européenne, sans décision"),
    Side(BRITAIN.but(LISTED), FRANCE, "country recognised by regulations", "pays reconnu par règlement"),
    Side(BRITAIN.but(LISTED), FRANCE, "firm in the United States", "entreprise aux États-Unis"),
    Side(BRITAIN, FRANCE, "United Kingdom, no recognition", "Royaume-Uni, sans reconnaissance"),
    Side(FRANCE.but(ODD), QUEBEC, "A narrow exception", "Une exception étroite"),
    Side(JAPAN.but(AGREED), FRANCE, "Japan: the route for each receiver, and", "Japon : la voie suivie"),
    Side(FRANCE, JAPAN.but(AGREED), "The law of the destination, and your", "Le droit du lieu de destination, et vos"),
    Side(QUEBEC, JAPAN.but(AGREED), "an independent authority", "une autorité indépendante"),
    Side(FRANCE, INDIAN["FR"], "FISA s. 702", "FISA, art. 702"),
    Side(QUEBEC, JAPAN.but(BOUND), "what harm its misuse", "le tort que causerait"),
    Side(FRANCE.but({"data.kinds": ["contact", "health"]}), FRANCE, "Intimate data is among it", "Des données intimes"),
    Side(FRANCE, BRITAIN, "in essence as they are here", "pour l'essentiel comme ici"),
    Side(BRITAIN, FRANCE, "not materially lower", "pas sensiblement inférieure"),
    Side(QUEBEC, FRANCE, "generally recognised principles", "principes généralement reconnus"),
    Side(JAPAN.but(BOUND), QUEBEC, "Afterwards: check again", "Ensuite : revérifier"),
    Side(FRANCE, QUEBEC, "when the tool, the receiver or the law changes", "le destinataire ou la loi change"),
    Side(FRANCE, QUEBEC, "We stop sending", "Nous arrêtons l'envoi"),
    Side(JAPAN.but(BOUND), FRANCE, "whoever asks is told without delay", "apprend sans délai comment"),
    Side(BRITAIN, QUEBEC, "What people are told", "Ce que les personnes apprennent"),
    Side(FRANCE, QUEBEC, "For the privacy notice", "Pour l'information aux personnes"),
    Side(JAPAN.but(AGREED), FRANCE, "sheet to give before you ask", "fiche à remettre avant"),
    Side(INDIAN["FR"].but(AGREED), INDIAN["FR"], "you may have no court to go to", "aucun tribunal à saisir"),
]  # fmt: skip

AGREEMENT_SIDES = [
    Side(JAPAN.but(BOUND), QUEBEC, "the route for each receiver", "la voie pour chaque destinataire"),
    Side(QUEBEC, FRANCE, "The agreement", "L'entente"),
    Side(JAPAN.but(BOUND), BRITAIN, "taking account of the assessment", "compte tenu de l'analyse"),
    Side(
        QUEBEC,
        FRANCE,
        "It passes the data on only with our written leave",
        "Il ne les transmet qu'avec notre accord écrit",
    ),
    Side(FRANCE, QUEBEC, "sheet for the model clauses", "fiche des clauses types"),
    Side(FRANCE, BRITAIN, "annexed to Decision (EU) 2021/914", "annexées à la décision (UE) 2021/914"),
    Side(FRANCE, QUEBEC, "Annex II, security", "Annexe II, sécurité"),
    Side(BRITAIN, FRANCE, "sheet for the addendum", "fiche de l'addendum"),
    Side(BRITAIN, QUEBEC, "Who may end it if the addendum", "Qui peut y mettre fin si"),
]


@pytest.mark.parametrize("side", SIDES, ids=lambda s: s.en[:30])
def test_a_block_stands_where_its_law_or_its_answer_is_and_not_elsewhere(bureau: PaperDesk, side: Side) -> None:
    bureau.holds(ASSESSMENT, side)


@pytest.mark.parametrize("side", AGREEMENT_SIDES, ids=lambda s: s.en[:30])
def test_a_block_of_the_agreement_stands_where_its_law_is(bureau: PaperDesk, side: Side) -> None:
    bureau.holds(AGREEMENT, side)


def test_every_conditional_block_has_its_telling_words(bureau: PaperDesk) -> None:
    assert bureau.untold(ASSESSMENT, SIDES) == []
    assert bureau.untold(AGREEMENT, AGREEMENT_SIDES) == []


@pytest.mark.parametrize(
    ("name", "firm", "duty", "points"),
    [
        (ASSESSMENT, FRANCE.but({"use.stage": "planned"}), "eu-gdpr.art46.safeguards-and-tia", 6),
        (ASSESSMENT, BRITAIN, "uk-gdpr.art46.safeguards-dp-test", 3),
        (ASSESSMENT, QUEBEC.but({"use.stage": "planned"}), "ca-qc-p391.s17.transfer-pia", 3),
        (ASSESSMENT, FRANCE.but(LISTED), "eu-gdpr.art45.adequacy-check", 1),
        (ASSESSMENT, BRITAIN.but(LISTED), "uk-us-data-bridge.check-recipient", 1),
        (ASSESSMENT, FRANCE, "eu-gdpr.art13-1f.transfer-notice", 2),
        (ASSESSMENT, JAPAN.but(AGREED), "jp-appi.art28-2.consent-information", 4),
        (AGREEMENT, QUEBEC, "ca-qc-p391.s17.transfer-agreement", 3),
        (AGREEMENT, JAPAN.but(AGREED), "jp-appi.art28-1.foreign-transfer", 5),
        (AGREEMENT, FRANCE, "eu-gdpr.art46.safeguards-and-tia", 2),
        (AGREEMENT, BRITAIN, "uk-gdpr.art46.safeguards-dp-test", 1),
        (AGREEMENT, BRITAIN, "uk-idta-addendum.valid-form", 2),
    ],
)
def test_it_delivers_the_points_it_claims(bureau: PaperDesk, name: str, firm: Firm, duty: str, points: int) -> None:
    assert bureau.points(firm, name, duty) == points


def test_a_paper_for_quebec_counts_for_no_european_clause(bureau: PaperDesk) -> None:
    both = Firm(("CA-QC", "FR"), ABROAD | {"use.stage": "planned"})
    alone = FRANCE.but({"use.stage": "planned"})
    duty = "eu-gdpr.art46.safeguards-and-tia"
    assert bureau.points(both, ASSESSMENT, duty) == bureau.points(alone, ASSESSMENT, duty)


@pytest.mark.parametrize("fact", ["data.kinds", "people.groups", "use.purposes"])
def test_what_is_not_known_is_a_blank_with_its_question(bureau: PaperDesk, fact: str) -> None:
    bureau.asks(FRANCE, ASSESSMENT, fact)


@pytest.mark.parametrize("firm", [Firm(("FR", "GB-ENG", "CA-QC", "JP"), ABROAD), QUEBEC, JAPAN.but(AGREED)])
@pytest.mark.parametrize("name", [ASSESSMENT, AGREEMENT])
def test_it_is_sound(bureau: PaperDesk, firm: Firm, name: str) -> None:
    bureau.sound(firm, name)


def test_data_that_stays_needs_no_assessment(bureau: PaperDesk) -> None:
    assert not bureau.offered(Firm(("FR",)), ASSESSMENT)
