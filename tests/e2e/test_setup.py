"""The first start: claim, set-up, and who is nobody."""

from sqlmodel import select

from storage.tables.committees import Committee
from tests.e2e.steps import after, asks, data_of
from tests.world import World


async def test_the_first_secretary_claims_the_bot_and_makes_a_committee(here: World) -> None:
    secretary = await here.set_up()
    menu = [entry["command"] for entry in await secretary.menu()]
    assert "report" in menu


async def test_a_stranger_learns_nothing(here: World) -> None:
    stranger = await here.person("অপরিচিত")
    await stranger.open()
    answer = await stranger.wait()
    assert "আমন্ত্রিত" in answer["text"]


async def test_an_upazilas_committee_bears_its_upazila(here: World) -> None:
    secretary = await here.claim()
    await secretary.wait("কমিটির নাম কী")
    await after(secretary, lambda: secretary.tap("su:name:upazila_ict"), "কোন জেলায়")
    choice = await asks(secretary, "মৌলভীবাজার", "কোন উপজেলায়")
    assert "su:upazila:moulvibazar.kulaura" in data_of(choice)
    await asks(secretary, "নেই এমন জায়গা", "নামে কোনো উপজেলা পাওয়া যায়নি")
    chair = await asks(secretary, "কুলাউড়া উপজেলা", "সভাপতি কে")
    assert chair["buttons"][0][0]["text"] == "উপজেলা নির্বাহী অফিসার, কুলাউড়া"
    await after(secretary, lambda: secretary.tap("su:chair:default"), "নিজের পদবি")
    await after(secretary, lambda: secretary.tap("su:post:default"), "মাসের কোন দিনে")
    await after(secretary, lambda: secretary.tap("su:meeting:d10"), "নির্দেশক্রমে")
    await after(secretary, lambda: secretary.tap("su:directive:no"), "উপজেলা আইসিটি কমিটি, কুলাউড়া")

    with here.program.database.read() as session:
        (made,) = session.exec(select(Committee)).all()
    assert (made.upazila, made.secretary_post) == ("moulvibazar.kulaura", "উপজেলা আইসিটি অফিসার, কুলাউড়া")


async def test_before_the_committee_exists_every_command_says_what_to_do(here: World) -> None:
    secretary = await here.claim()
    await secretary.wait("কমিটির নাম কী")
    for command in ("/report", "/pending", "/invite", "/meeting"):
        await asks(secretary, command, "সর্বশেষ প্রশ্নটির উত্তর দিন")
    await asks(secretary, "ক" * 400, "দীর্ঘ")
    await asks(secretary, "জেলা আইসিটি কমিটি", "কোন জেলায়")
    await asks(secretary, "/cancel", "নতুন করে শুরু করতে")
    await asks(secretary, "আচ্ছা, এরপর কী করব?", "নতুন করে শুরু করতে")


async def test_before_the_first_minutes_nothing_is_called_complete(here: World) -> None:
    secretary = await here.set_up()
    await asks(secretary, "/pending", "এখনো কোনো কার্যবিবরণী নিবন্ধিত হয়নি")


async def test_a_secretary_without_minutes_is_not_told_that_nothing_is_to_be_done(here: World) -> None:
    secretary = await here.set_up()
    await secretary.mark()
    await secretary.open()
    await secretary.wait("সহায়িকা")
    assert not any("এখন বাকি নেই" in message["text"] for message in await secretary.quiet())
