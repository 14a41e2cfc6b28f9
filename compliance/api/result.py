"""What an assessment came to, worked out as far as somebody asks."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compliance.checklist.checklist import Checklist, build
from compliance.errors import Fault, FaultList, InputError, Message, Place, nearest
from compliance.extras import extras_told
from compliance.language.languages import known
from compliance.language.tags import SOURCE
from compliance.semantics.answers import AnswerFault
from compliance.semantics.places import PlaceUnknown

# What a result is seldom asked for, and what draws it, is loaded when it is asked for: the command line starts with this module.
if TYPE_CHECKING:
    from compliance.api.documents import (
        ComparisonDoc,
        ConflictsDoc,
        DocumentsDoc,
        HaipDoc,
        HiroshimaDoc,
        IncidentDoc,
        ItemDoc,
        ResultDoc,
        Setting,
        Story,
        TimelineDoc,
        TransfersDoc,
        WhatIfDoc,
    )
    from compliance.case.case import Case
    from compliance.interview.planner import Plan, Question
    from compliance.law.rulebook import Rulebook
    from compliance.law.topics import ReportRole
    from compliance.paperwork import Delivery, Paper, Written
    from compliance.reasoning.assessment import Assessment, Assessor
    from compliance.reasoning.words import Verdict
    from compliance.results.parts import Part


class Result:
    """What the law asks of one case on one day; made by `assess` or `Client.assess`.

    Nothing is worked out before it is asked for, and most of it once. Documents are pydantic models: the same case, rulebook, day
    and version of this package give the same bytes (`model_dump_json(by_alias=True)`), and docs/schemas/ describes each. Every text in
    them stands in English and in French. Days are `datetime.date`, money comes with its currency, shares in percent.

    Example:
        >>> from datetime import date
        >>> import compliance
        >>> case = compliance.read_case("examples/web-shop-chatbot.yaml")
        >>> result = compliance.assess(case, as_of=date(2026, 11, 24))
        >>> first = result.checklist.ranked[0]
        >>> first.id, first.assessed.verdict, first.priority.tier
        ('eu-gdpr.art30.ropa', 'applies', 'do-now')
    """

    def __init__(
        self, assessor: Callable[[], Assessor], assessment: Assessment, weights: Mapping[str, int] | None
    ) -> None:
        self._assessor = assessor  # asked each time: a closed client has nothing left to work things out with
        self._assessment = assessment
        self._weights = weights
        self._checklist: Checklist | None = None
        self._delivery: Delivery | None = None
        self._documents: dict[frozenset[Part], ResultDoc] = {}

    @property
    def case(self) -> Case:
        """The case."""
        return self._assessment.case

    @property
    def as_of(self) -> date:
        """The day for which the law was asked."""
        return self._assessment.as_of

    @property
    def rulebook(self) -> Rulebook:
        """The rulebook."""
        return self._assessment.rulebook

    @property
    def checklist(self) -> Checklist:
        """All duties of the rulebook in order: `ranked` what applies or may apply, most urgent first, `closed` what does not.

        Each `Item` has its `duty` (text, source, period), `assessed.verdict`, `priority` (tier, and a score from 0 to 100), `status`,
        and `because`, the derivation of the verdict from the law down to the answers.

        Raises:
            ValueError: the client that made this result is closed.
        """
        self._assessor()
        if self._checklist is None:
            self._checklist = build(self._assessment, self._weights)
        return self._checklist

    def document(
        self, only: Collection[Verdict] = (), jurisdictions: Collection[str] = (), parts: Collection[str] = ()
    ) -> ResultDoc:
        """Return the document `checklist/2` in the parts asked for: duties, reasons, actions, open questions and more.

        What is not asked for is not worked out: `left_out` names it, and reading it raises `ValueError`.

        Args:
            only: keep these verdicts ("applies", "may-apply", "does-not-apply"); empty for all.
            jurisdictions: keep the duties of these legal systems, such as "EU" or "CA-QC"; empty for all. Ranks stay those of the whole.
            parts: "items", "reasons", "derivations", "ruled-out", "near-misses", "background", "reuse", "weightings",
                "item-weightings", "actions", "documents", "questions", "outlook", or "all"; empty for what a reader needs first: the duties that apply or may apply with their reasons, the others by reason.

        Returns:
            The document.

        Raises:
            InputError: there is no such legal system in the rulebook, or no such part; the message names the nearest.

        Example:
            >>> from datetime import date
            >>> import compliance
            >>> case = compliance.read_case("examples/web-shop-chatbot.yaml")
            >>> doc = compliance.assess(case, as_of=date(2026, 11, 24)).document(only=["applies"], jurisdictions=["EU"])
            >>> doc.items[0].citation.pinpoint
            'GDPR Art 30(1)-(5)'
        """
        from compliance.results.checklist_document import document
        from compliance.results.parts import parts_asked

        asked = parts_asked(parts)
        if not only and not jurisdictions:
            if asked not in self._documents:
                self._documents[asked] = document(self.checklist, parts=asked)
            return self._documents[asked]
        known = self.rulebook.jurisdictions
        for code in jurisdictions:
            if code not in known:
                raise InputError(Message("system.unknown", name=code, hint=nearest(code, known)))
        return document(self.checklist, frozenset(only), frozenset(jurisdictions), asked)

    def to_json(self, parts: Collection[str] = ()) -> str:
        """Return the document as JSON text, as `compliance assess --format json` prints it: the same bytes for the same content.

        Args:
            parts: as `document` takes them.

        Returns:
            The text, with a line end behind it.
        """
        from compliance.results.checklist_document import to_json

        return to_json(self.document(parts=parts))

    def explain(self, obligation: str, use_case: str | None = None) -> list[ItemDoc]:
        """Say why a duty applies, may apply or does not: for each use of AI it was judged for.

        Args:
            obligation: the id of the duty, such as "eu-gdpr.art35.dpia".
            use_case: keep this use; None for all. What is judged for the whole organisation is always there.

        Returns:
            The entries of the duty as `document` has them, without working out the rest: `verdict`, `reason`, `because` (a tree from
            the law down to the answers, each step with its words in both languages), `near_miss`, `missing`.

        Raises:
            InputError: there is no such duty in the rulebook, or no such use in the case; the message names the nearest.

        Example:
            >>> from datetime import date
            >>> import compliance
            >>> case = compliance.read_case("examples/web-shop-chatbot.yaml")
            >>> result = compliance.assess(case, as_of=date(2026, 11, 24))
            >>> [why.verdict for why in result.explain("eu-gdpr.art6.legal-basis")]
            ['applies']
        """
        from compliance.results.checklist_document import items_of

        if obligation not in self.rulebook.rules:
            raise InputError(
                Message("call.unknown-obligation", obligation=obligation, hint=nearest(obligation, self.rulebook.rules))
            )
        uses = [use.id for use in self.case.use_cases]
        if use_case is not None and use_case not in uses:
            raise InputError(Message("use.unknown", name=use_case, hint=nearest(use_case, uses)))
        keys = {
            item.key
            for item in self.checklist.items
            if item.id == obligation and use_case in (None, item.assessed.use_case or use_case)
        }
        return items_of(self.checklist, keys)

    @property
    def questions(self) -> tuple[Question, ...]:
        """What is still worth answering, gravest first: each with its text, why it is asked, and the duties that hang on it."""
        return self.plan().open

    def plan(self, first_pass: bool = False) -> Plan:
        """Return the plan of an interview: what to ask next, what came of the answers, how far it is.

        Args:
            first_pass: leave out, for now, what few firms have to answer.

        Returns:
            The plan; `plan.next` is the next question, None once nothing more can change the checklist.
        """
        from compliance.interview.planner import plan

        return plan(self.checklist, first_pass=first_pass)

    def compare(self, *, with_: Sequence[str] = (), topics: Collection[str] = ()) -> ComparisonDoc:
        """Compare the laws in play, topic by topic: what is equal, stricter, weaker or partial; and what one more market would add.

        Args:
            with_: places to enter, each by itself, such as "JP" or "US-CA".
            topics: ids of topics to keep (`rulebook.topics`); empty for all.

        Returns:
            The document `comparison/1`.

        Raises:
            InputError: there is no such place or topic; the message names the nearest.

        Example:
            >>> from datetime import date
            >>> import compliance
            >>> case = compliance.read_case("examples/web-shop-chatbot.yaml")
            >>> result = compliance.assess(case, as_of=date(2026, 11, 24))
            >>> [market.code for market in result.compare(with_=["JP"]).entries]
            ['JP']
        """
        from compliance.crossborder.comparison import comparison

        for code in with_:
            try:
                self.rulebook.places.check(code)
            except PlaceUnknown as error:
                raise InputError(error.message) from None
        for topic in topics:
            if topic not in self.rulebook.topics:
                raise InputError(Message("topic.unknown", name=topic, hint=nearest(topic, self.rulebook.topics)))
        return comparison(self.checklist, frozenset(topics), tuple(dict.fromkeys(with_)))

    def transfers(self) -> TransfersDoc:
        """Show each way personal data leaves: from where to where, on which basis, until when, and what is missing.

        Returns:
            The document `transfers/1`.
        """
        from compliance.crossborder.transfers import transfers

        return transfers(self.checklist)

    def conflicts(self) -> ConflictsDoc:
        """List the duties that pull apart, with a proposed way out, and what one law accepts of what was done for another.

        Returns:
            The document `conflicts/1`.
        """
        from compliance.crossborder.conflicts import conflicts

        return conflicts(self.checklist)

    def hiroshima(self) -> HiroshimaDoc:
        """Put the case beside the eleven actions of the Hiroshima Process (G7, International Code of Conduct, 30 October 2023).

        Returns:
            The document `hiroshima/1`.
        """
        from compliance.hiroshima.actions import hiroshima

        return hiroshima(self.checklist)

    def hiroshima_report(self, role: ReportRole | None = None) -> HaipDoc:
        """Draft answers for the OECD reporting framework of the Hiroshima Process, to be checked and completed.

        Args:
            role: in which role the firm reports; None to read it from the case.

        Returns:
            The document `haip-draft/1`.
        """
        from compliance.hiroshima.report import report

        return report(self.checklist, role)

    def incident(self, story: Story, *, places_taken_as_all: bool = False) -> IncidentDoc:
        """Say who is told by when after an incident, as each law counts, what to say, and in which order.

        The case must hold what the story tells (`compliance.api.documents.case_with`), and the day must be that of the noticing.

        Args:
            story: what happened, when it was noticed, whose data (`compliance.api.documents.read_story`).
            places_taken_as_all: whether the places of the story were taken to be all there are, as no case says more; the document says so.

        Returns:
            The document `incident/1`.

        Example:
            >>> import compliance
            >>> from compliance.api.documents import case_with, read_story
            >>> law = compliance.load_rulebook()
            >>> story = read_story(law, at="2026-11-27 17:00", zone="Europe/Paris", what=["sent-wrongly"], people=["FR"])
            >>> case = case_with(story, law, compliance.read_case("examples/web-shop-chatbot.yaml"))
            >>> told = compliance.assess(case, as_of=story.at.date()).incident(story)
            >>> told.first, told.due[0].deadline.by.isoformat()
            ('eu-gdpr.authority', '2026-11-30T17:00:00+01:00')
        """
        from compliance.incident.document import incident

        return incident(self.checklist, story, places_taken_as_all)

    def timeline(self, *, until: date) -> TimelineDoc:
        """Say what begins, ends or changes for the case, day by day, after the as-of day.

        Args:
            until: the last day to look at.

        Returns:
            The document `timeline/1`.

        Raises:
            InputError: the last day does not lie after the as-of day.

        Example:
            >>> from datetime import date
            >>> import compliance
            >>> case = compliance.read_case("examples/web-shop-chatbot.yaml")
            >>> ahead = compliance.assess(case, as_of=date(2026, 11, 24)).timeline(until=date(2027, 12, 31))
            >>> ahead.entries[0].day
            datetime.date(2026, 12, 2)
        """
        from compliance.change.timeline import timeline

        return timeline(self._assessor(), self.case, self.as_of, until)

    def what_if(
        self,
        answers: Mapping[str, object] | Sequence[Setting],
        *,
        use_case: str | None = None,
        also: Sequence[date] = (),
    ) -> WhatIfDoc:
        """Say what would change if some answers were others; the case itself stays as it is.

        Args:
            answers: the other answers by fact, as a case file holds them: `{"org.kind": "charity", "market.places": ["FR", "US-CA"]}`;
                "unknown" is "I don't know".
            use_case: the use whose answers change; needed where the case has several and a fact belongs to a use.
            also: compare on these days too.

        Returns:
            The document `what-if/1`: duties gained, lost, settled and moved, and questions that come or go.

        Raises:
            FaultList: a fact, a value or the use is not there or does not fit; each fault names the fact.

        Example:
            >>> from datetime import date
            >>> import compliance
            >>> case = compliance.read_case("examples/web-shop-chatbot.yaml")
            >>> result = compliance.assess(case, as_of=date(2026, 11, 24))
            >>> other = result.what_if({"org.headcount": {"FR": 400}})
            >>> other.answers[0].before, other.answers[0].after
            ({'FR': 6}, {'FR': 400})
        """
        from compliance.change.what_if import what_if

        chosen = self._settings(answers, use_case) if isinstance(answers, Mapping) else tuple(answers)
        return what_if(self._assessor(), self.case.to_data(self.rulebook), chosen, self.as_of, also)

    def _settings(self, answers: Mapping[str, object], use_case: str | None) -> tuple[Setting, ...]:
        from compliance.change.what_if import Setting

        uses = [use.id for use in self.case.use_cases]
        out, faults = [], []
        for name, value in answers.items():
            fact = self.rulebook.facts.get(name)
            if fact is None:
                faults.append(
                    Fault(Place(name), Message("fact.unknown", name=name, hint=nearest(name, self.rulebook.facts)))
                )
                continue
            try:
                fact.parse(value, self.rulebook.places)
            except AnswerFault as error:
                faults.append(Fault(Place(name), error.message))
                continue
            use = uses[0] if use_case is None and len(uses) == 1 else use_case
            if fact.of == "organisation":
                out.append(Setting(fact, value))
            elif use in uses:
                out.append(Setting(fact, value, (use,)))
            else:
                hint = None if use is None else nearest(use, uses)
                message = Message("call.use-needed", fact=name, hint=hint, uses=", ".join(uses) or Message("list.none"))
                faults.append(Fault(Place(name), message))
        if faults:
            raise FaultList(faults)
        return tuple(out)

    def rendered(self, ending: str, *, lang: str = SOURCE, in_full: bool = False) -> bytes:
        """Return the checklist as a file's content.

        Args:
            ending: what to write: ".xlsx" (the auditor's workbook), ".json", ".md", ".html", ".pdf", or the ending of a format that an
                installed package brings.
            lang: the language: "en", "fr" or "fr-CA". JSON has both.
            in_full: a PDF too shows every duty one by one, however many there are, and what does not apply; the others always do.

        Returns:
            The content; the same bytes for the same case, day, rulebook and language.

        Raises:
            InputError: there is no such format (the message names those there are), or it needs an extra that is not installed.
        """
        from compliance.api.formats import rendered

        with extras_told():
            return rendered(self, ending, known(lang), in_full)

    def report(self, ending: str, *, until: date, lang: str = SOURCE) -> bytes:
        """Return everything about the case in one document: actions, laws side by side, what lies ahead, transfers, conflicts, duties.

        Args:
            ending: ".pdf", ".html" or ".md".
            until: how far to look ahead.
            lang: the language: "en", "fr" or "fr-CA".

        Returns:
            The content of the file.

        Raises:
            InputError: there is no such format, or `until` does not lie after the as-of day.
        """
        spoken = known(lang)
        with extras_told():
            from compliance.api.formats import drawn
            from compliance.reporting.whole import PARTS, page

            return drawn(lambda: page(self.checklist, self.document(parts=PARTS), until, spoken), ending)

    def sheet(self, ending: str, *, lang: str = SOURCE) -> bytes:
        """Return "Our AI and the law" on one page: what is used, what it is under the law, what was done, what is planned.

        It is for others to see: no notes, no names, no scores.

        Args:
            ending: ".pdf", ".html" or ".md".
            lang: the language: "en", "fr" or "fr-CA".

        Returns:
            The content of the file; the same bytes for the same case, day, rulebook and language.

        Raises:
            InputError: there is no such format, or it needs an extra that is not installed.

        Example:
            >>> from datetime import date
            >>> import compliance
            >>> case = compliance.read_case("examples/hair-salon-booking.yaml")
            >>> result = compliance.assess(case, as_of=date(2026, 11, 24))
            >>> result.sheet(".md").decode().splitlines()[0]
            '# Our AI and the law: Salon Lucie'
        """
        spoken = known(lang)
        with extras_told():
            from compliance.api.formats import drawn
            from compliance.reporting.sheet_page import page

            return drawn(lambda: page(self.checklist, spoken), ending)

    def papers(self) -> tuple[Paper, ...]:
        """Return the documents that serve duties which apply or may apply: those first that serve what is due first.

        Returns:
            Each with its `template` (id, title, what it is), the `use_case` it is for (None: the organisation) and the `duties` it serves.

        Example:
            >>> from datetime import date
            >>> import compliance
            >>> case = compliance.read_case("examples/hair-salon-booking.yaml")
            >>> result = compliance.assess(case, as_of=date(2026, 11, 24))
            >>> "supplier-letter" in [paper.template.id for paper in result.papers()]
            True
        """
        return self.delivery.papers

    @property
    def delivery(self) -> Delivery:
        """What the documents deliver of the list: `duty(item)` and `action(action)` point by point, and what stays to be done by hand.

        Each point says which documents deliver it (none: it is left), and, where no paper can, why (`deed`).
        """
        if self._delivery is None:
            from compliance.paperwork import Delivery

            self._delivery = Delivery(self.checklist)
        return self._delivery

    def written(self, paper: Paper, *, lang: str = SOURCE) -> Written:
        """Write a document out for this case.

        Args:
            paper: one of `papers()`.
            lang: the language: "en", "fr" or "fr-CA".

        Returns:
            Its `page`, the `blanks` that only the owner can fill, and what it covers of the actions (`covered`).
        """
        from compliance.paperwork import written

        return written(paper, self.checklist, known(lang))

    def documents(self) -> DocumentsDoc:
        """Return the documents of the case, what they deliver duty by duty, and what became of those that were adopted.

        Returns:
            The document `documents/1`.

        Example:
            >>> from datetime import date
            >>> import compliance
            >>> case = compliance.read_case("examples/hair-salon-booking.yaml")
            >>> doc = compliance.assess(case, as_of=date(2026, 11, 24)).documents()
            >>> "supplier-letter" in [paper.document for paper in doc.documents]
            True
        """
        from compliance.results.papers_document import papers_document

        return papers_document(self.checklist, self.delivery)

    def adopted(self, paper: Paper, *, file: str, sha256: str, on: date, lang: str = SOURCE) -> list[dict[str, Any]]:
        """Return what is in place once a file is adopted as a document: the `in_place` of the case that follows. The case itself stays as it is.

        Args:
            paper: one of `papers()`.
            file: the name of the file.
            sha256: the SHA-256 of its content, in hexadecimal.
            on: the day from which it counts; an earlier file of the same document ends on it.
            lang: the language it was drafted in.

        Returns:
            The entries: those of the case, and one that names the file, its hash, the versions of template and rulebook, what it covers, and the draft.
        """
        from compliance.paperwork import entry_of, with_adopted, written

        draft = written(paper, self.checklist, known(lang), on)
        entries = self.case.to_data(self.rulebook)["in_place"]
        return with_adopted(entries, entry_of(draft, self.checklist, file, sha256, on))

    def drawn_all(self, ending: str = ".docx", *, lang: str = SOURCE) -> dict[str, bytes]:
        """Return every document of the case as a file, by name: the title, and the use where there are several.

        Args:
            ending: ".docx", ".pdf", ".html" or ".md".
            lang: the language: "en", "fr" or "fr-CA".

        Returns:
            Content by file name, in the order of `papers()`; the same bytes for the same case, day, rulebook and language.

        Raises:
            ExtraMissing: the format needs a package that is not installed (the extras `word` and `pdf`).
            InputError: there is no such format.
        """
        from compliance.paperwork.naming import file_names

        found = self.papers()
        names = file_names(found, self.case, ending)
        return {
            name: self.draw(self.written(paper, lang=lang), ending) for paper, name in zip(found, names, strict=True)
        }

    def draw(self, document: Written, ending: str) -> bytes:
        """Return a document that was written out, in a format.

        Args:
            document: what `written` returned.
            ending: ".docx", ".pdf", ".html" or ".md".

        Returns:
            The content of the file: the same bytes for the same document.

        Raises:
            ExtraMissing: the format needs a package that is not installed (the extras `word` and `pdf`).
            InputError: there is no such format.
        """
        with extras_told():
            from compliance.api.formats import drawn

            return drawn(lambda: document.page, ending)

    def files(self, form: str, *, lang: str = SOURCE) -> dict[str, bytes]:
        """Return the case in the format of another tool, as `compliance export` writes it.

        Args:
            form: "oscal", "ciso-assistant", "csv", "dpv", or a format that an installed package brings.
            lang: the language: "en", "fr" or "fr-CA".

        Returns:
            Content by file name; a file that would say nothing has empty content.

        Raises:
            InputError: there is no such format; the message names the nearest.
        """
        from compliance.api.formats import files

        return files(self, form, known(lang))

    def save(self, path: str | os.PathLike[str], *, lang: str = SOURCE, in_full: bool = False) -> Path:
        """Write the checklist to a file, whole or not at all; the ending of the name says in which format.

        Args:
            path: a name that ends as `rendered` has it: .xlsx, .json, .md, .html, .pdf, or as a format of an installed package.
            lang: the language: "en", "fr" or "fr-CA". JSON has both.
            in_full: as `rendered` has it.

        Returns:
            The path written.

        Raises:
            InputError: the ending names no format, or the file cannot be written there.
        """
        from compliance.writing import write_whole

        target = Path(path)
        write_whole(target, self.rendered(target.suffix, lang=lang, in_full=in_full))
        return target


__all__ = ["Result"]
