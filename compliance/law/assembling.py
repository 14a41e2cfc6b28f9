"""Puts the files of a rulebook together: each read by its model, every id declared once, and the whole proved to fit.

What is wrong is told in stages, each in full: the form of the files, then ids, then places and systems, then what they say together.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from pydantic import BaseModel

from compliance.errors import Fault, FaultList, Message, Place, about, nearest
from compliance.language.text import Words
from compliance.law import chapters, checking, dated, evidence, product_faults, stays, transposition, uniform_acts
from compliance.law.citations import Basis
from compliance.law.classes import ClassesFile
from compliance.law.completeness import CoverageFile
from compliance.law.decisions import DecisionsFile
from compliance.law.incidents import IncidentsFile
from compliance.law.interplay import InterplayFile, Recognition
from compliance.law.lately import Lately, Read
from compliance.law.legal_systems import GroupsFile, JurisdictionsFile, PlacesFile, Route, TransfersFile
from compliance.law.method import PriorityMethod, Rates
from compliance.law.named import Names, month_end
from compliance.law.perimeter import PerimeterFile
from compliance.law.presumptions import PresumptionsFile
from compliance.law.products import ProductsFile
from compliance.law.provisions import Instrument, LawState, LegalTest, NotEncoded, Obligation, RulesFile, Sanction
from compliance.law.questions import Fact, VocabularyFile, VocabularyIndex
from compliance.law.rulebook import Rule, Rulebook, speaking
from compliance.law.sources import ENDING, Evidence, Ledger
from compliance.law.statements import Entry, entries
from compliance.law.topics import HiroshimaFile, ReportFile, RolesFile, TopicsFile
from compliance.reading import strict_yaml
from compliance.reading.validation import Frozen, validate
from compliance.semantics.places import GroupEntry, PlaceEntry, Places

C = TypeVar("C", Recognition, Route)
M = TypeVar("M", bound=BaseModel)
Documents = Mapping[str, strict_yaml.Document]


class _Version(Frozen):
    version: Words


SINGLE: Mapping[str, type[BaseModel]] = {
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
    "rulesets/perimeter.yaml": PerimeterFile,
    "rulesets/decisions.yaml": DecisionsFile,
    "rulesets/presumptions.yaml": PresumptionsFile,
    "rulesets/classes.yaml": ClassesFile,
    "rulesets/incidents.yaml": IncidentsFile,
    product_faults.FILE: ProductsFile,
    "jurisdictions/places.yaml": PlacesFile,
    "jurisdictions/groups.yaml": GroupsFile,
    "jurisdictions/jurisdictions.yaml": JurisdictionsFile,
    "jurisdictions/transfers.yaml": TransfersFile,
}


@dataclass(frozen=True)
class Parts:
    """What the files of a rulebook say, each in its own form; whether they fit together is not known yet.

    `files` are the files as they were found; among `documents` the rulesets of a family's members stand in place of their shared text,
    `kin` says of which family and which member each of those is, and `written` has what each entry says as its file has it: on every day,
    the names of days and amounts still names. `single` has the files of which there is one. They say what stands on the day of the rulebook;
    `dated` has, by kind and file, the entries that say other things on other days.
    """

    files: Documents
    documents: Documents
    kin: Mapping[str, tuple[str, str]]
    single: Mapping[str, Any]
    vocabularies: Mapping[str, VocabularyFile]
    laws: Mapping[str, RulesFile]
    ledgers: Mapping[str, Ledger]
    names: Names
    dated: Mapping[str, Mapping[str, dated.Versions]]
    written: Mapping[str, Entry]

    @property
    def index(self) -> VocabularyIndex:
        """The order of the form, and the facts with a part of their own."""
        index: VocabularyIndex = self.single["rulesets/vocabulary.yaml"]
        return index

    @property
    def order(self) -> list[str]:
        """The files of the vocabulary in the order of the form."""
        return [f"rulesets/vocabulary/{stem}.yaml" for stem in self.index.order]

    def place(self, file: str, path: checking.Path) -> Place:
        """Return where something stands in a file."""
        return self.documents[file].place(path)

    def origin(self) -> checking.Origin:
        """Return where each entry was declared."""
        return _Declared(self).origin

    def checked(self, trusted: bool) -> Rulebook:
        """Return the rulebook that the parts make; `trusted` files were found to fit together before.

        Raises:
            FaultList: an id stands twice, places are circular, or the parts do not fit together.
        """
        if set(self.order) != set(self.vocabularies):
            odd = ", ".join(sorted(set(self.order) ^ set(self.vocabularies)))
            at = self.place("rulesets/vocabulary.yaml", ("order",))
            raise FaultList([Fault(at, Message("rules.order-differs", odd=odd))])
        declared = _Declared(self)
        _stop_at(declared.faults)
        _stop_at([*self._system_faults(), *self._faults_of_ids(), *self._place_faults()])
        ledgers = _Ledgers(self, declared.bound)
        _stop_at(ledgers.faults)
        book = self._rulebook(declared, ledgers)
        if not trusted:
            _stop_at(
                Fault(self.place(f.file, f.path), _named(self.documents[f.file].data, f.path, f.message))
                for f in (
                    *checking.faults(book, declared.origin),
                    *product_faults.faults(book, self.single[product_faults.FILE]),
                )
            )
        return book

    def _system_faults(self) -> Iterator[Fault]:
        """Yield the instruments that belong to no legal system."""
        systems = [j.code for j in self.single["jurisdictions/jurisdictions.yaml"].jurisdictions]
        for name, law in self.laws.items():
            if law.instrument is not None and law.instrument.jurisdiction not in systems:
                code = law.instrument.jurisdiction
                yield Fault(
                    self.place(name, ("instrument", "jurisdiction")),
                    Message("rules.unknown-jurisdiction", jurisdiction=code, hint=nearest(code, systems)),
                )

    def _faults_of_ids(self) -> Iterator[Fault]:
        """Yield the entries of the perimeter, the decisions, the presumptions, the classifications, the notices and the products whose id another has."""
        for file, key, twice in (
            ("rulesets/perimeter.yaml", "entries", "rules.perimeter-twice"),
            ("rulesets/decisions.yaml", "entries", "rules.decision-twice"),
            ("rulesets/presumptions.yaml", "invoked", "rules.presumption-twice"),
            ("rulesets/classes.yaml", "classifications", "rules.classes-twice"),
            ("rulesets/incidents.yaml", "counting", "rules.counting-twice"),
            ("rulesets/incidents.yaml", "notices", "rules.notice-twice"),
            (product_faults.FILE, "entries", "rules.product-twice"),
        ):
            listed = [e.id for e in getattr(self.single[file], key)]
            for n, ident in enumerate(listed):
                if ident in listed[:n]:
                    yield Fault(self.place(file, (key, n, "id")), Message(twice, id=ident))

    def _place_faults(self) -> Iterator[Fault]:
        places, groups = self.single["jurisdictions/places.yaml"], self.single["jurisdictions/groups.yaml"]
        yield from _place_faults(places.places, groups.groups, self.documents)
        yield from _town_faults(places, self.documents["jurisdictions/places.yaml"])

    def _rulebook(self, declared: _Declared, ledgers: _Ledgers) -> Rulebook:
        single, index = self.single, self.index
        found = ledgers.evidence({i: r.obligation.citation.basis for i, r in declared.rules.items()})
        systems, ways = single["jurisdictions/jurisdictions.yaml"], single["jurisdictions/transfers.yaml"]
        roles, interplay = single["rulesets/roles.yaml"], single["rulesets/interplay.yaml"]
        hashes = {name: _hash(d.data) for name, d in sorted(self.files.items())}
        version = single["rulesets/rulebook.yaml"].version
        duties = _all_as_known(self._versions("obligations"), declared.rules, found)
        rules = {i: _as_known(rule, found.get(i)) for i, rule in declared.rules.items()}
        for i, versions in duties.items():  # one that is over, or to come, speaks in the words of its own days
            rules[i] = replace(rules[i], obligation=speaking(versions, month_end(version)))
        return Rulebook(
            version=version,
            sha256=_hash(hashes),
            files=hashes,
            facts=declared.facts,
            flows=index.flows,
            event_fact=index.event_fact,
            seat_fact=index.seat_fact,
            opening=index.opening,
            together=index.together,
            grouped={g.fact: g for g in index.grouped},
            tests=declared.tests,
            test_files={i: _file_of(name) for i, (name, _) in declared.origin.tests.items()},
            instrument_files={i: tuple(map(_file_of, names)) for i, names in declared.bound.files.items()},
            law_states=declared.law_states,
            sanctions=declared.sanctions,
            rules=rules,
            instruments=declared.instruments,
            not_encoded=declared.not_encoded,
            not_encoded_in=declared.not_encoded_in,
            coverage=single["rulesets/coverage.yaml"],
            perimeter={e.id: e for e in single["rulesets/perimeter.yaml"].laws()},
            classes={c.id: c for c in single["rulesets/classes.yaml"].classifications},
            notices={n.id: n for n in single["rulesets/incidents.yaml"].notices},
            counting={c.id: c for c in single["rulesets/incidents.yaml"].counting},
            incident_events=single["rulesets/incidents.yaml"].events,
            incident_questions=single["rulesets/incidents.yaml"].questions,
            zones=single["rulesets/incidents.yaml"].zones,
            decisions={d.id: d for d in single["rulesets/decisions.yaml"].decided()},
            invoked={i.id: i for i in single["rulesets/presumptions.yaml"].invoked},
            routine=single["rulesets/presumptions.yaml"].routine,
            products={p.id: p for p in single[product_faults.FILE].entries},
            product_sources=single[product_faults.FILE].sources,
            purpose_fact=single[product_faults.FILE].purpose_fact,
            directives={
                law.instrument.id: law.directive for law in self.laws.values() if law.instrument and law.directive
            },
            grave_answers=single["rulesets/perimeter.yaml"].grave_answers,
            topics={t.id: t for t in single["rulesets/topics.yaml"].topics_list},
            works=single["rulesets/topics.yaml"].works,
            hiroshima=single["rulesets/hiroshima.yaml"],
            haip=single["rulesets/haip.yaml"],
            roles={r.id: r for r in roles.roles_list},
            capacities={c.id: c for c in roles.capacities},
            recognitions=tuple(map(_without_words, interplay.recognitions)),
            tensions=interplay.tensions,
            rates=single["rulesets/rates.yaml"],
            priority=single["rulesets/priority.yaml"],
            places=Places(
                single["jurisdictions/places.yaml"].places,
                single["jurisdictions/groups.yaml"].groups,
                single["jurisdictions/places.yaml"].towns,
            ),
            in_play_facts=systems.in_play_facts,
            entry_facts=systems.entry_facts,
            places_offered=systems.places_offered,
            jurisdictions={j.code: j for j in systems.jurisdictions},
            routes=tuple(map(_without_words, ways.routes)),
            transfer_parts=ways.parts,
            ledgers={one.of: one for one in self.ledgers.values()},
            ledger_files={one.of: name for name, one in self.ledgers.items()},
            evidence=found,
            acts=self.names.acts,
            days=self.names.days,
            amounts=self.names.amounts,
            dated_tests=self._versions("tests"),
            dated_duties=duties,
            dated_sanctions=self._versions("sanctions"),
        )

    def _versions(self, kind: str) -> dict[str, tuple[tuple[date, Any], ...]]:
        return {i: versions for name in self.laws for i, versions in self.dated[kind].get(name, {}).items()}


class _Declared:
    """Everything that has an id of its own, by that id, with where it stands; `faults` are ids that stand twice or begin wrongly."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self.origin = checking.Origin({}, {}, {}, {})
        self.facts: dict[str, Fact] = {}
        self.tests: dict[str, LegalTest] = {}
        self.law_states: dict[str, LawState] = {}
        self.sanctions: dict[str, Sanction] = {}
        self.rules: dict[str, Rule] = {}
        self.instruments: dict[str, Instrument] = {}
        self.not_encoded: dict[str, NotEncoded] = {}
        self.not_encoded_in: dict[str, str] = {}
        self.faults: list[Fault] = []
        for name in parts.order:
            for n, fact in enumerate(parts.vocabularies[name].facts):
                self._declare(self.origin.facts, fact.id, name, ("facts", n))
                self.facts[fact.id] = fact
        self.bound = chapters.bound(parts.laws)
        self.faults += [Fault(parts.place(name, path), message) for name, path, message in self.bound.faults]
        for name in self.bound.names:
            self._law(name, parts.laws[name], self.bound.instruments.get(name))
        self.rules = {i: self.rules[i] for i in self.bound.in_order(self.rules)}

    def _declare(self, kind: dict[str, tuple[str, checking.Path]], ident: str, name: str, path: checking.Path) -> None:
        if ident in kind:
            used = Message("rules.id-used", id=ident, file=kind[ident][0])
            self.faults.append(Fault(self._parts.place(name, path), used))
        kind[ident] = (name, path)

    def _law(self, name: str, law: RulesFile, instrument: Instrument | None) -> None:
        for n, test in enumerate(law.tests):
            self._declare(self.origin.tests, test.id, name, ("tests", n))
            self.tests[test.id] = test
        for state in law.law_states:
            self.law_states[state.id] = state
        for n, sanction in enumerate(law.sanctions):
            self._declare(self.origin.sanctions, sanction.id, name, ("sanctions", n))
            self.sanctions[sanction.id] = sanction
        if instrument is None:
            return
        self.instruments[instrument.id] = instrument
        for entry in law.not_encoded:
            self.not_encoded[entry.id] = entry
            self.not_encoded_in[entry.id] = instrument.id
        for n, obligation in enumerate(law.obligations):
            self._declare(self.origin.obligations, obligation.id, name, ("obligations", n))
            self._obligation(name, n, obligation, instrument)

    def _obligation(self, name: str, number: int, obligation: Obligation, instrument: Instrument) -> None:
        family, member = self._parts.kin.get(name, (instrument.id, None))
        self.rules[obligation.id] = Rule(obligation, instrument, _file_of(name), member)
        ending = "" if member is None else f".{member}"
        if not (obligation.id.startswith(f"{family}.") and obligation.id.endswith(ending)):
            wrong = (
                Message("rules.id-begins", id=obligation.id, start=f"{family}.")
                if member is None
                else Message("rules.id-begins-and-ends", id=obligation.id, start=f"{family}.", ending=ending)
            )
            self.faults.append(Fault(self._parts.place(name, ("obligations", number)), wrong))


