"""Old glyphs without a font to tell them, in pasted text, files and pages: Bangla is converted, English is left alone."""

import random
import re
import unicodedata

import pytest

from minutes.document import Paragraph, Table
from minutes.model import Kind
from minutes.read import read, read_text
from minutes.readers import open_bytes, open_text
from minutes.readers.settle import converted
from tests.minutes.bijoy_typist import typed
from tests.minutes.comparing import SAMPLES, sources

PASTE = """†Rjv cÖkvm‡Ki Kvh©vjq, gv¸iv
†Rjv AvBwmwU KwgwUi mfvi Kvh©weeiYx
mfvcwZ t †Rjv cÖkvmK, gv¸iv
ZvwiL t 14/03/2022 wLªt
"""


def test_minutes_typed_for_bijoy_and_pasted_are_read() -> None:
    body = "wm×všÍ t 1.1| Zoom Gi gva¨‡g mfv Ki‡Z n‡e| AvMvgx 15 w`‡bi g‡a¨ dvBj (5 MB) www.magura.gov.bd †Z Avc‡jvW Ki‡Z n‡e|\n"
    minutes = read_text(PASTE + body + "ev¯Íevq‡b t Dc‡Rjv wbe©vnx Awdmvi (mKj)")
    assert minutes.kind is Kind.MINUTES
    assert minutes.committee == "জেলা আইসিটি কমিটি"
    assert str(minutes.meeting_date) == "2022-03-14"
    assert minutes.decisions[0].text.startswith("Zoom এর মাধ্যমে সভা করতে হবে।")
    assert "(৫ MB) www.magura.gov.bd তে আপলোড" in minutes.decisions[0].text.replace("ফাইল ", "")
    assert minutes.decisions[0].offices == ("উপজেলা নির্বাহী অফিসার (সকল)",)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("mfvcwZ", "সভাপতি"),
        ("(K) KvR Ki‡Z n‡e", "(ক) কাজ করতে হবে"),
        ("3bs IqvW© I 5wU MÖvg", "৩নং ওয়ার্ড ও ৫টি গ্রাম"),
        ("Avwg info@natore.gov.bd †Z wjLe|", "আমি info@natore.gov.bd তে লিখব।"),
        ("CCTV K¨v‡giv, 10 GB I 2.5 Mbps B›Uvi‡bU", "CCTV ক্যামেরা, ১০ GB ও ২.৫ Mbps ইন্টারনেট"),
        ("Microsoft Excel dvBj I Dashboard †`Lv‡Z n‡e", "Microsoft Excel ফাইল ও Dashboard দেখাতে হবে"),
        ("সভায় †Rjv cÖkvmK বলেন", "সভায় জেলা প্রশাসক বলেন"),
        ("1|\tmfvi Kvh©weeiYx\t-", "১।\tসভার কার্যবিবরণী\t-"),
        ("| 1 | mfv | KvR Ki‡Z n‡e |", "| ১ | সভা | কাজ করতে হবে |"),
        ("GB 5 wU KvR", "এই ৫ টি কাজ"),
        ("Av‡jvP¨ welq-1t ev‡RU cÖYqb", "আলোচ্য বিষয়-১ঃ বাজেট প্রণয়ন"),
        ("cÖ¯Íve-2t", "প্রস্তাব-২ঃ"),
    ],
)
def test_a_line_is_converted_word_by_word(line: str, expected: str) -> None:
    text, left = converted(PASTE + line)
    assert text.split("\n")[-1] == unicodedata.normalize("NFC", expected)
    assert left == ()


@pytest.mark.parametrize(
    "text",
    [
        "The meeting of the District ICT Committee was held in the café © 2022 of the hotel; résumé, naïve, 5µm, £20, Zürich.",
        "সভায় সকলকে ধন্যবাদ জানানো হয়। © জেলা প্রশাসন ২০২২ – WiFi™ ব্যবহার করুন (± ৫%)।",
        "def f(x): return `x` + _y & z | ~w  # ^v^",
        "Müller†, Jané‡ and others: see www.example.org/~v/‡x",
        "kvw w vx yz zx mfvcwZ KvR",
        "",
    ],
)
def test_a_text_that_is_not_typed_for_bijoy_stays_what_it_is(text: str) -> None:
    assert converted(text) == (text, ())


