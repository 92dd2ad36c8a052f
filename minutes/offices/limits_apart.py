"""Time limits among the offices of a cell or a bracket, with a label or without, taken from them."""

import re
from collections.abc import Iterator

from minutes.chars import alternatives, any_of, fold, folded_pattern
from minutes.grammar.calendar import MONTHS
from minutes.grammar.joining import Piece
from minutes.known import standard
from minutes.offices.pieces import classify
from minutes.words.deadlines import is_limit, limit_share
from minutes.words.vocabulary import bare, ends_in_post, is_body_of

BRACKET = re.compile(r"[(\[](?P<inner>[^()\[\]]*(?:\([^()]*\)[^()\[\]]*)*)(?:[)\]]|$)")
_LABEL = (
    r"(?:সময়সীমা|সময়কাল|সময়|মেয়াদ|মেয়াদকাল|শেষ তারিখ|ডেডলাইন|টাইমলাইন"
    r"|deadline|due date|due|timeline|time limit|time)\s?[:ঃ–—-]{1,2}\s?"
)
_LIMIT = re.compile(folded_pattern(rf"(?<=[^\s(])[\s,;।|(\[]{{1,3}}{_LABEL}(?=[^\s])"))
_LABELLED = re.compile(folded_pattern(rf"^{_LABEL}"))
# What parts a time limit without a label from the offices before it: "ওসি, ৩০ জুন", "ওসি → ৩০ জুন", "ওসি // চলমান".
_BEFORE_LIMIT = re.compile(r"\s?(?:[,;।|\n]|[-–—=]{1,2}>|→|⇒|//|(?<![0-9০-৯])/|[-–—](?=\s))\s?(?:by\s)?")
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
_LAST_BRACKET = re.compile(r"[(\[](?P<inner>[^()\[\]]{2,60})[)\]]\s?।?$")
_LIMIT_BEHIND_BRACKET = re.compile(r"(?<=[)\]])\s?[,–—-]\s?(?P<limit>[^()\[\]।]{2,50}?)\s?।?$")
ENDS = " ,;।→–—-|"  # what is left at the edges of a list of offices


def limit_apart(cell: str) -> tuple[str, str]:
    """A list of offices without the labelled time limit at its end, and that: "… ওসি, সময়সীমা: ৩০ জুন"; "" for none."""
    found = _LIMIT.search(fold(cell))
    return (cell[: found.start()].rstrip(" ,;।|"), cell[found.end() :].strip(" ।)]")) if found else (cell, "")


def _unlabelled(inner: str) -> str:
    """What stands in a bracket, without the words that only say that it is a limit: "সময়: ৩০ জুন", "by 30 June"."""
    label = _LABELLED.match(fold(inner))
    return _BY.sub("", inner[label.end() :] if label else inner)


def bare_limit_apart(words: str) -> tuple[str, str]:
    """Offices without the time limit at their end that no label names: "…, ওসি (৩০ জুনের মধ্যে)", "… ওসি → চলমান"; "" for none."""
    offices, labelled = limit_apart(words)
    if labelled and is_limit(_BY.sub("", labelled)):
        return offices, labelled
    bracket = _LAST_BRACKET.search(words)
    if bracket and is_limit(limit := _unlabelled(bracket["inner"])):
        several = any(is_limit(one["inner"]) for one in BRACKET.finditer(words, 0, bracket.start()))
        return (words, "") if several else (words[: bracket.start()].rstrip(ENDS), limit)
    behind = list(_limits_behind_marks(words))
    # "৩১ ডিসেম্বর, ২০২৪" is whole; of "আইকিউএসি, ৭ দিনের মধ্যে" only the end is a limit.
    whole = next((found for found in behind if limit_share(found[1]) >= _ALL_OF_IT), None)
    return whole or _unparted_limit(words) or next(reversed(behind), (words, ""))


def _limits_behind_marks(words: str) -> Iterator[tuple[str, str]]:
    """Offices and the limit behind them, for each mark among the last words behind which one stands."""
    for mark in _BEFORE_LIMIT.finditer(words, max(0, len(words) - _LAST_WORDS)):
        limit = words[mark.end() :].strip(" ।)")
        if limit and words[: mark.start()].strip() and not _names_an_office(limit) and is_limit(limit):
            yield words[: mark.start()].rstrip(ENDS), limit


def _unparted_limit(words: str) -> tuple[str, str] | None:
    """Offices and the limit that nothing parts from the last of them: "উপজেলা শিক্ষা অফিসার আগামী সভার পূর্বে"."""
    first = max(0, len(words) - _LAST_WORDS)
    if _names_an_office(words) or not _OF_A_TIME.search(fold(words[first:])):
        return None  # nothing stands behind the office; most lists end so
    for space in _SPACE.finditer(words, first):
        limit = words[space.end() :].strip(" ।)")
        if limit_share(_BY.sub("", limit)) >= _ALL_OF_IT and ends_in_an_office(words[: space.start()]):
            return words[: space.start()].rstrip(ENDS), limit
    return None


def ends_in_an_office(words: str) -> bool:
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
    if len(lines) == 1 and last and is_limit(limit := _unlabelled(last["inner"])):
        return cell[: last.start()].rstrip(" ,;।"), limit
    limits = [line for line in lines if is_limit(line.strip(" ()[]"))]
    offices = "\n".join(line for line in lines if line not in limits)
    return offices, "\n".join(line.strip(" ()[]") for line in limits)


def limit_behind(text: str) -> tuple[str, str]:
    """A decision's words without the limit behind a bracket, in one of its own or not: "… (ওসি) (৩০ জুন)", "… (ওসি) – ৩০ জুন"."""
    dashed = _LIMIT_BEHIND_BRACKET.search(text)
    if dashed is not None and is_limit(dashed["limit"]):
        return text[: dashed.start()].rstrip(), dashed["limit"]
    last = _LAST_BRACKET.search(text)
    limit = _unlabelled(last["inner"]) if last else ""
    if last is None or not is_limit(limit) or not text[: last.start()].rstrip().endswith((")", "]")):
        return text, ""
    return text[: last.start()].rstrip(), limit
