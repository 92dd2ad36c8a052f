"""A table pasted with nothing between its cells ("সিদ্ধান্তবাস্তবায়নসময়সীমা"): spaces put back where words ran into one another."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from minutes.chars import fold, folded_pattern
from minutes.document import Block, Paragraph
from minutes.grammar.calendar import MONTHS
from minutes.late import late
from minutes.pasted.glued_numbers import rows_apart
from minutes.words.numbers import is_unit
from minutes.words.vocabulary import ends_in_post, is_of_letters
from minutes.words.wordlist import is_known

# The words of a heading, the longer first; three in a row of which two touch are a heading without cells.
_WORDS = (
    r"ক্রমিক (?:নং|নম্বর)", r"ক্রমিক", r"ক্র[ঃ.:]? ?(?:নং|নম্বর)", r"ক্রম", r"ক্র[ঃ.:]", r"নং",
    r"আলোচ্য ?(?:বিষয়|সূচি|সূচী)(?:\sও\s(?:আলোচনা|বিবরণ))?",
    r"আলোচনা(?:র বিষয়|র সারসংক্ষেপ)?(?:\sও\sসিদ্ধান্ত)?", r"পর্যালোচনা",
    r"বিষয়(?:\sও\sআলোচনা)?", r"বিবরণ", r"এজেন্ডা", r"গৃহীত সিদ্ধান্ত(?: ?সমূহ)?",
    r"সিদ্ধান্ত(?: ?সমূহ)?", r"সুপারিশ", r"করণীয়", r"বাস্তবায়নকারী(?: (?:কর্তৃপক্ষ|কর্মকর্তা|দপ্তর|সংস্থা|বিভাগ))?", r"বাস্তবায়নকাল",
    r"বাস্তবায়নের (?:দায়িত্ব|সময়সীমা|সময়)", r"বাস্তবায়নে?", r"দায়িত্বপ্রাপ্ত(?: (?:কর্মকর্তা|ব্যক্তি|দপ্তর))?", r"দায়িত্ব", r"কে করবেন?", r"কারা করবেন?",
    r"সময়সীমা", r"সময়", r"মেয়াদ", r"কখন", r"কবে", r"কতদিনে", r"মন্তব্য",
)  # fmt: skip
_WORD = f"(?:{'|'.join(map(folded_pattern, _WORDS))})"
_HEADING = re.compile(rf"^{_WORD}(?:\s?{_WORD}){{2,8}}(?![\u0981-\u0983\u09bc-\u09cd])")
_EACH = late(_WORD)
_DECISIONS = re.compile(folded_pattern("সিদ্ধান্ত|সুপারিশ|করণীয়"))
_FEWEST = 3
_SENTENCE = re.compile(
    r"(?<=[।?])(?=[\u0985-\u09b9০-৯A-Za-z(•●▪])|(?<=/-)(?=[\u0985-\u09b9])|(?<=[:ঃ])(?=[০-৯0-9]{1,2}[।)])"
)
_ROW = re.compile(r"(?:^|(?<=\s))(?P<number>[০-৯0-9]{1,2})(?P<close>[।.)])?(?=[\u0985-\u09b9])")
_BEFORE_NUMBER = re.compile(
    r"(?<=[\u0981-\u09cc)])(?=[০-৯0-9]{1,2}(?:[./-][০-৯0-9]|\s|[।)]\s?[\u0985-\u09b9])|(?:20|২০)[০-৯0-9]{2}(?![০-৯0-9]))"
)
_BEHIND_BRACKET = re.compile(r"(?<=\))(?=[\u0985-\u09b9])")
_BANGLA_WORD = re.compile(r"[\u0980-\u09e3]+")
_MONTHS = "|".join(month for month in MONTHS if not month.isascii())
_SAME_AGAIN = late(  # "ঐ" before the limit that touches it; not "ঐতিহ্য"
    rf"(?<![\u0980-\u09e3])ঐ(?=[0-9০-৯]|আগামী|পরবর্তী|চলমান|অবিলম্বে|প্রতি|এক\s|অব্যাহত|নিয়মিত|{_MONTHS})"
)
_ENDINGS = re.compile(r"(?:র|এর|কে|তে|য়|সহ|গণ|টি)(?![\u0985-\u09b9])")
# Labels of head and foot behind whatever word.
_LABEL = re.compile(
    r"(?<=[\u0980-\u09e3.)])(?=(?:স্মারক|পত্র|নথি)\s(?:নং|নম্বর)|(?:তারিখ|অনুলিপি|বিতরণ|পদবি|পদবী|সময়|স্থান)\s?[:ঃ])|(?<=স্বাক্ষরিত)(?=[\u0985-\u09b9])"
)
_VOWELS = "অআইঈউঊঋএঐওঔ"
_SHORTEST, _SHORTEST_LEFT = 3, 2
_LONGEST = 60  # letters that two words can have; every place in them is tried
_LONG = 10  # letters of two words of which neither begins with a vowel: "পাটবীজ" is one
_ORDERS = tuple(map(fold, ("হবে", "হইবে", "করবে", "করবেন", "করিবেন", "যাবে", "হলো", "হইল")))
_SHORT_WORDS = frozenset(map(fold, ("আজ", "সব", "কে", "এক")))


def apart(blocks: Sequence[Block]) -> Sequence[Block]:
    """`blocks` with a space wherever two words, or a word and a number, ran into one another; unchanged without such a table."""
    if not any(isinstance(block, Paragraph) and _heading(block.text) for block in blocks):
        return blocks
    words = Counter(
        word for block in blocks if isinstance(block, Paragraph) for word in _BANGLA_WORD.findall(block.text)
    )
    often = frozenset(word for word, times in words.items() if times > 1)
    return tuple(
        replace(block, text=_apart(block.text, often)) if isinstance(block, Paragraph) else block
        for block in blocks
    )


def _heading(text: str) -> int:
    """Where the heading ends whose words touch each other; 0 for a line that is none."""
    folded = fold(text[:160])
    found = _HEADING.match(folded)
    if found is None or not _DECISIONS.search(found[0]):
        return 0
    words = list(_EACH.finditer(found[0]))
    touching = sum(one.end() == other.start() for one, other in pairwise(words))
    return found.end() if len(words) >= _FEWEST and touching else 0


def _apart(text: str, often: frozenset[str]) -> str:
    """`text` with its words apart; `often`: what the document has more than once."""
    end = _heading(text)
    words = [text[one.start() : one.end()] for one in _EACH.finditer(fold(text[:end]))]
    lines = text[end:].split("\n")
    return "\n".join(
        [
            " ".join([*words, _line(rows_apart(lines[0]), often).strip()]).strip(),
            *(_line(line, often) for line in lines[1:]),
        ]
    )


def _line(line: str, often: frozenset[str]) -> str:
    line = _LABEL.sub(" ", _SENTENCE.sub(" ", line))
    line = _SAME_AGAIN.sub("ঐ ", line)
    line = _ROW.sub(lambda found: _row(found, line), line)
    line = _BEFORE_NUMBER.sub(" ", line)
    line = _BEHIND_BRACKET.sub(lambda found: "" if _ENDINGS.match(line, found.start()) else " ", line)
    return _BANGLA_WORD.sub(lambda found: _two(found[0], twice=found[0] in often), line)


def _row(found: re.Match[str], line: str) -> str:
    """A row's number apart from its first word; a number that counts or measures stays as it is."""
    if not found["close"]:
        word = _BANGLA_WORD.match(line, found.end())
        if word is None or len(word[0]) < _SHORTEST or is_unit(line, found.end()):
            return found[0]
    return f"{found[0]} "


def _two(word: str, *, twice: bool = False) -> str:
    """Two words that ran into one, with a space between them: both known, or the second one known and begun by a vowel.

    `twice`: the document has it again, so it is one word, unless an order or an office ends in it.
    """
    if not 2 * _SHORTEST <= len(word) <= _LONGEST or is_known(word) or is_of_letters(word):
        return word
    for at in range(len(word) - 2, _SHORTEST_LEFT - 1, -1):
        left, right = word[:at], word[at:]
        if not "\u0985" <= right[0] <= "\u09b9" or left[-1] == "\u09cd":
            continue
        known = (is_known(right) and len(right) >= _SHORTEST) or fold(right) in _SHORT_WORDS
        ends = fold(left).endswith(_ORDERS) or fold(right) in _SHORT_WORDS
        both = is_known(left) and len(left) >= _SHORTEST and (ends or len(word) >= _LONG)
        if twice and not (fold(left).endswith(_ORDERS) or ends_in_post([fold(left)])):
            continue
        if known and (both or right[0] in _VOWELS):
            return f"{_two(left)} {right}"
    return word
