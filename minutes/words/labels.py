"""Labels: "সিদ্ধান্তঃ", "বাস্তবায়নে:" … at the start of a line or inside one, and lines that announce or close."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

from locales.digits import to_bangla
from minutes.chars import any_of, any_of_words, first_word, fold, squeeze
from minutes.grammar.columns import Role
from minutes.grammar.offices import SURE_TITLES
from minutes.grammar.passages import ANNOUNCEMENTS, CLOSED, CLOSINGS, NEXT_MEETING, OPENED, PEOPLE_LISTED
from minutes.grammar.prose import ORDINALS
from minutes.words.headings import label_of, roles_of
from minutes.words.number_shapes import IN_WORDS
from minutes.words.numbers import leading_number, plain_number

_LABEL_WITHIN = 60
_COLON = re.compile(r"[:ঃ\t।]|(?<!/)[-–—](?=\s|[\u0995-\u09b9(])")
_ARROW = re.compile(r"\s?(?:→|⇒|[-–—=]{1,2}>|//)\s?")
_PARTS = re.compile(rf"{_ARROW.pattern}|\s?[:ঃ]\s")
_MAY_BE_NONE = (Role.IMPLEMENTER, Role.DEADLINE)
_DASH_ALONE = re.compile(r"[:ঃ–—-]\s{0,3}[-–—]{1,3}\s{0,3}।?$")
# A label whose number is closed as a list's: "সিদ্ধান্ত ১) …", "সিদ্ধান্ত-২. …", "সিদ্ধান্ত ৩। …", "সিদ্ধান্ত (ক) …".
_COUNTED = re.compile(
    r"(?P<words>সিদ্ধান্ত\s?(?:নং|নম্বর)?\s?[-–—]?\s?(?:\([0-9০-৯ক-ঢ]{1,2}\)|[0-9০-৯ক-ঢ]{1,2}(?=[).।]\s)))[).।]?\s+(?=\S)"
)
# "RESOLVED THAT the accounts be approved."
_RESOLVED = re.compile(
    r"(?P<words>(?:it was )?(?:(?:unanimously|further) )?resolved(?: (?:unanimously|further))?,? that)[,:]?\s+(?=\S)",
    re.IGNORECASE,
)
_IN_WORDS = re.compile(IN_WORDS)
# "সিঃ-১: …", "সি. নং ২। …", "Res. 3: …": a decision's label, when it is counted.
_SHORT = re.compile(
    r"(?P<words>(?:সি[ঃ:.]|গৃহীত প্রস্তাব|Dec\.|Decn\.|Res\.)\s?(?:নং|[Nn]o\.?)?\s?[-–—]?\s?[0-9০-৯]{1,3}(?:[./-][0-9০-৯]{1,4}){0,2}"
    r"(?:\([^()\s]{1,4}\))?)\s?(?:[:ঃ।)–—-]{1,2}|\.(?=\s))\s*(?=\S)"
)
_COLONS = re.compile(r"^[\s:ঃ।\t–—-]+")
_TITLE_END = re.compile(
    r"^(?P<title>[^:।\n]{2,90}?)\s?(?::-?|(?<!মো)(?<!মোছা)(?<!পুন)(?<!সহ)(?<!ডা)(?<!লি)(?<!প্রা)(?<!খ্রি)(?<!কি)(?<!মি)(?<!নি)(?<!চৌ)(?<!সা)(?<!রা)(?<!আঃ)(?<!পঃ)(?<!প)(?<!ইঞ্জি)ঃ-?(?![\u0980-\u09ff]))\s*(?P<rest>.*)$",
    re.DOTALL,
)
_NUMBER_BEHIND_SIGN = re.compile(
    r"^(?P<number>[0-9০-৯]{1,3})(?:\s?[:ঃ–—-]{1,2}\s*|\s+)(?P<title>\S.*)$", re.DOTALL
)
_NUMBER_CLOSED = re.compile(r"\s?[0-9০-৯]{1,3}(?:\.[0-9০-৯]{1,3})?\s?[:ঃ](?=\s)")
_COUNTS = ("নং", "নম্বর", "No", "no")
_HEADING_NUMBER = re.compile(r"[0-9০-৯]{1,3}(?:[./-][0-9০-৯]{1,3}(?![0-9০-৯])){0,2}")
_OWN_NUMBER = re.compile(
    r"(?<![0-9০-৯/])\(?(?P<number>(?:(?<![\u0980-\u09ffA-Za-z])(?:[ক-ঢ][.-]|[A-Z]{1,2}-?))?[0-9০-৯]{1,3}(?:[./–—-][0-9০-৯]{1,4}){0,3}(?:\s?\((?:[ক-ঢ]|[0-9০-৯]{1,2}|[ivx]{1,4}|[a-h])\))?)\s?\)?\s*$"
)
# The same as a letter or a word, and in front: "সিদ্ধান্ত (ক)", "সিদ্ধান্ত এক", "২ নং সিদ্ধান্ত", "২য় সিদ্ধান্ত", "দ্বিতীয় সিদ্ধান্ত".
_OWN_LETTER = re.compile(rf"[\s(–—-](?P<number>[ক-ঢ]|(?<=\()[0-9০-৯]{{1,2}}|{IN_WORDS})\s?\)?\s*$")
_NUMBER_BEFORE = re.compile(
    normalize("NFC", r"^\s*(?P<number>[0-9০-৯]{1,2}(?:\.[0-9০-৯]{1,2})?)\s?(?:নং|নম্বর|ম|য়|র্থ|ষ্ঠ|তম)\s")
)
_ORDINALS = {normalize("NFC", word): at for at, word in enumerate(ORDINALS, start=1)}
_PERSONS = frozenset(map(fold, SURE_TITLES))
_CONCERNED = tuple(map(fold, ("সংশ্লিষ্ট", "দায়িত্বপ্রাপ্ত", "concerned", "focal")))
_LETTERED = re.compile(r"\((?:ক|a)\)")
_FIRST = ("1", "ক", "a", "i", "অ")
_LONGEST_TITLE = 90
_CLOSINGS, _CLOSED = any_of_words(CLOSINGS), any_of(CLOSED)
_PEOPLE, _NEXT = any_of(PEOPLE_LISTED), any_of(NEXT_MEETING)
_ANNOUNCEMENTS, _OPENED = map(any_of, (ANNOUNCEMENTS, OPENED))


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line of the document outside its tables of decisions."""

    text: str
    place: str
    opens: bool = False  # it is followed, in the same line of the document, by its decision
    decides: bool = False  # it is a decision, though no label says so


