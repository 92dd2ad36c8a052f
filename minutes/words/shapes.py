"""Shapes of names: what a piece of a list of offices looks like, asked by the rules that join pieces."""

import re

from minutes.chars import fold
from minutes.grammar.bodies import SPEAKERS
from minutes.grammar.posts import ENGLISH_TASKS
from minutes.known import Known
from minutes.words.vocabulary import (
    ALL,
    BARE_HEADS,
    BRACKETS,
    COMMON_BODIES,
    COMPOUND_HEADS,
    COUNT,
    DIRECTIONS,
    FIELDS,
    GROUPS,
    HEADS,
    INSTITUTION_HEADS,
    INSTITUTIONS,
    KINDS,
    LANDS,
    LEVELS,
    MARKETS,
    OF_A_PLACE,
    OFFICES_OF,
    OWN,
    PLACE_ENDINGS,
    PLURALS,
    QUALIFIERS,
    SEATS,
    STARTS,
    SURE_TITLES,
    SURNAMES,
    TITLES,
    WHOLE_POSTS,
    bare,
    ends_in_post,
    is_body_of,
    is_generic,
    singular,
)

_TASKS = frozenset(ENGLISH_TASKS) | {"&", "and"}
_SPEAKERS = frozenset(map(fold, SPEAKERS))
_SEATS_OF_ALL = frozenset(map(fold, ("সদর দপ্তর", "প্রধান কার্যালয়", "প্রধান দপ্তর", "head office")))
_DESKS = frozenset(map(fold, ("সেল", "উইং", "অনুবিভাগ", "cell", "section", "wing")))
_MOST_WORDS_OF_A_NAME = 5
_SHORTEST_STEM = 5
_CHAR = fold("চর")


def is_whole_post(text: str, known: Known) -> bool:
    """Whether the words are one complete post: a known one, or one that only waits for its institution."""
    name = bare(text)
    whole = name in WHOLE_POSTS or known.is_name(text) or is_generic(name)
    return whole and name not in BARE_HEADS and name not in STARTS


def heads_a_name(word: str) -> bool:
    """Whether a word, in the nominative, ends the name of a post or an institution ("অফিসার", "পুলিশগণ", "এলজিইডি")."""
    plain = COUNT.sub("", bare(word))
    for ending in ("", *PLURALS):
        stem = plain.removesuffix(ending)
        if stem and (ending == "" or stem != plain):
            known = stem in HEADS or stem in INSTITUTION_HEADS or stem in INSTITUTIONS
            if known or stem.endswith(COMPOUND_HEADS):
                return True
    return False


def looks_like_office(text: str) -> bool:
    """Whether a line begins with a post or group of posts, by its words alone."""
    words = bare(re.split(r"[,;/]", text)[0]).split()
    return bool(words) and len(words) < 8 and ends_in_post(words)


def is_only_level(text: str) -> bool:
    """Whether `text` is জেলা, উপজেলা … alone."""
    return bare(text) in LEVELS


def begins_a_post(text: str, known: Known) -> bool:
    """Whether a piece stands by itself: it begins like a post, or is one that is known."""
    words = bare(text).split()
    return bool(words) and (words[0].rstrip("ঃ.") in STARTS or known.is_name(BRACKETS.sub(" ", text)))


def is_common_body(text: str) -> bool:
    """Whether `text` begins with সংস্থা, প্রতিষ্ঠান … and no name: the second half of "স্ব স্ব দপ্তর/ সংস্থা প্রধান"."""
    words = bare(text).split()
    return bool(words) and words[0] in COMMON_BODIES


def is_of_a_place(text: str) -> bool:
    """Whether `text` is a police station or town council named after its place ("কলমাকান্দা থানা")."""
    words = bare(text).split()
    return 1 < len(words) < 4 and words[-1] in OF_A_PLACE


def is_market(text: str) -> bool:
    """Whether `text` is a place named after its market or landing ("মজুচৌধুরীর হাট")."""
    words = bare(text).split()
    return 1 < len(words) < 4 and words[-1] in MARKETS


