"""Reads a rulebook from its data files: strictly, whole or not at all.

The files are found beside the checkout or inside the installed package, or in a folder the caller names. What was read and
checked once is kept as JSON in the user's cache, keyed by a hash of every byte and of this package's version, so that the
command line starts fast; a cache that cannot be read or written changes nothing but the time. A process that asks again for what
it read lately gets the same rulebook, as long as no byte has changed.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel

from compliance import resources
from compliance.errors import Fault, FaultList, InputError, Message, Place, about, nearest
from compliance.language.languages import known
from compliance.language.text import Words
from compliance.language.translating import from_files, translated, words_of
from compliance.law import additions, checking, uniform_acts
from compliance.law.interplay import InterplayFile
from compliance.law.questions import VocabularyFile, VocabularyIndex
from compliance.law.rulebook import (
    CoverageFile,
    GroupsFile,
    JurisdictionsFile,
    PlacesFile,
    PriorityMethod,
    Rates,
    Rule,
    Rulebook,
    RulesFile,
    TransfersFile,
)
from compliance.law.topics import HiroshimaFile, ReportFile, RolesFile, TopicsFile
from compliance.reading import strict_yaml
from compliance.reading.validation import Frozen, validate
from compliance.recent import Recent
from compliance.resources import cache_folder, law_root
from compliance.semantics.places import GroupEntry, PlaceEntry, Places
from compliance.version import VERSION

FOLDERS = ("rulesets", "jurisdictions")
READERS = ("language", "law", "reading", "semantics")  # the packages a rulebook is read with
MAX_FILES = 500
MAX_TRANSLATION = 40_000_000
KEPT = 2  # rulebooks read last: the one at work, and one it is compared with

M = TypeVar("M", bound=BaseModel)


class _Version(Frozen):
    version: Words


_SINGLE: Mapping[str, type[BaseModel]] = {
    "rulesets/rulebook.yaml": _Version,
    "rulesets/vocabulary.yaml": VocabularyIndex,
    "rulesets/topics.yaml": TopicsFile,
    "rulesets/hiroshima.yaml": HiroshimaFile,
    "rulesets/haip.yaml": ReportFile,
    "rulesets/interplay.yaml": InterplayFile,
    "rulesets/roles.yaml": RolesFile,
    "rulesets/priority.yaml": PriorityMethod,
    "rulesets/rates.yaml": Rates,
    "rulesets/coverage.yaml": CoverageFile,
    "jurisdictions/places.yaml": PlacesFile,
    "jurisdictions/groups.yaml": GroupsFile,
    "jurisdictions/jurisdictions.yaml": JurisdictionsFile,
    "jurisdictions/transfers.yaml": TransfersFile,
}


def load(root: Path | None = None) -> Rulebook:
    """Load the rulebook under `root` (default: the one that came with this package, with what other installed packages bring).

    Raises:
        FaultList: something in it is wrong; every fault names file, line, column and mend. Nothing is loaded then.
        InputError: there is no rulebook there.
    """
    base = (root or law_root()).resolve()
    texts = _texts(base)
    if root is None:  # a folder that the caller names is taken as it is
        texts |= additions.texts()
    key = hashlib.sha256()
    key.update(VERSION.encode())
    for package in READERS:  # a changed reader must not trust an old reading
        for code in sorted((Path(resources.__file__).parent / package).rglob("*.py")):
            key.update(code.read_bytes())
    translations = _translations(base)
    for name, text in (*texts.items(), *translations.items()):
        key.update(name.encode() + b"\0" + text.encode() + b"\0")
    digest = key.hexdigest()
    return _books.get(digest, lambda: _read(texts, translations, digest))


_books: Recent[str, Rulebook] = Recent(KEPT)


def _read(texts: Mapping[str, str], translations: Mapping[str, str], key: str) -> Rulebook:
    cached = _read_cache(key)
    if cached is not None:
        return _assemble({name: strict_yaml.Document(name, data, {}) for name, data in cached.items()}, check=False)
    documents: dict[str, strict_yaml.Document] = {}
    faults: list[Fault] = []
    for name, text in texts.items():
        try:
            documents[name] = _parsed(name, text)
        except FaultList as error:
            faults += error.faults
    if faults:
        raise FaultList(faults)
    documents = additions.merged(documents)
    if translations:
        documents = _translated(documents, translations)
    book = _assemble(documents, check=True)
    _write_cache(key, {name: d.data for name, d in documents.items()})
    return book


def _translations(base: Path) -> dict[str, str]:
    """Return the translators' files of the law: rulesets/locale/TAG.po."""
    files = sorted((base / "rulesets" / "locale").glob("*.po"))
    return {path.relative_to(base).as_posix(): strict_yaml.read_text(path, MAX_TRANSLATION) for path in files}


