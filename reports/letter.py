"""A letter's values → its text, place by place: what the Word and the PDF letter both print."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from committee.letters import LetterDecision, OfficeLetter, Reference, Signer
from committee.short import label
from locales.bangla_calendar import MONTHS, from_gregorian
from locales.dates import format_date
from locales.digits import to_ascii, to_bangla
from locales.translator import Translator
from places.model import Courtesy
from reports.heading import heading

PAGE = (210, 297)  # millimetres; the left margin is wider: the paper is punched there
MARGINS = (18, 20, 18, 25)  # top, right, bottom, left
COLUMNS = (16, 24, 27, 68, 30)
BLANK = "……………………………………"
_ABOVE = (Courtesy.SUPERIOR, Courtesy.REPRESENTATIVE)


@dataclass(frozen=True, kw_only=True)
class LetterPaper:
    """All of the letter's text, in the order it is printed; what is empty is left out."""

    lang: str
    heading: tuple[str, ...]
    memo: str
    dates: tuple[str, ...]
    to: str
    receiver: tuple[str, ...]
    subject: str
    reference: str  # the word before them
    references: tuple[str, ...]
    salutation: str
    opening: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    closing: tuple[str, ...]
    ending: str
    blank: str  # the dots over which is signed
    signature: tuple[str, ...]
    copies_title: str
    copies: tuple[str, ...]
    made: datetime


def build(letter: OfficeLetter, signer: Signer, lang: str) -> LetterPaper:
    """The letter's text in `lang`, over this signature."""
    t = Translator(lang)
    chairs = signer is Signer.CHAIR
    memo = t.pgettext("letter", "D.O. no.: {blank}") if chairs else t.pgettext("letter", "Memo no.: {blank}")
    return LetterPaper(
        lang=lang,
        heading=_heading(t, letter, signer),
        memo=t.fill(memo, blank=BLANK),
        dates=_dates(t, letter.on),
        to=t.pgettext("letter", "To:"),
        receiver=_receiver(letter),
        subject=_subject(t, letter, 1 if chairs else letter.step),
        reference=t.pgettext("letter", "Ref.:"),
        references=tuple(_references(t, letter)),
        salutation=t.pgettext("letter", "Dear Sir/Madam,") if chairs else t.pgettext("letter", "Sir/Madam,"),
        opening=_opening(t, letter, signer),
        columns=(
            t.pgettext("letter", "No."),
            t.pgettext("letter", "Decision no."),
            t.pgettext("letter", "Meeting of"),
            t.pgettext("letter", "Decision"),
            t.pgettext("letter", "Due"),
        ),
        rows=tuple(_row(t, n, one) for n, one in enumerate(letter.decisions, 1)),
        closing=tuple(_closing(t, letter, signer)),
        ending=t.pgettext("letter", "Yours sincerely,") if chairs else "",
        blank=BLANK,
        signature=tuple(_signature(t, letter, signer)),
        copies_title="" if chairs else t.pgettext("letter", "Copies for kind information:"),
        copies=tuple(_copies(t, letter, signer)),
        made=datetime.combine(letter.on, time(), UTC),
    )


def _heading(t: Translator, letter: OfficeLetter, signer: Signer) -> tuple[str, ...]:
    """The supervisor writes from the Chair's office."""
    post = letter.secretary_post if signer is Signer.SECRETARY else letter.chair_post
    return heading(t, post, letter.district)


def _dates(t: Translator, on: date) -> tuple[str, ...]:
    """The day by both calendars, as an office writes it."""
    day = format_date(on, t.lang)
    if t.lang != "bn":
        return (t.fill(t.pgettext("letter", "Date: {date}"), date=day),)
    year, month, number = from_gregorian(on)
    bangla = f"{to_bangla(number)} {MONTHS[month - 1]} {to_bangla(year)} বঙ্গাব্দ"
    return (t.fill(t.pgettext("letter", "Date: {date}"), date=bangla), f"{day} খ্রিষ্টাব্দ")


def _receiver(letter: OfficeLetter) -> tuple[str, ...]:
    """Post and place of who is written to."""
    post, _, place = letter.office.partition(", ")
    known = place or letter.district or ""
    more = letter.district if letter.district and letter.district not in letter.office else ""
    return tuple(dict.fromkeys(filter(None, (post, known, more))))


def _subject(t: Translator, letter: OfficeLetter, step: int) -> str:
    text = {
        1: t.pgettext("letter", "Subject: Progress in implementing the decisions of {committee}."),
        2: t.pgettext(
            "letter", "Subject: Progress in implementing the decisions of {committee} (kind reminder)."
        ),
        3: t.pgettext("letter", "Subject: Progress in implementing the decisions of {committee} (reminder)."),
    }[step]
    return t.fill(text, committee=letter.committee)


def _references(t: Translator, letter: OfficeLetter) -> Iterator[str]:
    several = len(letter.references) > 1
    for n, one in enumerate(letter.references, 1):
        words = _reference(t, one)
        yield f"({t.render(n)}) {words}" if several else words


def _reference(t: Translator, one: Reference) -> str:
    """“১০ মার্চ ২০২৬ তারিখের সভার কার্যবিবরণী, স্মারক নম্বর …, তারিখ …”."""
    parts = [t.pgettext("letter", "Minutes of the committee")]
    if one.meeting_date is not None:
        parts = [t.fill(t.pgettext("letter", "Minutes of the meeting of {date}"), date=one.meeting_date)]
    if one.memo_no:
        parts.append(t.fill(t.pgettext("letter", "memo no. {number}"), number=_digits(t, one.memo_no)))
    if one.memo_no and one.memo_date is not None:
        parts.append(t.fill(t.pgettext("letter", "date {date}"), date=one.memo_date))
    return ", ".join(parts)


