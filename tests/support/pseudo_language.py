"""Goes through everything a reader sees in a made-up language, and lists what is shown in English all the same.

A script of its own, run with COMPLIANCE_LANGUAGES naming a folder that `write` filled: in the language xx every sentence of the
product and every text of the law has its vowels accented, so that a word without accents did not come from a translation.
"""

from __future__ import annotations

import html
import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import redirect_stderr, redirect_stdout, suppress
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

if TYPE_CHECKING:
    from starlette.testclient import TestClient

    from compliance.register import User
    from tests.support.accounts import Site

ROOT = Path(__file__).resolve().parents[2]
TAG = "xx"
DAY = "2026-11-24"
CASE = ROOT / "examples" / "dental-clinic-triage-bot.yaml"

_ACCENTS = str.maketrans("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ")
_KEPT = re.compile(r"(\{[^{}]*\}|\\b\n|%\([a-z]+\)s|https?://\S+)")


def pseudo(words: str) -> str:
    """Return words as the made-up language says them: between marks, vowels accented, slots as they are."""
    parts = _KEPT.split(words)
    return "⟦" + "".join(part if n % 2 else part.translate(_ACCENTS) for n, part in enumerate(parts)) + "⟧"


# ------------------------------------------------------------------------------------------------------ the translations


def write(folder: Path) -> None:
    """Write the made-up language: xx.po for the product, and a rulebook whose law is translated into it."""
    from compliance.language import compiling

    entries = []
    for key, by_tag in compiling.read().items():
        entries.append((key, *by_tag["en"]))
    for message in compiling.read_po("fr"):  # the words of the click library
        if message.id and not message.context:
            entries.append((None, *(message.id if isinstance(message.id, tuple) else (message.id,))))
    (folder / f"{TAG}.po").write_text(_po(entries), encoding="utf-8")
    for name in ("rulesets", "jurisdictions"):
        shutil.copytree(ROOT / name, folder / name)
    (folder / "rulesets" / "locale").mkdir()
    (folder / "rulesets" / "locale" / f"{TAG}.po").write_text(_po(_law()), encoding="utf-8")


def _law() -> Iterator[tuple[str, str]]:
    from compliance.language.translating import texts
    from compliance.law.loading import FOLDERS
    from compliance.reading import strict_yaml

    for name in FOLDERS:
        for path in sorted((ROOT / name).rglob("*.yaml")):
            file = path.relative_to(ROOT).as_posix()
            for way, text in texts(strict_yaml.read(path, file).data, file):
                yield way, text["en"]


def _po(entries: Any) -> str:
    out = [
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\nPlural-Forms: nplurals=2; plural=(n != 1);\\n"\n'
    ]
    for context, *forms in entries:
        lines = [] if context is None else [f"msgctxt {json.dumps(context, ensure_ascii=False)}"]
        lines.append(f"msgid {json.dumps(forms[0], ensure_ascii=False)}")
        if len(forms) == 1:
            said = pseudo(forms[0])
            if str(context).startswith(
                "exports/workbook.yaml"
            ):  # a spreadsheet has no room for marks in the name of a sheet
                said = said.strip("⟦⟧")
            lines.append(f"msgstr {json.dumps(said, ensure_ascii=False)}")
        else:
            lines.append(f"msgid_plural {json.dumps(forms[-1], ensure_ascii=False)}")
            lines += [f"msgstr[{n}] {json.dumps(pseudo(form), ensure_ascii=False)}" for n, form in enumerate(forms)]
        out.append("\n".join(lines) + "\n")
    return "\n".join(out)


# ----------------------------------------------------------------------------------------------------- what is no English