def is_of_all(text: str) -> bool:
    """Whether a post is said to be many: "শাখা ব্যবস্থাপক (সকল)"."""
    return any(bare(found[0].strip("()[]")) in QUALIFIERS for found in BRACKETS.finditer(text))


def has_its_body(post: str) -> bool:
    """Whether a post says in brackets whose it is: "ওসি (মোংলা থানা)", "নির্বাহী প্রকৌশলী (এলজিইডি)"."""
    inside = [bare(found[0].strip("()[]")) for found in BRACKETS.finditer(post)]
    return any(one in INSTITUTIONS or (len(one.split()) > 1 and _is_body_and_no_land(one)) for one in inside)


def _is_body_and_no_land(name: str) -> bool:
    """Whether a name is a body's, and not of a part of the land or of a service: "পরিদর্শক (খ সার্কেল)",
    "নির্বাহী প্রকৌশলী (বিতরণ বিভাগ-২)", "উপ-পুলিশ কমিশনার (সদর দপ্তর)" are still somebody's."""
    words = name.split()
    part = words[-1] in LANDS | _DESKS or COUNT.search(words[-1]) is not None or name in _SEATS_OF_ALL
    return is_body_of(words) and not part


def is_common_noun(text: str) -> bool:
    """Whether `text` is a kind of institution and no name of one ("মাদ্রাসা", "কলেজসমূহ"; "শাখা-৪" is one of many)."""
    words = bare(text).split()
    counted = bool(words) and COUNT.search(words[0]) is not None
    return len(words) == 1 and is_body_of(words) and words[0] not in INSTITUTIONS and not counted


def is_rest_of_body(text: str) -> bool:
    """Whether `text` only says of what kind an institution is, and not which ("প্রাথমিক বিদ্যালয়", "সমিতি-২")."""
    words = bare(text).split()
    return (
        is_body_of(words)
        and words[0] not in INSTITUTIONS
        and all(word in FIELDS | KINDS for word in words[:-1])
    )


def is_office_of(text: str) -> bool:
    """Whether `text` is the office of a post: "জেলা প্রশাসকের কার্যালয়"."""
    words = bare(text).split()
    return (
        len(words) > 1
        and words[-1] in OFFICES_OF
        and words[-2].endswith("র")
        and ends_in_post([singular(words[-2])])
    )


def is_branch_office(text: str, known: Known) -> bool:
    """Whether `text` is an office of something in a place: "Barishal Field Office", "ভোলা জেলা কার্যালয়"."""
    words = bare(text).split()
    return len(words) > 1 and words[-1] in OFFICES_OF and known.is_place(words[0])


def stands_alone(post: str, known: Known) -> bool:
    """Whether a post says by itself whose it is: a known one, or one that begins with its level and field."""
    words = bare(post).split()
    if any(word in INSTITUTIONS for word in words[:-1]):
        return True  # সিপিপি টিম লিডার, বিআরডিবি চেয়ারম্যান
    if known.is_name(BRACKETS.sub(" ", post)) or known.is_name(post):
        return not is_generic(bare(post))
    return (
        bool(words) and words[0] in LEVELS and len(words) > 2 and all(word in FIELDS for word in words[1:-1])
    )


def is_in_genitive(word: str) -> bool:
    """Whether the folded `word` says whose something is: "কমিটির", "সদস্যের"."""
    whose = [singular(word)]
    return word.endswith("র") and whose != [word] and (is_body_of(whose) or ends_in_post(whose))


def says_its_task(name: str) -> bool:
    """Whether a folded post is followed by what it does: "chief planning", "director finance"."""
    first, *tasks = name.split() or [""]
    return bool(tasks) and ends_in_post([first]) and _TASKS.issuperset(tasks)


def speaks_for_somebody(post: str) -> bool:
    """Whether a representative says whose: "সংসদ সদস্যের প্রতিনিধি"."""
    words = bare(post).split()
    return len(words) > 1 and singular(words[-1]) in _SPEAKERS and is_in_genitive(words[-2])


def is_many(post: str) -> bool:
    """Whether a post is that of many: "সদস্যবৃন্দ", "শাখা ব্যবস্থাপক (সকল)", "উপজেলা পর্যায়ের সকল কর্মকর্তা"."""
    words = bare(post).split()
    return is_of_all(post) or not ALL.isdisjoint(words) or (bool(words) and words[-1].endswith(PLURALS))


