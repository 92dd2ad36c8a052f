"""Numbers before decisions: which are marks, and what stands behind them."""

import pytest

from minutes.division import divide
from minutes.inline import own_labels
from minutes.marks import split
from minutes.numbers import leading_number

# agenda number | text (⏎ is a line break) → number: text ‖ number: text
SPLITS = """
২ | ২.১. এক করতে হবে। ২.২। দুই করতে হবে। ২.৩ তিন করতে হবে। → ২.১: এক করতে হবে। ‖ ২.২: দুই করতে হবে। ‖ ২.৩: তিন করতে হবে।
০৯ | ৯.১।এক করতে হবে।৯.২। দুই → ৯.১: এক করতে হবে। ‖ ৯.২: দুই
২ | ২.১।৪.৫ কিমি তার টানতে হবে।২.২। ৩.২ ধারা মতে ২.৫ লক্ষ টাকা → ২.১: ৪.৫ কিমি তার টানতে হবে। ‖ ২.২: ৩.২ ধারা মতে ২.৫ লক্ষ টাকা
৪ | ৪.১ এক (২.৪ GHz)⏎৪.২ দুই⏎৪.২.১ তিন⏎৪.৩ চার → ৪.১: এক (২.৪ GHz) ‖ ৪.২: দুই ‖ ৪.২.১: তিন ‖ ৪.৩: চার
২ | ২.৯। নয় হবে। ২.১০। দশ হবে। ২.১১। এগারো হবে। → ২.৯: নয় হবে। ‖ ২.১০: দশ হবে। ‖ ২.১১: এগারো হবে।
২ | ২-১। এক হবে। ২-২। দুই হবে। → ২-১: এক হবে। ‖ ২-২: দুই হবে।
২ | (২.১) এক হবে (২.২) দুই → ২.১: এক হবে ‖ ২.২: দুই
৮ | ৮.১. ৮০০ জন পাবে। ৮.২. ৯৫% হতে হবে। → ৮.১: ৮০০ জন পাবে। ‖ ৮.২: ৯৫% হতে হবে।
৩ | ৩.১.১ এক। ৩.১.২ দুই। ৩.২.১ তিন। → ৩.১.১: এক। ‖ ৩.১.২: দুই। ‖ ৩.২.১: তিন।
৩ | (ক) এক হবে। (খ) দুই হবে। → ক: এক হবে। ‖ খ: দুই হবে।
৩ | ক) এক; খ) দুই; গ) তিন হবে। → ক: এক; ‖ খ: দুই; ‖ গ: তিন হবে।
৩ | ঘ) চার হবে। চ) ছয় হবে। → ঘ: চার হবে। ‖ চ: ছয় হবে।
৩ | ক- এক হবে।⏎খ- দুই হবে। → ক: এক হবে। ‖ খ: দুই হবে।
৪ | ৪। (ক) এক হবে। (খ) দুই হবে। → ৪(ক): এক হবে। ‖ ৪(খ): দুই হবে।
৭ | ৭.ক) এক হবে। ৭.খ) দুই হবে। → ৭(ক): এক হবে। ‖ ৭(খ): দুই হবে।
২ | ২.১ নিম্নরূপ: (ক) এক করতে হবে, (খ) দুই করতে হবে। ২.২ তিন হবে। → ২.১(ক): এক করতে হবে ‖ ২.১(খ): দুই করতে হবে। ‖ ২.২: তিন হবে।
২ | ২.১ কাগজ দিতে হবে: (ক) আবেদন, (খ) ছবি। → ২.১: কাগজ দিতে হবে: (ক) আবেদন, (খ) ছবি।
১ | ১। এক হবে। ২। দুই হবে ৩। তিন হবে → ১: এক হবে। ‖ ২: দুই হবে ‖ ৩: তিন হবে
১ | নিম্নরূপ সিদ্ধান্ত গৃহীত হয়ঃ ১) এক হবে। ২) দুই হবে। → ১: এক হবে। ‖ ২: দুই হবে।
১ | সিদ্ধান্ত-১: এক হবে। সিদ্ধান্ত-২: দুই হবে। → ১: এক হবে। ‖ ২: দুই হবে।
২ | ২। ২.১ এক হবে। ২.২ দুই হবে। → ২.১: এক হবে। ‖ ২.২: দুই হবে।
৫ | i) এক হবে। ii) দুই হবে। → i: এক হবে। ‖ ii: দুই হবে।
5 | 5.1 One shall go. 5.2 Two shall go. → 5.1: One shall go. ‖ 5.2: Two shall go.
৬ | • এক হবে।⏎• দুই হবে। → -: এক হবে। ‖ -: দুই হবে।
৬ | - এক হবে। - দুই হবে। → -: এক হবে। ‖ -: দুই হবে।
৬ | নথি সংরক্ষণ করতে হবে। → -: নথি সংরক্ষণ করতে হবে।
২ | ৪.৫ কিমি রাস্তা মেরামত করতে হবে। → -: ৪.৫ কিমি রাস্তা মেরামত করতে হবে।
৫ | ৫.২ অনুচ্ছেদ মতে চলতে হবে। → -: ৫.২ অনুচ্ছেদ মতে চলতে হবে।
১৫ | ১৫.০৮.২২ তারিখের মধ্যে শেষ করতে হবে। → -: ১৫.০৮.২২ তারিখের মধ্যে শেষ করতে হবে।
১০ | ১০.৩০ মিনিটে শুরু হবে। ১১.০০ টায় শেষ হবে। → -: ১০.৩০ মিনিটে শুরু হবে। ১১.০০ টায় শেষ হবে।
১ | ১ম ধাপ শেষ করতে হবে। ২য় ধাপ শুরু করতে হবে। → -: ১ম ধাপ শেষ করতে হবে। ২য় ধাপ শুরু করতে হবে।
২ | গত সভার সিদ্ধান্ত ২.১ মতে কাজ করতে হবে। → -: গত সভার সিদ্ধান্ত ২.১ মতে কাজ করতে হবে।
১ | ১.১ মাসিক তথ্য দিতে হবে। ১.২ জনস্বার্থে প্রচার করতে হবে। → ১.১: মাসিক তথ্য দিতে হবে। ‖ ১.২: জনস্বার্থে প্রচার করতে হবে।
"""


