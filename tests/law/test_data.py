"""Lints of the data: sentences with the same slots in both languages, no leftovers, French set as French is, layouts that exist."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from compliance.language import compiling
from compliance.language.languages import required
from compliance.language.sentences import catalogue
from compliance.language.tags import SOURCE
from compliance.law import uniform_acts
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from compliance.workbook.layout import TAKES, shipped
from tests.conftest import ROOT

SLOT = re.compile(r"\{([a-z_]+)\}")
FILES = sorted(p for folder in ("rulesets", "jurisdictions", "exports") for p in (ROOT / folder).rglob("*.yaml"))
CODE = sorted((ROOT / "compliance").rglob("*.py"))


def texts(data: Any, path: str = "") -> Iterator[tuple[str, str, str]]:
    """Yield every sentence of a file: where it stands, its language, its words."""
    if isinstance(data, dict):
        for key, value in data.items():
            if key in ("en", "fr", "fr-CA") and isinstance(value, str):
                yield path, key, value
            else:
                yield from texts(value, f"{path} > {key}" if path else str(key))
    elif isinstance(data, list):
        for n, value in enumerate(data):
            name = value.get("id", value.get("code", n)) if isinstance(value, dict) else n
            yield from texts(value, f"{path} > {name}")


@cache
def texts_of(path: Path) -> tuple[tuple[str, str, str], ...]:
    """Return every sentence of a file; several tests ask."""
    return tuple(texts(strict_yaml.read(path).data))


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


# ---------------------------------------------------------------------------------------------------------- wording


def test_every_sentence_of_the_product_has_the_same_slots_in_every_language_and_form() -> None:
    for key, by_tag in compiling.read().items():
        assert set(by_tag) >= set(required()), key
        for tag, forms in by_tag.items():
            assert len(forms) == 1 or len(forms) == len(by_tag[SOURCE]), f"{key}: {tag}"
            assert not compiling.lost_slots(by_tag[SOURCE], forms), f"{key}: {tag}"


def documents(path: Path) -> Iterator[strict_yaml.Document]:
    """A data file, or the rulesets that the shared text of a family makes."""
    read = strict_yaml.read(path)
    if uniform_acts.is_family(read):
        yield from (made for _, _, made in uniform_acts.members(read))
    else:
        yield read


def test_every_sentence_of_the_data_has_the_same_slots_in_both_languages() -> None:
    for path in FILES:
        for one in documents(path):
            found: dict[str, dict[str, list[str]]] = {}
            for where, lang, words in texts(one.data):
                found.setdefault(where, {})[lang] = sorted(SLOT.findall(words))
            for where, by_lang in found.items():
                assert len({tuple(s) for s in by_lang.values()}) == 1, f"{named(path)}: {where}"


class Said:
    """One call of say(), say_both() or self.say() in the code."""

    def __init__(self, file: Path, call: ast.Call) -> None:
        self.place = f"{named(file)}:{call.lineno}"
        self.patterns = list(patterns(call.args[0]))
        self.slots = {k.arg for k in call.keywords if k.arg is not None}
        for k in call.keywords:
            if k.arg is None and isinstance(k.value, ast.Dict):
                self.slots |= {
                    x.value for x in k.value.keys if isinstance(x, ast.Constant) and isinstance(x.value, str)
                }
        self.open = any(k.arg is None and not isinstance(k.value, ast.Dict) for k in call.keywords)


def patterns(node: ast.expr) -> Iterator[str]:
    """Yield what the key of a sentence can look like, as regular expressions; nothing for a key that is a variable."""
    if isinstance(node, ast.Constant):
        yield re.escape(str(node.value))
    elif isinstance(node, ast.IfExp):
        yield from patterns(node.body)
        yield from patterns(node.orelse)
    elif isinstance(node, ast.JoinedStr):
        yield "".join(re.escape(str(v.value)) if isinstance(v, ast.Constant) else "[a-z0-9-]+" for v in node.values)


def said() -> list[Said]:
    out = []
    for file in CODE:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name in ("say", "say_both"):
                    out.append(Said(file, node))
    return out


@cache
def keys_of(pattern: str) -> list[str]:
    """Return the keys of sentences that a pattern stands for; most stand for the one key that they name."""
    named = pattern.replace("\\", "")
    return [named] if named in catalogue() else [k for k in catalogue() if re.fullmatch(pattern, k)]


def test_every_sentence_that_the_code_says_exists_and_gets_all_its_slots() -> None:
    calls = said()
    assert len(calls) > 100
    for one in calls:
        for pattern in one.patterns:
            keys = keys_of(pattern)
            assert keys, f"{one.place}: no sentence {pattern}"
            lacking = [set(SLOT.findall(catalogue()[k].in_(SOURCE))) - one.slots for k in keys]
            assert one.open or set() in lacking, f"{one.place}: {keys} need {lacking}"


# ------------------------------------------------------------------------------------------------------------ texts


# A file is searched as one text: line by line takes ten times as long.
LEFTOVER = re.compile(r"\b(?:FILL|TODO|FIXME|XXX|TBD|TBC)\b|\?\?\?|(?i:lorem ipsum)")


@pytest.mark.parametrize("path", FILES, ids=named)
def test_no_text_holds_a_leftover(path: Path) -> None:
    raw = path.read_text(encoding="utf-8")
    assert [f"{named(path)}:{raw.count(chr(10), 0, m.start()) + 1}: {m[0]}" for m in LEFTOVER.finditer(raw)] == []


@pytest.mark.parametrize("left", ["x TODO: x", "x ???", "Lorem Ipsum dolor", "lorem ipsum", "(TBC)"])
def test_a_leftover_is_found(left: str) -> None:
    assert LEFTOVER.search(f"fine\n{left}\nfine")


# Error messages quote file keys ("add fr: here") and hold parts of sentences, so typography is not theirs to keep.
PROSE = [p for p in FILES if p.name != "wording-faults.yaml"]


def prose(words: str) -> str:
    """Return a help text of the command line without the paragraphs laid out by hand: examples of calls, lists in two columns."""
    return "\n\n".join(part for part in words.split("\n\n") if not part.startswith("\\b"))


@pytest.mark.parametrize("path", PROSE, ids=named)
def test_no_text_has_spaces_twice_or_at_its_ends(path: Path) -> None:
    for where, lang, said in texts_of(path):
        words = prose(said)
        allowed = words.strip() if where.split(" > ")[0] in ("compare.or", "show.or") else words
        assert allowed == allowed.strip(), f"{named(path)}: {where}: {lang}"
        assert "  " not in words, f"{named(path)}: {where}: {lang}: {words}"


# A sign with nothing before it: not in web addresses, hours (10:30) and samples of what to type (FR: 12, --lang), days and amounts by name ({day: ID}).
TIGHT = re.compile(r"[^\s\u00a0\u202f(«][:;?!](?=[\s\u00a0»)]|$)")
SAMPLE = re.compile(r"\b[A-Z]{2}(-[A-Z]{2,3})?: \d+|\{(day|amount): [\w.-]+\}|\b(day|amount): ID\b")


@pytest.mark.parametrize("path", PROSE, ids=named)
def test_french_has_a_space_before_its_double_signs_and_no_english_quotes(path: Path) -> None:
    for where, lang, said in texts_of(path):
        if lang == "en":
            continue
        words = prose(said)
        place = f"{named(path)}: {where}: {words}"
        assert not TIGHT.search(SAMPLE.sub("", words)), place
        assert not re.search(r"[\"“”]", words), place
        assert not re.search(r"«\S|\S»", words.replace("«\u00a0", "« ").replace("\u00a0»", " »")), place


@pytest.mark.parametrize("path", FILES, ids=named)
def test_english_has_no_space_before_its_signs_and_no_french_quotes(path: Path) -> None:
    for where, lang, words in texts_of(path):
        if lang == "en":
            plain = re.sub(r"(or|;|:) \?", "", words)  # a question mark to type, not a sign of the sentence
            assert not re.search(r"\s[:;?!,](\s|$)", plain), f"{named(path)}: {where}: {words}"
            assert not re.search(r"[«»]", words), f"{named(path)}: {where}: {words}"


def test_the_lint_of_french_sees_what_it_should() -> None:
    for bad in ("Pourquoi?", "Voici:", "un; deux", "Attention!", "(oui?)"):
        assert TIGHT.search(bad), bad
    for good in ("Pourquoi ?", "à 10:30", "https://example.org", "Voici : a", "(?)", "un\u00a0; deux"):
        assert not TIGHT.search(good), good


def test_every_question_is_a_question_and_every_statement_a_sentence(rulebook: Rulebook) -> None:
    for fact in rulebook.facts.values():
        assert fact.ask.in_("en").endswith("?"), fact.id
        assert fact.ask.in_("fr").endswith(" ?") or fact.ask.in_("fr").endswith("\u00a0?"), fact.id
        for text in (fact.help, fact.why, fact.affirmed, fact.denied, fact.says, fact.else_because):
            for words in text.pair().values() if text else ():
                assert words.endswith((".", "!", "?")), f"{fact.id}: {words}"
        for option in fact.options.values():
            for text in (option.affirmed, option.denied):
                assert all(w.endswith(".") for w in text.pair().values()), fact.id
    for test in rulebook.tests.values():
        for text in (test.affirmed, test.denied):
            assert all(w.endswith(".") for w in text.pair().values()), test.id
    for rule in rulebook.rules.values():
        assert all(w.endswith(".") for w in rule.obligation.duty.pair().values()), rule.id


# ---------------------------------------------------------------------------------------------------------- layouts


def test_the_layout_of_the_workbook_is_sound_and_shows_every_value() -> None:
    for sheet in shipped().sheets:
        left_out = set(TAKES[sheet.id]) - {c.take for c in sheet.columns}
        assert not left_out or sheet.id == "not-applicable", (sheet.id, left_out)
        for column in sheet.columns:
            assert column.title.in_("en")
            assert column.title.in_("fr")
            assert column.help is not None or not column.entry


# ------------------------------------------------------------------------------------------------------- references


def test_what_the_rules_refer_to_exists(rulebook: Rulebook) -> None:
    principles = {h.action for t in rulebook.topics.values() for h in t.hiroshima if h.action is not None}
    assert principles <= set(range(12))
    for rule in rulebook.rules.values():
        duty = rule.obligation
        for part in duty.topics:
            assert set(part.elements) <= set(rulebook.topics[part.topic].elements), rule.id
        assert set(duty.binds) <= set(rulebook.roles), rule.id
        assert duty.sanction == "none" or duty.sanction in rulebook.sanctions, rule.id


def test_no_rule_was_checked_after_its_instrument_says_to_look_again(rulebook: Rulebook) -> None:
    for rule in rulebook.rules.values():
        assert rule.obligation.citation.checked_on < rule.instrument.again_by, rule.id
        assert rule.instrument.checked_on < rule.instrument.again_by, rule.instrument.id


@pytest.mark.longer_way
def test_nothing_the_notes_of_a_file_say_is_a_lost_placeholder_of_a_slot(rulebook: Rulebook) -> None:
    allowed = {"place", "comparison"}
    for path in FILES:
        if path.parent.name == "exports":
            continue
        for one in documents(path):
            for where, lang, words in texts(one.data):
                assert set(SLOT.findall(words)) <= allowed, f"{named(path)}: {where}: {lang}: {words}"


def test_no_question_takes_a_blank_for_an_answer(rulebook: Rulebook) -> None:
    """Nothing said is "not answered" everywhere, so that no help may ask to leave a question blank to say no."""
    for fact in rulebook.facts.values():
        for words in fact.help.pair().values():
            assert not re.search(r"\b(blank|empty|vide|en blanc)\b", words.lower()), fact.id
