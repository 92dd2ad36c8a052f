"""What the engine takes for something else, mended where it can be nothing else."""

import re
from collections.abc import Sequence

from minutes.numbers import is_unit
from minutes.readers.picture.stops import with_stops
from minutes.wordlist import is_known

_LETTERS = "\u0985-\u09b9\u09bc\u09ce\u09dc-\u09df"
# The Latin digits that look like Bangla ones: a 4 is read as 8. The others are left as they are.
ALIKE = str.maketrans("08", "০৪")
# A stroke at the end of a word or sentence is a danda; a number's too ("২.১|").
_BAR = re.compile(r"(?<=[\u0980-\u09ff)\]\"”])\s?[|৷](?!\d)")
# The sign া at the end of a word, read as a danda or another stroke: no word ends so without it.
_AA = re.compile(rf"(?<![{_LETTERS}])(জেল|উপজেল|আলোচন|কর|হওয|যাওয|পরিচালন|শাখ|থান|সভ)[।!|৷](?=\s?[{_LETTERS}])")
_SHOUT = re.compile(rf"(?<=[{_LETTERS}])!")
# Numbers; in one that has Bangla digits too, or none but those that look alike, the look-alikes are Bangla.
_NUMBER = re.compile(r"(?<![A-Za-z0-9০-৯])[0-9০-৯][0-9০-৯.,/:-]*(?![A-Za-z])")
_FIVE = re.compile(r"(?<![^\s(\[])[&€](?=[.।)]|\s?[০-৯])")
_ALL_ALIKE = re.compile(r"[08]+\W*$")
_TICK = re.compile(rf"(?<=[{_LETTERS}\u09be-\u09cc])['`](?=\s|$)")
# What is no word, and the one that it is always taken from.
_NO_WORDS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(rf"(?<![{_LETTERS}\u09be-\u09cd])(এব|ই|ন)ৎ(?=\s|$)"), r"\1ং"),
    (re.compile(rf"(?<![{_LETTERS}])হ[ু্]বে(?![{_LETTERS}\u09be-\u09cd])"), "হবে"),
    (re.compile(rf"(?<![{_LETTERS}\u09be-\u09cd])[ঝখধ]ণ(?=[\s।ের]|দান|গ্রহ|খেলাপ|গ্রস্ত)"), "ঋণ"),
    (re.compile(rf"(?<![{_LETTERS}\u09be-\u09cd])স্বস্ব(?![{_LETTERS}\u09be-\u09cd])"), "স্ব স্ব"),
    (re.compile(rf"(?<![{_LETTERS}\u09be-\u09cd])কোনে(?=\s[{_LETTERS}])"), "কোনো"),
    (re.compile(rf"(?<![{_LETTERS}])উষধ"), "ঔষধ"),
    # No word begins with the sign of র above another letter; "র‍্যালি" does with the sign of য behind it.
    (re.compile(rf"(?<![{_LETTERS}\u09be-\u09cd])র্য(?=[া\u0985-\u09b9])"), "র\u200d্য"),
    # "০৭. কর্মদিবসের মধ্যে": a number before its unit is counted with, and has no stop.
    (
        re.compile(r"(?<![০-৯.])([০-৯]{1,3})\. (?=(?:কর্মদিবস|কার্যদিবস|দিন|সপ্তাহ|মাস|ঘণ্টা|ঘন্টা)(?:ের|র)? মধ্যে)"),
        r"\1 ",
    ),
    (re.compile(r"জেলা[।|]\s?(?=প্রশাসক|পরিষদ)"), "জেলা "),
    (re.compile("(?:ক্ষু|কু)দ্র[ঝধখ]ণ"), "ক্ষুদ্রঋণ"),
    (re.compile(rf"(?<=\s)(ন|য|ত)[।!|৷](?=\s[{_LETTERS}])"), r"\1া"),
    (re.compile(r"\([তভ]ুমি\)"), "(ভূমি)"),
    (re.compile(rf"(?<![{_LETTERS}\u09be-\u09cd])জেল(?=\s(?:প্রশাসক|পরিষদ|শিক্ষা|তথ্য|কৃষি|সমাজসেবা))"), "জেলা"),
    (re.compile(r"(?<=[০-৯])[&€](?=[।.)])"), ""),
    (re.compile(rf"(?<![{_LETTERS}\u09be-\u09cd])ওনং"), "৩নং"),
    # A name by itself; behind what an officer is of it is his title.
    (
        re.compile(
            r"(?<=[\s(])(নির্বাহী|শিক্ষা|কৃষি|মৎস্য|সমবায়|নির্বাচন|তথ্য|আইসিটি|ক্রীড়া|কালচারাল|মেডিকেল|সমাজসেবা|প্রশিক্ষণ|খাদ্য)"
            rf"\s[আঅ]ফ[িী]?সার(?![{_LETTERS}])"
        ),
        r"\1 অফিসার",
    ),
)
# What is left of a table's lines beside or between words.
_BORDERS = re.compile(r"(?:^|(?<=\s))[\[\]|!]{1,3}(?=\s|$)|(?<=[া-ৌ])!(?=\s)")
# A dash as long as that is no line of its own ("বাস্তবায়নকারী— …").
_LONG_DASH = re.compile(r"-?_{1,3}(?=\s|$)")
# The apostrophe of print ("জিপি’র"); a stop behind a word in the middle of a sentence is dust.
_APOSTROPHE = re.compile("(?<=[\u0980-\u09ff])['\"](?=[\u0980-\u09ff])")
_DUST = re.compile(r"([\u0985-\u09b9\u09bc-\u09cd\u09df]{2,30})\s?\.(?=\s[\u0985-\u09b9])")
_BEFORE = re.compile(r"(?<=সভার )পর্বে(?=[\s।]|$)")  # a meeting has no phases
_SIGNS = (("॥", "।"), ("``", "“"), ("''", "”"), ("‘‘", "“"), ("’’", "”"))
# Dust beside a line: a stop that stands alone.
_STRAY = re.compile(r"^[.,:;_'\"*~-]\s{1,9}(?=\S)|\s{1,9}[.,;_'\"*~]{1,9}$|(?<=[।)])\s:$")

