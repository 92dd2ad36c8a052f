"""Meetings whose minutes `table_layouts` sets as tables, and the words that head their columns."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Order:
    """A decision as printed."""

    text: str
    offices: tuple[str, ...]
    limit: str


@dataclass(frozen=True, kw_only=True)
class Subject:
    """An item of the agenda."""

    title: str
    talk: str
    orders: tuple[Order, ...]


def subject_of(title: str, talk: str, *orders: tuple[str, str, str]) -> Subject:
    """A subject; of an order its words, its offices (parted by bars), its limit."""
    return Subject(
        title=title,
        talk=talk,
        orders=tuple(
            Order(text=text, offices=tuple(offices.split(" | ")), limit=limit)
            for text, offices, limit in orders
        ),
    )


@dataclass(frozen=True, kw_only=True)
class Meeting:
    """What was said, and the language it is written in: a key of HEADINGS."""

    tongue: str
    head: tuple[str, ...]
    subjects: tuple[Subject, ...]
    tail: tuple[str, ...]


def _order(text: str, limit: str, *offices: str) -> Order:
    return Order(text=text, offices=offices, limit=limit)


_TAIL = (
    "আর কোনো আলোচ্য বিষয় না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।",
    "স্বাক্ষরিত/-",
    "রহিম উদ্দিন",
    "জেলা প্রশাসক ও সভাপতি",
)


def _bangla(committee: str, *subjects: Subject) -> Meeting:
    head = (
        f"{committee} সভার কার্যবিবরণী",
        "সভাপতি: জনাব রহিম উদ্দিন, জেলা প্রশাসক",
        "তারিখ: ১২ জুন ২০২৫",
        "সময়: সকাল ১০.০০ টা",
        "স্থান: জেলা প্রশাসকের সম্মেলন কক্ষ",
        "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।",
    )
    return Meeting(tongue="bn", head=head, subjects=subjects, tail=_TAIL)


MEETINGS: Mapping[str, Meeting] = {
    "dengue": _bangla(
        "জেলা ডেঙ্গু প্রতিরোধ কমিটির",
        Subject(
            title="মশক নিধন কার্যক্রম",
            talk="সিভিল সার্জন জানান, জেলায় এ মাসে ৪৫ জন ডেঙ্গু রোগী শনাক্ত হয়েছে।",
            orders=(
                _order("ড্রেন ও নালা নিয়মিত পরিষ্কার রাখতে হবে।", "১৫ দিনের মধ্যে", "মেয়র, নোয়াপুর পৌরসভা"),
                _order(
                    "ওয়ার্ডভিত্তিক লার্ভিসাইড ছিটানোর ব্যবস্থা গ্রহণ করতে হবে।",
                    "৩০ জুন ২০২৫",
                    "সিভিল সার্জন",
                    "উপজেলা নির্বাহী অফিসার (সকল)",
                ),
            ),
        ),
        Subject(
            title="চিকিৎসা ও প্রচার",
            talk="জেলা তথ্য অফিসার সভাকে জানান যে, প্রচার কার্যক্রম চলমান রয়েছে।",
            orders=(
                _order("সচেতনতামূলক মাইকিং ও লিফলেট বিতরণ করতে হবে।", "চলমান", "জেলা তথ্য অফিসার"),
                _order(
                    "হাসপাতালে ডেঙ্গু কর্নার চালু করতে হবে।", "০৭ কর্মদিবসের মধ্যে", "তত্ত্বাবধায়ক, জেনারেল হাসপাতাল"
                ),
            ),
        ),
        Subject(
            title="বিবিধ",
            talk="শিক্ষা প্রতিষ্ঠানের পরিচ্ছন্নতা বিষয়ে আলোচনা হয়।",
            orders=(
                _order(
                    "শিক্ষা প্রতিষ্ঠানে পরিচ্ছন্নতা অভিযান পরিচালনা করতে হবে।",
                    "৩০ জুন ২০২৫",
                    "জেলা শিক্ষা অফিসার",
                    "জেলা প্রাথমিক শিক্ষা অফিসার",
                ),
            ),
        ),
    ),
    "roads": _bangla(
        "জেলা উন্নয়ন সমন্বয় কমিটির",
        Subject(
            title="সড়ক ও সেতু সংস্কার",
            talk="নির্বাহী প্রকৌশলী, সওজ জানান যে, ৩টি সেতুর কাজ শেষ পর্যায়ে। বর্ষার আগে বাকি কাজ শেষ করা প্রয়োজন।",
            orders=(
                _order(
                    "ক্ষতিগ্রস্ত সড়কের তালিকা প্রস্তুত করে প্রেরণ করতে হবে।",
                    "আগামী সভার পূর্বে",
                    "নির্বাহী প্রকৌশলী, সওজ",
                    "নির্বাহী প্রকৌশলী, এলজিইডি",
                ),
                _order("নির্মাণ কাজের গুণগত মান নিশ্চিত করতে হবে।", "অব্যাহত", "উপজেলা প্রকৌশলী (সকল)"),
            ),
        ),
        Subject(
            title="কৃষি উপকরণ বিতরণ",
            talk="উপপরিচালক, কৃষি সম্প্রসারণ অধিদপ্তর বলেন, সারের কোনো ঘাটতি নেই।",
            orders=(
                _order(
                    "সার ডিলারদের গুদাম পরিদর্শন করে প্রতিবেদন দাখিল করবেন।",
                    "২৫/০৭/২০২৫",
                    "উপপরিচালক, কৃষি সম্প্রসারণ অধিদপ্তর",
                ),
                _order("প্রণোদনার বীজ কৃষকদের মাঝে বিতরণ নিশ্চিত করতে হবে।", "১৫ জুলাই ২০২৫", "উপজেলা কৃষি অফিসার"),
            ),
        ),
        Subject(
            title="আইন-শৃঙ্খলা পরিস্থিতি",
            talk="পুলিশ সুপার জানান, গত মাসে চুরির ঘটনা কমেছে।",
            orders=(
                _order("বাজার এলাকায় রাত্রিকালীন টহল জোরদার করতে হবে।", "চলমান", "পুলিশ সুপার", "অফিসার ইনচার্জ (সকল)"),
            ),
        ),
    ),
    "relief": Meeting(
        tongue="en",
        head=(
            "Minutes of the Meeting of the District Disaster Management Committee",
            "Chairperson: Mr. Rahim Uddin, Deputy Commissioner",
            "Date: 12 June 2025",
            "Time: 10:00 AM",
            "Venue: Conference Room of the Deputy Commissioner",
            "The chairperson welcomed all members present.",
        ),
        subjects=(
            Subject(
                title="Cyclone shelters",
                talk="The Civil Surgeon informed the meeting that 12 shelters lack clean water.",
                orders=(
                    _order(
                        "All cyclone shelters shall be inspected and repaired.",
                        "30 June 2025",
                        "Executive Engineer, LGED",
                    ),
                    _order("Tube wells shall be installed in the shelters.", "within 15 days", "Executive Engineer, DPHE"),
                ),
            ),
            Subject(
                title="Stock of relief goods",
                talk="The District Relief and Rehabilitation Officer presented the stock of dry food.",
                orders=(
                    _order(
                        "An updated list of stocks shall be sent to the district office.",
                        "before the next meeting",
                        "District Relief and Rehabilitation Officer",
                        "Upazila Nirbahi Officer (all)",
                    ),
                ),
            ),
        ),
        tail=("There being no other business, the chairperson closed the meeting with thanks.", "Signed", "Rahim Uddin"),
    ),
}  # fmt: skip

# What may head a column; None: there is no such column.
HEADINGS: Mapping[str, Mapping[str, tuple[str | None, ...]]] = {
    "bn": {
        "serial": ("ক্রঃ নং", "ক্রমিক", "নং", "#", "ক্র. নং", None),
        "decision": ("সিদ্ধান্ত", "গৃহীত সিদ্ধান্ত", "সিদ্ধান্তসমূহ", "সভায় গৃহীত সিদ্ধান্ত", "সিদ্ধান্ত/সুপারিশ"),
        "implementer": (
            "বাস্তবায়নে", "বাস্তবায়নকারী", "বাস্তবায়নকারী কর্তৃপক্ষ", "দায়িত্বপ্রাপ্ত কর্মকর্তা/দপ্তর", "দায়িত্ব",
            "বাস্তবায়নকারী সংস্থা/ব্যক্তি", "কার্যক্রম গ্রহণকারী",
        ),
        "limit": (None, "সময়সীমা", "বাস্তবায়নের সময়", "সময়", "বাস্তবায়নের মেয়াদ"),
    },
    "en": {
        "serial": ("Sl.", "Sl. No.", "#", "No.", None),
        "decision": ("Decision", "Decisions", "Decisions taken", "Resolution"),
        "implementer": ("Implemented by", "Responsible officer", "Responsibility", "Action by", "Implementing agency"),
        "limit": (None, "Deadline", "Timeline", "Time limit"),
    },
}  # fmt: skip
# The columns left of the decisions: what they hold, and their headings.
SUBJECTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "bn": {
        "title": ("আলোচ্য বিষয়",),
        "talk": ("আলোচনা",),
        "title, talk": ("আলোচ্যসূচি", "আলোচনা"),
        "joint": ("আলোচ্য বিষয় ও আলোচনা",),
        "subject, account": ("বিষয়", "বিবরণ"),
        "none": (),
    },
    "en": {
        "title": ("Agenda",),
        "talk": ("Discussion",),
        "title, talk": ("Agenda item", "Discussion"),
        "joint": ("Agenda and discussion",),
        "subject, account": ("Subject", "Description"),
        "none": (),
    },
}
# Words of the layouts themselves.
WORDS: Mapping[str, Mapping[str, str]] = {
    "bn": {
        "remarks": "মন্তব্য", "old": "গত সভার সিদ্ধান্ত", "progress": "অগ্রগতি", "section": "আলোচ্যসূচি-{n}: {title}",
        "joint": "{title}ঃ {talk}",
        "old decision": "পূর্বের তালিকা হালনাগাদ করতে হবে।", "done": "বাস্তবায়িত হয়েছে।", "ditto": "ঐ", "by": "বাস্তবায়নে", "until": "সময়সীমা",
        "name": "নাম", "post": "পদবি", "letters": "কখগ", "both": "সিদ্ধান্ত ও বাস্তবায়ন",
    },
    "en": {
        "remarks": "Remarks", "old": "Previous decision", "progress": "Progress", "section": "Agenda {n}: {title}",
        "joint": "{title}: {talk}",
        "old decision": "The old list shall be updated.", "done": "It has been done.", "ditto": "Do",
        "by": "Implemented by", "until": "Deadline",
        "name": "Name", "post": "Designation", "letters": "abc", "both": "Decision and implementation",
    },
}  # fmt: skip
PEOPLE: Mapping[str, tuple[tuple[str, str], ...]] = {
    "bn": (("জনাব রহিম উদ্দিন", "জেলা প্রশাসক"), ("ডা. করিম হোসেন", "সিভিল সার্জন")),
    "en": (("Mr. Rahim Uddin", "Deputy Commissioner"), ("Dr. Karim Hossain", "Civil Surgeon")),
}
