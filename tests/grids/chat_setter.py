"""A meeting set as its secretary types it into a chat, a mail or a telephone, in the habits of `chat_habits`."""

from collections.abc import Iterator, Sequence

from locales.digits import to_ascii, to_bangla
from tests.grids.chat_habits import (
    ANNOUNCED,
    BY,
    CHAIRS,
    CLOSED,
    DAYS,
    DECISION,
    FLAT_MARKS,
    HEADS,
    IN_A_LINE,
    JOINED,
    MARKS,
    PEOPLE,
    PICTURES,
    SIGNED,
    STAMPS,
    SUBJECTS,
    TITLES,
    UNTIL,
    WORDS,
)  # fmt: skip
from tests.grids.chat_meetings import Meeting
from tests.grids.habits import Habits
from tests.grids.table_meetings import Order, Subject

_MONTH, _WEEKDAY = {"bn": "মে", "en": "May"}, {"bn": "শুক্রবার", "en": "Friday"}
_AGENDA = {"bn": "এজেন্ডা", "en": "Agenda"}
_COUNT = {"bn": "উপস্থিত: ১১ জন", "en": "Present: 11 members"}
_SENTENCE = {
    "bn": "গত {day} তারিখ {hour} {venue} এ {committee}র সভা অনুষ্ঠিত হয়। সভায় সভাপতিত্ব করেন {chair}, {post}।",
    "en": "A meeting of the {committee} was held on {day} at {hour} in the {venue}. {chair}, {post} presided over the meeting.",
}
LETTERS = {"bn": "কখগঘঙ", "en": "abcde"}
_SUBJECT = {"bn": "সভার কার্যবিবরণী", "en": "Minutes of the meeting"}
_DEAR = {
    "bn": "প্রিয় সদস্যবৃন্দ,\nআসসালামু আলাইকুম। সভার কার্যবিবরণী নিচে দেওয়া হলো।",
    "en": "Dear all,\nPlease find below the minutes of our last meeting.",
}
_POST = "{body}\nMay 10 at 9:41 PM · 🌐\n{text}\n\n24\n3 comments\nLike\nComment\nShare\nRipon Das\nধন্যবাদ\n2h Like Reply"
_FROM = "From: Office <office@example.org>\n"
_LETTER = f"{_FROM}To: members@example.org\nDate: Sat, 10 May 2025 at 10:15 AM\nSubject: {{subject}}\n\n{{dear}}\n\n{{text}}"
MAILS = {
    "mail": f"{_LETTER}\n\nSent from my iPhone",
    "mail, Bangla": (
        "প্রেরক: office@example.org\nপ্রাপক: members@example.org\nবিষয়: {subject}\n\n{dear}\n\n{text}\n\n--\n"
        "This e-mail and any attachments are confidential. If you are not the intended recipient please delete it."
    ),
    "mail, quoted": (
        "ok, noted.\n\nOn Sat, May 10, 2025 at 10:15 AM Office <office@example.org> wrote:\n\n{quoted}"
    ),
    "mail, earlier below": (
        f"{_LETTER}\n\n-----Original Message-----\n{_FROM}Sent: Thursday, May 1, 2025 4:12 PM\n"
        "To: members@example.org\nSubject: Notice\n\nDear all,\nThe meeting will be held on 9 May 2025."
    ),
    "mail, forwarded": (
        f"FYI\n\n---------- Forwarded message ---------\n{_FROM}Date: Sat, May 10, 2025 at 10:15 AM\n"
        "Subject: {subject}\nTo: <members@example.org>\n\n\n{dear}\n\n{text}"
    ),
}


def chat(meeting: Meeting, one: Habits) -> str:
    """The whole text."""
    people = list(_people(meeting, one))
    front = [*_head(meeting, one), *(people if one["people's place"] == "front" else [])]
    items = list(_items(meeting, one))
    foot = [*(people if one["people's place"] == "behind" else []), *_foot(meeting, one)]
    text = _sent(meeting, one, ["\n".join(front), *items, "\n".join(foot)])
    return to_ascii(text) if one["digits"] == "ASCII" else text


def _words(one: Habits) -> dict[str, str]:
    return dict(WORDS[one["words"]])


