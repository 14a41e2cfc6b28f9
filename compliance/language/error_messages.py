"""Messages in the reader's language: the one place where the id of a message becomes words."""

from __future__ import annotations

from compliance.errors import InputError, Message, bare
from compliance.language.sentences import say
from compliance.language.text import SOURCE, Lang

SPACE = "fault."  # the part of the catalogue that holds the sentences of messages


def in_words(message: Message, lang: Lang) -> str:
    """Return a message in a language, and the messages inside it in the same."""
    return say(SPACE + message.id, lang, **{name: filling(name, value, lang) for name, value in message.slots})


def in_english(message: Message) -> str:
    """Return a message as `str` and logs have it; by its id and slots where it is the catalogue itself that cannot be read."""
    try:
        return in_words(message, SOURCE)
    except InputError:
        return bare(message)


def filling(name: str, value: object, lang: Lang) -> object:
    """Return what fills a slot of a sentence: a message in words, a hint set off from the word it follows, or the value itself."""
    if value is None:
        return ""
    if isinstance(value, Message):
        return f" {in_words(value, lang)}" if name == "hint" else in_words(value, lang)
    return value


__all__ = ["SPACE", "filling", "in_english", "in_words"]