def _translated(
    documents: Mapping[str, strict_yaml.Document], translations: Mapping[str, str]
) -> dict[str, strict_yaml.Document]:
    """Return the files with the words of further languages; what is not translated, or not anew, is shown in English."""
    by_tag = {known(Path(file).stem.replace("_", "-")): words_of(file, text) for file, text in translations.items()}
    words = from_files(by_tag)
    return {name: one.saying(translated(one.data, name, words)) for name, one in documents.items()}


_documents: Recent[tuple[str, str], strict_yaml.Document] = Recent(MAX_FILES)


def _parsed(name: str, text: str) -> strict_yaml.Document:
    """Parse one file, unless this process parsed the same text under this name lately: who mends one file reads only that one anew."""
    return _documents.get((name, text), lambda: strict_yaml.parse(text, name))


def _texts(base: Path) -> dict[str, str]:
    files = [p for folder in FOLDERS for p in sorted((base / folder).rglob("*.yaml"))]
    if not files:
        raise InputError(about(base, Message("rules.no-rulebook", rules=FOLDERS[0], systems=FOLDERS[1])))
    if len(files) > MAX_FILES:
        raise InputError(about(base, Message("rules.too-many-files", count=len(files))))
    return {p.relative_to(base).as_posix(): strict_yaml.read_text(p) for p in files}


