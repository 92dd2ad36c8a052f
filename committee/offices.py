"""What a committee knows about offices, and what a mention turns out to mean: frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from committee.values import Reporting
from places.model import Courtesy, Level


@dataclass(frozen=True, kw_only=True)
class Office:
    """A registered office. `post`: key of a known post (places.find_post) or None; `place`: code of a district or
    upazila ("magura", "magura.sreepur") or None; both are found from the name where they are not given. `contact`: the
    person whom minutes named beside it last."""

    id: int
    name: str
    post: str | None = None
    place: str | None = None
    courtesy: Courtesy = Courtesy.SUBORDINATE
    contact: str | None = None


@dataclass(frozen=True, kw_only=True)
class NewOffice:
    """An office to be registered: `name` as it will be shown, `post` and `place` as in Office, `contact` a person."""

    name: str
    post: str | None = None
    place: str | None = None
    courtesy: Courtesy = Courtesy.SUBORDINATE
    contact: str | None = None


AnyOffice = Office | NewOffice


@dataclass(frozen=True, kw_only=True)
class Group:
    """A defined group: `key` is the Expansion.key of its mention."""

    id: int
    key: str
    name: str
    reporting: Reporting
    reporter_id: int | None = None
    member_ids: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Remembered:
    """What the secretary once said a printed name means. `answer`: office | group | drop."""

    answer: str
    office_id: int | None = None
    group_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class Registry:
    """What a committee knows. `district` (and `upazila`, for an upazila's committee) are codes of places;
    `remembered` is keyed by Expansion.key; `on` is the day whose titles new offices get; `own_office_id` is the
    office a printed “সদস্য-সচিব” means."""

    level: Level
    district: str | None
    on: date
    upazila: str | None = None
    offices: tuple[Office, ...] = ()
    groups: tuple[Group, ...] = ()
    remembered: Mapping[str, Remembered] = field(default_factory=dict)
    own_office_id: int | None = None

    def office(self, office_id: int | None) -> Office | None:
        """The office of that id, if it is still registered."""
        return next((office for office in self.offices if office.id == office_id), None)


class Outcome(StrEnum):
    """What a mention turned out to be."""

    OFFICES = "offices"
    GROUP = "group"
    ADVISER = "adviser"
    DROPPED = "dropped"
    UNKNOWN = "unknown"


class GroupKind(StrEnum):
    """What the members of an undefined group are."""

    OFFICES = "offices"  # স্ব স্ব দপ্তর প্রধান
    SCHOOLS = "schools"  # স্ব স্ব শিক্ষা প্রতিষ্ঠান প্রধান
    POST = "post"  # সহকারী প্রোগ্রামার (সংশ্লিষ্ট উপজেলা): one post in several places
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class Expansion:
    """What one mention means. `key`: under which an answer to it is remembered.

    OFFICES: `offices` (registered) and `new` (clear enough to be registered without asking).
    GROUP: `group` when defined; else None, with its `kind` and the `members` that may be proposed.
    ADVISER: `adviser` gets copies, never tasks. UNKNOWN: `candidates` to choose from, best first (registered
    offices, and known posts at the seat that are not registered yet), and `suggested`, the
    office to register if none fits (None where only a person is named). `contact`: a person named in the mention.
    """

    mention: str
    key: str
    outcome: Outcome
    offices: tuple[Office, ...] = ()
    new: tuple[NewOffice, ...] = ()
    group: Group | None = None
    kind: GroupKind = GroupKind.OTHER
    members: tuple[AnyOffice, ...] = ()
    adviser: str | None = None
    candidates: tuple[AnyOffice, ...] = ()
    suggested: NewOffice | None = None
    contact: str | None = None

    @property
    def person(self) -> bool:
        """Whether only a person is named, whose office is to be found."""
        return self.outcome is Outcome.UNKNOWN and self.contact is not None and self.suggested is None

    @property
    def all_offices(self) -> tuple[AnyOffice, ...]:
        """Registered and new."""
        return (*self.offices, *self.new)


@dataclass(frozen=True, kw_only=True)
class OpenGroup:
    """A group nobody has defined: a question.

    `reporting` is what to propose; `reporters`: who may report for all, the likeliest first (for schools the education
    officers); `members`: who may belong to it.
    """

    key: str
    mention: str
    kind: GroupKind
    reporting: Reporting
    reporters: tuple[AnyOffice, ...] = ()
    members: tuple[AnyOffice, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Assignment:
    """Who does what for one decision. `who_implements`: nobody is named; the secretary's own office stands in and he
    is asked."""

    reporting: tuple[AnyOffice, ...] = ()
    cooperating: tuple[AnyOffice, ...] = ()
    advisers: tuple[str, ...] = ()
    unknown: tuple[Expansion, ...] = ()
    groups_open: tuple[OpenGroup, ...] = ()
    who_implements: bool = False
