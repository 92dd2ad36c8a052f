"""What the bot remembers of its own messages and open questions."""

from typing import Any

from committee.moment import Moment
from storage import outbox, questions
from storage.database import Session


def note_posted(
    session: Session, moment: Moment, *, chat_id: int, message_id: int, task_ids: list[int]
) -> None:
    """This message of ours is about these tasks; a reply to it finds them."""
    questions.post(session, chat_id, message_id, task_ids)


def note_seen(session: Session, moment: Moment, *, chat_id: int, message_id: int) -> None:
    """A tap shows that the message was seen."""
    questions.seen(session, chat_id, message_id, moment.now)


def ask(session: Session, moment: Moment, *, by: int, kind: str, data: dict[str, Any]) -> int:
    """Open a question to a person; its id. An earlier one is dropped."""
    return questions.ask(session, by, kind, data, moment.now).id or 0


def asked(session: Session, moment: Moment, *, by: int) -> tuple[int, str, dict[str, Any]] | None:
    """The question that is open to a person: (id, kind, data)."""
    question = questions.pending(session, by)
    return None if question is None else (question.id or 0, question.kind, dict(question.data))


def asked_by_id(
    session: Session, moment: Moment, *, by: int, question_id: int
) -> tuple[int, str, dict[str, Any]] | None:
    """His own question of this id, if it is still open."""
    question = questions.get(session, question_id, by)
    return None if question is None else (question.id or 0, question.kind, dict(question.data))


def drop_question(session: Session, moment: Moment, *, by: int) -> bool:
    """Forget what was asked; False if nothing was."""
    return questions.drop(session, by)


def forget_waiting(session: Session, moment: Moment) -> None:
    """What waits in the outbox is not sent: for a world that is only being made."""
    outbox.forget_waiting(session)
