"""How a paste may look: of each kind its habits, each with the words it writes."""

from collections.abc import Iterable, Mapping

from tests.grids.habits import Habits
from tests.grids.paste_meetings import MEETINGS

ITEMS = {
    "১।": "{n}। ", "১.": "{n}. ", "১)": "{n}) ", "(১)": "({n}) ", "০১": "০{n} ", "১": "{n} ", "৩.১": "৩.{n} ", "৩.১।": "৩.{n}। ",
    "serial": "ক্রমিক ০{n} ", "serial, subject": "ক্রমিক ০{n} বিষয়: ", "serial no.": "ক্রমিক নং-{n}: ", "agenda": "আলোচ্যসূচি-{n}: ",
    "agenda, spaced": "আলোচ্যসূচি {n} ঃ ", "agenda, dotted": "আলোচ্যসূচি ৫.{n} ঃ ", "agenda, English": "এজেন্ডা-{n}: ",
    "proposal": "প্রস্তাব নং {n}: ", "serial, dotted": "ক্রমিক ৪.{n} — ", "subject of talk": "আলোচনার বিষয়ঃ {n} ",
    "paragraph": "অনুচ্ছেদ-{n}: ", "none": "",
}  # fmt: skip
TITLE_ENDS = {"colon": ":", "visarga": "ঃ", "danda": "।", "dash": " –", "nothing": ""}
TALK = {"labelled": "আলোচনা: ", "labelled, visarga": "আলোচনাঃ ", "bare": "", "none": ""}
DECISION = {
    "colon": "সিদ্ধান্ত: ", "visarga": "সিদ্ধান্তঃ ", "spaced": "সিদ্ধান্ত ঃ ", "dash": "সিদ্ধান্ত- ", "taken": "গৃহীত সিদ্ধান্ত: ",
    "counted": "সিদ্ধান্ত-{n}: ", "none": "",
}  # fmt: skip
MARKS = {
    "(ক)": "({a}) ", "ক)": "{a}) ", "ক.": "{a}. ", "১.১": "{i}.{n} ", "১)": "{n}) ", "(১)": "({n}) ", "•": "• ", "none": "",
}  # fmt: skip
BY = {
    "colon": "বাস্তবায়নে: ", "visarga": "বাস্তবায়নেঃ ", "spaced": "বাস্তবায়নে ঃ ", "by whom": "বাস্তবায়নকারী: ",
    "duty": "দায়িত্ব: ", "action": "কার্যক্রম গ্রহণে ঃ ", "dash": "বাস্তবায়নে- ", "none": "",
}  # fmt: skip
UNTIL = {"colon": "সময়সীমা: ", "time": "সময়: ", "visarga": "সময়সীমাঃ ", "dash": "সময়সীমা- ", "none": ""}
LABELS = {"colon": ": ", "visarga": "ঃ ", "spaced": " ঃ ", "dash": "- ", "bare": " "}
PEOPLE = {
    "none": "", "annex": "উপস্থিতি: পরিশিষ্ট-‘ক’", "presence": "উপস্থিতি:", "members": "উপস্থিত সদস্যবৃন্দঃ",
    "members, in it": "সভায় উপস্থিত সদস্যবৃন্দ:", "members, spaced": "উপস্থিত সদস্যবৃন্দ ঃ", "list": "উপস্থিত সদস্যদের তালিকা:",
    "officers": "সভায় উপস্থিত কর্মকর্তাবৃন্দঃ",
}  # fmt: skip
PEOPLE_MARKS = {"(১)": "({n}) ", "১।": "{n}। ", "১)": "{n}) ", "১.": "{n}. "}
WELCOMED = {
    "none": "", "greeted": "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।",
    "quorum": "কোরাম পূর্ণ হওয়ায় সভাপতি সভার কাজ শুরু করেন।",
    "secretary": "সভাপতির অনুমতিক্রমে সদস্য সচিব কার্যপত্র উপস্থাপন করেন।",
}  # fmt: skip
ANNOUNCED = {
    "none": "", "as follows": "বিস্তারিত আলোচনা শেষে নিম্নোক্ত সিদ্ধান্ত গৃহীত হয়:",
    "talk and decisions": "আলোচনা ও সিদ্ধান্ত:",
    "unanimous": "সভায় বিস্তারিত আলোচনান্তে সর্বসম্মতিক্রমে নিম্নরূপ সিদ্ধান্ত গৃহীত হয়ঃ",
}  # fmt: skip
HEADING = {
    "none": "", "five": "ক্রঃ নং | আলোচ্য বিষয় | আলোচনা | সিদ্ধান্ত | বাস্তবায়নকারী | সময়সীমা",
    "duty": "ক্রমিক | আলোচনার বিষয় | আলোচনা | সিদ্ধান্ত | দায়িত্ব | সময়",
    "no talk": "ক্রঃ নং | আলোচ্য বিষয় | সিদ্ধান্ত | বাস্তবায়নকারী | সময়সীমা", "no limit": "ক্রঃ নং | আলোচ্য বিষয় | আলোচনা | সিদ্ধান্ত | বাস্তবায়নে",
    "joint": "ক্রঃ নং | আলোচ্য বিষয় ও আলোচনা | সিদ্ধান্ত | বাস্তবায়নে | সময়সীমা",
}  # fmt: skip
CLOSED = {
    "nothing more": "সভায় আর কোন আলোচনা না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।",
    "thanks": "সভাপতি উপস্থিত সকলকে ধন্যবাদ জানিয়ে সভা শেষ করেন।",
    "thanks, by nobody": "ধন্যবাদ জানিয়ে সভা শেষ হয়।",
    "at the end": "পরিশেষে আর কোনো আলোচ্য বিষয় না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।",
}
SIGNED = {
    "signed": "স্বাক্ষরিত/- {name} {post} ও সভাপতি", "short": "স্বাঃ- {name} {post}", "bracket": "({name}) {post}",
    "name": "{name} {post} ও সভাপতি",
}  # fmt: skip
COPIES = {
    "none": "", "copy": "অনুলিপি:", "copy, visarga": "অনুলিপিঃ", "by rank": "বিতরণ (জ্যেষ্ঠতার ভিত্তিতে নয়):", "distribution": "বিতরণ:",
    "for action": "কার্যার্থে অনুলিপি:", "purpose, bare": "অনুলিপি অবগতি ও কার্যার্থে", "notice": "সদয় অবগতি ও কার্যার্থে অনুলিপি প্রেরণ করা হলো:",
}  # fmt: skip
COPY_MARKS = {"১।": "{n}। ", "১)": "{n}) ", "১.": "{n}. ", "(১)": "({n}) "}
BETWEEN = {"spaces": " ", "bars": " | ", "tabs": "\t", "two spaces": "  ", "some lines": "\n"}
# What stands before and behind the paper where it was copied.
DIRT = {
    "none": ("", ""),
    "WhatsApp": ("[12/06/2025, 10:15] UNO Office: ", ""),
    "forwarded": ("Forwarded message\n", ""),
    "mail": ("From: Office <office@example.org>\nSubject: Fwd: কার্যবিবরণী\n\n", ""),
    "portal": ("প্রকাশের তারিখ: ২০ জুন ২০২৫\n", ""),
    "Facebook": ("", "\nLike Comment Share"),
}
HABITS: Mapping[str, tuple[str, ...]] = {
    "meeting": tuple(MEETINGS),
    "confirmed": ("no", "yes"),
    "names": ("own", "drawn 1", "drawn 2", "drawn 3", "drawn 4"),
    "title": ("plain", "number", "month", "subject"),
    "head": ("spaces", "bars", "commas", "dandas"),
    "labels": tuple(LABELS),
    "head's words": ("plain", "of the meeting", "day and hour"),
    "chair's post": ("comma", "space", "dash", "bracket"),
    "memo": ("none", "head", "foot"),
    "people": tuple(PEOPLE),
    "people's mark": tuple(PEOPLE_MARKS),
    "people's end": ("nothing", "danda", "semicolons"),
    "welcome": tuple(WELCOMED),
    "announced": tuple(ANNOUNCED),
    "shape": ("labels", "decision labelled", "decisions counted", "columns", "columns, labels"),
    "heading": tuple(HEADING),
    "item": tuple(ITEMS),
    "title ends": tuple(TITLE_ENDS),
    "talk": tuple(TALK),
    "decision": tuple(DECISION),
    "mark": tuple(MARKS),
    "order ends": ("danda", "nothing"),
    "by": tuple(BY),
    "joined": ("commas", "semicolons", "slashes", "and"),
    "names end": ("nothing", "danda"),
    "whose": ("an item's", "each order's", "by number"),
    "until": tuple(UNTIL),
    "limit": ("none", "behind", "before"),
    "closed": tuple(CLOSED),
    "signed": tuple(SIGNED),
    "copies": tuple(COPIES),
    "copies' mark": tuple(COPY_MARKS),
    "copies end": ("dandas", "semicolons", "nothing"),
    "secretary": ("none", "behind"),
    "cells": tuple(BETWEEN),
    "breaks": ("none", "parts", "rows", "parts, blank"),
    "dirt": tuple(DIRT),
}


