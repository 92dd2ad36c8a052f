"""Bijoy's glyphs become the letters that were typed, and what is no such text stays as it is."""

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from minutes.readers.bijoy import from_macintosh, is_macintosh, is_old_font, to_unicode
from minutes.readers.fonts import names_old_font
from tests.minutes.bijoy_typist import typed
from tests.minutes.comparing import SAMPLES, sources

CONVERTED = {
    "†Rjv cÖkvm‡Ki Kvh©vjq, gv¸iv|": "জেলা প্রশাসকের কার্যালয়, মাগুরা।",
    "wm×všÍ": "সিদ্ধান্ত", "wm×vš—": "সিদ্ধান্ত", "ev¯Íevqb": "বাস্তবায়ন", "ev¯—evqb": "বাস্তবায়ন",
    "wb¤œ": "নিম্ন", "wbæ": "নিম্ন", "ïiæ": "শুরু", "ïi“": "শুরু", "c`‡ÿc": "পদক্ষেপ", "c`‡¶c": "পদক্ষেপ",
    "¯^vÿwiZ": "স্বাক্ষরিত", "¯’vbxq": "স্থানীয়", "e¯‘": "বস্তু", "wKš‘": "কিন্তু", "gš¿x": "মন্ত্রী", "¯‹zj": "স্কুল",
    "Kw¤úDUvi": "কম্পিউটার", "m‡¤§jb": "সম্মেলন", "D‡jøL": "উল্লেখ", "cjøx": "পল্লী", "c­vb": "প্লান", "evsjv‡`k": "বাংলাদেশ",
    "Kg©KZ©v": "কর্মকর্তা", "c~‡e©": "পূর্বে", "we`y¨r": "বিদ্যুৎ", "we`¨yr": "বিদ্যুৎ", "Avn&evb": "আহ্\u200cবান", "D`&‡hvM": "উদ্\u200cযোগ",
    "i¨ve": "র\u200d্যাব", "Kvh©": "কার্য", "k„•Ljv": "শৃঙ্খলা", "cÖwZwµqv": "প্রতিক্রিয়া", "AvnŸvqK": "আহ্বায়ক", "mÜ¨v": "সন্ধ্যা",
    "cÖ‡KŠkjx": "প্রকৌশলী", "†`Šo": "দৌড়", "Puv`": "চাঁদ", "ZvwiLt 28/04/2022 wLªt": "তারিখঃ ২৮/০৪/২০২২ খ্রিঃ",
    "ÔKÕ Ò¯^vMZÓ": "‘ক’ “স্বাগত”", "c„ôv-5": "পৃষ্ঠা-৫", "30° 10×12 1½": "৩০° ১০×১২ ১½", "A¨v‡Ûª‡qW": "অ্যান্ড্রেয়েড",
    "¯øve": "স্লাব", "¯øyBm": "স্লুইস", "¯œvZK": "স্নাতক",
}  # fmt: skip


@pytest.mark.parametrize("glyphs", CONVERTED)
def test_glyphs_become_letters_in_the_order_in_which_they_are_spoken(glyphs: str) -> None:
    assert to_unicode(glyphs) == (unicodedata.normalize("NFC", CONVERTED[glyphs]), ())


def words() -> list[str]:
    texts = (path.read_text(encoding="utf-8") for path in sources(SAMPLES) if path.suffix in (".txt", ".md"))
    found = {
        word
        for text in texts
        for word in re.findall("[ঀ-৽\u200c\u200d]+", unicodedata.normalize("NFC", text))
    }
    return sorted(found)


@pytest.mark.parametrize("old", [False, True], ids=["newer glyphs", "older glyphs"])
def test_every_word_of_the_samples_comes_back_from_its_glyphs(old: bool) -> None:
    for word in words():
        made, left = to_unicode(typed(word, old=old))
        assert (made.replace("\u200c", ""), left) == (word.replace("\u200c", ""), ())


