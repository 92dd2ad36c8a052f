"""A table that lost its cells: column words in a line or amid running text, rows behind them, put together again."""

import re
from collections.abc import Sequence

from minutes.chars import fold, folded_pattern
from minutes.document import Block, Cell, Paragraph, Table
from minutes.grammar.columns import Role
from minutes.known import Known
from minutes.late import late
from minutes.pasted.between_orders import rows_between
from minutes.pasted.cells import ends_as_decision
from minutes.pasted.flat_rows import cells_of, end_of_rows, in_first_line, rows_of
from minutes.pasted.shared_titles import with_shared_titles
from minutes.told.relined import relined
from minutes.words.column_words import ColumnWords, column_words_of, find_column_words
from minutes.words.headings import roles_of
from minutes.words.labels import ends_meeting, find_label

# Words amid running text with which the meeting's end may begin; whether it does, the whole sentence tells.
_CLOSER = late(
    r"(?:(?<=^)|(?<=\s))(?:পরিশেষে|সবশেষে|অবশেষে|সভায়|সম্মেলনে|বৈঠকে|আর|অন্য|আলোচনার|অতঃপর|(?<!কে\s)ধন্যবাদ|স্মারক\s(?:নং|নম্বর)|অনুলিপি(?:\s?[:ঃ]|\s(?:সদয়\s)?(?:অবগতি|কার্যার্থে|জ্ঞাতার্থে))|স্বাক্ষরিত|স্বাঃ|সভাপতি|তিনি"
    r"|there being|(?:as|since) there|with no|(?:the )?meeting (?:was|ended|then|came)|the chair\S{0,8}|memo|copy|copies"
    r"|c\.?c\.?(?: to)?|distribution|sd)(?=[\s:ঃ/–—০-৯-])",
    re.IGNORECASE | re.MULTILINE,
)
# Behind a table of earlier decisions: words with which this meeting's part begins, a sentence, heading or label.
_THIS_MEETING = late(
    folded_pattern(
        r"(?:(?<=^)|(?<=\s))(?:[(]?(?:[0-9০-৯]{1,2}(?:\.[0০])?|[কখগঘ])\s?[)।.]?\s)?"
        r"(?:(?:এরপর|এর পর|অতঃপর|তারপর|তৎপর|অদ্যকার|আজকের|চলতি|বর্তমান|এ মাসের|এবার|এখন|বিস্তারিত|সভায়|সভাপতি)\s"
        r"[^।|]{0,90}?(?:আলোচনা|সিদ্ধান্ত|আলোচ্য)"
        r"|(?:সভার\s)?(?:আলোচ্য\s?(?:সূচি|সূচী|বিষয়)|আলোচনা|এজেন্ডা|সিদ্ধান্ত)(?:সমূহ)?\s?(?:নং|নম্বর)?\s?[-–—]?\s?[0-9০-৯]{0,2}\s?[:ঃ]"
        r"|(?:সভার\s)?আলোচনা ও সিদ্ধান্ত)"
    )
)
_SENTENCE = re.compile(r"[^।\n]{0,240}[।\n]?")
_LONG, _SHORT = (
    140,
    60,
)  # letters from which a line of head or foot is broken: in lines of their own, in one paragraph
_MOST_TRIED = 20  # headings without rows, after which no more are looked for
# For one that only a reader of all headings would know: "Action" beside "Responsible".
_HEADINGS = {frozenset((Role.SERIAL,)): "ক্রমিক নং", frozenset((Role.DECISION,)): "সিদ্ধান্ত"}


def unflatten(blocks: Sequence[Block], known: Known) -> tuple[Block, ...]:
    """`blocks` with every flattened table among its paragraphs as a Table."""
    done: list[Block] = []
    at = tried = 0
    while at < len(blocks):
        block = blocks[at]
        heads = isinstance(block, Paragraph) and tried < _MOST_TRIED and _names_columns(block.text)
        found = _lost_table(block, blocks, at, known) if heads and isinstance(block, Paragraph) else None
        if found is None:
            tried += heads
            done.append(block)
            at += 1
            continue
        made, at = found
        done.extend(made)
    return tuple(done)


