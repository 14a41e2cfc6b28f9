"""What the text on cookies says, by the law of the visitors and by what is stored."""

from __future__ import annotations

import pytest

from tests.support.paper_desk import Firm, PaperDesk, Side

PAPER = "cookie-and-storage-text"


def site(place: str, *stored: str) -> Firm:
    return Firm((place,), {}, {"online.services": ["website"], "online.device_storage": list(stored)})


ADS, COUNT, TAGS = "advertising-tracking", "own-statistics", "outside-tags"
FRANCE, GERMANY, BRITAIN, SPAIN = (site(p, "strictly-needed", ADS) for p in ("FR", "DE", "GB-ENG", "ES"))

SIDES = [
    Side(FRANCE, GERMANY, "France: the choice", "France : le choix"),
    Side(GERMANY, FRANCE, "that something is useful to you", "que quelque chose vous soit utile"),
    Side(BRITAIN, FRANCE, "We count visits to make this site", "Nous comptons les visites"),
    Side(FRANCE, site("FR", COUNT), "Advertising that follows people", "Publicité qui suit les personnes"),
    Side(site("FR", TAGS), FRANCE, "show a picture in their place", "affichez une image à leur place"),
]  # fmt: skip


@pytest.mark.parametrize("side", SIDES, ids=lambda s: s.en[:30])
def test_a_block_stands_where_its_law_or_its_answer_is_and_not_elsewhere(bureau: PaperDesk, side: Side) -> None:
    bureau.holds(PAPER, side)


def test_every_conditional_block_has_its_telling_words(bureau: PaperDesk) -> None:
    assert bureau.untold(PAPER, SIDES) == []


@pytest.mark.parametrize(
    ("firm", "duty", "points"),
    [
        (SPAIN, "eu-eprivacy.art5-3.device-access", 3),
        (FRANCE, "fr-lil.art82.cookies", 3),
        (GERMANY, "de-tdddg.s25.device-access", 4),
        (BRITAIN, "uk-pecr.reg6.cookies-device-access", 4),
    ],
)
def test_it_delivers_the_points_it_claims(bureau: PaperDesk, firm: Firm, duty: str, points: int) -> None:
    assert bureau.points(firm, PAPER, duty) == points


def test_what_is_stored_and_not_known_is_a_blank_with_its_question(bureau: PaperDesk) -> None:
    bureau.asks(FRANCE, PAPER, "online.device_storage")


@pytest.mark.parametrize("firm", [FRANCE, GERMANY, BRITAIN])
def test_it_is_sound(bureau: PaperDesk, firm: Firm) -> None:
    bureau.sound(firm, PAPER)


def test_a_site_that_stores_only_what_it_needs_asks_nobody(bureau: PaperDesk) -> None:
    assert not bureau.offered(site("FR", "strictly-needed"), PAPER)
