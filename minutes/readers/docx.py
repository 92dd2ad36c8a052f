"""Word files: paragraphs with their automatic numbers, tables with merged cells, tracked changes as accepted."""

from collections.abc import Iterator, Sequence
from functools import cached_property

from lxml import etree

from minutes.chars import clean, tidy
from minutes.document import Block, Document, Paragraph
from minutes.readers.bijoy import is_macintosh, to_unicode
from minutes.readers.embedded import embedded_blocks
from minutes.readers.fonts import Fonts, names_old_font, value_of
from minutes.readers.grid import Grid
from minutes.readers.hidden import Hidden
from minutes.readers.lists import Lists
from minutes.readers.markup import bars_as_dandas
from minutes.readers.numbering import with_mark
from minutes.readers.ooxml import attribute, child, is_on, local, relation, value
from minutes.readers.package import Package
from minutes.readers.runs import WRAPPERS, Runs, is_no_text
from minutes.readers.wordtable import laid_rows


def read_docx(data: bytes, *, embedded: bool = False) -> Document:
    """The Document in a .docx; Unreadable for a file that is none, is locked, broken or a bomb. `embedded`: in another one."""
    package = Package(data)
    root = package.part(package.main)
    body = child(root, "body")
    reader = _Reader(package, embedded=embedded)
    blocks = [] if body is None else [*reader.header(body), *reader.blocks(body), *reader.notes()]
    problems = ("damaged_file",) if package.damaged else ()
    return Document(blocks=tuple(blocks), format="docx", problems=problems, left=tuple(reader.left))


