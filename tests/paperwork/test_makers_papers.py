"""What the technical file and the instructions for use say, for makers in the Union and in American states."""

from __future__ import annotations

import pytest

from tests.support.paper_desk import LANGS, Firm, PaperDesk, Side

FILE, INSTRUCTIONS = "technical-documentation", "instructions-for-use"
MAKER, EVERYWHERE = Firm(case="eu-hiring-score-maker"), Firm(case="g7-hiring-software")
BIG = MAKER.but(org={"org.headcount": {"DE": 900, "FR": 400, "IT": 400, "NL": 400}, "org.turnover": {"amount": 900000000, "currency": "EUR"}, "org.balance_total": {"amount": 900000000, "currency": "EUR"}})  # fmt: skip

SIDES = [
    Side(MAKER, EVERYWHERE, "the Commission is to issue a simplified form", "la Commission doit publier un formulaire simplifié"),
    Side(MAKER, EVERYWHERE, "5. to 9. The rest of the file", "5. à 9. Le reste du dossier"),
    Side(MAKER, EVERYWHERE, "8. EU declaration of conformity", "8. Déclaration UE de conformité"),
    Side(MAKER, EVERYWHERE, "Kept for ten years", "Conservé dix ans"),
    Side(EVERYWHERE, MAKER, "if the Attorney General sends a demand", "si le procureur général envoie une demande"),
]  # fmt: skip
INSTRUCTION_SIDES = [
    Side(EVERYWHERE, MAKER, "Colorado: what you need to tell people", "Colorado : ce qu'il vous faut pour informer"),
    Side(EVERYWHERE, MAKER, "Connecticut, hiring and staff", "Connecticut, recrutement et personnel"),
    Side(EVERYWHERE, MAKER, "Colorado: this file and the notices", "Colorado : cette notice et les avis"),
]  # fmt: skip


@pytest.mark.parametrize("side", SIDES, ids=lambda s: s.en[:30])
def test_a_block_of_the_file_stands_where_its_law_is(bureau: PaperDesk, side: Side) -> None:
    bureau.holds(FILE, side)


@pytest.mark.parametrize("side", INSTRUCTION_SIDES, ids=lambda s: s.en[:30])
def test_a_block_of_the_instructions_stands_where_its_law_is(bureau: PaperDesk, side: Side) -> None:
    bureau.holds(INSTRUCTIONS, side)


def test_every_conditional_block_has_its_telling_words(bureau: PaperDesk) -> None:
    assert bureau.untold(FILE, SIDES) == []
    assert bureau.untold(INSTRUCTIONS, INSTRUCTION_SIDES) == []


@pytest.mark.parametrize("letter", "abcdefgh")
def test_each_letter_of_the_second_point_of_the_annex_is_there(bureau: PaperDesk, letter: str) -> None:
    english, french = (bureau.text(MAKER, FILE, lang) for lang in LANGS)
    assert f"({letter}) " in english
    assert f"| {letter}) " in french


def test_the_nine_points_of_the_annex_are_there_in_order(bureau: PaperDesk) -> None:
    text = bureau.text(MAKER, FILE)
    places = [text.index(w) for w in ("1. In general", "2. How it is built", "3. and 4.", "5. Risk", "6. Changes", "7. Harmonised", "8. EU", "9. Watching")]  # fmt: skip
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("Authorised representative", "Mandataire"),
        ("Never use it for", "Ne l'utilisez jamais pour"),
        ("Accuracy: measure, figure", "Exactitude : mesure, chiffre"),
        ("For whom it works better or worse", "Pour qui il marche mieux ou moins bien"),
        ("What your input must be like", "Ce que vos entrées doivent être"),
        ("how to read it", "comment le lire"),
        ("changes fixed beforehand", "modifications prévues d'avance"),
        ("Who should look at the results", "Qui doit examiner les résultats"),
        ("how long it is meant to last", "durée de vie prévue"),
        ("how you collect, keep and read it", "comment vous le recueillez, le gardez et le lisez"),
    ],
)
def test_each_point_of_article_13_is_said(bureau: PaperDesk, english: str, french: str) -> None:
    for lang, words in zip(LANGS, (english, french), strict=True):
        assert words in bureau.text(MAKER, INSTRUCTIONS, lang)


@pytest.mark.parametrize(
    ("firm", "name", "duty", "points"),
    [
        (MAKER, FILE, "eu-ai-act.art11.technical-documentation", 4),
        (EVERYWHERE, FILE, "us-tx-traiga.investigation-file", 3),
        (MAKER, INSTRUCTIONS, "eu-ai-act.art13.instructions-for-use", 5),
        (EVERYWHERE, INSTRUCTIONS, "us-co-admt.1702.developer-documentation", 6),
        (EVERYWHERE, INSTRUCTIONS, "us-ct-pa26-15.s8.developer-information", 2),
    ],
)
def test_they_deliver_the_points_they_claim(bureau: PaperDesk, firm: Firm, name: str, duty: str, points: int) -> None:
    assert bureau.points(firm, name, duty) == points


@pytest.mark.parametrize("name", [FILE, INSTRUCTIONS])
@pytest.mark.parametrize("fact", ["output.kinds", "training.data", "people.groups"])
def test_what_is_not_known_is_a_blank_with_its_question(bureau: PaperDesk, name: str, fact: str) -> None:
    bureau.asks(MAKER, name, fact)


def test_a_large_maker_is_not_told_of_the_short_form(bureau: PaperDesk) -> None:
    assert "simplified form" not in bureau.text(BIG, FILE)
    assert "8. EU declaration" in bureau.text(BIG, FILE)


@pytest.mark.parametrize("firm", [MAKER, EVERYWHERE])
@pytest.mark.parametrize("name", [FILE, INSTRUCTIONS])
def test_they_are_sound(bureau: PaperDesk, firm: Firm, name: str) -> None:
    bureau.sound(firm, name)


def test_whoever_only_uses_a_tool_writes_neither(bureau: PaperDesk) -> None:
    assert not bureau.offered(Firm(case="bakery-cv-ranker"), FILE)
    assert not bureau.offered(Firm(("JP",)), INSTRUCTIONS)
