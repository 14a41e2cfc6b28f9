"""Names, ids and evidence that somebody could write, and what holds of a file made from them: it has the bones of one made from plain words, and nothing is obeyed."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree

import openpyxl
import yaml
from hypothesis import strategies as st

from compliance.case.case import Case, case_from_data
from compliance.language.text import Lang
from compliance.service.bench import Bench
from compliance.web.api.files import FileName, Options, content_of
from tests.conftest import DAY
from tests.support.every_block import AWAY, FOREIGN, HOSTILE, LONG

MARK = "Zq7x"  # stands in every name, so that it can be found
# Signs that mean something to one of the formats, or to a reader of it.
SIGNS = "\u200b\u200d\u2060\ufeff\u00ad\u202e\u2066\u0301\"'`\\#$@*_~<>[](){}=+-/|&%^;:,.!?«»“”’…–— \u00a0\u202f\u2028\x00\x07\x1b\r\n\ty\u0410"
PIECES: tuple[str, ...] = (
    *HOSTILE,
    *FOREIGN,
    AWAY.replace("\ud800", ""),  # half a character is refused in a case, with a message
    LONG,
    "Softwareentwicklungsgesellschaft mbH",
    "=1+1",
    "+cmd|' /C calc'!A0",
    "@SUM(A1)",
    "-2+3",
    '=HYPERLINK("https://evil.example","x")',
    "_x0041_ _x005F_x0041_",
    "\u202egnp.exe",
    "👩‍👩‍👧‍👦🇫🇷",
    "../../etc/passwd",
    "C:\\con\\nul",
    "- a: &b !!python/object/apply:os.system [x]",
    "---\n...\n%YAML 9",
    "| a | b |\n|---|---|",
    "# Heading\n\n* item\n\n```\ncode",
    "![x](http://evil.example/x.png)<!-- -->",
    "#set page(width: 1pt) #include(\"/etc/passwd\") <label> @ref $x$",
    "{count} {name} {0} {{ 7*7 }} {% x %}",
    "%s %(x)s \\N{BULLET} \\u0041",
    "a,b;c\td\"e",
    "null", "yes", "0x1F", "1e9", "2026-11-24",
    " leading and trailing ",
    "\u00a0",
)  # fmt: skip
WORDS = (
    st.sampled_from(PIECES)
    | st.text(alphabet=SIGNS, min_size=1, max_size=30)
    | st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


DONE = "eu-gdpr.art6.legal-basis"


def raw(words: Sequence[str]) -> dict[str, Any]:
    """Return the data of a German firm with these words for its name, for the names and ids of its uses, and for evidence."""
    where = ["DE"]
    uses = [
        {"id": _id(word, n), "name": f"{word} {MARK}", "answers": {"people.locations": where}}
        for n, word in enumerate(words)
    ]
    done = [{"obligation": DONE, "use_case": use["id"], "evidence": use["name"]} for use in uses[:2]]
    answers = {"org.established_in": where, "market.places": where}
    firm = {"name": f"{words[0]} {MARK}", "answers": answers}
    return {"schema": "case/1", "organisation": firm, "use_cases": uses, "in_place": done}


def _id(word: str, number: int) -> str:
    """Return an id of these words: control characters are refused in one, and it has 80 characters."""
    return _CONTROL.sub("", word)[:60].strip() + f" {number}"


@dataclass
class Made:
    """A case, and the files made of it."""

    bench: Bench
    data: dict[str, Any]

    @cached_property
    def case(self) -> Case:
        return case_from_data(self.data, self.bench.rulebook)

    def file(self, name: FileName, lang: Lang) -> bytes:
        return content_of(
            self.bench, name, self.data, self.case, Options(as_of=DAY, until=DAY + timedelta(days=30)), lang
        )


FILE_NAME = re.compile(r"(?!.*\.\.)[\w./-]+", re.ASCII)


class Read(HTMLParser):
    """The tags of a page, its words, and what would run or be loaded."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: Counter[str] = Counter()
        self.words: list[str] = []
        self.runs: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.runs += [f"{tag} {k}={v}" for k, v in attrs if k.startswith("on") or "javascript:" in (v or "")]

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def bones(data: Any) -> Any:
    """Return what is left of data when its texts are taken out: which keys, how many, in which order."""
    if isinstance(data, dict):
        return {str(k) if str(k).isascii() and MARK not in str(k) else "*": bones(v) for k, v in data.items()}
    if isinstance(data, list):
        return [bones(v) for v in data]
    return type(data).__name__


