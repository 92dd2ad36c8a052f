"""A chat or mail copied without its line breaks: broken again before who wrote what, at rules, around bold words that head."""

import re

from minutes.chars import fold
from minutes.grammar.header import SITTINGS
from minutes.readers.messages import TIME
from minutes.words.fields import FIELDS
from minutes.words.labels import find_label, is_decision, lists_people
from minutes.words.numbers import leading_number

# "… পরে জানাবেন [২১/২/২৫, ১০:০৯ PM] Rafiq bhai: নলডাঙ্গা হাট …"
_SENDER = re.compile(rf"(?<=\S)\s(?=\[{TIME}\]\s[^:\n\[\]]{{1,60}}:\s)")
_RULE = re.compile(
    r"\s(?<=\S\s)([-_=*]{10,}|-{4,}\s?(?:Original Message|Forwarded message|মূল বার্তা)\s?-{4,})\s(?=\S)",
    re.IGNORECASE,
)
_BOLD = re.compile(
    r"(?<!\S)(?:- )?(?P<stars>\*{1,2})(?=[^\s*])(?P<words>[^*\n]{2,120})(?<=[^\s*])(?P=stars)(?!\S)"
)
_COUNTED = re.compile(r"^\S+\s?(?:নং|নম্বর)?\s?[-–—:]?\s?[0-9০-৯]{1,2}\s?[:ঃ।.–—-]")  # "আলোচ্য ১ — মাঠ"
_NAMES = re.compile(rf"কার্যবিবরণী|রেজুলেশন|কমিটি|পরিষদ|সমিতি|{'|'.join(SITTINGS)}", re.IGNORECASE)
_LONG = 200  # letters of a line in which several lines may stand
_FEWEST = 2


def with_line_breaks(text: str) -> str:
    """`text` with its long lines broken where a message begins and where bold words head what follows."""
    return "\n".join(_broken(line) if len(line) > _LONG else line for line in text.split("\n"))


def _broken(line: str) -> str:
    line = _RULE.sub(r"\n\1\n", _SENDER.sub("\n", line) if "[" in line else line)
    if "*" not in line:
        return line
    heads = [bold for bold in _BOLD.finditer(line) if _heads(bold["words"])]
    if len(heads) < _FEWEST:
        return line
    for bold in reversed(heads):
        behind = line[bold.end() :].lstrip(" ")
        # A label stays with its value: "*উপস্থিত:* …", "**সময়** - …".
        with_value = bold["words"].endswith((":", "ঃ", "-")) or behind.startswith(("- ", "– ", ": "))
        break_behind = "" if with_value else "\n"
        line = f"{line[: bold.start()].rstrip(' ')}\n{bold[0]}{break_behind or ' '}{behind}"
    return line


def _heads(words: str) -> bool:
    """Whether bold words head what stands below them, or name the paper: not what somebody only stresses."""
    label = words.rstrip(" :ঃ-")
    return (
        fold(label) in FIELDS
        or is_decision(f"{label}:")
        or lists_people(f"{label}:")
        or find_label(words) is not None
        or leading_number(words)[0] is not None
        or bool(_COUNTED.match(words) or _NAMES.search(words))
    )
