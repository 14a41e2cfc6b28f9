"""Shared fixtures: the rulebook that ships, made ready once."""

from __future__ import annotations

import ctypes
import gc
import os
import resource
import sys
import tempfile
from collections.abc import Collection, Generator, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from _pytest.mark.structures import ParameterSet
from hypothesis import settings

from compliance.language.text import Lang
from compliance.law.loading import load
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor, assessor_of
from tests.support import small_law
from tests.support.long_lived import LongLived
from tests.support.made_once import ExamplesMadeOnce

if TYPE_CHECKING:
    from tests.support.postgresql import Server

ROOT = Path(__file__).resolve().parent.parent
DAY = date(2026, 11, 24)

# Random tests: the same examples every time (ci), or new ones, and more, at night: HYPOTHESIS_PROFILE=nightly.
settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("nightly", max_examples=1_000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

CI = os.environ.get("CI") == "true"
# Keys that tests make lie in a folder of the run, never among the settings of whoever runs them; processes they start inherit it.
os.environ["COMPLIANCE_SIGNING_KEY"] = str(Path(tempfile.mkdtemp(prefix="keys-")) / "signing-key.json")
CORE = "not slow"  # what `make test` selects
COSTLY_TO_COLLECT = {
    ROOT / "tests" / "scenarios" / "test_features.py",  # thirteen thousand scenarios, read one by one
    ROOT / "tests" / "web" / "api" / "test_schemathesis.py",  # every operation of the API, read from its description
}
CORE_EXAMPLES = ("bakery-cv-ranker", "denver-lender")  # a user in Europe and Canada; a maker and user in America
NAMES = sorted(p.stem for p in (ROOT / "examples").glob("*.yaml"))
GDPR, CITY = "rulesets/eu/gdpr.yaml", "rulesets/us-ny/nyc-ll144.yaml"
SLOW_FIXTURES = {"chromium": "browser", "postgresql": "postgresql"}  # whoever asks for one is slow


def example_params(*langs: Lang, core: Collection[str] = CORE_EXAMPLES) -> list[ParameterSet]:
    """Return every example, in each language if any is named, as parameters of a test; the core takes a few, each in one language."""
    made = []
    for n, name in enumerate(NAMES):
        path = ROOT / "examples" / f"{name}.yaml"
        for k, lang in enumerate(langs or ("",)):
            taken = name in core and k == n % max(len(langs), 1)
            values = (path, lang) if langs else (path,)
            ident = "-".join(filter(None, (name, lang)))
            made.append(pytest.param(*values, id=ident, marks=() if taken else pytest.mark.every_example))
    return made


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """What takes each process of the core long to collect, and is all slow, is not looked at there."""
    return True if collection_path in COSTLY_TO_COLLECT and config.option.markexpr == CORE else None


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Whoever is marked with a reason to be slow is slow."""
    reasons = {line.partition(":")[0] for line in config.getini("markers") if ": slow, " in line}
    _leave_values_to_the_slow(config, items)
    for item in items:
        for name in {*getattr(item, "fixturenames", ()), *_values(item)} & SLOW_FIXTURES.keys():
            item.add_marker(SLOW_FIXTURES[name])
        if any(mark.name in reasons for mark in item.iter_markers()):
            item.add_marker(pytest.mark.slow)


NOT_VALUES = pytest.StashKey[
    list[str]
]()  # what core_takes names and is no value of its test; tests/test_tiers.py wants none


def _leave_values_to_the_slow(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Of a test that names the values the core takes, all others are slow; where a name is no value of it, the core takes all."""
    named: dict[str, list[pytest.Item]] = {}
    for item in items:
        if item.get_closest_marker("core_takes") is not None:
            named.setdefault(item.nodeid.partition("[")[0], []).append(item)
    config.stash[NOT_VALUES] = []
    whole = not any("[" in arg for arg in config.args)  # whoever asks for one value by its id sees no others
    for test, values in named.items():
        known = {item.nodeid.partition("[")[2].removesuffix("]"): item for item in values}
        taken = {value for mark in values[0].iter_markers("core_takes") for value in mark.args}
        missing = [f"{test}[{value}]" for value in sorted(taken - known.keys()) if whole]
        config.stash[NOT_VALUES] += missing
        for value, item in known.items():
            if not missing and value not in taken:
                item.add_marker(pytest.mark.every_value)


def _values(item: pytest.Item) -> set[str]:
    """Return the words among the parameters of a test: a kind of database is one."""
    return {v for v in item.callspec.params.values() if isinstance(v, str)} if hasattr(item, "callspec") else set()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Continuous integration has every program: with CI=true nothing is skipped, and what would be is a failure."""
    report = yield
    if CI and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped with CI=true: {report.longrepr}"
    return report


# A process of the tests holds a rulebook: to walk through it every few objects costs a tenth of the time.
gc.set_threshold(50_000, 20, 50)

PEAKS: dict[str, int] = {}  # the most memory that each process of the tests has held so far, in megabytes
GOAL = 1_000  # what the core is to stay under
ALLOWED = {True: 1_100, False: 4_000}  # beyond which a run fails: the core, and what takes long


def allowed(config: pytest.Config) -> int:
    """Return how much a process may hold, in megabytes."""
    return ALLOWED[config.option.markexpr == CORE]


def peak() -> int:
    """Return the most memory that this process has held, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1_000_000 if sys.platform == "darwin" else 1_000)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Keep what a process of the tests held when it ended."""
    PEAKS[node.gateway.id] = getattr(node, "workeroutput", {}).get("peak", 0)


@pytest.hookimpl(wrapper=True)
def pytest_sessionfinish(session: pytest.Session) -> Generator[None, None, None]:
    """A process of the tests that held too much memory is a failure: a small machine could not run them."""
    yield
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["peak"] = peak()
    elif max(PEAKS.values(), default=0) > allowed(session.config) and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how much memory the largest process held."""
    largest = max(PEAKS.values(), default=peak())
    most = allowed(terminalreporter.config)
    terminalreporter.write_line(
        f"most memory of one process: {largest} MB (goal: {GOAL}, allowed: {most})", red=largest > most
    )


