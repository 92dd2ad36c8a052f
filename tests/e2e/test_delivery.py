"""Letters over a network that fails: each arrives, and what may arrive twice says so."""

import pytest

from tests.e2e.stage import Stage, stage
from tests.scene import EDUCATION, REPAIR, letters
from tests.world import World

REQUEST, MARK = "অগ্রগতি জানানোর অনুরোধ", "(পুনরায় পাঠানো হলো; আগে পেয়ে থাকলে উপেক্ষা করুন।)"


def state(at: Stage) -> tuple[str, bool]:
    """How the officer's request stands in the outbox."""
    (letter,) = [it for it in letters(at.here.program.desk, "assignment") if it.person_id == 2]
    return letter.state, letter.repeat


@pytest.mark.parametrize(
    ("fault", "arrive", "repeat"),
    [
        ({"kind": "drop_after"}, 2, True),  # delivered, and the connection broke before the answer
        ({"kind": "drop_before"}, 1, True),  # not delivered, which nobody can know
        ({"kind": "status", "status": 502}, 1, True),
        ({"kind": "status", "status": 500, "after": True}, 2, True),
        ({"kind": "retry_after", "seconds": 1}, 1, False),
    ],
)
async def test_a_letter_arrives_through_a_fault(
    here: World, fault: dict[str, object], arrive: int, repeat: bool
) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await here.standin.faults(**fault, method="sendMessage", chat=officer.id)  # type: ignore[arg-type]
    at.register(REPAIR)
    await officer.wait(lambda message: (MARK in message["text"]) is repeat and REQUEST in message["text"])
    await at.settled()
    received = [m["text"] for m in await officer.messages() if REQUEST in m["text"]]
    assert len(received) == arrive and state(at) == ("sent", repeat)
    assert [MARK in text for text in received] == [False] * (arrive - repeat) + [True] * repeat


async def test_a_reply_to_either_of_two_finds_the_task(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await here.standin.faults("drop_after", method="sendMessage", chat=officer.id)
    at.register(REPAIR)
    second = await officer.wait(MARK)
    await officer.say("কাজ চলছে, ৫০%", second)
    await officer.wait("৫০%")
    assert at.scene.task("৩.১").percent == 50


async def test_telegrams_true_limits_lose_and_double_nothing(here: World) -> None:
    at = await stage(here)
    await here.standin.limits(True)
    officers = [await at.officer(EDUCATION, name=f"কর্মকর্তা {n}") for n in range(6)]
    await at.registered(REPAIR)
    for officer in officers:
        assert len([m for m in await officer.messages() if REQUEST in m["text"]]) == 1
    assert {it.state for it in letters(here.program.desk, "assignment")} == {"sent"}
