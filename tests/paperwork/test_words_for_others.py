"""Papers that others read: answers in running words, no question of the form in them, each law cited once, the supplier by its name."""

from __future__ import annotations

import pytest

from compliance.language.sentences import say
from compliance.language.tags import SOURCE, Lang
from compliance.paperwork.filling import small
from compliance.rendering.markdown import markdown
from tests.support.paper_desk import FR, LANGS, Firm, PaperDesk, typed

LEEDS, TORONTO, MUNICH = (Firm(case=f"owner-{name}") for name in ("leeds", "toronto", "munich"))
LETTERS = (
    (LEEDS, "privacy-notice"),
    (LEEDS, "supplier-letter"),
    (TORONTO, "supplier-letter"),
    (TORONTO, "consent-text"),
)


def body(bureau: PaperDesk, firm: Firm, name: str, lang: Lang = SOURCE) -> str:
    """Return what stands before the list of blanks."""
    text = bureau.text(firm, name, lang)
    return text.split(typed(say("paper.blanks", lang)))[0]


@pytest.mark.parametrize(("firm", "name"), LETTERS)
@pytest.mark.parametrize("lang", LANGS)
def test_questions_of_the_form_stand_in_the_list_of_blanks_and_not_in_the_letter(
    bureau: PaperDesk, firm: Firm, name: str, lang: Lang
) -> None:
    asked = [typed(b.words) for w in bureau.written(firm, name, lang) for b in w.blanks if b.fact is not None]
    assert asked or name == "consent-text"
    text, whole = body(bureau, firm, name, lang), bureau.text(firm, name, lang)
    assert not [words for words in asked if words in text]
    assert all(f"[{words}]" in whole for words in asked)


def test_answers_run_on_in_their_sentence(bureau: PaperDesk) -> None:
    text = body(bureau, LEEDS, "privacy-notice")
    assert "on this ground: a contract" in text
    assert "Where we get it: the people themselves." in text
    assert "answering customers" in text
    assert "Others: none." in body(bureau, TORONTO, "consent-text")
    assert (small("AI tools"), small("L'IA"), small("A contract"), small("Health")) == (
        "AI tools",
        "l'IA",
        "a contract",
        "health",
    )


def test_the_product_that_was_picked_names_the_supplier(bureau: PaperDesk) -> None:
    for lang, rest in (
        (SOURCE, "To: OpenAI, [supplier of “A chatbot on our shop”], [address]"),
        (FR, "À : OpenAI, [fournisseur de « A chatbot on our shop »], [adresse]"),
    ):
        assert rest in body(bureau, LEEDS, "supplier-letter", lang)
    assert "[name of the supplier]" in body(bureau, TORONTO, "supplier-letter")
    assert "Microsoft" in body(bureau, MUNICH, "record-of-processing")


@pytest.mark.parametrize(("firm", "name"), LETTERS)
def test_what_hangs_on_an_answer_is_said_once_and_each_law_cited_once(bureau: PaperDesk, firm: Firm, name: str) -> None:
    for made in bureau.written(firm, name):
        text = typed(markdown(made.page))
        assert text.count("Please note") <= 1
        cited = [line for line in text.splitlines() if line.startswith("Asked by: ")]
        assert cited
        assert len(cited) == len(set(cited))


def test_the_note_names_the_parts_that_hang(bureau: PaperDesk) -> None:
    assert "answers that are still missing: “For Canada”." in bureau.text(TORONTO, "supplier-letter")


def test_the_letter_carries_the_agreement_of_an_agent_in_ontario(bureau: PaperDesk) -> None:
    text = body(bureau, TORONTO, "supplier-letter")
    assert "you act as our agent" in text
    assert "PHIPA ss. 10(1)-(3)" in text
    assert "our agent" not in body(bureau, LEEDS, "supplier-letter")
    needs = {p.template.id: p.need for p in bureau.result(TORONTO).papers()}
    assert needs["supplier-letter"] == "needed"
