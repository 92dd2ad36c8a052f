"""How well words fit into a column."""

import re
from collections.abc import Callable
from functools import lru_cache

from minutes.chars import any_of, fold, folded_pattern, squeeze
from minutes.grammar.columns import Role
from minutes.grammar.deadlines import NO_LIMIT, OPEN_ENDED
from minutes.grammar.joining import Piece
from minutes.grammar.marks import BULLETS, DITTO
from minutes.grammar.prose import IMPERATIVES, ORDER_ENDS, RATIFIED, WHOLES
from minutes.known import Known
from minutes.offices.pieces import classify
from minutes.pasted.title_cells import ends_a_limit, fit_of_title
from minutes.tabled.columns import is_bare_number
from minutes.words.clauses import is_dash, orders
from minutes.words.deadlines import is_limit, limit_share
from minutes.words.numbers import leading_number
from minutes.words.shapes import begins_a_post

_DONE = any_of((*ORDER_ENDS, *RATIFIED, *WHOLES, *IMPERATIVES))
_IMPERATIVE = any_of(IMPERATIVES)
_SENTENCE_END = re.compile(r"(?<=[।?!;])\s*|(?<=[a-z)\]]\.)\s+(?=[A-Z0-9(•-]|(?:[a-h]|[ivx]{1,4})[).])")
_LAST_WORD = re.compile(r"[।?]$|(?!(?:[md]r|mrs|md|no|nos|sl|st)\.)(?<![a-z)])[a-z)]{2,40}\.$", re.IGNORECASE)
_NAMES = re.compile(r"[,;/\n]|\s(?:ও|এবং|and|&)\s")
_LIMITS = frozenset(map(fold, (*NO_LIMIT, *OPEN_ENDED)))
_DITTO = frozenset(map(fold, DITTO))
_SPEAKER = re.compile(
    folded_pattern(r"(?P<who>(?:\S{1,40}\s){0,7}?\S{1,40})\s(?:জানান|বলেন|উল্লেখ|অবহিত|উপস্থাপন|প্রস্তাব|সভাকে|সভায়)")
)
_FORETOLD = re.compile(folded_pattern(r"[0-9০-৯][^।]{0,120}\s(?:চলবে|লাগবে|আসবে)\s?।?$"))
_VERB_FIRST = re.compile(
    folded_pattern(
        r"^(?:(?:গঠন|গ্রহণ|প্রদান|প্রেরণ|দাখিল|নিশ্চিত|নির্ধারণ|অনুমোদন|সম্পন্ন)\s)?(?:করা|করতে|করিতে|দেওয়া|দেয়া|দিতে|নিতে|রাখতে|হবে|হইবে|হলো|হল|হইল|হয়)\s"
    )
)
_OFFICES = frozenset((
    Piece.POST, Piece.GENERIC, Piece.GROUP, Piece.OPEN_GROUP, Piece.INSTITUTION, Piece.COMPANY, Piece.PLACED, Piece.ORGED,
))  # fmt: skip
_PARTS_OF_OFFICES = _OFFICES | {Piece.PLACE, Piece.QUALIFIER, Piece.BRANCH, Piece.HALF, Piece.PERSON}
_LONGEST_OFFICES, _LONGEST_LIMIT, _LONGEST_BARE_LIMIT = 500, 160, 40
_SHORTEST_DECISION = 9  # letters
_LOOKED_AT = 400  # letters before the end of a text, within which its last sentence must begin
_MARK_BEFORE = re.compile(r"[0-9০-৯]{1,2}\.[0-9০-৯]{1,2}[।.)]?(?:\s|$)")
# Behind a number of two parts; not the units with which an order may begin ("৪.২ গ্রাম আদালতের …", "৩.১ কেজি দরে …").
_AMOUNT = re.compile(r"\s{0,2}(?:লক্ষ|কোটি|একর|হেক্টর|শতাংশ|মেঃ\s?টন|মে\.\s?টন|মেট্রিক\sটন)(?![\u0980-\u09ff])")
_MARK_ALONE = re.compile(r"[(]?(?:[0-9০-৯]{1,2}|[ক-ঢa-h]|[ivx]{1,4})[).।]|[•●▪➢]")
_OF_A_NAME = re.compile(r"\([^()]*\)|(?<=[\u0980-\u09e3])[-–—][0-9০-৯]{1,2}(?![0-9০-৯])")  # "সমিতি-১"
_JOINER_BEFORE = re.compile(
    r"(?:ও|এবং|&)\s|(?!(?:[a-h]|[ivx]{1,4})[).])[a-z]"
)  # and in English a cell begins with a capital
_SENTENCE_BEGINS = re.compile(r"\S\s(?:The|An?)(?:\s|$)")  # no office does so
_UNFINISHED = re.compile(
    r"(?:[,/]|(?:^|\s(?:ও|এবং)\s)(?:সকল|সংশ্লিষ্ট)|(?:^|\s)স্ব স্ব"
    r"|\s(?:ও|এবং|and|&|[Bb]y|[Bb]efore|[Ww]ithin|[Ff]rom|[Tt]ill|[Uu]ntil|w\.e\.f\.?|[Nn]ext))\s{0,3}$"
)
# What ends as an order does and is none: "হিসাবে", "সঠিকভাবে", "বিলম্বে".
_NO_ORDER = re.compile(
    folded_pattern(r"(?:হিসাবে|হিসেবে|ভাবে|পূর্বে|বিলম্বে|জবাবে|উৎসবে|পর্বে|প্রস্তাবে|(?:^|\s)তবে)$")
)
# An order's end in English, and offices behind it: "… on the notice board. Chairman"; not "Prof. Karim".
_SENTENCE_ENDS = re.compile(
    r"(?<![A-Za-z])(?!(?:prof|engr|capt|asst|addl|dept|govt|retd|hon)\.)[a-z]{3,40}\.\s(?=[A-Z])"
)
_OPEN_ENDED = re.compile(r"\s(?:shall|must|will|should|be|to|the|an?|of|on|in|for|by|with|about|and)$")
_DECISIONS_OF = re.compile(  # "৪.১: ৩০ জুন ৪.২: চলমান", "(ক) পরবর্তী সভা (খ) ৩০ জুন", "২(ক) …; ২(খ) …"
    r"(?<!\S)(?:[0-9০-৯]{1,2}\.[0-9০-৯]{1,2}\s?[-–:।.)ঃ]{0,2}|[0-9০-৯]{0,2}[(]?[ক-ঢa-h]\)|\([0-9০-৯]{1,2}\))(?=\s)"
)
_DATE = re.compile(r"[0-9০-৯]{1,2}(?P<by>[./-])[0-9০-৯]{1,2}(?P=by)[0-9০-৯]{2,4}(?![0-9০-৯])")
_GENITIVE = re.compile("ের$")
_LIMIT_GOES_ON, _HALF_A_LIMIT = re.compile(r"(?:\sএর|ের)$"), 0.5  # "৩০ জুন ২০২৫ এর", "মধ্যে"
_BEFORE_A_LIMIT = 0.2
_BESIDE_A_LIMIT = 4.5  # what it costs a limit if all of it is something else
_LEAST_SHARE = 0.6
_BROKEN = 2.0  # what it costs a cell to begin or end with "ও", or to hold a part of another
_SURE_OFFICES = 1.5
KEY_ROLES = frozenset((Role.DECISION, Role.IMPLEMENTER, Role.DEADLINE))  # what a wrong border spoils
Fit = Callable[[str, Known], float]


