"""The register: what people confide to the program, kept safely. Knows no law and no web; plain data in and out."""

from compliance.register.access import SYSTEM, Action, Actor, Role, Standing, may
from compliance.register.comparing import what_changed
from compliance.register.faults import (
    Conflict,
    Forbidden,
    Invalid,
    NotFound,
    RegisterError,
    SignInRefused,
    Taken,
    TryLater,
    Unusable,
)
from compliance.register.policy import Policy
from compliance.register.records import (
    AssessmentHead,
    Entry,
    Invitation,
    KeptAssessment,
    KeptCase,
    KeptReview,
    Link,
    Member,
    Organisation,
    Session,
    Token,
    User,
)
from compliance.register.register import Register

__all__ = [
    "SYSTEM",
    "Action",
    "Actor",
    "AssessmentHead",
    "Conflict",
    "Entry",
    "Forbidden",
    "Invalid",
    "Invitation",
    "KeptAssessment",
    "KeptCase",
    "KeptReview",
    "Link",
    "Member",
    "NotFound",
    "Organisation",
    "Policy",
    "Register",
    "RegisterError",
    "Role",
    "Session",
    "SignInRefused",
    "Standing",
    "Taken",
    "Token",
    "TryLater",
    "Unusable",
    "User",
    "may",
    "what_changed",
]
