"""Documents pasted as one paragraph: head, items and foot broken into lines again."""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from minutes.attendance.people_runs import people_apart
from minutes.chars import any_of, fold, folded_pattern
from minutes.document import Block, Paragraph
from minutes.grammar import english_runs as english
from minutes.grammar.columns import Role
from minutes.grammar.relined import BEGIN_LINES, END_LINES, TITLES
from minutes.head.head_runs import broken, stacked
from minutes.late import late
from minutes.told.bullet_runs import at_bullets
from minutes.told.dotted_items import dotted_apart
from minutes.told.inner_labels import at_inner_labels, repeated_labels
from minutes.told.item_runs import at_items
from minutes.told.list_headings import heading_in
from minutes.told.running_items import closing_at, running_items
from minutes.words.column_words import find_column_words
from minutes.words.labels import (
    Line,
    announces_decisions,
    closes_meeting,
    ends_meeting,
    find_label,
    is_decision,
)
from minutes.words.serials import row_starts

_BEGINS, _ENDS = any_of(BEGIN_LINES), any_of(END_LINES)
_TITLE = any_of(TITLES)
_EARLIER = re.compile(folded_pattern(r"(?:গত|বিগত|পূর্ববর্তী|পূর্বের)\s(?:[^\s।]{1,20}\s){0,3}(?:সভার\s)?$"))
_NEAR = 60
_LISTED = re.compile(r"(?:^|(?<=\s))[0-9০-৯]{1,3}।$")
_LONGEST_NUMBER = 5
_HEAD_ENDS = re.compile(
    r"(?<!\s[0-9০-৯])(?<!\s[0-9০-৯]{2})।(?:\s|$)|\s(?=[(]?[0০]?[1১]\s?[।.)]\s)"
)  # with a sentence, or before item 1
_LONGEST = 140
_SHORT = 60  # longer lines of a foot that stood in one line with the items are broken
_LONG = 500  # letters: a paragraph that may be a whole document
_FIRST = 3  # paragraphs with which a document begins
_ITEMS = 120  # or several items
_HEAD = 900  # letters within which its title must come
_FOOT = re.compile(
    r"(?<!সভায়)(?<!অতঃপর)(?<!পরিশেষে)\s(?=(?:পরিশেষে|সবশেষে|অতঃপর সভাপতি|(?:সভায় )?আর (?:কোন|কোনো) "
    r"|(?:সভায় |সম্মেলনে |বৈঠকে )?(?:আলোচনার (?:জন্য |মত |মতো )?)?(?:আর|অন্য) (?:কোন|কোনো|কিছু|কিছুই) (?:\S{1,14} ){0,4}?না থাকায়"
    r"|(?<!সভাপতি )(?<!উপস্থিত )(?<!সাহেব )(?<!মহোদয় )(?<!তিনি )(?:সবাইকে|সকলকে)\s(?:\S{1,12}\s){0,2}?ধন্যবাদ"
    r"|(?:সভাপতি|সম্পাদক|সচিব)(?:ের|র)\sস্বাক্ষর\s?[:ঃ–—-]"
    r"|স্মারক\s?(?:নং|নম্বর|[:ঃ])|স্বাক্ষরিত|অনুলিপি(?:\s?[:ঃ]|\s(?:সদয়\s)?(?:অবগতি|কার্যার্থে|জ্ঞাতার্থে))|(?<!কে\s)ধন্যবাদ\s(?:জানিয়ে|জ্ঞাপন)"
    r"|সভাপতি\s(?:উপস্থিত\s)?(?:সকলকে|সবাইকে|সকল সদস্যকে)\s(?:\S{1,15}\s){0,3}ধন্যবাদ)"
    rf"|(?i:{'|'.join(english.FOOT_BEGINS)}))"
)
_ITEM_LABEL = re.compile(r"(?<=\s)(?:আলোচ্য\s?)?(?:বিষয়|সূচি|সূচী|এজেন্ডা|দফা)\s?(?:নং|নম্বর)?\s?[-–—]?\s?$")
_ITEM_ONE = re.compile(r"[(]?[0০]?[1১]\s?[।.)]\s")
_SENTENCE = re.compile(r"(?<=[।;])\s+")
_BLOCKS_OF_A_HEAD, _TWO_LABELS = 20, 40  # the fewest letters of two labels with their values
# "উপস্থিত: ১) … ২) … অনুপস্থিত: ১) …": two lists in one line.
_ABSENT = re.compile(
    r"(?<!\S)উপস্থিত[^:ঃ\n]{0,40}[:ঃ][^\n]{10,900}?\s(?=অনুপস্থিত(?:\s(?:সদস্য|ছিলেন)\S{0,6})?\s?[:ঃ]\s)"
    r"|(?<!\S)(?i:present[^:\n]{0,40}:[^\n]{10,900}?\s(?=(?:members )?absent(?: [a-z]{2,8}){0,2}\s?:\s))"
)
# Words that close the meeting in one line with its decisions.
_CLOSING = late(
    r"(?<=[।;|)–—-])\s+(?=(?:পরিশেষে|সবশেষে|অতঃপর সভাপতি|ধন্যবাদান্তে|সভাপতি (?:উপস্থিত )?(?:সকলকে|সবাইকে)|(?:সভায় )?আর কোনো? )\s?)"
    rf"|(?<=[.;|)])\s+(?=(?i:{'|'.join(english.FOOT_BEGINS[:3])}))"
)
# "… বিতরণ (সদয় অবগতির জন্য): ১। …": a list of copies in one line with what is before it.
_BEFORE_COPIES = 300  # letters of signature and memo number before that list
_COPIES = re.compile(
    r"(?:^|(?<=\s))(?:বিতরণ|অনুলিপি|প্রতিলিপি)[^:ঃ।\n]{0,60}(?:[:ঃ]|(?:অবগতি|কার্যার্থে|জ্ঞাতার্থে|জন্য)\s)\s?\(?[0০]?[1১]\s?[।).]"
    r"|(?:^|(?<=\s))(?i:cop(?:y|ies) (?:to|for)\b[^:\n]{0,40}|distribution|c\.?c\.?(?: to)?)\s?:\s?\(?0?1\s?[).]"
)
_LIST = re.compile(r"(?<=\s)(?=[0-9০-৯]{1,2}\s?[।)]\s)|(?<=\s)(?=[0-9০-৯]{1,2}\.\s)")


