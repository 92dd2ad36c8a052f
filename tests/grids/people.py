"""One list of people, and one of receivers, in every way they are written: `python -m tests.grids.people [COUNT] [SEED]`.

What heads a list, how it is numbered, where post, seat and signature stand, who sent somebody or stayed away, and where in the
paper it stands are habits of their own; who was there and who gets a copy is the same of all.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from locales.digits import to_bangla
from minutes.model import Attendee, Kind, Minutes, Presence
from tests.grids.habits import BODY, CLOSING, FORMS, WELCOME, Block, Habits, drawn, read_as, report


@dataclass(frozen=True, kw_only=True)
class Meeting:
    """Who was there (the chair first), and who gets the minutes."""

    head: tuple[str, ...]
    people: tuple[tuple[str, str], ...]
    receivers: tuple[str, ...]


def _meeting(committee: str, chair: str, *people: tuple[str, str], receivers: Sequence[str]) -> Meeting:
    head = (
        f"{committee} সভার কার্যবিবরণী", f"সভাপতি: {chair}", "তারিখ: ১৪ মে ২০২৫", "সময়: সকাল ১০.০০ টা", "স্থান: সম্মেলন কক্ষ",
    )  # fmt: skip
    return Meeting(head=head, people=people, receivers=tuple(receivers))


MEETINGS: Mapping[str, Meeting] = {
    "district": _meeting(
        "জেলা ডেঙ্গু প্রতিরোধ কমিটির",
        "জনাব রহিম উদ্দিন, জেলা প্রশাসক",
        ("জনাব রহিম উদ্দিন", "জেলা প্রশাসক"),
        ("ডাঃ করিম হোসেন", "সিভিল সার্জন"),
        ("জনাব আবুল কাশেম", "পুলিশ সুপার"),
        ("মোঃ শফিকুল ইসলাম", "নির্বাহী প্রকৌশলী, এলজিইডি"),
        ("বেগম রোকেয়া সুলতানা", "জেলা শিক্ষা অফিসার"),
        receivers=("বিভাগীয় কমিশনার, ঢাকা বিভাগ, ঢাকা", "সিভিল সার্জন, নোয়াপুর", "পুলিশ সুপার, নোয়াপুর",
        "উপজেলা নির্বাহী অফিসার (সকল), নোয়াপুর"),
    ),
    "upazila": _meeting(
        "উপজেলা কৃষি পুনর্বাসন কমিটির",
        "নাসরিন সুলতানা, উপজেলা নির্বাহী অফিসার",
        ("নাসরিন সুলতানা", "উপজেলা নির্বাহী অফিসার"),
        ("কৃষিবিদ আনোয়ার পারভেজ", "উপজেলা কৃষি অফিসার"),
        ("সুব্রত কুমার দাস", "উপজেলা মৎস্য কর্মকর্তা"),
        ("মোসাঃ হাসিনা বেগম", "উপজেলা মহিলা বিষয়ক কর্মকর্তা"),
        ("মোঃ জসিম উদ্দিন", "চেয়ারম্যান, মধুখালী ইউনিয়ন পরিষদ"),
        ("বীরেন চন্দ্র রায়", "প্রতিনিধি, ব্র্যাক"),
        receivers=("জেলা প্রশাসক, নোয়াপুর", "উপপরিচালক, কৃষি সম্প্রসারণ অধিদপ্তর, নোয়াপুর",
        "চেয়ারম্যান, মধুখালী ইউনিয়ন পরিষদ"),
    ),
    "school": _meeting(
        "বিদ্যালয় ব্যবস্থাপনা কমিটির",
        "জনাব আব্দুল মালেক, সভাপতি",
        ("জনাব আব্দুল মালেক", "সভাপতি"),
        ("জনাব হারুন অর রশিদ", "প্রধান শিক্ষক ও সদস্য-সচিব"),
        ("শাহনাজ পারভীন", "শিক্ষক প্রতিনিধি"),
        ("মোঃ ইউনুস আলী", "অভিভাবক সদস্য"),
        ("রীতা রানী সাহা", "দাতা সদস্য"),
        receivers=("উপজেলা মাধ্যমিক শিক্ষা অফিসার, চরপাড়া", "সভাপতি, বিদ্যালয় ব্যবস্থাপনা কমিটি", "সকল সদস্য"),
    ),
    "bank": _meeting(
        "ঋণ আদায় কমিটির",
        "জনাব মাহবুব আলম, উপ-মহাব্যবস্থাপক",
        ("জনাব মাহবুব আলম", "উপ-মহাব্যবস্থাপক"),
        ("মিজ সাবিহা ইয়াসমিন", "সহকারী মহাব্যবস্থাপক, ঋণ বিভাগ"),
        ("জনাব তপন কুমার সাহা", "শাখা ব্যবস্থাপক, সদর শাখা"),
        ("জনাব এ কে এম ফজলুল হক", "সিনিয়র প্রিন্সিপাল অফিসার"),
        receivers=("মহাব্যবস্থাপক, বিভাগীয় কার্যালয়, খুলনা", "উপ-মহাব্যবস্থাপক, ঋণ আদায় বিভাগ, প্রধান কার্যালয়, ঢাকা",
        "শাখা ব্যবস্থাপক (সকল)"),
    ),
    "ministry": _meeting(
        "প্রকল্প স্টিয়ারিং কমিটির",
        "ড. ফারহিনা আহমেদ, সচিব",
        ("ড. ফারহিনা আহমেদ", "সচিব, পরিবেশ, বন ও জলবায়ু পরিবর্তন মন্ত্রণালয়"),
        ("জনাব সঞ্জয় কুমার ভৌমিক", "অতিরিক্ত সচিব (প্রশাসন)"),
        ("জনাব মোঃ আব্দুল হামিদ", "মহাপরিচালক, পরিবেশ অধিদপ্তর"),
        ("জনাব কাজী শাহজাহান", "উপসচিব (পরিকল্পনা-১)"),
        ("ড. সালমা আক্তার", "প্রকল্প পরিচালক"),
        receivers=("মহাপরিচালক, পরিবেশ অধিদপ্তর, আগারগাঁও, ঢাকা", "অতিরিক্ত সচিব (উন্নয়ন), পরিকল্পনা কমিশন, ঢাকা",
        "প্রকল্প পরিচালক", "সচিব মহোদয়ের একান্ত সচিব"),
    ),
}  # fmt: skip
_LISTED = {
    "১।": "{n}। ",
    "১.": "{n}. ",
    "(১)": "({n}) ",
    "১)": "{n}) ",
    "০১।": "০{n}। ",
    "•": "• ",
    "-": "- ",
    "plain": "",
    "tab": "{n}।\t",
}
_HABITS: dict[str, dict[str, str]] = {
    "meeting": dict.fromkeys(MEETINGS, ""),
    "present": {
        "members": "উপস্থিত সদস্যবৃন্দ:", "by rank": "উপস্থিত সদস্যবৃন্দ (জ্যেষ্ঠতার ক্রমানুসারে নয়):",
        "names": "সভায় উপস্থিত সদস্যগণের নামের তালিকা:",
        "following": "সভায় নিম্নোক্ত সদস্যগণ উপস্থিত ছিলেন:", "presence": "উপস্থিতি:",
        "officers": "সভায় উপস্থিত কর্মকর্তাবৃন্দের তালিকা",
        "roll": "হাজিরা তালিকা", "were": "উপস্থিত ছিলেন:", "as follows": "সভায় উপস্থিত সদস্যদের নাম ও পদবি নিম্নরূপ:",
        "signatures": "উপস্থিত সদস্যদের তালিকা ও স্বাক্ষর:", "who": "সভায় যারা উপস্থিত ছিলেন:",
        "appendix": "পরিশিষ্ট-ক: সভায় উপস্থিত সদস্যদের তালিকা",
        "appendix alone": "পরিশিষ্ট-‘ক’\nসভায় উপস্থিত সদস্যবৃন্দের তালিকা:", "participants": "অংশগ্রহণকারীদের তালিকা:",
    },
    "setting": {
        "lines": "", "lines, post below": "", "run": "{people}", "run, sentence": "সভায় উপস্থিত ছিলেন {people}।",
        "run, numbered": "",
        "run, turned": "সভায় {people} উপস্থিত ছিলেন।", "table": "", "table, no heading": "", "table, two blocks": "",
        "stacked": "",
    },
    "mark": _LISTED,
    "post": {"comma": "{x}, {p}", "dash": "{x} – {p}", "hyphen": "{x} - {p}", "bracket": "{x} ({p})", "tab": "{x}\t{p}"},
    "seat": {"none": "", "comma": ", {s}", "dash": " – {s}"},
    "columns": {
        "name, post": "নাম|পদবি", "number, name, post, sign": "ক্রমিক|নাম|পদবি|স্বাক্ষর",
        "name and post": "ক্রঃ নং|নাম ও পদবি|স্বাক্ষর",
        "phone": "ক্র. নং|কর্মকর্তার নাম|পদবি ও দপ্তর|মোবাইল নম্বর", "seat": "নং|নাম|পদবি|কমিটিতে পদবি|মন্তব্য",
        "names": "ক্রমিক নং|সদস্যের নাম|পদবী|উপস্থিতি",
        "post first": "ক্রমিক|পদবি|নাম|স্বাক্ষর",
    },
    "others": {
        "all there": "", "representative": "", "representative, instead": "", "absent": "অনুপস্থিত সদস্যবৃন্দ:",
        "absent, were": "সভায় অনুপস্থিত ছিলেন:",
        "absent, marked": "",
    },
    "place": {"head": "", "behind": ""},
    "copies": {
        "none": "", "distribution": "বিতরণ (জ্যেষ্ঠতার ক্রমানুসারে নয়):", "for notice": "সদয় জ্ঞাতার্থে ও কার্যার্থে:",
        "short": "বিতরণ:",
        "copy sent": "অনুলিপি সদয় জ্ঞাতার্থে ও প্রয়োজনীয় কার্যার্থে প্রেরণ করা হলো:", "copy": "অনুলিপি:",
        "copy, slash": "অনুলিপি সদয় অবগতি/কার্যার্থে:",
        "copy, by rank": "সদয় অবগতি ও প্রয়োজনীয় কার্যার্থে অনুলিপি প্রেরণ করা হলো (জ্যেষ্ঠতার ভিত্তিতে নয়):",
        "no colon": "কার্যার্থে/জ্ঞাতার্থে অনুলিপি",
        "dash": "সদয় অবগতি ও প্রয়োজনীয় ব্যবস্থা গ্রহণের জন্য অনুলিপি প্রেরণ করা হলো-",
        "to be sent": "অবগতি ও কার্যার্থে বিতরণ:",
    },
    "copies' mark": _LISTED | {"run": "", "run, numbered": "", "table": ""},
    "two lists": {"one": "", "two, anew": "", "two, on": ""},
    "last": {"none": "", "office copy": "অফিস কপি", "file": "সংরক্ষণ নথি", "master": "মাস্টার কপি"},
    "before copies": {"nothing": "", "memo": "স্মারক নং-০৫.৪৪.৭৫০০.০১২.০৬.০০১.২৫-১৪২/১(১০)\tতারিখ: ১৮/০৫/২০২৫"},
    "end": {"nothing": "", "secretary": "আবু তাহের\nসদস্য-সচিব\nফোন: ০২৪৭৭৭-৬৬৫৫৪"},
    "form": dict.fromkeys(FORMS, ""),
}  # fmt: skip
_TAIL = (CLOSING, "স্বাক্ষরিত/-", "সভাপতি")
_ABSENT = "অনুপস্থিত"


def is_fair(one: Habits) -> bool:
    """Whether a careful reader could tell who was there, and somebody might write so."""
    setting, mark, run = one["setting"], one["mark"], one["form"] == "one line"
    listed, table, inline = setting == "lines", setting.startswith("table"), setting.startswith("run")
    sentence = setting in ("run, sentence", "run, turned")
    two, theirs = one["two lists"] != "one", one["copies' mark"]
    flowing = one["form"] in ("docx, breaks", "html, breaks", "one line")
    never = (
        # A list in a line begins behind a colon, and a sentence is its own heading.
        inline and not sentence and not _HABITS["present"][one["present"]].endswith(":"),
        inline and one["present"] in ("following", "as follows", "appendix alone", "who") and not sentence,
        # Between people that stand in one line posts need their commas, and no dash of theirs is one of a seat.
        inline and one["seat"] == "dash",
        listed and one["seat"] == "dash" and one["post"] in ("dash", "hyphen"),
        listed and one["seat"] == "comma" and one["post"] in ("bracket", "tab"),
        listed and one["post"] == "tab" and one["seat"] != "none",
        one["meeting"] in ("school", "bank") and one["seat"] != "none" and not table,
        (sentence or setting == "run, numbered") and one["seat"] != "none",
        # With its post below it a name needs a number; behind a tab stands one thing.
        setting == "lines, post below" and mark in ("•", "-", "tab"),
        mark == "tab" and one["post"] == "tab",
        one["post"] == "tab" and one["form"] not in ("text", "blank lines"),  # a tab is white space there
        # Nothing ends a list without marks in the middle of the text, or begins the talk behind it.
        run and (setting != "run, numbered" or one["place"] == "behind"),
        run and (theirs not in ("run, numbered", "১।", "১)", "(১)") or one["copies"] in ("no colon", "dash") or two),
        run and (one["others"] != "all there" or one["last"] != "none" or one["end"] != "nothing"),
        flowing and setting in ("stacked", "lines, post below"),
        # Who came for somebody needs a place where that is said.
        one["others"].startswith("representative") and one["post"] in ("bracket", "tab"),
        one["others"] == "representative, instead" and (table or setting != "lines" or one["seat"] != "none"),
        one["others"].startswith("representative") and (inline or setting == "stacked" or one["seat"] != "none"),
        one["others"] == "absent, marked" and not (table and _has_remarks(one)),
        one["others"].startswith("absent, were") and (inline or table),
        one["others"].startswith("absent") and (sentence or setting == "table, two blocks"),
        one["meeting"] == "school" and one["others"].startswith("representative"),
        # A table of two blocks is one of names and posts.
        setting == "table, two blocks" and one["columns"] not in ("name and post", "number, name, post, sign"),
        setting == "table, no heading" and one["columns"] not in ("number, name, post, sign", "name, post", "name and post"),
        # Receivers without a heading's colon stand in lines.
        theirs.startswith("run") and one["copies"] in ("no colon", "dash"),
        theirs in ("run", "table") and (two or one["last"] != "none"),
        theirs == "run, numbered" and two,
        theirs == "plain" and one["end"] != "nothing",
        one["copies"] == "none" and (two or one["last"] != "none" or one["before copies"] != "nothing" or theirs != "১।"),
    )  # fmt: skip
    return not any(never)


def _has_remarks(one: Habits) -> bool:
    return one["columns"] in ("seat", "names") and one["setting"] == "table"


def layouts(count: int, seed: int = 1) -> Iterator[Habits]:
    """`count` fair pairs of lists, the same for the same seed."""
    yield from map(_settled, drawn(_HABITS, lambda one: is_fair(_settled(one)), count, seed))


def _settled(one: Habits) -> Habits:
    """A choice in which what stands in one line is one plain list."""
    plain = {"two lists": "one", "last": "none"}
    if one["form"] == "one line":
        run = {
            "setting": "run, numbered",
            "copies' mark": "run, numbered",
            "others": "all there",
            "end": "nothing",
            "place": "head",
        }
        return {**one, **plain, **run, "seat": "none"}
    return {**one, **plain} if one["copies' mark"] in ("run", "run, numbered", "table") else one


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
        found.append(Seat(name=name, post=post, seat="সদস্য" if at else "সভাপতি", read=read))
    return found


def _entry(one: Habits, seat: Seat, number: int) -> str:
    """Somebody in a line."""
    words = _HABITS["post"][one["post"]].format(x=seat.name, p=seat.post)
    words += _HABITS["seat"][one["seat"]].format(s=seat.seat)
    return _LISTED[one["mark"]].format(n=to_bangla(str(number))) + words


def _list(one: Habits) -> list[Block]:
    """The list of those who were there, and behind it that of the absent."""
    seats = _seats(one)
    apart = (
        [seat for seat in seats if seat.read.presence is Presence.ABSENT]
        if one["others"] != "absent, marked"
        else []
    )
    there = [seat for seat in seats if seat not in apart]
    heading = _HABITS["present"][one["present"]].split("\n")
    absent = (
        [_HABITS["others"][one["others"]], *(_entry(one, seat, at) for at, seat in enumerate(apart, start=1))]
        if apart
        else []
    )
    setting = one["setting"]
    if setting in ("run", "run, sentence", "run, turned"):
        entries = [
            f"{seat.name}, {seat.post}" + _HABITS["seat"][one["seat"]].format(s=seat.seat) for seat in there
        ]
        joined = "; ".join(entries) if setting == "run" else f"{', '.join(entries[:-1])} ও {entries[-1]}"
        said = _HABITS["setting"][setting].format(people=joined)
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
        mark = _LISTED[one["mark"]]
        pairs = [
            (mark.format(n=to_bangla(str(at))) + seat.name, seat.post)
            for at, seat in enumerate(there, start=1)
        ]
        return [*heading, *(line for pair in pairs for line in pair), *absent]
    return [*heading, *(_entry(one, seat, at) for at, seat in enumerate(there, start=1)), *absent]


def _table(one: Habits, seats: Sequence[Seat]) -> list[list[str]]:
    """The people as a table."""
    heads = _HABITS["columns"][one["columns"]].split("|")
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
    return (*MEETINGS[one["meeting"]].receivers, *filter(None, (_HABITS["last"][one["last"]],)))


def _copies(one: Habits) -> list[Block]:
    """The list of receivers, or two of them."""
    receivers, theirs = _receivers(one), one["copies' mark"]
    if not receivers:
        return []
    heading = _HABITS["copies"][one["copies"]]
    numbers = [to_bangla(str(at)) for at in range(1, len(receivers) + 1)]
    before: list[Block] = [*filter(None, (_HABITS["before copies"][one["before copies"]],))]
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
    mark = _LISTED[theirs]
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
    end = filter(None, _HABITS["end"][one["end"]].split("\n"))
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
