"""What people are told before a tool counts in a decision, and what the answer to a request adds by the law in play."""

from __future__ import annotations

import pytest

from tests.support.paper_desk import Firm, PaperDesk, Side

PAPER, ANSWER, NOTICE = "notice-before-decision", "answer-to-a-request", "privacy-notice"
DENVER, FINTECH = Firm(case="denver-lender"), Firm(case="fintech-credit-score")
STAFF = DENVER.but({"people.groups": ["applicants"], "use.purposes": ["recruitment"], "decision.domains": ["job"]})
FRANCE, ONTARIO = Firm(("FR",)), Firm(("CA-ON",))
READS = FRANCE.but({"bio.uses": ["verify-one"], "data.kinds": ["contact", "biometric"]})

SIDES = [Side(STAFF, DENVER, "This holds for applicants and staff", "Cela vaut aussi pour les candidats")]
ADDED = [
    Side(FINTECH, ONTARIO, "the rules by which the tool works", "les règles selon lesquelles l'outil fonctionne"),
    Side(FINTECH, ONTARIO, "You can contest the decision itself", "Vous pouvez contester la décision elle-même"),
    Side(DENVER, ONTARIO, "for staff and applicants too", "aussi pour le personnel et les candidats"),
]


@pytest.mark.parametrize("side", SIDES)
def test_a_block_stands_where_its_answer_is_and_not_elsewhere(bureau: PaperDesk, side: Side) -> None:
    bureau.holds(PAPER, side)


def test_every_conditional_block_has_its_telling_words(bureau: PaperDesk) -> None:
    assert bureau.untold(PAPER, SIDES) == []


@pytest.mark.parametrize("side", ADDED, ids=lambda s: s.en)
def test_the_answer_to_a_request_says_what_its_law_asks_beyond(bureau: PaperDesk, side: Side) -> None:
    bureau.holds(ANSWER, side)


@pytest.mark.parametrize(
    ("firm", "name", "duty", "points"),
    [
        (DENVER, PAPER, "us-co-admt.1704.pre-use-notice", 5),
        (DENVER, ANSWER, "us-co-admt.1705.correction-and-human-review", 3),
        (FINTECH, ANSWER, "fr-lil.art47.automated-decision", 1),
        (FINTECH, ANSWER, "eu-gdpr.art22-3.safeguards", 5),
        (FINTECH, NOTICE, "eu-gdpr.art13-2f.adm-notice", 5),
    ],
)
def test_they_deliver_the_points_they_claim(bureau: PaperDesk, firm: Firm, name: str, duty: str, points: int) -> None:
    assert bureau.points(firm, name, duty) == points


def test_the_notice_tells_of_a_capture_before_it_happens(bureau: PaperDesk) -> None:
    more, less = (bureau.points(firm, NOTICE, "eu-gdpr.art13-14.notice") for firm in (READS, FRANCE))
    assert more == less + 1


def test_it_is_sound(bureau: PaperDesk) -> None:
    bureau.sound(STAFF, PAPER)


def test_elsewhere_there_is_no_such_notice(bureau: PaperDesk) -> None:
    assert not bureau.offered(FRANCE, PAPER)
