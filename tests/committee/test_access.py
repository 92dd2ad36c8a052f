"""Who a person is to which committee, and the instant he acts in."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from committee.access import Membership, Voice, Who
from committee.calendar import WorkingCalendar
from committee.moment import Moment
from committee.values import Capacity, Role

DHAKA = ZoneInfo("Asia/Dhaka")


def who(*roles: tuple[int, Role], offices: tuple[int, ...] = (), founder: bool = False) -> Who:
    return Who(
        person_id=1,
        telegram_id=11,
        name="ক",
        language="bn",
        roles=tuple(Membership(committee_id=c, committee="কমিটি", role=role, post="পদ") for c, role in roles),
        voices=tuple(
            Voice(office_id=o, office="দপ্তর", committee_id=1, committee="কমিটি", capacity=Capacity.HEAD)
            for o in offices
        ),
        founder=founder,
    )


def test_nobody_is_anybody_until_an_invitation_is_used() -> None:
    assert who().stranger and who().main_role is None
    assert not who(offices=(5,)).stranger
    assert not who(founder=True).stranger


def test_a_role_counts_in_its_own_committee_only() -> None:
    chair = who((1, Role.CHAIR))
    assert chair.has(1, Role.CHAIR, Role.SUPERVISOR)
    assert not chair.has(2, Role.CHAIR)
    assert not chair.has(1, Role.SECRETARY)


def test_a_person_speaks_for_his_own_offices_only() -> None:
    officer = who(offices=(5, 6))
    assert officer.speaks_for(6) and not officer.speaks_for(7)


@pytest.mark.parametrize(
    ("person", "role"),
    [
        (who((1, Role.OBSERVER), (2, Role.CHAIR), (3, Role.SECRETARY)), Role.SECRETARY),
        (who((1, Role.SUPERVISOR), offices=(5,)), Role.SUPERVISOR),
        (who(founder=True, offices=(5,)), Role.SECRETARY),
        (who((1, Role.OBSERVER), offices=(5,)), Role.OFFICER),
        (who((1, Role.OBSERVER)), Role.OBSERVER),
    ],
)
def test_he_sees_the_commands_of_his_most_demanding_role_first(person: Who, role: Role) -> None:
    assert person.main_role is role


def test_a_moment_is_read_where_the_offices_are() -> None:
    moment = Moment(now=datetime(2025, 9, 10, 20, tzinfo=UTC), zone=DHAKA, calendar=WorkingCalendar())
    assert moment.today == date(2025, 9, 11)
    assert moment.day(datetime(2025, 9, 1, 1, tzinfo=UTC)) == date(2025, 9, 1)
    assert moment.day(None) is None


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        Moment(now=datetime(2025, 9, 10), zone=DHAKA, calendar=WorkingCalendar())  # noqa: DTZ001
