"""A document that was adopted: noted in the case with its hash, counted as evidence for what it covers, and held against a draft of today."""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from compliance.api import Result
from compliance.api.client import Client
from compliance.auditing.rebuilding import rebuilt
from compliance.case.case import Case, case_from_data
from compliance.case.writing import with_in_place
from compliance.checklist.actions import main_actions
from compliance.errors import FaultList
from compliance.language.error_messages import in_words
from compliance.language.tags import SOURCE, Lang
from compliance.law.document_loading import load_templates
from compliance.law.document_templates import Template
from compliance.law.rulebook import Rulebook
from compliance.paperwork import Held, held, with_adopted
from compliance.paperwork.differing import Difference, difference
from compliance.reading import strict_yaml
from compliance.rendering.markdown import markdown
from compliance.reporting.papers_page import difference_lines, page
from compliance.results.papers_document import PartDoc
from compliance.spreadsheet import opening
from compliance.workbook.workbook import PARTS, workbook
from tests.conftest import DAY, ROOT

FR = Lang("fr")
LETTER, CONTRACT = "supplier-letter", "eu-gdpr.art28.processor-contract"
SHEET, BREACH = "breach-sheet", "eu-gdpr.art33.breach-authority"
PLAN, LITERACY = "literacy-plan", "eu-ai-act.art4.ai-literacy"
FILE = b"signed"
SHA = hashlib.sha256(FILE).hexdigest()
SALON: dict[str, Any] = strict_yaml.read(ROOT / "examples" / "hair-salon-booking.yaml").data


@pytest.fixture(scope="module")
def client(rulebook: Rulebook) -> Client:
    return Client(rulebook)


def salon(client: Client, in_place: list[dict[str, Any]] | None = None, on: date = DAY, **answers: Any) -> Result:
    raw = copy.deepcopy(SALON)
    raw["in_place"] = in_place or []
    raw["use_cases"][0]["answers"] |= answers
    return client.assess(case_from_data(raw, client.rulebook), as_of=on)


def adopted(result: Result, name: str, on: date = DAY, lang: Lang = SOURCE) -> list[dict[str, Any]]:
    paper = next(p for p in result.papers() if p.template.id == name)
    return result.adopted(paper, file=f"{name}.pdf", sha256=SHA, on=on, lang=lang)


def status(result: Result, duty: str) -> str:
    return next(i.status for i in result.checklist.ranked if i.id == duty)


def only(result: Result) -> Held:
    (found,) = held(result.checklist, result.papers())
    return found


# ------------------------------------------------------------------------------------------------------- what is noted


def test_what_is_noted_names_file_hash_versions_and_what_it_covers(client: Client) -> None:
    before = salon(client)
    (entry,) = adopted(before, LETTER)
    paper = next(p for p in before.papers() if p.template.id == LETTER)
    kept = entry["adopted"]
    assert (entry["document"], entry["since"], kept["file"], kept["sha256"]) == (
        LETTER,
        DAY.isoformat(),
        f"{LETTER}.pdf",
        SHA,
    )
    assert (kept["template"], kept["rulebook"]) == (paper.template.version, client.rulebook.version)
    assert kept["serves"] == [CONTRACT]
    assert set(kept["covers"]) == before.written(paper).covered
    assert "Salon Lucie" in kept["text"]
    again = Case.from_data(salon(client, [entry]).case.to_data(client.rulebook), client.rulebook)
    assert again == salon(client, [entry]).case
    assert again.sha256 != before.case.sha256
    assert again.answers_id == before.case.answers_id


def test_a_case_that_adopted_nothing_has_the_hash_it_always_had(client: Client) -> None:
    done = {
        "status": "done",
        "topic": None,
        "obligation": CONTRACT,
        "use_case": None,
        "since": date(2026, 1, 1),
        "until": None,
        "evidence": "x",
    }
    case = salon(client, [{k: str(v) if k == "since" else v for k, v in done.items() if v is not None}]).case
    data = case.to_data(client.rulebook)
    uses = {
        u["id"]: {"name": u["name"], "answers": u["answers"], "flows": []}
        | ({"tools": u["tools"]} if "tools" in u else {})
        for u in data["use_cases"]
    }
    said = {
        "name": case.name,
        "answers": data["organisation"]["answers"],
        "use_cases": uses,
        "in_place": [strict_yaml.canonical(done)],
    }
    assert case.sha256 == hashlib.sha256(strict_yaml.canonical(said).encode()).hexdigest()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"adopted": None}, "adopted"),
        ({"document": None, "topic": "P13-vendor-contract"}, "adopted"),
        ({"topic": "P13-vendor-contract"}, "document"),
        ({"adopted": {"sha256": "xyz"}}, "sha256"),
        ({"adopted": {"text": "x" * 25_001}}, "text"),
        ({"adopted": {"template": "latest"}}, "template"),
    ],
)
def test_what_is_wrong_in_it_is_named(client: Client, change: dict[str, Any], said: str) -> None:
    (entry,) = adopted(salon(client), LETTER)
    for key, value in change.items():
        entry[key] = {**entry[key], **value} if isinstance(value, dict) else value
    with pytest.raises(FaultList) as caught:
        salon(client, [{k: v for k, v in entry.items() if v is not None}])
    assert any(said in in_words(f.message, SOURCE) or said in str(f.place) for f in caught.value.faults)


