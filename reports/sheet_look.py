"""How the workbook of a draft looks and behaves: fonts, colours, widths, lists to choose from, what is kept from accident."""

import math
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter as letter
from openpyxl.utils import quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.dimensions import RowDimension
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from minutes.chars import clean
from minutes.sheet import columns as form

FONT = "Nikosh"  # what offices are told to use; another one with Bangla letters stands in for it
TITLE, HINT = "title", "hint"
FIRST_OFFICE = 4  # row of the list of offices
_POINTS, _HEADING, _TITLE_POINTS = 12, 12, 16
# Letters wide. Together they fill a landscape A4 page at some 90 %.
_WIDTHS = {
    form.ID: 6, "agenda_no": 7, "agenda_title": 16, "number": 9, "text": 43, "offices": 26, "deadline": 13, "day": 13,
    "nature": 11, form.DROP: 7, form.NOTE: 20,
}  # fmt: skip
_LETTERS = 0.92  # of Bangla to one of a column's width
_LINE_POINTS = 17
_CENTRED = ("agenda_no", "number", "day", "nature", form.DROP)
_TEAL, _INK, _GREY, _OCHRE = "1F5A66", "1F2933", "8A94A0", "8A5300"
_LINE, _SHADE, _DOUBT, _NEW, _PALE = "C9D3D8", "F4F8F9", "FFF1C9", "E7F5E6", "E8F0F2"
_SIDE = Side(style="thin", color=_LINE)
_BORDER = Border(left=_SIDE, right=_SIDE, top=_SIDE, bottom=_SIDE)
# Cells that begin so would be formulas; the mark says that they are words, also when the cell is edited.
_FORMULA = ("=", "+", "-", "@", "\t")
_DAY = {"bn": "[$-5000845]dd/mm/yyyy", "en": "dd/mm/yyyy"}  # 05: Bangla digits
_TEXT = "@"
_NO_XML = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # what no file can hold


def set_up(book: Workbook, title: str, author: str) -> None:
    """The file's properties."""
    book.properties.title, book.properties.creator = clean(title)[:250], clean(author)[:250]


def first(book: Workbook, name: str) -> Worksheet:
    """The sheet that is shown first."""
    page = book.worksheets[0]
    page.title = name
    return page


def cell(page: Worksheet, row: int, column: int) -> Cell:
    """The cell at a place, which is not inside a merged one."""
    found = page.cell(row, column)
    assert isinstance(found, Cell)
    return found


def put(cell: Cell, value: object) -> None:
    """Write words, never a formula; or a day."""
    if isinstance(value, date):
        cell.value = value
        return
    words = _NO_XML.sub("", clean(str(value or "")))
    if words:
        cell.value = words
        cell.data_type = "s"
        cell.quotePrefix = words.startswith(_FORMULA)


def dress(cell: Cell, key: str, *, lang: str = "bn", shaded: bool = False, doubtful: bool = False) -> None:
    """The looks of a cell in the column `key`; what is no column's is a cell to write in."""
    note, centred = key == form.NOTE, key in _CENTRED
    cell.font = _font(color=_OCHRE if note else _INK, size=_POINTS - 1 if note else _POINTS)
    cell.alignment = Alignment(
        wrap_text=True, vertical="top", horizontal="center" if centred else "left", indent=0 if centred else 1
    )
    cell.border = _BORDER
    cell.number_format = _DAY[lang] if key in form.DAYS else _TEXT
    if doubtful or shaded:
        cell.fill = _filled(_DOUBT if doubtful else _SHADE)


def heading(cell: Cell, words: str) -> None:
    """A heading of the table."""
    put(cell, words)
    cell.font = _font(bold=True, color="FFFFFF", size=_HEADING)
    cell.fill = _filled(_TEAL)
    cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center")
    cell.border = _BORDER


def label(cell: Cell, words: str) -> None:
    """What stands before a line of the second sheet."""
    put(cell, words)
    cell.font = _font(bold=True)
    cell.fill = _filled(_PALE)
    cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal="left", indent=1)
    cell.border = _BORDER


def across(page: Worksheet, places: str, words: str, kind: str) -> None:
    """A title or a hint over several columns."""
    page.merge_cells(places)
    cell: Cell = page[places.partition(":")[0]]
    put(cell, words)
    title = kind == TITLE
    cell.font = _font(
        bold=title, color=_TEAL if title else _INK, size=_TITLE_POINTS if title else _POINTS - 1
    )
    cell.alignment = Alignment(wrap_text=True, vertical="center")


def choose(page: Worksheet, places: str, words: Sequence[str], prompt: str | None) -> None:
    """A list to choose from; something else may be typed, and is asked about when it comes back."""
    rule = DataValidation(
        type="list", formula1=f'"{",".join(words)}"', allow_blank=True, showErrorMessage=False
    )
    _add(page, rule, [places], prompt)


def choose_from(page: Worksheet, places: Iterable[str], sheet: str, n: int) -> None:
    """The same from the list of offices."""
    listed = f"{quote_sheetname(sheet)}!$B${FIRST_OFFICE}:$B${FIRST_OFFICE + n - 1}"
    rule = DataValidation(type="list", formula1=listed, allow_blank=True, showErrorMessage=False)
    _add(page, rule, places, None)


def hint(page: Worksheet, places: str, prompt: str) -> None:
    """Words that are shown beside the cell while it is chosen."""
    _add(page, DataValidation(allow_blank=True, showErrorMessage=False), [places], prompt)


