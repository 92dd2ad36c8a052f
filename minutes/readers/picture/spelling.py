"""Words as the engine spells them → as office papers spell them, and which of them a person should look at.

What the engine is sure of it nearly always reads right, and so it does words that office papers know, and names that
many people bear. Of the words that nobody knows and of which it is unsure, most are misread: where one sign that looks
like another makes one known word of it, that word was meant; the others are told.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from enum import IntEnum
from functools import lru_cache
from unicodedata import normalize

from minutes.grammar.often_read import OFTEN_READ
from minutes.readers.picture.dictionary import engines_words
from minutes.readers.picture.engine import Word
from minutes.words.wordlist import is_known

_CERTAIN = 93  # confidence from which on a word stays as it was read
_NUMBER = 75  # confidence under which a number is told
_MENDED = 60  # confidence under which a mended word is told: above it nearly all are mended rightly
_LEAST = (85, 60, 0)  # confidence under which a word is told that nobody, newspapers, office papers know
# Short words that are none, and the one that each is always taken from.
_SHORT = {"উষধ": "ঔষধ", "উঁষধ": "ঔষধ", "খিঃ": "খ্রিঃ", "গ্রিঃ": "খ্রিঃ"}
_SHORTEST = 4  # letters and signs of a word that is mended: shorter ones have too many neighbours
_WHOLE, _ENDING = (
    6,
    2,
)  # signs from which on a known word is no other's chance likeness, if so many of its last are the same
_PART = 4  # letters and signs of each half of a word that is two in one
_LETTERS = re.compile("[\u0985-\u09b9\u09bc\u09be-\u09cc\u09cd\u09ce\u09dc-\u09df\u0981-\u0983\u200c\u200d]+")
# A stroke at a word's end, which may be its sign া.
_LAST_AA = re.compile(
    "([\u0985-\u09b9\u09bc\u09be-\u09cc\u09cd\u09df\u0981-\u0983]{1,30}[\u0985-\u09b9\u09bc\u09df])[।!|৷]([:,;)]{0,2})$"
)
_DIGIT = re.compile("[0-9০-৯]")
_EDGES = re.compile(
    r"^[^\w\u0980-\u09ff]+|(?<![^\w\u0980-\u09ff])[^\w\u0980-\u09ff]+$|(?<![\u0964\u0965\u09f7])[\u0964\u0965\u09f7]+$"
)
# What is read, and what stands there, as fonts make them alike: a sign more or less, a vowel's sign, one letter.
_ALIKE: tuple[tuple[str, str], ...] = (
    ("ু", "ূ"), ("ূ", "ু"), ("ু", ""), ("ে", ""), ("া$", ""), ("া", "্য"), ("্য", "া"), ("ো", "ে"), ("ি", "ৈ"), ("ে", "ৈ"),
    ("(?=[ক-হ])(?<!্)", "র্"), ("(?<=[কগচদপবশহ])(?=[াে]?[ক-হ])", "ঁ"), ("(?<=[কগচদপবশহ]া)(?=[ক-হ])", "ঁ"), ("(?<=[যড])(?!়)", "়"),
    ("র্ষ", "ক্ষ"), ("কর্$", "কক্ষ"), ("^[ঝধখ]", "ঋ"), ("^আ", "অ"), ("^উ", "ঔ"), ("^শু", "গু"), ("হ$", "ই"), ("^এ", "ঐ"), ("ঙ", "ও"),
    (r"([ক-হ])ীঁ", r"র্\1ী"), ("^দ[ৃূ][টঢ]?়?ী", "দৃঢ়ী"), ("^্ব", "স্ব"), ("^[উঊ]ধ্র্ব", "ঊর্ধ্ব"), ("[ঝধখ](?=ণ)", "ঋ"),
    ("ী$", "াঁ"), ("^টা", "চাঁ"), ("করক্ষ", "কক্ষ"), ("ররিক্ষ", "রক্ষি"), ("রেক্ষ", "ক্ষে"), ("ভিক্ষ", "ঙ্ক্ষি"), ("ন্[তড]যা", "ন্ড্যা"),
    ("(?<=[ক-হ])তি(?=[ক-হ])", "াত"),
    ("ন্ত", "ত্ত"), ("[নস]্ত", "ত্ত্ব"), ("ন্ন", "ম্ন"), ("ম্ব", "ম্ন"), ("সি", "ন্সি"),
    ("কমকত", "কর্মকর্ত"),
    ("ান্ত", "াস্ত"), ("ান্ত", "াপ্ত"), ("স্ত", "ম্ভ"), ("ম্ত", "ম্ভ"), ("ক্স", "ন্স"), ("ক্ট", "ন্ট"), ("ক্র", "ত্রু"), ("ক্র", "ত্র"),
    ("ত্র", "ক্র"), ("ত্র", "ট্র"), ("দ্র", "ট্র"), ("ভ্র", "ত্র"), ("ব্র", "ত্র"), ("প্র", "প্ল"), ("ন্র", "ন্দ্র"), ("ন্জ্র", "ন্দ্র"),
    ("ট(?=[ীি])", "ট্র"),
    ("ল্ল", "ন্ন"), ("ল্প", "ল্ল"), ("ঙ্ক", "স্ক"), ("শ্ন", "ম্ন"), ("স্ন", "ম্ন"), ("সথ", "স্থ"), ("প্ত", "ন্ত"), ("ড", "ভ"),
    ("ল্ম", "ম্ম"), ("ম্ব", "ন্ব"), ("ল্ব", "ম্ব"), ("ত্ব", "ত্ত্ব"), ("ন্ব", "ত্ত্ব"), ("গ্(?=া)", "ত্ত্ব"), ("ভ্ব", "জ্ব"), ("ন্ব", "জ্ব"),
    ("দ্(?=া)", "দ্ধ"), ("ন্ধ", "ব্ধ"), ("ত্যা", "অ্যা"), ("^র", "ব্ল"),
    ("(?<=[া-ৌ])্", "ন্"), ("হ(?=[িে])", "হ্ন"), ("্থা", "্য"), ("ষ্ষ", "ষ"), ("নি(?=্)", "নিম"), ("সী", "ন্সী"), ("স(?=প)", "ন্স"),
    ("ৃ", "ূ"), ("ঙ্গ", "ম্ন"), ("ল্প", "ম্ন"), ("ঝ্ম", "ন্ম"), ("ম্ভ", "ভ"), ("িত$", "িত্ব"), ("ব্র", "ক্র"), ("ব্ল", "ক্ল"), ("ব্ব", "হ্ব"),
    ("স্থ", "ন্ব"), ("জ(?=[পর])", "জ্র"), ("জ$", "ক্ত"), ("া$", "াঁ"), ("ৎ$", "ং"), ("থ", "ধ"), ("ষ", "ধ"), ("্ে", "্রে"),
    ("^্র", "ক্র"), ("^ত্", "ক্র"), ("^(?:স্া|আ্মা|স্যা)(?=র)", "স্মা"), ("^স্য", "স্ম"), ("^কা[ষ্]?(?=[বন]ি)", "কার্য"), ("^নি(?=বহী)", "নির্বা"),
    ("ভ", "ড"), ("ভ", "ত"), ("ত", "ভ"), ("গ", "প"), ("ত", "ঠ"), ("ল", "ন"), ("ন", "ল"), ("য়", "ম"), ("দ", "স"), ("ধ", "য"),
    ("ঘ", "য"), ("ষ", "য"), ("ব", "র"), ("র", "ব"), ("ও", "ত্ত"), ("স", "ম"), ("ম", "স"), ("ফ", "ক"), ("ট", "ঢ"), ("চ", "ঢ"),
)  # fmt: skip
_RULES = tuple((re.compile(read), meant) for read, meant in _ALIKE)


class Known(IntEnum):
    """Who knows a word: nobody, the newspapers from which the engine learnt, or office papers."""

    NOT = 0
    PRINTED = 1
    OFFICE = 2


def how_known(text: str) -> Known:
    """Who knows all words of a text; letters that stand alone, a list's marks, are known to all."""
    parts = [part for part in _LETTERS.findall(text) if len(part) > 1]
    return min((_known(part) for part in parts), default=Known.OFFICE)


