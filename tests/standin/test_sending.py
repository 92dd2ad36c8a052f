"""sendMessage and its like, by python-telegram-bot over HTTP."""

from __future__ import annotations

import httpx
import pytest
from telegram import InlineKeyboardButton as Button
from telegram import InlineKeyboardMarkup as Keyboard
from telegram import InputMediaDocument, InputMediaPhoto, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken

from standin import limits, refusals
from tests.standin.conftest import TOKEN, World, bot_at, is_refusal


async def test_a_message_arrives_with_formatting_keyboard_and_reply(world: World) -> None:
    person = await world.started()
    said = await person.say("প্রশ্ন")
    keyboard = Keyboard([[Button("হ্যাঁ", callback_data="y"), Button("পাতা", url="https://a.example")]])
    sent = await world.bot.send_message(
        person.id,
        "<b>উত্তর</b> &lt;3",
        parse_mode=ParseMode.HTML,
        reply_markup=keyboard,
        reply_parameters=ReplyParameters(said["id"]),
    )
    assert sent.text == "উত্তর <3"
    assert sent.reply_to_message is not None and sent.reply_to_message.text == "প্রশ্ন"
    shown = await person.wait("উত্তর")
    assert shown["html"] == "<b>উত্তর</b> &lt;3"
    assert shown["buttons"] == [
        [
            {"text": "হ্যাঁ", "data": "y", "url": None, "copy": None},
            {"text": "পাতা", "data": None, "url": "https://a.example", "copy": None},
        ]
    ]
    assert shown["reply_to"] == said["id"]


async def test_message_ids_of_private_chats_grow_together(world: World) -> None:
    first, second = await world.started("A"), await world.started("B")
    ids = [(await world.bot.send_message(p.id, "x")).message_id for p in (first, second, first)]
    assert ids == sorted(ids) and len(set(ids)) == 3


@pytest.mark.parametrize(
    ("details", "refusal", "values"),
    [
        ({"text": ""}, refusals.EMPTY_TEXT, {}),
        ({"text": " \n "}, refusals.NOTHING_LEFT, {}),
        ({"text": "x" * 4097}, refusals.LONG_TEXT, {}),
        ({"text": "ক" * 11_000}, refusals.LONG_INPUT, {}),
        ({"text": "*x*", "parse_mode": "MarkdownV2"}, refusals.PARSE_MODE, {}),
        ({"text": "x", "chat_id": ""}, refusals.NO_CHAT_ID, {}),
        ({"text": "x", "chat_id": 404}, refusals.CHAT_NOT_FOUND, {}),
        ({"text": "x", "chat_id": "@nobody"}, refusals.CHAT_NOT_FOUND, {}),
        ({"text": "x", "reply_parameters": {"message_id": 999}}, refusals.REPLY_NOT_FOUND, {}),
        ({"text": "x", "reply_markup": "{"}, refusals.BAD_JSON, {"what": "reply keyboard markup"}),
        ({"text": "x", "reply_markup": {"inline_keyboard": [{}]}}, refusals.INLINE_ROWS, {}),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x"}]]}},
            refusals.BAD_BUTTON,
            {"why": "Text buttons are unallowed in the inline keyboard"},
        ),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": "ক" * 22}]]}},
            refusals.BUTTON_DATA,
            {},
        ),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": " ", "callback_data": "x"}]]}},
            refusals.BUTTON_NO_TEXT,
            {},
        ),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x", "url": "http://localhost/"}]]}},
            refusals.BUTTON_URL,
            {"url": "http://localhost/", "why": "Wrong HTTP URL"},
        ),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": "x"}]] * 101}},
            refusals.LONG_MARKUP,
            {},
        ),
    ],
)
async def test_what_telegram_refuses_is_refused_alike(
    world: World, details: dict[str, object], refusal: refusals.Refusal, values: dict[str, str]
) -> None:
    person = await world.started()
    async with httpx.AsyncClient(trust_env=False) as http:
        answer = await http.post(
            f"{world.server.url}/bot{TOKEN}/sendMessage", json={"chat_id": person.id, **details}
        )
    body = answer.json()
    assert (answer.status_code, body["description"]) == (refusal.code, refusal.text.format(**values))
    assert body["ok"] is False and body["error_code"] == refusal.code


async def test_the_limit_of_a_text_counts_characters_after_parsing(world: World) -> None:
    person = await world.started()
    await world.bot.send_message(person.id, "😀" * limits.TEXT)
    await world.bot.send_message(person.id, "<b>" + "ক" * limits.TEXT + "</b>", parse_mode="HTML")


async def test_who_never_started_or_blocked_the_bot_is_not_reached(world: World) -> None:
    stranger = await world.standin.person("অচেনা")
    with pytest.raises(Forbidden) as caught:
        await world.bot.send_message(stranger.id, "x")
    assert is_refusal(caught.value, refusals.NEVER_STARTED)
    person = await world.started()
    await person.block()
    for attempt in (
        world.bot.send_message(person.id, "x"),
        world.bot.send_chat_action(person.id, "typing"),
        world.bot.send_document(person.id, b"x", filename="x.txt"),
    ):
        with pytest.raises(Forbidden) as caught:
            await attempt
        assert is_refusal(caught.value, refusals.BLOCKED)
    await person.unblock()
    await world.bot.send_message(person.id, "x")


