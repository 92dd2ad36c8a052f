"""The progress report as a Word paper, to be edited, numbered and signed."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC
from io import BytesIO
from itertools import accumulate
from typing import Any
from uuid import UUID

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Mm

from committee.values import Light
from locales.numbers import in_digits
from reports import docx_parts as parts
from reports import paper as form
from reports import typeset
from reports.docx_parts import Element, cell, paragraph, row, run, table, written
from reports.glyphs import cleaned
from reports.paper import Box, Group, OfficeRow, OfficeTable, Paper, Row
from reports.rows import Answer

# What offices are told to use, and what every Windows since 8 has; neither travels with the paper.
FONT = "Nikosh"
INSTEAD = "Nirmala UI"
# Word cannot count in Bangla digits: in this font of ten glyphs (from Hind Siliguri, SIL OFL) 0–9 look so.
DIGITS_FONT = "Tagid Digits"
_DIGITS_FILE = typeset.TEMPLATES / "BanglaDigits.ttf"
_DIGITS_KEY = UUID("6a1e0d5c-93b4-4b0e-8c7e-5b1b0a9d2f31")
_POINTS, _SMALL, _HEAD = 11, 10, 13
_LIGHT_POINTS, _LIGHT_PPI = 9, 432
_SHORT_TABLE = 12
_PRINTED_MM = sum(form.COLUMNS)


def progress(paper: Paper) -> bytes:
    """The paper as .docx."""
    document = docx.Document()
    _set_up(document, paper)
    lights = _Lights(document, paper)
    body = document.element.body
    for made in (*_opening(paper), *_summary(paper, lights), *_decisions(paper, lights), *_closing(paper)):
        body.insert(len(body) - 1, made)  # the section's properties stay last
    file = BytesIO()
    document.save(file)
    return file.getvalue()


class _Lights:
    """The pictures of the four lights: drawn when first wanted, stored once in the document."""

    def __init__(self, document: Document, paper: Paper) -> None:
        self._document = document
        self._words = dict(paper.legend)
        self._drawn: dict[Light, bytes] = {}
        self._shapes = 0

    def run(self, light: Light) -> Element:
        """A run with the light's picture; its meaning is the picture's description."""
        if light not in self._drawn:
            self._drawn[light] = typeset.drawing("light.typ", light, ppi=_LIGHT_PPI)
        self._shapes += 1
        image = BytesIO(self._drawn[light])
        return parts.picture(self._document, image, _LIGHT_POINTS, self._shapes, self._words[light])


def _set_up(document: Document, paper: Paper) -> None:
    """Page, fonts, footer and properties."""
    parts.modern(document)
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = map(Mm, form.PAGE)
    section.top_margin, section.right_margin, section.bottom_margin, section.left_margin = map(
        Mm, form.MARGINS
    )
    section.header_distance = section.footer_distance = Mm(8)
    look = document.styles["Normal"].element.get_or_add_rPr()
    for child in list(look):
        look.remove(child)
    language = parts.element("lang", val="en-US", bidi="bn-BD")
    look.extend([parts.font(FONT), *parts.size(_POINTS), language])
    parts.name_font(document, FONT, INSTEAD)
    if paper.lang == "bn":
        parts.embed_font(document, DIGITS_FONT, _DIGITS_FILE.read_bytes(), _DIGITS_KEY)
    footer = section.footer.paragraphs[0]._p
    footer.getparent().replace(footer, paragraph(*_page_number(paper), align="center", after=0))
    properties = document.core_properties
    properties.title = cleaned(paper.title)
    properties.subject = cleaned(paper.subject)[:255]
    properties.author = properties.last_modified_by = cleaned(paper.signature[0])[:255]
    properties.comments = ""
    properties.language = paper.lang
    properties.created = properties.modified = paper.made.astimezone(UTC)


def _page_number(paper: Paper) -> Iterator[Element]:
    """“পৃষ্ঠা {page}/{pages}” with the two numbers as fields."""
    name = DIGITS_FONT if paper.lang == "bn" else None
    fields = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
    for piece in re.split(r"(\{page\}|\{pages\})", paper.page):
        if piece in fields:
            yield from parts.field(fields[piece], in_digits(1, paper.lang), name)
        elif piece:
            yield run(piece, grey=True, points=_SMALL)


def _opening(paper: Paper) -> Iterator[Element]:
    """Government, office, place; memo number and date; title and subject."""
    for place, line in enumerate(paper.heading):
        points = _HEAD if place == 0 else 12
        yield paragraph(written(line, bold=place < 2, points=points), align="center", after=0, points=points)
    yield paragraph(run(paper.memo), run("\t"), run(paper.dated), before=6, after=4, tab_mm=_PRINTED_MM)
    yield paragraph(run(paper.title, bold=True, points=15), align="center", before=2, after=4, points=15)
    yield paragraph(written(paper.subject, bold=True, points=12), after=1, points=12)
    state: list[Element] = []
    for place, line in enumerate(paper.state):
        state += [run("      ")] if place else []
        state.append(written(line, grey=True, points=_SMALL))
    yield paragraph(*state, after=5)


def _summary(paper: Paper, lights: _Lights) -> Iterator[Element]:
    """The figures, one-off and standing apart, the offices not heard of, and what the lights mean."""
    first, *_ = widths = form.BOX_COLUMNS
    lists = [
        row(
            cell(paragraph(written(one.label, bold=True)), mm=first, shaded=True, middle=True),
            cell(paragraph(written(one.value)), mm=sum(widths[1:]), span=len(widths) - 1),
        )
        for one in paper.lists
    ]
    yield table(widths, [*(_box(box, widths) for box in paper.boxes), *lists])
    legend: list[Element] = []
    for light, words in paper.legend:
        legend += [lights.run(light), run(f" {words}      ", grey=True, points=_SMALL)]
    yield paragraph(*legend, before=5, after=8)


def _box(box: Box, widths: Sequence[float]) -> Element:
    """One nature's figures; the last cell fills the line."""
    label = paragraph(
        written(box.label, bold=True),
        run("\t"),
        run(box.total, bold=True, points=_HEAD),
        tab_mm=widths[0] - 4,
        points=_HEAD,
    )
    cells = [cell(label, mm=widths[0], shaded=True, middle=True)]
    for place, one in enumerate(box.cells, start=1):
        span = 1 if place < len(box.cells) else len(widths) - place
        value = paragraph(run(one.value, bold=True, points=_HEAD), align="center", after=0, points=_HEAD)
        words = paragraph(run(one.label, points=_SMALL), align="center", after=0, points=_SMALL)
        cells.append(cell(value, words, mm=sum(widths[place : place + span]), span=span, middle=True))
    return row(*cells)


