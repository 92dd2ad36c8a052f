"""Where a list of offices is cut: at its commas, slashes, line breaks and joining words, but not within names."""

import re

from minutes.chars import alternatives, fold, last_word
from minutes.grammar.belonging import PEOPLE, SOCIETIES, UNITS
from minutes.grammar.bodies import COMMITTEES, COMPANY_REST, STANDING_SUBJECTS
from minutes.grammar.joining import AND, COMMA, LINE, SLASH
from minutes.grammar.offices import LETTER_NAMES, TRADES, TRADES_OF_ENGINEERS, WHOLE_NAMES
from minutes.grammar.posts import PAIRED_POSTS
from minutes.offices.place_lists import place_lists
from minutes.offices.task_pairs import task_pairs
from minutes.words.vocabulary import (
    HONOURS,
    PLURALS,
    STANDINGS,
    bare,
    ends_in_post,
    is_agent,
    is_body_of,
    is_of_letters,
    singular,
)

# The comma of "ইউ,পি", as many type it, parts nothing.
_SEPARATOR = re.compile(r"\n|[;/।|]|(?<!ইউ),|,(?!পি)|[:.](?=\s)|\s(?:ও|এবং|and|&|আর|\+)(?=\s)|\s?[-–—](?=\s)")
_SEPARATOR_KINDS = {
    "\n": LINE,
    ";": ";",
    ",": COMMA,
    ":": COMMA,
    ".": COMMA,  # of a scan
    "/": SLASH,
    "।": ";",
    "|": ";",
    "&": AND,
    "+": ";",
    "-": COMMA,
    "–": COMMA,
    "—": COMMA,
}
# A name may go on in the next line; "অফিসার ও বীজ প্রত্যয়ন কর্মকর্তা" has no "সার ও বীজ".
_NAMES = re.compile(
    rf"(?<![\u0980-\u09ffa-z])(?:{alternatives(WHOLE_NAMES)})(?!\u09cd)".replace("\\ ", r"\s")
)
_STANDING = re.compile(
    rf"(?:{alternatives(STANDING_SUBJECTS)})(?=\s(?:\S{{1,12}}\s){{0,3}}?{fold('কমিটি')})".replace(
        "\\ ", r"\s"
    )
)
# "ই/এম উপ-বিভাগ", "E/M Division": letters called by their names, with a slash between them.
_LETTERS = alternatives(LETTER_NAMES)
_LETTERED = re.compile(
    rf"(?<![\u0980-\u09ff])(?:{_LETTERS})/(?:{_LETTERS})(?![\u0980-\u09ff])|(?<![a-z])[a-z]/[a-z](?![a-z])"
    rf"|(?<![\u0980-\u09ff])(?:{_LETTERS}){{2,5}}/(?:{alternatives(map(fold, TRADES))})(?![\u0980-\u09ffa-z])"
    rf"|(?<![a-z])[a-z]{{2,5}}/(?:{alternatives(TRADES)})(?![a-z])"
    rf"|{fold('প্রকৌশলী')}/(?:{alternatives(map(fold, TRADES_OF_ENGINEERS))})(?=\s?(?:$|[,;/\n।(]|(?:ও|এবং)\s))"
    r"|(?<=[^\s,;]\s)[0-9০-৯]{1,3}(?:\s?,\s?[0-9০-৯]{1,3}){0,8}\s(?:ও|এবং|and|&)\s[0-9০-৯]{1,3}(?=\s|,|$)"  # "ওয়ার্ড ৬ ও ৭ এর …"
    rf"|(?<![0-9০-৯/])[0-9০-৯]{{2,3}}/[0-9০-৯.]{{1,3}}(?=\s?(?:{fold('কেভি')}|kv))"  # of two voltages
)
# "মেট্রো-১ ও ২ সার্কেল", "জোন-১, ২ ও ৩ এলাকা": numbers of such parts of a body.
_COUNTED = re.compile(
    rf"-[0-9০-৯]{{1,2}}(?:\s?,\s?[0-9০-৯]{{1,2}}){{0,5}}\s(?:ও|এবং|and)\s[0-9০-৯]{{1,2}}\s(?:{alternatives(UNITS)})(?=$|\s?[,;।/)\n]|\s(?:ও|এবং|and)\s)"
)
# Two posts of one body, where it follows: "সভাপতি ও সম্পাদক, …", "চেয়ারম্যান ও সচিব, …".
_PAIRS = (fold("সভাপতি"), fold("চেয়ারম্যান ও সচিব"), fold("চেয়ারম্যান/সচিব"))
_PAIRED = alternatives(map(fold, PAIRED_POSTS))
_SLASHED = re.compile(rf"(?<![^\s,;|।(])(?:{_PAIRED})\s?/\s?(?:{_PAIRED})(?=\s?,)")
_REST = frozenset(map(fold, COMPANY_REST))
_SHARING = frozenset(map(fold, (*PEOPLE, *SOCIETIES, *COMMITTEES)))
_WHOSE = re.compile(r"\s?[,(-]\s?(?P<first>[^,;/|।\n]{0,80}[^\s,;/|।\n])")
_AND = re.compile(r"\s(?:ও|এবং|and|&)\s")
_MOST_PIECES = 400
_LONGEST_BRACKET = 80
_WHOLE_WORD = 5


