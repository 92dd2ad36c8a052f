"""Pages → one document: what only belongs to the paper is left out, a table goes on over the page's end."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import takewhile

from minutes.chars import squeeze
from minutes.document import Block, Paragraph, Table
from minutes.readers.boxes import table_of
from minutes.readers.inner_headings import with_inner_headings
from minutes.readers.torn_tables import SLACK, Ruled, continued, is_torn, same_columns, scaled
from minutes.readers.wrapping import begins_anew

_PAGE_NUMBER = re.compile(
    r"^\W*(?:(?:চলমান পাতা|পাতা|পৃষ্ঠা|page)(?: নং)?\W*)?[0-9০-৯]{1,3}(?:\s*(?:/|of|-)\s*[0-9০-৯]{1,3})?\W*$"
    r"|^\W*(?:চলমান|অপর পাতায়|পরের পাতায়)\W{0,3}(?:পাতা\W{0,3})?[0-9০-৯]{0,3}\W*$"
    r"|^.{3,90}[,;|—–-]\s*(?:চলমান পাতা|পাতা|পৃষ্ঠা|page)(?: নং)?\W*[0-9০-৯]{0,3}\W*$",
    re.IGNORECASE,
)
# What browsers print around a page: "3/9/24, 10:12 AM  Title", "https://example.org/minutes 1/3".
_BROWSERS = re.compile(
    r"^\d{1,2}/\d{1,2}/\d{2,4}, \d{1,2}:\d{2}(?:\s?[AP]M)?(?:\s.*)?$|^(?:https?|file)://\S+(?: \d{1,3}/\d{1,3})?$"
)
_DIGITS = re.compile(r"[0-9০-৯]+")
_HEADLINES = 3  # so many lines at most stand above or below the text of every page
_DOWN = re.compile(r"(?<![0-9])([0-9]{1,5}) points down")
_RUNNING = 3  # pages on which a line must stand to be a headline or footline


Part = Paragraph | Ruled


def join_pages(pages: Iterable[Sequence[Part]]) -> tuple[Block, ...]:
    """All pages' parts in order; a table that goes on on the next page is one table, a row that goes on one row."""
    joined: list[Part] = []
    for parts in _without_furniture(list(pages)):
        measured = [scaled(part) if isinstance(part, Ruled) else part for part in parts]
        measured = measured[_above_the_rest(joined, measured) :]
        before, first = joined[-1:], measured[:1]
        for above, below in zip(before, first, strict=False):
            if isinstance(above, Ruled) and isinstance(below, Ruled) and same_columns(above, below):
                joined[-1] = continued(above, below)
                measured = measured[1:]
        joined.extend(measured)
    blocks = (table_of(part.cells, part.place, SLACK) if isinstance(part, Ruled) else part for part in joined)
    return tuple(
        with_inner_headings(block) if isinstance(block, Table) else block for block in blocks if block
    )


def _above_the_rest(joined: Sequence[Part], measured: Sequence[Part]) -> int:
    """How many lines stand above the rest of a row that was cut at the end of the page before: a page's heading."""
    above = joined[-1] if joined else None
    at = next((at for at, part in enumerate(measured) if isinstance(part, Ruled)), None)
    if not at or at > _HEADLINES or not isinstance(above, Ruled):
        return 0
    below = measured[at]
    if any(begins_anew(part.text) for part in measured[:at] if isinstance(part, Paragraph)):
        return 0
    return at if isinstance(below, Ruled) and same_columns(above, below) and is_torn(above, below) else 0


# --- headlines, footlines, page numbers ---------------------------------------------------------------------------


def _without_furniture(pages: Sequence[Sequence[Part]]) -> list[Sequence[Part]]:
    """The pages without their numbers, and without the lines that stand at the head or foot of every page."""
    ends = [{_key(parts[0]), _key(parts[-1])} for parts in pages if parts]
    times = Counter(key for keys in ends for key in keys if key)
    placed = Counter(place for parts in pages for place in _places(parts))
    running = {key for key, n in times.items() if n >= _RUNNING}
    running.update(key for (key, _), n in placed.items() if n > 1)
    return [_trimmed(parts, running, first=index == 0) for index, parts in enumerate(pages)]


def _places(parts: Sequence[Part]) -> set[tuple[str, int]]:
    """The first and last lines of a page and how far down each of them stands."""
    outer = (*takewhile(_is_line, parts[:_HEADLINES]), *takewhile(_is_line, parts[: -_HEADLINES - 1 : -1]))
    found = ((_key(part), _DOWN.search(part.place)) for part in outer)
    return {(key, int(down[1])) for key, down in found if key and down}


def _is_line(part: Part) -> bool:
    return isinstance(part, Paragraph)


def _trimmed(parts: Sequence[Part], running: set[str], *, first: bool) -> Sequence[Part]:
    """The parts of a page without those; the document's own first line stays."""
    kept = list(parts)
    while kept and _is_furniture(kept[-1], running):
        kept.pop()
    while kept and (_is_browsers(kept[0]) or (not first and _is_furniture(kept[0], running))):
        kept.pop(0)
    return kept


def _is_browsers(part: Part) -> bool:
    return isinstance(part, Paragraph) and bool(_BROWSERS.match(part.text))


def is_of_the_paper(text: str) -> bool:
    """Whether a line tells the page's number, or is what a browser prints around a page."""
    return is_page_number(text) or bool(_BROWSERS.match(text))


def is_page_number(text: str) -> bool:
    """Whether a line is but the page's number ("পাতা ২/৩", "- 2 -") or says that there is another page."""
    return bool(_PAGE_NUMBER.match(text))


def _is_furniture(part: Part, running: set[str]) -> bool:
    if not isinstance(part, Paragraph):
        return False
    return is_page_number(part.text) or _is_browsers(part) or _key(part) in running


def _key(part: Part) -> str:
    """A line without its digits, so that "পাতা ২" and "পাতা ৩" are the same; "" for a table."""
    return squeeze(_DIGITS.sub("", part.text)) if isinstance(part, Paragraph) else ""
