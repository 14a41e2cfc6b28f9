"""A backup that any database of the register takes: a zip with one line of JSON a row, made of one moment, with the hash of every part.

Left out: sessions, counted attempts and the secret that signs cookies, which nobody misses. Everything else is there, also hashes of passwords and of secrets: keep a backup like
the database itself.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import zipfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import MetaData, insert, select
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session

from compliance.errors import Message, about
from compliance.register.assessments import recorded_text
from compliance.register.columns import moment_text
from compliance.register.database import HEAD, Database, newer
from compliance.register.faults import Unusable
from compliance.register.tables import AssessmentRow
from compliance.register.verifying import verify_all

FORMAT = "register-backup/1"
LEFT_OUT = frozenset({"alembic_version", "sessions", "attempts", "site_secrets"})
MANIFEST = "manifest.json"
BATCH = 500


def dump(db: Session, path: Path, at: datetime) -> dict[str, int]:
    """Write a backup, whole or not at all; return how many rows of each table it holds.

    Raises:
        Unusable: it cannot be written there, or the file exists.
        Altered: an assessment is not the one that was recorded.
    """
    if path.exists():
        raise Unusable(about(path, Message("backup.exists")))
    for ident in db.scalars(select(AssessmentRow.id)).all():
        row = db.get_one(AssessmentRow, ident)
        recorded_text(db, row)
        db.expunge(row)  # documents are large: one at a time
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600), "wb") as out:
            rows = _write(db.connection(), zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED), at)
            out.flush()
            os.fsync(out.fileno())
        draft.replace(path)
    except OSError as error:
        raise Unusable(about(path, Message("backup.unwritable", why=error.strerror))) from None
    finally:
        draft.unlink(missing_ok=True)
    return rows


def _write(connection: Connection, archive: zipfile.ZipFile, at: datetime) -> dict[str, int]:
    tables: dict[str, dict[str, Any]] = {}
    with archive:
        for table in _tables(connection):
            digest, count = hashlib.sha256(), 0
            query = select(table).order_by(*table.primary_key.columns)
            with archive.open(f"{table.name}.jsonl", "w", force_zip64=True) as out:
                for row in connection.execution_options(yield_per=BATCH).execute(query).mappings():
                    line = json.dumps({k: _out(v) for k, v in row.items()}, ensure_ascii=False).encode() + b"\n"
                    digest.update(line)
                    out.write(line)
                    count += 1
            tables[table.name] = {"rows": count, "sha256": digest.hexdigest()}
        manifest = {"format": FORMAT, "revision": HEAD, "made": moment_text(at), "tables": tables}
        archive.writestr(MANIFEST, json.dumps(manifest, indent=2) + "\n")
    return {name: t["rows"] for name, t in tables.items()}


def restore(database: Database, path: Path, now: datetime) -> dict[str, int]:
    """Fill an empty database from a backup, whole or not at all; return how many rows of each table it has now.

    The backup is held against its hashes, and the chains are verified, before anything is kept. A backup of an earlier version is brought to this one.

    Raises:
        Unusable: the database is not empty, or the backup is damaged, of a newer version, or its trail is not sound.
    """
    if database.revision() is not None:
        raise Unusable(about(database.shown, Message("backup.not-empty")))
    try:
        archive = zipfile.ZipFile(path)
    except FileNotFoundError:
        raise Unusable(about(path, Message("file.missing"))) from None
    except (OSError, zipfile.BadZipFile):
        raise _damaged(path, Message("backup.not-a-zip")) from None
    made = database.file is not None and not database.file.exists()
    database.create_file()
    try:
        with archive, database.guarded(), database.connection() as connection:
            return _fill(connection, archive, path, now)
    except BaseException:
        if made and database.file is not None:
            database.close()
            for ending in ("", "-wal", "-shm"):
                database.file.with_name(database.file.name + ending).unlink(missing_ok=True)
        raise


def _fill(connection: Connection, archive: zipfile.ZipFile, path: Path, now: datetime) -> dict[str, int]:
    from compliance.register.migrating import steps, take_over_rows, upgrade  # start-up: alembic

    manifest = _manifest(archive, path)
    done = steps(manifest["revision"])
    if done is None:
        raise newer(str(path), manifest["revision"])
    upgrade(connection, manifest["revision"])
    known = {table.name: table for table in _tables(connection)}
    if set(known) != set(manifest["tables"]):
        raise _damaged(path, Message("backup.other-tables"))
    for name, table in known.items():
        batch: list[dict[str, Any]] = []
        for row in _rows(archive, path, name, manifest["tables"][name]):
            batch.append(row)
            if len(batch) == BATCH:
                connection.execute(insert(table), batch)
                batch = []
        if batch:
            connection.execute(insert(table), batch)
    upgrade(connection, HEAD)
    take_over_rows(connection, done, now)
    with Session(connection, join_transaction_mode="create_savepoint") as session, session.begin():
        found = verify_all(session)
    if not found.sound:
        first = next(c for c in found.chains if c.findings)
        raise Unusable(
            about(
                path,
                Message(
                    "backup.trail-unsound", chain=first.chain, seq=first.findings[0].seq, kind=first.findings[0].kind
                ),
            )
        )
    return {name: t["rows"] for name, t in manifest["tables"].items()}


def _manifest(archive: zipfile.ZipFile, path: Path) -> dict[str, Any]:
    try:
        manifest: dict[str, Any] = json.loads(archive.read(MANIFEST))
        if manifest["format"] != FORMAT:
            raise _damaged(path, Message("backup.other-format", found=repr(manifest["format"]), known=FORMAT))
        {t["rows"] + 0: t["sha256"] + "" for t in manifest["tables"].values()}
        manifest["revision"] + ""
    except (KeyError, ValueError, TypeError, AttributeError, zipfile.BadZipFile):
        raise _damaged(path, Message("backup.no-list")) from None
    return manifest


def _rows(archive: zipfile.ZipFile, path: Path, name: str, said: dict[str, Any]) -> Iterator[dict[str, Any]]:
    digest, count = hashlib.sha256(), 0
    try:
        with archive.open(f"{name}.jsonl") as lines:
            for line in lines:
                digest.update(line)
                count += 1
                yield {k: _in(v) for k, v in json.loads(line).items()}
    except (KeyError, ValueError, AttributeError, zipfile.BadZipFile, EOFError):
        raise _damaged(path, Message("backup.part-unreadable", name=name)) from None
    if (count, digest.hexdigest()) != (said["rows"], said["sha256"]):
        raise _damaged(path, Message("backup.part-changed", name=name))


def _tables(connection: Connection) -> list[Any]:
    """Return the tables as they are, those first that others point at; the values in them come and go as plain text and numbers."""
    metadata = MetaData()
    metadata.reflect(connection)
    return [t for t in metadata.sorted_tables if t.name not in LEFT_OUT]


def _out(value: Any) -> Any:
    return {"base64": base64.b64encode(bytes(value)).decode()} if isinstance(value, (bytes, memoryview)) else value


def _in(value: Any) -> Any:
    return base64.b64decode(value["base64"]) if isinstance(value, dict) else value


def _damaged(path: Path, why: Message) -> Unusable:
    return Unusable(about(path, Message("backup.unusable", why=why)))


__all__ = ["FORMAT", "LEFT_OUT", "dump", "restore"]
