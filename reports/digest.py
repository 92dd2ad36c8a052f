"""The chair's digest as a picture: its values → the texts and numbers that templates/digest.typ draws."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from committee.reasons import shown
from committee.report_views import AttentionItem, Digest, Figures, OfficeFigures
from committee.short import label, shorten
from committee.values import Light, Status
from locales.numbers import in_digits
from locales.translator import Translator
from places import find_post
from places.model import Level
from reports import typeset
from reports.content import light_words, when
from reports.rows import status_words, unreached_words

WIDTH_PX, _WIDTH_PT = 1080, 360
# Telegram shows a picture with its longer side at 1280 pixels: a taller one could not be read on a phone.
_OFFICES, _ITEMS = 15, 5
_TEXT, _REASON, _NAME = 58, 76, 56
_PARTS = (
    "উপজেলা",
    "ইউনিয়ন",
    "ইউনিয়ন",
    "পৌর",
    "upazila",
    "union",
)  # what a post of a part of the district begins with


def picture(digest: Digest, lang: str) -> bytes:
    """The picture as PNG, WIDTH_PX wide."""
    return typeset.png("digest.typ", data(digest, lang), ppi=72 * WIDTH_PX / _WIDTH_PT)


def data(digest: Digest, lang: str) -> dict[str, Any]:
    """What the template is given; no text is worded there."""
    t = Translator(lang)
    offices = digest.by_office
    others = max(0, len(digest.attention) - _ITEMS) + digest.attention_more
    names = _names(offices)
    return {
        "lang": lang,
        "width": _WIDTH_PT,
        "title": t.pgettext("paper", "Progress at a glance"),
        "committee": digest.committee,
        "meeting": _meeting(t, digest),
        "cards": [_one_off(t, digest), _standing(t, digest.figures)],
        "needs": {
            "title": t.pgettext("paper", "Your direction is needed"),
            "items": [_item(t, item) for item in digest.attention[:_ITEMS]],
            "more": _more(t, t.pgettext("paper", "and {n} more"), others),
            "none": t.pgettext("paper", "Nothing needs your direction at present."),
        },
        "offices": {
            "title": t.pgettext("paper", "Tasks by office"),
            "rows": [_office(t, office, names[office.office]) for office in offices[:_OFFICES]],
            "more": _more(t, t.pgettext("paper", "and {n} more offices"), len(offices) - _OFFICES),
            "none": t.pgettext("paper", "There are no tasks yet."),
            "most": max((office.total for office in offices), default=0),
        },
        "legend": [{"light": light, "words": light_words(t, light)} for light in Light],
        "silence": _silence(t, digest.figures),
    }


def _meeting(t: Translator, digest: Digest) -> str:
    meeting = digest.meeting
    if meeting.on is None:
        return t.pgettext("paper", "The date of the next meeting is not known yet")
    expected = t.pgettext("paper", "Meeting (expected): {when}")
    text = expected if meeting.tentative else t.pgettext("paper", "Meeting: {when}")
    return t.fill(text, when=when(t, meeting))


Part = tuple[Light, str, int]


def _one_off(t: Translator, digest: Digest) -> dict[str, Any]:
    figures, before = digest.figures, ""
    if digest.previous_done is not None:
        before = t.fill(t.pgettext("paper", "at the meeting before: {n}"), n=digest.previous_done)
    parts = (
        (Light.GREEN, status_words(t, Status.DONE), figures.done),
        (Light.YELLOW, t.pgettext("paper", "Awaiting verification"), figures.to_verify),
        (Light.YELLOW, status_words(t, Status.IN_PROGRESS), figures.moving),
        (Light.RED, status_words(t, Status.PROBLEM), figures.problem),
        (Light.GREY, status_words(t, Status.NOT_STARTED), figures.not_started),
        (Light.GREY, t.pgettext("paper", "No information"), figures.no_information),
    )
    return _card(t, t.pgettext("paper", "One-off decisions"), figures.one_off, parts, before)


def _standing(t: Translator, figures: Figures) -> dict[str, Any]:
    parts = (
        (Light.GREEN, t.pgettext("paper", "Complied with"), figures.complied),
        (Light.YELLOW, t.pgettext("paper", "Partly"), figures.partly),
        (Light.RED, status_words(t, Status.PROBLEM), figures.standing_problem),
        (Light.GREY, t.pgettext("paper", "Did not arise"), figures.not_applicable),
        (Light.GREY, t.pgettext("paper", "No information"), figures.standing_silent),
    )
    return _card(t, t.pgettext("paper", "Standing decisions"), figures.standing, parts, "")


def _card(t: Translator, title: str, total: int, parts: Sequence[Part], before: str) -> dict[str, Any]:
    """A nature's figures; the first part is what has been achieved."""
    (_, good, done), *others = parts
    return {
        "title": title,
        "of": t.fill(t.pgettext("paper", "of {total}"), total=total),
        "good": good,
        "done": t.render(done),
        "none": done == 0,
        "before": before,
        "bar": [{"light": light, "count": count} for light, _, count in parts if count],
        "parts": [
            {"light": light, "words": words, "count": t.render(count)}
            for light, words, count in others
            if count
        ],
    }


