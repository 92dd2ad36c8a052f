"""How minutes look that were typed into a chat, a mail or a telephone: of each kind its habits, each with the words it writes."""

from collections.abc import Mapping

from tests.grids.chat_meetings import MEETINGS
from tests.grids.habits import Habits

# The words of labels; "banglish" is English spelt in Bangla letters, as it is spoken.
WORDS: Mapping[str, Mapping[str, str]] = {
    "bn": {"day": "তারিখ", "hour": "সময়", "venue": "স্থান", "chair": "সভাপতি", "present": "উপস্থিত", "absent": "অনুপস্থিত",
           "decision": "সিদ্ধান্ত", "decisions": "সিদ্ধান্তসমূহ", "talk": "আলোচনা", "by": "দায়িত্ব", "until": "সময়সীমা"},
    "bn 2": {"day": "তাং", "hour": "সময়", "venue": "ভেন্যু", "chair": "সভাপতিত্ব করেন",
    "present": "উপস্থিত ছিলেন", "absent": "অনুপস্থিত ছিলেন",
             "decision": "সিদ্ধান্ত", "decisions": "গৃহীত সিদ্ধান্তসমূহ", "talk": "আলোচনা", "by": "বাস্তবায়নে", "until": "সময়"},
    "bn 3": {"day": "সভার তারিখ", "hour": "সভার সময়", "venue": "সভার স্থান", "chair": "সভার সভাপতি", "present": "উপস্থিত সদস্যবৃন্দ",
             "absent": "ছুটিতে", "decision": "সিদ্ধান্ত", "decisions": "সিদ্ধান্ত সমূহ",
             "talk": "আলোচনা", "by": "দায়িত্বে", "until": "ডেডলাইন"},
    "banglish": {"day": "ডেট", "hour": "টাইম", "venue": "ভেন্যু", "chair": "সভাপতি", "present": "প্রেজেন্ট", "absent": "এবসেন্ট",
                 "decision": "ডিসিশন", "decisions": "ডিসিশন", "talk": "আলোচনা", "by": "রেসপনসিবল", "until": "ডেডলাইন"},
    "en": {"day": "Date", "hour": "Time", "venue": "Venue", "chair": "Chair", "present": "Present", "absent": "Absent",
           "decision": "Decision", "decisions": "Decisions", "talk": "Discussion", "by": "Responsible", "until": "Deadline"},
    "en 2": {"day": "Date", "hour": "Time", "venue": "Place", "chair": "Chairperson",
    "present": "Members present", "absent": "Apologies",
             "decision": "Decision", "decisions": "Decisions taken",
             "talk": "Discussion", "by": "Action by", "until": "Timeline"},
    "en 3": {"day": "Meeting Date", "hour": "Time", "venue": "Location", "chair": "Chaired by", "present": "Attendees",
             "absent": "Leave of absence", "decision": "Resolution", "decisions": "Resolutions", "talk": "Notes", "by": "Action",
             "until": "Due date"},
}  # fmt: skip
DAYS = {
    "words": "{d} {month} {y}", "padded": "{dd} {month} {y}", "slashes": "{dd}/{mm}/{y}", "short year": "{dd}/{mm}/{yy}",
    "weekday behind": "{d} {month} {y}, {weekday}", "weekday before": "{weekday}, {d} {month} {y}",
    "bracket": "{dd}.{mm}.{y} ({weekday})",
    "dashes": "{dd}-{mm}-{y}",
}  # fmt: skip
HEADS = {
    "lines": "{label}: {value}", "dash": "{label} - {value}", "spaced": "{label} : {value}", "bold": "*{label}:* {value}",
    "bold all": "*{label}: {value}*", "bare": "{label} {value}",
    "pictures": "{picture} {value}", "pictures, labels": "{picture} {label}: {value}",
    "pictures, bold": "{picture} *{label}:* {value}", "bullets": "• {label}: {value}", "one line": "{label}: {value}",
    "one line, bars": "{label}: {value}", "sentence": "",
}  # fmt: skip
PICTURES = {"day": "📅", "hour": "⏰", "venue": "📍", "chair": "👤"}
CHAIRS = {"comma": "{name}, {post}", "bracket": "{name} ({post})", "dash": "{name} - {post}"}
TITLES = {
    "bn": {
        "minutes": "{committee}র সভার কার্যবিবরণী", "number": "{committee}র ৭ম সভার সিদ্ধান্তসমূহ",
        "resolution": "{committee}র সভার রেজুলেশন",
        "joined": "{body} এর {committee}র সভার কার্যবিবরণী", "today": "{committee}র আজকের মিটিং এর সিদ্ধান্ত",
        "minute": "{committee}র মিটিং মিনিটস", "month": "{committee}র মে ২০২৫ মাসের মাসিক সভার কার্যবিবরণী",
        "subject": "বিষয়: {committee}র সভার কার্যবিবরণী",
    },
    "en": {
        "minutes": "Minutes of the meeting of the {committee}", "number": "Minutes of the 7th meeting of the {committee}",
        "resolution": "Resolutions of the meeting of the {committee}", "joined": "Minutes of the {committee} of {body}",
        "today": "{committee} - Meeting Minutes", "minute": "MINUTES OF MEETING: {committee}",
        "month": "Minutes of the monthly {committee} meeting, May 2025",
        "subject": "Subject: Minutes of the {committee} meeting",
    },
}  # fmt: skip
PEOPLE = {
    "none": "", "count": "", "names": "{name}", "names, posts": "{name} ({post})",
    "bullets": "- {name}, {post}", "numbers": "{n}) {name} - {post}",
    "dotted": "{n}. {name}, {post}", "keycaps": "{key} {name}, {post}",
    "pictures": "🔹 {name} - {post}", "lines": "{name}, {post}",
    "brackets": "• {name} ({post})", "semicolons": "{name}, {post}",
}  # fmt: skip
IN_A_LINE = {"names": ", ", "names, posts": ", ", "semicolons": "; "}
ANNOUNCED = {
    "none": {"bn": "", "en": ""},
    "label": {"bn": "{decisions}:", "en": "{decisions}:"},
    "bold": {"bn": "*{decisions}*", "en": "*{decisions}*"},
    "picture": {"bn": "✅ {decisions}", "en": "✅ {decisions}"},
    "pointed": {"bn": "*{decisions}* 👇", "en": "*{decisions}* 👇"},
    "sentence": {
        "bn": "বিস্তারিত আলোচনা শেষে নিম্নোক্ত সিদ্ধান্তসমূহ গৃহীত হয়:",
        "en": "After discussion the following decisions were taken:",
    },
    "spoken": {"bn": "আলোচনা শেষে নিচের সিদ্ধান্তগুলো নেওয়া হয় 👇", "en": "We agreed on the following 👇"},
    "talk": {
        "bn": "সভায় বিভিন্ন বিষয় নিয়ে আলোচনা হয়। আলোচনা শেষে সর্বসম্মতিক্রমে সিদ্ধান্ত হয় -",
        "en": "Various issues were discussed. The following was decided -",
    },
}
FLAT_MARKS = {
    "১)": "{n}) ", "১.": "{n}. ", "১।": "{n}। ", "(১)": "({n}) ", "keycap": "{key} ",
    "✅": "✅ ", "✅ ১.": "✅ {n}. ", "👉": "👉 ", "-": "- ", "•": "• ",
    "▪️": "▪️ ", "🔹 ১)": "🔹 {n}) ", "bold": "*{n}.* ", "bold, closed": "*{n})* ",
    "decision": "{decision} {n}: ", "decision-": "*{decision}-{n}:* ", "ক)": "{a}) ",
    "*": "* ", "✔️": "✔️ ", "#": "#{n} ", "1-": "{n}- ",
}  # fmt: skip
SUBJECTS = {
    "১.": "{n}. {title}", "১)": "{n}) {title}", "১।": "{n}। {title}:",
    "bold": "*{n}. {title}*", "pin": "📌 *{n}. {title}*", "keycap": "{key} {title}",
    "agenda": "{agenda} {n}: {title}", "agenda, bold": "*{agenda}-{n}: {title}*",
    "agenda, dash": "*{agenda} {n} — {title}*", "diamond": "🔷 *{title}*",
    "only bold": "*{title}*", "colon": "{n}. {title}:",
}  # fmt: skip
MARKS = {
    "none": "", "•": "• ", "-": "- ", "▪️": "▪️ ", "✅": "✅ ", "(ক)": "({a}) ",
    "ক)": "{a}) ", "১.১": "{i}.{n} ", "👉": "👉 ", "(১)": "({n}) ",
}  # fmt: skip
DECISION = {
    "own line": "{decision}:\n", "inline": "{decision}: ", "bold": "*{decision}:* ",
    "bold line": "*{decision}:*\n", "picture": "✅ {decision}: ",
    "picture line": "✅ {decision}:\n", "pointed": "👉 {decision}: ", "dash": "{decision} - ", "arrow": "➡️ {decision}: ",
}  # fmt: skip
BY = {
    "line": "\n{by}: {names}", "indented": "\n   {by}: {names}", "pointed": "\n👉 {by}: {names}",
    "person": "\n👤 {names}", "person, label": "\n👤 {by}: {names}",
    "arrow line": "\n→ {names}", "at line": "\n@{names}", "bold": "\n*{by}:* {names}",
    "dash line": "\n— {names}", "bullet": "\n- {by}: {names}",
    "bracket line": "\n({by}: {names})", "bracket": " ({by}: {names})",
    "bare bracket": " ({names})", "square": " [{names}]", "dash": " — {names}",
    "arrow": " → {names}", "ascii arrow": " -> {names}", "point": " 👉 {names}",
    "at": " @{names}", "behind": " {by}: {names}", "slash": " // {names}",
}  # fmt: skip
UNTIL = {
    "none": "", "line": "\n{until}: {limit}", "clock": "\n⏰ {limit}",
    "clock, label": "\n⏰ {until}: {limit}", "calendar": "\n📅 {limit}", "bracket": " ({limit})",
    "behind": ", {limit}", "bar": " | {until}: {limit}", "inline clock": " ⏰ {limit}",
    "label bracket": " ({until}: {limit})", "bullet": "\n- {until}: {limit}",
}  # fmt: skip
JOINED = {
    "commas": {"bn": ", ", "en": ", "}, "and": {"bn": " ও ", "en": " and "},
    "plus": {"bn": " + ", "en": " + "}, "slashes": {"bn": " / ", "en": "/"},
    "ampersand": {"bn": " & ", "en": " & "}, "spoken and": {"bn": " এবং ", "en": "; "}, "at": {"bn": ", @", "en": " @"},
}  # fmt: skip
CLOSED = {
    "none": {"bn": "", "en": ""},
    "thanks": {
        "bn": "সভাপতি সবাইকে ধন্যবাদ দিয়ে সভা শেষ করেন।",
        "en": "The meeting ended with a vote of thanks to the chair.",
    },
    "all": {"bn": "ধন্যবাদ সবাইকে 🙏", "en": "Thank you all 🙏"},
    "nothing more": {
        "bn": "আর কোনো আলোচনা না থাকায় সভার সমাপ্তি ঘোষণা করা হয়।",
        "en": "There being no other issue the meeting was closed.",
    },
}
SIGNED = {
    "none": {"bn": "", "en": ""},
    "regards": {"bn": "ধন্যবাদান্তে\n{name}\n{post}", "en": "Regards,\n{name}\n{post}"},
    "mark": {"bn": "স্বা/-\n{name}\n{post}", "en": "Sd/-\n{name}\n{post}"},
    "a line": {"bn": "{name}, {post}", "en": "{name}, {post}"},
    "dash": {"bn": "- {name}, {post}", "en": "- {name}, {post}"},
}
STAMPS = {
    "WhatsApp": "[9/5/25, 9:{m} PM] {who}: ", "WhatsApp, long": "[09/05/2025, 21:{m}:12] {who}: ",
    "WhatsApp, Bangla": "[৯/৫/২৫, ৯:{m} PM] {who}: ",
    "Android": "09/05/2025, 9:{m} pm - {who}: ", "WhatsApp, no year": "[09/05, 9:{m} pm] {who}: ",
    "Telegram": "{who}, [09.05.2025 21:{m}]\n",
    "Telegram, English": "{who}, [May 9, 2025 at 9:{m} PM]:\n", "Messenger": "{who}\n9:{m} PM\n",
}  # fmt: skip
MEDIA = (
    *STAMPS,
    "typed",
    "forwarded",
    "Facebook",
    "mail",
    "mail, Bangla",
    "mail, quoted",
    "mail, earlier below",
    "mail, forwarded",
)

