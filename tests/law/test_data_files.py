"""Every key of every data file is explained in both languages, and an editor that reads the schemas agrees with the strict reading."""

from __future__ import annotations

import copy
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from jsonschema import Draft7Validator

from compliance.language.languages import spoken
from compliance.language.sentences import say
from compliance.language.tags import SOURCE
from compliance.law.data_files import keys, kinds, models, named
from compliance.law.editor_schemas import schemas
from compliance.law.loading import load
from compliance.reading import strict_yaml
from tests.conftest import ROOT

CORE = (
    "rulesets/eu/consumer-credit.yaml",
    "rulesets/priority.yaml",
    "rulesets/rates.yaml",
    "rulesets/accepted-hints.yaml",
)
FILES = [
    pytest.param(
        kind.name,
        path,
        id=path.relative_to(ROOT).as_posix(),
        marks=() if path.relative_to(ROOT).as_posix() in CORE else pytest.mark.long,
    )
    for kind in kinds()
    for pattern in kind.files
    for path in sorted(ROOT.glob(pattern))
    if not (kind.name == "ruleset" and (path.parent.name == "vocabulary" or path.name.endswith(".sources.yaml")))
]


@cache
def validator(name: str) -> Draft7Validator:
    return Draft7Validator(schemas(load(), SOURCE)[name])


def wrong(name: str, data: Any) -> list[str]:
    return [
        f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"
        for error in validator(name).iter_errors(data)
    ]


def test_every_key_is_explained_in_every_language() -> None:
    missing = [
        f"{m.__name__}.{key}"
        for kind in kinds()
        for m in models(kind.model)
        for key, _ in keys(m)
        if named(m, key) is None
    ]
    assert missing == [], "write each to exports/wording-keys.yaml"
    said = {entry for kind in kinds() for m in models(kind.model) for key, _ in keys(m) if (entry := named(m, key))}
    assert all(say(entry, lang).endswith(".") for entry in said for lang in spoken())


@pytest.mark.core_takes("rulesets/accepted-hints.yaml")
@pytest.mark.parametrize(("name", "path"), FILES)
def test_the_schemas_accept_the_law_that_ships(name: str, path: Any) -> None:
    assert wrong(name, strict_yaml.read(path).data) == []


@pytest.mark.longer_way
def test_the_schema_of_rulesets_refuses_what_the_strict_reading_refuses() -> None:
    data = strict_yaml.read(ROOT / "rulesets/eu/consumer-credit.yaml").data
    changes: tuple[Callable[[Any], Any], ...] = (
        lambda d: d["obligations"][0].update(whn={}),
        lambda d: d["obligations"][0].update(kind="dutty"),
        lambda d: d["obligations"][0]["duty"].pop("fr"),
        lambda d: d["tests"][0].update(when={"test": "eu.smee"}),
        lambda d: d["tests"][0].update(when={"fact": "credit.activity", "includes": "consumer-credits"}),
        lambda d: d["tests"][0].update(when={"fact": "credit.activity", "is": "consumer-credit"}),
        lambda d: d["obligations"][0]["topics"][0].update(topic="A12"),
    )
    for change in changes:
        spoilt = copy.deepcopy(data)
        change(spoilt)
        assert wrong("ruleset", spoilt), "nothing was found"
