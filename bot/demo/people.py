"""The demo's made-up people and committee: founded and invited through the same actions as real ones."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time

from actions.desk import Desk
from actions.found import found_committee
from actions.invite import identify, invite, issue_claim, join, open_invitation
from actions.lists import add_office
from actions.posting import forget_waiting
from bot.demo.papers import COMMITTEE
from committee.values import Role
from handlers.secretary import new_token

MEETING = date(2026, 2, 24)
AT = time(11)


@dataclass(frozen=True, kw_only=True)
class Player:
    """Somebody the visitor plays. `office`: whom an officer speaks for; `capacity`: head or focal."""

    name: str
    role: Role
    post_bn: str
    post_en: str
    office: str | None = None
    capacity: str = "yes"


PLAYERS = (
    Player(
        name="নাফিসা রহমান",
        role=Role.SECRETARY,
        post_bn="সদস্য-সচিব · জেলা আইসিটি অফিসার",
        post_en="Member-secretary · District ICT Officer",
    ),
    Player(
        name="মাহবুবা ইয়াসমিন",
        role=Role.CHAIR,
        post_bn="সভাপতি · জেলা প্রশাসক",
        post_en="Chair · Deputy Commissioner",
    ),
    Player(
        name="রাশেদুল করিম",
        role=Role.OFFICER,
        post_bn="জেলা শিক্ষা অফিসার",
        post_en="District Education Officer",
        office="জেলা শিক্ষা অফিসার",
        capacity="head",
    ),
    Player(
        name="তানজিলা আক্তার",
        role=Role.OFFICER,
        post_bn="ইউএনও, কেন্দুয়া",
        post_en="UNO, Kendua",
        office="উপজেলা নির্বাহী অফিসার, কেন্দুয়া",
        capacity="head",
    ),
    Player(
        name="সজীব হাসান",
        role=Role.OFFICER,
        post_bn="উপজেলা আইসিটি অফিসার, মোহনগঞ্জ",
        post_en="Upazila ICT Officer, Mohanganj",
        office="উপজেলা আইসিটি অফিসার, মোহনগঞ্জ",
        capacity="focal",
    ),
    Player(
        name="ফারহানা চৌধুরী",
        role=Role.SUPERVISOR,
        post_bn="তত্ত্বাবধায়ক · এডিসি (শিক্ষা ও আইসিটি)",
        post_en="Supervisor · ADC (Education and ICT)",
    ),
)


def settle(desk: Desk, telegram_ids: Mapping[str, int]) -> int:
    """Found the demo's committee and let everybody in; `telegram_ids` by name. The committee's id."""
    secretary = PLAYERS[0]
    by = _claim(desk, secretary, telegram_ids[secretary.name])
    committee_id = desk.act(
        found_committee,
        by=by,
        name=COMMITTEE,
        district_code="netrokona",
        chair_post="জেলা প্রশাসক, নেত্রকোণা",
        secretary_post="জেলা আইসিটি অফিসার, নেত্রকোণা",
        rule=None,
        first_meeting=MEETING,
        at=AT,
        directive_approved=True,
    )
    for player in PLAYERS[1:]:
        _let_in(desk, by, committee_id, player, telegram_ids[player.name])
    desk.act(forget_waiting)  # the secretary need not hear who came in before the visitor did
    return committee_id


def _claim(desk: Desk, player: Player, telegram_id: int) -> int:
    token = new_token()
    desk.act(issue_claim, token=token)
    desk.act(open_invitation, telegram_id=telegram_id, name=player.name, language="bn", token=token)
    who = desk.look(identify, telegram_id=telegram_id)
    assert who is not None
    return who.person_id


def _let_in(desk: Desk, by: int, committee_id: int, player: Player, telegram_id: int) -> None:
    office = (
        desk.act(add_office, by=by, committee_id=committee_id, name=player.office) if player.office else None
    )
    token = new_token()
    desk.act(
        invite,
        by=by,
        committee_id=committee_id,
        role=player.role,
        office_id=office.id if office else None,
        token=token,
        link="",
    )
    welcome = desk.act(open_invitation, telegram_id=telegram_id, name=player.name, language="bn", token=token)
    who = desk.look(identify, telegram_id=telegram_id)
    assert who is not None and welcome is not None and welcome.invitation_id is not None
    desk.act(join, by=who.person_id, invitation_id=welcome.invitation_id, capacity=player.capacity)
