"""Files that people send: fetched from Telegram."""

from telegram.error import BadRequest

from handlers.visit import Visit
from minutes.errors import Unreadable


async def fetch(visit: Visit, file_id: str) -> bytes:
    """What is in the file; Unreadable where Telegram does not hand it to bots (any more)."""
    try:
        file = await visit.context.bot.get_file(file_id)
        return bytes(await file.download_as_bytearray())
    except BadRequest as error:
        raise Unreadable("too_big" if "too big" in error.message.lower() else "gone") from error
