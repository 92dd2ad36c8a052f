"""The way in: a file or pasted text → Minutes."""

from minutes.model import Minutes
from minutes.readers import open_bytes, open_text
from minutes.understand import understand


def read(data: bytes, filename: str | None = None) -> Minutes:
    """What stands in the file `data`. `filename` only helps where the content does not tell the format.

    Unreadable with a stable code for what is no document at all; a document that is no minutes comes back with
    kind NOTICE, OTHER or EMPTY, its reason, and the header as far as it could be read.
    """
    return understand(open_bytes(data, filename))


def read_text(text: str) -> Minutes:
    """The same for pasted text (plain, Markdown or HTML)."""
    return understand(open_text(text))
