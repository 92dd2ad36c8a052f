"""Statuses and the moves between them (DESIGN §3)."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from committee.statuses import (
    EXEMPTIONS,
    Why,
    counts_as,
    courtesy_step,
    light,
    move,
    needs_line,
    offered,
    overdue,
    owes,
    rests,
    rule,
    slowest,
)
from committee.values import Light, Nature, Role, Status
from places.model import Courtesy

S = Status
ONE_OFF, STANDING = Nature.ONE_OFF, Nature.STANDING
OFFICER, SECRETARY, CHAIR, SUPERVISOR = Role.OFFICER, Role.SECRETARY, Role.CHAIR, Role.SUPERVISOR
SINCE = datetime(2025, 9, 1, 4, tzinfo=UTC)
TODAY = date(2025, 9, 10)

statuses, natures, roles = st.sampled_from(Status), st.sampled_from(Nature), st.sampled_from(Role)


# What an office may say


def test_a_one_off_decision_offers_the_four_buttons_of_its_card_first() -> None:
    assert offered(ONE_OFF)[:4] == (S.REPORTED_DONE, S.IN_PROGRESS, S.NOT_STARTED, S.PROBLEM)


def test_a_standing_decision_offers_its_own_four() -> None:
    assert offered(STANDING)[:4] == (S.COMPLIED, S.PARTLY, S.PROBLEM, S.NOT_APPLICABLE)


def test_every_decision_with_work_can_be_asked_to_be_taken_off() -> None:
    assert set(EXEMPTIONS) < set(offered(ONE_OFF)) and set(EXEMPTIONS) < set(offered(STANDING))


def test_a_formal_decision_asks_nothing() -> None:
    assert offered(Nature.FORMAL) == ()


@pytest.mark.parametrize("nature", [ONE_OFF, STANDING])
def test_whatever_is_offered_is_allowed(nature: Nature) -> None:
    for to in offered(nature):
        assert move(S.NO_INFORMATION, to, nature, OFFICER).allowed, to


# Done


def test_an_offices_done_is_reported_done() -> None:
    done = move(S.IN_PROGRESS, S.DONE, ONE_OFF, OFFICER)
    assert done.allowed and done.to is S.REPORTED_DONE and done.why == Why.AWAITS_ACCEPTANCE


@pytest.mark.parametrize("by", [SECRETARY, SUPERVISOR, CHAIR])
def test_secretary_supervisor_or_chair_accept(by: Role) -> None:
    assert move(S.REPORTED_DONE, S.DONE, ONE_OFF, by) == move(S.REPORTED_DONE, S.DONE, ONE_OFF, CHAIR)
    assert move(S.REPORTED_DONE, S.DONE, ONE_OFF, by).to is S.DONE


def test_an_office_saying_done_twice_accepts_nothing() -> None:
    assert move(S.REPORTED_DONE, S.DONE, ONE_OFF, OFFICER).to is S.REPORTED_DONE


def test_an_observer_changes_nothing() -> None:
    for to in Status:
        for current in Status:
            assert not move(current, to, ONE_OFF, Role.OBSERVER).allowed


def test_the_secretary_does_not_accept_his_own_offices_work() -> None:
    refused = move(S.REPORTED_DONE, S.DONE, ONE_OFF, SECRETARY, own_office=True)
    assert not refused.allowed and refused.to is S.REPORTED_DONE and refused.why == Why.OWN_TASK


def test_what_the_secretary_heard_by_phone_is_a_report_not_an_acceptance() -> None:
    assert move(S.IN_PROGRESS, S.DONE, ONE_OFF, SECRETARY).to is S.REPORTED_DONE
    assert move(S.IN_PROGRESS, S.REPORTED_DONE, ONE_OFF, SECRETARY).to is S.REPORTED_DONE
    assert move(S.REPORTED_DONE, S.REPORTED_DONE, ONE_OFF, SECRETARY).to is S.REPORTED_DONE


def test_the_acceptor_asks_for_more_information() -> None:
    for by in (SECRETARY, SUPERVISOR, CHAIR):
        assert move(S.REPORTED_DONE, S.MORE_INFORMATION, ONE_OFF, by).to is S.MORE_INFORMATION
    assert move(S.REPORTED_DONE, S.MORE_INFORMATION, ONE_OFF, OFFICER).why == Why.NOT_ACCEPTOR
    assert not move(S.REPORTED_DONE, S.MORE_INFORMATION, ONE_OFF, SECRETARY, own_office=True).allowed


def test_there_is_no_more_to_ask_where_nothing_was_said() -> None:
    assert move(S.NO_INFORMATION, S.MORE_INFORMATION, ONE_OFF, CHAIR).why == Why.NOTHING_SAID


def test_accepted_work_is_not_changed_by_its_office() -> None:
    for to in offered(ONE_OFF):
        refused = move(S.DONE, to, ONE_OFF, OFFICER)
        assert not refused.allowed and refused.why == Why.ACCEPTED and refused.to is S.DONE, to


def test_accepted_work_is_changed_with_the_secretary() -> None:
    assert move(S.DONE, S.IN_PROGRESS, ONE_OFF, SECRETARY).to is S.IN_PROGRESS
    assert not move(S.DONE, S.IN_PROGRESS, ONE_OFF, SECRETARY, own_office=True).allowed


def test_accepting_twice_is_accepting_once() -> None:
    assert move(S.DONE, S.DONE, ONE_OFF, SECRETARY).to is S.DONE


# Standing and formal decisions


def test_a_standing_decision_is_complied_with_never_done() -> None:
    for said in (S.DONE, S.REPORTED_DONE):
        complied = move(S.PARTLY, said, STANDING, OFFICER)
        assert complied.allowed and complied.to is S.COMPLIED and complied.why == Why.STANDING


@given(statuses, statuses, roles, st.booleans())
def test_no_update_ends_a_standing_decision(current: S, to: S, by: Role, own: bool) -> None:
    if current is S.DONE:
        return  # its nature was changed after it had been accepted
    moved = move(current, to, STANDING, by, own_office=own)
    assert moved.to is not S.DONE or current is S.REPORTED_DONE
    assert not moved.closes


def test_what_does_not_fit_the_nature_is_asked_again() -> None:
    assert move(S.NO_INFORMATION, S.NOT_APPLICABLE, ONE_OFF, OFFICER).why == Why.NOT_FOR_NATURE
    assert move(S.NO_INFORMATION, S.COMPLIED, ONE_OFF, OFFICER).why == Why.NOT_FOR_NATURE
    assert move(S.NO_INFORMATION, S.IN_PROGRESS, STANDING, OFFICER).why == Why.NOT_FOR_NATURE


@given(statuses, statuses, roles)
def test_nothing_moves_in_a_formal_decision(current: S, to: S, by: Role) -> None:
    assert not move(current, to, Nature.FORMAL, by).allowed


# Exemptions


@pytest.mark.parametrize("asked", EXEMPTIONS)
@pytest.mark.parametrize("by", [OFFICER, SECRETARY])
def test_an_exemption_rests_until_it_is_ruled_on(asked: Status, by: Role) -> None:
    put_up = move(S.IN_PROGRESS, asked, ONE_OFF, by)
    assert put_up.allowed and rests(put_up.to) and put_up.before is S.IN_PROGRESS and not put_up.closes
    assert not owes(put_up.to, None, SINCE, closed=False)


def test_asking_for_another_exemption_keeps_where_the_task_stood() -> None:
    put_up = move(S.MORE_TIME, S.NOT_OURS, ONE_OFF, OFFICER, before=S.PROBLEM)
    assert put_up.to is S.NOT_OURS and put_up.before is S.PROBLEM


def test_an_office_that_goes_on_after_all_withdraws_its_wish() -> None:
    assert move(S.MORE_TIME, S.DONE, ONE_OFF, OFFICER, before=S.IN_PROGRESS).to is S.REPORTED_DONE


@pytest.mark.parametrize("by", [CHAIR, SUPERVISOR])
@pytest.mark.parametrize("asked", [S.NOT_OURS, S.NOT_IMPLEMENTABLE])
def test_a_granted_exemption_closes_the_task(asked: Status, by: Role) -> None:
    granted = rule(asked, True, by, before=S.PROBLEM)
    assert granted.allowed and granted.closes and granted.to is asked and not granted.sets_due


def test_granted_time_sets_the_due_date_and_goes_on_from_where_it_stood() -> None:
    granted = rule(S.MORE_TIME, True, CHAIR, before=S.IN_PROGRESS)
    assert granted.allowed and granted.sets_due and granted.to is S.IN_PROGRESS and not granted.closes


@pytest.mark.parametrize("asked", EXEMPTIONS)
def test_a_refused_exemption_goes_on_from_where_it_stood(asked: Status) -> None:
    refused = rule(asked, False, CHAIR, before=S.NOT_STARTED)
    assert refused.allowed and refused.to is S.NOT_STARTED and not refused.closes and not refused.sets_due


@pytest.mark.parametrize("by", [OFFICER, SECRETARY, Role.OBSERVER])
def test_only_chair_or_supervisor_rule(by: Role) -> None:
    assert rule(S.NOT_OURS, True, by).why == Why.NOT_RULER


@given(statuses, st.booleans(), roles, st.none() | statuses)
def test_there_is_nothing_to_rule_on_where_nothing_was_asked(
    current: S, granted: bool, by: Role, before: S | None
) -> None:
    if not rests(current):
        assert rule(current, granted, by, before=before).why == Why.NOTHING_ASKED


def test_nothing_moves_once_a_task_is_closed() -> None:
    assert move(S.IN_PROGRESS, S.PROBLEM, ONE_OFF, CHAIR, closed=True).why == Why.CLOSED
    assert rule(S.NOT_OURS, True, CHAIR, closed=True).why == Why.CLOSED


@given(statuses, statuses, natures, roles, st.booleans(), st.booleans())
def test_a_move_is_never_lost(current: S, to: S, nature: Nature, by: Role, own: bool, closed: bool) -> None:
    moved = move(current, to, nature, by, own_office=own, closed=closed)
    if not moved.allowed:
        assert moved.to is current and moved.why != Why.PLAIN
    else:
        # It became what was asked for, or says why it became something else.
        assert moved.to is to or moved.why in (Why.AWAITS_ACCEPTANCE, Why.STANDING)
        assert (moved.before is not None) == rests(moved.to)


@given(statuses, statuses, natures, st.booleans())
def test_done_comes_only_from_an_acceptor_of_what_was_reported(
    current: S, to: S, nature: Nature, own: bool
) -> None:
    for by in Role:
        moved = move(current, to, nature, by, own_office=own)
        if moved.allowed and moved.to is S.DONE and current is not S.DONE:
            assert current is S.REPORTED_DONE and by in (SECRETARY, SUPERVISOR, CHAIR) and not own


# Owing


def test_every_open_task_owes_an_update_each_cycle() -> None:
    before, after = SINCE - timedelta(days=1), SINCE + timedelta(days=1)
    assert owes(S.IN_PROGRESS, before, SINCE, closed=False)
    assert not owes(S.IN_PROGRESS, after, SINCE, closed=False)
    assert owes(S.COMPLIED, before, SINCE, closed=False)


def test_a_task_without_any_word_owes() -> None:
    assert owes(S.NO_INFORMATION, None, SINCE, closed=False)
    assert owes(S.NOT_STARTED, None, None, closed=False)


def test_more_information_is_owed_though_the_office_has_just_spoken() -> None:
    assert owes(S.MORE_INFORMATION, SINCE + timedelta(days=1), SINCE, closed=False)


@pytest.mark.parametrize("status", [S.REPORTED_DONE, S.DONE, *EXEMPTIONS])
def test_what_waits_for_somebody_else_owes_nothing(status: Status) -> None:
    assert not owes(status, None, SINCE, closed=False)


@given(statuses, st.none() | st.just(SINCE))
def test_a_closed_task_owes_nothing(status: S, updated: datetime | None) -> None:
    assert not owes(status, updated, SINCE, closed=True)


# The bare second চলমান


def bare(
    previous: Status | None = S.IN_PROGRESS,
    note_before: str | None = None,
    note: str | None = None,
    cycle: int = 3,
    percent: int | None = None,
    status: Status = S.IN_PROGRESS,
) -> bool:
    return needs_line(
        previous=previous, previous_note=note_before, previous_cycle=2, status=status, note=note, cycle=cycle,
        percent=percent,
    )  # fmt: skip


def test_the_second_month_a_bare_moving_asks_for_one_line() -> None:
    assert bare()


def test_a_first_bare_moving_is_accepted() -> None:
    assert not bare(previous=None)
    assert not bare(previous=S.NOT_STARTED)
    assert not bare(note_before="৩টি বিদ্যালয়ে কাজ শেষ")


def test_saying_it_twice_in_one_month_asks_nothing() -> None:
    assert not bare(cycle=2)


def test_a_line_or_a_percentage_is_enough() -> None:
    assert not bare(note="দরপত্র আহ্বান করা হয়েছে")
    assert not bare(percent=60)


def test_another_status_needs_no_line() -> None:
    assert not bare(status=S.PROBLEM)


# Lights


def lit(status: Status, **more: object) -> Light:
    return light(**({"status": status, "owes": False, "due": None, "today": TODAY} | more))  # type: ignore[arg-type]


def test_green_is_what_is_done_or_complied_with() -> None:
    assert {lit(S.DONE), lit(S.COMPLIED), lit(S.NOT_APPLICABLE)} == {Light.GREEN}


def test_done_work_is_green_even_when_it_was_late() -> None:
    assert lit(S.DONE, due=TODAY - timedelta(days=30)) is Light.GREEN


def test_last_months_compliance_is_not_this_months() -> None:
    assert lit(S.COMPLIED, owes=True, reached=True) is Light.YELLOW


def test_yellow_is_what_moves_or_waits() -> None:
    for status in (S.IN_PROGRESS, S.NOT_STARTED, S.REPORTED_DONE, S.PARTLY, *EXEMPTIONS):
        assert lit(status) is Light.YELLOW, status


def test_red_is_a_problem_what_is_overdue_and_who_is_silent() -> None:
    assert lit(S.PROBLEM) is Light.RED
    assert lit(S.IN_PROGRESS, due=TODAY - timedelta(days=1)) is Light.RED
    assert lit(S.IN_PROGRESS, owes=True, silent=True, reached=True) is Light.RED
    assert lit(S.NO_INFORMATION, owes=True, age=2) is Light.RED


def test_the_due_day_itself_is_not_overdue() -> None:
    assert lit(S.IN_PROGRESS, due=TODAY) is Light.YELLOW


def test_what_waits_for_another_is_not_overdue() -> None:
    for status in (S.REPORTED_DONE, *EXEMPTIONS):
        assert lit(status, due=TODAY - timedelta(days=1)) is Light.YELLOW, status


def test_grey_is_who_was_not_reached() -> None:
    assert lit(S.NO_INFORMATION, owes=True, reached=False, age=5) is Light.GREY
    assert lit(S.NO_INFORMATION, owes=True) is Light.GREY


# Roll-up and courtesy


def test_the_slowest_task_speaks_for_the_decision() -> None:
    assert slowest([S.DONE, S.IN_PROGRESS, S.REPORTED_DONE]) is S.IN_PROGRESS
    assert slowest([S.DONE, S.NO_INFORMATION, S.PROBLEM]) is S.NO_INFORMATION
    assert slowest([S.COMPLIED, S.NOT_APPLICABLE]) is S.COMPLIED
    assert slowest([S.COMPLIED, S.PARTLY]) is S.PARTLY


def test_a_decision_without_tasks_has_no_information() -> None:
    assert slowest([]) is S.NO_INFORMATION


@given(st.lists(statuses, min_size=1))
def test_the_slowest_is_one_of_them_whatever_the_order(several: list[S]) -> None:
    assert slowest(several) in several
    assert slowest(reversed(several)) is slowest(several)


@pytest.mark.parametrize("courtesy", [Courtesy.SUPERIOR, Courtesy.REPRESENTATIVE, Courtesy.PRIVATE])
def test_superiors_representatives_and_companies_are_never_urged(courtesy: Courtesy) -> None:
    assert [courtesy_step(step, courtesy) for step in (1, 2, 3, 9)] == [1, 2, 2, 2]


@pytest.mark.parametrize("courtesy", [Courtesy.SUBORDINATE, Courtesy.EQUAL])
def test_the_third_time_others_are_urged_and_never_more(courtesy: Courtesy) -> None:
    assert [courtesy_step(step, courtesy) for step in (1, 2, 3, 9)] == [1, 2, 3, 3]


# Time granted


def test_a_request_that_was_granted_is_the_answer_of_its_cycle_only() -> None:
    until, said = date(2025, 9, 30), SINCE + timedelta(days=2)
    assert owes(S.NO_INFORMATION, said, SINCE, False)
    assert not owes(S.NO_INFORMATION, said, SINCE, False, until)
    assert owes(S.NO_INFORMATION, said, SINCE + timedelta(days=30), False, until)


def test_granted_time_counts_as_a_request_for_time_where_nothing_else_is_known() -> None:
    until = date(2025, 9, 30)
    assert counts_as(S.NO_INFORMATION, False, until) is S.MORE_TIME
    assert counts_as(S.NO_INFORMATION, True, until) is S.NO_INFORMATION
    assert counts_as(S.IN_PROGRESS, False, until) is S.IN_PROGRESS


def test_granted_time_is_yellow_until_it_has_passed() -> None:
    def shown(until: date) -> Light:
        return light(status=S.NO_INFORMATION, owes=False, due=until, until=until, today=TODAY)

    assert shown(TODAY) is Light.YELLOW and shown(TODAY - timedelta(days=1)) is Light.RED


# Past its day


@pytest.mark.parametrize(
    "status", [S.REPORTED_DONE, S.DONE, S.COMPLIED, S.NOT_APPLICABLE, S.MORE_TIME, S.NOT_OURS]
)
def test_what_is_done_or_waits_for_somebody_else_is_not_overdue(status: Status) -> None:
    assert not overdue(status, TODAY - timedelta(days=1), TODAY)


@pytest.mark.parametrize("status", [S.NO_INFORMATION, S.NOT_STARTED, S.IN_PROGRESS, S.PROBLEM])
def test_the_rest_is_from_the_day_after_its_due_date_on(status: Status) -> None:
    assert overdue(status, TODAY - timedelta(days=1), TODAY)
    assert not overdue(status, TODAY, TODAY) and not overdue(status, None, TODAY)
