"""The register: what people confide to the program, kept safely. Knows no law and no web; plain data in and out."""

from compliance.register.access import SYSTEM, Action, Actor, FirmRole, Role, may
from compliance.register.assessments import Outdated
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
from compliance.register.findings import ChainReport, Finding
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
from compliance.register.verifying import Verification

__all__ = [
    "SYSTEM",
    "Action",
    "Actor",
    "AssessmentHead",
    "ChainReport",
    "Conflict",
    "Entry",
    "Finding",
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
    "Outdated",
    "Policy",
    "Register",
    "RegisterError",
    "Role",
    "Session",
    "SignInRefused",
    "FirmRole",
    "Taken",
    "Token",
    "TryLater",
    "Unusable",
    "User",
    "Verification",
    "may",
    "what_changed",
]
