"""The laws that a process of the tests works with from beginning to end, and what is let go between modules of tests.

The program keeps the two rulebooks that were used last, made ready, with all their nets. A module that tries a third or a fourth law drives
the law that ships out: the next would read it again and make it ready a second time, beside the one that the fixtures hold.
"""

from __future__ import annotations

from compliance.law import loading
from compliance.law.rulebook import Rulebook
from compliance.reasoning import prepared
from compliance.reasoning.assessment import Assessor
from compliance.reasoning.engines import DurableRules, Engine, _Layer, _Net

MANY_NETS = 500  # an owner's case has some two hundred built; all of the G7 a thousand, which hold 120 MB


class LongLived:
    """Rulebooks and assessors of fixtures that live as long as the process."""

    def __init__(self) -> None:
        self._books: dict[str, Rulebook] = {}
        self._assessors: list[Assessor] = []

    def book(self, rulebook: Rulebook) -> Rulebook:
        """Note a rulebook that was just loaded, and return it."""
        self._books.update((key, one) for key, one in loading._books._kept.items() if one is rulebook)
        return rulebook

    def assessor(self, assessor: Assessor) -> Assessor:
        """Note an assessor, and return it."""
        self._assessors.append(assessor)
        return assessor

    def set_right(self) -> None:
        """Let go of what a module of tests kept of other laws, and of nets that are many; have the program keep those of the fixtures."""
        for assessor in self._assessors:
            engine: Engine | None = vars(assessor.prepared).get("engine")  # none where nobody asked for it yet
            if engine is not None and built(engine) > MANY_NETS:
                let_go(engine)
        books, ready = loading._books, prepared._prepared
        with books._lock:
            books._kept.clear()
            books._kept.update(self._books)
        with ready._lock:
            ready._kept.clear()
            ready._kept.update((one.rulebook, one.prepared) for one in self._assessors)


def built(engine: Engine) -> int:
    """Return how many nets of an engine hold native memory."""
    return sum("_built" in vars(net) for net in _nets(engine))


def let_go(engine: Engine) -> None:
    """Free the native memory of an engine's nets; each is built again when something is asked of it. No thread may be asking now."""
    for net in _nets(engine):
        one = vars(net).pop("_built", None)
        if one is not None:
            one.free()


def _nets(engine: Engine) -> list[_Net]:
    """Return the nets of an engine that was asked for something."""
    layers: tuple[_Layer, ...] = vars(engine).get("_layers", ()) if isinstance(engine, DurableRules) else ()
    return [net for layer in layers for net in (*layer.quick, *layer.joins)]
