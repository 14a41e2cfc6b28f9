"""A case and its duties as linked data: JSON-LD in the words of the Data Privacy Vocabulary 2.3.

What the vocabulary has no word for is written under our own names (urn:g7-ai-compliance:...). What is not known is marked as
such; what nobody answered stands in a list of its own and is never written as a "no". Duties that do not apply are left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from compliance.case.knowledge import ContextView
from compliance.checklist.checklist import Checklist, Item
from compliance.crossborder.transfers import CorridorDoc, transfers
from compliance.interchange.dpv_terms import Derived, FactTerms, Match, Terms, terms
from compliance.language.sentences import say_both
from compliance.language.text import Lang
from compliance.rendering.safe import clean
from compliance.results.shapes import Pair, ResultDoc
from compliance.semantics.answers import Choice, PartialSet
from compliance.semantics.truth import NO, YES

NAMESPACE = "urn:g7-ai-compliance:"
Node = dict[str, Any]


def dpv(checklist: Checklist, doc: ResultDoc, lang: Lang) -> dict[str, bytes]:
    """Return the linked data of a case; it holds both languages, whatever `lang` is."""
    writer = _Graph(checklist, doc)
    written = {"@context": {**writer.terms.namespaces, "g7": NAMESPACE}, "@graph": writer.nodes()}
    return {"case.jsonld": (json.dumps(written, ensure_ascii=False, indent=1) + "\n").encode("utf-8")}


def _ref(name: str) -> Node:
    return {"@id": name}


def _words(pair: Pair) -> list[Node]:
    return [{"@value": clean(text), "@language": lang} for lang, text in pair.items()]


def _day(day: object) -> Node:
    return {"@value": str(day), "@type": "xsd:date"}


def _address(url: str) -> Node:
    return {"@value": url, "@type": "xsd:anyURI"}


def _leaf(name: str) -> str:
    """Return a name as it can stand in an IRI."""
    return quote(name, safe="-._~")


class _Graph:
    """Gathers the nodes of one case, in the order in which a reader would ask: who, which use, which transfer, which duty."""

    def __init__(self, checklist: Checklist, doc: ResultDoc) -> None:
        self.checklist, self.doc = checklist, doc
        self.assessment = checklist.assessment
        self.book = checklist.assessment.rulebook
        self.terms: Terms = terms()
        known = (
            checklist.assessment.rulebook.tests
        )  # a rulebook of somebody's own may not have the law that a term is of
        self.classes, self.levels = (
            [one for one in derived if all(t in known for t in (*one.met, *one.not_met))]
            for derived in (self.terms.classes, self.terms.levels)
        )
        self.root = f"g7:case:{doc.case.id}"
        self.live = [i for i in checklist.items if i.rank is not None]
        self.own: dict[str, Node] = {}

    def nodes(self) -> list[Node]:
        views = [seen for seen in self.assessment.knowledge.bases if seen.context.use_case is not None]
        found = [self._case(), self._organisation()]
        for seen in views:
            found += self._use(seen)
        found += [self._transfer(c) for c in transfers(self.checklist).corridors]
        found += [self._duty(i) for i in self.live]
        found += self._measures()
        return found + [self.own[name] for name in sorted(self.own)]

    # ---------------------------------------------------------------------------------------------------- own names

    def _label(self, name: str, pair: Pair, kind: str | None = None) -> Node:
        """Return a reference to a name of our own, and keep what it means."""
        node: Node = {"@id": name}
        if kind is not None:
            node["@type"] = [kind]
        self.own[name] = {**node, "skos:prefLabel": _words(pair)}
        return _ref(name)

    def _place(self, code: str) -> Node:
        places = self.book.places
        listed = (
            code in places.entries or code in places.groups
        )  # a part of a country we list no parts of is in no list
        if listed and code not in self.terms.no_place:
            return _ref(f"loc:{code}")
        return self._label(f"g7:place:{_leaf(code)}", places.name(code).pair(), "dpv:Location")

    # ----------------------------------------------------------------------------------------------------- the case

    def _case(self) -> Node:
        doc = self.doc
        return {
            "@id": self.root,
            "@type": ["dpv:LegalComplianceAssessment"],
            "dct:title": _words(say_both("list.title", name=doc.case.name).pair()),
            "dct:description": _words(say_both("list.not-advice").pair()),
            "dct:identifier": doc.case.sha256,
            "dct:conformsTo": _address(self.terms.namespaces["dpv"]),
            "g7:term:dpv-version": self.terms.version,
            "g7:term:as-of": _day(doc.as_of),
            "g7:term:rulebook-version": doc.rulebook.version,
            "g7:term:rulebook-sha256": doc.rulebook.sha256,
        }

    def _organisation(self) -> Node:
        seen = self.assessment.knowledge.bases[0]
        node: Node = {
            "@id": f"{self.root}:organisation",
            "@type": ["dpv:Organisation"],
            "skos:prefLabel": clean(self.doc.case.name),
            "dpv:hasAssessment": _ref(self.root),
        }
        seat = seen.fact(self.terms.seat).answer
        if isinstance(seat, PartialSet):
            _put(node, "dpv:hasLocation", [self._place(c) for c in sorted(seat.sure)])
            _put(node, "dpv:hasLocation", [self._unsure_place(node["@id"], c) for c in sorted(seat.unsure)])
        _put(node, "dpv:hasProcess", [_ref(self._use_name(u["id"])) for u in self.doc.case.use_cases])
        self._rules(node, None)
        _put(node, "g7:term:not-known", self._asked(None))
        return node

    def _use_name(self, use: str) -> str:
        return f"{self.root}:use:{_leaf(use)}"

    def _use(self, seen: ContextView) -> list[Node]:
        use = seen.context.use_case
        assert use is not None
        name = self._use_name(use.id)
        node: Node = {"@id": name, "@type": ["dpv:Process"], "skos:prefLabel": clean(use.name)}
        people = seen.fact(self.terms.about_people.fact).answer
        if isinstance(people, Choice) and people.option in self.terms.about_people.options:
            node["@type"].append("dpv:PersonalDataProcess")
        system = self._system(seen, name)
        for mapped in self.terms.facts:
            target = system if mapped.on == "system" else node
            if target is not None:
                self._options(seen, mapped, target, name)
        for there in self.terms.places:
            answer = seen.fact(there.fact).answer
            if isinstance(answer, PartialSet) and (answer.sure or answer.unsure):
                held: Node = {"@id": f"{name}:{there.name}", "@type": [there.kind]}
                _put(held, "dpv:hasLocation", [self._place(c) for c in sorted(answer.sure)])
                _put(held, "dpv:hasLocation", [self._unsure_place(held["@id"], c) for c in sorted(answer.unsure)])
                _put(node, there.property, [held])
        if system is not None:
            node["ai:hasAISystem"] = _ref(system["@id"])
        self._rules(node, use.id)
        _put(node, "g7:term:not-known", self._not_known(seen, use.id))
        return [node] if system is None else [node, system]

    def _options(self, seen: ContextView, mapped: FactTerms, node: Node, use: str) -> None:
        """Hang the options of an answer on a node; those somebody is not sure of are marked as not known."""
        answer = seen.fact(mapped.fact).answer
        if isinstance(answer, Choice):
            sure, unsure = [answer.option], []
        elif isinstance(answer, PartialSet):
            order = self.book.facts[mapped.fact].option_ids
            sure = [o for o in order if o in answer.sure]
            unsure = [o for o in order if o in answer.unsure]
        else:
            return
        silent = self.terms.silent.get(mapped.fact, ())
        for option in (o for o in sure if o not in silent):
            _put(node, mapped.property, self._option(seen, mapped, option))
        for option in (o for o in unsure if o not in silent):
            kinds = [term["@id"] for term in self._option(seen, mapped, option)]
            doubtful: Node = {"@id": f"{use}:{_leaf(mapped.fact)}:{_leaf(option)}", "@type": kinds}
            doubtful["dpv:hasApplicability"] = _ref("dpv:UnknownApplicability")
            _put(node, mapped.property, [doubtful])

    def _option(self, seen: ContextView, mapped: FactTerms, option: str) -> list[Node]:
        match = mapped.options[option]
        found = [_ref(t) for t in match.terms]
        for test, more in match.under.items():
            if seen.test(test) is YES:
                found += [_ref(t) for t in more]
        if found:
            return found
        name = f"g7:option:{_leaf(mapped.fact)}:{_leaf(option)}"
        return [self._label(name, self.book.facts[mapped.fact].options[option].label.pair(), mapped.kind)]

    def _unsure_place(self, near: str, code: str) -> Node:
        return {
            "@id": f"{near}:{_leaf(code)}",
            "@type": [self._place(code)["@id"]],
            "dpv:hasApplicability": _ref("dpv:UnknownApplicability"),
        }

    def _system(self, seen: ContextView, use: str) -> Node | None:
        """Return the AI system of a use with its class and risk level; none where the tool only follows rules."""
        answer = seen.fact(self.terms.technology.fact).answer
        if isinstance(answer, Choice) and answer.option != self.terms.technology.option:
            return None
        node: Node = {"@id": f"{use}:system", "@type": ["ai:AISystem"]}
        if answer is None:
            node["dpv:hasApplicability"] = _ref("dpv:UnknownApplicability")
        node["@type"] += [c.term for c in self.classes if _derived(seen, c)]
        levels = dict.fromkeys(level.term for level in self.levels if _derived(seen, level))
        _put(node, "eu-aiact:hasRiskLevel", [_ref(level) for level in levels])
        if levels:
            node["skos:scopeNote"] = _words(say_both("dpv.level-note").pair())
        return node

    def _not_known(self, seen: ContextView, use: str) -> list[str]:
        """Name the questions still open for a use, and the tests of the AI Act that nobody can decide yet and that matter here."""
        could_hold = [one for one in (*self.classes, *self.levels) if all(seen.test(t) is not NO for t in one.met)]
        tests = dict.fromkeys(t for one in could_hold for t in (*one.met, *one.not_met))
        return [*self._asked(use), *(t for t in tests if seen.test(t) not in (YES, NO))]

    def _asked(self, use: str | None) -> list[str]:
        return list(dict.fromkeys(q.fact for q in self.doc.questions if q.use_case == use))

    # -------------------------------------------------------------------------------------------------------- duties

    def _rules(self, node: Node, use: str | None) -> None:
        """Hang the live duties of a use (or of the organisation) on it, and the rights that sure ones answer to."""
        for item in self.live:
            if item.assessed.use_case == use:
                kind = self._kind(item)
                _put(node, f"dpv:has{kind.removeprefix('dpv:')}", [_ref(self._duty_name(item.id, use))])
        sure = [i for i in self.live if i.assessed.use_case == use and i.assessed.verdict == "applies"]
        rights = dict.fromkeys(t for i in sure for t in self.terms.rights.get(i.id, ()))
        _put(node, "dpv:hasRight", [_ref(t) for t in rights])

    def _kind(self, item: Item) -> str:
        duty = item.duty
        return self.terms.rules["voluntary" if duty.force == "voluntary" else duty.kind]

    def _duty_name(self, obligation: str, use: str | None) -> str:
        name = f"{self.root}:duty:{_leaf(obligation)}"
        return name if use is None else f"{name}:{_leaf(use)}"

    def _duty(self, item: Item) -> Node:
        rule, duty, judgement = item.assessed.rule, item.duty, item.assessed.judgement
        kind = self._kind(item)
        node: Node = {
            "@id": self._duty_name(item.id, item.assessed.use_case),
            "@type": [kind],
            "dct:identifier": item.id,
            "skos:prefLabel": _words(duty.title.pair()),
            "skos:definition": _words(duty.duty.pair()),
            "dct:bibliographicCitation": _words(duty.citation.pinpoint.pair()),
            "dct:source": _address(duty.citation.url),
            "dpv:hasJurisdiction": self._place(rule.jurisdiction),
            "dpv:hasApplicableLaw": self._law(rule.instrument.id),
            "dpv:hasResponsibleEntity": [self._role(role, rule.instrument.id) for role in duty.binds],
            "g7:term:verdict": item.assessed.verdict,
            "g7:term:force": judgement.force,
            "g7:term:status": item.status,
        }
        if item.assessed.verdict == "may-apply":
            node["dpv:hasApplicability"] = _ref("dpv:UnknownApplicability")
        if judgement.start is not None:
            node["g7:term:from"] = _day(judgement.start)
        if item.status == "done":
            node["dpv:hasFulfilmentStatus"] = _ref(self.terms.fulfilled[kind])
        return node

    def _law(self, instrument: str) -> Node:
        match = self.terms.laws.get(instrument)
        if match is not None and match.terms:
            return _ref(match.terms[0])
        return self._label(f"g7:law:{_leaf(instrument)}", self.book.instruments[instrument].title.pair(), "dpv:Law")

    def _role(self, role: str, instrument: str) -> Node:
        match: Match = self.terms.roles[role]
        found = match.by_law.get(instrument, match.terms)
        if found:
            return _ref(found[0])
        return self._label(f"g7:role:{_leaf(role)}", self.book.roles[role].name.pair(), "dpv:Entity")

    def _measures(self) -> list[Node]:
        """Return what to do once, as measures that support duties. Only what is in place is hung on what has it."""
        found = []
        for action in self.doc.actions:
            if action.topic is None:
                continue
            match = self.terms.topics[action.topic]
            node: Node = {
                "@id": f"{self.root}:measure:{_leaf(action.topic)}:{_leaf(action.capacity)}",
                "@type": list(match.terms) or ["dpv:TechnicalOrganisationalMeasure"],
                "skos:prefLabel": _words(action.title),
                "skos:definition": _words(action.what),
                "dpv:supportsComplianceWith": [_ref(self._duty_name(d.obligation, d.use_case)) for d in action.duties],
                "g7:term:status": action.status,
                "g7:term:rank": action.rank,
            }
            if action.status == "done":
                held_by = [self._use_name(u) for u in action.uses] or [f"{self.root}:organisation"]
                node["dpv:isImplementedByEntity"] = _ref(f"{self.root}:organisation")
                node["dpv:isApplicableFor"] = [_ref(n) for n in held_by]
            found.append(node)
        return found

    # ----------------------------------------------------------------------------------------------------- transfers

    def _transfer(self, one: CorridorDoc) -> Node:
        node: Node = {
            "@id": f"{self.root}:transfer:{one.number}",
            "@type": ["dpv:Transfer"],
            "g7:term:of-use": _ref(self._use_name(one.use_case)),
            "g7:term:receiver": one.receiver,
            "g7:term:standing": one.standing,
            "skos:scopeNote": _words(one.gap),
        }
        _put(node, "dpv:hasJurisdiction", [self._place(one.origin.system.code)] if one.origin.system else [])
        _put(node, "dpv:hasLocation", [self._place(p.code) for p in one.origin.places])
        place = one.destination.place
        if place is not None:
            there = {"@id": f"{node['@id']}:receiver", "@type": ["dpv:Recipient"]}
            node["dpv:hasRecipient"] = {**there, "dpv:hasLocation": self._place(place.code)}
        if not one.destination.sure or not one.origin.sure:
            node["dpv:hasApplicability"] = _ref("dpv:UnknownApplicability")
        carrying = [w for w in one.ways if w.carries]
        for way in carrying:
            known = self.terms.ways.get(way.route, ())
            name = f"g7:way:{_leaf(way.route)}"
            basis = [_ref(t) for t in known] or [self._label(name, way.mechanism, "dpv:DataTransferLegalBasis")]
            _put(node, "dpv:hasLegalBasis", basis)
        return node


def _derived(seen: ContextView, one: Derived) -> bool:
    """Whether the rulebook derives a term: nothing is said where a test is open."""
    return all(seen.test(t) is YES for t in one.met) and all(seen.test(t) is NO for t in one.not_met)


def _put(node: Node, key: str, more: Iterable[Any]) -> None:
    """Add values to a property, each once."""
    held = node.setdefault(key, [])
    for one in more:
        if one not in held:
            held.append(one)
    if not held:
        del node[key]


__all__ = ["NAMESPACE", "dpv"]
