"""Documents where people meet them: the command line, the browser and the HTTP API list, adopt, compare and hand over alike; nothing hostile becomes more than text."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from compliance.api.client import Client
from compliance.case.case import case_from_data, read_case
from compliance.language.sentences import say
from compliance.language.tags import SOURCE, Lang
from compliance.law.rulebook import Rulebook
from compliance.paperwork.naming import file_names
from compliance.reading import strict_yaml
from compliance.results.action_papers import duty_papers, papers_in_words
from compliance.scenarios.papers import said
from compliance.service.bench import Bench
from compliance.web.app import create_app
from compliance.web.settings import Settings
from tests.conftest import DAY, ROOT
from tests.support.browsing import Visitor
from tests.support.calling import assert_refused, call
from tests.support.limits import HERE, MUCH

FR = Lang("fr")
LETTER = "supplier-letter"
AS_OF = ("--as-of", DAY.isoformat())
SALON = ROOT / "examples" / "hair-salon-booking.yaml"
FILE = b"%PDF signed"
SHA = hashlib.sha256(FILE).hexdigest()


@pytest.fixture
def salon(tmp_path: Path) -> Path:
    path = tmp_path / "salon.yaml"
    path.write_bytes(SALON.read_bytes())
    return path


@pytest.fixture(scope="module")
def site() -> TestClient:
    return TestClient(create_app(Settings(public_url=HERE, **MUCH), Bench(ROOT)))


def data(path: Path = SALON) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json.dumps(strict_yaml.read(path).data, default=str))
    return found


# -------------------------------------------------------------------------------------------------------- command line


@pytest.mark.parametrize("lang", [SOURCE, FR])
def test_the_command_says_what_documents_deliver_duty_by_duty(capsys: pytest.CaptureFixture[str], lang: Lang) -> None:
    done = call(capsys, "documents", SALON, *AS_OF, "--coverage", "--format", "markdown", lang=lang)
    assert done.status == 0
    told = json.loads(call(capsys, "documents", SALON, *AS_OF, "--format", "json").out)
    shares = told["shares"]
    assert shares["points"] > shares["by_paper"] > shares["delivered"] > 0
    left = [p for duty in told["duties"] for p in duty["points"] if not p["documents"]]
    for what in ("write", "do"):
        count = sum((p["deed"] is None) == (what == "write") for p in left)
        assert say(f"paper.shares-{what}", lang, count=count) in done.out
    assert say("paper.column-write", lang) in done.out
    for duty in told["duties"]:
        assert len({(p["topic"], p["element"], p["text"]["en"]) for p in duty["points"]}) == len(duty["points"])
        assert all(p["deed"] is None or not p["documents"] for p in duty["points"])
    without = {d for one in told["without_document"] for d in one["duties"]}
    assert not without & {d["obligation"] for p in told["documents"] for d in p["serves"]}


def test_the_command_notes_what_was_adopted_and_then_shows_what_changed(
    capsys: pytest.CaptureFixture[str], salon: Path, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(FILE)
    noted = call(capsys, "documents", salon, *AS_OF, "--adopt", LETTER, "--file", letter, "--on", "2026-11-20")
    assert noted.status == 0
    assert SHA in noted.out + noted.err
    (entry,) = strict_yaml.read(salon).data["in_place"]
    assert (entry["document"], entry["adopted"]["sha256"], str(entry["since"])) == (LETTER, SHA, "2026-11-20")
    stands = call(capsys, "documents", salon, *AS_OF, "--format", "markdown").out
    assert say("paper.kept-stands", SOURCE) in stands
    salon.write_text(salon.read_text(encoding="utf-8").replace("Salon Lucie", "Salon Rose", 1), encoding="utf-8")
    changed = call(capsys, "documents", salon, *AS_OF, "--format", "markdown").out
    assert say("paper.kept-look-again", SOURCE) in changed
    assert "Rose" in changed.partition(say("paper.adopted-title", SOURCE))[2]


def test_what_cannot_be_adopted_is_refused_and_changes_nothing(
    capsys: pytest.CaptureFixture[str], salon: Path, tmp_path: Path
) -> None:
    before = salon.read_bytes()
    assert_refused(
        call(capsys, "documents", salon, *AS_OF, "--adopt", LETTER, "--file", tmp_path / "none.pdf"), "none.pdf"
    )
    assert_refused(call(capsys, "documents", salon, *AS_OF, "--adopt", "no-such", "--file", salon), "no-such")
    assert call(capsys, "documents", salon, *AS_OF, "--adopt", LETTER).status == 2
    assert call(capsys, "documents", salon, *AS_OF, "--file", salon).status == 2
    assert salon.read_bytes() == before


def test_all_are_written_into_a_zip_or_a_folder_the_same_bytes_twice(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for name in ("one.zip", "two.zip", "folder"):
        assert call(capsys, "write", SALON, *AS_OF, "--all", "--output", tmp_path / name).status == 0
    one = (tmp_path / "one.zip").read_bytes()
    assert one == (tmp_path / "two.zip").read_bytes()
    with zipfile.ZipFile(io.BytesIO(one)) as archive:
        found = {n: archive.read(n) for n in archive.namelist()}
    assert f"{LETTER}.docx" in found
    assert found == {p.name: p.read_bytes() for p in (tmp_path / "folder").iterdir()}
    assert call(capsys, "write", SALON, LETTER, *AS_OF, "--all", "--output", tmp_path / "x.zip").status == 2
    assert call(capsys, "write", SALON, *AS_OF, "--output", tmp_path / "x.docx").status == 2
    assert call(capsys, "write", SALON, *AS_OF, "--all", "--output", tmp_path / "x.pdf").status == 2
    assert not list(tmp_path.glob("x.*"))


def test_a_use_whose_id_is_a_way_to_another_folder_stays_a_name(rulebook: Rulebook) -> None:
    raw = data()
    use = raw["use_cases"][0]
    raw["use_cases"] = [{**use, "id": i, "name": i} for i in ("../../etc", "..\\..\\etc", "etc", "ETC", "日本")]
    result = Client(rulebook).assess(case_from_data(raw, rulebook), as_of=DAY)
    names = file_names(result.papers(), result.case, ".docx")
    assert len({n.lower() for n in names}) == len(names) == len(result.papers())
    assert not [n for n in names if "/" in n or "\\" in n or ".." in n]


HOSTILE = '=cmd|x <script>alert(1)</script> {answer:x} [[y]] \u202e # *z* "q"'


@pytest.mark.parametrize("ending", [".docx", ".html", ".md", ".pdf"])
@pytest.mark.parametrize("lang", [SOURCE, FR])
def test_hostile_names_are_text_in_every_document_and_format(rulebook: Rulebook, ending: str, lang: Lang) -> None:
    raw = data()
    raw["organisation"]["name"] = HOSTILE
    raw["use_cases"][0]["name"] = HOSTILE
    result = Client(rulebook).assess(case_from_data(raw, rulebook), as_of=DAY)
    made = result.drawn_all(ending, lang=lang)
    assert made == result.drawn_all(ending, lang=lang)
    for content in made.values():
        if ending == ".docx":
            content = zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml")
            assert b"alert(1)" in content
        if ending in (".docx", ".html"):
            assert b"<script>alert" not in content
        if ending == ".md":
            assert b"<script>alert" not in content


def test_a_document_names_case_template_and_rulebook(rulebook: Rulebook) -> None:
    result = Client(rulebook).assess(read_case(SALON, rulebook), as_of=DAY)
    for paper in result.papers():
        for lang in (SOURCE, FR):
            head = " ".join(str(line) for line in result.written(paper, lang=lang).page.head)
            assert result.case.answers_id in head
            assert paper.template.version in head
            assert rulebook.version in head


# ------------------------------------------------------------------------------------------------------------- browser


def sent(case: dict[str, Any], **more: str) -> list[tuple[str, str]]:
    return [("case", json.dumps(case)), ("as_of", DAY.isoformat()), *more.items()]


@pytest.mark.parametrize("lang", [SOURCE, FR])
def test_a_file_is_adopted_in_the_browser_and_shown_to_differ_later(site: TestClient, lang: Lang) -> None:
    visitor = Visitor(site, lang)
    page = visitor.post("/desk/papers", sent(data()))
    assert visitor.response.status_code == 200
    (form,) = [f for f in page.forms.values() if f.value("document") == LETTER]
    page = visitor.post(form.action, form.pairs, files={"file": ("folder\\letter <b>.pdf", FILE, "application/pdf")})
    assert visitor.response.status_code == 200
    assert "letter &lt;b&gt;.pdf" in visitor.response.text
    assert SHA in page.said
    assert say("paper.kept-stands", lang) in page.said.replace("\u202f", " ").replace("\u00a0", " ").replace("’", "'")
    case = json.loads(next(f.value("case") for f in page.forms.values() if f.value("case")) or "")
    (entry,) = case["in_place"]
    assert (entry["adopted"]["file"], entry["adopted"]["sha256"], entry["adopted"]["lang"]) == (
        "letter <b>.pdf",
        SHA,
        lang,
    )
    case["organisation"]["name"] = "Salon <i>Rose</i>"
    page = visitor.post("/desk/papers", sent(case))
    assert "<ins>" in visitor.response.text
    assert "<i>Rose" not in visitor.response.text
    assert entry["adopted"]["file"] in page.said
    page = visitor.post("/desk/in-place", sent(case, again="1"))
    assert entry["adopted"]["file"] in page.said


@pytest.mark.parametrize("lang", [SOURCE, FR])
def test_the_card_of_a_duty_says_how_many_points_documents_cover_and_what_is_left(
    site: TestClient, rulebook: Rulebook, lang: Lang
) -> None:
    result = Client(rulebook).assess(read_case(SALON, rulebook), as_of=DAY)
    item = next(i for i in result.checklist.ranked if i.id == "eu-gdpr.art30.ropa")
    line = papers_in_words(duty_papers(result.delivery, item), lang)
    assert "3" in line
    more = {"obligation": item.id, **({"use": item.assessed.use_case} if item.assessed.use_case else {})}
    page = Visitor(site, lang).post("/desk/explain", sent(data(), **more))
    assert said(line) in said(page.said)
    listed = Visitor(site, lang).post("/desk/list", sent(data()))
    assert say("paper.left-do", lang, points="").strip(" .:") in said(listed.said)


def test_what_the_browser_sends_amiss_is_refused(site: TestClient) -> None:
    visitor = Visitor(site)
    visitor.post("/desk/papers/adopt", sent(data(), document=LETTER, use="booking"))
    assert visitor.response.status_code in (400, 404)
    visitor.post("/desk/papers/adopt", sent(data(), document="no-such"), files={"file": ("a.pdf", FILE)})
    assert visitor.response.status_code == 404


def test_all_documents_are_one_download(site: TestClient) -> None:
    visitor = Visitor(site)
    visitor.post("/desk/download/documents", sent(data()))
    with zipfile.ZipFile(io.BytesIO(visitor.response.content)) as archive:
        assert f"{LETTER}.docx" in archive.namelist()


# ------------------------------------------------------------------------------------------------------------ HTTP API


def test_the_api_lists_adopts_and_hands_over(site: TestClient) -> None:
    asked = {"case": data(), "as_of": DAY.isoformat()}
    listed = site.post("/api/v1/documents", json=asked)
    assert listed.status_code == 200
    assert listed.json()["schema"] == "documents/1"
    letter = next(d for d in listed.json()["documents"] if d["document"] == LETTER)
    body = {
        **asked,
        "document": LETTER,
        "use_case": letter["use_case"],
        "file": "l.pdf",
        "sha256": SHA,
        "on": DAY.isoformat(),
    }
    got = site.post("/api/v1/documents/adopt", json=body)
    assert got.status_code == 200, got.text
    case = {**data(), "in_place": [{k: v for k, v in e.items() if v is not None} for e in got.json()["in_place"]]}
    after = site.post("/api/v1/documents", json={"case": case, "as_of": DAY.isoformat()}).json()
    (held,) = after["adopted"]
    assert (held["document"], held["kept"], held["sha256"], held["text"]) == (LETTER, "stands", SHA, [])
    case["organisation"]["name"] = "Other"
    (held,) = site.post("/api/v1/documents", json={"case": case, "as_of": DAY.isoformat()}).json()["adopted"]
    assert held["kept"] == "look-again"
    assert {p["way"] for line in held["text"] for p in line} >= {"removed", "added"}
    for wrong in ({"document": "no-such"}, {"sha256": "no"}, {"on": "soon"}, {"file": ""}):
        assert site.post("/api/v1/documents/adopt", json={**body, **wrong}).status_code == 422, wrong
    archive = site.post("/api/v1/files/documents.zip", json=asked)
    assert archive.status_code == 200
    assert archive.content == site.post("/api/v1/files/documents.zip", json=asked).content
