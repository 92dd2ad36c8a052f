"""Edits, deletions, pins, taps."""

from __future__ import annotations

import asyncio

import pytest
from telegram import InlineKeyboardButton as Button
from telegram import InlineKeyboardMarkup as Keyboard
from telegram import InputMediaDocument, ReplyKeyboardRemove
from telegram.error import BadRequest

from standin import refusals
from standin.client import NotPossible
from tests.standin.conftest import World, is_refusal


async def test_an_edit_changes_text_and_takes_the_keyboard_along(world: World) -> None:
    person = await world.started()
    keyboard = Keyboard([[Button("এক", callback_data="1")]])
    sent = await world.bot.send_message(person.id, "আগে", reply_markup=keyboard)
    await sent.edit_text("পরে")
    shown = (await person.messages())[-1]
    assert (shown["text"], shown["buttons"]) == ("পরে", [])
    assert shown["edited"] is not None
    await sent.edit_reply_markup(keyboard)
    assert (await person.messages())[-1]["buttons"][0][0]["data"] == "1"


async def test_the_same_content_again_is_not_modified(world: World) -> None:
    person = await world.started()
    sent = await world.bot.send_message(person.id, "<b>x</b>", parse_mode="HTML")
    for attempt in (sent.edit_text("<b>x</b>", parse_mode="HTML"), sent.edit_reply_markup(None)):
        with pytest.raises(BadRequest) as caught:
            await attempt
        assert is_refusal(caught.value, refusals.NOT_MODIFIED)
    await sent.edit_text("x")


async def test_what_cannot_be_edited(world: World) -> None:
    person = await world.started()
    said = await person.say("x")
    document = await world.bot.send_document(person.id, b"x", filename="a.txt")
    text = await world.bot.send_message(person.id, "x")
    plain = await world.bot.send_message(person.id, "x", reply_markup=ReplyKeyboardRemove())
    for attempt, refusal, values in (
        (world.bot.edit_message_text("y", person.id, said["id"]), refusals.NO_EDIT, {}),
        (world.bot.edit_message_text("y", person.id, 9999), refusals.NOT_FOUND, {"what": "edit"}),
        (document.edit_text("y"), refusals.NO_TEXT, {}),
        (text.edit_caption("y"), refusals.NO_CAPTION, {}),
        (plain.edit_text("y"), refusals.NO_EDIT, {}),
        (text.edit_text("y" * 4097), refusals.LONG_EDIT, {}),
        (document.edit_caption("y" * 1025), refusals.LONG_CAPTION_EDIT, {}),
    ):
        with pytest.raises(BadRequest) as caught:
            await attempt
        assert is_refusal(caught.value, refusal, **values), caught.value


async def test_media_can_be_changed(world: World) -> None:
    person = await world.started()
    sent = await world.bot.send_document(person.id, b"old", filename="a.txt", caption="c")
    await sent.edit_media(InputMediaDocument(b"new", filename="b.txt"))
    shown = (await person.messages())[-1]
    assert shown["document"]["name"] == "b.txt" and shown["text"] == ""
    assert await person.download(shown) == b"new"
    await sent.edit_caption("পরে")
    assert (await person.messages())[-1]["text"] == "পরে"


async def test_deleting(world: World) -> None:
    person = await world.started()
    said = await person.say("x")
    sent = await world.bot.send_message(person.id, "y")
    await sent.delete()
    await world.bot.delete_message(person.id, said["id"])
    assert [m["deleted"] for m in (await person.messages())[-2:]] == [True, True]
    with pytest.raises(BadRequest) as caught:
        await sent.delete()
    assert is_refusal(caught.value, refusals.NOT_FOUND, what="delete")
    old = await world.bot.send_message(person.id, "z")
    await world.standin.clock(49 * 3600)
    with pytest.raises(BadRequest) as caught:
        await old.delete()
    assert is_refusal(caught.value, refusals.NO_DELETE_FOR_ALL)


async def test_pinning_says_so_in_the_chat(world: World) -> None:
    person = await world.started()
    sent = await world.bot.send_message(person.id, "x")
    await sent.pin()
    assert (await world.bot.get_chat(person.id)).pinned_message is not None
    assert [m["service"] for m in await person.messages()][-1] == "pinned_message"
    assert "pinned_message" in (await world.heard())[-1]["message"]  # type: ignore[operator]


async def test_a_tap_reaches_the_bot_and_its_answer_the_person(world: World) -> None:
    person = await world.started()
    sent = await world.bot.send_message(
        person.id, "?", reply_markup=Keyboard([[Button("✅ হ্যাঁ", callback_data="yes")]])
    )
    tapping = asyncio.create_task(person.tap("হ্যাঁ"))
    (update,) = await world.bot.get_updates(timeout=5)
    query = update.callback_query
    assert query is not None and query.data == "yes" and query.message is not None
    assert query.message.message_id == sent.message_id and query.from_user.id == person.id
    await query.answer("লিপিবদ্ধ", show_alert=True)
    assert await tapping == {
        "answered": True, "text": "লিপিবদ্ধ", "show_alert": True, "url": None, "message": sent.message_id,
    }  # fmt: skip
    with pytest.raises(BadRequest) as caught:
        await query.answer()
    assert is_refusal(caught.value, refusals.OLD_QUERY)


async def test_a_tap_not_answered_in_time_is_too_old(world: World) -> None:
    person = await world.started()
    await world.bot.send_message(person.id, "?", reply_markup=Keyboard([[Button("x", callback_data="x")]]))
    answer = await person.tap("x", timeout=0.05)
    assert answer["answered"] is False
    (update,) = await world.bot.get_updates()
    await world.standin.clock(60)
    assert update.callback_query is not None
    with pytest.raises(BadRequest) as caught:
        await update.callback_query.answer()
    assert is_refusal(caught.value, refusals.OLD_QUERY)


async def test_the_newest_button_is_tapped_and_a_missing_one_is_an_error(world: World) -> None:
    person = await world.started()
    for data in ("old", "new"):
        await world.bot.send_message(
            person.id, data, reply_markup=Keyboard([[Button("চাপ", callback_data=data)]])
        )
    await person.tap("চাপ", timeout=0)
    (update,) = await world.bot.get_updates()
    assert update.callback_query is not None and update.callback_query.data == "new"
    with pytest.raises(NotPossible):
        await person.tap("নেই", appear=0)
