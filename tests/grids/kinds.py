"""Papers that look like minutes and are none, and minutes that look like those: `python -m tests.grids.kinds [COUNT] [SEED]`.

A notice, an agenda, a working paper, a report, a letter, an order speak of the same meeting and the same decisions. Which paper
it is, whose committee, what stands around it and in which form it comes are habits of their own.
"""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from minutes.model import Kind, Minutes
from tests.grids.habits import CLOSING, FORMS, WELCOME, Block, Habits, drawn, read_as, report


@dataclass(frozen=True, kw_only=True)
class Committee:
    """Whose meeting it is, and what was spoken of: title, decision, who carries it out, and what was done."""

    name: str
    whose: str
    chair: str
    subjects: tuple[tuple[str, str, str, str], tuple[str, str, str, str]]


COMMITTEES: Mapping[str, Committee] = {
    "district": Committee(
        name="জেলা আইন-শৃঙ্খলা কমিটি",
        whose="জেলা আইন-শৃঙ্খলা কমিটির",
        chair="জনাব রহিম উদ্দিন, জেলা প্রশাসক",
        subjects=(
            ("মাদকবিরোধী অভিযান", "মাদকবিরোধী অভিযান জোরদার করতে হবে।", "পুলিশ সুপার", "১২টি অভিযান পরিচালিত হয়েছে।"),
            ("যানজট নিরসন", "অবৈধ পার্কিং উচ্ছেদ করতে হবে।", "মেয়র, নোয়াপুর পৌরসভা", "উচ্ছেদ কার্যক্রম চলমান রয়েছে।"),
        ),
    ),
    "tenders": Committee(
        name="দরপত্র মূল্যায়ন কমিটি",
        whose="দরপত্র মূল্যায়ন কমিটির",
        chair="জনাব কামাল হোসেন, নির্বাহী প্রকৌশলী",
        subjects=(
            ("দরপত্র মূল্যায়ন", "সর্বনিম্ন দরদাতার দরপত্র গ্রহণের সুপারিশ প্রেরণ করতে হবে।", "সদস্য-সচিব", "মূল্যায়ন "
    "প্রতিবেদন প্রস্তুত হয়েছে।"),
            ("জামানত যাচাই", "দরদাতাদের জামানত যাচাই করে প্রতিবেদন দাখিল করবেন।", "হিসাবরক্ষণ কর্মকর্তা", "যাচাই চলমান।"),
        ),
    ),
    "lease": Committee(
        name="হাট-বাজার ইজারা কমিটি",
        whose="হাট-বাজার ইজারা কমিটির",
        chair="নাসরিন সুলতানা, উপজেলা নির্বাহী অফিসার",
        subjects=(
            ("হাট ইজারা", "ইজারা মূল্য পুনঃনির্ধারণ করে তালিকা প্রেরণ করতে হবে।", "সহকারী কমিশনার (ভূমি)", "তালিকা "
    "প্রস্তুত হয়েছে।"),
            ("বকেয়া আদায়", "বকেয়া ইজারা মূল্য আদায় করতে হবে।", "ইউনিয়ন ভূমি সহকারী কর্মকর্তা", "৫০ হাজার টাকা আদায় "
    "হয়েছে।"),
        ),
    ),
    "news": Committee(
        name="জেলা তথ্য ও প্রচার কমিটি",
        whose="জেলা তথ্য ও প্রচার কমিটির",
        chair="জনাব রহিম উদ্দিন, জেলা প্রশাসক",
        subjects=(
            ("প্রেস বিজ্ঞপ্তি প্রচার", "প্রেস বিজ্ঞপ্তি সকল পত্রিকায় প্রেরণ করতে হবে।", "জেলা তথ্য অফিসার", "প্রেরণ করা "
    "হয়েছে।"),
            ("সংবাদ সম্মেলন", "প্রতি মাসে সংবাদ সম্মেলন আয়োজন করতে হবে।", "জেলা তথ্য অফিসার", "আয়োজন করা হয়েছে।"),
        ),
    ),
    "school": Committee(
        name="বিদ্যালয় ব্যবস্থাপনা কমিটি",
        whose="বিদ্যালয় ব্যবস্থাপনা কমিটির",
        chair="জনাব আব্দুল মালেক, সভাপতি",
        subjects=(
            ("নোটিশ বোর্ড স্থাপন", "বিদ্যালয়ে একটি নোটিশ বোর্ড স্থাপন করতে হবে।", "প্রধান শিক্ষক", "দরদাম করা হয়েছে।"),
            ("বার্ষিক প্রতিবেদন", "বার্ষিক প্রতিবেদন প্রস্তুত করে উপস্থাপন করবেন।", "সহকারী প্রধান শিক্ষক", "প্রস্তুত করা "
    "হচ্ছে।"),
        ),
    ),
}  # fmt: skip
_FACTS = "সভাপতি: {chair}\nতারিখ: ১৪ মে ২০২৫\nসময়: সকাল ১০.০০ টা\nস্থান: সম্মেলন কক্ষ\n" + WELCOME
_ITEMS = (
    "আলোচ্যসূচি-১: {t1}\nআলোচনা: বিষয়টি নিয়ে আলোচনা হয়।\nসিদ্ধান্ত: {d1}\nবাস্তবায়নে: {o1}\n"
    "আলোচ্যসূচি-২: {t2}\nআলোচনা: বিষয়টি নিয়ে আলোচনা হয়।\nসিদ্ধান্ত: {d2}\nবাস্তবায়নে: {o2}"
)
_TABLE = "TABLE ক্রমিক|আলোচ্য বিষয়|সিদ্ধান্ত|বাস্তবায়নে\nTABLE ১|{t1}|{d1}|{o1}\nTABLE ২|{t2}|{d2}|{o2}"
_SENTENCES = "সভায় বিস্তারিত আলোচনা শেষে নিম্নরূপ সিদ্ধান্তসমূহ গৃহীত হয়:\n১। {d1} বাস্তবায়নে: {o1}\n২। {d2} বাস্তবায়নে: {o2}"
_DECISIONS = {"labels": _ITEMS, "table": _TABLE, "list": _SENTENCES}
_INVITES = (
    "আগামী ২১ মে ২০২৫ তারিখ সকাল ১০.০০ টায় সম্মেলন কক্ষে {whose} সভা অনুষ্ঠিত হবে। উক্ত সভায় যথাসময়ে উপস্থিত "
    "থাকার জন্য অনুরোধ করা হলো।"
)
_AGENDA = "আলোচ্যসূচি:\n১। গত সভার কার্যবিবরণী পাঠ ও অনুমোদন\n২। {t1}\n৩। {t2}\n৪। বিবিধ"
_ASKS = "উপর্যুক্ত বিষয়ের প্রেক্ষিতে জানানো যাচ্ছে যে, গত ১৪ মে ২০২৫ তারিখে {whose} সভা অনুষ্ঠিত হয়।"
# {body}: the decisions in the setting drawn.
MINUTES: Mapping[str, str] = {
    "plain": "{whose} সভার কার্যবিবরণী\n" + _FACTS + "\n{body}\n" + CLOSING,
    "letter": "স্মারক নং- ০৫.৪৪.৭৫০০.০১২-১৪২\tতারিখ: ১৮/০৫/২০২৫\nবিষয়: {whose} সভার "
    "কার্যবিবরণী।\n" + _FACTS + "\n{body}\n" + CLOSING,
    "agenda first": "{whose} সভার কার্যবিবরণী\n" + _FACTS + "\n" + _AGENDA + "\n{body}\n" + CLOSING,
    "decisions": "{whose} ১৪তম সভার সিদ্ধান্তসমূহ\n" + _FACTS + "\n{body}\n" + CLOSING,
    "talk and decisions": "{whose} সভার আলোচনা ও সিদ্ধান্ত\n" + _FACTS + "\n{body}\n" + CLOSING,
    "resolution": "রেজুলেশন\n{whose} সভা\n" + _FACTS + "\n{body}\n" + CLOSING,
    "no title": "{name}\n" + _FACTS + "\n{body}\n" + CLOSING,
    "mail": "From: সদস্য-সচিব <sachib@example.org>\nTo: সকল সদস্য\nSubject: সভার কার্যবিবরণী\nসুধী, ১৪ মে তারিখের সভার "
    "কার্যবিবরণী নিচে দেওয়া হলো।\n"
    "{whose} সভার কার্যবিবরণী\n" + _FACTS + "\n{body}\n" + CLOSING,
    "forwarded": "বিষয়: {whose} সভার কার্যবিবরণী প্রেরণ।\nউপর্যুক্ত বিষয়ের প্রেক্ষিতে সভার কার্যবিবরণী এতদ্সঙ্গে প্রেরণ "
    "করা হলো।\nআবুল কাশেম\nসদস্য-সচিব\n"
    "{whose} সভার কার্যবিবরণী\n" + _FACTS + "\n{body}\n" + CLOSING,
    "next meeting": "{whose} সভার কার্যবিবরণী\n" + _FACTS + "\n{body}\nপরবর্তী সভা আগামী ১১ জুন ২০২৫ তারিখে অনুষ্ঠিত হবে। "
    "সকলকে উপস্থিত থাকার জন্য অনুরোধ করা হলো।\n" + CLOSING,
    "notice spoken of": "{whose} সভার কার্যবিবরণী\nনোটিশের তারিখ: ০৫/০৫/২০২৫\n" + _FACTS + "\n{body}\n" + CLOSING,
    "progress first": "{whose} সভার কার্যবিবরণী\n" + _FACTS + "\nগত সভার সিদ্ধান্ত বাস্তবায়ন অগ্রগতি: সভায় অগ্রগতি "
    "প্রতিবেদন উপস্থাপন করা হয়।\n{body}\n" + CLOSING,
    "portal": "মূল পাতা\nনোটিশ\nকার্যবিবরণী\n{whose} সভার কার্যবিবরণী\n" + _FACTS + "\n{body}\n" + CLOSING + "\nশেয়ার "
    "করুন\nপ্রিন্ট",
    "proposals": "{whose} সভার কার্যবিবরণী\n" + _FACTS + "\nসদস্য-সচিব কার্যপত্র উপস্থাপন করেন।\n{body}\n" + CLOSING,
    "old": "অদ্য ১৪/০৫/২০২৫ ইং তারিখে {whose} এক সভা {chair} এর সভাপতিত্বে সম্মেলন কক্ষে অনুষ্ঠিত হয়।\n{body}\n" + CLOSING,
}  # fmt: skip
OTHERS: Mapping[str, str] = {
    "notice": "নোটিশ\n" + _INVITES + "\n" + _AGENDA + "\nআবুল কাশেম\nসদস্য-সচিব",
    "notice, subject": "বিষয়: {whose} সভার নোটিশ।\n" + _INVITES + "\n" + _AGENDA + "\nবিতরণ:\n১। সকল সদস্য",
    "notice, calling": "বিষয়: {whose} সভা আহ্বান।\n" + _INVITES + "\nসভাপতি: {chair}\n" + _AGENDA,
    "notice, table": "সভার বিজ্ঞপ্তি\n" + _INVITES + "\nTABLE ক্রমিক|আলোচ্য বিষয়|উপস্থাপনকারী\nTABLE ১|{t1}|{o1}\nTABLE "
    "২|{t2}|{o2}",
    "agenda": "{whose} সভার আলোচ্যসূচি\nতারিখ: ২১ মে ২০২৫\n১। গত সভার কার্যবিবরণী পাঠ ও অনুমোদন\n২। {t1}\n৩। {t2}\n৪। বিবিধ",
    "working paper": "{whose} সভার কার্যপত্র\nতারিখ: ২১ মে ২০২৫\n" + "১। {t1}: বিষয়টি আলোচনার জন্য উপস্থাপন করা "
    "হলো।\nপ্রস্তাব: {p1}\n"
    "২। {t2}: বিষয়টি আলোচনার জন্য উপস্থাপন করা হলো।\nপ্রস্তাব: {p2}",
    "working paper, table": "কার্যপত্র\n{whose} সভা\nTABLE ক্রমিক|গত সভার সিদ্ধান্ত|বাস্তবায়নকারী|অগ্রগতি\nTABLE "
    "১|{d1}|{o1}|{g1}\nTABLE ২|{d2}|{o2}|{g2}",
    "progress report": "{whose} সভার সিদ্ধান্ত বাস্তবায়ন অগ্রগতি প্রতিবেদন\nমাস: মে/২০২৫\nTABLE "
    "ক্রমিক|সিদ্ধান্ত|বাস্তবায়নকারী|বাস্তবায়ন অগ্রগতি\n"
    "TABLE ১|{d1}|{o1}|{g1}\nTABLE ২|{d2}|{o2}|{g2}",
    "progress report, letter": "বিষয়: {whose} সভার সিদ্ধান্ত বাস্তবায়নের অগ্রগতি প্রতিবেদন প্রেরণ।\nউপর্যুক্ত বিষয়ের "
    "আলোকে অত্র দপ্তরের অগ্রগতি প্রতিবেদন প্রেরণ করা হলো।\n"
    "১। সিদ্ধান্ত: {d1}\nঅগ্রগতি: {g1}\n২। সিদ্ধান্ত: {d2}\nঅগ্রগতি: {g2}",
    "news": "{whose} সভা অনুষ্ঠিত\nনিজস্ব প্রতিবেদক, নোয়াপুর\n{whose} মাসিক সভা বুধবার সকালে সম্মেলন কক্ষে অনুষ্ঠিত "
    "হয়েছে। সভায় সভাপতিত্ব করেন {chair}।\n"
    "সভায় {t1} ও {t2} বিষয়ে সিদ্ধান্ত গৃহীত হয়। এ সময় বক্তব্য রাখেন {o1}, {o2} প্রমুখ।",
    "post": "আজ {whose} মাসিক সভা অনুষ্ঠিত হলো। সভাপতিত্ব করেন {chair}। আলহামদুলিল্লাহ, {t1} নিয়ে সুন্দর আলোচনা "
    "হয়েছে।\nসভায় সিদ্ধান্ত হয়, {d1}\n"
    "সবাইকে ধন্যবাদ। #নোয়াপুর #উন্নয়ন",
    "forwarding letter": "স্মারক নং- ০৫.৪৪.৭৫০০.০১২-১৪২\tতারিখ: ১৮/০৫/২০২৫\nবিষয়: {whose} সভার কার্যবিবরণী "
    "প্রেরণ।\n" + _ASKS + " উক্ত সভার কার্যবিবরণী "
    "সদয় অবগতি ও প্রয়োজনীয় কার্যার্থে এতদ্সঙ্গে প্রেরণ করা হলো।\nসংযুক্তি: কার্যবিবরণী ৪ পাতা\nআবুল "
    "কাশেম\nসদস্য-সচিব\nবিতরণ:\n১। {o1}\n২। {o2}",
    "letter, asks": "বিষয়: {whose} সভার সিদ্ধান্ত বাস্তবায়ন প্রসঙ্গে।\nসূত্র: জেলা প্রশাসকের কার্যালয়ের স্মারক নং-১৪২, "
    "তারিখ: ১৮/০৫/২০২৫\n" + _ASKS + " উক্ত সভায় নিম্নোক্ত সিদ্ধান্ত "
    "গৃহীত হয়:\n“{d1}”\nএমতাবস্থায়, সিদ্ধান্তটি বাস্তবায়নের জন্য আপনাকে অনুরোধ করা হলো।\nআবুল "
    "কাশেম\nসদস্য-সচিব\nপ্রাপক: {o1}",
    "letter, asks for progress": "বিষয়: {whose} সভার সিদ্ধান্ত বাস্তবায়ন অগ্রগতি প্রেরণ প্রসঙ্গে।\n" + _ASKS + " সভার "
    "সিদ্ধান্ত বাস্তবায়নের অগ্রগতি আগামী ২০ তারিখের মধ্যে প্রেরণের "
    "জন্য অনুরোধ করা হলো।\nআবুল কাশেম\nসদস্য-সচিব",
    "office order": "অফিস আদেশ\nজনস্বার্থে নিম্নবর্ণিত কর্মকর্তাগণকে তাঁদের নামের পাশে বর্ণিত দায়িত্ব প্রদান করা "
    "হলো:\n১। {o1}: {d1}\n২। {o2}: {d2}\nএ আদেশ অবিলম্বে কার্যকর হবে।",
    "committee formed": "অফিস আদেশ\n{name} নিম্নরূপভাবে গঠন করা হলো:\n১। {chair} - সভাপতি\n২। {o1} - সদস্য\n৩। {o2} - "
    "সদস্য-সচিব\nকমিটির কার্যপরিধি:\n"
    "(ক) {d1}\n(খ) {d2}\n(গ) কমিটি প্রতি মাসে সভা করবে।",
    "tender": "দরপত্র বিজ্ঞপ্তি\nনিম্নবর্ণিত কাজের জন্য প্রকৃত ঠিকাদারদের নিকট হতে সিলমোহরকৃত দরপত্র আহ্বান করা "
    "যাচ্ছে।\n১। কাজের নাম: {t1}\n২। দরপত্র দাখিলের শেষ তারিখ: "
    "২১ মে ২০২৫\n৩। দরপত্র খোলার তারিখ ও সময়: ২১ মে ২০২৫, সকাল ১১.০০ টা\n৪। স্থান: সম্মেলন কক্ষ",
    "press release": "প্রেস বিজ্ঞপ্তি\nতারিখ: ১৪ মে ২০২৫\nনোয়াপুর, ১৪ মে: {whose} সভা আজ অনুষ্ঠিত হয়েছে। সভায় "
    "সভাপতিত্ব করেন {chair}। সভায় {t1} বিষয়ে গুরুত্বারোপ করা হয়।\n"
    "বার্তা প্রেরক: জেলা তথ্য অফিসার",
    "circular": "পরিপত্র\nবিষয়: {t1} সংক্রান্ত নির্দেশনা।\nউপর্যুক্ত বিষয়ে নিম্নরূপ নির্দেশনা প্রদান করা হলো:\n১। "
    "{d1}\n২। {d2}\nইহা অবিলম্বে কার্যকর হবে।",
    "roll": "{whose} সভার উপস্থিতি\nতারিখ: ১৪ মে ২০২৫\nTABLE ক্রমিক|নাম|পদবি|স্বাক্ষর\nTABLE ১|{x}|{xp}|\nTABLE ২|জনাব "
    "আবুল কাশেম|{o1}|",
    "plan": "{name}\nকর্মপরিকল্পনা ২০২৫-২৬\nTABLE ক্রমিক|কার্যক্রম|বাস্তবায়নকারী|সময়সীমা\nTABLE ১|{t1}|{o1}|জুন "
    "২০২৫\nTABLE ২|{t2}|{o2}|জুলাই ২০২৫",
}  # fmt: skip
_HABITS: dict[str, dict[str, str]] = {
    "paper": {**dict.fromkeys(MINUTES, "minutes"), **dict.fromkeys(OTHERS, "")},
    "committee": dict.fromkeys(COMMITTEES, ""),
    "decisions": _DECISIONS,
    "issuer": {"none": "", "office": "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার\nজেলা প্রশাসকের কার্যালয়, নোয়াপুর\nwww.noapur.gov.bd"},
    "memo": {"none": "", "memo": "স্মারক নং- ০৫.৪৪.৭৫০০.০১২.০৬.০০১.২৫-১৪১\tতারিখ: ১৭/০৫/২০২৫"},
    "signed": {"none": "", "signed": "স্বাক্ষরিত/-\nআবুল কাশেম\nসদস্য-সচিব"},
    "copies": {"none": "", "copies": "অনুলিপি সদয় জ্ঞাতার্থে:\n১। জেলা প্রশাসক, নোয়াপুর\n২। অফিস কপি"},
    "form": dict.fromkeys(FORMS, ""),
}  # fmt: skip
_ALONE = ("news", "post", "portal", "mail", "forwarded")
_IN_LINES = ("no title", "portal", "mail", "resolution")
_WITHOUT_MEMO = ("letter", "mail", "portal", "forwarding letter", "news", "post")


