"""ChatMember, as the Bot API shows it."""

from __future__ import annotations

from standin.values import Json

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
