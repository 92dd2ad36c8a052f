"""The printed text of a Word paragraph: its runs, without what is deleted, hidden or only instructs Word."""

import re
from collections.abc import Callable

from lxml import etree

from minutes.readers.bijoy import from_macintosh, in_unicode, is_old_font
from minutes.readers.fonts import NEW, Old
from minutes.readers.ooxml import attribute, child, is_on, local, value

# Elements that only wrap what is printed.
WRAPPERS = frozenset(
    (
        "sdt", "sdtContent", "customXml", "smartTag", "hyperlink", "ins", "moveTo", "dir", "bdo", "ruby", "rubyBase",
        "oMath", "oMathPara", "num", "den", "sSup", "sSub", "e", "sup", "sub", "f",
    )
)  # fmt: skip
_STRUCK = ("strike", "dstrike")  # words through which a line is drawn
_CHARACTERS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
# Fields that print what is no part of the text.
_PAGE_FIELDS = re.compile(
    r"\s{0,9}(?:PAGE|NUMPAGES|SECTIONPAGES|FILENAME|PRINTDATE|SAVEDATE)\b", re.IGNORECASE
)
# Fields of a table of contents, and the page's number in a line of one.
_CONTENTS_FIELDS = re.compile(r"\s{0,9}(?:TOC\b|PAGEREF\s{1,9}_Toc)", re.IGNORECASE)
# Characters of symbol fonts by their last two digits; others that stand there are bullets.
_SYMBOLS = {
    "fc": "✓", "fe": "☑", "fd": "☒", "a8": "☐", "6f": "☐", "e0": "→", "e8": "→", "df": "←", "ae": "→", "b0": "°",
    "b1": "±", "b4": "×", "b8": "÷", "a3": "≤", "b3": "≥", "ab": "✓",
}  # fmt: skip
_PRIVATE = re.compile("[\uf020-\uf0ff]")
_LATIN = re.compile(r"[\x00-\x7f]+|[^\x00-\x7f]+")

FontOf = Callable[[etree._Element | None], Old]
HiddenOf = Callable[[etree._Element | None], bool]


