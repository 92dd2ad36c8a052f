"""Who is named beside an office: a person, told from offices, companies and places by his honorific or by where he stands."""

import re

from places import courtesy_of, find_post, is_place
from places.model import Courtesy
from places.text import nfc

BRACKETS = re.compile(r"\(([^()]*)\)")
_HONORIFIC = re.compile(
    r"(?:জনাব|জনাবা|বেগম|মোঃ|মো[.:]|মোহাম্মদ|মোছাঃ|মোছা[.:]|মোসাঃ|মোসা[.:]|ড[.:]|ডঃ|ডা[.:]|ডাঃ|ইঞ্জি[.:]|ইঞ্জিঃ|এডভোকেট|অ্যাডভোকেট"
    r"|শ্রী|মিস|মিসেস|Mr\.?|Mrs\.?|Ms\.?|Md\.?|Dr\.?)(?:\s|$)"
)
# A name with one of these is an office's or an institution's, whatever it begins with.
_NO_PERSON = re.compile(
    r"অফিসার|কর্মকর্তা|প্রধান|প্রোগ্রামার|প্রকৌশলী|পরিচালক|কমিশনার|ব্যবস্থাপক|ম্যানেজার|অধ্যক্ষ|শিক্ষক|সভাপতি|সচিব|সম্পাদক|চেয়ারম্যান|মেয়র"
    r"|দপ্তর|কার্যালয়|অফিস|বিভাগ|শাখা|সংস্থা|প্রতিষ্ঠান|প্রকল্প|সেন্টার|কেন্দ্র|ইনস্টিটিউট|একাডেমি|ফাউন্ডেশন|সমিতি|ক্লাব|ব্যাংক|হাসপাতাল|ক্লিনিক"
    r"|স্কুল|কলেজ|বিদ্যালয়|মাদ্রাসা|বিশ্ববিদ্যালয়|পৌরসভা|পরিষদ|জেলা|[০-৯0-9]"
)
_PERSON_WORDS = range(2, 5)
# What is written instead of a name by who names nobody, and by who leaves it open.
_NOBODY = frozenset(map(nfc, ("না", "নাহ", "নেই", "নাই", "কেউ না", "কেউ নয়", "কেউ নেই", "no", "none", "nobody")))
_LEFT_OPEN = frozenset(
    map(nfc, ("জানি না", "জানিনা", "থাক", "পরে", "বাতিল", "janina", "jani na", "later", "cancel"))
)
_TELEPHONE = re.compile(r"(?:মোবাইল|মোবা|ফোন|mobile|phone)?[\s:.ঃ-]*[+০-৯0-9][০-৯0-9\s-]{6,18}", re.IGNORECASE)
_COMMAS = re.compile(r"[,;،]\s*(?![^()]*\))")


def may_be_office(words: str) -> bool:
    """Whether the words may be an office's or a company's name."""
    named = _NO_PERSON.search(words) or find_post(words) or _is_company(words)
    return bool(named) and not words.strip()[:1].isdigit()


def no_name(words: str) -> bool:
    """Whether the words are surely no name of anything: a number, dots, “কেউ না” or “জানি না”."""
    return _plain(words) in _NOBODY or left_open(words) or not has_letters(words)


def has_letters(words: str) -> bool:
    """Whether there is a letter in the words; a number alone, dots and signs name nothing and order nothing."""
    return any(map(str.isalpha, words))


def left_open(words: str) -> bool:
    """Whether the words only say that nothing is said: “জানি না”, “পরে”."""
    return _plain(words) in _LEFT_OPEN


def _plain(words: str) -> str:
    return nfc(words).strip(" ।.!?").casefold()


def _is_person(segment: str, beside_company: bool) -> bool:
    """A person's name: by its honorific, or as two to four plain words beside a company."""
    if _NO_PERSON.search(segment) or find_post(segment) or is_place(segment):
        return False
    words = segment.split()
    if _HONORIFIC.match(segment) or (len(words) in _PERSON_WORDS and words[-1] == "সাহেব"):
        return True
    return beside_company and len(words) in _PERSON_WORDS and not _is_company(segment)


def _is_company(segment: str) -> bool:
    return courtesy_of(segment) is Courtesy.PRIVATE


def without_person(text: str) -> tuple[str, str | None]:
    """(the office's name, the person named beside it); the name is empty where there is only a person."""
    inner = BRACKETS.search(text)
    if inner:
        inside, outside = inner[1].strip(), cleaned(text[: inner.start()] + text[inner.end() :])
        if _is_person(inside, _is_company(outside)):
            return outside, inside
        if _TELEPHONE.fullmatch(inside):
            text = outside  # how he is reached is no part of a name
        if _is_person(outside, beside_company=False) and (find_post(inside) or _is_company(inside)):
            return inside, outside
    segments = [segment for segment in _COMMAS.split(text) if segment]
    for at, segment in enumerate(segments):
        # Without an honorific only what stands before the company is taken for its man: after it stand branches.
        company_follows = at + 1 < len(segments) and _is_company(segments[at + 1])
        if _is_person(segment, company_follows):
            others = (*segments[:at], *segments[at + 1 :])
            # A place alone says where he is, and is no office.
            return "" if all(map(is_place, others)) else ", ".join(others), segment
    return text, None


def cleaned(text: str) -> str:
    """The words as printed on one line, without the sentence's end and without brackets that have no partner."""
    text = " ".join(nfc(text).split()).strip(" ।৷|.,;:•-–—")
    if text.count("(") < text.count(")"):
        text = text.removesuffix(")").rstrip(" ।.,")
    elif text.count("(") > text.count(")"):
        text = f"{text})" if "(" in text[1:] else text.removeprefix("(")
    return text