class _Reader:
    """Walks the body in order: automatic numbers depend on the paragraphs before."""

    def __init__(self, package: Package, *, embedded: bool) -> None:
        self._package = package
        self._embedded = embedded
        self._count = 0
        self._notes: list[tuple[str, str]] = []
        self._table_style = ""
        self._in_header = False
        self.left: list[str] = []  # words of an old font that could not be converted

    @cached_property
    def _styles(self) -> etree._Element | None:
        return self._package.lesser_part(self._package.beside_main("styles.xml"))

    @cached_property
    def _lists(self) -> Lists:
        """Numbering and styles are half of a small document: read only when a paragraph asks for them."""
        return Lists(self._package.lesser_part(self._package.beside_main("numbering.xml")), self._styles)

    @cached_property
    def _fonts(self) -> Fonts | None:
        """None where nothing names an old font."""
        theme = self._package.beside_main("theme/theme1.xml")
        parts = (self._package.read(part) or b"" for part in (self._package.main, theme))
        if not any(map(names_old_font, (self._written_styles, *parts))):
            return None
        return Fonts(self._styles, self._package.lesser_part(theme))

    @cached_property
    def _hidden(self) -> Hidden:
        return Hidden(self._styles if b"vanish" in self._written_styles else None)

    @cached_property
    def _written_styles(self) -> bytes:
        return self._package.read(self._package.beside_main("styles.xml")) or b""

    @cached_property
    def _macintosh(self) -> bool:
        return is_macintosh((self._package.read(self._package.main) or b"").decode("utf-8", "replace"))

    def header(self, body: etree._Element) -> list[Block]:
        """What is printed above the first page: a memo number or the office's name may stand there."""
        properties = next(body.iter("{*}sectPr"), None)
        if properties is None or child(properties, "headerReference") is None:
            return []
        kinds = {
            attribute(part, "type", "default"): relation(part)
            for part in properties
            if local(part) == "headerReference"
        }
        wanted = kinds.get("first" if is_on(properties, "titlePg") else "default", "")
        _, name = self._package.related().get(wanted, ("", ""))
        part = self._package.lesser_part(name) if name else None
        if part is None:
            return []
        self._in_header = True
        blocks = self.blocks(part)
        self._in_header = False
        return blocks

    def notes(self) -> list[Block]:
        """The footnotes that the text refers to, behind it."""
        blocks = list[Block]()
        for kind, name in self._notes:
            part = self._package.lesser_part(self._package.beside_main(f"{kind}s.xml"))
            for note in part if part is not None else ():
                if attribute(note, "id") == name:
                    blocks.extend(self.blocks(note))
        return blocks

    def blocks(self, container: etree._Element) -> list[Block]:
        """Paragraphs and tables of a body, cell, header or text box."""
        blocks: list[Block] = []
        carried = ""  # text of a paragraph whose end is hidden, or was deleted in a tracked change
        for element in _content(container):
            self._count += 1
            if local(element) != "p":
                blocks.extend(self._ended(carried))
                blocks.extend(self._table(element) if local(element) == "tbl" else self._chunk(element))
                carried = ""
                continue
            properties = child(element, "pPr")
            text, boxes = self._paragraph(element, properties)
            mark = child(properties, "rPr")
            if mark is not None and _is_deleted(mark):
                carried += text
            elif self._hidden.of(mark, properties):  # without words nothing is seen of it, nor counted
                carried += with_mark(self._mark(properties), text.lstrip()) if text.strip() else ""
            else:
                text, carried = tidy(bars_as_dandas(clean(carried + text))), ""
                text = with_mark(self._mark(properties), text).strip()
                if text:
                    blocks.append(Paragraph(text=text, place=f"paragraph {self._count}"))
            for box in boxes:
                blocks.extend(self._box(box))
        return [*blocks, *self._ended(carried)]

    def _ended(self, words: str) -> list[Block]:
        """Some words as a paragraph, if there are any."""
        text = tidy(clean(words))
        return [Paragraph(text=text, place=f"paragraph {self._count}")] if text else []

    def _chunk(self, chunk: etree._Element) -> Sequence[Block]:
        """What stands in another file that is put in here."""
        _, name = self._package.related().get(relation(chunk), ("", ""))
        return embedded_blocks(self._package.read(name), name, deep=self._embedded)

    def _box(self, box: etree._Element) -> list[Block]:
        if local(box) == "txbxContent":
            return self.blocks(box)
        return self._ended(box.get("string", ""))

    def _paragraph(
        self, element: etree._Element, properties: etree._Element | None
    ) -> tuple[str, list[etree._Element]]:
        fonts, table = self._fonts, self._table_style
        runs = Runs(
            (lambda run: fonts.of(run, properties, table)) if fonts else None,
            lambda run: self._hidden.of(run, properties),
            macintosh=bool(fonts) and self._macintosh,
        )
        runs.gather(element)
        unsaid = runs.of_contents or (self._in_header and runs.paged)
        text, left = ("", ()) if unsaid else runs.text()
        self.left.extend(left)
        self._notes.extend(note for note in runs.notes if note not in self._notes)
        return text, runs.boxes

    def _mark(self, properties: etree._Element | None) -> str:
        if child(properties, "numPr") is None and child(properties, "pStyle") is None:
            return ""
        mark, own = self._lists.mark(properties)
        if mark and self._fonts:
            own = own if child(own, "rFonts") is not None else child(properties, "rPr")
            if self._fonts.of(own, properties, self._table_style).latin:
                mark, _ = to_unicode(mark)
        return mark

    def _table(self, table: etree._Element) -> Iterator[Block]:
        grid = Grid()
        place = f"table {self._count}"
        outer, self._table_style = self._table_style, value_of(child(table, "tblPr"), "tblStyle")
        for left_out, cells in laid_rows(table):
            grid.next_row()
            for _ in range(left_out):
                grid.add()
            for cell, across in cells:
                self._cell(cell, across, grid)
        self._table_style = outer
        yield from grid.blocks(place)

    def _cell(self, cell: etree._Element, across: int, grid: Grid) -> None:
        properties = child(cell, "tcPr")
        if child(properties, "cellDel") is not None:
            return
        blocks = self.blocks(cell)
        if _continues(properties, "vMerge"):
            grid.continue_above(across)
        elif _continues(properties, "hMerge"):
            grid.continue_left(across)
        else:
            grid.add(blocks, across=across)


def _content(container: etree._Element) -> Iterator[etree._Element]:
    """Paragraphs, tables and embedded files in `container`, through whatever wraps them."""
    for element in container:
        name = local(element)
        if name in ("p", "tbl", "altChunk"):
            yield element
        elif name in WRAPPERS and not is_no_text(element):
            yield from _content(element)
        elif name == "AlternateContent" and len(element):
            yield from _content(element[0])


def _is_deleted(mark: etree._Element) -> bool:
    return child(mark, "del") is not None or child(mark, "moveFrom") is not None


def _continues(properties: etree._Element | None, name: str) -> bool:
    element = child(properties, name) if properties is not None else None
    return element is not None and value(element, "continue") == "continue"
