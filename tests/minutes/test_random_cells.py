"""Words and marks in any order, as a broken paste has them: whatever it is taken for, reading it raises nothing."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from minutes.decided.actors import actors_in
from minutes.head.chairs import read_chair
from minutes.known import standard
from minutes.offices.mentions import examine
from minutes.told.item_lines import bare_label
from minutes.words.labels import heading_of_item
from minutes.words.shapes import is_rest_of_body

_WORDS = (
    "চেয়ারম্যান ও সচিব", "সভাপতি", "প্রধান শিক্ষক", "ওসি", "ব্যবস্থাপক", "যান্ত্রিক বিভাগ", "হিসাব শাখা", "সদর সার্কেল", "ইউনিয়ন পরিষদ",
    "ইউপি সচিব", "ভূমি অফিস", "মেসার্স", "কমিটি", "জনাব", "রংপুর", "থানা", "সকল", "আইসিটি সেল", "বিশ্ববিদ্যালয়", "পিআইইউ",
)  # fmt: skip
_MARKS = (
    ", ", "; ", "/", "\n", ". ", ": ", "। ", " - ", " ও ", " এবং ", " ", "(", ")", "(সকল)", "()",
    "[", "]", "–", "…", "ঃ", "১", "(২)", "-১", "•",
)  # fmt: skip


@settings(max_examples=300)
@given(st.lists(st.sampled_from((*_WORDS, *_MARKS, *_MARKS)), min_size=1, max_size=12).map("".join))
@example("চেয়ারম্যান ও সচিব, (ওসি (")
@example("(২), বিশ্ববিদ্যালয়,")
@example("\n,")
@example("ঃ\n")
@example("–।")
def test_no_order_of_words_and_marks_raises(cell: str) -> None:
    known = standard()
    assert all(examine(cell, known=known).names)
    actors_in(f"{cell}: টহল দিতে হবে।", known)
    read_chair(cell, (cell, "সভাপতি"), known)
    heading_of_item(f"১। {cell}", first=True)
    bare_label(f"বাস্তবায়নে {cell}")
    is_rest_of_body(cell)
