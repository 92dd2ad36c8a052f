"""What stands in and before labels: a decision's subject, a number behind a sign, a hyphen; and a letter before a count."""

from minutes.read import read_text

HEAD = """নবীন সংঘ পাঠাগার
কার্যনির্বাহী কমিটির সভার কার্যবিবরণী
তারিখ: ০৪ আগস্ট ২০২২
সভাপতি: জনাব আবদুল করিম, সভাপতি
"""


def test_a_label_gives_the_subject_and_the_line_below_it_the_decision() -> None:
    read = read_text(f"""{HEAD}
সিদ্ধান্ত নং ১: পুকুর ইজারা
পাঠাগারের পুকুরটি আগামী এক বছরের জন্য প্রকাশ্য নিলামে ইজারা দিতে হবে।
দায়িত্ব: সাধারণ সম্পাদক

Decision 2: বই ক্রয়
শিশু কর্নারের জন্য নতুন ৫০টি বই ক্রয় করে তালিকা টাঙাতে হবে।
দায়িত্ব: গ্রন্থাগারিক
""")
    assert [(one.agenda_title, one.number) for one in read.decisions] == [("পুকুর ইজারা", "১"), ("বই ক্রয়", "২")]
    assert [one.text.split()[0] for one in read.decisions] == ["পাঠাগারের", "শিশু"]


def test_a_line_that_is_merely_broken_is_no_subject() -> None:
    read = read_text(f"""{HEAD}
সিদ্ধান্ত নং ১: পাঠাগারের পুকুরটি আগামী
এক বছরের জন্য ইজারা দিতে হবে।
দায়িত্ব: সাধারণ সম্পাদক

সিদ্ধান্ত নং ২: শিশু কর্নারের জন্য নতুন
বই ক্রয় করে তালিকা টাঙাতে হবে।
দায়িত্ব: গ্রন্থাগারিক
""")
    assert [one.agenda_title for one in read.decisions] == ["", ""]
    assert [one.text.split()[0] for one in read.decisions] == ["পাঠাগারের", "শিশু"]


def test_a_sign_between_the_word_for_a_number_and_the_number_ends_no_label() -> None:
    read = read_text(f"""{HEAD}
আলোচ্য বিষয় নং- ০১ : পুকুর ইজারা
বর্তমান ইজারার মেয়াদ চৈত্র মাসে শেষ হইবে।
সিদ্ধান্ত নং- ০১ : পুকুরটি প্রকাশ্য নিলামে ইজারা দেওয়ার ব্যবস্থা গ্রহণ করিতে হইবে।

আলোচ্য বিষয় নং- ০২ : বই ক্রয়
সিদ্ধান্ত নং- ০২ : গ্রন্থাগারিক নতুন ৫০টি বই ক্রয় করিবেন।
""")
    assert [(one.agenda_title, one.number) for one in read.decisions] == [("পুকুর ইজারা", "০১"), ("বই ক্রয়", "০২")]


def test_letter_then_count_in_words_is_a_letter() -> None:
    read = read_text(f"""{HEAD}
সিদ্ধান্তসমূহ:
ক. ১ (এক) বছর মেয়াদ বৃদ্ধির প্রস্তাব পাঠাতে হবে।
খ. স্থিরচিত্র পাঠাতে হবে।
""")
    assert [(one.number, one.text[:3]) for one in read.decisions] == [("ক", "১ ("), ("খ", "স্থ")]


def test_todays_decisions_begin_behind_what_became_of_the_last_ones() -> None:
    read = read_text(f"""{HEAD}
বিগত সভার সিদ্ধান্তের অগ্রগতি
নং\tসিদ্ধান্ত\tঅগ্রগতি
১\tযন্ত্রপাতি ক্রয়\tক্রয় সম্পন্ন হয়েছে
২\tপ্রাচীরে রং করা\tকাজ চলছে
আজকের সভার সিদ্ধান্তসমূহ:
(ক) অভিভাবক সমাবেশ আহ্বান করা হবে। (বাস্তবায়নে: অফিস সহকারী)
(খ) কমনরুম সংস্কারের কাজ শেষ করতে হবে। (বাস্তবায়নে: ক্রয় উপকমিটি)
""")
    assert [(one.number, one.implementer_raw) for one in read.decisions] == [
        ("ক", "অফিস সহকারী"),
        ("খ", "ক্রয় উপকমিটি"),
    ]
    assert len(read.history) == 2


def test_a_hyphen_before_a_label_is_no_part_of_the_decision() -> None:
    read = read_text(f"""{HEAD}
সিদ্ধান্ত
1) ঘাটের বাতি লাগাতে হবে - দায়িত্ব: কোষাধ্যক্ষ
2) মাটি ভরাটের আবেদন দিতে হবে। - দায়িত্ব: সেক্রেটারি
""")
    assert [one.text for one in read.decisions] == ["ঘাটের বাতি লাগাতে হবে", "মাটি ভরাটের আবেদন দিতে হবে।"]


def test_who_sits_in_a_body_that_a_decision_makes_up_is_part_of_the_decision() -> None:
    read = read_text(f"""{HEAD}
সিদ্ধান্ত
1) বাতি কেনা হবে। ক্রয় কমিটি: মোঃ আবুল কাশেম (আহ্বায়ক), দীপালী রায়, আব্দুল মতিন।
2) মাটি ভরাট করতে হবে। ওসি, সদর থানা।
""")
    assert [one.implementer_raw for one in read.decisions] == ["", "ওসি, সদর থানা"]
    assert read.decisions[0].text.endswith("আব্দুল মতিন।")
