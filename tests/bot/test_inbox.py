"""The inbox: nothing that Telegram delivered is lost, nothing happens twice, a chat keeps its order."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from telegram import Update as TelegramUpdate

from bot.inbox import InboxQueue, InOrder
from bot.program import Program, build, running
from committee.values import Role
from standin.client import Person
from storage import inbox
from storage.tables.committees import Committee
from storage.tables.messages import Applied, Inbox, Question
from storage.tables.tasks import Update
from tests.e2e.stage import Stage, forge, phone, stage
from tests.e2e.steps import asks
from tests.scene import EDUCATION, REPAIR, VISITS, desk_in, letters, rows
from tests.world import World, world


@pytest.fixture
async def here(tmp_path: Path, database_url: str) -> AsyncIterator[World]:
    async with world(tmp_path, url=database_url) as made:
        yield made


def message(
    update_id: int, person: Person, text: str, message_id: int | None = None, **more: Any
) -> dict[str, Any]:
    """An update as the Bot API writes it."""
    sender = {"id": person.id, "is_bot": False, "first_name": person.name}
    return {
        "update_id": update_id,
        "message": {
            "message_id": message_id or update_id,
            "date": int(datetime.now(UTC).timestamp()),
            "chat": {"id": person.id, "type": "private", "first_name": person.name},
            "from": sender,
            "text": text,
            **more,
        },
    }


def tap(update_id: int, person: Person, data: str, message_id: int) -> dict[str, Any]:
    """A tap on a button under one of the bot's messages."""
    under = message(update_id, person, "…", message_id)["message"]
    under["from"] = {"id": 1000002, "is_bot": True, "first_name": "Tagid"}
    sender = {"id": person.id, "is_bot": False, "first_name": person.name}
    return {
        "update_id": update_id,
        "callback_query": {
            "id": str(update_id),
            "from": sender,
            "chat_instance": "1",
            "data": data,
            "message": under,
        },
    }


def store(program: Program, *updates: dict[str, Any]) -> None:
    """What a program that died just after storing them leaves behind."""
    with program.database.write() as session:
        for update in updates:
            inbox.store(session, update["update_id"], json.dumps(update), program.desk.clock.now())


async def started_again(here: World, *updates: dict[str, Any], times: int = 1) -> None:
    """Another start of the program on the same database, after the first has ended, with these updates waiting."""
    for turn in range(times):
        program = build(replace(here.settings, data_dir=here.settings.data_dir / "again"))
        if turn == 0:
            store(program, *updates)
        async with running(program):
            async with asyncio.timeout(15):
                while [row for row in rows(program.desk, Inbox) if row.done_at is None]:
                    await asyncio.sleep(0.02)
            await asyncio.sleep(0.05)


async def at_rest(tmp_path: Path, url: str) -> AsyncIterator[tuple[World, Stage, Person]]:
    """A committee whose program has been stopped; the stand-in still runs."""
    async with world(tmp_path, url=url) as here:
        at = await stage(here)
        officer = await at.officer(EDUCATION)
        await at.registered(REPAIR, VISITS)
        await asks(officer, "/tasks")
        yield here, at, officer


@pytest.fixture
async def stopped(tmp_path: Path, database_url: str) -> AsyncIterator[tuple[World, Stage, Person]]:
    """A world whose first program has ended."""
    async for here, at, officer in at_rest(tmp_path, database_url):
        await here.stack.aclose()
        yield here, at, officer
        here.program.database.close()  # opened again by who looked into it


async def test_what_was_stored_and_not_answered_is_answered_at_the_next_start(
    stopped: tuple[World, Stage, Person],
) -> None:
    here, at, officer = stopped
    await officer.mark()
    await started_again(here, message(900, officer, "৩.১ কাজ চলছে, ৫০%"))
    await officer.wait("৫০%")
    assert len(at.scene.updates("৩.১")) == 1 and at.scene.task("৩.১").percent == 50


