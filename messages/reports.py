"""The report's summary, the digest, and what goes with the files."""

from collections.abc import Sequence

from committee.views import DeliveryTrouble, Digest, OfficeFigures, ProgressReport
from locales.translator import Translator
from messages.message import Message


def report_summary(t: Translator, value: ProgressReport) -> Message:
    raise NotImplementedError


def digest(t: Translator, value: Digest) -> Message:
    raise NotImplementedError


def making_report(t: Translator) -> Message:
    raise NotImplementedError


def report_caption(t: Translator, value: ProgressReport, form: str) -> str:
    # HTML, at most 1024; form: docx | pdf
    raise NotImplementedError


def digest_caption(t: Translator, value: Digest) -> str:
    # HTML, at most 1024
    raise NotImplementedError


def report_failed(t: Translator, code: str) -> Message:
    raise NotImplementedError


def no_minutes_yet(t: Translator) -> Message:
    raise NotImplementedError


def all_offices(t: Translator, by_office: Sequence[OfficeFigures], committee: str = "") -> Message:
    raise NotImplementedError


def remind_all_ask(t: Translator, committee_id: int, n: int) -> Message:
    raise NotImplementedError


def remind_all_done(t: Translator, n: int) -> Message:
    raise NotImplementedError


def delivery_trouble(t: Translator, value: DeliveryTrouble, committee_id: int | None = None) -> Message:
    raise NotImplementedError


def repeated_mark(t: Translator) -> str:
    raise NotImplementedError
