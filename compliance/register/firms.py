"""Firms and their people: who owns, who advises, who audits, and the invitations to it."""

from __future__ import annotations

from datetime import date
from typing import cast

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session as Db

from compliance.errors import Message
from compliance.register import chain, checks
from compliance.register.access import ROLES, SYSTEM, Action, Actor, Role
from compliance.register.accounts import by_email
from compliance.register.actors import current, current_member, named, user_actor
from compliance.register.columns import moment_of
from compliance.register.ending import end_doors
from compliance.register.faults import Conflict, Forbidden, Invalid, NotFound, Taken
from compliance.register.gateway import Core, FirmGate, Gate, in_firm, on_site
from compliance.register.keys import hashed, new_id, new_secret
from compliance.register.records import Invitation, Member, Organisation
from compliance.register.tables import (
    MemberRow,
    OrganisationRow,
    PassRow,
    SessionRow,
    TokenRow,
    UserRow,
    WaitRow,
)


class Firms(Core):
    """The part of the register that knows firms and their people."""

    @on_site(Action.FIRM_CREATE, writes=True)
    def create_organisation(self, gate: Gate, name: str, as_role: Role = "owner") -> Organisation:
        """Make a firm, in which the actor is owner or adviser, with an empty case.

        Raises:
            Invalid: the name or the role cannot be used.
        """
        said = checks.name(name)
        if as_role not in ("owner", "adviser") or gate.actor.user_id is None:
            raise Invalid("role", Message("firm.made-by"))
        number = new_id()
        chain.begin(gate.db, number)
        gate.record(
            "firm.created", {"organisation": number, "by": gate.actor.user_id}
        )  # stays when its maker is erased
        firm = OrganisationRow(
            id=number,
            name=said,
            created=gate.now,
            name_revision=0,
            case_revision=0,
            in_place=[],
            in_place_revision=0,
        )
        inside = FirmGate(gate.db, gate.actor, gate.now, firm)
        seq = inside.note("firm.created", {"name": said, "member": {"user": gate.actor.user_id, "role": as_role}})
        firm.name_revision = firm.case_revision = seq
        gate.db.add(firm)
        gate.db.flush()
        gate.db.add(
            MemberRow(organisation_id=number, user_id=gate.actor.user_id, role=as_role, since=gate.now, until=None)
        )
        gate.db.flush()
        return _organisation(firm, user_actor(gate.db, _person(gate.db, gate.actor.user_id), gate.now, number))

    def organisations(self, actor: Actor) -> tuple[Organisation, ...]:
        """Return the firms in which an actor stands, by name; for SYSTEM all firms."""
        with self.database.reading() as db:
            found = current(db, actor, self.now(), None)
            if found is None:
                return ()
            query = select(OrganisationRow)
            if found.kind != "system":
                query = query.where(OrganisationRow.id.in_(list(found.firms)))
            rows = sorted(db.scalars(query), key=lambda r: (r.name.casefold(), r.id))
            return tuple(_organisation(row, found) for row in rows)

    @in_firm(Action.FIRM_READ)
    def organisation(self, gate: FirmGate) -> Organisation:
        """Return one firm."""
        return _organisation(gate.organisation, gate.actor)

    @in_firm(Action.FIRM_READ)
    def allowed(self, gate: FirmGate) -> frozenset[Action]:
        """Return what the actor may do in a firm at this moment, for pages that only show what works."""
        return frozenset(a for a in Action if gate.may(a))

    @in_firm(Action.FIRM_RENAME, writes=True)
    def rename(self, gate: FirmGate, name: str, seen: int) -> int:
        """Give a firm another name, also in its case; `seen` is `name_revision` as the person saw it. Return the new one.

        Raises:
            Conflict: it was renamed since.
        """
        firm, said = gate.organisation, checks.name(name)
        if said == firm.name:
            return firm.name_revision
        if seen != firm.name_revision:
            raise conflict(gate, "name", said, firm.name, firm.name_revision)
        seq = gate.note("firm.renamed", {"before": firm.name, "after": said})
        firm.name, firm.name_revision, firm.case_revision = said, seq, seq
        return seq

    @in_firm(Action.PEOPLE_READ)
    def members(self, gate: FirmGate) -> tuple[Member, ...]:
        """Return the people of a firm, owners first."""
        query = select(MemberRow, UserRow).join(UserRow, UserRow.id == MemberRow.user_id)
        found = [_member(m, u, gate) for m, u in gate.db.execute(query.where(MemberRow.organisation_id == gate.id))]
        return tuple(sorted(found, key=lambda m: (ROLES.index(m.role), m.name.casefold(), m.user_id)))

    @in_firm(Action.PEOPLE_WRITE, writes=True)
    def add_member(self, gate: FirmGate, email: str, role: Role, until: date | None = None) -> Member:
        """Let somebody with an account into a firm at once: for the operator only, since it tells who has an account. Others `invite`.

        Raises:
            Forbidden: the actor is not the operator.
            NotFound: nobody has an account with this e-mail address.
            Taken: the person belongs to the firm already.
        """
        if gate.actor.kind != "system":
            raise Forbidden("people.add")
        user = by_email(gate.db, checks.email(email))
        if user is None:
            raise NotFound("account")
        return _join(gate, user, _role(role, until), until)

    @in_firm(Action.PEOPLE_WRITE, writes=True, proof=True)
    def set_member(self, gate: FirmGate, user_id: str, role: Role, until: date | None = None) -> Member:
        """Change the role of somebody, or the last day of an auditor. Their sessions take new secrets.

        Raises:
            NotFound: nobody of this firm.
            Invalid: the firm would lose its last owner.
        """
        member, user = _held(gate, user_id)
        _role(role, until)
        if (member.role, member.until) == (role, until):
            return _member(member, user, gate)
        if member.role == "owner" and role != "owner":
            _keep_an_owner(gate, user_id)
        before = _terms(member)
        member.role, member.until = role, until
        gate.db.execute(update(SessionRow).where(SessionRow.user_id == user_id).values(renew=True))
        gate.note("member.changed", {"user": user_id, "before": before, "after": _terms(member)})
        return _member(member, user, gate)

    @in_firm(Action.PEOPLE_WRITE, writes=True, proof=True)
    def remove_member(self, gate: FirmGate, user_id: str) -> None:
        """Take somebody out of a firm, with the tokens, links and invitations they made for it.

        Raises:
            NotFound: nobody of this firm.
            Invalid: the firm would lose its last owner, or its last person.
        """
        _leave(gate, user_id)

    @in_firm(Action.FIRM_LEAVE, writes=True)
    def leave(self, gate: FirmGate) -> None:
        """Leave a firm oneself. Raises as `remove_member` does."""
        if gate.actor.user_id is None or gate.actor.kind != "user":
            raise Forbidden(Action.FIRM_LEAVE)
        _leave(gate, gate.actor.user_id)

    # ----------------------------------------------------------------------------------------------------- invitations

    @in_firm(Action.PEOPLE_WRITE, writes=True, proof=True)
    def invite(self, gate: FirmGate, email: str, role: Role, until: date | None = None) -> str:
        """Return the secret of an invitation, to be sent to its e-mail address. Nobody learns whether there is an account.

        Raises:
            Invalid: the address, the role or the day cannot be used.
        """
        address = checks.email(email)
        _role(role, until)
        secret, number = new_secret(), new_id()
        gate.db.add(
            PassRow(
                secret=hashed(secret),
                id=number,
                kind="invitation",
                user_id=None,
                organisation_id=gate.id,
                email=address,
                role=role,
                until=until,
                created=gate.now,
                expires=gate.now + self.policy.invitation_life,
                used=None,
                created_by=gate.actor.id,
            )
        )
        gate.note(
            "invitation.created",
            {
                "invitation": number,
                "email": address,
                "role": role,
                "until": None if until is None else until.isoformat(),
            },
        )
        return secret

    @in_firm(Action.PEOPLE_READ)
    def invitations(self, gate: FirmGate) -> tuple[Invitation, ...]:
        """Return the invitations that still wait, the newest first."""
        query = select(PassRow).where(PassRow.organisation_id == gate.id, PassRow.used.is_(None))
        rows = [r for r in gate.db.scalars(query) if r.kind == "invitation" and gate.now < r.expires]
        return tuple(_invitation(r, gate.organisation) for r in sorted(rows, key=lambda r: r.created, reverse=True))

    @in_firm(Action.PEOPLE_WRITE, writes=True)
    def revoke_invitation(self, gate: FirmGate, invitation: str) -> None:
        """Take an invitation back.

        Raises:
            NotFound: there is no such invitation in this firm, or it was used.
        """
        row = gate.db.scalars(select(PassRow).where(PassRow.id == invitation)).one_or_none()
        if row is None or row.organisation_id != gate.id or row.used is not None:
            raise NotFound("invitation")
        row.used = gate.now
        gate.note("invitation.revoked", {"invitation": row.id})

    def invitation(self, secret: str) -> Invitation:
        """Return the invitation that a secret belongs to.

        Raises:
            NotFound: none, or it was used, taken back, or has run out.
        """
        with self.database.reading() as db:
            row = db.get(PassRow, hashed(secret))
            firm = None if row is None or row.organisation_id is None else db.get(OrganisationRow, row.organisation_id)
            if row is None or firm is None or row.used is not None or self.now() >= row.expires:
                raise NotFound("invitation")
            return _invitation(row, firm)

    def accept_invitation(self, actor: Actor, secret: str) -> str:
        """Let the actor into the firm of an invitation, and return its id. It counts only for the address it was sent to.

        Raises:
            NotFound: there is no such invitation (any more), or it is somebody else's.
            Taken: the actor belongs to the firm already.
        """
        now = self.now()
        with self.database.writing() as db:
            held = db.get(PassRow, hashed(secret))
            if held is None or held.organisation_id is None or chain.lock(db, held.organisation_id) is None:
                raise NotFound("invitation")
            db.refresh(held)
            user = None if actor.kind != "user" or actor.user_id is None else db.get(UserRow, actor.user_id)
            firm = db.get(OrganisationRow, held.organisation_id)
            if (
                user is None
                or not user.active
                or firm is None
                or held.used is not None
                or now >= held.expires
                or user.email != held.email
            ):
                raise NotFound("invitation")
            gate = FirmGate(db, user_actor(db, user, now, firm.id), now, firm)
            held.used = now
            _join(gate, user, cast(Role, held.role), held.until, held.id)
            db.execute(update(SessionRow).where(SessionRow.user_id == user.id).values(renew=True))
            return firm.id