HABITS: Mapping[str, tuple[str, ...]] = {
    "meeting": tuple(MEETINGS),
    "confirmed": ("no", "yes"),
    "medium": MEDIA,
    "messages": ("one", "head apart", "several"),
    "talk around": ("none", "greeting", "both"),
    "digits": ("own", "ASCII"),
    "words": tuple(WORDS),
    "title": tuple(TITLES["bn"]),
    "title's type": ("plain", "bold", "picture"),
    "body": ("above", "none"),
    "day": tuple(DAYS),
    "head": tuple(HEADS),
    "chair": tuple(CHAIRS),
    "people": tuple(PEOPLE),
    "people's place": ("front", "behind"),
    "people's heading": ("colon", "bold", "picture"),
    "absent": ("none", "line", "line, post"),
    "announced": tuple(ANNOUNCED),
    "shape": ("flat", "subjects"),
    "mark": tuple(FLAT_MARKS),
    "subject": tuple(SUBJECTS),
    "talk": ("none", "bare", "labelled"),
    "decision": tuple(DECISION),
    "inner mark": tuple(MARKS),
    "order ends": ("danda", "nothing"),
    "by": tuple(BY),
    "whose": ("each order's", "a subject's"),
    "joined": tuple(JOINED),
    "until": tuple(UNTIL),
    "blank": ("none", "between items"),
    "closed": tuple(CLOSED),
    "signed": tuple(SIGNED),
}  # fmt: skip


