"""Lists of people, and of last meeting's decisions with what became of them, whose table a paste lost."""

import pytest

from minutes.model import Presence
from minutes.read import read_text

HEAD = "সেবা উন্নয়ন কমিটির সভার কার্যবিবরণী\nসভাপতি: জনাব রতন সেন, জেলা প্রশাসক, ভোলা\nতারিখ: ১২ মার্চ ২০২৪\n"
DECISIONS = "সিদ্ধান্ত: ১। পোর্টাল হালনাগাদ করতে হবে।\nবাস্তবায়নে: জেলা তথ্য অফিসার\n"
BEGINS = "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।\n"
LONG = "প্রারম্ভিক বক্তব্যে সভাপতি সকলকে অভিনন্দন জানান এবং আদায়কে অগ্রাধিকার দিতে বলেন।\n"
SEN, ROY = ("জনাব রতন সেন", "জেলা প্রশাসক"), ("মিজ নীলা রায়", "উপব্যবস্থাপনা পরিচালক ও CAMLCO")
PAUL = ("জনাব দিলীপ পাল", "হেড অব অপারেশনস")
PRESENT, SENT, AWAY = Presence.PRESENT, Presence.REPRESENTATIVE, Presence.ABSENT
ALL = [(*SEN, PRESENT), (*ROY, PRESENT), (*PAUL, PRESENT)]


def stacked(*rows: str) -> str:
    return "".join(f"{cell}\n" for row in rows for cell in row.split("|"))


@pytest.mark.parametrize(
    ("paste", "people"),
    [
        # A cell a line below the words of the columns: posts that no list knows, too.
        (
            stacked("উপস্থিত সদস্যবৃন্দ", "ক্রম|নাম|পদবি", f"০১|{'|'.join(SEN)}", f"০২|{'|'.join(ROY)}", f"০৩|{'|'.join(PAUL)}")
            + LONG,
            ALL,
        ),
        # The post before the name; a signature that is missing; who stayed away.
        (
            stacked("ক্রঃ নং|পদবি|নাম|স্বাক্ষর", f"১|{SEN[1]}|{SEN[0]}|স্বাক্ষরিত", f"২|{ROY[1]}|{ROY[0]}",
                    f"৩|{PAUL[1]}|{PAUL[0]}|অনুপস্থিত")
            + BEGINS,
            [*ALL[:2], (*PAUL, AWAY)],
        ),
        # A seat, a telephone; nothing but the line that announces them; no numbers.
        (
            stacked("উপস্থিতি:", "ক্রমিক|নাম|পদবি|কমিটিতে পদবি|মোবাইল", f"১।|{'|'.join(SEN)}|সভাপতি|০১৭০০-১১২২৩৩",
                    f"২।|{'|'.join(ROY)}|সদস্য")
            + BEGINS,
            ALL[:2],
        ),
        (
            stacked("উপস্থিতি (জ্যেষ্ঠতার ক্রমানুসারে নয়)", f"(১)|{'|'.join(SEN)}|স্বাঃ", f"(২)|{'|'.join(ROY)}|স্বাঃ",
                    f"(৩)|{'|'.join(PAUL)}")
            + BEGINS,
            ALL,
        ),
        (stacked("সভায় উপস্থিত ছিলেন", "নাম|পদবি", "|".join(SEN), "|".join(ROY), "|".join(PAUL)) + BEGINS, ALL),
        # A row a line, spaces for tabs.
        (
            f"উপস্থিত সদস্যবৃন্দ\nক্রঃ নং নাম পদবি কমিটিতে পদবি\n১ {' '.join(SEN)} সভাপতি\n২ {' '.join(ROY)}\n"
            f"৩ {' '.join(PAUL)} এর প্রতিনিধি সদস্য\n{BEGINS}",
            [*ALL[:2], (*PAUL, SENT)],
        ),
        # All in one line: numbers without a mark, signatures, remarks.
        (
            f"উপস্থিত সদস্যবৃন্দ ক্রঃ নং নাম পদবি স্বাক্ষর মন্তব্য ০১ {' '.join(SEN)} স্বাক্ষরিত উপস্থিত "
            f"০২ {' '.join(ROY)} স্বাক্ষরিত ০৩ {' '.join(PAUL)} অনুপস্থিত {BEGINS}",
            [*ALL[:2], (*PAUL, AWAY)],
        ),
    ],
)  # fmt: skip
def test_everybody_of_a_lost_list_is_read(paste: str, people: list[tuple[str, str, Presence]]) -> None:
    minutes = read_text(f"{HEAD}{paste}{DECISIONS}")
    assert [(one.name, one.post, one.presence) for one in minutes.attendance] == people
    assert [one.text for one in minutes.decisions] == ["পোর্টাল হালনাগাদ করতে হবে।"]


ROAD, POND = ("ভাঙা সড়ক মেরামত করতে হবে।", "কাজ চলমান।"), ("২২টি পুকুরের তালিকা করা।", "তালিকা করা হয়েছে। ৩টি ভরাট।")
OLD = [("১", *ROAD), ("২", *POND)]
TABLE = "ক্রঃ নং\nবিষয়\nসিদ্ধান্ত\nবাস্তবায়নে\n১\nপোর্টাল\nপোর্টাল হালনাগাদ করতে হবে।\nজেলা তথ্য অফিসার\n"
SENTENCE = "অতঃপর বিস্তারিত আলোচনাক্রমে নিম্নবর্ণিত সিদ্ধান্ত গৃহীত হয়:\n"


