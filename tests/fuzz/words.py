"""Word files, spoiled: elements of their XML swapped, doubled, dropped, nested, numbers changed, parts lost, bytes broken."""

import copy
import random
import re
from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from lxml import etree

from tests.fuzz.seeds import pick
from tests.minutes import word

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_NUMBERS = (
    "0",
    "-1",
    "1",
    "3",
    "8",
    "9",
    "99",
    "1000000",
    "99999999999999999999",
    "x",
    "",
    "on",
    "off",
    "none",
    "restart",
    "custom",
)
_NAMES = (
    "tbl", "tr", "tc", "p", "r", "t", "sdt", "sdtContent", "ins", "del", "moveTo", "tab", "br", "fldChar",
    "fldSimple", "instrText", "hyperlink", "txbxContent", "pict", "sym", "vMerge", "gridSpan", "numPr", "rFonts",
    "sectPr", "footnoteReference", "hMerge", "altChunk", "body",
)  # fmt: skip
_TEXTS = (
    "",
    " ",
    "১.১ ",
    "wm×všÍ ‡",
    "\u09cd",
    "¤^",
    "সিদ্ধান্ত",
    "ক" * 20_000,
    "() " * 3_000,
    "\u200d",
    "\U0010ffff",
    "১" * 500,
)
_MOST = 3_000  # elements, above which nothing is doubled any more
_Parts = dict[str, bytes]


def spoiled_word(chance: random.Random) -> tuple[bytes, str | None]:
    """A spoiled Word file, and the name it comes under."""
    parts = _opened(pick("docx", chance).read_bytes()) if chance.random() < 0.9 else _opened(_made(chance))
    for _ in range(chance.randint(1, 5)):
        chance.choice(_CHANGES)(parts, chance)
    data = _packed(parts, chance)
    if chance.random() < 0.15:
        data = _broken(data, chance)
    return data, chance.choice(["x.docx", "x.docx", "x.docm", None, "x.txt"])


