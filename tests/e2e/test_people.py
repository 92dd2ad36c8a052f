"""People: how they come in, what each of them may, in both languages; blocked and back; one secretary, two committees."""

from dataclasses import replace

import pytest

from bot.demo.papers import FIRST, as_docx
from committee.values import Capacity, Role
from standin.client import Json
from storage.tables.committees import Committee
from storage.tables.messages import Outbox, Question
from storage.tables.minutes import Minutes
from storage.tables.offices import Office
from storage.tables.people import FocalPoint, Invitation, Member
from storage.tables.people import Person as PersonRow
from tests.e2e.stage import Stage, forge, phone, stage
from tests.e2e.steps import after, asks, data_of, hand_in, payload, press, settle
from tests.scene import EDUCATION, FILES, POLICE, REPAIR, UNO, VISITS, decision, letters, rows
from tests.world import World

SECOND = "জেলা ইনোভেশন টিম"


# --- the first start -----------------------------------------------------------------------------------------------


async def test_the_usual_answers_need_only_taps(here: World) -> None:
    secretary = await here.claim()
    name = await secretary.wait("নাম কী")
    await after(secretary, lambda: secretary.tap("জেলা আইসিটি কমিটি", name), "জেলায়")
    district = await asks(secretary, "নেত্রকোনা", "সভাপতি")
    post = await after(secretary, lambda: press(secretary, district, "su"), "আপনার")
    meeting = await after(secretary, lambda: press(secretary, post, "su"), "কোন দিনে")
    rule = next(d for d in data_of(meeting) if d.startswith("su:meeting:w2.6"))
    approval = await after(secretary, lambda: secretary.tap(rule, meeting), "নির্দেশক্রমে")
    done = await after(secretary, lambda: secretary.tap("su:directive:yes", approval), "কমিটি প্রস্তুত")
    assert "(সম্ভাব্য) ৮ মার্চ" in done["text"]  # the second Sunday after today, which is one
    (committee,) = rows(here.program.desk, Committee)
    assert (committee.district, committee.chair_post) == ("netrokona", "জেলা প্রশাসক, নেত্রকোণা")
    assert committee.monthly_rule == "w2.6" and committee.directive_approved_at is not None
    names = [office.name for office in rows(here.program.desk, Office)]
    assert sum(name.startswith("উপজেলা নির্বাহী অফিসার,") for name in names) == 10  # the district's upazilas
    assert not rows(here.program.desk, Question)


async def test_odd_answers_of_the_set_up_are_asked_again(here: World) -> None:
    secretary = await here.claim()
    await secretary.wait("নাম কী")
    await asks(secretary, "ক", "কমিটি")
    await asks(secretary, "জেলা আইসিটি কমিটি", "জেলায়")
    await asks(secretary, "আটলান্টিস", "জেলা")
    assert not rows(here.program.desk, Committee)
    shown = await asks(secretary, "মোহনগঞ্জ")
    if "সভাপতি" not in shown["text"]:
        shown = await after(secretary, lambda: secretary.tap("নেত্রকোণা", shown), "সভাপতি")
    await after(secretary, lambda: press(secretary, shown, "su"), "আপনার")
    await asks(secretary, "প্রোগ্রামার", "কোন দিনে")
    await asks(secretary, "কোনো একদিন", "বোঝা যায়নি")
    await asks(secretary, "১ জানুয়ারি ২০২৬", "পার হয়ে")
    await asks(secretary, "১৭/০২/২০২৬ বেলা ১১টা", "নির্দেশক্রমে")
    await asks(secretary, "জানি না", "নির্দেশক্রমে")
    assert not rows(here.program.desk, Committee)
    await after(secretary, lambda: secretary.tap("su:directive:no"), "কমিটি প্রস্তুত")
    (committee,) = rows(here.program.desk, Committee)
    assert committee.directive_approved_at is None and committee.secretary_post == "প্রোগ্রামার"


