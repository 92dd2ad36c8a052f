"""What Word puts into and around paragraphs that say the same without it: wrappers, and the ways to cut and to type words."""

import re
from collections.abc import Callable, Mapping
from copy import deepcopy

from lxml import etree

from tests.grids.files.word_markup import NAMESPACES, W, control, r
from tests.minutes.bijoy_typist import typed

Element = etree._Element
Habit = Callable[[Element], None]
_BY = 'w:id="31" w:author="Office" w:date="2025-06-15T10:00:00Z"'


def parsed(xml: str) -> list[Element]:
    """The elements that pieces of markup are."""
    return list(etree.fromstring(f"<x {NAMESPACES}>{xml}</x>"))


def all_of(body: Element, name: str) -> list[Element]:
    """All elements of a name."""
    return list(body.iter(W + name))


def decisions(body: Element) -> list[Element]:
    """The paragraphs that end as decisions do, in the order of the paper."""
    return [one for one in all_of(body, "p") if re.search("(?:হবে|করবেন)।$", text_of(one))]


def text_of(element: Element) -> str:
    """The words in an element."""
    return "".join(one.text or "" for one in element.iter(W + "t"))


def wrapped(elements: list[Element], around: str) -> None:
    """Put `elements`, which follow one another, into the innermost element of the markup `around`."""
    outer = parsed(around)[0]
    parent = elements[0].getparent()
    assert parent is not None
    parent.insert(parent.index(elements[0]), outer)
    inner = outer
    while len(inner):
        inner = inner[-1]
    inner.extend(elements)


def _each(name: str, around: str, *, within: str = "") -> Habit:
    """A habit that wraps every element of that name, or only those directly within one of another."""

    def habit(body: Element) -> None:
        for element in all_of(body, name):
            parent = element.getparent()
            if parent is not None and (not within or parent.tag == W + within):
                wrapped([element], around)

    return habit


def _beside(name: str, before: str, behind: str = "", *, within: str = "") -> Habit:
    """A habit that puts marks before and behind every such element."""

    def habit(body: Element) -> None:
        for element in all_of(body, name):
            parent = element.getparent()
            if parent is not None and (not within or parent.tag == W + within):
                at = parent.index(element)
                for one in reversed(parsed(behind)):
                    parent.insert(at + 1, one)
                for one in reversed(parsed(before)):
                    parent.insert(at, one)

    return habit


def nothing(_body: Element) -> None:
    """The habit of none."""


def say_of(element: Element, properties: str, markup: str) -> None:
    """Add to the `properties` (pPr, rPr, …) of an element, which may have none yet."""
    said = element.find(W + properties)
    if said is None:
        said = etree.Element(W + properties)
        element.insert(0, said)
    said.extend(parsed(markup))


def _repeating(body: Element) -> None:
    """All rows but the heading in a control that repeats them, each in one of its own."""
    for table in all_of(body, "tbl"):
        rows = [one for one in table if one.tag == W + "tr"][1:]
        if rows:
            wrapped(rows, control(""))
            for one in rows:
                wrapped([one], control(""))


def _placeholders(body: Element) -> None:
    """Empty controls that ask for words, behind each decision."""
    for one in decisions(body):
        shown = control(
            r("Click or tap here to enter text.", '<w:rStyle w:val="PlaceholderText"/>'), "<w:showingPlcHdr/>"
        )
        one.extend(parsed(shown))


def _link_fields(body: Element) -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    begin += '<w:r><w:instrText> HYPERLINK "https://example.org/" </w:instrText></w:r>'
    begin += '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    _beside("r", begin, '<w:r><w:fldChar w:fldCharType="end"/></w:r>', within="p")(body)


_SDT = control("")
_RUN_SDT = control("", '<w:tag w:val="goog_rdk_7"/>')
_SMART = '<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place"/>'
WRAPS: Mapping[str, Habit] = {
    "none": nothing,
    "control around paragraphs": _each("p", _SDT, within="tc"),
    "control around lines": _each("p", _SDT, within="body"),
    "control around tables": _each("tbl", _SDT),
    "control around rows": _each("tr", _SDT),
    "control around cells": _each("tc", _SDT),
    "control around runs": _each("r", _RUN_SDT, within="p"),
    "controls in controls": _each("r", _RUN_SDT.replace("<w:sdtContent>", f"<w:sdtContent>{_SDT}")),
    "rows that repeat": _repeating,
    "placeholders": _placeholders,
    "custom XML": _each("p", '<w:customXml w:element="line"/>', within="body"),
    "smart tags": _each("r", _SMART),
    "links": _each("r", '<w:hyperlink w:history="1"/>', within="p"),
    "link fields": _link_fields,
    "insertions": _each("r", f"<w:ins {_BY}/>", within="p"),
    "bookmarks": _beside("r", '<w:bookmarkStart w:id="0" w:name="_GoBack"/>', '<w:bookmarkEnd w:id="0"/>'),
    "permissions": _beside(
        "p", '<w:permStart w:id="3" w:edGrp="everyone"/>', '<w:permEnd w:id="3"/>', within="body"
    ),
    "directions": _each("r", '<w:dir w:val="ltr"/>', within="p"),
}


