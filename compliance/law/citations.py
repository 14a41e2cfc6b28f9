"""Where law and texts are found, how well that was checked, and who signed: what every statement about law carries."""

from __future__ import annotations

import re
from typing import Annotated, Literal, get_args

from pydantic import AfterValidator, WithJsonSchema

from compliance.errors import Message, WrongValue
from compliance.language.text import Text, Words
from compliance.reading.validation import Frozen
from compliance.semantics.places import Day

Declared = Literal["primary-text", "two-secondary", "one-secondary", "recall"]
"""How well a rule is known, as its file says it."""

Basis = Literal["primary-text", "text-not-kept", "two-secondary", "one-secondary", "recall"]
"""How well it is known as worked out: a text that was read without its words being kept is no quotation of the law."""

BASES: tuple[Basis, ...] = (
    "primary-text",
    "text-not-kept",
    "two-secondary",
    "one-secondary",
    "recall",
)  # the best first

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*(\.[A-Za-z0-9]+(-[A-Za-z0-9]+)*)*")  # capitals as in "art22A", never first
_DURATION = re.compile(r"P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?)?")


def _is_id(value: str) -> str:
    if not _ID.fullmatch(value):
        raise WrongValue(Message("rules.id-form", found=value))
    return value


def _is_duration(value: str) -> str:
    if not _DURATION.fullmatch(value):
        raise WrongValue(Message("rules.duration-form", found=value))
    return value


def _is_declared(value: Basis) -> Basis:
    if value not in get_args(Declared):
        raise WrongValue(Message("rules.basis-worked-out", found=value))
    return value


def _is_official(value: str) -> str:
    if not re.fullmatch(r"https?://\S+", value):
        raise WrongValue(Message("rules.url-form", found=value))
    return value


Id = Annotated[str, AfterValidator(_is_id)]
Duration = Annotated[str, AfterValidator(_is_duration)]
Url = Annotated[str, AfterValidator(_is_official)]


class Citation(Frozen):
    """Where the duty stands, and how well that was checked."""

    pinpoint: Text
    url: Url
    basis: Annotated[
        Basis, AfterValidator(_is_declared), WithJsonSchema({"enum": list(get_args(Declared)), "type": "string"})
    ]
    checked_on: Day


class Review(Frozen):
    """A lawyer's signature under one rule."""

    by: Words
    on: Day


class Source(Frozen):
    """Where a text is published."""

    title: Text
    url: Url
