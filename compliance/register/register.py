"""The register: accounts, firms, their cases, assessments and reviews, each change with its entry in a chain.

    register = Register.open("sqlite:///register.db")
    register.migrate()

Methods take an actor first; those of a firm take its id second (`gateway`). What an actor may do stands in `access`.
"""

from __future__ import annotations

from compliance.register.anchors import Anchor
from compliance.register.assessments import Assessments
from compliance.register.cases import Cases
from compliance.register.comments import Comments
from compliance.register.database import Database
from compliance.register.firms import Firms
from compliance.register.gateway import Clock, utc_now
from compliance.register.passwords import Hasher
from compliance.register.policy import DEFAULT, Policy
from compliance.register.retention import Retention
from compliance.register.reviews import Reviews
from compliance.register.signing_in import SigningIn
from compliance.register.tokens_and_links import TokensAndLinks
from compliance.register.trails import Trails


class Register(SigningIn, TokensAndLinks, Firms, Cases, Assessments, Reviews, Comments, Trails, Retention):
    """A register in one database. Safe to use from many threads, and by several processes at once."""

    def __init__(
        self, database: Database, clock: Clock = utc_now, policy: Policy = DEFAULT, anchor: Anchor | None = None
    ) -> None:
        super().__init__(database, clock, policy)
        self.anchor = anchor
        if anchor is not None:
            database.kept = anchor.add
        self.hasher = Hasher(policy)

    @classmethod
    def open(
        cls, url: str, *, clock: Clock = utc_now, policy: Policy = DEFAULT, anchor: Anchor | None = None
    ) -> Register:
        """Return the register at an address: sqlite:///FILE, a path, or postgresql://... Nothing is read yet.

        With an `anchor` each change adds the signed heads of its chains to a second place (`location.anchor_of`).

        Raises:
            Unusable: this is no such address.
        """
        return cls(Database(url), clock, policy, anchor)

    def migrate(self) -> tuple[str, ...]:
        """Make the database, or bring it to this version; return the migrations that were run.

        Raises:
            Unusable: it cannot be reached, holds something else, or was written by a newer version.
        """
        from compliance.register.migrating import migrate  # start-up: alembic

        return migrate(self.database, self.now())

    def ready(self) -> tuple[str, ...]:
        """Make the register where there is none yet, and return what was done for that. One of an earlier version is not touched.

        Raises:
            Unusable: it is of another version, or cannot be reached.
        """
        done = self.migrate() if self.database.revision() is None else ()
        self.check()
        return done

    def check(self) -> None:
        """Make sure that the database is there and of this version (quick: for the readiness of a server).

        Raises:
            Unusable: it is not; the message says what to do.
        """
        self.database.check()

    def close(self) -> None:
        """Let go of all connections."""
        self.database.close()


__all__ = ["Register"]
