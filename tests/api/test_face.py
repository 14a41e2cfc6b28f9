"""`import compliance`: the names of the face, what they give, and the examples of their documentation."""

from __future__ import annotations

import ast
import doctest
import inspect
import json
import subprocess
import sys
import typing
from collections.abc import Iterator
from datetime import date, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

import compliance
from compliance.api import client, formats, result
from compliance.case import case as case_module
from compliance.change.what_if import read_settings, what_if
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from compliance.reasoning.assessment import Assessor
from compliance.reasoning.engines import DurableRules
from tests.conftest import DAY, ROOT

EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
SHOP = ROOT / "examples" / "web-shop-chatbot.yaml"


@pytest.fixture(scope="module")
def shop(rulebook: Rulebook) -> compliance.Result:
    return compliance.assess(compliance.read_case(SHOP, rulebook), as_of=DAY, rulebook=rulebook)


@pytest.fixture(scope="module")
def few(small_assessor: Assessor) -> compliance.Result:
    """The same shop by a small law: quick to write in every form."""
    book = small_assessor.rulebook
    return compliance.assess(compliance.read_case(SHOP, book), as_of=DAY, rulebook=book)


def test_every_name_of_the_face_is_there_and_no_other() -> None:
    for name in compliance.__all__:
        assert getattr(compliance, name) is not None
    assert set(compliance.__all__) <= set(dir(compliance))
    with pytest.raises(AttributeError, match="no attribute 'load_rulebok'"):
        _ = compliance.load_rulebok  # type: ignore[attr-defined]  # that a checker says so too is what the comment shows


def test_to_import_the_package_loads_nothing_of_it() -> None:
    script = "import sys, compliance; print([m for m in sys.modules if m.startswith('compliance.')])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"


def test_what_a_checker_sees_is_what_is_loaded() -> None:
    """The imports for type checkers and the table of homes name the same things at the same places."""
    source = (ROOT / "compliance" / "__init__.py").read_text(encoding="utf-8")
    block = source.partition("if TYPE_CHECKING:\n")[2].partition("\n\n")[0]
    seen = {}
    for line in block.strip().splitlines():
        _, home, _, names = line.strip().split(maxsplit=3)
        for name in names.split(", "):
            there, _, here = name.partition(" as ")
            seen[here or there] = (home, there)
    assert {name: home for name, (home, _) in seen.items()} == vars(compliance)["_HOMES"]
    for name, (home, there) in seen.items():
        assert getattr(compliance, name) is getattr(import_module(home), there)


def _documented() -> Iterator[tuple[str, object]]:
    for module in (compliance, client, result, case_module.Case):
        for test in doctest.DocTestFinder(recurse=True).find(module):
            if test.examples:
                yield test.name, test


