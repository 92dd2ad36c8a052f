"""What a database refuses → one sentence that says what is wrong and how to mend it."""

import logging
import sqlite3

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from storage.errors import HalfMigrated, TooNew

_UNMADE = (
    "The database is not of this version yet: start the bot once (`tagid run`), which brings it up to date."
)
_SQLITE = (
    (("no such table", "no such column"), _UNMADE),
    (
        ("database or disk is full", "disk i/o error"),
        "The disk is full or cannot be written: make room, or move the data with TAGID_DATA_DIR. What was stored is safe.",
    ),
    (
        ("readonly database", "read-only"),
        "The database file may not be written: give the user that runs Tagid the right to write it and its folder.",
    ),
    (
        ("malformed", "not a database", "file is encrypted"),
        "The database file is damaged: stop the bot and bring back the last copy with `tagid restore`.",
    ),
    (
        ("locked", "busy"),
        "The database is locked by another program: close what has it open, then start again.",
    ),
    (
        ("unable to open",),
        "The database file cannot be opened: check that its folder is there and may be read and written.",
    ),
)
_POSTGRES = (
    (("undefinedtable", "undefinedcolumn"), _UNMADE),
    (
        ("password authentication failed", "no password supplied", "does not exist", "permission denied"),
        "PostgreSQL refuses the connection: check user, password and database in TAGID_DATABASE_URL.",
    ),
    (
        ("lock timeout",),
        "The database is locked by another program: close what has it open, then start again.",
    ),
    (
        ("no space left", "disk full", "could not extend"),
        "The disk of the PostgreSQL server is full: make room there. What was stored is safe.",
    ),
    (
        ("read-only transaction",),
        "The PostgreSQL server takes no writes (a standby, or set so): check TAGID_DATABASE_URL and the server.",
    ),
    (
        ("connection", "timeout"),
        "PostgreSQL cannot be reached: check that the server runs, and host and port in TAGID_DATABASE_URL.",
    ),
)
_ELSE = "The database cannot be opened ({name}); `tagid doctor` says what is wrong."


def sentence(error: BaseException) -> str | None:
    """What to tell who runs the bot; None for an error that is none of the database's."""
    if isinstance(error, (HalfMigrated, TooNew)):
        return str(error)
    if isinstance(error, ModuleNotFoundError) and "psycopg" in str(error):
        return "PostgreSQL needs one more package: install Tagid with its extra “postgres”."
    if not isinstance(error, (SQLAlchemyError, sqlite3.Error)):
        return None
    said = str(error).lower()
    original = error.orig if isinstance(error, DBAPIError) else error
    known = _SQLITE if isinstance(original, sqlite3.Error) else _POSTGRES
    for signs, text in known:
        if any(sign in said for sign in signs):
            return text
    return _ELSE.format(name=type(error).__name__)


def note(log: logging.Logger, what: str, error: Exception) -> None:
    """Log what could not be done: a fault of the database by its sentence, any other with its traceback."""
    said = sentence(error)
    if said is None:
        log.error(what, exc_info=error)
    else:
        log.error("%s: %s", what, said)
