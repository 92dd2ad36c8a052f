"""Minutes whose decisions are nothing but bulleted orders."""

import pytest

from minutes.read import read_text

HEAD = "জেলা শিশুকল্যাণ বোর্ডের সভার কার্যবিবরণী\nসভাপতি: জনাব চিত্রলেখা রায়, জেলা প্রশাসক\nতারিখ: ৪ সেপ্টেম্বর ২০২৪\n"
END = "আর কোন আলোচনা না থাকায় সভার সমাপ্তি টানা হয়।\n"


@pytest.mark.parametrize("bullet", ["•", "➢", "✓", "-", "*"])
@pytest.mark.parametrize("subject", ["পথশিশু", "২. পথশিশু:", "পথশিশু প্রসঙ্গ"])
def test_bulleted_orders_below_their_subjects_are_decisions(bullet: str, subject: str) -> None:
    found = read_text(
        f"{HEAD}উপপরিচালক জানান, জেলায় ৩৯ জন শিশু আছে।\nতহবিল\n{bullet} হিসাব বোর্ডে উপস্থাপন করতে হবে। (সদস্য সচিব)\n"
        f"{subject}\n{bullet} জরিপ দুই মাসের মধ্যে সম্পন্ন করতে হবে। (প্রবেশন অফিসার)\n"
        f"{bullet} ৪ জন শিশুকে কেন্দ্রে পাঠানোর সিদ্ধান্ত অনুমোদন করা হয়।\n{END}"
    ).decisions
    assert [(one.text, one.offices) for one in found] == [
        ("হিসাব বোর্ডে উপস্থাপন করতে হবে।", ("সদস্য সচিব",)),
        ("জরিপ দুই মাসের মধ্যে সম্পন্ন করতে হবে।", ("প্রবেশন অফিসার",)),
        ("৪ জন শিশুকে কেন্দ্রে পাঠানোর সিদ্ধান্ত অনুমোদন করা হয়।", ()),
    ]
    assert [one.agenda_title for one in found][1:] == [subject.removeprefix("২. ").rstrip(":")] * 2


def test_bullets_that_list_things_are_no_decisions() -> None:
    text = f"{HEAD}সভায় উপস্থাপিত কাগজপত্র\n• আয় বিবরণী\n• ব্যয় বিবরণী\n• হিসাব দিতে হবে।\n{END}"
    assert all(not one.text.startswith("আয়") for one in read_text(text).decisions)