def test_a_new_file_ends_the_one_before_and_leaves_others(client: Client) -> None:
    first = adopted(salon(client), LETTER)
    both = adopted(salon(client, first), PLAN)
    later = DAY + timedelta(days=30)
    third = adopted(salon(client, both, later), LETTER, later)
    assert [(e["document"], e.get("until")) for e in third] == [
        (LETTER, later.isoformat()),
        (PLAN, None),
        (LETTER, None),
    ]
    result = salon(client, third, later)
    assert sorted((h.entry.document, h.kept) for h in held(result.checklist, result.papers())) == [
        (PLAN, "stands"),
        (LETTER, "lapsed"),
        (LETTER, "stands"),
    ]
    assert with_adopted(third, third[2])[0]["until"] == later.isoformat(), "what has ended stays ended"


# ----------------------------------------------------------------------------------------------------------- what counts


def test_a_duty_whose_points_it_all_covers_is_done_one_with_some_left_is_begun(client: Client) -> None:
    result = salon(client, adopted(salon(client), PLAN))
    assert status(result, LITERACY) == "done"
    assert next(i.evidence_in_place for i in result.checklist.ranked if i.id == LITERACY) == (
        f"{PLAN}.pdf (SHA-256 {SHA[:12]})",
    )
    begun = salon(client, adopted(salon(client), LETTER))
    assert status(begun, CONTRACT) == "in-progress"
    assert status(begun, LITERACY) == "open"


def test_a_duty_that_waits_for_an_event_is_ready_and_not_done(client: Client) -> None:
    result = salon(client, adopted(salon(client), SHEET))
    covered = result.delivery.duty(next(i for i in result.checklist.ranked if i.id == BREACH))
    assert not covered.left
    assert status(result, BREACH) == "in-progress"


def test_a_topic_said_to_be_done_fills_what_the_document_leaves(client: Client) -> None:
    more = [{"topic": "D07-vendor-reuse", "status": "done"}]
    assert status(salon(client, [*adopted(salon(client), LETTER), *more]), CONTRACT) == "done"


def test_before_its_day_and_after_its_end_it_does_not_count(client: Client) -> None:
    entries = adopted(salon(client), PLAN)
    assert status(salon(client, entries, DAY - timedelta(days=1)), LITERACY) == "open"
    ended = [{**entries[0], "until": (DAY + timedelta(days=5)).isoformat()}]
    assert status(salon(client, ended, DAY + timedelta(days=4)), LITERACY) == "done"
    assert status(salon(client, ended, DAY + timedelta(days=5)), LITERACY) == "open"


def test_one_of_a_use_counts_for_that_use_and_for_the_firm_only_when_every_use_has_one(client: Client) -> None:
    raw = copy.deepcopy(SALON)
    raw["use_cases"].append({**copy.deepcopy(raw["use_cases"][0]), "id": "second", "name": "Second"})
    ids = [u["id"] for u in raw["use_cases"]]

    def of(entries: list[dict[str, Any]]) -> Result:
        return client.assess(case_from_data({**raw, "in_place": entries}, client.rulebook), as_of=DAY)

    paper = next(p for p in of([]).papers() if p.template.id == LETTER and p.use_case == ids[0])
    one = of([]).adopted(paper, file="a.pdf", sha256=SHA, on=DAY)
    found = {i.assessed.use_case: i.status for i in of(one).checklist.ranked if i.id == CONTRACT}
    assert found == ({ids[0]: "in-progress", ids[1]: "open"} if len(found) == 2 else {None: "open"})
    two = [*one, {**one[0], "use_case": ids[1]}]
    assert {i.status for i in of(two).checklist.ranked if i.id == CONTRACT} == {"in-progress"}


