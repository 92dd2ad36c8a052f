"""What the papers' files are called."""

import re
from datetime import date

from committee.letters import OfficeLetter
from committee.report_views import Digest, ProgressReport
from committee.short import shorten
from locales.numbers import in_digits
from locales.translator import Translator
from minutes.sheet.values import DraftSheet

# What Windows, Android or a shell would not have in a file's name.
_UNSAFE = re.compile(r'[\s/\\:*?"<>|\x00-\x1f\x7f]+')


def filename(paper: ProgressReport | Digest, form: str, lang: str) -> str:
    """A safe name in the reader's language, by the day it is about; `form` is docx, pdf or png.

    অগ্রগতি-প্রতিবেদন-২০২৬-০২-১৮.docx
    """
    t = Translator(lang)
    if isinstance(paper, Digest):
        title, day = t.pgettext("paper", "at-a-glance"), paper.meeting.on
    else:
        title, day = t.pgettext("paper", "progress-report"), paper.meeting_date or paper.as_of.date()
    return _named(title, day, form, lang)


def letter_filename(letter: OfficeLetter, form: str, lang: str) -> str:
    """তাগিদপত্র-জেলা-শিক্ষা-অফিসার-২০২৬-০২-২২.docx"""
    t = Translator(lang)
    title = t.pgettext("letter", "reminder") if letter.step == 3 else t.pgettext("letter", "letter")
    return _named(f"{title}-{shorten(letter.office, 40)}", letter.on, form, lang)


def sheet_filename(sheet: DraftSheet, lang: str) -> str:
    """খসড়া-সিদ্ধান্ত-২০২৬-০২-১৮.xlsx"""
    return _named(Translator(lang).pgettext("sheet", "draft-decisions"), sheet.meeting_date, "xlsx", lang)


def _named(title: str, day: date | None, form: str, lang: str) -> str:
    parts = (title, in_digits(day.isoformat(), lang) if day else "")
    return f"{_UNSAFE.sub('-', '-'.join(filter(None, parts)))}.{form}"
