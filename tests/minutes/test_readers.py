"""Text, Markdown and HTML as blocks: what is a table, what a line, what a number."""

import pytest

from minutes.document import Cell, Paragraph, Table, lines_of
from minutes.readers import open_text


def shown(text: str) -> list[str | list[list[str]]]:
    """Blocks as plain values: a paragraph as its text, a table as rows of cells."""
    return [
        block.text if isinstance(block, Paragraph) else [[cell.text for cell in row] for row in block.rows]
        for block in open_text(text).blocks
    ]


def test_tabs_make_a_table_and_blank_lines_end_it() -> None:
    assert shown("উপরে\nক\tখ\tগ\n১\t২\t\n\nনিচে") == ["উপরে", [["ক", "খ", "গ"], ["১", "২", ""]], "নিচে"]


def test_a_cells_own_lines_stay_in_it() -> None:
    text = "ক্রম\tবিষয়\tকাজ\tকে\n১\tপ্রথম\nবিস্তারিত\tএক\nদুই\tডিসি\nওসি\n২\tদ্বিতীয়\tতিন\tইউএনও"
    assert shown(text) == [
        [
            ["ক্রম", "বিষয়", "কাজ", "কে"],
            ["১", "প্রথম\nবিস্তারিত", "এক\nদুই", "ডিসি\nওসি"],
            ["২", "দ্বিতীয়", "তিন", "ইউএনও"],
        ]
    ]


def test_the_foot_of_a_document_is_no_row_of_the_table_above() -> None:
    text = "ক\tখ\tগ\n১\t২\t৩\nস্মারক নং-১২\tতারিখ: ০১/০২/২০২২"
    assert shown(text) == [[["ক", "খ", "গ"], ["১", "২", "৩"]], [["স্মারক নং-১২", "তারিখ: ০১/০২/২০২২"]]]


def test_a_wider_line_begins_another_table() -> None:
    assert shown("ক\t:\tখ\nএক\tদুই\tতিন\tচার\n১\t২\t৩\t৪") == [
        [["ক", ":", "খ"]],
        [["এক", "দুই", "তিন", "চার"], ["১", "২", "৩", "৪"]],
    ]


def test_markdown_tables_and_marks_are_read() -> None:
    text = "## শিরোনাম\n\n| **ক** | খ |\n|:--|--:|\n| এক<br>দুই | \\| বার |\n\n> উদ্ধৃতি [লিংক](https://example.org)\n\n---\n"
    assert shown(text) == ["শিরোনাম", [["ক", "খ"], ["এক\nদুই", "| বার"]], "উদ্ধৃতি লিংক"]


def test_bars_without_a_frame_make_a_table_when_they_repeat() -> None:
    assert shown("ক | খ | গ\n১ | ২ | ৩") == [[["ক", "খ", "গ"], ["১", "২", "৩"]]]


def test_a_bar_after_a_word_is_a_danda() -> None:
    assert shown("কাজ করতে হবে| ২.২| শেষ হবে |") == ["কাজ করতে হবে। ২.২। শেষ হবে।"]
    assert shown("1| মহাপরিচালক, ঢাকা") == ["1। মহাপরিচালক, ঢাকা"]


def test_the_letters_of_fonts_of_signs_are_bullets() -> None:
    assert shown("\uf0b7 কাজ করতে হবে।\n\uf0d8 লিখতে হবে।") == ["• কাজ করতে হবে।", "• লিখতে হবে।"]


def test_wide_spaces_make_a_table_below_a_heading() -> None:
    assert shown("ক্রম    কাজ        কে\n১       লেখা       ডিসি") == [
        [["ক্রম", "কাজ", "কে"], ["১", "লেখা", "ডিসি"]]
    ]
    assert shown("দুই  ফাঁক আছে এই লাইনে") == ["দুই ফাঁক আছে এই লাইনে"]


def test_stray_tags_and_signs_in_a_text_do_no_harm() -> None:
    assert shown("<p>এক &amp; দুই</p>\t<p>তিন</p>") == [[["এক & দুই", "তিন"]]]
    assert shown("a < b && c > d #1 = {x}") == ["a < b && c > d #1 = {x}"]


def test_html_lists_carry_the_numbers_a_browser_prints() -> None:
    page = (
        "<html><body><ol type=a start=3><li>গ<ul><li>বুলেট</li></ul></li><li><p>ঘ</p></li></ol>"
        '<ol style="list-style-type:bengali"><li>এক</li><li>২। টাইপ করা</li></ol>'
        '<ol style="list-style:none"><li>নম্বর নেই</li></ol></body></html>'
    )
    assert shown(page) == ["c. গ", "• বুলেট", "d. ঘ", "১. এক", "২। টাইপ করা", "নম্বর নেই"]


def test_html_cells_that_reach_over_rows_and_columns_are_repeated() -> None:
    page = "<table><tr><td rowspan=2>ক</td><td colspan=2>খ</td></tr><tr><td>গ</td><td>ঘ</td></tr></table>"
    (table,) = open_text(page).blocks
    assert isinstance(table, Table)
    assert [[(cell.text, cell.continued) for cell in row] for row in table.rows] == [
        [("ক", ""), ("খ", ""), ("খ", "left")],
        [("ক", "above"), ("গ", ""), ("ঘ", "")],
    ]


