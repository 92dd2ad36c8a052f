"""What the courtesy class and the step choose: titles and sentences (DESIGN §2, MESSAGES ১)."""

from collections.abc import Mapping
from datetime import date

from locales.translator import Translator
from messages.text import N_, Html, put
from places.model import Courtesy

_STEPS: Mapping[int, str] = {
    1: N_("Request to report progress"),
    2: N_("A kind reminder"),
    3: N_("Urgent reminder"),
}
ABOVE = (Courtesy.SUPERIOR, Courtesy.REPRESENTATIVE)
_HIGHEST_STEP = {Courtesy.SUPERIOR: 2, Courtesy.REPRESENTATIVE: 2, Courtesy.PRIVATE: 2}


def title(t: Translator, step: int, courtesy: Courtesy) -> str:
    """The word rises with the step, and never above a kind reminder for superiors, representatives and companies."""
    if step <= 1 and courtesy in ABOVE:
        return t.gettext("For your kind information")
    return t.gettext(_STEPS[max(1, min(step, _HIGHEST_STEP.get(courtesy, 3)))])


def submitted(t: Translator, committee: str, n: int) -> Html:
    """How progress is asked of superiors and representatives."""
    sentence = t.ngettext(
        "Sir/Madam, the progress of the following decision of {committee} is needed for presentation at "
        "the next meeting. Submitted for your kind information and directions as necessary.",
        "Sir/Madam, the progress of the following {n} decisions of {committee} is needed for presentation at "
        "the next meeting. Submitted for your kind information and directions as necessary.",
        n,
    )
    return put(t, sentence, n=n, committee=committee)


def cooperation(t: Translator, n: int) -> Html:
    """How progress is asked of institutions and companies."""
    sentence = t.ngettext(
        "Your kind cooperation is requested in reporting the progress of {n} decision that concerns your organisation.",
        "Your kind cooperation is requested in reporting the progress of {n} decisions that concern your organisation.",
        n,
    )
    return put(t, sentence, n=n)


def request(t: Translator, courtesy: Courtesy, directed: bool, reply_by: date | None) -> Html:
    """What is asked for, and by when; nobody above the chair is asked by his direction."""
    if courtesy in ABOVE:
        if reply_by is None:
            return put(t, t.gettext("Progress, once conveyed, will be presented at the meeting."))
        return put(
            t, t.gettext("Progress conveyed by {date} will be presented at the meeting."), date=reply_by
        )
    if directed and reply_by is None:
        return put(t, t.gettext("By direction of the Chair, please report the progress."))
    if directed:
        ask = t.gettext("By direction of the Chair, please report the progress by {date}.")
        return put(t, ask, date=reply_by)
    if reply_by is None:
        return put(t, t.gettext("Please report the progress."))
    return put(t, t.gettext("Please report the progress by {date}."), date=reply_by)


def how_to_answer(t: Translator, courtesy: Courtesy) -> Html:
    """The last sentence of a request that has buttons."""
    if courtesy in ABOVE:
        return put(t, t.gettext("A tap on a number, or a reply to this message, will do."))
    return put(t, t.gettext("Tap a number, or write in reply to this message."))
