"""The sender: what Telegram answers decides, nothing is said twice unmarked, nothing is lost."""

import asyncio
import socket
import ssl
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from telegram import Bot
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.ext import ExtBot

from actions.desk import Desk
from bot.requests import AiohttpRequest
from messages.reports.delivering import KINDS
from scheduler import pace as module
from scheduler.lease import Lease, LeaseLost
from scheduler.letters import RENDERS
from scheduler.sender import Sender
from scheduler.tick import tick
from storage import lease as leases
from storage import outbox, sending
from storage.tables.messages import Outbox, Posted
from storage.tables.people import Person
from tests.scene import DHAKA, EDUCATION, FILES, REPAIR, HandClock, Scene, desk_in, letters, rows, scene

MARK = "পুনরায় পাঠানো হলো"


@dataclass
class RecordingBot:
    """Keeps what it was to send; `fails` are raised one after the other before it begins to work."""

    fails: list[Exception] = field(default_factory=list)
    sends_before_failing: int = 0
    sent: list[tuple[int, str]] = field(default_factory=list)
    modes: list[str | None] = field(default_factory=list)

    async def send_message(
        self, chat_id: int, text: str, parse_mode: str | None = None, reply_markup: Any = None
    ) -> Any:
        self.modes.append(parse_mode)
        if self.fails and len(self.sent) >= self.sends_before_failing:
            raise self.fails.pop(0)
        self.sent.append((chat_id, text))

        class Sent:
            message_id = 1000 + len(self.sent)

        return Sent()


@dataclass
class Post:
    """A scene with one letter waiting for an officer, and the sender."""

    desk: Desk
    clock: HandClock
    scene: Scene
    bot: RecordingBot
    sender: Sender

    async def send(self) -> None:
        """Everything that is due."""
        while await self.sender.step():
            pass

    def letter(self) -> Outbox:
        """The officer's first letter."""
        return next(it for it in letters(self.desk) if it.person_id == 2)


@pytest.fixture
def post(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, database_url: str) -> Iterator[Post]:
    monkeypatch.setattr(module, "PER_CHAT", 0.0)
    monkeypatch.setenv("PTB_TIMEDELTA", "true")  # as bot.program.build does
    clock = HandClock()
    desk = desk_in(tmp_path, clock, database_url)
    made = scene(desk)
    made.let_in(201, EDUCATION)
    made.register(REPAIR, FILES)
    bot = RecordingBot()
    yield Post(desk=desk, clock=clock, scene=made, bot=bot, sender=Sender(desk, as_bot(bot)))
    desk.database.close()


def as_bot(bot: RecordingBot) -> Bot:
    found: Any = bot
    result: Bot = found
    return result


async def test_what_was_accepted_is_sent_and_replies_to_it_find_its_task(post: Post) -> None:
    await post.send()
    letter = post.letter()
    assert (letter.state, letter.attempts, letter.repeat, letter.error) == ("sent", 1, False, None)
    assert letter.sent_at == post.clock.instant and letter.text == post.bot.sent[0][1]
    (posted,) = rows(post.desk, Posted)
    assert (posted.chat_id, posted.message_id, posted.task_ids) == (201, letter.message_id, [1])
    assert await post.sender.step() is False


def too_many(seconds: float) -> RetryAfter:
    return RetryAfter(timedelta(seconds=seconds))


NEVER_STOOD = aiohttp.ClientConnectorError(
    aiohttp.client_reqrep.ConnectionKey("telegram", 443, True, True, None, None, None), OSError("refused")
)


