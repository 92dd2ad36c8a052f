"""`tagid demo` as a visitor uses it: the three programs, a real browser, a phone-sized window."""

import asyncio
import os
import re
import signal
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import httpx
import pytest
from docx import Document
from playwright.async_api import Browser, Page, expect

from standin.client import Standin
from tests.programs import ended_with_us

PICTURES = os.environ.get("PICTURES")  # a folder: keep screenshots there


def start(folder: Path, *options: str) -> tuple[subprocess.Popen[str], str]:
    """The demo, started; the process and the page's address."""
    command = [sys.executable, "-m", "bot.cli", "demo", "--port", "0", "--folder", str(folder), *options]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, preexec_fn=ended_with_us(signal.SIGINT)
    )
    assert process.stdout is not None
    for line in process.stdout:
        found = re.search(r"http://127\.0\.0\.1:\d+", line)
        if found:
            return process, found[0]
    raise AssertionError(f"the demo ended: {(folder / 'bot.log').read_text()}")


def stop(process: subprocess.Popen[str], number: int = signal.SIGINT) -> int:
    """Ctrl-C, or another signal; the exit status."""
    process.send_signal(number)
    try:
        return process.wait(20)
    finally:
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[str]:
    process, url = start(tmp_path / "demo")
    yield url
    assert stop(process) == 0


async def picture(page: Page, name: str) -> None:
    if PICTURES:
        await asyncio.sleep(0.8)
        await page.screenshot(path=f"{PICTURES}/{name}.png")


async def send_and_register(page: Page) -> None:
    """The January minutes by one tap, the two questions, and the confirmation."""
    await page.get_by_role("button", name="জানুয়ারির কার্যবিবরণী পাঠান").last.click()
    await page.get_by_role("button", name="প্রশ্নগুলো দেখুন").click(timeout=20_000)
    await page.get_by_role("button", name="সবার পক্ষে").first.click()
    await expect(page.get_by_text("লেখা: “হাওর").last).to_be_visible()  # the next question stands in its place
    await page.get_by_role("button", name="নতুন দপ্তর").last.click()
    await expect(page.get_by_role("button", name="প্রশ্নগুলো দেখুন")).to_have_count(0)
    await page.get_by_role("button", name="নিবন্ধন করুন").last.click()
    await expect(page.get_by_text("কার্যবিবরণী নিবন্ধিত হয়েছে").last).to_be_visible()


async def test_a_visitor_plays_all_people_at_a_desk(demo: str, browser: Browser) -> None:
    page = await browser.new_page(viewport={"width": 1480, "height": 940})
    await page.goto(demo)
    await send_and_register(page)
    await expect(page.get_by_text("অগ্রগতি জানানোর অনুরোধ").first).to_be_visible()

    # The clock: the next message is a reminder, and its button opens the card of the decision.
    await page.get_by_role("button", name="পরবর্তী বার্তা পর্যন্ত").click()
    officer = page.locator("section, article").filter(has_text="রাশেদুল করিম").last
    await expect(officer.get_by_role("button", name="আগামীকাল মনে করান").last).to_be_visible(timeout=15_000)
    await expect(officer.get_by_text("১৫ ফেব্রুয়ারি ২০২৬")).to_be_visible()  # the day it was sent on
    await officer.get_by_role("button", name="৩.১").last.click()
    await expect(officer.get_by_text("বর্তমান অবস্থা কী?").last).to_be_visible()
    await picture(page, "demo-desktop")
    await officer.get_by_role("button", name="চলমান").last.click()
    await expect(officer.get_by_text("লিপিবদ্ধ হয়েছে").last).to_be_visible()

    # The report, downloaded as a visitor would, and opened.
    secretary = page.locator("section, article").filter(has_text="নাফিসা রহমান").last
    box = secretary.get_by_role("textbox").last
    await box.fill("/report")
    await box.press("Enter")
    link = secretary.locator("a", has_text="প্রতিবেদন").filter(has_text=".docx").last
    await expect(link).to_be_visible(timeout=30_000)
    async with page.expect_download() as waiting:
        await link.click()
    saved = await (await waiting.value).path()
    words = "\n".join(
        c.text for t in Document(BytesIO(saved.read_bytes())).tables for r in t.rows for c in r.cells
    )
    assert unicodedata.normalize("NFC", "বাস্তবায়নাধীন") in unicodedata.normalize("NFC", words)


async def test_a_visitor_plays_on_a_phone_and_sends_a_wrong_file(demo: str, browser: Browser) -> None:
    page = await browser.new_page(viewport={"width": 390, "height": 844}, device_scale_factor=2)
    await page.goto(demo)
    await page.get_by_role("button", name="ভুল ফাইল").last.click()
    await expect(page.get_by_text("কার্যবিবরণী হিসেবে পড়া যায়নি").last).to_be_visible(timeout=20_000)
    await send_and_register(page)
    await page.get_by_role("button", name="সভার দিন").click()
    await page.get_by_text("রাশেদুল করিম").first.click()
    await expect(page.get_by_text("সদয় স্মরণার্থে").last).to_be_visible(timeout=20_000)
    await picture(page, "demo-phone")
    assert await page.evaluate("document.documentElement.scrollWidth") <= 390


async def test_a_second_start_goes_on_where_it_was(tmp_path: Path) -> None:
    process, url = start(tmp_path / "demo")
    try:
        before = await _said_until_help(url)
    finally:
        assert stop(process, signal.SIGHUP) == 0  # the terminal's window was closed
    with pytest.raises(httpx.ConnectError):
        await Standin(url).people()  # nothing stays behind
    process, url = start(tmp_path / "demo")
    try:
        async with Standin(url) as standin:
            secretary, *_ = await standin.people()
            kept = [message["id"] for message in await secretary.messages()]
            assert kept[: len(before)] == before
            await secretary.mark()
            await secretary.open()
            await secretary.wait("সহায়িকা", timeout=20)
    finally:
        assert stop(process) == 0


async def _said_until_help(url: str) -> list[int]:
    """The ids of the secretary's messages once the help has come."""
    async with Standin(url) as standin:
        secretary, *_ = await standin.people()
        await secretary.wait("সহায়িকা", timeout=20)
        return [message["id"] for message in await secretary.messages()]
