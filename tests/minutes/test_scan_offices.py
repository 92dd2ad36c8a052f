"""Lines of a cell of offices: where the next office begins though the line before it was full."""

import pytest

from minutes.readers.offices import begins_an_office


@pytest.mark.parametrize(
    ("before", "following"),
    [
        ("উপজেলা নির্বাহী অফিসার, সহকারী কমিশনার (ভূমি)", ("এজিএম, বিআইডব্লিউটিসি,", "দৌলতদিয়া")),
        ("অধিনায়ক, ৪৯ বিজিবি", ("অধিনায়ক, ২১ বিজিবি",)),
        ("নির্বাহী ম্যাজিস্ট্রেট, জেলা প্রশাসকের কার্যালয়", ("সহকারী পরিচালক,", "বিআরটিএ")),
        ("নির্বাহী প্রকৌশলী, সওজ", ("নির্বাহী", "প্রকৌশলী, এলজিইডি")),
        ("সহকারী পরিচালক, বিআরটিএ, ঝিনাইদহ", ("সিভিল সার্জন, ঝিনাইদহ",)),
        ("উপপরিচালক, কৃষি সম্প্রসারণ অধিদপ্তর", ("উপজেলা কৃষি", "অফিসার")),
    ],
)
def test_a_whole_post_behind_a_whole_office_begins_another(before: str, following: tuple[str, ...]) -> None:
    assert begins_an_office(before, following)


@pytest.mark.parametrize(
    ("before", "following"),
    [
        ("সদস্য", ("সচিব",)),  # one post
        ("উপজেলা পরিষদ", ("চেয়ারম্যান",)),  # whose he is stands before him
        ("জেলা প্রশাসক", ("ও সভাপতি",)),
        ("পুলিশ সুপার ও", ("সিভিল সার্জন",)),  # joined by its word
        ("প্রতিবেদনটি", ("জেলা প্রশাসক বরাবর প্রেরণ করতে হবে।",)),
    ],
)
def test_the_rest_of_an_office_begins_none(before: str, following: tuple[str, ...]) -> None:
    assert not begins_an_office(before, following)
