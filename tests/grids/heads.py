"""One meeting under every kind of head and foot: `python -m tests.grids.heads [COUNT] [SEED]`.

Who issues the paper, how its title is worded, where the chair, the day, the hour, the place and the memo number stand, what
signs it and which other dates it names are habits of their own; what must be read is the same of all.
"""

import re
import sys
from collections.abc import Iterator
from datetime import date

from minutes.model import Kind, Minutes
from tests.grids.habits import BODY, CLOSING, FORMS, WELCOME, Block, Habits, drawn, read_as, report
from tests.grids.head_meetings import MEETINGS

_DAY, _MEMO_DAY = date(2025, 5, 14), date(2025, 5, 18)
_NUMBER, _COUNTED, _MONTH = "১৪তম", "১৪/২০২৫", "মে/২০২৫"
# {c} the committee, {w} in the genitive, {n} the number of the meeting, {b} the same in brackets, {m} the month, {d} the day.
_HABITS: dict[str, dict[str, str]] = {
    "meeting": dict.fromkeys(MEETINGS, ""),
    "issuer": {"none": "", "office": "{i}", "republic": "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার\n{i}", "one line": "{i1}",
        "motto": "বিসমিল্লাহির রাহমানির রাহিম\n{i}"},
    "title": {
        "month": "{w} {m} মাসের সভার কার্যবিবরণী",
        "month first": "{m} মাসের {w} সভার কার্যবিবরণী",
        "number": "{w} {n} সভার কার্যবিবরণী",
        "of, number": "{c} এর {n} সভার কার্যবিবরণী",
        "number in brackets": "{w} সভার কার্যবিবরণী\n(সভা নং- {b})",
        "subject, sent": "বিষয়: {w} {m} মাসের সভার কার্যবিবরণী প্রেরণ প্রসঙ্গে।",
        "of, month": "{c}-এর {m} মাসের মাসিক সভার কার্যবিবরণী।",
        "quoted": "“{c}” এর {n} সভার কার্যবিবরণী",
        "day": "{d} তারিখে অনুষ্ঠিত {w} সভার কার্যবিবরণী",
        "last day": "গত {d} তারিখে অনুষ্ঠিত {w} {n} সভার কার্যবিবরণী",
        "three lines": "{c}\n{n} সভা\nকার্যবিবরণী",
        "four lines": "{c}\n{n} সভা\n{m}\nকার্যবিবরণী",
        "two lines": "{c}\nসভার কার্যবিবরণী",
        "resolution": "রেজুলেশন\n{w} {n} সভা",
        "resolution of": "{w} {m} মাসের সভার রেজুলেশন",
        "minutes, name below": "সভার কার্যবিবরণী\n{w} {n} সভা",
        "minutes, label": "সভার কার্যবিবরণী\nকমিটির নাম: {c}",
        "minutes, meeting": "সভার কার্যবিবরণী\nসভার নাম: {w} {n} সভা",
        "subject": "বিষয়: {w} {m} মাসের সভার কার্যবিবরণী।",
        "proceedings": "কার্যবিবরণী\n{w} {m} মাসের নিয়মিত সভা",
        "decisions": "{w} {n} সভার সিদ্ধান্তসমূহ",
        "special": "{w} বিশেষ সভার কার্যবিবরণী",
        "emergency": "{w} জরুরি সভার কার্যবিবরণী",
    },
    "chair": {
        "comma": "{L}{k} {x}, {p}",
        "line below": "{L}{k} {x}\n{p}",
        "bracket": "{L}{k} {x} ({p})",
        "bracket below": "{L}{k} {x}\n({p})",
        "post before": "{L}{k} {p} {x}",
        "and chair": "{L}{k} {x}, {p} ও সভাপতি, {c}",
        "post label": "{L}{k} {x}\nপদবি{k} {p}",
        "presided": "সভাপতিত্ব করেন{k} {x}, {p}",
        "seat taken": "সভাপতির আসন গ্রহণ করেন{k} {x}, {p}",
        "name alone": "{L}{k} {x}",
        "under": "সভাপতিত্বে{k} {x}, {p}",
        "dash": "{L}{k} {x} – {p}",
        "sentence": "সভায় সভাপতিত্ব করেন {x}, {p}।",
        "sentence, post before": "সভায় সভাপতিত্ব করেন {p} {x}।",
        "sentence, and chair": "সভায় {x}, {p} ও সভাপতি, {c} সভাপতিত্ব করেন।",
        "sentence, turned": "{x}, {p} সভায় সভাপতিত্ব করেন।",
        "sentence, sir": "{p} {x} মহোদয় সভায় সভাপতিত্ব করেন।",
        "held under": "",
        "foot only": "",
    },
    "chair label": {"chair": "সভাপতি", "of the meeting": "সভার সভাপতি", "name": "সভাপতির নাম",
        "name and post": "সভাপতির নাম ও পদবি"},
    "when": {
        "labels": "তারিখ{k} {d}\nসময়{k} {t}\nস্থান{k} {v}",
        "of the meeting": "সভার তারিখ{k} {d}\nসভার সময়{k} {t}\nসভার স্থান{k} {v}",
        "place first": "স্থান{k} {v}\nতারিখ{k} {d}\nসময়{k} {t}",
        "date and time": "তারিখ ও সময়{k} {d}, {t}\nস্থান{k} {v}",
        "date and time, of": "সভার তারিখ ও সময়{k} {d}; {t}\nসভার স্থান{k} {v}",
        "all": "তারিখ, সময় ও স্থান{k} {d}, {t}, {v}",
        "one line": "তারিখ{k} {d}    সময়{k} {t}    স্থান{k} {v}",
        "one line, commas": "তারিখ{k} {d}, সময়{k} {t}, স্থান{k} {v}",
        "one line, bars": "তারিখ{k} {d} | সময়{k} {t} | স্থান{k} {v}",
        "one line, semicolons": "স্থান{k} {v}; তারিখ{k} {d}; সময়{k} {t}",
        "two in a line": "তারিখ{k} {d}\tসময়{k} {t}\nস্থান{k} {v}",
        "held": "গত {d} তারিখ {t_at} {r} {u}{w} সভা অনুষ্ঠিত হয়।",
        "held, today": "অদ্য {d} তারিখ রোজ বুধবার {t_at} {r} {u}{w} এক সভা অনুষ্ঠিত হয়।",
        "held, chair first": "{u}গত {d} তারিখে {t_at} {r} {w} সভা অনুষ্ঠিত হয়।",
        "held, committee first": "{w} সভা গত {d} খ্রি. তারিখ {t_at} {u}{r} অনুষ্ঠিত হয়।",
        "held, old": "অদ্য {d} তারিখ রোজ বুধবার {t_at} {u}{r} {w} এক সভা অনুষ্ঠিত হইল।",
    },
    "day": {
        "slashes": "১৪/০৫/২০২৫", "hyphens": "১৪-০৫-২০২৫ খ্রি.", "dots": "১৪.০৫.২০২৫ খ্রিঃ", "month": "১৪ মে ২০২৫",
        "era": "১৪ মে ২০২৫ খ্রিস্টাব্দ",
        "month, era": "১৪ মে, ২০২৫ খ্রি.", "short year": "১৪/০৫/২৫ ইং", "weekday": "১৪ মে ২০২৫, বুধবার",
        "weekday in brackets": "১৪/০৫/২০২৫ (বুধবার)",
        "old": "১৪ই মে, ২০২৫ ইং রোজ বুধবার", "both": "৩১ বৈশাখ ১৪৩২ বঙ্গাব্দ/১৪ মে ২০২৫ খ্রিস্টাব্দ",
        "Latin digits": "14/05/2025", "english": "14 May 2025",
    },
    "hour": {"hour": "সকাল ১০.০০ ঘটিকা", "o'clock": "সকাল ১০টা", "half": "বেলা ১১:৩০ টা", "minutes": "দুপুর ২.৩০ মিনিট",
        "words": "বিকাল সাড়ে তিনটা"},
    "colon": {"colon": ":", "apart": " :", "visarga": "ঃ", "tab": "\t:", "dash": " –", "colon dash": ":-"},
    "setting": {"lines": "", "table of two": "", "table of three": "", "table of four": "", "labels alone": ""},
    "memo": {
        "none": "", "top": "স্মারক নং- {o}\tতারিখ: {md}", "top, two lines": "স্মারক নং: {o}\nতারিখ: {md}",
        "top, bare": "নং-{o}    তারিখ: {md}",
        "top, both": "স্মারক নম্বর: {o}\nতারিখ: ০৪ জ্যৈষ্ঠ ১৪৩২ বঙ্গাব্দ\n১৮ মে ২০২৫ খ্রিস্টাব্দ",
        "foot": "স্মারক নং- {o}\tতারিখ: {md}",
        "foot, two lines": "স্মারক নং: {o}\nতারিখ: {md}", "foot, letter": "পত্র নং- {o}, তারিখ- {md}",
        "foot, both": "স্মারক নম্বর: {o}\nতারিখ: ০৪ জ্যৈষ্ঠ ১৪৩২/১৮ মে ২০২৫",
    },
    "memo day": {"slashes": "১৮/০৫/২০২৫", "month": "১৮ মে ২০২৫ খ্রি.", "hyphens": "১৮-০৫-২০২৫ ইং"},
    "signed": {
        "none": "{s}\n{p}\nও\nসভাপতি", "mark": "স্বাক্ষরিত/-\n{s}\n{p} ও সভাপতি",
        "brackets": "(স্বাক্ষরিত)\n({s})\n{p}\nও\nসভাপতি\n{c}", "short": "স্বাঃ/-\n({s})\n{p}",
        "day": "{s}\n{p}\nও সভাপতি, {c}\n১৮/০৫/২০২৫", "unreadable": "স্বাক্ষর/অস্পষ্ট\n{s}\n{p}",
        "digital": "ডিজিটাল স্বাক্ষরিত\n{s}\n{p}",
        "two": "স্বাক্ষরিত/-\tস্বাক্ষরিত/-\nআবুল কাশেম\t{s}\nসদস্য-সচিব\tসভাপতি",
        "chair alone": "স্বাক্ষরিত/-\n{s}\nসভাপতি\n{c}",
    },
    "misleading": {
        "nothing": "", "notice": "নোটিশের তারিখ: ০৫/০৫/২০২৫",
        "last meeting": "গত ১৬ এপ্রিল ২০২৫ তারিখে অনুষ্ঠিত সভার কার্যবিবরণী পাঠ করা হয় এবং সর্বসম্মতিক্রমে দৃঢ়ীকরণ করা হয়।",
        "reference": "সূত্র: মন্ত্রিপরিষদ বিভাগের স্মারক নং-০৪.০০.০০০০.৫১২.১৬.০০১.২৪-৯৯, তারিখ: ০২/০৪/২০২৫",
        "printed": "প্রিন্টের তারিখ: ২০/০৫/২০২৫",
        "next": "পরবর্তী সভা আগামী ১১ জুন ২০২৫ তারিখ বেলা ১২.০০ টায় জেলা পরিষদ মিলনায়তনে অনুষ্ঠিত হবে।",
    },
    "form": dict.fromkeys(FORMS, ""),
}  # fmt: skip


