"""/start: the claim, an invitation, or the way in again; then the answers to an invitation."""

from telegram import Update
from telegram.ext import ChatMemberHandler, CommandHandler

from actions.answer import owing_count
from actions.invite import ask_new_invitation, greet, hand_over, join, open_invitation, set_reachable
from actions.lists import my_tasks
from committee.invitation_views import InvitationRefused, InvitationWelcome, Joined
from committee.values import Role
from handlers.admitting import carefully, on
from handlers.general import PRIVATE, set_menu, show_help
from handlers.setup import begin
from handlers.tasks import show_my_tasks
from handlers.visit import Context, Handler, Visit, visit_of
from messages import people
from messages.buttons import AskInvitation, HandOver, JoinAs


async def start(update: Update, context: Context) -> None:
    """/start, with or without the payload of a link."""
    visit = visit_of(update, context)
    await carefully(visit, _open if context.args else _again)


async def _open(visit: Visit) -> None:
    user = visit.update.effective_user
    assert user is not None and visit.context.args
    answer = visit.once(
        open_invitation,
        telegram_id=user.id,
        name=user.full_name,
        language=visit.services.languages[0],
        token=visit.context.args[0],
    )
    visit = visit_of(visit.update, visit.context)
    if isinstance(answer, InvitationWelcome):
        await visit.say(people.welcome(visit.t, answer))
    elif isinstance(answer, InvitationRefused):
        at_home = answer.why == "unknown" or answer.mine  # his own link, opened once more
        if at_home and visit.known and not visit.known.stranger:
            await _again(visit)
            return
        claim = answer.why != "unknown" and answer.invitation_id is None
        refused = people.claim_refused(visit.t) if claim else people.invitation_refused(visit.t, answer)
        await visit.say(refused)
    else:
        await visit.say(people.claim_ok(visit.t))
        await set_menu(visit)
        await begin(visit)


async def _again(visit: Visit) -> None:
    """Back at the beginning: whoever is known sees what is his to do."""
    who = visit.known
    user = visit.update.effective_user
    if who is None or who.stranger or user is None:
        await visit.say(people.stranger(visit.t))
        return
    visit.act(greet, telegram_id=user.id, name=user.full_name, language=who.language)
    await set_menu(visit)
    if who.founder and not who.committees(Role.SECRETARY):
        await begin(visit)
        return
    await show_help(visit)
    # A secretary who has not handed in minutes yet is not told that his office has nothing to do.
    if who.voices and (not who.committees(Role.SECRETARY) or visit.look(my_tasks, by=visit.me)):
        await show_my_tasks(visit, 0)


async def joining(update: Update, context: Context) -> None:
    """Yes or no under an invitation; he is a stranger until he has said yes."""
    visit = visit_of(update, context)
    await carefully(visit, _join)


async def _join(visit: Visit) -> None:
    answer = visit.once(join, by=visit.me, invitation_id=visit.tap.invitation_id, capacity=visit.tap.capacity)
    visit = visit_of(visit.update, visit.context)
    if isinstance(answer, Joined):
        await visit.show(people.joined(visit.t, answer))
        await set_menu(visit)
        lines = visit.look(my_tasks, by=visit.me) if visit.who.voices else ()
        if lines:
            await show_my_tasks(visit, 0, new=True)
    elif isinstance(answer, InvitationRefused):
        await visit.show(people.invitation_refused(visit.t, answer))
    else:
        await visit.show(people.declined(visit.t))


async def asking(update: Update, context: Context) -> None:
    """A new invitation is asked for."""
    visit = visit_of(update, context)
    await carefully(visit, _ask_invitation)


async def _ask_invitation(visit: Visit) -> None:
    user = visit.update.effective_user
    assert user is not None
    who = visit.act(greet, telegram_id=user.id, name=user.full_name, language=visit.services.languages[0])
    visit.once(ask_new_invitation, by=who.person_id, invitation_id=visit.tap.invitation_id)
    await visit.show(people.invitation_requested(visit.t))


async def handing_over(update: Update, context: Context) -> None:
    """বদলি or leave: somebody else will speak for the office. Answered a second time, he is a stranger already."""
    visit = visit_of(update, context)
    await carefully(visit, _hand_over)


async def _hand_over(visit: Visit) -> None:
    tap: HandOver = visit.tap
    if not tap.sure:
        for voice in [v for v in visit.who.voices if tap.office_id in (0, v.office_id)]:
            await visit.say(people.hand_over_ask(visit.t, voice.office_id, voice.office))
        return
    name = visit.once(hand_over, by=visit.me, office_id=tap.office_id)
    await visit.show(people.hand_over_done(visit.t, name))
    await set_menu(visit_of(visit.update, visit.context))


async def came_or_went(update: Update, context: Context) -> None:
    """Blocked, or back again."""
    change = update.my_chat_member
    if change is None or change.chat.type != "private":
        return
    gone = change.new_chat_member.status in ("kicked", "left")
    news = context.bot_data.desk.once(
        update.update_id, set_reachable, telegram_id=change.from_user.id, reachable=not gone
    )
    visit = visit_of(update, context)
    if news and not gone and visit.known is not None and not visit.known.stranger:
        owing = visit.look(owing_count, by=visit.me)
        await visit.say(people.welcome_back(visit.t, owing))


def handlers() -> list[Handler]:
    return [
        CommandHandler("start", start, PRIVATE),
        on(JoinAs, joining),
        on(AskInvitation, asking),
        on(HandOver, handing_over),
        ChatMemberHandler(came_or_went, ChatMemberHandler.MY_CHAT_MEMBER),
    ]
