"""The chair's digest and the list of all offices."""

from committee.reasons import shown
from committee.report_views import AttentionItem, Digest, Figures, OfficeFigures
from committee.values import Status
from committee.views import MeetingView, OfficeTasks
from locales.translator import Translator
from messages.buttons import AllOffices, MakeReport, OpenTask, ShowOfficeTasks, TurnOffices
from messages.message import Message, button, column, keyboard
from messages.parts import counted, short_number, standing, state, task_line
from messages.shared_buttons import page_buttons, page_words, task_buttons
from messages.text import NAME, Html, bold, dotted, escape, lines, listing, names, one_line, paragraphs, put

_MOST_ITEMS = 8
OFFICES, TASKS = 10, 10  # shown at a time


def digest(t: Translator, value: Digest, *, decides: bool = True) -> Message:
    """Model message ১৩; who does not decide is not addressed as who does."""
    shown = value.attention[:_MOST_ITEMS]
    return Message(
        text=paragraphs(
            lines(
                put(t, t.gettext("Sir/Madam,")) if decides else None,
                dotted(bold(put(t, t.gettext("Progress at a glance"))), one_line(value.committee, NAME)),
                _meeting_line(t, value.meeting),
            ),
            lines(*_digest_figures(t, value)),
            _attention(t, value, decides),
            _without_answer(t, value.figures),
        ),
        keyboard=keyboard(
            [button(t.render(i), OpenTask(item.task.id)) for i, item in enumerate(shown, 1)],
            [
                button(t.gettext("All offices"), AllOffices(value.committee_id)),
                button(t.gettext("Report (PDF)"), MakeReport(value.committee_id, "pdf")),
            ],
        ),
    )


def _meeting_line(t: Translator, meeting: MeetingView) -> Html | None:
    if meeting.on is None:
        return None
    when = t.render(meeting.on) + (f", {t.render(meeting.at)}" if meeting.at else "")
    if meeting.tentative:
        return put(t, t.gettext("Meeting (expected): {when}"), when=Html(when))
    return put(t, t.gettext("Meeting: {when}"), when=Html(when))


def _digest_figures(t: Translator, value: Digest) -> list[Html | None]:
    f = value.figures
    one_off = put(
        t, t.gettext("{done} of {total} one-off decisions implemented"), total=f.one_off, done=f.done
    )
    before = None
    if value.previous_done is not None:
        before = put(t, t.gettext("(last meeting {n})"), n=value.previous_done)
    return [
        Html(" ".join(part for part in (one_off, before) if part)) if f.one_off else None,
        put(
            t,
            t.gettext("{done} of {total} standing decisions complied with"),
            total=f.standing,
            done=f.complied,
        )
        if f.standing
        else None,
        counted(t, t.gettext("Awaiting verification {n}"), f.to_verify),
    ]


def _attention(t: Translator, value: Digest, decides: bool) -> Html:
    if not value.attention:
        nothing = t.gettext("Nothing needs your directive at present.")
        return put(t, nothing if decides else t.gettext("Nothing needs the Chair's directive at present."))
    title = t.gettext("Your directive is needed") if decides else t.gettext("The Chair's directive is needed")
    items = [
        put(t, t.gettext("{i}. {item}"), i=i, item=_attention_item(t, item))
        for i, item in enumerate(value.attention[:_MOST_ITEMS], 1)
    ]
    left_out = len(value.attention) - len(items)
    return lines(
        bold(put(t, title)),
        *items,
        put(t, t.gettext("… and {n} more"), n=left_out) if left_out else None,
    )


def _attention_item(t: Translator, item: AttentionItem) -> Html:
    task = item.task
    asked: Html | None = None
    if item.asks is not None:
        asked = standing(t, item.asks, None, until=item.until)
    # Silence is said only of who was reached.
    stands = put(t, t.gettext("could not be reached")) if item.unreached else state(t, task)
    reason = one_line(shown(t, item.reason), 120)
    if asked is None and (task.status is not Status.PROBLEM or not reason):
        asked = stands  # what the office wrote does not say how the task stands
    why = Html(" – ".join(part for part in (asked, reason) if part))
    if item.overdue and task.due is not None:
        why = dotted(why, put(t, t.gettext("overdue since {date}"), date=task.due))
    office = one_line(task.office, 60)
    if item.others:
        more = t.ngettext("{office} and {n} more office", "{office} and {n} more offices", item.others)
        office = put(t, more, office=office, n=item.others)
    number = escape(short_number(t, task), 30)
    line = f"{number} {one_line(task.text, 80)} – {office}: {why}"
    meetings = put(t, t.gettext("({n} meetings)"), n=task.age) if task.age > 1 else ""
    return Html(f"{line} {meetings}".rstrip())


