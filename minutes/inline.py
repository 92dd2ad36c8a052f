"""Labels inside a decision: "… করতে হবে। (বাস্তবায়নে: উপজেলা কৃষি কর্মকর্তা; সময়সীমা: ৩০ জুন)"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from minutes.chars import alternatives, any_of, fold, folded_pattern, squeeze
from minutes.clauses import is_ditto, orders
from minutes.deadlines import is_limit, limit_share
from minutes.grammar.calendar import MONTHS
from minutes.grammar.columns import Role
from minutes.grammar.joining import Piece
from minutes.headings import label_of
from minutes.known import Known, standard
from minutes.mentions import examine
from minutes.numbers import find_marks
from minutes.pieces import classify
from minutes.value_labels import role_of
from minutes.vocabulary import bare, ends_in_post, is_body_of

_BRACKET = re.compile(r"[(\[](?P<inner>[^()\[\]]*(?:\([^()]*\)[^()\[\]]*)*)(?:[)\]]|$)")
_LABEL = re.compile(r"(?:^|[;,।|]|\s[–—-](?=\s))\s*(?P<label>[^:ঃ;,।–—|-]{3,40}?)\s?(?::-?|ঃ-?|[–-])\s?")
_ABBREVIATED = re.compile(r"(?:^|[\s;])[^\s;:]{1,4}ঃ\s?$")  # "স্বাস্থ্য ও পঃ পঃ কর্মকর্তা", "ভারঃ কর্মকর্তা"
_ENGLISH = r"(?:action by|implement(?:ed|ation|ing)\b|responsib(?:le|ility)\b|deadline|time limit)"
_TRAILING = re.compile(
    r"(?:(?<=[।.;)\]])|(?<=[।.;)\]”\"]\s)|(?<=হবে\s)|(?<=\s[–—|-]\s))(?P<label>"
    + folded_pattern(r"(?:বাস্তবায়ন|বাস্তবায়ণ|দায়িত্ব|সময়সীমা|(?<=[–—|-] )(?:সময়|মেয়াদ)|")
    + rf"\b{_ENGLISH})"
    + r"[^:ঃ।\n]{0,30}?)\s?(?::-?|ঃ-?(?![\u0980-\u09ff])|(?<=[েী])ঃ|[-–]\s)\s?"
    + rf"(?P<value>(?:(?!\.\s{_ENGLISH}\s?:)[^।\n])*)।?"
)
_DASHED_TAIL = re.compile(
    r"^(?P<text>.{6,}?(?:বে|বেন|হলো|হল|হয়|হোক|হউক|যাবে|ইবে|করা|রাখা|ানো|ওয়া|েয়া|(?<=[a-z])\.)।?)\s?(?:[-–—]|[-–=]{1,2}>|→|⇒|//)\s?(?P<tail>[^।()]{2,160}(?:\([^()]{1,40}\)[^।()]{0,80}){0,4})।?$"
)
_BRACKETED_TAIL = re.compile(
    r"^(?P<text>.{12,}?(?:[।বেনহলোয়]|(?<=[উো])ক|(?<=[a-z])\.))\s?\((?P<tail>[^()]{1,160}(?:\([^()]{1,40}\)[^()]{0,80}){0,4})\)?\s?।?$"
)
# In square brackets, whatever the words before them end with.
_SQUARE_TAIL = re.compile(r"^(?P<text>.{12,}?)\s?\[(?P<tail>[^\[\]]{2,200})\]\s?।?$")
_INFINITIVE = re.compile(folded_pattern(r"(?:করা|রাখা|দেওয়া|দেয়া|নেওয়া|নেয়া|যাওয়া|ানো)\s?।?$"))
_LIMIT = re.compile(
    folded_pattern(
        r"(?<=[^\s(])[\s,;।]{1,3}(?:সময়সীমা|সময়কাল|সময়|মেয়াদ|মেয়াদকাল|deadline|time limit|time)\s?[:ঃ–—-]{1,2}\s?(?=[^\s])"
    )
)
_NOBODY = re.compile(r"\s?[(\[]\s?[-–—]{1,3}\s?[)\]]\s?।?$")
# What parts a time limit without a label from the offices before it: "ওসি, ৩০ জুন", "ওসি → ৩০ জুন", "ওসি // চলমান".
_BEFORE_LIMIT = re.compile(r"\s?(?:[,;।|\n]|[-–=]{1,2}>|→|⇒|//|(?<![0-9০-৯])/|[-–—](?=\s))\s?(?:by\s)?")
_FIRST_PART = re.compile(r"(?P<limit>[^\n;]{2,50})[\n;]\s*(?P<offices>.*\S)", re.DOTALL)
# What every time limit holds that stands behind an office with nothing between: a number, or a word of time.
_OF_A_TIME = any_of(
    (
        r"[0-9০-৯]|মাস|সপ্তাহ|দিন|দিবস|বছর|সভা(?!পতি)|পূর্বে|আগে|মধ্যে|নাগাদ|ভিত্তিতে|মৌসুম|বার$|তারিখ|সময়|ব্যাপী|পর্যন্ত",
        r"চলমান|নিয়মিত|অবিলম্বে|দ্রুত|যথাশীঘ্র|তাৎক্ষণিক|সার্বক্ষণিক|মাসিক|বার্ষিক|দৈনিক|পাক্ষিক",
        r"day|week|month|year|quarter|immediate|meeting|regular|contin|daily|asap|before|within",
        alternatives(MONTHS),
    )
)
_SPACE = re.compile(r"(?<=\S)\s(?=\S)")
_BY = re.compile(r"^by\s", re.IGNORECASE)
_ALL_OF_IT = 0.95  # of its letters
_LAST_WORDS = 60  # letters at the end of a list of offices, among which a time limit may stand
_QUALIFYING = frozenset(map(fold, ("সকল", "সংশ্লিষ্ট", "সকল উপজেলা", "প্রযোজ্য ক্ষেত্রে", "all")))
_LAST_BRACKET = re.compile(r"[(\[](?P<inner>[^()\[\]]{2,60})[)\]]\s?।?$")
_LIMIT_BEHIND_BRACKET = re.compile(r"(?<=[)\]])\s?[,–—-]\s?(?P<limit>[^()\[\]।]{2,50}?)\s?।?$")
_ENDS = " ,;।→–—-"
_Span = tuple[int, int, dict[Role, str]]  # where a label and its value stand, and what they say
_ROLES = (Role.IMPLEMENTER, Role.DEADLINE)


@dataclass(frozen=True, kw_only=True)
class Labelled:
    """A decision's words without the labels in them, and what those said ("" for nothing)."""

    text: str
    implementer: str = ""
    deadline: str = ""


