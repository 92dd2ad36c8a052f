"""The labelled values in the head of a document ("সভাপতি: …", "তারিখ ও সময় …"), and its lines one statement each."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from minutes.chars import BANGLA, alternatives, any_of, fold, folded_pattern, squeeze
from minutes.grammar.header import BEHIND_VALUES, LABELS, NOT_OF_THE_MEETING, OTHER_LABELS, WHOSE_DAY
from minutes.grammar.hours import PARTS_OF_DAY
from minutes.grammar.marks import BULLETS
from minutes.grammar.offices import PERSON_TITLES, SURE_TITLES
from minutes.late import late

FIELDS = {fold(label): field for field, labels in (*LABELS, ("other", OTHER_LABELS)) for label in labels}
_LABEL = alternatives(FIELDS)
_NUMBERED_LABEL = late(rf"[0-9০-৯]{{1,2}}[।.)]\s*(?P<label>{_LABEL})।\s+(?=\S)")
_LABEL_AT_START = late(rf"(?:{_LABEL})(?:\s|\s?[:ঃ–—-])")
AT_START = late(rf"(?P<label>{_LABEL})\s?[:ঃ\t]")
LABELLED = re.compile(
    rf"(?:^|(?<=[\s,।(]))(?P<label>{_LABEL})\s?(?P<colon>\.?\s?:-?|ঃ-?\s?:?|\.?\t[\s:ঃ]*|[-–—=;]+|…+|\.{{3,}})\s*"
)
_DASHED = late(rf"(?:{_LABEL})\s?[-–—]\s")
_ELSEWHERE, _WHOSE_DAY = (re.compile(folded_pattern(words)) for words in (NOT_OF_THE_MEETING, WHOSE_DAY))
BARE_LABEL = re.compile(rf"^(?P<label>{_LABEL})\.?\s+(?=\S)")
SENTENCE_END = re.compile(r"[।!?]\s*$")
# A danda ends a statement, but not behind a number or a single letter ("০১।", "ক।").
_STATEMENT_END = re.compile(
    r"(?<=।)\s+|\s[|]\s|(?<=[a-z0-9)]\.)(?<!\b[mM][rsd]\.)(?<!\bMrs\.)(?<!\bDr\.)(?<!\bProf\.)(?<!\bEngr\.)(?<!\bAdv\.)(?<!\bCapt\.)(?<!\b[Nn]o\.)\s+(?=[A-Z])"
)
_MAIL = re.compile(
    r"^(?:from|to|cc|bcc|sent|date|subject|reply-to)\s?:|^(?:প্রেরক|প্রাপক|প্রতি)\s?[:ঃ][^@\n]{0,60}@",
    re.IGNORECASE,
)
_SENDER = re.compile(r"^from\s?:|^প্রেরক\s?[:ঃ][^@\n]{0,60}@", re.IGNORECASE)
_LEADS_ON = re.compile(r"(?:[;,।]?\s(?:সভায়|সভাতে)|(?<=টা)\.|\s-)$")
_BEHIND = any_of(BEHIND_VALUES)
_MARK_AT_END = re.compile(rf"(?:^|[\s(])(?:[0-9০-৯]{{1,3}}|[{BANGLA}])।\s?$")
_BOLD = re.compile(r"(?<![^\s])\*([^*\n]{1,80})\*")  # as WhatsApp marks it
# A label glued to what only a value begins with: a title, a day, an hour.
_GLUED = re.compile(
    folded_pattern(
        rf"^(?P<label>(?:সভার\s)?(?:সভাপতি(?=(?:{'|'.join(map(re.escape, SURE_TITLES))})\s)"
        rf"|তারিখ(?:\s(?:ও|এবং)\s(?:সময়|বার))?(?=[0-9০-৯])|সময়(?={PARTS_OF_DAY}|[0-9০-৯]{{1,2}}[.:টঘ])))"
    )
)
# The chair without a colon, whose title has one: "সভার সভাপতি প্রকৌঃ মোঃ …", "সভাপতি মোছা: …".
_BARE_CHAIR = re.compile(
    rf"^(?P<label>(?:সভার\s)?সভাপতি)\s(?=(?:{'|'.join(re.escape(one) for one in PERSON_TITLES if one[-1] in ':ঃ')})\s)"
)
# What a sentence ends with: no value does.
_TOLD = re.compile(
    folded_pattern(r"(?:করেন|করা|জানান|বলেন|দেন|রাখেন|ছিলেন|হয়|হলো|হল|হইল|হবে|হয়েছে|গেছে|আছে|নাই|নেই)[\s।!?]*$")
)
_BULLETED = late(rf"^[{re.escape(BULLETS)}]\s*(?=(?i:{_LABEL})(?:\s|\s?[:ঃ–—-]))")  # a head as a list
# "সভা: ১৭ মে ২০২৩, বুধবার, দুপুর ২টা".
_MEETING_ON = re.compile(folded_pattern(r"^(?:সভা|বৈঠক|অধিবেশন|meeting)\s?[:ঃ–—-]+\s?(?=[0-9০-৯])"))
_LETTER = re.compile(rf"[a-zA-Z০-৯0-9]|[{BANGLA}]")
_EDGES = " :ঃ\t।|"
_MOST_MAIL_LINES = 7
_LONGEST_BEFORE = 90  # of what says before a label that it is another's
LONGEST_LINE = 140


@dataclass(frozen=True, kw_only=True)
class Field:
    """A labelled value: its field, its label as folded, its words, and the line it stands in."""

    name: str
    label: str
    value: str
    line: int


def statements(lines: Sequence[str]) -> list[str]:
    """The lines with one statement each: broken at soft breaks and, where they are long, at the end of sentences."""
    parted: list[str] = []
    for line in without_mail_heads(lines):
        for part in line.split("\n"):
            parted += _sentences(part) if len(part) > LONGEST_LINE else [part]
    plain = (_BOLD.sub(r"\1", part).strip() for part in parted if _LETTER.search(part))
    plain = (_BULLETED.sub("", part) if part[:1] in BULLETS else part for part in plain)
    return [_GLUED.sub(r"\g<label>: ", _MEETING_ON.sub("সভার তারিখ: ", _with_colon(part))) for part in plain]


def _with_colon(line: str) -> str:
    """A line with a colon behind its label: a numbered one that ends in a danda, as the forces write it ("২। সভাপতি।  মেজর …"),
    or that of the chair before a title."""
    found = _NUMBERED_LABEL.match(fold(line)) if line[:1].isdigit() else None
    if found is None and not _TOLD.search(fold(line)):
        found = _BARE_CHAIR.match(line)
    return f"{line[found.start('label') : found.end('label')]}: {line[found.end() :]}" if found else line


def without_mail_heads(lines: Sequence[str]) -> list[str]:
    """The lines without From, To, Cc, Date … of a mail in which the document was sent."""
    heads = {
        at for sender, line in enumerate(lines) if _SENDER.match(line) for at in _mail_head(lines, sender)
    }
    return [line for at, line in enumerate(lines) if at not in heads]


def _mail_head(lines: Sequence[str], sender: int) -> Iterator[int]:
    """The lines of the mail's head in which From stands: one behind the other, with addresses that did not fit between them."""
    yield sender
    for way in (-1, 1):
        for at in range(sender + way, sender + way * _MOST_MAIL_LINES, way):
            if not 0 <= at < len(lines) or not (_MAIL.match(lines[at]) or "@" in lines[at]):
                break
            if _MAIL.match(lines[at]):
                yield at


