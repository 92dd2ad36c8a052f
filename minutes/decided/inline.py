"""Labels inside a decision: "… করতে হবে। (বাস্তবায়নে: উপজেলা কৃষি কর্মকর্তা; সময়সীমা: ৩০ জুন)"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from minutes.chars import fold, folded_pattern, squeeze
from minutes.grammar.columns import Role
from minutes.known import Known
from minutes.late import late
from minutes.offices.limits_apart import BRACKET, bare_limit_apart, limit_behind
from minutes.offices.mentions import examine
from minutes.words.clauses import is_ditto, orders
from minutes.words.headings import label_of
from minutes.words.numbers import find_marks
from minutes.words.value_labels import role_of

_LABEL = re.compile(r"(?:^|[;,।|]|\s[–—-](?=\s))\s*(?P<label>[^:ঃ;,।–—|-]{3,40}?)\s?(?::-?|ঃ-?|[–—-])\s?")
_ABBREVIATED = re.compile(r"(?:^|[\s;])[^\s;:]{1,4}ঃ\s?$")  # "স্বাস্থ্য ও পঃ পঃ কর্মকর্তা", "ভারঃ কর্মকর্তা"
_ENGLISH = (
    r"(?:action by|action(?=\s?:)|resp\.?(?=\s?:)|implement(?:ed|ation|ing)\b|responsib(?:le|ility)\b"
    r"|deadline|due date|timeline|time limit)"
)
_TRAILING = re.compile(
    r"(?:(?<=[।.;)\]])|(?<=[।.;)\]”\"]\s)|(?<=বে\s)|(?<=বেন\s)|(?<=না\s)|(?<=\s[–—|-]\s)|"
    + folded_pattern(r"(?<=হোক\s)|(?<=হউক\s)|(?<=হলো\s)|(?<=হইল\s)|(?<=হয়\s))(?P<label>")
    + folded_pattern(r"(?:বাস্তবায়ন|বাস্তবায়ণ|দায়িত্ব|কার্যক্রমে(?=\s?[:ঃ])|সময়সীমা|(?<=[–—|-] )(?:সময়|মেয়াদ)|")
    + rf"\b{_ENGLISH})"
    + r"[^:ঃ।\n]{0,30}?)\s?(?::-?|ঃ-?(?![\u0980-\u09ff])|(?<=[েী])ঃ|[-–—]\s)\s?"
    + rf"(?P<value>(?:(?!\.\s{_ENGLISH}\s?:)[^।\n])*)।?"
)
_DASHED_TAIL = late(
    r"^(?P<text>.{6,}?(?:বে|বেন|(?<=বে\s)না|হলো|হল|হয়|হোক|হউক|যাবে|ইবে|করা|রাখা|ানো|ওয়া|েয়া|(?<=[a-z])\.|(?<=[a-z])(?=\s(?:[-–—→⇒]|[-–—=]{1,2}>|//)\s))।?)\s?(?:[-–—]|[-–—=]{1,2}>|→|⇒|//)\s?(?P<tail>[^।()]{2,160}(?:\([^()]{1,40}\)[^।()]{0,80}){0,4})।?$"
)
_BRACKETED_TAIL = re.compile(
    r"^(?P<text>.{12,}?(?:[।বেনহলোয়]|(?<=\sন)া|(?<=[উো])ক|(?<=[a-z])\.|[a-z](?=\s)))\s?\((?P<tail>[^()]{1,160}(?:\([^()]{1,40}\)[^()]{0,80}){0,4})\)?\s?।?$"
)
# In square brackets, whatever the words before them end with.
_SQUARE_TAIL = re.compile(r"^(?P<text>.{12,}?)\s?\[(?P<tail>[^\[\]]{2,200})\]\s?।?$")
_INFINITIVE = re.compile(folded_pattern(r"(?:করা|রাখা|দেওয়া|দেয়া|নেওয়া|নেয়া|যাওয়া|ানো)\s?।?$"))
_NOBODY = re.compile(r"\s?[(\[]\s?[-–—]{1,3}\s?[)\]]\s?।?$")
_QUALIFYING = frozenset(map(fold, ("সকল", "সংশ্লিষ্ট", "সকল উপজেলা", "প্রযোজ্য ক্ষেত্রে", "all")))
_Span = tuple[int, int, dict[Role, str]]  # where a label and its value stand, and what they say
_BY = "বাস্তবায়নে"
_ROLES = (Role.IMPLEMENTER, Role.DEADLINE)


@dataclass(frozen=True, kw_only=True)
class Labelled:
    """A decision's words without the labels in them, and what those said ("" for nothing)."""

    text: str
    implementer: str = ""
    deadline: str = ""


def own_labels(text: str) -> Labelled:
    """Take the labels out of a decision's words; a time limit in brackets is said there, but stays among them."""
    before, limit = limit_behind(text)
    labelled = own_labels(before) if limit else None
    if labelled is not None and labelled.implementer and not labelled.deadline:
        return replace(labelled, deadline=limit)  # "… (দায়িত্ব: ওসি) (৩০ জুন)"
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
    last = next(iter(reversed(list(BRACKET.finditer(text)))), None)
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


def cells_labelled(text: str) -> str:
    """A list of decisions, what a tab parts from an order labelled, as in rows below a label: "১.১ … করতে হবে।⇥ডিটিও"."""
    return "\n".join(map(_cell_labelled, text.split("\n"))) if "\t" in text else text


def _cell_labelled(line: str) -> str:
    words, tab, behind = line.rstrip().rpartition("\t")
    cell = tab and behind and orders(words) and not orders(behind) and not _LABEL.search(behind)
    return f"{words} [{_BY}: {behind.strip(' ।')}]" if cell else line


def offices_apart(limit: str) -> tuple[str, str]:
    """A time limit without the labelled offices behind it, and those: "৩০ জুন, বাস্তবায়নকারী- ওসি"; "" for none."""
    said = dict(_one_by_one(Role.DEADLINE, limit))
    return said[Role.DEADLINE], said.get(Role.IMPLEMENTER, "")


def trailing_offices(text: str, known: Known) -> Labelled:
    """The offices behind a decision's words without any label: "… করতে হবে – উপজেলা প্রকৌশলী", "… রাখতে হবে। (ওসি)".

    Only where what stands there is offices and nothing else, and what stands before it is an order.
    """
    words, limit = limit_behind(text)
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


def _only_qualifies(tail: str) -> bool:
    """Whether a bracket is part of the words before it and names nobody: "(সকল)"."""
    return fold(tail.strip()) in _QUALIFYING


def _bracketed(text: str) -> list[_Span]:
    spans = ((one.start(), one.end(), _joined(_in_bracket(one["inner"]))) for one in BRACKET.finditer(text))
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
