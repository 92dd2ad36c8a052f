"""HTML: paragraphs, lists with their numbers, tables with merged cells."""

import re
from collections.abc import Iterator

import lxml.html
from lxml import etree

from minutes.chars import clean, tidy
from minutes.document import Block, Cell, Document, Paragraph, Table
from minutes.errors import Unreadable
from minutes.readers.bijoy import in_unicode
from minutes.readers.faces import Faces
from minutes.readers.grid import Grid
from minutes.readers.limits import MOST_CELLS, MOST_LETTERS
from minutes.readers.markup import bars_as_dandas
from minutes.readers.numbering import printed, with_mark
from minutes.readers.styles import Styles, columns_of, is_apart, is_hidden

_SKIPPED = frozenset(
    (
        "script", "style", "head", "title", "nav", "footer", "aside", "form", "button", "select", "option", "textarea",
        "input", "noscript", "template", "svg", "iframe", "object", "del", "s", "strike",
    )
)  # fmt: skip
_BLOCKS = frozenset(
    (
        "p", "div", "section", "article", "main", "header", "center", "blockquote", "pre", "address", "dl",
        "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "tbody", "thead", "tfoot", "tr",
        "td", "th", "caption", "figure", "figcaption", "body", "html", "fieldset", "hr", "details", "summary",
    )
)  # fmt: skip
# What pages show beside their text, by the usual names of their parts.
_BESIDE = frozenset(
    (
        "comments", "comment-list", "comment-respond", "respond", "related", "related-posts", "sidebar",
        "social-share",
    )
)  # fmt: skip
_NOTE = re.compile(r"\[[0-9০-৯]{1,3}\]")  # a raised [1] names a note
_BULLETS_OF_WORD = frozenset("·o§Øüvq")  # letters that a font of signs shows as bullets
_ENCODING = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
_WHITE = re.compile(r"[ \t\n\r\f]+")
_LIST_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([a-z-]+)", re.IGNORECASE)
_PAGE = re.compile(r"<\s*(?:html|body|!doctype)\b", re.IGNORECASE)
_DEEPEST = 150
_MOST_ELEMENTS = 120_000  # a page that Word wrote has some hundreds for each page of paper


def read_html(text: str, problems: tuple[str, ...] = ()) -> Document:
    """The Document in an HTML page or in a text with HTML tables."""
    source = _ENCODING.sub("", text).replace("\0", "").replace("\r\n", "\n")
    if not _PAGE.search(source, 0, 65536):
        # Markdown around HTML tables: there a line break means something.
        source = f"<body>{_breaks_kept(source)}</body>"
    parser = lxml.html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        root = lxml.html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, RecursionError) as error:
        raise Unreadable("damaged", "HTML") from error
    if _counted(root, "td", "th") > MOST_CELLS or _counted(root) > _MOST_ELEMENTS:
        raise Unreadable("too_many_pages", "cells or elements without end")
    if sum(len(text) for text in _said(root)) > MOST_LETTERS:
        raise Unreadable("too_many_pages", f"more than {MOST_LETTERS} letters")
    faces = Faces(root, source)
    walk = _Walk(faces, Styles(root))
    walk.enter(root, 0)
    walk.flush()
    return Document(blocks=tuple(walk.blocks), format="html", problems=problems, left=tuple(walk.left))


def _counted(root: lxml.html.HtmlElement, *tags: str) -> int:
    return sum(1 for _ in root.iter(*tags))


def _said(root: lxml.html.HtmlElement) -> Iterator[str]:
    """The words of the page, those of its scripts left out."""
    for element in root.iter():
        if element.tag not in _SKIPPED:
            yield (element.text or "").strip()
        yield (element.tail or "").strip()


def _breaks_kept(source: str) -> str:
    parts = re.split(r"(<table\b|</table\s*>)", source, flags=re.IGNORECASE)
    depth = 0
    for at, part in enumerate(parts):
        if part.lower().startswith("<table"):
            depth += 1
        elif part.lower().startswith("</table"):
            depth = max(0, depth - 1)
        elif depth == 0:
            parts[at] = part.replace("\n", "<br>")
    return "".join(parts)


