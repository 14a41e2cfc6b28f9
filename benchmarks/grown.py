"""A rulebook grown to a given number of duties: the same duties again under other ids."""

from __future__ import annotations

from dataclasses import replace

from compliance.rulebook import Rule, Rulebook


def grown(book: Rulebook, count: int) -> Rulebook:
    """Return the rulebook with its duties repeated, each copy with ids of its own, until there are `count` of them."""
    originals = list(book.rules.values())
    rules = dict(book.rules)
    number = 0
    while len(rules) < count:
        rule, copy = originals[number % len(originals)], number // len(originals) + 2
        number += 1
        duty = rule.obligation
        displaces = tuple(d.model_copy(update={"obligation": f"{d.obligation}-copy{copy}"}) for d in duty.displaces)
        fresh = duty.model_copy(update={"id": f"{duty.id}-copy{copy}", "displaces": displaces})
        rules[fresh.id] = Rule(fresh, rule.instrument, rule.file)
    for ident, rule in rules.items():  # a copy whose general duty was not reached displaces nothing
        kept = tuple(d for d in rule.obligation.displaces if d.obligation in rules)
        if kept != rule.obligation.displaces:
            rules[ident] = Rule(rule.obligation.model_copy(update={"displaces": kept}), rule.instrument, rule.file)
    return replace(book, rules=rules)
