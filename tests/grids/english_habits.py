"""How minutes in English look once they were pasted: of each kind its habits, each with the words it writes."""

from collections.abc import Mapping

from tests.grids.english_meetings import MEETINGS
from tests.grids.habits import Habits

ITEMS = {
    "1.": "{n}. ", "1)": "{n}) ", "1": "{n} ", "01": "0{n} ", "01.": "0{n}. ", "1.0": "{n}.0 ", "(1)": "({n}) ",
    "Agenda 1:": "Agenda {n}: ", "Agenda-1:": "Agenda-{n}: ", "Agenda no.": "Agenda No. {n}: ", "Item 1:": "Item {n}: ",
    "none": "",
}  # fmt: skip
TITLE_ENDS = {"colon": ":", "full stop": ".", "dash": " –", "nothing": ""}
TALK = {"labelled": "Discussion: ", "points": "Discussion point: ", "bare": "", "none": ""}
MARKS = {
    "1.1": "{n}.{k} ",
    "a)": "{a}) ",
    "(a)": "({a}) ",
    "a.": "{a}. ",
    "i)": "{r}) ",
    "(i)": "({r}) ",
    "•": "• ",
    "-": "- ",
    "none": "",
}
# What heads the columns: who is in charge and until when, by the words an office chose.
HEADINGS = {
    "none": "",
    "decision": "Sl. | Agenda | Discussion | Decision | Action by | Timeline",
    "issue": "Sl. No. | Issue | Discussion | Action point | Responsible | Deadline",
    "topic": "SL | Topic | Discussion | Decision | Responsible person | Target date",
    "owner": "# | Agenda item | Discussion points | Action item | Owner | Due date",
    "resolution": "S/N | Subject | Deliberation | Resolution | Responsibility | Time frame",
}
# The labels before a decision, before whoever has to act and before the limit: as the columns are headed, or of their own.
LABELS = {
    "none": ("", "", ""),
    "decision": ("Decision", "Action by", "Timeline"),
    "issue": ("Action point", "Responsible", "Deadline"),
    "topic": ("Decision", "Responsible person", "Target date"),
    "owner": ("Action item", "Owner", "Due date"),
    "resolution": ("Resolution", "Responsibility", "Time frame"),
    "action": ("Action", "By", "Date"),
    "decisions": ("Decisions", "Implementation", "Time"),
}
SIGNS = {"colon": ": ", "dash": "- ", "spaced": " : ", "long dash": " – "}
JOINED = {"commas": ", ", "slashes": "/", "and": " and ", "ampersand": " & ", "semicolons": "; "}
DAYS = {
    "words": "{d} {month} {y}", "American": "{month} {d}, {y}", "dots": "{d}.{m}.{y}", "slashes": "{d}/{m}/{y}",
    "short": "{d} {mon} {y}",
    "weekday": "{d} {month} {y}, Wednesday",
}  # fmt: skip
PEOPLE = {
    "none": "", "annex": "Participants: as per attached list.", "attendance sheet": "Attendance: Annex-A", "present": "Present: ",
    "attendees": "Attendees: ", "members": "Members present: ",
}  # fmt: skip
WELCOMED = {
    "none": "", "welcomed": "The Chair welcomed all and started the meeting.",
    "opened": "The Chair opened the meeting and asked the secretary to present the agenda.",
    "discussed": "After detailed discussion the following decisions were taken:",
}  # fmt: skip
CLOSED = {
    "thanks": "The meeting ended with thanks.",
    "nothing more": "There being no other business, the Chair closed the meeting with thanks.",
    "vote": "The meeting was closed with a vote of thanks to the Chair.", "none": "",
}  # fmt: skip
COPIES = {
    "none": "",
    "copy": "Copy to:",
    "kind": "Copy for kind information:",
    "cc": "CC:",
    "distribution": "Distribution:",
}
HABITS: Mapping[str, tuple[str, ...]] = {
    "meeting": tuple(MEETINGS),
    "confirmed": ("no", "yes"),
    "form": ("one line", "parts", "rows", "labels in lines", "cells", "tabs", "bars"),
    "title": ("minutes", "number", "MoM", "held on"),
    "head": ("labels", "labels, dashes", "bars"),
    "chair's word": ("Chair", "Chairperson", "Chaired by", "Presided by"),
    "chair's post": ("comma", "bracket", "dash"),
    "day": tuple(DAYS),
    "people": tuple(PEOPLE),
    "welcome": tuple(WELCOMED),
    "shape": ("labels", "columns", "columns, labels"),
    "heading": tuple(HEADINGS),
    "label": tuple(LABELS),
    "sign": tuple(SIGNS),
    "item": tuple(ITEMS),
    "title ends": tuple(TITLE_ENDS),
    "talk": tuple(TALK),
    "mark": tuple(MARKS),
    "order ends": ("full stop", "nothing"),
    "joined": tuple(JOINED),
    "whose": ("an item's", "each order's"),
    "limit": ("none", "behind", "before"),
    "closed": tuple(CLOSED),
    "signed": ("name", "mark", "none"),
    "memo": ("none", "foot"),
    "copies": tuple(COPIES),
}
_OF_A_TABLE = ("1.", "1)", "1", "01", "01.")


