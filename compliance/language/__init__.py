"""Words, numbers and days as a language writes them, found by key or carried by the data.
Knows no law; one catalogue holds every sentence of the product.

Face: `text.Text`, `text.Lang`, `sentences.say`, `sentences.say_both`, `formatting.day`, `error_messages.in_words`.
"""

from compliance.errors import Message, said_by


def _in_english(message: Message) -> str:
    from compliance.language.error_messages import in_english  # once an error is shown: the start needs no catalogue

    return in_english(message)


said_by(_in_english)
