"""What all OSCAL documents share: texts as OSCAL takes them, UUIDs from content, properties, metadata."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, TypeAlias
from uuid import NAMESPACE_URL, uuid5

from compliance.checklist.checklist import Checklist
from compliance.language.formatting import day
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.rendering.safe import clean
from compliance.version import VERSION

Json: TypeAlias = dict[str, Any]

OSCAL_VERSION = "1.2.1"
STATEMENT = "_smt"  # what OSCAL puts behind the id of a control for its statement; no id of a duty holds it
NAMESPACE = "urn:g7-ai-compliance:oscal"
_ROOT = uuid5(NAMESPACE_URL, NAMESPACE)
_MARKUP = re.compile(r"([\\`*\[\]<>~^])")


def uuid_of(kind: str, content: Any) -> str:
    """Return the UUID of something: the same content of the same kind has the same one, always."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, default=str)
    return str(uuid5(_ROOT, f"{kind}\n{text}"))


def identified(kind: str, content: Json, *also: Any) -> Json:
    """Return content with the UUID that follows from it; `also` tells apart what has the same content elsewhere."""
    return {"uuid": uuid_of(kind, [content, *also]), **content}


def line(text: str) -> str:
    """Return text as one line without control characters; OSCAL refuses an empty one, so that becomes a dash."""
    return re.sub(" {2,}", " ", clean(text)).strip() or "-"


def markup(text: str) -> str:
    """Return text as one line of OSCAL markup that means just these words: signs of Markdown and HTML lose their power."""
    return _MARKUP.sub(r"\\\1", line(text)).replace("{{", r"\{\{")


def paragraphs(texts: Iterable[str]) -> str:
    """Return texts as paragraphs of OSCAL markup."""
    return "\n\n".join(markup(t) for t in texts)


def bullets(texts: Iterable[str]) -> str:
    """Return texts as a list in OSCAL markup."""
    return "\n".join(f"- {markup(t)}" for t in texts)


def prop(name: str, value: object, remarks: str | None = None) -> Json:
    """Return a property in the name space of this product."""
    out: Json = {"name": name, "ns": NAMESPACE, "value": line(str(value))}
    if remarks is not None:
        out["remarks"] = markup(remarks)
    return out


def props(values: Mapping[str, object]) -> list[Json]:
    """Return properties, without those that have no value; a list gives one property for each entry."""
    out: list[Json] = []
    for name, value in values.items():
        entries = value if isinstance(value, (list, tuple)) else [value]
        out += [prop(name, e) for e in entries if e is not None]
    return out


def moment(value: date) -> str:
    """Return a day as OSCAL writes a point in time: its first moment, in UTC."""
    return f"{value.isoformat()}T00:00:00Z"


def metadata(checklist: Checklist, title: str, lang: Lang, about_case: bool, remarks: Iterable[str] = ()) -> Json:
    """Return the metadata of a document: what it is, for which day, under which law and, where it is about one, for which case."""
    assessment = checklist.assessment
    book, case, engine = assessment.rulebook, assessment.case, assessment.assessor.engine
    says = say(
        "list.as-of",
        lang,
        day=day(assessment.as_of, lang),
        version=book.version,
        hash=book.sha256[:12],
        engine=f"{engine.name} {engine.version}",
    )
    of_case = {"case-id": case.id, "case-sha256": case.sha256} if about_case else {}
    return {
        "title": markup(title),
        "last-modified": moment(assessment.as_of),
        "version": line(book.version),
        "oscal-version": OSCAL_VERSION,
        "props": props(
            {
                "as-of": assessment.as_of,
                "language": lang,
                "product": f"compliance {VERSION}",
                "rulebook-version": book.version,
                "rulebook-sha256": book.sha256,
                **of_case,
            }
        ),
        "remarks": paragraphs([says, say("list.not-advice", lang), *remarks]),
    }


def statement_id(obligation: str, topic: str | None = None) -> str:
    """Return the id under which the catalog holds the statement of a duty, or what it asks on one topic."""
    return f"{obligation}{STATEMENT}" if topic is None else f"{obligation}{STATEMENT}.{topic}"


__all__ = [
    "NAMESPACE",
    "OSCAL_VERSION",
    "STATEMENT",
    "Json",
    "bullets",
    "identified",
    "line",
    "markup",
    "metadata",
    "moment",
    "paragraphs",
    "prop",
    "props",
    "statement_id",
    "uuid_of",
]
