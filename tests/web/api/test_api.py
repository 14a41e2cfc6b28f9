"""The HTTP API as programs use it: documents as the command line makes them, problems that say where and how to mend, revisions, roles, limits."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from typing import Any

import pytest
from starlette.testclient import TestClient

from compliance.checklist.checklist import build
from compliance.errors import FaultList
from compliance.reading import strict_yaml
from compliance.results.checklist_document import document, to_json
from compliance.service.bench import Bench
from compliance.web.api.files import FileName
from compliance.web.api.strict_json import parse
from tests.support.api_calling import BASE, DAY, EXAMPLE, Site, site

RULE = "eu-gdpr.art32.security"
SENT = {"case": EXAMPLE, "as_of": DAY}


@pytest.fixture(scope="module")
def one(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with site(tmp_path_factory.mktemp("register"), Bench(), max_form=200_000) as found:
        yield found


@pytest.fixture(scope="module")
def nobody(one: Site) -> TestClient:
    return one.client()


def test_the_checklist_is_that_of_the_command_line(nobody: TestClient, one: Site) -> None:
    from compliance.case.case import case_from_data

    bench: Bench = one.app.state.bench
    case = case_from_data(EXAMPLE, bench.rulebook)
    made = json.loads(
        to_json(document(build(bench.assessor.assess(case, bench.checklist(case, _day()).assessment.as_of))))
    )
    got = nobody.post(f"{BASE}/checklist?parts=all", json=SENT)
    assert got.status_code == 200
    assert got.json() == made
    usual = nobody.post(f"{BASE}/checklist", json=SENT).json()
    assert "?parts=" in usual["left_out"]["says"]["en"]
    assert len(usual["items"]) + len(usual["ruled_out"]) == len(made["items"])
    two = nobody.post(f"{BASE}/checklist?parts=actions,questions", json=SENT).json()
    assert {"actions", "questions"} <= two.keys()
    assert "items" not in two
    wrong = nobody.post(f"{BASE}/checklist?parts=everything", json=SENT)
    assert wrong.status_code == 422
    assert "near-misses" in wrong.text
    some = nobody.post(f"{BASE}/checklist?parts=all", json={**SENT, "in": ["EU"], "only": ["applies"]}).json()
    assert some["items"] == [i for i in made["items"] if i["jurisdiction"] == "EU" and i["verdict"] == "applies"]
    why = nobody.post(f"{BASE}/explanation", json={**SENT, "obligation": RULE}).json()
    assert why["items"] == [i for i in made["items"] if i["obligation"] == RULE]
    assert why["items"]


def _day() -> Any:
    from datetime import date

    return date.fromisoformat(DAY)


@pytest.mark.parametrize(
    ("path", "more", "schema"),
    [
        ("comparison", {"with": ["JP"]}, "comparison/1"),
        ("timeline", {"until": "2027-12-31"}, "timeline/1"),
        ("what-if", {"set": [{"fact": "decision.automation", "value": "person-reviews"}]}, "what-if/1"),
        ("transfers", {}, "transfers/1"),
        ("conflicts", {}, "conflicts/1"),
        ("hiroshima", {}, "hiroshima/1"),
        ("hiroshima/report", {"role": "deployer"}, "haip-draft/1"),
        ("questions", {}, "plan/1"),
    ],
)
def test_every_view_is_a_document_of_the_day_asked_for(
    path: str, more: dict[str, Any], schema: str, nobody: TestClient
) -> None:
    got = nobody.post(f"{BASE}/{path}", json={**SENT, **more})
    assert got.status_code == 200, got.text
    assert (got.json()["schema"], got.json()["as_of"]) == (schema, DAY)


def test_without_a_day_it_is_today_and_says_so(nobody: TestClient) -> None:
    from datetime import date

    assert nobody.post(f"{BASE}/transfers", json={"case": EXAMPLE}).json()["as_of"] == date.today().isoformat()


def test_questions_go_on_until_nothing_is_left(nobody: TestClient) -> None:
    case: dict[str, Any] = {"schema": "case/1", "organisation": {"name": "A shop", "answers": {}}, "use_cases": []}
    case["use_cases"] = [{"id": "chat", "name": "Chat", "answers": {}}]
    asked = []
    for _ in range(3):
        plan = nobody.post(f"{BASE}/questions", json={"case": case, "as_of": DAY, "first_pass": True}).json()
        question = plan["next"]
        assert question["ask"]["en"]
        assert question["ask"]["fr"]
        asked.append((question["fact"], question["use_case"]))
        owner = case["organisation"] if question["use_case"] is None else case["use_cases"][0]
        owner["answers"][question["fact"]] = "unknown"
    assert len(set(asked)) == 3, "what somebody does not know is not asked again"


@pytest.mark.longer_way
def test_questions_come_as_pages_and_short_lists_too(nobody: TestClient) -> None:
    case: dict[str, Any] = json.loads(json.dumps(EXAMPLE, default=str))
    said = {**case["organisation"]["answers"], **case["use_cases"][0]["answers"]}
    case["organisation"]["answers"], case["use_cases"][0]["answers"] = {}, {}

    def keep(question: dict[str, Any], answer: Any) -> None:
        owner = case["organisation"] if question["use_case"] is None else case["use_cases"][0]
        assert question["fact"] not in owner["answers"]
        owner["answers"][question["fact"]] = answer

    for _ in range(8):
        plan = nobody.post(f"{BASE}/questions", json={"case": case, "as_of": DAY}).json()
        if plan["short_list"]:
            break
        assert {"fact": plan["next"]["fact"], "use_case": plan["next"]["use_case"]} in plan["page"]
        assert 1 <= len(plan["page"]) <= 4
        for question in plan["page"]:
            keep(question, said.get(question["fact"], "unknown"))
    assert len(plan["asked"]) >= 8
    assert 2 <= len(plan["short_list"]) <= 10
    for row in plan["short_list"]:
        assert row["says"]["en"] != row["says"]["fr"]
        keep(row, row["denied"])
    after = nobody.post(f"{BASE}/questions", json={"case": case, "as_of": DAY}).json()
    assert after["progress"]["open"] < plan["progress"]["open"]
    assert after["progress"]["pages_left"] <= after["progress"]["likely_left"]


@pytest.mark.core_takes("checklist.md", "case.yaml", "case.json", "dpv.zip")
@pytest.mark.parametrize("name", list(FileName))
def test_every_file_is_what_its_name_says(name: FileName, nobody: TestClient) -> None:
    got = nobody.post(f"{BASE}/files/{name.value}", json=SENT, headers={"Accept-Language": "fr-CA, en;q=0.5"})
    assert got.status_code == 200
    assert got.headers["Content-Language"] == "fr-CA"
    assert got.headers["As-Of"] == DAY
    assert f'filename="{name.value}"' in got.headers["Content-Disposition"]
    ending = name.value.rpartition(".")[2]
    start = {
        "xlsx": b"PK",
        "zip": b"PK",
        "pdf": b"%PDF",
        "html": b"<!doctype html>",
        "md": b"#",
        "json": b"{",
        "yaml": b"schema:",
    }
    assert got.content[: len(start[ending])].lower() == start[ending].lower()
    if ending == "zip":
        assert zipfile.ZipFile(io.BytesIO(got.content)).namelist()
    if name is FileName.CASE_YAML:
        assert strict_yaml.parse(got.text, "case.yaml").data == json.loads(json.dumps(EXAMPLE, default=str))


def test_a_case_opens_in_each_of_its_forms(nobody: TestClient) -> None:
    opened = []
    for name in ("case.yaml", "case.json", "questions.xlsx"):
        content = nobody.post(f"{BASE}/files/{name}", json=SENT).content
        got = nobody.post(f"{BASE}/cases/open", files={"file": (name, content)})
        assert got.status_code == 200, got.text
        opened.append(nobody.post(f"{BASE}/cases/check", json={"case": got.json()}).json()["sha256"])
    assert len(set(opened)) == 1
    wrong = nobody.post(
        f"{BASE}/cases/open",
        files={"file": ("bad.yaml", b"schema: case/1\norganisation: {name: X, answers: {org.kind: shop}}\n")},
    )
    assert wrong.status_code == 422
    (fault,) = wrong.json()["faults"]
    assert (fault["in"], fault["file"], fault["line"], fault["column"]) == ("file", "bad.yaml", 2, 35)


@pytest.mark.long
def test_a_workbook_goes_out_and_comes_back(nobody: TestClient) -> None:
    book = nobody.post(f"{BASE}/files/checklist.xlsx", json=SENT).content
    same = nobody.post(f"{BASE}/review/verify", files={"workbook": ("a.xlsx", book)}).json()
    assert same["same"] is True
    assert same["items"] > 700
    files = {"workbook": ("a.xlsx", book), "case": ("case.json", json.dumps(EXAMPLE, default=str).encode())}
    got = nobody.post(f"{BASE}/review/import", files=files, data={"by": "M. Roy", "on": DAY}).json()
    assert (got["conflicts"], got["altered"], got["not_taken"]) == ([], [], [])
    assert got["record"]["schema"] == "review/1"
    again = {"workbook": ("a.xlsx", book), "record": ("r.json", json.dumps(got["record"]).encode())}
    assert nobody.post(f"{BASE}/review/import", files=again, data={"by": "M. Roy"}).json()["changed"] is False
    other = nobody.post(f"{BASE}/review/verify", files={"workbook": ("a.xlsx", b"PK\x03\x04 not really")})
    assert other.status_code == 422


def test_the_law_can_be_read(nobody: TestClient, one: Site) -> None:
    book = one.app.state.bench.rulebook
    assert nobody.get(f"{BASE}/rulebook").json()["sha256"] == book.sha256
    seen: list[str] = []
    while True:
        page = nobody.get(f"{BASE}/rules", params={"offset": len(seen), "limit": 500}).json()
        seen += [r["id"] for r in page["rules"]]
        if not page["rules"]:
            break
    assert seen == list(book.rules)
    some = nobody.get(f"{BASE}/rules", params={"in": "EU", "q": "security", "limit": 500}).json()
    assert RULE in {r["id"] for r in some["rules"]}
    rule = nobody.get(f"{BASE}/rules/{RULE}").json()
    assert rule["applies_when"]["en"] != rule["applies_when"]["fr"]
    assert {f["id"] for f in nobody.get(f"{BASE}/facts").json()["facts"]} == set(book.facts)
    assert len(nobody.get(f"{BASE}/tests").json()["tests"]) == len(book.tests)
    assert [s["code"] for s in nobody.get(f"{BASE}/systems").json()["systems"]] == list(book.jurisdictions)
    assert nobody.get(f"{BASE}/systems/EU", params={"to": "US", "as_of": DAY}).json()["ways"]
    example = nobody.get(f"{BASE}/examples/bakery-cv-ranker").json()
    assert nobody.post(f"{BASE}/cases/check", json={"case": example}).status_code == 200


# -------------------------------------------------------------------------------------------------------------- problems


def test_everything_wrong_is_said_at_once_with_its_place_in_both_languages(nobody: TestClient) -> None:
    answers = {"org.knd": "charity", "org.kind": "charty", "org.headcount": "many"}
    case = {"schema": "case/1", "organisation": {"name": "X", "answers": answers}}
    for lang, part in (("en", "did you mean"), ("fr", "vouliez-vous dire")):
        got = nobody.post(f"{BASE}/checklist", json={"case": case}, headers={"Accept-Language": lang})
        assert got.status_code == 422
        assert got.headers["Content-Type"] == "application/problem+json"
        assert got.headers["Content-Language"] == lang
        faults = {f["pointer"]: f["message"] for f in got.json()["faults"]}
        assert set(faults) == {f"/case/organisation/answers/{k}" for k in answers}
        assert part in faults["/case/organisation/answers/org.kind"]
    got = nobody.post(f"{BASE}/checklist", json={"case": {"schema": "case/1"}, "as_off": DAY, "as_of": "1.2.2026"})
    assert {f["pointer"] for f in got.json()["faults"]} == {"/case", "/as_off", "/as_of"}


@pytest.mark.parametrize(
    ("content", "pointer"),
    [
        (b'{"case": 1, "case": 2}', "/case"),
        (b'{"x": NaN}', ""),
        (b'{"x": 1e999}', ""),
        (b'{"x": ' + b"9" * 500 + b"}", ""),
        (b'{"x": "\\ud800"}', ""),
        (b"[" * 100_000, ""),
        (b'{"x": ' * 80 + b"1" + b"}" * 80, ""),
        (b"\xff", ""),
        (b"", ""),
        (b"{", ""),
    ],
)
def test_json_that_could_mislead_is_refused(content: bytes, pointer: str, nobody: TestClient) -> None:
    with pytest.raises(FaultList):
        parse(content)
    got = nobody.post(f"{BASE}/checklist", content=content, headers={"Content-Type": "application/json"})
    assert got.status_code == 400
    assert got.json()["faults"][0]["pointer"] == pointer


def test_limits_are_kept_and_said(nobody: TestClient, one: Site) -> None:
    big = {"case": {**EXAMPLE, "organisation": {"name": "x" * 300_000}}}
    assert nobody.post(f"{BASE}/checklist", json=big).status_code == 413
    many = {**EXAMPLE, "use_cases": [{"id": f"u{n}", "name": "x"} for n in range(51)]}
    got = nobody.post(f"{BASE}/checklist", json={"case": many})
    assert got.status_code == 422
    assert got.json()["faults"][0]["pointer"] == "/case/use_cases"
    for wrong in ({"until": "2026-11-24"}, {"until": "2060-01-01"}, {"as_of": "1812-06-24"}):
        assert nobody.post(f"{BASE}/timeline", json={**SENT, **wrong}).status_code == 422
    zero = dict.fromkeys(("SV", "DT", "SN", "LV", "DP", "EF"), 0)
    assert nobody.post(f"{BASE}/checklist", json={**SENT, "weights": zero}).status_code == 422
    assert nobody.post(f"{BASE}/checklist", content=b"x", headers={"Content-Type": "text/plain"}).status_code == 415
    assert nobody.post(f"{BASE}/cases/open", json={}).status_code == 415
    said = nobody.get(f"{BASE}/openapi.json").json()["info"]["description"]
    for limit in ("200,000", "50 uses", "2000 entries", "15 years"):
        assert limit in said


def test_what_is_not_there_is_a_problem_too(nobody: TestClient) -> None:
    for path in ("/nothing", "/rules/none", "/firms/x%0Ay", "/systems/ZZ"):
        got = nobody.get(BASE + path)
        assert got.status_code in (401, 404)
        assert got.headers["Content-Type"] == "application/problem+json"
    got = nobody.delete(f"{BASE}/checklist")
    assert (got.status_code, got.headers["Allow"]) == (405, "POST")


# ----------------------------------------------------------------------------------------------------------------- firms


def test_an_answer_changed_by_two_people_is_never_lost(one: Site) -> None:
    path = f"{BASE}/firms/{one.firm}/answers/org.kind"
    owner, adviser = one.client("owner"), one.client("adviser")
    seen = owner.get(path).headers["ETag"]
    first = adviser.put(path, json={"value": "charity"}, headers={"If-Match": seen})
    assert first.status_code == 200, first.text
    late = owner.put(path, json={"value": "nonprofit"}, headers={"If-Match": seen, "Accept-Language": "fr"})
    assert late.status_code == 412
    problem = late.json()
    assert (problem["yours"], problem["theirs"]) == ("nonprofit", "charity")
    assert "Adviser" in problem["detail"]
    assert owner.get(path).json()["value"] == "charity"
    knowing = owner.put(path, json={"value": "nonprofit"}, headers={"If-Match": late.headers["ETag"]})
    assert knowing.status_code == 200
    assert owner.put(path, json={"value": "nonprofit"}).status_code == 428
    assert owner.put(path, json={"value": "perhaps"}, headers={"If-Match": "*"}).status_code == 422
    assert owner.put(path, json={"value": "nonprofit"}, headers={"If-Match": "17"}).status_code == 422
    assert owner.delete(path, headers={"If-Match": "*"}).json()["value"] is None


def test_a_case_with_a_fault_changes_nothing(one: Site) -> None:
    path = f"{BASE}/firms/{one.firm}/case"
    owner = one.client("owner")
    before = owner.get(path)
    bad = {**EXAMPLE, "organisation": {"name": "X", "answers": {"org.kind": "shop"}}}
    assert owner.put(path, json=bad, headers={"If-Match": "*"}).status_code == 422
    assert owner.get(path).json() == before.json()
    flows = f"{BASE}/firms/{one.firm}/uses/cv-ranking/flows"
    got = owner.put(flows, json=[{"from": "FR", "to": "Atlantis", "receiver": "vendor"}], headers={"If-Match": "*"})
    assert "/0/to" in {f["pointer"] for f in got.json()["faults"]}


def test_every_operation_of_a_firm_is_closed_to_everybody_else(one: Site) -> None:
    """A foreign firm is answered like one that does not exist, word for word; without a token there is nothing at all."""
    described = one.client().get(f"{BASE}/openapi.json").json()
    tried = 0
    values = {"fact": "org.kind", "use": "cv-ranking", "name": "case.yaml"}
    stranger, nobody = one.client("stranger"), one.client()
    for path, operations in described["paths"].items():
        if "{firm}" not in path:
            continue
        for method, operation in operations.items():
            where, what = [], {}
            for firm in (one.firm, "0" * 20):
                address = path.replace("{firm}", firm)
                for part in ("fact", "use", "name", "assessment", "user", "invitation", "link"):
                    address = address.replace(f"{{{part}}}", values.get(part, "0" * 20))
                body = operation.get("requestBody", {}).get("content", {})
                if "multipart/form-data" in body:
                    what = {"files": {"workbook": ("a.xlsx", b"PK")}}
                elif body:
                    what = {"json": BODIES.get(operation["operationId"], {})}
                query = {"confirm": "x"} if operation["operationId"] == "deleteFirm" else {}
                headers = {"If-Match": "*"}
                assert nobody.request(method, BASE + address, params=query, headers=headers, **what).status_code == 401
                got = stranger.request(method, BASE + address, params=query, headers=headers, **what)
                where.append((got.status_code, got.content))
            assert where[0] == where[1], (method, path)
            assert where[0][0] == 404, (method, path, where[0])
            tried += 1
    assert tried > 30


BODIES: dict[str, Any] = {
    "renameFirm": {"name": "X"},
    "putCase": json.loads(json.dumps(EXAMPLE, default=str)),
    "putAnswer": {"value": "charity"},
    "addUse": {"name": "X"},
    "renameUse": {"name": "X"},
    "putFlows": [],
    "putInPlace": [],
    "putReview": {"schema": "review/1", "case": "0" * 64, "rulebook": {"version": "1", "sha256": "0" * 64}},
    "setMember": {"role": "auditor"},
    "invite": {"role": "auditor", "email": "a@example.org"},
    "createLink": {"label": "L", "until": "2027-01-31"},
}


def test_an_auditor_reads_and_concludes_and_changes_nothing_else(one: Site) -> None:
    auditor, firm = one.client("auditor"), f"{BASE}/firms/{one.firm}"
    for path in ("", "/case", "/checklist", "/questions", "/assessments", "/review", "/trail", "/trail/verification"):
        assert auditor.get(firm + path).status_code == 200, path
    for method, path, body in (
        ("put", "/answers/org.kind", {"value": "charity"}),
        ("post", "/uses", {"name": "X"}),
        ("post", "/invitations", BODIES["invite"]),
        ("post", "/links", BODIES["createLink"]),
    ):
        got = auditor.request(method, firm + path, json=body, headers={"If-Match": "*"})
        assert got.status_code == 403, path


def test_without_accounts_the_rest_still_works() -> None:
    from compliance.web.app import create_app
    from compliance.web.settings import Settings

    client = TestClient(create_app(Settings(), Bench()), base_url="http://localhost")
    got = client.get(f"{BASE}/firms", headers={"Authorization": "Bearer x"})
    assert got.status_code == 404
    assert got.json()["type"].endswith("no-accounts")
    assert client.post(f"{BASE}/cases/check", json=SENT).status_code == 200


def test_a_nul_in_the_address_is_refused_as_documented(nobody: TestClient) -> None:
    got = nobody.get(f"{BASE}/rules?q=a%00b")
    assert (got.status_code, got.json()["type"].rpartition(":")[2]) == (422, "input")
    assert "%00" in got.json()["detail"]
    assert nobody.get(f"{BASE}/rules/a%00b").status_code == 404
