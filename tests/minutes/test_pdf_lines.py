"""Lines of a PDF's page: those that ran out of a table, and words that a narrow column cut."""

import pytest

from minutes.readers.boxes import Box
from minutes.readers.pdf.columns import Grid, into_blocks
from minutes.readers.pdf.habits import Habits
from minutes.readers.pdf.ink import Run
from minutes.readers.pdf.lines import Line, fonts_without_spaces, into_lines
from minutes.readers.pdf.overflow import taken_in
from minutes.readers.pdf.paragraphs import into_paragraphs, offices_apart, text_of
from minutes.readers.pdf.sheet import Sheet
from minutes.readers.pdf.spelling import Traits
from minutes.readers.pdf.words import Word, without_cuts

HABITS = Habits(ends=False, only_wrapped=False, tight_strokes=False, parts_words=False, words=frozenset())


def line(text: str, left: float = 45, base: float = 0) -> Line:
    words = [Word(word, left + 5 * at, left + 5 * at + 5) for at, word in enumerate(text.split())]
    return Line(words, base, 10)


def sheet(*outside: Line, text: str) -> Sheet:
    """A page 100 high with a table whose last row ends 50 above its foot; its second cell holds `text` in two lines."""
    left, right = Box(left=0, top=0, right=40, bottom=50), Box(left=40, top=0, right=200, bottom=50)
    words = text.split()
    lines = [line(" ".join(words[:-1]), base=68), line(words[-1], base=54)]
    inside = {id(left): [line("২", left=5, base=68)], id(right): lines}
    return Sheet(width=300, height=100, tables=((left, right),), outside=outside, levels=(), _inside=inside)


def test_a_line_below_the_last_border_goes_on_in_the_cell() -> None:
    taken = taken_in(sheet(line("হয়েছে মর্মে", base=40), text="জমি পুনরায় দখল"))
    assert [one.text for one in taken.inside(taken.tables[0][1])] == ["জমি পুনরায়", "দখল", "হয়েছে মর্মে"]
    assert taken.outside == ()


@pytest.mark.parametrize(
    ("below", "text"),
    [
        (line("পরিশেষে ধন্যবাদ", left=5, base=40), "জমি পুনরায় দখল"),  # from the page's margin
        (line("জেলা প্রশাসক", base=30), "জমি পুনরায় দখল"),  # with more room above it
        (line("জেলা প্রশাসক", base=40), "জমি দখল হয়েছে।"),  # behind a sentence that ended
        (line("পৃষ্ঠা ১", base=40), "জমি পুনরায় দখল"),
        (line("- ২ -", base=40), "জমি পুনরায় দখল"),
    ],
)
def test_what_stands_below_a_table_stays_there(below: Line, text: str) -> None:
    assert taken_in(sheet(below, text=text)).outside == (below,)


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        ("ব্যবস্থাপক, ব্র্যা", "ক/আশা", "ব্যবস্থাপক, ব্র্যাক/আশা"),
        ("আশা/টি", "এমএসএস", "আশা/টিএমএসএস"),
        ("জেলা কর্মকর", "্তা", "জেলা কর্মকর্তা"),
        ("ব্র্যাক", "আশা", "ব্র্যাক আশা"),
        ("জেলা", "কর্মকর্তা", "জেলা কর্মকর্তা"),
    ],
)
def test_a_word_that_a_narrow_column_cut_is_one(first: str, second: str, together: str) -> None:
    assert text_of([line(first), line(second)], HABITS) == together


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        ("রবি-১ (তোষা পাট-", "৮) চাষ", ["রবি-১ (তোষা পাট-৮) চাষ"]),
        ("চালের দর (কেজি প্রতি", "৪২) নির্ধারণ", ["চালের দর (কেজি প্রতি ৪২) নির্ধারণ"]),
        ("তালিকা (সকল)", "৮) চাষ", ["তালিকা (সকল)", "৮) চাষ"]),
    ],
)
def test_a_number_that_closes_a_bracket_begins_no_line(first: str, second: str, together: list[str]) -> None:
    lines = [line(first, base=20), line(second, base=8)]
    groups = into_paragraphs(lines, 45, lines[0].right, HABITS)
    assert [text_of(group, HABITS) for group in groups] == together


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("৩১/০৩/২০২", "৪"),
        ("৩১/০৩/", "২০২৪"),
        ("৩১.০", "৩.২০২৪"),
        ("৩১-০৩-", "২০২৪"),
        ("৩১/০৩/২০", "২৪"),
        ("(31/03/202", "4)"),
        ("১", "৫/০৬/২০২"),  # and "৫" in a third line
    ],
)
def test_a_day_that_a_narrow_column_cut_is_one(first: str, second: str) -> None:
    assert text_of([line(first), line(second)], HABITS) == first + second


