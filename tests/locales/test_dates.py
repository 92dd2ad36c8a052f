from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales.dates import (
    format_date,
    format_month,
    format_time,
    parse_date,
    parse_time,
    tells_of_a_day,
    weekday_name,
)
from locales.digits import to_ascii, to_bangla

TODAY = date(2026, 3, 5)  # a Thursday

DATES = {
    "১৪/০৩/২০২২": date(2022, 3, 14),
    "14.3.22": date(2022, 3, 14),
    "১৪-৩-২২": date(2022, 3, 14),
    "2026-04-01": date(2026, 4, 1),
    "২৪ জুলাই, ২০২৩ খ্রিষ্টাব্দ, সোমবার": date(2023, 7, 24),
    "5 March 2026": date(2026, 3, 5),
    "March 19, 2026": date(2026, 3, 19),
    "1st april": date(2026, 4, 1),
    "২৫শে মার্চ": date(2026, 3, 25),
    "১৬ই ডিসেম্বর ২০২৫ ইং": date(2025, 12, 16),
    "২৫ জানুয়ারী ২০২৬": date(2026, 1, 25),
    "১২ এপ্রিল সকাল ১১টা": date(2026, 4, 12),
    "১২ মার্চ ১১টায়": date(2026, 3, 12),
    "১৮.০৬.২০২৩ খ্রিষ্টাব্দ, সকাল ১১.০০ টা": date(2023, 6, 18),
    "আগামী ১৯ মার্চ ২০২৩ তারিখ রোজ রবিবার সকাল ১১.০০ টায়": date(2023, 3, 19),
    "৩০ জুনের মধ্যে": date(2026, 6, 30),
    "জুন মাসের ৩০ তারিখের মধ্যে": date(2026, 6, 30),
    "২৪ চৈত্র ১৪২৮": date(2022, 4, 7),
    "১লা বৈশাখ": date(2026, 4, 14),
    "১১ আষাঢ়, ১৪৩০ বঙ্গাব্দ / ২৫ জুন, ২০২৩ খ্রিষ্টাব্দ": date(2023, 6, 25),
    "১৫/৪": date(2026, 4, 15),
    "১৫ তারিখ": date(2026, 3, 15),
    "৩ তারিখ": date(2026, 4, 3),
    "আগামী মাসের ৫ তারিখ": date(2026, 4, 5),
    "১২ তারিখ ১০টায়": date(2026, 3, 12),
    "আজ": date(2026, 3, 5),
    "আগামীকাল": date(2026, 3, 6),
    "kal sokal 10ta": date(2026, 3, 6),
    "tomorrow": date(2026, 3, 6),
    "পরশু": date(2026, 3, 7),
    "গতকাল": date(2026, 3, 4),
    "রবিবার": date(2026, 3, 8),
    "বৃহস্পতিবার": date(2026, 3, 12),
    "গত রবিবার": date(2026, 3, 1),
    "next sunday": date(2026, 3, 8),
    "৭ দিন পর": date(2026, 3, 12),
    "2 weeks later": date(2026, 3, 19),
    "২৮ ফেব্রুয়ারি": date(2026, 2, 28),
    "২৪ মার্চ বা তার আগে": date(2026, 3, 24),
    "২৪ মার্চ সকাল ১১টা বা ১২টা": date(2026, 3, 24),
}
NO_DATES = (
    *("", "মার্চ", "মার্চ ২০২৬", "আগামী সপ্তাহ", "৩১/০২/২০২৬", "৩১ জুন", "১০টি", "কালিয়া", "মেহেরপুর", "৪.৫ কিমি"),
    *("৫৬.০৪.৫৫০০.০০০.০৬.০০১.২০.৯", "৫০%", "বিলম্ব হবে", "৩০ ফাল্গুন ১৪৩১", "১১:৩০"),
    # Two days, and no choice made between them:
    *("কাল বা পরশু", "২৪ বা ২৬ মার্চ", "২৪ ও ২৬ মার্চ", "২৪ মার্চ অথবা ২৬ মার্চ", "রবি নাকি সোমবার", "24 or 26 march"),
)


@pytest.mark.parametrize("text", DATES)
def test_a_date_is_read_as_people_write_it(text: str) -> None:
    assert parse_date(text, TODAY) == DATES[text]


