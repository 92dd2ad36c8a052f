"""The chat page in a real browser, headless: written to, tapped, dropped on, cut off and back again."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect
from telegram import InlineKeyboardButton as Button
from telegram import InlineKeyboardMarkup as Keyboard
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, RequestHandler

from standin import client, server
from standin.page.buttons import is_loopback
from standin.page.render import Options
from tests.standin.conftest import TOKEN, World, bot_at

GUIDE = {"bn": ["প্রথমে এটি করুন", "তারপর <এটি>"], "en": ["First do this", "Then <that>"]}


class _Clock(RequestHandler):
    """A program with a clock, as the demo's."""

    day = 1

    def get(self) -> None:
        shown = {"bn": f"দিন {_Clock.day}", "en": f"day {_Clock.day}"}
        self.finish({"shown": shown, "now": f"2030-01-{_Clock.day:02}T10:00:00+06:00"})

    def post(self) -> None:
        _Clock.day += json.loads(self.request.body)["days"]
        self.get()


@pytest_asyncio.fixture
async def clock() -> AsyncIterator[str]:
    _Clock.day = 1
    running = HTTPServer(Application([(r"/clock", _Clock)]))
    sockets = bind_sockets(0, "127.0.0.1")
    running.add_sockets(sockets)
    yield f"http://127.0.0.1:{sockets[0].getsockname()[1]}/clock"
    running.stop()
    await running.close_all_connections()


@pytest_asyncio.fixture
async def world(clock: str, tmp_path: Path) -> AsyncIterator[World]:
    """A stand-in with a guide and buttons, as the demo starts it."""
    minutes = tmp_path / "কার্যবিবরণী.txt"
    minutes.write_text("সভার কার্যবিবরণী")
    buttons: list[dict[str, Any]] = [
        {"label_bn": "পরের দিন", "label_en": "Next day", "url": clock, "body": {"days": 1}, "show": "clock"},
        {"status_url": clock},
        {"label_bn": "কার্যবিবরণী পাঠান", "label_en": "Send", "person": "রহিমা", "upload": str(minutes)},
    ]
    options = Options(title="চেষ্টা", guide=GUIDE, buttons=buttons)
    running = server.Standin(token=TOKEN, username="try_bot", name="চেষ্টা", options=options)
    url = await running.start(port=0)
    async with client.Standin(url) as standin, bot_at(url) as bot:
        yield World(server=running, standin=standin, bot=bot)
    await running.stop()


@dataclass
class Opened:
    """A page, and whatever went wrong or elsewhere on it."""

    page: Page
    complaints: list[str]


Open = Callable[..., Any]


@pytest_asyncio.fixture
async def open_page(browser: Browser, world: World) -> AsyncIterator[Open]:
    """Opens the page at a width; at the end nothing may have been complained of or fetched from elsewhere."""
    opened: list[Opened] = []

    async def open_at(width: int = 1400, path: str = "/") -> Page:
        context = await browser.new_context(viewport={"width": width, "height": 800})
        page = await context.new_page()
        record = Opened(page, [])
        page.on("pageerror", lambda error: record.complaints.append(str(error)))
        page.on("console", lambda m: record.complaints.append(m.text) if m.type == "error" else None)
        page.on(
            "request",
            lambda r: (
                None
                if r.url.startswith((world.server.url, "blob:", "data:"))
                else record.complaints.append(r.url)
            ),
        )
        await page.goto(world.server.url + path)
        opened.append(record)
        return page

    yield open_at
    assert [record.complaints for record in opened] == [[] for _ in opened]


def phone(page: Page, person: client.Person | client.Group) -> Any:
    """The phone of a person on the page."""
    return page.locator(f"#phone-{person.id}")


