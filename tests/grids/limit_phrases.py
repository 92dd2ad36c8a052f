"""By when things are to be done, in all the words that such papers use: `python -m tests.grids.limit_phrases`.

The meeting is on 12 June 2025. Each phrase stands as it is printed, with its one day or how it comes round ("" for neither),
and is tried in a column, behind a label, and in several places of an order; beside them stand orders that tell of a time by
which nothing is due.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from minutes.model import Decision, Minutes
from minutes.read import read, read_text
from tests.grids.office_cells import HEAD, TAIL, table_of

# Anywhere: in a column and within an order.
PHRASES: dict[str, str] = {
    "৩ দিনের মধ্যে": "", "আগামী ৭ দিনের মধ্যে": "", "১৫ (পনের) দিনের মধ্যে": "", "তিন কর্মদিবসের মধ্যে": "",
    "আগামী ১০ কার্যদিবসের মধ্যে": "", "পরবর্তী ৭২ ঘণ্টার মধ্যে": "", "২৪ ঘন্টার মধ্যে": "", "আগামী ২ সপ্তাহের মধ্যে": "",
    "দুই মাসের মধ্যে": "", "আগামী ছয় মাসের মধ্যে": "", "এক বছরের মধ্যে": "", "৩০ জুনের মধ্যে": "2025-06-30",
    "৩০ জুন ২০২৫ এর মধ্যে": "2025-06-30", "৩০ জুন, ২০২৫ তারিখের মধ্যে": "2025-06-30",
    "আগামী ৩০/০৬/২০২৫ খ্রি. তারিখের মধ্যে": "2025-06-30", "৩০.০৬.২০২৫ তারিখের মধ্যে": "2025-06-30",
    "৩০-০৬-২০২৫ খ্রিঃ তারিখের মধ্যে": "2025-06-30", "আগামী ১৫ জুলাইয়ের মধ্যে": "2025-07-15",
    "১৫ই জুলাইয়ের মধ্যে": "2025-07-15", "১লা জুলাইয়ের পূর্বে": "2025-07-01", "২০ জুন ২০২৫ তারিখের পূর্বে": "2025-06-20",
    "আগামী সভার পূর্বে": "", "পরবর্তী সভার আগে": "", "আগামী মাসিক সভার পূর্বেই": "", "আগামী মাসের মধ্যে": "",
    "চলতি মাসের মধ্যে": "", "জুলাই মাসের মধ্যে": "", "জুলাই ২০২৫ এর মধ্যে": "", "আগামী জুলাই মাসের প্রথম সপ্তাহের মধ্যে": "",
    "চলতি অর্থবছরের মধ্যে": "", "জুন মাসের শেষ সপ্তাহের মধ্যে": "", "আগামী রবিবারের মধ্যে": "", "চলতি সপ্তাহের মধ্যে": "",
    "পবিত্র ঈদুল আজহার পূর্বে": "", "আসন্ন দুর্গাপূজার পূর্বে": "", "বর্ষা মৌসুমের পূর্বে": "", "রমজানের আগে": "",
    "বার্ষিক পরীক্ষার পূর্বে": "", "প্রতি মাসের ৫ তারিখের মধ্যে": "monthly:5", "প্রতি মাসের ১০ তারিখের মধ্যে": "monthly:10",
    "প্রত্যেক মাসের প্রথম সপ্তাহে": "monthly", "প্রতি মাসের শেষ কর্মদিবসে": "monthly",
    "প্রতি বৃহস্পতিবার": "weekly:thursday", "প্রতি রবিবার": "weekly:sunday", "প্রতি তিন মাস অন্তর": "quarterly",
    "প্রতিদিন": "daily", "পরবর্তী অর্থবছরের মধ্যে": "", "আগামী সেপ্টেম্বরের মধ্যে": "", "ডিসেম্বর ২০২৫ এর মধ্যে": "",
    "প্রতি সপ্তাহের বুধবারের মধ্যে": "weekly:wednesday", "আগামী ১৮ জুন বিকাল ৫টার মধ্যে": "2025-06-18",
    "২৫ জুন ২০২৫ খ্রিস্টাব্দের মধ্যে": "2025-06-25", "আগামী ৩ মাসের মধ্যে": "", "পত্র প্রাপ্তির ৭ দিনের মধ্যে": "",
    "পরবর্তী কর্মদিবসের মধ্যে": "", "আগামীকালের মধ্যে": "2025-06-13", "২০২৫ সালের ডিসেম্বরের মধ্যে": "",
    "৩০ জুন নাগাদ": "2025-06-30", "আগামী ২৫ জুনের ভিতর": "2025-06-25", "আগামী এক পক্ষকালের মধ্যে": "",
    "জুলাইয়ের ১৫ তারিখের মধ্যে": "2025-07-15", "আগামী মাসের ১০ তারিখের মধ্যে": "", "আগামী সাত দিনের মধ্যে": "",
    "দশ দিনের মধ্যে": "", "২০ জুন ২০২৫ খ্রি. এর মধ্যে": "2025-06-20", "সেমিস্টার শেষ হওয়ার পূর্বে": "",
    "আগামী একাডেমিক কাউন্সিল সভার পূর্বে": "", "শীত মৌসুমের আগে": "", "আগামী ১০ মহররমের পূর্বে": "",
}  # fmt: skip
# Only where nothing else can stand: in a column, behind a label.
BARE: dict[str, str] = {
    "চলমান": "", "অবিলম্বে": "", "জরুরি ভিত্তিতে": "", "যথাশীঘ্র সম্ভব": "", "তাৎক্ষণিক": "", "যথাসময়ে": "",
    "৩০ জুন ২০২৫": "2025-06-30", "৩০/০৬/২৫": "2025-06-30", "৩০.০৬.২০২৫ খ্রি.": "2025-06-30",
    "৩০-০৬-২০২৫ ইং": "2025-06-30", "৩০ জুন ২০২৫ খ্রিস্টাব্দ": "2025-06-30", "৩০ শে জুন": "2025-06-30", "জুন, ২০২৫": "",
    "জুলাই-সেপ্টেম্বর ২০২৫": "", "১ মাস": "", "১৫ দিন": "", "০৭ কর্মদিবস": "", "আগামী সভা": "", "পরবর্তী সভায়": "",
    "মাসিক": "monthly", "ত্রৈমাসিক": "quarterly", "সাপ্তাহিক": "weekly", "বার্ষিক": "yearly", "প্রতি মাসে": "monthly",
    "প্রতি সপ্তাহে": "weekly", "২০২৫-২৬ অর্থবছর": "", "ডিসেম্বর/২০২৫": "", "দ্রুততম সময়ে": "", "সার্বক্ষণিক": "",
    "আগামী সপ্তাহ": "", "এক সপ্তাহ": "", "সভার পরবর্তী ৭ দিন": "", "within 7 days": "", "30 June 2025": "2025-06-30",
    "ongoing": "", "by 30 June 2025": "2025-06-30", "immediately": "", "next meeting": "",
    "15 July, 2025": "2025-07-15", "before Eid": "", "জুন ৩০, ২০২৫": "2025-06-30", "৩০ জুন, ২০২৫ খ্রিঃ": "2025-06-30",
    "প্রতি মাসের ৭ তারিখ": "monthly:7", "প্রতি সোমবার": "weekly:monday", "২য় সপ্তাহ, জুলাই": "",
    "১ম সপ্তাহ, জুলাই ২০২৫": "", "দুই সপ্তাহ": "", "তিন মাস": "", "আগামী ৩১ আগস্ট": "2025-08-31",
    "৩০ জুনের মধ্যে": "2025-06-30", "শুষ্ক মৌসুমে": "", "২ মাস": "", "পরবর্তী মাসিক সভা": "", "ঈদের পূর্বে": "",
    "অতি দ্রুত": "", "পরের মিটিং": "", "পরের সভার আগে": "", "জরুরি": "", "আজ থেকে": "", "সেপ্টেম্বর থেকে": "", "তাৎক্ষনিক": "",
}  # fmt: skip
# Orders that tell of a time by which nothing is due.
NONE = (
    "গত ১০ মে ২০২৫ তারিখের সভার সিদ্ধান্ত অনুযায়ী কাজ করতে হবে।", "প্রতি মাসে অন্তত দুইটি অভিযান পরিচালনা করতে হবে।",
    "২০২৪-২০২৫ অর্থবছরের বরাদ্দ হতে ব্যয় করতে হবে।", "৫ বছরের কম বয়সী সকল শিশুকে টিকা দিতে হবে।",
    "৭ দিনব্যাপী প্রশিক্ষণের আয়োজন করতে হবে।", "১২ জুন ২০২৫ তারিখে জারিকৃত পরিপত্র অনুসরণ করতে হবে।",
    "১৬ ডিসেম্বর মহান বিজয় দিবস যথাযোগ্য মর্যাদায় উদযাপন করতে হবে।",
    "সকাল ৯টা হতে বিকাল ৫টা পর্যন্ত অফিস খোলা রাখতে হবে।", "তিন মাসের বকেয়া ভাড়া আদায় করতে হবে।",
    "২১ দিনের মেলার জন্য জায়গা বরাদ্দ দিতে হবে।", "গত ছয় মাসের আয়-ব্যয়ের হিসাব উপস্থাপন করতে হবে।",
    "১৮ বছরের নিচে কাউকে কাজে নেওয়া যাবে না।", "সপ্তাহে তিন দিন ময়লা সংগ্রহ করতে হবে।",
    "২০২৪ সালের নীতিমালা অনুসরণ করতে হবে।", "জুন মাসের বেতন বিল প্রস্তুত করতে হবে।", "এক মাসের ছুটি মঞ্জুর করতে হবে।",
    "দ্রুত ব্যবস্থা গ্রহণ করতে হবে।", "নিয়মিত তদারকি করতে হবে।", "৪৮ ঘণ্টার হরতালের সময় যানবাহন সচল রাখতে হবে।",
    "বিগত সভার পূর্বে প্রেরিত তালিকা সংশোধন করতে হবে।",
)  # fmt: skip
# Orders, and where the phrase stands in them.
ORDERS = (
    "{} প্রতিবেদন দাখিল করতে হবে।",
    "তালিকা প্রস্তুত করে {} প্রেরণ করতে হবে।",
    "ভাঙা রাস্তা {} মেরামত করতে হবে।",
    "{} সকল প্রতিষ্ঠান হিসাব জমা দিবে।",
    "নলকূপ স্থাপনের কাজ {} শেষ করবেন।",
)
_PLAIN = "নির্ধারিত ছকে প্রতিবেদন প্রেরণ করতে হবে।"
_OFFICE = "জেলা শিক্ষা অফিসার"
_NUMBERS = "১২৩৪৫৬৭৮৯"


@dataclass(frozen=True, kw_only=True)
class Trial:
    """An order as written and the words of its limit's place, if it has one; what must be read of it."""

    text: str
    place: str  # column, label or order
    phrase: str | None
    fixed: str


