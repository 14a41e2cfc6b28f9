"""JSON Schemas of the data files, for editors: what may stand where, with the questions, options, tests, topics and rules of one rulebook inside.

An editor that knows them completes names, shows what a key means, and underlines what the strict reading would refuse. They are an aid: what
is right is said by `compliance rules check`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from compliance.language.languages import languages, required
from compliance.language.tags import SOURCE, Lang
from compliance.law.data_files import Kind, explained, keys, kinds, models
from compliance.law.dated import ONE_VALUE
from compliance.law.questions import Fact
from compliance.law.rulebook import Rulebook
from compliance.semantics.conditions import LIST_OPERATORS, MEASURE_OPERATORS, OPERATORS

DIALECT = "http://json-schema.org/draft-07/schema#"  # the newest that every editor reads
_CONDITION = {"$ref": "#/definitions/Condition"}
_MARK = "a condition"
Schema = dict[str, Any]


class _Generate(GenerateJsonSchema):
    """Writes schemas of models in which a condition is a reference, to be filled in with a rulebook's own words."""

    def function_plain_schema(self, schema: core_schema.PlainValidatorFunctionSchema) -> JsonSchemaValue:
        """Return a mark where a condition stands: the one field that a function of ours reads. References are filled in when all is made."""
        return {"const": _MARK}


def schemas(book: Rulebook, lang: Lang) -> dict[str, Schema]:
    """Return the schema of each kind of data file, by its name."""
    return {kind.name: _of(kind, book, lang) for kind in kinds()}


def _of(kind: Kind, book: Rulebook, lang: Lang) -> Schema:
    made = kind.model.model_json_schema(by_alias=True, schema_generator=_Generate, ref_template="#/definitions/{model}")
    made = _referring(made)
    definitions: Schema = made.pop("$defs", {})
    for model in models(kind.model):
        where = made if model is kind.model else definitions.get(model.__name__, {})
        for key, _ in keys(model):
            if key in where.get("properties", {}):
                words = explained(model, key, lang)
                where["properties"][key] = {**where["properties"][key], "description": words}
    if "Text" in definitions:
        definitions["Text"] = _text()
    if _CONDITION["$ref"] in str(made) + str(definitions):
        definitions["Condition"] = {"anyOf": list(_conditions(book))}
    _with_names(definitions, book)
    if "DayLine" in definitions or kind.name == "classes":  # files in which days and amounts stand by name
        definitions = _dated(definitions)
        made = {**made, **_dated({"": {k: v for k, v in made.items() if k == "properties"}})[""]}
    if kind.name == "ruleset":  # one text for a family of laws has slots where others have values
        made = {
            "anyOf": [made, {"type": "object", "required": ["family"], "properties": {"family": {"type": "object"}}}]
        }
    return {"$schema": DIALECT, "title": kind.name, **made, "definitions": definitions}


def _referring(schema: Any) -> Any:
    """Return a schema in which each mark of a condition is the reference to one."""
    if isinstance(schema, dict):
        return dict(_CONDITION) if schema.get("const") == _MARK else {k: _referring(v) for k, v in schema.items()}
    return [_referring(part) for part in schema] if isinstance(schema, list) else schema


_BY_NAME = {  # what may stand for a value that an act can move
    "day": {"type": "object", "properties": {"day": {"type": "string"}}, "required": ["day"]},
    "amount": {"type": "object", "properties": {"amount": {"type": "string"}}, "required": ["amount"]},
}