class _Ledgers:
    """What each ledger is about: the entries of its instrument, or of its file of tests; `faults` are all that is wrong in them."""

    def __init__(self, parts: Parts, bound: chapters.Bound) -> None:
        self._parts = parts
        self._entries: dict[str, dict[str, Entry]] = {}
        self.faults: list[Fault] = []
        if not parts.ledgers:
            return
        subjects = _subjects(parts, bound)
        taken: dict[str, str] = {}
        for name, ledger in parts.ledgers.items():
            files = subjects.get(ledger.of)
            if files is None:
                wrong = Message("ledger.of-nothing", name=ledger.of, hint=nearest(ledger.of, subjects))
            elif ledger.of in taken:
                wrong = Message("ledger.twice", name=ledger.of, file=taken[ledger.of])
            else:
                taken[ledger.of] = name
                self._entries[ledger.of] = {i: e for i, e in parts.written.items() if e.file in files}
                self._take(name, ledger, files[0])
                continue
            self.faults.append(Fault(parts.place(name, ("of",)), wrong))

    def _take(self, name: str, ledger: Ledger, file: str) -> None:
        """Note what is wrong in a ledger, and where it should stand."""
        beside = file.replace("#", "/").replace(".yaml/", "/").removesuffix(".yaml") + ENDING
        if name != beside:
            self.faults.append(Fault(Place(name), Message("ledger.elsewhere", name=ledger.of, file=beside)))
        for one in evidence.faults(ledger, self._entries[ledger.of]):
            self.faults.append(Fault(self._parts.place(name, one.path), one.message))

    def evidence(self, declared: Mapping[str, Basis]) -> dict[str, Evidence]:
        """Return how well everything is known of which some ledger speaks."""
        return {
            ident: one
            for ledger in self._parts.ledgers.values()
            for ident, one in evidence.evidence(ledger, self._entries[ledger.of], declared).items()
        }


