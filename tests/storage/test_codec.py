"""Values kept as text come back as they were."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from committee.draft_views import AlreadyRegistered, Doubt
from committee.review import Remaining
from committee.values import MeetingState, Nature, Status
from committee.views import MeetingView, OfficeLine, Recorded, TaskLine
from minutes.model import Decision, Kind, Minutes
from places.model import Courtesy
from storage import codec
from tests.scene import REPAIR

LINE = TaskLine(
    id=1, number="২.১", agenda_no="২", text="কাজ <&> “করতে” হবে।", nature=Nature.STANDING, status=Status.COMPLIED,
    percent=None, age=2, due=date(2026, 2, 19), office="দপ্তর",
)  # fmt: skip
MEETING = MeetingView(
    committee_id=1, committee="কমিটি", on=date(2026, 2, 24), at=time(11), venue=None, state=MeetingState.FIXED
)


@pytest.mark.parametrize(
    "value",
    [
        None, True, 3, "কথা", ["ক", 1], {"a": None}, date(2026, 2, 8), LINE, MEETING, (MEETING, MEETING), (), (LINE, None, 4),
        Minutes(kind=Kind.MINUTES, meeting_date=date(2026, 1, 27), decisions=(REPAIR,)),
        AlreadyRegistered(committee="ক", meeting_date=None, registered_on=date(2026, 2, 1), decisions=3, signed_now=True),
        Doubt(draft_id=1, key="u1", kind="unknown", index=0, left=Remaining(questions=1), numbers=("২.১",), raw="নাম",
              candidates=(OfficeLine(id=1, name="ক", courtesy=Courtesy.EQUAL),), old=LINE),
    ],
)  # fmt: skip
def test_what_is_kept_comes_back(value: Any) -> None:
    back = codec.loads(codec.dumps(value))
    expected = tuple(value) if isinstance(value, list) else value
    assert back == expected and type(back) is type(expected)


def test_enumerations_and_inner_values_come_back_as_themselves() -> None:
    back: Minutes = codec.loads(codec.dumps(Minutes(kind=Kind.NOTICE, decisions=(REPAIR,))))
    assert back.kind is Kind.NOTICE
    assert isinstance(back.decisions[0], Decision) and back.decisions[0].nature is Nature.ONE_OFF


def test_a_value_that_nobody_knows_is_refused_when_it_is_kept_and_not_when_it_is_needed() -> None:
    @dataclass(frozen=True)
    class Recorded_:
        x: int

    with pytest.raises(TypeError, match="not a value that can be kept"):
        codec.freeze(Recorded_(1))
    assert Recorded.__name__ == "Recorded"


def test_an_instant_is_refused_where_its_zone_could_be_lost() -> None:
    with pytest.raises(TypeError):
        codec.dumps(datetime(2026, 2, 8, tzinfo=UTC))