def conflict(gate: FirmGate, field: str, mine: object, theirs: object, revision: int) -> Conflict:
    """Return the conflict about something that the entry `revision` changed last."""
    entry = chain.known(gate.db, gate.id, revision)
    by = "" if entry is None else named(gate.db, entry[0])
    return Conflict(field, mine, theirs, by, None if entry is None else moment_of(entry[1]), revision)


def _organisation(firm: OrganisationRow, actor: Actor) -> Organisation:
    standing = "owner" if actor.kind == SYSTEM.kind else actor.firms[firm.id]
    return Organisation(firm.id, firm.name, firm.created, standing, firm.case_revision, firm.name_revision)


def _person(db: Db, user_id: str) -> UserRow:
    row = db.get(UserRow, user_id)
    if row is None:
        raise NotFound("account")
    return row


def _member(member: MemberRow, user: UserRow, gate: Gate) -> Member:
    role, waiting = cast(Role, member.role), gate.db.get(WaitRow, (member.organisation_id, user.id)) is not None
    current = current_member(member, gate.now)
    return Member(user.id, user.email, user.name, role, member.since, member.until, current, waiting)


def _invitation(row: PassRow, firm: OrganisationRow) -> Invitation:
    return Invitation(row.id, firm.id, firm.name, str(row.email), cast(Role, row.role), row.until, row.expires)