def own_labels(text: str) -> Labelled:
    """Take the labels out of a decision's words; a time limit in brackets is said there, but stays among them."""
    found: dict[Role, str] = {}
    nobody = _NOBODY.search(text)
    if nobody is not None:
        text, found = text[: nobody.start()], {Role.IMPLEMENTER: "-"}
    for find in (_bracketed, _trailing):
        kept, end = list[str](), 0
        spans = find(text)
        names = any(Role.IMPLEMENTER in said for _, _, said in spans)
        for start, stop, said in spans:
            found = said | found
            if text[start] not in "([" or names:
                kept.append(text[end:start])
                end = stop
        if end:
            rest = text[end:]
            text = squeeze(" ".join([*kept, "" if rest.strip(" ।.;,") == "" else rest])).rstrip(" –—|-")
    return Labelled(
        text=text, implementer=found.get(Role.IMPLEMENTER, ""), deadline=found.get(Role.DEADLINE, "")
    )


def bracket_apart(text: str) -> Labelled | None:
    """A list of decisions without the labelled bracket behind its last one, where that is divided by numbers of its own.

    None where none is: "১.১ … ১.২ … [দায়িত্ব: ১.১- ওসি; ১.২- তহসিলদার]".
    """
    last = next(iter(reversed(list(_BRACKET.finditer(text)))), None)
    if last is None or text[last.end() :].strip(" ।.") or not any(find_marks(last["inner"])):
        return None
    said = _joined(_in_bracket(last["inner"]))
    if Role.IMPLEMENTER not in said:
        return None
    return Labelled(
        text=text[: last.start()].rstrip(),
        implementer=said[Role.IMPLEMENTER],
        deadline=said.get(Role.DEADLINE, ""),
    )


def limit_apart(cell: str) -> tuple[str, str]:
    """A list of offices without the labelled time limit at its end, and that: "… ওসি, সময়সীমা: ৩০ জুন"; "" for none."""
    found = _LIMIT.search(fold(cell))
    return (cell[: found.start()].rstrip(" ,;।"), cell[found.end() :].strip(" ।)")) if found else (cell, "")


def offices_apart(limit: str) -> tuple[str, str]:
    """A time limit without the labelled offices behind it, and those: "৩০ জুন, বাস্তবায়নকারী- ওসি"; "" for none."""
    said = dict(_one_by_one(Role.DEADLINE, limit))
    return said[Role.DEADLINE], said.get(Role.IMPLEMENTER, "")


