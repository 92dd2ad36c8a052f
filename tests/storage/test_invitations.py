"""One-time links: hashed, expiring, used by exactly one."""

import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from committee.values import Role
from handlers.secretary import deep_link, new_token
from storage import invitations, people
from storage.database import Database

NOW = datetime(2026, 2, 8, 4, 0, tzinfo=UTC)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    made = Database(database_url)
    with made.write() as session:
        for number in range(1, 9):
            people.ensure(session, number, "কেউ", "bn", NOW)
    yield made
    made.close()


def made(database: Database, token: str, lasts: timedelta = timedelta(days=1)) -> int:
    with database.write() as session:
        row = invitations.make(session, token=token, role=Role.CHAIR, now=NOW, expires_at=NOW + lasts)
        return row.id or 0


def test_of_many_at_the_same_moment_exactly_one_uses_it(database: Database) -> None:
    invitation = made(database, "token")

    def use(person: int) -> bool:
        with database.write() as session:
            return invitations.consume(session, invitation, person, NOW)

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(use, range(1, 9))) == 1
    with database.read() as session:
        found = invitations.find(session, "token")
        assert found is not None and found.used_by in range(1, 9) and found.used_at == NOW


def test_an_expired_one_cannot_be_used(database: Database) -> None:
    invitation = made(database, "token")
    with database.write() as session:
        assert not invitations.consume(session, invitation, 1, NOW + timedelta(days=1))
        assert invitations.consume(session, invitation, 1, NOW + timedelta(hours=23))


def test_the_token_itself_is_kept_nowhere(newest_sqlite: Path, tmp_path: Path) -> None:
    database = Database(f"sqlite:///{shutil.copy(newest_sqlite, tmp_path)}")
    with database.write() as session:
        people.ensure(session, 1, "কেউ", "bn", NOW)
    token = new_token()
    made(database, token)
    database.close()
    stored = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert token.encode() not in stored and invitations.hashed(token).encode() in stored


def test_a_new_claim_withdraws_the_one_before(database: Database) -> None:
    first = made(database, "first")
    with database.write() as session:
        invitations.withdraw_claims(session, NOW)
        assert not invitations.consume(session, first, 1, NOW)
        assert not invitations.claimed(session)
    second = made(database, "second")
    with database.write() as session:
        assert invitations.consume(session, second, 1, NOW)
        assert invitations.claimed(session)


def test_tokens_are_long_random_and_fit_a_deep_link() -> None:
    tokens = {new_token() for _ in range(200)}
    assert len(tokens) == 200
    for token in tokens:
        assert 22 <= len(token) <= 64  # at least 128 bits; what a start payload holds
        assert token.replace("-", "").replace("_", "").isalnum() and token.isascii()
    assert deep_link("tagid_bot", "abc") == "https://t.me/tagid_bot?start=abc"
