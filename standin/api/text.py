"""The text or caption of a call, with its formatting, within the limits."""

from __future__ import annotations

import logging
from typing import Any

from standin import limits, refusals
from standin.api.call import Call
from standin.entities import PRIORITY, Entity, finish
from standin.html_in import parse_html

log = logging.getLogger(__name__)

# Entities a caller may give; those that Telegram finds by itself are passed over (C, get_text_entity_type).
_GIVEN = set(PRIORITY)
_FOUND = {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number"}


def formatted(call: Call, text: str, parse_mode: str, given: Any) -> tuple[str, list[Entity]]:
    """The text as Telegram keeps it, and its entities."""
    if len(text.encode()) > limits.INPUT_BYTES:
        raise refusals.LONG_INPUT()
    mode = parse_mode.lower()
    if mode == "html":
        text, found = parse_html(text)
    elif mode in ("", "none"):
        listed = (
            given if isinstance(given, list) else []
        )  # C get_formatted_text: anything else is passed over
        found = [entity for entity in map(_entity, listed) if entity is not None]
    else:
        if mode.startswith("markdown"):
            log.warning("PARSE MODE %s: the stand-in knows HTML only; refused", parse_mode)
        raise refusals.PARSE_MODE()
    for entity in found:
        if entity["type"] == "text_mention":
            person = call.core.state.people.get(int(entity["user"]["id"]))
            entity["user"] = person.user() if person else entity["user"]
    text, found = finish(text, found)
    return text, found[: limits.ENTITIES]


def _entity(given: Any) -> Entity | None:
    if not isinstance(given, dict):
        raise refusals.BAD_ENTITY(why="expected an Object")
    for name in ("offset", "length", "type"):
        if name not in given:
            raise refusals.BAD_ENTITY(why=f'Can\'t find field "{name}"')
    for name in ("offset", "length"):
        if not isinstance(given[name], int):
            raise refusals.BAD_ENTITY(why=f'Field "{name}" must be of type Number')
    if given["type"] in _FOUND:
        return None
    user = given.get("user")
    if given["type"] == "text_mention" and not (isinstance(user, dict) and isinstance(user.get("id"), int)):
        raise refusals.BAD_ENTITY(why='Can\'t find field "user"')
    if given["type"] not in _GIVEN:
        raise refusals.BAD_ENTITY(why="Unsupported type specified")
    return dict(given)


def message_text(call: Call, too_long: refusals.Refusal = refusals.LONG_TEXT) -> tuple[str, list[Entity]]:
    """The `text` of a call; refused when empty or too long."""
    params = call.params
    given = params.text("text")
    if not given:
        raise refusals.EMPTY_TEXT()
    entities = params.json("entities", "message entities")
    text, found = formatted(call, given, params.text("parse_mode"), entities)
    if not text:
        raise refusals.NOTHING_LEFT()
    if len(text) > limits.TEXT:
        raise too_long()
    return text, found


def caption(
    call: Call, item: dict[str, Any] | None = None, too_long: refusals.Refusal = refusals.LONG_CAPTION
) -> dict[str, Any]:
    """`caption` and `caption_entities` for a message's body, from the call or from one item of an album."""
    if item is None:
        params = call.params
        entities = params.json("caption_entities", "message entities")
        text, found = formatted(call, params.text("caption"), params.text("parse_mode"), entities)
    else:
        text, mode = str(item.get("caption") or ""), str(item.get("parse_mode") or "")
        text, found = formatted(call, text, mode, item.get("caption_entities"))
    if len(text) > limits.CAPTION:
        raise too_long()
    if not text:
        return {}
    return {"caption": text} | ({"caption_entities": found} if found else {})
