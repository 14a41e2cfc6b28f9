"""How the web application is set up: by the environment (COMPLIANCE_...), or by a TOML file that COMPLIANCE_CONFIG names.

The environment goes before the file. Nothing else is read.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource

PREFIX = "COMPLIANCE_"


class Settings(BaseSettings):
    """Settings of one running application. Each has a default that is safe on a machine of one's own."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="ignore", frozen=True)

    host: str = Field(default="127.0.0.1", description="Address to listen on.")
    port: int = Field(default=8000, ge=0, le=65535, description="Port to listen on; 0 takes a free one.")
    workers: int = Field(default=2, ge=1, le=64, description="Processes that answer.")
    database: str | None = Field(
        default=None,
        description="Where accounts are kept: a URL such as sqlite:////var/lib/compliance/register.db or postgresql://...; none: no accounts.",
    )
    signing_key: Path | None = Field(
        default=None,
        description="File with the key that signs the heads of the trail, outside the database; none: among the settings of the user who runs this.",
    )
    anchor: str | None = Field(
        default=None,
        description="File in which signed heads are anchored, best on another mount; none: beside the database; the word none: nowhere.",
    )
    timestamp_url: str | None = Field(
        default=None,
        description="Address of a time-stamping authority (RFC 3161) that stamps the signed heads; none: nobody does.",
    )
    timestamp_certificate: Path | None = Field(
        default=None,
        description="File with its certificate, or that of who issued it, by which its stamps are believed; PEM or DER.",
    )
    timestamp_seconds: int = Field(
        default=600, ge=10, le=86_400, description="Seconds between two stamps, where something has changed."
    )
    rulebook: Path | None = Field(default=None, description="A folder with rulesets/ and jurisdictions/ of your own.")
    public_url: str | None = Field(
        default=None,
        description="The address people use, such as https://ai-law.example.org; needed wherever others can reach it.",
    )
    trusted_proxies: str = Field(
        default="", description="Addresses of proxies whose X-Forwarded-For counts, separated by commas."
    )
    max_upload: int = Field(default=30_000_000, ge=1_000, description="Largest workbook or file taken, in bytes.")
    max_form: int = Field(
        default=2_000_000, ge=1_000, description="Largest form taken, a carried case included, in bytes."
    )
    header_seconds: int = Field(
        default=15, ge=1, le=600, description="How long a client may take to send the headers of a request."
    )
    header_bytes: int = Field(
        default=32_000, ge=4_000, description="Most bytes that the headers of a request may have."
    )
    body_seconds: int = Field(
        default=300,
        ge=1,
        le=3600,
        description="How long a client may take to send a form or file, or to take its answer without a pause as long.",
    )
    connections: int = Field(
        default=1_000,
        ge=10,
        description="Connections a process holds at a time; for one more the one that is idle longest is ended.",
    )
    requests_per_minute: int = Field(
        default=240, ge=1, description="Requests an account may make in a minute; without an account, an address."
    )
    seconds_without_account: int = Field(
        default=12,
        ge=1,
        description="Seconds of a processor that requests without an account may cost in a minute, by address.",
    )
    seconds_with_account: int = Field(
        default=60, ge=1, description="Seconds of a processor that the requests of an account may cost in a minute."
    )
    heavy_jobs: int = Field(
        default=2,
        ge=0,
        le=64,
        description="Documents made at a time, each by a process that can be ended; all but one also for whoever has no account. 0: the pages make them.",
    )
    heavy_seconds: int = Field(default=60, ge=1, le=3600, description="How long such a document may take.")
    heavy_seconds_without_account: int = Field(
        default=30, ge=1, le=3600, description="How long it may take where it is made without an account."
    )
    heavy_memory: int = Field(default=600, ge=100, description="Megabytes of memory that making one may take.")
    heavy_memory_without_account: int = Field(
        default=400, ge=100, description="Megabytes it may take where it is made without an account."
    )
    sign_ins_per_minute: int = Field(
        default=10, ge=1, description="Attempts to sign in an address may make in a minute."
    )
    graceful_seconds: int = Field(
        default=30,
        ge=1,
        le=3600,
        description="How long requests that are being answered may take when the application is stopped.",
    )
    open_registration: bool = Field(default=False, description="Whether anybody may make an account.")
    mail_server: str | None = Field(
        default=None,
        pattern=r"^[^\s:/]+:[0-9]{1,5}$",
        description="Mail server as host:port, for invitations and forgotten passwords; none: nothing is sent, addresses are shown to be handed on.",
    )
    mail_from: str = Field(default="compliance@localhost", description="Who letters come from.")
    mail_security: Literal["starttls", "tls", "none"] = Field(
        default="starttls",
        description="How the mail server is spoken to: starttls, tls, or none for one on this machine.",
    )
    mail_user: str | None = Field(default=None, description="Name for the mail server; none: it asks for none.")
    mail_password: SecretStr | None = Field(default=None, description="Password for the mail server.")
    oidc_issuer: str | None = Field(default=None, description="Issuer of the firm's OpenID Connect service.")
    oidc_client_id: str | None = Field(default=None, description="Client id there.")
    oidc_create: bool = Field(
        default=True, description="Whether somebody whom that service knows, but not this one, gets an account."
    )
    oidc_join: bool = Field(
        default=False,
        description="Whether an existing account with the same verified e-mail address is joined; its password then ends.",
    )
    oidc_client_secret: SecretStr | None = Field(default=None, description="Client secret there.")

    @property
    def places(self) -> dict[str, str]:
        """Where keys, anchors and time-stamps are, in the words of the environment, also where a file of settings says so."""
        names = ("signing_key", "anchor", "timestamp_url", "timestamp_certificate")
        said = {f"{PREFIX}{name.upper()}": getattr(self, name) for name in names}
        return {**os.environ, **{name: str(value) for name, value in said.items() if value is not None}}

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Take what the call says, then the environment, then the file."""
        path = os.environ.get(f"{PREFIX}CONFIG")
        sources: tuple[Any, ...] = (init_settings, env_settings)
        return (*sources, TomlConfigSettingsSource(settings_cls, toml_file=path)) if path else sources


__all__ = ["PREFIX", "Settings"]
