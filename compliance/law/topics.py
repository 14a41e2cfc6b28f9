"""What laws are measured against, so that they can be compared: topics with their elements, roles, the Hiroshima Process.

None of it is law. A topic splits one action into yes/no contents; a role says in which capacity a duty binds; the code of
conduct and the reporting framework are voluntary texts.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import Annotated, Literal

from pydantic import Field, model_validator

from compliance.errors import Message, WrongValue
from compliance.language.text import Text, Words
from compliance.law.citations import Declared, Id, Source
from compliance.reading.validation import Frozen
from compliance.semantics.conditions import Condition
from compliance.semantics.places import Day

Area = Literal["privacy", "data-flows", "algorithmic-accountability"]


class TopicHiroshima(Frozen):
    """Which action (or principle) of the Hiroshima Process a topic serves."""

    action: int | None = None
    principle: int | None = None
    how: Literal["principal", "supporting"]


class TopicParameter(Frozen):
    """A number that a duty of this topic may fix, and which way is stricter."""

    label: Text
    better: Literal["lower", "higher", "none"]


class Topic(Frozen):
    """A normalised action and its yes/no contents: what makes duties of different countries comparable."""

    id: Words
    area: Area
    title: Text
    anchor: Text
    elements: dict[str, Text]
    hiroshima: tuple[TopicHiroshima, ...] = ()
    housekeeping: bool = False
    parameters: dict[str, TopicParameter] = Field(default_factory=dict)


class Work(Frozen):
    """Topics whose actions a firm does in one go (a contract, a notice): in a list to act on they are one thing to do, each deed of it named.

    `duties` adds those that no topic holds, by id, a star standing for anything.
    """

    id: Id
    topics: tuple[Words, ...] = ()
    duties: tuple[Words, ...] = ()

    def holds(self, topic: str | None, duty: str) -> bool:
        """Whether an action belongs to it: by its topic, or, without one, by its duty."""
        if topic is not None:
            return topic in self.topics
        return any(fnmatchcase(duty, pattern) for pattern in self.duties)


class TopicsFile(Frozen):
    """The file of topics."""

    topics: Literal[1]
    checked_on: Day
    topics_list: tuple[Topic, ...]
    works: tuple[Work, ...] = ()


class HiroshimaAction(Frozen):
    """One of the eleven actions of the Hiroshima Process code of conduct."""

    number: int
    title: Text
    asks: Text


class HiroshimaSteps(Frozen):
    """The instrument that holds steps in the spirit of the code for a small firm, and which of them serves principle 12."""

    instrument: Id
    twelfth: Id


class HiroshimaFile(Frozen):
    """The code of conduct and the twelfth principle."""

    hiroshima: Literal[1]
    checked_on: Day
    source: Source
    basis: Declared
    actions: Annotated[tuple[HiroshimaAction, ...], Field(min_length=11, max_length=11)]
    opening: Text
    twelfth_principle: Text
    steps: HiroshimaSteps


class Capacity(Frozen):
    """The side of the table a firm sits on: duties are only counted together within one."""

    id: Words
    name: Text


class Role(Frozen):
    """A role in the words of the law that uses it, and the capacity it stands for."""

    id: Words
    name: Text
    capacity: Words


class RolesFile(Frozen):
    """The file of roles."""

    roles: Literal[1]
    capacities: tuple[Capacity, ...]
    roles_list: tuple[Role, ...]

    @model_validator(mode="after")
    def _known_capacities(self) -> RolesFile:
        known = [c.id for c in self.capacities]
        for role in self.roles_list:
            if role.capacity not in known:
                raise WrongValue(
                    Message("rules.role-capacity", role=role.id, capacity=role.capacity, known=", ".join(known))
                )
        return self


ReportRole = Literal["model-developer", "application-developer", "deployer"]


class ReportRoleEntry(Frozen):
    """A role of the reporting framework, and what a use case of a firm in that role looks like."""

    name: Text
    when: Condition


class ReportSection(Frozen):
    """One section of the OECD reporting framework of the Hiroshima Process: what it asks and which actions it covers."""

    number: Annotated[int, Field(ge=1)]
    title: Text
    asks: Text
    actions: tuple[Annotated[int, Field(ge=1, le=11)], ...]
    principle: Literal[12] | None = None
    roles: Annotated[tuple[ReportRole, ...], Field(min_length=1)]


class ReportFile(Frozen):
    """The reporting framework: its version, where it is published, its roles (upstream first) and its sections."""

    haip: Literal[1]
    checked_on: Day
    version: Text
    source: Source
    basis: Declared
    caution: Text
    roles: dict[ReportRole, ReportRoleEntry]
    sections: Annotated[tuple[ReportSection, ...], Field(min_length=1)]