def assert_sound(name: str, content: bytes, plain: bytes) -> None:
    """Hold a file against the one that was made from plain words."""
    ending = name.rpartition(".")[2]
    if ending == "zip":
        ours, others = (zipfile.ZipFile(io.BytesIO(c)) for c in (content, plain))
        names, plain_names = ours.namelist(), others.namelist()
        assert len(names) == len(plain_names)
        assert [
            n for n in names if not FILE_NAME.fullmatch(n)
        ] == []  # a name may be in that of a file, as plain letters
        for one, other in zip(names, plain_names, strict=True):
            assert_sound(one, ours.read(one), others.read(other))
        return
    CHECKS[ending](content, plain)


def _html(content: bytes, plain: bytes) -> None:
    read, other = Read(content.decode()), Read(plain.decode())
    assert read.tags == other.tags
    assert read.runs == []
    assert MARK in "".join(read.words)


def _markdown(content: bytes, plain: bytes) -> None:
    text = content.decode()
    assert MARK in text
    assert len(text.splitlines()) == len(plain.decode().splitlines())
    assert not re.search(r"(?<!\\)<(?:script|img|!--)", text)  # what could be a tag has a backslash before it
    assert [_bars(line) for line in text.split("\n")] == [_bars(line) for line in plain.decode().split("\n")]


def _bars(line: str) -> int:
    """Return the columns of a row of a table."""
    return len(re.findall(r"(?<!\\)\|", line)) if line.startswith("|") else 0


def _pdf(content: bytes, plain: bytes) -> None:
    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")
    said = re.sub(
        rb"\bstream\r?\n.*?\bendstream\b", b"", content, flags=re.DOTALL
    )  # in what is packed, any letters can meet
    assert not re.search(rb"/(?:JavaScript|JS|Launch|EmbeddedFile|OpenAction)\b", said)


def _docx(content: bytes, plain: bytes) -> None:
    ours, others = (zipfile.ZipFile(io.BytesIO(c)) for c in (content, plain))
    assert ours.namelist() == others.namelist()
    read, other = (ElementTree.fromstring(z.read("word/document.xml")) for z in (ours, others))
    counted, wanted = (Counter(e.tag.rpartition("}")[2] for e in tree.iter()) for tree in (read, other))
    assert not {"instrText", "fldSimple", "object", "hyperlink"} & counted.keys()
    assert {tag: counted[tag] for tag in ("p", "tbl", "tr", "tc")} == {
        tag: wanted[tag] for tag in ("p", "tbl", "tr", "tc")
    }


def _json(content: bytes, plain: bytes) -> None:
    assert bones(json.loads(content)) == bones(json.loads(plain))


def _yaml(content: bytes, plain: bytes) -> None:
    assert bones(yaml.safe_load(content)) == bones(yaml.safe_load(plain))


def _csv(content: bytes, plain: bytes) -> None:
    rows, others = (list(csv.reader(io.StringIO(c.decode("utf-8-sig"), newline=""))) for c in (content, plain))
    assert [len(row) for row in rows] == [len(row) for row in others]
    loose = [cell for row in rows for cell in row if cell[:1] in ("=", "@", "+", "\t", "\r")]
    assert loose == []


def _workbook(content: bytes, plain: bytes) -> None:
    archive = zipfile.ZipFile(io.BytesIO(content))
    assert archive.namelist() == zipfile.ZipFile(io.BytesIO(plain)).namelist()
    for one in archive.namelist():
        if one.endswith((".xml", ".rels")):
            ElementTree.fromstring(archive.read(one))
    book, other = (openpyxl.load_workbook(io.BytesIO(c)) for c in (content, plain))
    assert book.sheetnames == other.sheetnames
    for sheet in book.worksheets:
        formulas, others = (
            {cell.coordinate: cell.value for row in s.iter_rows() for cell in row if cell.data_type == "f"}
            for s in (sheet, other[sheet.title])
        )
        assert formulas == others, sheet.title
        assert (sheet.max_row, sheet.max_column) == (other[sheet.title].max_row, other[sheet.title].max_column)


CHECKS = {
    "html": _html,
    "md": _markdown,
    "pdf": _pdf,
    "json": _json,
    "jsonld": _json,
    "yaml": _yaml,
    "csv": _csv,
    "docx": _docx,
    "xlsx": _workbook,
}

__all__ = ["MARK", "PIECES", "WORDS", "Made", "assert_sound", "raw"]
