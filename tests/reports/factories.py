"""Values of a made-up committee, for the papers' tests; every factory takes overrides."""

from dataclasses import replace
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from committee.letters import LetterDecision, OfficeLetter, Reference
from committee.report_views import (
    AttentionItem,
    Digest,
    Figures,
    OfficeFigures,
    OfficeProgress,
    Outreach,
    ProgressReport,
    ReportRow,
)
from committee.values import Light, MeetingState, Nature, Source, Status
from committee.views import MeetingView, TaskLine
from places.model import Courtesy

DHAKA = ZoneInfo("Asia/Dhaka")
COMMITTEE = "নদীপুর জেলা আইসিটি কমিটি"
SECRETARY = "জেলা আইসিটি অফিসার, নদীপুর"
CHAIR = "জেলা প্রশাসক, নদীপুর"
EDUCATION = "জেলা শিক্ষা অফিসার, নদীপুর"
PRIMARY = "জেলা প্রাথমিক শিক্ষা অফিসার, নদীপুর"
HEALTH = "সিভিল সার্জন, নদীপুর"
POWER = "নির্বাহী প্রকৌশলী, বিদ্যুৎ বিতরণ বিভাগ, নদীপুর"
POLICE = "পুলিশ সুপার, নদীপুর"
UPAZILAS = tuple(f"উপজেলা নির্বাহী অফিসার, {name}" for name in ("শালবন", "চরকান্দা", "বটতলী", "কাশবন"))


def meeting(**given: Any) -> MeetingView:
    return MeetingView(
        **{
            "committee_id": 1,
            "committee": COMMITTEE,
            "on": date(2026, 3, 19),
            "at": time(11, 0),
            "venue": "জেলা প্রশাসকের সম্মেলন কক্ষ",
            "state": MeetingState.FIXED,
            "days": 5,
            **given,
        }
    )


def said(**given: Any) -> OfficeProgress:
    """An office that answered."""
    return OfficeProgress(
        **{
            "office": EDUCATION,
            "status": Status.IN_PROGRESS,
            "percent": 60,
            "on": date(2026, 3, 10),
            "source": Source.TELEGRAM,
            **given,
        }
    )


def silent(**given: Any) -> OfficeProgress:
    """An office that was asked in vain."""
    asked = Outreach(sent=(date(2026, 3, 2), date(2026, 3, 10), date(2026, 3, 12)), seen=date(2026, 3, 10))
    return OfficeProgress(
        **{"office": PRIMARY, "status": Status.NO_INFORMATION, "owes": True, "outreach": asked, **given}
    )


def unreached(**given: Any) -> OfficeProgress:
    """An office nobody speaks for."""
    return silent(**{"office": POWER, "outreach": Outreach(reachable=False), **given})


def row(**given: Any) -> ReportRow:
    progress = given.get("progress", (said(),))
    return ReportRow(
        **{
            "agenda_no": "২",
            "agenda_title": "ডিজিটাল কনটেন্ট",
            "number": "২.১",
            "text": "মাধ্যমিক পর্যায়ের সকল শিক্ষা প্রতিষ্ঠানে মাল্টিমিডিয়া ক্লাসরুমের ব্যবহার নিশ্চিত করতে হবে।",
            "nature": Nature.ONE_OFF,
            "implementers": tuple(one.office for one in progress),
            "cooperating": (),
            "progress": progress,
            "taken_on": date(2026, 2, 18),
            "age": 1,
            "due": None,
            "light": Light.YELLOW,
            **given,
        }
    )


def office_figures(**given: Any) -> OfficeFigures:
    return OfficeFigures(
        **{
            "office_id": 1,
            "office": EDUCATION,
            "total": 4,
            "green": 2,
            "yellow": 1,
            "red": 1,
            "grey": 0,
            "silent": False,
            "reached": True,
            **given,
        }
    )


def figures(**given: Any) -> Figures:
    return Figures(
        **{
            "one_off": 9,
            "done": 2,
            "to_verify": 1,
            "moving": 2,
            "problem": 1,
            "not_started": 1,
            "no_information": 2,
            "standing": 4,
            "complied": 2,
            "partly": 1,
            "standing_silent": 1,
            "silent_offices": (PRIMARY,),
            "unreached_offices": (POWER,),
            **given,
        }
    )


