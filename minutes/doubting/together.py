"""Small signs together: which decisions bear so many that they should be compared with the paper, in one question for all.

Each sign was first counted alone, and would have cost more questions about nothing than it found errors. Errors stand in few
papers and there many; so do the signs (docs/decisions/0049).
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from committee.rows import listed
from minutes.document import Document
from minutes.doubting import signs, signs_of_names
from minutes.doubting.signs import Paper
from minutes.items import Doubt
from minutes.known import Known
from minutes.model import Decision
from minutes.places import places

Sign = Callable[[Paper], Iterator[int]]
# What each sign weighs; what it found and cost alone stands in the decision, `python -m tests.corpus.doubts` counts it again.
WEIGHTS: tuple[tuple[Sign, int], ...] = (
    (signs.implementers_on_either_side, 3),
    (signs.many_offices, 3),
    (signs.limit_cut_off, 3),
    (signs.few_decisions, 2),
    (signs.hardly_any_decisions, 1),
    (signs_of_names.post_and_body_apart, 2),
    (signs_of_names.short_body_behind, 2),
    (signs_of_names.headless_at_a_comma, 2),
    (signs_of_names.headless_at_a_slash, 1),
    (signs_of_names.one_strange_word, 1),
    (signs_of_names.nearly_known_word, 1),
    (signs.orders_nothing, 1),
    (signs.in_long_lines, 1),
    (signs.among_questions, 1),
)
ENOUGH = 3
_MOST = 3  # decisions are named: who compares those sees what became of the rest


_OF_THE_PAPER = frozenset((
    "no_implementer", "number_gap", "number_repeated", "number_out_of_order", "number_of_another_item", "deadline_before_meeting",
    "meeting_after_memo", "calendars_disagree", "weekday_disagrees", "ditto", "empty_decision",
))  # fmt: skip


def rows_in_doubt(
    document: Document, decisions: Sequence[Decision], known: Known, asked: Sequence[Doubt]
) -> Iterator[Doubt]:
    """One doubt that names the decisions whose signs weigh enough, the heaviest; `asked`: what is doubted already."""
    paper = Paper(document=document, decisions=decisions, known=known, asked=sum(map(is_about_words, asked)))
    weights = weighed(paper)
    heaviest = sorted((at for at in weights if weights[at] >= ENOUGH), key=lambda at: (-weights[at], at))[
        :_MOST
    ]
    if heaviest:
        named = places(decisions)
        yield Doubt(where="rows", code="rows_unsure", what=listed([named[at] for at in sorted(heaviest)]))


def weighed(paper: Paper) -> Counter[int]:
    """What the signs of each decision weigh together."""
    found: Counter[int] = Counter()
    for sign, weight in WEIGHTS:
        for at in set(sign(paper)):
            found[at] += weight
    return found


def is_about_words(doubt: Doubt) -> bool:
    """Whether a doubt says that the reading may be wrong, and not that the paper lacks something."""
    return not doubt.code.endswith("_missing") and doubt.code not in _OF_THE_PAPER