def trials(*, orders: Sequence[str] = ORDERS) -> Iterator[Trial]:
    """Every phrase in every place."""
    for place in ("column", "label"):
        for phrase, fixed in (PHRASES | BARE).items():
            yield Trial(text=_PLAIN, place=place, phrase=phrase, fixed=fixed)
    for order in orders:
        for phrase, fixed in PHRASES.items():
            yield Trial(text=order.format(phrase), place="order", phrase=phrase, fixed=fixed)
    for order in NONE:
        yield Trial(text=order, place="order", phrase=None, fixed="")


def wrong(tried: Sequence[Trial]) -> list[tuple[Trial, str | None, str]]:
    """The trials that are read otherwise, with the phrase read and what it is said to fix."""
    found = []
    for place in ("column", "label", "order"):
        those = [one for one in tried if one.place == place]
        for first in range(0, len(those), len(_NUMBERS)):
            some = those[first : first + len(_NUMBERS)]
            minutes = _minutes_of(place, some)
            read_ = {one.agenda_no or one.number: (one.deadline, _fixed(one)) for one in minutes.decisions}
            for number, one in zip(_NUMBERS, some, strict=False):
                got = read_.get(number, ("no such decision", ""))
                if got != (one.phrase, one.fixed):
                    found.append((one, *got))
    return found


