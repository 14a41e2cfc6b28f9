"""What docs/operation.md and the container recipe say is what the program does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from compliance.web.settings import PREFIX, Settings
from tests.conftest import ROOT

GUIDES = {
    tag: (ROOT / "docs" / f"operation{end}.md").read_text(encoding="utf-8") for tag, end in (("en", ""), ("fr", ".fr"))
}
NOTHING = {"en": "(none)", "fr": "(rien)"}
RECIPE = (ROOT / "Containerfile").read_text(encoding="utf-8")
ROW = re.compile(r"^\| `(\w+)` \| (.+?) \| (.+?) \|$", re.MULTILINE)


def shown(value: object, lang: str) -> str:
    if value in (None, ""):
        return NOTHING[lang]
    return str(value).lower() if isinstance(value, bool) else str(value)


def settings(lang: str) -> dict[str, tuple[str, str]]:
    """The table of settings in a language: name, default, meaning."""
    return {name: (default, meaning) for name, default, meaning in ROW.findall(GUIDES[lang])}


def test_the_table_of_settings_is_that_of_the_program() -> None:
    assert settings("en") == {
        name: (shown(f.default, "en"), f.description) for name, f in Settings.model_fields.items()
    }


def test_the_french_table_of_settings_is_that_of_the_program() -> None:
    said = settings("fr")
    assert {name: default for name, (default, _) in said.items()} == {
        name: shown(f.default, "fr") for name, f in Settings.model_fields.items()
    }
    assert all(
        meaning.strip() not in ("", Settings.model_fields[name].description) for name, (_, meaning) in said.items()
    )


def test_settings_come_from_the_environment_before_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "compliance.toml"
    path.write_text('port = 8100\nworkers = 3\npublic_url = "https://ai-law.example.org"\n')
    monkeypatch.setenv("COMPLIANCE_CONFIG", str(path))
    monkeypatch.setenv("COMPLIANCE_PORT", "8200")
    found = Settings(workers=5)
    assert (found.port, found.workers, found.public_url) == (8200, 5, "https://ai-law.example.org")


def test_secrets_are_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPLIANCE_OIDC_CLIENT_SECRET", "hush-hush")
    assert "hush-hush" not in repr(Settings())


def test_the_container_recipe_is_safe_by_form() -> None:
    steps = re.sub(r"\\\n", " ", RECIPE)
    user = re.findall(r"^USER (\S+)$", steps, re.MULTILINE)
    assert user
    assert user[-1] not in ("root", "0", "0:0")
    assert steps.index("USER ") < steps.index("ENTRYPOINT")
    assert "HEALTHCHECK" in steps
    assert "/health/ready" in steps
    for line in re.findall(r"pip install [^&\n]*", steps):
        assert "--require-hashes" in line or line.rstrip().endswith(" ."), line
    for name in re.findall(rf"{PREFIX}(\w+)=", steps):
        assert name.lower() in Settings.model_fields
    for path in re.findall(r"locks/[\w-]+\.txt", steps):
        assert (ROOT / path).is_file()
    assert re.findall(r"^FROM (\S+)", steps, re.MULTILINE) == [
        "${BASE}",
        "${BASE}",
    ]  # one base, pinned by whoever builds
    assert "http" not in steps.replace("http://127.0.0.1:8000", "")  # no address of anybody


@pytest.mark.core_takes("threat-model.md")
@pytest.mark.parametrize("page", ["threat-model.md", "threat-model.fr.md"])
def test_the_threat_model_names_tests_that_exist(page: str) -> None:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    named = set(re.findall(r"`((?:\w+/)*test_\w+)`", text))
    assert len(named) > 8
    assert [name for name in sorted(named) if not (ROOT / "tests" / f"{name}.py").is_file()] == []