def _names_columns(text: str) -> bool:
    return column_words_of(text) is not None or next(find_column_words(text), None) is not None


def _lost_table(
    block: Paragraph, blocks: Sequence[Block], at: int, known: Known
) -> tuple[list[Block], int] | None:
    """The tables whose column words stand in `block`, what is around them, and the block behind them."""
    whole = column_words_of(block.text)
    headings = [whole] if whole else list(find_column_words(block.text))
    if not headings:
        return None
    made: list[Block] = []
    start = 0
    old = whole is not None and whole.at(Role.DECISION) is None
    text, end = _below(blocks, at, block.text, labels=not old)
    for columns, following in zip(headings, [*headings[1:], None], strict=True):
        stop = following.start if following else len(text)
        close = columns.end + _closing(text[columns.end : stop])
        if columns.recalls:
            close = columns.end + _of_this_meeting(text[columns.end : close])
        if whole is not None:
            close = columns.end + end_of_rows(text[columns.end : close], columns, known)
        elif in_first_line(text[columns.end : close], columns):
            close = columns.end + len(text[columns.end : close].partition("\n")[0])
        rows = list(rows_of(text[columns.end : close], columns, known, lined=whole is not None))
        if not rows and whole is None and not columns.counts_rows:
            inline = text[columns.end : close].partition("\n")[0]
            rows, taken = _uncounted(inline, columns, known)
            close = columns.end + taken
        if not rows:
            continue
        made += _lines(text[start : columns.start], block.place)
        rows = with_shared_titles(rows, columns)
        made.append(Table(rows=(_heading(columns), *rows), place=block.place))
        start = close
    return (
        ([*made, *_lines(text[start:], block.place, longest=_SHORT if whole is None else _LONG)], end)
        if made
        else None
    )


def _uncounted(text: str, columns: ColumnWords, known: Known) -> tuple[list[tuple[Cell, ...]], int]:
    """The rows in `text`, one line, that only their decisions tell, and where they end."""
    found = rows_between(text, columns, known)
    if found is None:
        return [], 0
    return [cells_of("", row, columns, known) for row in found.rows], found.end


def _lines(text: str, place: str, *, longest: int = _LONG) -> list[Block]:
    return [Paragraph(text=line, place=place) for line in relined(text, longest=longest)]


def _heading(columns: ColumnWords) -> tuple[Cell, ...]:
    return tuple(
        Cell(text=words if roles_of(words) == roles else _HEADINGS.get(roles, words))
        for words, roles in zip(columns.words, columns.roles, strict=True)
    )


def _below(blocks: Sequence[Block], at: int, text: str, *, labels: bool) -> tuple[str, int]:
    """`text` with the lines below it up to the one that closes the meeting or heads another table, and the block behind.

    `labels`: lines that are labelled may be part of the rows.
    """
    lines = [text]
    end = at + 1
    for block in blocks[at + 1 :]:
        if not isinstance(block, Paragraph) or _closes(block.text) or _names_columns(block.text):
            break
        found = find_label(block.text) if not labels else None
        if found is not None and found.role in (Role.DECISION, Role.DISCUSSION, Role.AGENDA):
            break
        lines.append(block.text)
        end += 1
    return "\n".join(lines), end


def _closes(line: str) -> bool:
    return ends_meeting(line) and not ends_as_decision(line)


def _of_this_meeting(text: str) -> int:
    """Where in `text`, behind what became of earlier decisions, this meeting's part begins; its end where it does not."""
    found = _THIS_MEETING.search(fold(text))
    return found.start() if found else len(text)


def _closing(text: str) -> int:
    """Where in `text` the words begin that close the meeting; its end where there are none."""
    for found in _CLOSER.finditer(text):
        sentence = _SENTENCE.match(text, found.start())
        if sentence and _closes(sentence[0].strip()):
            return found.start()
    return len(text)