def _digits(t: Translator, printed: str) -> str:
    return to_bangla(printed) if t.lang == "bn" else to_ascii(printed)


def _opening(t: Translator, letter: OfficeLetter, signer: Signer) -> str:
    if letter.courtesy in _ABOVE:
        text = t.pgettext(
            "letter",
            "With reference to the above, the decisions of {committee} listed below ({n}) concern your office.",
        )
    elif letter.courtesy is Courtesy.PRIVATE:
        text = t.pgettext(
            "letter",
            "With reference to the above, the decisions of {committee} listed below ({n}) concern your institution.",
        )
    else:
        text = t.pgettext(
            "letter",
            "With reference to the above, your office has been entrusted with implementing the decisions of {committee} "
            "listed below ({n}).",
        )
    said = [t.fill(text, committee=letter.committee, n=len(letter.decisions))]
    if signer is Signer.CHAIR:
        said.insert(0, t.pgettext("letter", "Please accept my greetings."))
    if not letter.asked:
        said.append(t.pgettext("letter", "Its progress has not been received yet."))
    else:
        asked = t.pgettext(
            "letter",
            "Although its progress was asked for on {dates}, no information has been received so far.",
        )
        if letter.answered is not None:
            asked = t.pgettext(
                "letter", "Its progress was asked for on {dates}; an answer came, and more is needed."
            )
        elif letter.courtesy in _ABOVE:
            asked = t.pgettext(
                "letter", "Its progress was asked for on {dates}; the information is still awaited."
            )
        said.append(t.fill(asked, dates=_days(t, letter.asked)))
    return " ".join(said)


def _days(t: Translator, days: tuple[date, ...]) -> str:
    """“১২ ও ১৫ ফেব্রুয়ারি ২০২৬” in full: every day with its month and year."""
    *before, last = (format_date(day, t.lang) for day in days)
    if not before:
        return last
    return t.fill(t.pgettext("letter", "{several} and {last}"), several=", ".join(before), last=last)


def _row(t: Translator, n: int, one: LetterDecision) -> tuple[str, ...]:
    number = _digits(t, label(one.number, one.agenda_no)) if one.number else ""
    item = t.fill(t.pgettext("letter", "item {number}"), number=_digits(t, one.agenda_no))
    return (
        t.render(n),
        number or (item if one.agenda_no else "–"),
        format_date(one.taken_on, t.lang) if one.taken_on else "–",
        one.text,
        format_date(one.due, t.lang) if one.due else "–",
    )


def _closing(t: Translator, letter: OfficeLetter, signer: Signer) -> Iterator[str]:
    """When the committee meets, and by when what is asked."""
    said = []
    if letter.meeting.on is not None and letter.meeting.on >= letter.on:
        expected = t.pgettext("letter", "The committee's next meeting is expected on {date}.")
        fixed = t.pgettext("letter", "The committee's next meeting is on {date}.")
        said.append(t.fill(expected if letter.meeting.tentative else fixed, date=letter.meeting.on))
    said.append(t.fill(_asking(t, letter, signer), date=letter.reply_by))
    yield " ".join(said)
    if letter.courtesy not in _ABOVE and signer is not Signer.CHAIR:
        yield t.pgettext(
            "letter",
            "If there is an obstacle, or more time is needed, please state this too with the reason.",
        )


def _asking(t: Translator, letter: OfficeLetter, signer: Signer) -> str:
    if signer is Signer.CHAIR:
        return t.pgettext(
            "letter",
            "I request you to look into the matter personally and to have its progress reported by {date}, so that it "
            "can be put before the committee.",
        )
    if letter.courtesy in _ABOVE:
        return t.pgettext(
            "letter",
            "So that the progress can be put before the committee, your kind instruction that it be sent by {date} is "
            "requested.",
        )
    if letter.courtesy is Courtesy.PRIVATE:
        return t.pgettext(
            "letter",
            "You are requested to assist by reporting the progress by {date}, so that it can be put before the committee.",
        )
    if letter.directed:
        return t.pgettext(
            "letter",
            "By direction of the Chair you are requested to report the progress by {date}, so that it can be put before "
            "the committee.",
        )
    return t.pgettext(
        "letter",
        "You are requested to report the progress by {date}, so that it can be put before the committee.",
    )


def _signature(t: Translator, letter: OfficeLetter, signer: Signer) -> Iterator[str]:
    post = letter.post_of(signer)
    yield post
    if signer is Signer.SECRETARY:
        yield t.fill(t.pgettext("letter", "and Member-secretary, {committee}"), committee=letter.committee)
        if letter.secretary_phone:
            phone = _digits(t, letter.secretary_phone)
            yield t.fill(t.pgettext("letter", "Phone: {phone}"), phone=phone)
    elif signer is Signer.CHAIR:
        yield t.fill(t.pgettext("letter", "and Chair, {committee}"), committee=letter.committee)


def _copies(t: Translator, letter: OfficeLetter, signer: Signer) -> Iterator[str]:
    """Who gets a copy, numbered; a demi-official letter has none."""
    if signer is Signer.CHAIR:
        return
    chair = t.fill(
        t.pgettext("letter", "{post} and Chair, {committee}"),
        post=letter.chair_post,
        committee=letter.committee,
    )
    others = letter.supervisor_post if signer is Signer.SECRETARY else letter.secretary_post
    kept = [chair if letter.chair_post else "", others or "", t.pgettext("letter", "Office copy")]
    for n, words in enumerate(filter(None, kept), 1):
        yield t.fill(t.pgettext("letter", "{n}. {words}."), n=n, words=words)