def refused(cause: Exception) -> NetworkError:
    error = NetworkError(type(cause).__name__)
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "state", "repeat"),
    [
        (Forbidden("Forbidden: bot was blocked by the user"), "dead", False),
        (Forbidden("Forbidden: user is deactivated"), "dead", False),
        (ChatMigrated(-100), "dead", False),
        (BadRequest("Message is too long"), "dead", False),
        (BadRequest("Chat not found"), "dead", False),
        (Conflict("terminated"), "dead", False),
        (0.01, "waiting", False),
        (refused(NEVER_STOOD), "waiting", False),
        (refused(aiohttp.ConnectionTimeoutError("slow")), "waiting", False),
        (InvalidToken(), "waiting", False),
        (TimedOut(), "waiting", True),
        (NetworkError("Bad Gateway"), "waiting", True),
        (refused(aiohttp.ClientOSError("dropped")), "waiting", True),
        (refused(aiohttp.ServerDisconnectedError()), "waiting", True),
    ],
)
async def test_each_refusal_leads_to_its_state(
    post: Post, error: TelegramError | float, state: str, repeat: bool
) -> None:
    post.bot.fails = [too_many(error) if isinstance(error, float) else error]
    await post.sender.step()
    letter = post.letter()
    assert (letter.state, letter.repeat, letter.attempts) == (state, repeat, 1)
    assert post.bot.sent == []


async def test_a_connection_that_never_stood_is_tried_again_unmarked(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "NO_WAY", (0.1, 0.15))
    due = post.letter().due_at
    post.bot.fails = [refused(NEVER_STOOD)] * 3
    await post.send()
    assert post.bot.sent == [] and post.letter().due_at == due  # it is late, and stays so
    for _ in range(3):
        await asyncio.sleep(0.16)
        await post.send()
    assert len(post.bot.sent) == 1 and MARK not in post.bot.sent[0][1]
    assert (post.letter().state, post.letter().attempts) == ("sent", 4)


async def test_where_telegram_cannot_be_reached_all_letters_wait_and_none_is_given_up(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "NO_WAY", (1.0, 1.0))
    monkeypatch.setattr(module, "PER_SECOND", 1000)
    with post.desk.database.write() as session:
        session.get_one(Outbox, post.letter().id).attempts = 1000  # in hours without a network
    many(post, 30)
    post.bot.fails = [refused(NEVER_STOOD)] * 1000
    await post.send()
    assert post.bot.sent == [] and not {"sent", "dead"} & {it.state for it in letters(post.desk)}
    post.bot.fails.clear()
    await post.send()
    assert post.bot.sent == []  # too early
    await asyncio.sleep(1)
    await post.send()
    assert len(post.bot.sent) == 31 and not {"waiting", "dead"} & {it.state for it in letters(post.desk)}


async def test_what_waited_for_the_network_says_what_is_so_when_it_goes(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "NO_WAY", (0.02, 0.02))
    await post.send()
    post.clock.instant = datetime(2026, 2, 15, 10, 1, tzinfo=DHAKA)
    await tick(post.desk)
    post.bot.fails = [refused(NEVER_STOOD)]
    await post.send()
    (reminder,) = letters(post.desk, "reminder")
    assert (reminder.state, reminder.text) == ("waiting", None)
    post.clock.instant = datetime(2026, 2, 17, 10, 1, tzinfo=DHAKA)
    await asyncio.sleep(0.03)
    await post.send()
    assert "আর ৫ কর্মদিবস বাকি" in post.bot.sent[-1][1]


async def test_what_may_have_arrived_is_sent_once_more_as_it_was_and_marked(post: Post) -> None:
    post.bot.fails = [TimedOut()]
    await post.sender.step()
    first = post.letter().text
    with post.desk.database.write() as session:  # what is sent again does not change meanwhile
        task = session.get_one(type(post.scene.task("৩.১")), 1)
        task.status, task.version = "in_progress", 2
        session.add(task)
    await post.send()
    assert post.bot.sent == [(201, f"{first}\n\n({MARK}; আগে পেয়ে থাকলে উপেক্ষা করুন।)")]
    assert (post.letter().state, post.letter().repeat) == ("sent", True)


