"""Serial numbers of whole tables of a scan, put right by each other and by the decisions in their rows."""

from minutes.document import Cell, Paragraph, Table
from minutes.readers.picture.counting import counted

_HEADS = ("আলোচ্য বিষয়", "সিদ্ধান্ত", "বাস্তবায়নকারী")


def _table(*first: str, orders: tuple[str, ...] = (), heading: str = "ক্রঃ") -> Table:
    rows = [tuple(Cell(text=text) for text in (heading, *_HEADS))]
    for at, text in enumerate(first):
        order = orders[at] if orders else "প্রতিবেদন দাখিল করতে হবে।"
        rows.append(tuple(Cell(text=one) for one in (text, "বিবিধ", order, "সিভিল সার্জন")))
    return Table(rows=tuple(rows), place="page 1")


def _numbers(*tables: Table) -> list[str]:
    found = counted(tables)
    return [row[0].text for table in found if isinstance(table, Table) for row in table.rows[1:]]


def test_numbers_count_through() -> None:
    assert _numbers(_table("5", "চু", "৩।", "৪।", "৫।")) == ["১।", "২।", "৩।", "৪।", "৫।"]


def test_what_was_put_right_is_unsure() -> None:
    (table,) = counted([_table("১", "টব", "৩")])
    assert isinstance(table, Table)
    assert [row[0].unsure for row in table.rows[1:]] == [(), ("২",), ()]


def test_tables_with_the_same_headings_are_counted_through() -> None:
    assert _numbers(_table("১", "২"), _table("টব", "৪")) == ["১", "২", "৩", "৪"]


def test_decisions_tell_the_number_of_their_row() -> None:
    orders = (
        "১.১ পত্র দিতে হবে।",
        "২.১ পত্র দিতে হবে।",
        "৩.১ পত্র দিতে হবে।",
        "৪.১ পত্র দিতে হবে।",
        "৫.১ পত্র দিতে হবে।",
    )
    assert _numbers(_table("১.", "হ", "ঙ.", "৪.", "", orders=orders)) == ["১.", "২।", "৩।", "৪.", "৫।"]


def test_rows_of_one_item_have_its_number() -> None:
    orders = ("১.১ পত্র দিতে হবে।", "১. পত্র দিতে হবে।", "২.১ পত্র দিতে হবে।", "৩.১ পত্র দিতে হবে।")
    assert _numbers(_table("ঠ", "ঠ", "হ", "৩", orders=orders)) == ["১", "১", "২", "৩"]


def test_the_heading_above_numbers_is_one() -> None:
    (table,) = counted([_table("১", "২", "৩", heading="7")])
    assert isinstance(table, Table)
    assert table.rows[0][0].text == "ক্রঃ নং"


def test_other_columns_and_blocks_stay() -> None:
    blocks = (_table("আইন শাখা", "পুলিশ"), _table("১", "৯", "৪"), Paragraph(text="১", place="page 1"))
    assert counted(blocks) == blocks
