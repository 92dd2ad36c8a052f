"""A head, a list of people and copies that run on in one line: `python -m tests.grids.running_heads [COUNT] [SEED]`.

Other than in `heads`, there is only this: no line tells where a label's words or a name ends.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from locales.digits import to_bangla
from minutes.model import Kind, Minutes
from minutes.read import read_text
from tests.grids.habits import Habits, drawn, report
from tests.grids.row_meetings import is_wrong, judged

_COMMITTEES = ("উৎপাদন পর্যালোচনা কমিটি", "উপজেলা শিক্ষা কমিটি")
_ISSUERS = ("যমুনা জুট মিলস লিমিটেড, দৌলতপুর, খুলনা", "উপজেলা প্রশাসন, দাকোপ, খুলনা")
_DAY, _HOUR, _VENUE = "১২ জুন ২০২৪", "সকাল ১০.৩০ টা", "মিল ব্যবস্থাপকের কক্ষ"
_CHAIR, _POST = "জনাব রফিক আকন্দ", "মহাব্যবস্থাপক"
_PEOPLE = (
    ("জনাব মোঃ নজরুল ইসলাম হাওলাদার", "ব্যবস্থাপক (উৎপাদন)"),
    ("জনাব স্বপন কুমার পাল", "ব্যবস্থাপক (পাট)"),
    ("ড. শামীমা নাসরিন", "উপজেলা স্বাস্থ্য ও পরিবার পরিকল্পনা কর্মকর্তা"),
    ("জনাব মোঃ কামাল পাশা", "শ্রম ও কল্যাণ কর্মকর্তা"),
    ("বেগম রীনা পারভীন", "হিসাব কর্মকর্তা, সদর"),
)
_RECEIVERS = (
    "মহাব্যবস্থাপক (অপারেশন), প্রধান কার্যালয়, ঢাকা",
    "বিভাগীয় প্রধান (সকল)",
    "উপজেলা নির্বাহী অফিসার, খুলনা",
    "অফিস কপি",
)
_BODY = (
    "১। পাট ক্রয়: মজুদ ১২০ টন। সিদ্ধান্ত: পাট ক্রয় করতে হবে। বাস্তবায়নে: ব্যবস্থাপক (পাট) "
    "২। তাঁত মেরামত: ১১টি তাঁত বন্ধ। সিদ্ধান্ত: বন্ধ তাঁত মেরামত করতে হবে। বাস্তবায়নে: মিল প্রকৌশলী"
)
_CLOSED = "সভায় আর কোন আলোচনা না থাকায় সভাপতি সভা শেষ করেন।"
_MEMO = "জুট/২০২৪/১২৫"
_SIGNS = {
    "colon": ":",
    "spaced": " :",
    "visarga": "ঃ",
    "hyphen": "-",
    "spaced hyphen": " -",
    "colon, hyphen": ":-",
    "none": "",
}
_MARKS = {"1।": "{n}। ", "1)": "{n}) ", "(1)": "({n}) ", "1.": "{n}. ", "none": ""}
# Of each kind its habits, each with what it writes.
_HABITS: Mapping[str, Mapping[str, str]] = {
    "issuer": {issuer: issuer for issuer in _ISSUERS},
    "committee": {committee: committee for committee in _COMMITTEES},
    "title": {
        "plain": "{c}র সভার কার্যবিবরণী", "month": "{c}র জুন/২০২৪ মাসের সভার কার্যবিবরণী", "number": "{c}র ৫ম সভার কার্যবিবরণী",
    },
    "sign of labels": {name: sign for name, sign in _SIGNS.items() if name != "colon, hyphen"},
    "order": {order: order for order in (
        "day hour place chair", "chair day hour place", "chair place day hour", "day hour chair place",
    )},
    "label of day": {"short": "তারিখ", "of the meeting": "সভার তারিখ"},
    "label of hour": {"short": "সময়", "of the meeting": "সভার সময়"},
    "label of place": {"short": "স্থান", "of the meeting": "সভার স্থান"},
    "label of chair": {"short": "সভাপতি", "presides": "সভাপতিত্ব করেন", "presided by": "সভাপতিত্বে"},
    "heading of people": {heading: heading for heading in (
        "উপস্থিতি", "উপস্থিত", "উপস্থিত সদস্যবৃন্দ", "উপস্থিত সদস্যদের তালিকা", "সভায় উপস্থিত ছিলেন",
    )},
    "sign of people": {name: _SIGNS[name] for name in ("colon", "visarga", "none", "colon, hyphen", "spaced hyphen")},
    "mark of people": _MARKS,
    "post": {"comma": "{name}, {post}", "hyphen": "{name} - {post}", "bracket": "{name} ({post})"},
    "person ends": {"nothing": "", "danda": "।", "semicolon": ";", "comma": ","},
    "heading of copies": {heading: heading for heading in (
        "বিতরণ", "অনুলিপি", "অনুলিপি সদয় অবগতি ও কার্যার্থে প্রেরিত হলো", "বিতরণ (সদয় অবগতি ও কার্যার্থে)",
    )},
    "sign of copies": {name: _SIGNS[name] for name in ("colon", "visarga", "colon, hyphen")},
    "mark of copies": {name: mark for name, mark in _MARKS.items() if mark},
    "signed": {"signed": "স্বাক্ষরিত/- ", "short": "স্বাঃ/- ", "with a day": "স্বাক্ষর/১৪-০৬-২৪ ", "not": ""},
    "memo": {"none": "", "foot": f" স্মারক নং-{_MEMO} তারিখ: ২০/০৬/২০২৪"},
    "lines": {"one": " ", "parts": "\n"},
}  # fmt: skip


def is_fair(one: Habits) -> bool:
    """Whether a careful reader could tell what is what, and somebody's paste might look so."""
    never = (
        # Where nothing counts them, only a sign that stands in no post tells where one ends and the next begins.
        one["mark of people"] == "none" and (one["person ends"] != "semicolon" or one["post"] == "bracket"),
        # Without a sign "সভাপতিত্বে" is a sentence's beginning.
        one["label of chair"] != "short" and one["sign of labels"] == "none",
    )
    return not any(never)


