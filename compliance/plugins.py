"""What other installed packages bring, found through their entry points; whatever is wrong with one names the package."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points

from compliance.errors import InputError


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
            raise self.wrong(f"it cannot be loaded ({type(error).__name__}: {error})") from error
        return found

    def wrong(self, what: str) -> InputError:
        """Return an error that names the package and what is wrong with it."""
        return InputError(
            f'the installed package {self.package} brings "{self.name}" ({self.entry_point.group}), and {what}; '
            "mend or remove the package"
        )


def plugins(group: str) -> tuple[Plugin, ...]:
    """Return what installed packages bring under a group of entry points, in the order of package and name."""
    found = [Plugin(e.name, "?" if e.dist is None else e.dist.name, e) for e in entry_points(group=group)]
    return tuple(sorted(found, key=lambda p: (p.package, p.name)))


__all__ = ["Plugin", "plugins"]
