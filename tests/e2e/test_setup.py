"""The first start: claim, set-up, and who is nobody."""

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
