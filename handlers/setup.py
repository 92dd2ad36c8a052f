"""The secretary's first steps: name, district, chair, own post, next meeting; then the committee is there.

Every step is a question row (kind "setup") that holds what has been said so far; a restart loses nothing. The row of
the next step is written when its question has gone out: an answer handled a second time meets the step it was meant for.
"""

from collections.abc import Awaitable, Callable
from datetime import date, time
from typing import Any

from actions.found import found_committee
from actions.meet import show_meeting
from actions.posting import ask, drop_question
from committee.meetings import choices
from committee.values import Role
from handlers.admitting import known, on
from handlers.visit import Handler, Visit
from locales.dates import parse_date, parse_time
from messages import meeting as meeting_messages
from messages import setup as words
from messages.buttons import SetUp
from messages.errors import old_button, too_long_text
from messages.message import Message
from places import District, district, districts, find_districts
from places.text import sound_key

KIND = "setup"
RULES = tuple(rule.pack() for rule in choices())  # the monthly rules to choose from
SHORTEST, LONGEST = 4, 150  # letters of a name; of a name or post
CHAIR = "জেলা প্রশাসক"
OWN_POST = "জেলা আইসিটি অফিসার"
UPAZILA_CHAIR = "উপজেলা নির্বাহী অফিসার"
UPAZILA_POST = "উপজেলা আইসিটি অফিসার"

Data = dict[str, Any]


async def begin(visit: Visit) -> None:
    """The first question."""
    await visit.say(words.ask_name(visit.t))
    visit.act(ask, by=visit.me, kind=KIND, data={"step": "name"})


async def answer(visit: Visit, data: Data, text: str) -> None:
    """A step answered in words."""
    if len(text.strip()) > LONGEST:
        await visit.say(too_long_text(visit.t, LONGEST))
        return
    await _STEPS[data["step"]](visit, data, text.strip())


@known(Role.SECRETARY)
async def tapped(visit: Visit) -> None:
    """A step answered by button; an old button of an earlier step is passed over."""
    tap: SetUp = visit.tap
    if tap.step == "new":
        await begin(visit)
        return
    question = visit.question
    if question is None or question[1] != KIND or question[2]["step"] != tap.step:
        await visit.toast(old_button(visit.t), alert=True)
        return
    await visit.toast()
    await _STEPS[tap.step](visit, question[2], tap.choice, tapped=True)


async def _next(visit: Visit, question: Message, data: Data, step: str, **said: Any) -> None:
    """Ask the next question and wait for its answer."""
    await visit.say(question)
    visit.act(ask, by=visit.me, kind=KIND, data={**data, **said, "step": step})


async def _name(visit: Visit, data: Data, said: str, *, tapped: bool = False) -> None:
    name = words.COMMITTEE_NAMES.get(said, "") if tapped else said
    if len(name) < SHORTEST:
        await visit.say(words.ask_name(visit.t))
        return
    await _next(visit, words.ask_district(visit.t, []), data, "district", name=name)


async def _district(visit: Visit, data: Data, said: str, *, tapped: bool = False) -> None:
    found = [d for d in districts() if d.code == said] if tapped else list(find_districts(said))
    sure = len(found) == 1 or (found and said in (found[0].bn, found[0].en))
    if not sure:
        options = [(d.code, d.bn if visit.t.lang == "bn" else d.en) for d in found]
        await visit.say(words.ask_district_again(visit.t, said, options))
        return
    home = found[0]
    if _of_upazila(data) and not any(u.bn in data["name"] or u.en in data["name"] for u in home.upazilas):
        await _next(
            visit, words.ask_upazila(visit.t, _upazilas(visit, home)), data, "upazila", district=home.code
        )
        return
    await _ask_chair(visit, {**data, "district": home.code})


def _upazilas(visit: Visit, home: District) -> list[tuple[str, str]]:
    return [(u.code, u.bn if visit.t.lang == "bn" else u.en) for u in home.upazilas]


