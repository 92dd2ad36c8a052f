"""getUpdates as the real server does it."""

from __future__ import annotations

import asyncio
import time

import pytest
from telegram.error import Conflict

from standin import limits, refusals
from tests.standin.conftest import World, bot_at, is_refusal


async def test_update_ids_grow_by_one_and_an_offset_confirms(world: World) -> None:
    person = await world.started()
    for text in "abc":
        await person.say(text)
    updates = await world.bot.get_updates()
    assert [u.message.text for u in updates if u.message] == ["a", "b", "c"]
    assert [u.update_id - updates[0].update_id for u in updates] == [0, 1, 2]
    assert len(await world.bot.get_updates()) == 3
    assert [u.update_id for u in await world.bot.get_updates(offset=updates[1].update_id)] == [
        updates[1].update_id,
        updates[2].update_id,
    ]
    assert await world.bot.get_updates(offset=updates[2].update_id + 1) == ()


async def test_limit_and_negative_offset(world: World) -> None:
    person = await world.started()
    for text in "abcd":
        await person.say(text)
    assert len(await world.bot.get_updates(limit=2)) == 2
    assert [u.message.text for u in await world.bot.get_updates(offset=-2) if u.message] == ["c", "d"]
    assert len(await world.bot.get_updates()) == 2


async def test_an_offset_far_in_the_future_confirms_nothing(world: World) -> None:
    person = await world.started()
    await person.say("x")
    (update,) = await world.bot.get_updates()
    assert len(await world.bot.get_updates(offset=update.update_id + limits.FUTURE_OFFSET + 3)) == 1


async def test_a_long_poll_waits_and_wakes(world: World) -> None:
    person = await world.started()
    began = time.monotonic()
    assert await world.bot.get_updates(timeout=1) == ()
    assert 0.9 < time.monotonic() - began < 3
    waiting = asyncio.create_task(world.bot.get_updates(timeout=20))
    await asyncio.sleep(0.1)
    await person.say("x")
    assert len(await asyncio.wait_for(waiting, 2)) == 1


async def test_a_second_poller_ends_the_first(world: World) -> None:
    await world.started()
    first = asyncio.create_task(world.bot.get_updates(timeout=20))
    await asyncio.sleep(0.1)
    async with bot_at(world.server.url) as other:
        second = asyncio.create_task(other.get_updates(timeout=1))
        with pytest.raises(Conflict) as caught:
            await first
        assert is_refusal(caught.value, refusals.OTHER_POLLER)
        assert await second == ()


async def test_allowed_updates_are_remembered(world: World) -> None:
    person = await world.started()
    await world.bot.get_updates(allowed_updates=["callback_query"])
    await person.say("x")
    assert await world.bot.get_updates() == ()
    await world.bot.get_updates(allowed_updates=[])
    await person.say("y")
    assert len(await world.bot.get_updates()) == 1


async def test_updates_are_kept_for_a_day(world: World) -> None:
    person = await world.started()
    await person.say("x")
    await world.standin.clock(limits.UPDATE_LIFETIME + 60)
    assert await world.bot.get_updates() == ()


async def test_every_act_of_a_person_is_an_update(world: World, png: bytes) -> None:
    person = await world.standin.person("রহিমা", language_code="bn", phone="+8801700000000")
    await person.open("inv-1_x")
    said = await person.say("৫টি")
    await person.edit(said, "৬টি")
    await person.say("উত্তর", reply_to=said)
    await person.upload("কার্যবিবরণী.txt", b"x", caption="খসড়া")
    await person.upload("a.png", png, as_photo=True)
    await person.album([("a.txt", b"1"), ("b.txt", b"2")])
    await person.sticker()
    await person.contact()
    await person.block()
    await person.unblock()
    updates = await world.bot.get_updates()
    start = updates[0].message
    assert start is not None and start.text == "/start inv-1_x" and start.chat.type == "private"
    assert start.entities[0].type == "bot_command" and start.entities[0].length == 6
    assert start.from_user is not None and start.from_user.language_code == "bn"
    kinds = [next(k for k in u.to_dict() if k != "update_id") for u in updates]
    assert kinds == ["message"] * 2 + ["edited_message"] + ["message"] * 7 + ["my_chat_member"] * 2
    assert updates[2].edited_message is not None and updates[2].edited_message.text == "৬টি"
    reply = updates[3].message
    assert reply is not None and reply.reply_to_message is not None
    assert reply.reply_to_message.message_id == said["id"]
    albums = [u.message.media_group_id for u in updates if u.message and u.message.media_group_id]
    assert len(albums) == 2 and len(set(albums)) == 1
    blocked, free = (u.my_chat_member for u in updates[-2:])
    assert blocked is not None and blocked.new_chat_member.status == "kicked"
    assert free is not None and free.new_chat_member.status == "member"


async def test_a_file_of_a_person_can_be_fetched_up_to_20_megabytes(world: World) -> None:
    person = await world.started()
    await person.upload("a.txt", b"abc")
    await person.upload("big.bin", bytes(limits.DOWNLOAD + 1))
    small, big = (u.message.document for u in await world.bot.get_updates() if u.message)
    assert small is not None and big is not None
    assert bytes(await (await small.get_file()).download_as_bytearray()) == b"abc"
    with pytest.raises(Exception, match=r"(?i)file is too big"):
        await big.get_file()


async def test_a_long_text_of_a_person_comes_in_parts(world: World) -> None:
    person = await world.started()
    await person.say("ক" * 5000)
    assert [len(u.message.text or "") for u in await world.bot.get_updates() if u.message] == [4096, 904]
