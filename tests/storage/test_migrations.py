"""Migrations: an old database with rows in every table comes up to the newest schema with all of them."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import JSON, Boolean, Date, DateTime, Integer, MetaData, Table, Time, inspect, select
from sqlmodel import SQLModel

from committee.values import Nature
from minutes.edits import Edits
from storage import codec
from storage.database import MIGRATIONS, Database, newest_revision
from storage.tables.committees import Committee
from storage.tables.minutes import Draft

FIRST = "0001"
NOW = datetime(2026, 2, 8, 4, 0, tzinfo=UTC)


def config() -> Config:
    made = Config()
    made.set_main_option("script_location", str(MIGRATIONS))
    return made


def revisions() -> list[str]:
    """All revisions, the oldest first."""
    script = ScriptDirectory.from_config(config())
    return [revision.revision for revision in reversed(list(script.walk_revisions()))]


def upgrade(database: Database, revision: str) -> None:
    """Bring the schema to this revision."""
    asked = config()
    with database.engine.execution_options(write=True).connect() as connection:
        asked.attributes["connection"] = connection
        command.upgrade(asked, revision)
        connection.commit()


@pytest.fixture
def database(empty_url: str) -> Iterator[Database]:
    made = Database(empty_url)
    yield made
    made.close()


def value(column: Any, number: int) -> Any:
    """Something that fits the column, another for every row."""
    kind = column.type
    if column.foreign_keys:
        return 1
    if isinstance(kind, JSON):
        return {"row": number}
    if isinstance(kind, Boolean):
        return bool(number % 2)
    if isinstance(kind, Integer):
        return number
    if isinstance(kind, DateTime):
        return NOW
    if isinstance(kind, Date):
        return date(2026, 2, number)
    if isinstance(kind, Time):
        return time(11, number)
    return f"{column.name} {number}"


def fill(database: Database) -> dict[str, dict[str, Any]]:
    """One row in every table there is, by the schema as it is; the rows by table."""
    found = MetaData()
    found.reflect(database.engine)
    kept: dict[str, dict[str, Any]] = {}
    with database.engine.execution_options(write=True).begin() as connection:
        for table in found.sorted_tables:
            if table.name != "alembic_version":
                kept[table.name] = {column.name: value(column, 1) for column in table.columns}
                connection.execute(table.insert().values(kept[table.name]))
    return kept


def read_back(database: Database, table: str) -> dict[str, Any]:
    found = Table(table, MetaData(), autoload_with=database.engine)
    with database.engine.connect() as connection:
        return dict(connection.execute(select(found)).mappings().one())


def test_the_oldest_database_comes_up_to_the_newest_with_all_its_rows(database: Database) -> None:
    upgrade(database, FIRST)
    kept = fill(database)
    database.migrate()
    assert set(kept) >= {
        "person",
        "committee",
        "task",
        "task_update",
        "inbox",
        "applied",
        "outbox",
        "question",
    }
    for table, row in kept.items():
        now = read_back(database, table)
        expected = {name: v for name, v in row.items() if name in now}
        assert {name: _plain(now[name]) for name in expected} == {
            n: _plain(v) for n, v in expected.items()
        }, table


def test_the_natures_chosen_in_a_draft_are_among_its_edits(database: Database) -> None:
    upgrade(database, FIRST)
    fill(database)
    set_draft(database, natures={"0": "formal", "4": "standing"}, answers={"who": {"answer": "drop"}})
    database.migrate()
    with database.read() as session:
        draft = session.get_one(Draft, 1)
    assert codec.thaw(draft.edits) == Edits().changing(0, {"nature": Nature.FORMAL}).changing(
        4, {"nature": Nature.STANDING}
    )
    assert draft.answers == {"who": {"answer": "drop"}}


def test_a_step_back_keeps_the_natures_that_were_chosen(database: Database) -> None:
    upgrade(database, FIRST)
    fill(database)
    set_draft(database, natures={"3": "standing"})
    upgrade(database, "0002")
    asked = config()
    with database.engine.execution_options(write=True).connect() as connection:
        asked.attributes["connection"] = connection
        command.downgrade(asked, FIRST)
        connection.commit()
    assert read_back(database, "draft")["natures"] == {"3": "standing"}


def set_draft(database: Database, **values: Any) -> None:
    """Other values for the row of the drafts' table, by the schema as it is."""
    draft = Table("draft", MetaData(), autoload_with=database.engine)
    with database.engine.execution_options(write=True).begin() as connection:
        connection.execute(draft.update().values(values))


def _plain(found: Any) -> Any:
    """SQLite gives instants back without their zone."""
    return found.replace(tzinfo=None) if isinstance(found, datetime) else found


@pytest.mark.parametrize("revision", revisions())
def test_every_revision_can_be_reached_from_the_one_before(database: Database, revision: str) -> None:
    upgrade(database, revision)
    with database.engine.connect() as connection:
        assert MigrationContext.configure(connection).get_current_heads() == (revision,)


def test_the_migrations_make_what_the_tables_say(database: Database) -> None:
    database.migrate()
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "render_as_batch": True})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_a_fresh_database_has_every_table_and_a_second_start_changes_nothing(database: Database) -> None:
    database.migrate()
    found = set(inspect(database.engine).get_table_names())
    assert found == {table.name for table in SQLModel.metadata.sorted_tables} | {"alembic_version"}
    database.migrate()
    assert set(inspect(database.engine).get_table_names()) == found


def test_what_hangs_on_a_committee_says_on_which() -> None:
    """Data of two committees cannot mix unnoticed: every table leads to its committee."""
    apart = {
        "lease",
        "person",
        "inbox",
        "applied",
        "posted",
        "question",
        "setting",
        "outbox_task",
        "committee",
    }
    every = SQLModel.metadata.tables
    leads = {"committee"}
    while grown := {
        name
        for name, table in every.items()
        if name not in leads and any(key.column.table.name in leads for key in table.foreign_keys)
    }:
        leads |= grown
    assert set(every) - leads <= apart and Committee.__tablename__ == "committee"


def test_revisions_are_numbered_as_their_files_and_a_current_database_loads_no_alembic(
    database: Database,
) -> None:
    assert newest_revision() == revisions()[-1]
    assert database.revision() is None
    database.migrate()
    assert database.revision() == newest_revision()

    asked = f"import sys; from storage.database import Database; Database({database.url!r}).migrate()"
    loaded = subprocess.run(
        [sys.executable, "-c", f"{asked}; print('alembic' in sys.modules)"],
        check=True,
        capture_output=True,
        text=True,
    )
    assert loaded.stdout.split() == ["False"]
