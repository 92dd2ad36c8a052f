"""A week of a small district; `make soak` lives through three months of a large one."""

from datetime import date, timedelta
from pathlib import Path

from committee.calendar import WorkingCalendar
from committee.holidays import calendar_of
from tests.soak.district import back, forward, working
from tests.soak.running import soak


async def test_a_week_of_a_district_brings_every_occasion_once(tmp_path: Path) -> None:
    outcome = await soak(tmp_path, days=8, offices=9, committees=3, seed=1)
    assert outcome.wrong == []
    assert outcome.occasions["reminder"] > 3
    assert sum(size for _, size in outcome.sizes) == outcome.file_bytes


def test_the_soak_counts_working_days_as_the_calendar_does() -> None:
    calendar: WorkingCalendar = calendar_of([2026, 2027])
    for n in range(300):
        day = date(2026, 3, 1) + timedelta(days=n)
        assert working(day) == calendar.is_working(day)
        for k in (0, 1, 5):
            assert forward(day, k) == calendar.forward(day, k)
            assert k == 0 or back(day, k) == calendar.back(day, k)