def pieces_of(text: str) -> list[tuple[int, int, str]]:
    """Start, end and the separator before it, for every piece of `text`."""
    kept = _protected(text)
    pieces: list[tuple[int, int, str]] = []
    start, separator = 0, ""
    for found in _SEPARATOR.finditer(text):
        if found.start() in kept or len(pieces) >= _MOST_PIECES:
            continue
        if found[0] == "." and not _ends_a_post(text[start : found.start()]):
            continue  # an abbreviation's
        pieces.append((start, found.start(), separator))
        start = found.end()
        separator = _SEPARATOR_KINDS.get(found[0].strip() or "\n", AND)
    pieces.append((start, len(text), separator))
    return pieces


def _protected(text: str) -> set[int]:
    """Places in `text` that are no separators: inside balanced brackets and inside names."""
    kept: set[int] = set()
    opened: list[int] = []
    for at, letter in enumerate(text):
        if letter in "([":
            opened.append(at)
        elif letter in ")]" and opened:
            start = opened.pop()
            if not opened:
                kept.update(range(start, at))
        elif letter == ";" or (letter == "\n" and opened and not _closes(text, at)):
            opened.clear()
    folded = fold(text)
    for found in (*_LETTERED.finditer(folded), *_STANDING.finditer(folded), *_COUNTED.finditer(folded)):
        kept.update(range(found.start(), found.end()))
    for start, end in (*place_lists(folded), *task_pairs(folded)):
        kept.update(range(start, end))
    for found in _SLASHED.finditer(folded):
        if _has_body_behind(text[found.end() :], of=_SHARING):
            kept.update(range(found.start(), found.end()))
    for found in _NAMES.finditer(folded):
        if found[0].startswith(_PAIRS) and not _has_body_behind(text[found.end() :]):
            continue
        kept.update(range(found.start(), found.end()))
    return kept


def _ends_a_post(text: str) -> bool:
    """Whether the last word is a whole post ("অফিসার ইনচার্জ. সাজেক থানা", where a comma was meant)."""
    words = [word for word in bare(text).split() if word not in HONOURS and word not in PLURALS]
    whole = bool(words) and (len(words[-1]) >= _WHOLE_WORD or is_of_letters(words[-1]))
    return whole and (
        ends_in_post(words) or is_agent(words[-1]) or is_body_of(words) or words[-1] in STANDINGS
    )


def _has_body_behind(rest: str, of: frozenset[str] | None = None) -> bool:
    """Whether what follows two posts is whose they are, and no third post; `of`: and ends in one of these."""
    whose = _WHOSE.match(rest)
    if of is not None:  # another office may be joined to the body: "সভাপতি/সেক্রেটারি, মসজিদ কমিটি ও ইমাম"
        bodies = _AND.split(whose["first"]) if whose is not None else ()
        return any(singular(word) in of for body in bodies for word in _last_words(body))
    body = last_word(bare(whose["first"])) if whose is not None else ""
    return body != "" and not ends_in_post([body])


def _last_words(body: str) -> list[str]:
    """The word that says what a body is, and what a company's name has behind it: "… সমবায় সমিতি লিঃ"."""
    words = bare(body).split()
    return words[-2:] if words and words[-1] in _REST else words[-1:]


def _closes(text: str, at: int) -> bool:
    """Whether a bracket that is open at a line break is closed in the next line."""
    rest = text[at + 1 : at + _LONGEST_BRACKET].split("\n")[0]
    return ")" in rest and "(" not in rest[: rest.index(")")]