def fit_of(roles: frozenset[Role], text: str, known: Known) -> float:
    """How well `text` fits into a column with these roles; the higher the better, below 0 where it does not belong."""
    return _fit_of(roles, text, known) - _BROKEN * (text.count("(") > text.count(")"))


def _fit_of(roles: frozenset[Role], text: str, known: Known) -> float:
    if roles & {Role.DECISION, Role.PREVIOUS}:
        return _fits_decision(text, talks=Role.DISCUSSION in roles)
    if Role.IMPLEMENTER in roles:
        return _fits_implementer(text, known)
    role = next((role for role in _FITS if role in roles), None)
    return _FITS[role](text, known) if role else 0.0


def most_of(roles: frozenset[Role]) -> float:
    """What `fit_of` gives at most for a column with these roles."""
    if roles & {Role.DECISION, Role.PREVIOUS}:
        return 5.0
    role = next((role for role in (Role.IMPLEMENTER, *_FITS) if role in roles), None)
    return _MOST[role] if role else 0.0


@lru_cache(maxsize=4096)
def ends_as_decision(text: str) -> bool:
    """Whether a text ends as a decision does: with an order, or a thing resolved; "অবিলম্বে" is but a time."""
    said = fold(text.rstrip()[-_LOOKED_AT:])
    if _NO_ORDER.search(said):
        return False
    return bool(_DONE.search(said)) and not (len(text) <= _LONGEST_BARE_LIMIT and is_limit(text))