def relined(text: str, *, longest: int = _LONGEST) -> list[str]:
    """The lines of `text`: as they are where it has any or is short, else broken where a head's or foot's lines begin."""
    lines: list[str] = []
    for line in text.split("\n"):
        if len(line) <= longest:
            lines.append(line)
            continue
        folded = fold(line)
        cuts = {0, len(line)}
        cuts |= {found.start() for found in _BEGINS.finditer(folded)}
        cuts |= {found.end() for found in _ENDS.finditer(folded) if _ends_line(folded, found)}
        cuts |= {found.start() for found in _LIST.finditer(line)}
        ordered = sorted(cuts)
        lines += [line[start:end] for start, end in itertools.pairwise(ordered)]
    return [line.strip() for line in lines if line.strip()]


def _ends_line(folded: str, found: re.Match[str]) -> bool:
    """Whether a line ends there: not with the minutes of an earlier meeting, nor with a number of a list ("১।")."""
    numbered = _LISTED.search(folded, max(0, found.end() - _LONGEST_NUMBER), found.end())
    return numbered is None and not _is_of_another(folded, found)


def _is_of_another(folded: str, title: re.Match[str]) -> bool:
    """Whether the minutes a text speaks of are those of an earlier meeting."""
    return bool(_EARLIER.search(folded[max(0, title.start() - _NEAR) : title.start()]))


