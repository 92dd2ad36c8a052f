"""Pieces of WordprocessingML with what python-docx leaves out for Bangla: the complex-script side of everything."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.shape import CT_Inline
from docx.shared import Pt
from lxml import etree

from reports.glyphs import unpictured

Element = Any  # lxml's elements, which python-docx extends

TWIPS_PER_MM = 1440 / 25.4
_LINE = 1.4
_HIDDEN_FONT = "application/vnd.openxmlformats-officedocument.obfuscatedFont"


def element(tag: str, *children: Element, **attributes: object) -> Element:
    """<w:tag w:attribute="…">children</w:tag>."""
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    made.extend(children)
    return made


def twips(mm: float) -> int:
    return round(mm * TWIPS_PER_MM)


def font(name: str) -> Element:
    """The font for Latin letters and for Bangla ones (`cs`) alike."""
    return element("rFonts", ascii=name, hAnsi=name, cs=name)


def size(points: float) -> tuple[Element, Element]:
    return element("sz", val=round(points * 2)), element("szCs", val=round(points * 2))


def run(text: str, *, bold: bool = False, grey: bool = False, points: float | None = None) -> Element:
    """A run of literal text; its line ends become line breaks."""
    look = [element("b"), element("bCs")] if bold else []
    look += [element("color", val="4B4B4B")] if grey else []
    look += size(points) if points else ()
    made = element("r", *([element("rPr", *look)] if look else []))
    for place, line in enumerate(text.split("\n")):
        if place:
            made.append(element("br"))
        made.append(_text("t", line))
    return made


def written(text: str, **look: Any) -> Element:
    """A run of what somebody wrote, with nothing in it that XML or an office's paper cannot carry."""
    return run(unpictured(text), **look)


def paragraph(
    *runs: Element,
    align: str | None = None,
    before: float = 0,
    after: float = 2,
    indent_mm: float = 0,
    keep: bool = False,
    tab_mm: float = 0,
    points: float = 11,
) -> Element:
    """A paragraph; spacing in points, `keep`: on one page with the next, `tab_mm`: a right tab there.

    The lines' distance follows from the size of the letters (`points`), not from the font: some Bangla fonts,
    and what stands in for them, set lines twice as far apart as others.
    """
    line = round(points * _LINE * 20)
    look = [element("keepNext")] if keep else []
    look += [element("tabs", element("tab", val="right", pos=twips(tab_mm)))] if tab_mm else []
    around = {"before": round(before * 20), "after": round(after * 20)}
    look.append(element("spacing", **around, line=line, lineRule="exact"))
    look += [element("ind", left=twips(indent_mm))] if indent_mm else []
    look += [element("jc", val=align)] if align else []
    return element("p", element("pPr", *look), *runs)


def cell(
    *paragraphs: Element,
    mm: float,
    span: int = 1,
    merge: str | None = None,
    shaded: bool = False,
    middle: bool = False,
    tight: bool = False,
) -> Element:
    """A table cell `mm` wide over `span` columns; `merge`: "restart" or "continue" downward; `tight`: no margins."""
    look = [element("tcW", w=twips(mm), type="dxa")]
    look += [element("gridSpan", val=span)] if span > 1 else []
    look += [element("vMerge", val=merge)] if merge else []
    look += [element("shd", val="clear", color="auto", fill="EEEEEE")] if shaded else []
    sides = (element(side, w=twips(0.2), type="dxa") for side in ("left", "right"))
    look += [element("tcMar", *sides)] if tight else []
    look += [element("vAlign", val="center")] if middle else []
    return element("tc", element("tcPr", *look), *(paragraphs or (paragraph(),)))


def row(*cells: Element, header: bool = False, splits: bool = False) -> Element:
    """A table row; kept on one page unless it `splits`."""
    look = [] if splits else [element("cantSplit")]
    look += [element("tblHeader")] if header else []
    return element("tr", element("trPr", *look), *cells)


