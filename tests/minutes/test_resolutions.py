"""Minutes in the old manner: what was proposed is what was decided, and somebody "কার্যকরী করিবেন"."""

import pytest

from minutes.read import read_text

HEAD = """ব্যবস্থাপনা কমিটির ৮ম সভার কার্যবিবরণী
অদ্য ১২ই মে, ১৯৯৩ ইং রোজ বুধবার সকাল ১০ ঘটিকায় সমিতির কার্যালয়ে ব্যবস্থাপনা কমিটির ৮ম সভা অনুষ্ঠিত হয়।
সভায় সভাপতিত্ব করেন চেয়ারম্যান জনাব মোঃ আবদুল জব্বার।"""
TAIL = "আর কোন প্রস্তাব উত্থাপিত না হওয়ায় সভাপতি সভা ভঙ্গ করিলেন।"


@pytest.mark.parametrize("label", ["প্রস্তাব :", "প্রস্তাবঃ", "গৃহীত প্রস্তাব :", "স্থির হইল :", "মীমাংসা :", "রেজুলেশন :"])
@pytest.mark.parametrize(
    "who", ["কার্যকরী করিবেন :", "কার্যে পরিণত করিবেন :", "সম্পাদন করিবেন :", "ভারপ্রাপ্ত ব্যক্তি :"]
)
def test_what_was_proposed_is_decided(label: str, who: str) -> None:
    items = (
        f"আলোচ্য বিষয় নং ১। নলকূপ\n{label} মেরামত বাবদ ৬,৫০০/- টাকা মঞ্জুর করা হইল।\n{who} সচিব।",
        f"আলোচ্য বিষয় নং ২। গুদাম\n{label} গুদাম ঘরটি ভাড়া দিতে হইবে।",
    )
    found = read_text("\n".join((HEAD, *items, TAIL))).decisions
    assert [(one.agenda_no, one.agenda_title, one.text, one.offices) for one in found] == [
        ("১", "নলকূপ", "মেরামত বাবদ ৬,৫০০/- টাকা মঞ্জুর করা হইল।", ("সচিব",)),
        ("২", "গুদাম", "গুদাম ঘরটি ভাড়া দিতে হইবে।", ()),
    ]


def test_a_proposal_before_its_decision_is_talk() -> None:
    items = (
        "আলোচ্য বিষয় নং ১। নলকূপ\nপ্রস্তাব : সচিব মেরামতের প্রস্তাব করেন।\nসিদ্ধান্ত : নলকূপ মেরামত করিতে হইবে।",
        "আলোচ্য বিষয় নং ২। গুদাম\nপ্রস্তাব : সদস্যগণ ভাড়ার প্রস্তাব করেন।\nসিদ্ধান্ত : গুদাম ভাড়া দিতে হইবে।",
    )
    found = read_text("\n".join((HEAD, *items, TAIL))).decisions
    assert [one.text for one in found] == ["নলকূপ মেরামত করিতে হইবে।", "গুদাম ভাড়া দিতে হইবে।"]