def test_the_points_of_an_action_that_it_covers_are_in_place(client: Client) -> None:
    def contract(result: Result) -> dict[str, bool]:
        (action,) = [a for a in main_actions(result.checklist) if a.id == "P13-vendor-contract/own-use"]
        return {str(n.element): n.in_place for n in action.needs}

    assert not any(contract(salon(client)).values())
    after = contract(salon(client, adopted(salon(client), LETTER)))
    assert {e for e, done in after.items() if done} == set("acdefg"), (
        "b is asked by another duty too, which the letter does not serve"
    )


# ---------------------------------------------------------------------------------------------------------- kept true


def test_it_stands_while_answers_and_template_stay_whatever_the_day(client: Client) -> None:
    for lang in (SOURCE, FR):
        result = salon(client, adopted(salon(client), LETTER, lang=lang), DAY + timedelta(days=20))
        assert only(result).kept == "stands", only(result).text
        assert only(result).adopted.lang == lang


def test_an_answer_that_changes_its_words_has_it_looked_at_again_and_is_shown(client: Client) -> None:
    entries = adopted(salon(client, **{"vendor.training_use": "barred"}), LETTER)
    assert only(salon(client, entries, **{"vendor.training_use": "barred"})).kept == "stands"
    result = salon(client, entries, **{"vendor.training_use": "allowed"})
    found = only(result)
    assert found.kept == "look-again"
    (line,) = found.text
    option = client.rulebook.facts["vendor.training_use"].options
    assert option["barred"].label.in_(SOURCE).split(",")[1].strip() in line.old
    assert option["allowed"].label.in_(SOURCE).split(",")[0].lower() in line.new
    assert result.documents().adopted[0].text
    for lang, was in ((SOURCE, "Before"), (FR, "Avant")):
        said = markdown(page(result.documents(), lang, how=""))
        assert was in said
        assert SHA in said


def test_a_block_that_comes_with_an_answer_is_told_as_added(client: Client) -> None:
    entries = adopted(salon(client), "privacy-notice")
    result = salon(client, entries, **{"data.grounds": ["they-agreed"]})
    found = only(result)
    assert found.kept == "look-again"
    assert any(not line.old and line.new for line in found.text)


def test_a_template_with_other_words_has_it_looked_at_again_and_has_another_version(client: Client) -> None:
    entries = adopted(salon(client), LETTER)
    result = salon(client, entries)
    templates = load_templates(client.rulebook)
    first = next(n for n, piece in enumerate(templates[LETTER].blocks) if piece.text is not None)
    raw = strict_yaml.read(ROOT / "documents" / f"{LETTER}.yaml").data
    raw["blocks"][first]["text"]["en"] += " And something new."
    other = Template.model_validate(raw)
    assert other.version != templates[LETTER].version
    papers = [replace(p, template=other) if p.template.id == LETTER else p for p in result.papers()]
    (found,) = held(result.checklist, papers)
    assert (found.kept, found.other_template) == ("look-again", True)
    assert [line.new.endswith("And something new.") for line in found.text] == [True]


def test_a_document_no_duty_asks_for_any_more_says_so(client: Client) -> None:
    entries = adopted(salon(client), LETTER)
    result = salon(client, entries, **{"vendor.runs_it": ["own-machines"]})
    assert LETTER not in [p.template.id for p in result.papers()]
    (found,) = held(result.checklist, result.papers())
    assert (found.kept, found.asked_no_more) == ("not-asked", (CONTRACT,))


def test_the_version_of_a_template_hangs_on_what_its_authors_wrote(client: Client) -> None:
    raw = strict_yaml.read(ROOT / "documents" / f"{LETTER}.yaml").data
    one = Template.model_validate(raw)
    assert (
        one.version
        == Template.model_validate(copy.deepcopy(raw)).version
        == load_templates(client.rulebook)[LETTER].version
    )
    changes: tuple[Callable[[Any], Any], ...] = (
        lambda r: r["serves"].pop(),
        lambda r: r["blocks"].pop(),
        lambda r: r["title"].update(fr="Autre"),
        lambda r: r.update(when={"fact": "vendor.runs_it", "includes-any": ["outside-firm"]}),
        lambda r: next(b for b in r["blocks"] if b.get("covers"))["covers"].pop(),
    )
    for change in changes:
        other = copy.deepcopy(raw)
        change(other)
        assert Template.model_validate(other).version != one.version


# ---------------------------------------------------------------------------------------------------------- differences


