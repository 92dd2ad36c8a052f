"""Labels that lost their bracket or colon. Needs no engine."""

import pytest

from minutes.readers.picture.brackets import opened
from minutes.readers.picture.labels import begun, with_colons


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("বাস্তবায়নকারী: মেয়র; সময়সীমা: ১৫ দিন)", "(বাস্তবায়নকারী: মেয়র; সময়সীমা: ১৫ দিন)"),
        (
            "২) সড়ক হবে বাস্তবায়নে: প্রকৌশলী (সকল), সময়: মে ২০২৫) ৩) ঋণ",
            "২) সড়ক হবে (বাস্তবায়নে: প্রকৌশলী (সকল), সময়: মে ২০২৫) ৩) ঋণ",
        ),
        ("১) সড়ক হবে। বাস্তবায়নে: মেয়র ২) ঋণ হবে।", "১) সড়ক হবে। বাস্তবায়নে: মেয়র ২) ঋণ হবে।"),
        ("সড়ক হবে (বাস্তবায়নে: মেয়র)", "সড়ক হবে (বাস্তবায়নে: মেয়র)"),
    ],
)
def test_a_label_has_the_bracket_of_which_the_second_stands_behind_it(read: str, meant: str) -> None:
    assert begun(read) == meant


def test_a_label_has_the_colon_that_it_has_elsewhere_on_the_page() -> None:
    page = ["সড়ক হবে। দায়িত্ব মেয়র", "ঋণ হবে। দায়িত্বঃ ব্যাংক"]
    assert with_colons(page) == ["সড়ক হবে। দায়িত্বঃ মেয়র", "ঋণ হবে। দায়িত্বঃ ব্যাংক"]
    assert with_colons(page[:1]) == page[:1]


def test_a_letter_in_brackets_behind_a_number() -> None:
    assert opened("১খে) সড়ক") == "১(খ) সড়ক"
    assert opened("২€কে) সড়ক") == "২(ক) সড়ক"
