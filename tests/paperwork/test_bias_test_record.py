"""What the record of a test for unequal results says, and what is published or filed of it."""

from __future__ import annotations

import pytest

from tests.support.paper_desk import LANGS, Firm, PaperDesk, Side

PAPER = "bias-test-record"
CITY, BRITAIN = Firm(case="retailer-three-cities"), Firm(("GB-ENG",), {"use.purposes": ["recruitment"], "people.groups": ["applicants"], "decision.domains": ["job"], "decision.automation": "machine-alone", "decision.weight": "only-factor", "decision.outcomes": ["refused"], "output.kinds": ["score-of-person"], "employment.uses": ["sort-applications"], "employment.job_places": ["GB-ENG"]})  # fmt: skip
HIRING = dict(BRITAIN.use)


def hires(place: str, **more: object) -> Firm:
    """Return a firm of forty in one place that picks applicants by machine."""
    return Firm((place,), HIRING | {"employment.job_places": [place]} | more, {"org.headcount": {place: 40}})


VIDEO = hires("US-IL").but({"employment.uses": ["recorded-video-interview", "ai-alone-picks-interviews"], "data.kinds": ["contact", "pictures-voice"]})  # fmt: skip
MAKER = Firm(case="eu-hiring-score-maker")
CHECKED = MAKER.but({"training.data": ["sensitive-for-bias-check"]})
UNCHECKED = MAKER.but({"training.data": ["made-up-data"]})
INSURER = Firm(
    ("US-CO",),
    {
        "use.purposes": ["life-health-insurance"],
        "people.groups": ["insured"],
        "decision.domains": ["insurance"],
        "decision.automation": "machine-alone",
        "decision.weight": "main-factor",
        "decision.outcomes": ["refused", "worse-terms"],
        "output.kinds": ["score-of-person"],
        "data.sources": ["person", "bought"],
    },
    {"org.sector": ["insurer-life-health"], "org.finance_supervision": ["us-state-insurance"]},
)
JERSEY = hires("US-NJ")

SIDES = [
    Side(hires("US-TX"), BRITAIN, "below four fifths of the highest rate", "en dessous de quatre cinquièmes"),
    Side(CITY, BRITAIN, "crossed with sex", "croisé avec le sexe"),
    Side(JERSEY, BRITAIN, "where a group fares worse", "si un groupe est désavantagé"),
    Side(MAKER, BRITAIN, "origin of each data set", "origine de chaque jeu de données"),
    Side(CHECKED, UNCHECKED, "intimate data taken to find bias", "données intimes utilisées pour repérer"),
    Side(CHECKED, UNCHECKED, "each access noted in", "chaque accès noté dans"),
    Side(CITY, BRITAIN, "Published or filed", "Publié ou déposé"),
    Side(CITY, VIDEO, "on the jobs page of your website", "sur la page des emplois de votre site"),
    Side(VIDEO, CITY, "by 31 December", "au plus tard le 31 décembre"),
    Side(INSURER, CITY, "Colorado, insurer", "Colorado, assureur"),
]  # fmt: skip


@pytest.mark.parametrize("side", SIDES, ids=lambda s: s.en[:30])
def test_a_block_stands_where_its_law_or_its_answer_is_and_not_elsewhere(bureau: PaperDesk, side: Side) -> None:
    bureau.holds(PAPER, side)


def test_every_conditional_block_has_its_telling_words(bureau: PaperDesk) -> None:
    assert bureau.untold(PAPER, SIDES) == []


@pytest.mark.parametrize(
    "group",
    [
        "Hispanic or Latino",
        "White",
        "Black or African American",
        "Native Hawaiian or Pacific Islander",
        "Asian",
        "Native American or Alaska Native",
        "Two or more races",
    ],
)
def test_each_category_the_city_counts_has_its_line_in_both_languages(bureau: PaperDesk, group: str) -> None:
    assert all(group in bureau.text(CITY, PAPER, lang) for lang in LANGS)


@pytest.mark.parametrize(
    ("firm", "duty", "points"),
    [
        (CITY, "us-nyc-ll144.bias-audit", 2),
        (VIDEO, "us-il-aivia.demographic-report", 1),
        (CHECKED, "eu-ai-act.art4a.bias-data-conditions", 2),
        (MAKER, "eu-ai-act.art10.data-governance", 1),
        (BRITAIN, "uk-gdpr.art5-1a.fairness-bias-testing", 0),
        (hires("US-TX"), "us-title-vii.selection-procedures", 0),
    ],
)
def test_it_delivers_the_summary_and_claims_no_test(bureau: PaperDesk, firm: Firm, duty: str, points: int) -> None:
    assert bureau.points(firm, PAPER, duty) == points


@pytest.mark.parametrize("fact", ["output.kinds", "people.groups"])
def test_what_is_not_known_is_a_blank_with_its_question(bureau: PaperDesk, fact: str) -> None:
    bureau.asks(CITY, PAPER, fact)


@pytest.mark.parametrize("firm", [CITY, VIDEO, CHECKED, INSURER])
def test_it_is_sound(bureau: PaperDesk, firm: Firm) -> None:
    bureau.sound(firm, PAPER)


def test_no_figure_is_ever_written_in(bureau: PaperDesk) -> None:
    (made,) = bureau.written(CITY, PAPER)
    assert {"women judged", "rate of men", "White: ratio", "two or more: rate"} <= {b.words for b in made.blanks}