async def test_twice_unknown_stays_uncertain_and_is_not_said_a_third_time(post: Post) -> None:
    post.bot.fails = [TimedOut(), TimedOut()]
    await post.send()
    assert (post.letter().state, post.bot.sent) == ("uncertain", [])
    post.clock.forward(days=1)
    await post.send()
    assert [chat for chat, _ in post.bot.sent] == [100]  # the secretary hears of it
    assert "কিছু বার্তা পাঠানো যায়নি" in post.bot.sent[0][1] and "অনিশ্চিত ১" in post.bot.sent[0][1]


async def test_while_nothing_is_answered_one_letter_at_a_time_is_tried_and_few_are_used_up(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "NO_WAY", (0.05, 0.1))
    monkeypatch.setattr(module, "PER_SECOND", 1000)
    many(post, 100)
    post.clock.forward(seconds=1)  # what is sent again comes after what was due before
    post.bot.fails = [NetworkError("Bad Gateway")] * 1000
    for _ in range(20):
        await post.send()
        await asyncio.sleep(0.03)
    tried = 1000 - len(post.bot.fails)
    assert 16 < tried < 40  # sixteen were under way at once
    post.bot.fails.clear()
    await asyncio.sleep(0.1)
    await post.send()
    assert len(post.bot.sent) == 101
    assert not {"dead", "uncertain"} & {it.state for it in letters(post.desk)}
    assert sum(MARK in text for _, text in post.bot.sent) == tried


async def test_telegram_is_waited_for_as_long_as_it_asks(post: Post) -> None:
    post.bot.fails = [too_many(1)]
    begun = time.monotonic()
    await post.send()
    assert time.monotonic() - begun >= 1
    assert len(post.bot.sent) == 1 and MARK not in post.bot.sent[0][1]


async def test_html_that_telegram_does_not_take_goes_once_more_as_plain_text(post: Post) -> None:
    post.bot.fails = [BadRequest("Can't parse entities: unsupported start tag")]
    await post.send()
    assert post.bot.modes == ["HTML", None]
    assert "<b>" not in post.bot.sent[0][1] and post.letter().state == "sent"


@pytest.mark.parametrize("error", [Forbidden("bot was blocked by the user"), BadRequest("Chat not found")])
async def test_whom_nothing_reaches_is_unreachable_and_the_secretary_is_told_once(
    post: Post, error: TelegramError
) -> None:
    post.bot.fails = [error]
    await post.send()
    with post.desk.database.read() as session:
        assert session.get_one(Person, 2).unreachable_since == post.clock.instant
    told = [it for it in letters(post.desk) if it.kind == "blocked"]
    assert [it.person_id for it in told] == [1] and EDUCATION in post.bot.sent[-1][1]
    post.clock.forward(days=7, minutes=30)
    await tick(post.desk)
    assert [it for it in letters(post.desk, "reminder") if it.person_id == 2] == []


async def test_one_letter_that_cannot_be_made_does_not_stop_the_others(
    post: Post, caplog: pytest.LogCaptureFixture
) -> None:
    with post.desk.database.write() as session:
        spoilt = session.get_one(Outbox, post.letter().id)
        spoilt.payload = {"value": {"type": "Nonsense", "value": {}}}
        session.add(spoilt)
        more = outbox.Letter(key="more", kind="blocked", person_id=1, extra={"office": "ক", "office_id": 1})
        outbox.post(session, [more], now=post.clock.instant)
    await post.send()
    assert post.letter().state == "dead" and "KeyError" in (post.letter().error or "")
    assert [chat for chat, _ in post.bot.sent] == [100] and "cannot be made" in caplog.text


async def test_a_key_is_posted_once(post: Post) -> None:
    letter = outbox.Letter(key="one", kind="blocked", person_id=2, extra={"office": "ক", "office_id": 1})
    with post.desk.database.write() as session:
        assert outbox.post(session, [letter, letter], now=post.clock.instant) == 1
        assert outbox.post(session, [letter], now=post.clock.instant) == 0