def settled(one: Habits) -> Habits:
    """A choice in which what belongs together agrees, and what is not written is not varied."""
    changed = dict(one)
    english = MEETINGS[one["meeting"]].tongue == "en"
    if english:
        changed |= {"digits": "own", "words": one["words"] if one["words"].startswith("en") else "en"}
    if one["shape"] == "flat":
        changed |= {
            "subject": "১.",
            "talk": "none",
            "decision": "inline",
            "inner mark": "none",
            "whose": "each order's",
        }
        if one["announced"] == "none" and not one["mark"].startswith("decision"):
            changed["announced"] = "label"
    else:
        changed["mark"] = "১)"
    if one["people"] in ("none", "count"):
        changed |= {"absent": "none", "people's place": "front", "people's heading": "colon"}
    if one["title"] == "joined":
        changed["body"] = "none"
    if one["medium"] not in STAMPS:
        changed |= {"messages": "one", "talk around": "none"}
    return changed


def is_fair(one: Habits) -> bool:
    """Whether a careful reader can tell what is meant."""
    own_line = BY[one["by"]].startswith("\n")
    if one["meeting"] == "company" and one["people"] in ("none", "count"):
        return False  # nothing says that "Sabrina Akter" is a person
    if one["whose"] == "a subject's" and not own_line:
        return False  # a bracket behind one order is that order's
    if one["shape"] == "subjects":
        if one["inner mark"] == "none" and (one["whose"] == "a subject's" or not own_line):
            return False  # nothing parts two orders
        if (
            one["inner mark"] != "none"
            and not DECISION[one["decision"]].endswith("\n")
            and one["inner mark"] != "(ক)"
        ):
            return False  # a list begins on a line of its own
        if one["inner mark"] in ("👉", "-") and one["by"] in ("pointed", "bullet"):
            return False  # orders and their implementers look alike
    if one["mark"] in ("👉", "-") and one["by"] in ("pointed", "bullet"):
        return False
    if one["mark"] == "👉" and "👉" in BY[one["by"]]:
        return False
    if one["until"] in ("bracket", "label bracket", "bar") and one["by"] in ("bare bracket", "square"):
        return False  # two brackets behind one another
    if one["until"] == "behind" and one["by"] not in (
        "bracket",
        "bracket line",
        "bare bracket",
        "dash",
        "arrow",
        "point",
        "line",
        "indented",
    ):
        return False
    if one["joined"] == "at" and "@" not in BY[one["by"]]:
        return False
    if one["people"] == "lines" and one["people's place"] == "behind":
        return False  # a signature's lines
    # A name alone below an order might be who carries it out.
    told_apart = one["people's place"] == "front" and one["closed"] != "none"
    return one["signed"] not in ("a line", "dash") or told_apart
