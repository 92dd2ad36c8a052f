"""The one wiring function: settings → a program that runs; tests build it with the same function."""

import asyncio
import contextlib
import gc
import logging
import os
import signal
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from telegram import Update
from telegram.error import InvalidToken, NetworkError, TelegramError
from telegram.ext import ApplicationBuilder, CallbackContext, ContextTypes, ExtBot

from actions.desk import Desk
from actions.invite import issue_claim
from bot.clock import CLOCK_NOTE, Mover, serve_clock
from bot.copies import keep_copies
from bot.door import on_error
from bot.inbox import InboxQueue, InOrder
from bot.pulse import keep_pulse, watch_sending
from bot.requests import AiohttpRequest, certificates
from bot.settings import Settings
from bot.tidying import keep_tidy
from bot.verbatim import Verbatim
from handlers.general import default_menu
from handlers.order import all_handlers
from handlers.secretary import deep_link, new_token
from handlers.visit import App, Services
from locales import languages
from locales.translator import Translator
from scheduler.lease import Lease
from scheduler.sender import Sender
from scheduler.tick import start_ticking, tick
from storage import sending
from storage.backup import before_migration
from storage.clock import Clock, SimulatedClock, SystemClock
from storage.database import Database, newest_revision, sqlite_file
from storage.faults import note, sentence

log = logging.getLogger(__name__)
UPDATES = [
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.MY_CHAT_MEMBER,
]
LONG_POLL = 25  # seconds
FINISHED_WITHIN = 5.0  # seconds that letters under way get when the program stops
PATIENCE = (
    0.2,
    10.0,
)  # seconds between the first two tries to reach the API at the start, and between the last


class CannotStart(Exception):
    """The program cannot start; the text is one sentence that says why and what to do."""


@dataclass(frozen=True, kw_only=True)
class Program:
    """Everything wired together. `mover` only where the clock is simulated."""

    settings: Settings
    database: Database
    desk: Desk
    app: App
    queue: InboxQueue
    sender: Sender
    lease: Lease
    mover: Mover | None


def open_database(settings: Settings) -> Database:
    """The database of these settings, brought to the newest schema; CannotStart where that fails."""
    file = sqlite_file(settings.database_url)
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        if file is not None:
            file.parent.mkdir(parents=True, exist_ok=True)
        database = Database(settings.database_url)
        if database.revision() not in (None, newest_revision()):
            before_migration(database, settings.data_dir, datetime.now(settings.zone))
        database.migrate()
    except OSError as error:
        raise CannotStart(
            f"The data folder cannot be written ({error.strerror}); choose another with TAGID_DATA_DIR."
        ) from error
    except Exception as error:
        said = sentence(error)
        if said is None:
            raise
        raise CannotStart(said) from error
    return database


def build(settings: Settings) -> Program:
    """Wire the program; nothing runs yet and nothing has been sent."""
    os.environ.setdefault("PTB_TIMEDELTA", "true")  # RetryAfter as a duration; as a number it warns each time
    database = open_database(settings)
    clock: Clock = SimulatedClock(database, settings.clock) if settings.clock else SystemClock()
    woken: list[Sender] = []
    desk = Desk(
        database=database,
        clock=clock,
        zone=settings.zone,
        hours=settings.hours,
        fasting_hours=settings.fasting_hours,
        woken=lambda: woken[0].wake() if woken else None,
    )
    services = Services(desk=desk, languages=languages())
    lease = Lease(database)
    updates = Verbatim(
        settings.api_url, connections=2, read_timeout=LONG_POLL + 10, certificates=certificates()
    )
    queue, processor = InboxQueue(desk, lease, updates.of), InOrder(desk, services.notes)
    processor.queue = queue
    bot: ExtBot[None] = ExtBot(
        settings.token,
        base_url=f"{settings.api_url}/bot",
        base_file_url=f"{settings.api_url}/file/bot",
        request=AiohttpRequest(
            settings.api_url, connections=32, read_timeout=20, certificates=certificates()
        ),
        get_updates_request=updates,
    )
    app: App = (
        ApplicationBuilder()
        .bot(bot)
        .update_queue(queue)
        .concurrent_updates(processor)
        .context_types(ContextTypes(context=CallbackContext, bot_data=cast(type[Services], lambda: services)))
        .build()
    )
    app.add_handlers(all_handlers())
    app.add_error_handler(on_error)
    sender = Sender(desk, bot, lease)
    woken.append(sender)
    mover = Mover(desk, clock, sender) if isinstance(clock, SimulatedClock) else None
    return Program(
        settings=settings,
        database=database,
        desk=desk,
        app=app,
        queue=queue,
        sender=sender,
        lease=lease,
        mover=mover,
    )


