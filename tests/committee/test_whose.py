"""Whose minutes these are, by the name they print."""

import pytest

from committee.whose import of_another, the_only

ICT, DEVELOPMENT = "জেলা আইসিটি কমিটি", "জেলা উন্নয়ন সমন্বয় কমিটি, মাগুরা"


@pytest.mark.parametrize(
    ("printed", "registered", "another"),
    [
        ("জেলা আইসিটি কমিটির জুন/২০২৬ মাসের সভা", ICT, False),
        ("জেলা উন্নয়ন সমন্বয় কমিটির মাসিক সভা", DEVELOPMENT, False),
        ("জেলা উন্নয়ন সমন্বয় কমিটি", ICT, True),
        ("জেলা আইন-শৃঙ্খলা কমিটি", "জেলা আইনশৃঙ্খলা কমিটি", False),
        ("District ICT Committee", ICT, False),  # other letters tell nothing
        ("মাসিক সভা", ICT, False),
        (None, ICT, False),
    ],
)
def test_another_committees_name_is_told_by_its_own_words(
    printed: str | None, registered: str, another: bool
) -> None:
    assert of_another(printed, registered) is another


@pytest.mark.parametrize(
    ("printed", "names", "found"),
    [
        ("জেলা আইসিটি কমিটির জুন/২০২৬ মাসের সভা", (ICT, DEVELOPMENT), 0),
        ("জেলা উন্নয়ন সমন্বয় কমিটির মাসিক সভা", (ICT, DEVELOPMENT), 1),
        ("উপজেলা উন্নয়ন সমন্বয় কমিটি", (DEVELOPMENT, "উপজেলা উন্নয়ন সমন্বয় কমিটি"), 1),
        ("আইসিটি কমিটি", (ICT, "উপজেলা আইসিটি কমিটি"), None),  # no level: it may be either's
        ("জেলা আইন-শৃঙ্খলা কমিটি", (ICT, DEVELOPMENT), None),
        ("District ICT Committee", (ICT, DEVELOPMENT), None),
        ("মাসিক সভা", (ICT, DEVELOPMENT), None),
        (None, (ICT, DEVELOPMENT), None),
    ],
)
def test_one_of_several_committees_is_told_by_its_words_and_its_level(
    printed: str | None, names: tuple[str, ...], found: int | None
) -> None:
    assert the_only(printed, dict(enumerate(names))) == found
