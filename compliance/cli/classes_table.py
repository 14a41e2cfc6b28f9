"""What a tool, a decision or a firm is under each law, for a terminal: before the list."""

from __future__ import annotations

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding

from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.results.class_words import class_words
from compliance.results.shapes import ResultDoc


def print_classes(console: Console, doc: ResultDoc, lang: Lang, everything: bool) -> None:
    """Print the classes law by law: what is certain in full, what is open in one sentence, or each where all is asked for."""
    laws = class_words(doc.classes, {u["id"]: u["name"] for u in doc.case.use_cases}, lang)
    if not laws:
        return
    console.print()
    console.print(f"[bold]{escape(say('class.title', lang))}[/bold]")
    for law in laws:
        console.print(Padding(f"[bold]{escape(law.law)}[/bold]", (0, 0, 0, 2), expand=False))
        for one in law.certain:
            rest = " ".join(part for part in (one.binds, f"[{one.cite}]") if part)
            console.print(Padding(f"{escape(one.named)} [dim]{escape(rest)}[/dim]", (0, 0, 0, 4), expand=False))
            if everything and one.because:
                console.print(Padding(escape(one.because), (0, 0, 0, 6), expand=False), style="dim")
        for line in law.each_open if everything else (law.open,):
            if line:
                console.print(Padding(escape(line), (0, 0, 0, 4), expand=False), style="dim")


__all__ = ["print_classes"]