def _sentences(text: str) -> list[str]:
    parted: list[str] = []
    for part in _STATEMENT_END.split(text):
        if parted and _MARK_AT_END.search(parted[-1]):
            parted[-1] += f" {part}"
        else:
            parted.append(part)
    return parted


def with_their_labels(
    lines: Sequence[str], *, only: frozenset[str] = frozenset(FIELDS.values())
) -> list[str]:
    """The lines with a label (of the fields in `only`) that stands alone joined to its value below ("সভাপতি", "জনাব …")."""
    joined: list[str] = []
    for line in lines:
        before = joined[-1] if joined else ""
        alone = bool(before) and FIELDS.get(fold(before.strip(_EDGES + "-–—"))) in only
        if alone and len(line) < LONGEST_LINE and not _LABEL_AT_START.match(fold(line)):
            joined[-1] = f"{before.strip(_EDGES + '-–—')}: {line.lstrip(' :ঃ')}"
        elif before.endswith(",") and AT_START.match(fold(before)) and len(before + line) < LONGEST_LINE:
            joined[-1] = f"{before} {line}"
        elif line[:1] in ":ঃ" and joined:
            joined.append(line.lstrip(" :ঃ"))
        else:
            joined.append(line)
    return joined


def fields_of(lines: Sequence[str]) -> Iterator[Field]:
    """All labelled values, several in a line if there are; a label may miss its colon at the start of a short line."""
    marks = [[found for found in LABELLED.finditer(fold(line)) if _is_label(found)] for line in lines]
    bare = [BARE_LABEL.match(fold(line)) if len(line) < LONGEST_LINE else None for line in lines]
    for at, line in enumerate(lines):
        for found, following in zip(marks[at], [*marks[at][1:], None], strict=False):
            end = following.start() if following else len(line)
            yield _field(found["label"], line[found.end() : end], at)
        label = bare[at]
        if label and marks[at]:
            # "তাং ০৪/০৩/২৪ ইং, সময়: …": the first of several labels, by what stands behind it
            if line[label.end()].isdigit():
                yield _field(label["label"], line[label.end() : marks[at][0].start()], at)
        elif label and (not SENTENCE_END.search(line) or _is_ended_value(bare, at, lines)):
            yield _field(label["label"], line[label.end() :], at)


