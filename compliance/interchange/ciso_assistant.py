"""The rulebook as libraries of CISO Assistant: a framework for each legal system, and mappings between each two.

A library holds no answer of the firm: the same rulebook gives the same framework to everybody, so that mappings and names fit
together. The case only says which legal systems are written. Requirements are named by the ids of our duties, which never change.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal

import yaml

from compliance.checklist.checklist import Checklist
from compliance.checklist.contents import Content, Delivered, capacities_of, content_of, relation, satisfies
from compliance.language.formatting import day, series
from compliance.language.languages import spoken
from compliance.language.sentences import say
from compliance.language.tags import chain
from compliance.language.text import Lang, Text
from compliance.law.rulebook import Rule, Rulebook
from compliance.rendering.safe import clean
from compliance.results.shapes import ResultDoc

URN = "urn:g7-ai-compliance:risk"
PACKAGER = "g7-ai-compliance"
Relationship = Literal["equal", "subset", "superset", "intersect"]
Library = dict[str, Any]


def ciso_assistant(checklist: Checklist, doc: ResultDoc, lang: Lang) -> dict[str, bytes]:
    """Return a library with the framework of each legal system that the case has duties of, and one with mappings for each two."""
    book = checklist.assessment.rulebook
    live = {i.assessed.rule.jurisdiction for i in checklist.items if i.rank is not None}
    systems = [code for code in book.jurisdictions if code in live]
    writer = _Writer(book, lang)
    files = {f"framework-{code.lower()}.yaml": _yaml(writer.framework(code)) for code in systems}
    for n, a in enumerate(systems):
        for b in systems[n + 1 :]:
            mapped = writer.mappings(a, b)
            if mapped is not None:
                files[f"mapping-{a.lower()}-to-{b.lower()}.yaml"] = _yaml(mapped)
    return files


class _Plain(yaml.SafeDumper):
    """Writes every value out: a reader of libraries should not need to follow references."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _yaml(library: Library) -> bytes:
    text: str = yaml.dump(library, Dumper=_Plain, allow_unicode=True, sort_keys=False, width=120)
    return text.encode("utf-8")


def version_number(version: str) -> int:
    """Return the version of the rulebook as the whole number a library carries: 2026.11.1 is 20261101."""
    parts = [int(p) for p in re.findall(r"\d{1,9}", version)]
    number = 0
    for part in parts[:3]:
        number = number * 100 + part
    return max(number, 1)