def day(meeting: Meeting, one: Habits) -> str:
    """The day of the meeting as printed."""
    it = meeting.day
    printed = DAYS[one["day"]].format(
        d=it.day, dd=f"{it:%d}", mm=f"{it:%m}", y=it.year, yy=f"{it:%y}",
        month=_MONTH[meeting.tongue], weekday=_WEEKDAY[meeting.tongue],
    )  # fmt: skip
    return printed if meeting.tongue == "en" else to_bangla(printed)


def _head(meeting: Meeting, one: Habits) -> Iterator[str]:
    words, style = _words(one), one["title's type"]
    dress = {"plain": "{}", "bold": "*{}*", "picture": "📢 {}"}[style]
    if one["body"] == "above":
        yield dress.format(meeting.body)
    title = TITLES[meeting.tongue][one["title"]].format(committee=meeting.committee, body=meeting.body)
    yield dress.format(title)
    values = {
        "day": day(meeting, one),
        "hour": meeting.hour,
        "venue": meeting.venue,
        "chair": CHAIRS[one["chair"]].format(name=meeting.chair, post=meeting.post),
    }
    if one["head"] == "sentence":
        yield _SENTENCE[meeting.tongue].format(
            day=values["day"], hour=meeting.hour, venue=meeting.venue, committee=meeting.committee,
            chair=meeting.chair, post=meeting.post,
        )  # fmt: skip
        return
    form = HEADS[one["head"]]
    lines = {
        key: form.format(label=words[key], value=value, picture=PICTURES[key])
        for key, value in values.items()
    }
    if one["head"] == "pictures":
        lines["chair"] = f"{PICTURES['chair']} {words['chair']}: {values['chair']}"
    if one["head"].startswith("one line"):
        joint = " | " if one["head"].endswith("bars") else ", "
        yield joint.join(lines[key] for key in ("day", "hour", "venue"))
        yield lines["chair"]
    else:
        yield from lines.values()


def _people(meeting: Meeting, one: Habits) -> Iterator[str]:
    words, form = _words(one), PEOPLE[one["people"]]
    if one["people"] == "none":
        return
    if one["people"] == "count":
        yield _COUNT[meeting.tongue]
        return
    heading = {"colon": "{}:", "bold": "*{}:*", "picture": "👥 {}:"}[one["people's heading"]]
    listed = [
        form.format(n=_digits(meeting, at), key=_key(at), name=name, post=post)
        for at, (name, post) in enumerate(meeting.people, 1)
    ]
    if one["people"] in IN_A_LINE:
        yield f"{heading.format(words['present'])} {IN_A_LINE[one['people']].join(listed)}"
    else:
        yield heading.format(words["present"])
        yield from listed
    if one["absent"] != "none":
        name, post = meeting.absent
        yield f"{heading.format(words['absent'])} {name}" + (
            f", {post}" if one["absent"] == "line, post" else ""
        )


def _digits(meeting: Meeting, number: int) -> str:
    return str(number) if meeting.tongue == "en" else to_bangla(number)


def _key(number: int) -> str:
    """The picture of a key with a digit."""
    return f"{number}\ufe0f\u20e3"


def mark(meeting: Meeting, one: Habits, item: int, at: int) -> str:
    """What stands before an order."""
    form = FLAT_MARKS[one["mark"]] if one["shape"] == "flat" else MARKS[one["inner mark"]]
    return form.format(
        n=_digits(meeting, at),
        i=_digits(meeting, item),
        key=_key(at),
        a=LETTERS[meeting.tongue][at - 1],
        **_words(one),
    )


def _items(meeting: Meeting, one: Habits) -> Iterator[str]:
    """What stands between head and foot, an item each; the first with what announces them."""
    words = _words(one)
    announced = ANNOUNCED[one["announced"]][meeting.tongue].format(**words)
    blank = "\n" if one["blank"] == "between items" else ""
    before = f"{blank}{announced}\n" if announced else blank
    if one["shape"] == "flat":
        orders = [order for subject in meeting.subjects for order in subject.orders]
        for at, order in enumerate(orders, 1):
            yield (
                before
                + mark(meeting, one, 0, at)
                + _order(meeting, order, one)
                + _behind(meeting, [order], one)
            )
            before = blank
        return
    for at, subject in enumerate(meeting.subjects, 1):
        yield before + "\n".join(_subject(meeting, subject, one, at))
        before = blank


