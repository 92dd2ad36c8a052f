"""Whether a database is whole."""

from sqlalchemy import text

from storage.database import Database


def look_over(database: Database) -> str:
    """`ok`, or what SQLite's own check found; PostgreSQL answers `ok` when it answers at all."""
    question = "PRAGMA quick_check" if database.engine.dialect.name == "sqlite" else "SELECT 'ok'"
    with database.engine.connect() as connection:
        return str(connection.execute(text(question)).scalar())
