"""What the tables of the workbook hold, row by row, as values by name; how they look is decided elsewhere."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from compliance.case.case import Flow, UseCase
from compliance.case.in_place import InPlace
from compliance.case.knowledge import ContextView, KnownFact
from compliance.checklist.checklist import Checklist, Item
from compliance.checklist.priority import FACTORS
from compliance.crossborder.comparison import CellDoc, RowDoc, comparison
from compliance.crossborder.conflicts import DutyDoc, MeetingDoc, TensionDoc, UnorderedDoc, conflicts
from compliance.crossborder.transfers import CorridorDoc, WayDoc, transfers
from compliance.explaining.derivation import Step
from compliance.explaining.evidence_words import EvidenceWords
from compliance.explaining.speaker import Speaker
from compliance.hiroshima.actions import ServingDoc, hiroshima
from compliance.language.formatting import day, listed, number, series
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.law.evidence import statements_of
from compliance.law.questions import Fact
from compliance.reporting.conflicts_page import state_words
from compliance.reporting.hiroshima_page import duty_words, how_words, place_words
from compliance.reporting.transfers_page import destination, origin
from compliance.results.four_words import VIEWS, view_name, view_of
from compliance.results.parts import given
from compliance.results.shapes import ItemDoc, QuestionDoc, ResultDoc
from compliance.results.words import cap_words
from compliance.review.words import FINISHED
from compliance.semantics.answers import answer_data
from compliance.workbook.class_rows import class_rows
from compliance.workbook.document_rows import document_rows
from compliance.workbook.keys import item_key, tension_key, unordered_key
from compliance.workbook.layout import ENTRIES, ENTRY_LISTS, SIGN_OFFS

Row = dict[str, Any]
Entries = Mapping[str, Mapping[str, Any]]
GRAVE = 3  # a severity of so many points is rated high, one less moderate


@dataclass(frozen=True)
class Again:
    """The score of a row as the sheet itself works it out; `value` is what it must come to."""

    value: int


class Rows:
    """The rows of every table for one case in one language.

    `entries` holds what was filled in before, by the key of the item or conflict and column (words of lists by their ids); where there is nothing
    the status is the one the case records.
    """

    def __init__(self, checklist: Checklist, doc: ResultDoc, lang: Lang, entries: Entries | None = None) -> None:
        self.checklist, self.doc, self.lang = checklist, doc, lang
        self.entries = entries or {}
        self.assessment = checklist.assessment
        self.rulebook = checklist.assessment.rulebook
        self.speaker = Speaker(self.rulebook, lang)
        self.items: dict[tuple[str, str | None], Item] = {(i.id, i.assessed.use_case): i for i in checklist.items}
        self.uses = {u.id: u.name for u in self.assessment.case.use_cases}

    def of(self, sheet: str) -> Iterable[Row]:
        """Return the rows of a sheet by its id."""
        return {
            "classes": self.class_rows,
            "checklist": self.checklist_rows,
            "not-applicable": self.closed_rows,
            "open-questions": self.question_rows,
            "comparison": self.comparison_rows,
            "transfers": self.transfer_rows,
            "hiroshima": self.hiroshima_rows,
            "intake": self.intake_rows,
            "conflicts": self.conflict_rows,
            "sources": self.source_rows,
            "documents": self.document_rows,
            "evidence": self.evidence_rows,
            "poam": self.poam_rows,
        }[sheet]()

    def say(self, key: str, **slots: object) -> str:
        """Return a sentence in the language of the workbook."""
        return say(key, self.lang, **slots)

    def words(self, pair: dict[str, str]) -> str:
        """Return a text of a document in the language of the workbook."""
        return picked(pair, self.lang)

    def use(self, use_case: str | None) -> str:
        """Return the name of a use, or words for the organisation as a whole."""
        return self.say("book.organisation") if use_case is None else self.uses.get(use_case, use_case)

    def bullets(self, lines: Iterable[str]) -> str:
        """Return lines as a list inside one cell."""
        return "\n".join(f"- {x}" for x in lines)

    # ----------------------------------------------------------------------------------------------------- the duties

    def class_rows(self) -> Iterator[Row]:
        """Return what each tool, decision or firm is under each law: what is certain first, law by law."""
        return class_rows(self.doc.classes, self.use, self.speaker)

    def checklist_rows(self) -> Iterator[Row]:
        """Return what applies or may apply, part by part of the list, each in order."""
        listed_ = [i for i in self.doc.items if i.rank is not None]
        for item in sorted(listed_, key=lambda i: VIEWS.index(view_of(i))):
            if item.priority is None:
                continue
            rated = item.priority
            shared = self._item(item)
            del shared["near_miss"]
            yield {
                **shared,
                "rank": item.rank,
                "part": view_name(view_of(item), self.lang),
                "outlook": self.say(f"outlook.{given(item.outlook, 'outlook').value}"),
                "presumed": self._presumed(item),
                "tier": self.say(f"tier.{item.tier}"),
                "score": rated.score,
                "score_again": Again(rated.score),
                **{f: rated.factors[f] for f in FACTORS},
                "vector": rated.vector,
                "best_rank": rated.best_rank,
                "worst_rank": rated.worst_rank,
                "counts_for": "\n".join(given(item.counts_for, "reuse")),
                "status": self.say(f"status.{item.status}"),
                **self._entries(item),
            }

    def _presumed(self, item: ItemDoc) -> str:
        named = {(n.id, n.use_case) for n in given(item.outlook, "outlook").presumed}
        taken = given(self.doc.presumptions, "outlook")
        return self.bullets(dict.fromkeys(self.words(p.because) for p in taken if (p.id, p.use_case) in named))

    def closed_rows(self) -> Iterator[Row]:
        """Return what does not apply."""
        return (self._item(i) for i in self.doc.items if i.rank is None)

    def _entries(self, item: ItemDoc) -> Row:
        key = item_key(item.obligation, item.use_case)
        return self._given(ENTRIES, {"entry_status": item.status, **self.entries.get(key, {})})

    def _given(self, takes: Iterable[str], given: Mapping[str, Any]) -> Row:
        out: Row = {}
        for take in takes:
            value = given.get(take)
            family = ENTRY_LISTS.get(take)
            out[take] = self.say(f"{family}.{value}") if family is not None and value else value
        return out

    def _item(self, item: ItemDoc) -> Row:
        full = self.items[item.obligation, item.use_case]
        limits = series((f"{x['within']}: {self.words(x['counted'])}" for x in item.time_limits), self.lang)
        return {
            "title": self.words(item.title),
            "duty": self.words(item.duty),
            "use_case": self.use(item.use_case),
            "jurisdiction": self.speaker.place(item.jurisdiction),
            "area": self.say(f"area.{item.area}"),
            "instrument": self.rulebook.instruments[item.instrument].title.in_(self.lang),
            "binds": series((self.rulebook.roles[r].name.in_(self.lang) for r in item.binds), self.lang),
            "verdict": self.say(f"verdict.{item.verdict}"),
            "reason": self._reason(item),
            "force": self.say(f"force.{item.force or 'none'}"),
            "from": item.start,
            "when": self.words(item.timing) + (f" [{limits}]" if limits else ""),
            "citation": (self._pinpoint(item), item.citation.url),
            "basis": series(
                (
                    f"{self.say(f'basis.{item.citation.basis}')}, {day(item.citation.checked_on, self.lang)}",
                    self.words(item.citation.review),
                ),
                self.lang,
            ),
            "because": self.deciding(full.because),
            "missing": self.bullets(self.speaker.question(f) for f in given(item.missing, "questions")),
            "near_miss": self.bullets(
                self._near(n.fact, n.answer_now, n.answer_that_would_trigger)
                for n in given(item.near_miss, "near-misses")
            ),
            "sanction": self.words(given(item.sanction, "background").text),
            "cap": cap_words(full.cap, self.lang) if full.cap else "",
            "evidence": self.bullets(self.words(e) for e in given(item.evidence, "background")),
            "advice": self.bullets(self.words(a) for a in given(item.advice, "background")),
            "effort": self.say(f"effort.{item.effort}"),
            "hiroshima": ", ".join(str(h) for h in item.hiroshima),
            "notes": self.bullets(self.words(n) for n in given(item.notes, "background")),
            "key": item_key(item.obligation, item.use_case),
            "id": item.obligation,
        }

    def _reason(self, item: ItemDoc) -> str:
        if item.verdict != "may-apply":
            return self.say(f"reason.{item.reason}")
        return self.say("reason.open" if given(item.missing, "questions") else "book.reason-law")

    def _pinpoint(self, item: ItemDoc) -> str:
        return item.citation.cited(self.lang)

    def _near(self, fact_id: str, now: Any, then: Any) -> str:
        fact = self.rulebook.facts[fact_id]
        shown = [self.speaker.answer(fact_id, fact.parse(x, self.rulebook.places)) for x in (now, then)]
        return self.say("explain.near-line", question=self.speaker.question(fact_id), answer=shown[1], now=shown[0])

    def deciding(self, because: Step) -> str:
        """Return the deciding answers of a derivation, each once, then what is open in the law itself."""
        lines: list[str] = []
        todo = list(because.children)
        while todo:
            step = todo.pop(0)
            if step.kind in ("answer", "exception", "displacement", "state"):
                lines.append(self.speaker.step(step))
            if step.kind != "answer":  # why a question was not asked is left to `compliance explain`
                todo = [*step.children, *todo]
        return self.bullets(dict.fromkeys(lines))

    def question_rows(self) -> Iterator[Row]:
        """Return what is still worth answering."""
        for position, q in enumerate(self.doc.questions, start=1):
            yield {
                "number": position,
                "ask": self.words(q.ask),
                "use_case": self.use(q.use_case),
                "settles": q.settles,
                "settles_alone": q.settles_alone,
                "gravest_tier": None if q.gravest_tier is None else self.say(f"tier.{q.gravest_tier}"),
                "dont_know": self._yes_no(q.answered_dont_know),
                "why": self.words(q.why),
                "items": self._items_of(q),
                "fact": q.fact,
            }

    def _items_of(self, q: QuestionDoc) -> str:
        return "\n".join(q.items)

    def _yes_no(self, value: bool) -> str:
        return self.say("book.yes" if value else "book.no")

    # ----------------------------------------------------------------------------------------- across legal systems

    def comparison_rows(self) -> Iterator[Row]:
        """Return each topic in each legal system of the case."""
        compared = comparison(self.checklist)
        names = {j.code: self.words(j.name) for j in compared.jurisdictions}
        for row in compared.rows:
            for cell in row.cells:
                yield {
                    "topic": row.topic,
                    "action": self.words(row.title),
                    "capacity": self.words(row.capacity_name),
                    "jurisdiction": names[cell.jurisdiction],
                    "degree": self.say(f"degree.{cell.degree}"),
                    "standing": self.say(
                        f"standing.{cell.standing}" if cell.standing else f"matrix.{cell.none_because}"
                    ),
                    "from": cell.start,
                    "duties": "\n".join(item_key(o.obligation, o.use_case) for o in cell.obligations),
                    "asks": self.bullets(self.words(row.elements[e]) for e in cell.elements),
                    "extra": self.bullets(self.words(a) for a in cell.adds),
                    "lacks": self.bullets(
                        self.words(t) for e, t in row.elements.items() if cell.standing and e not in cell.elements
                    ),
                    "later": self._later(row, cell),
                    "relations": self._relations(row, cell.jurisdiction, names),
                }

    def _later(self, row: RowDoc, cell: CellDoc) -> str:
        lines = []
        for later in cell.later:
            when = self.say("matrix.from", day=day(later.start, self.lang)) if later.start else ""
            more = [self.words(row.elements[e]) for e in later.elements] + [self.words(a) for a in later.adds]
            head = listed(x for x in (self.say(f"standing.{later.standing}"), when) if x)
            lines.append(self.say("book.later", when=head, more=series(more, self.lang)))
        return self.bullets(lines)

    def _relations(self, row: RowDoc, code: str, names: Mapping[str, str]) -> str:
        mine = [r for r in row.relations if code in (r.a, r.b)]
        return self.bullets(self.say(f"relation.{r.relation}", a=names[r.a], b=names[r.b]) for r in mine)

    def transfer_rows(self) -> Iterator[Row]:
        """Return each way in which data leaves, once for each way the law knows for it; at least once."""
        for one in transfers(self.checklist).corridors:
            shown = [w for w in one.ways if w.standing != "not-concerned"]
            head = {
                "number": one.number,
                "use_case": self.use(one.use_case),
                "origin": origin(one, self.lang),
                "destination": destination(one, self.lang),
                "receiver": self.say(f"corridor.receiver-{one.receiver}"),
                "standing": self.say(f"corridor.standing-{one.standing}"),
                "gap": self.words(one.gap),
                "assessment": self.say(f"corridor.state-{one.parts['assessment']}"),
                "notice": self.say(f"corridor.state-{one.parts['notice']}"),
                "duties": "\n".join(item_key(d.obligation, self._use_of(one, d.obligation)) for d in one.duties),
            }
            ways: Sequence[WayDoc | None] = shown or [None]
            for way in ways:
                yield {**head, **self._way(way)}

    def _use_of(self, one: CorridorDoc, obligation: str) -> str | None:
        return one.use_case if (obligation, one.use_case) in self.items else None

    def _way(self, way: WayDoc | None) -> Row:
        if way is None:
            return dict.fromkeys(("mechanism", "way", "since", "until", "conditions", "citation"))
        return {
            "mechanism": self.words(way.mechanism),
            "way": series((self.say(f"corridor.kind-{way.kind}"), self.say(f"corridor.way-{way.standing}")), self.lang),
            "since": way.since,
            "until": way.last_day,
            "conditions": self.bullets(self.words(c) for c in way.conditions),
            "citation": (self.words(way.citation.pinpoint), way.citation.url),
        }

    def hiroshima_rows(self) -> Iterator[Row]:
        """Return the eleven actions, each with every duty or step that serves it."""
        doc = hiroshima(self.checklist)
        for action in doc.actions:
            sections = [
                f"{s.number}. {s.title.in_(self.lang)}"
                for s in self.rulebook.haip.sections
                if action.number in s.actions
            ]
            head = {
                "number": action.number,
                "action": self.words(action.title),
                "state": self.say(f"hiroshima.state.{action.state}"),
                "sections": "\n".join(sections),
            }
            served: Sequence[ServingDoc | None] = action.serving or [None]
            for serving in served:
                yield {**head, **self._serving(serving)}

    def _serving(self, serving: ServingDoc | None) -> Row:
        if serving is None:
            rest = dict.fromkeys(("how", "jurisdiction", "item_state", "in_place", "citation", "id"))
            return {"duty": self.say("hiroshima.nothing"), **rest}
        return {
            "duty": duty_words(serving, self.lang, self.uses),
            "how": how_words(serving, self.lang),
            "jurisdiction": self.words(serving.system),
            "item_state": self.say(f"hiroshima.item.{serving.state}"),
            "in_place": place_words(serving.in_place, self.lang),
            "citation": (self.words(serving.citation.pinpoint), serving.citation.url),
            "id": serving.obligation,
        }

    def conflict_rows(self) -> Iterator[Row]:
        """Return each place where duties of the case pull apart."""
        doc = conflicts(self.checklist)
        for tension in doc.tensions:
            for meeting in tension.where:
                yield self._tension(tension, meeting)
        for found in doc.unordered:
            yield self._unordered(found)

    def _tension(self, tension: TensionDoc, meeting: MeetingDoc) -> Row:
        sides = [self._side(side) for side in meeting.sides]
        key = tension_key(tension, meeting)
        return {
            "conflict": self.words(tension.title),
            "category": self.say(f"conflict.category-{tension.category}"),
            "certain": self.say("conflict.certain" if meeting.certain else "list.to-confirm"),
            "use_case": self.use(meeting.use_case),
            "from": meeting.start,
            "one_side": sides[0],
            "other_side": "\n".join(sides[1:]),
            "clash": self.words(tension.clash),
            "way_out": self._way_out(self.words(tension.way_out), tension.reviewed_by is not None),
            "source": f"{self.words(tension.source)} ({self.say(f'basis.{tension.basis}')})",
            "review": self.words(tension.review),
            **self._given(SIGN_OFFS, self.entries.get(key, {})),
            "key": key,
            "id": tension.tension,
        }

    def _unordered(self, found: UnorderedDoc) -> Row:
        label, key = self.words(found.label), unordered_key(found)
        values = [f"{number(v.value, self.lang)}\n{self._side(v.duties)}" for v in found.values]
        return {
            "conflict": self.say("conflict.unordered-title", topic=self.words(found.topic_title), label=label),
            "category": self.say("book.unordered"),
            "certain": self.say("conflict.certain" if found.certain else "list.to-confirm"),
            "use_case": self.use(found.use_case),
            "from": None,
            "one_side": values[0],
            "other_side": "\n".join(values[1:]),
            "clash": self.say("conflict.unordered", label=label),
            "way_out": self._way_out(self.say("conflict.unordered-way-out"), signed=False),
            "source": "",
            "review": self.say("book.unsigned"),
            **self._given(SIGN_OFFS, self.entries.get(key, {})),
            "key": key,
            "id": f"{found.topic}/{found.parameter}",
        }

    def _way_out(self, words: str, signed: bool) -> str:
        return words if signed else self.say("book.proposal", words=words)

    def _side(self, duties: Sequence[DutyDoc]) -> str:
        return self.bullets(
            f"{self.words(d.title)}, {self.words(d.jurisdiction_name)} ({state_words(d, self.lang)}) [{d.obligation}]"
            for d in duties
        )

    # ----------------------------------------------------------------------------------------------- what it rests on

    def intake_rows(self) -> Iterator[Row]:
        """Return the case: what it is called, then every question with its answer, then flows and what is in place.

        `raw` holds everything as in the case file, so that the case can be made again from these rows; the rows whose `fact` begins
        with "case." hold what is no answer.
        """
        case = self.assessment.case
        yield self._told("case.organisation", None, case.name, case.name)
        for use in case.use_cases:
            yield self._told("case.use", use, use.name, use.name)
        read = set(self.rulebook.facts_asked)
        for fact in self.rulebook.facts.values():
            bases = self.assessment.knowledge.bases
            for seen in bases[:1] if fact.of == "organisation" else bases:
                row = self._answer(fact, seen, fact.id in read)
                if row is not None:
                    yield row
        for use in case.use_cases:
            flows = [f for f in use.flows if f.origin is not None]  # the rest is worked out from the answers
            if flows:
                words = "\n".join(f.label for f in flows)
                yield self._told("case.flows", use, words, [self._flow(f) for f in flows])
        noted = [e for e in case.said if e.document is None]
        if noted:
            words = "\n".join(self._in_place(e) for e in noted)
            yield self._told("case.in_place", None, words, [e.to_data() for e in noted])
        for n, entry in enumerate(case.said):
            if entry.document is not None:  # each in a row of its own, for it holds the draft
                row = self._told("case.in_place", None, self._in_place(entry), entry.to_data())
                yield {**row, "fact": f"case.in_place/{n}"}

    def _told(self, what: str, use: UseCase | None, words: str, raw: Any) -> Row:
        return {
            "use_case_id": use.id if use else "",
            "use_case": use.name if use else self.say("book.organisation"),
            "ask": self.say(f"book.{what}"),
            "answer": words,
            "type": self.say("book.type-words"),
            "standing": self.say("standing.answered"),
            "left_out": self._yes_no(False),
            "raw": json.dumps(raw, ensure_ascii=False),
            "fact": what,
        }

    def _answer(self, fact: Fact, seen: ContextView, read: bool) -> Row | None:
        use = None if fact.of == "organisation" else seen.context.use_case
        given = self.assessment.case.answers if fact.of == "organisation" else use.answers if use else {}
        if not read and fact.id not in given:
            return None
        known = seen.fact(fact.id)
        open_ = known.answer is None and known.standing != "dont-know"
        return {
            "use_case_id": use.id if use else "",
            "use_case": self.say("book.organisation") if fact.of == "organisation" else use.name if use else "",
            "ask": fact.ask.in_(self.lang),
            "answer": self.say("answer.not-answered") if open_ else self.speaker.answer(fact.id, known.answer),
            "type": self.say(f"book.type-{fact.type}"),
            "standing": self._standing(known, read),
            "left_out": self._yes_no(known.ignored),
            "raw": json.dumps(answer_data(given[fact.id]), ensure_ascii=False) if fact.id in given else "",
            "fact": fact.id,
        }

    def _standing(self, known: KnownFact, read: bool) -> str:
        if not read:
            return self.say("standing.unread")
        text = self.say(f"standing.{known.standing}")
        return series((text, self.say("standing.ignored")), self.lang) if known.ignored else text

    def _flow(self, flow: Flow) -> Row:
        cover = flow.answers.get(self.rulebook.flows.cover)
        plain: Row = {"from": flow.origin, "to": flow.destination, "receiver": flow.receiver}
        return plain if cover is None else {**plain, "cover": answer_data(cover)}

    def _in_place(self, entry: InPlace) -> str:
        what = entry.obligation or entry.topic or entry.document
        status = say(f"marked.{entry.status}", self.lang)
        put_off = None if entry.look_again is None else day(entry.look_again, self.lang)
        return series(filter(None, (what, status, put_off, entry.owner, entry.shown_evidence, entry.note)), self.lang)

    def source_rows(self) -> Iterator[Row]:
        """Return every instrument that was read, with the state of its checks."""
        for instrument in self.rulebook.instruments.values():
            rules = [r for r in self.rulebook.rules.values() if r.instrument.id == instrument.id]
            bases = Counter(r.obligation.citation.basis for r in rules)
            yield {
                "instrument": instrument.title.in_(self.lang),
                "cite": instrument.cite,
                "url": (instrument.url, instrument.url),
                "jurisdiction": self.speaker.place(instrument.jurisdiction),
                "rules": len(rules),
                "signed": sum(r.obligation.reviewed is not None for r in rules),
                "checked_on": instrument.checked_on,
                "again_by": instrument.again_by,
                "overdue": self._yes_no(instrument.again_by < self.doc.as_of),
                "basis": series((f"{self.say(f'basis.{b}')}: {n}" for b, n in sorted(bases.items())), self.lang),
                "sha256": self.rulebook.sha256_of(instrument.id) if rules else "",
                "id": instrument.id,
            }

    def document_rows(self) -> Iterator[Row]:
        """Return the documents: the files that were adopted, those to look at again first, then those that are needed and have none."""
        yield from document_rows(self.checklist, self.use, self.lang)

    def evidence_rows(self) -> Iterator[Row]:
        """Return on which words each statement of the duties on the list rests, a row for each quotation."""
        for ident in dict.fromkeys(item.obligation for item in self.doc.items if item.rank is not None):
            rule, found = self.rulebook.rules[ident], EvidenceWords(self.rulebook, ident, self.lang)
            shared: Row = {
                "title": rule.obligation.title.in_(found.lang),
                "jurisdiction": self.speaker.place(rule.jurisdiction),
                "id": ident,
            }
            if not found.kept:
                citation = rule.obligation.citation
                yield {
                    **shared,
                    **dict.fromkeys(("quotation", "publisher", "source_day", "again_by")),
                    "statement": self.say("statement.all"),
                    "basis": found.declared_basis(citation.basis),
                    "at": citation.pinpoint.in_(found.lang),
                    "looked_on": citation.checked_on,
                    "address": (citation.url, citation.url),
                }
                continue
            for one, known in zip(found.statements, statements_of(self.rulebook, ident), strict=True):
                stated: Row = {**shared, "statement": one.title, "basis": one.basis}
                standing = known.standing
                stated["again_by"] = None if standing is None else standing.again_by
                for cited in known.cited:
                    yield {
                        **stated,
                        "quotation": cited.quotation.words or cited.quotation.told(self.lang),
                        "at": cited.quotation.at,
                        "publisher": cited.text.publisher,
                        "source_day": cited.text.source_day,
                        "looked_on": cited.quotation.looked_on,
                        "address": (cited.text.address, cited.text.address),
                    }
                if not known.cited:
                    yield {
                        **stated,
                        **dict.fromkeys(("quotation", "at", "publisher", "source_day", "looked_on", "address")),
                    }

    # -------------------------------------------------------------------------------------------------- plan of action

    def poam_rows(self) -> Iterator[Row]:
        """Return what surely applies, binds and is not done, in the form of FedRAMP's open items."""
        tool = f"compliance {self.doc.product['version']}, {self.doc.rulebook.version}"
        for item in self.doc.items:
            if item.priority is None or item.verdict != "applies" or item.force not in ("in-force", "upcoming"):
                continue
            key = item_key(item.obligation, item.use_case)
            given = self.entries.get(key, {})
            if given.get("entry_status", item.status) in FINISHED:
                continue
            ahead = item.start if item.start is not None and item.start > self.doc.as_of else None
            yield {
                "poam_id": key,
                "controls": item.obligation,
                "weakness_name": self.words(item.title),
                "weakness_description": self.say("book.weakness", duty=self.words(item.duty)),
                "detector": tool,
                "source_id": self._pinpoint(item),
                "asset": self.use(item.use_case),
                "contact": given.get("entry_owner"),
                "resources": self.say(f"effort.{item.effort}"),
                "plan": self.words(item.duty),
                "detected_on": self.doc.as_of,
                "due_on": given.get("entry_target_date") or ahead,
                "milestones": None,
                "milestone_changes": None,
                "status_on": self.doc.as_of,
                "vendor": None,
                "vendor_checked_on": None,
                "vendor_product": None,
                "rating": _rating(item),
                "adjusted_rating": "N/A",
                "adjustment": "No",
                "false_positive": "No",
                "operational": "No",
                "deviation": None,
                "documents": given.get("entry_evidence") or "\n".join(item.evidence_in_place) or None,
                "comments": f"{self.say(f'tier.{item.tier}')} ({item.priority.vector} = {item.priority.score})",
                "auto_approve": None,
            }


def _rating(item: ItemDoc) -> str:
    """Return FedRAMP's word for how grave an item is: by its tier where it must stop, else by the severity of CHK2."""
    severity = item.priority.factors["SV"] if item.priority else 0
    if item.tier == "stop" or severity >= GRAVE:
        return "High"
    return "Moderate" if severity == GRAVE - 1 else "Low"


__all__ = ["Again", "Entries", "Row", "Rows"]