class Runs:
    """Gathers the runs of one paragraph; `font` tells how a run's properties show it, `hidden` whether they hide it.

    `macintosh`: its old glyphs are a Macintosh's. `boxes`, `notes`: text boxes and references to footnotes met;
    `paged`: it prints a page's number or the like; `of_contents`: it is a line of a table of contents.
    """

    def __init__(self, font: FontOf | None, hidden: HiddenOf, *, macintosh: bool = False) -> None:
        self._font = font
        self._hidden = hidden
        self._macintosh = macintosh
        self._pieces: list[tuple[str, bool]] = []
        self._fields: list[bool] = []  # for each field that is open: whether its result has begun
        self._codes: list[str] = []
        self.paged = False
        self.of_contents = False
        self.boxes: list[etree._Element] = []
        self.notes: list[tuple[str, str]] = []

    def text(self) -> tuple[str, tuple[str, ...]]:
        """The paragraph in Unicode, and the words of an old font that could not be converted."""
        pieces = self._pieces
        if self._macintosh:
            pieces = [(from_macintosh(piece) if old else piece, old) for piece, old in pieces]
        return in_unicode(pieces)

    def gather(self, element: etree._Element, old: Old = NEW) -> None:
        """Take what is printed of `element` and what is in it."""
        for part in element:
            name = local(part)
            if name == "t":
                self._add(part.text or "", old)
            elif name == "r":
                self._run(part)
            elif name in _CHARACTERS:
                self._add(_CHARACTERS[name], old)
            elif name in WRAPPERS:
                if name == "den":
                    self._add("/", old)
                if not is_no_text(part):
                    self.gather(part, old)
            else:
                self._special(name, part, old)

    def _run(self, run: etree._Element) -> None:
        properties = child(run, "rPr")
        if self._hidden(properties) or (properties is not None and _is_struck(properties)):
            return
        self.gather(run, self._font(properties) if self._font else NEW)

    def _special(self, name: str, part: etree._Element, old: Old) -> None:
        if name == "fldChar":
            self._field(attribute(part, "fldCharType"), part, old)
        elif name == "instrText":
            self._codes.append(part.text or "")
        elif name == "fldSimple":
            if _PAGE_FIELDS.match(attribute(part, "instr")):
                self.paged = True
            else:
                self.gather(part, old)
        elif name == "sym":
            self._symbol(part, old)
        elif name == "AlternateContent":
            self.boxes.extend(boxes(next((choice for choice in part if boxes(choice)), part)))
        elif name in ("drawing", "pict", "object"):
            self.boxes.extend(boxes(part))
        elif name in ("footnoteReference", "endnoteReference"):
            self.notes.append((name[:-9], attribute(part, "id")))

    def _field(self, kind: str, part: etree._Element, old: Old) -> None:
        """A complex field: between its beginning and its "separate" stands what it does, then what it shows."""
        if kind == "begin":
            self._fields.append(False)
            self._codes.clear()
            chosen = _chosen(part)
            if chosen:
                self._pieces.append((chosen, False))
        elif kind == "separate" and self._fields:
            code = "".join(self._codes)
            shows_page = bool(_PAGE_FIELDS.match(code))
            self.of_contents = self.of_contents or bool(_CONTENTS_FIELDS.match(code))
            self._fields[-1] = not shows_page
            self.paged = self.paged or shows_page
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _add(self, text: str, old: Old) -> None:
        if not text or not all(self._fields):
            return
        if old.latin == old.others:
            if not old.latin and _PRIVATE.search(text) and max(text) < "\uf100":
                text = _PRIVATE.sub(lambda found: _symbol(found[0]), text)
            self._pieces.append((text, old.latin))
            return
        for part in _LATIN.findall(text):
            self._pieces.append((part, old.latin if part[0] < "\x80" else old.others))

    def _symbol(self, part: etree._Element, old: Old) -> None:
        code, font = attribute(part, "char")[-4:].lower(), attribute(part, "font")
        if not re.fullmatch("[0-9a-f]{4}", code):
            return
        letter = chr(int(code, 16))
        if is_old_font(font):
            self._pieces.append((letter, True))
        else:
            self._add(_symbol(letter), NEW)


def _is_struck(properties: etree._Element) -> bool:
    return any(local(one) in _STRUCK and is_on(properties, local(one)) for one in properties)


def is_no_text(control: etree._Element) -> bool:
    """Whether a content control only says that something is to be typed there, or holds the table of contents."""
    if local(control) != "sdt":
        return False
    properties = child(control, "sdtPr")
    gallery = child(child(properties, "docPartObj"), "docPartGallery")
    return is_on(properties, "showingPlcHdr") or (
        gallery is not None and value(gallery) == "Table of Contents"
    )


def _symbol(letter: str) -> str:
    return _SYMBOLS.get(f"{ord(letter):04x}"[2:], "•") if "\uf020" <= letter <= "\uf0ff" else letter


def _chosen(begin: etree._Element) -> str:
    """What a form's drop-down field shows."""
    choices = child(child(begin, "ffData"), "ddList")
    if choices is None:
        return ""
    entries = [value(part) for part in choices if local(part) == "listEntry"]
    result = child(choices, "result")
    at = value(result, "0") if result is not None else "0"
    return entries[int(at)] if at.isascii() and at.isdigit() and int(at) < len(entries) else ""


def boxes(element: etree._Element) -> list[etree._Element]:
    """Text boxes and word art in `element`, not those inside another one."""
    found: list[etree._Element] = []
    for part in element:
        name = local(part)
        if name == "txbxContent" or (name == "textpath" and part.get("string")):
            found.append(part)
        elif name == "AlternateContent":
            found.extend(boxes(next((choice for choice in part if boxes(choice)), part)))
        else:
            found.extend(boxes(part))
    return found