def _is_labelled(one: Habits) -> bool:
    return not one["when"].startswith("held")


def is_fair(one: Habits) -> bool:
    """Whether a careful reader could tell what is meant, and somebody might write so."""
    run = one["form"] == "one line"
    labelled, set_apart = _is_labelled(one), one["setting"] != "lines"
    never = (
        # The sentence under whom the meeting was held is there only where it says when, and the other way round.
        one["chair"] == "held under" and labelled,
        one["when"] == "held, chair first" and one["chair"] != "held under",
        one["chair label"] == "name and post" and one["chair"] in ("post label", "name alone"),
        # The foot gives the post that the head does not.
        one["chair"] == "name alone" and (one["signed"] in ("chair alone", "two") or run),
        one["chair"] == "name alone" and one["meeting"] in ("school", "college"),
        # A table holds a label and its value, one each.
        labelled and set_apart and (one["when"].startswith("one line") or one["when"] == "two in a line"),
        labelled and set_apart and one["colon"] not in ("colon", "apart", "visarga"),
        labelled and one["when"] == "one line" and one["colon"] == "tab",
        # A cell of text has one line.
        labelled and set_apart and "below" in one["chair"] and one["form"] in ("text", "blank lines"),
        one["setting"] == "table of four" and one["when"] in ("all",),
        # Behind a post's place a name needs its title.
        one["meeting"] == "upazila" and one["chair"] in ("post before", "sentence, post before", "sentence, sir"),
        # Whose committee it is nobody can tell from its name where no line ends.
        run and one["issuer"] != "none",
        # Nothing tells the number of the committee's meeting from the name, or the parts of the head from one another.
        run and labelled and (set_apart or one["colon"] in ("tab", "dash") or one["when"] == "two in a line"),
        run and ("below" in one["chair"] or "lines" in one["title"] or "below" in one["title"] or "label" in one["title"]),
        run and one["title"] in ("resolution", "proceedings", "minutes, meeting"),
        run and one["signed"] in ("two", "day"),
        # A dash between name and post is none behind the label.
        one["chair"] == "dash" and one["colon"] == "dash",
        # Without a mark and a post nobody knows who signs for whom.
        one["chair"] == "foot only" and one["signed"] not in ("none", "mark", "brackets", "day"),
        one["day"] == "both" and one["when"] in ("held, today", "held, old"),
        "weekday" in one["day"] and one["when"] in ("held, today", "held, old", "held, committee first"),
        one["day"] in ("old", "era", "hyphens", "dots", "month, era", "short year",
        "both") and one["when"] == "held, committee first",
        one["day"] == "old" and one["when"] in ("held, today", "held, old"),
        "weekday" in one["day"] and "day" in one["title"],
        one["day"] in ("old", "both") and "day" in one["title"],
    )  # fmt: skip
    return not any(never)


