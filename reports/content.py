"""A progress report's values → its paper: every word of it, in one language."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain, groupby

from committee.report_views import ProgressReport, ReportRow
from committee.values import Light, Nature
from committee.views import MeetingView
from locales.dates import format_date, format_time
from locales.numbers import in_digits
from locales.translator import Translator
from places.together import together
from reports.heading import heading
from reports.offices import count_offices
from reports.paper import COLUMNS, Group, Paper, Row
from reports.rows import Answer, answers, remarks, roll_up
from reports.summary import boxes, lists, office_table

BLANK = "…………………………………………"
# About how many letters fit into a millimetre of a line; a row of more lines than that may be split over pages.
_LETTERS_PER_MM = 0.68
_LONG_ROW = 16
_MANY_OFFICES = 8


def build(report: ProgressReport, lang: str) -> Paper:
    """The report's text in `lang`."""
    t = Translator(lang)
    return Paper(
        lang=lang,
        heading=heading(t, report.secretary_post, report.district),
        blank=BLANK,
        memo=t.fill(t.pgettext("paper", "Memo no.: {blank}"), blank=BLANK),
        dated=t.fill(t.pgettext("paper", "Date: {blank}"), blank=BLANK[: len(BLANK) // 2]),
        title=t.pgettext("paper", "Progress report on the implementation of decisions"),
        subject=_subject(t, report),
        state=tuple(_state(t, report)),
        boxes=boxes(t, report.figures),
        lists=lists(t, report.figures),
        legend=tuple((light, light_words(t, light)) for light in Light),
        columns=(
            t.pgettext("paper", "No."),
            t.pgettext("paper", "Agenda item"),
            t.pgettext("paper", "Decision taken"),
            t.pgettext("paper", "To be implemented by"),
            t.pgettext("paper", "Progress of implementation"),
            t.pgettext("paper", "Remarks"),
        ),
        groups=_groups(t, report),
        nothing=t.pgettext("paper", "There are no decisions to report on."),
        offices=office_table(t, count_offices(report)),
        signature=(report.secretary_post, t.pgettext("paper", "Member-secretary"), report.committee),
        page=t.pgettext("paper", "Page {page} of {pages}"),
        made=report.as_of,
    )


def light_words(t: Translator, light: Light) -> str:
    """What a light means."""
    return {
        Light.GREEN: t.pgettext("paper", "implemented or complied with"),
        Light.YELLOW: t.pgettext("paper", "being implemented"),
        Light.RED: t.pgettext("paper", "obstacle, overdue, or no answer even after reminders"),
        Light.GREY: t.pgettext("paper", "no information yet, or could not be contacted"),
    }[light]


def when(t: Translator, meeting: MeetingView) -> str:
    """Day, weekday and time of a meeting, as far as they are known."""
    parts = (
        format_date(meeting.on, t.lang, weekday=True) if meeting.on else "",
        format_time(meeting.at, t.lang) if meeting.at else "",
    )
    return ", ".join(filter(None, parts))


def _subject(t: Translator, report: ProgressReport) -> str:
    if report.meeting_date is None:
        text = t.pgettext("paper", "Subject: Progress in implementing the decisions of {committee}.")
        return t.fill(text, committee=report.committee)
    if not report.meeting_number:
        text = t.pgettext(
            "paper",
            "Subject: Progress in implementing the decisions of the meeting of {committee} held on {date}.",
        )
        return t.fill(text, committee=report.committee, date=report.meeting_date)
    text = t.pgettext(
        "paper",
        "Subject: Progress in implementing the decisions of meeting no. {number} of {committee} held on {date}.",
    )
    number = in_digits(report.meeting_number, t.lang)
    return t.fill(text, committee=report.committee, date=report.meeting_date, number=number)


def _state(t: Translator, report: ProgressReport) -> Iterator[str]:
    """As of when, and the next meeting."""
    yield t.fill(t.pgettext("paper", "Information as of {moment}"), moment=report.as_of)
    meeting = report.next_meeting
    if meeting.on is None:
        return
    text = t.pgettext("paper", "Next meeting: {when}")
    if meeting.past:
        text = t.pgettext("paper", "Meeting: {when}")
    elif meeting.tentative:
        text = t.pgettext("paper", "Next meeting (expected): {when}")
    yield t.fill(text, when=when(t, meeting))


def _groups(t: Translator, report: ProgressReport) -> tuple[Group, ...]:
    """The rows, neighbours of one agenda item of one meeting together, numbered through."""
    numbered = enumerate(report.rows, start=1)
    return tuple(
        Group(
            agenda=_numbered(t, agenda_no, title),
            origin=_origin(t, taken_on, report),
            rows=tuple(_row(t, serial, row, report) for serial, row in rows),
        )
        for (taken_on, agenda_no, title), rows in groupby(
            numbered, key=lambda one: (one[1].taken_on, one[1].agenda_no, one[1].agenda_title)
        )
    )


def _origin(t: Translator, taken_on: date | None, report: ProgressReport) -> str:
    if taken_on is None or taken_on == report.meeting_date:
        return ""
    return t.fill(t.pgettext("paper", "(meeting of {date})"), date=taken_on)


def _row(t: Translator, serial: int, row: ReportRow, report: ProgressReport) -> Row:
    cooperating = ""
    if row.cooperating:
        text = t.pgettext("paper", "Cooperating: {offices}")
        cooperating = t.fill(text, offices="; ".join(together(row.cooperating)))
    made = Row(
        serial=t.render(serial),
        light=row.light,
        decision=_numbered(t, row.number, row.text),
        implementers=_listed(row.implementers),
        cooperating=cooperating,
        roll_up=roll_up(t, row),
        answers=answers(t, row) or (Answer(office="", status=_unassigned(t, row)),),
        remarks=remarks(t, row, report.as_of.date()),
        splits=False,
    )
    return replace(made, splits=_lines(made) > _LONG_ROW)


def _listed(offices: Sequence[str]) -> tuple[str, ...]:
    """One line each; very many in one paragraph."""
    return tuple(offices) if len(offices) <= _MANY_OFFICES else ("; ".join(together(offices)),)


def _unassigned(t: Translator, row: ReportRow) -> str:
    if row.nature is Nature.FORMAL:
        return t.pgettext("paper", "No action needed")
    return t.pgettext("paper", "No office has been named for it yet")


def _lines(row: Row) -> int:
    """About how many lines the row's longest cell has."""
    said = (f"{one.office} {one.status} {one.note} {one.facts}" for one in row.answers)
    cells = ((row.decision,), (*row.implementers, row.cooperating), (row.roll_up, *said), row.remarks)
    return max(
        sum(
            1 + int(len(line) / (width * _LETTERS_PER_MM))
            for line in chain.from_iterable(text.split("\n") for text in cell)
        )
        for cell, width in zip(cells, COLUMNS[2:], strict=True)
    )


def _numbered(t: Translator, number: str, text: str) -> str:
    """“২.১. …”; the number as it was read, in the language's digits."""
    if not number:
        return text
    mark = in_digits(number, t.lang)
    return f"{mark if mark[-1] in '.)।' else mark + '.'} {text}"