class _Walk:
    """Goes through the elements once, gathering the line at hand and the blocks before it."""

    def __init__(self, faces: Faces, styles: Styles, *, old: bool = False) -> None:
        self.blocks: list[Block] = []
        self.left: list[str] = []  # words of an old font that could not be converted
        self._faces = faces
        self._styles = styles
        self._old = old  # whether the text at hand stands in an old font
        self._line: list[tuple[str, bool]] = []
        self._mark = ""

    def flush(self) -> None:
        """End the line at hand."""
        line, words = in_unicode(self._line)
        self.left.extend(words)
        text = tidy(bars_as_dandas(clean(line)))
        self._line.clear()
        if text:
            self._add(with_mark(self._mark, text))

    def _add(self, text: str) -> None:
        self._mark = ""
        self.blocks.append(Paragraph(text=text, place=f"paragraph {len(self.blocks) + 1}"))

    def enter(self, element: lxml.html.HtmlElement, depth: int, mark: str = "") -> None:
        """Read `element` and what is in it; `mark` is printed before its first line."""
        tag = element.tag if isinstance(element.tag, str) else ""
        style = self._styles.of(element) if tag else ""
        if tag in _SKIPPED or depth > _DEEPEST or is_hidden(style, element) or _is_beside(element, tag):
            return
        if tag == "br":
            self.flush()
            return
        if "mso-list:ignore" in style.lower() and element.text_content().strip() in _BULLETS_OF_WORD:
            self._text("• ")
            return
        if tag in _BLOCKS:
            self.flush()
        elif is_apart(style):
            self._text(" ")
        outer, self._old = self._old, self._faces.of(element, self._old)
        if tag == "table":
            self._table(element, depth)
        elif tag in _BLOCKS and (columns := columns_of(style)):
            self._grid(element, columns, depth)
        else:
            self._inside(element, tag, depth, mark)
        self._old = outer

    def _inside(self, element: lxml.html.HtmlElement, tag: str, depth: int, mark: str) -> None:
        self._mark = mark or self._mark
        marks = _Marks(element, self._styles.of(element)) if tag in ("ol", "ul") else None
        self._text(element.text)
        for child in element:
            self.enter(child, depth + 1, marks.before(child) if marks and child.tag == "li" else "")
            self._text(child.tail)
        if tag in _BLOCKS:
            self.flush()
        if mark and self._mark:  # an empty item: its number is all that is printed
            self._add(self._mark)

    def _text(self, text: str | None) -> None:
        if text:
            self._line.append((_WHITE.sub(" ", text), self._old))

    def _table(self, table: lxml.html.HtmlElement, depth: int) -> None:
        grid = Grid()
        for row in _rows(table):
            grid.next_row()
            for cell in row:
                if cell.tag in ("td", "th"):
                    text, inner = self._cell(cell, depth)
                    grid.add(text, inner, across=_span(cell, "colspan"), down=_span(cell, "rowspan"))
        self._add_rows(grid)

    def _grid(self, element: lxml.html.HtmlElement, columns: int, depth: int) -> None:
        """Elements that the page draws as the cells of a table with so many columns."""
        cells = [child for child in element if isinstance(child.tag, str) and child.tag in _BLOCKS]
        grid = Grid()
        for at, cell in enumerate(cells):
            if at % columns == 0:
                grid.next_row()
            grid.add(*self._cell(cell, depth))
        self._add_rows(grid)

    def _add_rows(self, grid: Grid) -> None:
        rows = grid.rows()
        if rows:
            self.blocks.append(Table(rows=rows, place=f"table {len(self.blocks) + 1}"))

    def _cell(self, element: lxml.html.HtmlElement, depth: int) -> tuple[str, tuple[Table, ...]]:
        walk = _Walk(self._faces, self._styles, old=self._faces.of(element, self._old))
        walk._inside(element, "td", depth, "")
        self.left.extend(walk.left)
        texts = [block.text for block in walk.blocks if isinstance(block, Paragraph)]
        return "\n".join(texts), tuple(block for block in walk.blocks if isinstance(block, Table))


def _rows(table: lxml.html.HtmlElement) -> Iterator[lxml.html.HtmlElement]:
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in ("thead", "tbody", "tfoot"):
            yield from (row for row in child if row.tag == "tr")


def _span(cell: lxml.html.HtmlElement, name: str) -> int:
    value = (cell.get(name) or "1").strip()
    return int(value) if value.isascii() and value.isdigit() and len(value) < 5 else 1


def _is_beside(element: lxml.html.HtmlElement, tag: str) -> bool:
    """Whether an element is a part of the page beside its text, or the number of a note."""
    if tag == "sup":
        return bool(_NOTE.fullmatch(element.text_content().strip()))
    if tag in ("html", "body", ""):
        return False
    names = (*(element.get("class") or "").split()[:10], element.get("id") or "")
    return any(name.lower() in _BESIDE for name in names)


class _Marks:
    """What a browser prints before each item of a list."""

    def __init__(self, element: lxml.html.HtmlElement, styled: str) -> None:
        own = _LIST_STYLE.findall(element.get("style") or "")
        # A class that says "none" draws its own bullets, as Google Docs does.
        found = own or [one for one in _LIST_STYLE.findall(styled) if one.lower() != "none"]
        default = "decimal" if element.tag == "ol" else "disc"
        self._style = found[-1].lower() if found else element.get("type") or default
        self._value = _count(element.get("start"), 1) - 1

    def before(self, item: lxml.html.HtmlElement) -> str:
        """The mark of the next item; one may name its own number, from which on they count."""
        self._value = _count(item.get("value"), self._value + 1)
        if self._style == "none":
            return ""
        if self._style in ("disc", "circle", "square"):
            return "•"
        return f"{printed(self._value, self._style)}."


def _count(written: str | None, otherwise: int) -> int:
    plain = (written or "").strip()
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) < 5 else otherwise


__all__ = ["Cell", "read_html"]
