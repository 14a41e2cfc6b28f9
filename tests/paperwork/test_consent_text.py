"""What the paper that asks for consent says: the question, the forms that laws want signed, and the log."""

from __future__ import annotations

import pytest

from tests.support.paper_desk import Firm, PaperDesk, Side

PAPER = "consent-text"
AGREED = {"data.grounds": ["they-agreed"]}
FRANCE, BRITAIN, GERMANY, QUEBEC, ONTARIO, JAPAN = (
    Firm((p,), AGREED) for p in ("FR", "GB-ENG", "DE", "CA-QC", "CA-ON", "JP")
)
INTIMATE = {"data.kinds": ["contact", "health"], "data.grounds": ["explicit-yes"]}
BODY = {
    "data.kinds": ["contact", "biometric"],
    "bio.uses": ["verify-one", "keeps-templates"],
    "data.grounds": ["explicit-yes"],
}
ILLINOIS, TEXAS, COLORADO, MARYLAND, WASHINGTON = (Firm((f"US-{s}",), BODY) for s in ("IL", "TX", "CO", "MD", "WA"))
INTERVIEW = {
    "people.groups": ["applicants"],
    "use.purposes": ["recruitment"],
    "employment.uses": ["face-in-interview", "recorded-video-interview"],
    "employment.job_places": ["US-MD"],
    "people.locations": ["US-MD"],
}
HEARS = {"interaction.listening": ["records-speech", "outside-firm-listens"]}
STAFF = {"people.groups": ["employees"], "use.purposes": ["worker-management"]}
PASSED_ON = {"sharing.recipients": ["other-firms"]}

SIDES = [
    Side(FRANCE, ONTARIO, "A question of its own for each further", "Une question distincte pour chaque autre"),
    Side(ONTARIO, FRANCE, "that we sell or share your information", "que nous vendions ou communiquions"),
    Side(JAPAN.but(PASSED_ON), JAPAN.but({"vendor.training_use": "barred"}), "Passing on, asked by itself", "La transmission, demandée séparément"),
    Side(FRANCE.but(INTIMATE), FRANCE, "an express yes", "un oui exprès"),
    Side(BRITAIN.but(INTIMATE), BRITAIN, "I expressly agree that", "J'accepte expressément que"),
    Side(WASHINGTON.but(INTIMATE), FRANCE.but(INTIMATE), "First the collecting", "D'abord la collecte"),
    Side(GERMANY.but(STAFF), FRANCE.but(STAFF), "get the yes in writing or electronically", "recueillez l'accord par écrit"),
    Side(ILLINOIS, FRANCE, "Face, finger, hand, eye or voice", "Visage, doigt, main, œil ou voix"),
    Side(TEXAS, FRANCE, "takes and keeps a pattern of your", "relève et garde une empreinte"),
    Side(QUEBEC.but(BODY), ILLINOIS, "Another way is open", "Une autre voie est ouverte"),
    Side(QUEBEC.but(BODY), ONTARIO.but(BODY), "declared to the Commission d'accès", "déclaré à la Commission d'accès"),
    Side(ONTARIO.but(BODY), ILLINOIS, "why body patterns are needed here", "pourquoi ces caractéristiques du corps"),
    Side(ILLINOIS, QUEBEC.but(BODY), "Public rules on body patterns", "Règles publiques sur les"),
    Side(COLORADO, QUEBEC.but(BODY), "We neither sell body patterns", "Nous ne vendons pas les"),
    Side(ILLINOIS, TEXAS, "three years after the person's last dealing", "trois ans après le dernier contact"),
    Side(TEXAS, ILLINOIS, "within a year after the purpose has ended", "un an après la fin de la finalité"),
    Side(COLORADO, ILLINOIS, "24 months after the last dealing", "24 mois après le dernier contact"),
    Side(MARYLAND.but(INTERVIEW), ILLINOIS, "I have read this waiver", "J'ai lu ce document"),
    Side(GERMANY.but(HEARS), FRANCE, "When a tool listens or records", "Quand un outil écoute ou enregistre"),
    Side(Firm(("US-CA",), HEARS), FRANCE, "Nothing runs before the last yes", "Rien ne tourne avant le dernier oui"),
]  # fmt: skip


@pytest.mark.parametrize("side", SIDES, ids=lambda s: s.en[:30])
def test_a_block_stands_where_its_law_or_its_answer_is_and_not_elsewhere(bureau: PaperDesk, side: Side) -> None:
    bureau.holds(PAPER, side)


def test_every_conditional_block_has_its_telling_words(bureau: PaperDesk) -> None:
    assert bureau.untold(PAPER, SIDES) == []


@pytest.mark.parametrize(
    ("firm", "duty", "points"),
    [
        (FRANCE, "eu-gdpr.art7.consent", 3),
        (BRITAIN, "uk-gdpr.art5-6.lawful-basis", 4),
        (QUEBEC, "ca-qc-p391.s13-14.consent", 5),
        (ONTARIO, "ca-pipeda.p3-8.withdrawal", 3),
        (GERMANY.but(STAFF), "de-bdsg.s26.employment-data", 5),
        (GERMANY.but(HEARS), "de-stgb.s201.call-recording", 2),
        (ILLINOIS, "us-il-bipa.policy-consent", 6),
        (TEXAS, "us-tx-cubi.biometric-consent", 4),
        (COLORADO, "us-co-cpa.biometrics", 6),
        (MARYLAND.but(INTERVIEW), "us-md-facial-interview.waiver", 2),
        (QUEBEC.but(BODY), "ca-qc-lccjti.s44.biometric-id", 3),
        (ONTARIO.but(BODY), "ca-opc-bio.business", 4),
    ],
)
def test_it_delivers_the_points_it_claims(bureau: PaperDesk, firm: Firm, duty: str, points: int) -> None:
    assert bureau.points(firm, PAPER, duty) == points


@pytest.mark.parametrize("fact", ["data.kinds", "use.purposes", "sharing.recipients"])
def test_what_is_not_known_is_a_blank_with_its_question(bureau: PaperDesk, fact: str) -> None:
    bureau.asks(QUEBEC, PAPER, fact)


@pytest.mark.parametrize("firm", [Firm(("US-IL", "US-TX", "CA-QC"), BODY), FRANCE, ONTARIO])
def test_it_is_sound(bureau: PaperDesk, firm: Firm) -> None:
    bureau.sound(firm, PAPER)


def test_where_nobody_is_asked_there_is_no_paper_to_ask_with(bureau: PaperDesk) -> None:
    assert not bureau.offered(Firm(("FR",), {"data.grounds": ["contract-needs-it"]}), PAPER)
    assert bureau.offered(FRANCE, PAPER)
