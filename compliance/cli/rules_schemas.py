"""`compliance rules schemas`: JSON Schemas of every kind of data file, for editors."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from compliance.cli.inputs import rulebook_of
from compliance.cli.telling import tell
from compliance.cli.worded import argument, command, language, told
from compliance.writing import write_whole

CASES = ("features/cases/*.yaml", "examples/*.yaml")
SETTINGS = "vscode-settings.json"


@command("rules.schemas")
@argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.pass_context
def schemas(ctx: click.Context, folder: Path) -> None:
    """Write the schemas, and the settings by which an editor finds them."""
    from compliance.law import editor_schemas
    from compliance.law.data_files import kinds

    book = rulebook_of(ctx)
    made: dict[str, Any] = {**editor_schemas.schemas(book, language()), "case": _case(editor_schemas.answers(book))}
    folder.mkdir(parents=True, exist_ok=True)
    for name, schema in made.items():
        write_whole(folder / f"{name}.schema.json", _json(schema))
    at = folder.as_posix() if folder.is_absolute() else f"./{folder.as_posix()}"
    found = {f"{at}/{kind.name}.schema.json": list(kind.files) for kind in kinds()}
    found[f"{at}/case.schema.json"] = list(CASES)
    write_whole(folder / SETTINGS, _json({"yaml.schemas": found}))
    tell(told("schemas.written", count=len(made), folder=folder, settings=folder / SETTINGS))


def _case(answers: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a case file with the questions of the rulebook inside."""
    from compliance.case.case import CaseModel

    made = CaseModel.model_json_schema(by_alias=True, ref_template="#/definitions/{model}")
    definitions = made.pop("$defs", {})
    for definition in definitions.values():
        properties = definition.get("properties", {})
        if "answers" in properties:
            properties["answers"] = answers["organisation" if "id" not in properties else "use-case"]
    return {"$schema": "http://json-schema.org/draft-07/schema#", "title": "case", **made, "definitions": definitions}


def _json(data: Any) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


__all__ = ["schemas"]
