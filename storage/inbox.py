"""Every update Telegram delivered, and what the action it caused answered."""

import json
from datetime import UTC, datetime
from functools import cache
from typing import Any

from sqlalchemy import Insert, bindparam, delete, insert, update
from sqlmodel import col, func, select

from storage import codec
from storage.database import Session, dialect, insert_of
from storage.tables.messages import Applied, Inbox

NEAR = 30  # updates of other chats that may come between two messages written one after the other


def store(session: Session, update_id: int, payload: str, now: datetime) -> bool:
    """Keep an update; False if it was here before."""
    row = {"update_id": update_id, "payload": payload, "received_at": now}
    return session.connection().execute(_kept_once(dialect(session)), row).first() is not None


@cache
def _kept_once(name: str) -> Insert:
    """What it returns says whether it was new: PostgreSQL's driver counts no rows here."""
    made: Insert = (
        insert_of(name)(Inbox)
        .on_conflict_do_nothing(index_elements=["update_id"])
        .returning(col(Inbox.update_id))
    )
    return made


def done(session: Session, update_id: int, now: datetime, *, secret: bool = False) -> None:
    """It has been answered. Of a `secret` one nothing else is kept: the token of an opened link is stored as its hash."""
    values = {"done_at": now, "payload": "{}"} if secret else {"done_at": now}
    session.connection().execute(_ANSWERED, {"update": update_id, **values})


_ANSWERED = update(Inbox).where(col(Inbox.update_id) == bindparam("update"))


def undone(session: Session, before: datetime | None = None) -> list[str]:
    """The payloads of updates not yet answered, oldest first; only those received before `before`, if given."""
    query = select(Inbox.payload).where(Inbox.done_at.is_(None)).order_by(Inbox.update_id)  # type: ignore
    if before is not None:
        query = query.where(Inbox.received_at < before)
    return list(session.exec(query).all())


def forget(session: Session, before: datetime, most: int) -> int:
    """Delete so many of the updates that were answered before then, with what their actions answered; how many."""
    old = select(Inbox.update_id).where(col(Inbox.done_at) < before).limit(most)
    ids = list(session.exec(old).all())
    session.exec(delete(Applied).where(col(Applied.update_id).in_(ids)))
    session.exec(delete(Inbox).where(col(Inbox.update_id).in_(ids)))
    return len(ids)


def long_text_before(session: Session, update_id: int, chat_id: int, letters: int) -> datetime | None:
    """When the chat's last text of so many letters was written, if that is among the updates just before this one."""
    query = select(Inbox.payload).where(
        col(Inbox.update_id).between(update_id - NEAR, update_id - 1), func.length(Inbox.payload) > letters
    )
    for payload in session.exec(query.order_by(col(Inbox.update_id).desc())).all():
        message = _text_message(payload, chat_id)
        if message is not None and len(message["text"]) >= letters:
            return datetime.fromtimestamp(message["date"], UTC)
    return None


def text_follows(session: Session, update_id: int, chat_id: int) -> bool:
    """Whether a later text of the chat has come already and waits."""
    query = select(Inbox.payload).where(
        col(Inbox.update_id).between(update_id + 1, update_id + NEAR), col(Inbox.done_at).is_(None)
    )
    return any(_text_message(payload, chat_id) is not None for payload in session.exec(query).all())


def picture_follows(session: Session, update_id: int, chat_id: int) -> bool:
    """Whether a later picture of the chat has come already and waits."""
    query = select(Inbox.payload).where(
        col(Inbox.update_id).between(update_id + 1, update_id + NEAR), col(Inbox.done_at).is_(None)
    )
    messages = (json.loads(payload).get("message") or {} for payload in session.exec(query).all())
    return any(_is_picture(message) and message["chat"]["id"] == chat_id for message in messages)


def _is_picture(message: dict[str, Any]) -> bool:
    kind: str = (message.get("document") or {}).get("mime_type") or ""
    return bool(message.get("photo")) or kind.startswith("image/")


def _text_message(payload: str, chat_id: int) -> dict[str, Any] | None:
    """The message of a stored update, if it is a text in this chat."""
    message: dict[str, Any] = json.loads(payload).get("message") or {}
    return message if message.get("text") and message["chat"]["id"] == chat_id else None


class Missing:
    """Says that an update has not been applied (its answer may well be None)."""


def applied(session: Session, update_id: int) -> Any | type[Missing]:
    """What the action of this update answered, or Missing."""
    result = session.connection().execute(_APPLIED, {"update": update_id}).scalar()
    return Missing if result is None else codec.loads(result)


_APPLIED = select(Applied.result).where(col(Applied.update_id) == bindparam("update"))


def apply(session: Session, update_id: int, result: Any, now: datetime) -> None:
    row = {"update_id": update_id, "result": codec.dumps(result), "at": now}
    session.connection().execute(_APPLIES, row)


_APPLIES = insert(Applied)