def _subjects(parts: Parts, bound: chapters.Bound) -> dict[str, tuple[str, ...]]:
    """Return what a ledger can be about with its files, its own first: an instrument by its id, a file without one by its name."""
    apart = {
        name.removeprefix("rulesets/").removesuffix(".yaml"): (name,)
        for name, law in parts.laws.items()
        if law.instrument is None and law.chapter_of is None
    }
    return {**bound.files, **apart}


def _as_known(rule: Rule, found: Evidence | None) -> Rule:
    """Return a rule that says of itself how well it is known as its ledger bears it out."""
    citation = rule.obligation.citation
    known: dict[str, object]
    if found is None or all(one is None for one in found.statements.values()):
        known = {"basis": evidence.unkept(citation.basis)}
    else:
        known = {"basis": evidence.basis_of(found), "checked_on": evidence.looked_on(found, citation.checked_on)}
    said = rule.obligation.model_copy(update={"citation": citation.model_copy(update=known)})
    return replace(rule, obligation=said)


def _without_words(entry: C) -> C:
    """Return an entry of which no ledger keeps the words of the law, saying so."""
    citation = entry.citation.model_copy(update={"basis": evidence.unkept(entry.citation.basis)})
    return entry.model_copy(update={"citation": citation})


def _all_as_known(
    versions: Mapping[str, tuple[tuple[date, Obligation], ...]],
    rules: Mapping[str, Rule],
    found: Mapping[str, Evidence],
) -> dict[str, tuple[tuple[date, Obligation], ...]]:
    """Return the versions of duties, each as its ledger bears it out."""
    return {
        i: tuple((day, _as_known(replace(rules[i], obligation=said), found.get(i)).obligation) for day, said in listed)
        for i, listed in versions.items()
    }


