"""Tables copied out of a browser: which lines are a cell's own, which are cells, which hang down from the row above."""

from minutes.document import Table
from minutes.readers import open_text

HEADING = "ক্রম\tআলোচ্য বিষয়\tসিদ্ধান্ত\tবাস্তবায়নকারী\tসময়সীমা"


def rows(text: str) -> list[list[str]]:
    """The rows of the first table; "^" for a cell that hangs down from the row above."""
    table = next(block for block in open_text(text).blocks if isinstance(block, Table))
    return [["^" if cell.continued else cell.text for cell in row] for row in table.rows]


def test_behind_a_cell_with_paragraphs_stands_an_empty_line_and_no_tab() -> None:
    text = (
        "বিষয়\tসিদ্ধান্ত\tবাস্তবায়ন\n"
        "১. বাজেট\t\n১.১ বরাদ্দ ৫% এ উন্নীত করতে হবে।\n\n১.২ সারসংক্ষেপ প্রকাশ করতে হবে।\n\nহিসাবরক্ষণ কর্মকর্তা\nসচিব\n"
        "২. পানি\t২.১ নমুনা পরীক্ষা করতে হবে।\tপানি সুপার\n"
        "সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।"
    )
    assert rows(text)[1:] == [
        ["১. বাজেট", "১.১ বরাদ্দ ৫% এ উন্নীত করতে হবে।\n১.২ সারসংক্ষেপ প্রকাশ করতে হবে।", "হিসাবরক্ষণ কর্মকর্তা\nসচিব"],
        ["২. পানি", "২.১ নমুনা পরীক্ষা করতে হবে।", "পানি সুপার"],
    ]


def test_rows_may_be_made_of_paragraphs_alone() -> None:
    text = (
        f"{HEADING}\n১.\n\nপোর্টাল\n\n(ক) হালনাগাদ করতে হবে।\n(খ) ছবি দিতে হবে।\n\nস্ব স্ব দপ্তর প্রধান\n\nচলমান\n\n"
        "২.\n\nল্যাব\n\nতালিকা দিতে হবে।\n\nপ্রোগ্রামার\n\n৭ দিন\n\nস্বাক্ষরিত"
    )
    assert rows(text)[1:] == [
        ["১.", "পোর্টাল", "(ক) হালনাগাদ করতে হবে।\n(খ) ছবি দিতে হবে।", "স্ব স্ব দপ্তর প্রধান", "চলমান"],
        ["২.", "ল্যাব", "তালিকা দিতে হবে।", "প্রোগ্রামার", "৭ দিন"],
    ]


def test_a_decision_in_a_line_of_its_own_stands_below_the_one_before() -> None:
    text = (
        f"{HEADING}\n১\tনীতিমালা\t(১) তালিকা প্রকাশ করতে হবে।\tসহকারী কমিশনার\t৩১ মার্চ ২০২৪\n"
        "(২) নোটিশ প্রদান করতে হবে।\t১০ কর্মদিবসের মধ্যে\n(৩) ভবন অপসারণের প্রস্তাব অনুমোদন করা হলো।\n"
        "২\tবিল\t(১) বেতন হতে কর্তন করতে হবে।\tহিসাবরক্ষণ অফিসার\t-"
    )
    assert rows(text)[1:] == [
        ["১", "নীতিমালা", "(১) তালিকা প্রকাশ করতে হবে।", "সহকারী কমিশনার", "৩১ মার্চ ২০২৪"],
        ["^", "^", "(২) নোটিশ প্রদান করতে হবে।", "^", "১০ কর্মদিবসের মধ্যে"],
        ["^", "^", "(৩) ভবন অপসারণের প্রস্তাব অনুমোদন করা হলো।", "^", "^"],
        ["২", "বিল", "(১) বেতন হতে কর্তন করতে হবে।", "হিসাবরক্ষণ অফিসার", "-"],
    ]


def test_a_list_of_officers_is_no_decision_below() -> None:
    text = (
        "ক্রম\tবিষয়\tসিদ্ধান্ত\tবাস্তবায়ন\n১\tভবন\tক) প্রাক্কলন করতে হবে।\nখ) গৃহ নির্মাণ করতে হবে।\tক) উপজেলা প্রকৌশলী\n"
        "খ) প্রকল্প বাস্তবায়ন কর্মকর্তা।\n২\tবিবিধ\tঅনুমোদন করা হলো।\t"
    )
    assert rows(text)[1][-1] == "ক) উপজেলা প্রকৌশলী\nখ) প্রকল্প বাস্তবায়ন কর্মকর্তা।"
    assert len(rows(text)) == 3


def test_a_heading_may_go_on_below_and_what_stands_below_the_table_stays_there() -> None:
    text = (
        "ক্রম\tবিষয়\tসিদ্ধান্ত\nকরণীয়\tদায়িত্ব\n১\tধান\t১.১ বার্তা দিতে হবে।\nকৃষকদের জানাতে হবে।\tকৃষি অফিসার\n৩১ মে\n"
        "২\tচাল\t\n২.১ তালিকা দিতে হবে।\n\nখাদ্য পরিদর্শক\nআলোচ্যসূচি ৩: বিবিধ বিষয়ে সদস্যগণ বিস্তারিত মতামত প্রদান করেন ও আলোচনা করেন।"
    )
    table = rows(text)
    assert table[0] == ["ক্রম", "বিষয়", "সিদ্ধান্ত\nকরণীয়", "দায়িত্ব"]
    assert table[-1] == ["২", "চাল", "২.১ তালিকা দিতে হবে।", "খাদ্য পরিদর্শক"]
