"""Bad input: an answer in the person's language, and nothing half done."""

import asyncio
import io
import zipfile
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from docx import Document
from openpyxl import Workbook

from actions.verify import accept
from bot.demo.papers import FIRST, NOTICE, as_docx
from bot.program import claim_link
from committee.values import Role, Status
from scheduler.tick import tick
from storage.tables.committees import Committee, Meeting
from storage.tables.minutes import Draft, Minutes
from storage.tables.people import FocalPoint, Invitation, Member
from storage.tables.people import Person as PersonRow
from storage.tables.tasks import Evidence, Task, Update
from tests.e2e.stage import Stage, forge, phone, stage
from tests.e2e.steps import after, asks, hand_in, press, settle, verb
from tests.scene import EDUCATION, FILES, REPAIR, UNO, VISITS, decision, letters, person_of, rows, scene
from tests.world import World

UNREAD = "কার্যবিবরণী হিসেবে পড়া যায়নি"
UNCHANGED = "কিছুই নিবন্ধন হয়নি"


def nothing_kept(at: Stage) -> bool:
    """Whether no draft, no minutes and no task came of it."""
    desk = at.here.program.desk
    return not (rows(desk, Draft) or rows(desk, Minutes) or rows(desk, Task))


# --- documents -----------------------------------------------------------------------------------------------------


