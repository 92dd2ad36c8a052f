"""What holds for every message, whatever people wrote and in whatever language it is read."""

import html
import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from telegram import InlineKeyboardMarkup

from locales.translator import Translator
from messages.buttons import LIMIT, unpack
from messages.message import LABEL, Message
from messages.passing_on import LONGEST_URL
from messages.text import CAPTION_LIMIT, TEXT_LIMIT, units
from tests.messages.cases import CASES, Case, Made
from tests.messages.golden import LANGUAGES

TAGS = {"b", "blockquote", "i", "u", "s", "code", "pre", "a"}  # those of Telegram's that are of use here
ALL = [(module, name, make) for module, cases in CASES.items() for name, make in cases.items()]
EVERY = pytest.mark.parametrize(
    ("lang", "make"),
    [pytest.param(lang, make, id=f"{lang}-{m}-{name}") for lang in LANGUAGES for m, name, make in ALL],
)
# What keeps its Latin digits towards a Bangla reader: links and commands.
KEPT = re.compile(r"https?://\S+|/[a-z]+")


class Checker(HTMLParser):
    """Fails on what Telegram would not take."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TAGS
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        assert not set(data) & set("<>&")

    def handle_entityref(self, name: str) -> None:
        assert name in ("amp", "lt", "gt")


def check_html(text: str) -> None:
    """The text is HTML as Telegram takes it: known tags, closed in order, everything else escaped."""
    checker = Checker()
    checker.feed(text)
    checker.close()
    assert not checker.open


def texts_of(made: Made) -> Iterator[str]:
    """Everything a reader sees, without tags."""
    if isinstance(made, Message):
        yield html.unescape(re.sub(r"</?\w+>", "", made.text))
        for row in made.keyboard.inline_keyboard if made.keyboard else ():
            yield from (one.text for one in row)
    elif isinstance(made, str):
        yield html.unescape(re.sub(r"</?\w+>", "", made))
    else:
        yield from (text for _, text in made)


def check_keyboard(keyboard: InlineKeyboardMarkup | None) -> None:
    """At most two a row, five where they are numbers, short labels, data that packs into 64 bytes and unpacks again."""
    for row in keyboard.inline_keyboard if keyboard else ():
        assert 1 <= len(row) <= (5 if all(len(one.text) <= 3 for one in row) else 2)
        for one in row:
            assert one.text.strip()
            assert units(one.text) <= LABEL
            if one.url is not None:
                assert one.url.startswith("https://") and len(one.url) <= LONGEST_URL
                continue
            assert isinstance(one.callback_data, str)
            assert len(one.callback_data.encode()) <= LIMIT
            tap = unpack(one.callback_data)
            assert tap is not None and tap.pack() == one.callback_data


def check(made: Made) -> None:
    """All that every message has to keep to."""
    if isinstance(made, Message):
        check_html(made.text)
        check_keyboard(made.keyboard)
        assert 0 < units(made.text) <= TEXT_LIMIT
        assert "\n\n\n" not in made.text


@EVERY
def test_telegram_takes_every_message(lang: str, make: Case) -> None:
    check(make(Translator(lang)))


@EVERY
def test_no_place_is_left_unfilled(lang: str, make: Case) -> None:
    for text in texts_of(make(Translator(lang))):
        assert not re.search(r"\{\w*\}", text)
        assert "None" not in text


@EVERY
def test_no_message_raises_its_voice(lang: str, make: Case) -> None:
    for text in texts_of(make(Translator(lang))):
        assert "!" not in text
        assert '"' not in text  # quotation marks are “ ”


@pytest.mark.parametrize("make", [pytest.param(make, id=f"{m}-{name}") for m, name, make in ALL])
def test_no_latin_digit_reaches_a_bangla_reader(make: Case) -> None:
    for text in texts_of(make(Translator("bn"))):
        assert not re.search(r"[0-9]", KEPT.sub("", text))


@pytest.mark.parametrize("make", [pytest.param(make, id=f"{m}-{name}") for m, name, make in ALL])
def test_bangla_is_written_with_composed_letters_and_no_colon_lookalike(make: Case) -> None:
    for text in texts_of(make(Translator("bn"))):
        assert not re.search(r"[\u09df\u09dc\u09dd]|\u09c7\u09be|«|»", text)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", ["report_caption", "report_caption, pdf", "digest_caption"])
def test_captions_keep_to_their_own_limit(name: str, lang: str) -> None:
    made = CASES["reports"][name](Translator(lang))
    assert isinstance(made, str)
    check_html(made)
    assert units(made) <= CAPTION_LIMIT


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", ["changed_meanwhile", "already_recorded", "acknowledged"])
def test_toasts_are_short_and_plain(name: str, lang: str) -> None:
    made = CASES["tasks"][name](Translator(lang))
    assert isinstance(made, str)
    assert len(made) <= 200  # Bot API: answerCallbackQuery.text
    assert html.unescape(made) == made
