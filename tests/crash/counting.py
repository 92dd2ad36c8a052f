"""What is counted at the stand-in and in the database after the kills, and whether it is in order."""

from collections import Counter
from dataclasses import dataclass

from sqlmodel import col, select

from standin.server import Standin
from standin.values import BOT
from storage.tables.messages import Inbox, Outbox
from storage.tables.tasks import Update
from tests.crash.stage import Stage

MARK = "পুনরায় পাঠানো হলো"
RECORDED = "লিপিবদ্ধ"


@dataclass(frozen=True, kw_only=True)
class Count:
    """What came out. Letters are messages of the outbox; answers go to who has just written."""

    kills: int
    said: int  # numbers that officers wrote
    lost: int
    doubled: int
    unanswered: int  # updates still in the inbox
    letters: int
    letters_lost: int  # said to be sent, or still under way, and not there
    unmarked: int  # copies beyond the first that do not say so
    marked: int
    in_flight: int  # letters under way at the kills
    swallowed: int  # letters whose answer a fault swallowed
    dead: int
    uncertain: int
    answers: int
    answers_again: int

    def faults(self) -> list[str]:
        """What is not in order."""
        return [name for name, _, wrong in self.rows() if wrong]

    def rows(self) -> list[tuple[str, str, bool]]:
        """The table: what, the figure and its limit, whether that is passed."""
        most = self.in_flight + self.swallowed
        return [
            ("kills", str(self.kills), False),
            ("updates written by officers", str(self.said), False),
            ("updates lost", f"{self.lost}  (0)", self.lost > 0),
            ("effects doubled", f"{self.doubled}  (0)", self.doubled > 0),
            ("updates left in the inbox", f"{self.unanswered}  (0)", self.unanswered > 0),
            ("letters of the outbox", str(self.letters), False),
            ("letters lost", f"{self.letters_lost}  (0)", self.letters_lost > 0),
            ("letters doubled without the mark", f"{self.unmarked}  (0)", self.unmarked > 0),
            (
                "letters repeated with the mark",
                f"{self.marked}  (≤ {most}: {self.in_flight} under way at the kills, {self.swallowed} answers swallowed)",
                self.marked > most,
            ),
            ("letters given up, with the reason", str(self.dead), False),
            ("letters of which nobody knows", str(self.uncertain), False),
            ("direct answers (at least once)", f"{self.answers}, {self.answers_again} of them again", False),
        ]


def count(stage: Stage, people: Standin, *, kills: int, in_flight: int, swallowed: int) -> Count:
    """Count everything, when all is at rest."""
    with stage.database() as database, database.read() as session:
        told: dict[int, Counter[int]] = {officer.task_id: Counter() for officer in stage.officers}
        for task_id, done in session.exec(select(Update.task_id, Update.done_count).order_by(col(Update.id))):
            if done is not None:
                told[task_id][done] += 1
        letters = session.exec(select(Outbox).where(Outbox.kind == "handed_over")).all()
        left = session.exec(select(Inbox.update_id).where(col(Inbox.done_at).is_(None))).all()
    lost = sum(number not in told[o.task_id] for o in stage.officers for number in o.said)
    doubled = sum(sum(many.values()) - len(many) for many in told.values())
    chats = {officer.person_id: officer.telegram_id for officer in stage.officers}
    letters_lost = unmarked = marked = 0
    for letter in letters:
        copies = [text for text in _texts(people, chats[letter.person_id]) if letter.key in text]
        plain = sum(MARK not in text for text in copies)
        unmarked += max(0, plain - 1)
        marked += len(copies) - plain
        reached = bool(copies) or letter.state in ("dead", "uncertain")
        letters_lost += not reached or letter.state in ("waiting", "sending")
    letters_lost += len(stage.labels) - len(letters)
    answers = [
        sum(RECORDED in text for text in _texts(people, officer.telegram_id)) for officer in stage.officers
    ]
    said = [len(officer.said) for officer in stage.officers]
    return Count(
        kills=kills,
        said=sum(said),
        lost=lost,
        doubled=doubled,
        unanswered=len(left),
        letters=len(letters),
        letters_lost=letters_lost,
        unmarked=unmarked,
        marked=marked,
        in_flight=in_flight,
        swallowed=swallowed,
        dead=sum(letter.state == "dead" for letter in letters),
        uncertain=sum(letter.state == "uncertain" for letter in letters),
        answers=sum(answers),
        answers_again=sum(max(0, got - wrote) for got, wrote in zip(answers, said, strict=True)),
    )


def _texts(people: Standin, chat_id: int) -> list[str]:
    """What the bot has written in a chat."""
    return [m.body.get("text", "") for m in people.state.chat_messages(chat_id) if m.sender == BOT]
