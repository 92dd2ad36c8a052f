"""Columns that recur: an instant, and a reference to a row of another table."""

from typing import Any

from sqlmodel import Field

from storage.types import UTCDateTime


def when(**options: Any) -> Any:
    """An instant, aware of its zone."""
    return Field(sa_type=UTCDateTime, **options)


def ref(target: str, **options: Any) -> Any:
    """A reference to a row, by “table.column”; rows are looked for by it."""
    return Field(foreign_key=target, index=True, **options)