def table(widths_mm: Sequence[float], rows: Iterable[Element]) -> Element:
    """A bordered table of fixed column widths."""
    borders = (
        element(side, val="single", sz=4, space=0, color="3C3C3C")
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    margins = (
        element(side, w=twips(mm), type="dxa")
        for side, mm in (("top", 0.8), ("left", 1.5), ("bottom", 0.6), ("right", 1.5))
    )
    look = element(
        "tblPr",
        element("tblW", w=twips(sum(widths_mm)), type="dxa"),
        element("tblBorders", *borders),
        element("tblLayout", type="fixed"),
        element("tblCellMar", *margins),
    )
    grid = element("tblGrid", *(element("gridCol", w=twips(mm)) for mm in widths_mm))
    return element("tbl", look, grid, *rows)


def keep_with_next(rows: Iterable[Element]) -> None:
    """Keep table rows on one page with what follows the table."""
    for one in rows:
        for look in one.iter(qn("w:pPr")):
            look.insert(0, element("keepNext"))


def field(instruction: str, shown: str, font_name: str | None = None) -> list[Element]:
    """A field such as PAGE; `shown` stands there until a program counts."""
    pieces = (
        element("fldChar", fldCharType="begin"),
        _text("instrText", f" {instruction} "),
        element("fldChar", fldCharType="separate"),
        _text("t", shown),
        element("fldChar", fldCharType="end"),
    )
    look = [font(font_name)] if font_name else []
    look += [element("color", val="4B4B4B"), *size(10)]
    return [
        element("r", element("rPr", *(piece_look.__copy__() for piece_look in look)), one) for one in pieces
    ]


def picture(document: Document, image: Any, points: float, shape_id: int, alt: str) -> Element:
    """A run with a small square picture; `image` is a stream of PNG, stored once however often it is used."""
    relation, _ = document.part.get_or_add_image(image)
    side = Pt(points)
    inline = CT_Inline.new_pic_inline(shape_id, relation, f"light-{shape_id}.png", side, side)
    inline.docPr.set("descr", alt)
    return element("r", element("drawing", inline))


def embed_font(document: Document, name: str, data: bytes, key: UUID) -> None:
    """Put a font into the document, obfuscated with `key` as the format wants it (ECMA-376-4, 9.1)."""
    secret = key.bytes[::-1]
    hidden = bytes(byte ^ secret[place % 16] for place, byte in enumerate(data[:32])) + data[32:]
    package = document.part.package
    part = Part(PackURI("/word/fonts/font1.odttf"), _HIDDEN_FONT, hidden, package)
    fonts = document.part.part_related_by(RELATIONSHIP_TYPE.FONT_TABLE)
    relation = fonts.relate_to(part, RELATIONSHIP_TYPE.FONT)
    _add_font(
        fonts,
        f'<w:font {nsdecls("w", "r")} w:name="{name}"><w:charset w:val="00"/><w:family w:val="auto"/>'
        f'<w:pitch w:val="variable"/><w:embedRegular r:id="{relation}" w:fontKey="{{{str(key).upper()}}}"/></w:font>',
    )


def name_font(document: Document, name: str, instead: str) -> None:
    """Tell what kind of font `name` is and which may stand in for it."""
    fonts = document.part.part_related_by(RELATIONSHIP_TYPE.FONT_TABLE)
    _add_font(
        fonts,
        f'<w:font {nsdecls("w")} w:name="{name}"><w:altName w:val="{instead}"/><w:charset w:val="00"/>'
        '<w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>',
    )


def modern(document: Document) -> None:
    """Say that the document is of Word 2013 or later, which sets tables flush with the margins."""
    for setting in document.settings.element.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")


def _add_font(fonts: Part, xml: str) -> None:
    listed = etree.fromstring(fonts.blob)
    listed.append(parse_xml(xml))
    fonts._blob = etree.tostring(listed, xml_declaration=True, encoding="UTF-8", standalone=True)


def _text(tag: str, text: str) -> Element:
    made = element(tag)
    made.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    made.text = text
    return made