def _subject(meeting: Meeting, subject: Subject, one: Habits, at: int) -> Iterator[str]:
    words = _words(one)
    yield SUBJECTS[one["subject"]].format(
        n=_digits(meeting, at), key=_key(at), title=subject.title, agenda=_AGENDA[meeting.tongue]
    )
    if one["talk"] != "none":
        yield f"{words['talk']}: {subject.talk}" if one["talk"] == "labelled" else subject.talk
    label = DECISION[one["decision"]].format(**words)
    own = one["whose"] == "each order's"
    orders = []
    for place, order in enumerate(subject.orders, 1):
        again = label if place > 1 and one["inner mark"] == "none" else ""
        behind = _behind(meeting, [order], one) if own else ""
        orders.append(again + mark(meeting, one, at, place) + _order(meeting, order, one) + behind)
    yield label + "\n".join(orders) + ("" if own else _behind(meeting, subject.orders, one))


def _order(meeting: Meeting, order: Order, one: Habits) -> str:
    return order.text if one["order ends"] == "danda" else order.text.rstrip("।.")


def _behind(meeting: Meeting, orders: Sequence[Order], one: Habits) -> str:
    """Who does it, and by when."""
    names = JOINED[one["joined"]][meeting.tongue].join(offices_of(orders))
    if not names:
        return ""
    words, limit = _words(one), orders[0].limit
    until = UNTIL[one["until"]].format(until=words["until"], limit=limit) if limit else ""
    by = BY[one["by"]].format(by=words["by"], names=names)
    if until.startswith((", ", " | ")) and by.endswith((")", "]")):
        return by[:-1] + until.replace(" | ", ", ") + by[-1]
    return by + until


def offices_of(orders: Sequence[Order]) -> tuple[str, ...]:
    """Whom they name."""
    return tuple(dict.fromkeys(office for order in orders for office in order.offices))


def _foot(meeting: Meeting, one: Habits) -> Iterator[str]:
    name, post = meeting.writer
    signed = SIGNED[one["signed"]][meeting.tongue].format(name=name, post=post)
    yield from filter(None, (CLOSED[one["closed"]][meeting.tongue], signed))


def _sent(meeting: Meeting, one: Habits, parts: list[str]) -> str:
    """The parts as messages, as a post or in a mail."""
    if one["medium"] in STAMPS:
        return _messages(meeting, one, parts)
    text = "\n".join(filter(None, parts))
    if one["medium"] in ("typed", "forwarded", "Facebook"):
        form = {"typed": "{text}", "forwarded": "Forwarded message\nFrom: {who}\n{text}", "Facebook": _POST}
        return form[one["medium"]].format(text=text, who=meeting.sender, body=meeting.body)
    quoted = "\n".join(f"> {line}".rstrip() for line in text.split("\n"))
    return MAILS[one["medium"]].format(
        text=text, quoted=quoted, subject=_SUBJECT[meeting.tongue], dear=_DEAR[meeting.tongue]
    )


def _messages(meeting: Meeting, one: Habits, parts: list[str]) -> str:
    head, *items, foot = parts
    match one["messages"]:
        case "one":
            texts = ["\n".join(filter(None, parts))]
        case "head apart":
            texts = [head, "\n".join(filter(None, (*items, foot))).strip("\n")]
        case _:
            half = len(items) // 2
            texts = [head, "\n".join(items[:half]).strip("\n"), "\n".join(items[half:]).strip("\n"), foot]
    said = [(meeting.sender, text) for text in texts if text]
    if one["talk around"] != "none":
        said.insert(0, (meeting.sender, "আসসালামু আলাইকুম। গতকালের মিটিং এর রেজুলেশন দিলাম, সবাই দেখে নিবেন 🙏"))
    if one["talk around"] == "both":
        said += [
            ("Rafiq Sir", "ঠিক আছে 👍"),
            ("Member 3", "জ্বি ভাই, আমার অংশটা কাল শেষ হবে"),
            ("+880 1700-000000", "ok"),
        ]
    between = "\n\n" if one["medium"].startswith("Telegram") else "\n"
    return between.join(
        STAMPS[one["medium"]].format(who=who, m=40 + at) + text for at, (who, text) in enumerate(said)
    )