def bare_limit_apart(words: str) -> tuple[str, str]:
    """Offices without the time limit at their end that no label names: "…, ওসি (৩০ জুনের মধ্যে)", "… ওসি → চলমান"; "" for none."""
    bracket = _LAST_BRACKET.search(words)
    if bracket and is_limit(bracket["inner"]):
        several = any(is_limit(one["inner"]) for one in _BRACKET.finditer(words, 0, bracket.start()))
        return (words, "") if several else (words[: bracket.start()].rstrip(_ENDS), bracket["inner"])
    marks = list(_BEFORE_LIMIT.finditer(words, max(0, len(words) - _LAST_WORDS)))
    # "৩১ ডিসেম্বর, ২০২৪" is whole; of "আইকিউএসি, ৭ দিনের মধ্যে" only the end is a limit.
    for found in (_limit_behind_a_mark(words, marks, _ALL_OF_IT), _unparted_limit(words)):
        if found is not None:
            return found
    return _limit_behind_a_mark(words, marks[::-1], 0.0) or (words, "")


def _limit_behind_a_mark(words: str, marks: Iterable[re.Match[str]], share: float) -> tuple[str, str] | None:
    """Offices and what stands behind the first of the marks behind which a limit fills at least that share."""
    for mark in marks:
        limit = words[mark.end() :].strip(" ।)")
        if not limit or not words[: mark.start()].strip() or _names_an_office(limit):
            continue
        if is_limit(limit) and limit_share(limit) >= share:
            return words[: mark.start()].rstrip(_ENDS), limit
    return None


def _unparted_limit(words: str) -> tuple[str, str] | None:
    """Offices and the limit that nothing parts from the last of them: "উপজেলা শিক্ষা অফিসার আগামী সভার পূর্বে"."""
    first = max(0, len(words) - _LAST_WORDS)
    if _names_an_office(words) or not _OF_A_TIME.search(fold(words[first:])):
        return None  # nothing stands behind the office; most lists end so
    for space in _SPACE.finditer(words, first):
        limit = words[space.end() :].strip(" ।)")
        if limit_share(_BY.sub("", limit)) >= _ALL_OF_IT and _ends_in_an_office(words[: space.start()]):
            return words[: space.start()].rstrip(_ENDS), limit
    return None


def _ends_in_an_office(words: str) -> bool:
    """Whether what stands behind the last comma ends as the name of a post or a body does, or is a place."""
    if _names_an_office(words):
        return True
    piece = re.split(r"[,;/\n]", words)[-1]
    return classify(piece, standard()) in (
        Piece.PLACE,
        Piece.PLACED,
        Piece.BRANCH,
        Piece.INSTITUTION,
        Piece.GROUP,
    )


def _names_an_office(words: str) -> bool:
    """Whether the last word is a post's or a body's."""
    last = bare(words[-_LAST_WORDS:]).split()[-2:]
    return ends_in_post(last) or is_body_of(last)


def limit_in_front(words: str) -> tuple[str, str]:
    """Offices without the time limit that stands in a line of its own or with a semicolon before them; "" for none."""
    found = _FIRST_PART.fullmatch(words)
    if found is None or _names_an_office(found["limit"]) or not is_limit(found["limit"]):
        return words, ""
    return found["offices"], found["limit"].strip()


def limits_apart(cell: str) -> tuple[str, str]:
    """The offices and the time limits of a cell that holds both: each in lines of its own, or the limit in brackets."""
    offices, limit = limit_apart(cell)
    if limit:
        return offices, limit
    lines = cell.split("\n")
    last = _LAST_BRACKET.search(lines[-1])
    if len(lines) == 1 and last and is_limit(last["inner"]):
        return cell[: last.start()].rstrip(" ,;।"), last["inner"]
    limits = [line for line in lines if is_limit(line.strip(" ()[]"))]
    offices = "\n".join(line for line in lines if line not in limits)
    return offices, "\n".join(line.strip(" ()[]") for line in limits)