class _Writer:
    def __init__(self, book: Rulebook, lang: Lang) -> None:
        self.book, self.lang = book, lang
        self.locale = next(tag for tag in chain(lang) if tag in spoken())
        self.others = [tag for tag in spoken() if tag != self.locale]
        self.rules: dict[str, list[Rule]] = {}
        for rule in book.rules.values():
            self.rules.setdefault(rule.jurisdiction, []).append(rule)
        self.parts = {rule.id: _parts(rule) for rule in book.rules.values()}

    # ------------------------------------------------------------------------------------------------------- framework

    def framework(self, code: str) -> Library:
        """Return the library of one legal system: the system, its instruments, their duties."""
        slug = code.lower()
        name = self._both(lambda lang: say("ciso.name", lang, place=self._place(code, lang)))
        description = self._both(
            lambda lang: say("ciso.description", lang, version=self.book.version, hash=self.book.sha256)
        )
        head = f"{URN}:req_node:{slug}"
        nodes = [self._node(f"{head}:{slug}", 1, code, self._both(lambda lang: self._place(code, lang)))]
        for instrument in dict.fromkeys(r.instrument.id for r in self.rules[code]):
            law = self.book.instruments[instrument]
            urn = f"{head}:{instrument}"
            title = self._both(lambda lang, law=law: law.title.in_(lang))
            cite = self._both(lambda lang, law=law: f"{law.cite} {law.url}")
            nodes.append(self._node(urn, 2, instrument, title, parent=f"{head}:{slug}", annotation=cite))
            nodes += [self._duty(r, head, urn) for r in self.rules[code] if r.instrument.id == instrument]
        return {
            **self._head(f"framework-{slug}", name, description, [code]),
            "objects": {
                "framework": self._told(
                    {"urn": f"{URN}:framework:{slug}", "ref_id": f"g7-ai-{slug}"},
                    {"name": name, "description": description},
                    {"requirement_nodes": nodes},
                )
            },
        }

    def _duty(self, rule: Rule, head: str, parent: str) -> Library:
        duty = rule.obligation

        def about(lang: Lang) -> str:
            sanction = self.book.sanctions.get(duty.sanction)
            basis, checked = say(f"basis.{duty.citation.basis}", lang), day(duty.citation.checked_on, lang)
            lines = [
                say("ciso.where", lang, pinpoint=duty.citation.pinpoint.in_(lang), basis=basis, day=checked),
                duty.citation.url,
                say("ciso.when", lang, timing=duty.timing.in_(lang)),
                say("ciso.binds", lang, roles=series((self.book.roles[r].name.in_(lang) for r in duty.binds), lang)),
                *([say("ciso.force", lang, force=say(f"force.{duty.force}", lang))] if duty.force != "binding" else []),
                *([say("ciso.sanction", lang, sanction=sanction.text.in_(lang))] if sanction else []),
                *(say("ciso.advice", lang, advice=a.in_(lang)) for a in duty.advice),
                *(n.in_(lang) for n in duty.notes),
            ]
            return "\n".join(lines)

        return self._node(
            f"{head}:{rule.id}",
            3,
            rule.id,
            self._both(duty.title.in_),
            parent=parent,
            assessable=True,
            description=self._both(duty.duty.in_),
            annotation=self._both(about),
            typical_evidence=self._both(lambda lang: "\n".join(f"- {e.in_(lang)}" for e in duty.evidence)),
        )

    def _node(
        self,
        urn: str,
        depth: int,
        ref: str,
        name: Text,
        parent: str | None = None,
        assessable: bool = False,
        **more: Text,
    ) -> Library:
        node: Library = {"urn": urn.lower(), "assessable": assessable, "depth": depth}
        if parent is not None:
            node["parent_urn"] = parent.lower()
        return self._told({**node, "ref_id": ref}, {"name": name, **more})

    # ------------------------------------------------------------------------------------------------------- mappings

    def mappings(self, a: str, b: str) -> Library | None:
        """Return the library of mappings between two legal systems, both ways; None where no duties have anything in common."""
        there, back = self._mapped(a, b), self._mapped(b, a)
        if not there:
            return None
        name = self._mapping_name(a, b)
        description = self._both(lambda lang: say("ciso.mapping-description", lang))
        ident = f"mapping-{a.lower()}-to-{b.lower()}"
        return {
            **self._head(ident, name, description, [a, b], [f"{URN}:library:framework-{c.lower()}" for c in (a, b)]),
            "objects": {
                "requirement_mapping_sets": [
                    self._told(
                        {"urn": f"{URN}:req_mapping_set:{x.lower()}-to-{y.lower()}", "ref_id": f"{x}-to-{y}".lower()},
                        {"name": self._mapping_name(x, y), "description": description},
                        {
                            "source_framework_urn": f"{URN}:framework:{x.lower()}",
                            "target_framework_urn": f"{URN}:framework:{y.lower()}",
                            "requirement_mappings": found,
                        },
                    )
                    for x, y, found in ((a, b, there), (b, a, back))
                ]
            },
        }

    def _mapping_name(self, a: str, b: str) -> Text:
        return self._both(lambda lang: say("ciso.mapping-name", lang, a=self._place(a, lang), b=self._place(b, lang)))

    def _mapped(self, a: str, b: str) -> list[Library]:
        out = []
        for source in self.rules[a]:
            for target in self.rules[b]:
                related = self.related(source, target)
                if related is None:
                    continue
                common = [t for t in self.parts[source.id] if t in self.parts[target.id]]
                out.append(
                    {
                        "source_requirement_urn": f"{URN}:req_node:{a.lower()}:{source.id}".lower(),
                        "target_requirement_urn": f"{URN}:req_node:{b.lower()}:{target.id}".lower(),
                        "relationship": related,
                        "rationale": "semantic",
                        "annotation": say(
                            "ciso.mapping-line",
                            self.lang,
                            topics=series((self.book.topics[t].title.in_(self.lang) for t in common), self.lang),
                        ),
                    }
                )
        return out

    def related(self, source: Rule, target: Rule) -> Relationship | None:
        """Return how what one duty asks stands to what another asks; None where they have nothing in common or bind other seats.

        A user of libraries takes "equal" and "superset" to mean that the target is met once the source is. So they are said
        only where that is so, the numbers included.
        """
        mine, theirs = self.parts[source.id], self.parts[target.id]
        if not mine.keys() & theirs.keys():
            return None
        seats = set(capacities_of(self.book, source.obligation)) & set(capacities_of(self.book, target.obligation))
        if not seats or relation(_whole(mine), _whole(theirs)) == "disjoint":
            return None
        meets, met = self._meets(mine, theirs), self._meets(theirs, mine)
        if meets:
            return "equal" if met else "superset"
        return "subset" if met else "intersect"

    def _meets(self, done: Mapping[str, Delivered], wanted: Mapping[str, Delivered]) -> bool:
        return all(t in done and satisfies(done[t], w, self.book.topics[t]) for t, w in wanted.items())

    # ----------------------------------------------------------------------------------------------------------- words

    def _place(self, code: str, lang: Lang) -> str:
        return self.book.places.name(code).in_(lang)

    def _both(self, told: Any) -> Text:
        return Text.of(lambda lang: clean_lines(told(lang)))

    def _told(self, head: Library, words: Mapping[str, Text], tail: Library | None = None) -> Library:
        """Return an object with its words in the main language and, under translations, in the others."""
        mine = {k: v.in_(self.lang) for k, v in words.items()}
        theirs = {str(other): {k: v.in_(other) for k, v in words.items()} for other in self.others}
        return {**head, **mine, "translations": theirs, **(tail or {})}

    def _head(
        self, ident: str, name: Text, description: Text, systems: Sequence[str], needs: Sequence[str] = ()
    ) -> Library:
        checked = max(r.obligation.citation.checked_on for code in systems for r in self.rules[code])
        copied = self._both(lambda lang: say("ciso.copyright", lang))
        head = self._told(
            {"urn": f"{URN}:library:{ident}", "locale": self.locale, "ref_id": f"g7-ai-{ident}"},
            {"name": name, "description": description, "copyright": copied},
        )
        more = {
            "version": version_number(self.book.version),
            "publication_date": checked,
            "provider": PACKAGER,
            "packager": PACKAGER,
        }
        return {**head, **more, **({"dependencies": list(needs)} if needs else {})}


def clean_lines(words: str) -> str:
    """Return words without characters that no reader sees, their line ends kept."""
    return "\n".join(clean(line) for line in words.split("\n"))


def _parts(rule: Rule) -> dict[str, Delivered]:
    """Return what a duty delivers on each of its topics."""
    topics = rule.obligation.topics
    return {
        topic: Delivered(
            content_of(p for p in topics if p.topic == topic),
            {k: v for p in topics if p.topic == topic for k, v in p.parameters.items()},
        )
        for topic in dict.fromkeys(p.topic for p in topics)
    }


def _whole(parts: Mapping[str, Delivered]) -> Content:
    """Return the contents on all topics together, each known by its topic too."""
    return frozenset(f"{topic}/{atom}" for topic, one in parts.items() for atom in one.content)


__all__ = ["URN", "ciso_assistant", "clean_lines", "version_number"]
