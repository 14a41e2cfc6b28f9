"""Random requests made from the OpenAPI document of the API, every operation, with a token and without: no fault of ours, and nothing said that is not documented.

python -m tests.fuzz_api --examples 200 --seed 7        a longer run; the test of the same name has few examples and always the same seed
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis.checks import CheckFunction, not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from compliance.service.bench import Bench
from tests.support.api_calling import BASE, DAY, EXAMPLE, Site, site

CHECKS: list[CheckFunction] = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]
HERE = {"Host": "127.0.0.1"}  # without a public address only names of this machine are answered
HARMLESS_NAMES = frozenset({"deleteFirm"})  # its confirmation is never guessed, and the firm is needed by the others


def schema_of(app: Any) -> Any:
    """Return the description of the API, ready to make requests from."""
    return schemathesis.openapi.from_asgi(f"{BASE}/openapi.json", app, headers=HERE)


def operations(schema: Any) -> list[Any]:
    """Return every operation of the API."""
    return [found.ok() for found in schema.get_all_operations()]


def ident(operation: Any) -> str:
    """Return the id of an operation."""
    return str(operation.definition.raw["operationId"])


def try_operation(site: Site, operation: Any, examples: int, number: int) -> None:
    """Send requests of one kind: well-formed and malformed, with real ids and made-up ones, with a token and without.

    Raises:
        AssertionError: an answer is a fault of ours, or is not as documented.
    """
    secured = bool(operation.definition.raw.get("security"))

    @seed(number)
    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=False,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(
        case=st.one_of(
            operation.as_strategy(generation_mode=schemathesis.GenerationMode.POSITIVE),
            operation.as_strategy(generation_mode=schemathesis.GenerationMode.NEGATIVE),
        )
        if _can_be_wrong(operation)
        else operation.as_strategy(),
        role=st.sampled_from(["owner", "owner", "auditor", "stranger", None]) if secured else st.none(),
        real=st.sampled_from([True, True, True, False]),
    )
    def run(case: Any, role: str | None, real: bool) -> None:
        headers = {**dict(case.headers or {}), **HERE}
        for name in [n for n in headers if n.lower() == "authorization"]:
            del headers[name]
        if role is not None:
            headers["Authorization"] = f"Bearer {site.tokens[role]}"
        case.headers = headers
        if real:
            _made_real(case, site)
        response = case.call()
        case.validate_response(response, checks=CHECKS)

    run()


def _can_be_wrong(operation: Any) -> bool:
    return bool(operation.definition.raw.get("requestBody") or operation.definition.raw.get("parameters"))


def _made_real(case: Any, site: Site) -> None:
    """Put names that exist in place of made-up ones, so that more than the first check is reached."""
    real = {
        "firm": site.firm,
        "fact": "org.kind",
        "use": "cv-ranking",
        "code": "EU",
        "rule_id": "eu-ai-act.art26.human-oversight",
        "fact_id": "org.kind",
        "test_id": "ca.here",
        "example_id": "bakery-cv-ranker",
        "user": site.owner,
    }
    parameters = dict(case.path_parameters or {})
    case.path_parameters = {k: real.get(k, v) for k, v in parameters.items()}
    if isinstance(case.body, dict) and "case" in case.body and isinstance(case.body["case"], dict):
        held = case.body["case"]
        if isinstance(held.get("organisation"), dict):
            case.body = {**case.body, "case": {**EXAMPLE, "in_place": held.get("in_place", [])}, "as_of": DAY}


def main() -> int:
    """Run over all operations and say what was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=int, default=100, help="requests for each operation")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="only operations whose id has this in it")
    parser.add_argument("--minutes", type=float, default=20, help="no further operation is begun after this time")
    asked = parser.parse_args()
    bad = tried = 0
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, site(Path(folder), Bench()) as one:
        for operation in operations(schema_of(one.app)):
            if asked.only not in ident(operation):
                continue
            if time.monotonic() - begun > asked.minutes * 60:
                print("the time is over; the rest was not tried")
                break
            start = time.monotonic()
            try:
                try_operation(one, operation, asked.examples, asked.seed)
                said = "good"
            except (Exception, BaseExceptionGroup) as error:
                bad += 1
                said = f"BAD\n{error}"
            tried += 1
            print(f"{ident(operation)}: {said} ({time.monotonic() - start:.1f} s)", flush=True)
    print(f"{tried} operations, {bad} with findings, {time.monotonic() - begun:.0f} s")
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(main())
