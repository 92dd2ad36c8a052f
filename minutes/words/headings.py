"""What a column's heading or a label before a colon stands for, misspelt or not."""

import re
from functools import lru_cache

from minutes.chars import alternatives, fold, squeeze
from minutes.grammar.columns import (
    COMBINED,
    FILLERS,
    NAMED,
    PREVIOUS,
    STEMS,
    UNDERTAKINGS,
    WHOLE_LABELS,
    Role,
)
from minutes.grammar.marks import LETTERS, WORDED
from minutes.grammar.offices import PARTS_IN_A_TASK
from minutes.grammar.prose import ORDINALS

_LONGEST = 70
_WORDS = re.compile(r"[\u0980-\u09ff\u200c\u200d]+|[a-z]+|#")
_PARTS = re.compile(r"\s(?:ও|এবং|and)\s|[/,&+(]|\s[-–—]\s")
_ORDINAL_ENDS = alternatives(("ম", "য়", "র্থ", "ষ্ঠ", "তম"))  # "২য় সিদ্ধান্ত"
_DIGITS = re.compile(
    rf"(?<![0-9০-৯])[0-9০-৯]{{1,2}}\s?(?:{_ORDINAL_ENDS})(?=\s)|(?<=[0-9০-৯])\s?\((?:[ivx]{{1,4}}|[a-h])\)|[0-9০-৯]"
)
_STEMS = tuple((role, tuple(fold(stem) for stem in stems)) for role, stems in STEMS)
_PREVIOUS = frozenset(map(fold, PREVIOUS))
_FILLERS = frozenset(map(fold, FILLERS))
_LETTERS = frozenset(map(fold, LETTERS))  # "সিদ্ধান্ত-১(ক)"
_IN_WORDS = frozenset(fold(word) for words in WORDED for word in words)  # "আলোচ্য বিষয় এক"
_ORDINALS = frozenset(map(fold, ORDINALS))  # "প্রথম সিদ্ধান্ত"
_COUNTED = frozenset((Role.DECISION, Role.AGENDA, Role.DISCUSSION))
_NUMBERS = frozenset(map(fold, ("নং", "নম্বর", "no", "number")))
# "কার্যক্রম গ্রহণে", "ব্যবস্থা নেবেন": who does it.
_DOING = frozenset(map(fold, ("গ্রহণে", "গ্রহণকারী", "গ্রহণার্থে", "গ্রহণের", "নেবেন", "নিবেন", "করবেন", "করিবেন")))
_BY_WHEN = frozenset(
    fold(f"{when} {within}")
    for when in ("কবের", "কত দিনের", "কতদিনের")
    for within in ("মধ্যে", "ভিতর", "ভেতর")
)
_BY_WHOM = frozenset(("by", "by whom"))
_PARTS_IN_A_TASK = frozenset(map(fold, PARTS_IN_A_TASK))
_WHAT = frozenset(map(fold, ("কি", "কী", "যা", "যাহা")))
_DONE = frozenset(map(fold, ("হবে", "হইবে", "করণীয়")))  # "কী করতে হবে", "যা করতে হবে"
_SETTLED = tuple(tuple(map(fold, ("ঠিক", done))) for done in ("হলো", "হল", "হইল", "হয়েছে"))  # "যা ঠিক হলো"
_ACTIONS = frozenset(map(fold, ("action", "actions", "অ্যাকশন", "একশন")))  # who acts, unless …
ACTION = "action"
_AGREED = frozenset(
    map(fold, ("point", "points", "item", "items", "agreed", "required", "পয়েন্ট", "পয়েন্টস", "আইটেম"))
)
_UNDERTAKINGS = frozenset(map(fold, UNDERTAKINGS))
_NAMED = frozenset(map(fold, NAMED))
_WHO = re.compile("কারী|কারি|কর্তৃপক্ষ|দায়িত্ব|বাস্তবায়নে|দপ্তর|কর্মকর্তা|by|respons", re.IGNORECASE)
_HOW_LONG = ("কত", "দিন")  # "কত দিনে"
SERIALS = frozenset(
    ("s/n", "sl/no", "sl.no", "s.n", "s.no", "ser", "ser no", "srl", "sr")
)  # a column's heading that counts its rows, without a word
_NOTHING: frozenset[Role] = frozenset()
_WHOLE = {fold(label): role for role, labels in WHOLE_LABELS for label in labels}


@lru_cache(maxsize=4096)
def roles_of(heading: str) -> frozenset[Role]:
    """The roles of a column with this heading: one, several where one column holds several things, or none."""
    text = squeeze(fold(heading).replace("ঃ", " "))
    if not text or len(text) > _LONGEST:
        return _NOTHING
    if text.strip(".") in SERIALS:
        return frozenset((Role.SERIAL,))
    whole = _role(text) or _WHOLE.get(text)
    if whole is None:
        return _NOTHING
    if whole is Role.PREVIOUS:
        return frozenset((whole,))
    parts = frozenset(filter(None, map(_role, _PARTS.split(text))))
    if parts == {Role.DECISION, Role.DEADLINE}:
        return frozenset((Role.DECISION,))  # "সিদ্ধান্ত ও সময়সীমা": each order says by when
    return parts if parts in COMBINED else frozenset((whole,))