async def test_a_chat_from_start_to_answer(world: World, open_page: Open) -> None:
    person = await world.standin.person("রহিমা", role_bn="সদস্য-সচিব")
    page = await open_page()
    mine = phone(page, person)
    await expect(mine.get_by_text("এখনো কোনো বার্তা নেই")).to_be_visible()
    await mine.get_by_role("button", name="শুরু করুন").click()
    await expect(mine.locator(".msg.out")).to_have_text(re.compile("/start"))
    await world.bot.send_chat_action(person.id, "typing")
    await expect(mine.locator(".status")).to_have_text("লিখছে…")
    keyboard = Keyboard([[Button("✅ হ্যাঁ", callback_data="y"), Button("না", callback_data="n")]])
    await world.bot.send_message(
        person.id, "<b>প্রশ্ন</b> & <i>২</i>", parse_mode="HTML", reply_markup=keyboard
    )
    bubble = mine.locator(".msg.in")
    await expect(bubble.locator("b", has_text="প্রশ্ন")).to_be_visible()
    await expect(mine.locator(".status")).to_have_text("সদস্য-সচিব")
    await world.heard()
    await bubble.get_by_role("button", name="হ্যাঁ").click()
    (update,) = await world.bot.get_updates(timeout=5)
    assert update.callback_query is not None
    await update.callback_query.answer("লিপিবদ্ধ হয়েছে")
    await expect(mine.locator(".toast")).to_have_text("লিপিবদ্ধ হয়েছে")
    await update.callback_query.edit_message_text("হয়েছে")
    await expect(bubble.locator(".text")).to_have_text("হয়েছে")
    await expect(bubble.locator(".meta")).to_contain_text("সংশোধিত")
    await expect(bubble.locator(".keys")).to_have_count(0)


async def test_an_alert_waits_for_the_reader(world: World, open_page: Open) -> None:
    person = await world.started()
    page = await open_page()
    await world.bot.send_message(person.id, "?", reply_markup=Keyboard([[Button("চাপ", callback_data="x")]]))
    await phone(page, person).get_by_role("button", name="চাপ").click()
    (update,) = await world.bot.get_updates(timeout=5)
    assert update.callback_query is not None
    await update.callback_query.answer("এটি আপনার দপ্তরের নয়", show_alert=True)
    await expect(page.locator("dialog#alert")).to_contain_text("এটি আপনার দপ্তরের নয়")
    await page.locator("dialog#alert").get_by_role("button").click()
    await expect(page.locator("dialog#alert")).not_to_be_visible()


async def test_writing_replying_and_correcting_by_keyboard(world: World, open_page: Open) -> None:
    person = await world.started()
    sent = await world.bot.send_message(person.id, "কত শতাংশ?")
    page = await open_page()
    mine = phone(page, person)
    await mine.locator(".msg.in .text").click()
    await expect(mine.locator(".replying")).to_contain_text("কত শতাংশ?")
    area = mine.get_by_placeholder("বার্তা লিখুন…")
    await area.fill("৭০% <b>")
    await area.press("Shift+Enter")
    await area.type("দুই লাইন")
    await area.press("Enter")
    await expect(mine.locator(".msg.out").last.locator(".text")).to_have_text("৭০% <b>\nদুই লাইন")
    await expect(mine.locator(".msg.out").last.locator(".quote")).to_contain_text("কত শতাংশ?")
    (update,) = await world.bot.get_updates()
    assert update.message is not None and update.message.text == "৭০% <b>\nদুই লাইন"
    assert update.message.reply_to_message is not None
    assert update.message.reply_to_message.message_id == sent.message_id
    await mine.locator(".msg.out").last.hover()
    await mine.locator(".msg.out").last.get_by_role("button", name="সংশোধন").click()
    await area.fill("৮০%")
    await area.press("Enter")
    await expect(mine.locator(".msg.out").last.locator(".text")).to_have_text("৮০%")
    assert (await world.bot.get_updates())[-1].edited_message is not None