def rows() -> list[tuple[str, str, list[tuple[str | None, str]]]]:
    found = []
    for line in SPLITS.strip().split("\n"):
        given, wanted = line.split(" → ")
        agenda, text = given.split(" | ", 1)
        parts = [part.split(": ", 1) for part in wanted.split(" ‖ ")]
        expected = [(None if number == "-" else number, words) for number, words in parts]
        found.append((agenda, text.replace("⏎", "\n"), expected))
    return found


@pytest.mark.parametrize(("agenda", "text", "expected"), rows())
def test_decisions_are_told_apart_by_their_marks(
    agenda: str, text: str, expected: list[tuple[str | None, str]]
) -> None:
    found = split(text, agenda)
    assert [(part.number, part.text) for part in found.parts] == expected
    assert found.problems == ()


@pytest.mark.parametrize(
    ("agenda", "text", "code", "what"),
    [
        ("৫", "৫.১ এক হবে। ৫.২ দুই হবে। ৫.৪ চার হবে।", "number_gap", "৫.৪"),
        ("৫", "৫.১ এক হবে।\n৫.১ দুই হবে।", "number_repeated", "৫.১"),
        ("৫", "৪.১ এক হবে। ৪.২ দুই হবে।", "number_of_another_item", "৪.১"),
        ("৫", "আগের কাজ চলবে। ৫.১ এক হবে। ৫.২ দুই হবে।", "text_before_number", "আগের কাজ চলবে।"),
        ("৫", "৫.১। ৫.২। দুই হবে।", "empty_decision", "৫.১"),
    ],
)
def test_what_is_odd_about_a_number_is_said(agenda: str, text: str, code: str, what: str) -> None:
    assert (code, what) in split(text, agenda).problems


