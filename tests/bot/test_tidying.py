"""Old updates are forgotten; none that waits, and no figure changes by it."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from actions import tidy as module
from actions.answer import record_update
from actions.report import progress_report
from actions.saying import Said
from bot.tidying import tidy
from committee.values import Status
from storage import inbox
from storage.tables.messages import Applied, Inbox
from tests.scene import EDUCATION, FILES, REPAIR, HandClock, Scene, desk_in, letters, rows, scene


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def at(
    tmp_path: Path, clock: HandClock, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Scene]:
    monkeypatch.setattr(module, "AT_ONCE", 2)
    made = scene(desk_in(tmp_path, clock, database_url))
    officer = made.let_in(201, EDUCATION)
    made.register(REPAIR, FILES)
    for number in (1, 2, 3, 4, 5):
        with made.desk.database.write() as session:
            inbox.store(session, number, "{}", clock.instant)
        said = Said(status=Status.IN_PROGRESS, percent=number * 10)
        made.desk.once(number, record_update, by=officer, task_id=made.task_id("৩.১"), said=said)
        if number < 5:  # the last one's answer has not gone out
            with made.desk.database.write() as session:
                inbox.done(session, number, clock.instant)
    yield made
    made.desk.database.close()


async def test_what_was_answered_a_month_ago_is_forgotten_and_nothing_else(
    at: Scene, clock: HandClock
) -> None:
    def report() -> object:
        return at.desk.look(progress_report, by=at.secretary, committee_id=at.committee_id)

    clock.forward(days=29)
    assert await tidy(at.desk) == 0
    clock.forward(days=2)
    before, sent = report(), letters(at.desk)
    assert await tidy(at.desk) == 4
    assert (
        [it.update_id for it in rows(at.desk, Inbox)]
        == [5]
        == [it.update_id for it in rows(at.desk, Applied)]
    )
    assert report() == before and letters(at.desk) == sent
    with at.desk.database.write() as session:
        inbox.done(session, 5, clock.instant - timedelta(days=1))
    assert await tidy(at.desk) == 0
