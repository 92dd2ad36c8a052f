"""What is for everybody: help, language, cancel, and what the bot has no use for."""

from telegram import BotCommand, BotCommandScopeChat, Update
from telegram.constants import ParseMode
from telegram.error import ChatMigrated
from telegram.ext import CallbackQueryHandler, CommandHandler, MessageHandler, filters

from actions.invite import choose_language
from actions.lists import contact
from actions.posting import OFFICE, drop_question
from actions.showing import draft_day, open_draft
from committee.errors import Gone
from committee.values import Role
from handlers import minutes, pages
from handlers.admitting import known, on
from handlers.visit import Context, Handler, Visit, visit_of
from locales.translator import Translator
from messages import errors, people
from messages import minutes as minutes_words
from messages.buttons import Cancel, SetLanguage

PRIVATE = filters.ChatType.PRIVATE
# Questions that were never put into words: something is taken for their answer where it comes.
_SILENT = (OFFICE, minutes.PASTE, pages.KIND)


async def help_(update: Update, context: Context) -> None:
    """/help, in words for what the person is; strangers are told how to get in."""
    visit = visit_of(update, context)
    await show_help(visit)


async def show_help(visit: Visit) -> None:
    """The help for the person's first role."""
    if visit.known is None or visit.known.stranger or visit.known.main_role is None:
        await visit.say(people.stranger(visit.t))
        return
    who_to_ask = visit.look(contact, by=visit.me)
    post, phone = (who_to_ask.secretary_post, who_to_ask.secretary_phone) if who_to_ask else ("", None)
    await visit.say(people.help(visit.t, visit.known.main_role, post, phone))


@known()
async def language(visit: Visit) -> None:
    """/language"""
    await visit.say(people.language_ask(visit.t))


@known()
async def set_language(visit: Visit) -> None:
    """The language chosen; the command menu follows."""
    if visit.tap.language not in visit.services.languages:
        raise Gone
    chosen = visit.once(choose_language, by=visit.me, language=visit.tap.language)
    visit.t = visit.services.translator(chosen)
    await visit.show(people.language_set(visit.t))
    await set_menu(visit)


async def set_menu(visit: Visit) -> None:
    """The command menu of this chat, for the person's role and language."""
    who = visit.known
    role = who.main_role if who else None
    commands = [BotCommand(name, text) for name, text in people.menu_commands(visit.t, role)]
    await visit.context.bot.set_my_commands(commands, scope=BotCommandScopeChat(visit.chat_id))


def default_menu(t: Translator) -> list[BotCommand]:
    """The menu of people who have no role yet."""
    return [BotCommand(name, text) for name, text in people.menu_commands(t, None)]


@known()
async def cancel(visit: Visit) -> None:
    """/cancel, or the button: whatever was being asked is dropped."""
    asked = visit.question is not None and visit.question[1] not in _SILENT
    visit.act(drop_question, by=visit.me)
    draft_id = visit.look(open_draft, by=visit.me) if visit.who.committees(Role.SECRETARY) else None
    if asked:
        await visit.show(people.cancelled(visit.t))
    elif draft_id is not None:
        held = visit.look(draft_day, by=visit.me, draft_id=draft_id)
        await visit.show(minutes_words.draft_stays(visit.t, draft_id, held))
    else:
        await visit.show(people.nothing_to_cancel(visit.t))
    if visit.who.founder and not visit.who.roles:
        await visit.say(errors.set_up_first(visit.t))


@known()
async def sticker(visit: Visit) -> None:
    """A sticker, a voice message, a place …: kindly no."""
    await visit.say(errors.sticker(visit.t))


@known()
async def unknown_command(visit: Visit) -> None:
    """A command there is none of."""
    await visit.say(errors.unknown_command(visit.t))


@known()
async def old_button(visit: Visit) -> None:
    """A button that no current version makes."""
    await visit.toast(errors.old_button(visit.t), alert=True)


async def in_group(update: Update, context: Context) -> None:
    """A command in a group: the work is done in private chats."""
    visit = visit_of(update, context)
    said = errors.group_only_private(visit.t)
    try:
        await visit.say(said)
    except (
        ChatMigrated
    ) as moved:  # the group has become a supergroup, with another id, since the command was written
        await context.bot.send_message(moved.new_chat_id, said.text, parse_mode=ParseMode.HTML)


def handlers() -> list[Handler]:
    return [
        MessageHandler(filters.ChatType.GROUPS & filters.COMMAND, in_group),
        CommandHandler("help", help_, PRIVATE),
        CommandHandler("language", language, PRIVATE),
        CommandHandler("cancel", cancel, PRIVATE),
        on(SetLanguage, set_language),
        on(Cancel, cancel),
    ]


def last() -> list[Handler]:
    """What nobody else took."""
    return [
        CallbackQueryHandler(old_button),
        MessageHandler(PRIVATE & filters.COMMAND, unknown_command),
        MessageHandler(PRIVATE, sticker),
    ]
