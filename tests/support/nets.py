"""The nets of an engine that served many tests, let go: a process of the tests that has judged cases of every legal system holds a thousand."""

from __future__ import annotations

from compliance.reasoning.engines import DurableRules, Engine


def built(engine: Engine) -> int:
    """Return how many nets of an engine hold native memory."""
    layers = engine._layers if isinstance(engine, DurableRules) else ()
    return sum("_built" in vars(net) for layer in layers for net in (*layer.quick, *layer.joins))


def let_go(engine: Engine) -> None:
    """Free the native memory of an engine's nets; each is built again when something is asked of it. No thread may be asking now."""
    if not isinstance(engine, DurableRules):
        return
    for layer in engine._layers:
        for net in (*layer.quick, *layer.joins):
            one = vars(net).pop("_built", None)
            if one is not None:
                one.free()