@pytest.mark.parametrize(
    ("first", "second"), [("৩১/০৩/২০২৪", "১৫/০৪/২০২৪"), ("৩১/০৩/২৪", "৭ দিন"), ("ওয়ার্ড ৩", "৪ নং সড়ক")]
)
def test_two_figures_stay_two(first: str, second: str) -> None:
    assert text_of([line(first), line(second)], HABITS) == f"{first} {second}"


def drawn(text: str, left: float, *places: tuple[float, float]) -> Run:
    """Letters that were drawn by one command, each from a place to another; without width it is a guessed space."""
    glyphs = tuple(
        (letter, (at, 0.0, to, 7.0)) for letter, (at, to) in zip(text, places, strict=bool(places))
    )
    right = places[-1][1] if places else left + 6
    return Run(text, 0.0, left, 0.0, right, 7.0, 11.0, font=1, glyphs=glyphs)


def test_spaces_of_another_font_are_drawn_apart_and_the_words_stay_words() -> None:
    """As LibreOffice does where the document's font has no Bangla: all spaces of a line in one command, over the words."""
    spaces = Run(" ", 0.0, 40.0, 0.0, 190.0, 0.0, 11.0, font=2)
    runs = [
        spaces,
        drawn("র সকল", 40.0, (40.0, 46.3), (49.6, 49.6), (49.5, 57.0), (56.8, 64.8), (64.5, 73.0)),
        drawn("দ", 76.8),
        drawn("পর বন", 82.7, (82.7, 89.0), (89.1, 95.0), (98.4, 98.4), (98.3, 105.0), (105.2, 112.0)),
    ]
    lines = into_lines(runs, fonts_without_spaces(runs), Traits())
    assert [line.text for line in lines] == ["র সকল দপর বন"]


def test_a_space_guessed_between_two_commands_parts_words_where_there_is_little_room() -> None:
    """For the second word is drawn right behind the first; what stands between them in the line only looks so."""
    first, second, third = drawn("তি", 40.0), drawn("বি", 47.5), drawn("লা", 55.0)
    first.parted, second.drawn, third.drawn = 2, 2, 3
    filler = [drawn("ক", 53.6 + 12 * at) for at in range(12, 60)]
    lines = into_lines([first, second, third], fonts_without_spaces(filler), Traits())
    assert [line.text for line in lines] == ["তি বিলা"]


def test_the_hook_over_a_letter_reaches_into_the_room_behind_the_word() -> None:
    runs = [drawn("র্ণ", 40.0), drawn("ব", 47.8), drawn("ন", 55.3)]
    assert [line.text for line in into_lines(runs, fonts_without_spaces(runs), Traits())] == ["র্ণ বন"]


