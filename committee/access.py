"""Who a person is to which committee, and what follows from it."""

from dataclasses import dataclass

from committee.values import Capacity, Role


@dataclass(frozen=True, kw_only=True)
class Membership:
    """A role in a committee."""

    committee_id: int
    committee: str
    role: Role
    post: str


@dataclass(frozen=True, kw_only=True)
class Voice:
    """A person's word for an office."""

    office_id: int
    office: str
    committee_id: int
    committee: str
    capacity: Capacity


@dataclass(frozen=True, kw_only=True)
class Who:
    """A known person. Nobody is anybody until an invitation is used: strangers have neither roles nor voices."""

    person_id: int
    telegram_id: int
    name: str
    language: str
    roles: tuple[Membership, ...] = ()
    voices: tuple[Voice, ...] = ()
    founder: bool = False  # claimed the bot, may set up a committee

    def committees(self, *roles: Role) -> tuple[Membership, ...]:
        """His committees in any of `roles`, in the order in which they were given."""
        return tuple(m for m in self.roles if m.role in roles)

    def has(self, committee_id: int, *roles: Role) -> bool:
        return any(m.committee_id == committee_id and m.role in roles for m in self.roles)

    def speaks_for(self, office_id: int) -> bool:
        return any(v.office_id == office_id for v in self.voices)

    @property
    def stranger(self) -> bool:
        return not (self.roles or self.voices or self.founder)

    @property
    def main_role(self) -> Role | None:
        """The role whose commands and help he sees first."""
        for role in (Role.SECRETARY, Role.CHAIR, Role.SUPERVISOR):
            if self.committees(role):
                return role
        if self.founder:
            return Role.SECRETARY
        if self.voices:
            return Role.OFFICER
        return Role.OBSERVER if self.roles else None
