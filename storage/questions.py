"""What the bot waits to hear from a person: a row, written with the change that asks."""

from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Insert, bindparam, delete, insert, update
from sqlalchemy import select as sa_select
from sqlmodel import col, func

from storage.database import Session, dialect, insert_of
from storage.tables.messages import Posted, Question


def ask(session: Session, person_id: int, kind: str, data: dict[str, Any], now: datetime) -> int:
    """Open a question; its id. An earlier one of the person is dropped."""
    connection = session.connection()
    connection.execute(_DROPPED, {"person": person_id})
    values = {"person_id": person_id, "kind": kind, "data": data, "at": now}
    return connection.execute(_ASKED, values).scalar_one() or 0


_DROPPED = delete(Question).where(col(Question.person_id) == bindparam("person"))
_ASKED = insert(Question).returning(col(Question.id))


class Open(NamedTuple):
    """A question that waits for its answer."""

    id: int
    kind: str
    data: dict[str, Any]
    at: datetime


def pending(session: Session, person_id: int) -> Open | None:
    """The person's open question."""
    found = session.connection().execute(_PENDING, {"person": person_id}).first()
    return None if found is None else Open(*found)


_PENDING = (
    sa_select(col(Question.id), col(Question.kind), col(Question.data), col(Question.at))
    .where(col(Question.person_id) == bindparam("person"))
    .order_by(col(Question.id).desc())
    .limit(1)
)


def go_on(session: Session, question_id: int, data: dict[str, Any]) -> None:
    """It is asked with these data now."""
    changed = update(Question).where(col(Question.id) == question_id).values(data=data)
    session.connection().execute(changed)


def get(session: Session, question_id: int, person_id: int) -> Question | None:
    """The person's own question, or None if it was answered, dropped or is somebody else's."""
    question = session.get(Question, question_id)
    return question if question is not None and question.person_id == person_id else None


def drop(session: Session, person_id: int, kind: str | None = None) -> bool:
    """Forget what was asked, or only a question of this kind; False if nothing was."""
    statement = delete(Question).where(col(Question.person_id) == person_id)
    if kind is not None:
        statement = statement.where(col(Question.kind) == kind)
    return bool(session.exec(statement).rowcount)


def post(
    session: Session, chat_id: int, message_id: int, task_ids: list[int], outbox_id: int | None = None
) -> None:
    """Note that our message is about these tasks; that it was seen stays noted."""
    row = {"chat_id": chat_id, "message_id": message_id, "task_ids": task_ids, "outbox_id": outbox_id}
    session.connection().execute(_noted(dialect(session)), row)


@cache
def _noted(name: str) -> Insert:
    statement = insert_of(name)(Posted)
    changed = {"task_ids": statement.excluded.task_ids}
    outbox_id = func.coalesce(statement.excluded.outbox_id, Posted.outbox_id)
    made: Insert = statement.on_conflict_do_update(
        index_elements=["chat_id", "message_id"], set_={**changed, "outbox_id": outbox_id}
    )
    return made


def subjects(session: Session, chat_id: int, message_id: int) -> list[int] | None:
    """The tasks one of our messages is about; None if it is about none that we know of."""
    row = session.get(Posted, (chat_id, message_id))
    return list(row.task_ids) if row else None


def seen(session: Session, chat_id: int, message_id: int, now: datetime) -> None:
    """A tap on a message shows that it was seen."""
    session.connection().execute(_SEEN, {"chat": chat_id, "message": message_id, "seen_at": now})


_SEEN = update(Posted).where(
    col(Posted.chat_id) == bindparam("chat"),
    col(Posted.message_id) == bindparam("message"),
    col(Posted.seen_at).is_(None),
)
