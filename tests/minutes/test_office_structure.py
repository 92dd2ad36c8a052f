"""Lists of offices told apart by how they are made: what comes again, places behind posts; columns by their values."""

import pytest

from minutes.known import standard
from minutes.offices.mentions import split
from minutes.read import read_text


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("SA Committee, CSE; SA Committee, EEE", ("SA Committee, CSE", "SA Committee, EEE")),
        ("পুষ্টি কমিটি, মদন, পুষ্টি কমিটি, আটপাড়া", ("পুষ্টি কমিটি, মদন", "পুষ্টি কমিটি, আটপাড়া")),
        ("পুলিশ সুপার, জামালপুর উপপরিচালক, ফায়ার সার্ভিস", ("পুলিশ সুপার, জামালপুর", "উপপরিচালক, ফায়ার সার্ভিস")),
        ("জেলা প্রশাসক, ঢাকা পুলিশ সুপার, ঢাকা", ("জেলা প্রশাসক, ঢাকা", "পুলিশ সুপার, ঢাকা")),
        ("অফিসার ইনচার্জ, কেন্দুয়া উপজেলা কৃষি অফিসার", ("অফিসার ইনচার্জ", "কেন্দুয়া উপজেলা কৃষি অফিসার")),
        ("নির্বাহী প্রকৌশলী (সকল) উপপরিচালক, বিআরডিবি", ("নির্বাহী প্রকৌশলী (সকল)", "উপপরিচালক, বিআরডিবি")),
        ("পুরোহিতগণ, প্রধান শিক্ষক সাতলা আদর্শ বিদ্যাপীঠ", ("পুরোহিতগণ", "প্রধান শিক্ষক সাতলা আদর্শ বিদ্যাপীঠ")),
        ("সমাজ উন্নয়ন কর্মকর্তা, কমিউনিটি মবিলাইজার ২ জন", ("সমাজ উন্নয়ন কর্মকর্তা", "কমিউনিটি মবিলাইজার ২ জন")),
        ("বিজ্ঞ সরকারি কৌশুলী (জি.পি), নেত্রকোণা", ("বিজ্ঞ সরকারি কৌশুলী (জি.পি), নেত্রকোণা",)),
    ],
)
def test_a_list_is_cut_by_how_it_is_made(cell: str, names: tuple[str, ...]) -> None:
    assert split(cell, known=standard()) == names


HEAD = "উপজেলা উন্নয়ন কমিটির সভার কার্যবিবরণী\nসভাপতি: জনাব মোঃ রফিকুল ইসলাম, ইউএনও\nতারিখ: ১২/০৫/২০২৫\n"
CLOSING = "সভাপতি ধন্যবাদ দিয়ে সভা শেষ করেন।\n"


@pytest.mark.parametrize("sign", ["\t", " | "])
@pytest.mark.parametrize(
    ("who", "when"),
    [("যাঁরা করবেন", "লক্ষ্যমাত্রা"), ("Lead", "Finish"), ("জিম্মায়", "শেষ কবে"), ("বাস্তবায়নকারী", "সময়সীমা")],
)
def test_columns_that_no_list_knows_are_told_by_what_stands_in_them(who: str, when: str, sign: str) -> None:
    rows = (
        ("ক্রমিক", "আলোচ্য বিষয়", "সিদ্ধান্ত", who, when),
        ("১", "সেচ", "খাল খনন করতে হবে।", "উপজেলা প্রকৌশলী, ইউপি চেয়ারম্যান (সকল)", "৩০/০৬/২০২৫"),
        ("২", "টিকা", "টিকা দিতে হবে।", "উপজেলা স্বাস্থ্য কর্মকর্তা", "১৫ দিনের মধ্যে"),
    )
    minutes = read_text(HEAD + "".join(f"{sign.join(row)}\n" for row in rows) + CLOSING)
    assert [(one.offices, one.deadline) for one in minutes.decisions] == [
        (("উপজেলা প্রকৌশলী", "ইউপি চেয়ারম্যান (সকল)"), "৩০/০৬/২০২৫"),
        (("উপজেলা স্বাস্থ্য কর্মকর্তা",), "১৫ দিনের মধ্যে"),
    ]