@pytest.mark.parametrize("old", [False, True], ids=["newer glyphs", "older glyphs"])
def test_whole_minutes_come_back_from_their_glyphs(old: bool) -> None:
    total = 0
    for path in sources(SAMPLES):
        text = unicodedata.normalize("NFC", path.read_text(encoding="utf-8")) if path.suffix == ".txt" else ""
        if re.search("[A-Za-z0-9|]", text) or not text:
            continue
        lines = [
            " ".join(line.split())
            for line in text.translate(dict.fromkeys(map(ord, "\u200c\u200d"))).split("\n")
        ]
        made, _ = converted(typed("\n".join(lines), old=old))
        for line, back in zip(lines, made.replace("\u200c", "").split("\n"), strict=True):
            assert back == line
            total += len(line.split())
    assert total > 500


def test_a_text_file_of_windows_and_one_taken_for_latin_are_read() -> None:
    expected = [block.text for block in open_text(PASTE).blocks if isinstance(block, Paragraph)]
    assert expected[0] == "জেলা প্রশাসকের কার্যালয়, মাগুরা"
    for data in (PASTE.encode("cp1252"), PASTE.encode("cp1252").decode("latin-1").encode()):
        document = open_bytes(data, "minutes.txt")
        assert [block.text for block in document.blocks if isinstance(block, Paragraph)] == expected


def page(body: str, style: str = "") -> list[str]:
    document = open_text(f"<html><head><style>{style}</style></head><body>{body}</body></html>")
    return [block.text for block in document.blocks if isinstance(block, Paragraph)]


def test_a_page_names_its_fonts_in_many_ways() -> None:
    assert page(
        '<p style="font-family:SutonnyMJ">mfvi <span style="font-family:\'Times New Roman\'">Zoom</span> KvR</p>'
    ) == ["সভার Zoom কাজ"]
    assert page('<font face="SutonnyMJ">mfv</font> mfv') == ["সভা mfv"]
    assert page('<p style="font:12.0pt SutonnyMJ">wm<b>×všÍ</b></p><p>mfv</p>') == ["সিদ্ধান্ত", "mfv"]
    style = "p.MsoNormal, li.MsoNormal {margin:0; font-family:SutonnyMJ;} .en {font-family:Arial} td {font-family:'SutonnyMJ'}"
    assert page('<p class="MsoNormal">mfv <span class="en">MB</span></p><p>mfv</p>', style) == [
        "সভা MB",
        "mfv",
    ]
    document = open_text(
        f"<html><style>{style}</style><table><tr><td>wm×všÍ</td><td class=en>MB</td></tr></table></html>"
    )
    (table,) = document.blocks
    assert isinstance(table, Table)
    assert [cell.text for cell in table.rows[0]] == ["সিদ্ধান্ত", "MB"]


def test_a_page_without_fonts_is_converted_by_its_words() -> None:
    assert page("<p>†Rjv cÖkvm‡Ki Kvh©vjq</p><p>mfvi KvR Zoom G</p>") == [
        "জেলা প্রশাসকের কার্যালয়",
        "সভার কাজ Zoom এ",
    ]
    assert page("<p>&#134;Rjv c&Ouml;kvm&#8225;Ki Kvh&copy;vjq, ev&macr;&Iacute;evqb</p>") == [
        "জেলা প্রশাসকের কার্যালয়, বাস্তবায়ন"
    ]


def test_any_name_typed_among_words_is_converted_too() -> None:
    chance = random.Random(5)
    syllables = [
        "মো",
        "রা",
        "হি",
        "কু",
        "নাস",
        "রিন",
        "জা",
        "হাং",
        "গীর",
        "তাস",
        "লি",
        "মা",
        "বেগ",
        "ম",
        "চৌ",
        "ধুরী",
        "সর",
        "কার",
    ]
    for _ in range(200):
        name = "".join(chance.choices(syllables, k=3))
        made, _ = converted(PASTE + typed(f"উপস্থিত ছিলেন {name}, সদস্য"))
        assert made.split("\n")[-1].replace("\u200c", "") == unicodedata.normalize(
            "NFC", f"উপস্থিত ছিলেন {name}, সদস্য"
        )


def test_a_bijoy_file_is_read_the_same_as_one_in_unicode() -> None:
    source = next(path for path in sources(SAMPLES) if path.stem == "pasted-from-word")
    text = unicodedata.normalize("NFC", source.read_text(encoding="utf-8"))
    ours = read(text.encode(), "a.txt")
    theirs = read(typed(text).encode(), "a.txt")
    assert [one.offices for one in theirs.decisions] == [one.offices for one in ours.decisions]
    assert theirs.meeting_date == ours.meeting_date
