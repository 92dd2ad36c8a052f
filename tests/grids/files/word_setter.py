"""How Word files hold the parts of a paper: its head, its tables, its foot, and what stands in parts of the file beside them."""

from dataclasses import dataclass

from tests.grids.files.papers import (
    COPIES,
    COPIES_TO,
    HEADING,
    MEMO,
    MEMO_DATE,
    Cell,
    Grid,
    Line,
    Mark,
    Paper,
    Row,
    is_dotted,
)
from tests.grids.files.word_markup import (
    box_twice,
    cell,
    control,
    drawn_box,
    field,
    p,
    picture,
    r,
    row,
    table,
    vml_box,
)  # fmt: skip
from tests.grids.files.word_numbers import Counted

HEADS = (
    "lines", "table", "table of three", "one cell", "one paragraph", "tabs", "VML box", "drawn box", "box twice", "frame",
    "header", "header of the first page", "two columns", "controls", "fields", "titles in a header", "letterhead", "form fields",
)  # fmt: skip
FOOTS = ("lines", "tab", "table", "box twice", "picture", "copies in a table", "control")
MERGES = ("merged", "left out", "empty")
PAGES = (
    "one table", "heading again", "two tables", "section between", "inside a table", "empty rows", "contents before",
    "running header", "watermark", "number row", "cells over two columns of the grid",
)  # fmt: skip
_AFTER = '<w:jc w:val="right"/>'


@dataclass(frozen=True, kw_only=True)
class Form:
    """A habit of each kind."""

    meeting: str
    shape: str
    numbers: str
    head: str
    foot: str
    merge: str
    pages: str
    wraps: str
    runs: str
    grid: str
    edits: str
    file: str