_CUT = (  # what stands outside translations for a reason
    re.compile(r"https?://\S+|\S+@\S+\.\w+|urn:\S+"),  # addresses
    re.compile(
        r"[\w<>*./-]+\.(?:yaml|json|xlsx|html|csv|pdf|md|po|feature|zip|sqlite|db|py|toml|env)\b"
    ),  # names of files
    re.compile(r"(?<![\w-])--?[a-z][\w-]*"),  # options
    re.compile(r"\b\w+(?:[._/:-]\w+)+\b"),  # ids, versions, vectors, days, places by code
    re.compile(r"\b[0-9a-f]{12,64}\b"),  # hashes
    re.compile(r"\b[A-Z][A-Z0-9]+\b"),  # currencies, places, formats
    re.compile(r"\b\d+[a-z]\b"),
)
_WORD = re.compile(r"[^\W\d_]+")
MONTHS = "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Oct Nov Dec"


QUOTED = ("tables", "values")  # keys of the file that is no case
RECORDED = ("actor", "email", "failures", "true", "false")  # fields of the trail, shown as they were recorded


def english(text: str, known: frozenset[str]) -> list[str]:
    """Return the words of a text that no translation has touched and nothing explains."""
    for pattern in _CUT:
        text = pattern.sub(" ", text)
    return sorted(
        {
            word
            for word in _WORD.findall(text)
            if len(word) > 2 and word.isascii() and re.search("[aeiouy]", word, re.I) and word not in known
        }
    )


# Plain words of the law's files, in no language: what a law, a member of a family of laws or a source is called, and where it stands.
_NAMES = re.compile(
    r"name|maker|aliases|cite|source|contact|read_at|publisher|at|(?:act|short|state|code|cite|of|in)_en|state"
)


def law_names() -> Iterator[str]:
    """Yield the words of names in the law's files that are no texts."""
    from compliance.language.translating import is_text
    from compliance.law.loading import FOLDERS
    from compliance.reading import strict_yaml

    for way, english in _law():
        if way.endswith("pinpoint"):  # documents cite in English and in French
            yield from _WORD.findall(english)
    todo: list[tuple[str, Any]] = [
        ("", strict_yaml.read(path).data) for name in FOLDERS for path in sorted((ROOT / name).rglob("*.yaml"))
    ]
    while todo:
        key, data = todo.pop()
        if isinstance(data, dict) and not is_text(data):
            todo += data.items()
        elif isinstance(data, list):
            todo += [(key, one) for one in data]
        elif isinstance(data, str) and _NAMES.fullmatch(key):
            yield from _WORD.findall(data)


def law_words() -> re.Pattern[str]:
    """Return what ledgers quote, wherever its lines end: the law's own words, which stand in the language of the law."""
    from compliance.reading import strict_yaml

    ledgers = [strict_yaml.read(path).data for path in sorted((ROOT / "rulesets").rglob("*.sources.yaml"))]
    quoted = {one["words"] for ledger in ledgers for one in ledger["quotes"].values() if "words" in one}
    longest_first = sorted(quoted, key=lambda words: (-len(words), words))
    return re.compile("|".join(r"\s+".join(re.escape(part) for part in words.split()) for words in longest_first))


def file_keys() -> Iterator[str]:
    """Yield the keys of data files: what is said of a file names its keys as they are written."""
    from compliance.law.data_files import keys, kinds, models

    for kind in kinds():
        yield from (word for model in models(kind.model) for key, _ in keys(model) for word in _WORD.findall(key))


def choices(command: Any) -> Iterator[str]:
    """Yield the words that options of a command offer: they are typed as they stand."""
    import click

    for param in command.params:
        if isinstance(param.type, click.Choice):
            yield from (word for choice in param.type.choices for word in _WORD.findall(str(choice)))
    for below in getattr(command, "commands", {}).values():
        yield from choices(below)


def typed(data: Any) -> Iterator[str]:
    """Yield the words that somebody typed into a case: names, and what is in place."""
    if isinstance(data, str):
        yield from _WORD.findall(data)
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from _WORD.findall(str(key))
            yield from typed(value)
    elif isinstance(data, list):
        for value in data:
            yield from typed(value)


# ------------------------------------------------------------------------------------------------------------- surfaces


