"""Texts and pages, spoiled: lines shuffled, cut and repeated, tags and characters broken, character sets mixed up."""

import random
import re
from collections.abc import Callable

from tests.fuzz.seeds import pick
from tests.minutes.bijoy_typist import typed

_ODD = (
    "\u200b", "\u200c", "\u200d", "\u00ad", "\ufeff", "\u202e", "\u2028", "\u0300", "\u09bc", "\u09cd",
    "\u09be", "\u09c7", "\u0981", "\0", "\x01", "\x0b", "\x1b", "\x7f", "\x85", "\ud7ff", "\ufffd",
    "\ufffe", "\U0001f4ce", "\U0010ffff", "\uf0b7", "÷", "¤", "‡", "©", "˜", "|", "||", " | ", "\t",
    "\n", "\r", "\r\n\r\n", "&", "&amp;", "&#0;", "&#x110000;", "<", ">", "<br>", "</td>", "<table>",
    "<![CDATA[", "<!--", "```", "***", "___", "\\", "১.১ ", "২.২। ", "(ক) ", "১০০১.", "০", "-1",
    "999999999999999999999", "১৪/১৪/২০২২", "৩১ ফেব্রুয়ারি", "সিদ্ধান্তঃ ", "বাস্তবায়নে: ", "আলোচনা ",
    "সভাপতি", "স্ব স্ব ", "(সকল)", "তারিখ ", "স্মারক নং ", "বিতরণ:", "¯^", "wm×všÍ",
)  # fmt: skip
_NUMBERS = ("0", "-1", "1", "2", "99", "9999", "99999999999999", "x", "", "১", "1e9", "&quot;")
_SETS = ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "latin-1", "utf-8-sig", "mac_roman")
_Change = Callable[[str, random.Random], str]


def spoiled_text(chance: random.Random) -> tuple[bytes, str | None]:
    """A spoiled text or page, and the name it comes under."""
    path = pick("text", chance)
    text = path.read_bytes().decode("utf-8", "replace")
    if chance.random() < 0.1:
        text = typed(text, old=chance.random() < 0.5)
    for _ in range(chance.randint(1, 8)):
        text = chance.choice(_CHANGES)(text[:200_000], chance)
    name = chance.choice([path.name, path.name, None, "x.txt", "x.html", "কার্যবিবরণী.docx", "x.pdf"])
    return _encoded(text, chance), name


def _at(text: str, chance: random.Random) -> int:
    return chance.randint(0, len(text))


def _shuffle_lines(text: str, chance: random.Random) -> str:
    lines = text.split("\n")
    begin, end = sorted((chance.randint(0, len(lines)), chance.randint(0, len(lines))))
    part = lines[begin:end]
    chance.shuffle(part)
    return "\n".join([*lines[:begin], *part, *lines[end:]])


def _swap_words(text: str, chance: random.Random) -> str:
    words = re.split(r"(\s+)", text)
    for _ in range(chance.randint(1, 40)):
        one, other = chance.randrange(len(words)), chance.randrange(len(words))
        words[one], words[other] = words[other], words[one]
    return "".join(words)


def _cut(text: str, chance: random.Random) -> str:
    begin, end = sorted((_at(text, chance), _at(text, chance)))
    return text[:begin] + text[end:] if chance.random() < 0.7 else text[begin:end]


def _repeat(text: str, chance: random.Random) -> str:
    begin = _at(text, chance)
    part = text[begin : begin + chance.choice([1, 2, 5, 20, 100, 1000])]
    return text[:begin] + part * chance.choice([2, 3, 10, 100, 1000]) + text[begin:]


def _repeat_line(text: str, chance: random.Random) -> str:
    lines = text.split("\n")
    at = chance.randrange(len(lines))
    return "\n".join([*lines[:at], *[lines[at]] * chance.choice([2, 5, 50, 300]), *lines[at:]])


def _insert(text: str, chance: random.Random) -> str:
    for _ in range(chance.randint(1, 30)):
        at = _at(text, chance)
        text = text[:at] + chance.choice(_ODD) * chance.choice([1, 1, 1, 2, 30]) + text[at:]
    return text


def _replace(text: str, chance: random.Random) -> str:
    if not text:
        return text
    letter = chance.choice(text)
    return text.replace(letter, chance.choice(_ODD), chance.choice([-1, 1, 5, 50]))


def _lines_as_one(text: str, chance: random.Random) -> str:
    return text.replace("\n", chance.choice(["", " ", "\t", " | ", "<br>", "।"]))


def _words_as_lines(text: str, chance: random.Random) -> str:
    return text.replace(chance.choice([" ", "।", ",", "\t", ">"]), "\n")


def _another_document(text: str, chance: random.Random) -> str:
    other = pick("text", chance).read_bytes().decode("utf-8", "replace")
    at = _at(text, chance)
    return text[:at] + _cut(other, chance) + text[at:]


def _tags(text: str, chance: random.Random) -> str:
    """Tags lost, doubled, moved, nested, their numbers changed."""
    parts = re.split(r"(<[^<>]{1,300}>)", text)
    tags = [at for at, part in enumerate(parts) if at % 2]
    for _ in range(chance.randint(1, 20) if tags else 0):
        at, other = chance.choice(tags), chance.choice(tags)
        match chance.randrange(5):
            case 0:
                parts[at] = ""
            case 1:
                parts[at] = parts[at][:2_000] * chance.choice([2, 50, 400])
            case 2:
                parts[at], parts[other] = parts[other], parts[at]
            case 3:
                parts[at] = re.sub(r"[0-9]+", lambda found: chance.choice(_NUMBERS), parts[at])
            case _:
                number = chance.choice(_NUMBERS)
                parts[at] = (
                    parts[at][:-1]
                    + f' rowspan="{number}" colspan={number} style="font-family:SutonnyMJ;display:{number}">'
                )
    return "".join(parts)


def _as_page(text: str, chance: random.Random) -> str:
    cells = "</td><td>".join(text.split("\n")[: chance.choice([5, 50, 500])])
    return (
        f"<html><body>{'<table><tr><td>' * chance.choice([1, 3, 200])}{cells}"
        + "</table>" * chance.choice([0, 1, 9])
    )


def _encoded(text: str, chance: random.Random) -> bytes:
    if chance.random() < 0.75:
        data = text.encode("utf-8", "surrogatepass")
    else:
        data = text.encode(chance.choice(_SETS), chance.choice(["replace", "ignore", "xmlcharrefreplace"]))
    if chance.random() < 0.15:
        broken = bytearray(data)
        for _ in range(chance.randint(1, 30) if broken else 0):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        data = bytes(broken)
    if chance.random() < 0.05:
        data = data[: chance.randint(0, len(data))]
    if chance.random() < 0.05:  # read in one character set and saved in another
        data = data.decode("latin-1").encode("utf-8")
    return data


_CHANGES: tuple[_Change, ...] = (
    _shuffle_lines, _swap_words, _cut, _repeat, _repeat_line, _insert, _insert, _replace, _lines_as_one, _words_as_lines,
    _another_document, _tags, _tags, _as_page,
)  # fmt: skip