class Label(NamedTuple):
    """What a labelled line holds, the label's own words, and what follows it."""

    role: Role
    words: str
    rest: str

    @property
    def heads_everything(self) -> bool:
        """Whether it is the heading "আলোচনা ও সিদ্ধান্ত:" above all of the discussion and the decisions."""
        roles = roles_of(self.words)
        return not self.rest and Role.DECISION in roles and bool(roles & {Role.DISCUSSION, Role.AGENDA})


@lru_cache(maxsize=1024)
def find_label(text: str) -> Label | None:
    """The label `text` begins with; None for an ordinary line."""
    if _names_parts(text):
        return Label(Role.DECISION, text, "")
    head = text[:_LABEL_WITHIN]
    for colon in _COLON.finditer(head):
        words = head[: colon.start()]
        if words.endswith(_COUNTS) and _NUMBER_CLOSED.match(head, colon.end()):
            continue  # "সিদ্ধান্ত নং- ০২ : …": the sign before its number ends no label
        role = label_of(words)
        if role is Role.NUMBER and label_number(words):
            role = Role.DECISION  # "সিদ্ধান্ত নং-২:"
        if role is not None:
            value = _COLONS.sub("", text[colon.start() :])
            if _IN_WORDS.fullmatch(value):
                return Label(role, text, "")  # "সিদ্ধান্ত-দুই"
            if not value and role in _MAY_BE_NONE and _DASH_ALONE.search(text, colon.start()):
                value = "-"
            return Label(role, words, value if _names_somebody(value) else "")
        number, rest = leading_number(words)
        if number and rest and (role := label_of(rest)) is not None:
            return Label(role, words, _COLONS.sub("", text[colon.start() :]))
    if len(text) < _LABEL_WITHIN and (role := label_of(text)) is not None:
        return Label(role, text, "")
    counted = _COUNTED.match(text) or _RESOLVED.match(text) or _SHORT.match(text)
    return Label(Role.DECISION, counted["words"], text[counted.end() :]) if counted else None


def _names_somebody(value: str) -> bool:
    """Whether what stands behind a label is no other label: "সংশ্লিষ্ট কর্মকর্তা" is a label, and an office behind one."""
    return label_of(value) is not Role.IMPLEMENTER or fold(value).startswith(_CONCERNED)


