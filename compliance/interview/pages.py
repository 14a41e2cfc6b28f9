"""What to show next: one question, several about the same thing on one page, or a short list of what is rare.

Only the questions are chosen here, each a key; what hangs on them is `Hanging`'s to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from compliance.interview.answered import Key
from compliance.interview.hanging import Hanging
from compliance.law.rulebook import Rulebook

ROWS = 10  # of a short list
TOGETHER = 4  # questions on one page, at most
OPTIONS = 45  # to read on such a page, at most; the longest single question has 51
FIELDS = 4  # what a question without options counts for there


class Pages:
    """The choice of questions for one case; with `only_first_pass`, none beyond what the first list needs.

    The first pass are the pages of the opening, in the order of the rulebook and for the first use, as far as each of their questions still
    matters, and then one short list. After what binding duties hang on comes what only a class hangs on (what the tool is), then what is voluntary.
    """

    def __init__(self, rulebook: Rulebook, hanging: Hanging, only_first_pass: bool) -> None:
        self._book = rulebook
        self._hanging = hanging
        self._only_first_pass = only_first_pass

    @cached_property
    def opening(self) -> tuple[tuple[Key, ...], ...]:
        """What is left of each page of the opening."""
        use = next(iter(self._hanging.answered.uses), None)
        pages = (
            tuple((fact, None if self._book.facts[fact].of == "organisation" else use) for fact in page.questions)
            for page in self._book.opening
        )
        return tuple(tuple(key for key in page if self._opens(key)) for page in pages)

    def _opens(self, key: Key) -> bool:
        known = key in self._hanging.items and self._hanging.fresh(key)
        return known and (self._hanging.surely_needed(key) or self._hanging.matters_at_all(key))

    @cached_property
    def ticks_are_due(self) -> bool:
        """Whether the short list that ends the first pass is still to come: nothing rare was asked yet."""
        if any(self.opening):
            return True
        answered = self._hanging.answered
        asked = (f for use in (None, *answered.uses) for f in answered.answers(use))
        if any(self._book.facts[fact].at_a_glance is not None for fact in asked):
            return False
        return self._short is not None

    @property
    def first_pass_left(self) -> int:
        """How many questions are left of the first pass, the short list as one."""
        return sum(map(len, self.opening)) + self.ticks_are_due

    @property
    def pages_left_of_first_pass(self) -> int:
        """How many pages are left of the first pass."""
        return sum(map(bool, self.opening)) + self.ticks_are_due

    @cached_property
    def next(self) -> Key | None:
        """The question to ask now: in reach, never asked before; None where nothing is left (or the first pass is over)."""
        for page in self.opening:
            if page:
                return page[0]
        if self.ticks_are_due and self._short is not None:
            return self._short[1][0]
        if self._only_first_pass:
            return None
        fresh = [k for k in self._hanging.by_gain if not self._hanging.answered.has(k)]
        found = next((k for k in fresh if self._hanging.in_reach(k) and self._hanging.needed(k)), None)
        if found is None:
            found = next(iter(self.sharpening), None)
        return found or next((k for k in fresh if self._hanging.in_reach(k) and self._hanging.matters_at_all(k)), None)

    @cached_property
    def sharpening(self) -> tuple[Key, ...]:
        """The questions that can be asked now and on which a class hangs, but no duty that counts."""
        return tuple(k for k in self._hanging.sharpens if self._hanging.fresh(k) and not self._hanging.needed(k))

    @cached_property
    def shortlist(self) -> tuple[str | None, tuple[Key, ...]] | None:
        """The use and the questions of the short list to show in place of `next`; None where it is better asked in full, as on the first pages."""
        if any(self.opening):
            return None
        if self.ticks_are_due:
            return self._short
        first = self.next
        if first is None or first not in self._hanging.items or not self._hanging.in_short(first):
            return None
        return self._short_with(first)

    @cached_property
    def _short(self) -> tuple[str | None, tuple[Key, ...]] | None:
        """The short list that ends the first pass: of what is rare, what counts most."""
        rare = (k for k in self._hanging.ordered if self._hanging.fresh(k) and self._hanging.in_short(k))
        first = next((k for k in rare if self._hanging.needed(k)), None)
        return None if first is None else self._short_with(first)

    def _short_with(self, first: Key) -> tuple[str | None, tuple[Key, ...]] | None:
        open_now = self._hanging.needed if self._hanging.needed(first) else self._hanging.matters_at_all
        keys = [k for k in self._hanging.ordered if self._hanging.fresh(k) and self._hanging.in_short(k)]
        use = first[1] or next((u for _, u in keys if u is not None), None)
        rows = [k for k in keys if k[1] in (None, use) and open_now(k)][:ROWS]
        return (use, tuple(rows)) if len(rows) > 1 else None

    def page(self, ticked: Sequence[Key] = ()) -> tuple[Key, ...]:
        """Return the questions to ask in full on one page: `next`, with those that are about the same thing; none where nothing is left.

        `ticked` are questions that a short list left to be asked in full: they come first, and together. Each question of a page is worth
        asking by what is known before it; at most `TOGETHER`, and no longer to read than one long question; a page of the opening is whole.
        """
        left = [key for key in ticked if self.still(key)]
        first = left[0] if left else self.next
        if first is None:
            return ()
        if not left and any(self.opening):
            return next(page for page in self.opening if page)
        chosen, length = [first], self._length(first)
        for key in (*left[1:], *self._beside(first, left)):
            if len(chosen) == TOGETHER:
                break
            use = next((u for _, u in chosen if u is not None), key[1])
            if key not in chosen and key[1] in (None, use) and length + self._length(key) <= OPTIONS:
                chosen.append(key)
                length += self._length(key)
        if not left:  # as they are listed, so that a page reads well
            listed = (*self._book.together_with(first[0]), first[0])
            chosen.sort(key=lambda k: listed.index(k[0]))
        return tuple(chosen)

    def _beside(self, first: Key, ticked: Sequence[Key]) -> Iterator[Key]:
        """Yield what can be asked beside a question because it is about the same thing; what a short list will ask is left to it."""
        with_it = self._book.together_with(first[0])
        open_now = self._hanging.needed if self._hanging.needed(first) else self._hanging.matters_at_all
        fresh = [k for k in self._hanging.by_gain if self._hanging.fresh(k)]
        keys = [k for k in fresh if k[0] in with_it and k != first]
        for key in sorted(keys, key=lambda k: with_it.index(k[0])):
            if self._hanging.in_short(key) and key not in ticked and self._more_in_short:
                continue
            if open_now(key):
                yield key

    @cached_property
    def _more_in_short(self) -> bool:
        """Whether enough rare things are left to ask that they make a short list."""
        rare = (
            k
            for k in self._hanging.ordered
            if self._hanging.fresh(k) and self._hanging.in_short(k) and self._hanging.needed(k)
        )
        return next(rare, None) is not None and next(rare, None) is not None

    def _length(self, key: Key) -> int:
        return max(len(self._book.facts[key[0]].option_ids), FIELDS)

    def still(self, key: Key) -> bool:
        """Whether a question is worth asking in full now: in reach, not asked before, and something hangs on it."""
        if (key not in self._hanging.items and key not in self._hanging.sharpens) or not self._hanging.fresh(key):
            return False
        if self._hanging.needed(key):
            return True
        return (self.next is None or not self._hanging.needed(self.next)) and self._hanging.matters_at_all(key)


__all__ = ["OPTIONS", "ROWS", "TOGETHER", "Pages"]