def layouts(count: int, seed: int = 1) -> Iterator[Habits]:
    """`count` fair heads, the same for the same seed."""
    return drawn(_HABITS, is_fair, count, seed)


def made(one: Habits) -> list[Block]:
    """The paper under a head."""
    meeting = MEETINGS[one["meeting"]]
    words = {kind: habits[one[kind]] for kind, habits in _HABITS.items()}
    issuer = ("\n".join(meeting.issuer), ", ".join(meeting.issuer))
    under = f"{meeting.chair}, {meeting.post} এর সভাপতিত্বে " if one["chair"] == "held under" else ""
    says = {
        "i": issuer[0], "i1": issuer[1], "c": meeting.committee, "w": meeting.whose, "x": meeting.chair, "s": meeting.signer,
        "p": meeting.post, "v": meeting.place, "r": meeting.room, "o": meeting.memo, "n": _NUMBER, "m": _MONTH, "u": under,
        "b": _COUNTED, "d": words["day"],
        "md": words["memo day"], "t": words["hour"], "t_at": _at(words["hour"]), "k": words["colon"],
        "L": words["chair label"],
    }  # fmt: skip
    said = {
        kind: [line for line in template.format(**says).split("\n") if line]
        for kind, template in words.items()
    }
    chair = [] if one["chair"] in ("held under", "foot only") else said["chair"]
    asides = said["misleading"]
    foot = one["memo"].startswith("foot")
    facts = [*said["when"], *([] if one["chair"].startswith("sentence") else chair)]
    if one["form"] != "one line" and len(one["issuer"] + one["title"]) % 2:  # the chair may stand first, too
        facts = [*([] if one["chair"].startswith("sentence") else chair), *said["when"]]
    told = chair if one["chair"].startswith("sentence") else []
    return [
        *said["issuer"],
        *([] if foot else said["memo"]),
        *said["title"],
        *(asides if one["misleading"] in ("notice", "reference", "printed") else []),
        *(_set(one["setting"], facts) if _is_labelled(one) else facts),
        *told,
        WELCOME,
        *(asides if one["misleading"] == "last meeting" else []),
        *BODY,
        *(asides if one["misleading"] == "next" else []),
        CLOSING,
        *said["signed"],
        *(said["memo"] if foot else []),
    ]


