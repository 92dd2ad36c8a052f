"""`tagid outbox`: what waits, failed or is uncertain, of all committees, and what is done about it; on a real database."""

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from bot.outbox import SHOWN, outbox
from storage.database import Database
from storage.tables.committees import Committee
from storage.tables.messages import Outbox
from storage.tables.people import Person

NOON = datetime(2026, 2, 8, 6, tzinfo=UTC)
STATES: dict[str, dict[str, Any]] = {
    "waiting": {},
    "sending": {"attempts": 1},
    "sent": {"sent_at": NOON, "attempts": 1},
    "sent twice": {"state": "sent", "repeat": True, "attempts": 2},
    "uncertain": {"repeat": True, "attempts": 2, "error": "no answer, twice"},
    "dead": {"attempts": 1, "error": "Forbidden: bot was blocked by the user"},
    "moot": {},
}


def asked(url: str, **given: list[int]) -> tuple[int, str, str]:
    """Exit status, what is printed, what is complained of."""
    out, err = io.StringIO(), io.StringIO()
    environment = {"TAGID_TOKEN": "1:secret", "TAGID_DATABASE_URL": url}
    status = outbox(environment, retry=given.get("retry", []), drop=given.get("drop", []), out=out, err=err)
    assert "secret" not in out.getvalue() + err.getvalue()
    return status, out.getvalue(), err.getvalue()


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    made = Database(database_url)
    yield made
    made.close()


def letter(database: Database, name: str, **values: Any) -> int:
    """A letter in the outbox; its number."""
    row = {
        "state": name,
        "key": f"{name}:{len(rows(database))}",
        "kind": "reminder",
        "person_id": 1,
        **values,
    }
    with database.write() as session:
        if session.get(Person, 1) is None:
            session.add(Person(id=1, telegram_id=7, created_at=NOON))
            session.add(Committee(id=1, name="কমিটি", created_at=NOON))
            session.flush()
        made = Outbox(payload={}, created_at=NOON, due_at=NOON, committee_id=1, **row)
        session.add(made)
        session.flush()
        return made.id or 0


def rows(database: Database) -> dict[int, Outbox]:
    with database.read() as session:
        return {row.id or 0: row for row in session.exec(select(Outbox)).all()}


@pytest.fixture
def numbers(database: Database) -> dict[str, int]:
    """One letter in every state, by what became of it."""
    return {name: letter(database, name, **values) for name, values in STATES.items()}


def test_every_state_is_counted_and_what_wants_attention_listed(
    database_url: str, numbers: dict[str, int]
) -> None:
    status, out, err = asked(database_url)
    counts, *lines = out.splitlines()
    assert (status, err) == (0, "")
    assert counts == "waiting 1  sending 1  sent 2  uncertain 1  dead 1  moot 1"
    shown = {int(line.split()[0]): line for line in lines}
    assert set(shown) == {numbers[name] for name in ("waiting", "sending", "sent twice", "uncertain", "dead")}
    assert "blocked by the user" in shown[numbers["dead"]] and "repeated" in shown[numbers["uncertain"]]
    assert "due 2026-02-08 06:00Z" in shown[numbers["waiting"]]


def test_only_what_failed_or_is_uncertain_is_sent_again(
    database: Database, database_url: str, numbers: dict[str, int]
) -> None:
    status, _, err = asked(database_url, retry=[*numbers.values(), 999])
    again = {"sent twice", "uncertain", "dead"}
    assert status == 1 and err.count("\n") == len(numbers) - len(again) + 1 and "message 999" in err
    after = rows(database)
    for name in again:
        assert after[numbers[name]].state == "waiting" and after[numbers[name]].attempts == 0
    assert after[numbers["uncertain"]].repeat and not after[numbers["dead"]].repeat
    assert after[numbers["sending"]].state == "sending" and after[numbers["moot"]].state == "moot"


def test_what_waits_is_not_sent_and_what_failed_not_shown_once_dropped(
    database: Database, database_url: str, numbers: dict[str, int]
) -> None:
    kept = {"sending", "sent", "moot"}
    status, out, err = asked(database_url, drop=list(numbers.values()))
    assert status == 1 and all(f"message {numbers[name]} " in err for name in kept)
    assert rows(database)[numbers["waiting"]].state == "moot"
    assert [int(line.split()[0]) for line in out.splitlines()[1:]] == [numbers["sending"]]
    wanted = [numbers[name] for name in ("uncertain", "dead")]
    assert asked(database_url, drop=wanted)[0] == 0  # a second time changes nothing


def test_an_empty_outbox_says_so_and_a_full_one_shows_the_newest(
    database: Database, database_url: str
) -> None:
    assert asked(database_url) == (0, "waiting 0  sending 0  sent 0  uncertain 0  dead 0  moot 0\n", "")
    made = [letter(database, "waiting") for _ in range(SHOWN + 2)]
    lines = asked(database_url)[1].splitlines()
    assert lines[0].startswith(f"waiting {SHOWN + 2}  ")
    assert [int(line.split()[0]) for line in lines[1:]] == made[:1:-1]


def test_a_database_that_is_none_yet_is_told_in_one_sentence(empty_url: str, tmp_path: Path) -> None:
    if empty_url.startswith("sqlite"):
        status, out, err = asked(empty_url)
        assert (status, out) == (1, "") and err.startswith("tagid: there is no database at")
        (tmp_path / "tagid.sqlite").touch()
    status, out, err = asked(empty_url)
    assert (status, out) == (1, "") and "not of this version yet" in err and err.count("\n") == 1
    for wrong in ("nonsense://x", f"sqlite:///{tmp_path}"):
        status, out, err = asked(wrong)
        assert (status, out) == (1, "") and err.startswith("tagid: ") and err.count("\n") == 1, wrong
