"""HTML: paragraphs, lists with their numbers, tables with merged cells."""

import re
from collections.abc import Iterator, Sequence

import lxml.html
from lxml import etree

from minutes.chars import clean, tidy
from minutes.document import Block, Document, Paragraph
from minutes.errors import Unreadable
from minutes.readers.bijoy import in_unicode
from minutes.readers.drawn import may_draw, tables_drawn_in
from minutes.readers.faces import Faces
from minutes.readers.grid import Grid
from minutes.readers.htmltable import laid_rows
from minutes.readers.limits import MOST_CELLS, MOST_LETTERS
from minutes.readers.markup import bars_as_dandas
from minutes.readers.numbering import printed, with_mark
from minutes.readers.styles import Styles, columns_of, display_of, is_apart, is_hidden, keeps_lines

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
        "comments", "comment-list", "comment-respond", "respond", "related", "related-posts", "sidebar", "social-share",
        "share-buttons", "breadcrumb", "breadcrumbs", "cookie-consent", "cookie-notice", "accessibility", "skip-link",
    )
)  # fmt: skip
# The same of parts that may be anything, where nothing is said in them but links and the like.
_MENUS = frozenset(
    (
        "nav",
        "navbar",
        "menu",
        "mainmenu",
        "main-menu",
        "mmenu",
        "meganizr",
        "top-bar",
        "topbar",
        "footer-menu",
    )
)
_SAID = ("p", "table", "article", "h1", "h2")
_NOTE = re.compile(r"\[[0-9০-৯]{1,3}\]")  # a raised [1] names a note
_BULLETS_OF_WORD = frozenset("·o§Øüvq")  # letters that a font of signs shows as bullets
_EMPTY = re.compile(
    r"</?(?:wbr|source|track)\b[^<>]{0,300}>", re.IGNORECASE
)  # which the parser takes for open
_SET_IN_BLOCKS = re.compile(r"<(?:p|div|li|h[1-6])\b[^<>]{0,300}>", re.IGNORECASE)
_FEWEST_BLOCKS = 3  # in a text whose line breaks mean nothing
_ENCODING = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
_WHITE = re.compile(r"[ \t\n\r\f]+")
_LIST_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([a-z-]+)", re.IGNORECASE)
_PAGE = re.compile(r"<\s*(?:html|body|!doctype)\b", re.IGNORECASE)
_DEEPEST = 150
_MOST_ELEMENTS = 120_000  # a page that Word wrote has some hundreds for each page of paper


def read_html(text: str, problems: tuple[str, ...] = ()) -> Document:
    """The Document in an HTML page or in a text with HTML tables."""
    source = _EMPTY.sub("", _ENCODING.sub("", text).replace("\0", "").replace("\r\n", "\n"))
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
    walk = _Walk(faces, Styles(root), draws=may_draw(source))
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
    if sum(len(_SET_IN_BLOCKS.findall(part)) for part in parts[::4]) >= _FEWEST_BLOCKS:
        return source
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

    def __init__(self, faces: Faces, styles: Styles, *, draws: bool, old: bool = False) -> None:
        self.blocks: list[Block] = []
        self.left: list[str] = []  # words of an old font that could not be converted
        self._faces = faces
        self._styles = styles
        self._draws = draws  # whether other elements may be drawn as tables
        self._old = old  # whether the text at hand stands in an old font
        self._line: list[tuple[str, bool]] = []
        self._mark = ""
        self._lines_kept = False  # whether a line break of the source is one of the page

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
        is_block = tag in _BLOCKS or display_of(style) == "block"
        if is_block:
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
        if is_block and tag not in _BLOCKS:
            self.flush()
        self._old = outer

    def _inside(self, element: lxml.html.HtmlElement, tag: str, depth: int, mark: str) -> None:
        self._mark = mark or self._mark
        style = self._styles.of(element)
        marks = _Marks(element, style) if tag in ("ol", "ul") else None
        draws = self._draws and tag in _BLOCKS and len(element) > 1
        drawn = {one.parts[0]: one for one in (tables_drawn_in(element, self._styles) if draws else ())}
        passed = {part for one in drawn.values() for part in one.parts[1:]}
        outer, self._lines_kept = self._lines_kept, self._lines_kept or tag == "pre" or keeps_lines(style)
        self._text(element.text)
        for child in element:
            if child in drawn:
                self._rows(drawn[child].rows, depth)
            elif child not in passed:
                self.enter(child, depth + 1, marks.before(child) if marks and child.tag == "li" else "")
            self._text(child.tail)
        self._lines_kept = outer
        if tag in _BLOCKS:
            self.flush()
        if mark and self._mark:  # an empty item: its number is all that is printed
            self._add(self._mark)

    def _text(self, text: str | None) -> None:
        lines = (text or "").split("\n") if self._lines_kept else [text or ""]
        for at, line in enumerate(lines):
            if at:
                self.flush()
            if line:
                self._line.append((_WHITE.sub(" ", line), self._old))

    def _table(self, table: lxml.html.HtmlElement, depth: int) -> None:
        grid = Grid()
        for row in laid_rows(table):
            grid.next_row()
            for cell in row:
                grid.add(self._cell(cell.element, depth), across=cell.across, down=cell.down)
        self._add_rows(grid)

    def _grid(self, element: lxml.html.HtmlElement, columns: int, depth: int) -> None:
        """Elements that the page draws as the cells of a table with so many columns."""
        cells = [child for child in element if isinstance(child.tag, str) and child.tag in _BLOCKS]
        self._rows([cells[at : at + columns] for at in range(0, len(cells), columns)], depth)

    def _rows(self, rows: Sequence[Sequence[lxml.html.HtmlElement]], depth: int) -> None:
        """Rows of elements that are the cells of a table, though none is called so."""
        self.flush()
        grid = Grid()
        for row in rows:
            grid.next_row()
            for cell in row:
                grid.add(self._cell(cell, depth))
        self._add_rows(grid)

    def _add_rows(self, grid: Grid) -> None:
        self.blocks.extend(grid.blocks(f"table {len(self.blocks) + 1}"))

    def _cell(self, element: lxml.html.HtmlElement, depth: int) -> Sequence[Block]:
        walk = _Walk(self._faces, self._styles, draws=self._draws, old=self._faces.of(element, self._old))
        walk._inside(element, "td", depth, "")
        self.left.extend(walk.left)
        return walk.blocks


def _is_beside(element: lxml.html.HtmlElement, tag: str) -> bool:
    """Whether an element is a part of the page beside its text, or the number of a note."""
    if tag == "sup":
        return bool(_NOTE.fullmatch(element.text_content().strip()))
    if tag in ("html", "body", ""):
        return False
    names = (*(element.get("class") or "").split()[:10], element.get("id") or "")
    menu = any(name.lower() in _MENUS for name in names) and next(element.iter(*_SAID), None) is None
    return menu or any(name.lower() in _BESIDE for name in names)


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
