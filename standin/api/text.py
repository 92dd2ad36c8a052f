"""The text or caption of a call, with its formatting, within the limits."""

from __future__ import annotations

import logging

from standin import limits
from standin.api.call import Call
from standin.entities import Entity, finish, parse_html
from standin.errors import bad_request

log = logging.getLogger(__name__)


def formatted(
    call: Call, text: str, parse_mode: str, entities: list[Entity] | None
) -> tuple[str, list[Entity]]:
    """The text as Telegram keeps it, and its entities."""
    mode = parse_mode.strip().lower()
    if mode == "html":
        text, found = parse_html(text)
    elif mode in ("", "none"):
        found = [e for e in entities or [] if isinstance(e, dict) and "offset" in e and "length" in e]
    else:
        log.warning("parse_mode %s is not supported by the stand-in: the text is shown unparsed", parse_mode)
        found = []
    for entity in found:
        if entity["type"] == "text_mention":
            person = call.core.state.people.get(int(entity["user"]["id"]))
            entity["user"] = person.user() if person else entity["user"]
    return finish(text, found)


def message_text(call: Call) -> tuple[str, list[Entity]]:
    """The `text` of a call; refused when empty or too long."""
    params = call.params
    given = params.text("text")
    if not given:
        raise bad_request("message text is empty")
    text, entities = formatted(
        call, given, params.text("parse_mode"), params.json("entities", "message entities")
    )
    if not text:
        raise bad_request("text must be non-empty")
    if len(text) > limits.TEXT:
        raise bad_request("message is too long")
    return text, entities


def caption(call: Call, given: dict[str, object] | None = None) -> dict[str, object]:
    """`caption` and `caption_entities` for a message's body, from the call or from one item of an album."""
    params = call.params
    if given is None:
        text, mode = params.text("caption"), params.text("parse_mode")
        entities = params.json("caption_entities", "message entities")
    else:
        text, mode = str(given.get("caption") or ""), str(given.get("parse_mode") or "")
        entities = given.get("caption_entities")
    text, found = formatted(call, text, mode, entities)
    if len(text) > limits.CAPTION:
        raise bad_request("message caption is too long")
    body: dict[str, object] = {}
    if text:
        body["caption"] = text
        if found:
            body["caption_entities"] = found
    return body
