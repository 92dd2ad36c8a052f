"""parse_mode HTML, as T parse_html reads it."""

from __future__ import annotations

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standin.entities import find_entities, finish, utf16_length
from standin.html_in import parse_html
from standin.html_out import to_html
from standin.refusals import ApiError


def brief(text: str) -> list[tuple[str, int, int]]:
    """The entities of a text in HTML, in short."""
    return [(e["type"], e["offset"], e["length"]) for e in finish(*parse_html(text))[1]]


@pytest.mark.parametrize(
    ("text", "plain", "entities"),
    [
        ("<b>ক</b> খ", "ক খ", [("bold", 0, 1)]),
        ("😀<b>x</b>", "😀x", [("bold", 2, 1)]),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("<STRONG>a</STRONG>", "a", [("bold", 0, 1)]),
        ("<b>a</>", "a", [("bold", 0, 1)]),
        ("a &lt;b&gt; &amp;amp; &nbsp; &#2453; &#x995;", "a <b> &amp; &nbsp; ক ক", []),
        ("<pre><code class='language-py'>x</code></pre>", "x", [("pre", 0, 1)]),
        ("<code>x</code>", "x", [("code", 0, 1)]),
        ("<b>a <code>b</code> c</b>", "a b c", [("bold", 0, 2), ("code", 2, 1), ("bold", 3, 2)]),
        ('<a href="https://a.example/?x=1&amp;y=2">l</a>', "l", [("text_link", 0, 1)]),
        ('<a href="javascript:alert(1)">l</a>', "l", []),
        ('<span class="tg-spoiler">s</span>', "s", [("spoiler", 0, 1)]),
        ("<blockquote expandable>q</blockquote>", "q", [("expandable_blockquote", 0, 1)]),
        ("  <b> x </b>  ", " x", [("bold", 0, 2)]),
        ("<b></b>x", "x", []),
        ("/help@try_bot এবং @somebody #কাজ t.me/x?start=1", None, None),
    ],
)
def test_tags_become_entities(
    text: str, plain: str | None, entities: list[tuple[str, int, int]] | None
) -> None:
    if plain is None:
        assert [kind for kind, _, _ in brief(text)] == ["bot_command", "mention", "hashtag", "url"]
        return
    assert finish(*parse_html(text))[0] == plain
    assert brief(text) == entities


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("<b>x", "Can't find end tag corresponding to start tag b"),
        ("ক <", "Unclosed start tag at byte offset 4"),
        ("ক <x>", 'Unsupported start tag "x" at byte offset 4'),
        ("২ < ৩", 'Unsupported start tag "" at byte offset 4'),
        ("</b>", "Unexpected end tag at byte offset 0"),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<b x>y</b>", 'Expected equal sign in declaration of an attribute of the tag "b" at byte offset 0'),
        ("<a =x>y</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href=a/b>y</a>", "Unexpected end of name token at byte offset 8"),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_a_mistake_is_refused_in_telegrams_words(text: str, why: str) -> None:
    with pytest.raises(ApiError) as caught:
        parse_html(text)
    assert caught.value.description == f"Bad Request: can't parse entities: {why}"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_an_escaped_text_comes_back_as_it_was(text: str) -> None:
    assert parse_html(html.escape(text, quote=False)) == (text, [])


WORDS = st.text(st.sampled_from("ab ক😀<&>\n\r"), max_size=6)


@st.composite
def tagged(draw: st.DrawFn, depth: int = 3) -> str:
    """A well-formed text in HTML."""
    parts = []
    for _ in range(draw(st.integers(0, 3))):
        tag = draw(st.sampled_from(["b", "i", "u", "s", "code", "blockquote", ""]))
        inner = draw(tagged(depth - 1)) if depth else html.escape(draw(WORDS))
        parts.append(f"<{tag}>{inner}</{tag}>" if tag else html.escape(draw(WORDS)))
    return "".join(parts)


@given(tagged())
def test_entities_lie_within_the_text_and_show_all_of_it(text: str) -> None:
    plain, entities = finish(*parse_html(text))
    for entity in entities:
        assert 0 <= entity["offset"] < entity["offset"] + entity["length"] <= utf16_length(plain)
    shown = to_html(plain, entities)
    assert parse_html(shown.replace('<span class="spoiler" tabindex="0">', "<tg-spoiler>"))[0] == plain


def test_what_a_person_writes_is_never_markup() -> None:
    assert to_html("<script>alert('x')</script> & \"y\"", []) == (
        "&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt; &amp; &quot;y&quot;"
    )
    link = {"type": "text_link", "offset": 0, "length": 1, "url": 'https://a.example/"><img src=x>'}
    assert "<img" not in to_html("x", [link])


def test_a_command_counts_only_where_telegram_sees_one() -> None:
    assert [e["offset"] for e in find_entities("/a x/b /c@bot1 <d>/e")] == [0, 7]