def roles_in_order(heading: str) -> tuple[Role, ...]:
    """What a heading names, in the order of its words: "সিদ্ধান্ত ও বাস্তবায়ন"."""
    return tuple(filter(None, map(_role, _PARTS.split(squeeze(fold(heading).replace("ঃ", " "))))))


@lru_cache(maxsize=4096)
def label_of(label: str) -> Role | None:
    """The role of a label ("সিদ্ধান্তসমূহ", "বাস্তবায়নকারী কর্মকর্তা"): every word of it must belong there."""
    text = squeeze(_DIGITS.sub(" ", fold(label).replace("ঃ", " ")))
    if not text or len(text) > _LONGEST:
        return None
    if (whole := _WHOLE.get(text)) is not None:
        return whole
    if text in _BY_WHEN:
        return Role.DEADLINE
    if text in _BY_WHOM:
        return Role.IMPLEMENTER
    if text in _PARTS_IN_A_TASK:
        return Role.IMPLEMENTER
    found = _WORDS.findall(text)
    words = found[
        bool(found) and found[0] in _ORDINALS : len(found) - (bool(found) and found[-1] in _IN_WORDS)
    ]
    known = (
        word in _FILLERS
        or word in _DOING
        or word in _PREVIOUS
        or word in _LETTERS
        or _stem_role(word) is not None
        for word in words
    )
    role = _role(text) if words and all(known) else None
    dated = any(letter.isdigit() for letter in label)  # "Time- 30/11/2025 Implementation" is two
    if role is Role.DEADLINE and not dated and Role.IMPLEMENTER in map(_role, _PARTS.split(text)):
        return Role.IMPLEMENTER  # "দায়িত্ব ও সময়: ওসি, ৩০ জুন": the offices' end tells the limit
    return role if len(words) == len(found) or role in _COUNTED else None  # "এক সময়" is no time limit


def is_whole_label(phrase: str) -> bool:
    """Whether all the words of a phrase together are a label that its first word does not tell: "সমাপ্তির তারিখ"."""
    return squeeze(fold(phrase)) in _WHOLE


def speaks_of_last_meeting(text: str) -> bool:
    """Whether a heading is about the meeting before ("বিগত সভার সিদ্ধান্ত …")."""
    return any(word in _PREVIOUS for word in _WORDS.findall(fold(text)))


def says_progress(heading: str) -> bool:
    """Whether the heading বাস্তবায়ন beside earlier decisions says what became of them, not who is to act."""
    return Role.IMPLEMENTER in roles_of(heading) and not _WHO.search(heading)


def _role(text: str) -> Role | None:
    words = _WORDS.findall(text)
    found = {_stem_role(word) for word in words} - {None}
    role = next((role for role, _ in _STEMS if role in found), None)
    if role is Role.DECISION and any(word in _PREVIOUS for word in words):
        return Role.PREVIOUS
    if role in (Role.PERSON, Role.DEADLINE) and _UNDERTAKINGS & {*words} and _NAMED & {*words}:
        return Role.AGENDA
    if role is None and words and words[0] in _WHAT and (words[-1] in _DONE or tuple(words[1:]) in _SETTLED):
        return Role.DECISION
    if role is None and words[:1] == [_HOW_LONG[0]] and words[-1].startswith(_HOW_LONG[1]):
        return Role.DEADLINE
    if role in (Role.PROGRESS, Role.DISCUSSION, None) and words and words[-1] in _DOING:
        return Role.IMPLEMENTER
    if role is Role.IMPLEMENTER and _ACTIONS.intersection(words) and "by" not in words:
        if _AGREED.intersection(words):
            return Role.DECISION
        if words[-1] == "taken":  # "Action taken"; but "Action to be taken"
            return Role.DECISION if "be" in words else Role.PROGRESS
    if role is Role.DECISION and words[-1] in _NUMBERS and len(words) == 2:
        return Role.NUMBER
    return role


@lru_cache(maxsize=8192)
def _stem_role(word: str) -> Role | None:
    if len(word) > 40:
        return None
    for role, stems in _STEMS:
        for stem in stems:
            if word.startswith(stem) if len(stem) > 3 else word == stem:
                return role
    slips = [
        (slip, -len(stem), role)
        for role, stems in _STEMS
        for stem in stems
        if len(stem) >= 7 and (slip := _slips(word, stem)) is not None
    ]
    return min(slips)[2] if slips else None


def _slips(word: str, stem: str) -> int | None:
    """By how many slips of the keys `word` begins with `stem` (one, two in a long stem); None for another word."""
    most = 2 if len(stem) > 8 else 1
    if len(word) < len(stem) - most or word[0] != stem[0]:
        return None
    fewest = min(_distances(stem, word[: len(stem) + most])[len(stem) - most :])
    return fewest if fewest <= most else None


def _distances(first: str, second: str) -> list[int]:
    """By how many letters `first` differs from each beginning of `second`, from none of it to all."""
    row = list(range(len(second) + 1))
    for at, one in enumerate(first, 1):
        before, row[0] = row[0], at
        for to, other in enumerate(second, 1):
            before, row[to] = row[to], min(row[to] + 1, row[to - 1] + 1, before + (one != other))
    return row
