"""A table pasted with each cell on a line of its own: how its headings are shortened, broken, counted or left out."""

import pytest

from minutes.read import read_text

ROWS = (
    "১\nমাদক\nমাদক ব্যবসায়ীদের তালিকা হালনাগাদ করতে হবে।\nঅফিসার ইনচার্জ\n১৫ দিন\n"
    "২\nযানজট\nঅবৈধ দোকান উচ্ছেদ করতে হবে।\nসহকারী কমিশনার (ভূমি)\nঅফিসার ইনচার্জ\nচলমান\n"
)
READ = [
    ("১", "মাদক ব্যবসায়ীদের তালিকা হালনাগাদ করতে হবে।", ("অফিসার ইনচার্জ",), "১৫ দিন"),
    ("২", "অবৈধ দোকান উচ্ছেদ করতে হবে।", ("সহকারী কমিশনার (ভূমি)", "অফিসার ইনচার্জ"), "চলমান"),
]


@pytest.mark.parametrize(
    "heading",
    [
        "ক্রঃ\nবিষয়\nসিদ্ধান্ত\nবাস্তবায়নকারী\nসময়সীমা",
        "ক্র:\nবিষয়\nসিদ্ধান্ত\nবাস্তবায়নকারী\nবাস্তবায়নের সময়",
        "ক্র. নং:\nবিভাগের নাম\nগৃহীত সিদ্ধান্ত\nবাস্তবায়নে\nসময়সীমা",
        "ক্রমিক\nআলোচ্যসূচি:\nসিদ্ধান্ত:\nবাস্তবায়নে:\nসময়:",
        "ক্রঃ নং\nআলোচ্যসূচী\nগৃহীত সিদ্ধান্ত\nবাস্তবায়নকারী কর্তৃপক্ষ/\nকর্মকর্তা\nবাস্তবায়নের সময়সীমা",
        "ক্রম\nবিষয়\nসিদ্ধান্ত\nবাস্তবায়নকারী\nসময়সীমা\n(১)\n(২)\n(৩)\n(৪)\n(৫)",
        "নং\nবিষয়\nসিদ্ধান্ত\nবাস্তবায়নকারী\nসময়সীমা\n১\n২\n৩\n৪\n৫",
        "বিষয়\nসিদ্ধান্ত\nবাস্তবায়নকারী\nসময়সীমা",
    ],
)
def test_the_rows_below_are_read_however_the_columns_are_headed(heading: str) -> None:
    minutes = read_text(
        f"থানা কমিটির সভার কার্যবিবরণী\nস্থান: সভাকক্ষ\n{heading}\n{ROWS}সভাপতি ধন্যবাদ দিয়ে সভা শেষ করেন।\n"
    )
    assert [(one.agenda_no, one.text, one.offices, one.deadline) for one in minutes.decisions] == READ


def test_the_table_of_the_last_meeting_stands_before_this_one_s() -> None:
    minutes = read_text(
        "থানা কমিটির সভার কার্যবিবরণী\nবিগত সভার সিদ্ধান্ত বাস্তবায়ন অগ্রগতিঃ\nক্রঃ\nসিদ্ধান্ত\nঅগ্রগতি\n"
        "১\nতালিকা করতে হবে।\nকরা হয়েছে।\n২\nরাস্তা মেরামত করতে হবে।\nচলমান।\nবর্তমান সভার আলোচনা ও সিদ্ধান্তঃ\n"
        f"ক্রঃ\nবিষয়\nসিদ্ধান্ত\nবাস্তবায়নকারী\nসময়সীমা\n{ROWS}"
    )
    assert [one.text for one in minutes.decisions] == [text for _, text, _, _ in READ]
    assert [one.text for one in minutes.history] == ["তালিকা করতে হবে।", "রাস্তা মেরামত করতে হবে।"]


TAIL = "সভায় আর কোনো আলোচনা না থাকায় সভাপতি ধন্যবাদ জানিয়ে সভা শেষ করেন।\n"
HEAD = "উন্নয়ন সমন্বয় কমিটির সভার কার্যবিবরণী\nসভাপতি: জনাব মোঃ রফিকুল ইসলাম, চেয়ারম্যান\nস্থান: সভাকক্ষ\n"


