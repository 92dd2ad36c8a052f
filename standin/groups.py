"""Founding groups, bringing the bot in and putting it out, turning a group into a supergroup."""

from __future__ import annotations

from standin.members import tell_membership
from standin.people import NotPossible, People
from standin.values import Group, Json, Message, Person


class Groups:
    """Acts of people that concern a group as a whole."""

    def __init__(self, people: People) -> None:
        self.people = people
        self.core = people.core
        self.state = people.state

    def found(self, title: str, members: list[int], kind: str = "group") -> Group:
        """The first of these people founds a group, without the bot yet."""
        if not members:
            raise NotPossible("a group needs somebody in it")
        for person_id in members:
            self.people.person(person_id)
        return self.state.add_group(title, members, kind)

    def set_bot_status(self, group_id: int, status: str, by: int | None = None) -> None:
        """Add the bot to a group, make it administrator, or put it out (left, member, administrator, kicked)."""
        group = self.people.group(group_id)
        who = self.people.person(by or group.members[0])
        old, group.bot_status = group.bot_status, status
        if old == status:
            return
        group.bot_knows = True
        self.state.save_group(group)
        present = ("member", "administrator")
        tell_membership(self.core, by=who, chat=group, old=old, new=status)
        if old not in present and status in present:
            self._service(group, who, {"new_chat_members": [self.core.bot_user()]})
        elif old in present and status not in present:
            self.state.add_message(group.id, who.id, {"left_chat_member": self.core.bot_user()})

    def _service(self, group: Group, by: Person, body: Json) -> Message:
        message = self.state.add_message(group.id, by.id, body)
        self.core.updates.add("message", self.core.message_json(message))
        return message

    def migrate(self, group_id: int) -> Group:
        """Turn a group into a supergroup with another id."""
        group = self.people.group(group_id)
        if group.type != "group" or group.migrated_to is not None:
            raise NotPossible("only a basic group can become a supergroup")
        new = self.state.add_group(group.title, group.members, "supergroup")
        new.bot_status = group.bot_status
        new.bot_knows = group.bot_knows
        by = self.people.person(group.members[0])
        if group.bot_status in ("member", "administrator"):
            self._service(group, by, {"migrate_to_chat_id": new.id})
            self._service(new, by, {"migrate_from_chat_id": group.id})
        group.migrated_to = new.id
        self.state.save_group(group)
        self.state.save_group(new)
        return new
