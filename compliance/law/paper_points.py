"""Which points of an action a paper can deliver, and which have to be done whatever is written: data, read topic by topic (documents/points/by-topic.yaml)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, model_validator

from compliance.errors import Fault, FaultList, Message, Place, WrongValue, nearest
from compliance.language.compiling import read_table
from compliance.language.text import Text, Words
from compliance.law.document_files import FOLDER, came_along
from compliance.law.document_templates import Template
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from compliance.reading.validation import Frozen, validate
from compliance.semantics.places import Day

FILE = "documents/points/by-topic.yaml"


class TopicPoints(Frozen):
    """The points of one topic, each either `paper` or `deed`; `because` says why the deeds are deeds.

    `supplier` are those that a firm which bought its tool gets from whoever made it.
    """

    topic: Words
    paper: tuple[Words, ...]
    deed: tuple[Words, ...]
    because: Text | None = None
    supplier: tuple[Words, ...] = ()

    @model_validator(mode="after")
    def _reasoned(self) -> TopicPoints:
        if bool(self.deed) != (self.because is not None):
            raise WrongValue(Message("points.because"))
        return self


class BeyondPoints(Frozen):
    """Duties whose requests beyond the points of an action are deeds, and why."""

    duties: Annotated[tuple[Words, ...], Field(min_length=1)]
    because: Text


class PointsFile(Frozen):
    """The file: every topic of the rulebook, read on a day."""

    points: Literal[1]
    read_on: Day
    topics: tuple[TopicPoints, ...]
    beyond: tuple[BeyondPoints, ...] = ()


@dataclass(frozen=True)
class Points:
    """What of each action a paper can deliver, to be asked point by point."""

    deeds: Mapping[tuple[str, str], Text]
    beyond: Mapping[str, Text]
    supplier: frozenset[tuple[str, str]]

    def deed(self, duty: str, topic: str, element: str | None) -> Text | None:
        """Return why a point has to be done by hand; nothing where a paper can deliver it. `element` is None for what the duty asks beyond a topic."""
        return self.beyond.get(duty) if element is None else self.deeds.get((topic, element))


@cache
def points() -> Points:
    """Return what papers can deliver, as it came along. What it does not name (the topic of another rulebook) counts as what a paper can deliver."""
    return _of(validate(PointsFile, came_along()[FILE]))


def load_points(book: Rulebook, root: Path | None = None) -> Points:
    """Return what papers can deliver (as it came along, unless another place is named), held to the rulebook.

    Raises:
        FaultList: the file does not have the form, or does not fit the rulebook: a topic without its points, a point that stands twice or nowhere.
    """
    document = read_table(FILE) if root is None else strict_yaml.read(root / FILE, FILE)
    file = validate(PointsFile, document)
    faults = [Fault(document.place(where), message) for where, message in wrong(file, book)]
    if faults:
        raise FaultList(faults)
    return _of(file)


def _of(file: PointsFile) -> Points:
    return Points(
        {(t.topic, e): t.because for t in file.topics if t.because is not None for e in t.deed},
        {duty: group.because for group in file.beyond for duty in group.duties},
        frozenset((t.topic, e) for t in file.topics for e in t.supplier),
    )


def overclaimed(templates: Iterable[Template], found: Points) -> Iterator[Fault]:
    """Yield the claims of templates to deliver what has to be done whatever is written."""
    deeds = {f"{topic}.{element}" for topic, element in found.deeds} | set(found.beyond)
    for template in templates:
        for content in sorted(template.covers & deeds):
            yield Fault(Place(f"{FOLDER}/{template.id}.yaml"), Message("points.deed", content=content))


def wrong(file: PointsFile, book: Rulebook) -> Iterator[tuple[tuple[str | int, ...], Message]]:
    """Yield where the file and the rulebook differ."""
    seen: set[str] = set()
    for n, one in enumerate(file.topics):
        if one.topic not in book.topics:
            yield ("topics", n, "topic"), Message("topic.unknown", name=one.topic, hint=nearest(one.topic, book.topics))
            continue
        said, known = [*one.paper, *one.deed], book.topics[one.topic].elements
        if one.topic in seen or sorted(said) != sorted(known) or not set(one.supplier) <= set(known):
            yield ("topics", n), Message("points.each-once", topic=one.topic, points=", ".join(known))
        seen.add(one.topic)
    for topic in book.topics:
        if topic not in seen:
            yield ("topics",), Message("points.missing", topic=topic)
    for n, group in enumerate(file.beyond):
        for m, duty in enumerate(group.duties):
            if duty not in book.rules or not any(part.adds for part in book.rules[duty].obligation.topics):
                yield ("beyond", n, "duties", m), Message("points.nothing-beyond", duty=duty)


__all__ = ["FILE", "Points", "PointsFile", "load_points", "overclaimed", "points", "wrong"]
