"""How much of a draft is still to be gone through, said alike wherever it is said."""

from committee.review import Remaining
from locales.translator import Translator
from messages.text import Html, put


def remaining(t: Translator, left: Remaining) -> list[Html | None]:
    """A line for the questions that are open and one for what is still to be seen; None where there are none."""
    return [
        _line(
            t,
            t.gettext("❓ Your decision is needed: {n}"),
            t.gettext("❓ Your decision is needed: {n} of {total}"),
            left.questions,
            left.answered,
        ),
        _line(
            t,
            t.gettext("❔ To be seen: {n}"),
            t.gettext("❔ To be seen: {n} of {total}"),
            left.readings,
            left.seen,
        ),
    ]


def _line(t: Translator, alone: str, of_several: str, n: int, settled: int) -> Html | None:
    if not n:
        return None
    return put(t, of_several, n=n, total=n + settled) if settled else put(t, alone, n=n)