def _at(hour: str) -> str:
    return f"{hour}য়" if hour.endswith(("টা", "ঘটিকা")) else f"{hour}ে" if hour.endswith("মিনিট") else hour


def _set(setting: str, facts: list[str]) -> list[Block]:
    """The labelled lines as a table of so many columns, or with their labels in lines of their own."""
    if setting == "lines":
        return list(facts)
    pairs: list[tuple[str, str]] = []
    for line in facts:
        found = _LABEL.match(line)
        label, value = (found["label"], line[found.end() :]) if found else ("", line)
        if label:
            pairs.append((label, value))
        else:
            pairs[-1] = (pairs[-1][0], f"{pairs[-1][1]}\n{value}")
    if setting == "labels alone":
        return [part for label, value in pairs for part in (label, *value.split("\n"))]
    if setting == "table of three":
        return [[[label, ":", value] for label, value in pairs]]
    if setting == "table of four":
        cells = [[*one] for one in pairs] + ([["", ""]] if len(pairs) % 2 else [])
        return [[[*left, *right] for left, right in zip(cells[::2], cells[1::2], strict=True)]]
    return [[[*one] for one in pairs]]


_LABEL = re.compile(r"(?P<label>(?:সভাপতি|সভার|তারিখ|সময়|স্থান|পদবি)[^।:ঃ]{0,20}?)\s?[:ঃ]\s")