@pytest.mark.parametrize(
    ("text", "number", "rest"),
    [
        ("১. পাঠ", "১", "পাঠ"),
        ("০৯। ল্যাব", "০৯", "ল্যাব"),
        ("১৩। বিবিধ: শেষ", "১৩", "বিবিধ: শেষ"),
        ("(ক) কৃষি", "ক", "কৃষি"),
        ("১৭টি ল্যাপটপ", None, "১৭টি ল্যাপটপ"),
        ("২.৫ লক্ষ টাকা", None, "২.৫ লক্ষ টাকা"),
        ("বিবিধ", None, "বিবিধ"),
    ],
)
def test_an_items_number_is_taken_from_its_title(text: str, number: str | None, rest: str) -> None:
    assert leading_number(text) == (number, rest)


@pytest.mark.parametrize(
    ("cell", "numbers", "parts"),
    [
        ("৪.১ উপজেলা প্রকৌশলী; ৪.২ ওসি", ["৪.১", "৪.২"], {0: "উপজেলা প্রকৌশলী", 1: "ওসি"}),
        ("২.১ চলমান ২.২ ৩০/০৯/২০২৩", ["২.১", "২.২"], {0: "চলমান", 1: "৩০/০৯/২০২৩"}),
        ("২.১ ও ২.২: ডিসি\n২.৩: ওসি", ["২.১", "২.২", "২.৩"], {0: "ডিসি", 1: "ডিসি", 2: "ওসি"}),
        ("২.১-২.৩ ডিসি", ["২.১", "২.২", "২.৩"], {0: "ডিসি", 1: "ডিসি", 2: "ডিসি"}),
        ("(ক) ডিসি (খ) ওসি", ["ক", "খ"], {0: "ডিসি", 1: "ওসি"}),
        ("(ক) ডিসি (খ) ওসি", ["২(ক)", "২(খ)"], {0: "ডিসি", 1: "ওসি"}),
        ("০২.০১ ডিসি ০২.০২ ওসি", ["২.১", "২.২"], {0: "ডিসি", 1: "ওসি"}),
    ],
)
def test_a_cell_is_divided_by_the_numbers_of_its_decisions(
    cell: str, numbers: list[str | None], parts: dict[int, str]
) -> None:
    divided = divide(cell, numbers)
    assert divided is not None
    assert divided.parts == parts


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("১। ডিসি ২। ওসি", ["২.১", "২.২"]),
        ("১। ডিসি ২। ওসি ৩। ইউএনও", ["১", "২"]),
        ("ডিসি, ওসি", ["২.১", "২.২"]),
        ("৩০/০৯/২০২৩", ["২.১", "২.২"]),
        ("ডিসি", [None]),
    ],
)
def test_a_list_with_numbers_of_its_own_is_not_divided(cell: str, numbers: list[str | None]) -> None:
    assert divide(cell, numbers) is None


def test_numbers_that_could_be_either_are_said_to_be_unsure() -> None:
    divided = divide("১। ডিসি ২। ওসি", ["১", "২"])
    assert divided is not None
    assert divided.unsure


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("কাজ করতে হবে। (বাস্তবায়নে: ডিসি)", ("কাজ করতে হবে।", "ডিসি", "")),
        ("কাজ করতে হবে [বাস্তবায়নে- ইউএনও (সকল)]", ("কাজ করতে হবে", "ইউএনও (সকল)", "")),
        ("কাজ করতে হবে। (বাস্তবায়নে: ডিসি; সময়সীমা: চলমান)", ("কাজ করতে হবে।", "ডিসি", "চলমান")),
        ("কাজ করতে হবে (সময়সীমা: ৩০ জুন)।", ("কাজ করতে হবে (সময়সীমা: ৩০ জুন)।", "", "৩০ জুন")),
        ("কাজ করতে হবে। বাস্তবায়নে: ডিসি। সময়সীমা: ৩০ জুন।", ("কাজ করতে হবে।", "ডিসি", "৩০ জুন")),
        ("কাজ (যেমন: ছবি) করতে হবে।", ("কাজ (যেমন: ছবি) করতে হবে।", "", "")),
        ("সিদ্ধান্ত বাস্তবায়নে: সকলকে তৎপর হতে হবে", ("সিদ্ধান্ত বাস্তবায়নে: সকলকে তৎপর হতে হবে", "", "")),
    ],
)
def test_labels_inside_a_decision_are_taken_out_of_its_words(
    text: str, expected: tuple[str, str, str]
) -> None:
    found = own_labels(text)
    assert (found.text, found.implementer, found.deadline) == expected