def parts(found: Difference) -> list[tuple[str, str]]:
    return [(p.way, p.words) for p in found.parts]


def test_differences_are_told_line_by_line_and_word_by_word() -> None:
    old = ["same", "We keep it for two years.", "gone for good", "last"]
    new = ["same", "We keep it for three years.", "last", "brand new line"]
    changed, gone, came = difference(old, new)
    assert parts(changed) == [("same", "We keep it for "), ("removed", "two"), ("added", "three"), ("same", " years.")]
    assert (changed.old, changed.new) == (old[1], new[1])
    assert parts(gone) == [("removed", "gone for good")]
    assert parts(came) == [("added", "brand new line")]
    assert difference(old, old) == ()


def test_differences_of_hostile_length_end(client: Client) -> None:
    old, new = [f"{n}" for n in range(30_000)], ["one", "two"] * 40
    found = difference(old, new)
    assert sum(bool(f.new) and not f.old for f in found) == 80


def test_a_line_is_said_as_it_was_and_as_it_is() -> None:
    (changed,) = difference(["We keep it for two years."], ["We keep it for three years."])
    lines = difference_lines([PartDoc(way=p.way, words=p.words) for p in changed.parts], SOURCE)
    assert len(lines) == 2
    (came,) = difference([], ["new"])
    assert len(difference_lines([PartDoc(way=p.way, words=p.words) for p in came.parts], SOURCE)) == 1


# ----------------------------------------------------------------------------------------------- in files and workbooks


def test_a_case_file_keeps_its_comments_and_takes_the_entry(client: Client, tmp_path: Path) -> None:
    path = tmp_path / "salon.yaml"
    path.write_text(
        "# my note\n" + (ROOT / "examples" / "hair-salon-booking.yaml").read_text(encoding="utf-8"), encoding="utf-8"
    )
    first = adopted(salon(client), LETTER)
    path.write_text(with_in_place(path, first), encoding="utf-8")
    later = DAY + timedelta(days=3)
    both = adopted(salon(client, first, later), LETTER, later)
    path.write_text(with_in_place(path, both), encoding="utf-8")
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# my note\n")
    read = strict_yaml.parse(text, "salon.yaml").data
    assert case_from_data(read, client.rulebook).in_place == salon(client, both).case.in_place
    plain = tmp_path / "salon.json"
    plain.write_text(json.dumps(SALON, default=str), encoding="utf-8")
    assert json.loads(with_in_place(plain, first))["in_place"] == first


@pytest.mark.parametrize("lang", [SOURCE, FR])
def test_the_workbook_lists_name_hash_what_it_covers_and_what_lapsed(client: Client, lang: Lang) -> None:
    first = adopted(salon(client), LETTER)
    later = DAY + timedelta(days=3)
    result = salon(client, adopted(salon(client, first, later), LETTER, later), later)
    book = opening.opened_bytes(workbook(result.checklist, result.document(parts=PARTS), lang), "x.xlsx")
    import io

    import openpyxl

    made = openpyxl.load_workbook(io.BytesIO(workbook(result.checklist, result.document(parts=PARTS), lang)))
    assert book
    (sheet,) = [made[n] for n in made.sheetnames if n == "Documents"]
    rows = [[c.value for c in row] for row in sheet.iter_rows()]
    mine = [row for row in rows if f"{LETTER}.pdf" in row]
    assert len(mine) == 2
    assert all(SHA in row for row in mine)
    from compliance.language.sentences import say

    assert [say("paper.kept-lapsed", lang) in row for row in mine] == [False, True]
    assert any("written contract" in str(c) or "contrat écrit" in str(c) for c in mine[0])
    assert any(PLAN in row for row in rows)


def test_a_workbook_gives_back_a_case_with_what_it_adopted(client: Client) -> None:
    """Also where so much is done that a question is left on which no duty hangs any more."""
    entries: list[dict[str, Any]] = [{"obligation": "eu-gdpr.art30.ropa", "status": "done"}]
    for paper in salon(client).papers():
        entries = with_adopted(entries, salon(client).adopted(paper, file="a.pdf", sha256=SHA, on=DAY)[-1])
    entries.insert(2, {"obligation": "eu-gdpr.art32.security", "status": "later", "look_again": "2027-01-01"})
    result = salon(client, entries)
    book = opening.opened_bytes(workbook(result.checklist, result.document(parts=PARTS), SOURCE), "x.xlsx")
    found = rebuilt(book)
    assert not found.unreadable
    assert case_from_data(found.data, client.rulebook).sha256 == result.case.sha256