@contextlib.asynccontextmanager
async def running(program: Program) -> AsyncIterator[Program]:
    """The program at work: polling, sending, ticking; everything stopped and closed at the end.

    While another process works on the same database, this one stands by.
    """
    app = program.app
    try:
        await _reach(program)
        await program.lease.acquire()
        with program.database.write() as session:
            sending.recover(session)
        queued = program.queue.replay(app.bot)
    except BaseException as error:
        await app.bot.shutdown()
        program.database.close()
        said = sentence(error)
        if said is None:
            raise
        raise CannotStart(said) from error
    if queued:
        log.info("%d updates of the last run are answered now", queued)
    leasing = asyncio.create_task(program.lease.keep(), name="lease")
    sender = asyncio.create_task(_send(program), name="sender")
    others = [
        asyncio.create_task(keep_pulse(program.database), name="pulse"),
        asyncio.create_task(watch_sending(program.desk), name="watch"),
        asyncio.create_task(keep_copies(program.settings), name="copies"),
        asyncio.create_task(keep_tidy(program.desk), name="tidying"),
    ]
    ticking = start_ticking(program.desk)
    server = None
    try:
        if program.mover is not None:
            server = serve_clock(program.mover, program.settings.data_dir / CLOCK_NOTE)
        await app.start()
        assert app.updater is not None
        await app.updater.start_polling(timeout=LONG_POLL, allowed_updates=UPDATES, bootstrap_retries=-1)
        yield program
    finally:
        ticking.pause()  # a tick that has begun comes to its end while the rest is stopped, or stops between committees
        await _stop(program)
        ticking.shutdown(wait=False)
        await _end(sender)
        await program.sender.finish(FINISHED_WITHIN)
        for task in others:
            await _end(task)
        await _end(leasing)
        if server is not None:
            server.stop()
            await server.close_all_connections()
        await app.shutdown()
        program.lease.give_up()
        program.database.close()


async def _send(program: Program) -> None:
    """What the last run had begun to plan is planned to its end before anything goes out."""
    try:
        await tick(program.desk)
    except Exception as error:  # the next tick tries again
        note(log, "what is due could not be looked for", error)
    await program.sender.run()


async def _end(task: asyncio.Task[None]) -> None:
    """The task is over; what it may have failed of before stops nobody from stopping the rest."""
    task.cancel()
    await asyncio.wait([task])


async def _stop(program: Program) -> None:
    """No more updates; those being handled are finished."""
    app = program.app
    if app.updater is not None and app.updater.running:
        await app.updater.stop()
    if app.running:
        await app.stop()


async def _reach(program: Program) -> None:
    """Find the bot at the API; a network that is not there yet is waited for."""
    app = program.app
    wait, longest = PATIENCE
    while True:
        try:
            await app.initialize()
            for lang in languages():
                commands = default_menu(Translator(lang))
                await app.bot.set_my_commands(commands, language_code="" if lang == "bn" else lang)
            return
        except InvalidToken:
            raise CannotStart(
                "Telegram does not know this token; copy it again from @BotFather into TAGID_TOKEN."
            ) from None
        except NetworkError as error:
            log.warning(
                "the Bot API at %s cannot be reached (%s); trying again", program.settings.api_url, error
            )
            await asyncio.sleep(wait)
            wait = min(2 * wait, longest)
        except TelegramError as error:
            raise CannotStart(f"The Bot API refuses to start: {error.message}.") from error


def claim_link(program: Program) -> str | None:
    """A fresh one-time link for the first secretary; None when the bot has been claimed."""
    token = new_token()
    return deep_link(program.app.bot.username, token) if program.desk.act(issue_claim, token=token) else None


async def serve(settings: Settings, tell: Callable[[str], None]) -> None:
    """Run until SIGINT or SIGTERM; `tell` says a line to who started it. Who loses the lease stands by again."""
    stop = asyncio.Event()
    while not stop.is_set():
        await _serve(build(settings), stop, tell)


async def _serve(program: Program, stop: asyncio.Event, tell: Callable[[str], None]) -> None:
    """Work until told to stop, or until another process does the work."""
    loop = asyncio.get_running_loop()
    async with running(program):
        # Until here, where an API that does not answer may be waited for, the signals end the program as they do any.
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, stop.set)
        # What is loaded by now stays as long as the program; the collector need not go through it again and again, and an
        # update alone makes more objects than those after which it looks at the youngest.
        gc.collect()
        gc.freeze()
        gc.set_threshold(10_000, 20, 20)
        link = claim_link(program)
        if link is not None:
            tell(f"Open this link once to become the first secretary (valid for 24 hours):\n{link}")
        tell(f"Tagid is running as @{program.app.bot.username}. Ctrl-C stops it.")
        ends = [asyncio.create_task(event.wait()) for event in (stop, program.lease.lost)]
        await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        for end in ends:
            end.cancel()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.remove_signal_handler(number)
