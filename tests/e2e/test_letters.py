"""The letter on paper to who stays silent: asked for from the notice, an office or a task, over a chosen signature."""

from io import BytesIO

import docx

from committee.values import Role
from standin.client import Json, Person
from tests.e2e.stage import Stage, forge, stage
from tests.e2e.steps import after, asks, data_of, press
from tests.scene import EDUCATION, FILES, POLICE, REPAIR, VISITS, decision, letters
from tests.world import World

PATROL = decision("৬.১", "রাত্রিকালীন টহল জোরদার করতে হবে।", POLICE)


async def files(person: Person, offer: Json, signer: str) -> tuple[str, bytes, Json]:
    """The words of the Word letter, the PDF, and the message with it."""
    wanted = next(data for data in data_of(offer) if data.endswith(f":{signer}"))
    await person.mark()
    await person.tap(wanted, offer)
    word = await person.wait(lambda m: bool(m["document"]), timeout=60)
    pdf = await person.wait(lambda m: bool(m["document"]), timeout=60)
    document = docx.Document(BytesIO(await person.download(word)))
    cells = [cell.text for row in document.tables[0].rows for cell in row.cells]
    return "\n".join([*(one.text for one in document.paragraphs), *cells]), await person.download(pdf), pdf


async def silent(here: World) -> Stage:
    """Reminded twice, and no answer."""
    at = await stage(here)
    await at.officer(EDUCATION)
    await at.officer(POLICE)
    await at.registered(REPAIR, VISITS, PATROL)
    await here.move("2026-02-19T11:00")
    await at.secretary.mark()
    await here.move("2026-02-22T10:01")
    return at


async def test_from_the_notice_the_letter_comes_as_word_and_pdf_and_that_it_went_is_noted(
    here: World,
) -> None:
    at = await silent(here)
    notice = await at.secretary.wait("দুইবার জানানোর পরও")
    office = at.scene.task("৩.১").office_id
    offer = await after(at.secretary, lambda: at.secretary.tap(f"lo:{office}", notice), "কার স্বাক্ষরে")
    assert EDUCATION in offer["text"] and "১৫ ফেব্রুয়ারি, ১৯ ফেব্রুয়ারি" in offer["text"]
    assert not any(data.endswith("supervisor") for data in data_of(offer))
    before = len(letters(here.program.desk))
    said, pdf, last = await files(at.secretary, offer, "secretary")
    assert pdf.startswith(b"%PDF") and "(তাগিদপত্র)।" in said and "৩.২" in said and REPAIR.text in said
    assert "২৩ ফেব্রুয়ারি ২০২৬ তারিখের মধ্যে" in said and "২৭ জানুয়ারি ২০২৬ তারিখের সভার কার্যবিবরণী" in said
    again, same, last = await files(at.secretary, offer, "secretary")
    assert (again, same) == (said, pdf) and len(
        letters(here.program.desk)
    ) == before  # the same, however often
    await after(at.secretary, lambda: press(at.secretary, last, "gh"), "পৌঁছে দেওয়া হয়েছে")
    await forge(here, at.secretary, f"gh:{office}")
    assert len([it for it in letters(here.program.desk) if it.channel == "hand"]) == 1


async def test_a_superior_is_not_urged_on_paper_and_the_chair_writes_demi_officially(here: World) -> None:
    at = await silent(here)
    await at.secretary.wait("দুইবার জানানোর পরও")
    task = at.scene.task("৬.১")
    card = await after(at.secretary, lambda: forge(here, at.secretary, f"t:{task.id}"), "টহল")
    offer = await after(at.secretary, lambda: press(at.secretary, card, "lt"), "কার স্বাক্ষরে")
    said, _, last = await files(at.secretary, offer, "chair")
    assert "আধা-সরকারি পত্র নম্বর" in said and "তাগিদ" not in said and "তাগিদ" not in last["document"]["name"]
    said, _, _ = await files(at.secretary, offer, "secretary")
    assert "তাগিদ" not in said and "(সদয় স্মরণ)" in said and "সদয় নির্দেশনা" in said


async def test_an_office_that_nobody_speaks_for_gets_a_first_letter_and_one_that_answered_none(
    here: World,
) -> None:
    at = await stage(here)
    await at.registered(FILES)
    task = at.scene.task("৪.১")
    await asks(at.secretary, "/help")
    offer = await after(at.secretary, lambda: forge(here, at.secretary, f"lo:{task.office_id}"), "কার স্বাক্ষরে")
    assert "কোনো বার্তা পাঠানো যায়নি" in offer["text"]
    await at.role(Role.CHAIR)
    await after(
        at.secretary, lambda: forge(here, at.secretary, f"es:{task.id}:{task.version}:in_progress:phone")
    )
    await after(at.secretary, lambda: forge(here, at.secretary, f"lo:{task.office_id}"), "পত্রের প্রয়োজন নেই")
    await after(at.secretary, lambda: forge(here, at.secretary, f"lm:{task.office_id}:chair"), "প্রয়োজন নেই")


async def test_only_the_secretary_makes_letters(here: World) -> None:
    at = await stage(here)
    chair = await at.role(Role.CHAIR)
    await at.registered(REPAIR)
    task = at.scene.task("৩.১")
    await asks(chair, "/help")
    for data in (f"lo:{task.office_id}", f"lt:{task.id}", f"lm:{task.office_id}:chair"):
        await after(chair, lambda d=data: forge(here, chair, d), "আওতায় নেই")  # type: ignore[misc]
    await asks(at.secretary, "/help")
    gone = f"lm:{task.office_id}:supervisor"  # there is none any more
    await after(at.secretary, lambda: forge(here, at.secretary, gone), "কার স্বাক্ষরে")
    for data in ("lo:999", "lt:999", "lm:999:chair", f"lm:{task.office_id}:nobody"):
        assert (await forge(here, at.secretary, data))["text"]
