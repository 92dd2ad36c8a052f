"""Statements compiled once for the databases of all tests, by the database's kind.

Loaded as a plugin by tests/conftest.py. Each test has a database and so an engine of its own, with a cache of its own: to
compile every statement anew is a third of the work of a test in the chat.
"""

from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.util import LRUCache

_COMPILED: LRUCache[Any, Any] = LRUCache(4000)


def _same(one: object, other: object) -> bool:
    return type(one) is type(other)


def _kind(one: object) -> int:
    return hash(type(one))


def pytest_configure() -> None:
    # A cache's keys begin with the dialect, of which every engine has one of its own.
    DefaultDialect.__eq__ = _same  # type: ignore[method-assign]
    DefaultDialect.__hash__ = _kind  # type: ignore[method-assign, assignment]
    event.listen(Engine, "engine_connect", _share)


def _share(connection: Connection) -> None:
    connection.execution_options(compiled_cache=_COMPILED)
