"""What is said back when an office answers."""

from committee.values import Source, Status
from committee.views import Recorded, RecordedForAll, TaskCard, Understood, WhichTask
from locales.translator import Translator
from messages import words
from messages.buttons import (
    Acknowledge,
    Amend,
    ChooseAll,
    ChooseTask,
    ConfirmReading,
    EnterTask,
    OpenTask,
    Tap,
)
from messages.message import Message, button, keyboard
from messages.parts import (
    decision,
    decision_line,
    decision_state,
    digits,
    quoted,
    standing,
    state,
    task_line,
    with_note,
)
from messages.shared_buttons import back_button, cancel_button, my_tasks_button, status_buttons, task_buttons
from messages.text import N_, Html, bold, dotted, lines, listing, one_line, paragraphs, plain, put

_EVIDENCE = {
    "photo": N_("📎 The photo has been kept as evidence"),
    "document": N_("📎 The document has been kept as evidence"),
    "memo": N_("📎 The memo number has been kept as evidence"),
}


def recorded(t: Translator, value: Recorded) -> Message:
    """Model messages ৩ and ২১; for the secretary, who entered it for an office, with the source."""
    card, own = value.card, value.source is Source.TELEGRAM
    following: Tap | None = None
    if value.next_id is not None:
        following = OpenTask(value.next_id) if own else EnterTask(value.next_id, value.source)
    return Message(
        text=paragraphs(
            lines(
                _recorded_head(t, value),
                *_recorded_what(t, value),
                None if own else _source(t, value),
            ),
            lines(_what_more(t, value), left_over(t, value.left, own)),
        ),
        keyboard=keyboard(
            [
                button(t.gettext("✅ Right"), Acknowledge(card.id)) if value.from_text else None,
                button(t.gettext("✏️ Correct"), Amend(card.id)),
                button(t.gettext("Next one"), following) if following else None,
            ]
        ),
    )


def _source(t: Translator, value: Recorded) -> Html:
    """“সূত্র: টেলিফোনে · অফিস সহকারী”."""
    source = put(t, t.gettext("Source: {source}"), source=words.source(t, value.source))
    return dotted(source, one_line(value.informant or "", 80))


def _recorded_head(t: Translator, value: Recorded) -> Html:
    if value.repeated:
        return put(t, t.gettext("✅ This had been recorded already"))
    if value.source is not Source.TELEGRAM:
        return put(t, t.gettext("✅ Recorded on behalf of {office}"), office=value.card.office)
    if value.old_status is not None:
        return put(t, t.gettext("✏️ Corrected"))
    return put(t, t.gettext("✅ Recorded"))


def _recorded_what(t: Translator, value: Recorded) -> list[Html | None]:
    """The lines that say what stands now, and what stood before where it was corrected."""
    card = value.card
    if value.old_status is not None and not value.repeated:
        before = with_note(t, put(t, words.status(t, value.old_status)), value.old_note)
        return [
            decision(t, card),
            put(t, t.gettext("Before: {what}"), what=before),
            put(t, t.gettext("Now: {what}"), what=with_note(t, bold(state(t, card)), card.note)),
            put(t, t.gettext("The earlier information stays in the history.")),
        ]
    if value.from_text:
        understood_as = t.gettext("{decision}: your answer was understood thus: <b>{status}</b>.")
        return [
            put(t, understood_as, decision=decision(t, card), status=state(t, card)),
            quoted(t, card.note),
        ]
    return [decision_state(t, card), quoted(t, card.note)]


def _what_more(t: Translator, value: Recorded) -> Html | None:
    if value.asks_line:
        return put(
            t,
            t.gettext(
                "The same state was reported last time. What has been done since: please write it in one line; "
                "it will stand in the report."
            ),
        )
    if value.repeated or value.card.status is Status.NOT_APPLICABLE or value.source is not Source.TELEGRAM:
        return None
    figures = t.gettext("How many, where, when: written in one line, it will stand in the report (optional).")
    evidence = t.gettext("You may also send a photo or a letter.")
    asked = (None if value.card.note else put(t, figures), None if value.files else put(t, evidence))
    return Html(" ".join(filter(None, asked))) or None


def left_over(t: Translator, left: int, own: bool) -> Html:
    if left and own:
        return put(t, t.gettext("Still to report: {n}."), n=left)
    if left:
        return put(t, t.gettext("Still to report by this office: {n}."), n=left)
    if own:
        return put(t, t.gettext("All that was due has been reported. Thank you."))
    return put(t, t.gettext("Nothing more is due from this office."))


def thanked(t: Translator, left: int | None) -> Message:
    """To a word of courtesy; `left`: how many tasks still owe an update, None for somebody who speaks for no office."""
    thanks = put(t, t.gettext("Thank you."))
    if not left:
        return Message(text=thanks)
    return Message(text=lines(thanks, left_over(t, left, own=True)), keyboard=keyboard([my_tasks_button(t)]))