@pytest.mark.parametrize(
    ("heading", "rows", "read"),
    [
        (  # a subject and a talk, one or two decisions, one or two offices
            "বিভাগ/দপ্তর\nআলোচনা\nসিদ্ধান্ত\nবাস্তবায়নে",
            "কৃষি\nচারা রোপণ শেষ হয়েছে।\n১. কৃষকদের পরামর্শ দিতে হবে।\n২. তালিকা চূড়ান্ত করতে হবে।\nউপজেলা কৃষি অফিসার\n"
            "সমাজসেবা\nভাতা বিষয়ে আলোচনা হয়।\n৩. তালিকা হতে প্রতিস্থাপন করতে হবে।\nউপজেলা সমাজসেবা অফিসার\nইউপি চেয়ারম্যান (সকল)\n",
            [
                ("১", "উপজেলা কৃষি অফিসার"),
                ("২", "উপজেলা কৃষি অফিসার"),
                ("৩", "উপজেলা সমাজসেবা অফিসার\nইউপি চেয়ারম্যান (সকল)"),
            ],
        ),
        (  # the time before the offices, numbers of two parts, a first subject that sounds like a heading
            "বিষয়\nসিদ্ধান্ত\nসময়\nদায়িত্ব",
            "ডি-নথি কার্যক্রম\n১.১। তালিকা প্রস্তুত করতে হবে।\n১.২। প্রশিক্ষণ আয়োজন করতে হবে।\n২৮/০২/২০২৬\nসহকারী কমিশনার\n"
            "ফ্রন্ট ডেস্ক\n৩.১। প্রাক্কলন দাখিল করতে হবে।\n২০ দিন\nনেজারত ডেপুটি কালেক্টর\n",
            [("১.১", "সহকারী কমিশনার"), ("১.২", "সহকারী কমিশনার"), ("৩.১", "নেজারত ডেপুটি কালেক্টর")],
        ),
        (  # the offices before the decisions
            "আলোচ্যসূচি\nদায়িত্ব\nগৃহীত সিদ্ধান্ত\nসময়সীমা",
            "বাজার মনিটরিং\nসংশ্লিষ্ট সকল\nপ্রধান শিক্ষক ও সভাপতি\nঅবৈধ দোকান উচ্ছেদ করতে হবে।\nজুন ২০২৫\n"
            "টিকাদান\nসচিব, ইউনিয়ন পরিষদ\nটিকা দিতে হবে।\nঅবিলম্বে\n",
            [(None, "সংশ্লিষ্ট সকল\nপ্রধান শিক্ষক ও সভাপতি"), (None, "সচিব, ইউনিয়ন পরিষদ")],
        ),
        (  # rows are counted in lines of their own, decisions too
            "ক্রমিক নং\nবিষয়\nসিদ্ধান্ত\nদায়িত্ব",
            "১।\nস্যানিটেশন\n১। তালিকা পাঠাতে হবে।\nসম্পাদক\n২।\nমাদক\n২। দোকান উচ্ছেদ করতে হবে।\n৩। তদারকি করতে হবে।\nসচিব\n"
            "৩।\nবৃক্ষরোপণ\n৪। চারা রোপণ করতে হবে।\nসভাপতি ও সদস্য সচিব\n",
            [("১", "সম্পাদক"), ("২", "সচিব"), ("৩", "সচিব"), ("৪", "সভাপতি ও সদস্য সচিব")],
        ),
    ],
)
def test_rows_of_an_uneven_number_of_lines_begin_where_all_of_them_fit(
    heading: str, rows: str, read: list[tuple[str | None, str]]
) -> None:
    minutes = read_text(f"{HEAD}{heading}\n{rows}{TAIL}")
    assert [(one.number, one.implementer_raw) for one in minutes.decisions] == read


def test_where_every_row_has_a_line_for_each_column_the_first_is_the_subject_however_long() -> None:
    minutes = read_text(
        f"{HEAD}ক্রম\nআলোচ্য বিষয়\nসিদ্ধান্ত\nবাস্তবায়নকারী\nসময়সীমা\n"
        "১\nপণ্য খালাসে বিলম্ব। প্রতিনিধি জানান, গড়ে ৪.৫ দিন লাগছে।\nরাত্রিকালীন শিফট চালু করতে হবে।\nপরিচালক (ট্রাফিক)\n০১/১২/২০২৪\n"
        f"২\nনদীর নাব্যতা।\nড্রেজিং করতে হবে।\nহারবার মাস্টার\nঅবিলম্বে\n{TAIL}"
    )
    assert [(one.text, one.deadline) for one in minutes.decisions] == [
        ("রাত্রিকালীন শিফট চালু করতে হবে।", "০১/১২/২০২৪"),
        ("ড্রেজিং করতে হবে।", "অবিলম্বে"),
    ]


def test_the_chair_s_name_below_the_last_row_is_no_office() -> None:
    minutes = read_text(
        f"{HEAD}আলোচ্যসূচি\nসিদ্ধান্ত\nবাস্তবায়ন\nভর্তি\nতালিকা টাঙাতে হবে।\nপ্রভোস্ট (সকল)\nসহকারী রেজিস্ট্রার\n"
        "বিবিধ\nগাছ বিক্রয় করতে হবে।\nএস্টেট অফিসার\nমোঃ রফিকুল ইসলাম\nচেয়ারম্যান\n"
    )
    assert [one.offices for one in minutes.decisions] == [
        ("প্রভোস্ট (সকল)", "সহকারী রেজিস্ট্রার"),
        ("এস্টেট অফিসার",),
    ]
