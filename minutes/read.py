"""The way in: a file or pasted text → Minutes."""

from collections.abc import Sequence

from minutes.model import Minutes
from minutes.readers import Progress, open_bytes, open_pictures, open_text
from minutes.understand import understand


def read(
    data: bytes, filename: str | None = None, insist: bool = False, progress: Progress | None = None
) -> Minutes:
    """What stands in the file `data`. `filename` only helps where the content does not tell the format.

    Unreadable with a stable code for what is no document at all; a document that is no minutes comes back with
    kind NOTICE, OTHER or EMPTY, its reason, and the header as far as it could be read. `insist`: a person says that it
    is minutes all the same; then whatever decisions can be found in it are taken. `progress` hears of every page
    that is read from a picture: how many of how many.
    """
    return understand(open_bytes(data, filename, progress), insist=insist)


def read_pictures(
    pictures: Sequence[bytes], insist: bool = False, progress: Progress | None = None
) -> Minutes:
    """The same for pictures of its pages, in their order."""
    return understand(open_pictures(pictures, progress), insist=insist)


def read_text(text: str, insist: bool = False) -> Minutes:
    """The same for pasted text (plain, Markdown or HTML)."""
    return understand(open_text(text), insist=insist)
