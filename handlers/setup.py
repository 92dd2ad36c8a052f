"""The secretary's first steps: name, district, chair, own post, next meeting; then the committee is there.

Every step is a question row (kind "setup") that holds what has been said so far; a restart loses nothing.
"""

from collections.abc import Awaitable, Callable
from datetime import date, time
from typing import Any

from actions.found import found_committee
from actions.meet import show_meeting
from actions.posting import ask, asked, drop_question
from committee.meetings import MonthlyRule, choices
from committee.values import Role
from handlers.visit import Handler, Visit, known, on
from locales.dates import parse_date, parse_time
from messages import meeting as meeting_messages
from messages import setup as words
from messages.buttons import SetUp
from messages.errors import old_button
from places import district, find_districts

KIND = "setup"
LONGEST = 200  # letters of a name or post
CHAIR = "জেলা প্রশাসক"
OWN_POST = "জেলা আইসিটি অফিসার"
UPAZILA_CHAIR = "উপজেলা নির্বাহী অফিসার"
UPAZILA_POST = "উপজেলা আইসিটি অফিসার"

Data = dict[str, Any]


async def begin(visit: Visit) -> None:
    """The first question."""
    visit.act(ask, by=visit.me, kind=KIND, data={"step": "name"})
    await visit.say(words.ask_name(visit.t))


async def answer(visit: Visit, data: Data, text: str) -> None:
    """A step answered in words."""
    await _STEPS[data["step"]](visit, data, text.strip()[:LONGEST])


@known(Role.SECRETARY)
async def tapped(visit: Visit) -> None:
    """A step answered by button; an old button of an earlier step is passed over."""
    tap: SetUp = visit.tap
    if tap.step == "new":
        await begin(visit)
        return
    question = visit.look(asked, by=visit.me)
    if question is None or question[1] != KIND or question[2]["step"] != tap.step:
        await visit.toast(old_button(visit.t), alert=True)
        return
    await visit.toast()
    await _STEPS[tap.step](visit, question[2], tap.choice, tapped=True)


def _next(visit: Visit, data: Data, step: str, **said: Any) -> Data:
    data = {**data, **said, "step": step}
    visit.act(ask, by=visit.me, kind=KIND, data=data)
    return data


async def _name(visit: Visit, data: Data, said: str, *, tapped: bool = False) -> None:
    name = words.COMMITTEE_NAMES.get(said, said) if tapped else said
    if len(name) < 4:
        await visit.say(words.ask_name(visit.t))
        return
    _next(visit, data, "district", name=name)
    await visit.say(words.ask_district(visit.t, []))


async def _district(visit: Visit, data: Data, said: str, *, tapped: bool = False) -> None:
    found = [district(said)] if tapped else list(find_districts(said))
    sure = len(found) == 1 or (found and said in (found[0].bn, found[0].en))
    if not sure:
        options = [(d.code, d.bn if visit.t.lang == "bn" else d.en) for d in found]
        await visit.say(words.ask_district_again(visit.t, said, options))
        return
    home = found[0]
    upazila = "উপজেলা" in data["name"]
    _next(visit, data, "chair", district=home.code)
    await visit.say(words.ask_chair(visit.t, UPAZILA_CHAIR if upazila else f"{CHAIR}, {home.bn}"))


async def _chair(visit: Visit, data: Data, said: str, *, tapped: bool = False) -> None:
    upazila = "উপজেলা" in data["name"]
    home = district(data["district"])
    chair = (UPAZILA_CHAIR if upazila else f"{CHAIR}, {home.bn}") if tapped else said
    _next(visit, data, "post", chair=chair)
    await visit.say(words.ask_own_post(visit.t, UPAZILA_POST if upazila else OWN_POST))


async def _post(visit: Visit, data: Data, said: str, *, tapped: bool = False) -> None:
    post = (UPAZILA_POST if "উপজেলা" in data["name"] else OWN_POST) if tapped else said
    _next(visit, data, "meeting", post=post)
    await visit.say(words.ask_meeting(visit.t, [rule.pack() for rule in choices()]))


async def _meeting(visit: Visit, data: Data, said: str, *, tapped: bool = False) -> None:
    if tapped and said == "fix":
        await visit.say(words.ask_meeting_date(visit.t))
        return
    if tapped:
        data = _next(
            visit, data, "directive", rule=None if said == "none" else MonthlyRule.unpack(said).pack()
        )
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
        data = _next(
            visit, data, "directive", meeting=on.isoformat(), at=at.isoformat() if at else None, rule=None
        )
    await visit.say(words.ask_directive_approval(visit.t, data["chair"]))


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
    visit.act(drop_question, by=visit.me)
    meeting = visit.look(show_meeting, by=visit.me, committee_id=committee_id)
    await visit.say(words.done(visit.t, data["name"], committee_id, meeting))


_STEPS: dict[str, Callable[..., Awaitable[None]]] = {
    "name": _name,
    "district": _district,
    "chair": _chair,
    "post": _post,
    "meeting": _meeting,
    "directive": _directive,
}


def handlers() -> list[Handler]:
    return [on(SetUp, tapped)]