def _role(role: Role, until: date | None) -> Role:
    if role not in ROLES:
        raise Invalid("role", Message("firm.unknown-role", known=", ".join(ROLES)))
    if until is not None and role != "auditor":
        raise Invalid("until", Message("firm.last-day-of-auditor"))
    return role


def _terms(member: MemberRow) -> dict[str, str | None]:
    return {"role": member.role, "until": None if member.until is None else member.until.isoformat()}


def _join(gate: FirmGate, user: UserRow, role: Role, until: date | None, invitation: str | None = None) -> Member:
    held = gate.db.get(MemberRow, (gate.id, user.id))
    if held is not None and current_member(held, gate.now):
        raise Taken("email", Message("firm.member-already"))
    if held is None:
        held = MemberRow(organisation_id=gate.id, user_id=user.id, role=role, since=gate.now, until=until)
        gate.db.add(held)
    held.role, held.until, held.since = role, until, gate.now
    gate.note("member.added", {"user": user.id, **_terms(held), "invitation": invitation})
    return _member(held, user, gate)


def _held(gate: FirmGate, user_id: str) -> tuple[MemberRow, UserRow]:
    member = gate.db.get(MemberRow, (gate.id, user_id))
    if member is None:
        raise NotFound("member")
    return member, _person(gate.db, user_id)


def _leave(gate: FirmGate, user_id: str) -> None:
    member, _ = _held(gate, user_id)
    if member.role == "owner":
        _keep_an_owner(gate, user_id)
    others = select(MemberRow.user_id).where(MemberRow.organisation_id == gate.id, MemberRow.user_id != user_id)
    if member.role == "adviser" and not any(
        True for _ in gate.db.scalars(others.where(MemberRow.role.in_(("owner", "adviser"))))
    ):
        raise Invalid("member", Message("firm.nobody-left"))
    end_doors(gate, user_id, "member.removed", gate.id)
    gate.note("member.removed", {"user": user_id, "before": _terms(member)})
    for table in (TokenRow, WaitRow):
        gate.db.execute(delete(table).where(table.organisation_id == gate.id, table.user_id == user_id))
    gate.db.delete(member)
    gate.db.execute(update(SessionRow).where(SessionRow.user_id == user_id).values(renew=True))


def _keep_an_owner(gate: FirmGate, user_id: str) -> None:
    other = select(MemberRow.user_id).where(
        MemberRow.organisation_id == gate.id, MemberRow.role == "owner", MemberRow.user_id != user_id
    )
    if gate.db.scalars(other).first() is None:
        raise Invalid("member", Message("firm.last-owner"))


__all__ = ["Firms", "conflict"]
