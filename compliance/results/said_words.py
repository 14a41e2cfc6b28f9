"""What the firm says of a thing to do without doing it, in words: for the terminal, reports, pages and the workbook alike."""

from __future__ import annotations

from collections.abc import Iterator

from compliance.checklist.said import Said
from compliance.language.formatting import day, labelled, listed
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.results.shapes import ActionDoc, SaidDoc


def said_document(said: Said) -> SaidDoc | None:
    """Return what is said as a document tells it; nothing where nothing is said."""
    if said.empty:
        return None
    return SaidDoc(
        standing=said.standing,
        look_again=said.again,
        come=said.come,
        owners=list(said.owners),
        notes=list(said.notes),
    )


def said_words(said: SaidDoc | None, binding: bool, lang: Lang) -> Iterator[str]:
    """Yield what is said, a line each; to whoever says that a duty is not theirs, also what that means."""
    if said is None:
        return
    if said.standing == "later" and said.look_again is not None:
        yield say("said.later", lang, day=day(said.look_again, lang))
    elif said.standing == "not-mine":
        yield say("said.not-mine", lang)
        yield say("said.not-mine-binds" if binding else "said.not-mine-free", lang)
    elif said.come and said.look_again is not None:
        yield say("said.come", lang, day=day(said.look_again, lang))
    if said.owners:
        yield labelled(say("said.owner", lang), listed(said.owners), lang)
    for note in said.notes:
        yield labelled(say("said.note", lang), note, lang)


def binds(action: ActionDoc) -> bool:
    """Whether any duty of an action binds."""
    return any(duty.standing != "voluntary" for duty in action.duties)


def how_far_words(done: int, to_do: int, lang: Lang) -> str:
    """Say how many of the things to do now are done: "4 of 9 done"; nothing where there are none."""
    return say("four.how-far", lang, done=done, count=done + to_do) if done + to_do else ""


__all__ = ["binds", "how_far_words", "said_document", "said_words"]