async def test_a_document_keeps_its_bytes_and_its_bangla_name(world: World) -> None:
    person = await world.started()
    sent = await world.bot.send_document(
        person.id, b"abc", filename="প্রতিবেদন ১.docx", caption="<i>ক</i>", parse_mode="HTML"
    )
    assert sent.document is not None and sent.document.file_name == "প্রতিবেদন ১.docx"
    shown = await person.wait("প্রতিবেদন")
    assert await person.download(shown) == b"abc"
    assert shown["html"] == "<i>ক</i>"
    again = await world.bot.send_document(person.id, sent.document.file_id)
    assert again.document is not None and again.document.file_unique_id == sent.document.file_unique_id


async def test_a_picture_and_its_limits(world: World, png: bytes) -> None:
    person = await world.started()
    sent = await world.bot.send_photo(person.id, png, caption="ছবি")
    assert (sent.photo[-1].width, sent.photo[-1].height) == (2, 3)
    assert await person.download(await person.wait("ছবি")) == png
    wide = png[:16] + (9_999).to_bytes(4, "big") + png[20:]
    for content, refusal, values in (
        (b"not a picture", refusals.BAD_IMAGE, {}),
        (wide, refusals.BAD_DIMENSIONS, {}),
        (b"", refusals.EMPTY_FILE, {}),
        (
            png + bytes(limits.PHOTO_UPLOAD),
            refusals.BIG_PHOTO,
            {"size": len(png) + limits.PHOTO_UPLOAD, "limit": limits.PHOTO_UPLOAD},
        ),
    ):
        with pytest.raises(BadRequest) as caught:
            await world.bot.send_photo(person.id, content)
        assert is_refusal(caught.value, refusal, **values)
    with pytest.raises(BadRequest) as caught:
        await world.bot.send_document(person.id, sent.photo[-1].file_id)
    assert is_refusal(caught.value, refusals.OTHER_KIND, was="Photo", wanted="Document")


async def test_a_file_over_fifty_megabytes_is_refused_whole(world: World) -> None:
    person = await world.started()
    async with httpx.AsyncClient(trust_env=False) as http:
        answer = await http.post(
            f"{world.server.url}/bot{TOKEN}/sendDocument",
            data={"chat_id": person.id},
            files={"document": ("big.bin", bytes(limits.UPLOAD + 1))},
        )
    assert (answer.status_code, answer.json()["description"]) == (413, "Request Entity Too Large")


async def test_albums(world: World, png: bytes) -> None:
    person = await world.started()
    photos = await world.bot.send_media_group(
        person.id, [InputMediaPhoto(png, caption="এক"), InputMediaPhoto(png)]
    )
    assert photos[0].media_group_id == photos[1].media_group_id is not None
    with pytest.raises(BadRequest) as caught:
        await world.bot.send_media_group(person.id, [InputMediaPhoto(png), InputMediaDocument(b"x")])
    assert is_refusal(caught.value, refusals.MIXED_ALBUM)
    with pytest.raises(BadRequest) as caught:
        await world.bot.send_media_group(person.id, [InputMediaPhoto(png)] * 11)
    assert is_refusal(caught.value, refusals.LONG_ALBUM)
    before = len(await person.messages())
    with pytest.raises(BadRequest):
        await world.bot.send_media_group(person.id, [InputMediaDocument(b"x"), InputMediaDocument(b"")])
    assert len(await person.messages()) == before


async def test_captions_end_at_1024(world: World) -> None:
    person = await world.started()
    await world.bot.send_document(person.id, b"x", caption="ক" * 1024)
    with pytest.raises(BadRequest) as caught:
        await world.bot.send_document(person.id, b"x", caption="ক" * 1025)
    assert is_refusal(caught.value, refusals.LONG_CAPTION)


async def test_only_this_bots_token_opens_the_door(world: World) -> None:
    with pytest.raises(InvalidToken):
        async with bot_at(world.server.url, "123456:other"):
            pass
    async with httpx.AsyncClient(trust_env=False, base_url=world.server.url) as http:
        assert (await http.get("/bot1:x/getMe")).json()["description"] == "Unauthorized"
        assert (await http.get("/botabc/getMe")).status_code == 404
        assert (await http.get(f"/bot{TOKEN}/GETME")).json()["result"]["username"] == "try_bot"


async def test_an_unknown_method_is_logged_loudly_and_not_found(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    async with httpx.AsyncClient(trust_env=False) as http:
        answer = await http.post(f"{world.server.url}/bot{TOKEN}/sendHologram")
    assert (answer.status_code, answer.json()["description"]) == (404, "Not Found: method not found")
    assert "UNKNOWN METHOD sendhologram" in caplog.text
    assert "for-tests-only" not in caplog.text


async def test_a_migrated_group_tells_its_new_id(world: World) -> None:
    founder = await world.started()
    group = await world.standin.group("কমিটি", [founder])
    await world.bot.send_message(group.id, "x")
    new = await group.migrate()
    with pytest.raises(ChatMigrated) as caught:
        await world.bot.send_message(group.id, "x")
    assert caught.value.new_chat_id == new.id
    assert (await world.bot.send_message(new.id, "x")).message_id > 0
