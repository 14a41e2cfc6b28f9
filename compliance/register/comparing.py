"""What is otherwise between two assessments of one firm, in plain data: for "the new release of the rulebook changed this for you"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

COMPARED = ("verdict", "tier", "from")


def what_changed(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """Hold two recorded documents against each other, item by item.

    Returns `{"before": {...}, "after": {...}, "items": [...]}`: which day, rulebook and case each is of, and for each item that is otherwise
    `{"obligation", "use_case", "kind": "added" | "removed" | "changed", "changed": [...], "before", "after"}`, where `before` and `after` have the values of
    `verdict`, `tier` and `from`, or are None. An item that is missing on one side and does not apply on the other is no change.
    """
    old, new = _items(before), _items(after)
    items = []
    for key in sorted(old.keys() | new.keys()):
        one, other = old.get(key), new.get(key)
        changed = [k for k in COMPARED if (one or {}).get(k) != (other or {}).get(k)]
        present = [side for side in (one, other) if side is not None]
        if not changed or (len(present) == 1 and present[0]["verdict"] == "does-not-apply"):
            continue
        kind = "added" if one is None else "removed" if other is None else "changed"
        items.append(
            {
                "obligation": key[0],
                "use_case": key[1] or None,
                "kind": kind,
                "changed": changed,
                "before": one,
                "after": other,
            }
        )
    return {"before": _of(before), "after": _of(after), "items": items}


def _items(document: Mapping[str, Any]) -> dict[tuple[str, str], dict[str, Any]]:
    return {
        (item["obligation"], item.get("use_case") or ""): {k: item.get(k) for k in COMPARED}
        for item in document["items"]
    }


def _of(document: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "as_of": document["as_of"],
        "rulebook": {k: document["rulebook"][k] for k in ("version", "sha256")},
        "case": document["case"]["sha256"],
    }


__all__ = ["what_changed"]