def names_bodies(text: str) -> bool:
    """Whether a group is of institutions to which a post may belong ("সকল শিক্ষা প্রতিষ্ঠান", not "স্ব স্ব দপ্তর")."""
    words = bare(text).split()
    return (
        not bare(text).startswith(OWN)
        and len(words) > 1
        and not (singular(words[-1]) in COMMON_BODIES and all(word in KINDS for word in words[1:-1]))
    )


def is_own_seat(text: str) -> bool:
    """Whether a group is only where each of many works: "স্ব স্ব উপজেলা", "সংশ্লিষ্ট থানা"."""
    name = bare(text)
    group = next((one for one in GROUPS if name.startswith(f"{one} ")), None)
    seat = name[len(group) + 1 :] if group is not None else ""
    return seat in SEATS or singular(seat) in SEATS


def looks_like_place(text: str) -> bool:
    """Whether an unlisted name could be a place: short, or with a place's ending."""
    words = bare(text).split()
    return len(words) == 1 or (len(words) == 2 and ends_like_place(text))


def ends_like_place(text: str) -> bool:
    """Whether an unlisted name ends as those of places do: "শমশেরনগর", "নায়েরগাঁও উত্তর"."""
    words = bare(text).split()
    begins = len(words) == 2 and (words[0] in DIRECTIONS or words[0] == _CHAR)
    return bool(words) and (words[-1].endswith(PLACE_ENDINGS) or words[-1] in DIRECTIONS or begins)


def shares_a_word(post: str, body: str) -> bool:
    """Whether a post and an institution are about the same: a word of both ("কৃষি"), or "পৌর" and "… পৌরসভা"."""
    own = {word for word in bare(post).split() if len(word) > 1} - HEADS - LEVELS - STARTS
    words = bare(body).split()
    first = bare(post).split()[:1]
    of_its_place = bool(words and first) and words[-1] in OF_A_PLACE and words[-1].startswith(first[0])
    return bool(own & set(words)) or of_its_place


def shares_a_stem(post: str, body: str) -> bool:
    """Whether a post without a level does what its body is called after: "বন সংরক্ষক", "… প্রকৃতি সংরক্ষণ বিভাগ"."""
    words = bare(post).split()
    stem = words[-1][:-1] if words else ""
    return (
        len(stem) >= _SHORTEST_STEM
        and words[0] not in LEVELS
        and any(word.startswith(stem) for word in bare(body).split())
    )


def names_its_holder(text: str) -> bool:
    """Whether a post is followed by its holder's name ("সার্ভেয়ার জনাব মোঃ শামীম", "সহযোগী অধ্যাপক তাসনিয়া হক")."""
    words = bare(text).split()
    if not words or words[0] in TITLES:
        return False
    for at in range(1, len(words) - 1):
        if ends_in_post(words[:at]) and not ends_in_post(words[: at + 1]):
            named = at > 1 and len(words) - at < _MOST_WORDS_OF_A_NAME and words[-1] in SURNAMES - HEADS
            return words[at] in SURE_TITLES or named
    return False


def has_a_post(person: str) -> bool:
    """Whether a person's post stands in brackets behind the name: "জনাব তপন কুমার দাস (সহকারী প্রকৌশলী)"."""
    return any(ends_in_post(bare(found[0].strip("()[]")).split()) for found in BRACKETS.finditer(person))


def is_person(text: str) -> bool:
    """Whether `text` begins with a title before a name."""
    words = bare(text).split()
    return len(words) > 1 and (words[0] in TITLES or " ".join(words[:2]) in TITLES)


def untitled(name: str) -> str:
    """A person's name without the titles before it: "জনাব মোঃ আব্দুল বাছিত" is "আব্দুল বাছিত"; "" where one word is left."""
    words = bare(name).split()
    while words and words[0] in TITLES:
        words = words[1:]
    return " ".join(words) if len(words) > 1 and not ends_in_post(words) and not is_body_of(words) else ""