GIVEN_BACK: list[str] = []  # the modules of tests whose memory this process gave back
LOOKED_THROUGH = 5  # after so many modules all that lives is looked through
LONG_LIVED = LongLived()


@pytest.fixture(scope="module", autouse=True)
def memory_given_back(request: pytest.FixtureRequest) -> Iterator[None]:
    """What a module of tests made goes back to the system at its end, where the C library can: a process runs a hundred modules.

    That goes for what the module itself keeps of its own calls too: whole documents and workbooks among it.
    What is still there after a module (the rulebook, the tests themselves: half a million objects) is not looked through again after each
    of the next ones, which took a seventh of the time of all tests, but after every few.
    A process that serves, and the command line, set the collector of memory to their own ends: what such a test froze is looked
    through with the rest (to count it takes as long), and later tests have the collector as it was.
    """
    thresholds = gc.get_threshold()
    yield
    for kept in vars(request.module).values():
        if getattr(kept, "__module__", "") == request.module.__name__ and hasattr(kept, "cache_clear"):
            kept.cache_clear()
    gc.set_threshold(*thresholds)
    LONG_LIVED.set_right()
    GIVEN_BACK.append(request.module.__name__)
    if len(GIVEN_BACK) % LOOKED_THROUGH == 0:
        gc.unfreeze()
    gc.collect()
    gc.freeze()
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc has it, musl has not
        if trim is not None:
            trim(0)


@pytest.fixture(scope="session")
def shipped_rulebook() -> Rulebook:
    """The law that ships, whatever law the tests of a package are about."""
    return LONG_LIVED.book(load(ROOT))


@pytest.fixture(scope="session")
def rulebook(shipped_rulebook: Rulebook) -> Rulebook:
    return shipped_rulebook


@pytest.fixture(scope="session")
def shipped_assessor(shipped_rulebook: Rulebook) -> Assessor:
    """The assessor of the law that ships."""
    made = LONG_LIVED.assessor(assessor_of(shipped_rulebook))
    _ = made.engine
    gc.collect()
    gc.freeze()  # it stays to the end: the collector of memory need not walk through it before every few tests
    return made


@pytest.fixture(scope="session")
def assessor(shipped_assessor: Assessor) -> Assessor:
    return shipped_assessor


@pytest.fixture(scope="session")
def small_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a small law: the GDPR, and a law of one city."""
    return small_law.write(tmp_path_factory.mktemp("small-law"), *small_law.in_chapters(GDPR), CITY)


@pytest.fixture(scope="session")
def small_assessor(small_root: Path) -> Assessor:
    return LONG_LIVED.assessor(assessor_of(LONG_LIVED.book(load(small_root))))


@pytest.fixture
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of this test alone, so that readings of changed law do not drive the law that ships out of the user's."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path.with_name(f"{tmp_path.name}-cache")))
    return tmp_path


@pytest.fixture(scope="session")
def run_folder(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Path:
    """A folder that all processes of this run share, and no other run."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if hasattr(request.config, "workerinput") else own


@pytest.fixture(scope="session")
def prepared_folder(run_folder: Path, request: pytest.FixtureRequest) -> Path:
    """Where results and workbooks of the examples lie."""
    cache = getattr(request.config, "cache", None)
    return cache.mkdir("prepared") if cache else run_folder / "prepared"


@pytest.fixture(scope="session")
def shipped_prepared(shipped_assessor: Assessor, prepared_folder: Path) -> ExamplesMadeOnce:
    """Results and workbooks of the examples by the law that ships, made once."""
    return ExamplesMadeOnce(prepared_folder, ROOT, shipped_assessor, DAY)


@pytest.fixture(scope="session")
def small_prepared(small_assessor: Assessor, prepared_folder: Path) -> ExamplesMadeOnce:
    """The same by the small law."""
    return ExamplesMadeOnce(prepared_folder, ROOT, small_assessor, DAY)


@pytest.fixture(scope="session")
def prepared(shipped_prepared: ExamplesMadeOnce) -> ExamplesMadeOnce:
    return shipped_prepared


@pytest.fixture(scope="session", params=example_params())
def example(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    """A PostgreSQL server, started for the first test that asks for it."""
    from tests.support.postgresql import Server

    server = Server()
    yield server
    server.stop()


@pytest.fixture(params=["sqlite", "postgresql"])
def register_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a fresh register, once in SQLite and once in PostgreSQL."""
    if request.param == "postgresql":
        server: Server = request.getfixturevalue("postgresql")
        return server.migrated()
    from tests.support.fresh_register import migrated

    return migrated(tmp_path / "register.db")


def pytest_bdd_apply_tag(tag: str, function: object) -> bool:
    """Tags of features are for readers; they are no pytest marks."""
    return True
