"""Do the scenarios of documents bite? Change one condition of a template, and see whether some statement about the document no longer holds.

What is changed: the condition under which a document is offered, that of a block, and the duties of which one must be on the list for a block to stand
(left out as a whole; `thorough`: also one by one). A statement says what a document says, so a change that only marks a block as open is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from compliance.errors import InputError, Message, about
from compliance.law.document_templates import Piece, Template
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessment, Assessor
from compliance.scenarios.disagreement import Disagreement
from compliance.scenarios.mutants import changed_nodes
from compliance.scenarios.mutation import DOCUMENT, Situation, Statement
from compliance.scenarios.papers import Papers
from compliance.scenarios.world import World


@dataclass(frozen=True)
class PaperMutant:
    """A template with one condition changed. `where` leads to the place, `what` names what was changed there."""

    document: str
    change: str
    where: str
    what: str
    changed: Template

    @property
    def key(self) -> str:
        """What identifies it as long as the template around it stays the same."""
        return f"{self.document} {self.change} {self.where} {self.what}"


def paper_mutants(template: Template, thorough: bool = False) -> Iterator[PaperMutant]:
    """Yield every mutant of a template."""
    if template.when is not None:
        for change, where, what, node in changed_nodes(template.when, "when", thorough):
            yield PaperMutant(template.id, change, where, what, template.model_copy(update={"when": node}))
    for n, piece in enumerate(template.blocks):
        for kind, where, what, other in _pieces(piece, f"blocks/{n}", thorough):
            blocks = (*template.blocks[:n], other, *template.blocks[n + 1 :])
            yield PaperMutant(template.id, kind, where, what, template.model_copy(update={"blocks": blocks}))


def _pieces(piece: Piece, here: str, thorough: bool) -> Iterator[tuple[str, str, str, Piece]]:
    if piece.when is not None:
        yield "drop-condition", f"{here}/when", "", piece.model_copy(update={"when": None})
        for change, where, what, node in changed_nodes(piece.when, f"{here}/when", thorough):
            yield change, where, what, piece.model_copy(update={"when": node})
    if piece.where:
        yield "drop-where", f"{here}/where", "", piece.model_copy(update={"where": ()})
        if thorough and len(piece.where) > 1:
            for n, duty in enumerate(piece.where):
                rest = piece.where[:n] + piece.where[n + 1 :]
                yield "drop-duty", f"{here}/where", duty, piece.model_copy(update={"where": rest})


class PaperBench:
    """Templates and what scenarios state of them, ready to try mutants."""

    def __init__(self, book: Rulebook, templates: Mapping[str, Template], listed: Sequence[Situation]) -> None:
        self.templates = templates
        self._assessor = Assessor(book)
        self._stated: dict[str, list[tuple[Situation, tuple[Statement, ...]]]] = {}
        self._assessed: dict[tuple[str, str], Assessment] = {}
        for one in listed:
            for name in dict.fromkeys(s.subject for s in one.statements if s.subject.startswith(DOCUMENT)):
                own = tuple(s for s in one.statements if s.subject == name)
                self._stated.setdefault(name.removeprefix(DOCUMENT), []).append((one, own))

    def fate(self, document: str, thorough: bool = False) -> list[tuple[str, str | None]]:
        """Return each mutant of a document by its key, with the scenario that notices it, or nothing where none does.

        Raises:
            InputError: a scenario about the document does not hold as it stands: it would notice everything.
        """
        template = self.templates[document]
        broken = self._noticed(template)
        if broken is not None:
            where = f"{broken.scenario.file}:{broken.scenario.line}"
            raise InputError(about(where, about(broken.scenario.name, Message("mutation.scenario-fails"))))
        out = []
        for mutant in paper_mutants(template, thorough):
            by = self._noticed(mutant.changed)
            out.append(
                (mutant.key, None if by is None else f"{by.scenario.file}:{by.scenario.line}: {by.scenario.name}")
            )
        return out

    def _noticed(self, template: Template) -> Situation | None:
        papers = Papers({template.id: template})
        for situation, statements in self._stated.get(template.id, ()):
            if not all(self._holds(papers, situation, s) for s in statements):
                return situation
        return None

    def _holds(self, papers: Papers, situation: Situation, statement: Statement) -> bool:
        world = World(self._assessor, Path())
        world.papers, world.assessment = papers, self._assessment(situation)
        try:
            getattr(world, statement.check)(statement.subject.removeprefix(DOCUMENT), *statement.arguments[1:])
        except Disagreement:
            return False
        return True

    def _assessment(self, situation: Situation) -> Assessment:
        key = (situation.case.sha256, situation.as_of.isoformat())
        if key not in self._assessed:
            self._assessed[key] = self._assessor.assess(situation.case, situation.as_of)
        return self._assessed[key]


__all__ = ["PaperBench", "PaperMutant", "paper_mutants"]
