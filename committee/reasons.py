"""The reasons of a problem that an office chooses by button: kept in Bangla as its words, shown in the reader's language."""

from functools import cache

from locales.translator import N_, Translator

REASONS = {
    "allocation": N_("No allocation"),
    "staff": N_("Shortage of staff"),
    "approval": N_("Awaiting approval"),
    "technical": N_("Technical problem"),
    "cooperation": N_("Another office's cooperation"),
    "legal": N_("Court case or legal matter"),
}
_AND = " · "  # between a note and a line more


def kept(key: str) -> str:
    """The words of a chosen reason, as they stand in the update's note; a key no button has is itself."""
    return Translator("bn").gettext(REASONS.get(key, key))


def shown(t: Translator, note: str | None) -> str:
    """A note with the reasons in it in the reader's language; what was written by hand stays as it is."""
    if t.lang == "bn" or not note:
        return note or ""
    return _AND.join(t.gettext(_by_words().get(part, "")) or part for part in note.split(_AND))


@cache
def _by_words() -> dict[str, str]:
    return {Translator("bn").gettext(text): text for text in REASONS.values()}