def is_fair(one: Habits) -> bool:
    """Whether a careful reader could tell what it is, and somebody might write so."""
    run, paper = one["form"] == "one line", one["paper"]
    never = (
        one["memo"] != "none" and paper in _WITHOUT_MEMO,
        paper in _ALONE and any(one[kind] != "none" for kind in ("issuer", "signed", "copies")),
        paper in OTHERS and one["decisions"] != "labels",  # they have their own
        # In one line a table is lost, and a name alone is no title.
        run and (one["decisions"] == "table" or "TABLE" in OTHERS.get(paper, "") or paper in _IN_LINES),
        paper == "old" and one["decisions"] == "list",  # the same sentence twice
    )  # fmt: skip
    return not any(never)


def layouts(count: int, seed: int = 1) -> Iterator[Habits]:
    """`count` fair papers, the same for the same seed."""
    return drawn(_HABITS, is_fair, count, seed)


def made(one: Habits) -> list[Block]:
    """The paper."""
    committee = COMMITTEES[one["committee"]]
    (t1, d1, o1, g1), (t2, d2, o2, g2) = committee.subjects
    name, _, post = committee.chair.partition(", ")
    says = {
        "name": committee.name, "whose": committee.whose, "chair": committee.chair, "x": name, "xp": post, "t1": t1, "t2": t2,
        "d1": d1, "d2": d2, "o1": o1, "o2": o2, "g1": g1, "g2": g2, "p1": _proposed(d1), "p2": _proposed(d2),
    }  # fmt: skip
    template = {**MINUTES, **OTHERS}[one["paper"]].replace("{body}", _DECISIONS[one["decisions"]])
    around = {kind: _HABITS[kind][one[kind]] for kind in ("issuer", "memo", "signed", "copies")}
    text = "\n".join(
        (around["issuer"], around["memo"], template.format(**says), around["signed"], around["copies"])
    )
    return list(_blocks(text.split("\n")))