async def test_an_effect_that_had_happened_is_only_answered_again(
    stopped: tuple[World, Stage, Person],
) -> None:
    here, at, officer = stopped
    task = at.scene.task("৩.১")
    shown = (await officer.messages())[-1]
    said = tap(901, officer, f"s:{task.id}:{task.version}:reported_done", shown["id"])
    await started_again(here, said)
    first = at.scene.task("৩.১")
    with here.program.database.write() as session:  # it died after the effect and before the answer was noted
        row = session.get_one(Inbox, 901)
        row.done_at = None
        session.add(row)
    answers = len(await here.standin.calls("editMessageText"))
    await started_again(here)
    assert len(await here.standin.calls("editMessageText")) == answers + 1
    assert at.scene.task("৩.১") == first and len(at.scene.updates("৩.১")) == 1
    assert len(letters(here.program.desk, "done")) == 1 and len(rows(here.program.desk, Applied)) == 1


@pytest.mark.parametrize("lost", range(1, 6))
async def test_however_often_the_answer_is_lost_a_conversation_goes_on_where_it_was(
    tmp_path: Path, lost: int
) -> None:
    """Every answer but one goes out; the words to which it was lost are handled again and mean the same."""
    async with world(tmp_path) as here:
        secretary = await here.claim()
        await secretary.wait("নাম কী")
        steps = [
            ("জেলা আইসিটি কমিটি", "জেলায়"),
            ("নেত্রকোণা", "সভাপতি"),
            ("জেলা প্রশাসক, নেত্রকোণা", "আপনার"),
            ("জেলা আইসিটি অফিসার, নেত্রকোণা", "কোন দিনে"),
            ("২৪ ফেব্রুয়ারি ২০২৬ সকাল ১১টা", "নির্দেশক্রমে"),
        ]
        for number, (words, answer) in enumerate(steps, start=1):
            if number == lost:
                await here.standin.faults(
                    "drop_after" if lost % 2 else "status", method="sendMessage", status=502
                )
            await asks(secretary, words, answer)
            if number == lost and lost % 2:
                await secretary.wait(answer, timeout=15)  # it had arrived, which nobody could know
        await secretary.tap("su:directive:yes")
        await secretary.wait("কমিটি প্রস্তুত")
        (committee,) = rows(here.program.desk, Committee)
        assert (committee.name, committee.district) == ("জেলা আইসিটি কমিটি", "netrokona")
        assert committee.chair_post == "জেলা প্রশাসক, নেত্রকোণা"
        assert committee.secretary_post == "জেলা আইসিটি অফিসার, নেত্রকোণা"
        assert not rows(here.program.desk, Question)


async def test_a_lost_answer_is_given_again_and_what_it_was_about_happens_once(here: World) -> None:
    at = await stage(here)
    officer, chair = await at.officer(EDUCATION), await at.role(Role.CHAIR)
    await at.registered(REPAIR)
    task = at.scene.task("৩.১")
    await asks(chair, "/help")
    await forge(here, chair, f"di:{task.id}")
    await asks(at.secretary, "/help")
    await forge(here, at.secretary, f"mc:{at.scene.committee_id}:fix")
    for person, words, answer in (
        (chair, "সাত দিনে শেষ করুন", "নির্দেশনা লিপিবদ্ধ"),
        (at.secretary, "৩ মার্চ ২০২৬", "৩ মার্চ"),
        (officer, "কাজ চলছে, ৫০%", "৫০%"),
    ):
        await here.standin.faults("drop_after", method="sendMessage", chat=person.id)
        await asks(person, words, answer)
        await person.wait(answer)
    await at.settled()
    assert len(letters(here.program.desk, "directive")) == 1
    assert len([it for it in letters(here.program.desk, "meeting_moved") if it.person_id == 2]) == 1
    assert len(at.scene.updates("৩.১")) == 1 and at.scene.task("৩.১").directive == "সাত দিনে শেষ করুন"


