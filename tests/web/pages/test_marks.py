"""Marks between two values stand as the reader's language sets them, never as a template does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import compliance.web

TEMPLATES = Path(compliance.web.__file__).parent / "templates"
BETWEEN = re.compile(r"\}\} ?[;:!?](?=[ <]|$)", re.MULTILINE)


@pytest.mark.parametrize("path", sorted(TEMPLATES.rglob("*.html")), ids=lambda p: str(p.relative_to(TEMPLATES)))
def test_no_template_sets_a_mark_of_two_parts_after_a_value(path: Path) -> None:
    assert BETWEEN.findall(path.read_text(encoding="utf-8")) == []


def test_the_pattern_sees_what_it_should() -> None:
    assert BETWEEN.search("{{ a }}; {{ b }}")
    assert BETWEEN.search("{{ a }}: {{ b }}")
    assert not BETWEEN.search('{{ a }}. {{ say("mark.series", before=b, after=c) }}')
