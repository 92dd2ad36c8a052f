"""How lists of who was there and of who gets a copy may look."""

from tests.grids.habits import FORMS, Habits
from tests.grids.people_meetings import MEETINGS

LISTED = {
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
HABITS: dict[str, dict[str, str]] = {
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
        "lettered": "ক) উপস্থিত সদস্যবৃন্দ:", "participants, English": "Participants:",
    },
    "setting": {
        "lines": "", "lines, post below": "", "run": "{people}", "run, sentence": "সভায় উপস্থিত ছিলেন {people}।",
        "run, numbered": "",
        "run, turned": "সভায় {people} উপস্থিত ছিলেন।", "table": "", "table, no heading": "", "table, two blocks": "",
        "stacked": "",
    },
    "mark": LISTED,
    "post": {"comma": "{x}, {p}", "dash": "{x} – {p}", "hyphen": "{x} - {p}", "bracket": "{x} ({p})", "tab": "{x}\t{p}"},
    "seat": {"none": "", "comma": ", {s}", "dash": " – {s}", "tab": "\t{s}"},
    "columns": {
        "name, post": "নাম|পদবি", "number, name, post, sign": "ক্রমিক|নাম|পদবি|স্বাক্ষর",
        "name and post": "ক্রঃ নং|নাম ও পদবি|স্বাক্ষর",
        "phone": "ক্র. নং|কর্মকর্তার নাম|পদবি ও দপ্তর|মোবাইল নম্বর", "seat": "নং|নাম|পদবি|কমিটিতে পদবি|মন্তব্য",
        "names": "ক্রমিক নং|সদস্যের নাম|পদবী|উপস্থিতি",
        "post first": "ক্রমিক|পদবি|নাম|স্বাক্ষর",
        "seat alone": "ক্রমিক|সদস্যের নাম|কমিটিতে পদবি|স্বাক্ষর",
    },
    "others": {
        "all there": "", "representative": "", "representative, instead": "", "absent": "অনুপস্থিত সদস্যবৃন্দ:",
        "absent, were": "সভায় অনুপস্থিত ছিলেন:",
        "absent, in a line": "খ) অনুপস্থিত: ",
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
    "copies' mark": LISTED | {"run": "", "run, numbered": "", "table": ""},
    "two lists": {"one": "", "two, anew": "", "two, on": ""},
    "last": {"none": "", "office copy": "অফিস কপি", "file": "সংরক্ষণ নথি", "master": "মাস্টার কপি"},
    "before copies": {"nothing": "", "memo": "স্মারক নং-০৫.৪৪.৭৫০০.০১২.০৬.০০১.২৫-১৪২/১(১০)\tতারিখ: ১৮/০৫/২০২৫"},
    "end": {"nothing": "", "secretary": "আবু তাহের\nসদস্য-সচিব\nফোন: ০২৪৭৭৭-৬৬৫৫৪"},
    "form": dict.fromkeys(FORMS, ""),
}  # fmt: skip


def is_fair(one: Habits) -> bool:
    """Whether a careful reader could tell who was there, and somebody might write so."""
    setting, mark, run = one["setting"], one["mark"], one["form"] == "one line"
    listed, table, inline = setting == "lines", setting.startswith("table"), setting.startswith("run")
    sentence = setting in ("run, sentence", "run, turned")
    two, theirs = one["two lists"] != "one", one["copies' mark"]
    flowing = one["form"] in ("docx, breaks", "html, breaks", "one line")
    never = (
        # A list in a line begins behind a colon, and a sentence is its own heading.
        inline and not sentence and not HABITS["present"][one["present"]].endswith(":"),
        inline and one["present"] in ("following", "as follows", "appendix alone", "who") and not sentence,
        # Between people that stand in one line posts need their commas, and no dash of theirs is one of a seat.
        inline and one["seat"] == "dash",
        # What stands behind tabs is the seat where everybody has one, in files whose tabs are white space, and no line's end.
        one["seat"] == "tab" and (setting != "lines" or one["form"] != "docx" or one["post"] not in ("comma", "dash", "hyphen")),
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
        run and one["present"] == "participants, English",  # no label of a Bangla paper
        one["columns"] == "seat alone" and table and (setting != "table" or one["others"].startswith("representative")),
        one["others"] == "absent, marked" and not (table and has_remarks(one)),
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


def has_remarks(one: Habits) -> bool:
    return one["columns"] in ("seat", "names") and one["setting"] == "table"


def settled(one: Habits) -> Habits:
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