def guard(page: Worksheet, places: str, title: str, words: str) -> None:
    """What is not to be typed over. The sheet itself is not protected: rows must come and go, and be sorted."""
    rule = DataValidation(type="custom", formula1="FALSE", allow_blank=False, showErrorMessage=True)
    rule.errorTitle, rule.error = title, words
    _add(page, rule, [places], None)


def _add(page: Worksheet, rule: DataValidation, places: Iterable[str], prompt: str | None) -> None:
    if prompt:
        rule.prompt, rule.showInputMessage = prompt, True
    for one in places:
        rule.add(one)
    page.add_data_validation(rule)


def highlight(page: Worksheet, places: str, first: int) -> None:
    """What is left out is struck through; what was added is green."""
    where = {key: f"${letter(form.COLUMNS.index(key) + 1)}{first}" for key in (form.ID, "text", form.DROP)}
    gone = Rule(
        type="expression",
        formula=[f"LEN(TRIM({where[form.DROP]}))>0"],
        dxf=DifferentialStyle(font=Font(strike=True, color=_GREY)),
        stopIfTrue=True,
    )
    new = Rule(
        type="expression",
        formula=[f"AND(LEN({where[form.ID]})=0,LEN({where['text']})>0)"],
        dxf=DifferentialStyle(fill=PatternFill(bgColor=_NEW)),
    )
    page.conditional_formatting.add(places, gone)
    page.conditional_formatting.add(places, new)


def lay_out(page: Worksheet, heading_row: int, last_row: int, footer: str) -> None:
    """Widths, what stays while scrolling, and the printed page: landscape A4, the headings on every one."""
    for column, key in enumerate(form.COLUMNS, start=1):
        measure = page.column_dimensions[letter(column)]
        measure.width = _WIDTHS[key]
        measure.hidden = key == form.ID
        # Rows beyond those that are ready look the same, and what is typed into them stays words.
        measure.font, measure.number_format = _font(), _TEXT if key != "day" else "General"
        measure.alignment = Alignment(wrap_text=True, vertical="top")
    page.row_dimensions[1].hidden = True
    page.row_dimensions[2].height, page.row_dimensions[3].height = 30, 36
    page.row_dimensions[heading_row].height = 40
    page.freeze_panes = f"A{heading_row + 1}"
    page.auto_filter.ref = f"A{heading_row}:{letter(len(form.COLUMNS))}{last_row}"
    page.print_title_rows = f"{heading_row}:{heading_row}"
    page.sheet_view.showGridLines = False
    page.sheet_view.zoomScale = 90
    page.sheet_properties.tabColor = _TEAL
    _printed(page, landscape=True)
    foot(page, footer)


def foot(page: Worksheet, words: str) -> None:
    """What is printed at the foot of every page."""
    footer = page.oddFooter
    assert footer is not None and footer.center is not None
    footer.center.text, footer.center.size = words, 9


def lay_out_head(page: Worksheet) -> None:
    """The second sheet's widths and page."""
    for column, width in (("A", 6), ("B", 28), ("C", 62), ("D", 44)):
        page.column_dimensions[column].width = width
    page.column_dimensions["A"].hidden = True
    page.row_dimensions[1].hidden = True
    page.row_dimensions[2].height = 30
    space(page, range(4, 4 + len(form.HEAD)))
    page.sheet_view.showGridLines = False
    _printed(page, landscape=True)


def lay_out_list(page: Worksheet) -> None:
    """A sheet that is only read: kept from being typed over, without a password."""
    page.column_dimensions["A"].width, page.column_dimensions["B"].width = 8, 100
    page.row_dimensions[1].height, page.row_dimensions[2].height = 30, 36
    space(page, range(3, page.max_row + 1))
    page.sheet_view.showGridLines = False
    page.protection.sheet = True
    _printed(page, landscape=False)


class _Fitting(RowDimension):
    """A row as high as its words need now, which still grows when they do: a given height would stay."""

    customHeight = False


def fit(page: Worksheet, row: int, values: Mapping[str, str]) -> None:
    """Make a row of the table as high as its longest cell. Programs that draw the sheet anew do it exactly."""
    lines = max(_lines(words, _WIDTHS[key]) for key, words in values.items())
    page.row_dimensions[row] = _Fitting(page, index=row, ht=lines * _LINE_POINTS + 5)


def space(page: Worksheet, rows: Iterable[int]) -> None:
    """Rows of one line with some room around it."""
    for row in rows:
        page.row_dimensions[row] = _Fitting(page, index=row, ht=_LINE_POINTS + 8)


def _lines(words: str, width: float) -> int:
    """About how many lines the words take: vowel signs and joined letters add no width."""
    seen = (sum(unicodedata.category(letter)[0] != "M" for letter in line) for line in words.split("\n"))
    return sum(max(1, math.ceil(letters / (width * _LETTERS))) for letters in seen)


def hide(page: Worksheet) -> None:
    """A sheet that nobody sees or changes by accident."""
    page.sheet_state = "veryHidden"
    page.protection.sheet = True


def _printed(page: Worksheet, *, landscape: bool) -> None:
    page.page_setup.orientation = "landscape" if landscape else "portrait"
    page.page_setup.paperSize = 9  # A4
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    page.print_options.horizontalCentered = True
    margins = page.page_margins
    margins.left, margins.right, margins.top, margins.bottom = 0.5, 0.35, 0.45, 0.55
    margins.header = margins.footer = 0.25


def _font(*, bold: bool = False, color: str = _INK, size: float = _POINTS) -> Font:
    """Never italic: fonts with Bangla letters have none, and a slanted stand-in cannot join them."""
    return Font(name=FONT, size=size, bold=bold, color=color)


def _filled(color: str) -> PatternFill:
    return PatternFill("solid", fgColor=color)