def settled(one: Habits) -> Habits:
    """A choice in which what belongs together agrees: cells have a heading, labels, or both by the same words."""
    changed = dict(one)
    if one["shape"] == "labels":
        changed |= {
            "heading": "none",
            "label": one["label"] if one["label"] != "none" else "decisions",
            "item": one["item"] if one["item"] not in ("1", "01") else "1.",
        }
        return changed
    heading = one["heading"] if one["heading"] != "none" else "decision"
    changed |= {
        "heading": heading, "label": heading if one["shape"] == "columns, labels" else "none", "talk": "bare", "limit": "behind",
        "item": one["item"] if one["item"] in _OF_A_TABLE else "1.", "title ends": "nothing",
    }  # fmt: skip
    if one["shape"] == "columns":
        changed["whose"] = "an item's"
    return changed


def is_fair(one: Habits) -> bool:
    """Whether a careful reader could tell what is what, and somebody's paste might look so."""
    headed, labelled = one["heading"] != "none", one["label"] != "none"
    run_on = one["form"] in ("one line", "parts", "rows")
    never = (
        # Nothing parts the cells of a table but their order.
        one["form"] in ("tabs", "bars", "cells") and not headed,
        one["form"] == "labels in lines" and (headed or not labelled),
        one["form"] in ("tabs", "bars") and labelled,
        # Nothing ends a title, a talk or an order.
        one["title ends"] == "nothing" and not headed and one["talk"] == "bare" and run_on,
        one["order ends"] == "nothing" and not labelled and run_on,
        one["mark"] in ("none", "•", "-") and one["whose"] == "each order's",
        one["mark"] == "-" and (run_on or one["sign"] in ("dash", "long dash")),
        # Marks that look alike, or like what is around them.
        one["mark"] == "a." and run_on,
        one["item"] == "(1)" and run_on,
        one["item"] == "1.0" and one["mark"] == "1.1" and headed,
        one["item"] == "none" and (headed or one["mark"] == "1.1" or one["talk"] in ("bare", "none")),
        one["item"] == "none" and one["title ends"] != "colon",
        one["sign"] in ("dash", "long dash") and one["title ends"] == "dash",
        # A name list that runs into items counted alike.
        one["people"] in ("present", "attendees", "members") and one["form"] == "one line" and one["welcome"] == "none",
        one["confirmed"] == "yes" and one["meeting"] == "mixed",
        one["meeting"] == "camp" and one["title"] in ("number", "MoM"),
        one["closed"] == "none" and one["signed"] != "none",
        one["mark"] == "-" and one["order ends"] == "nothing",
        one["label"] == "action" and one["limit"] == "before",
        one["form"] == "one line" and one["closed"] == "none" and one["copies"] == "none" and one["memo"] == "none",
    )  # fmt: skip
    return not any(never)