async def test_a_step_that_was_tapped_twice_or_late_moves_nothing(here: World) -> None:
    secretary = await here.claim()
    name = await secretary.wait("নাম কী")
    await after(secretary, lambda: secretary.tap("su:name:ict", name), "জেলায়")
    toast = await secretary.tap("su:name:law", name)
    assert "কার্যকর নেই" in toast["text"]
    await asks(secretary, "নেত্রকোণা", "সভাপতি")
    (question,) = rows(here.program.desk, Question)
    assert question.data["name"] == "জেলা আইসিটি কমিটি"


async def test_the_set_up_can_be_stopped_and_begun_again(here: World) -> None:
    secretary = await here.claim()
    await secretary.wait("নাম কী")
    await asks(secretary, "জেলা আইসিটি কমিটি", "জেলায়")
    await asks(secretary, "/cancel", "বাতিল করা হয়েছে")
    await asks(secretary, "/start", "কমিটি")
    assert not rows(here.program.desk, Committee)


# --- invitations ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("label", "capacity"), [("দপ্তর প্রধান", Capacity.HEAD), ("ফোকাল পয়েন্ট", Capacity.FOCAL)]
)
async def test_an_officer_comes_in_by_his_link_and_gets_his_tasks(
    here: World, label: str, capacity: Capacity
) -> None:
    at = await stage(here)
    await at.registered(REPAIR, FILES)
    listed = await asks(at.secretary, "/invite", "আমন্ত্রণ")
    office_id = at.scene.task("৩.১").office_id
    made = await after(at.secretary, lambda: at.secretary.tap(f"io:{office_id}", listed), "?start=")
    officer = await here.person("রাশেদ")
    welcome = await after(officer, lambda: officer.open(payload(made)), EDUCATION)
    assert "জেলা আইসিটি কমিটি" in welcome["text"]
    assert [p.telegram_id for p in rows(here.program.desk, PersonRow)][-1] == officer.id
    await at.secretary.mark()
    await officer.mark()
    await officer.tap(label, welcome)
    tasks = await officer.wait("৩.১")
    assert "৪.১" not in tasks["text"]
    assert "রাশেদ" in (await at.secretary.wait("যুক্ত হয়েছে"))["text"]
    (voice,) = [v for v in rows(here.program.desk, FocalPoint) if v.office_id == office_id]
    assert voice.capacity == capacity and voice.until is None
    assert [entry["command"] for entry in await officer.menu()] == ["tasks", "help", "language", "cancel"]
    (invitation,) = [i for i in rows(here.program.desk, Invitation) if i.office_id == office_id]
    assert invitation.used_at is not None and payload(made) not in invitation.token_hash
    # His own link once more leads him home; for anybody else it is used.
    await after(officer, lambda: officer.open(payload(made)), "যেভাবে অগ্রগতি জানাবেন")
    await officer.wait("৩.১")
    other = await here.person("অন্য জন")
    await after(other, lambda: other.open(payload(made)), "আগেই ব্যবহৃত")


async def test_who_says_no_leaves_the_link_good(here: World) -> None:
    at = await stage(here)
    token = at.scene.invitation(Role.OFFICER, EDUCATION)
    wrong, right = await phone(here, "ভুল জন"), await phone(here, "ঠিক জন")
    welcome = await after(wrong, lambda: wrong.open(token), EDUCATION)
    await after(wrong, lambda: wrong.tap("আমার দপ্তর নয়", welcome), "কিছুই লিপিবদ্ধ হয়নি")
    await asks(wrong, "/tasks", "আমন্ত্রিত")
    welcome = await after(right, lambda: right.open(token), EDUCATION)
    await after(right, lambda: right.tap("দপ্তর প্রধান", welcome), "যুক্ত হয়েছেন")