def _dated(schema: Any) -> Any:
    """Return a schema with days and amounts by name, a time on each entry, and versions where one value stands: the law as it is written."""
    if isinstance(schema, list):
        return [_dated(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    if schema.get("format") == "date":
        return {"anyOf": [schema, _BY_NAME["day"]]}
    if schema.get("type") in ("integer", "number"):
        return {"anyOf": [schema, _BY_NAME["amount"]]}
    out = {key: _dated(part) for key, part in schema.items()}
    if isinstance(out.get("properties"), dict):
        properties = {key: _versions(part) if key in ONE_VALUE else part for key, part in out["properties"].items()}
        time = {"anyOf": [{"type": "string", "format": "date"}, _BY_NAME["day"]]}
        out["properties"] = {"from": time, "until": time, "by": {"type": "string"}, **properties}
        if "currency" in properties:  # an amount by name has its currency with it
            out["properties"]["amount"] = {"anyOf": [properties["amount"], {"type": "string"}]}
            out["required"] = [key for key in out.get("required", ()) if key != "currency"]
    return out


def _versions(of: Any) -> Schema:
    time = {"anyOf": [{"type": "string", "format": "date"}, _BY_NAME["day"]]}
    one = {"is": of, "from": time, "until": time, "by": {"type": "string"}}
    return {
        "anyOf": [of, _list({"type": "object", "properties": one, "required": ["is"], "additionalProperties": False})]
    }


def _text() -> Schema:
    words = {tag: {"type": "string", "minLength": 1} for tag in languages()}
    return {"type": "object", "properties": words, "required": list(required()), "additionalProperties": False}


def _object(properties: Mapping[str, Any], *optional: str) -> Schema:
    needed = [key for key in properties if key not in optional]
    return {"type": "object", "properties": dict(properties), "required": needed, "additionalProperties": False}


def _list(of: Any) -> Schema:
    return {"type": "array", "items": of, "minItems": 1}


def _words(known: Iterable[str]) -> Schema:
    return {"enum": list(known)}


def _conditions(book: Rulebook) -> Iterator[Schema]:
    """Yield the forms of a condition: the groups, tests and questions of law, and what can be asked of each fact."""
    for key in ("all", "any"):
        yield _object({key: _list(_CONDITION)})
    yield _object({"not": _CONDITION})
    yield _object({"at-least": _object({"count": {"type": "integer", "minimum": 1}, "of": _list(_CONDITION)})})
    yield _object({"test": _words(book.tests)})
    if book.law_states:
        yield _object({"state": _words(book.law_states)})
    for fact in book.facts.values():
        yield from _comparisons(book, fact)


def _comparisons(book: Rulebook, fact: Fact) -> Iterator[Schema]:
    """Yield one form for each operator that fits a fact."""
    this = {"const": fact.id, "description": fact.ask.in_(SOURCE)}
    for operator, fitting in OPERATORS.items():
        if fact.type not in fitting:
            continue
        properties: dict[str, Any] = {"fact": this, operator: _value(book, fact, operator)}
        if fact.type == "number-by-place" and operator != "non-empty":
            properties["place"] = _words([*book.places.entries, *book.places.groups, "ALL"])
        yield _object(properties)


def _value(book: Rulebook, fact: Fact, operator: str) -> Schema:
    if operator == "non-empty":
        return {"const": True}
    if operator in ("within-any", "beyond"):
        return _list(_words([*book.places.entries, *book.places.groups]))
    if operator in MEASURE_OPERATORS:
        if fact.type == "money":
            return _object({"amount": {"type": "integer"}, "currency": _words(book.rates.per_euro)})
        return {"type": "integer"}
    if operator in ("before", "on-or-after"):
        return {"type": "string", "format": "date"}
    if fact.type == "yes-no":
        return {"type": "boolean"}
    options = _words(fact.option_ids)
    return _list(options) if operator in LIST_OPERATORS else options


def _with_names(definitions: Schema, book: Rulebook) -> None:
    """Put the names of a rulebook where a definition only says that a name stands."""
    rules, topics, systems = _words(book.rules), _words(book.topics), _words(book.jurisdictions)
    events = _words([*book.facts[book.event_fact].option_ids]) if book.event_fact in book.facts else {"type": "string"}
    for definition, key, known, listed in (
        ("Obligation", "binds", _words(book.roles), True),
        ("Obligation", "event", {"anyOf": [events, {"type": "null"}]}, False),
        ("Obligation", "needs", rules, True),
        ("Displacement", "obligation", rules, False),
        ("TopicPart", "topic", topics, False),
        ("Instrument", "jurisdiction", systems, False),
        ("Recognition", "done", rules, True),
        ("Recognition", "counts_for", rules, True),
        ("Side", "rules", rules, True),
        ("Side", "topics", topics, True),
        ("Side", "systems", systems, True),
        ("Route", "origin", systems, False),
        ("Together", "questions", _words(book.facts), True),
    ):
        properties = definitions.get(definition, {}).get("properties", {})
        if key in properties:
            kept = {k: v for k, v in properties[key].items() if k in ("description", "default")}
            properties[key] = {**kept, **({"type": "array", "items": known} if listed else known)}


def answers(book: Rulebook) -> dict[str, Schema]:
    """Return, for each question by the scope it is asked in, the form of its answers in a case file, with its options."""
    out: dict[str, Schema] = {"organisation": {}, "use-case": {}}
    for fact in book.facts.values():
        options: Any = _words([*fact.option_ids, "unknown"])
        if fact.type == "yes-no":
            value: Schema = {"anyOf": [{"type": "boolean"}, _words(["yes", "no", "unknown"])]}
        elif fact.type == "choice":
            value = options
        elif fact.type == "choices":
            few = {"type": "array", "items": options}
            value = {"anyOf": [few, _words(["unknown", "none"]), _object({"yes": few, "unsure": few}, "yes", "unsure")]}
        else:
            value = {}
        out[fact.of][fact.id] = {"description": fact.ask.in_(SOURCE), **value}
    return {scope: {"type": "object", "properties": p, "additionalProperties": False} for scope, p in out.items()}


__all__ = ["answers", "schemas"]
