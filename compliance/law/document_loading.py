"""Reading the templates, and holding them to the rulebook: what they name exists, and every language says the same blanks and answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from compliance.errors import Fault, FaultList, Message, about, nearest
from compliance.language.compiling import read_table
from compliance.language.text import Text
from compliance.law.document_files import FOLDER, came_along
from compliance.law.document_templates import ANSWER, OF_A_USE, SLOTS, Piece, Template, blanks, slots
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from compliance.reading.validation import validate
from compliance.recent import Recent
from compliance.resources import data_root
from compliance.semantics.conditions import Leaf, Node, TestRef, walk

Where = tuple[str | int, ...]
Found = Iterator[tuple[Where, Message]]


BOOKS = 2  # rulebooks for which it is known which templates fit


def fitting(book: Rulebook) -> Mapping[str, Template]:
    """Return the templates that came along and fit a rulebook, by their ids: all of them for the law that came along (`rules check` proves it).

    One that names what another rulebook does not have is no document of that law.
    """
    return _fitting.get(book, lambda: {t.id: t for t in _came_along() if next(wrong(t, book), None) is None})


_fitting: Recent[Rulebook, Mapping[str, Template]] = Recent(BOOKS)


def _came_along() -> list[Template]:
    found = came_along()
    return [validate(Template, found[file]) for file in found if file.count("/") == 1]


def load_templates(book: Rulebook, root: Path | None = None) -> Mapping[str, Template]:
    """Return the templates in the folder documents/ beside the rulesets (of those that came along, unless another place is named), by their ids.

    Raises:
        FaultList: a template does not have the form, or names what the rulebook does not have; each fault has its file and line.
    """
    out: dict[str, Template] = {}
    faults: list[Fault] = []
    for path in sorted(((root or data_root()) / FOLDER).glob("*.yaml")):
        shown = f"{FOLDER}/{path.name}"
        document = read_table(shown) if root is None else strict_yaml.read(path, shown)
        try:
            template = validate(Template, document)
        except FaultList as error:
            faults.extend(error.faults)
            continue
        faults.extend(Fault(document.place(where), message) for where, message in wrong(template, book))
        if template.id in out or template.id != path.stem:
            faults.append(Fault(document.place(("id",)), Message("documents.file-name", id=template.id)))
        out[template.id] = template
    if faults:
        raise FaultList(faults)
    return out


def wrong(template: Template, book: Rulebook) -> Found:
    """Yield what a template names and the rulebook does not have, and where its languages differ in what they hold."""
    for n, duty in enumerate(template.serves):
        yield from _duty(duty, book, ("serves", n))
    if template.when is not None:
        yield from _condition(template.when, book, ("when",))
    for n, one in enumerate(template.only):
        for m, duty in enumerate(one.duties):
            yield from _duty(duty, book, ("only", n, "duties", m))
            if duty not in template.serves:
                yield ("only", n, "duties", m), Message("documents.only-unserved", duty=duty)
        yield from _condition(one.when, book, ("only", n, "when"))
    for n, piece in enumerate(template.blocks):
        for where, message in _piece(piece, template, book):
            yield ("blocks", n, *where), message


def _piece(piece: Piece, template: Template, book: Rulebook) -> Found:
    for key in ("where", "required_by"):
        for n, duty in enumerate(getattr(piece, key)):
            yield from _duty(duty, book, (key, n))
    for n, content in enumerate(piece.covers):
        topic, _, letter = content.rpartition(".")
        if content in book.rules and any(part.adds for part in book.rules[content].obligation.topics):
            continue
        if topic not in book.topics or letter not in book.topics[topic].elements:
            known = [f"{t.id}.{e}" for t in book.topics.values() for e in t.elements]
            yield ("covers", n), Message("documents.no-content", name=content, hint=nearest(content, known))
    for n, fact in enumerate(piece.answers or ()):
        yield from _fact(fact, template, book, ("answers", n))
    if piece.when is not None:
        yield from _condition(piece.when, book, ("when",))
    for where, text in piece.texts():
        yield from _text(text, template, book, where)


def _text(text: Text, template: Template, book: Rulebook, where: Where) -> Found:
    said = list(text.pair().values())
    for slot in slots(said[0]):
        if slot.startswith(ANSWER):
            yield from _fact(slot.removeprefix(ANSWER), template, book, where)
        elif slot not in SLOTS or (slot in OF_A_USE and template.of == "organisation"):
            yield where, Message("documents.no-slot", slot=slot, known=", ".join((*SLOTS, f"{ANSWER}FACT")))
    if any(sorted(slots(other)) != sorted(slots(said[0])) for other in said):
        yield where, Message("documents.other-slots")
    if any(len(blanks(other)) != len(blanks(said[0])) for other in said):
        yield where, Message("documents.other-blanks")


def _duty(duty: str, book: Rulebook, where: Where) -> Found:
    if duty not in book.rules:
        yield where, Message("rules.unknown-obligation", obligation=duty, hint=nearest(duty, book.rules))


def _fact(fact: str, template: Template, book: Rulebook, where: Where) -> Found:
    if fact not in book.facts:
        yield where, Message("rules.unknown-fact", fact=fact, hint=nearest(fact, book.facts))
    elif template.of == "organisation" and book.facts[fact].of != "organisation":
        yield where, about(fact, Message("documents.of-a-use"))


def _condition(condition: Node, book: Rulebook, where: Where) -> Found:
    for node in walk(condition):
        if isinstance(node, Leaf):
            if node.fact not in book.facts:
                yield where, Message("rules.unknown-fact", fact=node.fact, hint=nearest(node.fact, book.facts))
        elif isinstance(node, TestRef) and node.id not in book.tests:
            hint = nearest(node.id, [*book.tests, *book.facts])
            yield where, Message("rules.unknown-test", test=node.id, hint=hint)


__all__ = ["FOLDER", "fitting", "load_templates", "wrong"]
