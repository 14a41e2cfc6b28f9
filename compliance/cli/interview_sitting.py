"""One sitting of an interview at the terminal.

Each answer is saved before the next question comes. What is asked, and in which order, the planner says.
"""

from __future__ import annotations

from collections.abc import Container
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from compliance.cli.case_new import named_uses
from compliance.cli.interview_answers import BACK, COMMANDS, EVERYTHING, LIST, STOP, meant, typed
from compliance.cli.telling import tell
from compliance.errors import WrongValue, nearest
from compliance.explaining.speaker import Speaker
from compliance.language.error_messages import filling, in_words
from compliance.language.formatting import colon, labelled, listed, series
from compliance.language.sentences import say
from compliance.language.tags import Lang
from compliance.law.answer_shorthand import with_codes
from compliance.writing import write_whole

if TYPE_CHECKING:
    from compliance.interview.planner import Plan, Question, Shortlist
    from compliance.interview.shortlists import Said

SYSTEMS_NAMED = 6
KEEP = "keep"


class Interview:
    """One sitting at the terminal over one case file."""

    def __init__(self, book: Any, path: Path, as_of: date, lang: Lang) -> None:

        self._book = book
        self._path = path
        self._as_of = as_of
        self._lang = lang
        self._before: list[tuple[str, str | None]] = []
        self._ticked: list[tuple[str, str | None]] = []
        self._first_shown = False
        self._optional_said = False

    def hold(self, use: str | None) -> None:
        """Ask until nothing is left or the person stops."""
        from compliance.case.writing import new_case, with_use

        tell(say("interview.welcome", self._lang, path=self._path))
        if not self._path.exists():
            name = click.prompt(say("interview.name", self._lang), prompt_suffix=self._colon)
            first = use or click.prompt(say("interview.use-name", self._lang), prompt_suffix=self._colon)
            write_whole(self._path, new_case(name, named_uses((first,))).encode())
        elif use is not None:
            taken = frozenset(u.id for u in self._plan().checklist.assessment.case.use_cases)
            ((ident, name),) = named_uses((use,), taken)
            write_whole(self._path, with_use(self._path, ident, name).encode())
            if not self._carry(ident):
                return
        if not self._ask_tools():
            tell(say("interview.stopped", self._lang, path=self._path))
            return
        plan = self._plan()
        self._first_shown = plan.progress.first_pass_left == 0
        again: Question | None = None
        while True:
            self._tell(plan)
            self._ticked = [k for k in self._ticked if plan.still(*k)]
            if again is None and not self._ticked and plan.shortlist is not None:
                self._say_optional(all(row.optional for row in plan.shortlist.rows))
                told = self._ask_shortlist(plan, plan.shortlist)
                if told is STOP:
                    tell(say("interview.stopped", self._lang, path=self._path))
                    return
                if isinstance(told, tuple):
                    again = plan.question(*told)
                    continue
                self._keep(told)
                plan = self._plan()
                continue
            question = again or (plan.question(*self._ticked[0]) if self._ticked else plan.next)
            if question is None:
                self._close(plan)
                return
            self._say_optional(question.optional and again is None, bool(question.sharpens))
            said = self._ask(plan, question, again is not None)
            again = None
            if said is STOP:
                tell(say("interview.stopped", self._lang, path=self._path))
                return
            if isinstance(said, tuple):
                again = plan.question(*said)
                continue
            if said is KEEP:
                continue
            self._write((question.fact, question.use_case), said[0])
            plan = self._plan()

    def _ask_tools(self) -> bool:
        """Ask which tool it is, for each use of which nothing is known yet; false where the person stops."""
        from compliance.case.writing import with_tools
        from compliance.cli.interview_tools import asked_tools

        for use in self._plan().checklist.assessment.case.use_cases:
            if use.tools is None and not use.answers:
                told = asked_tools(self._book.products, use.name, self._lang)
                if told is None:
                    return False
                write_whole(self._path, with_tools(self._path, use.id, told).encode())
        return True

    def _write(self, key: tuple[str, str | None], raw: Any) -> None:
        from compliance.case.writing import with_answer

        write_whole(self._path, with_answer(self._path, self._book.facts[key[0]], key[1], raw).encode())
        if key[1] is None and self._book.facts[key[0]].of == "use-case":  # the first answer about a use made it
            key = (key[0], self._plan().checklist.assessment.case.use_cases[0].id)
        self._before = [k for k in self._before if k != key] + [key]

    def _keep(self, told: Said) -> None:
        for key, raw in told.answers:
            self._write(key, raw)
        self._ticked = list(told.in_full)

    def _say_optional(self, optional: bool, sharpens: bool = False) -> None:
        if optional and not self._optional_said:
            click.secho(say("interview.sharpens" if sharpens else "interview.optional", self._lang), bold=True)
            self._optional_said = True

    @property
    def _colon(self) -> str:
        return f"{colon(self._lang)} "

    def _prompt(self, key: str, lang: Lang) -> str:
        said: str = click.prompt(say(key, lang), default="", show_default=False, prompt_suffix=self._colon)
        return said.strip()

    def _plan(self) -> Plan:
        from compliance.api import assess, read_case

        return assess(read_case(self._path, self._book), as_of=self._as_of, rulebook=self._book).plan()

    # --------------------------------------------------------------------------------------------------- what is said

    def _tell(self, plan: Plan) -> None:
        done = plan.progress
        tell()
        tell(
            say(
                "interview.progress",
                self._lang,
                decided=done.decided,
                total=done.decided + done.open,
                open=done.open,
                left=done.likely_left,
            )
        )
        if not self._first_shown and done.first_pass_left == 0:
            self._first_shown = True
            self._show(plan)

    def _show(self, plan: Plan) -> None:
        """Print the list so far: what is to be done now, and how much else there is."""
        from compliance.cli.interview_list import list_lines

        click.secho(say("interview.first-list", self._lang), bold=True)
        for line in list_lines(plan.checklist, self._lang):
            tell(f"  {line}")
        tell()

    def _close(self, plan: Plan) -> None:
        self._show(plan)
        tell(say("questions.none-new" if plan.open else "questions.none", self._lang))
        if plan.again:
            tell(say("interview.again-offer", self._lang))
            speaker = Speaker(self._book, self._lang)
            for question in plan.again:
                tell(f"  - {speaker.question(question.fact)}  [{question.fact}]")
        tell(say("interview.done", self._lang, path=self._path))

    # ----------------------------------------------------------------------------------------------------- one question

    def _ask(self, plan: Plan, question: Question, known: bool) -> Any:
        """Ask one question until something fits: STOP, another question to ask first, or a list with the answer as a case file holds it."""
        from compliance.cli.question_list import spoken

        lang = spoken(plan.checklist, self._lang)
        fact = self._book.facts[question.fact]
        self._introduce(plan, question, lang, known)
        key = {"choice": "choose-one", "choices": "choose-many", "number-by-place": "by-place"}.get(
            fact.type, fact.type
        )
        while True:
            text = self._prompt(f"interview.{key}", lang)
            done = self._command(plan, text, (question.fact, question.use_case), lang, fact.options)
            if done is LIST:
                continue
            if done is not None:
                return done
            if text == "" and known and question.asked_before:
                return KEEP
            if text in ("", "?"):
                return ["unknown"]
            try:
                raw = with_codes(fact, typed(fact, text), self._book.places)
                fact.parse(raw, self._book.places)
            except WrongValue as error:
                tell(say("interview.again", lang, message=in_words(error.message, lang)))
                continue
            if fact.type in ("places", "number-by-place") and raw:
                self._say_places(raw, lang)
            return [raw]

    def _say_places(self, raw: Any, lang: Lang) -> None:
        """Say which places were understood, whatever names they were typed by."""
        speaker = Speaker(self._book, lang)
        codes = [*raw["yes"], *raw["unsure"]] if isinstance(raw, dict) and "unsure" in raw else list(raw)
        tell(say("interview.understood", lang, places=series([speaker.place(code) for code in codes], lang)))

    def _command(
        self, plan: Plan, text: str, here: tuple[str, str | None], lang: Lang, options: Container[str] = ()
    ) -> Any:
        """Do what a word asks for: STOP, the question to go to, LIST where only something was shown; None where the text is no such word."""
        command, _, rest = text.partition(" ")
        wanted = meant(command, COMMANDS) if command not in options else None
        if wanted is None or wanted == STOP:
            return wanted
        if wanted == LIST:
            self._show(plan)
            return LIST
        return (self._back(here) if wanted == BACK else self._change(plan, rest.strip(), lang)) or LIST

    def _ask_shortlist(self, plan: Plan, shortlist: Shortlist) -> Any:
        """Ask several questions by a sentence each: STOP, a question to ask first, or what was said."""
        from compliance.cli.question_list import spoken
        from compliance.interview.shortlists import as_question, said

        lang = spoken(plan.checklist, self._lang)
        fact = as_question(self._book, shortlist)
        click.secho(fact.ask.in_(lang), bold=True)
        tell(f"  {say('shortlist.help-typed', lang)}")
        for number, offered in enumerate(fact.options.values(), start=1):
            tell(f"  {number:>3}. {offered.label.in_(lang)}")
        while True:
            text = self._prompt("shortlist.choose", lang)
            done = self._command(plan, text, ("", None), lang)
            if done is LIST:
                continue
            if done is not None:
                return done
            if text in ("", "?"):
                tell(say("interview.again", lang, message=say("shortlist.say-something", lang)))
                continue
            try:
                return said(self._book, shortlist, typed(fact, text))
            except WrongValue as error:
                tell(say("interview.again", lang, message=in_words(error.message, lang)))

    def _introduce(self, plan: Plan, question: Question, lang: Lang, known: bool) -> None:
        fact, speaker = self._book.facts[question.fact], Speaker(self._book, lang)
        names = {u.id: u.name for u in plan.checklist.assessment.case.use_cases}
        use = (
            f" ({say('questions.for-use', lang, name=names.get(question.use_case, question.use_case))})"
            if question.use_case and len(names) > 1
            else ""
        )
        click.secho(f"{speaker.question(fact.id)}{use}", bold=True)
        tell(f"  {fact.help.in_(lang)}")
        tell(f"  {say('questions.why', lang, why=fact.why.in_(lang))}")
        if question.systems:
            cares = [speaker.place(c) for c in question.systems[:SYSTEMS_NAMED]]
            more = len(question.systems) - len(cares)
            words = "interview.who-cares-more" if more else "interview.who-cares"
            systems = listed(cares) if more else series(cares, lang)
            tell("  " + say(words, lang, systems=systems, count=question.settles, more=more))
        if known:
            answers = plan.answers(question.use_case)
            if question.fact in answers:
                tell("  " + say("interview.so-far", lang, answer=speaker.answer(fact.id, answers[question.fact])))
        for number, offered in enumerate(fact.options.values(), start=1):
            tell(f"  {number:>3}. {offered.label.in_(lang)}")

    def _back(self, here: tuple[str, str | None]) -> tuple[str, str | None] | None:
        keys = self._before
        earlier = keys[: keys.index(here)] if here in keys else keys
        if not earlier:
            tell(say("interview.no-back", self._lang))
            return None
        return earlier[-1]

    def _change(self, plan: Plan, fact: str, lang: Lang) -> tuple[str, str | None] | None:
        """Return the question somebody wants to answer anew; without a name, the answers so far are shown."""
        if fact in self._book.facts:
            if self._book.facts[fact].of == "organisation":
                return fact, None
            uses = plan.checklist.assessment.case.use_cases
            answered = [u.id for u in uses if fact in u.answers] or [u.id for u in uses]
            return fact, answered[-1] if answered else None
        if fact:
            tell(say("interview.no-fact", lang, fact=fact, hint=filling("hint", nearest(fact, self._book.facts), lang)))
            return None
        speaker = Speaker(self._book, lang)
        for one in plan.asked:
            answer = speaker.answer(one.fact, plan.answers(one.use_case)[one.fact])
            use = "" if one.use_case is None else f" ({one.use_case})"
            tell(f"  {labelled(f'{one.fact}{use}', answer, lang)}")
        tell(say("interview.change-how", lang))
        return None

    def _carry(self, use_case: str) -> bool:
        """Offer the answers of other uses for a new one, all on one screen; false where the person stops."""
        from compliance.case.writing import with_answer

        offered = self._plan().carried(use_case)
        if not offered:
            return True
        speaker = Speaker(self._book, self._lang)
        tell()
        click.secho(say("interview.carry", self._lang), bold=True)
        for number, one in enumerate(offered, start=1):
            said = speaker.answer(one.fact, one.answer)
            line = say("interview.carry-line", self._lang, name=one.name, answer=said)
            tell(f"  {number:>3}. {speaker.question(one.fact)}\n       {line}")
        while True:
            text = self._prompt("interview.carry-ask", self._lang)
            if meant(text, COMMANDS) == STOP:
                tell(say("interview.stopped", self._lang, path=self._path))
                return False
            words = [w.strip() for w in text.split(",") if w.strip()]
            if meant(text, EVERYTHING):
                kept = list(offered)
            elif all(w.isascii() and w.isdigit() and 1 <= int(w) <= len(offered) for w in words):
                kept = [offered[int(w) - 1] for w in words]
            else:
                tell(say("interview.again", self._lang, message=f"1-{len(offered)}"))
                continue
            for one in kept:
                text = with_answer(self._path, self._book.facts[one.fact], use_case, one.data)
                write_whole(self._path, text.encode())
            return True