@pytest.mark.parametrize("role", [Role.CHAIR, Role.SUPERVISOR, Role.OBSERVER])
async def test_chair_supervisor_and_observer_come_in_likewise(here: World, role: Role) -> None:
    at = await stage(here)
    await at.registered(REPAIR)
    menu = await asks(at.secretary, "/invite")
    made = await after(
        at.secretary, lambda: at.secretary.tap(f"ir:{at.scene.committee_id}:{role}", menu), "?start="
    )
    person = await here.person("মাহবুবা")
    welcome = await after(person, lambda: person.open(payload(made)), "জেলা আইসিটি কমিটি")
    await after(person, lambda: press(person, welcome, "ja"), "যুক্ত হয়েছেন")
    assert [m.role for m in rows(here.program.desk, Member)] == ["secretary", role]
    await asks(person, "/digest", "একনজরে")
    assert "report" not in [entry["command"] for entry in await person.menu()]


async def test_an_observer_can_change_nothing(here: World) -> None:
    at = await stage(here)
    observer = await at.role(Role.OBSERVER)
    await at.registered(REPAIR)
    for command in ("/offices", "/invite", "/pending"):
        await asks(observer, command, "আওতায় নেই")
    task = at.scene.task("৩.১")
    for data in (
        "s:{t}:{v}:reported_done",
        "ac:{t}:{v}",
        "ru:{t}:{v}:1",
        "di:{t}",
        "mc:{c}:not_held",
        "re:{c}:1",
    ):
        await observer.mark()
        await forge(here, observer, data.format(t=task.id, v=task.version, c=at.scene.committee_id))
        answer = await observer.wait()
        assert "আওতায় নেই" in answer["text"] or "তালিকায় নেই" in answer["text"], data
    card = await after(observer, lambda: forge(here, observer, f"t:{task.id}"), "অচল ল্যাপটপ")
    assert data_of(card) == [] and at.scene.task("৩.১") == task


async def test_an_officer_sees_his_own_tasks_only(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR, VISITS, FILES)
    listed = await asks(officer, "/tasks")
    assert "৩.১" in listed["text"] and "৩.২" in listed["text"] and "৪.১" not in listed["text"]
    for command in ("/report", "/digest", "/offices", "/pending", "/invite"):
        await asks(officer, command, "আওতায় নেই")


# --- languages -----------------------------------------------------------------------------------------------------

ENGLISH = {
    Role.SECRETARY: {
        "/help": "Help for the member-secretary",
        "/tasks": "No task of your office",
        "/pending": "Offices",
        "/offices": "Offices and focal points",
        "/invite": "Invitations",
        "/meeting": "Next meeting",
        "/report": "progress report",
        "/digest": "at a glance",
        "/cancel": "Nothing is going on",
        "/language": "In which language",
        "/nothing": "no such command",
    },
    Role.CHAIR: {
        "/help": "Help for the Chair",
        "/digest": "at a glance",
        "/meeting": "Next meeting",
        "/report": "progress report",
        "/offices": "Offices and focal points",
        "/pending": "Offices",
        "/invite": "not within your role",
        "/cancel": "Nothing is going on",
    },
    Role.SUPERVISOR: {
        "/help": "Help for the supervisor",
        "/digest": "at a glance",
        "/meeting": "Next meeting",
    },
    Role.OBSERVER: {
        "/help": "Help for the observer",
        "/digest": "at a glance",
        "/offices": "not within your role",
    },
    Role.OFFICER: {
        "/help": "How to report progress",
        "/tasks": "3.1",
        "/report": "not within your role",
        "/meeting": "not within your role",
        "/cancel": "Nothing is going on",
    },
}


