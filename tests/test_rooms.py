"""The house: rooms that know one thing each, arrows that point down, faces that are there."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import tomllib
from collections.abc import Iterable, Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

import compliance

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = [
    m.name for m in pkgutil.walk_packages(compliance.__path__, "compliance.") if m.ispkg and "migrations" not in m.name
]


def layers() -> list[list[str]]:
    """Return the rooms as pyproject.toml orders them, from the roof down; those of one layer stand beside each other."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    (house,) = (c for c in contracts if c.get("containers") == ["compliance"])
    return [re.findall(r"\w+", layer) for layer in house["layers"]]


def module_name(path: Path, root: Path) -> str:
    return ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")


class _Run(ast.NodeTransformer):
    """What is left of a source when it runs: what stands there for a type checker alone imports nothing."""

    def visit_If(self, node: ast.If) -> ast.AST | list[ast.stmt]:
        if ast.unparse(node.test) == "TYPE_CHECKING":
            return node.orelse
        return self.generic_visit(node)


def imports(source: str, known: Iterable[str]) -> Iterator[str]:
    """Yield the modules of the package that a source imports, wherever in it the import stands."""
    for node in ast.walk(_Run().visit(ast.parse(source))):
        if isinstance(node, ast.Import):
            yield from (a.name for a in node.names if a.name.split(".")[0] == "compliance")
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "compliance":
            for alias in node.names:
                deeper = f"{node.module}.{alias.name}"
                yield deeper if deeper in known else str(node.module)


def graph(root: Path = ROOT) -> dict[str, set[str]]:
    """Return for each module of the package what it imports, read from the source."""
    paths = {module_name(p, root): p for p in (root / "compliance").rglob("*.py")}
    return {n: set(imports(p.read_text(encoding="utf-8"), paths)) - {n} for n, p in paths.items()}