def _fixed(one: Decision) -> str:
    return one.deadline_date.isoformat() if one.deadline_date else one.recurring or ""


def _minutes_of(place: str, some: Sequence[Trial]) -> Minutes:
    if place == "column":
        heads = ("ক্রম", "সিদ্ধান্ত", "বাস্তবায়নকারী", "সময়সীমা")
        rows = [
            (number, one.text, _OFFICE, one.phrase or "") for number, one in zip(_NUMBERS, some, strict=False)
        ]
        return read(table_of(heads, rows), "minutes.html")
    lines = list(HEAD)
    for number, one in zip(_NUMBERS, some, strict=False):
        limit = f"; সময়সীমা: {one.phrase}" if place == "label" else ""
        lines.append(f"আলোচ্যসূচি-{number}: প্রতিবেদন\nসিদ্ধান্ত:\n১। {one.text}\nবাস্তবায়নে: {_OFFICE}{limit}")
    return read_text("\n".join((*lines, *TAIL)))


def main() -> None:
    """Print how many are read rightly, and those that are not."""
    tried = list(trials())
    found = wrong(tried)
    print(f"{len(tried) - len(found)} of {len(tried)} are read rightly")
    for one, phrase, fixed in found:
        print(f"{one.place}: {one.text} {one.phrase!r}, {one.fixed!r}: {phrase!r}, {fixed!r}")


if __name__ == "__main__":
    main()
