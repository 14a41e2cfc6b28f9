"""Writes case files: a new one, a template with every question, one more answer in an existing one.

An existing file keeps its comments and its order; every write is whole or not at all.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import LiteralScalarString

from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.law.questions import Fact
from compliance.law.rulebook import Rulebook
from compliance.reading.strict_yaml import parse, read_text

WIDTH = 120


def _yaml() -> YAML:
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = WIDTH
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml


def new_case(name: str, uses: list[tuple[str, str]]) -> str:
    """Return the text of a case with a name and some uses, and no answers yet."""
    data = CommentedMap(
        {
            "schema": "case/1",
            "organisation": CommentedMap({"name": name, "answers": CommentedMap()}),
            "use_cases": [CommentedMap({"id": i, "name": n, "answers": CommentedMap()}) for i, n in uses],
        }
    )
    out = io.StringIO()
    _yaml().dump(data, out)
    return out.getvalue()


def with_answer(path: Path, fact: Fact, use_case: str | None, raw: Any) -> str:
    """Return the text of a case file with one more answer; comments and order stay as they are."""
    yaml, text = _yaml(), read_text(path)
    as_json = path.suffix == ".json" and _is_json(text)
    data = json.loads(text) if as_json else yaml.load(text)
    if fact.of == "organisation":
        owner = data["organisation"]
    else:
        if not data.get("use_cases"):
            data["use_cases"] = [CommentedMap({"id": "use", "name": "use", "answers": CommentedMap()})]
        ids = [u["id"] for u in parse(text, str(path)).data.get("use_cases") or [{"id": use_case}]]
        owner = data["use_cases"][0 if use_case is None else ids.index(use_case)]
    if owner.get("answers") is None:
        owner["answers"] = CommentedMap()
    if isinstance(raw, list):
        raw = _flow(raw)
    elif isinstance(raw, dict):
        raw = _flow_map(raw)
    owner["answers"][fact.id] = raw
    if as_json:
        return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    out = io.StringIO()
    yaml.dump(data, out)
    return out.getvalue()


def with_tools(path: Path, use_case: str, tools: Sequence[Mapping[str, str]]) -> str:
    """Return the text of a case file in which a use names its tools; comments and order stay as they are."""
    yaml, text = _yaml(), read_text(path)
    as_json = path.suffix == ".json" and _is_json(text)
    data = json.loads(text) if as_json else yaml.load(text)
    ids = [u["id"] for u in parse(text, str(path)).data["use_cases"]]  # an id may look like a day
    use = data["use_cases"][ids.index(use_case)]
    if as_json:
        use["tools"] = [dict(tool) for tool in tools]
        return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    listed = [CommentedMap(tool) for tool in tools]
    if "tools" in use:
        use["tools"] = listed
    else:  # before the answers, as a form asks for it
        use.insert(list(use).index("answers") if "answers" in use else len(use), "tools", listed)
    out = io.StringIO()
    yaml.dump(data, out)
    return out.getvalue()


def as_said(path: Path) -> list[Any]:
    """Return what a case file says of duties, as plain data."""
    held = parse(read_text(path), str(path)).data.get("in_place") or []
    return [{k: v.isoformat() if isinstance(v, date) else v for k, v in e.items()} for e in held]


def with_said(path: Path, entries: Sequence[Mapping[str, Any]]) -> str:
    """Return the text of a case file in which this is said of duties; comments elsewhere, and the order, stay as they are."""
    yaml, text = _yaml(), read_text(path)
    as_json = path.suffix == ".json" and _is_json(text)
    data = json.loads(text) if as_json else yaml.load(text)
    data["in_place"] = [dict(entry) for entry in entries] if as_json else [CommentedMap(entry) for entry in entries]
    if as_json:
        return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    out = io.StringIO()
    yaml.dump(data, out)
    return out.getvalue()


def with_seen(path: Path, seen: Mapping[str, Any]) -> str:
    """Return the text of a case file with what its owner last saw of the list; comments and order stay as they are."""
    yaml, text = _yaml(), read_text(path)
    as_json = path.suffix == ".json" and _is_json(text)
    data = json.loads(text) if as_json else yaml.load(text)
    data["seen"] = dict(seen)
    if as_json:
        return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    out = io.StringIO()
    yaml.dump(data, out)
    return out.getvalue()


def with_use(path: Path, ident: str, name: str) -> str:
    """Return the text of a case file with one more use, without answers; comments and order stay as they are."""
    yaml, text = _yaml(), read_text(path)
    as_json = path.suffix == ".json" and _is_json(text)
    data = json.loads(text) if as_json else yaml.load(text)
    if not data.get("use_cases"):
        data["use_cases"] = []
    data["use_cases"].append(CommentedMap({"id": ident, "name": name, "answers": CommentedMap()}))
    if as_json:
        return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    out = io.StringIO()
    yaml.dump(data, out)
    return out.getvalue()


def with_in_place(path: Path, entries: Sequence[Mapping[str, Any]]) -> str:
    """Return the text of a case file with these entries of what is in place; comments and order of the rest stay as they are.

    An entry that was there already stays as it is written; of one that changed, only its last day.
    """
    yaml, text = _yaml(), read_text(path)
    if path.suffix == ".json" and _is_json(text):
        data = json.loads(text)
        data["in_place"] = [dict(entry) for entry in entries]
        return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    data = yaml.load(text)
    held = data.get("in_place") or CommentedSeq()
    for old, new in zip(held, entries, strict=False):
        if "until" in new:
            old["until"] = new["until"]
    for entry in entries[len(held) :]:
        held.append(_block(entry))
    data["in_place"] = held
    out = io.StringIO()
    yaml.dump(data, out)
    return out.getvalue()


def _block(entry: Mapping[str, Any]) -> CommentedMap:
    """Return an entry as it is written in a file: a text of several lines line by line, a list in one."""
    out = CommentedMap()
    for key, value in entry.items():
        if isinstance(value, Mapping):
            out[key] = _block(value)
        elif isinstance(value, list):
            out[key] = _flow(value)
        else:
            out[key] = LiteralScalarString(value) if isinstance(value, str) and "\n" in value else value
    return out


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def _flow(items: list[Any]) -> Any:
    seq = CommentedSeq(items)
    seq.fa.set_flow_style()
    return seq


def _flow_map(items: dict[str, Any]) -> Any:
    out = CommentedMap({k: _flow(v) if isinstance(v, list) else v for k, v in items.items()})
    out.fa.set_flow_style()
    return out


def template(book: Rulebook, lang: Lang) -> str:
    """Return a case file with every question as a comment, ready to be filled in."""
    out = [f"# {say('template.head', lang)}", "schema: case/1", "organisation:", "  name: ", "  answers:"]
    asked = set(book.facts_asked)

    def block(scope: str, indent: str, write: Callable[[str], None]) -> None:
        for fact in book.facts.values():
            if fact.of != scope or fact.id not in asked:
                continue
            write("")
            write(f"{indent}# {fact.ask.in_(lang)}")
            write(f"{indent}#   {fact.help.in_(lang)}")
            for ident, option in fact.options.items():
                write(f"{indent}#   - {ident}: {option.label.in_(lang)}")
            write(f"{indent}# {fact.id}: {example(fact)}")

    block("organisation", "    ", out.append)
    out += ["use_cases:", "  - id: use-1", "    name: ", "    answers:"]
    block("use-case", "      ", out.append)
    return "\n".join(out) + "\n"


def example(fact: Fact) -> str:
    """Return how an answer to a fact is written."""
    options = fact.option_ids
    return {
        "yes-no": "yes",
        "choice": options[0] if options else "",
        "choices": f"[{', '.join(options[:2])}]",
        "number": "40",
        "number-by-place": "{FR: 12, CA-QC: 40}",
        "money": "{amount: 9000000, currency: EUR}",
        "date": "2026-03",
        "places": "[FR, CA-QC]",
    }[fact.type]
