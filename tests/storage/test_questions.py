"""What the bot remembers of its own messages."""

from datetime import UTC, datetime

from storage import questions
from storage.database import Database
from storage.outbox import Letter, post
from storage.tables.messages import Outbox, Posted
from storage.tables.people import Person

NOW = datetime(2026, 2, 8, 4, tzinfo=UTC)


def test_a_message_that_is_shown_anew_stays_seen_and_stays_its_letters(database_url: str) -> None:
    database = Database(database_url)
    with database.write() as session:
        person = Person(telegram_id=201, name="কেউ", created_at=NOW)
        session.add(person)
        session.flush()
        post(session, [Letter(key="one", kind="reminder", person_id=person.id or 0)], now=NOW)
        letter = session.get_one(Outbox, 1)
        questions.post(session, 201, 77, [3], letter.id)
    with database.write() as session:
        questions.seen(session, 201, 77, NOW)
        questions.post(session, 201, 77, [4])  # the tap brought something else in its place
    with database.read() as session:
        row = session.get_one(Posted, (201, 77))
        assert (row.task_ids, row.outbox_id, row.seen_at) == ([4], 1, NOW)
    database.close()


def test_a_new_question_takes_the_place_of_the_old_one(database_url: str) -> None:
    database = Database(database_url)
    with database.write() as session:
        person = Person(telegram_id=201, name="কেউ", created_at=NOW)
        session.add(person)
        session.flush()
        first = questions.ask(session, person.id or 0, "note", {"task": 1}, NOW)
        second = questions.ask(session, person.id or 0, "reason", {"task": 2}, NOW)
        found = questions.pending(session, person.id or 0)
        assert found is not None and (found.id, found.kind, found.data) == (second, "reason", {"task": 2})
        assert first == second or questions.get(session, first, person.id or 0) is None
    database.close()