def numbered(text: str) -> tuple[str | None, str]:
    """Number and title of an agenda item: "১। ল্যাব", "আলোচ্যসূচি-১: ল্যাব", "১ নং আলোচ্য বিষয়: ল্যাব"."""
    found = find_label(text)
    if found is None and "\n" in text:  # "আলোচ্যসূচি-১", and the title in the next line
        first, _, rest = text.partition("\n")
        found = find_label(first)
        found = found._replace(rest=rest) if found is not None and not found.rest else None
    given = _HEADING_NUMBER.search(found.words) if found else None
    if (
        found is None
        or found.role is not Role.AGENDA
        or not (found.rest or given or label_number(found.words))
    ):
        return leading_number(text)
    behind = _NUMBER_BEHIND_SIGN.match(found.rest) if not given and found.words.endswith(_COUNTS) else None
    if behind is not None:  # "আলোচ্য বিষয় নং- ১ : চাঁদা আদায়", "প্রস্তাব নং- ২১৪⇥চাঁদা আদায়"
        return behind["number"], behind["title"]
    number, title = leading_number(found.rest)
    return number or (given[0] if given else label_number(found.words)), title


def heading_of_item(line: str, *, first: bool) -> tuple[str, str] | None:
    """Number and title of a line that heads an agenda item; None for another. `first`: the first item, numbered as such."""
    number, title = numbered(line)
    if not number or not title or len(title) > _LONGEST_TITLE or title.endswith(("।", ";")) or "\t" in title:
        return None
    person = first_word(fold(title)) in _PERSONS
    return (
        None
        if person or (first and plain_number(number) not in _FIRST)
        else (number, squeeze(title).rstrip(" :ঃ-"))
    )


def title_and_talk(text: str) -> tuple[str, str]:
    """Title and talk of "ল্যাব পরিদর্শন: সভায় জানানো হয় …"; no title where no colon ends one."""
    found = _TITLE_END.match(text)
    return (squeeze(found["title"]), found["rest"].strip()) if found else ("", text)


def label_number(words: str) -> str | None:
    """The number in a label's own words: "সিদ্ধান্ত-১(ক)" → "১(ক)", "সিদ্ধান্ত এক" → "এক"."""
    if ordinal := _ORDINALS.get(first_word(words)):
        return to_bangla(str(ordinal))
    found = _OWN_NUMBER.search(words) or _OWN_LETTER.search(words) or _NUMBER_BEFORE.match(words)
    return re.sub(r"\s", "", found["number"]) if found else None


def lettered_by(words: str, rest: str) -> str:
    """A label's value, a list of letters of its own below the label's number: "সিদ্ধান্ত-৫", "(ক) …" → "৫(ক) …"."""
    number = label_number(words) if _LETTERED.match(rest) else None
    return f"{number}{rest}" if number else rest


def is_decision(text: str) -> bool:
    """Whether a line is labelled as a decision."""
    found = find_label(text)
    return found is not None and found.role is Role.DECISION and not found.heads_everything


def announces_decisions(text: str) -> bool:
    """Whether a line says that decisions follow."""
    found = find_label(text)
    return bool(_ANNOUNCEMENTS.search(fold(text))) or (found is not None and found.heads_everything)


def apart_from_label(text: str) -> tuple[str, ...]:
    """A paragraph whose first line is nothing but a label with a number ("সিদ্ধান্ত-এক") as that and the rest."""
    first, _, rest = text.partition("\n")
    label = find_label(first) if rest and len(first) < _LABEL_WITHIN else None
    alone = label is not None and label.role is Role.DECISION and not label.rest and label_number(label.words)
    return (first, rest) if alone else (text,)


def _names_parts(text: str) -> bool:
    """Whether a line only says what the parts of the lines below it are: "সিদ্ধান্ত → কে করবেন → কবে"."""
    arrows = len(text) < _LABEL_WITHIN and _ARROW.search(text)
    parts = _PARTS.split(text) if arrows else []
    roles = {label_of(part) for part in parts}
    return len(parts) > 1 and None not in roles and Role.DECISION in roles


def parts_behind_arrows(text: str) -> bool:
    """Whether a line holds several things, parted by arrows: a decision, who carries it out, by when."""
    return _ARROW.search(text) is not None


def opens_meeting(text: str) -> bool:
    """Whether a line says nothing but that the meeting begins."""
    return bool(_OPENED.search(fold(text)))


def ends_meeting(text: str) -> bool:
    """Whether a line ends the part in which decisions stand: the meeting is closed, or what follows is its foot."""
    return bool(_CLOSINGS.search(fold(text))) or lists_people(text)


def calls_next_meeting(text: str) -> bool:
    """Whether a line says when the next meeting is, and nothing else."""
    return bool(_NEXT.search(fold(text)))


def closes_meeting(text: str) -> bool:
    """Whether a line says that the meeting is closed."""
    return bool(_CLOSED.search(fold(text)))


def lists_people(text: str) -> bool:
    """Whether a line heads a list of who was there."""
    return bool(_PEOPLE.search(fold(text)))