def collect(files: Documents, lately: Lately | None = None) -> Parts:
    """Read each file of a rulebook by its model; what `lately` has of files that say what they said is taken as it is.

    Raises:
        FaultList: files are missing, unexpected, or not in their form.
    """
    faults: list[Fault] = []

    def read(model: type[M], name: str) -> M | None:
        found = reads[name]
        if not isinstance(found.model, model):
            try:
                found.model = validate(model, found.standing)
            except FaultList as error:
                faults.extend(error.faults)
                return None
        return found.model

    made, kin = _with_members(files, faults)
    written = transposition.in_states(made, faults)
    members = stays.carried(written, faults)
    _stop_at(faults)
    names = dated.names_of({n: d for n, d in members.items() if n not in SINGLE})
    reads = _on_one_day(members, names, faults, Lately() if lately is None else lately)
    _stop_at(faults)
    documents = {name: one.standing for name, one in reads.items()}
    single: dict[str, Any] = {}
    for name, model in SINGLE.items():
        if name in documents:
            single[name] = read(model, name)
        else:
            faults.append(Fault(Place(name), Message("rules.file-missing")))
    vocabularies: dict[str, VocabularyFile] = {}
    laws: dict[str, RulesFile] = {}
    ledgers: dict[str, Ledger] = {}
    for name in [n for n in documents if n not in SINGLE]:
        if name.startswith("rulesets/vocabulary/"):
            if (vocabulary := read(VocabularyFile, name)) is not None:
                vocabularies[name] = vocabulary
        elif name.startswith("rulesets/") and name.endswith(ENDING):
            if (ledger := read(Ledger, name)) is not None:
                ledgers[name] = ledger
        elif name.startswith("rulesets/"):
            if (law := read(RulesFile, name)) is not None:
                laws[name] = law
        else:
            faults.append(Fault(Place(name), Message("rules.unexpected-file")))
    versions: dict[str, dict[str, dated.Versions]] = {kind: {} for kind in _DATED}
    for name in laws:
        found = reads[name].versions
        if found is None:
            found, wrong = _versions_of(members[name], names)
            faults += wrong
            reads[name].versions = None if wrong else found
        for kind, listed in found.items():
            versions[kind][name] = listed
    _stop_at(faults)
    return Parts(files, documents, kin, single, vocabularies, laws, ledgers, names, versions, entries(written))