CONSONANT = st.sampled_from("কখগঘচছজঝটঠডঢণতথদধনপফবভমযরলশষসহ")
SYLLABLE = st.builds(
    "".join,
    st.tuples(
        st.sampled_from(["", "", "", "র্"]), CONSONANT, st.sampled_from(["", "", "্য", "্র", "্ব"]),
        st.sampled_from(["", "া", "ি", "ী", "ু", "ূ", "ৃ", "ে", "ৈ", "ো", "ৌ"]), st.sampled_from(["", "", "", "ং", "ঁ"]),
    ),
)  # fmt: skip


@given(st.lists(SYLLABLE, min_size=1, max_size=6).map("".join), st.booleans())
def test_whatever_is_typed_comes_back(word: str, old: bool) -> None:
    word = unicodedata.normalize("NFC", word)
    if not re.search("^র্য|[^্]র্য|্র্|র্র|্য্", word):  # with these the glyphs do not tell which was meant
        assert to_unicode(typed(word, old=old)) == (word, ())


@given(st.text(alphabet=st.characters(min_codepoint=0x980, max_codepoint=0x9FF), max_size=60))
def test_unicode_stays_what_it_is(text: str) -> None:
    word = "".join(re.findall("[ক-হ]্[ক-হ][া-ৌ]?|[ক-হ][া-ৌংঃ]?|[০-৯অ-ঔ]", text))
    assert to_unicode(unicodedata.normalize("NFC", word))[0] == unicodedata.normalize("NFC", word)


def _is_no_glyph(letter: str) -> bool:
    return ord(letter) > 0x2200 and not 0xF000 < ord(letter) < 0xF100


@given(st.text(max_size=80))
@example("\uf001")
def test_nothing_makes_it_fail_and_nothing_unknown_is_lost(text: str) -> None:
    made, _ = to_unicode(text)
    kept, left = ([letter for letter in one if _is_no_glyph(letter)] for one in (text, made))
    assert [letter for letter in kept if letter not in "−"] == left


def test_what_cannot_be_converted_stays_and_is_pointed_at() -> None:
    assert to_unicode("KvR ¤ †kl ‡") == ("কাজ ¤ শেষ ‡", ("¤", "‡"))


def test_bytes_taken_for_another_character_set_are_glyphs_all_the_same() -> None:
    glyphs = "†Rjv cÖkvm‡Ki Kvh©vjq, wm×vš— ev¯—evqb, †`vqv I †kl"
    data = glyphs.encode("cp1252")
    expected = to_unicode(glyphs)
    assert to_unicode(data.decode("latin-1")) == expected
    assert to_unicode("".join(chr(0xF000 + byte) if byte > 32 else " " for byte in data)) == expected
    macintosh = data.decode("mac_roman")
    assert is_macintosh(macintosh)
    assert not is_macintosh(glyphs)
    assert to_unicode(from_macintosh(macintosh)) == expected


@pytest.mark.parametrize(
    "name", ["SutonnyMJ", "Sutonny MJ", "SushreeMJ", "'BurigangaMJ', serif", "Siyam Rupali ANSI", "sutonnymj"]
)
def test_old_fonts_are_known_by_their_names(name: str) -> None:
    assert is_old_font(name)


@pytest.mark.parametrize(
    "name",
    [
        "SutonnyOMJ",
        "Nikosh",
        "SolaimanLipi",
        "Times New Roman",
        "Sutonny Unicode",
        "Kalpurush",
        "",
        "Siyam Rupali",
    ],
)
def test_unicode_fonts_are_not_taken_for_old_ones(name: str) -> None:
    assert not is_old_font(name)


@pytest.mark.parametrize(
    ("part", "old"),
    [
        (b'<w:rFonts w:ascii="SutonnyMJ"/>', True),
        (b"<w:rFonts w:ascii='BoishakhiANSI'/>", True),
        (b'<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>', False),
        (b'<w:rFonts w:asciiTheme="minorHAnsi"/><w:rFonts w:ascii="Boishakhi ANSI"/>', True),
        (b'<w:rFonts w:ascii="Nikosh"/>', False),
    ],
)
def test_a_part_that_only_speaks_of_the_themes_font_names_no_old_one(part: bytes, old: bool) -> None:
    assert names_old_font(part) is old
