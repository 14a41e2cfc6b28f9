"""How the trail proves each table: the one place that says so. A test holds it to the tables of the schema.

An entry lists the rows that its transaction wrote, as they stood at its end (`changes`); `replaying` holds the last of each against the table. A new table is
entered in `PROVEN`, or in `EXEMPT` with the reason why nothing hangs on it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Proof:
    """How the rows of one table are proven.

    `firm` is the column that names the firm in whose chain a row is proven; without one, or where it is empty, it is the chain of the site. `person` is
    the column that names the person with whom a row is erased. Of `secret` columns the trail has a fingerprint only. `free` columns change without an
    entry, each for its reason. Rows that need not be there (`lasting` False) end by themselves and are in no backup. `added` says what columns that came
    later hold in rows written before them.
    """

    firm: str | None = None
    person: str | None = None
    secret: frozenset[str] = frozenset()
    free: Mapping[str, str] = field(default_factory=dict)
    lasting: bool = True
    added: Mapping[str, Any] = field(default_factory=dict)


PROVEN: Mapping[str, Proof] = {
    "users": Proof(person="id", secret=frozenset({"password"})),
    "identities": Proof(person="user_id"),
    "organisations": Proof(firm="id"),
    "members": Proof(firm="organisation_id"),
    "uses": Proof(firm="organisation_id"),
    "answers": Proof(firm="organisation_id"),
    "assessments": Proof(firm="organisation_id"),
    "reviews": Proof(firm="organisation_id"),
    "comments": Proof(firm="organisation_id", secret=frozenset({"words"})),
    "tokens": Proof(firm="organisation_id", secret=frozenset({"secret"})),
    "links": Proof(firm="organisation_id", secret=frozenset({"secret"})),
    "passes": Proof(firm="organisation_id", person="user_id", secret=frozenset({"secret"})),
    "sessions": Proof(
        person="user_id",
        secret=frozenset({"secret"}),
        free={
            "seen": "noted each minute; only shortens how long a session is idle",
            "renew": "asks for a new secret; takes no right away and gives none",
        },
        lasting=False,
    ),
    "safeguards": Proof(person="user_id", secret=frozenset({"recovery"})),
    "passkeys": Proof(person="user_id"),
    "devices": Proof(person="user_id", secret=frozenset({"secret"})),
    "waits": Proof(firm="organisation_id"),
}

EXEMPT: Mapping[str, str] = {
    "attempts": "counts who guesses; whoever removes a count gets more guesses and nothing else",
    "site_secrets": "signs what browsers carry for some minutes; it opens nothing, is in no backup, and is made anew where it is missing",
    "trail_entries": "the trail itself, held together by its hashes",
    "trail_heads": "the trail itself: held against its last entry, and against anchors",
    "trail_payloads": "the trail itself, held against the digests of its entries",
}

__all__ = ["EXEMPT", "PROVEN", "Proof"]
