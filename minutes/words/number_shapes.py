"""Every shape that the number of an item or a decision can have, as regular expressions."""

import re
import unicodedata

from minutes.chars import BANGLA
from minutes.grammar.marks import LETTERS, VOWELS, WORDED

D = "[0-9০-৯]"
_L = f"[{LETTERS}]"
_V = f"[{VOWELS}]"
_R = "[ivx]{1,5}|[IVX]{1,5}|[a-h]"
WORDS = {unicodedata.normalize("NFC", word): at for at, words in enumerate(WORDED, start=1) for word in words}
# Numbers that are written as words, as one alternative of a regular expression.
IN_WORDS = "|".join(sorted(WORDS, key=len, reverse=True))
_FREE = rf"(?<![0-9০-৯A-Za-z{BANGLA}/.,(:\[-])"
_MEASURES = r"(?:জন|টি|টা|খানা|বৎসর|বছর|দিন|মাস|সপ্তাহ|হাজার|লক্ষ|লাখ|কোটি|শতাংশ|কি\.?মি|ঘটিকা|ঘণ্টা|টাকা|সদস্য|নং)"
# ২.১  and, called by the meeting, ২১৮.২.১
_DOTTED = rf"(?:{D}{{1,2}}(?:\.{D}{{1,2}}){{1,3}}|{D}{{3}}(?:\.{D}{{1,2}}){{2}})(?!\.?{D})"
_HYPHENED = rf"(?:{D}{{1,2}}[-–—/]|{D}{{3}}[/-]){D}{{1,2}}(?=\s?[।):ঃ.])"
_OF_A_YEAR = rf"{D}{{1,3}}/(?:20|২০){D}{{2}}(?=\s?[।):ঃ]|\.\s)"  # ০৫/২০২৫
# What a label may call its decision: ১২৫  ৩১৮/২(১)  D-01
_CALLED = rf"(?:[A-Z]{{1,3}}[-/])?{D}{{1,4}}(?:[./–—-]{D}{{1,4}}){{0,3}}(?:\([^()\s]{{1,4}}\))?"
# Every shape a number can have, the more telling first; `closed` is the sign that ends a dotted one. They are kept apart by what
# they begin with, so that where a text has no such letter, at most of its letters, nothing is tried.
# সিদ্ধান্ত-১:
_NAMED = rf"(?:সিদ্ধান্ত|[Dd]ecision)\s?(?:নং|নম্বর|[Nn]o\.?)?\s?[-–—:ঃ]?\s?(?P<named>{_CALLED})\s?(?:[।)\]:ঃ–—-]|\.(?!{D}))"
_BRACKETED = (
    # (ক)(১)
    rf"(?<![0-9০-৯A-Za-z])\((?P<outer>{_L})\)\s?\((?P<sub5>{D}{{1,2}}|{_R})\)\s?[।.:ঃ]?",
    # (১)  (ক)  [২.১]
    rf"(?<![0-9০-৯A-Za-z])[(\[]\s?(?P<inner>{_DOTTED}|{D}{{1,2}}|{_L}|{_V}|{_R}|{IN_WORDS})\s?[)\]]\s?[।.:ঃ]?",
    # (খ …, whose bracket was forgotten
    rf"(?<=\n)\((?P<open>{_L}|{D}{{1,2}})\s(?=[{BANGLA}A-Za-z])",
)
_OF_DIGITS = (
    # ৪(ক)  ৪। (ক)  ৪.ক)  ২.১(ক)  ৩১৮/২(১)
    rf"(?P<base>{D}{{1,3}}[/-]{D}{{1,2}}|{D}{{1,2}}(?:\.{D}{{1,2}}){{0,2}})(?:\s?[.।]?\s?"
    rf"(?:\(\s?(?P<sub>{_L}|{_R})\s?\)|[./-](?P<sub2>{_L})(?=\s?[.।):\s])|(?P<sub3>[ক-ঞ])(?=\s?[.।):ঃ]))"
    rf"|\((?P<sub4>{D}{{1,2}})\))\s?[।.):ঃ]?",
    # ২.১  ২.১।  ২-১।
    rf"(?P<dotted>{_OF_A_YEAR}|{_HYPHENED}|{_DOTTED})(?P<closed>\s?[।):ঃ\]]|\.(?!{D})|\s?[-–—](?!\s?{D}))?",
    # ১।  ১)  ১.  ১- ১লা রমজান
    rf"(?P<plain>{D}{{1,2}})(?:\s?[।)\]ঃ]|\.(?!{D})|:(?!{D})|\s?[-–—]\s(?!{D})|[-–—]\s(?={D}{{1,2}}(?:লা|রা|ঠা|শে|ই|ম|য়|তম)\s))",
)
_OF_LETTERS = (
    # নং ১:  and, of letters and numbers, D-01:  D1.1
    rf"(?:^|(?<=\n))(?:(?:নং|[Nn]o\.)\s?[-–—]?\s?(?P<counted>{D}{{1,2}})\s?[:ঃ।)]"
    rf"|(?P<coded>[A-Z]{{1,2}}[.-]?(?:{D}{{1,2}}(?=\s?[:)।]|\.\s)|{D}{{1,2}}\.{D}{{1,2}}(?=\s?[:)।]|\s[A-Z{BANGLA}])|(?<=\.){D}{{1,2}}(?=\s[A-Z])))\s?[:)।.]?)",
    # ক-১  খ.২; not "ক. ৫ বৎসরের …", "ক. ১ (এক) বৎসরের …"
    rf"(?P<serie>{_L}\s?[-–—.]\s?{D}{{1,2}})(?!\.?{D})(?!\s{_MEASURES}|\s\((?:{IN_WORDS})\))\s?[।.):ঃ]?(?=\s)",
    # ক)  ক।  i)
    rf"(?P<letter>{_L}|{_R}|{_V}(?=\s?\))|[A-H](?=[.)]\s(?![A-Z]\.))|{IN_WORDS})\s?(?:[)।\]ঃ:]|\.(?=\s)|(?P<dash>[-–—](?=\s)))",
)
_LETTERS = f"{LETTERS}{VOWELS}{''.join(sorted({word[0] for word in WORDS}))}A-Zna-hivx"  # what _OF_LETTERS begin with
# Inside a word only what need not stand free is tried: a word for a decision, and what a bracket opens.
MARK = re.compile(
    rf"(?=[সDd]){_NAMED}|(?=[(\[])(?:{'|'.join(_BRACKETED)})"
    rf"|(?=[0-9০-৯{_LETTERS}]){_FREE}(?:(?={D})(?:{'|'.join(_OF_DIGITS)})|{'|'.join(_OF_LETTERS)})"
)
GROUPS = ("named", "counted", "coded", "outer", "base", "serie", "inner", "open", "dotted", "plain", "letter")
SUBS = ("sub", "sub2", "sub3", "sub4", "sub5")