# The first stop of a memo number ("০৫.৪৫.৮৯০০.০১১.০৯…"), lost.
_MEMO = re.compile(r"(?<![০-৯.])([০-৯]{2})(?=[০-৯]{2}\.[০-৯]{4}\.[০-৯]{3}\.[০-৯]{2}\.)")
# Its stops, read as commas.
_MEMO_COMMAS = re.compile(
    r"(?<![০-৯.,])[০-৯]{2}[.,][০-৯]{2}[.,][০-৯]{4}[.,][০-৯]{3}(?:[.,][০-৯]{2,4}){1,6}(?![০-৯])"
)
_LETTER_IN_BRACKETS = re.compile(r"(?:\(|^)([ক-ঢ])ে\)")
_BRACKET_READ = re.compile(r"^((?:[ক-হ]়?্){0,2}[ক-হ]়?)([েো])")
_DITTO = ("এ", "এঁ", "ঞএঁ", "ঞঁ", "ঐঁ", "ঞ")
_FURTHEST = 5  # words between a bracket's ends

_MARK = re.compile(r"^([(\[]?)(\S{1,3}?)([।.)|]+)?(\s+)(?=\S)")
# What single Bangla numbers are taken for at the head of a line.
_TAKEN_FOR = {
    "১": "&ঠ৯স", "২": "হইঙ২", "৩": "তও", "৪": "8৪ঘ", "৫": "&€ঞ৫", "৬": "ঙ৬", "৭": "থ৭", "৮": "চ৮", "৯": "৯",
}  # fmt: skip


def mended(text: str) -> str:
    """The line with strokes as dandas or vowel signs, and numbers in one script."""
    text = _APOSTROPHE.sub("’", _LONG_DASH.sub("—", _BORDERS.sub("", text)))
    text = _AA.sub(r"\1া ", opened(text))
    text = _SHOUT.sub("া", _BAR.sub("।", text))
    for wrong, right in _SIGNS:
        text = text.replace(wrong, right)
    for no_word, meant in _NO_WORDS:
        text = no_word.sub(meant, text)
    text = _NUMBER.sub(_one_script, _TICK.sub("", text))
    text = _MEMO_COMMAS.sub(lambda memo: memo[0].replace(",", "."), _MEMO.sub(r"\1.", with_stops(text)))
    text = undusted(text)
    return _STRAY.sub("", _STRAY.sub("", text)).replace("  ", " ").strip()


