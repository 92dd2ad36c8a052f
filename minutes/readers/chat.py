"""What a chat does to a text: emoji for bullets and numbers, stars for bold. Made plain again."""

import re
from collections.abc import Sequence
from itertools import takewhile

from minutes.chars import fold, is_bangla
from minutes.grammar.people import ABBREVIATED
from minutes.readers.ticked import heads_an_item, with_orders_labelled
from minutes.words.clauses import orders
from minutes.words.fields import FIELDS
from minutes.words.labels import find_label, is_decision, lists_people
from minutes.words.numbers import leading_number

_PICTURES = "\U0001f000-\U0001faff\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff"
_HINTS = re.compile("[\ufe0f\ufe0e\u200d](?=[" + _PICTURES + "]|\\s|$)|\ufe0f")
_KEYCAP = re.compile("([0-9])\ufe0f?\u20e3\\s*")
_LEADING = re.compile(f"^\\s*(?:[{_PICTURES}]\\s*)+")
_ARROWS = "\u2190-\u21ff\u2794\u2798-\u27be"  # inside a line they part what stands beside them
_ANYWHERE = re.compile(f"\\s?(?:(?![{_ARROWS}])[{_PICTURES}])+")
# Pictures inside a line that say who does it, and by when.
_WHO = re.compile("\\s(?:[\U0001f449\u27a1\U0001f464-\U0001f465\U0001f64b\U0001f51c]\\s?)+(?=\\S)")
_WHEN = re.compile(
    "\\s(?:[\u23f0-\u23f3\u231a\u231b\U0001f4c5\U0001f4c6\U0001f5d3\U0001f550-\U0001f567]\\s?)+(?=\\S)"
)
# Pictures that stand for the labels of a head, before its day, its hour or its place.
_AN_HOUR = r"(?:সকাল|দুপুর|বিকাল|বিকেল|বেলা|সন্ধ্যা|রাত|বাদ|[0-9০-৯]{1,2}[:.টঘ])"
_HOUR = "সময়: "
_SAYS_HOUR = re.compile(rf"সময়[^:ঃ\n]{{0,10}}[:ঃ–—-][\s*]{{0,2}}{_AN_HOUR}")  # "সময়: ৩ দিন" is a limit
_OF_THE_HEAD = (
    (re.compile("^\\s*[\U0001f4c5\U0001f4c6\U0001f5d3]\\s*(?=(?:[^\\s:ঃ]{3,12}\\s)?[0-9০-৯])"), "সভার তারিখ: "),
    (re.compile(f"^\\s*[\u23f0-\u23f3\u231a\u231b\U0001f550-\U0001f567\U0001f570]\\s*(?={_AN_HOUR})"), _HOUR),
    (re.compile("^\\s*[\U0001f4cd\U0001f3e2\U0001f3db\U0001f5fa]\\s*(?=\\S)"), "স্থান: "),
)
# A building before the first lines is the body's own, and no venue: "🏢 গৃহনির্মাণ সমিতি লিঃ".
_BUILDING = re.compile("^\\s*[\U0001f3e2\U0001f3db\U0001f3eb\U0001f54c\U0001f3e5\U0001f3e0]")
_BULLET_INSIDE = re.compile(
    "\\s(?=[\u2705\u2611\u2714\U0001f4cc\U0001f538\U0001f539\U0001f536\U0001f537\U0001f7e2\U0001f534\u2b50\u25aa\u25ab\u25fd\u25fe\u274c])"
)
_LABEL_INSIDE = re.compile(
    "\\s(?=[\U0001f4c5\U0001f4c6\U0001f5d3\u23f0-\u23f3\u231a\u231b\U0001f550-\U0001f567\U0001f570\U0001f4cd\U0001f3e2\U0001f3db\U0001f5fa]"
    "|[\U0001f464\U0001f465]\\s?(?:সভাপতি|উপস্থিত|chair|present))"
)
_OF_A_MAIL = re.compile(
    r"^(?:from|to|cc|sent|date|subject|dear|প্রেরক|প্রাপক|প্রিয়)(?:\s?:|\s)[^\n]{0,60}(?:@|[0-9]{1,2}:[0-9]{2}|,$)",
    re.IGNORECASE,
)
_ALL_BOLD = re.compile(f"^\\s*(?:[{_PICTURES}]\ufe0f?\\s*)*\\*[^*\\n]{{2,80}}\\*\\s*$")
_LINES_OF_A_HEAD, _LINES_OF_TALK, _FEWEST_SUBJECTS = 12, 4, 2
# What names the paper, with a picture before it: this one stands for no bullet, nor do those above it.
_NAMES_MINUTES = re.compile(
    r"কার্যবিবরণী|রেজুলেশন|রেজ্যুলেশন|মিনিট|মিটিং|সভার|minutes|resolution|meeting", re.IGNORECASE
)
_EMOJI = re.compile(
    "[\ufe0f\u20e3\u2705\u231a\u231b\u23e9-\u23f3\U0001f000-\U0001faff]|^[\u2611\u2714\u2733\u2b50\u2757\u27a1]",
    re.MULTILINE,
)
# No hour, and no name ("মোঃ …").
_DASH = re.compile(r"\s?[-–—]\s")
_LABELLED = re.compile(rf"^[*_]?[^:ঃ\n]{{1,29}}[^:ঃ\n0-9০-৯](?:(?<!{')(?<!'.join(ABBREVIATED)})ঃ|:)")
_LIMIT = re.compile(r"মধ্যে|পর্যন্ত|নাগাদ")  # below an order, no hour of a meeting
_BOLD = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]{1,300}?)(?<=[^\s*])\*(?![\w*])")


