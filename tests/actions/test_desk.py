"""The desk: one transaction an action, once for every update."""

from pathlib import Path

import pytest

from actions.desk import Desk
from committee.moment import Moment
from storage import settings
from storage.database import Session
from storage.outbox import Letter, post
from storage.tables.messages import Applied
from storage.tables.people import Person
from tests.scene import DHAKA, HandClock, desk_in, rows


def count(session: Session, moment: Moment, *, by: int = 1) -> int:
    """An action that must not happen twice."""
    number = int(settings.get(session, "count") or 0) + by
    settings.put(session, "count", str(number))
    return number


def fail(session: Session, moment: Moment) -> None:
    count(session, moment)
    raise RuntimeError


def kept(session: Session, moment: Moment) -> str | None:
    return settings.get(session, "count")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return desk_in(tmp_path)


def test_an_action_happens_once_for_an_update_and_answers_the_same_again(desk: Desk) -> None:
    assert desk.once(7, count) == 1
    assert desk.once(7, count) == 1
    assert desk.once(8, count) == 2
    assert desk.look(kept) == "2" and len(rows(desk, Applied)) == 2


def test_an_action_that_fails_leaves_nothing_and_may_be_tried_again(desk: Desk) -> None:
    with pytest.raises(RuntimeError):
        desk.once(7, fail)
    assert desk.look(kept) is None and rows(desk, Applied) == []
    assert desk.once(7, count) == 1


def put_letter(session: Session, moment: Moment) -> None:
    """Something to send to somebody."""
    person = Person(telegram_id=201, name="কেউ", created_at=moment.now)
    session.add(person)
    session.flush()
    post(session, [Letter(key="one", kind="blocked", person_id=person.id or 0)], now=moment.now)


def test_whoever_sends_is_woken_after_a_commit_of_a_letter_and_only_then(tmp_path: Path) -> None:
    base, woken = desk_in(tmp_path), []
    desk = Desk(database=base.database, clock=base.clock, zone=DHAKA, woken=lambda: woken.append(1))
    desk.look(kept)
    with pytest.raises(RuntimeError):
        desk.act(fail)
    assert woken == []
    desk.act(count)
    assert woken == []
    desk.once(1, put_letter)
    assert len(woken) == 1


def test_the_moment_is_the_clocks_in_the_offices_zone(tmp_path: Path) -> None:
    clock = HandClock()
    moment = desk_in(tmp_path, clock).moment()
    assert moment.now == clock.instant and moment.today.isoformat() == "2026-02-08"
    assert moment.calendar.is_working(moment.today)
