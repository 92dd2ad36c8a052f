"""Words that a conversion from Bijoy broke are mended where it is certain what was meant, and nothing else is touched."""

import re
import unicodedata
from pathlib import Path

import pytest

from minutes.chars import clean
from minutes.grammar.broken import SURE
from minutes.grammar.words import BANGLA, ENDINGS
from minutes.mending import Mender
from minutes.read import read_text
from minutes.words.wordlist import all_words, is_known
from tests.minutes.comparing import SAMPLES, SHARED, sources

MENDED = {
    "সিদ্ধামত্ম": "সিদ্ধান্ত", "সিদ্ধান্ত্মসমূহ": "সিদ্ধান্তসমূহ", "প্রামিত্মক": "প্রান্তিক", "আলোচনামেত্ম": "আলোচনান্তে",
    "আলোচনামত্মে": "আলোচনান্তে", "অমত্মর্ভূক্ত": "অন্তর্ভূক্ত", "মমত্মব্য": "মন্তব্য", "প্রসত্মাব": "প্রস্তাব", "বাসত্মবায়ন": "বাস্তবায়ন",
    "রাস্ত্মার": "রাস্তার", "প্রস্ত্ততকরণ": "প্রস্তুতকরণ", "কিন্ত্ত": "কিন্তু", "শুরম্ন": "শুরু", "ফেব্রম্নয়ারি": "ফেব্রুয়ারি", "দ্রম্নত": "দ্রুত",
    "জর“রি": "জরুরি", "শুর“": "শুরু", "নি¤œ": "নিম্ন", "নি¤œোক্ত": "নিম্নোক্ত", "ন¤^র": "নম্বর", "সেপ্টে¤^র": "সেপ্টেম্বর",
    "ক¤িপউটার": "কম্পিউটার", "পদÿেপ": "পদক্ষেপ", "কÿ": "কক্ষ", "শিড়্গা": "শিক্ষা", "¯^াÿরিত": "স্বাক্ষরিত", "¯^েচ্ছাসেবক": "স্বেচ্ছাসেবক",
    "সিদ্‌ধামত্ম": "সিদ্ধান্ত", "বৃদ্‌ধি": "বৃদ্ধি", "শিক্ ষা": "শিক্ষা", "সংশ্লিষ্ ট": "সংশ্লিষ্ট", "শৃ•খলা": "শৃঙ্খলা", "কার্¨ালয়": "কার্যালয়",
    "¯হানীয়": "স্থানীয়", "ব্যব¯হা": "ব্যবস্থা", "উপ¯িহত": "উপস্থিত", "উপসি'ত": "উপস্থিত", "ব্যবস'া": "ব্যবস্থা", "প্রস'ত": "প্রস্তুত",
    "কিন'": "কিন্তু", "সিদ্ধান-": "সিদ্ধান্ত", "বাস-বায়ন": "বাস্তবায়ন", "উলেস্নখ": "উল্লেখ", "পলস্নী": "পল্লী", "কুমিলস্না": "কুমিল্লা",
    "কমপেস্নক্স": "কমপ্লেক্স",
    "্রপকল্প": "প্রকল্প", "্রগহণ": "গ্রহণ", "উপ-্রপকল্প": "উপ-প্রকল্প",
    "কমপ্লে·": "কমপ্লেক্স", "ট্যা·": "ট্যাক্স", "ভ‚মি": "ভূমি", "ক…ষি": "কৃষি", "কার্যµম": "কার্যক্রম", "কতৃর্পক্ষ": "কর্তৃপক্ষ", "কাযর্ক্রম": "কার্যক্রম",
    "নিধার্রিত": "নির্ধারিত", "পূবের্": "পূর্বে", "সবর্সম্মতিক্রমে": "সর্বসম্মতিক্রমে", "Òরজনীগন্ধাÓ": "“রজনীগন্ধা”", "¯কুল": "স্কুল", "কতৃর্ক": "কর্তৃক",
}  # fmt: skip


def mend(text: str) -> str:
    return Mender().mend(clean(text))


@pytest.mark.parametrize("word", MENDED)
def test_a_broken_word_becomes_what_was_meant(word: str) -> None:
    meant = unicodedata.normalize("NFC", MENDED[word])
    assert mend(word) == meant
    assert mend(f"({word}), {word}।") == f"({meant}), {meant}।"


@pytest.mark.parametrize(
    "text",
    [
        "আত্মকর্মসংস্থান, আত্মীয়, মাহাত্ম্য", "স্নাতক, স্নেহ, মঙ্গলস্নান, উপস্নাতক", "নিম্ন, নিম্নে, প্রদ্যুম্ন", "খড়্গ হাতে, ষড়্গুণ", "স্ব-স্ব দপ্তর",
        "প্রধান-সহকারী", "ছাত্র-ছাত্রী", "সিদ্ধান্ত – গৃহীত", "‘ক’ ও “শুরু”", "৩০°সে, ±৫, ৫×৩", "বিজয়®, বাংলা™ ও ২০২২©", "কর্ম, মার্চ, র‍্যাব, উদ্‌যাপন",
        "মর্তুজা ও ফার্জানা", "তথ্য: '১৬ জুন'", "নং-১২, ইউনিয়ন-", "উদ্‌যাপন, উদ্‌ঘাটন", "পৃথক্ কাজ, বাক্ স্বাধীনতা", "ক…খ", "মোঃ রহমান…", "ক · খ",
    ],
)  # fmt: skip
def test_what_is_spelled_right_or_not_known_is_left_alone(text: str) -> None:
    mender = Mender()
    assert (mender.mend(clean(text)), mender.left) == (clean(text), [])


TEXTS = [path for path in (*sources(SAMPLES), *sources(SHARED)) if path.suffix in (".txt", ".md", ".html")]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_documents_that_are_not_broken_stay_what_they_are(path: Path) -> None:
    mender = Mender()
    text = clean(path.read_text(encoding="utf-8"))
    assert (mender.mend(text), mender.left, mender.is_broken) == (text, [], False)


def test_a_lost_letter_is_given_back_only_where_much_is_broken() -> None:
    paper = "জেলা পশাসক পকল্পের পধান গহণ করেন।"
    assert mend(paper) == paper
    minutes = read_text(f"সভার কার্যবিবরণী\nসিদ্ধামত্ম: কাজ শুরম্ন হবে। {paper}\nবাসত্মবায়নে: সকল সদস্য")
    assert minutes.decisions[0].text == "কাজ শুরু হবে। জেলা প্রশাসক প্রকল্পের প্রধান গ্রহণ করেন।"


def test_what_is_broken_beyond_mending_is_pointed_at() -> None:
    minutes = read_text("সভার কার্যবিবরণী\nসিদ্ধান্ত: লি¤্ঢ কাজ করতে হবে।\nবাস্তবায়নে: সকল সদস্য")
    assert ("old_encoding_left", "লি¤্ঢ") in {(one.code, one.what) for one in minutes.problems}


def test_no_word_of_the_list_looks_broken() -> None:
    for word in sorted(all_words() | BANGLA):
        assert unicodedata.is_normalized("NFC", word)
        assert not any(re.search(pattern, word) for pattern, _ in SURE), word
        assert mend(word) == word


def test_a_word_is_known_with_its_endings() -> None:
    for ending in ("", "ের", "ে", "সমূহ", "সমূহের", "টি", "গুলো"):
        assert is_known(f"সিদ্ধান্ত{ending}")
    assert not is_known("সিদ্ধামত্ম")
    assert all(unicodedata.is_normalized("NFC", ending) or ending[0] in "াোে" for ending in ENDINGS)
