"""One list of people, and one of receivers, in every way they are written: `python -m tests.grids.people [COUNT] [SEED]`.

What heads a list, how it is numbered, where post, seat and signature stand, who sent somebody or stayed away, and where in the
paper it stands are habits of their own; who was there and who gets a copy is the same of all.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from locales.digits import to_bangla
from minutes.model import Attendee, Kind, Minutes, Presence
from tests.grids.habits import BODY, CLOSING, WELCOME, Block, Habits, drawn, read_as, report
from tests.grids.people_habits import HABITS, LISTED, is_fair, settled
from tests.grids.people_meetings import MEETINGS

_TAIL = (CLOSING, "স্বাক্ষরিত/-", "সভাপতি")
_ABSENT = "অনুপস্থিত"


def layouts(count: int, seed: int = 1) -> Iterator[Habits]:
    """`count` fair pairs of lists, the same for the same seed."""
    yield from map(settled, drawn(HABITS, lambda one: is_fair(settled(one)), count, seed))


@dataclass(frozen=True, kw_only=True)
class Seat:
    """Somebody in the list: as printed, and as he must be read."""

    name: str
    post: str
    seat: str
    read: Attendee


def _seats(one: Habits) -> list[Seat]:
    """Everybody in order; the last one may have come for somebody, or not at all."""
    people = MEETINGS[one["meeting"]].people
    found = []
    for at, (name, post) in enumerate(people):
        read, last = Attendee(name=name, post=post, presence=Presence.PRESENT), at == len(people) - 1
        if last and one["others"] == "representative":
            found.append(
                Seat(
                    name=name,
                    post=f"{post} এর প্রতিনিধি",
                    seat="সদস্য",
                    read=replace(read, presence=Presence.REPRESENTATIVE),
                )
            )
            continue
        if last and one["others"] == "representative, instead":
            read = replace(read, presence=Presence.REPRESENTATIVE)
            found.append(Seat(name=f"জেলা তথ্য অফিসার এর পক্ষে {name}", post=post, seat="সদস্য", read=read))
            continue
        if last and one["others"].startswith("absent"):
            read = replace(read, presence=Presence.ABSENT)
        seat = "সদস্য" if at else "সভাপতি"
        if one["columns"] == "seat alone" and one["setting"] == "table" and read.presence is Presence.PRESENT:
            read = replace(read, post=seat)
        found.append(Seat(name=name, post=post, seat=seat, read=read))
    return found


def _entry(one: Habits, seat: Seat, number: int) -> str:
    """Somebody in a line."""
    words = HABITS["post"][one["post"]].format(x=seat.name, p=seat.post)
    words += HABITS["seat"][one["seat"]].format(s=seat.seat)
    return LISTED[one["mark"]].format(n=to_bangla(str(number))) + words


def _list(one: Habits) -> list[Block]:
    """The list of those who were there, and behind it that of the absent."""
    seats = _seats(one)
    apart = (
        [seat for seat in seats if seat.read.presence is Presence.ABSENT]
        if one["others"] != "absent, marked"
        else []
    )
    there = [seat for seat in seats if seat not in apart]
    heading = HABITS["present"][one["present"]].split("\n")
    away = HABITS["others"][one["others"]]
    absent = (
        [away, *(_entry(one, seat, at) for at, seat in enumerate(apart, start=1))]
        if apart and not away.endswith(": ")
        else [f"{away}{seat.name}, {seat.post}" for seat in apart]
    )
    setting = one["setting"]
    if setting in ("run", "run, sentence", "run, turned"):
        entries = [
            f"{seat.name}, {seat.post}" + HABITS["seat"][one["seat"]].format(s=seat.seat) for seat in there
        ]
        joined = "; ".join(entries) if setting == "run" else f"{', '.join(entries[:-1])} ও {entries[-1]}"
        said = HABITS["setting"][setting].format(people=joined)
        return [f"{heading[-1]} {said}" if setting == "run" else said, *absent]
    if setting == "run, numbered":
        entries = [
            f"{to_bangla(str(at))}) {seat.name}, {seat.post}" for at, seat in enumerate(there, start=1)
        ]
        return [f"{heading[-1]} {' '.join(entries)}", *absent]
    if setting.startswith("table"):
        return [*heading, _table(one, there), *absent]
    if setting == "stacked":
        cells = [
            cell
            for at, seat in enumerate(there, start=1)
            for cell in (to_bangla(str(at)), seat.name, seat.post)
        ]
        return [*heading, "ক্রমিক", "নাম", "পদবি", *cells, *absent]
    if setting == "lines, post below":
        mark = LISTED[one["mark"]]
        pairs = [
            (mark.format(n=to_bangla(str(at))) + seat.name, seat.post)
            for at, seat in enumerate(there, start=1)
        ]
        return [*heading, *(line for pair in pairs for line in pair), *absent]
    return [*heading, *(_entry(one, seat, at) for at, seat in enumerate(there, start=1)), *absent]


def _table(one: Habits, seats: Sequence[Seat]) -> list[list[str]]:
    """The people as a table."""
    heads = HABITS["columns"][one["columns"]].split("|")
    rows = [[_cell(one, head, seat, at) for head in heads] for at, seat in enumerate(seats, start=1)]
    if one["setting"] == "table, no heading":
        return rows
    if one["setting"] == "table, two blocks":
        half = (len(rows) + 1) // 2
        right = [*rows[half:], *([[""] * len(heads)] if len(rows) % 2 else [])]
        return [
            [*heads, *heads],
            *([*left, *beside] for left, beside in zip(rows[:half], right, strict=True)),
        ]
    return [heads, *rows]


def _cell(one: Habits, head: str, seat: Seat, number: int) -> str:
    """What stands below a heading."""
    away = one["others"] == "absent, marked" and seat.read.presence is Presence.ABSENT
    match head:
        case "নাম" | "কর্মকর্তার নাম" | "সদস্যের নাম":
            return seat.name
        case "পদবি" | "পদবী" | "পদবি ও দপ্তর":
            return seat.post
        case "নাম ও পদবি":
            return f"{seat.name}, {seat.post}"
        case "স্বাক্ষর":
            return "স্বাক্ষরিত"
        case "মোবাইল নম্বর":
            return f"০১৭০০-১১২২৩{to_bangla(str(number))}"
        case "কমিটিতে পদবি":
            return seat.seat
        case "মন্তব্য":
            return _ABSENT if away else ""
        case "উপস্থিতি":
            return _ABSENT if away else "উপস্থিত"
    return to_bangla(str(number))


def _receivers(one: Habits) -> tuple[str, ...]:
    if one["copies"] == "none":
        return ()
    return (*MEETINGS[one["meeting"]].receivers, *filter(None, (HABITS["last"][one["last"]],)))


def _copies(one: Habits) -> list[Block]:
    """The list of receivers, or two of them."""
    receivers, theirs = _receivers(one), one["copies' mark"]
    if not receivers:
        return []
    heading = HABITS["copies"][one["copies"]]
    numbers = [to_bangla(str(at)) for at in range(1, len(receivers) + 1)]
    before: list[Block] = [*filter(None, (HABITS["before copies"][one["before copies"]],))]
    match theirs:
        case "run":
            return [*before, f"{heading} {'; '.join(receivers)}।"]
        case "run, numbered":
            return [
                *before,
                f"{heading} {' '.join(f'{n}) {who}' for n, who in zip(numbers, receivers, strict=True))}",
            ]
        case "table":
            return [*before, heading, [[f"{n}।", who] for n, who in zip(numbers, receivers, strict=True)]]
    half = len(receivers) // 2 if one["two lists"] != "one" else len(receivers)
    if one["two lists"] == "two, anew":
        numbers[half:] = numbers[: len(receivers) - half]
    mark = LISTED[theirs]
    lines = [
        f"{mark.format(n=n)}{who}{'।' if theirs in ('১।', '০১।') else ''}"
        for n, who in zip(numbers, receivers, strict=True)
    ]
    second = ["কার্যার্থে:", *lines[half:]] if lines[half:] else []
    return [*before, "সদয় জ্ঞাতার্থে:" if second else heading, *lines[:half], *second]


def made(one: Habits) -> list[Block]:
    """The paper with its lists."""
    head, people = MEETINGS[one["meeting"]].head, _list(one)
    first = one["place"] == "head"
    end = filter(None, HABITS["end"][one["end"]].split("\n"))
    foot: list[Block] = [*_TAIL, *_copies(one), *end]
    return [*head, *(people if first else ()), WELCOME, *BODY, *foot, *(() if first else people)]


def wrong(one: Habits) -> set[str]:
    """What is read wrongly of the lists."""
    return differences(one, read_as(one["form"], made(one)))


def differences(one: Habits, read: Minutes) -> set[str]:
    """What of a reading is not as the lists say."""
    if read.kind is not Kind.MINUTES:
        return {"refused"}
    seats = [seat.read for seat in _seats(one)]
    people = [replace(seen, post=seen.post.removesuffix(" এর প্রতিনিধি")) for seen in read.attendance]
    right = {
        "how many people": len(people) == len(seats),
        "people": people == seats or len(people) != len(seats),
        "how many receivers": len(read.distribution) == len(_receivers(one)),
        "receivers": read.distribution == _receivers(one) or len(read.distribution) != len(_receivers(one)),
        "decisions": len(read.decisions) == 2,
    }
    return {what for what, is_right in right.items() if not is_right}


if __name__ == "__main__":
    sys.exit(report(layouts, wrong))
