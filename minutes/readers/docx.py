"""Word files: paragraphs with their automatic numbers, tables with merged cells, tracked changes as accepted."""

from collections.abc import Iterator
from functools import cached_property

from lxml import etree

from minutes.chars import clean, tidy
from minutes.document import Block, Document, Paragraph, Table
from minutes.readers.grid import Grid
from minutes.readers.lists import Lists
from minutes.readers.markup import bars_as_dandas
from minutes.readers.numbering import with_mark
from minutes.readers.ooxml import child, local, value
from minutes.readers.package import Package

# Elements that only wrap what is printed, and those whose content is not.
_WRAPPERS = frozenset(
    [
        "sdt",
        "sdtContent",
        "customXml",
        "smartTag",
        "hyperlink",
        "fldSimple",
        "ins",
        "moveTo",
        "dir",
        "bdo",
        "ruby",
        "rubyBase",
    ]
)
_SKIPPED = frozenset(
    [
        "del",
        "moveFrom",
        "pPr",
        "rPr",
        "instrText",
        "delText",
        "sdtPr",
        "tblPr",
        "tblGrid",
        "trPr",
        "tcPr",
        "proofErr",
        "rt",
    ]
)
_CHARACTERS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": " "}
_OFF = ("0", "false", "off")


def read_docx(data: bytes) -> Document:
    """The Document in a .docx; Unreadable for a file that is none, is locked, broken or a bomb."""
    package = Package(data)
    root = package.part(package.main)
    body = child(root, "body") if root is not None else None
    blocks = _Reader(package).blocks(body) if body is not None else []
    return Document(blocks=tuple(blocks), format="docx")


class _Reader:
    """Walks the body in order: automatic numbers depend on the paragraphs before."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._count = 0

    @cached_property
    def _lists(self) -> Lists:
        """Numbering and styles are half of a small document: read only when a paragraph asks for them."""
        return Lists(self._package.beside_main("numbering.xml"), self._package.beside_main("styles.xml"))

    def _mark(self, paragraph: etree._Element) -> str:
        properties = child(paragraph, "pPr")
        numbered = child(properties, "numPr") is not None or child(properties, "pStyle") is not None
        return self._lists.mark(properties) if numbered else ""

    def blocks(self, container: etree._Element) -> list[Block]:
        """Paragraphs and tables of a body, cell or text box."""
        blocks: list[Block] = []
        carried = ""  # text of a paragraph whose end was deleted in a tracked change
        for element in _content(container):
            self._count += 1
            if local(element) == "tbl":
                blocks.append(self._table(element))
                continue
            text, boxes = self._paragraph(element)
            if _end_deleted(element):
                carried += text
            else:
                text, carried = tidy(bars_as_dandas(clean(carried + text))), ""
                text = with_mark(self._mark(element), text).strip()
                if text:
                    blocks.append(Paragraph(text=text, place=f"paragraph {self._count}"))
            for box in boxes:
                blocks.extend(self.blocks(box))
        if carried.strip():
            blocks.append(Paragraph(text=tidy(clean(carried)), place=f"paragraph {self._count}"))
        return blocks

    def _paragraph(self, element: etree._Element) -> tuple[str, list[etree._Element]]:
        pieces: list[str] = []
        boxes: list[etree._Element] = []
        _inline(element, pieces, boxes)
        return "".join(pieces), boxes

    def _table(self, table: etree._Element) -> Table:
        grid = Grid()
        place = f"table {self._count}"
        for row in _children(table, "tr"):
            properties = child(row, "trPr")
            if properties is not None and child(properties, "del") is not None:
                continue
            grid.next_row()
            for _ in range(min(_number(properties, "gridBefore"), 20)):
                grid.add("")
            for cell in _children(row, "tc"):
                self._cell(cell, grid)
        return Table(rows=grid.rows(), place=place)

    def _cell(self, cell: etree._Element, grid: Grid) -> None:
        properties = child(cell, "tcPr")
        across = max(1, _number(properties, "gridSpan"))
        blocks = self.blocks(cell)
        if _continues(properties, "vMerge"):
            grid.continue_above(across)
        elif _continues(properties, "hMerge"):
            grid.continue_left(across)
        else:
            text = "\n".join(block.text for block in blocks if isinstance(block, Paragraph))
            grid.add(text, tuple(block for block in blocks if isinstance(block, Table)), across=across)


def _content(container: etree._Element) -> Iterator[etree._Element]:
    """Paragraphs and tables in `container`, through whatever wraps them."""
    for element in container:
        name = local(element)
        if name in ("p", "tbl"):
            yield element
        elif name in _WRAPPERS:
            yield from _content(element)
        elif name == "AlternateContent" and len(element):
            yield from _content(element[0])


def _children(container: etree._Element, wanted: str) -> Iterator[etree._Element]:
    for element in container:
        name = local(element)
        if name == wanted:
            yield element
        elif name in _WRAPPERS:
            yield from _children(element, wanted)


def _inline(element: etree._Element, pieces: list[str], boxes: list[etree._Element]) -> None:
    """Gather the printed text of a paragraph or run into `pieces`, text boxes into `boxes`."""
    for part in element:
        name = local(part)
        if name == "t":
            pieces.append(part.text or "")
        elif name in _CHARACTERS:
            pieces.append(_CHARACTERS[name])
        elif name == "r":
            if not _hidden(part):
                _inline(part, pieces, boxes)
        elif name in _WRAPPERS:
            _inline(part, pieces, boxes)
        elif name == "AlternateContent":
            boxes.extend(_boxes(next((choice for choice in part if _boxes(choice)), part)))
        elif name in ("drawing", "pict", "object"):
            boxes.extend(_boxes(part))


def _boxes(element: etree._Element) -> list[etree._Element]:
    """Text boxes in `element`, not those inside another one."""
    found: list[etree._Element] = []
    for part in element:
        found.extend([part] if local(part) == "txbxContent" else _boxes(part))
    return found


def _hidden(run: etree._Element) -> bool:
    properties = child(run, "rPr")
    vanish = child(properties, "vanish") if properties is not None else None
    return vanish is not None and value(vanish, "on") not in _OFF


def _end_deleted(paragraph: etree._Element) -> bool:
    properties = child(paragraph, "pPr")
    mark = child(properties, "rPr") if properties is not None else None
    return mark is not None and (child(mark, "del") is not None or child(mark, "moveFrom") is not None)


def _number(properties: etree._Element | None, name: str) -> int:
    element = child(properties, name) if properties is not None else None
    written = value(element, "0") if element is not None else "0"
    return int(written) if written.isascii() and written.isdigit() and len(written) < 5 else 0


def _continues(properties: etree._Element | None, name: str) -> bool:
    element = child(properties, name) if properties is not None else None
    return element is not None and value(element, "continue") == "continue"
