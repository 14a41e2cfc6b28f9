"""The interview in the terminal: only what matters is asked, each answer is saved, nothing is lost."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from compliance.case.case import read_case
from compliance.checklist.checklist import build as build_checklist
from compliance.interview.planner import Plan, plan
from compliance.language.text import SOURCE, Lang
from compliance.law.questions import Fact
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.semantics.answers import Choice, PartialSet
from tests.conftest import DAY
from tests.support.calling import Outcome, call

AS_OF = ("--as-of", DAY.isoformat())


class Person(io.TextIOBase):
    """Sits at the terminal: looks up which question the file on disk makes due, and answers it; stops after some answers."""

    def __init__(self, path: Path, assessor: Assessor, answers: Callable[[Fact], str], stop_after: int = 200) -> None:
        self.path, self.assessor, self.answers, self.left = path, assessor, answers, stop_after
        self.asked: list[tuple[str, str | None]] = []
        self.lists, self.of_lists = 0, "0"

    def due(self) -> Plan:
        case = read_case(self.path, self.assessor.rulebook)
        return plan(build_checklist(self.assessor.assess(case, DAY)))

    def readline(self, size: int | None = -1, /) -> str:  # type: ignore[override]  # so it is in TextIOBase, against its own base
        now = self.due()
        if any(u.tools is None and not u.answers for u in now.checklist.assessment.case.use_cases):
            return "?\n"
        question = now.next
        assert question is not None, "asked although everything is decided"
        if self.left == 0:
            return "q\n"
        self.left -= 1
        if now.shortlist is not None:
            self.lists += 1
            self.asked += [(row.fact, row.use_case) for row in now.shortlist.rows]
            return self.of_lists + "\n"
        self.asked.append((question.fact, question.use_case))
        return self.answers(self.assessor.rulebook.facts[question.fact]) + "\n"


def plainly(fact: Fact) -> str:
    return {
        "yes-no": "no",
        "choice": "1",
        "choices": "0",
        "places": "br",
        "number": "5..9",
        "number-by-place": "br: 5",
        "money": "5 EUR",
        "date": "2026-03",
    }[fact.type]


@pytest.fixture
def interview(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[[Path, Person | str], Outcome]:
    def hold(path: Path, person: Person | str, lang: Lang = SOURCE) -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.StringIO(person) if isinstance(person, str) else person)
        return call(capsys, "interview", path, *AS_OF, lang=lang)

    return hold


def stored(path: Path, rulebook: Rulebook) -> set[tuple[str, str | None]]:
    case = read_case(path, rulebook)
    return {(f, None) for f in case.answers} | {(f, u.id) for u in case.use_cases for f in u.answers}


def test_the_interview_asks_until_all_is_decided_and_then_asks_nothing(
    tmp_path: Path, assessor: Assessor, interview: Callable[..., Outcome]
) -> None:
    path = tmp_path / "firm.yaml"
    path.write_text("schema: case/1\norganisation: {name: Padaria}\nuse_cases: [{id: chat, name: Chat}]\n")
    person = Person(path, assessor, plainly)
    outcome = interview(path, person)
    assert (outcome.status, outcome.err) == (0, "")
    assert 0 < len(person.asked) == len(set(person.asked))
    assert person.lists > 0
    assert f"Done. Now: compliance assess {path}" in outcome.out
    before = path.read_bytes()
    silent = Person(path, assessor, plainly)
    assert "Nothing is left to ask: every duty is decided." in interview(path, silent).out
    assert silent.asked == []
    assert path.read_bytes() == before


@pytest.mark.longer_way
def test_the_interview_saves_each_answer_and_goes_on_where_it_stopped(
    tmp_path: Path, assessor: Assessor, rulebook: Rulebook, interview: Callable[..., Outcome]
) -> None:
    path = tmp_path / "firm.yaml"
    path.write_text("schema: case/1\norganisation: {name: Tremblay}\nuse_cases:\n- id: chat\n  name: Chat\n")
    first = Person(
        path, assessor, lambda fact: "?" if fact.type == "choices" else "fr" if fact.type == "places" else "1", 4
    )
    outcome = interview(path, first)
    assert outcome.status == 0
    assert f"Saved. Go on at any time with: compliance interview {path}" in outcome.out
    assert stored(path, rulebook) == set(first.asked)
    second = Person(path, assessor, lambda fact: "?", 3)
    interview(path, second)
    assert len(second.asked) == 3
    assert not set(first.asked) & set(second.asked)
    assert stored(path, rulebook) == {*first.asked, *second.asked}


def test_what_is_ticked_in_a_short_list_is_asked_in_full_and_the_rest_is_answered(
    tmp_path: Path, rulebook: Rulebook, interview: Callable[..., Outcome]
) -> None:
    path = tmp_path / "firm.yaml"
    path.write_text(
        "schema: case/1\norganisation:\n  name: Salon\n  answers:\n    org.kind: for-profit\n    org.established_in: [FR]\n"
        "    org.sector: [retail-hospitality]\n    market.places: [FR]\nuse_cases:\n- id: chat\n  name: Chat\n  answers:\n"
        "    use.purposes: [customer-chat]\n    role.deeds: [uses-it]\n    people.locations: [FR]\n    people.groups: [customers]\n"
        '    data.about_people: "yes"\n'
    )
    before = stored(path, rulebook)
    outcome = interview(path, "\n99\n1?, 1\nlist\n2, 3?\nq\n")
    assert outcome.status == 0
    assert outcome.out.count("That did not fit: ") == 3, "nothing typed, a number that is not there, a row that is both"
    listed = [line.strip() for line in outcome.out.splitlines() if line.strip()[:3] in ("1. ", "2. ", "3. ")]
    second = next(
        f for f in rulebook.facts.values() if f.at_a_glance and listed[1] == f"2. {f.at_a_glance.whole.in_('en')}"
    )
    third = next(
        f for f in rulebook.facts.values() if f.at_a_glance and listed[2] == f"3. {f.at_a_glance.whole.in_('en')}"
    )
    case = read_case(path, rulebook)
    given = {**case.answers, **case.use_cases[0].answers}
    assert second.id not in given
    assert second.ask.in_("en") in outcome.out
    assert given[third.id] is None
    assert len(stored(path, rulebook)) > len(before) + 3
    for fact in set(given) - {f for f, _ in before} - {third.id}:
        glance = rulebook.facts[fact].at_a_glance
        assert glance is not None
        assert given[fact] == rulebook.facts[fact].parse(glance.otherwise, rulebook.places)


def test_an_interview_that_breaks_off_has_saved_what_was_answered(
    tmp_path: Path, rulebook: Rulebook, interview: Callable[..., Outcome]
) -> None:
    path = tmp_path / "firm.yaml"
    outcome = interview(path, "Boulangerie Tremblay\nTri de CV\n?\n?\n?\n")  # then the terminal is gone
    assert (outcome.status, outcome.err) == (2, "Stopped.\n")
    case = read_case(path, rulebook)
    assert (case.name, [u.name for u in case.use_cases]) == ("Boulangerie Tremblay", ["Tri de CV"])
    assert len(stored(path, rulebook)) == 2
    assert interview(tmp_path / "other.yaml", "Boulangerie\n").status == 2
    assert not (tmp_path / "other.yaml").exists()


def test_wrong_input_is_asked_again_and_nothing_is_lost(
    tmp_path: Path, rulebook: Rulebook, interview: Callable[..., Outcome]
) -> None:
    path = tmp_path / "firm.yaml"
    path.write_text("schema: case/1\norganisation:\n  name: x\n  answers: {org.established_in: [FR], org.sector: []}\n")
    outcome = interview(path, "99\nnonsense\n-1\n²\n" + "9" * 5000 + "\n1\nq\n")
    assert outcome.status == 0
    assert outcome.out.count("That did not fit: ") == 5
    case = read_case(path, rulebook)
    assert set(case.answers) == {"org.established_in", "org.sector"}
    assert case.use_cases[0].answers == {"use.purposes": PartialSet(frozenset({"customer-chat"}))}


@pytest.mark.longer_way
def test_the_comments_and_the_order_of_a_case_survive_the_interview(
    tmp_path: Path, assessor: Assessor, interview: Callable[..., Outcome]
) -> None:
    path = tmp_path / "firm.yaml"
    path.write_text(
        "# Ours, since 1998.\nschema: case/1\norganisation:\n  name: 'Tremblay'  # the family\n  answers:\n"
        "    org.sector: [retail-hospitality]  # the shops\nuse_cases:\n  - id: chat\n    # second thoughts\n    name: Chat\n"
    )
    before = path.read_text().splitlines()
    interview(path, Person(path, assessor, lambda fact: "?", 6))
    after = path.read_text().splitlines()
    assert [line for line in after if line in before] == before
    assert len(after) >= len(before) + 6


@pytest.mark.longer_way
def test_the_answer_goes_to_the_use_it_was_asked_for(
    tmp_path: Path, assessor: Assessor, rulebook: Rulebook, interview: Callable[..., Outcome]
) -> None:
    path = tmp_path / "firm.yaml"
    said = ", ".join(f"{f.id}: unknown" for f in rulebook.facts.values() if f.of == "organisation")
    uses = "[{id: one, name: x, answers: {}}, {id: 2026-03-01, name: y}]"  # the second id looks like a day
    path.write_text(f"schema: case/1\norganisation: {{name: x, answers: {{{said}}}}}\nuse_cases: {uses}\n")
    before = stored(path, rulebook)
    person = Person(path, assessor, lambda fact: "?", 8)
    interview(path, person)
    assert {use for _, use in person.asked} == {"one", "2026-03-01"}
    assert stored(path, rulebook) - before == set(person.asked)


def test_a_case_in_json_stays_json(
    tmp_path: Path, assessor: Assessor, rulebook: Rulebook, interview: Callable[..., Outcome]
) -> None:
    path = tmp_path / "firm.json"
    path.write_text('{"schema": "case/1", "organisation": {"name": "Crêperie"}}', encoding="utf-8")
    person = Person(path, assessor, plainly, 3)
    interview(path, person)
    data = json.loads(path.read_text(encoding="utf-8"))
    assert data["organisation"]["name"] == "Crêperie"
    assert len(stored(path, rulebook)) == 3


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("\n2\n\n", [{"product": "chatgpt", "plan": "business"}, {"product": "microsoft-copilot"}]),
        ("deepl\n9\n1\n", [{"product": "deepl", "plan": "free"}]),
        ("grammerly\nGrammarly, Fresha\n?\n", [{"product": "grammarly"}, {"product": "fresha"}]),
        ("grammerly\ngrammerly\n", [{"named": "grammerly"}]),
        ("our own sheet\n", [{"named": "our own sheet"}]),
        ("?\n", []),
    ],
)
def test_the_interview_asks_first_which_tool_it_is(
    tmp_path: Path, rulebook: Rulebook, interview: Callable[..., Outcome], typed: str, kept: list[dict[str, str]]
) -> None:
    path = tmp_path / "firm.yaml"
    path.write_text(
        "schema: case/1\norganisation: {name: x}\nuse_cases: [{id: w, name: ChatGPT and Copilot}]  # ours\n"
    )
    outcome = interview(path, f"{typed}q\n")
    assert outcome.status == 0
    (use,) = read_case(path, rulebook).use_cases
    assert [tool.data for tool in use.tools or ()] == kept
    assert use.tools is not None
    assert use.answers == {}
    assert "# ours" in path.read_text(encoding="utf-8")
    assert rulebook.facts["use.purposes"].ask.in_("en") in outcome.out
    assert "Which AI tool is it?" not in interview(path, "q\n").out, "it is asked once"


def test_the_question_of_tools_can_be_left_and_comes_again(
    tmp_path: Path, rulebook: Rulebook, interview: Callable[..., Outcome]
) -> None:
    path = tmp_path / "firm.yaml"
    path.write_text("schema: case/1\norganisation: {name: x}\nuse_cases: [{id: w, name: Robot}]\n")
    for _ in range(2):
        outcome = interview(path, "q\n")
        assert outcome.status == 0
        assert "Which AI tool is it?" in outcome.out
        assert read_case(path, rulebook).use_cases[0].tools is None


def test_the_interview_speaks_french(
    tmp_path: Path, assessor: Assessor, rulebook: Rulebook, interview: Callable[..., Outcome]
) -> None:
    path = tmp_path / "firm.yaml"
    path.write_text("schema: case/1\norganisation: {name: x}\n")
    outcome = interview(path, "rien\noui\nq\n", lang="fr")
    assert "Répondez ce que vous savez." in outcome.out
    assert "Cela ne convient pas : " in outcome.out
    assert "Enregistré. Reprenez quand vous voulez avec : compliance interview" in outcome.out


def test_one_can_go_back_see_the_list_and_change_an_answer(
    tmp_path: Path, rulebook: Rulebook, interview: Callable[..., Outcome]
) -> None:
    path = tmp_path / "firm.yaml"
    use = '{id: chat, name: Chat, answers: {use.purposes: [writing], data.about_people: "yes"}}'
    path.write_text(f"schema: case/1\norganisation: {{name: x}}\nuse_cases: [{use}]\n")
    outcome = interview(path, "1\n1\nback\n\nlist\nback\n2\nchange\nchange org.kind\n2\nchange nothing\nq\n")
    case = read_case(path, rulebook)
    assert case.answers["org.kind"] == Choice("sole-trader")
    assert "Your answer so far: A company run for profit" in outcome.out
    assert "Your list so far: to do now" in outcome.out
    assert "There is no question “nothing”" in outcome.out
    assert case.answers["org.sector"] == PartialSet(frozenset({"manufacturing"}))


def test_an_empty_line_keeps_the_answer_one_went_back_to(
    tmp_path: Path, rulebook: Rulebook, interview: Callable[..., Outcome]
) -> None:
    path = tmp_path / "firm.yaml"
    path.write_text("schema: case/1\norganisation: {name: x}\n")
    interview(path, "1\nback\n\nq\n")
    assert read_case(path, rulebook).use_cases[0].answers == {"use.purposes": PartialSet(frozenset({"customer-chat"}))}


def test_a_further_use_takes_over_only_what_is_chosen(
    tmp_path: Path, rulebook: Rulebook, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "firm.yaml"
    path.write_text(
        "schema: case/1\norganisation: {name: x, answers: {org.kind: for-profit, org.established_in: [FR]}}\n"
        "use_cases:\n  - {id: chat, name: Chat, answers: {people.locations: [FR], use.purposes: [customer-chat]}}\n"
    )
    monkeypatch.setattr(sys, "stdin", io.StringIO("9\n2\nq\n"))
    outcome = call(capsys, "interview", path, "--use", "Chat", *AS_OF)
    assert outcome.status == 0
    assert "same as for “Chat”: France" in outcome.out
    uses = read_case(path, rulebook).use_cases
    assert [u.id for u in uses] == ["chat", "chat-2"]
    assert uses[1].name == "Chat"
    assert len(uses[1].answers) == 1
    assert uses[1].answers.items() <= uses[0].answers.items()