async def test_files_both_ways(world: World, open_page: Open, png: bytes, tmp_path: Path) -> None:
    person = await world.started()
    page = await open_page()
    mine = phone(page, person)
    picker = mine.locator("input[type=file]")
    await picker.set_input_files({"name": "প্রমাণক.pdf", "mimeType": "application/pdf", "buffer": b"%PDF"})
    await expect(mine.locator(".msg.out .doc")).to_contain_text("প্রমাণক.pdf")
    await picker.set_input_files({"name": "a.png", "mimeType": "image/png", "buffer": png})
    await expect(mine.locator(".msg.out img")).to_be_visible()
    documents = [u.message for u in await world.bot.get_updates() if u.message]
    assert documents[0].document is not None and documents[0].document.file_name == "প্রমাণক.pdf"
    assert documents[1].photo
    await world.bot.send_document(person.id, b"report", filename="প্রতিবেদন.docx")
    async with page.expect_download() as started:
        await mine.locator(".msg.in .doc").click()
    download = await started.value
    assert download.suggested_filename == "প্রতিবেদন.docx"
    await download.save_as(tmp_path / "got")
    assert (tmp_path / "got").read_bytes() == b"report"


async def test_a_file_dropped_on_a_phone_is_sent(world: World, open_page: Open) -> None:
    person = await world.started()
    page = await open_page()
    transfer = await page.evaluate_handle(
        "() => { const t = new DataTransfer(); t.items.add(new File(['x'], 'ফাইল.txt')); return t; }"
    )
    await page.dispatch_event(f"#phone-{person.id} .log", "drop", {"dataTransfer": transfer})
    await expect(phone(page, person).locator(".msg.out .doc")).to_contain_text("ফাইল.txt")


async def test_the_command_menu(world: World, open_page: Open) -> None:
    person = await world.started()
    await world.bot.set_my_commands([("tasks", "আমার করণীয়"), ("help", "সহায়িকা")], language_code="bn")
    page = await open_page()
    mine = phone(page, person)
    await mine.get_by_role("button", name="আদেশের তালিকা").click()
    await expect(mine.locator(".commands button").first).to_be_focused()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    (update,) = await world.bot.get_updates(timeout=5)
    assert update.message is not None and update.message.text == "/help"
    await expect(mine.locator(".commands")).to_have_count(0)


async def test_a_link_in_a_bubble_brings_somebody_new(world: World, open_page: Open) -> None:
    secretary = await world.started()
    await world.bot.send_message(secretary.id, "আমন্ত্রণ: https://t.me/try_bot?start=inv_9-x")
    page = await open_page()
    await phone(page, secretary).locator(".msg.in a").click()
    dialog = page.locator("dialog#who-opens")
    await dialog.get_by_label("নতুন কেউ").fill("সেলিম")
    await dialog.get_by_role("button", name="যোগ করুন").click()
    new = page.locator(".phone", has=page.get_by_role("heading", name="সেলিম"))
    await expect(new.locator(".msg.out")).to_contain_text("/start inv_9-x")
    (update,) = await world.bot.get_updates()
    assert update.message is not None and update.message.text == "/start inv_9-x"


async def test_a_new_person_with_a_pasted_link(world: World, open_page: Open) -> None:
    page = await open_page()
    await page.get_by_role("button", name="নতুন ব্যক্তি").click()
    dialog = page.locator("dialog#new-person")
    await dialog.get_by_label("নাম").fill("<b>তপন</b>")
    await dialog.get_by_label("আমন্ত্রণ-লিংক").fill("t.me/try_bot?start=abc")
    await dialog.get_by_role("button", name="যোগ করুন").click()
    await expect(page.locator(".phone h2")).to_have_text("<b>তপন</b>")
    await expect(page.locator(".phone .msg.out")).to_contain_text("/start abc")


async def test_blocking_and_unblocking(world: World, open_page: Open) -> None:
    person = await world.started()
    page = await open_page()
    mine = phone(page, person)
    await mine.locator("summary").click()
    await mine.get_by_role("button", name="বট বন্ধ রাখুন").click()
    await mine.get_by_role("button", name="আবার চালু করুন").click()
    await expect(mine.get_by_placeholder("বার্তা লিখুন…")).to_be_visible()
    statuses = [
        u.my_chat_member.new_chat_member.status for u in await world.bot.get_updates() if u.my_chat_member
    ]
    assert statuses == ["kicked", "member"]