def test_what_a_browser_does_not_show_is_not_read() -> None:
    page = (
        "<html><head><title>শিরোনাম</title><style>p{}</style></head><body><nav>মেনু</nav><p>দেখা যায়</p>"
        '<p style="display: none">লুকানো</p><script>x</script><!-- মন্তব্য --><footer>পাদটীকা</footer></body></html>'
    )
    assert shown(page) == ["দেখা যায়"]


def test_markdown_around_html_tables_keeps_its_lines() -> None:
    assert shown("প্রথম লাইন\nদ্বিতীয় লাইন\n<table><tr><td>ক\nখ</td></tr></table>\nশেষ") == [
        "প্রথম লাইন",
        "দ্বিতীয় লাইন",
        [["ক খ"]],
        "শেষ",
    ]


def test_a_table_inside_a_cell_stays_with_the_cell() -> None:
    (table,) = open_text(
        "<table><tr><td>বাইরে<table><tr><td>ভিতরে</td></tr></table></td><td>পাশে</td></tr></table>"
    ).blocks
    assert isinstance(table, Table)
    assert table.rows[0][0].text == "বাইরে"
    assert table.rows[0][0].tables[0].rows == ((Cell(text="ভিতরে"),),)


def test_a_table_of_one_column_only_lays_out_the_tables_in_it() -> None:
    page = "<table><tr><td>আগে<table><tr><td>১</td><td>ক</td></tr></table>পরে</td></tr></table>"
    assert shown(page) == ["আগে", [["১", "ক"]], "পরে"]


@pytest.mark.parametrize(
    ("table", "row", "cell"),
    [
        ("display:table", "display:table-row", "display:table-cell"),
        ("", "display:flex", "flex:1"),
        ("", "", ""),
    ],
)
def test_other_elements_may_be_drawn_as_a_table(table: str, row: str, cell: str) -> None:
    named, column = ("", "") if row else ('class="row"', 'class="col-6"')
    cells = [[f'<div {column} style="{cell}">{one}</div>' for one in two] for two in ("কখ", "গঘ")]
    rows = "".join(f'<div {named} style="{row}">{"".join(one)}</div>' for one in cells)
    assert shown(f'<html><body><p>আগে</p><div style="{table}">{rows}</div></body></html>') == [
        "আগে",
        [["ক", "খ"], ["গ", "ঘ"]],
    ]


def test_a_border_that_was_dragged_aside_in_some_rows_is_one() -> None:
    rows = "<tr><td>নং<td colspan=2>কাজ<td>সময়</tr><tr><td colspan=2>১<td>ক<td>খ</tr>"
    for aside, wanted in ((4, ["১", "ক", "খ"]), (90, ["১", "১", "ক", "খ"])):
        widths = "".join(f"<td width={width}></td>" for width in (40, aside, 300, 60))
        assert shown(f"<table>{rows}<tr>{widths}</tr></table>")[0][1] == wanted


def test_a_style_is_for_what_stands_within_others() -> None:
    page = (
        "<html><head><style>.menu .item{display:none} div.old > p{display:none}@media(max-width:9px){.item{display:none}}</style>"
        '</head><body><div class="menu"><p class="item">তালিকা</p></div><p class="item">দেখা যায়</p></body></html>'
    )
    assert shown(page) == ["দেখা যায়"]


def test_lines_are_kept_where_the_page_keeps_them() -> None:
    assert shown(
        "<html><body><pre>এক\nদুই</pre><p>তিন\nচার</p><p><span style='display:block'>পাঁচ</span>ছয়</p></body></html>"
    ) == [
        "এক",
        "দুই",
        "তিন চার",
        "পাঁচ",
        "ছয়",
    ]


def test_what_a_page_hides_is_not_read_and_what_it_draws_as_a_table_is_one() -> None:
    page = (
        "<html><head><style>.g{display:grid;grid-template-columns:4em repeat(2, 1fr)}.old{display:none}"
        "@media print{.g{display:none}}</style></head><body>"
        '<div class="old"><p>বাতিল</p></div><p hidden>গোপন</p>'
        '<div class="g"><div>নং</div><div>সিদ্ধান্ত</div><div>বাস্তবায়নে</div>'
        "<div>১</div><div>কাজ<br>করতে হবে।</div><div>ডিসি</div></div>"
        '<p>নং-১২<span style="float:right">০২ চৈত্র ১৪২৯</span></p></body></html>'
    )
    table, line = open_text(page).blocks
    assert isinstance(table, Table) and isinstance(line, Paragraph)
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["নং", "সিদ্ধান্ত", "বাস্তবায়নে"],
        ["১", "কাজ\nকরতে হবে।", "ডিসি"],
    ]
    assert line.text == "নং-১২ ০২ চৈত্র ১৪২৯"


def test_a_row_that_only_holds_tables_still_has_their_lines() -> None:
    inner = Table(rows=((Cell(text="সভাপতি"), Cell(text="জনাব ক")),), place="x")
    outer = Table(rows=((Cell(text="", tables=(inner,)), Cell(text="")),), place="x")
    assert list(lines_of(outer)) == ["সভাপতি\tজনাব ক"]
