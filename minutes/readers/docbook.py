"""What antiword writes of an old Word file: paragraphs, lists and tables in DocBook."""

from collections.abc import Iterator

from lxml import etree

from minutes.chars import clean, is_bangla, tidy
from minutes.document import Block, Document, Paragraph, Table
from minutes.errors import Unreadable
from minutes.readers.grid import Grid
from minutes.readers.markup import bars_as_dandas

_BANGLA_DIGITS = str.maketrans("0123456789", "০১২৩৪৫৬৭৮৯")
_HOLDERS = ("chapter", "sect1", "sect2", "sect3", "sect4", "sect5", "book", "para")


def read_docbook(written: bytes) -> Document:
    """The Document in antiword's DocBook."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
    try:
        root = etree.fromstring(written, parser)
    except etree.XMLSyntaxError as error:
        raise Unreadable("damaged", "antiword") from error
    if root is None:
        raise Unreadable("damaged", "antiword")
    reader = _Reader(bangla=is_bangla(_words(root)))
    return Document(blocks=tuple(reader.blocks(root)), format="doc")


class _Reader:
    """Walks the elements in order and counts the blocks for their places."""

    def __init__(self, *, bangla: bool) -> None:
        self._bangla = bangla
        self._count = 0

    def blocks(self, holder: etree._Element) -> Iterator[Block]:
        """Everything below an element."""
        if holder.tag == "para" and holder.find("informaltable") is None:
            yield from self._paragraph(_words(holder))
            return
        for element in holder:
            if element.tag in _HOLDERS:
                yield from self.blocks(element)
            elif element.tag == "title":
                yield from self._paragraph(_words(element))
            elif element.tag in ("orderedlist", "itemizedlist"):
                yield from self._list(element)
            elif element.tag == "informaltable":
                yield from self._table(element)

    def _paragraph(self, text: str) -> Iterator[Paragraph]:
        text = tidy(bars_as_dandas(clean(text)))
        if text:
            self._count += 1
            yield Paragraph(text=text, place=f"paragraph {self._count}")

    def _list(self, element: etree._Element) -> Iterator[Block]:
        for number, item in enumerate(element.iterchildren("listitem"), start=1):
            mark = f"{number}." if element.tag == "orderedlist" else "•"
            mark = mark.translate(_BANGLA_DIGITS) if self._bangla else mark
            yield from self._paragraph(f"{mark} {_words(item).strip()}")

    def _table(self, element: etree._Element) -> Iterator[Block]:
        self._count += 1
        grid = Grid()
        for row in element.iter("row"):
            grid.next_row()
            for entry in row.iterchildren("entry"):
                text = tidy(bars_as_dandas(clean(_words(entry))))
                grid.add([Paragraph(text=text, place="")] if text else [])
        if rows := grid.rows():
            yield Table(rows=rows, place=f"table {self._count}")


def _words(element: etree._Element) -> str:
    return "".join(map(str, element.itertext()))
