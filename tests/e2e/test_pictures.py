"""What the secretary is shown of plan, delivery and letter, and an officer of a change, on a phone's screen; with PICTURES
set to a folder, screenshots are kept there."""

import asyncio
import os
import re

from playwright.async_api import Browser, Page, expect

from committee.values import Role
from standin.client import Person
from tests.e2e.stage import stage
from tests.e2e.steps import after, asks, press
from tests.scene import EDUCATION, FILES, REPAIR, UNO, VISITS
from tests.world import World

PICTURES = os.environ.get("PICTURES")
WIDE, HIGH = 390, 844


async def seen(browser: Browser, here: World, person: Person, wanted: str, name: str) -> None:
    """The person's phone shows this, and nothing sticks out of the screen."""
    page: Page = await browser.new_page(viewport={"width": WIDE, "height": HIGH}, device_scale_factor=2)
    await page.goto(here.server.url)
    await page.locator(f"#chip-{person.id}").click()
    phone = page.locator(f"#phone-{person.id}")
    await expect(phone).to_be_in_viewport(ratio=0.9)
    await expect(phone.get_by_text(re.compile(wanted)).last).to_be_visible()
    if PICTURES:
        await asyncio.sleep(0.8)
        await page.screenshot(path=f"{PICTURES}/{name}.png")
    assert await page.evaluate("document.documentElement.scrollWidth") <= WIDE
    await page.close()


async def test_plan_delivery_letter_and_a_change_of_the_hour_fit_on_a_phone(
    here: World, browser: Browser
) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    uno = await at.officer(UNO)
    await at.role(Role.CHAIR)
    await here.standin.faults("drop_before", method="sendMessage", chat=uno.id, count=2)
    await at.registered(REPAIR, VISITS, FILES)
    await asks(at.secretary, "/reminders", "কখন কী পাঠানো হবে")
    await seen(browser, here, at.secretary, "কখন কী পাঠানো হবে", "reminders-phone")
    await here.move("2026-02-22T10:01")
    notice = await at.secretary.wait("দুইবার জানানোর পরও")
    offer = await after(at.secretary, lambda: press(at.secretary, notice, "lo"), "কার স্বাক্ষরে")
    await seen(browser, here, at.secretary, "কার স্বাক্ষরে", "letter-phone")
    await at.secretary.mark()
    await press(at.secretary, offer, "lm")
    for _ in range(2):
        await at.secretary.wait(lambda m: bool(m["document"]), timeout=60)
    for words in ("২৪ ফেব্রুয়ারি ২০২৬, সকাল ১১টা", "২৪ ফেব্রুয়ারি ২০২৬, বিকাল ৩টা"):
        await after(at.secretary, lambda: at.secretary.say("/meeting"), "২৪ ফেব্রুয়ারি")
        await at.secretary.tap("mc:1:fix")
        await asks(at.secretary, words, "লিপিবদ্ধ")
    await officer.wait("সভার সময় পরিবর্তন")
    await seen(browser, here, officer, "সভার সময় পরিবর্তন", "meeting-phone")
    await here.move("2026-02-22T20:00")
    await at.secretary.tap("mc:1:fix", await asks(at.secretary, "/meeting", "২৪ ফেব্রুয়ারি"))
    await asks(at.secretary, "৩ মার্চ ২০২৬", "৩ মার্চ")
    listed = await asks(at.secretary, "/delivery", "অপেক্ষমাণ ২ · পাঠানো হয়েছে ৯ · অনিশ্চিত ১")
    await after(at.secretary, lambda: press(at.secretary, listed, "op"), "কোনো বার্তা নেই")
    await seen(browser, here, at.secretary, "অপেক্ষমাণ", "delivery-phone")