def bomb() -> bytes:
    """A .docx that unpacks to more than anybody's memory."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("word/document.xml", "w", force_zip64=True) as entry:
            for _ in range(300):
                entry.write(b" " * 1024 * 1024)
    return packed.getvalue()


def empty_word() -> bytes:
    packed = io.BytesIO()
    Document().save(packed)
    return packed.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("notice.docx", as_docx(NOTICE), "নোটিশ"),
        ("empty.txt", b"\n \n", "কোনো লেখা নেই"),
        ("empty.docx", empty_word(), "কোনো লেখা নেই"),
        ("not-word.docx", b"\xd0\xcf\x11\xe0 this is no archive", "Word"),
        ("picture.docx", b"PK\x03\x04 broken", "Word"),
        ("scan.pdf", b"%PDF-1.4 ...", "ক্ষতিগ্রস্ত"),
        ("song.mp3", bytes(range(256)) * 40, "এ ধরনের ফাইল"),
        ("letter.txt", "প্রিয় মহোদয়, শুভেচ্ছা নেবেন। আগামীকাল দেখা হবে।".encode(), "কার্যবিবরণী"),
    ],
)
async def test_a_file_that_is_no_minutes_is_refused_with_its_reason(
    here: World, name: str, content: bytes, reason: str
) -> None:
    at = await stage(here)
    answer = await after(at.secretary, lambda: at.secretary.upload(name, content), UNREAD)
    assert reason in answer["text"] and UNCHANGED in answer["text"]
    assert nothing_kept(at)
    assert [one["text"] for one in await at.secretary.messages() if one["from_bot"]] == [answer["text"]]


async def test_a_word_file_that_unpacks_to_gigabytes_is_refused_at_once(here: World) -> None:
    at = await stage(here)
    answer = await after(at.secretary, lambda: at.secretary.upload("big.docx", bomb()), UNREAD)
    assert UNCHANGED in answer["text"] and nothing_kept(at)


async def test_a_file_over_telegrams_limit_is_refused_before_it_is_fetched(here: World) -> None:
    at = await stage(here)
    answer = await after(at.secretary, lambda: at.secretary.upload("m.docx", b"x" * 25 * 1024 * 1024))
    assert "২০" in answer["text"] and "ফাইলটি" in answer["text"]
    assert nothing_kept(at) and not await here.standin.calls("getFile")


async def test_a_picture_of_minutes_is_refused(here: World) -> None:
    at = await stage(here)
    answer = await after(at.secretary, lambda: at.secretary.upload("p.png", PIXEL, as_photo=True), UNREAD)
    assert "ছবি" in answer["text"] and nothing_kept(at)


PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    + "1f15c4890000000d49444154789c63f8cfc0f01f0005000"
    "1ff5605c0b50000000049454e44ae426082"
)


# --- dates ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("printed", ["সভার তারিখ: ২৪ মার্চ ২০২৬", ""])
async def test_minutes_of_a_day_to_come_or_of_none_wait_for_their_date(here: World, printed: str) -> None:
    at = await stage(here)
    facts = [printed if line.startswith("সভার তারিখ") else line for line in FIRST.facts]
    undated = replace(FIRST, title="জেলা আইসিটি কমিটির সভার কার্যবিবরণী", facts=facts)
    preview = await hand_in(at.secretary, "minutes.docx", as_docx(undated))
    refused = await after(at.secretary, lambda: press(at.secretary, preview, "rg"))
    assert "নিবন্ধন" in refused["text"] and not rows(here.program.desk, Minutes)

    await after(at.secretary, lambda: press(at.secretary, refused, "d"), "তারিখ লিখুন")
    await asks(at.secretary, "২৪ মার্চ ২০২৬", "কিছুই নিবন্ধন হয়নি")
    await asks(at.secretary, "পরশু নাকি", "তারিখ লিখুন")
    shown = await asks(at.secretary, "২৭ জানুয়ারি ২০২৬")
    preview = await settle(at.secretary, shown)
    await after(at.secretary, lambda: press(at.secretary, preview, "rg"), "নিবন্ধিত হয়েছে")
    (kept,) = [m for m in rows(here.program.desk, Meeting) if m.state == "held"]
    assert kept.on == date(2026, 1, 27)


# --- buttons -------------------------------------------------------------------------------------------------------


async def test_a_tap_on_closed_work_says_so_and_changes_nothing(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    card = await after(officer, lambda: officer.say("/tasks"))
    card = await after(officer, lambda: press(officer, card, "t"), "অচল ল্যাপটপ")
    await after(officer, lambda: officer.tap("✅ বাস্তবায়িত", card), "লিপিবদ্ধ")
    task = at.scene.task("৩.১")
    at.here.program.desk.act(accept, by=at.scene.secretary, task_id=task.id or 0, version=task.version)
    await at.registered(FILES, on=date(2026, 2, 5))
    assert at.scene.task("৩.১").closed_at is not None
    said = len(rows(here.program.desk, Update))

    await officer.mark()
    toast = await forge(here, officer, f"s:{task.id}:{task.version}:in_progress")
    assert "কার্যকর নেই" in toast["text"]
    answer = await after(officer, lambda: forge(here, officer, f"t:{task.id}"))
    assert "নিষ্পন্ন হয়েছে" in answer["text"]
    answer = await after(officer, lambda: officer.say("আবার করা হয়েছে", reply_to=card), "নিষ্পন্ন হয়েছে")
    assert "লিপিবদ্ধ করা হয়নি" in answer["text"]
    assert len(rows(here.program.desk, Update)) == said


FORGED = """
 s:{t}:{v}:reported_done  t:{t}  am:{t}  ev:{t}  r:{t}:{v}:staff  h:{t}:{v}:m1  di:{t}  ac:{t}:{v}  mo:{t}:{v}
 ru:{t}:{v}:1  et:{t}:phone  es:{t}:{v}:reported_done:phone  s:{t}:{v}:problem  h:{t}:{v}:write  of:{o}  io:{o}  ef:{o}
 cp:{o}  ir:1:chair  pl:1  ol:1:0  re:1:1  tv:1  ao:1  dg:1  rp:1:docx  mc:1:not_held  mr:1:none  aw:1:not_held