def trailing_offices(text: str, known: Known) -> Labelled:
    """The offices behind a decision's words without any label: "… করতে হবে – উপজেলা প্রকৌশলী", "… রাখতে হবে। (ওসি)".

    Only where what stands there is offices and nothing else, and what stands before it is an order.
    """
    words, limit = _limit_behind(text)
    for pattern in (_DASHED_TAIL, _BRACKETED_TAIL, _SQUARE_TAIL):
        found = pattern.match(words)
        if found is None or orders(found["tail"]) or _only_qualifies(found["tail"]):
            continue
        if pattern is not _SQUARE_TAIL and not _tells_what_to_do(found["text"]):
            continue
        if pattern is not _DASHED_TAIL and is_ditto(found["tail"]):
            return Labelled(text=found["text"].strip(), implementer=found["tail"], deadline=limit)
        offices, inner = bare_limit_apart(found["tail"])
        mentions = examine(offices, known=known)
        if mentions.names and len(mentions.doubtful) < len(mentions.names):
            said = offices.strip(" ।")
            return Labelled(text=found["text"].strip(), implementer=said, deadline=limit or inner)
    return Labelled(text=text)


def _tells_what_to_do(text: str) -> bool:
    """Whether words order something, or only name it ("… টহল বাড়ানো।"), as a list of things to do does."""
    return orders(text) or bool(_INFINITIVE.search(fold(text)))


def _limit_behind(text: str) -> tuple[str, str]:
    """A decision's words without the limit behind a bracket, in one of its own or not: "… (ওসি) (৩০ জুন)", "… (ওসি) – ৩০ জুন"."""
    dashed = _LIMIT_BEHIND_BRACKET.search(text)
    if dashed is not None and is_limit(dashed["limit"]):
        return text[: dashed.start()].rstrip(), dashed["limit"]
    last = _LAST_BRACKET.search(text)
    if last is None or not is_limit(last["inner"]) or not text[: last.start()].rstrip().endswith((")", "]")):
        return text, ""
    return text[: last.start()].rstrip(), last["inner"]


def _only_qualifies(tail: str) -> bool:
    """Whether a bracket is part of the words before it and names nobody: "(সকল)"."""
    return fold(tail.strip()) in _QUALIFYING


def _bracketed(text: str) -> list[_Span]:
    spans = ((one.start(), one.end(), _joined(_in_bracket(one["inner"]))) for one in _BRACKET.finditer(text))
    return [(start, end, said) for start, end, said in spans if said and start]


def _joined(said: Iterable[tuple[Role, str]]) -> dict[Role, str]:
    """What labels say, those of one role together: "তত্ত্বাবধানে: ইউএনও; বাস্তবায়নে: ওসি"."""
    all_said = dict[Role, str]()
    for role, value in said:
        all_said[role] = f"{all_said[role]}; {value}" if role in all_said else value
    return all_said


def _trailing(text: str) -> list[_Span]:
    spans = list[_Span]()
    for one in _TRAILING.finditer(fold(text)):
        role = label_of(one["label"])
        if role in _ROLES and role is not None and one.start():
            last = (
                one.end() == len(text) and role is Role.IMPLEMENTER
            )  # with its danda, as a cell's words are
            end = one.end() if last else one.end("value")
            spans.append((one.start(), one.end(), dict(_one_by_one(role, text[one.start("value") : end]))))
    return spans


def _one_by_one(role: Role, value: str) -> Iterator[tuple[Role, str]]:
    """A label's value, and that of another label in it: "সময়সীমা- ৩০ জুন, বাস্তবায়নকারী- ওসি"."""
    for label in _LABEL.finditer(value):
        other = label_of(label["label"])
        if other in _ROLES and other is not None and other is not role and label.start():
            yield role, value[: label.start()].strip(" ;,–—|")
            yield other, value[label.end() :].strip(" –—|")
            return
    yield role, value.strip()


def _in_bracket(inner: str) -> Iterator[tuple[Role, str]]:
    """Roles and values of a bracket that begins with a label, one that is known or one that only its value tells."""
    found = list(_LABEL.finditer(inner))
    behind = [*(label.start() for label in found[1:]), len(inner)][: len(found)]
    labels = [
        (label, role)
        for label, end in zip(found, behind, strict=True)
        if (role := label_of(label["label"]) or _told_by_value(label, inner[label.end() : end])) in _ROLES
    ]
    if not labels or inner[: labels[0][0].start()].strip():
        return
    ends = [label.start() for label, _ in labels[1:]] + [len(inner)]
    for (label, role), end in zip(labels, ends, strict=True):
        if role is not None:
            yield role, inner[label.end() : end].strip(" ;,।")


def _told_by_value(label: re.Match[str], value: str) -> Role | None:
    """What an unknown label says: only behind a colon, and where it is the first or stands behind a semicolon."""
    colon = label[0].rstrip().endswith((":", "ঃ")) and not _ABBREVIATED.search(label[0])
    return role_of(value) if colon and label[0][:1] not in ",।|–—-" else None
