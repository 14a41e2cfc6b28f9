"""Paths that lead out of the checkout, found by reading code: whoever clones the project has nothing that lies beside it.

Python is read as a tree. A path that begins at `__file__` (of the module, or of another of ours), at `Path()` or `Path.cwd()`
(taken for the top of the checkout, where everything is run) or at a constant is followed through `parent`, `parents[n]`, `/`, `joinpath` and the like, through
names and through imports. What climbs above the top is a fault, and so is an absolute path that is not the system's.
Other files (Makefile, shell scripts) are read word by word, from the top of the checkout or from the folder of a script.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

# Folders that a system gives its programs; any other absolute path is one machine's.
OF_THE_SYSTEM = {"bin", "dev", "etc", "opt", "proc", "run", "sbin", "sys", "tmp", "usr", "var"}
SAME = {"resolve", "absolute", "expanduser", "as_posix"}  # methods that return the same path
ON = {"joinpath", "glob", "rglob"}  # methods that go on from a path
BESIDE = {"with_name", "with_suffix", "with_stem"}
TAKING = {"Path", "PurePath", "PurePosixPath", "open", "str"}  # what takes the words of a path, ...
OF_OS = {
    "chdir",
    "listdir",
    "scandir",
    "abspath",
    "realpath",
    "fspath",
    "join",
    "exists",
    "isfile",
    "isdir",
}  # ... in os too

Place = tuple[str, ...]  # the parts of a path from the top of the checkout


class LeadsOut(Exception):
    """A path leaves the checkout."""


def step(place: Place, words: str) -> Place | None:
    """Go on from a place by a path in words; None where it comes to a folder of the system.

    Raises:
        LeadsOut: the path ends outside, or at an absolute address that is not the system's.
    """
    path = PurePosixPath(words)
    if path.is_absolute():
        if len(path.parts) > 1 and path.parts[1] not in OF_THE_SYSTEM:
            raise LeadsOut(words)
        return None
    found = list(place)
    for part in path.parts:
        if part != "..":
            found.append(part)
        elif found:
            found.pop()
        else:
            raise LeadsOut(words)
    return tuple(found)


def up(place: Place, levels: int = 1) -> Place | None:
    """Go up some levels."""
    return step(place, "/".join([".."] * levels))


@dataclass
class Checkout:
    """The Python modules under a top folder, read when first asked for."""

    top: Path
    _modules: dict[str, Module | None] = field(default_factory=dict)
    _read: dict[Path, Module] = field(default_factory=dict)

    def module(self, name: str) -> Module | None:
        """Return one of our modules by its dotted name; None if it is not ours."""
        if name not in self._modules:
            self._modules[name] = None  # of a circle of imports, nothing is known
            base = self.top.joinpath(*name.split("."))
            found: Path | None = next((p for p in (base.with_suffix(".py"), base / "__init__.py") if p.is_file()), None)
            self._modules[name] = self._python(found) if found else None
        return self._modules[name]

    def _python(self, path: Path) -> Module:
        if path not in self._read:
            self._read[path] = Module(self, path)
        return self._read[path]

    def faults(self, path: Path) -> list[str]:
        """Return `file:line: code` of each path in a file that leads out."""
        where = path.relative_to(self.top).as_posix()
        found = self._python(path).faults() if path.suffix == ".py" else words_leading_out(path, self.top)
        return [f"{where}:{line}: {code}" for line, code in found]


class Module:
    """One Python module and what its names stand for."""

    def __init__(self, checkout: Checkout, path: Path) -> None:
        self.checkout = checkout
        self.file: Place = path.relative_to(checkout.top).parts
        self.nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))))
        self.given = _given(self.nodes)
        self.imported = dict(_imports(self.nodes, self.file[:-1]))
        self.asked: set[str] = set()
        self.known: dict[str, Place | None] = {}

    def faults(self) -> Iterator[tuple[int, str]]:
        """Yield line and code of each smallest expression that leads out."""
        for node in self.nodes:
            if isinstance(node, ast.keyword) and node.arg == "cwd" and self._leads_out(node.value, start=True):
                yield node.value.lineno, ast.unparse(node)
            elif isinstance(node, ast.expr) and self._leads_out(node) and not self._holds_one(node):
                yield node.lineno, ast.unparse(node)

    def _holds_one(self, node: ast.expr) -> bool:
        return any(self._leads_out(n) for n in ast.walk(node) if isinstance(n, ast.expr) and n is not node)

    def _leads_out(self, node: ast.expr, start: bool = False) -> bool:
        try:
            self._start(node) if start else self.place(node)
        except LeadsOut:
            return True
        return False

    def name(self, name: str) -> Place | None:
        """Return the place that a name of the module stands for, if it is always the same."""
        if name == "__file__":
            return self.file
        if name in self.known or name in self.asked:  # the latter for `path = path / "more"`, or imports in a circle
            return self.known.get(name)
        self.asked.add(name)
        try:
            found = set(self._meanings(name))
        except LeadsOut:  # said where the name is given
            found = set()
        finally:
            self.asked.discard(name)
        self.known[name] = found.pop() if len(found) == 1 else None
        return self.known[name]

    def _meanings(self, name: str) -> Iterator[Place | None]:
        for value in self.given.get(name, []):
            yield self.place(value) if value else None
        module, _, member = self.imported.get(name, "").partition(":")
        there = self.checkout.module(module) if member else None
        if there:
            yield there.name(member)

    def place(self, node: ast.expr) -> Place | None:
        """Return the place an expression stands for; None where reading cannot tell.

        Raises:
            LeadsOut: it is outside.
        """
        match node:
            case ast.Name(id=name):
                return self.name(name)
            case ast.Attribute(value=inner, attr="parent"):
                found = self.place(inner)
                return up(found) if found is not None else None
            case ast.Subscript(value=ast.Attribute(value=inner, attr="parents"), slice=ast.Constant(value=int(levels))):
                found = self.place(inner)
                return up(found, levels + 1) if found is not None and levels >= 0 else None
            case ast.Attribute(value=ast.Name(id=name), attr=member) if name in self.imported:
                there = self.checkout.module(self.imported[name].replace(":", "."))
                return there.name(member) if there else None
            case ast.BinOp(left=left, op=ast.Div(), right=right):
                return self._joined(left, [right])
            case ast.Call():
                return self._called(node)
        return None

    def _called(self, node: ast.Call) -> Place | None:
        match node.func:
            case ast.Attribute(value=inner, attr=method) if method in SAME:
                return self.place(inner)
            case ast.Attribute(value=inner, attr=method) if method in BESIDE:
                found = self.place(inner)
                return step(found, "../renamed") if found is not None else None
            case ast.Attribute(value=inner, attr=method) if method in ON:
                return self._joined(inner, node.args)
            case ast.Attribute(attr="cwd" | "getcwd"):
                return ()
            case ast.Attribute(value=ast.Attribute(attr="path"), attr="dirname"):
                found = self._start(node.args[0])
                return up(found) if found is not None else None
            case ast.Name(id=name) if name in TAKING:
                return self._joined(node.args[0], node.args[1:]) if node.args else ()
            case ast.Attribute(value=ast.Name(id="os") | ast.Attribute(attr="path"), attr=name) if name in OF_OS:
                return self._joined(node.args[0], node.args[1:]) if node.args else None
        return None

    def _joined(self, first: ast.expr, more: list[ast.expr]) -> Place | None:
        found = self._start(first)
        for part in more:
            words = _words(part)
            if words is None or found is None:
                return None
            found = step(found, words)
        return found

    def _start(self, node: ast.expr) -> Place | None:
        """Return the place at which a path begins; words begin at the top of the checkout."""
        words = _words(node)
        return self.place(node) if words is None else step((), words)


def _words(node: ast.expr) -> str | None:
    match node:
        case ast.Constant(value=str(words)):
            return words.replace("\\", "/")
        case ast.Attribute(attr="pardir"):
            return ".."
    return None


def _given(nodes: list[ast.AST]) -> dict[str, list[ast.expr | None]]:
    """Return what each name is given anywhere in a module; None stands for what is not plain `name = ...`."""
    plain: dict[int, ast.expr] = {}
    given: dict[str, list[ast.expr | None]] = {}
    for node in nodes:
        if isinstance(node, ast.Assign):
            plain |= {id(target): node.value for target in node.targets}
        elif isinstance(node, ast.AnnAssign | ast.NamedExpr) and node.value:
            plain[id(node.target)] = node.value
        elif isinstance(node, ast.arg):
            given.setdefault(node.arg, []).append(None)
        elif isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            given.setdefault(node.id, []).append(plain.get(id(node)))
    return given


def _imports(nodes: list[ast.AST], package: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Yield each imported name with `module`, or `module:member`, which may be a module as well."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from ((a.asname or a.name, a.name) for a in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            origin = ".".join([*base, node.module or ""]).strip(".")
            yield from ((a.asname or a.name, f"{origin}:{a.name}") for a in node.names)


SCRIPT_FOLDER = re.compile(r'"?\$\(dirname "?(?:\$0|\$\{BASH_SOURCE\[0\]\}|\$BASH_SOURCE)"?\)"?')
VARIABLE = re.compile(r"\$(?:\(\w+\)|\{\w+\}|\w+)")  # stands for a folder of the checkout or a name
WORD = re.compile(r"""[^\s"'`=:;,()\[\]{}<>|&]+""")


def words_leading_out(path: Path, top: Path) -> Iterator[tuple[int, str]]:
    """Yield line and words of each path in a script or a list of settings that leads out of the checkout."""
    here = path.parent.relative_to(top).as_posix()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        words = WORD.findall(VARIABLE.sub("variable", SCRIPT_FOLDER.sub(here, line)))
        if any(_climbs(w) for w in words):
            yield number, line.strip()


def _climbs(word: str) -> bool:
    try:
        step((), word)
    except LeadsOut:
        return True
    return False