"""


async def test_a_forged_tap_on_anothers_task_or_list_neither_shows_nor_changes_it(here: World) -> None:
    at = await stage(here)
    await at.officer(EDUCATION)
    other = await at.officer(UNO)
    await at.registered(REPAIR, FILES)
    await asks(other, "/tasks", "৪.১")
    task = at.scene.task("৩.১")
    tables = (Update, Invitation, Minutes, Meeting, FocalPoint)
    kept = [rows(here.program.desk, table) for table in tables]
    for data in FORGED.split():
        await other.mark()
        await forge(here, other, data.format(t=task.id, v=task.version, o=task.office_id))
        answer = await other.wait()
        assert "তালিকায় নেই" in answer["text"] or "দায়িত্বের আওতায় নেই" in answer["text"], (data, answer)
        assert "অচল ল্যাপটপ" not in answer["text"]
    assert at.scene.task("৩.১") == task
    assert kept == [rows(here.program.desk, table) for table in tables]


@pytest.mark.parametrize("status", [Status.DONE, Status.MORE_INFORMATION])
async def test_what_is_accepted_elsewhere_is_not_shown_to_another_committees_secretary(
    here: World, status: Status
) -> None:
    at = await stage(here)
    await at.registered(REPAIR)
    with here.program.database.write() as session:
        task = session.get_one(Task, at.scene.task("৩.১").id)
        task.status = status
        session.add(task)
    stranger = await phone(here, "অন্য কমিটির সচিব")
    theirs = scene(here.program.desk, secretary=at.scene.secretary, name="উপজেলা আইসিটি কমিটি")
    theirs.let_in_role(stranger.id, Role.SECRETARY)
    await asks(stranger, "/help", "সহায়িকা")
    for verb_ in ("ac", "mo"):
        answer = await after(stranger, lambda verb_=verb_: forge(here, stranger, f"{verb_}:{task.id}:1"))  # type: ignore[misc]
        assert "দায়িত্বের আওতায় নেই" in answer["text"]


ODD = """
 :::  zz:1  t:  t:abc  t:1:2  s:1:1  s:{t}:1:nonsense  t:99999999999999999999  my:x  my:-3  my:999  t:-1  t:987654
 h:{t}:1:never  ok:77  ct:77:1  da:1:u00:o1  dd:5:0  dn:5:1  rg:5  dx:5  ra:9  cc:9:1  la:xx  mr:1:w9.9  mc:1:burn
 su:meeting:zz  su:district:atlantis  su:directive:yes  ja:1:boss  ai:987  ir:1:king  es:{t}:1:nonsense:phone
 es:{t}:1:in_progress:rumour  aw:1:burn  of:4321  ol:1:-5  ol:1:99  rp:1:xls  io:4321  ef:4321  cp:4321  ho:4321:1
