"""File names: by the day, in the reader's language, safe everywhere."""

from datetime import date

import pytest

from reports.names import filename
from tests.reports import factories as make


@pytest.mark.parametrize(
    ("form", "lang", "name"),
    [
        ("docx", "bn", "অগ্রগতি-প্রতিবেদন-২০২৬-০২-১৮.docx"),
        ("pdf", "en", "progress-report-2026-02-18.pdf"),
    ],
)
def test_a_report_is_named_by_its_meeting(form: str, lang: str, name: str) -> None:
    assert filename(make.report(), form, lang) == name


def test_without_a_meetings_date_the_day_of_the_report_stands_in() -> None:
    assert filename(make.report(meeting_date=None), "pdf", "en") == "progress-report-2026-03-15.pdf"


def test_a_digest_is_named_by_the_coming_meeting_if_its_date_is_known() -> None:
    assert filename(make.digest(), "png", "bn") == "একনজরে-অগ্রগতি-২০২৬-০৩-১৯.png"
    unknown = make.digest(meeting=make.meeting(on=None))
    assert filename(unknown, "png", "bn") == "একনজরে-অগ্রগতি.png"


def test_nothing_in_a_name_needs_quoting() -> None:
    for day in (date(2026, 1, 1), None):
        assert not set(filename(make.report(meeting_date=day), "docx", "bn")) & set('/\\:*?"<>| \t\n')
