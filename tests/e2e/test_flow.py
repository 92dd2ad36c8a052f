"""The whole way over two meetings: minutes, people, reminders, answers, report, digest, the next minutes."""

from io import BytesIO

from docx import Document

from bot.demo.papers import FIRST, NOTICE, SECOND, as_docx
from standin.client import Person
from tests.world import World

UNO = "উপজেলা নির্বাহী অফিসার"


async def answer_all_questions(secretary: Person) -> None:
    """Settle a draft's questions: the first candidate, one office for a group, a new office for an unknown name."""
    await secretary.mark()
    await secretary.tap("প্রশ্ন")
    await secretary.wait()
    for _ in range(30):
        shown = await secretary.last()
        assert shown is not None
        buttons = [button["data"] for row in shown["buttons"] for button in row if button["data"]]
        answers = [data for data in buttons if data.startswith("da:")]
        if not answers:
            return
        await secretary.mark()
        best = next((a for a in answers if a.split(":")[3].startswith(("o", "yes"))), answers[0])
        await secretary.tap(best)
        await secretary.wait()
    raise AssertionError("the questions never end")


async def register(here: World, secretary: Person, name: str, content: bytes) -> str:
    """Hand in minutes, settle, confirm; the text of the confirmation."""
    await secretary.mark()
    await secretary.upload(name, content)
    preview = await secretary.wait("কার্যবিবরণী পড়া হয়েছে")
    if any("প্রশ্ন" in button["text"] for row in preview["buttons"] for button in row):
        await answer_all_questions(secretary)
    await secretary.mark()
    await secretary.tap("নিবন্ধন করুন")
    return str((await secretary.wait("নিবন্ধ"))["text"])


async def let_in(here: World, secretary: Person, office: str, name: str) -> Person:
    """Invite an office; its officer opens the link and confirms as head."""
    link = await invitation(here, secretary, office)
    officer = await here.person(name)
    await officer.open(link)
    await officer.wait(office)
    await officer.tap("দপ্তর প্রধান")
    await officer.wait()
    return officer


async def invitation(here: World, secretary: Person, office: str) -> str:
    """The payload of a fresh invitation for an office."""
    from sqlmodel import select

    from storage.tables import Office

    with here.program.database.read() as session:
        row = session.exec(select(Office).where(Office.name == office)).first()
        assert row is not None, office
    await secretary.mark()
    await secretary.say("/offices")
    await secretary.wait()
    for _ in range(10):
        shown = await secretary.last()
        data = [b["data"] for r in (shown or {})["buttons"] for b in r]
        if f"of:{row.id}" in data:
            break
        await secretary.mark()
        await secretary.tap(next(d for d in reversed(data) if d.startswith("ol:")))
        await secretary.wait()
    await secretary.tap(f"of:{row.id}")
    await secretary.tap(f"io:{row.id}")
    text = (await secretary.wait("?start="))["text"]
    return str(text.split("?start=")[1].split()[0])


async def test_the_whole_way_over_two_meetings(here: World) -> None:
    secretary = await here.set_up(district="নেত্রকোণা")
    await secretary.upload("notice.docx", as_docx(NOTICE))
    await secretary.wait("পড়া যায়নি")

    text = await register(here, secretary, "january.docx", as_docx(FIRST))
    assert "সিদ্ধান্ত ৮টি" in text

    officer = await let_in(here, secretary, "জেলা শিক্ষা অফিসার", "শিক্ষা অফিসার")
    uno = await let_in(here, secretary, f"{UNO}, মোহনগঞ্জ", "ইউএনও")
    chair = await here.person("সভাপতি")
    await secretary.mark()
    await secretary.say("/invite")
    await secretary.wait()
    await secretary.tap("ir:1:chair")
    link = (await secretary.wait("?start="))["text"].split("?start=")[1].split()[0]
    await chair.open(link)
    await chair.wait()
    await chair.tap("ja:")
    await chair.wait()

    await officer.mark()
    await uno.mark()
    await here.move("next")
    reminder = await officer.wait("৩.১")
    assert "অগ্রগতি" in reminder["text"]
    await uno.wait("৪.১")

    await officer.mark()
    await officer.say("৬টির মধ্যে ৬টি মেরামত সম্পন্ন হয়েছে", reply_to=reminder)
    await officer.wait()
    which = await officer.last()
    assert which is not None
    await officer.mark()
    await officer.tap("৩.১")
    await officer.wait("বাস্তবায়িত")
    await secretary.wait("৩.১")
    await secretary.tap("ac:")
    await officer.wait("গৃহীত")

    await secretary.mark()
    await secretary.say("/report")
    summary = await secretary.wait("প্রতিবেদন প্রস্তুত")
    assert "এককালীন" in summary["text"]
    paper = await secretary.wait(".docx", timeout=30)
    table = Document(BytesIO(await secretary.download(paper))).tables
    assert any("বাস্তবায়ন অগ্রগতি" in cell.text for t in table for cell in t.rows[0].cells)
    pdf = await secretary.wait(".pdf", timeout=30)
    assert (await secretary.download(pdf)).startswith(b"%PDF")

    await chair.mark()
    await chair.say("/digest")
    await chair.wait("একনজরে", timeout=30)

    await here.move("meeting")
    await here.move("day")
    text = await register(here, secretary, "february.docx", as_docx(SECOND))
    await uno.wait("২.১")
    await uno.say("/tasks")
    await uno.wait("২ সভা")
    assert text