"""


async def test_odd_button_data_is_answered_politely_and_changes_nothing(here: World) -> None:
    at = await stage(here)
    await at.registered(REPAIR)
    await asks(at.secretary, "/help", "সহায়িকা")
    before, tables = at.scene.task("৩.১"), (Update, Invitation, Minutes, Committee, FocalPoint, Draft)
    await tick(here.program.desk)  # when a committee is looked at again is noted then, and not meanwhile
    kept = [rows(here.program.desk, table) for table in tables]
    for data in ["", *ODD.split()]:
        assert await forge(here, at.secretary, data.format(t=before.id)) is not None, data
    assert at.scene.task("৩.১") == before
    assert kept == [rows(here.program.desk, table) for table in tables]
    assert await asks(at.secretary, "/help", "সহায়িকা")  # and the next thing works


async def test_two_quick_taps_are_one(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    task = at.scene.task("৩.১")
    await asks(officer, "/tasks", "৩.১")
    await officer.mark()
    tap = f"s:{task.id}:1:reported_done"
    first, second = await asyncio.gather(forge(here, officer, tap), forge(here, officer, tap))
    await officer.wait("লিপিবদ্ধ হয়েছে")
    assert "আগেই লিপিবদ্ধ" in first["text"] + second["text"]
    assert len(at.scene.updates("৩.১")) == 1 and at.scene.task("৩.১").version == 2
    assert [letter.kind for letter in letters(here.program.desk, "done")] == ["done"]


async def test_two_quick_taps_on_a_reason_are_one(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    task = at.scene.task("৩.১")
    await asks(officer, "/tasks", "৩.১")
    tap = f"r:{task.id}:1:staff"
    await asyncio.gather(forge(here, officer, tap), forge(here, officer, tap))
    (update,) = at.scene.updates("৩.১")
    assert (update.status, update.note) == ("problem", "জনবলের অভাব")


async def test_two_quick_taps_on_register_make_no_doubles(here: World) -> None:
    at = await stage(here)
    preview = await settle(at.secretary, await hand_in(at.secretary, "m.docx", as_docx(FIRST)))
    data = verb(preview, "rg")
    await at.secretary.mark()
    await asyncio.gather(forge(here, at.secretary, data), forge(here, at.secretary, data))
    await at.secretary.wait("নিবন্ধিত হয়েছে")
    assert len(rows(here.program.desk, Minutes)) == 1
    with here.program.database.read() as session:
        assert session.get_one(Committee, at.scene.committee_id).cycle == 1


async def test_an_old_button_of_a_last_cycle_is_not_taken_for_this_ones_answer(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    task = at.scene.task("৩.১")
    await asks(officer, "/tasks", "৩.১")
    await forge(here, officer, f"s:{task.id}:1:in_progress")
    await here.move("2026-02-25T10:00")
    await at.registered(FILES, on=date(2026, 2, 24))
    answer = await after(officer, lambda: forge(here, officer, f"s:{task.id}:1:in_progress"), "বর্তমান অবস্থা কী")
    assert "২ সভা ধরে" in answer["text"] and len(at.scene.updates("৩.১")) == 1


# --- invitations and strangers -------------------------------------------------------------------------------------


async def test_a_used_invitation_lets_nobody_else_in(here: World) -> None:
    at = await stage(here)
    token = at.scene.invitation(Role.OFFICER, EDUCATION)
    first, second = await phone(here, "প্রথম"), await phone(here, "দ্বিতীয়")
    one = await after(first, lambda: first.open(token), EDUCATION)
    two = await after(second, lambda: second.open(token), EDUCATION)
    await after(first, lambda: first.tap("দপ্তর প্রধান", one), "যুক্ত হয়েছেন")
    late = await after(second, lambda: second.tap("দপ্তর প্রধান", two), "আগেই ব্যবহৃত")
    assert [p.person_id for p in rows(here.program.desk, FocalPoint) if p.office_id != own_office(at)] == [
        person_of(here.program.desk, first.id)
    ]
    await at.secretary.mark()
    await after(second, lambda: press(second, late, "ai"), "পাঠানো হচ্ছে")
    assert "দ্বিতীয়" in (await at.secretary.wait("নতুন আমন্ত্রণ"))["text"]
    await asks(second, "/tasks", "আমন্ত্রিত")


def own_office(at: Stage) -> int:
    with at.here.program.database.read() as session:
        return session.get_one(Committee, at.scene.committee_id).own_office_id or 0


async def test_an_expired_invitation_says_since_when(here: World) -> None:
    at = await stage(here)
    token = at.scene.invitation(Role.OFFICER, EDUCATION)
    await here.move("2026-02-23T10:00")
    late = await phone(here, "দেরিতে")
    answer = await after(late, lambda: late.open(token), "মেয়াদ")
    assert "২২ ফেব্রুয়ারি" in answer["text"] and "নেত্রকোণা" in answer["text"]
    assert "আমন্ত্রিত" in (await asks(late, "/tasks"))["text"]


async def test_the_claim_link_works_once(here: World) -> None:
    link = claim_link(here.program)
    assert link is not None
    token = link.split("start=")[1]
    first, second = await phone(here, "সচিব"), await phone(here, "অন্যজন")
    await after(first, lambda: first.open(token), "সদস্য-সচিব")
    await after(second, lambda: second.open(token), "আর কার্যকর নেই")
    assert claim_link(here.program) is None
    assert rows(here.program.desk, PersonRow)[0].telegram_id == first.id


async def test_a_stranger_cannot_join_by_a_forged_tap(here: World) -> None:
    at = await stage(here)
    at.scene.invitation(Role.CHAIR)
    stranger = await phone(here, "অপরিচিত")
    await asks(stranger, "/start", "আমন্ত্রিত")
    for capacity in ("yes", "head", "focal"):
        await forge(here, stranger, f"ja:2:{capacity}")
        await forge(here, stranger, f"ja:1:{capacity}")
    assert "আমন্ত্রিত" in (await asks(stranger, "/digest"))["text"]
    assert [m.role for m in rows(here.program.desk, Member)] == ["secretary"]


async def test_who_opened_one_invitation_cannot_take_another(here: World) -> None:
    at = await stage(here)
    token = at.scene.invitation(Role.OFFICER, EDUCATION)
    at.scene.invitation(Role.CHAIR)
    officer = await phone(here, "কর্মকর্তা")
    await after(officer, lambda: officer.open(token), EDUCATION)
    chairs = [row.id for row in rows(here.program.desk, Invitation) if row.role == "chair"]
    answer = await forge(here, officer, f"ja:{chairs[0]}:yes")
    assert "কার্যকর নেই" in answer["text"]
    assert [m.role for m in rows(here.program.desk, Member)] == ["secretary"]


async def test_a_stranger_gets_one_and_the_same_answer_to_everything(here: World) -> None:
    at = await stage(here)
    await at.registered(REPAIR)
    stranger = await phone(here, "অপরিচিত")
    commands = "help tasks pending report digest offices invite meeting cancel language start x"
    for words in (
        *(f"/{command}" for command in commands.split()),
        "/start 5",
        "কাজ শেষ",
        "জেলা আইসিটি কমিটির কার্যবিবরণী" * 20,
    ):
        answer = await asks(stranger, words)
        assert "কেবল আমন্ত্রিত" in answer["text"] or "সঠিক নয়" in answer["text"], words
        assert "জেলা আইসিটি কমিটি" not in answer["text"]
    await after(stranger, lambda: stranger.sticker(), "আমন্ত্রিত")
    await after(stranger, lambda: stranger.upload("m.docx", as_docx(FIRST)), "আমন্ত্রিত")
    await after(stranger, lambda: forge(here, stranger, "my:0"), "আমন্ত্রিত")
    assert len(rows(here.program.desk, Draft)) == 1 and not rows(here.program.desk, Evidence)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("m.pdf", b"%PDF-1.7\n" + bytes(range(256)) * 40, "PDF ফাইলটি ক্ষতিগ্রস্ত"),
        ("page.jpg", b"\xff\xd8\xff\xe0" + bytes(range(256)) * 40, "ছবিটি খোলা যায়নি"),
    ],
)
async def test_of_a_broken_pdf_or_picture_it_is_not_said_what_helps_in_word(
    here: World, name: str, content: bytes, said: str
) -> None:
    at = await stage(here)
    told = await after(at.secretary, lambda: at.secretary.upload(name, content), said)
    assert "Word" not in told["text"] and "আগের তথ্য অপরিবর্তিত" in told["text"]


# --- odd messages --------------------------------------------------------------------------------------------------


async def test_a_sticker_is_kindly_refused(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    for person in (at.secretary, officer):
        await after(person, lambda person=person: person.sticker(), "কেবল লেখা, ছবি ও নথি")  # type: ignore[misc]


@pytest.mark.parametrize(
    "body",
    [
        {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 4}},
        {"location": {"latitude": 24.88, "longitude": 90.73}},
        {"video_note": {"file_id": "n", "file_unique_id": "n", "length": 240, "duration": 4}},
        {"dice": {"emoji": "🎲", "value": 3}},
    ],
    ids=lambda body: next(iter(body)),
)
async def test_a_voice_message_or_a_place_is_kindly_refused_and_changes_nothing(
    here: World, body: dict[str, Any]
) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    for person in (at.secretary, officer):
        await person.mark()
        here.server.people._send(person.id, body, None, None)
        told = await person.wait("কেবল লেখা, ছবি ও নথি")
        assert "অনুগ্রহ করে কথায় লিখুন" in told["text"]
    assert not rows(here.program.desk, Update) and not rows(here.program.desk, Evidence)


async def test_five_thousand_letters_are_refused_as_a_whole(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    await officer.mark()
    await officer.say("কাজ শেষ হয়েছে এবং " * 260)  # Telegram's app cuts it in two
    await officer.wait("দীর্ঘ")
    assert [m for m in await officer.quiet() if "দীর্ঘ" not in m["text"]] == []
    assert at.scene.updates("৩.১") == []
    # What he writes after having read that is an answer again.
    here.server.core.state.set("clock_offset", 60)
    await asks(officer, "কাজ শেষ হয়েছে", "বাস্তবায়িত")


async def test_five_thousand_letters_from_the_secretary_are_read_as_minutes_and_refused(here: World) -> None:
    at = await stage(here)
    await at.secretary.mark()
    await at.secretary.say("আজ সারাদিন বৃষ্টি হয়েছে। " * 200)
    await at.secretary.wait(UNREAD)
    assert nothing_kept(at)


async def test_signs_that_mean_something_elsewhere_are_only_signs(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    chair = await at.role(Role.CHAIR)
    words = "=SUM(A1) & <b>৫টি</b> #set page() \\ $x$ `y` _z_ *w* @all </table> {name} %s"
    odd = decision("৩.৩", f"কাজ {words} করতে হবে।", EDUCATION)
    await at.registered(odd)
    card = await asks(officer, "/tasks", "৩.৩")
    card = await after(officer, lambda: press(officer, card, "t"), words)
    await after(officer, lambda: officer.tap("⚠️ সমস্যা আছে", card), "কী সমস্যা")
    await asks(officer, words, words)
    assert at.scene.task("৩.৩").note == words
    await at.secretary.mark()
    await at.secretary.say("/report")
    paper = await at.secretary.wait(".docx", timeout=30)
    cells = [
        c.text
        for t in Document(io.BytesIO(await at.secretary.download(paper))).tables
        for r in t.rows
        for c in r.cells
    ]
    assert any(words in cell for cell in cells)
    await at.secretary.wait(".pdf", timeout=30)
    task = at.scene.task("৩.৩")
    await asks(chair, "/help")
    await forge(here, chair, f"di:{task.id}")
    await officer.mark()
    await asks(chair, words, "নির্দেশনা লিপিবদ্ধ")
    assert words in (await officer.wait("সভাপতি মহোদয়ের নির্দেশনা"))["text"]


async def test_a_committee_may_have_an_odd_name(here: World) -> None:
    secretary = await here.set_up(name="কমিটি <&> #১ =২")
    await asks(secretary, "/meeting", "কমিটি <&> #১ =২")


async def test_commands_in_a_group_are_answered_with_the_way_to_the_private_chat(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    group = await here.standin.group("জেলা আইসিটি কমিটি", [at.secretary, officer])
    for command in ("/tasks", "/report", "/start", "/pending@tagid_test_bot", "/nothing"):
        await group.mark()
        await group.say(officer, command)
        answer = await group.wait()
        assert "ব্যক্তিগত বার্তায়" in answer["text"] and "ল্যাপটপ" not in answer["text"]
    await group.bot_status("administrator")
    await group.mark()
    await group.say(officer, "কাজ শেষ হয়েছে")
    assert await group.quiet() == [] and at.scene.updates("৩.১") == []


async def test_an_edited_message_records_nothing_twice(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, VISITS)
    task = at.scene.task("৩.১")
    await asks(officer, "/tasks")
    mine = await officer.say("৩.১ কাজ চলছে, ৫০%")
    await officer.wait("৫০%")
    await after(officer, lambda: officer.edit(mine, "৩.১ কাজ শেষ"), "নতুন করে লিখুন")
    assert len(at.scene.updates("৩.১")) == 1 and at.scene.task("৩.১").percent == 50
    assert task.id is not None


async def test_an_unknown_command_points_to_help(here: World) -> None:
    at = await stage(here)
    await asks(at.secretary, "/reprot", "/help")


async def test_who_opened_the_bot_and_wrote_before_the_committee_exists_goes_on(here: World) -> None:
    secretary = await here.claim()
    await secretary.wait("কমিটি")
    for words in ("/report", "/pending", "/tasks", "/offices", "/digest", "/meeting", "/invite"):
        await asks(secretary, words)
    await after(secretary, lambda: secretary.upload("m.docx", as_docx(FIRST)))
    await asks(secretary, "জেলা আইসিটি কমিটি", "জেলা")


async def test_an_archive_and_a_text_are_refused_as_what_they_are(here: World) -> None:
    at = await stage(here)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("সভা.txt", "সভার কার্যবিবরণী")
    answer = await after(at.secretary, lambda: at.secretary.upload("সভা.zip", packed.getvalue()), UNREAD)
    assert "ভেতরের ফাইলগুলো" in answer["text"] and "Word-এ" not in answer["text"]
    talk = "সভার কার্যবিবরণী নিয়ে আলাপ হলো। " * 12
    answer = await after(at.secretary, lambda: at.secretary.say(talk), UNREAD)
    assert answer["text"].startswith("এই লেখাটি")


async def test_short_parts_of_minutes_without_a_head_of_their_own_are_one_draft(here: World) -> None:
    at = await stage(here)
    parts = (
        "জেলা আইসিটি কমিটির সভার কার্যবিবরণী\nসভাপতি: জেলা প্রশাসক\nতারিখ: ২৭ জানুয়ারি ২০২৬\n\n"
        f"সিদ্ধান্ত: ১.১। ল্যাবের তালিকা প্রস্তুত করতে হবে।\nবাস্তবায়নে: {EDUCATION}\n" + "আলোচনা: ল্যাব নিয়ে কথা হয়। " * 8,
        f"সিদ্ধান্ত: ২.১। ল্যাপটপ মেরামত করতে হবে।\nবাস্তবায়নে: {UNO}\n" + "আলোচনা: ল্যাপটপ নিয়ে কথা হয়। " * 8,
        f"সিদ্ধান্ত: ৩.১। প্রতিবেদন দিতে হবে।\nবাস্তবায়নে: {EDUCATION}",
    )
    for part in parts:
        await after(at.secretary, lambda part=part: at.secretary.say(part), "নিবন্ধন")  # type: ignore[misc]
    await at.settled()
    drafts = [one for one in rows(here.program.desk, Draft) if one.state == "open"]
    assert len(drafts) == 1
    assert all(words in str(drafts[0].minutes) for words in ("তালিকা", "মেরামত", "প্রতিবেদন"))


async def test_an_unrelated_workbook_is_told_to_be_none_of_the_bots_tables(here: World) -> None:
    at = await stage(here)
    book, content = Workbook(), io.BytesIO()
    sheet = book.create_sheet("দর", 0)
    sheet.append(["পণ্য", "দর"])
    sheet.append(["কলম", "১০"])
    book.save(content)
    answer = await after(at.secretary, lambda: at.secretary.upload("দর.xlsx", content.getvalue()), UNREAD)
    assert "বটের পাঠানো ছক নয়" in answer["text"]
