"""Groups that turn into supergroups: the bot works in private chats, and whatever becomes of a group, it goes on."""

from sqlmodel import col, select

from storage.tables.people import Person
from tests.e2e.stage import phone, stage
from tests.e2e.steps import asks
from tests.scene import EDUCATION, REPAIR, letters
from tests.world import World

PRIVATE_ONLY = "ব্যক্তিগত বার্তায়"


async def test_a_command_in_a_group_that_becomes_a_supergroup_meanwhile_is_answered_there(
    here: World,
) -> None:
    at = await stage(here)
    group = await here.standin.group("কমিটি", [at.secretary])
    await here.standin.faults("slow", method="sendMessage", chat=group.id, seconds=1.0)
    await group.say(at.secretary, "/tasks@tagid_test_bot")
    new = await group.migrate()
    assert PRIVATE_ONLY in (await new.wait(PRIVATE_ONLY))["text"]
    await asks(at.secretary, "/help", "সহায়িকা")  # and the bot goes on in private chats


async def test_a_letter_to_a_chat_that_has_moved_is_dead_and_stops_no_other(here: World) -> None:
    at = await stage(here)
    officer, mover = await at.officer(EDUCATION), await phone(here, "আরেকজন")
    at.scene.let_in(mover.id, EDUCATION)
    group = await here.standin.group("কমিটি", [at.secretary])
    await group.migrate()
    with here.program.database.write() as session:
        person = session.exec(select(Person).where(col(Person.telegram_id) == mover.id)).one()
        person.telegram_id = group.id  # no person has such an id; the answer is the one to be lived with
        session.add(person)
    await at.registered(REPAIR)
    await officer.wait(REPAIR.text[:10])
    states = {it.person_id: it.state for it in letters(here.program.desk, "assignment")}
    assert states == {2: "sent", 3: "dead"}
    assert "supergroup" in next(
        it.error or "" for it in letters(here.program.desk, "assignment") if it.state == "dead"
    )
