"""Where the data lies that came along with this package: the law, the words, the layouts, the examples."""

from __future__ import annotations

from pathlib import Path


def data_root() -> Path:
    """Return the folder that holds rulesets/, jurisdictions/, exports/ and examples/: the installed package's own, or the checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "data"
    return installed if (installed / "rulesets").is_dir() else package.parent


__all__ = ["data_root"]
