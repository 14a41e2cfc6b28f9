"""What other installed packages bring, found through their entry points; whatever is wrong with one names the package."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from types import ModuleType

from compliance.errors import InputError, Message, shown


@dataclass(frozen=True)
class Plugin:
    """One entry point of a group: what it is called there, and by which installed package."""

    name: str
    package: str
    entry_point: EntryPoint

    def load(self) -> object:
        """Return what the package brings.

        Raises:
            InputError: it cannot be loaded; the message names the package.
        """
        try:
            found: object = self.entry_point.load()
        except (
            Exception
        ) as error:  # whatever code of others raises: the user is told whose it is, and nothing is left half done
            raise self.wrong(Message("plugin.unloadable", why=f"{type(error).__name__}: {error}")) from error
        return found

    def folder(self) -> Path:
        """Return the folder that the package brings: the one its entry point names, or that of the module it names.

        Raises:
            InputError: there is no such folder; the message names the package.
        """
        found = self.load()
        if isinstance(found, ModuleType):
            found = Path(found.__file__).parent if found.__file__ else next(iter(found.__path__), "")
        if not isinstance(found, (str, Path)) or not Path(found).is_dir():
            raise self.wrong(Message("plugin.no-folder", found=shown(found)))
        return Path(found)

    def wrong(self, what: Message) -> InputError:
        """Return an error that names the package and what is wrong with it."""
        return InputError(
            Message("plugin.wrong", package=self.package, name=self.name, group=self.entry_point.group, what=what)
        )


@cache
def plugins(group: str) -> tuple[Plugin, ...]:
    """Return what installed packages bring under a group of entry points, in the order of package and name; looked up once a process."""
    found = [Plugin(e.name, "?" if e.dist is None else e.dist.name, e) for e in entry_points(group=group)]
    return tuple(sorted(found, key=lambda p: (p.package, p.name)))


__all__ = ["Plugin", "plugins"]