@pytest.mark.parametrize(
    ("first", "second", "goes_on"),
    [
        ("স্মারক নং ১২ তারিখ: ২১", "জানুয়ারি ২০২৪", True),
        ("স্মারক নং ১২ তারিখ: ০৩ পৌষ ১৪৩০/১৮", "ডিসেম্বর ২০২৩", True),
        ("স্মারক নং ১২ তারিখ: ২৮ ফেব্রুয়ারি", "২০২৩", True),
        ("স্মারক নং ১২ তারিখ: ২১", "জেলা প্রশাসক", False),
        ("স্মারক নং ১২ শাখা জানুয়ারি", "২০২৩ সালের সভা", False),
    ],
)
def test_a_date_that_the_margin_cut_is_one(first: str, second: str, goes_on: bool) -> None:
    above, below = line(first, base=20), line(second, base=6)
    above.words[-1].left, above.words[-1].right = 400, 410  # set at the right of the page
    groups = into_paragraphs([above, below], 45, 600, HABITS)
    assert len(groups) == (1 if goes_on else 2)


def at_places(base: float, **places: float) -> Line:
    """A line of single words where they begin."""
    return Line([Word(word, left, left + 6 * len(word)) for word, left in places.items()], base, 10)


def test_values_of_a_head_go_on_in_their_column() -> None:
    for colon in ({":": 150.0}, {}):  # with a column of colons, or none
        lines = [
            at_places(90, সভাপতি=45, **colon, জনাব=300, শওকত=328, আলী=356),
            at_places(76, মিয়া=300),
            at_places(62, সময়=45, **colon, সকাল=300),
        ]
        (head,) = into_blocks(lines)
        assert isinstance(head, Grid)
        texts = [[" ".join(line.text for line in cell) for cell in row] for row in head.rows]
        assert [row[-1] for row in texts] == ["জনাব শওকত আলী মিয়া", "সকাল"]


def test_a_number_below_its_empty_label_is_the_labels() -> None:
    lines = [
        at_places(90, **{"স্মারক": 45, "নং-": 85, "তারিখ:": 300, "১১": 350, "জ্যৈষ্ঠ": 370}),
        at_places(76, **{"৫১.০১": 45, "২৫": 300, "মে": 320}),
    ]
    (head,) = into_blocks(lines)
    assert isinstance(head, Grid)
    ((memo, date),) = [[" ".join(line.text for line in cell) for cell in row] for row in head.rows]
    assert (memo, date) == ("স্মারক নং- ৫১.০১", "তারিখ: ১১ জ্যৈষ্ঠ ২৫ মে")


def test_a_label_beside_the_middle_of_its_value_stands_before_it() -> None:
    lines = [
        at_places(90, জনাব=200, শওকত=230),
        at_places(83, সভাপতি=45),
        at_places(76, জেলা=200, প্রশাসক=230),
        at_places(60, সময়=45, সকাল=200),
    ]
    (head,) = into_blocks(lines)
    assert isinstance(head, Grid)
    texts = [[" ".join(line.text for line in cell) for cell in row] for row in head.rows]
    assert texts == [["সভাপতি", "জনাব শওকত জেলা প্রশাসক"], ["সময়", "সকাল"]]


def test_labels_of_a_decision_are_no_head() -> None:
    lines = [
        at_places(90, সময়=45, সকাল=300),
        at_places(76, সিদ্ধান্ত=45, অনুমোদন=300),
        at_places(62, হলো=300),
    ]
    assert not any(isinstance(block, Grid) and block.is_head for block in into_blocks(lines))


def marked(mark: str, words: str, base: float) -> Line:
    """A line of a list: its mark, and behind a tab its words."""
    found = line(words, left=90, base=base)
    return Line([Word(mark, 45, 45 + 5 * len(mark)), *found.words], base, 10)


@pytest.mark.parametrize(
    "marks", [("a)", "b)"), ("(i)", "(ii)", "(iii)"), ("১।", "২।", "৩।"), ("২.১", "২.২", "২.৩"), ("•", "•")]
)
def test_the_marks_of_a_list_are_no_column(marks: tuple[str, ...]) -> None:
    lines = [marked(mark, "তালিকা প্রেরণ করতে হবে।", 100 - 12.0 * at) for at, mark in enumerate(marks)]
    assert into_blocks(lines) == lines


