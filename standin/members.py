"""ChatMember, as the Bot API shows it."""

from __future__ import annotations

from standin.core import Core
from standin.values import Group, Json, Person

# D ChatMemberAdministrator: every right is required.
_RIGHTS = (
    "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
    "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories",
    "can_delete_stories", "can_pin_messages",
)  # fmt: skip


def member(user: Json, status: str) -> Json:
    """A user's membership: creator, administrator, member, left or kicked."""
    content: Json = {"user": user, "status": status}
    if status == "administrator":
        return content | {"can_be_edited": False, "is_anonymous": False} | dict.fromkeys(_RIGHTS, True)
    if status == "creator":
        content["is_anonymous"] = False
    if status == "kicked":
        content["until_date"] = 0
    return content


def tell_membership(core: Core, *, by: Person, chat: Person | Group, old: str, new: str) -> None:
    """Tell the bot that its own standing in a chat changed (D ChatMemberUpdated)."""
    bot = core.bot_user()
    core.updates.add(
        "my_chat_member",
        {
            "chat": chat.chat(),
            "from": by.user(),
            "date": int(core.state.now()),
            "old_chat_member": member(bot, old),
            "new_chat_member": member(bot, new),
        },
    )
