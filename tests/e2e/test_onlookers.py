"""Chair, supervisor and observer: what they are shown is theirs to see, and no button leads them into a wall."""

import pytest

from committee.values import Role
from tests.e2e.stage import stage
from tests.e2e.steps import asks, data_of
from tests.scene import EDUCATION, FILES, REPAIR, VISITS
from tests.world import World

SECRETARYS = {
    "of",
    "io",
    "ir",
    "re",
    "ef",
    "et",
    "cp",
    "ph",
}  # verbs of buttons that only the secretary may tap


@pytest.mark.parametrize("role", [Role.CHAIR, Role.SUPERVISOR, Role.OBSERVER])
async def test_no_list_offers_what_its_reader_may_not_do(here: World, role: Role) -> None:
    at = await stage(here)
    await at.officer(EDUCATION)
    await at.registered(REPAIR, VISITS, FILES)
    onlooker = await at.role(role)
    await asks(onlooker, "/help")
    for command in ("/report", "/digest", "/tasks", "/pending", "/offices", "/meeting"):
        shown = await asks(onlooker, command)
        assert not {data.split(":")[0] for data in data_of(shown)} & SECRETARYS, command


async def test_who_only_looks_on_sees_all_offices_tasks_and_is_asked_for_nothing(here: World) -> None:
    at = await stage(here)
    await at.registered(REPAIR, VISITS, FILES)
    chair = await at.role(Role.CHAIR)
    listed = await asks(chair, "/tasks", "সব দপ্তরের চলমান করণীয়")
    assert "as:0" not in data_of(listed) and "অগ্রগতি জানাতে" not in listed["text"]


async def test_an_observer_is_not_addressed_as_the_chair(here: World) -> None:
    at = await stage(here)
    await at.registered(REPAIR)
    observer, chair = await at.role(Role.OBSERVER), await at.role(Role.CHAIR)
    assert "মহোদয়,\n" not in (await asks(observer, "/digest", "এককালীন"))["text"]
    assert (await asks(chair, "/digest", "এককালীন"))["text"].startswith("মহোদয়,")


@pytest.mark.parametrize(
    ("role", "way"), [(Role.CHAIR, "/digest"), (Role.OBSERVER, "/digest"), (Role.SUPERVISOR, "/digest")]
)
async def test_words_about_nothing_are_shown_the_way_of_the_role(here: World, role: Role, way: str) -> None:
    at = await stage(here)
    person = await at.role(role)
    assert way in (await asks(person, "এটা কী করে করতে হয় বলুন", "বোঝা যায়নি"))["text"]
