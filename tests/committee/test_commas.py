"""Names of offices with a comma inside, read as one office or as two."""

from committee.commas import apart, holds, listed, names_in, together

NAME = "কাস্টোডিয়ান, বিভাগীয় জাদুঘর"
ONE = (NAME, "সার্ভেয়ার")
TWO = ("কাস্টোডিয়ান", "বিভাগীয় জাদুঘর", "সার্ভেয়ার")


def test_one_way_is_turned_into_the_other_and_back() -> None:
    assert apart(ONE, (NAME,)) == TWO
    assert together(TWO, (NAME,)) == ONE
    assert apart(TWO, (NAME,)) == TWO
    assert together(ONE, (NAME,)) == ONE


def test_other_names_stay() -> None:
    others = ("সভাপতি, বণিক সমিতি", "সিভিল সার্জন")
    assert apart(others, (NAME,)) == together(others, (NAME,)) == others
    assert not holds(others, (NAME,))
    assert holds(ONE, (NAME,)) and holds(TWO, (NAME,))


def test_a_problem_lists_each_name_once() -> None:
    assert names_in(listed((NAME, "সভাপতি, বণিক সমিতি", NAME))) == (NAME, "সভাপতি, বণিক সমিতি")