def is_amount(text: str, end: int) -> bool:
    """Whether a number that ends there measures something, and marks no decision: "১.৮ লক্ষ টাকা"."""
    return _AMOUNT.match(text, max(0, end - 1) if text[end - 1 : end].isspace() else end) is not None


def _sentences(text: str) -> list[str]:
    return [part for part in _SENTENCE_END.split(text) if part.strip()]


def ends_sentence(word: str) -> bool:
    """Whether a sentence ends with a word: "হবে।", "repaired."; not with "Mr."."""
    return bool(_LAST_WORD.search(word))


def is_offices(text: str, known: Known) -> bool:
    """Whether a text is nothing but offices."""
    return fit_of(frozenset((Role.IMPLEMENTER,)), text, known) >= _SURE_OFFICES


@lru_cache(maxsize=4096)
def _orders(sentence: str) -> bool:
    return orders(sentence) or bool(_IMPERATIVE.search(fold(sentence)))


def _fits_decision(text: str, *, talks: bool) -> float:
    if is_dash(text):
        return -1.5 if not text else 0.5
    mark = _MARK_BEFORE.match(text)
    mark = None if mark and is_amount(text, mark.end()) else mark  # "১.৮ লক্ষ টাকা"
    sentences = _sentences(text[mark.end() :] if mark else text)
    if not sentences:
        return -2.5
    fit = 2.0 if any(map(_orders, sentences)) else -2.0
    fit += 2.0 if ends_as_decision(sentences[-1]) else -2.5
    if len(text) < _SHORTEST_DECISION or _VERB_FIRST.match(fold(text)) or _is_word(sentences[0], text):
        fit -= 2.0  # but a verb, or one without what it does
    if _JOINER_BEFORE.match(text) or _OPEN_ENDED.search(text):
        fit -= _BROKEN
    if talks:
        return fit
    if mark or _is_marked(text):
        fit += 1.0
    elif any(_MARK_BEFORE.match(part.lstrip()) or _is_marked(part.lstrip()) for part in sentences[1:]):
        fit -= 1.5
    return fit - 0.5 * sum(foretells(part) or not _orders(part) for part in sentences)


def foretells(sentence: str) -> bool:
    """Whether a sentence says what will be, and orders nothing: "মজুদ চালে ১৮ দিন চলবে"."""
    return bool(_FORETOLD.search(fold(sentence)))


def _is_word(sentence: str, text: str) -> bool:
    """Whether the first sentence of a text is but the last word of one: "হয়েছে।"."""
    return len(sentence) < len(text) and " " not in sentence.strip() and not _is_marked(text)


def _is_marked(text: str) -> bool:
    """Whether an order begins with a mark of its own."""
    return text[:1] in BULLETS or leading_number(text)[0] is not None


@lru_cache(maxsize=4096)
def _kind(name: str, known: Known) -> Piece:
    return classify(leading_number(name)[1], known)  # a cell may be divided by the decisions' numbers


