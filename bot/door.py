"""The one error door: whatever a handler did not expect is logged once and told in one sentence."""

import logging
import secrets

from telegram import Update
from telegram.error import BadRequest, Forbidden, NetworkError, TelegramError

from bot.inbox import InOrder
from handlers.visit import Context, visit_of
from messages import errors
from storage.faults import sentence

log = logging.getLogger(__name__)


async def on_error(update: object, context: Context) -> None:
    """Log under a reference; an answer that could not be delivered is tried again, a mistake of ours is admitted."""
    error = context.error
    if isinstance(error, Forbidden):
        log.info("the person has blocked the bot meanwhile")
        return
    passing = _passing(error)
    if passing is not None and isinstance(update, Update):
        log.warning("an update is handled again later: %s", passing)
        processor = context.application.update_processor
        if isinstance(processor, InOrder):
            processor.again(update)
        return
    reference = secrets.token_hex(3)
    log.error("reference %s", reference, exc_info=error)
    if (
        not isinstance(update, Update)
        or update.effective_chat is None
        or update.effective_chat.type != "private"
    ):
        return
    visit = visit_of(update, context)
    try:
        await visit.toast()
        await visit.say(errors.went_wrong(visit.t, reference))
    except TelegramError as second:
        log.error("reference %s: not even the apology went out: %s", reference, second.message)


def _passing(error: Exception | None) -> str | None:
    """What is wrong with the network or the database, which may be over later; None for anything else."""
    if isinstance(error, NetworkError) and not isinstance(error, BadRequest):
        return error.message
    return sentence(error) if error is not None else None