def report(**given: Any) -> ProgressReport:
    """A report with a row of every kind."""
    return ProgressReport(
        **{
            "committee_id": 1,
            "committee": COMMITTEE,
            "district": "নদীপুর",
            "chair_post": CHAIR,
            "secretary_post": SECRETARY,
            "meeting_date": date(2026, 2, 18),
            "meeting_number": "৭",
            "as_of": datetime(2026, 3, 15, 10, 0, tzinfo=DHAKA),
            "next_meeting": meeting(),
            "rows": every_kind(),
            "figures": figures(),
            "by_office": (
                office_figures(),
                office_figures(office=PRIMARY, total=3, green=0, yellow=1, red=2, silent=True),
                office_figures(office=HEALTH, total=2, green=1, yellow=1, red=0),
                office_figures(office=POWER, total=2, green=0, yellow=0, red=0, grey=2, reached=False),
                office_figures(office=POLICE, total=1, green=1, yellow=0, red=0),
                *(office_figures(office=name, total=2, red=0) for name in UPAZILAS),
            ),
            **given,
        }
    )


def every_kind() -> tuple[ReportRow, ...]:
    return (
        row(
            agenda_no="১",
            agenda_title="গত সভার কার্যবিবরণী দৃঢ়ীকরণ",
            number="১.১",
            text="কোনো সংশোধনী না থাকায় গত সভার কার্যবিবরণী সর্বসম্মতিক্রমে দৃঢ়ীকরণ করা হলো।",
            nature=Nature.FORMAL,
            progress=(),
            light=Light.GREEN,
        ),
        row(
            progress=(
                said(
                    done_count=38,
                    total_count=62,
                    note="৩৮টি প্রতিষ্ঠানে সপ্তাহে অন্তত তিনটি ক্লাস নেওয়া হচ্ছে",
                    evidence=2,
                ),
                silent(),
            ),
            cooperating=(UPAZILAS[0], UPAZILAS[1]),
            light=Light.RED,
            due=date(2026, 4, 30),
        ),
        row(
            number="২.২",
            text="মানসম্মত ডিজিটাল কনটেন্ট ব্যবহার করতে হবে এবং শিক্ষক বাতায়ন (teachers.gov.bd) হতে কনটেন্ট সংগ্রহ করা যাবে।",
            nature=Nature.STANDING,
            age=5,
            progress=(said(status=Status.COMPLIED, percent=None),),
            light=Light.GREEN,
        ),
        row(
            number="২.৩",
            text="নষ্ট ল্যাপটপসমূহের তালিকা প্রস্তুত করে আগামী সভার পূর্বে কমিটির নিকট দাখিল করতে হবে।",
            age=4,
            due=date(2026, 3, 1),
            progress=(
                said(
                    status=Status.PROBLEM,
                    percent=None,
                    note="সার্ভিসিং-এর জন্য বরাদ্দ পাওয়া যায়নি",
                    source=Source.PHONE,
                    informant="অফিস সহকারী",
                ),
            ),
            light=Light.RED,
        ),
        row(
            agenda_no="৩",
            agenda_title="ইউনিয়ন ডিজিটাল সেন্টার ও ফাইবার অপটিক সংযোগ",
            number="৩.১",
            text="প্রত্যেক উপজেলায় ইউনিয়ন ডিজিটাল সেন্টার পরিদর্শন করে প্রতিবেদন দাখিল করতে হবে।",
            progress=(
                said(
                    office=UPAZILAS[0],
                    status=Status.DONE,
                    percent=100,
                    evidence=1,
                    note="৯টি ইউডিসি পরিদর্শন সম্পন্ন",
                ),
                said(office=UPAZILAS[1], status=Status.REPORTED_DONE, percent=None, source=Source.LETTER),
                said(office=UPAZILAS[2], status=Status.NOT_STARTED, percent=None, source=Source.MEETING),
                said(
                    office=UPAZILAS[3],
                    status=Status.MORE_TIME,
                    percent=40,
                    note="বন্যার কারণে ৩টি ইউনিয়নে যাওয়া যায়নি; ৩০ এপ্রিল পর্যন্ত সময় প্রয়োজন",
                ),
            ),
            light=Light.YELLOW,
            age=2,
            taken_on=date(2026, 1, 21),
        ),
        row(
            agenda_no="৩",
            agenda_title="ইউনিয়ন ডিজিটাল সেন্টার ও ফাইবার অপটিক সংযোগ",
            number="৩.২",
            text="বিদ্যুৎ সংযোগবিহীন ৪টি সেন্টারে সংযোগ প্রদানের ব্যবস্থা গ্রহণ করতে হবে।",
            progress=(unreached(), unreached(office=POLICE, outreach=Outreach(failed=(date(2026, 3, 2),)))),
            light=Light.GREY,
            taken_on=date(2026, 1, 21),
            age=2,
        ),
        row(
            agenda_no="৪",
            agenda_title="সাইবার নিরাপত্তা",
            number="৪.১",
            text="সাইবার অপরাধ বিষয়ে সচেতনতামূলক সভা নিয়মিত আয়োজন করতে হবে।",
            nature=Nature.STANDING,
            progress=(
                said(office=POLICE, status=Status.PARTLY, percent=None, note="২টি থানায় সভা হয়েছে"),
                said(office=HEALTH, status=Status.NOT_APPLICABLE, percent=None),
                silent(status=Status.COMPLIED, on=date(2026, 2, 10)),
            ),
            light=Light.YELLOW,
            age=9,
        ),
    )


