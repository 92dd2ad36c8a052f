"""The same document typed or saved in another way reads the same."""

from collections.abc import Callable
from pathlib import Path

import pytest

from minutes.export import to_json
from minutes.read import read, read_text
from tests.minutes.comparing import SAMPLES, SHARED, differences, sources

PRECOMPOSED = {"\u09af\u09bc": "\u09df", "\u09a1\u09bc": "\u09dc", "\u09a2\u09bc": "\u09dd"}


def precomposed(text: str) -> str:
    for apart, together in PRECOMPOSED.items():
        text = text.replace(apart, together)
    return text


def decomposed(text: str) -> str:
    return text.replace("\u09cb", "\u09c7\u09be").replace("\u09cc", "\u09c7\u09d7")


WAYS: dict[str, Callable[[str], bytes]] = {
    "one character for য়, ড়, ঢ়": lambda text: precomposed(text).encode(),
    "two characters for ো, ৌ": lambda text: decomposed(text).encode(),
    "a byte order mark": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "Windows line ends": lambda text: text.replace("\n", "\r\n").encode(),
    "old Macintosh line ends": lambda text: text.replace("\n", "\r").encode(),
    "UTF-16 with a mark": lambda text: text.encode("utf-16"),
    "UTF-16, the other way round": lambda text: b"\xfe\xff" + text.encode("utf-16-be"),
    "UTF-16 without a mark": lambda text: text.encode("utf-16-le"),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0").encode(),
    "zero-width spaces between words": lambda text: text.replace(" ", "\u200b \u200b").encode(),
    "zero-width joiners at the ends of words": lambda text: text.replace(" ", "\u200d \u200c").encode(),
    "soft hyphens and direction marks": lambda text: text.replace(" ", " \u00ad\u200e").encode(),
    "white space at the ends of lines": lambda text: text.replace("\n", "  \n").encode(),
}
TEXTS = [path for path in (*sources(SAMPLES), *sources(SHARED)) if path.suffix in (".txt", ".md")]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("source", TEXTS, ids=lambda path: path.stem)
def test_a_text_reads_the_same_however_it_was_saved(source: Path, way: str) -> None:
    text = source.read_text(encoding="utf-8")
    expected = to_json(read_text(text))
    assert differences(expected, to_json(read(WAYS[way](text), source.name))) == []


@pytest.mark.parametrize("source", TEXTS, ids=lambda path: path.stem)
def test_pasted_text_reads_as_the_file_does(source: Path) -> None:
    data = source.read_bytes()
    assert read_text(data.decode()) == read(data, source.name)


@pytest.mark.parametrize("source", TEXTS, ids=lambda path: path.stem)
def test_the_name_of_a_text_does_not_matter(source: Path) -> None:
    assert (
        read(source.read_bytes(), None)
        == read(source.read_bytes(), "photo.jpg")
        == read(source.read_bytes(), source.name)
    )


def test_texts_come_out_in_nfc_whatever_went_in() -> None:
    minutes = read_text(
        "সভার কার্যবিবরণী\nসিদ্ধান্ত: সময\u09bcে কাজ কর\u09c7 দিতে হবে।\nবাস্তবাযনে: উপজেলা প্রকেৌশলী".replace(
            "\u09af\u09bc", "\u09df"
        )
    )
    assert "\u09df" not in minutes.decisions[0].text
