"""What waits for a time-stamp, and a thread of its own that has it stamped. No change waits for it, and nothing is lost where the authority is down."""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path

from compliance.errors import Message
from compliance.register.anchors import Anchor
from compliance.register.chain import START
from compliance.register.columns import moment_of
from compliance.register.faults import Unusable
from compliance.register.stamps import MOST_HEADS, lines

_log = logging.getLogger(__name__)
PAUSE = 600.0  # seconds between two stamps
LATE = 3  # times the pause between two stamps: what waits longer is told
Waiting = tuple[int, str, str]  # number, hash, when it was anchored


class Backlog:
    """The heads of an anchor that no stamp holds yet. What was read before is not read again."""

    def __init__(self, anchor: Path, stamps: Path) -> None:
        self._files = (stamps, anchor)
        self._read = {stamps: 0, anchor: 0}
        self._stamped: dict[str, int] = {}
        self._waiting: dict[str, list[Waiting]] = {}

    def heads(self) -> Mapping[str, tuple[int, str]]:
        """Return the newest head of each chain that waits, `MOST_HEADS` at most; read both files on."""
        self._read_on()
        newest = {chain: max(waiting)[:2] for chain, waiting in self._waiting.items()}
        return dict(sorted(newest.items())[:MOST_HEADS])

    def since(self) -> datetime | None:
        """Return since when something waits, None where nothing does; read both files on."""
        self._read_on()
        found = [at for waiting in self._waiting.values() for _, _, at in waiting]
        return moment_of(min(found)) if found else None

    def _read_on(self) -> None:
        stamps, anchor = self._files
        for path in self._files:
            try:
                if path.stat().st_size < self._read[path]:  # another file in its place
                    self._read = dict.fromkeys(self._files, 0)
                    self._stamped, self._waiting = {}, {}
            except OSError:
                continue
        for path, taken in ((stamps, self._was_stamped), (anchor, self._was_anchored)):
            try:
                for _, end, line in lines(path, self._read[path]):
                    taken(line)
                    self._read[path] = end
            except OSError:
                continue
        for chain, reached in self._stamped.items():
            left = [one for one in self._waiting.get(chain, ()) if one[0] > reached]
            if left:
                self._waiting[chain] = left
            else:
                self._waiting.pop(chain, None)

    def _was_stamped(self, line: Mapping[str, object]) -> None:
        heads = line.get("heads")
        for head in heads if isinstance(heads, list) else ():
            try:
                chain, seq, _ = head
                self._stamped[str(chain)] = max(int(seq), self._stamped.get(str(chain), 0))
            except (ValueError, TypeError):
                continue

    def _was_anchored(self, line: Mapping[str, object]) -> None:
        chain, seq, hash_, at = (line.get(name) for name in ("chain", "seq", "hash", "at"))
        if not (isinstance(chain, str) and isinstance(seq, int) and isinstance(hash_, str) and isinstance(at, str)):
            return
        if hash_ != START and seq > self._stamped.get(chain, 0):
            self._waiting.setdefault(chain, []).append((seq, hash_, at))


class Stamper:
    """Has what waits stamped, again and again, from a thread of its own. `begin` makes the file of the stamps where there never was one.

    Raises:
        Unusable: no authority is set.
    """

    def __init__(self, anchor: Anchor, begin: Callable[[], None], seconds: float = PAUSE) -> None:
        if anchor.stamps is None:
            raise Unusable(Message("timestamp.no-address"))
        self.stamps = anchor.stamps
        self.seconds = seconds
        self.backlog = Backlog(anchor.path, self.stamps.path)
        self._asked = Backlog(anchor.path, self.stamps.path)  # by whoever asks for health: another thread
        self._begin: Callable[[], None] | None = begin
        self._end = threading.Event()
        self._down = False

    def late(self, now: datetime) -> bool:
        """Whether something waits longer than it should."""
        since = self._asked.since()
        return since is not None and now - since > timedelta(seconds=LATE * self.seconds)

    def once(self) -> int:
        """Have stamped what waits; return of how many chains.

        Raises:
            Unusable: the authority gives no stamp, or it cannot be kept.
        """
        if self._begin is not None:
            self._begin()
            self._begin = None
        done = 0
        while heads := self.backlog.heads():
            self.stamps.stamp(heads)
            done += len(heads)
        return done

    def start(self) -> None:
        """Begin, in a thread that does not keep the process from ending."""
        threading.Thread(target=self._again, name="stamping", daemon=True).start()

    def stop(self) -> None:
        """Begin no more."""
        self._end.set()

    def _again(self) -> None:
        pause = random.uniform(0, min(5.0, self.seconds))  # processes of one service ask one after the other
        while not self._end.wait(pause):
            pause = self.seconds * random.uniform(0.9, 1.1)
            why = self._tried()
            if why and not self._down:  # said once, until it is otherwise
                _log.warning("heads wait for a time-stamp: %s", why)
            elif self._down and not why:
                _log.info("heads are time-stamped again")
            self._down = bool(why)

    def _tried(self) -> str:
        """Have stamped what waits; return what kept it from being."""
        try:
            self.once()
        except Exception as error:  # whatever it is: the next time may be better, and nobody waits for it
            return str(error) or type(error).__name__
        return ""


__all__ = ["LATE", "PAUSE", "Backlog", "Stamper"]