async def test_a_claimed_letter_is_nobody_elses(post: Post) -> None:
    with post.desk.database.write() as session:
        (mine,) = sending.claim(session, post.clock.instant)
    with post.desk.database.write() as session:
        theirs = sending.claim(session, post.clock.instant)
    assert mine.id not in [letter.id for letter in theirs]


async def test_nothing_goes_out_before_it_is_due(post: Post) -> None:
    with post.desk.database.write() as session:
        early = outbox.Letter(key="later", kind="blocked", person_id=2, extra={"office": "ক", "office_id": 1})
        outbox.post(session, [early], now=post.clock.instant, due_at=post.clock.instant + timedelta(hours=1))
    await post.send()
    count = len(post.bot.sent)
    post.clock.forward(minutes=59)
    assert await post.sender.step() is False
    post.clock.forward(minutes=1)
    await post.send()
    assert len(post.bot.sent) == count + 1


def stopped_while_sending(post: Post, *, rendered: bool, repeat: bool = False) -> None:
    with post.desk.database.write() as session:
        letter = session.get_one(Outbox, post.letter().id)
        letter.state, letter.repeat = "sending", repeat
        letter.text = "<b>অনুরোধ</b>" if rendered else None
        session.add(letter)
        session.flush()
        sending.recover(session)


async def test_a_start_takes_up_what_was_claimed_but_not_begun(post: Post) -> None:
    stopped_while_sending(post, rendered=False)
    await post.send()
    assert post.letter().state == "sent" and MARK not in post.bot.sent[0][1]


async def test_a_start_marks_what_may_have_gone_out(post: Post) -> None:
    stopped_while_sending(post, rendered=True)
    await post.send()
    assert post.letter().state == "sent" and MARK in post.bot.sent[0][1]


async def test_a_start_leaves_uncertain_what_was_being_repeated(post: Post) -> None:
    stopped_while_sending(post, rendered=True, repeat=True)
    await post.send()
    assert post.letter().state == "uncertain" and post.bot.sent == []


