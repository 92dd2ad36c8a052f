"""Every button and every command leads to one handler; what nobody made is answered, too."""

import ast
import inspect
from pathlib import Path

import pytest
from telegram.ext import CallbackQueryHandler, CommandHandler

import handlers
from committee.values import Role
from handlers.admitting import choice
from handlers.order import all_handlers
from locales.translator import Translator
from messages import buttons
from messages.buttons import Tap
from messages.people import menu_commands

FOLDER = Path(handlers.__file__).parent
LONGEST = 20  # lines of a handler


def verbs() -> list[str]:
    return [
        kind.verb
        for kind in vars(buttons).values()
        if inspect.isclass(kind) and issubclass(kind, Tap) and kind.verb
    ]


@pytest.mark.parametrize("verb", verbs())
def test_every_button_leads_to_exactly_one_handler(verb: str) -> None:
    taps = [handler for handler in all_handlers() if isinstance(handler, CallbackQueryHandler)]
    patterns = [handler.pattern for handler in taps if handler.pattern is not None]
    data = f"{verb}:1:2"
    assert sum(bool(pattern.match(data)) for pattern in patterns) == 1  # type: ignore[union-attr]
    assert taps[-1].pattern is None  # and what none of them takes is answered by the last


@pytest.mark.parametrize("role", [None, *Role])
def test_every_command_of_a_menu_is_handled_once(role: Role | None) -> None:
    commands = [
        name for handler in all_handlers() if isinstance(handler, CommandHandler) for name in handler.commands
    ]
    assert len(commands) == len(set(commands))
    for name, _ in menu_commands(Translator("bn"), role):
        assert name in commands


def test_a_word_that_no_button_carries_is_gone() -> None:
    from committee.errors import Gone

    assert choice(Role, "chair") is Role.CHAIR
    with pytest.raises(Gone):
        choice(Role, "king")


def test_no_handler_is_long() -> None:
    long = [
        f"{path.name}:{node.name} {length}"
        for path in sorted(FOLDER.glob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.AsyncFunctionDef)
        and any(
            getattr(d, "id", getattr(getattr(d, "func", None), "id", "")) == "known"
            for d in node.decorator_list
        )
        and (length := (node.end_lineno or 0) - node.body[0].lineno) > LONGEST
    ]
    assert long == []
