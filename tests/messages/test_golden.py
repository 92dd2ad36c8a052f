"""Every message, word for word, in both languages."""

import inspect
from types import ModuleType

import pytest

import messages.days
import messages.errors
import messages.meeting
import messages.minutes
import messages.people
import messages.reminders
import messages.reports
import messages.schedule
import messages.setup
import messages.tasks
from tests.messages.cases import CASES
from tests.messages.golden import LANGUAGES, path, render

MODULES = {name: getattr(messages, name) for name in CASES}
NOT_SHOWN = {
    "change_buttons",
    "date_question",
    "hours_words",
    "day_off_warning",
    "estimate_warning",
    "policy_words",
}  # parts of messages, seen inside them


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("module", CASES)
def test_messages_read_as_they_were_last_read_and_approved(module: str, lang: str) -> None:
    assert render(module, lang) == path(module, lang).read_text(encoding="utf-8")


@pytest.mark.parametrize("module", CASES)
def test_every_message_there_is_has_a_golden_rendering(module: str) -> None:
    shown = {case.split(",")[0] for case in CASES[module]}
    if module == "reminders":  # its kinds are cases of one function
        shown |= {"reminder"}
    assert _public(MODULES[module]) - NOT_SHOWN <= shown


def _public(module: ModuleType) -> set[str]:
    names = getattr(module, "__all__", None)
    if names is not None:
        return set(names)
    return {
        name
        for name, member in inspect.getmembers(module, inspect.isfunction)
        if member.__module__ == module.__name__ and not name.startswith("_")
    }
