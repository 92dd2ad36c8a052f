"""What the bot waits to hear from a person: a row, written with the change that asks."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete
from sqlmodel import col, select

from storage.database import Session
from storage.tables import Posted, Question


def ask(session: Session, person_id: int, kind: str, data: dict[str, Any], now: datetime) -> Question:
    """Open a question; an earlier one of the person is dropped."""
    drop(session, person_id)
    question = Question(person_id=person_id, kind=kind, data=data, at=now)
    session.add(question)
    session.flush()
    return question


def pending(session: Session, person_id: int) -> Question | None:
    return session.exec(
        select(Question).where(Question.person_id == person_id).order_by(col(Question.id).desc())
    ).first()


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
    """Note that our message is about these tasks."""
    session.merge(Posted(chat_id=chat_id, message_id=message_id, task_ids=task_ids, outbox_id=outbox_id))


def subjects(session: Session, chat_id: int, message_id: int) -> list[int] | None:
    """The tasks one of our messages is about; None if it is about none that we know of."""
    row = session.get(Posted, (chat_id, message_id))
    return list(row.task_ids) if row else None


def seen(session: Session, chat_id: int, message_id: int, now: datetime) -> None:
    """A tap on a message shows that it was seen."""
    row = session.get(Posted, (chat_id, message_id))
    if row is not None and row.seen_at is None:
        row.seen_at = now
        session.add(row)
