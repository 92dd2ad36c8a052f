"""Groups: what the bot hears, and what it may do."""

from __future__ import annotations

import pytest
from telegram.error import BadRequest, Forbidden

from standin import refusals
from tests.standin.conftest import World, is_refusal


async def test_joining_a_group_is_told_twice(world: World) -> None:
    founder = await world.started()
    await world.standin.group("কমিটি", [founder])
    joined, greeting = await world.bot.get_updates()
    assert joined.my_chat_member is not None and joined.my_chat_member.new_chat_member.status == "member"
    assert greeting.message is not None and greeting.message.new_chat_members[0].username == "try_bot"
    assert greeting.message.chat.type == "group" and greeting.message.chat.id < 0


async def test_privacy_mode_lets_only_commands_and_replies_through(world: World) -> None:
    founder = await world.started()
    group = await world.standin.group("কমিটি", [founder])
    sent = await world.bot.send_message(group.id, "x")
    await world.heard()
    await group.say(founder, "শুধু কথা")
    await group.say(founder, "/help@other_bot")
    await group.say(founder, "/help")
    await group.say(founder, "/help@try_bot")
    await group.say(founder, "উত্তর", reply_to=sent.message_id)
    texts = [u.message.text for u in await world.bot.get_updates() if u.message]
    assert texts == ["/help", "/help@try_bot", "উত্তর"]
    await world.heard()
    await group.bot_status("administrator")
    await group.say(founder, "শুধু কথা")
    assert [u.message.text for u in await world.bot.get_updates() if u.message] == ["শুধু কথা"]


@pytest.mark.parametrize(
    ("kind", "status", "refusal"),
    [("group", "kicked", refusals.KICKED), ("supergroup", "left", refusals.NOT_A_MEMBER)],
)
async def test_a_bot_put_out_of_a_group_may_not_write(
    world: World, kind: str, status: str, refusal: refusals.Refusal
) -> None:
    founder = await world.started()
    group = await world.standin.group("কমিটি", [founder], type=kind)
    await group.bot_status(status)
    with pytest.raises(Forbidden) as caught:
        await world.bot.send_message(group.id, "x")
    assert is_refusal(caught.value, refusal, type=kind)


async def test_a_group_never_entered_does_not_exist_for_the_bot(world: World) -> None:
    founder = await world.started()
    group = await world.standin.group("অন্য", [founder], bot=False)
    with pytest.raises(BadRequest) as caught:
        await world.bot.send_message(group.id, "x")
    assert is_refusal(caught.value, refusals.CHAT_NOT_FOUND)


async def test_supergroups_count_their_own_messages(world: World) -> None:
    founder = await world.started()
    group = await world.standin.group("বড়", [founder], type="supergroup")
    first = await world.bot.send_message(group.id, "x")
    await world.bot.send_message(founder.id, "x")
    second = await world.bot.send_message(group.id, "x")
    assert second.message_id == first.message_id + 1


async def test_members_and_rights(world: World) -> None:
    founder, guest = await world.started("ক"), await world.started("খ")
    group = await world.standin.group("কমিটি", [founder])
    assert (await world.bot.get_chat_member(group.id, founder.id)).status == "creator"
    assert (await world.bot.get_chat_member(group.id, guest.id)).status == "left"
    assert (await world.bot.get_chat_member(group.id, world.bot.id)).status == "member"
    with pytest.raises(BadRequest) as caught:
        await world.bot.get_chat_member(group.id, 42)
    assert is_refusal(caught.value, refusals.USER_NOT_FOUND)
    sent = await world.bot.send_message(group.id, "x")
    said = await group.say(founder, "y")
    for attempt, refusal in (
        (sent.pin(), refusals.NO_PIN_RIGHTS),
        (world.bot.delete_message(group.id, said["id"]), refusals.NO_DELETE),
    ):
        with pytest.raises(BadRequest) as caught:
            await attempt
        assert is_refusal(caught.value, refusal)
    await group.bot_status("administrator")
    assert (await world.bot.get_chat_member(group.id, world.bot.id)).status == "administrator"
    await sent.pin()
    await world.bot.delete_message(group.id, said["id"])