def _assemble(documents: Mapping[str, strict_yaml.Document], check: bool) -> Rulebook:
    faults: list[Fault] = []

    def model_of(name: str, model: type[M]) -> M | None:
        if name not in documents:
            faults.append(Fault(Place(name), Message("rules.file-missing")))
            return None
        try:
            return validate(model, documents[name])
        except FaultList as error:
            faults.extend(error.faults)
            return None

    single: dict[str, Any] = {name: model_of(name, model) for name, model in _SINGLE.items()}
    vocabularies: dict[str, VocabularyFile] = {}
    laws: dict[str, RulesFile] = {}
    files = documents
    documents, kin = _with_members(files, faults)
    for name in documents:
        if name in _SINGLE:
            continue
        if name.startswith("rulesets/vocabulary/"):
            if (vocabulary := model_of(name, VocabularyFile)) is not None:
                vocabularies[name] = vocabulary
        elif name.startswith("rulesets/"):
            if (law := model_of(name, RulesFile)) is not None:
                laws[name] = law
        else:
            faults.append(Fault(Place(name), Message("rules.unexpected-file")))
    if faults:
        raise FaultList(faults)

    origin = checking.Origin({}, {}, {}, {})
    index: VocabularyIndex = single["rulesets/vocabulary.yaml"]
    wanted = [f"rulesets/vocabulary/{stem}.yaml" for stem in index.order]
    if set(wanted) != set(vocabularies):
        odd = ", ".join(sorted(set(wanted) ^ set(vocabularies)))
        raise FaultList(
            [Fault(documents["rulesets/vocabulary.yaml"].place(("order",)), Message("rules.order-differs", odd=odd))]
        )

    def declare(kind: dict[str, tuple[str, checking.Path]], ident: str, name: str, path: checking.Path) -> None:
        if ident in kind:
            faults.append(Fault(documents[name].place(path), Message("rules.id-used", id=ident, file=kind[ident][0])))
        kind[ident] = (name, path)

    facts, tests, states, sanctions, rules, instruments, not_encoded, not_encoded_in = {}, {}, {}, {}, {}, {}, {}, {}
    for name in wanted:
        for n, fact in enumerate(vocabularies[name].facts):
            declare(origin.facts, fact.id, name, ("facts", n))
            facts[fact.id] = fact
    for name, law in laws.items():
        for n, test in enumerate(law.tests):
            declare(origin.tests, test.id, name, ("tests", n))
            tests[test.id] = test
        for state in law.law_states:
            states[state.id] = state
        for n, sanction in enumerate(law.sanctions):
            declare(origin.sanctions, sanction.id, name, ("sanctions", n))
            sanctions[sanction.id] = sanction
        if law.instrument is None:
            continue
        for entry in law.not_encoded:
            not_encoded[entry.id] = entry
            not_encoded_in[entry.id] = law.instrument.id
        instrument = law.instrument
        instruments[instrument.id] = instrument
        for n, obligation in enumerate(law.obligations):
            declare(origin.obligations, obligation.id, name, ("obligations", n))
            family, member = kin.get(name, (instrument.id, None))
            rules[obligation.id] = Rule(obligation, instrument, _file_of(name), member)
            ending = "" if member is None else f".{member}"
            if not (obligation.id.startswith(f"{family}.") and obligation.id.endswith(ending)):
                faults.append(
                    Fault(
                        documents[name].place(("obligations", n)),
                        Message("rules.id-begins", id=obligation.id, start=f"{family}.")
                        if member is None
                        else Message("rules.id-begins-and-ends", id=obligation.id, start=f"{family}.", ending=ending),
                    )
                )
    if faults:
        raise FaultList(faults)

    for name, law in laws.items():
        instrument_ = law.instrument
        systems = single["jurisdictions/jurisdictions.yaml"].jurisdictions
        if instrument_ and instrument_.jurisdiction not in {j.code for j in systems}:
            hint = nearest(instrument_.jurisdiction, [j.code for j in systems])
            faults.append(
                Fault(
                    documents[name].place(("instrument", "jurisdiction")),
                    Message("rules.unknown-jurisdiction", jurisdiction=instrument_.jurisdiction, hint=hint),
                )
            )
    faults += _place_faults(
        single["jurisdictions/places.yaml"].places, single["jurisdictions/groups.yaml"].groups, documents
    )
    if faults:
        raise FaultList(faults)
    places = Places(single["jurisdictions/places.yaml"].places, single["jurisdictions/groups.yaml"].groups)
    hashes = {
        name: hashlib.sha256(strict_yaml.canonical(d.data).encode()).hexdigest() for name, d in sorted(files.items())
    }
    book = Rulebook(
        version=single["rulesets/rulebook.yaml"].version,
        sha256=hashlib.sha256(strict_yaml.canonical(hashes).encode()).hexdigest(),
        files=hashes,
        facts=facts,
        flows=index.flows,
        event_fact=index.event_fact,
        seat_fact=index.seat_fact,
        together=index.together,
        tests=tests,
        test_files={i: _file_of(name) for i, (name, _) in origin.tests.items()},
        law_states=states,
        sanctions=sanctions,
        rules=rules,
        instruments=instruments,
        not_encoded=not_encoded,
        not_encoded_in=not_encoded_in,
        coverage=single["rulesets/coverage.yaml"],
        topics={t.id: t for t in single["rulesets/topics.yaml"].topics_list},
        hiroshima=single["rulesets/hiroshima.yaml"],
        haip=single["rulesets/haip.yaml"],
        roles={r.id: r for r in single["rulesets/roles.yaml"].roles_list},
        capacities={c.id: c for c in single["rulesets/roles.yaml"].capacities},
        recognitions=single["rulesets/interplay.yaml"].recognitions,
        tensions=single["rulesets/interplay.yaml"].tensions,
        rates=single["rulesets/rates.yaml"],
        priority=single["rulesets/priority.yaml"],
        places=places,
        in_play_facts=single["jurisdictions/jurisdictions.yaml"].in_play_facts,
        entry_facts=single["jurisdictions/jurisdictions.yaml"].entry_facts,
        places_offered=single["jurisdictions/jurisdictions.yaml"].places_offered,
        jurisdictions={j.code: j for j in single["jurisdictions/jurisdictions.yaml"].jurisdictions},
        routes=single["jurisdictions/transfers.yaml"].routes,
        transfer_parts=single["jurisdictions/transfers.yaml"].parts,
    )
    if check:
        faults += [
            Fault(documents[f.file].place(f.path), _named(documents[f.file].data, f.path, f.message))
            for f in checking.faults(book, origin)
        ]
        if faults:
            raise FaultList(faults)
    return book