def has_digits(text: str) -> bool:
    """Whether there is a number in a word."""
    return bool(_DIGIT.search(text))


def is_mended(text: str) -> bool:
    """Whether office papers spell one of its words otherwise."""
    return any(respelled(part) != part for part in _LETTERS.findall(normalize("NFC", text)))


@lru_cache(maxsize=4096)
def _known(part: str) -> Known:
    if part in OFTEN_READ or _is_word(part):
        return Known.OFFICE
    return Known.PRINTED if part in engines_words() else Known.NOT


def settled(word: Word) -> Word:
    """The word as it was meant, and whether a person should look at it."""
    text = normalize("NFC", word.text).replace("ৰ", "ব")  # the letter of Assamese is in no Bangla paper
    text = _LAST_AA.sub(_with_aa, text)
    meant = text if word.sure >= _CERTAIN else _LETTERS.sub(lambda part: respelled(part[0]), text)
    least = _least(meant) if meant == text else 0 if is_whole(bare(text), bare(meant)) else _MENDED
    return replace(word, text=meant, unsure=word.sure < least)


def is_whole(read: str, known: str) -> bool:
    """Whether a known word is too long to be like what was read by chance, and ends as that does."""
    return len(known) >= _WHOLE and read[-_ENDING:] == known[-_ENDING:] and not has_digits(known)


def bare(text: str) -> str:
    """A word without the marks around it."""
    return _EDGES.sub("", text)


def with_slash(word: str) -> str:
    """A word with the slash behind it, which may have been read as a stroke or as the sign া."""
    text = word.rstrip("!|।৷1Il]")
    shorter = text.removesuffix("া")
    return f"{shorter if text == word and not is_known(text) and is_known(shorter.strip('()')) else text}/"


def respelled(word: str) -> str:
    """A word that no office paper has as the one that it has; itself where that is none, or several."""
    if word in _SHORT:
        return _SHORT[word]
    if len(word) < _SHORTEST or word in OFTEN_READ or _is_word(word):
        return word
    found = {candidate for candidate in _neighbours(word) if is_known(candidate)}
    return found.pop() if len(found) == 1 else word


def _neighbours(word: str) -> Iterator[str]:
    for read, meant in _RULES:
        for at in read.finditer(word):
            yield word[: at.start()] + at.expand(meant) + word[at.end() :]


def _with_aa(found: re.Match[str]) -> str:
    """A word whose last sign া was read as a stroke: no word without it, but one with it."""
    whole = f"{found[1]}া"
    lost = is_known(whole) and not is_known(found[1])
    name = whole in engines_words() and _known(found[1]) is Known.NOT
    return whole + found[2] if lost or name else found[0]


def _least(text: str) -> float:
    """How sure the engine must be of a word."""
    if has_digits(text):
        return _NUMBER
    return _LEAST[how_known(text)]


@lru_cache(maxsize=4096)
def _is_word(text: str) -> bool:
    """Whether it is a word of office papers, or two in one ("লাইসেন্সবিহীন")."""
    if is_known(text):
        return True
    cuts = range(_PART, len(text) - _PART + 1)
    return any(is_known(text[:cut]) and is_known(text[cut:]) for cut in cuts if "ক" <= text[cut] <= "হ")