class Setter:
    """Sets the parts of a paper; `parts` are those that stand in files beside the body."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self.counted = Counted(form.numbers, dotted=is_dotted(form.shape))
        self.parts: dict[str, str] = {}

    def section(self, *, across: bool = False) -> str:
        """What is said of a section: which headers and footers it has, and how the sheet lies."""
        kinds = {"header1": "default", "header2": "first", "footer1": "default"}
        references = "".join(
            f'<w:{name[:6]}Reference w:type="{kinds[name]}" r:id="{name}"/>' for name in self.parts
        )
        first = "<w:titlePg/>" if "header2" in self.parts else ""
        sheet = 'w:w="16838" w:h="11906" w:orient="landscape"' if across else 'w:w="11906" w:h="16838"'
        return f"<w:sectPr>{references}<w:pgSz {sheet}/>{first}</w:sectPr>"

    def head(self, one: Paper) -> str:
        """All that stands above the opening, and it."""
        self._running()
        office = ("গণপ্রজাতন্ত্রী বাংলাদেশ সরকার", "জেলা প্রশাসকের কার্যালয়, নোয়াপুর")
        top = "".join(p(r(line), '<w:jc w:val="center"/>') for line in office)
        title = p(r(one.title), '<w:jc w:val="center"/>')
        if self._form.head == "titles in a header":
            self.parts["header2"] = top + title
            self.parts["header1"] = p("")
            top = title = ""
        opening = p(r(one.opening))
        if self._form.head == "letterhead":
            seal, middle = cell(p(picture("সীল"))), cell(top + title)
            top, title = table(row(seal + middle + cell(p(picture("মুজিববর্ষ")))), width=3, borders=False), ""
        contents = ""
        if self._form.pages == "contents before":
            lines = [f"{subject.text}\t{at}" for at, subject in enumerate(_titles(one), 1)]
            shown = "".join(p(r(line), '<w:pStyle w:val="TOC1"/>') for line in lines)
            contents = control(
                shown, '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
            )
        return f"{top}{title}{contents}{self._labels(one)}{opening}"

    def _running(self) -> None:
        if self._form.pages == "running header":
            self.parts["header1"] = p(r("পাতা ") + field("PAGE", "১"))
            self.parts["footer1"] = p(r("পৃষ্ঠা ") + field("PAGE", "১") + r(" এর ") + field("NUMPAGES", "৩"))
        if self._form.pages == "watermark":
            words = '<v:shape type="#_x0000_t136"><v:textpath style="font-family:Nikosh" string="জেলা প্রশাসন"/></v:shape>'
            self.parts["header1"] = p(f"<w:r><w:pict>{words}</w:pict></w:r>")

    def _labels(self, one: Paper) -> str:
        """The chair, the date, the time and the venue with their labels."""
        lines = [f"{label}: {words}" for label, words in one.labels]
        plain = "".join(p(r(line)) for line in lines)
        match self._form.head:
            case "table":
                return _bare_table([[label, f": {words}"] for label, words in one.labels])
            case "table of three":
                return _bare_table([[label, ":", words] for label, words in one.labels])
            case "one cell":
                return _bare_table([["\n".join(lines)]])
            case "one paragraph":
                return p(r("\n".join(lines)))
            case "tabs":
                return "".join(p(r(f"{label}\t:\t{words}")) for label, words in one.labels)
            case "VML box":
                return p(vml_box(plain))
            case "drawn box":
                return p(drawn_box(plain))
            case "box twice":
                return p(box_twice(plain))
            case "frame":
                return "".join(
                    p(r(line), '<w:framePr w:w="4000" w:wrap="around" w:vAnchor="text"/>') for line in lines
                )
            case "two columns":
                columns = '<w:type w:val="continuous"/><w:cols w:num="2"/>'
                return plain + p("", self.section().replace("<w:pgSz", f"{columns}<w:pgSz"))
            case "controls":
                return "".join(
                    p(r(f"{label}: ") + control(r(words), "<w:date/>")) for label, words in one.labels
                )
            case "fields":
                return "".join(
                    p(r(f"{label}: ") + field(f'MERGEFIELD "{label}"', words)) for label, words in one.labels
                )
            case "form fields":
                return "".join(p(r(f"{label}: ") + field("FORMTEXT", words)) for label, words in one.labels)
            case "header" | "header of the first page":
                name = "header1" if self._form.head == "header" else "header2"
                self.parts[name] = plain
                return ""
        return plain

    def body(self, one: Paper) -> str:
        """The items with their decisions."""
        if self._form.pages == "inside a table":
            inner = "".join(f"{self._block(block)}{p('')}" for block in one.body)
            return table(row(cell(inner)), width=1, borders=False)
        return "".join(self._block(block) for block in one.body)

    def _block(self, block: Line | Grid) -> str:
        return self.counted.line(block) if isinstance(block, Line) else self._grid(block)

    def _grid(self, grid: Grid) -> str:
        width = len(grid.rows[0])
        pages = self._form.pages
        doubled = pages == PAGES[-1]
        header = "<w:cantSplit/><w:tblHeader/>"
        rows = [self._row(one, header if not at else "", doubled=doubled) for at, one in enumerate(grid.rows)]
        heading = rows[0]
        if pages == "number row":
            rows.insert(1, row("".join(cell(p(r("১২৩৪৫"[at]))) for at in range(width))))
        if pages == "empty rows":
            rows = [part for one in rows for part in (one, row(cell(p("")) * width))]
        if pages == "section between":
            return (
                p("", self.section()) + table("".join(rows), width=width) + p("", self.section(across=True))
            )
        if pages == "heading again" and len(rows) > 2:
            rows.insert(2, heading)
        if pages == "two tables" and len(rows) > 2:
            halves = (rows[:2], [heading, *rows[2:]])
            return "".join(table("".join(half), width=width) + p("") for half in halves)
        return table("".join(rows), width=width * (2 if doubled else 1))

    def _row(self, one: Row, properties: str, *, doubled: bool) -> str:
        merge, span = self._form.merge, '<w:gridSpan w:val="2"/>' if doubled else ""
        missing = sum(place is None for place in one)
        cells = []
        for place in one:
            if place is None:
                goes_on = "" if merge == "empty" else "<w:vMerge/>"
                cells.append("" if merge == "left out" else cell(p(""), f"{span}{goes_on}"))
            else:
                merged = missing == 0 and merge == "merged" and len(one) == len(HEADING)
                begins = (
                    '<w:vMerge w:val="restart"/>'
                    if merged and len(cells) < 2 and self._form.shape == "merged rows"
                    else ""
                )
                cells.append(cell(self._lines(place), f"{span}{begins}"))
        if missing and merge == "left out":
            properties += f'<w:gridBefore w:val="{missing * (2 if doubled else 1)}"/>'
        return row("".join(cells), properties)

    def _lines(self, place: Cell) -> str:
        return "".join(
            f"{self._grid(line)}{p('')}"
            if isinstance(line, Grid)
            else self.counted.line(line, '<w:jc w:val="both"/>')
            for line in place or ()
        )

    def foot(self, one: Paper) -> str:
        """Closing, signature, memo and copies."""
        closing, lines = p(r(one.closing)), one.signature
        signature = "".join(p(r(line), _AFTER) for line in lines)
        memo = p(r(f"{MEMO}\t\t{MEMO_DATE}"))
        numbered = [Line(text=copy, mark=Mark(of="copy", at=at)) for at, copy in enumerate(COPIES, 1)]
        copies = "".join(map(self.counted.line, numbered))
        match self._form.foot:
            case "tab":
                signature = "".join(p(r(f"\t\t\t{line}")) for line in lines)
            case "table":
                signature = _bare_table([["", line] for line in lines])
                memo = _bare_table([[MEMO, MEMO_DATE]])
            case "box twice":
                signature = p(box_twice("".join(p(r(line)) for line in lines)))
            case "picture":
                signature = p(picture("স্বাক্ষর ও সীল"), _AFTER) + signature
            case "copies in a table":
                copies = table(row(cell(copies)), width=1, borders=False)
            case "control":
                signature = control(signature)
        return f"{closing}{signature}{memo}{p(r(COPIES_TO))}{copies}"


def _titles(one: Paper) -> list[Line]:
    """The items' headings, or else the decisions."""
    return [block for block in one.body if isinstance(block, Line) and block.mark] or [Line(text="সিদ্ধান্তসমূহ")]


def _bare_table(rows: list[list[str]]) -> str:
    lines = "".join(row("".join(cell(p(r(text))) for text in one)) for one in rows)
    return table(lines, width=len(rows[0]), borders=False)
