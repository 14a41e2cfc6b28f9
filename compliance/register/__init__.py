"""The register: what people confide to the program, kept safely. Knows no law and no web; plain data in and out."""

from compliance.register.access import SYSTEM, Action, Actor, FirmRole, Role, may
from compliance.register.assessments import Outdated
from compliance.register.comments import Comment
from compliance.register.comparing import what_changed
from compliance.register.faults import (
    Altered,
    Conflict,
    Forbidden,
    Invalid,
    NotFound,
    ProofNeeded,
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
    Held,
    Invitation,
    KeptAssessment,
    KeptCase,
    KeptReview,
    Link,
    Member,
    Notice,
    Organisation,
    Passkey,
    Safeguards,
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
    "Altered",
    "AssessmentHead",
    "ChainReport",
    "Comment",
    "Conflict",
    "Entry",
    "Finding",
    "Forbidden",
    "Held",
    "Invalid",
    "Invitation",
    "KeptAssessment",
    "KeptCase",
    "KeptReview",
    "Link",
    "Member",
    "NotFound",
    "Notice",
    "Organisation",
    "Outdated",
    "Passkey",
    "Policy",
    "ProofNeeded",
    "Register",
    "RegisterError",
    "Role",
    "Safeguards",
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