def _fits_implementer(text: str, known: Known) -> float:
    if not text:
        return -0.4
    if is_dash(text):
        return 1.0
    if fold(text.strip(" ।")) in _DITTO:
        return 2.0
    if len(text) > _LONGEST_OFFICES or "।" in text.rstrip(" ।") or ends_as_decision(text):
        return -6.0
    if _MARK_ALONE.fullmatch(text):
        return -3.0
    names = [name for name in _NAMES.split(text) if name.strip()]
    kinds = [_kind(name.strip(" ।."), known) for name in names]
    if not kinds:
        return -1.0
    known_ones = sum(kind in _PARTS_OF_OFFICES for kind in kinds) / len(kinds)
    fit = 3.0 * known_ones - 1.0 - (kinds[-1] is Piece.HALF)
    if kinds[0] in _OFFICES:
        fit += 0.5
    if re.search(r"[0-9০-৯]", _OF_A_NAME.sub("", leading_number(names[-1])[1])):
        fit -= 1.5
    if _SENTENCE_BEGINS.search(text) or _SENTENCE_ENDS.search(text):
        fit -= _BROKEN
    if kinds[-1] in _OFFICES and _GENITIVE.search(fold(names[-1].strip(" ।."))):
        fit -= 1.0  # the post is still to come, or another cell begins
    if _UNFINISHED.search(text) or is_limit(names[-1]):
        fit -= 2.0
    if _DATE.search(text):
        fit -= 1.5  # a limit's
    return fit


def _fits_deadline(text: str, known: Known) -> float:
    if not text:
        return -0.3
    if fold(squeeze(text).strip(" ।")) in _LIMITS or is_dash(text):
        return 2.0
    if len(text) > _LONGEST_LIMIT:
        return -4.0
    share = min(
        (limit_share(part.strip(" ;")) for part in _DECISIONS_OF.split(text) if part.strip(" ;")), default=0.0
    )
    if share < _LEAST_SHARE:
        return -4.0
    return (
        3.0
        - _BESIDE_A_LIMIT * (1.0 - share)
        + min(len(text), 40) / 200
        - _HALF_A_LIMIT * bool(_LIMIT_GOES_ON.search(text))
    )


def _fits_serial(text: str, known: Known) -> float:
    return 3.0 if is_bare_number(text) else -1.0 if not text else -6.0


def _fits_title(text: str, known: Known) -> float:
    return -3.0 if ends_as_decision(text) else fit_of_title(text)


def _fits_talk(text: str, known: Known) -> float:
    if not text:
        return -0.7
    if is_dash(text):
        return 0.6
    fit = 0.3 + (0.7 if text.rstrip().endswith(("।", ".")) else 0.0)
    if _MARK_BEFORE.match(text):
        fit -= 1.0  # a decision's number
    if _JOINER_BEFORE.match(text) or ends_a_limit(text):
        fit -= _BROKEN
    speaker = _SPEAKER.match(fold(text))
    if speaker and classify(who := text[: speaker.end("who")], known) in _OFFICES:
        fit += 1.5 if begins_a_post(who, known) else 1.0
    return fit - 1.5 * sum(ends_as_decision(one) and not foretells(one) for one in _sentences(text))


def _fits_remarks(text: str, known: Known) -> float:
    if is_dash(text):
        return 0.1
    return -3.0 if ends_as_decision(text) else -0.5


_FITS: dict[Role, Fit] = {
    Role.DEADLINE: _fits_deadline,
    Role.DISCUSSION: _fits_talk,
    Role.AGENDA: _fits_title,
    Role.SERIAL: _fits_serial,
    Role.NUMBER: _fits_serial,
    Role.REMARKS: _fits_remarks,
    Role.PROGRESS: _fits_talk,
}
_MOST: dict[Role, float] = {
    Role.IMPLEMENTER: 2.5,
    Role.DEADLINE: 3.2,
    Role.DISCUSSION: 2.5,
    Role.AGENDA: 3.1,
    Role.SERIAL: 3.0,
    Role.NUMBER: 3.0,
    Role.REMARKS: 0.1,
    Role.PROGRESS: 2.5,
}