def _decisions(paper: Paper, lights: _Lights) -> Iterator[Element]:
    """The table of decisions."""
    widths = form.COLUMNS
    head = [
        cell(paragraph(run(words, bold=True), align="center"), mm=mm, shaded=True, middle=True)
        for words, mm in zip(paper.columns, widths, strict=True)
    ]
    rows = [row(*head, header=True)]
    for group in paper.groups:
        for place, one in enumerate(group.rows):
            rows.append(_row(one, group, first=place == 0, lights=lights))
    if not paper.groups:
        nothing = paragraph(run(paper.nothing), align="center", before=12, after=12)
        rows.append(row(cell(nothing, mm=_PRINTED_MM, span=len(widths))))
    yield table(widths, rows)


def _row(one: Row, group: Group, *, first: bool, lights: _Lights) -> Element:
    serial, agenda, decision, implementers, progress_, remarks = form.COLUMNS
    merge = None if len(group.rows) == 1 else "restart" if first else "continue"
    told = [paragraph(run(one.roll_up, bold=True))] if one.roll_up else []
    told += [paragraph(*_answer(answer), after=3) for answer in one.answers]
    return row(
        cell(
            paragraph(run(one.serial), align="center", after=1),
            paragraph(lights.run(one.light), align="center"),
            mm=serial,
        ),
        cell(*(_agenda(group) if first else ()), mm=agenda, merge=merge),
        cell(paragraph(written(one.decision)), mm=decision),
        cell(*_implementers(one), mm=implementers),
        cell(*told, mm=progress_),
        cell(*(paragraph(written(remark), after=3) for remark in one.remarks), mm=remarks),
        splits=one.splits,
    )


