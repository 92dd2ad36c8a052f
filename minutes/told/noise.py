"""What a scanner or a web site leaves between the lines (its marks, specks, page marks), and numbers taken for letters."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from locales.digits import to_bangla
from minutes.chars import any_of, fold, is_bangla, last_word
from minutes.document import Block, Paragraph
from minutes.grammar.noise import LOOK_ALIKES, PAGE_MARKS, PAGES_WITHIN, SCANNER_MARKS
from minutes.told.glued import unglued
from minutes.words.fields import FIELDS
from minutes.words.headings import label_of, roles_of
from minutes.words.numbers import leading_number, plain_number
from minutes.words.shapes import is_person
from minutes.words.vocabulary import SURNAMES

_SCANNER = any_of(SCANNER_MARKS)
_OF_PAGE = any_of(PAGE_MARKS)
_PAGE_WITHIN = any_of(PAGES_WITHIN)
_LONGEST_LINE = 300  # letters, beyond which a page may end in a line
_WORD = re.compile(r"[^\W_]")
_SPECK = re.compile(r"[~`^_=*\\|<>#{}]")
_TAIL = re.compile(r"\s[~`^_|\\]{1,4}$")
_INLINE_LABEL = re.compile(
    r"(?<=[।:|.]\s)(?P<words>(?:সিদ্ধান্ত|সিদ্বান্ত|সিন্ধান্ত|বাস্তবায়ন|দায়িত্ব|আলোচনা|সময়সীমা)[^\s;]{0,10})\s?;\s"
)
_LABEL = re.compile(
    r"^(?P<words>[^\s;.,·•=<>→~»-]{3,20}(?:\s[^\s;.,·•=<>→~»-]{1,20}){0,2})\s?(?:[;·•=~»]|[-–—=]{1,2}>|→|⇒|::)\s"
)
# What Word's bullets become in a paste, and a number closed by a slash.
_BULLET = re.compile(r"^[ØøüÜ§vqoO¨·¾]\s+(?=[\u0980-\u09ff])")
_SLASHED = re.compile(r"^(?P<number>[0-9০-৯]{1,2})/\s?(?=[^0-9০-৯\s])")
_SLASHED_INSIDE = re.compile(r"(?<!\S)(?P<number>[0-9০-৯]{1,2})/\s?(?=[^0-9০-৯\s/-])")
_FEWEST = 3  # numbers that such a list inside a line must have
_LONGEST_SPECK, _LONGEST_MARK = 12, 160
# A number as a scan may print it: one or two letters or signs and the mark that closes it.
# "৫.২ …" is closed by none.
_NUMBER = re.compile(r"^(?P<number>\S{1,2}?)\s?(?:[|।)]|\.(?![0-9০-৯]))\s?(?=\S)")
_SINGLE = {fold(like): digit for digit, likes in LOOK_ALIKES for like in likes}


def without_noise(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """`blocks` without lines that a scanner or a web site made.

    Numbers that look like letters are put right where those around them say so.
    """
    kept = [
        _mended(block)
        for block, below in zip(blocks, [*blocks[1:], None], strict=True)
        if not (isinstance(block, Paragraph) and _is_noise(block.text)) or _heads_serials(block, below)
    ]
    if not is_bangla("".join(block.text for block in kept[:80] if isinstance(block, Paragraph))):
        return tuple(kept)
    return tuple(_numbered(kept))


def _is_noise(text: str) -> bool:
    if _WORD.search(text):
        folded = fold(text) if len(text) < _LONGEST_MARK else ""
        return bool(_OF_PAGE.search(folded)) or (len(text) < 40 and bool(_SCANNER.search(folded)))
    return bool(_SPECK.search(text)) or (len(set(text) - {" "}) > 2 and len(text) <= _LONGEST_SPECK)


def _heads_serials(block: Block, below: Block | None) -> bool:
    """Whether "#" is the heading of a column, one heading a line: the next one stands below it."""
    if not (isinstance(block, Paragraph) and isinstance(below, Paragraph)):
        return False
    return block.text == "#" and bool(roles_of(below.text))


def _mended(block: Block) -> Block:
    """The block without specks at its end, with a bullet and the colon of a label that became something else."""
    if not isinstance(block, Paragraph):
        return block
    text = _SLASHED.sub(r"\g<number>। ", _BULLET.sub("• ", _TAIL.sub("", block.text.replace("॥", "।"))))
    text = _without_pages(_slashes_closed(text))
    label = _LABEL.match(text)
    ended = label is not None and label["words"].endswith((":", "ঃ"))  # what follows is a list's bullet
    if label and not ended and (label_of(label["words"]) is not None or fold(label["words"]) in FIELDS):
        text = f"{label['words']}: {text[label.end() :]}"
    text = unglued(_INLINE_LABEL.sub(r"\g<words>: ", text))
    return block if text == block.text else replace(block, text=text)


def _without_pages(text: str) -> str:
    """`text` without the numbers of pages that end in it; as it is where it is a line."""
    if len(text) <= _LONGEST_LINE:
        return text
    for found in reversed(list(_PAGE_WITHIN.finditer(fold(text)))):
        text = f"{text[: found.start()]}{text[found.end() :].lstrip()}"
    return text


def _slashes_closed(text: str) -> str:
    """`text` with the numbers of a list inside it that slashes close ("১/ … ২/ … ৩/ …") closed as others are."""
    counted: list[re.Match[str]] = []
    for mark in _SLASHED_INSIDE.finditer(text):
        if plain_number(mark["number"]) == str(len(counted) + 1):
            counted.append(mark)
    if len(counted) < _FEWEST:
        return text
    for mark in reversed(counted):
        text = f"{text[: mark.start()]}{mark['number']}। {text[mark.end() :]}"
    return text


def _numbered(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks with "ও|" between "২।" and "৪।" as "৩।": only where it goes on from the number before it."""
    last = 0
    for block in blocks:
        number = leading_number(block.text)[0] if isinstance(block, Paragraph) else None
        plain = plain_number(number) if number else ""
        found = _NUMBER.match(block.text) if isinstance(block, Paragraph) else None
        wrong = found and last and plain != str(last + 1) and not _is_doctor(found)
        meant = _meant(found["number"], last + 1) if found and wrong else ""
        if found and meant and isinstance(block, Paragraph):
            block = replace(block, text=f"{meant}। {block.text[found.end() :]}")
            last += 1
        elif plain.isdigit():
            last = int(plain)
        yield block


def _is_doctor(number: re.Match[str]) -> bool:
    """Whether what looks like a six is the title of who is named behind it ("ড. ফারহিনা আহমেদ, সচিব")."""
    name = number.string[number.end() :].split(",")[0]
    return number["number"] == "ড" and (is_person(name) or fold(last_word(name)) in SURNAMES)


def _meant(printed: str, expected: int) -> str:
    """The number that `printed` stands for when it is `expected`; "" where it cannot be that."""
    if printed.isascii() and printed.isdigit() and printed != "8":
        return ""
    read = "".join(_SINGLE.get(letter, letter) for letter in fold(printed))
    wanted = to_bangla(str(expected))
    return wanted if read in (wanted, str(expected)) or to_bangla(read) == wanted else ""
