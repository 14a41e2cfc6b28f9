"""`compliance rules read`: a statement beside the words of the law, and a fingerprint for the one that was read so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from compliance.cli.inputs import rulebook_folder, rulebook_of
from compliance.cli.output import terminal
from compliance.cli.telling import tell
from compliance.cli.worded import argument, command, language, option, told
from compliance.errors import InputError, Message, nearest

if TYPE_CHECKING:
    from compliance.explaining.evidence_words import EvidenceWords
    from compliance.law.rulebook import Rulebook
    from compliance.law.sources import Ledger
    from compliance.law.statements import Entry


@command("rules.read")
@argument("ident")
@option("--write", "unasked", is_flag=True)
@click.pass_context
def read(ctx: click.Context, ident: str, unasked: bool) -> None:
    """Show each statement of a duty, test, sanction, day or amount beside what it rests on; write fingerprints where asked to."""
    from compliance.explaining.evidence_words import EvidenceWords
    from compliance.law.ledger_writing import entries_now, write
    from compliance.resources import law_root

    book, base = rulebook_of(ctx), rulebook_folder(ctx) or law_root()
    ledger = _ledger_of(book, ident)
    file = book.ledger_files[ledger.of]
    entry = entries_now(base, book, ledger.of)[ident]
    words = EvidenceWords(book, ident, language())
    agreed: dict[tuple[str, str], str] = {}
    for name in entry.says:
        _show(ledger, entry, words, name, file)
        if name in ledger.read[ident] and (unasked or (terminal() and click.confirm(told("evidence.carried")))):
            agreed[ident, name] = entry.fingerprint(name)
    if agreed:
        tell(told("evidence.written", file=file, count=write(base, file, agreed)))


def _ledger_of(book: Rulebook, ident: str) -> Ledger:
    """Return the ledger that speaks of something.

    Raises:
        InputError: none does; the message names what to do.
    """
    for ledger in book.ledgers.values():
        if ident in ledger.read:
            return ledger
    known = [*book.rules, *book.tests, *book.sanctions]
    if ident in known:
        raise InputError(Message("ledger.none-for", id=ident))
    raise InputError(Message("ledger.unknown-anywhere", id=ident, hint=nearest(ident, known)))


def _show(ledger: Ledger, entry: Entry, words: EvidenceWords, name: str, file: str) -> None:
    """Print one statement, what it rests on, and whether it is still the one that was read."""
    from compliance.language.formatting import label  # start-up: whoever asks for help needs none of it

    lang = words.lang
    tell(f"{words.title(name)}  ({name})")
    tell(f"  {label(told('evidence.rule-says'), lang)}")
    for line in words.says(name):
        tell(f"    {line}")
    reading = ledger.read[words.ident].get(name)
    if reading is None:
        tell(f"  {told('evidence.no-quotation', file=file)}")
        tell()
        return
    for key in reading.by:
        quotation = ledger.quotes[key]
        text = ledger.texts[quotation.in_]
        tell(f"  {label(told('evidence.law-says' if text.kind == 'primary' else 'evidence.another-says'), lang)}")
        tell(f"    {quotation.words or quotation.told(lang)} [{quotation.at}; {text.publisher}; {key}]")
    state = "not-read" if reading.as_ is None else "read-so" if reading.as_ == entry.fingerprint(name) else "changed"
    tell(f"  = {told(f'evidence.{state}')}")
    tell()
