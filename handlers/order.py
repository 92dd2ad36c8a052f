"""All handlers, in the order in which PTB asks them."""

from handlers import (
    adding,
    amending,
    answers,
    chair,
    committees,
    days,
    delivering,
    drafts,
    editing,
    evidence,
    general,
    letters,
    meeting,
    minutes,
    reports,
    rewording,
    schedule,
    secretary,
    setup,
    sheets,
    start,
    tasks,
    verifying,
)
from handlers.visit import Handler


def all_handlers() -> list[Handler]:
    """Commands and buttons first, each named once; free words and files after them; what nobody took last."""
    files = (
        start,
        general,
        setup,
        committees,
        tasks,
        minutes,
        drafts,
        editing,
        adding,
        rewording,
        sheets,
        amending,
        secretary,
        verifying,
        meeting,
        days,
        schedule,
        chair,
        reports,
        delivering,
        letters,
    )
    return [
        *(handler for file in files for handler in file.handlers()),
        *evidence.handlers(),
        *answers.handlers(),
        *general.last(),
    ]