def without_emoji(text: str, *, is_chat: bool) -> str:
    """`text` with keycaps as numbers, pictures that begin a line as bullets (or nothing before a label), others left out."""
    if not is_chat and not _EMOJI.search(text):
        return text
    typed = _HINTS.sub("", _KEYCAP.sub(r"\1. ", text)).split("\n")
    lines = [part for line in typed for part in _broken(line)]
    start = max(
        (at + 1 for at, line in enumerate(lines[:_LINES_OF_A_HEAD]) if _OF_A_MAIL.match(line)), default=0
    )
    head = _head(lines[start : start + _LINES_OF_A_HEAD])
    plain = [_plain(line) for line in (*lines[:start], *head, *lines[start + _LINES_OF_A_HEAD :])]
    bold = _bare_and_bold(plain, lines)
    return "\n".join(_with_subjects(with_orders_labelled(plain, lines, bold), bold))


def _broken(line: str) -> list[str]:
    """A line, broken before the pictures inside of it, where they stand for the bullets of a list and the labels of its head."""
    bullets = list(_BULLET_INSIDE.finditer(line))
    if len(bullets) < _FEWEST_SUBJECTS:
        return [line]
    first = bullets[0].start()
    return [*_LABEL_INSIDE.split(line[:first]), *_BULLET_INSIDE.split(line[first:].lstrip())]


def _head(lines: Sequence[str]) -> list[str]:
    """The first lines of a paper with labels for pictures, and without those before its title."""
    of_head = next((at for at, line in enumerate(lines) if _is_pictured(line)), len(lines))
    last = max((at for at, line in enumerate(lines[:of_head]) if _heads_paper(line)), default=-1)
    said = frozenset(
        label
        for _, label in _OF_THE_HEAD
        if any((_SAYS_HOUR.search(line) if label == _HOUR else label.strip(" :") in line) for line in lines)
    )
    return [_LEADING.sub("", line) if at <= last else _labelled(line, said) for at, line in enumerate(lines)]


def _bare_and_bold(plain: Sequence[str], typed: Sequence[str]) -> list[bool]:
    """For each of the `plain` lines whether it was `typed` bold and has neither number nor label."""
    return [bool(_ALL_BOLD.match(line)) and _is_bare(words) for line, words in zip(typed, plain, strict=True)]


def _is_pictured(line: str) -> bool:
    """Whether a picture stands for the label of a head's line: of its day, its hour or its place."""
    return any(one.match(line) for one, _ in _OF_THE_HEAD) and not _BUILDING.match(line)


def _with_subjects(plain: list[str], bold: Sequence[bool]) -> list[str]:
    """The `plain` lines with a label before the `bold` ones below which decisions are labelled."""
    if sum(bold) < _FEWEST_SUBJECTS:
        return plain
    label = "বিষয়: " if is_bangla("".join(plain)) else "Agenda: "
    return [
        label + words.lstrip("• ") if bold[at] and _decided_below(plain[at + 1 :], bold[at + 1 :]) else words
        for at, words in enumerate(plain)
    ]


def _is_bare(words: str) -> bool:
    words = words.lstrip("• ")
    return (
        bool(words) and find_label(words) is None and leading_number(words)[0] is None and not orders(words)
    )


def _decided_below(lines: Sequence[str], bold: Sequence[bool]) -> bool:
    """Whether the label of decisions stands right below a line, or below its talk."""
    below = takewhile(lambda one: not one[1], zip(lines[:_LINES_OF_TALK], bold[:_LINES_OF_TALK], strict=True))
    words = takewhile(lambda one: not heads_an_item(one), (line.lstrip("• ") for line, _ in below))
    return any(map(is_decision, words))


def _heads_paper(line: str) -> bool:
    return bool(_LEADING.match(line) and _NAMES_MINUTES.search(line)) and not orders(line)


def _labelled(line: str, said: frozenset[str]) -> str:
    """A line of a head with the label for which its picture stands ("📍 সভাকক্ষ"); not with one `said` elsewhere in words."""
    for picture, label in _OF_THE_HEAD:
        rest = picture.sub("", line, count=1)
        if rest != line and label not in said and not _has_label(rest) and not _LIMIT.search(rest):
            return label + rest
    return line


def _below_an_order(line: str) -> str:
    """A line below an order with the label for which its picture stands ("⏰ ২৯/০২/২০২৪"); "" for another line."""
    words = line.lstrip()
    found = _WHEN.match(f" {words}")
    rest = words[found.end() - 1 :] if found else ""
    return f"সময়সীমা: {rest}" if rest and not _has_label(rest) else ""


def _has_label(words: str) -> bool:
    """Whether the words behind a picture begin with a label of a head: "তারিখ: …", "তারিখ - …"."""
    return bool(_LABELLED.match(words)) or fold(_DASH.split(words, maxsplit=1)[0]) in FIELDS


def _plain(line: str) -> str:
    line = _below_an_order(line) or line
    leading = _LEADING.match(line)
    rest = line[leading.end() :] if leading else line
    rest = _WHEN.sub(" সময়সীমা: ", _WHO.sub(" — ", rest))
    rest = _BOLD.sub(r"\1", _ANYWHERE.sub("", rest))
    labelled = _has_label(rest) or find_label(rest) is not None or lists_people(rest)
    return f"• {rest}" if leading and rest and not labelled and leading_number(rest)[0] is None else rest