async def test_the_demos_clock_and_its_one_tap_file(world: World, open_page: Open) -> None:
    person = await world.started("রহিমা")
    page = await open_page()
    await expect(page.locator("#clock")).to_have_text("দিন 1")
    await page.get_by_role("button", name="পরের দিন").click()
    await expect(page.locator("#clock")).to_have_text("দিন 2")
    _Clock.day = 9
    await expect(page.locator("#clock")).to_have_text("দিন 9")
    await phone(page, person).get_by_role("button", name="কার্যবিবরণী পাঠান").click()
    (update,) = await world.bot.get_updates(timeout=5)
    assert update.message is not None and update.message.document is not None
    assert update.message.document.file_name == "কার্যবিবরণী.txt"
    await expect(phone(page, person).locator(".day").last).to_contain_text("২০৩০")
    assert update.message.date.year != 2030


async def test_both_languages_with_their_digits(world: World, open_page: Open) -> None:
    await world.started()
    page = await open_page()
    assert await page.locator("html").get_attribute("lang") == "bn"
    assert re.fullmatch("[০-৯]{2}:[০-৯]{2}", await page.locator(".msg time").first.inner_text())
    await expect(page.locator(".guide li").nth(1)).to_have_text("তারপর <এটি>")
    await page.get_by_role("link", name="English").click()
    assert await page.locator("html").get_attribute("lang") == "en"
    assert re.fullmatch("[0-9]{2}:[0-9]{2}", await page.locator(".msg time").first.inner_text())
    await expect(page.get_by_role("button", name="Next day")).to_be_visible()
    await page.locator("#guide-close").click()
    await expect(page.locator(".guide")).not_to_be_visible()


async def test_one_phone_at_a_time_when_narrow_with_unread_counts(world: World, open_page: Open) -> None:
    first, second = await world.started("ক"), await world.started("খ")
    page = await open_page(390)
    await expect(phone(page, first)).to_be_in_viewport(ratio=0.9)
    await expect(phone(page, second)).not_to_be_in_viewport()
    for text in ("১", "২"):
        await world.bot.send_message(second.id, text)
    chip = page.locator(f"#chip-{second.id}")
    await expect(chip.locator(".count")).to_have_text("২")
    await chip.click()
    await expect(phone(page, second)).to_be_in_viewport(ratio=0.9)
    await expect(chip.locator(".unread")).to_be_hidden()
    assert await page.evaluate("document.documentElement.scrollWidth") == 390


@pytest.mark.parametrize("width", [390, 1400])
async def test_nothing_sticks_out_of_a_phone(world: World, open_page: Open, width: int) -> None:
    person = await world.started("রহিমা")
    await person.say("অ" * 300)
    await world.bot.send_document(
        person.id, b"x", filename="অ" * 120 + ".txt", caption="https://a.example/" + "x" * 200
    )
    for number in range(3):
        world.server.page.options.buttons.append(
            {"label_bn": f"বেশ লম্বা একটি বোতাম {number}", "person": "রহিমা", "say": "x"}
        )
    wide = [[Button("বেশ লম্বা বোতাম " * 3, callback_data="x")] * 4]
    await world.bot.send_message(person.id, "x", reply_markup=Keyboard(wide))
    page = await open_page(width)
    await expect(phone(page, person).locator(".quick button")).to_have_count(4)
    stick_out = await page.evaluate(
        """() => [...document.querySelectorAll('.phone')].flatMap((phone) => {
            const right = phone.getBoundingClientRect().right;
            return [...phone.querySelectorAll('.head, .foot, .log, .bubble, .keys button, .quick button, .composer *')]
                .filter((part) => part.getBoundingClientRect().right > right + 1).map((part) => part.className);
        })"""
    )
    assert stick_out == []


async def test_a_lost_connection_is_said_and_mended_without_a_reload(
    world: World, open_page: Open, tmp_path: Path
) -> None:
    person = await world.started()
    page = await open_page()
    mine = phone(page, person)
    await page.evaluate("window.same = true")
    for viewer in list(world.server.page.viewers):
        viewer.close()
    await expect(page.locator("#offline")).to_be_visible()
    await world.bot.send_message(person.id, "এর মধ্যে এল")
    await expect(mine.locator(".msg.in")).to_contain_text("এর মধ্যে এল")
    await expect(page.locator("#offline")).to_be_hidden()
    assert await page.evaluate("window.same") is True