def _agenda(group: Group) -> Iterator[Element]:
    yield paragraph(written(group.agenda, bold=True))
    if group.origin:
        yield paragraph(written(group.origin, grey=True, points=_SMALL))


def _implementers(one: Row) -> Iterator[Element]:
    for office in one.implementers:
        yield paragraph(written(office), after=3)
    if one.cooperating:
        yield paragraph(written(one.cooperating, grey=True, points=_SMALL))


def _answer(answer: Answer) -> Iterator[Element]:
    """“**Office:** status – note (facts)”."""
    if answer.office:
        yield written(answer.office, bold=True)
        yield run(": ", bold=True)
    yield written(answer.status)
    if answer.note:
        yield run(" – ")
        yield written(answer.note)
    if answer.facts:
        yield run(" (", grey=True, points=_SMALL)
        yield written(answer.facts, grey=True, points=_SMALL)
        yield run(")", grey=True, points=_SMALL)


def _closing(paper: Paper) -> Iterator[Element]:
    """The offices' figures and the place for the signature."""
    if paper.offices.rows:
        yield paragraph(run(paper.offices.title, bold=True, points=12), before=14, after=4, keep=True)
        offices = _offices(paper.offices)
        # A signature alone on the last page would be worth nothing.
        parts.keep_with_next(
            offices.tr_lst if len(paper.offices.rows) <= _SHORT_TABLE else offices.tr_lst[-3:]
        )
        yield offices
    indent = _PRINTED_MM - 90
    yield paragraph(
        run(paper.blank, grey=True), align="center", before=60, after=0, indent_mm=indent, keep=True
    )
    for place, line in enumerate(paper.signature, start=1):
        last = place == len(paper.signature)
        yield paragraph(written(line), align="center", after=0, indent_mm=indent, keep=not last)


def _offices(offices: OfficeTable) -> Element:
    widths = form.OFFICE_COLUMNS
    figures = widths[2:]

    def head(words: str, mm: float, span: int = 1, merge: str | None = None) -> Element:
        words_ = paragraph(run(words, bold=True), align="center", after=1)
        return cell(words_, mm=mm, span=span, merge=merge, shaded=True, middle=True)

    firsts = accumulate((columns for _, columns in offices.spans), initial=0)
    spans = (
        head(words, sum(figures[first : first + columns]), span=columns)
        for first, (words, columns) in zip(firsts, offices.spans, strict=False)
    )
    top = row(
        head(offices.serial, widths[0], merge="restart"),
        head(offices.office, widths[1], merge="restart"),
        *spans,
        header=True,
    )
    below = row(
        head("", widths[0], merge="continue"),
        head("", widths[1], merge="continue"),
        *(
            _figure(words, mm, shaded=True, tight=True, points=8.5)
            for words, mm in zip(offices.columns, figures, strict=True)
        ),
        header=True,
    )
    total = row(
        cell(
            paragraph(run(offices.total.office, bold=True), align="right"),
            mm=sum(widths[:2]),
            span=2,
            shaded=True,
        ),
        *(
            _figure(words, mm, shaded=True, bold=True)
            for words, mm in zip(offices.total.figures, figures, strict=True)
        ),
    )
    return table(widths, [top, below, *(_office(one, widths) for one in offices.rows), total])


def _office(one: OfficeRow, widths: Sequence[float]) -> Element:
    name = [written(one.office)]
    name += [run(f" – {one.mark}", grey=True, points=_SMALL)] if one.mark else []
    return row(
        cell(paragraph(run(one.serial), align="center"), mm=widths[0]),
        cell(paragraph(*name), mm=widths[1]),
        *(_figure(words, mm) for words, mm in zip(one.figures, widths[2:], strict=True)),
    )


def _figure(words: str, mm: float, *, shaded: bool = False, tight: bool = False, **look: Any) -> Element:
    figure = paragraph(run(words, **look), align="center", after=1, points=look.get("points", _POINTS))
    return cell(figure, mm=mm, shaded=shaded, middle=True, tight=tight)
