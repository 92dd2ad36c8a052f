"""Problems and refusals as they read once they are put together: one courtesy, one full stop, no mark twice."""

import re
from html import unescape

import pytest

from committee.review import OFFERS, Remaining
from committee.values import Nature
from locales.translator import Translator
from messages import minutes, people
from messages.minutes import files, problem_words
from tests.messages import factories as f

COURTESY = {"bn": "অনুগ্রহ করে", "en": "please"}
ODD = re.compile(r"[।.?]\s?[।.?](?!\S)|[,;:]\s?[,;:।.]|\s[।,;]|“”|: ?$", re.MULTILINE)
LANGUAGES = ("bn", "en")


def spoken(text: str) -> str:
    return unescape(re.sub("<[^>]+>", "", text))


def courteous(text: str, lang: str) -> int:
    """How often it says please."""
    return text.casefold().count(COURTESY[lang])


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", [*problem_words._PROBLEMS, "something new"])
def test_a_problem_reads_as_one_sentence(code: str, lang: str) -> None:
    t = Translator(lang)
    card = f.doubt(
        kind="problem",
        code=code,
        raw="৩০ দিন",
        offers=OFFERS.get(code, ()),
        decision=f.draft_page().decisions[0],
        candidates=(),
        left=Remaining(readings=1),
    )
    said = spoken(minutes.doubt(t, card).text)
    sentence = said.split("\n")[1]
    assert sentence.endswith("।" if lang == "bn" else ".") and not ODD.search(said), said
    assert courteous(said, lang) == 0
    summary = spoken(minutes.preview(t, f.preview(problems=(("২.১", code, "৩০ দিন", None),))).text)
    assert courteous(summary, lang) == 1, summary


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("pasted", [False, True])
@pytest.mark.parametrize("code", files._REASONS)
def test_a_refusal_asks_for_one_thing(code: str, pasted: bool, lang: str) -> None:
    said = spoken(minutes.unreadable(Translator(lang), code, 12, pasted=pasted).text)
    assert courteous(said, lang) == 1 and not ODD.search(re.sub(r"\.[a-z]{3,4}\b", "", said)), said


def test_a_decision_numbered_anew_in_each_item_is_named_with_its_item() -> None:
    t = Translator("bn")
    card = f.decision_card(number="ক", agenda_no="০২")
    assert "সিদ্ধান্ত ০২(ক)" in spoken(minutes.decision_card(t, card).text)


def test_a_decision_that_no_office_reports_on_says_so() -> None:
    t = Translator("bn")
    nobody = {"reporting": (), "unclear": ()}
    assert "এখনো কোনো দপ্তর নেই" in spoken(minutes.decision_card(t, f.decision_card(**nobody)).text)
    formal = f.decision_card(**nobody, nature=Nature.FORMAL)
    assert "দপ্তর নেই" not in spoken(minutes.decision_card(t, formal).text)


@pytest.mark.parametrize(
    ("unreached", "silent", "more", "shown"),
    [
        (22, 3, 0, (9, 3, 0)),
        (22, 20, 20, (4, 4, 4)),
        (2, 20, 1, (2, 9, 1)),
        (0, 30, 0, (0, 12, 0)),
        (3, 2, 1, (3, 2, 1)),
    ],
)
def test_no_group_of_offices_takes_all_the_buttons(
    unreached: int, silent: int, more: int, shown: tuple[int, int, int]
) -> None:
    reaches = [("not_joined", 0)] * unreached + [("connected", 0)] * silent + [("connected", 9)] * more
    lines = [
        f.office_line(id=n, reach=reach, owing=2, answered=answered)
        for n, (reach, answered) in enumerate(reaches)
    ]
    keys = people.pending(Translator("bn"), f.COMMITTEE, 3, lines, f.meeting()).keyboard
    assert keys is not None
    data = [str(one.callback_data) for row in keys.inline_keyboard for one in row]
    ids = [int(one.split(":")[1]) for one in data if one.startswith("of:") and one.count(":") == 1]
    counts = (sum(n < unreached for n in ids), sum(unreached <= n < unreached + silent for n in ids))
    assert (*counts, len(ids) - sum(counts)) == shown