_DATED: Mapping[str, type[Frozen]] = {"tests": LegalTest, "obligations": Obligation, "sanctions": Sanction}


def _versions_of(document: strict_yaml.Document, names: Names) -> tuple[dict[str, dated.Versions], list[Fault]]:
    """Return, by kind, the entries of a file that say other things on other days, and what is wrong with them."""
    out: dict[str, dated.Versions] = {}
    faults: list[Fault] = []
    for kind, of in _DATED.items():
        out[kind], wrong = dated.versions_of(document, kind, of, names)
        faults += wrong
    return out, faults


def _on_one_day(documents: Documents, names: Names, faults: list[Fault], lately: Lately) -> dict[str, Read]:
    """Return the files as they stand on the day of the rulebook's version, names filled in."""
    said = documents["rulesets/rulebook.yaml"].data if "rulesets/rulebook.yaml" in documents else None
    day = month_end(str(said.get("version"))) if isinstance(said, dict) else month_end("")
    lately.under(names, day)
    out: dict[str, Read] = {}
    for name, document in documents.items():
        try:
            out[name] = lately.read(name, document, dated.Reading(document, names, day).document)
        except FaultList as error:
            faults += error.faults
    return out


def _stop_at(faults: Iterable[Fault]) -> None:
    found = list(faults)
    if found:
        raise FaultList(found)


def _hash(data: Any) -> str:
    return hashlib.sha256(strict_yaml.canonical(data).encode()).hexdigest()


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


def _town_faults(file: PlacesFile, document: strict_yaml.Document) -> Iterator[Fault]:
    """Yield what is wrong with towns: what they lie in is no place, or stands twice."""
    known, seen = [e.code for e in file.places], set[str]()
    for n, towns in enumerate(file.towns):
        place = document.place(("towns", n, "in"))
        if towns.code not in known:
            hint = nearest(towns.code, known)
            yield Fault(place, Message("rules.town-nowhere", town=towns.called[0][0], whole=towns.code, hint=hint))
        if towns.code in seen:
            yield Fault(place, Message("rules.code-twice", code=towns.code))
        seen.add(towns.code)


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


__all__ = ["Parts", "collect"]
