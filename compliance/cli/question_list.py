"""The open questions of a case as text for a terminal, and the language in which its questions are asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.explaining.speaker import Speaker
from compliance.language.sentences import say
from compliance.semantics.truth import YES

if TYPE_CHECKING:
    from compliance.api import Result
    from compliance.checklist.checklist import Checklist
    from compliance.language.tags import Lang


def spoken(checklist: Checklist, lang: Lang) -> Lang:
    """Return the language as the legal systems in play speak it (the French of Canada), where they all speak the same."""
    assessment = checklist.assessment
    systems = [
        j for c, j in assessment.rulebook.jurisdictions.items() if lang in j.languages and assessment.in_play(c) is YES
    ]
    kinds = {j.speaks.get(lang, lang) for j in systems}
    return kinds.pop() if len(kinds) == 1 else lang


def question_lines(result: Result, lang: Lang) -> list[str]:
    """Return the open questions as lines."""
    lang = spoken(result.checklist, lang)
    speaker = Speaker(result.rulebook, lang)
    asked = result.questions
    if not asked:
        return [say("questions.none", lang)]
    names = {u.id: u.name for u in result.case.use_cases}
    out = [say("questions.title", lang), ""]
    for number, question in enumerate(asked, start=1):
        fact = result.rulebook.facts[question.fact]
        use = (
            f" ({say('questions.for-use', lang, name=names.get(question.use_case, question.use_case))})"
            if question.use_case and len(names) > 1
            else ""
        )
        out.append(f"{number:>3}. {speaker.question(question.fact)}{use}")
        tier = say(f"tier.{question.tier}", lang)
        out.append(
            f"     {say('questions.line', lang, count=question.settles, alone=question.settles_alone, tier=tier)}  [{question.fact}]"
        )
        out.append(f"     {say('questions.why', lang, why=fact.why.in_(lang))}")
    return out


__all__ = ["question_lines", "spoken"]
