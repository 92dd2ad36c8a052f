"""Labels that no list knows: what stands behind them tells what they say."""

import pytest

from minutes.read import read_text

HEAD = "উপজেলা উন্নয়ন কমিটির সভার কার্যবিবরণী\nসভাপতি: জনাব মোঃ রফিকুল ইসলাম, ইউএনও\nতারিখ: ১২/০৫/২০২৫\nস্থান: সভাকক্ষ\n"
TAIL = "সভাপতি ধন্যবাদ দিয়ে সভা শেষ করেন।\nস্বাক্ষরের দিন: ১৫/০৫/২০২৫\n"
FIRST, SECOND = ("উপজেলা প্রকৌশলী", "ইউপি চেয়ারম্যান (সকল)"), ("উপজেলা স্বাস্থ্য কর্মকর্তা",)
READ = [("খাল খনন করতে হবে।", FIRST, "৩০/০৬/২০২৫"), ("টিকা দিতে হবে।", SECOND, "১৫ দিনের মধ্যে")]
LABELS = [
    ("কার মাধ্যমে", "লক্ষ্যমাত্রা"),
    ("যাঁরা করবেন", "কাজ শেষের দিন"),
    ("Lead", "Finish"),
    ("তত্ত্বাবধানে", "শেষ করার সময়সীমা"),
    ("জিম্মায়", "ডেডলাইন"),
    ("Focal", "Target date"),
]


def read(body: str) -> list[tuple[str, tuple[str, ...], str | None]]:
    return [(one.text, one.offices, one.deadline) for one in read_text(HEAD + body + TAIL).decisions]


@pytest.mark.parametrize(("who", "when"), LABELS)
def test_lines_with_unknown_labels_behind_orders_are_told_by_what_they_hold(who: str, when: str) -> None:
    for first, second in (
        ("১। আলোচ্য বিষয়: সেচ\nসিদ্ধান্ত: ", "২। আলোচ্য বিষয়: টিকা\nসিদ্ধান্ত: "),
        ("সিদ্ধান্তসমূহ:\n১। ", "২। "),
    ):
        body = (
            f"{first}খাল খনন করতে হবে।\n{who}: উপজেলা প্রকৌশলী, ইউপি চেয়ারম্যান (সকল)\n{when}: ৩০/০৬/২০২৫\n"
            f"{second}টিকা দিতে হবে।\n{who}: উপজেলা স্বাস্থ্য কর্মকর্তা\n{when}: ১৫ দিনের মধ্যে\n"
        )
        assert read(body) == READ


@pytest.mark.parametrize(("who", "when"), LABELS)
def test_so_are_those_in_a_bracket_behind_its_decision(who: str, when: str) -> None:
    assert (
        read(
            f"সিদ্ধান্তসমূহ:\n১। খাল খনন করতে হবে। ({who}: উপজেলা প্রকৌশলী, ইউপি চেয়ারম্যান (সকল); {when}: ৩০/০৬/২০২৫)\n"
            f"২। টিকা দিতে হবে। ({who}: উপজেলা স্বাস্থ্য কর্মকর্তা; {when}: ১৫ দিনের মধ্যে)\n"
        )
        == READ
    )


@pytest.mark.parametrize(
    "bracket", ["(আহ্বায়ক- ভাইস চেয়ারম্যান)", "(স্থান: সভাকক্ষ)", "(৪.১- উপজেলা প্রকৌশলী)", "(আয়ন-ব্যয়ন কর্মকর্তা)"]
)
def test_a_bracket_that_says_something_else_stays_among_the_words(bracket: str) -> None:
    assert read(f"সিদ্ধান্তসমূহ:\n১। কমিটি গঠন করতে হবে {bracket} এবং জানাতে হবে।\n")[0][0].find(bracket) > 0


def test_a_line_far_from_any_order_says_nothing_of_it() -> None:
    body = "সঞ্চালনায়: উপজেলা প্রকৌশলী\nসঞ্চালনায়: উপজেলা কৃষি অফিসার\nসিদ্ধান্তসমূহ:\n১। খাল খনন করতে হবে।\n"
    assert read(body) == [("খাল খনন করতে হবে।", (), None)]
