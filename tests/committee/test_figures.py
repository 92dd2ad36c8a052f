"""Figures, the digest's attention list and the report's rows."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from committee.facts import TaskFacts
from committee.figures import attention, by_office, figures, report_rows
from committee.report_views import Figures, Outreach
from committee.values import Light, Nature, Status

S = Status
TODAY = date(2025, 9, 21)
ASKED = Outreach(sent=(date(2025, 9, 11),))
ASKED_TWICE = Outreach(sent=(date(2025, 9, 11), date(2025, 9, 17)))
NOBODY = Outreach(reachable=False)


def task(id: int = 1, status: Status = S.IN_PROGRESS, **more: object) -> TaskFacts:
    facts = {
        "id": id,
        "decision_id": id,
        "nature": Nature.ONE_OFF,
        "status": status,
        "office_id": id,
        "office": f"দপ্তর {id}",
        "outreach": ASKED,
    }
    return TaskFacts(**(facts | more))  # type: ignore[arg-type]


def standing(id: int = 1, status: Status = S.COMPLIED, **more: object) -> TaskFacts:
    return task(id, status, nature=Nature.STANDING, **more)


# Figures


def test_a_decision_counts_once_by_its_slowest_task() -> None:
    counts = figures(
        [task(n, status, decision_id=1) for n, status in enumerate([S.DONE, S.DONE, S.NOT_STARTED])]
    )
    assert (counts.one_off, counts.not_started, counts.done) == (1, 1, 0)


def test_one_off_and_standing_are_never_mixed() -> None:
    counts = figures([task(1, S.DONE), standing(2, S.COMPLIED), standing(3, S.PROBLEM), task(4, S.PROBLEM)])
    assert (counts.one_off, counts.done, counts.problem) == (2, 1, 1)
    assert (counts.standing, counts.complied, counts.standing_problem) == (2, 1, 1)


def test_what_is_reported_done_is_not_done() -> None:
    counts = figures([task(1, S.REPORTED_DONE)])
    assert (counts.done, counts.to_verify) == (0, 1)


def test_formal_decisions_are_not_counted() -> None:
    assert figures([task(1, nature=Nature.FORMAL)]) == Figures()


def test_work_taken_off_an_office_no_longer_counts_but_accepted_work_does() -> None:
    counts = figures([task(1, S.NOT_OURS, closed=True), task(2, S.DONE, closed=True)])
    assert (counts.one_off, counts.done) == (1, 1)


def test_last_months_compliance_says_nothing_about_this_month() -> None:
    counts = figures([standing(1, S.COMPLIED, owes=True), standing(2, S.PARTLY, owes=True), standing(3)])
    assert (counts.complied, counts.partly, counts.standing_silent) == (1, 0, 2)


def test_a_problem_stays_a_problem_until_something_else_is_said() -> None:
    assert figures([standing(1, S.PROBLEM, owes=True)]).standing_problem == 1
    assert figures([task(1, S.PROBLEM, owes=True)]).problem == 1


def test_an_office_that_was_written_to_and_did_not_answer_is_silent() -> None:
    counts = figures([task(1, S.NO_INFORMATION, owes=True)])
    assert counts.silent_offices == ("দপ্তর 1",) and counts.unreached_offices == ()


def test_an_office_nobody_could_be_written_to_at_is_unreached_never_silent() -> None:
    counts = figures([task(1, S.NO_INFORMATION, owes=True, outreach=NOBODY)])
    assert counts.silent_offices == () and counts.unreached_offices == ("দপ্তর 1",)


def test_an_office_to_which_sending_failed_is_unreached() -> None:
    failed = Outreach(failed=(date(2025, 9, 11),))
    assert figures([task(1, owes=True, outreach=failed)]).unreached_offices == ("দপ্তর 1",)


def test_an_office_not_yet_written_to_is_neither() -> None:
    counts = figures([task(1, S.NO_INFORMATION, owes=True, outreach=Outreach())])
    assert counts.silent_offices == counts.unreached_offices == ()


def test_an_office_that_answered_on_something_is_not_silent() -> None:
    counts = figures([task(1, owes=True, office_id=5), task(2, owes=False, office_id=5)])
    assert counts.silent_offices == ()


def test_an_office_without_anybody_whose_progress_came_by_phone_is_neither() -> None:
    counts = figures([task(1, owes=False, outreach=NOBODY)])
    assert counts.silent_offices == counts.unreached_offices == ()


def test_the_most_silent_office_comes_first_and_each_once() -> None:
    counts = figures(
        [
            task(1, owes=True, office_id=5, office="ক"),
            task(2, owes=True, office_id=6, office="খ"),
            task(3, owes=True, office_id=6, office="খ"),
        ]
    )
    assert counts.silent_offices == ("খ", "ক")


# By office


def test_an_offices_tasks_are_counted_by_light() -> None:
    tasks = [
        task(1, S.DONE),
        task(2, S.IN_PROGRESS),
        task(3, S.PROBLEM),
        task(4, S.NO_INFORMATION, owes=True, outreach=NOBODY),
        task(5, S.IN_PROGRESS, due=TODAY - timedelta(days=1)),
    ]
    (row,) = by_office([replace(t, office_id=5, office="ক") for t in tasks], TODAY)
    assert (row.total, row.green, row.yellow, row.red, row.grey) == (5, 1, 1, 2, 1)
    assert row.reached and not row.silent


def test_who_was_asked_twice_in_vain_is_red() -> None:
    (once,) = by_office([task(1, S.NO_INFORMATION, owes=True, outreach=ASKED)], TODAY)
    (twice,) = by_office([task(1, S.NO_INFORMATION, owes=True, outreach=ASKED_TWICE)], TODAY)
    assert (once.red, once.yellow, once.grey, once.silent) == (0, 0, 1, True)
    assert (twice.red, twice.yellow, twice.silent) == (1, 0, True)


def test_the_office_that_needs_most_attention_comes_first() -> None:
    rows = by_office(
        [
            task(1, S.DONE, office="ক"),
            task(2, S.PROBLEM, office="খ"),
            task(3, owes=True, outreach=NOBODY, office="গ"),
        ],
        TODAY,
    )
    assert [row.office for row in rows] == ["খ", "গ", "ক"]
    assert [row.reached for row in rows] == [True, False, True]


# Attention


def pressing(*tasks: TaskFacts, most: int = 5) -> list[int]:
    return [item.task.id for item in attention(tasks, TODAY, most).items]


def test_what_waits_for_the_chairs_word_comes_first_then_problems_then_what_is_overdue() -> None:
    late = TODAY - timedelta(days=3)
    assert pressing(
        task(1, S.IN_PROGRESS, due=late), task(2, S.PROBLEM), task(3, S.MORE_TIME), task(4, S.IN_PROGRESS)
    ) == [3, 2, 1]


def test_a_whole_cycle_without_a_word_is_put_before_the_chair_where_somebody_was_asked() -> None:
    silent = {"status": S.NO_INFORMATION, "owes": True}
    assert pressing(
        task(1, **silent, age=2),  # type: ignore[arg-type]
        task(2, **silent, age=1),  # type: ignore[arg-type]
        task(3, **silent, age=3, outreach=NOBODY),  # type: ignore[arg-type]
        task(4, S.PROBLEM),
    ) == [4, 1]


def test_the_longest_problem_comes_first() -> None:
    assert pressing(task(1, S.PROBLEM, age=1), task(2, S.PROBLEM, age=4)) == [2, 1]


def test_five_are_shown_and_the_rest_is_counted() -> None:
    shown = attention([task(n, S.PROBLEM) for n in range(1, 9)], TODAY)
    assert len(shown.items) == 5 and shown.more == 3


def test_a_wish_says_what_is_asked_and_until_when() -> None:
    until = TODAY + timedelta(days=30)
    (item,) = attention([task(1, S.MORE_TIME, until=until, note="বরাদ্দ আসেনি")], TODAY).items
    assert (item.asks, item.until, item.reason) == (S.MORE_TIME, until, "বরাদ্দ আসেনি")


def test_a_problem_asks_for_no_yes_or_no() -> None:
    (item,) = attention([task(1, S.PROBLEM, note="মামলা চলমান")], TODAY).items
    assert item.asks is None and item.reason == "মামলা চলমান" and item.task.light is Light.RED


def test_late_work_that_is_done_or_reported_needs_nobody() -> None:
    late = TODAY - timedelta(days=3)
    assert pressing(task(1, S.DONE, due=late), task(2, S.REPORTED_DONE, due=late)) == []


def test_an_overdue_office_that_was_never_reached_is_not_called_silent() -> None:
    late = {"owes": True, "due": TODAY - timedelta(days=3)}
    found = attention(
        [task(1, S.NO_INFORMATION, outreach=NOBODY, **late), task(2, S.NO_INFORMATION, **late)], TODAY
    )
    assert [(item.task.id, item.unreached) for item in found.items] == [(1, True), (2, False)]


def test_a_decision_nobody_has_answered_on_is_put_up_once_with_the_number_of_its_offices() -> None:
    late = {"owes": True, "due": TODAY - timedelta(days=3), "decision_id": 7}
    found = attention(
        [
            *(task(n, S.NO_INFORMATION, outreach=NOBODY, **late) for n in range(1, 10)),
            task(10, S.NO_INFORMATION, **late),
            task(11, S.IN_PROGRESS, note="৭টি হয়েছে", due=late["due"], decision_id=7),
            task(12, S.PROBLEM),
        ],
        TODAY,
    )
    assert [(item.task.id, item.others, item.overdue) for item in found.items] == [
        (12, 0, False),
        (1, 8, True),
        (10, 0, True),
        (11, 0, True),
    ]
    assert found.more == 0


def test_closed_work_needs_nobody() -> None:
    assert pressing(task(1, S.NOT_OURS, closed=True)) == []


# The report's rows


def test_a_row_a_decision_with_all_its_offices() -> None:
    (row,) = report_rows(
        [
            task(1, S.DONE, decision_id=9, office="ক", number="২.১", text="কাজ", cooperating=("গ",)),
            task(2, S.NOT_STARTED, decision_id=9, office="খ", number="২.১", text="কাজ", cooperating=("গ",)),
        ],
        TODAY,
    )
    assert (row.number, row.text, row.implementers, row.cooperating) == ("২.১", "কাজ", ("ক", "খ"), ("গ",))
    assert [p.status for p in row.progress] == [S.DONE, S.NOT_STARTED]


def test_the_latest_meeting_comes_first_in_the_order_of_its_minutes() -> None:
    old, new = date(2025, 7, 14), date(2025, 8, 14)
    rows = report_rows(
        [
            task(1, taken_on=old, position=0, number="১.১"),
            task(2, taken_on=new, position=1, number="২.১০"),
            task(3, taken_on=new, position=0, number="২.৯"),
        ],
        TODAY,
    )
    assert [row.number for row in rows] == ["২.৯", "২.১০", "১.১"]


def test_the_worst_light_is_the_rows() -> None:
    def lit(*tasks: TaskFacts) -> Light:
        (row,) = report_rows(tasks, TODAY)
        return row.light

    done, moving = task(1, S.DONE, decision_id=1), task(2, S.IN_PROGRESS, decision_id=1)
    unreached = task(3, owes=True, outreach=NOBODY, decision_id=1)
    problem = task(4, S.PROBLEM, decision_id=1)
    assert lit(done) is Light.GREEN
    assert lit(done, moving) is Light.YELLOW
    assert lit(done, moving, unreached) is Light.GREY
    assert lit(done, moving, unreached, problem) is Light.RED


def test_a_row_keeps_what_was_sent_for_who_did_not_answer() -> None:
    (row,) = report_rows([task(1, S.NO_INFORMATION, owes=True, outreach=ASKED_TWICE)], TODAY)
    assert row.progress[0].owes and row.progress[0].outreach.sent == ASKED_TWICE.sent


def test_the_earliest_due_date_and_the_greatest_age_are_the_rows() -> None:
    (row,) = report_rows(
        [
            task(1, decision_id=1, due=TODAY, age=2),
            task(2, decision_id=1, due=TODAY - timedelta(days=9), age=3),
        ],
        TODAY,
    )
    assert (row.due, row.age) == (TODAY - timedelta(days=9), 3)


# Laws

facts = st.builds(
    TaskFacts,
    id=st.integers(1, 10_000),
    decision_id=st.integers(1, 6),
    nature=st.just(Nature.ONE_OFF),
    status=st.sampled_from(Status),
    office_id=st.integers(1, 4),
    office=st.just(""),
    owes=st.booleans(),
    closed=st.booleans(),
    outreach=st.sampled_from([ASKED, ASKED_TWICE, NOBODY, Outreach()]),
    due=st.none() | st.dates(date(2025, 8, 1), date(2025, 10, 30)),
    age=st.integers(1, 9),
)


def natured(tasks: list[TaskFacts]) -> list[TaskFacts]:
    """A decision has one nature, an office one name."""
    kinds = (Nature.ONE_OFF, Nature.STANDING, Nature.FORMAL)
    return [
        replace(t, nature=kinds[t.decision_id % 3], office=f"দপ্তর {t.office_id}")
        for t in {t.id: t for t in tasks}.values()
    ]


task_lists = st.lists(facts, max_size=20).map(natured)


@given(task_lists)
def test_the_counts_add_up(tasks: list[TaskFacts]) -> None:
    f = figures(tasks)
    assert f.one_off == f.done + f.to_verify + f.moving + f.problem + f.not_started + f.no_information
    assert f.standing == f.complied + f.partly + f.standing_problem + f.not_applicable + f.standing_silent
    assert f.one_off + f.standing <= len({t.decision_id for t in tasks if t.nature is not Nature.FORMAL})


@given(task_lists)
def test_no_office_is_both_silent_and_unreached(tasks: list[TaskFacts]) -> None:
    f = figures(tasks)
    assert set(f.silent_offices).isdisjoint(f.unreached_offices)
    asked = {t.office for t in tasks if t.outreach.sent}
    assert set(f.silent_offices) <= asked


@given(task_lists)
def test_every_counted_task_has_one_light(tasks: list[TaskFacts]) -> None:
    rows = by_office(tasks, TODAY)
    assert all(row.total == row.green + row.yellow + row.red + row.grey for row in rows)
    assert len(rows) == len({row.office for row in rows})


@given(task_lists, st.integers(0, 6))
def test_nothing_that_needs_the_chair_is_left_uncounted(tasks: list[TaskFacts], most: int) -> None:
    shown, everything = attention(tasks, TODAY, most), attention(tasks, TODAY, 1000)
    assert len(shown.items) <= most
    assert len(shown.items) + shown.more == len(everything.items)
    assert everything.items[:most] == shown.items


@given(task_lists)
def test_every_task_of_a_decision_stands_in_its_row(tasks: list[TaskFacts]) -> None:
    rows = report_rows(tasks, TODAY)
    assert sum(len(row.progress) for row in rows) == sum(t.nature is not Nature.FORMAL for t in tasks)


def test_an_office_that_was_granted_time_is_not_silent() -> None:
    granted = task(1, S.NO_INFORMATION, until=TODAY + timedelta(days=9), outreach=ASKED_TWICE)
    counts = figures([granted])
    assert (counts.moving, counts.no_information, counts.silent_offices) == (1, 0, ())
    assert by_office([granted], TODAY)[0].yellow == 1