async def test_a_chat_gets_no_second_message_within_a_second(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PER_CHAT", 0.4)
    with post.desk.database.write() as session:
        more = outbox.Letter(key="more", kind="blocked", person_id=2, extra={"office": "ক", "office_id": 1})
        outbox.post(session, [more], now=post.clock.instant)
    begun = time.monotonic()
    await post.send()
    assert len(post.bot.sent) == 2 and time.monotonic() - begun >= 0.4


async def test_a_port_where_nobody_listens_is_told_from_an_answer_that_was_lost(post: Post) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        port = nobody.getsockname()[1]
    request = AiohttpRequest(
        "http://127.0.0.1", connections=1, read_timeout=1, certificates=ssl.create_default_context()
    )
    await request.initialize()
    bot: ExtBot[None] = ExtBot(
        "1000002:only-for-tests", base_url=f"http://127.0.0.1:{port}/bot", request=request
    )
    await Sender(post.desk, bot).step()
    await request.shutdown()
    assert (post.letter().state, post.letter().repeat) == ("waiting", False)


@dataclass
class SlowBot(RecordingBot):
    """Answers after so many seconds; knows how many messages were under way at once, and in one chat."""

    seconds: float = 0.2
    under_way: list[int] = field(default_factory=list)
    most: int = 0
    most_in_chat: int = 0

    async def send_message(
        self, chat_id: int, text: str, parse_mode: str | None = None, reply_markup: Any = None
    ) -> Any:
        self.under_way.append(chat_id)
        self.most = max(self.most, len(self.under_way))
        self.most_in_chat = max(self.most_in_chat, self.under_way.count(chat_id))
        await asyncio.sleep(self.seconds)
        self.under_way.remove(chat_id)
        return await super().send_message(chat_id, text, parse_mode, reply_markup)


def many(post: Post, people: int, each: int = 1) -> None:
    """Letters for so many new people."""
    with post.desk.database.write() as session:
        for number in range(people):
            person = Person(telegram_id=5000 + number, name="কেউ", created_at=post.clock.instant)
            session.add(person)
            session.flush()
            more = [
                outbox.Letter(
                    key=f"m{number}:{n}",
                    kind="blocked",
                    person_id=person.id or 0,
                    extra={"office": str(n), "office_id": 1},
                )
                for n in range(each)
            ]
            outbox.post(session, more, now=post.clock.instant)


async def test_a_slow_answer_holds_up_nobody_else(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PER_SECOND", 1000)
    many(post, 40)
    bot = SlowBot()
    post.sender = Sender(post.desk, as_bot(bot))
    await post.send()
    assert len(bot.sent) == 41 and bot.most == 16


async def test_the_letters_of_one_chat_stay_in_order(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PER_SECOND", 1000)
    many(post, 4, each=5)
    bot = SlowBot(seconds=0.01)
    post.sender = Sender(post.desk, as_bot(bot))
    await post.send()
    assert bot.most_in_chat == 1
    for number in range(4):
        told = [text for chat, text in bot.sent if chat == 5000 + number]
        assert len(told) == 5
        assert all(f"<b>{digit}</b>" in text for digit, text in zip("01234", told, strict=True))


async def test_one_chat_that_must_wait_stops_no_other(post: Post) -> None:
    many(post, 5)
    post.bot.fails = [too_many(1.5)]
    begun = time.monotonic()
    while len(post.bot.sent) < 5:
        await post.sender.step()
    assert time.monotonic() - begun < 1.2 and 201 not in [chat for chat, _ in post.bot.sent]
    await post.send()
    assert post.bot.sent[-1][0] == 201 and time.monotonic() - begun >= 1.5


async def test_two_chats_that_must_wait_stop_all(post: Post) -> None:
    many(post, 20)
    post.bot.fails = [too_many(1), too_many(1)]
    begun = time.monotonic()
    await post.send()
    assert len(post.bot.sent) == 21 and time.monotonic() - begun >= 1


def long_letter(post: Post) -> Outbox:
    """The officer's letter, made longer than two messages."""
    with post.desk.database.write() as session:
        letter = session.get_one(Outbox, post.letter().id)
        letter.text = "<b>শিরোনাম</b>\n" + "\n".join(f"{n} " + "ক" * 60 for n in range(150))
        session.add(letter)
    return letter


async def test_a_text_that_is_too_long_goes_in_parts(post: Post) -> None:
    letter = long_letter(post)
    await post.send()
    parts = [text for _, text in post.bot.sent]
    assert len(parts) == 3 and all(len(part) <= 4096 for part in parts)
    assert "\n".join(parts) == letter.text
    assert len(rows(post.desk, Posted)) == 3  # a reply to any of them finds the task


async def test_parts_that_have_arrived_are_not_sent_again(post: Post) -> None:
    long_letter(post)
    post.bot.sends_before_failing = 1
    post.bot.fails = [TimedOut()]
    await post.send()
    first = [text.split(" ", 1)[0] for _, text in post.bot.sent]
    assert len(first) == 3 == len(set(first)) and MARK in post.bot.sent[-1][1]


async def test_who_has_lost_the_lease_claims_nothing(post: Post) -> None:
    lease = Lease(post.desk.database)
    await lease.acquire()
    sender = Sender(post.desk, as_bot(post.bot), lease)
    with post.desk.database.write() as session:
        assert leases.take(session, leases.look(session), "somebody else")
    with pytest.raises(LeaseLost):
        await sender.step()
    assert post.bot.sent == [] and post.letter().state == "waiting"


def test_every_kind_of_letter_has_a_name_in_the_list_of_what_waits() -> None:
    assert set(RENDERS) == set(KINDS)