def settled(one: Habits) -> Habits:
    """A choice in which what belongs together agrees: cells have labels, or a heading above them, or both."""
    changed = dict(one)
    if one["people"] in ("none", "annex"):
        changed |= {"people's mark": "(১)", "people's end": "nothing"}
    if one["copies"] == "none":
        changed |= {"copies' mark": "১।", "copies end": "dandas", "secretary": "none"}
    match one["shape"]:
        case "labels":
            changed |= {"heading": "none", "item": _among(one["item"], ITEMS, "none", "০১", "১")}
            changed |= {
                "decision": _among(one["decision"], DECISION, "none", "counted"),
                "by": _among(one["by"], BY, "none"),
            }
            changed |= {"until": _among(one["until"], UNTIL, "none")}
        case "decision labelled":
            changed |= {"heading": "none", "by": "none", "until": "none", "order ends": "danda"}
            changed |= {
                "item": _among(one["item"], ITEMS, "none", "০১", "১"),
                "limit": _among(one["limit"], ("none", "behind")),
            }
            changed |= {"decision": _among(one["decision"], DECISION, "none", "counted")}
        case "decisions counted":
            changed |= {
                "heading": "none",
                "item": "none",
                "decision": "counted",
                "mark": "none",
                "whose": "each order's",
            }
            changed |= {
                "names end": "danda",
                "talk": "bare",
                "title ends": "danda",
                "by": _among(one["by"], BY, "none"),
            }
            changed |= {"until": _among(one["until"], UNTIL, "none")}
        case _:
            changed |= _in_columns(one)
    return changed


