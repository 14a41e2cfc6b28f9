"""The letter by which the authority is consulted before a use of high risk begins, and the day of an earlier assessment."""

from __future__ import annotations

import pytest

from tests.support.paper_desk import LANGS, Firm, PaperDesk, Side

PAPER = "impact-assessment"
LIVE = Firm(case="fintech-credit-score")
PLANNED = LIVE.but({"use.stage": "planned", "use.started": "none"})
ELSEWHERE = Firm(("CA-QC",), {"use.stage": "planned"})


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("consults you under Article 36 before this use begins", "vous consulte au titre de l'article 36"),
        ("Who answers for what", "Qui répond de quoi"),
        ("The risk that stays high, and why", "Le risque qui reste élevé, et pourquoi"),
        ("We do not begin before your advice", "Nous ne commençons pas avant votre avis"),
        ("eight weeks, and may take six more", "huit semaines, et peut en prendre six de plus"),
    ],
)
def test_the_letter_holds_what_article_36_lists(bureau: PaperDesk, english: str, french: str) -> None:
    bureau.holds(PAPER, Side(PLANNED, ELSEWHERE, english, french))


def test_a_use_under_way_says_whether_an_assessment_came_before_it(bureau: PaperDesk) -> None:
    side = Side(LIVE, PLANNED, "signed before the first day", "signée avant le premier jour")
    bureau.holds(PAPER, side)


def test_the_purposes_are_asked_where_they_are_not_known(bureau: PaperDesk) -> None:
    bureau.asks(PLANNED, PAPER, "use.purposes")
    assert all("article 36" in bureau.text(PLANNED, PAPER, lang).lower() for lang in LANGS)