def _proposed(decision: str) -> str:
    """A decision as a paper before the meeting proposes it."""
    return decision.removesuffix("।").replace("করতে হবে", "করা যেতে পারে").replace("করবেন", "করতে পারেন") + "।"


def _blocks(lines: list[str]) -> Iterator[Block]:
    """The lines, those of a table together."""
    rows: list[list[str]] = []
    for line in filter(None, [*lines, "\n"]):
        if line.startswith("TABLE "):
            rows.append(line.removeprefix("TABLE ").split("|"))
            continue
        if rows:
            yield rows
            rows = []
        if line.strip():
            yield line


def wrong(one: Habits) -> set[str]:
    """What is read wrongly of a paper."""
    return differences(one, read_as(one["form"], made(one)))


def differences(one: Habits, read: Minutes) -> set[str]:
    """What of a reading is not as the paper is."""
    if one["paper"] in OTHERS:
        return {"taken for minutes"} if read.kind is Kind.MINUTES else set()
    if read.kind is not Kind.MINUTES:
        return {"refused"}
    texts = tuple(order for _, order, _, _ in COMMITTEES[one["committee"]].subjects)
    return set() if tuple(decision.text for decision in read.decisions) == texts else {"decisions"}


if __name__ == "__main__":
    sys.exit(report(layouts, wrong))