def undusted(text: str) -> str:
    """A line or cell without stops in the middle of its sentences, and with "before the next meeting" whole."""
    return _BEFORE.sub("পূর্বে", _DUST.sub(lambda found: found[1] if is_known(found[1]) else found[0], text))


def closed(text: str) -> str:
    """A paragraph with the second of two brackets at its end, which the engine takes for one."""
    lacking = text.endswith((")", ")।")) and text.count("(") == text.count(")") + 1 and "((" not in text
    return f"{text.removesuffix('।')}){'।' * text.endswith('।')}" if lacking else text


def opened(text: str) -> str:
    """The line with brackets that were read as the vowel sign ে of their first letter: "সেকল)", "(কে)"."""
    text = _LETTER_IN_BRACKETS.sub(r"(\1)", text)
    words = text.split(" ")
    for at, word in enumerate(words):
        if ")" not in word or not _lacks_bracket(words[: at + 1]):
            continue
        for before in range(at, max(-1, at - _FURTHEST), -1):
            meant = _BRACKET_READ.sub(_with_bracket, words[before])
            if meant != words[before] and _is_word(meant) and not _is_word(words[before]):
                words[before] = meant
                break
    return " ".join(words)


def _lacks_bracket(words: Sequence[str]) -> bool:
    return sum(word.count(")") - word.count("(") for word in words) > 0


def as_above(cell: str) -> str:
    """A cell with nothing but "ঐ" in it, which is no word of its own to the engine; any other cell as it is."""
    return "ঐ" if cell.strip(" ।.'|") in _DITTO else cell


def _with_bracket(found: re.Match[str]) -> str:
    return f"({found[1]}{'া' if found[2] == 'ো' else ''}"


def _is_word(text: str) -> bool:
    return is_known(text.strip("(),।/;:-০১২৩৪৫৬৭৮৯"))


def _one_script(number: re.Match[str]) -> str:
    """A number that is written in two scripts, or whose digits look alike in both, in Bangla."""
    bangla = any("০" <= sign <= "৯" for sign in number[0])
    return number[0].translate(ALIKE) if bangla or _ALL_ALIKE.match(number[0]) else number[0]


def numbered(lines: Sequence[str]) -> list[str]:
    """Lines of a list with its numbers 1 to 9 mended: a sign that a number is taken for, where that number is due."""
    mended_lines = list(lines)
    due, stop = 1, ""
    for at, line in enumerate(lines):
        mark = _MARK.match(line)
        if mark is None:
            continue
        said = mark[2].translate(ALIKE)
        if said.isdecimal():
            missed = (
                int(said) == due + 1 and bool(stop) and not is_unit(line, mark.end(2))
            )  # the one before it was lost
            if not mark[3] and int(said) != due and not missed:
                continue
            if stop and not mark[3]:  # its danda was lost
                mended_lines[at] = f"{mark[1]}{mark[2]}{stop}{mark[4]}{line[mark.end() :]}"
            due, stop = int(said) + 1, mark[3] or stop
        elif due <= 9 and said in _TAKEN_FOR[wanted := "০১২৩৪৫৬৭৮৯"[due]] and _goes_on(lines[at + 1 :], due):
            mended_lines[at] = f"{mark[1]}{wanted}{mark[3] or '।'}{mark[4]}{line[mark.end() :]}"
            due += 1
    return [_FIVE.sub("৫", line) for line in mended_lines]


def _goes_on(rest: Sequence[str], due: int) -> bool:
    """Whether the number after the one that is due comes below, or the list was under way and ends here."""
    numbers = (mark[2].translate(ALIKE) for line in rest[:8] if (mark := _MARK.match(line)))
    following = next((int(number) for number in numbers if number.isdecimal()), None)
    return following in (due + 1, due + 2) or (following is None and due > 2)