def room(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else ""


def upward(found: dict[str, set[str]], order: list[list[str]]) -> list[tuple[str, str]]:
    """Return the imports that lead up, or to a room beside: none is allowed."""
    height = {name: n for n, layer in enumerate(reversed(order)) for name in layer}
    return sorted(
        (a, b)
        for a, targets in found.items()
        for b in targets
        if room(a) in height and room(b) in height and room(a) != room(b) and height[room(a)] <= height[room(b)]
    )


@pytest.mark.longer_way
def test_every_room_has_its_place_and_no_arrow_points_up() -> None:
    found, order = graph(), layers()
    placed = {name for layer in order for name in layer}
    assert {room(m) for m in found} - {"", "__main__"} == placed
    assert upward(found, order) == []
    below_the_face = {name for layer in order[order.index(["api"]) :] for name in layer}
    assert [m for m, targets in found.items() if "compliance" in targets and room(m) in below_the_face] == []


BY_NAME = {"compliance", "compliance.cli.worded"}  # the face and the command line: above all that they fetch


def fetching(source: str) -> bool:
    """Whether a source fetches modules by name, so that no arrow of the graph shows it."""
    words = {n.id for n in ast.walk(ast.parse(source)) if isinstance(n, ast.Name)}
    words |= {n.attr for n in ast.walk(ast.parse(source)) if isinstance(n, ast.Attribute)}
    return bool(words & {"import_module", "__import__", "exec_module", "modules"})


@pytest.mark.longer_way
def test_no_arrow_is_hidden_in_a_name() -> None:
    paths = {module_name(p, ROOT): p for p in (ROOT / "compliance").rglob("*.py")}
    assert {n for n, p in paths.items() if fetching(p.read_text(encoding="utf-8"))} == BY_NAME
    assert fetching("words = importlib.import_module('compliance.language')")
    assert not fetching("import compliance.language")


def test_an_arrow_that_points_up_is_found() -> None:
    order = layers()
    top, bottom = order[0][0], order[-1][0]
    assert upward({f"compliance.{bottom}.x": {f"compliance.{top}"}}, order) == [
        (f"compliance.{bottom}.x", f"compliance.{top}")
    ]


@pytest.mark.longer_way
def test_no_module_imports_itself_in_a_circle() -> None:
    found = graph()
    found["compliance"] = set()  # the face of the whole house names what is loaded when it is asked for
    try:
        TopologicalSorter(found).prepare()
    except CycleError as error:
        pytest.fail(" -> ".join(error.args[1]))


@pytest.mark.parametrize("name", PACKAGES)
def test_a_package_says_its_idea_in_two_sentences_and_names_its_face(name: str) -> None:
    found = importlib.import_module(name)
    words = found.__doc__ or ""
    idea = words.strip().partition("\n\n")[0]
    assert idea.endswith("."), name
    assert 1 <= len(re.findall(r"[.](?:\s|$)", idea)) <= 3, f"{name}: two sentences say an idea: {idea}"
    face = re.search(r"^Face: (.*?)\.$", words, re.S | re.M)
    if face is None:
        assert getattr(found, "__all__", ()), f"{name}: no Face line, and nothing is exported"
        assert all(hasattr(found, n) for n in found.__all__)
        return
    for dotted in re.findall(r"`([\w.]+)`", face[1]):
        module, _, attribute = dotted.rpartition(".")
        assert hasattr(importlib.import_module(f"{name}.{module}"), attribute), f"{name}: there is no {dotted}"


SAID_BY_THE_ROOM = ("cli", "api")  # their own words say that they import when they run


def unexplained(source: str) -> list[int]:
    """Return the lines of the imports inside a function beside which, or above which, no comment says why."""
    lines = source.splitlines()
    inner = {
        node
        for function in ast.walk(ast.parse(source))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    }
    return sorted(
        n.lineno
        for n in inner
        if not any("#" in line for line in lines[n.lineno - 1 : n.end_lineno])
        and not lines[n.lineno - 2].lstrip().startswith("#")
    )


@pytest.mark.longer_way
def test_an_import_inside_a_function_says_why() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in sorted((ROOT / "compliance").rglob("*.py"))
        if room(module_name(path, ROOT)) not in SAID_BY_THE_ROOM
        for line in unexplained(path.read_text(encoding="utf-8"))
    ]
    assert found == [], "move it to the top of the module, or say on its line why not (# start-up: openpyxl)"
    for name in SAID_BY_THE_ROOM:
        words = importlib.import_module(f"compliance.{name}").__doc__ or ""
        assert re.search(r"\bit imports\s+when it (?:runs|is asked)", words), name


def test_an_import_inside_a_function_without_a_word_is_found() -> None:
    source = """
import json
def one() -> None:
    import csv
    import zipfile  # start-up: zipfile
    # start-up: openpyxl
    from openpyxl import (
        Workbook,
    )
    async def inner() -> None:
        from io import (
            BytesIO,
        )
"""
    assert unexplained(source) == [4, 11]


def test_no_test_module_imports_another() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}: {line}"
        for path in (ROOT / "tests").rglob("test_*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.match(r"(?:from|import) tests\S*\.test_|from tests\S* import test_", line)
    ]
    assert wrong == [], "what two tests need stands in tests/support"


def test_tests_stand_where_what_they_test_stands() -> None:
    """A folder of tests for each room, named as the room; what tests the house as a whole stands beside them."""
    rooms = {name for layer in layers() for name in layer}
    folders = {p.name for p in (ROOT / "tests").iterdir() if p.is_dir() and p.name != "__pycache__"}
    assert folders - {"support", "data"} <= rooms
    packages = {name for name in rooms if (ROOT / "compliance" / name).is_dir()}
    assert packages - folders <= UNTESTED_ALONE.keys(), "a room without tests of its own"


# Rooms whose every use is tested through another, and through which.
UNTESTED_ALONE = {
    "reading": "law/test_bad_cases and test_bad_rulebooks: files with every kind of mistake",
    "explaining": "reasoning/test_assessment, cli/test_rules_show",
    "results": "reasoning/test_assessment, made_once: the documents of every example",
}