async def _upazila(visit: Visit, data: Data, said: str, *, tapped: bool = False) -> None:
    """Of which upazila: it becomes part of the committee's name, where minutes and reports look for it."""
    home = district(data["district"])
    key = sound_key(said.replace("উপজেলা", "").replace("upazila", ""))
    found = [u for u in home.upazilas if said == u.code or key in (sound_key(u.bn), sound_key(u.en))]
    if not found:
        where = home.bn if visit.t.lang == "bn" else home.en
        await visit.say(words.ask_upazila_again(visit.t, said, where, _upazilas(visit, home)))
        return
    place = found[0].bn
    await _ask_chair(visit, {**data, "name": f"{data['name']}, {place}", "place": place})


async def _ask_chair(visit: Visit, data: Data) -> None:
    await _next(visit, words.ask_chair(visit.t, _usual_chair(data)), data, "chair")


def _usual_chair(data: Data) -> str:
    if _of_upazila(data):
        return _in_place(UPAZILA_CHAIR, data)
    return f"{CHAIR}, {district(data['district']).bn}"


def _usual_post(data: Data) -> str:
    return _in_place(UPAZILA_POST, data) if _of_upazila(data) else OWN_POST


def _in_place(post: str, data: Data) -> str:
    return f"{post}, {data['place']}" if data.get("place") else post


def _of_upazila(data: Data) -> bool:
    return "উপজেলা" in data["name"]


async def _chair(visit: Visit, data: Data, said: str, *, tapped: bool = False) -> None:
    chair = _usual_chair(data) if tapped else said
    await _next(visit, words.ask_own_post(visit.t, _usual_post(data)), data, "post", chair=chair)


async def _post(visit: Visit, data: Data, said: str, *, tapped: bool = False) -> None:
    post = _usual_post(data) if tapped else said
    await _next(visit, words.ask_meeting(visit.t, RULES), data, "meeting", post=post)


async def _meeting(visit: Visit, data: Data, said: str, *, tapped: bool = False) -> None:
    if tapped and said not in RULES:
        if said != "none":
            await visit.say(words.ask_meeting_date(visit.t))
            return
        data = {**data, "rule": None}
    elif tapped:
        data = {**data, "rule": said}
    else:
        today = visit.desk.moment().today
        on = parse_date(said, today)
        if on is None:
            await visit.say(meeting_messages.date_not_understood(visit.t, said))
            return
        if on < today:
            await visit.say(meeting_messages.past_date(visit.t, on))
            return
        at = parse_time(said)
        data = {**data, "meeting": on.isoformat(), "at": at.isoformat() if at else None, "rule": None}
    await _next(visit, words.ask_directive_approval(visit.t, data["chair"]), data, "directive")


async def _directive(visit: Visit, data: Data, said: str, *, tapped: bool = False) -> None:
    if not tapped:
        await visit.say(words.ask_directive_approval(visit.t, data["chair"]))
        return
    committee_id = visit.once(
        found_committee,
        by=visit.me,
        name=data["name"],
        district_code=data["district"],
        chair_post=data["chair"],
        secretary_post=data["post"],
        rule=data.get("rule"),
        first_meeting=date.fromisoformat(data["meeting"]) if data.get("meeting") else None,
        at=time.fromisoformat(data["at"]) if data.get("at") else None,
        directive_approved=said == "yes",
    )
    meeting = visit.look(show_meeting, by=visit.me, committee_id=committee_id)
    await visit.say(words.done(visit.t, data["name"], committee_id, meeting))
    visit.act(drop_question, by=visit.me)


_STEPS: dict[str, Callable[..., Awaitable[None]]] = {
    "name": _name,
    "district": _district,
    "upazila": _upazila,
    "chair": _chair,
    "post": _post,
    "meeting": _meeting,
    "directive": _directive,
}


def handlers() -> list[Handler]:
    return [on(SetUp, tapped)]