def _in_columns(one: Habits) -> dict[str, str]:
    """The habits of a table that lost its cells, with labels in them or without."""
    heading = _among(one["heading"], HEADING, "none")
    labelled = one["shape"] == "columns, labels"
    return {
        "heading": heading,
        "limit": "none" if heading == "no limit" else "behind",
        "talk": "none" if heading == "no talk" else "bare",
        "title ends": "colon"
        if heading == "joint"
        else one["title ends"]
        if one["title ends"] == "colon"
        else "nothing",
        "item": _among(one["item"], ("১।", "১.", "০১", "১")),
        "decision": "colon" if labelled else "none",
        "by": "duty" if labelled else "none",
        "until": "time" if labelled else "none",
        "whose": "an item's" if one["whose"] == "each order's" or not labelled else one["whose"],
        "announced": "as follows" if one["announced"] == "talk and decisions" else one["announced"],
        "names end": "nothing",
    }


def _among(habit: str, kinds: Iterable[str], *left_out: str) -> str:
    """The habit where it is one of the kinds that are not left out, else one of these."""
    left = [kind for kind in kinds if kind not in left_out]
    return habit if habit in left else left[len(habit) % len(left)]


def is_fair(one: Habits) -> bool:
    """Whether a careful reader could tell what is what, and somebody's paste might look so."""
    headed, item, mark = one["heading"] != "none", one["item"], one["mark"]
    talks = one["talk"]
    never = (
        # Numbers of two kinds that look alike.
        (mark == item != "none") or (mark == "১.১" and item.startswith(("৩.১", "agenda, dotted"))),
        one["whose"] == "by number" and mark in ("none", "(১)", "১)", "•"),
        one["whose"] == "by number" and (one["by"] == "none" or one["names end"] == "danda"),
        # Nothing ends an order, a title or a name but a stop, where no label follows.
        one["by"] == "none" and one["order ends"] != "danda",
        one["whose"] == "each order's" and mark == "none" and one["decision"] != "counted",
        one["title ends"] == "nothing" and talks == "bare" and not headed,
        one["whose"] == "each order's" and mark == "•",
        one["confirmed"] == "yes" and one["decision"] == "counted" and one["order ends"] == "nothing",
        # Commas end nothing where they stand inside.
        one["head"] == "commas" and (one["labels"] == "bare" or one["title"] == "subject"),
        one["labels"] in ("bare", "dash") and one["chair's post"] in ("space", "dash"),
        one["breaks"] in ("none", "rows") and one["cells"] == "some lines",
        one["secretary"] == "behind" and one["copies end"] == "nothing",
        # Where a list runs into items counted alike, nobody can tell where it ends.
        one["people"] not in ("none", "annex") and one["people's end"] != "danda" and one["welcome"] == "none"
        and one["announced"] == "none" and one["breaks"] == "none" and not headed,
        one["people's end"] == "semicolons" and one["welcome"] == "none" and one["breaks"] == "none",
    )  # fmt: skip
    return not any(never)