def many_rows(count: int) -> tuple[ReportRow, ...]:
    """`count` rows, three to an agenda item."""
    kinds = every_kind()[1:]
    return tuple(
        replace(
            kinds[i % len(kinds)],
            agenda_no=str(i // 3 + 1),
            agenda_title=f"বিষয় {i // 3 + 1}",
            number=f"{i // 3 + 1}.{i % 3 + 1}",
        )
        for i in range(count)
    )


def task(**given: Any) -> TaskLine:
    return TaskLine(
        **{
            "id": 1,
            "number": "২.৩",
            "agenda_no": "২",
            "text": "নষ্ট ল্যাপটপসমূহের তালিকা প্রস্তুত করে কমিটির নিকট দাখিল করতে হবে।",
            "nature": Nature.ONE_OFF,
            "status": Status.PROBLEM,
            "percent": None,
            "age": 4,
            "due": None,
            "office": EDUCATION,
            "light": Light.RED,
            **given,
        }
    )


def attention(**given: Any) -> AttentionItem:
    return AttentionItem(**{"task": task(), "reason": "সার্ভিসিং-এর জন্য বরাদ্দ পাওয়া যায়নি", "asks": None, **given})


def digest(**given: Any) -> Digest:
    return Digest(
        **{
            "committee_id": 1,
            "committee": COMMITTEE,
            "meeting": meeting(),
            "figures": figures(),
            "previous_done": 1,
            "attention": (
                attention(),
                attention(
                    task=task(
                        number="৩.১",
                        text="প্রত্যেক উপজেলায় ইউনিয়ন ডিজিটাল সেন্টার পরিদর্শন করে প্রতিবেদন দাখিল করতে হবে।",
                        office=UPAZILAS[3],
                        age=2,
                        status=Status.MORE_TIME,
                    ),
                    reason="বন্যার কারণে ৩টি ইউনিয়নে যাওয়া যায়নি",
                    asks=Status.MORE_TIME,
                    until=date(2026, 4, 30),
                ),
            ),
            "by_office": report().by_office,
            **given,
        }
    )


LETTER: dict[str, Any] = {
    "committee_id": 3,
    "committee": COMMITTEE,
    "district": "নদীপুর",
    "office_id": 5,
    "office": "জেলা শিক্ষা অফিসার, নদীপুর",
    "courtesy": Courtesy.SUBORDINATE,
    "decisions": (
        LetterDecision(
            number="৩.১",
            agenda_no="৩",
            text="জেলার সকল মাধ্যমিক বিদ্যালয়ের ডিজিটাল ল্যাব পরিদর্শন করে অচল কম্পিউটারের তালিকা প্রস্তুত করতে হবে এবং "
            "মেরামতের প্রাক্কলনসহ কমিটিতে উপস্থাপন করতে হবে।",
            taken_on=date(2026, 1, 27),
            due=date(2026, 2, 15),
        ),
        LetterDecision(
            number="",
            agenda_no="৪",
            text="প্রতি মাসে অন্তত চারটি ল্যাব পরিদর্শন করে প্রতিবেদন দিতে হবে।",
            taken_on=date(2025, 12, 16),
            due=None,
        ),
    ),
    "references": (
        Reference(
            meeting_date=date(2026, 1, 27), memo_no="০৫.৪৪.৫৫০০.০১২.০৬.০০১.২৬-৮৪", memo_date=date(2026, 2, 8)
        ),
        Reference(meeting_date=date(2025, 12, 16)),
    ),
    "asked": (date(2026, 2, 15), date(2026, 2, 19)),
    "seen": date(2026, 2, 15),
    "step": 3,
    "reply_by": date(2026, 3, 1),
    "directed": True,
    "on": date(2026, 2, 22),
    "chair_post": "জেলা প্রশাসক, নদীপুর",
    "secretary_post": "জেলা আইসিটি অফিসার, নদীপুর",
    "secretary_phone": "01700-000000",
    "supervisor_post": "অতিরিক্ত জেলা প্রশাসক (শিক্ষা ও আইসিটি), নদীপুর",
}


def letter(**changes: Any) -> OfficeLetter:
    """A letter to an office that was asked twice."""
    given = {**LETTER, "meeting": meeting(on=date(2026, 3, 3)), **changes}
    return OfficeLetter(**given)
