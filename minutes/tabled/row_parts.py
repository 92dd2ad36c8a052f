"""What the cells of a row of decisions hold: number, title and talk of its item, talk and decisions in one cell."""

import re

from minutes.chars import squeeze
from minutes.grammar.columns import Role
from minutes.numbering.marks import split
from minutes.tabled.columns import LONGEST_HEADING, bare_number
from minutes.words.clauses import obliges
from minutes.words.item_titles import title_apart
from minutes.words.labels import find_label, label_number, numbered, title_and_talk
from minutes.words.numbers import leading_number, place_in_list


def serial_of(cell: str) -> str | None:
    """The number in the column that counts the rows, "০৩" or with what it counts: "এজেন্ডা-০৩"."""
    label = find_label(f"{cell}:") if cell and len(cell) < LONGEST_HEADING else None
    return bare_number(cell) or (label_number(cell) if label is not None else None)


def is_lettered(decision: str) -> bool:
    """Whether a decision begins with a letter in brackets."""
    letter = leading_number(decision)[0] if decision.startswith("(") else None
    place = place_in_list(letter) if letter else None
    return place is not None and place[0] in ("letter", "vowel", "roman", "latin")


def talk_apart(cell: str, agenda_no: str | None) -> tuple[str, str, str]:
    """Discussion and decision of a cell that holds both without a label: by its numbers, else by its last orders."""
    parts = split(cell, agenda_no).parts
    if parts and parts[0].number is None and any(part.number for part in parts):
        start = cell.find(parts[0].text[-20:]) + len(parts[0].text[-20:])
        return cell[:start].strip(), cell[start:].strip(), ""
    if parts and parts[0].number:
        return "", cell, ""
    sentences = [sentence for sentence in re.split(r"(?<=[।?])\s*", cell.strip()) if sentence]
    behind = len(sentences)
    while behind and _says_who_or_when(sentences[behind - 1]):
        behind -= 1
    start = behind
    while start and obliges(sentences[start - 1]):
        start -= 1
    if start == behind:
        return cell, "", ""
    return " ".join(sentences[:start]), " ".join(sentences[start:]), "decision_not_separated" if start else ""


def _says_who_or_when(sentence: str) -> bool:
    label = find_label(sentence)
    return label is not None and label.role in (Role.IMPLEMENTER, Role.DEADLINE)


def worded(text: str) -> str:
    """`text`, or "" where it is but a dash."""
    return text if re.search(r"\w", text) else ""


def agenda_of(heading: str, discussion: str) -> tuple[str | None, str, str]:
    """Number, title and discussion of an agenda item from its cells; the title may stand before a colon in either."""
    number, title = numbered(heading) if heading else (None, "")
    talk_number, talk = leading_number(discussion) if discussion else (None, "")
    if title:
        if not discussion:
            return number, *_title_apart(title)
        return number or talk_number, squeeze(title), talk if number is None else discussion
    if number is None:
        number = talk_number
    title, rest = title_and_talk(talk)
    if title:
        return number, title, rest
    first, _, rest = talk.partition("\n")
    short = len(first) < LONGEST_HEADING and not first.endswith(("।", "."))
    return (number, squeeze(first), rest) if short else (number, "", talk)


def title_above(cell: str) -> tuple[str | None, str]:
    """Number and title of the item whose title, talk and decisions stand in one cell; the title in its first line, or before a
    colon there."""
    number, first = numbered(cell.partition("\n")[0])
    title, talk = title_apart(first)
    if title and talk:
        return number, title
    return number, squeeze(first) if len(first) < LONGEST_HEADING and not first.endswith(("।", ".")) else ""


def _title_apart(cell: str) -> tuple[str, str]:
    """Title and talk of a cell that may hold both: the talk in lines below the title, or a sentence behind its colon."""
    title, _, talk = cell.partition("\n")
    told = title.endswith(("।", ".")) or len(title) > LONGEST_HEADING
    heading, rest = title_apart(title) if not talk and told else ("", "")
    return (heading, rest) if heading and rest else (squeeze(title), talk)
