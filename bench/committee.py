"""A made-up committee in which every office has one decision and one officer, set up by conversation alone."""

import re
from collections.abc import Sequence

from standin.client import Json, Person, Standin

OFFICES = (
    "সিভিল সার্জন", "জেলা শিক্ষা অফিসার", "জেলা প্রাথমিক শিক্ষা অফিসার", "উপপরিচালক, কৃষি সম্প্রসারণ অধিদপ্তর",
    "জেলা মৎস্য কর্মকর্তা", "জেলা প্রাণিসম্পদ কর্মকর্তা", "জেলা সমবায় অফিসার", "জেলা তথ্য অফিসার",
)  # fmt: skip
_MINUTES = """জেলা আইসিটি কমিটির সভার কার্যবিবরণী
সভাপতি: জেলা প্রশাসক, নড়াইল
সভার তারিখ: ১২/০৬/২০২৫ খ্রি.
সময়: সকাল ১১টা
স্থান: জেলা প্রশাসকের সম্মেলন কক্ষ

আলোচনা\tসিদ্ধান্ত\tবাস্তবায়নে
{rows}

পরিশেষে সকলকে ধন্যবাদ জানিয়ে সভাপতি সভার সমাপ্তি ঘোষণা করেন।
"""
_ROW = "{n}. প্রশিক্ষণ: আলোচনা করা হয়।\t{n}.১। ১০টি প্রশিক্ষণ আয়োজন করতে হবে।\t{office}, নড়াইল"
_BANGLA = str.maketrans("0123456789", "০১২৩৪৫৬৭৮৯")


async def found(standin: Standin, claim: str) -> Sequence[Person]:
    """The officers of the new committee, each with his card open; `claim` is the first secretary's payload."""
    secretary = await standin.person("Secretary")
    await secretary.open(claim)
    await _press(secretary, "su:name:")
    await secretary.say("নড়াইল")
    for step in ("su:chair:", "su:post:"):
        await _press(secretary, step)
    await secretary.wait()
    await secretary.say("১৫/০৭/২০২৫ সকাল ১১টা")
    await _press(secretary, "su:directive:")
    await _register(secretary)
    officers = []
    await secretary.say("/invite")
    menu = await secretary.wait(lambda message: bool(_buttons(message, "io:")))
    for invite in _buttons(menu, "io:", OFFICES):
        officers.append(await _join(standin, secretary, invite))
    return officers


async def _register(secretary: Person) -> None:
    """The minutes, answering every question by its first choice."""
    rows = [
        _ROW.format(n=str(number).translate(_BANGLA), office=office)
        for number, office in enumerate(OFFICES, 1)
    ]
    await secretary.upload("minutes.txt", _MINUTES.format(rows="\n".join(rows)).encode())
    shown = await secretary.wait(lambda message: bool(_buttons(message, "rg:")), timeout=30)
    while (onward := _onward(shown)) is not None:
        await secretary.tap(onward, shown)
        shown = await secretary.wait(lambda message: bool(_buttons(message, "rg:") or _onward(message)))
    await secretary.tap(_buttons(shown, "rg:")[0])
    await secretary.wait()


def _onward(shown: Json) -> str | None:
    """What leads on from a card or the summary: the next page of a paper that is read through, an answer, the first question;
    None where all is answered."""
    pages, answers = _buttons(shown, "dw:"), _buttons(shown, "da:")
    if pages and not any(answer.endswith(":keep") for answer in answers):
        return pages[-1]
    return next(iter((*answers, *_buttons(shown, "d:"))), None)


async def _join(standin: Standin, secretary: Person, invite: str) -> Person:
    await secretary.tap(invite)
    made = await secretary.wait(lambda message: "start=" in message["html"])
    payload = re.search(r"start=([\w-]+)", made["html"])
    assert payload is not None
    officer = await standin.person("Officer")
    await officer.open(payload[1])
    await _press(officer, "ja:")
    listed = await officer.wait(lambda message: bool(_buttons(message, "t:")))
    await officer.tap(_buttons(listed, "t:")[0])
    await officer.wait(lambda message: bool(_buttons(message, "s:")))
    return officer


async def _press(person: Person, data: str) -> None:
    """Tap the first button whose data begins so, in the next message that has one."""
    message = await person.wait(lambda message: bool(_buttons(message, data)))
    await person.tap(_buttons(message, data)[0], message)


def _buttons(message: Json, data: str, labels: Sequence[str] = ("",)) -> list[str]:
    """The data of a message's buttons that begins so; with `labels`, of those that are called after one of them."""
    buttons = [
        button for row in message["buttons"] for button in row if (button["data"] or "").startswith(data)
    ]
    return [button["data"] for button in buttons if any(label in button["text"] for label in labels)]
