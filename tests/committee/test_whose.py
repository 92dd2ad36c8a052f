"""Whose minutes these are, by the name they print."""

import pytest

from committee.whose import of_another

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