class Words(HTMLParser):
    """What a page shows or reads aloud: its words, and the attributes that are read."""

    READ = ("title", "alt", "aria-label", "placeholder", "content", "value")

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._in: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("input", "meta", "link", "br", "hr", "img", "path", "rect", "line", "circle"):
            self._in.append(tag)
        given = dict(attrs)
        for name in ("title", "alt", "aria-label", "placeholder"):
            self.words.append(given.get(name) or "")
        if tag == "input" and given.get("type") in ("submit", "button"):
            self.words.append(given.get("value") or "")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._in:
            while self._in and self._in.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if not {"script", "style", "code", "pre"} & set(self._in):
            self.words.append(data)


def shown(text: str) -> str:
    """Return what an HTML page shows."""
    return "\n".join(Words(text).words)


def commands(group: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield the way to every command."""
    yield path
    for name, command in getattr(group, "commands", {}).items():
        yield from commands(command, (*path, name))


def terminal(*words: str) -> str:
    """Run a command in the made-up language and return what it shows."""
    from compliance.cli import main

    out = io.StringIO()
    with redirect_stdout(out), redirect_stderr(out), suppress(SystemExit):
        main(["--lang", TAG, *words])
    return out.getvalue()


def helps() -> Iterator[tuple[str, str]]:
    """Yield what every command says of itself."""
    from compliance.cli.program import compliance

    for way in commands(compliance):
        yield f"help {' '.join(way)}", terminal(*way, "--help")


def on_the_command_line(book: str, folder: Path) -> Iterator[tuple[str, str]]:
    """Yield what every command says of itself, and what most of them answer."""
    yield from helps()
    case, asked = str(CASE), ("--as-of", DAY)
    for name, *more in (
        ("assess", case, *asked),
        ("assess", case, *asked, "--format", "markdown"),
        ("questions", case, *asked),
        ("explain", case, "eu-gdpr.art30.ropa", *asked),
        ("compare", case, *asked),
        ("transfers", case, *asked),
        ("conflicts", case, *asked),
        ("hiroshima", case, *asked),
        ("hiroshima", case, *asked, "--report"),
        ("timeline", case, *asked, "--until", "2028-12-31"),
        ("what-if", case, *asked, "--set", "org.headcount=FR: 3"),
        ("case", "check", case),
        ("rules", "list"),
        ("rules", "show", "eu-gdpr.art30.ropa"),
        ("case", "check", str(ROOT / "exports" / "csv.yaml")),
        ("rules", "check"),
        ("rules", "show", "eu-gdpr.art30.rope"),
        ("assess", "nowhere.yaml"),
        ("what-if", case, *asked, "--set", "org.headcount=3"),
        ("rules", "hiroshima"),
        ("rules", "system", "EU"),
        ("assess", case, "--as-of", "2026-13-01"),
        ("assess",),
        ("asess", case),
        ("assess", case, "--outptu", "x"),
    ):
        yield " ".join([name, *(Path(m).name for m in more)]), terminal("--rulebook", book, name, *more)
    endings = ["html", "md", "xlsx"]
    if shutil.which("pdftotext") or os.environ.get("CI") == "true":  # as for every program the tests want
        endings.append("pdf")
    for ending in endings:
        file = folder / f"case.{ending}"
        said = terminal("--rulebook", book, "assess", case, *asked, "--output", str(file))
        assert file.exists(), said
        yield f"assess --output .{ending}", _of_file(file)
    report = folder / "report.html"
    terminal("--rulebook", book, "report", case, *asked, "--output", str(report))
    yield "report --output .html", _of_file(report)
    form = folder / "form.xlsx"
    terminal("--rulebook", book, "case", "template", "--xlsx", str(form))
    yield "case template --xlsx", _of_file(form)


def _of_file(path: Path) -> str:
    if path.suffix == ".html":
        return shown(path.read_text(encoding="utf-8"))
    if path.suffix == ".pdf":
        done = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True)
        return re.sub(r"<[^<>]*>", "", done.stdout)  # addresses, some over two lines
    if path.suffix == ".md":
        return html.unescape(path.read_text(encoding="utf-8"))
    from openpyxl import load_workbook
    from openpyxl.utils import get_column_letter

    book = load_workbook(path)
    seen = [s for s in book if s.sheet_state == "visible" and not s.title.startswith("Open POA")]  # FedRAMP's form
    shown_cells = (
        cell
        for sheet in seen
        for n, row in enumerate(sheet.iter_rows(), start=1)
        if not sheet.row_dimensions[n].hidden
        for k, cell in enumerate(row, start=1)
        if not sheet.column_dimensions[get_column_letter(k)].hidden
    )
    cells = [c.value for c in shown_cells if isinstance(c.value, str) and not c.value.startswith("=")]
    notes = (v.prompt or "" for s in seen for v in s.data_validations.dataValidation)
    return "\n".join([*(s.title for s in seen), *cells, *notes]).replace("Open POA&M Items", "")


def on_the_site(book: Path) -> Iterator[tuple[str, str]]:
    """Yield the pages that anybody may see, a beginning of the interview, every view of a case, and refusals of the API."""
    from starlette.testclient import TestClient

    from compliance.reading import strict_yaml
    from compliance.web.app import create_app
    from compliance.web.settings import Settings
    from tests.support.browsing import Visitor
    from tests.support.limits import HERE, MUCH
    from tests.support.views_site import VIEWS

    client = TestClient(create_app(Settings(public_url=HERE, **MUCH, rulebook=book)))
    for path in (
        "/", "/start", "/rules", "/rules/coverage", "/rules/tests", "/rules/facts", "/rules/facts/org.headcount",
        "/rules/instruments/eu-gdpr", "/rules/eu-gdpr.art30.ropa", "/nowhere", "/sign-in",
    ):  # fmt: skip
        yield f"GET {path}", shown(client.get(f"/{TAG}{path}").text)
    visitor = Visitor(client, TAG)  # type: ignore[arg-type]  # a language that tests alone know
    visitor.begin("Firm", "Use")
    yield "interview 1", shown(visitor.response.text)
    for n in range(2, 6):
        visitor.answer([], "unknown") if visitor.fact is not None else visitor.say({})
        yield f"interview {n}", shown(visitor.response.text)
    data = json.dumps(strict_yaml.read(CASE).data, default=str)
    for view, asked in VIEWS:
        visitor.post(f"/desk/{view}", [("case", data), ("as_of", DAY), *asked.items()])
        yield f"view {view} {'-'.join(asked.values())}".strip(), shown(visitor.response.text)
    wanted = {"Accept-Language": TAG}
    for name, answer in (
        ("API 404, no rule", client.get("/api/v1/rules/nothing", headers=wanted)),
        ("API 404", client.get("/api/v1/nowhere", headers=wanted)),
        ("API 415", client.post("/api/v1/assess", content=b"x", headers=wanted)),
        ("API 422", client.post("/api/v1/assess", json={"case": {}}, headers=wanted)),
    ):
        yield name, "\n".join([str(answer.json().get("title")), str(answer.json().get("detail"))])


def signed_in(book: Path, folder: Path) -> Iterator[tuple[str, str]]:
    """Yield the pages of somebody who keeps a firm, and of the administrator."""
    from compliance.service.bench import Bench
    from tests.support.accounts import site

    here = site(folder, Bench(book))
    user = here.person("Firm", admin=True)
    firm = here.firm(user, "Firm")
    client = here.client(user)
    at = f"/firms/{firm}"
    for path in (
        "/firms", at, f"{at}/settings", f"{at}/people", f"{at}/links", f"{at}/trail", f"{at}/history", f"{at}/conclusions",
        f"{at}/start", "/account", "/tokens", "/administration", "/administration/trail", f"/administration/{user.id}",
        f"{at}/nowhere",
    ):  # fmt: skip
        yield f"GET {path.replace(firm, 'FIRM').replace(user.id, 'USER')}", shown(client.get(f"/{TAG}{path}").text)
    yield from _kept(here, user, client)
    stranger = here.client()
    for path in ("/sign-in", "/register", "/password/x", "/link/x", "/welcome/x"):
        yield f"GET {path} by a stranger", shown(stranger.get(f"/{TAG}{path}").text)


def _kept(here: Site, user: User, client: TestClient) -> Iterator[tuple[str, str]]:
    """Yield the interview of a firm that begins, and the views of one whose case is kept."""
    from compliance.reading import strict_yaml
    from tests.support.browsing import Visitor
    from tests.support.views_site import VIEWS

    visitor = Visitor(client, TAG)  # type: ignore[arg-type]  # a language that tests alone know

    def seen(path: str) -> str:
        """Return what is shown at an address, or at the one it sends on to."""
        visitor.get(path)
        return arrived()

    def arrived() -> str:
        while visitor.response.is_redirect:
            visitor.get(visitor.response.headers["Location"].removeprefix(f"/{TAG}"))
        return shown(visitor.response.text)

    new, actor = here.firm(user, "Firm"), here.actor(user)
    here.register.add_use(actor, new, "Use")
    for way in ("list", "answers", "uses", "interview"):
        yield f"{way} of a new firm", seen(f"/firms/{new}/{way}")
    for n in range(2, 5):
        visitor.answer([], "unknown") if visitor.fact is not None else visitor.say({})
        yield f"interview {n} of a new firm", arrived()
    firm = here.firm(user, "Firm")
    held = here.register.case(actor, firm)
    document = json.loads(json.dumps(strict_yaml.read(CASE).data, default=str))
    here.register.replace_case(actor, firm, document, seen=held.revision)
    for view, asked in VIEWS:
        if view not in ("report", "compare"):  # slow, and the same code as on the site
            page = seen(f"/firms/{firm}/{view}?{urlencode({**asked, 'as_of': DAY})}")
            yield f"kept {view} {'-'.join(asked.values())}".strip(), page
    for view in ("interview", "sheet", "tools", "answers", "uses", "list", "downloads"):
        yield f"kept {view}", seen(f"/firms/{firm}/{view}")


def main() -> None:
    """Write to standard output, as JSON, what of each surface of the parts named (all, if none is) is English."""
    from compliance.cli.program import compliance
    from compliance.reading import strict_yaml
    from compliance.results.parts import PARTS

    folder, asked = Path(sys.argv[1]), sys.argv[2:]
    named = {word for way in commands(compliance) for name in way for word in _WORD.findall(name)}
    examples = [strict_yaml.read(path).data for path in sorted((ROOT / "examples").glob("*.yaml"))]
    offered = choices(compliance)
    known = frozenset(
        {
            *MONTHS.split(),
            *typed(examples),
            *named,
            *offered,
            *law_names(),
            *file_keys(),
            "English",
            "docx",
            "zip",
            "ics",
            "compliance",
            "Firm",
            "Use",
            "asess",
            *RECORDED,
            *QUOTED,
            *PARTS,
        }
    )
    quoted = law_words()
    found: dict[str, list[str]] = {}
    seen: Mapping[str, Callable[[], Iterator[tuple[str, str]]]] = {
        "help": helps,
        "command line": lambda: on_the_command_line(str(folder), folder),
        "site": lambda: on_the_site(folder),
        "accounts": lambda: signed_in(folder, folder),
    }
    for part, surfaces in ((p, s) for p, s in seen.items() if p in asked or not asked):
        for name, text in surfaces():
            if not re.search("[áéíóúý]", text):
                found[f"{part}: {name}"] = ["nothing translated:", text[:300]]
            else:
                found[f"{part}: {name}"] = english(quoted.sub(" ", text), known)
    sys.stdout.write(json.dumps(found, ensure_ascii=False))


if __name__ == "__main__":
    main()
