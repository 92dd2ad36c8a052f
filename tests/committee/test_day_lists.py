"""Lists of days: what people write and paste, and calendar files."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from committee.calendar import WorkingCalendar
from committee.day_calendars import is_calendar, read_calendar
from committee.day_lists import read_days
from committee.days import DayKind, Days, coming_days, joined
from locales.dates import format_date
from tests.scene import DHAKA

TODAY = date(2026, 11, 26)  # a Thursday
Read = list[tuple[str, str, str, str]]


def read(text: str) -> Read:
    found = read_days(text, TODAY)
    assert not found.bad, found.bad
    return [(f"{d.first:%d.%m.%y}", f"{d.last:%d.%m.%y}", d.kind.value, d.name) for d in found.days]


def one(first: str, name: str, last: str | None = None, kind: str = "closed") -> Read:
    return [(first, last or first, kind, name)]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("২১ ফেব্রুয়ারি – শহিদ দিবস", one("21.02.27", "শহিদ দিবস")),
        ("২১শে ফেব্রুয়ারি: শহিদ দিবস", one("21.02.27", "শহিদ দিবস")),
        ("১. ২১ ফেব্রুয়ারি ২০২৭ – শহিদ দিবস", one("21.02.27", "শহিদ দিবস")),
        ("• ১ মে: মে দিবস", one("01.05.27", "মে দিবস")),
        ("শহীদ দিবস, ২১ ফেব্রুয়ারি - ১ দিন", one("21.02.27", "শহীদ দিবস")),
        ("২১ ফেব্রুয়ারি\tরবিবার\tশহিদ দিবস", one("21.02.27", "শহিদ দিবস")),
        ("21/02/2027 শহিদ দিবস", one("21.02.27", "শহিদ দিবস")),
        ("২১.০২.২০২৭ শহিদ দিবস", one("21.02.27", "শহিদ দিবস")),
        ("2027-02-21: Martyrs' Day", one("21.02.27", "Martyrs' Day")),
        ("December 25: Christmas", one("25.12.26", "Christmas")),
        ("20 March - 23 March: Eid", one("20.03.27", "Eid", "23.03.27")),
        ("২০–২৩ মার্চ ২০২৭: ঈদ", one("20.03.27", "ঈদ", "23.03.27")),
        ("২০ মার্চ থেকে ২৩ মার্চ পর্যন্ত – ঈদ", one("20.03.27", "ঈদ", "23.03.27")),
        ("২০/৩/২০২৭ - ২৩/৩/২০২৭ ঈদ", one("20.03.27", "ঈদ", "23.03.27")),
        ("৩০ ডিসেম্বর – ২ জানুয়ারি: শীতকালীন ছুটি", one("30.12.26", "শীতকালীন ছুটি", "02.01.27")),
        ("২৮ ডিসেম্বর থেকে ২ জানুয়ারি ২০২৭ শীতকালীন", one("28.12.26", "শীতকালীন", "02.01.27")),
        ("২৯ ফেব্রুয়ারি: অধিবর্ষ", one("29.02.28", "অধিবর্ষ")),
        ("১১ ও ১২ জুন", [*one("11.06.27", ""), *one("12.06.27", "")]),
        ("১৭ এপ্রিল ২০২৭, শনিবার অফিস খোলা", one("17.04.27", "অফিস খোলা", kind="open")),
        ("১৭ এপ্রিল শনিবার কর্মদিবস", one("17.04.27", "কর্মদিবস", kind="open")),
    ],
)
def test_a_line_says_its_days_and_their_name(line: str, said: Read) -> None:
    assert read(line) == said


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("ঈদের ছুটি পরে জানানো হবে", "no_date"),
        ("৩১ জুন – ছুটি", "not_a_date"),
        ("২৯ ফেব্রুয়ারি ২০২৭ – ছুটি", "not_a_date"),
        ("২৩/৩/২০২৭ – ২০/৩/২০২৭ ঈদ", "backwards"),
        ("১ জানুয়ারি – ৩০ মার্চ ২০২৭ ছুটি", "too_long"),
        ("শুক্রবার ২১ ফেব্রুয়ারি ২০২৭ – শহিদ দিবস", "weekday"),
    ],
)
def test_a_line_that_says_no_day_is_told_and_the_others_are_read(line: str, why: str) -> None:
    found = read_days(f"২৫ ডিসেম্বর – বড়দিন\n{line}\n\n২৬ মার্চ – স্বাধীনতা দিবস", TODAY)
    assert [(bad.text, bad.why) for bad in found.bad] == [(line, why)]
    assert len(found.days) == 2


def test_the_year_may_stand_in_the_heading() -> None:
    assert read("২০২৮ সালের সরকারি ছুটির তালিকা\n২১ ফেব্রুয়ারি – শহিদ দিবস") == one("21.02.28", "শহিদ দিবস")


def test_a_composed_letter_and_one_of_two_parts_are_the_same() -> None:
    composed = "২১ ফেব্রুয়ারি – শহিদ দিবস".replace("\u09af\u09bc", "\u09df")
    assert read(composed) == read("২১ ফেব্রুয়ারি – শহিদ দিবস")


@given(st.dates(date(2026, 11, 26), date(2030, 12, 31)), st.sampled_from(["bn", "en"]))
def test_whatever_day_we_write_is_read_back(day: date, lang: str) -> None:
    found = read_days(f"{format_date(day, lang, weekday=True)} – ছুটি", TODAY)
    assert [(d.first, d.last, d.name) for d in found.days] == [(day, day, "ছুটি")]


@given(st.text(alphabet="২১ ফেব্রুয়ারিমার্চ-–/.,০১৯20267থেকেও\nশনিবার:", max_size=60))
def test_no_text_is_a_fault(text: str) -> None:
    for days in read_days(text, TODAY).days:
        assert days.first <= days.last and len(days.each) <= 31


# Calendar files

FILE = """BEGIN:VCALENDAR\r
VERSION:2.0\r
BEGIN:VEVENT\r
DTSTART;VALUE=DATE:20270320\r
DTEND;VALUE=DATE:20270324\r
SUMMARY:ঈদুল ফিতর\\, ছু\r
 টি\r