@pytest.mark.core_takes(
    "compliance.api.client.load_rulebook",
    "compliance.api.client.read_case",
    "compliance.api.result.Result.what_if",
    "Case.from_data",
)
@pytest.mark.parametrize("test", [pytest.param(t, id=n) for n, t in _documented()])
def test_the_example_of_a_docstring_runs(test: doctest.DocTest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    out: list[str] = []
    failed = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(test, out=out.append).failed
    assert failed == 0, "".join(out)


def _public() -> Iterator[tuple[str, object]]:
    yield from (("load_rulebook", client.load_rulebook), ("read_case", client.read_case), ("assess", client.assess))
    for cls in (client.Client, result.Result):
        for name, member in vars(cls).items():
            if not name.startswith("_") and name not in ("close", "warm_up"):
                yield f"{cls.__name__}.{name}", getattr(member, "__func__", member)


@pytest.mark.parametrize(("name", "member"), [pytest.param(n, m, id=n) for n, m in _public()])
def test_a_docstring_says_what_goes_in_and_what_comes_out(name: str, member: object) -> None:
    text = inspect.getdoc(member) or ""
    assert text.split("\n")[0].endswith((".", ":")) or "\n" in text
    if not inspect.isfunction(member):  # a property
        return
    arguments = [a for a in inspect.signature(member).parameters if a not in ("self", "cls")]
    for argument in arguments:
        assert f"    {argument}: " in text, f"{name}: what is {argument}?"
    if name != "Client.shared":
        assert "Returns:" in text, name


def test_the_clock_is_never_read_silently(shop: compliance.Result) -> None:
    with pytest.raises(TypeError, match="as_of"):
        compliance.assess(shop.case)  # type: ignore[call-arg]  # the day has no default
    for wrong in (datetime(2026, 11, 24, 12), "2026-11-24"):
        with pytest.raises(TypeError, match="as_of is a day"):
            compliance.assess(shop.case, as_of=wrong, rulebook=shop.rulebook)  # type: ignore[arg-type]  # and is a day


def test_json_is_what_the_command_line_prints(shop: compliance.Result, tmp_path: Path) -> None:
    words = ["assess", str(SHOP), "--as-of", DAY.isoformat(), "--format", "json"]
    done = subprocess.run([sys.executable, "-m", "compliance", *words], capture_output=True, text=True, check=True)
    assert shop.to_json() == done.stdout


def test_the_document_is_made_once_and_a_part_of_it_on_demand(shop: compliance.Result) -> None:
    assert shop.document() is shop.document()
    part = shop.document(only=["applies"], jurisdictions=["EU"])
    assert part.items
    assert {i.verdict for i in part.items} == {"applies"}
    assert {i.jurisdiction for i in part.items} == {"EU"}
    with pytest.raises(compliance.InputError, match='no legal system "EUU"'):
        shop.document(jurisdictions=["EUU"])
    with pytest.raises(compliance.InputError, match=r'no part "action" \(did you mean "actions"\?\)'):
        shop.document(parts=["action"])
    with pytest.raises(ValueError, match='without the part "actions"'):
        _ = shop.document().actions


def test_an_explanation_is_the_entry_of_the_document(shop: compliance.Result) -> None:
    for rule in ("eu-gdpr.art35.dpia", shop.checklist.ranked[0].id):
        assert shop.explain(rule) == [i for i in shop.document(parts=["all"]).items if i.obligation == rule]
    assert shop.explain("eu-gdpr.art35.dpia", "chat")
    with pytest.raises(compliance.InputError, match=r"did you mean \"eu-gdpr\.art35\.dpia\""):
        shop.explain("eu-gdpr.art35.dpja")
    with pytest.raises(compliance.InputError, match="no use case"):
        shop.explain("eu-gdpr.art35.dpia", "other")


def test_questions_are_those_of_the_document(shop: compliance.Result) -> None:
    assert [(q.fact, q.use_case) for q in shop.questions] == [
        (q.fact, q.use_case) for q in shop.document(parts=["questions"]).questions
    ]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: p.stem)
def test_a_case_goes_to_data_and_back(path: Path, rulebook: Rulebook) -> None:
    case = compliance.read_case(path, rulebook)
    data = json.loads(json.dumps(case.to_data(rulebook)))
    assert compliance.Case.from_data(data, rulebook) == case


@pytest.mark.parametrize("data", [None, "case", 4, ["case"]])
def test_data_that_is_no_case_at_all_is_a_fault_that_says_so(data: Any, rulebook: Rulebook) -> None:
    with pytest.raises(compliance.FaultList):
        compliance.Case.from_data(data, rulebook)


@pytest.mark.core_takes("web-shop-chatbot")
@pytest.mark.parametrize("name", ["g7-hiring-software", "web-shop-chatbot"])
def test_a_what_if_is_the_one_of_the_command_line(name: str, rulebook: Rulebook, assessor: Assessor) -> None:
    path = ROOT / "examples" / f"{name}.yaml"
    case = compliance.read_case(path, rulebook)
    settings = read_settings(["org.headcount=FR: 400"], rulebook, case, None, False)
    expected = what_if(assessor, strict_yaml.read(path).data, settings, DAY)
    made = compliance.assess(case, as_of=DAY, rulebook=rulebook)
    assert made.what_if({"org.headcount": {"FR": 400}}) == expected
    assert made.what_if(settings) == expected


def test_what_does_not_fit_a_what_if_is_said(shop: compliance.Result) -> None:
    with pytest.raises(compliance.FaultList) as caught:
        shop.what_if({"org.headcounts": 4, "org.headcount": "many", "use.stage": "live"}, use_case="bot")
    said = str(caught.value)
    for part in ('no fact "org.headcounts"', "org.headcount: ", "use.stage is a fact of a use"):
        assert part in said


