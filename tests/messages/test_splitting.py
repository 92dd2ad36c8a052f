"""Long texts are cut where a reader pauses, and nothing of them is lost."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.splitting import split
from messages.text import TEXT_LIMIT, units
from tests.messages.test_laws import check_html


def plain(html: str) -> str:
    return re.sub(r"\s+", "", re.sub(r"<[^>]*>", "", html))


def test_what_fits_stays_one() -> None:
    assert split("<b>ক</b>") == ("<b>ক</b>",) and len(split("ক" * TEXT_LIMIT)) == 1


@pytest.mark.parametrize(
    ("pause", "kept"),
    [("\n\n", ""), ("\n", ""), ("। ", "।"), (" ", "")],
    ids=["empty line", "line", "sentence", "word"],
)
def test_it_is_cut_at_the_best_pause_there_is(pause: str, kept: str) -> None:
    first, second = split("ক" * 40 + pause + "খ" * 40, 60)
    assert (first, second) == ("ক" * 40 + kept, "খ" * 40)


def test_an_empty_line_is_better_than_a_word_that_would_fit() -> None:
    assert split("এক দুই তিন চার পাঁচ\n\nছয় সাত আট নয়", 30) == ("এক দুই তিন চার পাঁচ", "ছয় সাত আট নয়")


def test_what_is_bold_stays_bold_in_both_parts() -> None:
    parts = split(f"<b>{'ক ' * 50}</b> শেষ", 60)
    assert len(parts) > 1 and all(part.startswith("<b>") and "</b>" in part for part in parts[:-1])
    for part in parts:
        check_html(part)


def test_letters_with_their_signs_and_entities_stay_whole() -> None:
    for part in split("কি" * 50 + "&amp;" * 20, 33):
        check_html(part)
        assert not re.match(r"[\u0981-\u0983\u09bc-\u09cd]", part)


PIECES = st.lists(
    st.sampled_from(["<b>", "</b>", "<i>ক</i>", "ক্ষ", "word ", "।", " ", "\n\n", "&lt;", "😀", "কিছু "]),
    max_size=120,
)


def _sound(pieces: list[str]) -> str:
    """The pieces, with bold opened and closed in order."""
    made, bold = "", False
    for piece in pieces:
        if (piece == "<b>" and not bold) or (piece == "</b>" and bold):
            bold = not bold
            made += piece
        elif not piece.endswith("b>"):
            made += piece
    return made + ("</b>" if bold else "")


@given(PIECES, st.integers(30, 90))
def test_nothing_is_lost_and_every_part_is_a_message(pieces: list[str], limit: int) -> None:
    html = _sound(pieces)
    parts = split(html, limit)
    for part in parts:
        assert units(part) <= limit
        check_html(part)
    assert "".join(plain(part) for part in parts) == plain(html)