@pytest.mark.parametrize("role", list(Role))
async def test_every_command_answers_in_english_who_chose_english(here: World, role: Role) -> None:
    at = await stage(here)
    person = at.secretary
    if role is Role.OFFICER:
        person = await at.officer(EDUCATION)
    elif role is not Role.SECRETARY:
        person = await at.role(role)
    await at.registered(REPAIR, VISITS)
    asked = await asks(person, "/language", "ভাষা")
    await after(person, lambda: person.tap("English", asked), "Messages will be in English")
    for command, words in ENGLISH[role].items():
        answer = await asks(person, command, words)
        assert not any("০" <= letter <= "৯" for letter in answer["text"]), (command, answer["text"])
    menu = {entry["command"]: entry["description"] for entry in await person.menu()}
    assert menu["help"] == "Help"
    asked = await asks(person, "/language", "In which language")
    await after(person, lambda: person.tap("বাংলা", asked), "বাংলায়")
    assert {entry["command"]: entry["description"] for entry in await person.menu()}["help"] == "সহায়িকা"


async def test_what_is_sent_to_somebody_is_in_his_language(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    asked = await asks(officer, "/language")
    await after(officer, lambda: officer.tap("English", asked), "English")
    await officer.mark()
    await at.registered(REPAIR)
    request = await officer.wait("3.1")
    assert "Request to report progress" in request["text"]
    await officer.mark()
    await here.move("2026-02-15T10:30")
    await officer.wait("has not been received")


# --- cancelling ----------------------------------------------------------------------------------------------------


async def test_cancel_ends_whatever_was_asked(here: World) -> None:
    at = await stage(here)
    officer, chair = await at.officer(EDUCATION), await at.role(Role.CHAIR)
    await at.registered(REPAIR)
    task = at.scene.task("৩.১")
    for person, data in (
        (officer, f"s:{task.id}:{task.version}:problem"),
        (officer, f"h:{task.id}:{task.version}:write"),
        (officer, f"ev:{task.id}"),
        (chair, f"di:{task.id}"),
        (at.secretary, f"mc:{at.scene.committee_id}:fix"),
        (at.secretary, "su:new:"),
    ):
        if not await person.messages():
            await asks(person, "/help")
        await after(person, lambda p=person, d=data: forge(here, p, d))  # type: ignore[misc]
        assert rows(here.program.desk, Question), data
        await asks(person, "/cancel", "বাতিল করা হয়েছে")
        assert not rows(here.program.desk, Question), data
        await asks(person, "/cancel", "বাতিল করার মতো")
    assert at.scene.task("৩.১") == task and len(rows(here.program.desk, Committee)) == 1


async def test_a_draft_can_be_dropped(here: World) -> None:
    at = await stage(here)
    preview = await hand_in(at.secretary, "m.docx", as_docx(FIRST))
    await after(at.secretary, lambda: press(at.secretary, preview, "dx"), "বাতিল")
    toast = await forge(here, at.secretary, next(d for d in data_of(preview) if d.startswith("rg:")))
    assert "কার্যকর নেই" in toast["text"] and not rows(here.program.desk, Minutes)


# --- blocked and back ----------------------------------------------------------------------------------------------


def person_row(here: World, telegram_id: int) -> PersonRow:
    found: list[PersonRow] = rows(here.program.desk, PersonRow)
    return next(person for person in found if person.telegram_id == telegram_id)


async def test_who_blocks_the_bot_is_unreachable_and_the_secretary_told(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    await at.secretary.mark()
    await officer.block()
    notice = await at.secretary.wait("পৌঁছানো যাচ্ছে না")
    assert EDUCATION in notice["text"]
    assert person_row(here, officer.id).unreachable_since is not None
    listed = await asks(at.secretary, "/pending", EDUCATION)
    assert "বন্ধ" in listed["text"]

    await here.move("2026-02-15T10:30")  # the request is due, and nobody tries to send it
    assert [letter.state for letter in letters(here.program.desk, "reminder") if letter.person_id == 2] == []

    await officer.unblock()
    await asks(officer, "/tasks", "৩.১")
    assert person_row(here, officer.id).unreachable_since is None
    await officer.mark()
    await here.move("2026-02-19T10:30")
    await officer.wait("৩.১")


async def test_who_blocked_it_unnoticed_is_found_out_by_the_next_letter(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    here.server.state.people[officer.id].blocked = True
    await at.secretary.mark()
    at.register(REPAIR)
    await at.secretary.wait("পৌঁছানো যাচ্ছে না")
    (letter,) = [it for it in letters(here.program.desk, "assignment") if it.person_id == 2]
    assert letter.state == "dead" and "blocked" in (letter.error or "")
    assert person_row(here, officer.id).unreachable_since is not None


# --- two committees ------------------------------------------------------------------------------------------------


async def with_two(here: World) -> tuple[Stage, int]:
    at = await stage(here)
    other = await at.one_more_committee(SECOND)
    return at, other.committee_id


@pytest.mark.parametrize("command", ["/report", "/digest", "/meeting", "/offices", "/pending", "/invite"])
async def test_with_two_committees_he_is_asked_which(here: World, command: str) -> None:
    at, second = await with_two(here)
    at.register(REPAIR)
    asked = await asks(at.secretary, command, "কোন কমিটি")
    answer = await after(at.secretary, lambda: at.secretary.tap(SECOND, asked))
    assert SECOND in answer["text"] or "কার্যবিবরণী নিবন্ধিত হয়নি" in answer["text"]
    assert "ল্যাপটপ" not in answer["text"]
    toast = await forge(here, at.secretary, next(d for d in data_of(asked) if d.endswith(f":{second}")))
    assert "কার্যকর নেই" in toast["text"]


async def test_minutes_go_to_the_committee_that_was_chosen(here: World) -> None:
    at, second = await with_two(here)
    await at.secretary.mark()
    unnamed = replace(FIRST, title="মাসিক সভার কার্যবিবরণী")
    await at.secretary.upload("m.docx", as_docx(unnamed))
    asked = await at.secretary.wait("কোন কমিটি")
    preview = await after(at.secretary, lambda: at.secretary.tap(SECOND, asked), "পড়া হয়েছে")
    assert SECOND in preview["text"]
    preview = await settle(at.secretary, preview)
    await after(at.secretary, lambda: press(at.secretary, preview, "rg"), "নিবন্ধিত হয়েছে")
    (kept,) = rows(here.program.desk, Minutes)
    assert kept.committee_id == second
    offices = [o for o in rows(here.program.desk, Office) if o.name == "হাওর নেটওয়ার্ক লিঃ"]
    assert [o.committee_id for o in offices] == [second]


async def test_one_person_in_two_committees_gets_one_reminder_with_a_section_for_each(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    other = await at.one_more_committee(SECOND)
    other.let_in(officer.id, UNO)
    await at.registered(REPAIR)
    other.register(decision("৭.১", "উদ্ভাবনী ধারণা সংগ্রহ করতে হবে।", UNO))
    await at.settled()
    await officer.mark()
    await here.move("2026-02-15T10:30")
    reminder = await officer.wait("৩.১")
    assert "৭.১" in reminder["text"] and "জেলা আইসিটি কমিটি" in reminder["text"] and SECOND in reminder["text"]
    sent: list[Outbox] = [it for it in letters(here.program.desk, "reminder") if it.person_id == 2]
    assert len(sent) == 1


async def test_one_person_with_two_offices_gets_one_reminder(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    at.scene.let_in(officer.id, POLICE, capacity="focal")
    await at.registered(REPAIR, decision("৬.১", "টহল জোরদার করতে হবে।", POLICE))
    await officer.mark()
    await here.move("2026-02-15T10:30")
    reminder: Json = await officer.wait("৩.১")
    assert "৬.১" in reminder["text"] and "মহোদয়" in reminder["text"]  # and each office in its own voice
    assert len([it for it in letters(here.program.desk, "reminder") if it.person_id == 2]) == 1
    assert "reminder/7/2026-02-24" in letters(here.program.desk, "reminder")[-1].key
