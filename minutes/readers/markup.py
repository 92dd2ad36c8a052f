"""Marks that are no words: stray tags and Markdown in a text, taken out or turned into breaks."""

import html
import re

from minutes.chars import BANGLA

BREAK = "\u2028"  # a line break inside a cell, where the cell is one line of the text
PIPE = "\x01"  # a "|" that is a letter of the text (Markdown's \|)

_ATTRIBUTES = r"(?:\s[^<>]{0,300})?"
_BREAK_TAGS = re.compile(rf"<br\s?/?>|</(?:p|li|div)> *<(?:p|li|div){_ATTRIBUTES}>", re.IGNORECASE)
_TAGS = re.compile(
    rf"</?(?:p|b|u|i|em|strong|span|font|div|center|h[1-6]|sup|sub|small|big|ins|ul|ol|li|o:p){_ATTRIBUTES}/?>",
    re.IGNORECASE,
)
_ENTITY = re.compile(
    r"&(?:nbsp|amp|lt|gt|quot|apos|ndash|mdash|[lr][sd]quo|zwn?j|#\d{1,6}|#x[0-9a-fA-F]{1,5});"
)
# Two underscores beside a word; a longer line of them is a blank to be filled in.
_EMPHASIS = re.compile(r"\*\*|~~|(?<!_)__(?=[^_\s])|(?<=[^_\s])__(?!_)")
# Words slanted or set as code, from edge to edge: "_দায়িত্বে:_ …", "`১৫/১১/২০২৫` তারিখ"; a bullet has a space behind it.
_SLANTED = re.compile(
    r"(?<![^\s(\[“\"'])(?P<mark>[_*`])(?P<words>[^\s_*`](?:[^_*`\n]{0,300}[^\s_*`])?)(?P=mark)(?![^\s)\].,;:।ঃ”\"'?!-])"
)
_TICKED = re.compile(r"^(?P<bullet>\s*(?:[-*+]|\d{1,2}\.)\s)\[[ xX✓]\]\s")  # a list to be ticked off
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!~>-])")
_HEADING = re.compile(r"^\s{0,3}#{1,6}\s+")
_LINK = re.compile(r"!?\[([^\[\]\n]{1,300})\]\((?:https?:|mailto:|/|#)[^()\s]{0,500}\)")
_RULE = re.compile(r"^\s*(?:[-*_=]\s*){3,}$|^\s*```.*$")
# A bar typed for a danda: after a Bangla letter, digit or closing bracket.
_BAR_AT_NUMBER = re.compile(r"^(\s{0,9}[0-9]{1,3})\s?\|(?=\s[^|]*$)")
_BAR = re.compile(rf"(?<=[{BANGLA})”\"'])\s?\|")
_BAR_AT_DANDA = re.compile(r"(?<=।)\s\|(?=\s|$)")
_BARRED_HEADING = re.compile(r"\|\s(?:গৃহীত\s)?(?:সিদ্ধান্ত|সুপারিশ)[\u0980-\u09e3]{0,8}(?:\sসমূহ)?\s\|")
_FEWEST_BARS = 3  # that part cells


def without_tags(text: str) -> str:
    """`text` without the tags a paste brings along; <br> and paragraph changes become BREAK."""
    if "<" in text and (_TAGS.search(text) or _BREAK_TAGS.search(text)):
        text = _TAGS.sub("", _BREAK_TAGS.sub(BREAK, text))
    return _ENTITY.sub(lambda found: html.unescape(found[0]), text) if "&" in text else text


def without_markdown(line: str) -> str:
    """`line` without headings' #, emphasis and links; "" for a rule."""
    if _RULE.match(line):
        return ""
    if "#" in line:
        line = _HEADING.sub("", line)
    if "](" in line:
        line = _LINK.sub(r"\1", line)
    if "\\" in line:
        line = _ESCAPED.sub(r"\1", line.replace("\\|", PIPE))
    if "[" in line:
        line = _TICKED.sub(r"\g<bullet>", line)
    if "**" in line or "~~" in line or "__" in line:
        line = _EMPHASIS.sub("", line)
    return _SLANTED.sub(r"\g<words>", line) if "_" in line or "*" in line or "`" in line else line


def bars_as_dandas(line: str) -> str:
    """`line` with "|" after a Bangla word, or the number that begins it, as the danda it stands for."""
    if "|" not in line or _parts_cells(line):
        return line
    return _BAR_AT_NUMBER.sub(r"\1।", _BAR.sub("।", _BAR_AT_DANDA.sub("", line)))


def _parts_cells(line: str) -> bool:
    """Whether bars stand between the cells of a table that ran together, its heading first: "… | আলোচনা | সিদ্ধান্ত | …"."""
    return line.count(" | ") >= _FEWEST_BARS and bool(_BARRED_HEADING.search(line))