END:VEVENT\r
BEGIN:VEVENT\r
DTSTART:20270416T183000Z\r
SUMMARY:শনিবার অফিস খোলা\r
END:VEVENT\r
BEGIN:VEVENT\r
DTSTART;VALUE=DATE:20200221\r
RRULE:FREQ=YEARLY\r
SUMMARY:শহিদ দিবস\r
END:VEVENT\r
BEGIN:VEVENT\r
DTSTART;VALUE=DATE:20270101\r
STATUS:CANCELLED\r
SUMMARY:বাতিল\r
END:VEVENT\r
END:VCALENDAR\r
"""


def test_a_calendar_files_events_are_read() -> None:
    assert is_calendar(FILE)
    found = read_calendar(FILE, TODAY, DHAKA)
    assert not found.bad
    assert [(d.first, d.last, d.kind, d.name) for d in found.days] == [
        (date(2027, 3, 20), date(2027, 3, 23), DayKind.CLOSED, "ঈদুল ফিতর, ছুটি"),
        (date(2027, 4, 17), date(2027, 4, 17), DayKind.OPEN, "শনিবার অফিস খোলা"),  # by Dhaka's clock
        *((date(y, 2, 21), date(y, 2, 21), DayKind.CLOSED, "শহিদ দিবস") for y in (2026, 2027, 2028)),
    ]


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        ("SUMMARY:ঈদ", "no_date"),
        ("DTSTART:20271399\nSUMMARY:ঈদ", "no_date"),
        ("DTSTART:20270324\nDTEND:20270320\nSUMMARY:ঈদ", "backwards"),
        ("DTSTART:20270101\nDTEND:20270601\nSUMMARY:ঈদ", "too_long"),
        ("DTSTART:20270101\nRRULE:FREQ=WEEKLY\nSUMMARY:ঈদ", "repeats"),
    ],
)
def test_an_event_that_says_no_day_is_told(lines: str, why: str) -> None:
    content = f"BEGIN:VCALENDAR\nBEGIN:VEVENT\n{lines}\nEND:VEVENT\nEND:VCALENDAR"
    found = read_calendar(content, TODAY, DHAKA)
    assert [(bad.text, bad.why) for bad in found.bad] == [("ঈদ", why)] and not found.days


# What is shown

EID = frozenset({date(2027, 3, 10), date(2027, 3, 11)})


def test_what_is_special_is_shown_in_order_and_a_weekends_holiday_is_not() -> None:
    friday, saturday, monday = date(2027, 3, 12), date(2027, 3, 13), date(2027, 3, 15)
    own = {saturday: "অফিস খোলা", monday: "মেলা"}
    calendar = WorkingCalendar(holidays=EID | {friday}).with_days(closed=[monday], working=[saturday])
    found = coming_days(calendar, own, lambda day: "ঈদ", date(2027, 3, 7), date(2027, 3, 31))
    assert [(d.first, d.last, d.kind, d.name, d.own) for d in found] == [
        (date(2027, 3, 10), date(2027, 3, 11), DayKind.PUBLIC, "ঈদ", False),
        (saturday, saturday, DayKind.OPEN, "অফিস খোলা", True),
        (monday, monday, DayKind.CLOSED, "মেলা", True),
    ]


def test_days_in_a_row_are_one_entry_only_where_they_are_alike() -> None:
    def day(n: int, name: str) -> Days:
        return Days(first=date(2027, 3, n), last=date(2027, 3, n), kind=DayKind.CLOSED, name=name)

    assert [
        len(it.each) for it in joined([day(3, "ক"), day(1, "ক"), day(2, "ক"), day(4, "খ"), day(6, "খ")])
    ] == [
        3,
        1,
        1,
    ]
