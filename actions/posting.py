"""What the bot remembers of its own messages and open questions."""

from datetime import datetime, timedelta
from typing import Any

from committee.access import Who
from committee.moment import Moment
from storage import inbox, outbox, people, questions
from storage.database import Session
from storage.questions import Open

OFFICE = "draft_office"  # waits, under a draft's question, for an office's name in words; never put into words itself
NEW_OFFICE = "new_office"  # the same, asked for in words after “➕ নতুন দপ্তর”
# How long words without a reply are taken as meant for a question; what is not here waits until it is answered.
ANSWERED_WITHIN = {
    "note": timedelta(hours=1),
    "card": timedelta(hours=1),
    "entry_note": timedelta(hours=1),
    "reading": timedelta(hours=1),
    "which": timedelta(hours=1),
    "what_more": timedelta(minutes=10),  # soon his words are about something else
    "evidence": timedelta(hours=24),
    "reason": timedelta(hours=24),
    "time": timedelta(hours=24),
    "directive": timedelta(hours=24),
    "directing": timedelta(hours=24),
    OFFICE: timedelta(hours=1),
    NEW_OFFICE: timedelta(hours=24),
    "draft_edit": timedelta(hours=24),
    "draft_add": timedelta(hours=24),
    "phone": timedelta(hours=24),
    "days": timedelta(hours=24),
}
CUT = 3500  # letters; Telegram's apps cut a longer text at 4096, at the end of a word or line where they can
PARTS_APART = timedelta(seconds=5)  # between the parts of one text


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
    return questions.ask(session, by, kind, data, moment.now)


def asked(session: Session, moment: Moment, *, by: int) -> tuple[int, str, dict[str, Any]] | None:
    """The question that is open to a person: (id, kind, data)."""
    question = open_question(session, moment, by)
    return None if question is None else (question.id, question.kind, question.data)


def arrive(
    session: Session, moment: Moment, telegram_id: int
) -> tuple[Who | None, tuple[int, str, dict[str, Any]] | None]:
    """Who this Telegram user is (None for somebody never seen), and the question that is open to him."""
    who = people.who(session, telegram_id)
    return who, None if who is None else asked(session, moment, by=who.person_id)


def open_question(session: Session, moment: Moment, by: int) -> Open | None:
    """The person's open question, unless it is so old that his next words will hardly be meant for it."""
    question = questions.pending(session, by)
    if question is None or moment.now - question.at > ANSWERED_WITHIN.get(question.kind, timedelta.max):
        return None
    return question


def is_rest_of_long_text(
    session: Session, moment: Moment, *, update_id: int, chat_id: int, written: datetime
) -> bool:
    """Whether this text is what Telegram's apps cut off a long one, which was answered as a whole."""
    before = inbox.long_text_before(session, update_id, chat_id, CUT)
    return before is not None and written - before <= PARTS_APART


def goes_on(session: Session, moment: Moment, *, update_id: int, chat_id: int, text: str) -> bool:
    """Whether the text was cut by Telegram's app and its next part is here already."""
    return len(text) >= CUT and inbox.text_follows(session, update_id, chat_id)


def picture_follows(session: Session, moment: Moment, *, update_id: int, chat_id: int) -> bool:
    """Whether the next picture of the chat is here already: the photos of an album arrive as updates of their own."""
    return inbox.picture_follows(session, update_id, chat_id)


def asked_by_id(
    session: Session, moment: Moment, *, by: int, question_id: int
) -> tuple[int, str, dict[str, Any]] | None:
    """His own question of this id, if it is still open."""
    question = questions.get(session, question_id, by)
    return None if question is None else (question.id or 0, question.kind, dict(question.data))


def drop_question(session: Session, moment: Moment, *, by: int, kind: str | None = None) -> bool:
    """Forget what was asked, or only a question of this kind; False if nothing was."""
    return questions.drop(session, by, kind)


def forget_waiting(session: Session, moment: Moment) -> None:
    """What waits in the outbox is not sent: for a world that is only being made."""
    outbox.forget_waiting(session)