def test_the_views_across_borders_and_time(shop: compliance.Result) -> None:
    compared = shop.compare(with_=["JP"], topics=[next(iter(shop.rulebook.topics))])
    assert compared.schema_ == "comparison/1"
    assert len(compared.entries) == 1
    with pytest.raises(compliance.InputError, match="XX"):
        shop.compare(with_=["XX"])
    with pytest.raises(compliance.InputError, match="no topic"):
        shop.compare(topics=["A99"])
    assert shop.transfers().schema_ == "transfers/1"
    assert shop.conflicts().schema_ == "conflicts/1"
    assert shop.hiroshima().schema_ == "hiroshima/1"
    assert shop.hiroshima_report("deployer").schema_ == "haip-draft/1"
    assert shop.timeline(until=date(2027, 6, 1)).until == date(2027, 6, 1)
    with pytest.raises(compliance.InputError, match="must lie after"):
        shop.timeline(until=DAY)


def test_save_writes_by_the_ending(few: compliance.Result, tmp_path: Path) -> None:
    for ending, begins in ((".json", b"{"), (".md", b"# "), (".html", b"<!"), (".pdf", b"%PDF"), (".xlsx", b"PK")):
        path = few.save(tmp_path / "new" / f"list{ending}", lang="fr")
        assert path.read_bytes().startswith(begins)
        assert path.read_bytes() == few.rendered(ending, lang="fr")
    assert load_workbook(tmp_path / "new" / "list.xlsx").properties.language == "fr"
    with pytest.raises(compliance.InputError, match=r"no format ends in \"\.doc\"; use one of \.xlsx, \.json"):
        few.save(tmp_path / "list.doc")
    assert {p.suffix for p in (tmp_path / "new").iterdir()} == set(formats.ENDINGS)


def test_other_tools_and_the_whole_report(few: compliance.Result) -> None:
    assert set(few.files("csv")) >= {"items.csv"}
    with pytest.raises(compliance.InputError, match=r"no format \"oscall\" \(did you mean \"oscal\"\?\)"):
        few.files("oscall")
    assert few.report(".md", until=date(2027, 6, 1)).startswith(b"# ")
    with pytest.raises(compliance.InputError, match=r"\.xlsx"):
        few.report(".xlsx", until=date(2027, 6, 1))


def test_other_weights_are_checked_and_said(shop: compliance.Result) -> None:
    weights = {"SV": 1, "DT": 0, "SN": 0, "LV": 0, "DP": 0, "EF": 0}
    other = compliance.assess(shop.case, as_of=DAY, rulebook=shop.rulebook, weights=weights)
    assert other.checklist.custom_weights
    assert not shop.checklist.custom_weights
    for wrong, said in (({**weights, "SV": 0}, "all weights are 0"), ({"SV": 1}, "DT"), ({**weights, "XX": 1}, "XX")):
        with pytest.raises(compliance.FaultList, match=said):
            compliance.assess(shop.case, as_of=DAY, rulebook=shop.rulebook, weights=wrong)


def test_a_client_frees_its_engine_and_says_so_afterwards(rulebook: Rulebook) -> None:
    with compliance.Client(rulebook) as own:
        made = own.assess(compliance.read_case(SHOP, rulebook), as_of=DAY)
        assert made.checklist.ranked
        assert made.explain("eu-gdpr.art35.dpia")  # a derivation is what nets are built for
        engine = own.assessor.engine
        layers = engine._layers if isinstance(engine, DurableRules) else ()
        # A verdict may be remembered, and a net is built only when it is asked: these hold native memory for sure.
        built = [layer.quick[0]._built for layer in layers if layer.quick]
        assert all(one.free.alive for one in built)
    for again in (lambda: made.checklist, lambda: own.assess(made.case, as_of=DAY), lambda: made.transfers()):
        with pytest.raises(ValueError, match="this client is closed"):
            again()
    own.close()
    assert built or not isinstance(engine, DurableRules)
    assert not any(one.free.alive for one in built)


def test_to_close_a_client_leaves_the_shared_engine_alone(rulebook: Rulebook) -> None:
    compliance.Client(rulebook).close()  # that never had an engine
    shared = client.Client.shared(rulebook)
    shared.close()
    assert compliance.assess(compliance.read_case(SHOP, rulebook), as_of=DAY, rulebook=rulebook).checklist.ranked


def test_types_are_exact() -> None:
    assert typing.get_type_hints(client.assess)["return"] is compliance.Result
    assert set(typing.get_args(compliance.Verdict)) == {"applies", "may-apply", "does-not-apply"}


