"""Whether a paper should be read through as a whole: one question, which names the decisions that should be looked at first.

Errors stand in few papers and there many; so do doubts and small signs. Of papers that bear any of them two in three hold an
error somewhere, of the others one in six (docs/decisions/0050).
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from committee.review import place_of
from committee.rows import listed
from minutes.document import Document
from minutes.doubting import signs, signs_of_names
from minutes.doubting.signs import Paper
from minutes.items import Doubt
from minutes.known import Known
from minutes.model import Decision
from minutes.places import places, spoken

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
_MOST = 3  # decisions are named


# What a paper itself may lack or do: such a doubt says nothing of how well it was read.
_OWN_FAULTS = frozenset((
    "no_implementer", "ditto", "empty_decision", "deadline_before_meeting", "meeting_after_memo", "calendars_disagree",
    "weekday_disagrees",
))  # fmt: skip
_OF_NUMBERS = frozenset(("number_gap", "number_repeated", "number_out_of_order", "number_of_another_item"))
# A head without these was hardly read as a head.
_NEEDED_IN_A_HEAD = frozenset(("committee_missing", "chair_post_missing"))
# Of these the header, words, offices and time limits that are read through tell as much as a question would.
_SHOWN_BESIDE_IT = frozenset(("cells_guessed", "limit_odd", "chair_post_missing"))
# Too frequent in what is read rightly to say anything alone.
_SAY_LITTLE = frozenset((signs_of_names.one_strange_word, signs_of_names.nearly_known_word))


def with_the_paper(
    document: Document, decisions: Sequence[Decision], known: Known, asked: Sequence[Doubt]
) -> list[Doubt]:
    """The doubts `asked`; where anything in the paper is doubtful, with one about the whole of it, and without those of which
    reading it through shows all that a question of their own would.

    That one names the decisions that should be looked at first: those of such doubts, and those whose signs weigh most.
    """
    paper = Paper(document=document, decisions=decisions, known=known, asked=sum(map(is_about_words, asked)))
    found = {sign: set(sign(paper)) for sign, _ in WEIGHTS}
    if not decisions or not (
        any(map(_says_much, asked)) or any(found[one] for one in found if one not in _SAY_LITTLE)
    ):
        return list(asked)
    weights = Counter(
        {at: sum(weight for sign, weight in WEIGHTS if at in found[sign]) for at in range(len(decisions))}
    )
    shown = [one for one in asked if one.code in _SHOWN_BESIDE_IT]
    named = places(decisions)
    spoken_of = [spoken(one) for one in decisions]
    about = {place_of(one.where, spoken_of, one.code, one.what) for one in shown}
    weights.update({at: ENOUGH for at in about if at is not None})
    heaviest = sorted((at for at in weights if weights[at] >= ENOUGH), key=lambda at: (-weights[at], at))
    first = [named[at] for at in sorted(heaviest[:_MOST])]
    rest = [one for one in asked if one not in shown]
    return [*rest, Doubt(where="paper", code="rows_unsure", what=listed(first))]


def is_about_words(doubt: Doubt) -> bool:
    """Whether a doubt says that the reading may be wrong, and not that the paper lacks something."""
    return not doubt.code.endswith("_missing") and doubt.code not in _OWN_FAULTS | _OF_NUMBERS


def _says_much(doubt: Doubt) -> bool:
    return is_about_words(doubt) or doubt.code in _OF_NUMBERS | _NEEDED_IN_A_HEAD