async def test_an_update_that_comes_twice_is_handled_once(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    bot = here.program.app.bot
    update = TelegramUpdate.de_json(message(950, officer, "কাজ চলছে, ৫০%"), bot)
    await officer.mark()
    for _ in range(3):
        await here.program.queue.put(update)
    await officer.wait("৫০%")
    assert await officer.quiet(0.2) == [] and len(rows(here.program.desk, Update)) == 1


async def test_updates_of_one_chat_stay_in_order_and_chats_do_not_wait_for_each_other(tmp_path: Path) -> None:
    desk = desk_in(tmp_path)
    queue, order = InboxQueue(desk), InOrder(desk, {})
    seen: list[tuple[int, str]] = []
    gate = asyncio.Event()

    async def handle(update: TelegramUpdate) -> None:
        assert update.effective_user is not None and update.message is not None
        if update.message.text == "1" and update.effective_user.id == 7:
            await gate.wait()
        seen.append((update.effective_user.id, update.message.text or ""))

    people = [Person.__new__(Person) for _ in range(2)]
    for person, number in zip(people, (7, 8), strict=True):
        person.id, person.name = number, "কেউ"
    tasks = []
    for update_id in range(1, 21):
        person = people[update_id % 2]
        update = TelegramUpdate.de_json(message(update_id, person, str((update_id + 1) // 2)), None)
        assert update is not None
        await queue.put(update)
        tasks.append(asyncio.create_task(order.do_process_update(update, handle(update))))
    await asyncio.sleep(0.05)
    assert [text for number, text in seen if number == 8] == [str(n) for n in range(1, 11)]
    assert [text for number, text in seen if number == 7] == []
    gate.set()
    await asyncio.gather(*tasks)
    assert [text for number, text in seen if number == 7] == [str(n) for n in range(1, 11)]
    assert all(row.done_at is not None for row in rows(desk, Inbox))


async def test_a_busy_chat_does_not_hold_the_places_of_the_others(tmp_path: Path) -> None:
    desk = desk_in(tmp_path)
    order = InOrder(desk, {})
    gate, others = asyncio.Event(), []
    busy, quiet = Person.__new__(Person), Person.__new__(Person)
    busy.id, busy.name, quiet.id, quiet.name = 1, "ব্যস্ত", 2, "শান্ত"

    async def handle(update: TelegramUpdate) -> None:
        assert update.effective_user is not None
        if update.effective_user.id == busy.id:
            await gate.wait()
        else:
            others.append(update.update_id)

    tasks = []
    for update_id in range(1, 41):
        update = TelegramUpdate.de_json(message(update_id, busy, "x"), None)
        assert update is not None
        tasks.append(asyncio.create_task(order.do_process_update(update, handle(update))))
    last = TelegramUpdate.de_json(message(99, quiet, "x"), None)
    assert last is not None
    async with asyncio.timeout(2):
        await order.do_process_update(last, handle(last))
    assert others == [99]
    gate.set()
    await asyncio.gather(*tasks)


async def test_the_token_of_an_opened_link_does_not_stay_in_the_inbox(here: World) -> None:
    at = await stage(here)
    token = at.scene.invitation(Role.OFFICER, EDUCATION)
    officer = await phone(here, "কর্মকর্তা")
    await officer.open(token)
    await officer.wait(EDUCATION)
    await asks(officer, "/help")
    assert not [row for row in rows(here.program.desk, Inbox) if token in row.payload]


def test_what_was_written_right_before_and_after_is_known(tmp_path: Path, database_url: str) -> None:
    desk, officer, other = desk_in(tmp_path, url=database_url), Person.__new__(Person), Person.__new__(Person)
    officer.id, officer.name, other.id, other.name = 1, "ক", 2, "খ"
    long = "ক" * 4000
    with desk.database.write() as session:
        for update in (
            message(1, officer, long),
            message(2, other, "x"),
            message(3, officer, "শেষ"),
            message(4, officer, "y"),
        ):
            inbox.store(session, update["update_id"], json.dumps(update), desk.clock.now())
    with desk.database.read() as session:
        before = inbox.long_text_before(session, 3, officer.id, 3500)
        assert before is not None and datetime.now(UTC) - before < timedelta(minutes=1)
        assert inbox.long_text_before(session, 3, other.id, 3500) is None
        assert inbox.text_follows(session, 3, officer.id) and not inbox.text_follows(session, 3, other.id)
        assert inbox.text_follows(session, 1, other.id)
    desk.database.close()
