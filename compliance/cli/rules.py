"""`compliance rules`: the lawyer's bench."""

from __future__ import annotations

from compliance.cli.worded import group


@group(
    "rules",
    made_in={
        "check": "rules_check:check",
        "compare": "rules_compare:compare",
        "coverage": "rules_coverage:coverage",
        "diff": "rules_diff:diff",
        "hiroshima": "rules_hiroshima:hiroshima",
        "list": "rules_list:list_rules",
        "mutate": "rules_mutate:mutate",
        "read": "rules_read:read",
        "schemas": "rules_schemas:schemas",
        "show": "rules_show:show",
        "system": "rules_system:system",
        "test": "rules_test:test",
        "watch": "rules_watch:watch",
    },
)
def rules() -> None:
    """Hold the commands of the lawyer's bench together."""