def _is_ended_value(bare: Sequence[re.Match[str] | None], at: int, lines: Sequence[str]) -> bool:
    """Whether a line with a danda is a label and its value ("সভার স্থান ভবনের দোতলা।"): it tells nothing, and the one before
    or behind is labelled, too."""
    beside = [bare[other] for other in (at - 1, at + 1) if 0 <= other < len(bare)]
    own = bare[at]
    other_field = any(one and own and FIELDS[one["label"]] != FIELDS[own["label"]] for one in beside)
    return other_field and not _TOLD.search(fold(lines[at]))


def _field(label: str, value: str, line: int) -> Field:
    value = value.strip(" \t,।;|")
    value = value.rstrip(" )") if value.count(")") > value.count("(") else value
    return Field(name=FIELDS[label], label=label, value=value, line=line)


def first(fields: Sequence[Field], name: str) -> str | None:
    """The first value of a field that says something."""
    return next((squeeze(one.value) for one in fields if one.name == name and one.value), None)


def _is_label(found: re.Match[str]) -> bool:
    """A hyphen makes a label of a word at the start of a line or sentence ("তারিখ - …"), or in a line that begins with such a
    label; a colon anywhere."""
    start = found.start()
    near = max(0, start - _LONGEST_BEFORE)
    if _ELSEWHERE.search(found.string, near, start):
        return False
    if FIELDS[found["label"]] == "date" and _WHOSE_DAY.search(found.string, near, start):
        return False
    before = found.string[:start].rstrip()
    plain = before.endswith(("।", "|")) or not start or found["colon"][0] in ":ঃ.\t"
    return plain or bool(_DASHED.match(found.string))


def ended(value: str | None) -> str | None:
    """A value without what leads to the next one where lines ran together ("কক্ষ-২ –", "…; সভায়", "10.30 টা.")."""
    if not value:
        return value
    behind = _BEHIND.search(fold(value))
    return _LEADS_ON.sub("", value[: behind.start()] if behind else value).rstrip(" ;–—#*>") or None
