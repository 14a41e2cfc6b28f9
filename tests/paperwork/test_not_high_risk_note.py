"""What the note on a system that is not high-risk says, and the entry in the database of the Union."""

from __future__ import annotations

import pytest

from tests.support.paper_desk import LANGS, Firm, PaperDesk

PAPER = "not-high-risk-note"
MAKER = Firm(case="eu-hr-software-maker")


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("a narrow step of procedure", "une tâche procédurale étroite"),
        ("it improves what a person has finished", "il améliore ce qu'une personne a achevé"),
        ("patterns or departures in past decisions", "des habitudes ou des écarts"),
        ("it only prepares somebody's judgment", "il ne fait que préparer le jugement"),
        ("None of them counts if the system profiles", "Aucune ne vaut si le système établit des profils"),
        ("Condition of Article 6(3)", "Condition de l'article 6, paragraphe 3"),
        ("Shown to the authority when it asks", "Montrée à l'autorité sur demande"),
    ],
)
def test_each_point_of_the_articles_is_said(bureau: PaperDesk, english: str, french: str) -> None:
    for lang, words in zip(LANGS, (english, french), strict=True):
        assert words in bureau.text(MAKER, PAPER, lang)


@pytest.mark.parametrize(
    "duty", ["eu-ai-act.art6-4.document-not-high-risk", "eu-ai-act.art49-2.register-exempted-system"]
)
def test_it_delivers_both_duties_whole(bureau: PaperDesk, duty: str) -> None:
    assert bureau.points(MAKER, PAPER, duty) == 2


@pytest.mark.parametrize("fact", ["output.kinds"])
def test_what_is_not_known_is_a_blank_with_its_question(bureau: PaperDesk, fact: str) -> None:
    bureau.asks(MAKER, PAPER, fact)


def test_it_is_for_makers_of_listed_systems_that_do_little(bureau: PaperDesk) -> None:
    bureau.sound(MAKER, PAPER)
    assert not bureau.offered(Firm(case="eu-hiring-score-maker"), PAPER)  # it scores people: high-risk
    assert not bureau.offered(Firm(("FR",)), PAPER)
    assert bureau.untold(PAPER, []) == []
