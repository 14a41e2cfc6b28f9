"""The formats a result can be written in: one file by the ending of its name, or the files of another tool by the tool's name.

An installed package brings more of them through the entry point `compliance.formats` (docs/python.md).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from compliance.errors import InputError, Message, nearest
from compliance.interchange import formats as tools
from compliance.language.text import Lang
from compliance.plugins import plugins

# What draws a page or writes a workbook is loaded when it is asked for: the command line reads the names at every start.
if TYPE_CHECKING:
    from compliance.api.result import Result
    from compliance.law.rulebook import Rulebook
    from compliance.rendering.page import Page
    from compliance.results.parts import Part
    from compliance.results.shapes import Doc, ResultDoc

DRAWN = (".md", ".html", ".pdf")
ENDINGS = (".xlsx", ".json", *DRAWN)
GROUP = "compliance.formats"

Written: TypeAlias = "bytes | Mapping[str, bytes]"


@dataclass(frozen=True)
class Format:
    """One format in which a result is written, as an installed package brings it.

    `write` takes a result and a language ("en", "fr" or "fr-CA") and returns the content of one file, or of several by their names.
    With an `ending`, such as ".kml", `Result.save` takes it for names that end so; it must then write one file.
    """

    name: str
    media_type: str
    write: Callable[[Result, Lang], Written]
    ending: str = ""


def registered() -> dict[str, Format]:
    """Return the formats that installed packages bring, by name.

    Raises:
        InputError: a package cannot be loaded, brings no `Format`, or one whose name or ending is taken; the message names it.
    """
    out: dict[str, Format] = {}
    for plugin in plugins(GROUP):
        one = plugin.load()
        if not isinstance(one, Format):
            raise plugin.wrong(Message("plugin.not-a-format", group=GROUP, found=type(one).__name__))
        endings = {f.ending for f in out.values() if f.ending}
        if one.name in tools.FORMATS or one.name in out or one.ending in (*ENDINGS, *endings):
            raise plugin.wrong(Message("format.taken", name=one.name, ending=one.ending or Message("format.no-ending")))
        out[one.name] = one
    return out


def names() -> tuple[str, ...]:
    """Return the names that `Result.files` and `compliance export --to` know. Raises as `registered` does."""
    return (*tools.FORMATS, *registered())


def endings() -> tuple[str, ...]:
    """Return the endings that `Result.save` knows. Raises as `registered` does."""
    return (*ENDINGS, *(f.ending for f in registered().values() if f.ending))


def rendered(result: Result, ending: str, lang: Lang, in_full: bool) -> bytes:
    """Return the content of a file by the ending of its name; see `Result.rendered`."""
    if ending == ".json":
        return result.to_json().encode()
    if ending == ".xlsx":
        from compliance.workbook.workbook import PARTS, workbook

        return workbook(result.checklist, result.document(parts=PARTS), lang)
    if ending in DRAWN:
        made = partial(result.document, (), ())
        return drawn(lambda: checklist_page(made, result.rulebook, ending, lang, in_full), ending)
    for one in registered().values():
        if ending and one.ending == ending:
            content = one.write(result, lang)
            if isinstance(content, bytes):
                return content
            raise InputError(Message("format.several-files", name=one.name))
    raise InputError(Message("format.unknown-ending", ending=ending, known=", ".join(endings())))


def checklist_page(
    document: Callable[[frozenset[Part]], ResultDoc], book: Rulebook, ending: str, lang: Lang, in_full: bool
) -> Page:
    """Return the checklist as a page: on paper in short, unless asked for in full. `document` makes the parts it shows."""
    from compliance.reporting import checklist_page as page  # start-up: JSON needs none of it

    if in_full or ending != ".pdf":
        return page.page(document(page.PARTS), lang)
    return page.in_short(document(page.IN_SHORT), book, lang)


def as_json(doc: Doc) -> bytes:
    """Return a document that a result gave as JSON text, the same bytes for the same content."""
    from compliance.results.checklist_document import to_json

    return to_json(doc).encode()


def drawn(page: Callable[[], Page], ending: str) -> bytes:
    """Return a page as Markdown, HTML, PDF or Word.

    Raises:
        InputError: the ending is none of these.
    """
    if ending == ".md":
        from compliance.rendering.markdown import markdown

        return markdown(page()).encode()
    if ending == ".html":
        from compliance.rendering.html import html

        return html(page()).encode()
    if ending == ".pdf":
        from compliance.rendering.pdf import pdf

        return pdf(page())
    if ending == ".docx":
        from compliance.rendering.word import word

        return word(page())
    raise InputError(Message("format.unknown-ending", ending=ending, known=", ".join(DRAWN)))


def files(result: Result, form: str, lang: Lang) -> dict[str, bytes]:
    """Return the files of another tool's format; see `Result.files`."""
    if form in tools.FORMATS:
        return tools.FORMATS[form](result.checklist, result.document(parts=tools.PARTS[form]), lang)
    brought = registered()
    if form not in brought:
        known = (*tools.FORMATS, *brought)
        raise InputError(Message("format.unknown-name", name=form, hint=nearest(form, known), known=", ".join(known)))
    one = brought[form]
    content = one.write(result, lang)
    return {f"{form}{one.ending}": content} if isinstance(content, bytes) else dict(content)


__all__ = [
    "DRAWN",
    "ENDINGS",
    "Format",
    "as_json",
    "checklist_page",
    "drawn",
    "endings",
    "files",
    "names",
    "registered",
    "rendered",
]