def wrong(one: Habits) -> set[str]:
    """What is read wrongly under a head."""
    return differences(one, read_as(one["form"], made(one)))


def differences(one: Habits, read: Minutes) -> set[str]:
    """What of a reading is not as the head says."""
    if read.kind is not Kind.MINUTES:
        return {"refused"}
    meeting = MEETINGS[one["meeting"]]
    words = {kind: habits[one[kind]] for kind, habits in _HABITS.items()}
    by_foot = one["chair"] == "foot only"
    number = _NUMBER if "{n}" in words["title"] else _COUNTED if "{b}" in words["title"] else None
    with_memo = one["memo"] != "none"
    place = meeting.place if _is_labelled(one) else meeting.place.partition(" (")[0]
    right = {
        "committee": read.committee == meeting.committee,
        "number": read.meeting_number == number,
        "chair": read.chair == (meeting.signer if by_foot else meeting.chair),
        "post": read.chair_post == meeting.post,
        "day": read.meeting_date == _DAY,
        "hour": read.meeting_time_raw in (words["hour"], _at(words["hour"])),
        "place": read.venue == place,
        "memo": read.memo_no == (meeting.memo if with_memo else None),
        "memo day": read.memo_date == (_MEMO_DAY if with_memo else None),
        "signed": read.signed == (one["signed"] != "none" or one["memo"].startswith("foot")),
        "decisions": len(read.decisions) == 2,
    }
    return {what for what, is_right in right.items() if not is_right}


if __name__ == "__main__":
    sys.exit(report(layouts, wrong))
