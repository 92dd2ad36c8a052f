"""What a decision's row says of every kind of answer and silence."""

from datetime import date

import pytest

from committee.report_views import Outreach
from committee.values import Nature, Source, Status
from locales.translator import Translator
from reports import rows
from tests.reports import factories as make

BN, EN = Translator("bn"), Translator("en")
TODAY = date(2026, 3, 15)


def answer(progress: object, nature: Nature = Nature.ONE_OFF) -> rows.Answer:
    return rows.answer_of(BN, progress, nature)  # type: ignore[arg-type]


@pytest.mark.parametrize("lang", ["bn", "en"])
def test_every_status_has_words_of_its_own(lang: str) -> None:
    words = [rows.status_words(Translator(lang), status) for status in Status]
    assert len(set(words)) == len(Status)


def test_papers_have_their_own_words_for_moving_and_stuck() -> None:
    assert rows.status_words(BN, Status.IN_PROGRESS) == "বাস্তবায়নাধীন"
    assert rows.status_words(BN, Status.PROBLEM) == "প্রতিবন্ধকতা"


def test_an_answer_tells_status_count_note_day_and_evidence() -> None:
    said = answer(make.said(done_count=7, total_count=10, percent=70, note="বাকি তিনটি এ মাসে", evidence=2))
    assert said.office == make.EDUCATION
    assert said.status == "বাস্তবায়নাধীন, ৭০% (১০টির মধ্যে ৭টি)"
    assert said.note == "বাকি তিনটি এ মাসে"
    assert said.facts == "১০ মার্চ ২০২৬; প্রমাণক ২টি"


@pytest.mark.parametrize(
    ("note", "kept"),
    [("শুরু হয়নি", ""), ("শুরু হয়নি।", ""), ("এখনো শুরু হয়নি", "এখনো শুরু হয়নি"), (None, "")],
)
def test_a_note_that_only_says_the_status_again_is_left_out(note: str | None, kept: str) -> None:
    assert answer(make.said(status=Status.NOT_STARTED, percent=None, note=note)).note == kept


def test_a_count_without_a_total_stands_alone() -> None:
    assert answer(make.said(done_count=7, percent=None)).status == "বাস্তবায়নাধীন (৭টি)"


def test_a_hundred_percent_is_not_said_of_what_is_done() -> None:
    assert answer(make.said(status=Status.DONE, percent=100)).status == "বাস্তবায়িত"


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (Source.TELEGRAM, "১০ মার্চ ২০২৬"),
        (Source.PHONE, "১০ মার্চ ২০২৬; টেলিফোনে প্রাপ্ত তথ্যের ভিত্তিতে; তথ্যদাতা: অফিস সহকারী"),
        (Source.LETTER, "১০ মার্চ ২০২৬; পত্রযোগে প্রাপ্ত তথ্যের ভিত্তিতে; তথ্যদাতা: অফিস সহকারী"),
        (Source.MEETING, "১০ মার্চ ২০২৬; সভায় মৌখিকভাবে প্রাপ্ত তথ্যের ভিত্তিতে; তথ্যদাতা: অফিস সহকারী"),
    ],
)
def test_what_did_not_come_from_the_office_itself_says_how_it_came(source: Source, words: str) -> None:
    informant = None if source is Source.TELEGRAM else "অফিস সহকারী"
    assert answer(make.said(source=source, informant=informant)).facts == words


def test_a_silent_office_shows_what_was_sent_seen_and_failed() -> None:
    outreach = Outreach(
        sent=(date(2026, 3, 10), date(2026, 3, 2)), failed=(date(2026, 3, 12),), seen=date(2026, 3, 11)
    )
    silent = answer(make.silent(outreach=outreach))
    assert silent.status == "তথ্য পাওয়া যায়নি"
    assert silent.facts == (
        "বার্তা পাঠানো হয়েছে: ২ মার্চ ও ১০ মার্চ ২০২৬। দেখেছেন: ১১ মার্চ ২০২৬। বার্তা পাঠানো যায়নি: ১২ মার্চ ২০২৬।"
    )


@pytest.mark.parametrize(
    ("outreach", "status", "facts"),
    [
        (Outreach(reachable=False), "যোগাযোগ করা যায়নি", "দপ্তরের পক্ষে এখনো কেউ যুক্ত হননি।"),
        (Outreach(failed=(date(2026, 3, 2),)), "যোগাযোগ করা যায়নি", "বার্তা পাঠানো যায়নি: ২ মার্চ ২০২৬।"),
        (Outreach(), "এখনো তথ্য চাওয়া হয়নি", ""),
    ],
)
def test_an_office_that_was_never_reached_is_not_called_silent(
    outreach: Outreach, status: str, facts: str
) -> None:
    unreached = answer(make.unreached(outreach=outreach))
    assert (unreached.status, unreached.facts) == (status, facts)


def test_an_older_answer_to_a_one_off_decision_stays_and_says_that_nothing_new_came() -> None:
    older = answer(
        make.silent(status=Status.IN_PROGRESS, percent=40, on=date(2026, 2, 10), note="দরপত্র আহ্বান")
    )
    assert older.status == "বাস্তবায়নাধীন, ৪০%"
    assert older.note == "দরপত্র আহ্বান"
    assert older.facts.startswith("১০ ফেব্রুয়ারি ২০২৬; এ সভার জন্য তথ্য পাওয়া যায়নি; বার্তা পাঠানো হয়েছে: ২ মার্চ")


def test_last_months_compliance_says_nothing_about_this_month() -> None:
    stale = answer(make.silent(status=Status.COMPLIED, on=date(2026, 2, 10)), Nature.STANDING)
    assert stale.status == "তথ্য পাওয়া যায়নি"
    assert stale.facts.endswith("সর্বশেষ জানা অবস্থা: প্রতিপালিত হচ্ছে; ১০ ফেব্রুয়ারি ২০২৬")