@pytest.mark.parametrize(
    ("paste", "old"),
    [
        (stacked("ক্রঃ নং|গত সভার সিদ্ধান্ত|অগ্রগতি", f"১|{'|'.join(ROAD)}", f"২|{'|'.join(POND)}") + SENTENCE + TABLE, OLD),
        (stacked("ক্র: নং|সিদ্ধান্ত|অগ্রগতি", f"১|{'|'.join(ROAD)}", f"২|{'|'.join(POND)}") + SENTENCE + TABLE, OLD),
        (stacked("নং|গত সভার সিদ্ধান্ত|বাস্তবায়ন", f"১|{'|'.join(ROAD)}", f"২|{'|'.join(POND)}") + DECISIONS, OLD),
        (stacked("নং|গত সভার সিদ্ধান্ত|দায়িত্ব|অগ্রগতি", f"১|{ROAD[0]}|পিআইও|{ROAD[1]}",
                 f"২|{POND[0]}|পিআইও|{POND[1]}") + TABLE, OLD),
        (stacked("গত সভার সিদ্ধান্ত|অগ্রগতি", "|".join(ROAD), "|".join(POND)) + SENTENCE + DECISIONS,
         [(None, *was[1:]) for was in OLD]),
        (f"ক্রঃ নং গত সভার সিদ্ধান্ত বাস্তবায়ন\n১ {' '.join(ROAD)}\n২ খাল খনন করতে হবে। শেষ।\n{DECISIONS}",
         [OLD[0], ("২", "খাল খনন করতে হবে।", "শেষ।")]),
    ],
)  # fmt: skip
def test_what_became_of_earlier_decisions_is_read(paste: str, old: list[tuple[str | None, str, str]]) -> None:
    minutes = read_text(f"{HEAD}{BEGINS}গত সভার সিদ্ধান্তের বাস্তবায়ন অগ্রগতি\n{paste}")
    assert [(one.number, one.text, one.progress) for one in minutes.history] == old
    assert [one.text for one in minutes.decisions] == ["পোর্টাল হালনাগাদ করতে হবে।"]


def test_the_title_above_a_heading_in_one_line_is_none_of_its_columns() -> None:
    minutes = read_text(
        f"{HEAD}{BEGINS}বিগত সভার সিদ্ধান্তের অগ্রগতি পর্যালোচনা ক্রঃ নং গত সভার সিদ্ধান্ত অগ্রগতি ১ খাল খনন করতে হবে। শেষ। "
        f"২ সড়ক মেরামত করতে হবে। কাজ চলমান। সভার আলোচনা ও সিদ্ধান্তঃ {DECISIONS}"
    )
    assert [one.progress for one in minutes.history] == ["শেষ।", "কাজ চলমান।"]


def test_a_dash_is_an_empty_cell_behind_which_the_next_order_begins() -> None:
    rows = (
        "১|ত্রাণ|পিআইও জানান, চাল মজুদ আছে।|চাহিদা প্রেরণ করতে হবে।|পিআইও|১০ দিনের মধ্যে|এনজিওদের সাথে যোগাযোগ করা যেতে পারে।",
        "উপজেলা কৃষি অফিসার|-",
        "২|বন্যা|প্রকৌশলী জানান, পানি বাড়ছে।|নৌকার তালিকা জমা দিতে হবে।|ইউপি চেয়ারম্যান (সকল)|-|কন্ট্রোল রুম খোলা রাখতে হবে।|পিআইও|-",
    )
    minutes = read_text(HEAD + stacked("ক্রঃ নং|বিষয়|আলোচনা|সিদ্ধান্ত|বাস্তবায়নে|সময়সীমা", *rows))
    assert [one.implementer_raw for one in minutes.decisions] == [
        "পিআইও", "উপজেলা কৃষি অফিসার", "ইউপি চেয়ারম্যান (সকল)", "পিআইও",
    ]  # fmt: skip


def test_an_amount_is_no_number_of_a_decision() -> None:
    minutes = read_text(
        f"{HEAD}{BEGINS}আলোচ্যসূচি আলোচনা সিদ্ধান্ত বাস্তবায়নকারী ১. ঘাট ঘাটে ভিড় বেশী হয়। ১.১ রোস্টার টাঙ্গাতে হবে। উপজেলা প্রকৌশলী "
        "২. নৌকা নৌকা বিকল আছে। মেরামতে ১.৮ লক্ষ টাকা লাগবে। ২.১ মেরামতের প্রস্তাব উপস্থাপন করতে হবে। উপজেলা নির্বাহী অফিসার"
    )
    assert [(one.number, one.text) for one in minutes.decisions] == [
        ("১.১", "রোস্টার টাঙ্গাতে হবে।"),
        ("২.১", "মেরামতের প্রস্তাব উপস্থাপন করতে হবে।"),
    ]


def test_a_label_below_the_heading_of_earlier_decisions_begins_those_of_today() -> None:
    told = """২। গত সভার সিদ্ধান্তসমূহের বাস্তবায়ন অগ্রগতি:
সিদ্ধান্ত:
১. তালিকা হালনাগাদ করতে হবে - জেলা তথ্য অফিসার
২. ঋণ আদায় বাড়াতে হবে - ইউনিয়ন সমাজকর্মী
"""
    read = read_text(HEAD + told)
    assert [one.text for one in read.decisions] == ["তালিকা হালনাগাদ করতে হবে", "ঋণ আদায় বাড়াতে হবে"]
    assert read.history == ()
