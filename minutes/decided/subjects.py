"""The subject of a clause in which somebody acts: the names in the nominative that best fit the verb, each where it begins."""

import re
from collections.abc import Iterator

from minutes.chars import any_of, fold
from minutes.grammar.actors import (
    ADVERBIAL_ENDS,
    ANY_OF_MANY,
    CONVERBS,
    COUNTED,
    EVERYBODY,
    MATTERS,
    NO_SUBJECTS,
    NOT_ACTING,
    PARTICIPLES,
)
from minutes.grammar.belonging import PEOPLE
from minutes.grammar.joining import Piece
from minutes.grammar.offices import GROUPS
from minutes.known import Known
from minutes.offices.mentions import split
from minutes.offices.pieces import classify
from minutes.words.clause_words import (
    JOINERS,
    OWNED,
    SURE,
    adjacent,
    all_persons,
    is_cased,
    uncased,
    with_person,
)
from minutes.words.shapes import heads_a_name, names_its_holder
from minutes.words.vocabulary import (
    FIELDS,
    KINDS,
    OF_A_PLACE,
    ends_in_post,
    is_body,
    is_half,
    is_head,
    is_of_an_office,
    singular,
)

OFFICES = frozenset(
    (
        Piece.POST,
        Piece.GENERIC,
        Piece.ORGED,
        Piece.PLACED,
        Piece.GROUP,
        Piece.PERSON,
        Piece.OPEN_GROUP,
        Piece.INSTITUTION,
        Piece.COMPANY,
        Piece.BRANCH,
    )
)
_ADVERBIAL, _NOT_ACTING = frozenset(map(fold, ADVERBIAL_ENDS)), frozenset(map(fold, NOT_ACTING))
_EVERYBODY = any_of(EVERYBODY)
_GROUPS = frozenset(fold(word) for group in GROUPS for word in group.split())
_MATTERS, _PEOPLE = frozenset(map(fold, MATTERS)), frozenset(map(fold, PEOPLE))
_CONVERBS, _COUNTED = tuple(map(fold, CONVERBS)), tuple(map(fold, COUNTED))
_ANY_OF_MANY = frozenset(map(fold, ANY_OF_MANY))
_HONOURING = fold("বেন")
_NO_SUBJECTS, _PARTICIPLES = frozenset(map(fold, NO_SUBJECTS)), tuple(map(fold, PARTICIPLES))
_OF_TOWNS = ("সদর", "মডেল", "পৌর", "কোতোয়ালী", "কোতয়ালী")
_HIGHER = ("অধিদপ্তর", "অধিদফতর", "পরিদপ্তর", "বিভাগ", "বোর্ড", "কর্তৃপক্ষ", "কর্পোরেশন", "করপোরেশন")
_COUNT = re.compile(r"[0-9০-৯]{1,3}(?:\s?নং)?")
_MOST_OF_A_SUBJECT, _WORDS_OF_A_BODY = 9, 4
_MOST_UNKNOWN = 2  # words of a name that nothing tells of


def subject(text: str, words: list[re.Match[str]], known: Known) -> Iterator[str]:
    """The offices that an active clause is about, in order; nothing where none of its names could act."""
    for found in _EVERYBODY.finditer(fold(text)):
        yield text[found.start() : found.end()]
    best: tuple[str, ...] = ()
    most = 0.0
    done = -1  # the last word of the names before
    for at, word in enumerate(words):
        if at <= done:
            continue
        if fold(word[0]) in SURE and (person := with_person(words, at - 1)) > at:
            start, end = at, all_persons(text, words, person)
        elif heads_a_name(word[0]) and not name_goes_on(text, words, at, known):
            start, end = begin_of(text, words, at, known), _last_of(text, words, at, known)
        else:
            continue
        done = end
        following = fold(words[end + 1][0]) if end + 1 < len(words) else ""
        if end - start > 3 * _MOST_OF_A_SUBJECT or (fold(word[0]) in SURE and is_cased(words[end][0])):
            continue
        names = split(text[words[start].start() : words[end].end()], known=known)
        fits = _fit(names, following, known, honours=fold(words[-1][0]).endswith(_HONOURING))
        if fits > most:
            best, most = names, fits
    yield from best


def _fit(names: tuple[str, ...], following: str, known: Known, *, honours: bool) -> float:
    """How well names fit as the subject: people before bodies where the verb honours, a mere kind of body last."""
    heads = [name.split(",")[0] for name in names]
    if not names or not all(classify(head, known) in OFFICES or names_its_holder(head) for head in heads):
        return 0.0
    words = fold(heads[0]).split()
    if words[0] in _ANY_OF_MANY:
        return 0.0
    if following in _NO_SUBJECTS:
        return 0.0
    if (
        ends_in_post(words)
        or classify(heads[0], known) in (Piece.PERSON, Piece.GROUP)
        or names_its_holder(heads[0])
    ):
        return 3.0
    if following in _NOT_ACTING:
        return 0.0
    common = len(words) == 1 and is_body(words[0])
    people = singular(words[-1]) in _PEOPLE
    fits = 1.0 if common and not people else 2.0
    if following.endswith(OWNED) or (common and following in _MATTERS):
        fits -= 1.5  # "সমিতি ভবনের …", "এজেন্সি নিয়োগের …"
    return fits if honours else fits + 1.5


def name_goes_on(text: str, words: list[re.Match[str]], at: int, known: Known) -> bool:
    """Whether the next word ends the name ("জেলা পুলিশ সুপার"); not where it is complete ("প্রধান শিক্ষক অভিভাবক …")."""
    if (
        at + 1 == len(words)
        or not adjacent(text, words[at], words[at + 1])
        or not heads_a_name(words[at + 1][0])
    ):
        return False
    if fold(words[at][0]) in OF_A_PLACE and at and adjacent(text, words[at - 1], words[at]):
        return False  # "সদর থানা হাসপাতাল এলাকায়"
    start = words[first_of(words, at)].start()
    return known.is_name(text[start : words[at + 1].end()]) or not known.is_name(
        text[start : words[at].end()]
    )


