"""Where the stand-in's state lies between two starts: one SQLite table of JSON things, and a folder of files."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Json = dict[str, Any]


class Store:
    """Things by (kind, key), kept in `directory`, or nowhere at all if that is None.

    Writes made in one turn of the event loop go into one transaction at its end, or before an answer goes out.
    """

    def __init__(self, directory: Path | None) -> None:
        self._directory = directory
        self._db: sqlite3.Connection | None = None
        self._pending: dict[tuple[str, str], str | None] = {}
        self._scheduled = False
        self._blobs: dict[str, bytes] = {}
        if directory is not None:
            (directory / "files").mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(directory / "standin.sqlite", isolation_level=None)
            self._db.execute("PRAGMA journal_mode=WAL")
            # A power cut may lose the last second of a chat that only plays; a crash of the program loses nothing.
            self._db.execute("PRAGMA synchronous=OFF")
            self._db.execute(
                "CREATE TABLE IF NOT EXISTS thing"
                " (kind TEXT, key TEXT, json TEXT NOT NULL, PRIMARY KEY (kind, key)) WITHOUT ROWID"
            )

    def load(self, kind: str) -> Iterator[Json]:
        """Every thing of one kind, in no particular order."""
        if self._db is not None:
            for (text,) in self._db.execute("SELECT json FROM thing WHERE kind = ?", (kind,)):
                yield json.loads(text)

    def put(self, kind: str, key: int | str, thing: Json) -> None:
        """Keep `thing` under (kind, key), replacing what was there."""
        if self._db is not None:
            self._pending[(kind, str(key))] = json.dumps(thing, ensure_ascii=False)
            self._schedule()

    def delete(self, kind: str, key: int | str) -> None:
        """Forget the thing under (kind, key)."""
        if self._db is not None:
            self._pending[(kind, str(key))] = None
            self._schedule()

    def write_blob(self, name: str, content: bytes) -> None:
        """Keep the bytes of a file under a name that is safe as a file name."""
        if self._directory is None:
            self._blobs[name] = content
        else:
            (self._directory / "files" / name).write_bytes(content)

    def read_blob(self, name: str) -> bytes:
        """The bytes kept under `name`; raises FileNotFoundError or KeyError where there are none."""
        if self._directory is None:
            return self._blobs[name]
        return (self._directory / "files" / name).read_bytes()

    def flush(self) -> None:
        """Write everything that waits, in one transaction."""
        self._scheduled = False
        pending, self._pending = self._pending, {}
        if self._db is None or not pending:
            return
        self._db.execute("BEGIN")
        for (kind, key), text in pending.items():
            if text is None:
                self._db.execute("DELETE FROM thing WHERE kind = ? AND key = ?", (kind, key))
            else:
                self._db.execute("INSERT OR REPLACE INTO thing VALUES (?, ?, ?)", (kind, key, text))
        self._db.execute("COMMIT")

    def close(self) -> None:
        """Write what waits and let go of the database."""
        self.flush()
        if self._db is not None:
            self._db.close()
            self._db = None

    def _schedule(self) -> None:
        if self._scheduled:
            return
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            self.flush()
            return
        self._scheduled = True
        loop.call_soon(self.flush)
