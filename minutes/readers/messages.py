"""What a chat or a mail writes before a message or each of its lines: who sent it when, and that it is quoted. Left out."""

import re
from collections import Counter

_DAY, _CLOCK = (
    r"[0-9০-৯]{1,2}[/.-][0-9০-৯]{1,2}(?:[/.-][0-9০-৯]{2,4})?",
    r"[0-9০-৯]{1,2}:[0-9০-৯]{2}(?::[0-9০-৯]{2})?",
)
TIME = rf"{_DAY},?\s{_CLOCK}(?:\s?[AaPp]\.?[Mm]\.?)?"
# "[১২/৩/২৪, ৯:৪১ PM] Name: ", "12/03/2024, 9:41 pm - Name: "
_BEFORE = re.compile(rf"^(?:\[{TIME}\]\s?|{TIME}\s-\s)(?P<name>[^:\n]{{1,60}}):\s", re.MULTILINE)
# "Name, [09.05.2025 21:41]", "Name, [May 9, 2025 at 9:41:05 PM]:", each in a line of its own.
_ABOVE = re.compile(
    rf"^(?P<name>[^\[\]\n]{{1,60}}),\s\[[^\[\]\n]{{4,20}}[,\s]{_CLOCK}[^\[\]\n]{{0,6}}\]:?[ \t]*$\n?",
    re.MULTILINE,
)
_QUOTED = re.compile(r"^[ \t]{0,3}(?:>[ \t]?)+", re.MULTILINE)  # of a mail in its answer, or Markdown's
# A name and below it an hour, each in a line of its own, as they are copied out of Messenger.
_NAME_AND_HOUR = re.compile(
    rf"^(?P<name>[^\n:]{{2,50}})\n{_CLOCK}\s?[AaPp]\.?[Mm]\.?[ \t]*$\n?", re.MULTILINE
)
# What who sends the paper says to those who get it: "আসসালামু আলাইকুম। গতকালের মিটিং এর রেজুলেশন দিলাম, দেখে নিবেন".
_SAYS_SO = r"(?:দিলাম|দিচ্ছি|দিয়েছি|পাঠালাম|পাঠাচ্ছি|পাঠিয়েছি|শেয়ার করলাম|দেখে (?:নিবেন|নেবেন|দিবেন|দিয়েন))"
_THE_PAPER = r"(?:রেজুলেশন|রেজ্যুলেশন|কার্যবিবরণী|মিনিটস|minutes)\S{0,4}\s[^\n]{0,60}?"
_COVERING = re.compile(
    rf"^(?:[^\n]{{0,80}}\s)?{_THE_PAPER}{_SAYS_SO}[^\n]{{0,80}}$"
    rf"|^(?:আসসালামু|আস্সালামু|সালাম|প্রিয়|নমস্কার|আদাব)\S{{0,8}}\s(?:[^\n]{{0,80}}\s)?{_THE_PAPER}(?:দেওয়া|দেয়া) হলো[^\n]{{0,80}}$",
    re.IGNORECASE,
)
_GREETING = re.compile(r"^(?:dear|প্রিয়|জনাব|মহোদয়|আসসালামু|আস্সালামু)\s[^\n]{0,60}$|^(?:মহোদয়|জনাব),?$", re.IGNORECASE)
# The head of a message, typed: who gets it is none of the paper's receivers.
_SENDER, _ADDRESSED = re.compile(r"^প্রেরক\s?[:ঃ]"), re.compile(r"^প্রাপক\s?[:ঃ]")
_RULE = re.compile(r"^[-_=*]{10,}$")
_NAMES_A_BODY = re.compile(r"কমিটি|পরিষদ|পর্ষদ|বোর্ড|সমিতি|committee|board|council", re.IGNORECASE)
_LINES_ABOVE = 14
_LONGEST_ANSWER, _LINES_OF_AN_ANSWER = 160, 2
_OF_MINUTES = re.compile(
    r"^\W{0,3}[0-9০-৯]{1,2}\s?[.)।]|সিদ্ধান্ত|দায়িত্ব|বাস্তবায়ন|সংশোধন|decision|action", re.MULTILINE | re.IGNORECASE
)


def without_covering(lines: list[str]) -> list[str]:
    """`lines` without what stands above the paper and only says that it is sent; it stays where it names whose it is."""
    greeted = next((at for at, line in enumerate(lines[:_LINES_ABOVE]) if _GREETING.match(line)), None)
    if greeted is not None:  # a letter of a few lines, and a rule below it
        rule = next(
            (
                at
                for at, line in enumerate(lines[: greeted + _LINES_ABOVE])
                if at > greeted and _RULE.match(line)
            ),
            None,
        )
        lines = lines[:greeted] + lines[rule + 1 :] if rule is not None else lines
    above = [
        line
        for before, line in zip(("", *lines), lines[:_LINES_ABOVE], strict=False)
        if not (_SENDER.match(before) and _ADDRESSED.match(line))
    ]
    return [line for line in above if _NAMES_A_BODY.search(line) or not _COVERING.search(line)] + lines[
        _LINES_ABOVE:
    ]


def without_quoting(text: str) -> str:
    """`text` without the signs that say of its lines that they are quoted."""
    return _QUOTED.sub("", text) if ">" in text else text


_EARLIER = re.compile(
    r"^[-_]{2,}\s?(?:Original Message|Forwarded message|মূল বার্তা)\s?[-_]{2,}[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)


def without_earlier(text: str) -> str:
    """`text` without the mail that it answers, which stands below it; not where the longer part stands there."""
    found = _EARLIER.search(text)
    return text[: found.start()] if found and 2 * found.start() > len(text) else text


def without_senders(text: str) -> tuple[str, bool]:
    """`text` without them and without what others answered, and whether it had any: then no margin broke its lines."""
    found = [*_BEFORE.finditer(text)] or [*_ABOVE.finditer(text)]
    if not found:
        copied = [*_NAME_AND_HOUR.finditer(text)]
        found = (
            copied if len({one["name"] for one in copied}) < len(copied) else []
        )  # one of them wrote twice
    if not found:
        return text, False
    ends = [*(one.start() for one in found[1:]), len(text)]
    sent = [(one["name"], text[one.end() : end]) for one, end in zip(found, ends, strict=True)]
    lengths = Counter[str]()
    for name, words in sent:
        lengths[name] += len(words)
    writer = lengths.most_common(1)[0][0]
    kept = (words for name, words in sent if name == writer or not _is_answer(words))
    return text[: found[0].start()] + "".join(kept), True


def _is_answer(words: str) -> bool:
    """Whether a message only answers another: a line or two without a number of its own, and nothing decided."""
    short = len(words) <= _LONGEST_ANSWER and words.strip().count("\n") < _LINES_OF_AN_ANSWER
    return short and not _OF_MINUTES.search(words)
