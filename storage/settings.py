"""Single values the program keeps about itself."""

from storage.database import Session
from storage.tables.program import Setting


def get(session: Session, key: str) -> str | None:
    row = session.get(Setting, key)
    return row.value if row else None


def put(session: Session, key: str, value: str) -> None:
    session.merge(Setting(key=key, value=value))