def _opened(data: bytes) -> _Parts:
    try:
        with ZipFile(BytesIO(data)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    except BadZipFile:
        return {}


def _made(chance: random.Random) -> bytes:
    """A file of many odd things that no seed may have."""
    depth = chance.choice([2, 30, 90])
    nested = "<w:p/>"
    for _ in range(depth):
        nested = word.table(word.row(word.cell(nested), "ক"))
    wide = word.table(*(word.row(*("১" * chance.randint(1, 70))) for _ in range(chance.choice([1, 200]))))
    numbers = word.abstract(1, *(word.level(at, f"%{at + 1}.", sample="ক, খ") for at in range(9))) + word.num(
        1, 1
    )
    listed = "".join(
        word.paragraph("কাজ", num="1", level=chance.randrange(12)) for _ in range(chance.choice([3, 400]))
    )
    return word.file(nested + wide + listed, numbering=numbers, styles=_CIRCLE)


_CIRCLE = (
    '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
)


def _packed(parts: _Parts, chance: random.Random) -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w", chance.choice([ZIP_DEFLATED, ZIP_DEFLATED, ZIP_STORED])) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return stream.getvalue()


def _broken(data: bytes, chance: random.Random) -> bytes:
    broken = bytearray(data)
    for _ in range(chance.choice([1, 3, 30])):
        broken[chance.randrange(len(broken))] = chance.randrange(256)
    return bytes(broken[: chance.randint(1, len(broken))] if chance.random() < 0.3 else broken)


def _part(parts: _Parts, chance: random.Random) -> tuple[str, etree._Element] | None:
    names = [name for name in parts if name.endswith((".xml", ".rels"))]
    if not names:
        return None
    name = (
        "word/document.xml"
        if "word/document.xml" in names and chance.random() < 0.7
        else chance.choice(names)
    )
    try:
        return name, etree.fromstring(parts[name])
    except etree.XMLSyntaxError:
        return None


def _elements(parts: _Parts, chance: random.Random) -> None:
    """Elements of one part swapped, doubled, dropped, wrapped, renamed."""
    found = _part(parts, chance)
    if found is None:
        return
    name, root = found
    for _ in range(chance.randint(1, 25)):
        elements = [element for element in root.iter() if element.getparent() is not None]
        if elements:
            _element(chance.choice(elements), chance.choice(elements), chance, len(elements))
    parts[name] = etree.tostring(root)


def _element(one: etree._Element, other: etree._Element, chance: random.Random, many: int) -> None:
    parent, at = one.getparent(), 0
    if parent is None or not isinstance(one.tag, str):
        return
    at = parent.index(one)
    match chance.randrange(7):
        case 0:
            parent.remove(one)
        case 1 if many < _MOST:
            for _ in range(chance.choice([1, 1, 2, 40])):
                parent.insert(at, copy.deepcopy(one))
        case 2 if not _within(other, one):
            other.append(one)
        case 3:
            one.tag = _W + chance.choice(_NAMES)
        case 4:
            wrapper = etree.Element(_W + chance.choice(_NAMES))
            parent.replace(one, wrapper)
            wrapper.append(one)
        case 5 if many < _MOST and not _within(other, one):
            other.append(copy.deepcopy(one))
        case _:
            inner = list(one)
            chance.shuffle(inner)
            one[:] = inner


def _within(element: etree._Element, outer: etree._Element) -> bool:
    return element is outer or any(ancestor is outer for ancestor in element.iterancestors())


def _attributes(parts: _Parts, chance: random.Random) -> None:
    found = _part(parts, chance)
    if found is None:
        return
    name, root = found
    holders = [element for element in root.iter() if element.attrib]
    for _ in range(chance.randint(1, 30) if holders else 0):
        element = chance.choice(holders)
        key = chance.choice(list(element.attrib))
        if chance.random() < 0.3:
            del element.attrib[key]
            holders = [element for element in holders if element.attrib] or [root]
            if not element.attrib and not root.attrib:
                break
            continue
        element.set(key, chance.choice(_NUMBERS))
        if not holders:
            break
    parts[name] = etree.tostring(root)


def _texts(parts: _Parts, chance: random.Random) -> None:
    found = _part(parts, chance)
    if found is None:
        return
    name, root = found
    runs = list(root.iter(f"{_W}t"))
    for _ in range(chance.randint(1, 30) if runs else 0):
        run = chance.choice(runs)
        run.text = chance.choice(
            [chance.choice(_TEXTS), (run.text or "")[::-1], (run.text or "") * chance.choice([2, 40])]
        )
    parts[name] = etree.tostring(root)


def _nest(parts: _Parts, chance: random.Random) -> None:
    """The body within a cell within a cell …"""
    document = parts.get("word/document.xml", b"")
    depth = chance.choice([1, 5, 60, 300])
    before, behind = b"<w:tbl><w:tr><w:tc>", b"</w:tc></w:tr></w:tbl>"
    document = re.sub(rb"<w:body>", b"<w:body>" + before * depth, document, count=1)
    parts["word/document.xml"] = document.replace(b"</w:body>", behind * depth + b"</w:body>")


def _bytes(parts: _Parts, chance: random.Random) -> None:
    if parts:
        name = chance.choice(list(parts))
        parts[name] = _broken(parts[name] or b"x", chance)


def _lose(parts: _Parts, chance: random.Random) -> None:
    if parts:
        del parts[chance.choice(list(parts))]


def _exchange(parts: _Parts, chance: random.Random) -> None:
    if parts:
        one, other = chance.choice(list(parts)), chance.choice(list(parts))
        parts[one], parts[other] = parts[other], parts[one]


def _foreign(parts: _Parts, chance: random.Random) -> None:
    """A part of another document."""
    other = _opened(pick("docx", chance).read_bytes())
    if other:
        name = chance.choice(list(other))
        parts[name] = other[name]


def _entities(parts: _Parts, chance: random.Random) -> None:
    name = chance.choice(list(parts)) if parts else "word/document.xml"
    lol = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + b"".join(
        b'<!ENTITY %c "%s">' % (97 + at, b"&%c;" % (96 + at) * 10) for at in range(1, 9)
    )
    parts[name] = (
        b"<?xml version='1.0'?>"
        + b" " * chance.choice([0, 5000])
        + lol
        + b"]>"
        + re.sub(rb"^<\?xml[^>]*\?>", b"", parts.get(name, b"<x/>"))
    )


_CHANGES: tuple[Callable[[_Parts, random.Random], None], ...] = (
    _elements, _elements, _elements, _elements, _attributes, _attributes, _texts, _nest, _bytes, _lose, _exchange,
    _foreign, _entities,
)  # fmt: skip
