"""Where things lie: the data that came along with this package, and what is kept so that the next start is quick."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from platformdirs import user_cache_path

APPLICATION = "g7-ai-compliance"
LAW = ("rulesets", "jurisdictions")  # the folders of a rulebook


def data_root() -> Path:
    """Return the folder that holds rulesets/, jurisdictions/, exports/ and examples/: the installed package's own, or the checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "data"
    return installed if (installed / "rulesets").is_dir() else package.parent


def law_root() -> Path:
    """Return the folder that holds the law: that of the distribution `g7-ai-rulebook` where it is installed, else the one that came along.

    The law changes more often than the engine: its own distribution is released without it, and whoever installs it has that law.
    """
    found = find_spec("g7_ai_rulebook")
    if found is not None and found.origin is not None:
        apart = Path(found.origin).parent
        if (apart / LAW[0]).is_dir():
            return apart
    return data_root()


def cache_folder() -> Path:
    """Return the folder for what can be made anew at any time, where this system keeps such things; it need not exist."""
    return user_cache_path(APPLICATION, appauthor=False)


__all__ = ["LAW", "cache_folder", "data_root", "law_root"]
