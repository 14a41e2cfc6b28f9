"""A small law: questions, places and topics as they ship, with a few of the statutes, for tests that ask how law is read and not what it says.

It loads in a fraction of the time. What the statutes that stay use of the others (tests, days, amounts, acts) is gathered in one file; what
ties statutes together stays where all that it names is there.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from compliance.law import uniform_acts
from compliance.law.loading import load, sources
from compliance.reading import strict_yaml

ROOT = Path(__file__).resolve().parents[2]

SHARED = "rulesets/common/shared.yaml"
STEPS = "rulesets/g7/hiroshima.yaml"  # the steps of the code of conduct: the rulebook names them
KINDS = ("acts", "days", "parameters", "law_states", "tests")  # what one file may use of another
TIES = {
    "rulesets/interplay.yaml": ("recognitions", "tensions"),
    "rulesets/perimeter.yaml": ("entries",),
    "rulesets/decisions.yaml": ("entries",),
    "jurisdictions/transfers.yaml": ("routes",),
}
CLASSES = "rulesets/classes.yaml"
INCIDENTS = "rulesets/incidents.yaml"
SYSTEMS = ("eu", "gb", "us")  # where tests put statutes of their own
NAMED = re.compile(r"\{(?:day|amount): ([\w.-]+)\}")  # within a sentence
DECLARED = re.compile(r"\bid: ([\w.-]+)")
LEFT_OUT = "rulesets/accepted-hints.yaml"  # said of the whole law
PRESUMPTIONS = "rulesets/presumptions.yaml"  # each is about exceptions and tests of many statutes

TOPICS = "rulesets/topics.yaml"


def write(folder: Path, *statutes: str) -> Path:
    """Write the law with these statutes alone, each file of them as it ships; return the folder."""
    for system in SYSTEMS:
        (folder / "rulesets" / system).mkdir(parents=True, exist_ok=True)
    for name, text in _texts(statutes).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        if text is None:
            shutil.copyfile(ROOT / name, folder / name)
        else:
            (folder / name).write_text(text, encoding="utf-8")
    return folder


def write_changed(folder: Path, statutes: Iterable[str], file: str, old: str, new: str) -> Path:
    """Write the law with these statutes, a text of one file replaced; return the folder."""
    path = write(folder, *statutes) / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return folder


def in_chapters(head: str) -> tuple[str, ...]:
    """Return the files of an instrument that has several: its head, and its chapters in the folder of the same name."""
    chapters = sorted((ROOT / head).with_suffix("").glob("*.yaml"))
    return (head, *(p.relative_to(ROOT).as_posix() for p in chapters))


@cache
def _texts(statutes: tuple[str, ...]) -> Mapping[str, str | None]:
    """Return what each file says; None is what it says as it ships."""
    shipped = sources(ROOT).texts
    whole = {n for n in shipped if _is_general(n)} | {STEPS, *statutes}
    said = {n: _read(n) for n in sorted(whole)}
    gone = {i for i, file in _duties().items() if file not in whole}
    texts: dict[str, str | None] = dict.fromkeys(whole)
    for name, keys in TIES.items():
        left = {k: [e for e in v if not gone & _words(e)] if k in keys else v for k, v in said[name].items()}
        if left != said[name]:
            said[name] = left
            texts[name] = json.dumps(left, ensure_ascii=False)
    said[PRESUMPTIONS]["invoked"] = []
    texts[PRESUMPTIONS] = json.dumps(said[PRESUMPTIONS])
    said[TOPICS]["works"] = [w for w in said[TOPICS]["works"] if "duties" not in w]  # each names duties of one statute
    texts[TOPICS] = json.dumps(said[TOPICS], ensure_ascii=False)
    others = {n: raw.decode() for n, raw in shipped.items() if n not in whole}
    elsewhere = {
        i for n, text in others.items() if not n.startswith("rulesets/common/") for i in DECLARED.findall(text)
    }
    # A classification of a law that is not there would bring all its tests along.
    foreign = {i for i in elsewhere | _members(others) if "." in i}
    said[CLASSES]["classifications"] = [
        _quoting(c, said)
        for c in said[CLASSES]["classifications"]
        if not foreign & _words(c) and c.get("of") in (None, *_of(said))
    ]
    texts[CLASSES] = json.dumps(said[CLASSES], ensure_ascii=False)
    texts[INCIDENTS] = json.dumps(_incidents(said, gone), ensure_ascii=False)
    texts[SHARED] = json.dumps(_shared(said, others), ensure_ascii=False)
    return texts


def _members(others: Mapping[str, str]) -> set[str]:
    """Return the tests of the members of families, whose names are made of their keys."""
    return {
        ident for name, text in others.items() if "{key}" in text for ident in _offered(strict_yaml.parse(text, name))
    }


def _quoting(classification: dict[str, Any], said: Mapping[str, Any]) -> dict[str, Any]:
    """Return a classification without quotations where the ledger that has them is not there."""
    if any(data.get("of") == classification.get("of") for data in said.values() if "quotes" in data):
        return classification
    classes = [{k: v for k, v in one.items() if k != "quote"} for one in classification["classes"]]
    return {**classification, "classes": classes}


def _incidents(said: Mapping[str, Any], gone: set[str]) -> dict[str, Any]:
    """Return the notices of the duties that are there; they and the ways of counting without quotations of ledgers that are not."""
    quoted = {data.get("of") for data in said.values() if "quotes" in data}
    data = said[INCIDENTS]
    data["notices"] = [one for one in data["notices"] if one["duty"] not in gone]
    instruments = {i: rule.instrument.id for i, rule in load(ROOT).rules.items()}
    for one in data["notices"]:
        if instruments[one["duty"]] not in quoted:
            one.pop("quote", None)
            one.pop("say_quote", None)
    for one in data["counting"]:
        if one.get("of") not in quoted:
            one.pop("of", None)
            one.pop("quote", None)
    return dict(data)


def _of(said: Mapping[str, Any]) -> Iterator[str]:
    """Yield the instruments that are there."""
    for data in said.values():
        instrument = data.get("instrument")
        if isinstance(instrument, dict):
            yield instrument["id"]


@cache
def _duties() -> Mapping[str, str]:
    """Return the file of each duty that ships."""
    return {i: rule.file for i, rule in load(ROOT).rules.items()}


def _is_general(name: str) -> bool:
    """Whether a file is no statute: questions, places, topics, methods."""
    return name.startswith(("jurisdictions/", "rulesets/vocabulary/")) or (name.count("/") == 1 and name != LEFT_OUT)


def _read(name: str) -> Any:
    return strict_yaml.parse((ROOT / name).read_text(encoding="utf-8"), name).data


def _shared(said: Mapping[str, Any], others: Mapping[str, str]) -> dict[str, Any]:
    """Return what is used of files that are not there: by what stays, by what that uses, and so on."""
    declared_in = {ident: name for name, text in others.items() for ident in DECLARED.findall(text)}
    offered: dict[str, tuple[str, Any]] = {}
    read: set[str] = set()
    taken: dict[str, tuple[str, Any]] = {}
    fresh = set().union(*map(_words, said.values()))
    while fresh:
        for name in sorted({declared_in[w] for w in fresh & declared_in.keys()} - read):
            read.add(name)
            offered |= _offered(strict_yaml.parse(others[name], name))
        found = {w: offered[w] for w in sorted(fresh & offered.keys() - taken.keys())}
        taken |= found
        fresh = set().union(*(_words(entry) for _, entry in found.values()))
    return {"rule-language": 1, **{k: [e for kind, e in taken.values() if kind == k] for k in KINDS}}


def _offered(document: strict_yaml.Document) -> dict[str, tuple[str, Any]]:
    """Return what other files may use of a file, by its id."""
    family = uniform_acts.is_family(document)
    each = [one for _, _, one in uniform_acts.members(document)] if family else [document]
    return {e["id"]: (kind, e) for one in each for kind in KINDS for e in one.data.get(kind) or []}


def _words(data: Any) -> set[str]:
    return set(_strings(data))


def _strings(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
        yield from NAMED.findall(data)
    elif isinstance(data, dict):
        for value in data.values():
            yield from _strings(value)
    elif isinstance(data, list):
        for value in data:
            yield from _strings(value)