def _with_members(
    files: Mapping[str, strict_yaml.Document], faults: list[Fault]
) -> tuple[dict[str, strict_yaml.Document], dict[str, tuple[str, str]]]:
    """Put the rulesets of a family's members in the place of its shared text; return whose kin each of them is."""
    documents: dict[str, strict_yaml.Document] = {}
    kin: dict[str, tuple[str, str]] = {}
    for name, document in files.items():
        if not name.startswith("rulesets/") or not uniform_acts.is_family(document):
            documents[name] = document
            continue
        try:
            for family, key, made in uniform_acts.members(document):
                documents[f"{name}#{key}"] = made
                kin[f"{name}#{key}"] = (family, key)
        except FaultList as error:
            faults += error.faults
    return documents, kin


def _file_of(name: str) -> str:
    """Return the file a ruleset stands in: a family's members share one."""
    return name.partition("#")[0]


def _place_faults(
    entries: Sequence[PlaceEntry], groups: Sequence[GroupEntry], documents: Mapping[str, strict_yaml.Document]
) -> Iterator[Fault]:
    """Yield what would keep places from being built: a code twice, a whole that is no place, something inside itself."""
    wholes: dict[str, tuple[str, ...]] = {e.code: (e.part_of,) if e.part_of else () for e in entries}
    members: dict[str, tuple[str, ...]] = {g.code: tuple(m.code for m in g.members) for g in groups}
    seen: set[str] = set()
    for name, key, codes, inside in (
        ("jurisdictions/places.yaml", "places", [e.code for e in entries], wholes),
        ("jurisdictions/groups.yaml", "groups", [g.code for g in groups], members),
    ):
        for n, code in enumerate(codes):
            place = documents[name].place((key, n))
            if code in seen:
                yield Fault(place, Message("rules.code-twice", code=code))
            seen.add(code)
            if _reaches(code, inside):
                yield Fault(place, Message("rules.inside-itself", code=code))
    for n, entry in enumerate(entries):
        if entry.part_of is not None and entry.part_of not in wholes:
            hint = nearest(entry.part_of, wholes)
            yield Fault(
                documents["jurisdictions/places.yaml"].place(("places", n, "part_of")),
                Message("rules.part-of-nothing", code=entry.code, whole=entry.part_of, hint=hint),
            )


def _reaches(code: str, inside: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether going from a code to what it names, and on from there, comes back to it."""
    todo, seen = list(inside[code]), set[str]()
    while todo:
        step = todo.pop()
        if step == code:
            return True
        if step not in seen:
            seen.add(step)
            todo += inside.get(step, ())
    return False


def _named(data: Any, path: checking.Path, message: Message) -> Message:
    """Name in a message the rule, test or fact that a path lies in."""
    for step in path:
        if isinstance(data, list) and isinstance(step, int):
            data = data[step]
        else:
            data = data.get(step) if isinstance(data, dict) else None
        if isinstance(data, dict) and isinstance(data.get("id"), str):
            return about(data["id"], message)
    return message


# ------------------------------------------------------------------------------------------------------------- cache


def _cache_file(key: str) -> Path:
    return cache_folder() / f"rulebook-{key[:32]}.json"


def _read_cache(key: str) -> dict[str, Any] | None:
    try:
        raw = json.loads(_cache_file(key).read_text(encoding="utf-8"))
    except (OSError, ValueError, RuntimeError):
        return None
    return (
        raw["files"] if isinstance(raw, dict) and raw.get("key") == key and isinstance(raw.get("files"), dict) else None
    )


def _write_cache(key: str, files: dict[str, Any]) -> None:
    target = _cache_file(key)
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        for old in sorted(target.parent.glob("rulebook-*.json"), key=lambda p: p.stat().st_mtime)[:-7]:
            old.unlink(missing_ok=True)
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=target.parent, delete=False) as out:
            out.write(json.dumps({"key": key, "files": files}, ensure_ascii=False))  # in one piece: five times as fast
        Path(out.name).replace(target)
    except (OSError, RuntimeError):  # no home, no room, no right: the next start is slower, nothing else
        return