def _item(t: Translator, item: AttentionItem) -> dict[str, str]:
    task = item.task
    reason = shown(t, item.reason)
    stands = unreached_words(t) if item.unreached else status_words(t, task.status)
    if item.asks:
        asked = status_words(t, item.asks)
        if item.until:
            asked = t.fill(t.pgettext("paper", "{what} until {date}"), what=asked, date=item.until)
        reason = ": ".join(filter(None, (asked, reason)))
    elif task.status is Status.MORE_INFORMATION:
        reason = ": ".join(filter(None, (stands, reason)))
    elif not reason and item.overdue and task.due:
        reason = t.fill(t.pgettext("paper", "overdue since {date}"), date=task.due)
    return {
        "number": in_digits(label(task.number, task.agenda_no), t.lang),
        "text": shorten(task.text, _TEXT),
        "office": _whose(t, item),
        "reason": shorten(reason or stands, _REASON),
        "age": t.fill(t.pgettext("paper", "{k} meetings"), k=task.age) if task.age > 1 else "",
        "light": task.light,
    }


def _whose(t: Translator, item: AttentionItem) -> str:
    name = _short_name(item.task.office)
    if not item.others:
        return name
    return t.fill(t.pgettext("paper", "{office} and {n} others"), office=name, n=item.others)


def _names(offices: Sequence[OfficeFigures]) -> dict[str, str]:
    """Each office as it is called here: without the district that most of them share, unless its post is another's too."""
    parted = {one.office: one.office.rpartition(", ") for one in offices}
    places = Counter(place for post, _, place in parted.values() if post)
    (shared, often), *_ = places.most_common(1) or [("", 0)]
    # Without an upazila or a union its office would be called like those of all others, who may stand further down.
    told_by_it = (post for post, _, place in parted.values() if place == shared and _of_a_part(post))
    left_out = often > 1 and (len(places) == 1 or (2 * often > places.total() and not any(told_by_it)))
    posts = Counter(post or place for post, _, place in parted.values())
    return {
        office: _short_name(post if left_out and place == shared and posts[post] == 1 else office)
        for office, (post, _, place) in parted.items()
    }


def _of_a_part(post: str) -> bool:
    """Whether there is such a post in every upazila or union of the district."""
    known = find_post(post)
    if known is not None:
        return known.level in (Level.UPAZILA, Level.UNION)
    return post.casefold().startswith(_PARTS)


def _short_name(office: str) -> str:
    """A post cut to the line; its place, which tells it from its likes, stays."""
    post, comma, place = office.rpartition(", ")
    if len(office) <= _NAME or len(place) > _NAME // 2:
        return shorten(office, _NAME)
    return shorten(post, _NAME - len(comma + place)) + comma + place


def _office(t: Translator, office: OfficeFigures, name: str) -> dict[str, Any]:
    counts = (
        (Light.GREEN, office.green),
        (Light.YELLOW, office.yellow),
        (Light.RED, office.red),
        (Light.GREY, office.grey),
    )
    mark = ""
    if not office.reached:
        mark = unreached_words(t)
    elif office.silent:
        mark = status_words(t, Status.NO_INFORMATION)
    return {
        "name": name,
        "mark": mark,
        "total": t.fill(t.pgettext("paper", "tasks: {n}"), n=office.total),
        "bar": [
            {"light": light, "count": count, "words": t.render(count)} for light, count in counts if count
        ],
    }


def _more(t: Translator, text: str, others: int) -> str:
    return t.fill(text, n=others) if others > 0 else ""


def _silence(t: Translator, figures: Figures) -> list[str]:
    """How many offices were silent, and how many never reached."""
    silent = t.pgettext("paper", "Offices without information: {n}")
    unreached = t.pgettext("paper", "Offices not contacted: {n}")
    counted = ((silent, figures.silent_offices), (unreached, figures.unreached_offices))
    return [t.fill(text, n=len(offices)) for text, offices in counted if offices]