@pytest.mark.longer_way
@pytest.mark.parametrize("name", ["python.md", "python.fr.md"])
def test_the_examples_of_the_guide_run(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
    found = doctest.testfile(str(ROOT / "docs" / name), module_relative=False, optionflags=flags, encoding="utf-8")
    assert found.attempted >= 25
    assert found.failed == 0


def test_the_guide_names_every_name_in_both_languages() -> None:
    methods = [name for name, member in vars(result.Result).items() if not name.startswith("_") and callable(member)]
    for guide in ("python.md", "python.fr.md"):
        text = (ROOT / "docs" / guide).read_text(encoding="utf-8")
        for name in ("load_rulebook", "read_case", "assess", "Client", "FaultList", "InternalFault", "Verdict"):
            assert f"{name}" in text
        for name in (*methods, "checklist", "questions"):
            assert f"result.{name}" in text, f"{guide}: {name}"


@pytest.mark.longer_way
def test_the_first_example_of_the_french_guide_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (ROOT / "docs" / "python.fr.md").read_text(encoding="utf-8")
    (tmp_path / "mon-entreprise.yaml").write_bytes(SHOP.read_bytes())
    monkeypatch.chdir(tmp_path)
    exec(compile(text.partition("```python\n")[2].partition("```")[0], "python.fr.md", "exec"), {})
    assert (tmp_path / "mon-entreprise.xlsx").read_bytes().startswith(b"PK")


COVERED = {
    "compliance.case.case": {"case_from_data", "read_case"},
    "compliance.change.timeline": {"timeline"},
    "compliance.change.what_if": {"read_settings", "what_if"},
    "compliance.checklist.checklist": {"build"},
    "compliance.crossborder.comparison": {"comparison"},
    "compliance.crossborder.conflicts": {"conflicts"},
    "compliance.crossborder.transfers": {"transfers"},
    "compliance.hiroshima.actions": {"hiroshima"},
    "compliance.hiroshima.report": {"report"},
    "compliance.interchange.formats": {"FORMATS"},
    "compliance.interview.planner": {"plan"},
    "compliance.law.loading": {"load"},
    "compliance.reasoning.assessment": {"Assessor", "assessor_of"},
    "compliance.results.checklist_document": {"document", "items_of", "to_json"},
}
"""What the face covers, by the module that does it below."""
BELOW = {
    ("benchmarks/answer.py", "build"),  # measures by itself each step of a page of the form
    ("benchmarks/answer.py", "plan"),
    (
        "benchmarks/kernel.py",
        "Assessor",
    ),  # the verdicts that the kernel is held to, without the check by the second evaluator
    ("benchmarks/memory.py", "case_from_data"),  # measures what the engine keeps of cases that no file holds
    ("benchmarks/single_case.py", "Assessor"),  # measures the engine itself, without the check by the second evaluator
    ("compliance/service/bench.py", "Assessor"),  # the type of what it hands on for a workbook that came back
}


def test_command_line_web_and_benchmarks_use_the_face_and_nothing_below_for_what_it_covers() -> None:
    found = set()
    for folder in ("benchmarks", "compliance/cli", "compliance/service", "compliance/web"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for name in _below(ast.parse(path.read_text(encoding="utf-8"))):
                found.add((path.relative_to(ROOT).as_posix(), name))
    assert found == BELOW


def _below(tree: ast.AST) -> Iterator[str]:
    """Yield what a file imports of what the face covers, or the whole module that holds it."""
    packages = {module.rpartition(".")[0]: set[str]() for module in COVERED}
    for module in COVERED:
        package, _, last = module.rpartition(".")
        packages[package].add(last)
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            covered = COVERED.get(node.module or "", set()) | packages.get(node.module or "", set())
            yield from (alias.name for alias in node.names if alias.name in covered)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in COVERED)


@pytest.mark.longer_way
def test_what_is_taken_from_below_is_seen() -> None:
    for line in (
        "from compliance.law.loading import load",
        "from compliance.law import loading",
        "import compliance.checklist.checklist",
        "def f():\n    from compliance.results import checklist_document as d",
    ):
        assert list(_below(ast.parse(line))), line
    for line in (
        "import compliance",
        "from compliance.checklist.checklist import Item",
        "from compliance.api import assess",
    ):
        assert not list(_below(ast.parse(line))), line
    for module, names in COVERED.items():
        for name in names:
            assert hasattr(import_module(module), name), f"{module}.{name} is no more: mend the list"
