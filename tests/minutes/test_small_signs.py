"""Small signs and doubts in a reading: any that says something has the whole paper read through, in one question."""

from dataclasses import replace

import pytest

from committee.rows import places_in
from minutes.document import Document, Paragraph
from minutes.doubting import signs, signs_of_names
from minutes.doubting.signs import Paper
from minutes.doubting.together import Sign, with_the_paper
from minutes.items import Doubt
from minutes.known import standard
from minutes.model import Decision

OFFICER = "সহকারী কমিশনার (ভূমি)"
ASKED = (Doubt(where="১", code="words_unsure", what="ক"), Doubt(where="২", code="mention_unsure", what="খ"))


def decision(
    number: str, cell: str = OFFICER, offices: tuple[str, ...] = (), text: str = "", limit: str | None = None
) -> Decision:
    return Decision(
        agenda_no=None, agenda_title="", discussion="", number=number, text=text or f"ঘাট {number} ইজারা দিতে হবে।",
        implementer_raw=cell, offices=offices or (cell,), deadline=limit,
    )  # fmt: skip


def document(*lines: str) -> Document:
    return Document(blocks=tuple(Paragraph(text=line, place="1") for line in lines), format="text")


def bearing(sign: Sign, *decisions: Decision, lines: tuple[str, ...] = ()) -> list[int]:
    return list(sign(Paper(document=document(*lines), decisions=decisions, known=standard(), asked=0)))


PLAIN = decision("১")


@pytest.mark.parametrize(
    ("sign", "cell", "offices"),
    [
        (signs_of_names.post_and_body_apart, "সকল নির্বাহী প্রকৌশলী, বিতরণ বিভাগ", ("সকল নির্বাহী প্রকৌশলী", "বিতরণ বিভাগ")),
        (signs_of_names.short_body_behind, "কীপার, সমকালীন শিল্পকলা ও বিশ্বসভ্যতা বিভাগ", ("কীপার, সমকালীন শিল্পকলা", "বিশ্বসভ্যতা বিভাগ")),
        (signs_of_names.headless_at_a_comma, "সভাপতি, শিক্ষা, স্বাস্থ্য বিষয়ক কমিটি", ("সভাপতি, শিক্ষা", "স্বাস্থ্য বিষয়ক কমিটি")),
        (signs_of_names.headless_at_a_slash, "নির্বাহী প্রকৌশলী, নাটোর/পাবনা-২", ("নির্বাহী প্রকৌশলী, নাটোর", "পাবনা-২")),
        (signs_of_names.one_strange_word, "মাঠ ও গ্যালারি উপ-কমিটি", ("মাঠ", "গ্যালারি উপ-কমিটি")),
        (signs_of_names.nearly_known_word, "জেনারেটর ও লিফট উপ-কমিটি", ("জেনারেটর", "লিফট উপ-কমিটি")),
        (signs.many_offices, "", ("ক", "খ", "গ", "ঘ", "ঙ")),
    ],
)  # fmt: skip
def test_names_cut_in_a_wrong_place_bear_a_sign(sign: Sign, cell: str, offices: tuple[str, ...]) -> None:
    assert bearing(sign, PLAIN, decision("২", cell, offices)) == [1]
    assert (
        bearing(
            sign,
            PLAIN,
            decision("২", "উপজেলা কৃষি অফিসার ও জেলা মৎস্য কর্মকর্তা", ("উপজেলা কৃষি অফিসার", "জেলা মৎস্য কর্মকর্তা")),
        )
        == []
    )


def test_a_time_limit_without_words_that_stand_beside_it_bears_a_sign() -> None:
    text = "সাধারণ সভার ৭ দিন আগে তালিকা টানাতে হবে।"
    assert bearing(signs.limit_cut_off, decision("১", text=text, limit="সভার ৭ দিন আগে")) == [0]
    assert bearing(signs.limit_cut_off, decision("১", text=text, limit="সাধারণ সভার ৭ দিন আগে")) == []
    assert bearing(signs.limit_cut_off, decision("১", text=text, limit="৩০ জুন")) == []


def test_implementers_before_some_decisions_and_behind_others_bear_a_sign() -> None:
    one, two, three = decision("১", "তহসিলদার"), decision("২", "কানুনগো"), decision("৩", "নাজির")
    slipped = (one.text, "তহসিলদার", "কানুনগো", two.text, three.text, "নাজির")
    assert bearing(signs.implementers_on_either_side, one, two, three, lines=slipped) == [1]
    before = ("তহসিলদার", one.text, "কানুনগো", two.text, "নাজির", three.text)
    assert bearing(signs.implementers_on_either_side, one, two, three, lines=before) == []


def test_few_decisions_of_a_long_paper_bear_a_sign() -> None:
    talk = ("আলোচনায় সভাপতি সকলকে স্বাগত জানান এবং বিষয়টি ব্যাখ্যা করেন। " * 60,)
    assert bearing(signs.few_decisions, PLAIN, lines=talk) == [0]
    assert bearing(signs.few_decisions, PLAIN, lines=talk[:0]) == []
    assert bearing(signs.in_long_lines, PLAIN, lines=talk) == [0]


def asked_of(*decisions: Decision, doubts: tuple[Doubt, ...] = ()) -> list[tuple[str, str, tuple[str, ...]]]:
    found = with_the_paper(document(), decisions, standard(), doubts)
    return [(one.where, one.code, places_in(one.what)) for one in found if one not in doubts]


def test_a_paper_with_any_doubt_or_telling_sign_is_read_through_and_the_heaviest_are_named() -> None:
    odd = decision("২", "সভাপতি, শিক্ষা, স্বাস্থ্য বিষয়ক কমিটি", ("সভাপতি, শিক্ষা", "স্বাস্থ্য বিষয়ক কমিটি"))
    assert asked_of(PLAIN, decision("২", text="ঘাটের তালিকা")) == [("paper", "rows_unsure", ())]
    assert asked_of(PLAIN, odd) == [("paper", "rows_unsure", ("২",))]
    assert asked_of(PLAIN, odd, replace(odd, number="৩"), doubts=ASKED) == [
        ("paper", "rows_unsure", ("২", "৩"))
    ]
    assert asked_of(PLAIN, doubts=ASKED[:1]) == [("paper", "rows_unsure", ())]
    assert asked_of(PLAIN, doubts=(Doubt(where="২", code="number_gap", what="৩"),)) == [
        ("paper", "rows_unsure", ())
    ]


def test_what_reading_through_shows_is_no_question_of_its_own() -> None:
    guessed, limit = (Doubt(where="২", code=code, what="") for code in ("cells_guessed", "limit_odd"))
    post, name = (
        Doubt(where=where, code=code, what="")
        for where, code in (("header", "chair_post_missing"), ("১", "mention_unsure"))
    )
    found = with_the_paper(document(), [PLAIN, decision("২")], standard(), [post, guessed, name, limit])
    assert [(one.code, one.what) for one in found] == [("mention_unsure", ""), ("rows_unsure", "২")]


def test_a_paper_that_itself_lacks_something_or_has_a_strange_word_is_not_read_through() -> None:
    strange = decision("২", "মাঠ ও গ্যালারি", ("মাঠ", "গ্যালারি"))
    lacking = tuple(
        Doubt(where="১", code=code, what="") for code in ("no_implementer", "memo_no_missing", "ditto")
    )
    assert asked_of(PLAIN, strange, doubts=lacking) == []
    assert asked_of(doubts=ASKED) == []