def understood(t: Translator, value: Understood, question_id: int) -> Message:
    """Says back what a free text was understood as, before it counts; without a status asks for it."""
    card = value.card
    if value.status is None:
        text = paragraphs(
            lines(decision_line(t, card), quoted(t, value.text)),
            put(t, t.gettext("Which state do you mean?")),
        )
        return Message(text=text, keyboard=keyboard(*status_buttons(t, card)[:3], [cancel_button(t)]))
    return Message(
        text=lines(
            decision_line(t, card),
            put(
                t,
                t.gettext("Your answer was understood thus: <b>{status}</b>."),
                status=standing(
                    t, value.status, value.percent, value.done_count, value.total_count, value.until
                ),
            ),
            quoted(t, value.text),
        ),
        keyboard=keyboard(
            [
                button(t.gettext("✅ Right"), ConfirmReading(question_id)),
                button(t.gettext("✏️ Correct"), Amend(card.id)),
            ]
        ),
    )


def which_task(t: Translator, value: WhichTask, text: str) -> Message:
    """Which of several tasks a free text or a file was about; `text` may be empty (a file)."""
    tasks, files = value.lines, value.files
    several = len({it.office for it in tasks}) > 1
    waiting = t.ngettext(
        "📎 {n} file is kept as evidence with your answer.",
        "📎 {n} files are kept as evidence with your answer.",
        files,
    )
    return Message(
        text=paragraphs(
            lines(
                quoted(t, text),
                put(t, waiting, n=files) if files else None,
                _none_of_his(t, value),
                put(t, t.gettext("Which decision is this about?")),
            ),
            listing(t, [task_line(t, it, with_office=several) for it in tasks], 3000),
        ),
        keyboard=keyboard(
            task_buttons(t, tasks, lambda task_id: ChooseTask(value.question_id, task_id)),
            [
                button(plain(t, t.gettext("All of them ({n})"), n=len(tasks)), ChooseAll(value.question_id))
                if value.of_all
                else None,
                cancel_button(t),
            ],
        ),
    )


def recorded_for_all(t: Translator, value: RecordedForAll) -> Message:
    """One word was recorded for several tasks."""
    return Message(
        text=paragraphs(
            lines(
                put(t, t.gettext("✅ Recorded")),
                listing(t, [decision_state(t, card) for card in value.cards], 3000),
                quoted(t, value.text),
            ),
            left_over(t, value.left, own=True),
        ),
        keyboard=keyboard([my_tasks_button(t)]),
    )


def _none_of_his(t: Translator, value: WhichTask) -> Html | None:
    """The number that was named is another office's, or nobody's."""
    if value.foreign is None:
        return None
    said = put(
        t,
        t.gettext("There is no decision {number} in your office's list; nothing has been recorded."),
        number=digits(t, value.foreign),
    )
    entering = put(t, t.gettext("To enter the progress of another office: /pending"))
    return lines(said, entering if value.enters else None)


def ask_evidence(t: Translator, card: TaskCard) -> Message:
    """Asks for a photo, a document or a memo number."""
    return _asked(
        t, card, t.gettext("📎 {decision}: please send a photo, a letter or a file, or write a memo number.")
    )


def files_kept(t: Translator, card: TaskCard, n: int) -> Message:
    """Files that waited for a task were kept with the words that named it."""
    return Message(text=lines(_so_many_kept(t, n), put(t, "{decision}", decision=decision(t, card))))


def _so_many_kept(t: Translator, n: int) -> Html:
    said = t.ngettext("📎 {n} file has been kept as evidence", "📎 {n} files have been kept as evidence", n)
    return put(t, said, n=n)


def evidence_kept(t: Translator, card: TaskCard, kind: str, n: int = 1) -> Message:
    """A photo, document or memo number (`kind`), or `n` files were kept; where the state is not known yet, asks for it."""
    one = put(t, t.gettext(_EVIDENCE.get(kind, _EVIDENCE["document"])))
    head = lines(
        _so_many_kept(t, n) if n > 1 else one,
        dotted(decision(t, card), put(t, t.gettext("Evidence: {n}"), n=card.evidence)),
    )
    if card.status is not Status.NO_INFORMATION or card.closed:
        return Message(text=head, keyboard=keyboard([my_tasks_button(t)]))
    text = paragraphs(head, put(t, t.gettext("What is its present state?")))
    return Message(text=text, keyboard=keyboard(*status_buttons(t, card)[:3]))


def _asked(t: Translator, card: TaskCard, text: str) -> Message:
    return Message(text=put(t, text, decision=decision(t, card)), keyboard=keyboard([back_button(t, card)]))
