"""Words, numbers and days as a language writes them, found by key or carried by the data.
Knows no law; one catalogue holds every sentence of the product.

Face: `text.Text`, `text.Lang`, `sentences.say`, `sentences.say_both`, `formatting.day`, `error_messages.in_words`.
"""
