"""Who stands in a firm: its people, invitations, and the links of its auditors."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Annotated, Literal

from pydantic import Field
from starlette.responses import Response

from compliance.results.shapes import Doc
from compliance.web.api.firms import READ
from compliance.web.api.problems import documented
from compliance.web.api.routes import router as new_router
from compliance.web.api.shapes import Asking, AsOf
from compliance.web.api.tokens import Calling
from compliance.web.api.work import document

router = new_router("People of a firm, with a token")
CHANGE = documented(400, 401, 403, 404, 409, 413, 415, 422, 429)
GONE = documented(401, 403, 404, 409, 422, 429)
RoleName = Literal["owner", "adviser", "auditor"]


class MemberDoc(Doc):
    """One person of a firm; `until` is the last day, null for no end."""

    user_id: str
    email: str
    name: str
    role: RoleName
    since: datetime
    until: date | None
    current: bool


class MembersDoc(Doc):
    """The people of a firm."""

    members: list[MemberDoc]


class MemberRequest(Asking):
    """What somebody is in the firm, and until when."""

    role: RoleName
    until: AsOf | None = Field(default=None, description="Last day; none for no end.")


class InviteRequest(MemberRequest):
    """Whom to invite, as what."""

    email: Annotated[str, Field(min_length=3, max_length=254, examples=["anne@example.org"])]


class InvitationDoc(Doc):
    """An invitation that is open."""

    id: str
    email: str
    role: RoleName
    until: date | None
    expires: datetime


class InvitationsDoc(Doc):
    """The open invitations of a firm."""

    invitations: list[InvitationDoc]


class LinkRequest(Asking):
    """A link for an auditor."""

    label: Annotated[str, Field(min_length=1, max_length=200)]
    until: AsOf = Field(description="Its last day (UTC); at most a year from now.")


class LinkDoc(Doc):
    """A link of an auditor, without its secret."""

    id: str
    label: str
    created: datetime
    created_by: str
    expires: datetime
    revoked: datetime | None
    alive: bool


class LinksDoc(Doc):
    """The links of a firm."""

    links: list[LinkDoc]


class SecretDoc(Doc):
    """A secret, shown this once: hand it to whom it is for."""

    secret: str
    address: str = Field(description="Where it is used, after the language: /en/... or /fr/...")


@router.get("/firms/{firm}/members", operation_id="listMembers", responses=READ, response_model=MembersDoc)
def members(by: Calling, firm: str) -> Response:
    """List the people of a firm."""
    return document(
        MembersDoc(
            members=[
                MemberDoc(
                    user_id=m.user_id,
                    email=m.email,
                    name=m.name,
                    role=m.role,
                    since=m.since,
                    until=m.until,
                    current=m.current,
                )
                for m in by.register.members(by.actor, firm)
            ]
        )
    )


@router.put("/firms/{firm}/members/{user}", operation_id="setMember", status_code=204, responses=CHANGE)
def set_member(by: Calling, firm: str, user: str, body: MemberRequest) -> Response:
    """Give somebody of the firm another role, or a last day. Refused to keys (403): an owner does it in the browser."""
    by.register.set_member(by.actor, firm, user, body.role, until=body.until)
    return Response(status_code=204)


@router.delete("/firms/{firm}/members/{user}", operation_id="removeMember", status_code=204, responses=GONE)
def remove_member(by: Calling, firm: str, user: str) -> Response:
    """Take somebody out of the firm; what they may do ends at once. Refused to keys (403): an owner does it in the browser."""
    by.register.remove_member(by.actor, firm, user)
    return Response(status_code=204)


@router.get("/firms/{firm}/invitations", operation_id="listInvitations", responses=READ, response_model=InvitationsDoc)
def invitations(by: Calling, firm: str) -> Response:
    """List the open invitations of a firm."""
    return document(
        InvitationsDoc(
            invitations=[
                InvitationDoc(id=i.id, email=i.email, role=i.role, until=i.until, expires=i.expires)
                for i in by.register.invitations(by.actor, firm)
            ]
        )
    )


@router.post(
    "/firms/{firm}/invitations", operation_id="invite", status_code=201, responses=CHANGE, response_model=SecretDoc
)
def invite(by: Calling, firm: str, body: InviteRequest) -> Response:
    """Invite somebody. The secret is shown this once; nothing is sent by this service. Refused to keys (403): an owner does it in the browser."""
    secret = by.register.invite(by.actor, firm, body.email, body.role, until=body.until)
    return document(SecretDoc(secret=secret, address=f"/welcome/{secret}"), 201)


@router.delete(
    "/firms/{firm}/invitations/{invitation}", operation_id="revokeInvitation", status_code=204, responses=GONE
)
def revoke_invitation(by: Calling, firm: str, invitation: str) -> Response:
    """Take an invitation back."""
    by.register.revoke_invitation(by.actor, firm, invitation)
    return Response(status_code=204)


@router.get("/firms/{firm}/links", operation_id="listLinks", responses=READ, response_model=LinksDoc)
def links(by: Calling, firm: str) -> Response:
    """List the links made for auditors, without their secrets."""
    return document(
        LinksDoc(
            links=[
                LinkDoc(
                    id=x.id,
                    label=x.label,
                    created=x.created,
                    created_by=x.created_by,
                    expires=x.expires,
                    revoked=x.revoked,
                    alive=x.alive,
                )
                for x in by.register.links(by.actor, firm)
            ]
        )
    )


@router.post(
    "/firms/{firm}/links", operation_id="createLink", status_code=201, responses=CHANGE, response_model=SecretDoc
)
def create_link(by: Calling, firm: str, body: LinkRequest) -> Response:
    """Make a link with which an auditor reads and concludes until its last day. The secret is shown this once. Refused to keys (403): an owner does it in the browser."""
    expires = datetime.combine(body.until, time.max, UTC)
    secret = by.register.create_link(by.actor, firm, body.label, expires)
    return document(SecretDoc(secret=secret, address=f"/link/{secret}"), 201)


@router.delete("/firms/{firm}/links/{link}", operation_id="revokeLink", status_code=204, responses=GONE)
def revoke_link(by: Calling, firm: str, link: str) -> Response:
    """Take a link back; it ends at once."""
    by.register.revoke_link(by.actor, firm, link)
    return Response(status_code=204)


__all__ = ["router"]