async def test_nothing_written_becomes_markup(world: World, open_page: Open) -> None:
    nasty = '<img src=x onerror="alert(1)"> & </div>"\''
    person = await world.started(nasty, role_bn=nasty, avatar="<")
    await person.say(nasty)
    await person.upload(nasty.replace("/", "") + ".txt", b"x", caption=nasty)
    await world.bot.send_message(
        person.id, nasty, reply_markup=Keyboard([[Button(nasty, callback_data='"><script>')]])
    )
    page = await open_page()
    mine = phone(page, person)
    await expect(mine.locator(".msg.out .text").nth(1)).to_have_text(nasty)
    await expect(mine.locator(".keys button")).to_have_text(nasty)
    assert await page.locator("img[src=x]").count() == 0
    await world.bot.send_message(person.id, nasty)
    await expect(mine.locator(".msg.in")).to_have_count(2)
    assert await page.locator("img[src=x]").count() == 0


async def test_the_page_may_load_nothing_and_be_driven_by_nobody_else(world: World) -> None:
    async with httpx.AsyncClient(base_url=world.server.url, trust_env=False) as http:
        page = await http.get("/")
        policy = page.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy
        assert not re.search(r"<script(?![^>]*(src=|application/json))|\son\w+=|style=", page.text)
        foreign = await http.post("/control/state", json={}, headers={"Origin": "http://evil.example"})
        assert foreign.status_code == 403
        assert (await http.post("/press/0", headers={"Origin": "null"})).status_code == 403
        assert (await http.get("/", headers={"Host": "evil.example"})).status_code == 403
        assert (await http.post("/press/9")).status_code == 404


@pytest.mark.parametrize(
    ("url", "local"),
    [
        ("http://127.0.0.1:8000/clock", True),
        ("http://localhost/clock", True),
        ("http://[::1]:1/", True),
        ("http://example.com/", False),
        ("http://10.0.0.1/", False),
        ("https://127.0.0.1/", False),
        ("file:///etc/passwd", False),
        ("http://127.0.0.1.example.com/", False),
    ],
)
def test_buttons_call_this_machine_only(url: str, local: bool) -> None:
    assert is_loopback(url) is local


async def test_a_group_on_the_page(world: World, open_page: Open) -> None:
    founder = await world.started("ক")
    group = await world.standin.group("কমিটি", [founder])
    page = await open_page()
    shared = phone(page, group)
    await shared.get_by_placeholder("বার্তা লিখুন…").fill("/help")
    await shared.get_by_placeholder("বার্তা লিখুন…").press("Enter")
    await expect(shared.locator(".msg").last.locator(".from")).to_have_text("ক")
    await asyncio.sleep(0)
    assert (await world.bot.get_updates())[-1].message.text == "/help"  # type: ignore[union-attr]


WITHIN_THE_SCREEN = """([phone, kind]) => {
    const buttons = [...[...phone.querySelectorAll(kind)].pop().querySelectorAll(".acts button")];
    const places = buttons.map(button => button.getBoundingClientRect());
    return places.length > 0 && places.every(at => at.width > 0 && at.left >= 0 && at.right <= innerWidth);
}"""


async def test_on_a_phone_reply_and_edit_stand_beside_every_message(world: World, open_page: Open) -> None:
    person = await world.started()
    await world.bot.send_message(person.id, "দীর্ঘ বার্তা " * 60)
    page = await open_page(390)
    mine = phone(page, person)
    area = mine.get_by_placeholder("বার্তা লিখুন…")
    await area.fill("দীর্ঘ উত্তর " * 40)
    await area.press("Enter")
    for kind in (".msg.in", ".msg.out"):
        await expect(mine.locator(kind).last).to_be_visible()
        # In one step, and again until it holds: a message is drawn anew when it was delivered.
        await page.wait_for_function(WITHIN_THE_SCREEN, arg=[await mine.element_handle(), kind])
    await mine.locator(".msg.in").last.get_by_role("button", name="উত্তর").click()
    await expect(mine.locator(".replying")).to_contain_text("দীর্ঘ বার্তা")
