"""How pages hold the parts of a paper: its head, its marks, its tables, its foot."""

import re
from dataclasses import dataclass

from tests.grids.files.page_lists import listed, nested
from tests.grids.files.page_markup import LINES, TABLES, words
from tests.grids.files.papers import (
    COPIES,
    COPIES_TO,
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
from tests.minutes.bijoy_typist import typed

MARKS = (
    "typed", "typed in a span", "no-break spaces", "ol", "ol of letters", "ol with style", "ol with start", "ol with values", 
    "nested ol", "Word's lists",
)  # fmt: skip
HEADS = (
    "lines",
    "breaks",
    "table",
    "table of three",
    "dl",
    "bold labels",
    "floats",
    "grid",
    "list",
    "spaces",
)
CELLS = ("lines", "breaks", "p", "div", "ul", "breaks and blanks", "pre")
MERGES = ("rowspan", "empty", "rowspan too large", "rowspan 0")
FOOTS = ("lines", "right", "breaks", "table", "floats", "centre", "picture")
LETTERS = (
    "plain",
    "entities",
    "numbers",
    "no-break spaces",
    "hyphens that may break",
    "marks of direction",
    "wbr",
    "spans in words",
    "emphasis",
    "links",
    "Bijoy",
)
FILES = (
    "UTF-8",
    "UTF-8 with mark",
    "UTF-16",
    "fragment",
    "MHTML",
    "MHTML base64",
    "XHTML",
    "doctype of old",
    "no charset",
)


@dataclass(frozen=True, kw_only=True)
class Form:
    """A habit of each kind."""

    meeting: str
    shape: str
    marks: str
    lines: str
    cells: str
    table: str
    merge: str
    head: str
    foot: str
    page: str
    letters: str
    file: str


class Setter:
    """Sets the parts of a paper."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._dotted = is_dotted(form.shape)
        self._set = LINES[form.lines]

    def _words(self, text: str) -> str:
        if self._form.letters == "Bijoy":
            return f'<font face="SutonnyMJ">{words(typed(text))}</font>'
        written = words(text)
        match self._form.letters:
            case "entities":
                return re.sub("[।,:/]", lambda found: f"&#{ord(found[0])};", written).replace(" ", "&#32;")
            case "numbers":
                return "".join(f"&#x{ord(one):X};" if one > "\x7f" else one for one in written)
            case "no-break spaces":
                return written.replace(" ", "&nbsp;")
            case "hyphens that may break":
                return re.sub("(?<=[ক-হ][ািীুূেৈোৌ])(?=[ক-হ]{2})", "&shy;", written)
            case "marks of direction":
                return f"&lrm;{written}&#8236;"
            case "wbr":
                return re.sub("(?<=[ক-হ][ািীুূেৈোৌ])(?=[ক-হ]{2})", "<wbr>", written)
            case "spans in words":
                return re.sub("(?<=[ক-হ])(?=[ািীুূেৈোৌ])", "</span><span lang=BN>", f"<span>{written}</span>")
            case "emphasis":
                return re.sub(r"(\S{5,}) (\S+)", r"<b>\1</b> <u><i>\2</i></u>", written, count=2)
            case "links":
                return re.sub(r"(\S{6,})", r'<a href="#x">\1</a>', written, count=2)
        return written

    def line(self, text: str) -> str:
        """A line alone."""
        return self._set(self._words(text))

    def head(self, one: Paper) -> str:
        """All that stands above the opening, and it."""
        top = self.line("গণপ্রজাতন্ত্রী বাংলাদেশ সরকার") + self.line("জেলা প্রশাসকের কার্যালয়, নোয়াপুর")
        return f"{top}{self.line(one.title)}{self._labels(one)}{self.line(one.opening)}"

    def _labels(self, one: Paper) -> str:
        pairs = [(self._words(label), self._words(value)) for label, value in one.labels]
        lines = [f"{label}: {value}" for label, value in pairs]
        match self._form.head:
            case "breaks":
                return f"<p>{'<br>'.join(lines)}</p>"
            case "table":
                return f"<table>{''.join(f'<tr><td>{label}</td><td>: {value}</td></tr>' for label, value in pairs)}</table>"
            case "table of three":
                rows = [f"<tr><th>{label}</th><td>:</td><td>{value}</td></tr>" for label, value in pairs]
                return f"<table>{''.join(rows)}</table>"
            case "dl":
                return f"<dl>{''.join(f'<dt>{label}</dt><dd>{value}</dd>' for label, value in pairs)}</dl>"
            case "bold labels":
                return "".join(
                    self._set(f"<strong>{label}</strong> :&nbsp;{value}") for label, value in pairs
                )
            case "floats":
                return "".join(
                    f'<div><span style="float:left;width:20%">{label}</span><span style="float:left">: {value}</span></div>'
                    for label, value in pairs
                )
            case "grid":
                cells = "".join(f"<div>{label}</div><div>: {value}</div>" for label, value in pairs)
                return f'<div style="display:grid;grid-template-columns:1fr 3fr">{cells}</div>'
            case "list":
                return f'<ul style="list-style:none">{"".join(f"<li>{line}</li>" for line in lines)}</ul>'
            case "spaces":
                return "".join(
                    self._set(f"{label}&nbsp;&nbsp;&nbsp;&nbsp;:&nbsp;&nbsp;{value}")
                    for label, value in pairs
                )
        return "".join(map(self._set, lines))

    def body(self, one: Paper) -> str:
        """The items with their decisions."""
        if self._form.shape == "prose":
            return self._prose(one)
        return "".join(
            self._counted(block) if isinstance(block, Line) else self._grid(block) for block in one.body
        )

    def _prose(self, one: Paper) -> str:
        """The lines; those behind a counted one stand in its item where lists within lists count."""
        if self._form.marks == "nested ol":
            return nested([block for block in one.body if isinstance(block, Line)], self._words)
        return "".join(self._counted(block) for block in one.body if isinstance(block, Line))

    def _counted(self, line: Line) -> str:
        """A line with its mark, alone in its list where a list counts it."""
        if line.mark is None:
            return self.line(line.text)
        in_list = listed(self._form.marks, self._dotted, self._words, [line])
        return in_list if in_list is not None else self._set(self._typed(line))

    def _typed(self, line: Line) -> str:
        """A line with its mark in the text."""
        written = self._words(line.text)
        if line.mark is None:
            return written
        mark = line.mark.printed(dotted=self._dotted)
        match self._form.marks:
            case "typed in a span":
                return f"<span>{mark}</span> {written}"
            case "no-break spaces":
                return f"{mark}&nbsp;&nbsp;&nbsp; {written}"
            case "Word's lists":
                blanks = "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp; </span>"
                return f"<![if !supportLists]><span style='mso-list:Ignore'>{mark}{blanks}</span><![endif]>{written}"
        return f"{mark} {written}"

    def _grid(self, grid: Grid) -> str:
        heading, *rows = [self._row(grid.rows, at) for at in range(len(grid.rows))]
        return TABLES[self._form.table](rows, heading)

    def _row(self, rows: tuple[Row, ...], at: int) -> str:
        cells = []
        for column, place in enumerate(rows[at]):
            if place is None:
                cells.append("<td></td>" if self._form.merge == "empty" else "")
                continue
            high = 1
            while at + high < len(rows) and rows[at + high][column] is None:
                high += 1
            last = at + high == len(rows)
            spans = {"rowspan too large": 40 if last else high, "rowspan 0": 0 if last else high, "empty": 1}
            span = spans.get(self._form.merge, high)
            span_written = f' rowspan="{span}"' if span != 1 and high > 1 else ""
            cells.append(f"<td{span_written}>{self._lines(place)}</td>")
        return "".join(cells)

    def _lines(self, place: Cell) -> str:
        if any(isinstance(one, Grid) for one in place or ()):
            return "".join(self._grid(one) for one in place or () if isinstance(one, Grid))
        lines = [one for one in place or () if isinstance(one, Line)]
        in_list = (
            listed(self._form.marks, self._dotted, self._words, lines)
            if lines and lines[0].mark and lines[0].text
            else None
        )
        if in_list is not None:
            return in_list
        written = [self._typed(line) for line in lines]
        match self._form.cells:
            case "breaks":
                return "<br>".join(written)
            case "breaks and blanks":
                return "\n  " + "<br/>\n&nbsp;<br/>\n".join(written) + "&nbsp;\n"
            case "p":
                return "".join(f"<p>{one}</p>" for one in written)
            case "div":
                return "".join(f"<div>{one}</div>" for one in written)
            case "ul" if len(written) > 1:
                return (
                    f'<ul style="list-style-type:none">{"".join(f"<li>{one}</li>" for one in written)}</ul>'
                )
            case "pre":
                return f"<pre>{chr(10).join(written)}</pre>"
        return "".join(map(self._set, written))

    def foot(self, one: Paper) -> str:
        """Closing, signature, memo and copies."""
        lines = list(map(self._words, one.signature))
        signature = "".join(map(self._set, lines))
        memo = self.line(MEMO) + self.line(MEMO_DATE)
        match self._form.foot:
            case "right":
                signature = (
                    f'<div style="text-align:right">{"".join(f"<p>{line}</p>" for line in lines)}</div>'
                )
            case "breaks":
                signature = f"<p align=right>{'<br>'.join(lines)}</p>"
            case "table":
                signature = f"<table><tr><td width=60%>&nbsp;</td><td>{'<br>'.join(lines)}</td></tr></table>"
                memo = f"<table><tr><td>{self._words(MEMO)}</td><td align=right>{self._words(MEMO_DATE)}</td></tr></table>"
            case "floats":
                memo = f'<div><span>{self._words(MEMO)}</span><span style="float:right">{self._words(MEMO_DATE)}</span></div>'
            case "centre":
                signature = f"<center>{'<br>'.join(lines)}</center>"
            case "picture":
                signature = f'<p><img src="sign.png" alt="স্বাক্ষর"></p>{signature}'
        copies = [Line(text=copy, mark=Mark(of="copy", at=at)) for at, copy in enumerate(COPIES, 1)]
        in_list = listed(self._form.marks, self._dotted, self._words, copies)
        written = in_list if in_list is not None else "".join(self._set(self._typed(line)) for line in copies)
        return f"{self.line(one.closing)}{signature}{memo}{self.line(COPIES_TO)}{written}"
