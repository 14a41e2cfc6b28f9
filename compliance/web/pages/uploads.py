"""Files that a form brings: there or not, small enough, and their names as a message or a case may say them."""

from __future__ import annotations

from pathlib import PurePath

from starlette.datastructures import FormData, UploadFile

from compliance.errors import InputError, Message
from compliance.language.formatting import number
from compliance.web.visiting.visit import Visit

LONGEST_NAME = 200


def file_of(fields: FormData, name: str) -> UploadFile | None:
    """Return the file in a field, if one was chosen."""
    found = fields.get(name)
    return found if isinstance(found, UploadFile) and found.filename else None


def content_of(visit: Visit, file: UploadFile) -> tuple[bytes, str]:
    """Return what a file holds, and its name without folders.

    Raises:
        InputError: it is too large.
    """
    name = PurePath((file.filename or "").replace("\\", "/")).name[:LONGEST_NAME]
    content = file.file.read(visit.settings.max_upload + 1)
    if len(content) > visit.settings.max_upload:
        size = number(visit.settings.max_upload // 1_000_000, visit.lang)
        raise InputError(Message("review.upload-too-large", file=name, size=size))
    return content, name


__all__ = ["LONGEST_NAME", "content_of", "file_of"]