@pytest.mark.parametrize("text", [*DATES, "৩২ মার্চ, সকাল ১১টা", "২৪ বা ২৬ মার্চ"])
def test_what_tells_of_a_day_is_known_from_an_hour_alone(text: str) -> None:
    assert tells_of_a_day(text)
    assert not tells_of_a_day("সকাল ১১টা")


@pytest.mark.parametrize("text", NO_DATES)
def test_no_day_is_made_up(text: str) -> None:
    assert parse_date(text, TODAY) is None


@pytest.mark.parametrize("text", DATES)
def test_digits_spaces_and_zero_width_characters_make_no_difference(text: str) -> None:
    for variant in (to_ascii(text), to_bangla(text), f" {text}\u200c ", text.replace(" ", "\u00a0 ")):
        assert parse_date(variant, TODAY) == DATES[text]


@given(
    st.dates(min_value=date(2001, 1, 1), max_value=date(2090, 1, 1)),
    st.sampled_from(("bn", "en")),
    st.booleans(),
)
def test_what_is_written_is_read_back(day: date, lang: str, weekday: bool) -> None:
    assert parse_date(format_date(day, lang, weekday=weekday), TODAY) == day


@given(st.text())
def test_any_text_is_read_without_an_error(text: str) -> None:
    assert parse_date(text, TODAY) is None or isinstance(parse_date(text, TODAY), date)
    assert parse_time(text) is None or isinstance(parse_time(text), time)


TIMES = {
    "সকাল ১১:০০ টা": time(11),
    "বিকাল ০৩.০০ ঘটিকা": time(15),
    "সাড়ে ১০টা": time(10, 30),
    "সোয়া ১১টায়": time(11, 15),
    "পৌনে ১২টা": time(11, 45),
    "পৌনে ১টা": time(12, 45),
    "১১:৩০": time(11, 30),
    "১১.৩০": time(11, 30),
    "15:30": time(15, 30),
    "11 am": time(11),
    "3 pm": time(15),
    "বেলা ১১টা": time(11),
    "দুপুর ১২টা": time(12),
    "দুপুর আড়াইটা": time(14, 30),
    "বিকেল সাড়ে তিনটা": time(15, 30),
    "সন্ধ্যা ৭টা": time(19),
    "রাত ৮টা": time(20),
    "রাত ১২টা": time(0),
    "৩টা": time(15),
    "সকাল ১১টা ৩০ মিনিট": time(11, 30),
    "sokal 11 ta": time(11),
    "bikal 3ta": time(15),
    "১২ ফেব্রুয়ারি সকাল ১১টা": time(11),
    "১৮.০৬.২০২৩ খ্রিষ্টাব্দ, সকাল ১১.০০ টা": time(11),
}


@pytest.mark.parametrize("text", TIMES)
def test_a_time_is_read_as_people_write_it(text: str) -> None:
    assert parse_time(text) == parse_time(to_ascii(text)) == TIMES[text]


@pytest.mark.parametrize(
    "text", ["", "১০টি", "25:00", "২.১ অনুচ্ছেদ", "১৪/০৩/২০২২", "কাজটা শেষ", "11.30 percent"]
)
def test_no_time_is_made_up(text: str) -> None:
    assert parse_time(text) is None


@given(st.times(), st.sampled_from(("bn", "en")))
def test_a_time_written_is_read_back_to_the_minute(at: time, lang: str) -> None:
    assert parse_time(format_time(at, lang)) == at.replace(second=0, microsecond=0)


def test_dates_look_as_an_office_writes_them() -> None:
    day = date(2026, 3, 19)
    assert format_date(day, "bn", weekday=True) == "১৯ মার্চ ২০২৬, বৃহস্পতিবার"
    assert format_date(day, "bn", year=False) == "১৯ মার্চ"
    assert format_date(day, "en", weekday=True) == "19 March 2026, Thursday"
    assert format_month(day, "bn") == "মার্চ ২০২৬"
    assert format_month(day, "en") == "March 2026"
    assert weekday_name(day, "en") == "Thursday"
    assert format_time(time(11), "bn") == "সকাল ১১টা"
    assert format_time(time(15, 30), "bn") == "বিকাল ৩.৩০টা"
    assert format_time(time(15, 30), "en") == "3:30 PM"


def test_an_instant_is_not_taken_for_a_day() -> None:
    with pytest.raises(TypeError):
        format_date(datetime(2026, 3, 19, 23, 0), "bn")  # noqa: DTZ001 (that it has no zone is the point)
