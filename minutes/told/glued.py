"""What a clerk's or a chat's typing leaves around labels: no space behind them, a dash for their colon, stars for bold."""

import re

from minutes.chars import alternatives, fold, folded_pattern
from minutes.grammar.offices import PERSON_TITLES
from minutes.told.bare_labels import with_colons
from minutes.words.headings import label_of

_BOLD = re.compile(
    r"(?<![\w*\u0980-\u09ff])(?P<stars>\*{1,2}|__)(?=[^\s*_])(?P<inner>[^*_\n]{1,200})(?P=stars)(?![\w*\u0980-\u09ff])"
)
_WORDS = (
    r"(?:গৃহীত\s)?(?:সিদ্ধান্ত|সিদ্বান্ত|সিন্ধান্ত|সুপারিশ|করণীয়|নির্দেশনা|বাস্তবায়ন|বাস্তবায়ণ|দায়িত্ব|সময়সীমা|আলোচনা|আলোচ্য)"
    r"[\u0980-\u0982\u0984-\u09e3]{0,8}(?:\s(?:কর্তৃপক্ষ|কর্মকর্তা|দপ্তর|বিষয়))?"
)
# "সিদ্ধান্তঃবীজ …": a visarga behind a label is its colon.
_UNSPACED = re.compile(rf"(?<![\u0980-\u09ff])(?P<words>{_WORDS})(?P<colon>\s?[:ঃ])(?=[\u0980-\u09ffA-Za-z])")
# "… হয়। সিদ্ধান্ত- বীজ …", "আউশ - আলোচনা- …", "অডিট: সিদ্ধান্ত- …": a dash behind a label inside a line is its colon.
_DASHED = re.compile(rf"(?:(?<=[।.)\]:ঃ–—-]\s)|(?<=আলোচনান্তে\s|লোচনা শেষে\s))(?P<words>{_WORDS})\s?[-–—]\s")
_TAG = re.compile(rf"(?:^|(?<=\s))\[(?P<words>{_WORDS})\]\s?")
# "Item #1", "Decision #2": numbers that no other sign tells.
_COUNTED = re.compile(
    r"(?<![^\s(|])(?P<words>(?i:agenda(?:\sitem)?|item|decision|resolution|action(?:\spoint)?))\s?#\s?(?=[0-9])"
)
# Paragraphs of cells that ran together with their labels: "… হবে।তালিকা …", where "… আদায়আলোচনাঃ" stands, too.
_GLUED_LABEL = re.compile(r"[\u0985-\u09cc)।](?:আলোচনা|সিদ্ধান্ত|বাস্তবায়নে|বাস্তবায়নকারী|সময়সীমা|সময়|দায়িত্ব)\s?[:ঃ]")
_GLUED_ORDER = re.compile(r"(?<=[বন]ে।|না।|লো।|হল।|েন।)(?=[\u0985-\u09b9])")
_FEWEST = 3
# "উপস্থিত হাজী …, সভাপতি; জনাব …, প্রধান শিক্ষক; …"
_PRESENT = re.compile(
    folded_pattern(
        r"^(?P<words>(?:সভায়\s)?উপস্থিতি?(?:\s(?:ছিলেন|(?:সদস্য|কর্মকর্তা)[^\s:ঃ;,]{0,8})){0,2})\s(?=(?:TITLE)\s[^;।]{4,80};)"
    ).replace("TITLE", alternatives(PERSON_TITLES))
)
# "[কার্যক্রম: অধ্যক্ষ]", as "Action:" in English papers: who acts.
_ACTING = re.compile(r"(?P<open>[(\[])\s?কার্যক্রম\s?[:ঃ]\s?")
# "… কৃষি অফিসার।২।খুরা রোগ": an item's number between two dandas.
_NUMBER = re.compile(r"(?:^|(?<=[।)\]]))(?P<number>[0-9০-৯]{1,2}[।)])(?=[\u0980-\u09ff])")


def unglued(text: str) -> str:
    """`text` with a colon and a space behind each label inside it, its numbers apart, and without stars around words."""
    text = _BOLD.sub(r"\g<inner>", text) if "*" in text or "__" in text else text
    text = _UNSPACED.sub(
        lambda found: f"{found['words']}{found['colon']} " if _is_label(found) else found[0], text
    )
    text = _DASHED.sub(lambda found: f"{found['words']}: " if _is_label(found) else found[0], text)
    text = _TAG.sub(lambda found: f"{found['words']}: " if _is_label(found) else found[0], text)
    text = _COUNTED.sub(r"\g<words> ", text) if "#" in text else text
    if sum(1 for _ in _GLUED_LABEL.finditer(text)) >= _FEWEST:
        text = _GLUED_ORDER.sub("\n", text)
    if present := _PRESENT.match(fold(text)):
        text = f"{text[: present.end('words')]}:{text[present.end('words') :]}"
    text = _ACTING.sub(r"\g<open>বাস্তবায়নে: ", text)
    return with_colons(_NUMBER.sub(r" \g<number> ", text).lstrip())


def _is_label(found: re.Match[str]) -> bool:
    return label_of(found["words"]) is not None
