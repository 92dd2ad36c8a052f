"""The command menu."""

from __future__ import annotations

import pytest
from telegram import BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats, BotCommandScopeChat
from telegram.error import BadRequest

from standin import refusals
from tests.standin.conftest import World, is_refusal


async def test_a_person_sees_the_most_special_menu_of_their_language(world: World) -> None:
    person = await world.started(language_code="bn")
    other = await world.started(language_code="en")
    await world.bot.set_my_commands([("help", "Help")])
    await world.bot.set_my_commands([("help", "সহায়িকা")], language_code="bn")
    assert await person.menu() == [{"command": "help", "description": "সহায়িকা"}]
    assert await other.menu() == [{"command": "help", "description": "Help"}]
    await world.bot.set_my_commands([("all", "All")], scope=BotCommandScopeAllPrivateChats())
    await world.bot.set_my_commands([("mine", "আমার")], scope=BotCommandScopeChat(person.id))
    assert [c["command"] for c in await person.menu()] == ["mine"]
    assert [c["command"] for c in await other.menu()] == ["all"]
    await world.bot.delete_my_commands(scope=BotCommandScopeChat(person.id))
    assert [c["command"] for c in await person.menu()] == ["all"]
    assert [c.command for c in await world.bot.get_my_commands(language_code="bn")] == ["help"]


async def test_groups_have_their_own_menu(world: World) -> None:
    person = await world.started()
    group = await world.standin.group("কমিটি", [person])
    await world.bot.set_my_commands([("report", "x")], scope=BotCommandScopeAllGroupChats())
    assert [c["command"] for c in await person.menu(group)] == ["report"]
    assert await person.menu() == []


@pytest.mark.parametrize(
    ("command", "description", "refusal"),
    [
        ("Help", "x", refusals.BAD_COMMAND),
        ("", "x", refusals.NO_COMMAND),
        ("x" * 33, "x", refusals.LONG_COMMAND),
        ("x", " ", refusals.NO_DESCRIPTION),
        ("x", "x" * 257, refusals.LONG_DESCRIPTION),
    ],
)
async def test_what_is_no_command_is_refused(
    world: World, command: str, description: str, refusal: refusals.Refusal
) -> None:
    with pytest.raises(BadRequest) as caught:
        await world.bot.set_my_commands([(command, description)])
    assert is_refusal(caught.value, refusal)


async def test_at_most_a_hundred_commands(world: World) -> None:
    with pytest.raises(BadRequest) as caught:
        await world.bot.set_my_commands([(f"c{number}", "x") for number in range(101)])
    assert is_refusal(caught.value, refusals.MANY_COMMANDS)