def _without_answer(t: Translator, f: Figures) -> Html:
    silent, unreached = f.silent_offices, f.unreached_offices
    return lines(
        put(
            t,
            t.gettext("<b>No information received</b> ({n}): {offices}"),
            n=len(silent),
            offices=names(t, silent, 500),
        )
        if silent
        else None,
        put(
            t,
            t.gettext("Could not be reached ({n}): {offices}"),
            n=len(unreached),
            offices=names(t, unreached, 500),
        )
        if unreached
        else None,
    )


def digest_caption(t: Translator, value: Digest) -> str:
    """What stands under the digest's picture, as HTML of at most 1024 units."""
    title = put(t, t.gettext("Progress by office"))
    return lines(dotted(bold(title), one_line(value.committee, NAME)), _meeting_line(t, value.meeting))


def all_offices(t: Translator, value: Digest, page: int) -> Message:
    """Every office's tasks by how they stand, those that need attention first; a button for each office. Pages count from 0."""
    pages = max(1, -(-len(value.by_office) // OFFICES))
    page = min(max(page, 0), pages - 1)
    shown = value.by_office[page * OFFICES : (page + 1) * OFFICES]
    items = [_office_line(t, one) for one in shown]
    return Message(
        text=paragraphs(
            lines(
                dotted(bold(put(t, t.gettext("All offices"))), page_words(t, page, pages)),
                one_line(value.committee, NAME),
            ),
            listing(t, items, 3400) if items else put(t, t.gettext("No open task.")),
            put(t, t.gettext("For an office's tasks, please tap its name.")) if items else None,
        ),
        keyboard=keyboard(
            *column(button(one.office, ShowOfficeTasks(one.office_id, 0, page)) for one in shown),
            page_buttons(t, page, pages, lambda to: TurnOffices(value.committee_id, to)),
        ),
    )


def office_tasks(t: Translator, value: OfficeTasks, page: int, back: int) -> Message:
    """An office's open tasks with a button for each; `back`: the page of all offices from which he came."""
    pages = max(1, -(-len(value.lines) // TASKS))
    page = min(max(page, 0), pages - 1)
    shown = value.lines[page * TASKS : (page + 1) * TASKS]
    hint = (
        t.gettext("To see a decision or give a directive, please tap its number.")
        if value.directs
        else t.gettext("To see a decision, please tap its number.")
    )
    return Message(
        text=paragraphs(
            lines(
                dotted(bold(one_line(value.office, NAME)), page_words(t, page, pages)),
                one_line(value.committee, NAME),
            ),
            listing(t, [task_line(t, it, with_state=True) for it in shown], 3400)
            if shown
            else put(t, t.gettext("No open task.")),
            put(t, hint) if shown else None,
        ),
        keyboard=keyboard(
            task_buttons(t, shown),
            page_buttons(t, page, pages, lambda to: ShowOfficeTasks(value.office_id, to, back)),
            [button(t.gettext("All offices"), TurnOffices(value.committee_id, back))],
        ),
    )


def _office_line(t: Translator, it: OfficeFigures) -> Html:
    answer: Html | None = None
    if not it.reached:
        answer = put(t, t.gettext("could not be reached"))
    elif it.silent:
        answer = put(t, t.gettext("no information received"))
    counts = [
        counted(t, t.gettext("good {n}"), it.green),
        counted(t, t.gettext("moving {n}"), it.yellow),
        counted(t, t.gettext("needs attention {n}"), it.red),
    ]
    return dotted(
        Html(f"• {one_line(it.office, 120)}"), put(t, t.gettext("tasks {n}"), n=it.total), *counts, answer
    )
