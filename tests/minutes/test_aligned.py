"""Tables set with spaces: cells of several lines below their headings, and rows whose first cells go on from above."""

from minutes.read import read_text
from minutes.readers.aligned import aligned

HEAD = "উপজেলা ভাতা কমিটির সভার কার্যবিবরণী\nসভাপতি : জনাব রতন সেন, উপজেলা নির্বাহী অফিসার\nতারিখ : ০৭/০৯/২০২২\n\n"
LINED_UP = """ক্রম  আলোচনা               সিদ্ধান্ত                    সময়          দায়িত্ব

০১    মাদক মামলা: মাসে     (ক) চার্জশিট দাখিল করতে    ৩১.১২.২০২২    উপপরিচালক, জেলা
      ৩১টি মামলা হয়।       হবে।                                      মাদকদ্রব্য কার্যালয়
                           (খ) তালিকা প্রেরণ করতে
                           হবে।

০২    বিবিধ                তথ্য বিনিময় করতে হবে।      ১ মাস         পুলিশ সুপার
"""


def test_lines_below_a_heading_belong_to_the_column_they_begin_at() -> None:
    given = read_text(HEAD + LINED_UP).decisions
    assert [(one.number, one.text, one.offices, one.deadline) for one in given] == [
        ("ক", "চার্জশিট দাখিল করতে হবে।", ("উপপরিচালক, জেলা মাদকদ্রব্য কার্যালয়",), "৩১.১২.২০২২"),
        ("খ", "তালিকা প্রেরণ করতে হবে।", ("উপপরিচালক, জেলা মাদকদ্রব্য কার্যালয়",), "৩১.১২.২০২২"),
        (None, "তথ্য বিনিময় করতে হবে।", ("পুলিশ সুপার",), "১ মাস"),
    ]


def test_lines_that_begin_at_no_column_are_no_table() -> None:
    assert aligned(["নাম   পদবি   ফোন", "রতন সেন, উপজেলা নির্বাহী অফিসার  বগা  ০১৭"], 0) == ([], 0)


def test_a_decision_with_its_offices_alone_in_a_row_goes_on_from_the_row_above() -> None:
    body = (
        "ক্রঃ   আলোচনা   সিদ্বান্ত   বাস্তবায়ন\n"
        "১ |  কেস উপস্থাপিত হয় |   ১.১ কেস অনুমোদন করতে হবে |   জেলা প্রশাসক\n"
        "১.২ পুনঃতদন্ত করে প্রতিবেদন দাখিল করতে হবে |   সহকারী কমিশনার (ভূমি), গলাচিপা\n"
        "২ |  দখল |   ২.১ তালিকা দাখিল করতে হবে |   উপজেলা নির্বাহী অফিসার, গলাচিপা\n"
    )
    given = read_text(HEAD + body).decisions
    assert [(one.agenda_no, one.number, one.offices) for one in given] == [
        ("১", "১.১", ("জেলা প্রশাসক",)),
        ("১", "১.২", ("সহকারী কমিশনার (ভূমি), গলাচিপা",)),
        ("২", "২.১", ("উপজেলা নির্বাহী অফিসার, গলাচিপা",)),
    ]


def test_limits_below_each_other_may_repeat_the_numbers_of_their_decisions() -> None:
    body = (
        "ক্রঃ নং\nআলোচ্য বিষয়\nসিদ্ধান্ত\nবাস্তবায়নকারী\nসময়সীমা\n"
        "১\nঝরে পড়া\n১.১ শিশুদের ফিরিয়ে আনতে হবে।\n১.২ মানচিত্র জমা দিতে হবে।\n"
        "১.১ প্রধান শিক্ষক (সকল)\n১.২ উপজেলা শিক্ষা অফিসার\n১.১ চলমান\n১.২ ১৫/০৩/২০২৩\n"
        "২\nভবন\n২.১ প্রস্তাব পাঠাতে হবে।\nউপজেলা প্রকৌশলী\nএক মাস"
    )
    given = read_text(HEAD + body).decisions
    assert [(one.offices, one.deadline) for one in given] == [
        (("প্রধান শিক্ষক (সকল)",), "চলমান"),
        (("উপজেলা শিক্ষা অফিসার",), "১৫/০৩/২০২৩"),
        (("উপজেলা প্রকৌশলী",), "এক মাস"),
    ]
