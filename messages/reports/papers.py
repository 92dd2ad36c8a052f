"""What goes with the progress report and its files."""

from collections.abc import Mapping

from committee.report_views import Figures, ProgressReport
from committee.values import Status
from locales.translator import Translator
from messages.buttons import MakeReport, RemindAll, ShowDigest, ShowToVerify
from messages.message import Message, button, keyboard
from messages.parts import counted
from messages.text import N_, NAME, Html, bold, dotted, lines, one_line, paragraphs, plain, put

_TROUBLES: Mapping[str, str] = {
    "font": N_("the Bangla font is missing on the server"),
    "too_long": N_("making it took too long"),
    "too_much_memory": N_("it grew too big"),
}


def report_summary(
    t: Translator, value: ProgressReport, *, may_remind: bool = True, may_accept: bool = True
) -> Message:
    """Model message ১২; who only reads gets no buttons that change anything."""
    figures, waiting = value.figures, _awaiting(value)
    of = None
    if value.meeting_date is not None:
        of = put(t, t.gettext("decisions of the meeting of {date}"), date=value.meeting_date)
    return Message(
        text=paragraphs(
            lines(
                bold(put(t, t.gettext("The progress report is ready"))),
                dotted(one_line(value.committee, NAME), of),
            ),
            lines(*_figures(t, figures, waiting)),
            put(t, t.gettext("The places for memo number and signature are left blank.")),
        ),
        keyboard=keyboard(
            [
                button(t.gettext("📄 Word"), MakeReport(value.committee_id, "docx")),
                button(t.gettext("📄 PDF"), MakeReport(value.committee_id, "pdf")),
            ],
            [
                button(
                    plain(t, t.gettext("Verify ({n})"), n=waiting),
                    ShowToVerify(value.committee_id),
                )
                if waiting and may_accept
                else None,
                button(t.gettext("Remind everybody first"), RemindAll(value.committee_id, 0))
                if figures.silent_offices and may_remind
                else None,
            ],
            [button(t.gettext("Progress at a glance"), ShowDigest(value.committee_id))],
        ),
    )


def _awaiting(value: ProgressReport) -> int:
    """How many tasks wait for acceptance: each is looked at by itself, however its decision stands."""
    return sum(one.status is Status.REPORTED_DONE for row in value.rows for one in row.progress)


def _figures(t: Translator, f: Figures, waiting: int) -> list[Html | None]:
    """The counts; one-off and standing are never mixed."""
    one_off = dotted(
        put(t, t.gettext("implemented {n}"), n=f.done),
        put(t, t.gettext("in progress {n}"), n=f.moving),
        put(t, t.gettext("problem {n}"), n=f.problem),
        put(t, t.gettext("not started {n}"), n=f.not_started),
        counted(t, t.gettext("no information {n}"), f.no_information),
    )
    standing = dotted(
        put(t, t.gettext("complied with {n}"), n=f.complied),
        put(t, t.gettext("partly {n}"), n=f.partly),
        counted(t, t.gettext("problem {n}"), f.standing_problem),
        counted(t, t.gettext("did not arise {n}"), f.not_applicable),
        counted(t, t.gettext("no information {n}"), f.standing_silent),
    )
    silent = put(t, t.gettext("No information received: offices {n}"), n=len(f.silent_offices))
    unreached = put(t, t.gettext("could not be reached: {n}"), n=len(f.unreached_offices))
    return [
        put(t, t.gettext("One-off {n}: {counts}"), n=f.one_off, counts=one_off) if f.one_off else None,
        put(t, t.gettext("Standing {n}: {counts}"), n=f.standing, counts=standing) if f.standing else None,
        put(t, t.gettext("Tasks awaiting verification {n}"), n=waiting),
        Html(f"{silent}; {unreached}"),
    ]


def report_caption(t: Translator, value: ProgressReport, form: str) -> str:
    """What stands under the report's file, as HTML of at most 1024 units. `form`: docx | pdf."""
    head = t.gettext("Progress report (Word)") if form == "docx" else t.gettext("Progress report (PDF)")
    when = None
    if value.meeting_date is not None:
        when = put(t, t.gettext("decisions of the meeting of {date}"), date=value.meeting_date)
    return lines(bold(put(t, head)), dotted(one_line(value.committee, NAME), when), _as_of(t, value))


def _as_of(t: Translator, value: ProgressReport) -> Html:
    return put(t, t.gettext("As of {when}"), when=value.as_of)


def report_failed(t: Translator, code: str, *, letter: bool = False) -> Message:
    """The papers (or the letter) could not be made."""
    what = t.gettext("The report could not be prepared.")
    if letter:
        what = t.gettext("The letter could not be prepared.")
    reason = put(t, t.gettext(_TROUBLES[code])) if code in _TROUBLES else None
    return Message(
        text=lines(
            put(t, what),
            put(t, t.gettext("Reason: {reason}."), reason=reason) if reason else None,
            put(t, t.gettext("The information is unchanged. Please try again after a while.")),
        )
    )


def no_minutes_yet(t: Translator) -> Message:
    """There is nothing to report on."""
    return Message(
        text=put(
            t,
            t.gettext(
                "No minutes are registered yet. Please send the minutes first: a file, photos or text; a draft will do."
            ),
        )
    )