def _cut(parts: Callable[[str], list[str]], between: str = "") -> Habit:
    """A habit that cuts every run of nothing but words into several."""

    def habit(body: Element) -> None:
        for run in all_of(body, "r"):
            said = [one for one in run if one.tag != W + "rPr"]
            if [one.tag for one in said] != [W + "t"]:
                continue
            first, *others = parts(said[0].text or "")
            for piece in reversed(others):
                copy = deepcopy(run)
                copy[-1].text = piece
                run.addnext(copy)
                for one in parsed(between):
                    run.addnext(one)
            said[0].text = first

    return habit


def _words(text: str) -> list[str]:
    return re.findall(r"\S+\s*|\s+", text)


def _threes(text: str) -> list[str]:
    return [text[at : at + 3] for at in range(0, len(text), 3)]


def _letters(change: Callable[[str], str]) -> Habit:
    """A habit of typing."""

    def habit(body: Element) -> None:
        for text in all_of(body, "t"):
            text.text = change(text.text or "")

    return habit


def _in_words(mark: str) -> Callable[[str], str]:
    """`mark` typed behind the first cluster of long words."""
    return lambda text: re.sub(r"(?<!\S)([ক-হ][ািীুূেৈোৌ])(?=[ক-হ]{2})", rf"\1{mark}", text)


def _elements_in_words(markup: str) -> Habit:
    """An element of Word's in the midst of every run of words."""

    def habit(body: Element) -> None:
        for text in all_of(body, "t"):
            words, run = text.text or "", text.getparent()
            cut = next((found.end() for found in re.finditer(r"[ক-হ][ািীুূেৈোৌ](?=[ক-হ])", words)), 0)
            if cut and run is not None:
                rest = deepcopy(text)
                text.text, rest.text = words[:cut], words[cut:]
                at = run.index(text)
                run.insert(at + 1, rest)
                run.insert(at + 1, parsed(markup)[0])

    return habit


def _breaks(element: str) -> Habit:
    """The lines of a cell in one paragraph, where nothing counts them."""

    def habit(body: Element) -> None:
        for one in all_of(body, "tc"):
            paragraphs = [part for part in one if part.tag == W + "p"]
            if len(paragraphs) < 2 or next(one.iter(W + "numPr", W + "pStyle", W + "tbl"), None) is not None:
                continue
            for other in paragraphs[1:]:
                paragraphs[0].extend(parsed(f"<w:r>{element}</w:r>"))
                paragraphs[0].extend(part for part in other if part.tag != W + "pPr")
                one.remove(other)

    return habit


def _bijoy(body: Element) -> None:
    """All Bangla in glyphs of an old font."""
    for run in all_of(body, "r"):
        for text in run.findall(W + "t"):
            text.text = typed(text.text or "")
        if run.find(f"{W}rPr/{W}rFonts") is None:
            say_of(run, "rPr", '<w:rFonts w:ascii="SutonnyMJ" w:hAnsi="SutonnyMJ" w:cs="SutonnyMJ"/>')


_SPELLING = (
    '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="8" w:name="_Hlk1"/><w:bookmarkEnd w:id="8"/>'
)
RUNS: Mapping[str, Habit] = {
    "whole": nothing,
    "a run a word": _cut(_words),
    "cut in clusters": _cut(_threes),
    "spelling marked": _cut(_words, _SPELLING),
    "pages rendered": _elements_in_words("<w:lastRenderedPageBreak/>"),
    "soft hyphens": _letters(_in_words("\u00ad")),
    "soft hyphens of Word": _elements_in_words("<w:softHyphen/>"),
    "no-break spaces": _letters(lambda text: text.replace(" ", "\u00a0")),
    "narrow and wide spaces": _letters(lambda text: text.replace(" ", "\u202f \u2003")),
    "spaces doubled": _letters(lambda text: text.replace(" ", "   ")),
    "joiners": _letters(_in_words("\u200c")),
    "spaces of no width": _letters(lambda text: text.replace(" ", " \u200b\u2060")),
    "marks of direction": _letters(lambda text: f"\u200e{text}\u202c"),
    "letters in two": _letters(
        lambda text: text.replace("ো", "ে" + "া").replace("য়", "য\u09bc").replace("ড়", "ড\u09bc")
    ),
    "letters in one": _letters(lambda text: text.replace("য\u09bc", "\u09df").replace("ড\u09bc", "\u09dc")),
    "Bijoy": _bijoy,
    "line breaks": _breaks("<w:br/>"),
    "carriage returns": _breaks("<w:cr/>"),
    "text wrapping breaks": _breaks('<w:br w:type="textWrapping" w:clear="all"/>'),
}