def layouts(count: int, seed: int = 1) -> Iterator[Habits]:
    """`count` fair papers, the same for the same seed."""
    return drawn(_HABITS, is_fair, count, seed)


def made(one: Habits) -> str:
    """The paper."""
    says = {kind: written[one[kind]] for kind, written in _HABITS.items()}
    signed = f"{_CLOSED} {says['signed']}{_CHAIR.removeprefix('জনাব ')} {_POST}{says['memo']}"
    copies = " ".join(_counted(says["mark of copies"], _RECEIVERS))
    parts = (
        says["issuer"],
        says["title"].format(c=says["committee"]),
        " ".join(_labelled(says)),
        _listed_people(says),
        _BODY,
        signed,
        f"{says['heading of copies']}{says['sign of copies']} {copies}",
    )
    return says["lines"].join(parts)


def _labelled(says: Mapping[str, str]) -> Iterator[str]:
    """Day, hour, place and chair behind their labels, in their order."""
    values = {"day": _DAY, "hour": _HOUR, "place": _VENUE, "chair": f"{_CHAIR}, {_POST}"}
    for kind in says["order"].split():
        yield f"{says[f'label of {kind}']}{says['sign of labels']} {values[kind]}"


def _listed_people(says: Mapping[str, str]) -> str:
    people = [says["post"].format(name=name, post=post) for name, post in _PEOPLE]
    end = says["person ends"]
    listed = f"{end} ".join(_counted(says["mark of people"], people))
    return f"{says['heading of people']}{says['sign of people']} {listed}{'।' if end == '।' else ''}"


def _counted(mark: str, names: Sequence[str]) -> list[str]:
    return [mark.format(n=to_bangla(at)) + name for at, name in enumerate(names, 1)]


def wrong(one: Habits) -> set[str]:
    """What is read wrongly of a paper."""
    return differences(one, read_text(made(one)))


def differences(one: Habits, read: Minutes) -> set[str]:
    """The fields that are not as the paper has them."""
    if read.kind is not Kind.MINUTES:
        return {"refused"}
    fields: Mapping[str, tuple[Any, Any]] = {
        "committee": (read.committee, one["committee"]),
        "day": (str(read.meeting_date), "2024-06-12"),
        "hour": (read.meeting_time_raw, _HOUR),
        "venue": (read.venue, _VENUE),
        "chair": (read.chair, _CHAIR),
        "chair's post": (read.chair_post, _POST),
        "memo": (read.memo_no, _MEMO if one["memo"] != "none" else None),
        "decisions": (len(read.decisions), 2),
        "people": (tuple((person.name, person.post) for person in read.attendance), _PEOPLE),
        "copies": (read.distribution, _RECEIVERS),
    }
    return judged({name for name, (got, wanted) in fields.items() if got != wanted}, read)


if __name__ == "__main__":
    sys.exit(report(layouts, wrong, is_wrong))