def test_what_a_listed_line_was_wrapped_to_goes_on() -> None:
    lines = [marked("১।", "বিভাগীয় কমিশনার, ঢাকা (দৃষ্টি আকর্ষণ: উপসচিব,", 20), line("মাঠ প্রশাসন)", base=8)]
    groups = into_paragraphs(lines, 45, lines[0].right, HABITS)
    assert [text_of(group, HABITS) for group in groups] == [
        "১। বিভাগীয় কমিশনার, ঢাকা (দৃষ্টি আকর্ষণ: উপসচিব, মাঠ প্রশাসন)"
    ]


def test_brackets_of_one_font_stand_around_the_letters_of_another() -> None:
    """The font of the brackets lacks the letters: PDFium takes the room for a space."""
    around = (("(", (50.0, 0.0, 53.0, 7.0)), (" ", (56.0, 0.0, 56.0, 7.0)), (")", (66.0, 0.0, 69.0, 7.0)))
    within = (("P", (54.0, 0.0, 58.0, 7.0)), ("I", (59.0, 0.0, 61.0, 7.0)), ("T", (62.0, 0.0, 65.0, 7.0)))
    brackets = Run("( )", 0.0, 50.0, 0.0, 69.0, 7.0, 11.0, font=1, glyphs=around)
    letters = Run("PIT", 0.0, 54.0, 0.0, 65.0, 7.0, 11.0, font=2, glyphs=within)
    (found,) = into_lines([brackets, letters], frozenset(), Traits())
    assert found.text == "(PIT)"


@pytest.mark.parametrize(
    ("words", "room", "read"),
    [
        (("ইউ", "নিয়ন"), -0.7, ["ইউনিয়ন"]),
        (("“নি", "রাপত্তা"), 0.5, ["“নিরাপত্তা"]),
        (("ইউ", "নিয়ন"), 2.0, ["ইউ", "নিয়ন"]),  # room enough for a space
        (("বালু", "উত্তোলন।"), 0.4, ["বালু", "উত্তোলন।"]),  # set close, and two words
    ],
)
def test_a_space_without_room_cuts_no_word(words: tuple[str, str], room: float, read: list[str]) -> None:
    cut = [Word(words[0], 0, 20), Word(words[1], 20 + room, 60)]
    assert [word.text for word in without_cuts(cut, 10)] == read


@pytest.mark.parametrize(
    ("lines", "read"),
    [
        (
            ("জেলা প্রাথমিক শিক্ষা অফিসার", "উপপরিচালক, ইসলামিক", "ফাউন্ডেশন"),
            ["জেলা প্রাথমিক শিক্ষা অফিসার", "উপপরিচালক, ইসলামিক ফাউন্ডেশন"],
        ),
        (("ইউনিয়ন সমাজকর্মী (সকল)", "পৌর সমাজকর্মী"), ["ইউনিয়ন সমাজকর্মী (সকল)", "পৌর সমাজকর্মী"]),
        (("জেলা ত্রাণ ও পুনর্বাসন কর্মকর্তা", "ও উপজেলা মৎস্য কর্মকর্তা"), ["জেলা ত্রাণ ও পুনর্বাসন কর্মকর্তা ও উপজেলা মৎস্য কর্মকর্তা"]),
        (("সদস্য-সচিব:", "সহকারী কমিশনার (ভূমি)"), ["সদস্য-সচিব: সহকারী কমিশনার (ভূমি)"]),
        (("প্রধান নির্বাহী কর্মকর্তা, কুমিল্লা", "সিটি কর্পোরেশন"), ["প্রধান নির্বাহী কর্মকর্তা, কুমিল্লা সিটি কর্পোরেশন"]),
    ],
)
def test_an_office_below_a_whole_one_in_a_cell_is_another(lines: tuple[str, ...], read: list[str]) -> None:
    group = [line(text, base=-12 * at) for at, text in enumerate(lines)]
    assert [text_of(one, HABITS) for one in offices_apart([group])] == read