def first_of(words: list[re.Match[str]], at: int) -> int:
    """The first word that the name that ends at word `at` may have: behind the last adverbial, number or case ending."""
    start = at
    while start > max(0, at - _MOST_OF_A_SUBJECT) and not _parts(words[start - 1][0]):
        start -= 1
    return start


def begin_of(text: str, words: list[re.Match[str]], at: int, known: Known) -> int:
    """The word with which the name that ends at word `at` begins: what stands before it may be the clause's object."""
    first = first_of(words, at)
    last = uncased(words[at][0]) or words[at][0]
    joined = _from_its_first_word(text, words, first, at, known)
    if joined < first:
        return joined
    stem = words[at].start()
    named = [one for one in range(first, at) if known.is_name(f"{text[words[one].start() : stem]}{last}")]
    start, unknown = (named[0] if named else at), 0
    while start > first and adjacent(text, words[start - 1], words[start]):
        word, following = fold(words[start - 1][0]), fold(words[start][0])
        owned = start - 1 > 0 and _is_owner(fold(words[start - 2][0]))
        unnamed = not named and (start == at or unknown > 0 or following in KINDS)
        body = start == at and not named and not ends_in_post([fold(last)])  # "অর্থ উপ-কমিটি"
        done = following.endswith(_PARTICIPLES) and not is_head(following)
        if (
            _is_matter(word)
            and not done
            and (owned or word.endswith(_COUNTED) or not (word in FIELDS or body))
        ):
            break
        if not done and not _is_of_a_name(word) and not known.is_place(words[start - 1][0]):
            owner = _is_owner(word)
            whose = start < at and _is_owner(following)
            if not (owner or whose or unnamed) or unknown == _MOST_UNKNOWN:
                break
            unknown += not owner
        start -= 1
    return start


def _is_owner(word: str) -> bool:
    """Whether a folded word is in the genitive: it wants what stands behind it."""
    return word.endswith(OWNED) and not is_head(word)


def _is_of_a_name(word: str) -> bool:
    """Whether a folded word belongs to the names of offices."""
    return is_of_an_office(word) or word in _GROUPS or word in KINDS or _COUNT.fullmatch(word) is not None


def _is_matter(word: str) -> bool:
    """Whether a folded word is something done, made or sent, or done first: the object of a clause, no part of a name."""
    counted = word.endswith(_COUNTED) and not _is_of_a_name(word)
    return word in _MATTERS or word.endswith(_CONVERBS) or counted


def _from_its_first_word(text: str, words: list[re.Match[str]], start: int, at: int, known: Known) -> int:
    """Where a known name begins that holds "ও" itself ("উপজেলা স্বাস্থ্য ও পরিবার পরিকল্পনা কর্মকর্তাগণ"), else `start`."""
    if not start or words[start - 1][0] not in JOINERS:
        return start
    last = uncased(words[at][0]) or words[at][0]
    for earlier in range(max(0, start - _WORDS_OF_A_BODY), start - 1):
        if known.is_name(f"{text[words[earlier].start() : words[at].start()]}{last}"):
            return earlier
    return start


def _parts(word: str) -> bool:
    """Whether a word belongs to what stands before a name."""
    folded = fold(word)
    if folded in _GROUPS or heads_a_name(word) or is_half([folded]):
        return False
    return folded in _ADVERBIAL or folded.endswith(("ে", "তে", "য়", ":", "ঃ"))


def _last_of(text: str, words: list[re.Match[str]], at: int, known: Known) -> int:
    """The last word of the list of names (and their places) that begins with the one that ends at word `at`."""
    end = with_person(words, at)
    while end + 1 < len(words):
        mark = text[words[end].end() : words[end + 1].start()].strip()
        begin = end + 2 if words[end + 1][0] in JOINERS else end + 1
        if begin == len(words) or (begin == end + 1 and mark not in (",", "/")):
            break
        reach = range(begin, min(begin + _MOST_OF_A_SUBJECT, len(words)))
        after = next((one for one in reach if heads_a_name(words[one][0])), None)
        between = [words[one][0] for one in range(begin, after)] if after is not None else []
        if after is None or any(_parts(word) for word in between if word not in JOINERS):
            placed = (begin == end + 1 or known.is_place(words[end][0])) and known.is_place(words[begin][0])
            end = begin if placed else end
            while (
                placed
                and end + 2 < len(words)
                and words[end + 1][0] in JOINERS
                and known.is_place(words[end + 2][0])
            ):
                end += 2
            return end
        own = all(_is_of_a_name(fold(word)) or word in _OF_TOWNS for word in between[1:])
        if begin == end + 1 and known.is_place(words[begin][0]) and not own:
            end = begin  # "…, ভোলা নলকূপগুলি …"
            continue
        while name_goes_on(text, words, after, known):
            after += 1
        end = with_person(words, whole_body(text, words, after) if after == begin else after)
    return end


def whole_body(text: str, words: list[re.Match[str]], at: int) -> int:
    """The last word of a body that is named by one word and goes on to what it is: "জনস্বাস্থ্য প্রকৌশল অধিদপ্তর"."""
    for further in range(at + 1, min(at + _WORDS_OF_A_BODY, len(words))):
        if ends_in_post([fold(words[at][0])]) or not adjacent(text, words[further - 1], words[further]):
            return at
        if words[further][0].removesuffix("কে") in _HIGHER:
            return further
    return at
