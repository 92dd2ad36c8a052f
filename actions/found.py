"""Making a committee, and what belongs to it from the first day."""

from collections.abc import Iterator
from datetime import date, time
from functools import partial

from actions.registry import registry_of
from actions.rights import who
from committee.errors import NotAllowed
from committee.expansion import expand
from committee.meetings import MonthlyRule
from committee.moment import Moment
from committee.values import Capacity, MeetingState, Role
from places import courtesy_of, district, usual_posts
from places.model import Courtesy, Level
from storage import meetings, offices, people
from storage.database import Session
from storage.tables.committees import Committee
from storage.tables.offices import Office


def found_committee(
    session: Session,
    moment: Moment,
    *,
    by: int,
    name: str,
    district_code: str | None,
    chair_post: str,
    secretary_post: str,
    rule: str | None,
    first_meeting: date | None = None,
    at: time | None = None,
    directive_approved: bool = False,
) -> int:
    """Make a committee with its usual offices; `by` is its secretary. The committee's id.

    `rule` is a packed monthly rule; `first_meeting`, where known, fixes the next meeting.
    """
    if not _may_found(session, by):
        raise NotAllowed
    level = Level.UPAZILA if "উপজেলা" in name or "upazila" in name.lower() else Level.DISTRICT
    committee = Committee(
        name=name,
        level=level,
        district=district_code,
        upazila=_upazila_in(name, district_code) if level is Level.UPAZILA else None,
        chair_post=chair_post,
        secretary_post=secretary_post,
        monthly_rule=rule,
        directive_approved_at=moment.now if directive_approved else None,
        directive_approved_by=by if directive_approved else None,
        created_at=moment.now,
    )
    session.add(committee)
    session.flush()
    assert committee.id is not None
    people.add_member(session, committee.id, by, Role.SECRETARY, secretary_post, moment.now)
    committee.own_office_id = _own_office(session, moment, committee)
    session.add(committee)
    if committee.own_office_id is not None:
        people.let_speak(session, committee.own_office_id, by, Capacity.HEAD, moment.now)
    offices.add_missing(session, committee.id, _usual_offices(committee, moment.today))
    if first_meeting is not None:
        meetings.set_coming(session, committee.id, on=first_meeting, state=MeetingState.FIXED, at=at)
    elif rule is not None:
        expected = MonthlyRule.unpack(rule).following(None, moment.today, moment.calendar)
        meetings.set_coming(session, committee.id, on=expected, state=MeetingState.TENTATIVE, at=at)
    return committee.id


def _upazila_in(name: str, district_code: str | None) -> str | None:
    """The upazila that stands in the committee's name, if one of its district does."""
    home = district(district_code) if district_code else None
    return next((u.code for u in home.upazilas if u.bn in name or u.en in name), None) if home else None


def _may_found(session: Session, by: int) -> bool:
    me = who(session, by)
    return me.founder or bool(me.committees(Role.SECRETARY))


def _own_office(session: Session, moment: Moment, committee: Committee) -> int | None:
    """The secretary's own office, under the name that minutes will be understood to mean."""
    known = expand(committee.secretary_post, registry_of(session, committee, moment.today)).new
    name = known[0].name if len(known) == 1 else committee.secretary_post
    office = offices.named(
        committee.id or 0,
        name,
        post=known[0].post if len(known) == 1 else None,
        place=known[0].place if len(known) == 1 else None,
        courtesy=courtesy_of(name),
    )
    return offices.ensure(session, office).id


def _usual_offices(committee: Committee, today: date) -> Iterator[Office]:
    """The posts a committee of its level starts with: district posts once, upazila posts for every upazila."""
    home = district(committee.district) if committee.district else None
    for post in usual_posts(Level(committee.level)):
        title = post.title(today)
        if post.courtesy is Courtesy.REPRESENTATIVE:
            continue
        new = partial(offices.named, committee.id or 0, post=post.key, courtesy=post.courtesy)
        if post.level is Level.UPAZILA and committee.level == Level.DISTRICT:
            for upazila in home.upazilas if home else ():
                yield new(f"{title}, {upazila.bn}", place=upazila.code)
        else:
            yield new(title)