def test_offices_with_the_same_answer_share_one_line() -> None:
    same = make.row(progress=(make.silent(office="ক"), make.said(office="খ"), make.silent(office="গ")))
    assert [one.office for one in rows.answers(BN, same)] == ["ক; গ", "খ"]


def test_several_offices_are_rolled_up_to_a_count_and_the_slowest() -> None:
    four = make.every_kind()[4]
    assert rows.roll_up(BN, four) == "৪টি দপ্তরের মধ্যে ১টিতে বাস্তবায়িত; সর্বনিম্ন অবস্থা: শুরু হয়নি"
    assert rows.roll_up(BN, make.row()) == ""


def test_the_slowest_of_offices_nobody_reached_is_not_called_silent() -> None:
    nobody = make.row(progress=(make.unreached(), make.unreached(office="খ")))
    assert rows.roll_up(BN, nobody).endswith("সর্বনিম্ন অবস্থা: যোগাযোগ করা যায়নি")


def test_nothing_is_slowest_when_all_have_done_it() -> None:
    done = make.row(progress=(make.said(status=Status.DONE), make.said(status=Status.DONE, office="খ")))
    assert rows.roll_up(BN, done) == "২টি দপ্তরের মধ্যে ২টিতে বাস্তবায়িত"


def test_remarks_tell_age_and_how_long_it_is_overdue() -> None:
    late = make.row(age=4, due=date(2026, 3, 1))
    assert rows.remarks(BN, late, TODAY) == (
        "৪ সভা ধরে চলমান",
        "সময়সীমা অতিক্রান্ত: ১ মার্চ ২০২৬ (১৪ দিন পূর্বে)",
    )


def test_what_is_done_is_neither_old_nor_overdue() -> None:
    done = make.row(age=4, due=date(2026, 3, 1), progress=(make.said(status=Status.DONE),))
    assert rows.remarks(BN, done, TODAY) == ("সময়সীমা: ১ মার্চ ২০২৬",)


def test_a_due_date_is_not_overdue_on_its_own_day() -> None:
    assert rows.remarks(BN, make.row(due=TODAY), TODAY) == ("সময়সীমা: ১৫ মার্চ ২০২৬",)


def test_standing_decisions_are_marked_and_have_no_age() -> None:
    standing = make.row(nature=Nature.STANDING, age=9, progress=(make.said(status=Status.COMPLIED),))
    assert rows.remarks(BN, standing, TODAY) == ("নিয়মিত সিদ্ধান্ত",)


def test_what_waits_for_acceptance_or_for_the_chair_is_said() -> None:
    waiting = make.row(
        progress=(
            make.said(status=Status.REPORTED_DONE),
            make.said(status=Status.MORE_TIME, office="খ", until=date(2026, 4, 30)),
            make.said(status=Status.NOT_OURS, office="গ"),
        )
    )
    assert rows.remarks(BN, waiting, TODAY) == (
        "যাচাইয়ের অপেক্ষায় (১টি দপ্তর)",
        "সভাপতি মহোদয়ের সিদ্ধান্ত প্রয়োজন: সময় বৃদ্ধির আবেদন (৩০ এপ্রিল ২০২৬ পর্যন্ত) (খ)",
        "সভাপতি মহোদয়ের সিদ্ধান্ত প্রয়োজন: এ দপ্তর-সংশ্লিষ্ট নয় (গ)",
    )


def test_what_the_chair_has_granted_waits_for_nobody() -> None:
    granted = make.row(age=3, progress=(make.said(status=Status.NOT_OURS, closed=True, percent=None),))
    assert rows.remarks(BN, granted, TODAY) == ()
    assert answer(granted.progress[0]).status == "এ দপ্তর-সংশ্লিষ্ট নয় (নিষ্পত্তিকৃত)"


def test_days_of_different_years_each_name_their_year() -> None:
    assert rows.days(EN, [date(2026, 1, 2), date(2025, 12, 30)]) == "30 December 2025 and 2 January 2026"
    assert rows.days(BN, [date(2026, 1, 2)] * 2) == "২ জানুয়ারি ২০২৬"


def test_time_that_was_granted_is_the_offices_answer() -> None:
    said = make.said(
        status=Status.NO_INFORMATION, percent=None, note="বরাদ্দ আসেনি", until=date(2026, 4, 30), owes=False
    )
    known = answer(said)
    assert known.status == "সময় বৃদ্ধির অনুরোধ (কারণ: বরাদ্দ আসেনি), নতুন সময়সীমা ৩০ এপ্রিল ২০২৬"
    assert known.note == "" and not rows.unknown(said, Nature.ONE_OFF)


def test_time_granted_in_an_earlier_cycle_is_what_is_known_last() -> None:
    said = make.said(status=Status.NO_INFORMATION, percent=None, until=date(2026, 4, 30), owes=True)
    known = answer(said)
    assert known.status != known.facts and "নতুন সময়সীমা ৩০ এপ্রিল ২০২৬" in known.facts


def test_a_directive_is_a_remark_with_the_office_it_was_given_to() -> None:
    one = make.said(office="ক দপ্তর", directive="দ্রুত  করুন")
    row = make.row(progress=(one, make.said(office="খ দপ্তর")))
    assert "সভাপতি মহোদয়ের নির্দেশনা: “দ্রুত করুন” (ক দপ্তর)" in rows.remarks(BN, row, TODAY)
    assert "সভাপতি মহোদয়ের নির্দেশনা: “দ্রুত করুন”" in rows.remarks(BN, make.row(progress=(one,)), TODAY)