def reline(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """`blocks` with a paragraph that is a whole document, or all of its items, broken into lines."""
    done: list[Block] = []
    for at, block in enumerate(_with_feet(_with_heads(dotted_apart(at_bullets(at_items(blocks)))))):
        long = isinstance(block, Paragraph) and len(block.text) > _SHORT and "\n" not in block.text
        lines = _lines_of(block.text, early=at < _FIRST) if long and isinstance(block, Paragraph) else []
        done += [replace(block, text=line) for line in lines if isinstance(block, Paragraph)] or [block]
    return tuple(done)


def _with_heads(blocks: Sequence[Block]) -> Iterator[Block]:
    """`blocks` with the labels of a head that stand in one paragraph each in one of its own, and a list's heading, too."""
    passed = 0
    for at, block in enumerate(blocks):
        if at < passed:
            continue
        if not isinstance(block, Paragraph):
            yield block
            continue
        if at < _BLOCKS_OF_A_HEAD and len(block.text) < _SHORT:
            below = itertools.takewhile(
                lambda one: isinstance(one, Paragraph), blocks[at : at + _BLOCKS_OF_A_HEAD]
            )
            if together := stacked([getattr(one, "text", "") for one in below]):
                yield from [replace(block, text=line) for line in together]
                passed = at + 2 * len(together)
                continue
        for line in _apart(block.text, early=at < _BLOCKS_OF_A_HEAD):
            yield block if line == block.text else replace(block, text=line)


def _apart(text: str, *, early: bool) -> list[str]:
    """The labels of a head, the people of a list and the heading of decisions in `text`, each in a line of its own."""
    if heading := heading_in(text, early=early):
        before = text[: heading.start()].strip()
        below = (heading[0].strip(), text[heading.end() :].lstrip(" |"))
        return [*(_apart(before, early=early) if before else ()), *filter(None, below)]
    if absent := _ABSENT.search(text):
        return [text[: absent.end()], text[absent.end() :]]
    if len(text) <= _TWO_LABELS or "\n" in text:
        return [text]
    before, *people = people_apart(text) or [text]
    people[-1:] = _apart(people[-1], early=False) if people else ()
    head = broken(before) if early else []
    lines = [*(relined(head[0], longest=_SHORT) if head else (before,)), *head[1:], *people]
    return list(filter(None, lines))


def _with_feet(blocks: Iterable[Block]) -> Iterator[Block]:
    """`blocks` with the lines of a foot in one paragraph each that stood in one with what is before them (Shift+Enter); so
    are all lines where the decisions stand there, too."""
    for block in blocks:
        lines = block.text.split("\n") if isinstance(block, Paragraph) else []
        foot = next((at for at, line in enumerate(lines) if at and ends_meeting(line)), len(lines))
        if foot == len(lines) or not isinstance(block, Paragraph):
            yield block
            continue
        above = lines[:foot] if any(map(_decides, lines[:foot])) else ["\n".join(lines[:foot])]
        yield from (replace(block, text=line) for line in (*above, *lines[foot:]))


def _decides(line: str) -> bool:
    """Whether a line is labelled as a decision, or says that decisions follow."""
    return is_decision(line) or announces_decisions(line)


def _lines_of(text: str, *, early: bool) -> list[str]:
    """The lines of a long paragraph; [] where it is one. `early`: with it the document begins, so it may be its head."""
    if next(find_column_words(text), None) is not None:
        return []  # a table that lost its cells is cut by its rows
    copies = _COPIES.search(text)
    is_foot = (
        copies is not None and copies.start() < _BEFORE_COPIES and not any(map(is_decision, _parts(text)))
    )
    if is_foot or _FOOT.match(f" {text}"):
        return relined(_FOOT.sub("\n", text), longest=_SHORT)
    if len(text) <= _ITEMS:
        return []
    if (running := running_items(text)) is not None:
        before, items, below = running
        end = _end_of_head(before)
        foot = relined(_FOOT.sub("\n", below), longest=_SHORT)
        lines = [*(relined(before[:end]) if end else ()), before[end:].strip(), *items, *foot]
        return list(filter(None, lines))
    start = _end_of_head(text) if len(text) > (_LONGEST if early else _LONG) else 0
    head = relined(text[:start], longest=_SHORT if early else _LONGEST) if start else []
    body = text[start:]
    labelled = _labelled_parts(body)
    starts = (
        [_with_label(body, one.start) for one in row_starts(body, bare=False)]
        if labelled > 1 or (labelled and (head or announces_decisions(body)))
        else []
    )
    closing = _CLOSING.search(body) if len(starts) < 2 and not head else None
    if closing is not None and ends_meeting(body[closing.end() :]):
        return [body[: closing.start()].strip(" |"), *relined(body[closing.end() :], longest=_SHORT)]
    if len(starts) < 2 and not head:
        end = min(_closed_at(body), next((one.start() for one in _FOOT.finditer(body)), len(body)))
        parted = 0 < end < len(body) and not any(map(_is_labelled, _parts(body[end:])))
        return [body[:end].strip(" |"), *relined(body[end:], longest=_SHORT)] if parted else []
    cuts = [0, *(starts if len(starts) > 1 else ()), len(body)]
    parts = [body[one:other].strip() for one, other in itertools.pairwise(cuts)]
    last = _FOOT.search(parts[-1])
    end = min(last.start() if last is not None else len(parts[-1]), _closed_at(parts[-1]))
    foot = relined(_FOOT.sub("\n", parts[-1][end:]), longest=_SHORT)
    return [line for line in (*head, *parts[:-1], parts[-1][:end], *foot) if line.strip()]


def _with_label(text: str, start: int) -> int:
    """Where an item begins whose number stands at `start`: with the word that may stand before it, "বিষয় ২ : …"."""
    label = _ITEM_LABEL.search(text, max(0, start - _NEAR), start)
    return label.start() if label is not None else start


def _closed_at(text: str) -> int:
    """Where the sentence begins that closes the meeting; the end of the text where none does."""
    starts = [one.end() for one in _SENTENCE.finditer(text)]
    for start, end in itertools.pairwise((*starts, len(text))):
        said = text[start:end].strip()
        if closes_meeting(said) and not any(map(_is_labelled, _parts(said))):
            within = closing_at(text, max(0, start - 1))  # behind offices, or a list without any full stop
            return within if within < end else start
    return len(text)


def _labelled_parts(text: str) -> int:
    return sum(map(_is_labelled, _parts(text)))


def _parts(text: str) -> list[str]:
    return [line.text for line in at_inner_labels(Line(text=text, place=""), repeated_labels((text,)))]


def _is_labelled(text: str) -> bool:
    """Whether a part of a paragraph is labelled as a decision or as what stands below one."""
    found = find_label(text)
    return is_decision(text) or (found is not None and found.role is Role.IMPLEMENTER and bool(found.rest))


def _end_of_head(text: str) -> int:
    """Where the head ends that stands before a title and its labels; 0 where the paragraph does not begin with one."""
    if _ITEM_ONE.match(text):
        return 0
    folded = fold(text[:_HEAD])
    title = next((one for one in _TITLE.finditer(folded) if not _is_of_another(folded, one)), None)
    if title is None:
        return 0
    labels = [
        found.start()
        for found in _BEGINS.finditer(fold(text[: title.end() + _HEAD]))
        if found.start() > title.start()
    ]
    last = labels[-1] if labels else title.end()
    end = _HEAD_ENDS.search(text, last, last + _HEAD)
    if end is None:
        return len(text) if labels and len(text) - last <= _LONGEST else title.end()
    return end.end()
