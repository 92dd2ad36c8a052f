"""Signs and signatures that are told by the shape and place of their ink."""

import numpy as np

from minutes.readers.picture.bold import bold_lines
from minutes.readers.picture.columns import Piece, paragraphs
from minutes.readers.picture.engine import Word
from minutes.readers.picture.glyphs import is_dash, is_slash, last_stroke, roman
from minutes.readers.picture.light import Mask
from minutes.readers.picture.lines import Strip
from minutes.readers.picture.rereading import Rereader
from minutes.readers.picture.signatures import with_signatures
from minutes.readers.picture.signs import with_last_sign
from minutes.readers.picture.spelling import with_slash
from minutes.readers.wrapping import Line

HEIGHT = 30


def stroke(slant: float, at: int = 80) -> Mask:
    """A line with a word's matra and one stroke behind it."""
    dots = np.zeros((40, 100), dtype=bool)
    dots[10:12, :70] = True
    for row in range(6, 36):
        left = at + round((20 - row) * slant)
        dots[row, left : left + 3] = True
    return dots


def piece(text: str, top: int, left: int, right: int) -> Piece:
    return Piece(line=Line(left=left, top=top, right=right, bottom=top + HEIGHT, text=text, first=50))


def test_a_stroke_down_to_the_left_is_a_slash() -> None:
    assert is_slash(last_stroke(stroke(0.3), 0, 100), HEIGHT)
    assert not is_slash(last_stroke(stroke(0), 0, 100), HEIGHT)  # a danda
    assert not is_slash(last_stroke(stroke(-0.3), 0, 100), HEIGHT)
    assert not is_slash(last_stroke(np.zeros((40, 100), dtype=bool), 0, 100), HEIGHT)


def test_a_slash_stands_behind_the_word_whatever_it_was_read_as() -> None:
    word = Word(text="সভাপতি!", sure=60, left=0, right=90)
    assert with_last_sign(word, stroke(0.3), 100, HEIGHT).text == "সভাপতি/"
    assert with_last_sign(word, stroke(0), 100, HEIGHT).text == "সভাপতি!"
    assert [with_slash(word) for word in ("ব্র্যাকা", "শাখা", "(ভূমি)।")] == ["ব্র্যাক/", "শাখা/", "(ভূমি)/"]


def test_strokes_with_dots_are_a_roman_number() -> None:
    dots = np.zeros((40, 60), dtype=bool)
    for left in (10, 17):
        dots[8:11, left : left + 3] = True
        dots[14:32, left : left + 3] = True
    assert roman(dots, HEIGHT) == "ii"
    dots[14:32, 40:60] = True
    assert roman(dots, HEIGHT) == ""


def test_a_speck_beside_a_dash_is_nothing() -> None:
    dots = np.zeros((90, 60), dtype=bool)
    dots[18:21, 10:20] = True
    dots[70:72, 40:43] = True
    assert is_dash(dots, HEIGHT)
    dots[60:80, 40:43] = True
    assert not is_dash(dots, HEIGHT)


def test_strokes_above_a_name_in_brackets_are_its_signature() -> None:
    strips = [
        Strip(left=900, top=500, right=1000, bottom=530),
        Strip(left=880, top=560, right=1020, bottom=590),
    ]
    name = piece("(মোঃ খলিলুর রহমান)", 560, 880, 1020)
    assert [one.line.text for one in with_signatures(strips, [None, name], HEIGHT)] == [
        "স্বাক্ষরিত/-",
        "(মোঃ খলিলুর রহমান)",
    ]
    section = piece("(জেলা শাখা)", 560, 880, 1020)
    assert with_signatures(strips, [None, section], HEIGHT) == [section]
    far = [Strip(left=100, top=500, right=200, bottom=530), strips[1]]
    assert with_signatures(far, [None, name], HEIGHT) == [name]


def test_a_signature_beside_a_list_is_a_column_of_its_own() -> None:
    rows = [
        ("১। জেলা প্রশাসক", "(শেখ আমিনুল ইসলাম)", 800),
        ("২। সকল সদস্য", "মেয়র", 930),
        ("৩। অফিস নথি", "পৌরসভা", 910),
    ]
    pieces = [piece(left, 100 + 40 * at, 100, 300) for at, (left, _, _) in enumerate(rows)]
    pieces += [piece(right, 100 + 40 * at, start, 1900 - start) for at, (_, right, start) in enumerate(rows)]
    found = [one.text for one in paragraphs(pieces, 100, 1200, HEIGHT, "page 1")]
    assert found[:3] == ["১। জেলা প্রশাসক", "২। সকল সদস্য", "৩। অফিস নথি"]


def test_a_lone_number_read_as_letters_is_taken_from_the_other_reading() -> None:
    word = Word(text="রে", sure=3, left=0, right=20)
    again = [Word(text="৫", sure=86, left=0, right=20)]
    assert Rereader().decided(word, lambda _: [again, again]).text == "৫"
    sure = Word(text="যে", sure=60, left=0, right=20)
    assert Rereader().decided(sure, lambda _: [again, again]).text == "যে"


def test_bold_lines_above_others_are_told_by_their_strokes() -> None:
    dots = np.zeros((200, 400), dtype=bool)
    lines = []
    for at, thick in enumerate((6, 3, 3)):
        top = 20 + 50 * at
        for left in range(20, 300, 20):
            dots[top : top + HEIGHT, left : left + thick] = True
        lines.append(Line(left=20, top=top, right=300, bottom=top + HEIGHT, text="কথা", first=50))
    assert bold_lines(dots, lines, HEIGHT) == 1
    assert bold_lines(dots, lines[1:], HEIGHT) == 0
    dots[20:50, 260:300] = dots[70:100, 260:300]  # bold but for its last words
    assert bold_lines(dots, lines, HEIGHT) == 0
