"""Meetings of those who type their minutes into a chat or a mail: clubs, schools, NGOs, companies, houses, offices."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from tests.grids.table_meetings import Order, Subject, subject_of


@dataclass(frozen=True, kw_only=True)
class Meeting:
    """What was said, and what its head and foot say. `sender`: how the telephones of the others call who sends it."""

    tongue: str  # bn or en
    body: str
    committee: str
    chair: str
    post: str
    day: date
    hour: str
    venue: str
    people: tuple[tuple[str, str], ...]
    absent: tuple[str, str]
    subjects: tuple[Subject, ...]
    writer: tuple[str, str]
    sender: str


@dataclass(frozen=True, kw_only=True)
class Until:
    """What is read of a time limit in a meeting of 9 May 2025; `apart`: other days that are fair."""

    iso: str | None = None
    recurring: str | None = None
    apart: tuple[str | None, ...] = ()


DAY = date(2025, 5, 9)
LIMITS: Mapping[str, Until] = {
    "": Until(),
    "৩০ জুন": Until(iso="2025-06-30"),
    "৩০ জুন ২০২৫": Until(iso="2025-06-30"),
    "২৫/০৫/২৫": Until(iso="2025-05-25"),
    "২০ মে'র মধ্যে": Until(iso="2025-05-20"),
    "১৫ জুনের মধ্যে": Until(iso="2025-06-15"),
    "৭ দিনের মধ্যে": Until(apart=(str(DAY + timedelta(7)),)),
    "৩ দিন": Until(apart=(str(DAY + timedelta(3)),)),
    "এই সপ্তাহে": Until(),
    "আগামী সভার আগে": Until(),
    "ঈদের আগে": Until(),
    "চলমান": Until(),
    "by 30 June": Until(iso="2025-06-30"),
    "30 June 2025": Until(iso="2025-06-30"),
    "25.05.2025": Until(iso="2025-05-25"),
    "within 7 days": Until(apart=(str(DAY + timedelta(7)),)),
    "before the next meeting": Until(),
    "ongoing": Until(),
}


MEETINGS: Mapping[str, Meeting] = {
    "club": Meeting(
        tongue="bn", body="অগ্রদূত ক্রীড়া চক্র, ভৈরব", committee="কার্যনির্বাহী কমিটি",
        chair="আলহাজ্ব শফিকুর রহমান", post="সভাপতি", day=DAY, hour="রাত ৮টা", venue="ক্লাব ঘর",
        people=(("আলহাজ্ব শফিকুর রহমান", "সভাপতি"), ("তানভীর আহমেদ", "সাধারণ সম্পাদক"), ("সজল কুমার দে", "কোষাধ্যক্ষ"),
                ("মোঃ আরিফ হোসেন", "ক্রীড়া সম্পাদক")),
        absent=("নাজমুন নাহার", "মহিলা বিষয়ক সম্পাদক"),
        subjects=(
            subject_of("ফুটবল টুর্নামেন্ট", "গত বছর ৮টি দল খেলেছিল।",
                     ("টুর্নামেন্টের মাঠ প্রস্তুত করতে হবে।", "ক্রীড়া সম্পাদক", "৩০ জুন"),
                     ("স্পন্সরের জন্য চিঠি দেওয়া হবে।", "সাধারণ সম্পাদক | কোষাধ্যক্ষ", "৭ দিনের মধ্যে")),
            subject_of("মাসিক চাঁদা", "১৪ জনের চাঁদা বাকি আছে।",
                     ("বকেয়া চাঁদা আদায় করতে হবে।", "কোষাধ্যক্ষ", "২৫/০৫/২৫")),
            subject_of("জিম", "দুটি ট্রেডমিল নষ্ট।",
                     ("জিমের যন্ত্রপাতি মেরামত করা হবে।", "মোঃ আরিফ হোসেন", "")),
        ),
        writer=("তানভীর আহমেদ", "সাধারণ সম্পাদক"), sender="Tanvir Bhai (GS)",
    ),
    "school": Meeting(
        tongue="bn", body="কদমতলী আদর্শ উচ্চ বিদ্যালয়", committee="ম্যানেজিং কমিটি",
        chair="জনাব নুরুল ইসলাম ভূঁইয়া", post="সভাপতি", day=DAY, hour="সকাল ১০টা", venue="শিক্ষক মিলনায়তন",
        people=(("জনাব নুরুল ইসলাম ভূঁইয়া", "সভাপতি"), ("শামসুন নাহার", "প্রধান শিক্ষক"), ("মোঃ কবির হোসেন", "শিক্ষক প্রতিনিধি"),
                ("রোকেয়া বেগম", "অভিভাবক সদস্য"), ("দীপক চন্দ্র শীল", "দাতা সদস্য")),
        absent=("মোঃ আবুল কালাম", "অভিভাবক সদস্য"),
        subjects=(
            subject_of("অর্ধবার্ষিক পরীক্ষা", "প্রশ্নপত্র বোর্ডের নমুনা অনুযায়ী হবে।",
                     ("পরীক্ষার রুটিন প্রকাশ করতে হবে।", "প্রধান শিক্ষক", "২০ মে'র মধ্যে")),
            subject_of("টিউবওয়েল মেরামত", "ছাত্রীদের টয়লেটের পাশের টিউবওয়েলটি নষ্ট।",
                     ("টিউবওয়েল মেরামত করতে হবে।", "দীপক চন্দ্র শীল", "৩ দিন"),
                     ("টয়লেট নিয়মিত পরিষ্কার রাখতে হবে।", "অফিস সহায়ক", "চলমান")),
            subject_of("ঝরে পড়া শিক্ষার্থী", "এ বছর ৯ জন শিক্ষার্থী স্কুলে আসছে না।",
                     ("শিক্ষার্থীদের বাড়ি গিয়ে অভিভাবকদের সাথে কথা বলতে হবে।", "শ্রেণি শিক্ষক | অভিভাবক সদস্য", "৩০ জুন ২০২৫")),
        ),
        writer=("শামসুন নাহার", "প্রধান শিক্ষক"), sender="Head Madam",
    ),
    "union": Meeting(
        tongue="bn", body="৬নং চরকাদিরা ইউনিয়ন পরিষদ, রামগতি", committee="ইউনিয়ন দুর্যোগ ব্যবস্থাপনা কমিটি",
        chair="জনাব মোঃ খোরশেদ আলম", post="চেয়ারম্যান", day=DAY, hour="বিকাল ৩টা", venue="ইউপি হলরুম",
        people=(("জনাব মোঃ খোরশেদ আলম", "চেয়ারম্যান"), ("মোঃ সেলিম উদ্দিন", "ইউপি সদস্য, ১ নং ওয়ার্ড"),
                ("বিবি কুলসুম", "সংরক্ষিত মহিলা সদস্য"), ("মোঃ জহিরুল হক", "ইউপি সচিব")),
        absent=("আব্দুল মতিন", "ইউপি সদস্য, ৯ নং ওয়ার্ড"),
        subjects=(
            subject_of("ঘূর্ণিঝড়ের প্রস্তুতি", "আবহাওয়া অফিস ৩ নম্বর সংকেত দিয়েছে।",
                     ("আশ্রয়কেন্দ্রের চাবি প্রধান শিক্ষকদের কাছ থেকে নিতে হবে।", "ইউপি সচিব", "এই সপ্তাহে"),
                     ("মাইকিং করে সতর্কবার্তা প্রচার করতে হবে।", "ইউপি সদস্য (সকল) | গ্রাম পুলিশ", "")),
            subject_of("শুকনা খাবার", "গুদামে ৪০ বস্তা চিড়া আছে।",
                     ("শুকনা খাবারের চাহিদা উপজেলায় পাঠাতে হবে।", "মোঃ জহিরুল হক", "৩ দিন")),
            subject_of("বেড়িবাঁধ", "৪ নং ওয়ার্ডের বাঁধে ফাটল দেখা দিয়েছে।",
                     ("বাঁধের ফাটলে জিও ব্যাগ ফেলার জন্য চিঠি দিতে হবে।", "চেয়ারম্যান", "ঈদের আগে")),
        ),
        writer=("মোঃ জহিরুল হক", "ইউপি সচিব"), sender="UP Sachib Charkadira",
    ),
    "flats": Meeting(
        tongue="bn", body="গ্রিন ভিউ ফ্ল্যাট মালিক সমিতি, মিরপুর-১১", committee="ফ্ল্যাট মালিক সমিতির নির্বাহী কমিটি",
        chair="জনাব মাহবুবুল আলম", post="আহ্বায়ক", day=DAY, hour="বাদ এশা", venue="গ্যারেজ",
        people=(("জনাব মাহবুবুল আলম", "আহ্বায়ক"), ("ডাঃ ফারজানা রহমান", "সদস্য"), ("প্রকৌশলী ইমরান খান", "সদস্য"),
                ("মোঃ হুমায়ুন কবির", "সদস্য সচিব")),
        absent=("মিসেস শাহিদা আক্তার", "সদস্য"),
        subjects=(
            subject_of("লিফট সার্ভিসিং", "লিফট মাসে দুইবার বন্ধ হচ্ছে।",
                     ("লিফটের সার্ভিসিং চুক্তি নবায়ন করতে হবে।", "প্রকৌশলী ইমরান খান", "১৫ জুনের মধ্যে")),
            subject_of("পানির ট্যাংক", "ট্যাংক ৮ মাস পরিষ্কার হয়নি।",
                     ("ছাদের পানির ট্যাংক পরিষ্কার করতে হবে।", "কেয়ারটেকার", "৭ দিনের মধ্যে"),
                     ("পানির মোটরের জন্য অটো সুইচ লাগানো হবে।", "সদস্য সচিব | কেয়ারটেকার", "")),
            subject_of("সার্ভিস চার্জ", "৫টি ফ্ল্যাটের সার্ভিস চার্জ বাকি।",
                     ("বকেয়া সার্ভিস চার্জের নোটিশ দিতে হবে।", "সদস্য সচিব", "আগামী সভার আগে")),
        ),
        writer=("মোঃ হুমায়ুন কবির", "সদস্য সচিব"), sender="Humayun 4B",
    ),
    "office": Meeting(
        tongue="bn", body="উপজেলা স্বাস্থ্য কমপ্লেক্স, মেলান্দহ", committee="সংক্রমণ প্রতিরোধ কমিটি",
        chair="ডাঃ গাজী রফিকুল হক", post="উপজেলা স্বাস্থ্য ও পরিবার পরিকল্পনা কর্মকর্তা", day=DAY, hour="দুপুর ১২.৩০টা",
        venue="UHFPO মহোদয়ের কক্ষ",
        people=(("ডাঃ গাজী রফিকুল হক", "উপজেলা স্বাস্থ্য ও পরিবার পরিকল্পনা কর্মকর্তা"), ("ডাঃ তাহমিনা সুলতানা", "আবাসিক মেডিকেল অফিসার"),
                ("আঞ্জুমান আরা", "নার্সিং সুপারভাইজার"), ("মোঃ সাইদুর রহমান", "স্টোর কিপার")),
        absent=("ডাঃ শোভন সাহা", "মেডিকেল অফিসার"),
        subjects=(
            subject_of("হাত ধোয়া", "ওয়ার্ডে সাবানের সরবরাহ নাই।",
                     ("প্রতিটি ওয়ার্ডে হ্যান্ড স্যানিটাইজার রাখতে হবে।", "স্টোর কিপার", "৩ দিন"),
                     ("হাত ধোয়ার প্রশিক্ষণ দিতে হবে।", "নার্সিং সুপারভাইজার | আবাসিক মেডিকেল অফিসার", "৩০ জুন ২০২৫")),
            subject_of("বর্জ্য ব্যবস্থাপনা", "লাল ও হলুদ বিন মিশে যাচ্ছে।",
                     ("বর্জ্যের রঙিন বিন আলাদা রাখতে হবে।", "ওয়ার্ড মাস্টার", "চলমান")),
            subject_of("অটোক্লেভ", "একটি অটোক্লেভ অচল।",
                     ("অটোক্লেভ মেরামতের জন্য নিমিউ বরাবর চিঠি দিতে হবে।", "প্রধান সহকারী", "এই সপ্তাহে")),
        ),
        writer=("মোঃ সাইদুর রহমান", "স্টোর কিপার"), sender="Saidur Store UHC",
    ),
    "company": Meeting(
        tongue="en", body="Padma Agro Foods Ltd., Bogura", committee="Production Coordination Committee",
        chair="Engr. Shahriar Kabir", post="General Manager", day=DAY, hour="3:00 PM", venue="Factory Conference Room",
        people=(("Engr. Shahriar Kabir", "General Manager"), ("Md. Zahidul Islam", "Production Manager"),
                ("Sabrina Akter", "HR Manager"), ("Mr. Bimal Roy", "Store Officer")),
        absent=("Md. Rezaul Haque", "Accounts Manager"),
        subjects=(
            subject_of("Boiler maintenance", "The boiler stopped twice in April.",
                     ("The boiler shall be overhauled by the vendor.", "Production Manager", "by 30 June"),
                     ("Spare gaskets shall be kept in stock.", "Store Officer", "within 7 days")),
            subject_of("Fire drill", "The last drill was held in November.",
                     ("A fire drill shall be arranged for all shifts.", "HR Manager | Production Manager", "25.05.2025")),
            subject_of("Canteen", "Workers complained about the quality of lunch.",
                     ("The canteen contract shall be reviewed.", "Sabrina Akter", "before the next meeting")),
        ),
        writer=("Sabrina Akter", "HR Manager"), sender="Sabrina HR",
    ),
    "ngo": Meeting(
        tongue="en", body="Upakul Unnayan Sangstha, Bhola", committee="Project Management Committee",
        chair="Mr. Abdur Rob", post="Executive Director", day=DAY, hour="11:00 am", venue="Head Office, 2nd floor",
        people=(("Mr. Abdur Rob", "Executive Director"), ("Ms. Tania Sultana", "Project Manager"),
                ("Md. Jasim Uddin", "Finance Officer"), ("Ms. Rehana Parvin", "MEAL Officer")),
        absent=("Mr. Sukumar Das", "Field Coordinator"),
        subjects=(
            subject_of("Beneficiary selection", "The list of two unions is not complete.",
                     ("The list of beneficiaries shall be verified at the field.",
                     "Field Coordinator | MEAL Officer", "30 June 2025")),
            subject_of("Procurement", "Quotations were received from three vendors.",
                     ("The work order for the tube wells shall be issued.", "Project Manager", "within 7 days"),
                     ("All vouchers shall be scanned and archived.", "Finance Officer", "ongoing")),
            subject_of("Monthly report", "The donor has asked for case studies.",
                     ("Two case studies shall be sent to the donor.", "MEAL Officer", "by 30 June")),
        ),
        writer=("Ms. Tania Sultana", "Project Manager"), sender="Tania Apa PM",
    ),
}  # fmt: skip
CONFIRMED: Mapping[str, Subject] = {
    "bn": Subject(
        title="গত সভার কার্যবিবরণী",
        talk="গত সভার কার্যবিবরণী পাঠ করা হয়।",
        orders=(Order(text="গত সভার কার্যবিবরণী অনুমোদন করা হলো।", offices=(), limit=""),),
    ),
    "en": Subject(
        title="Minutes of the last meeting",
        talk="The minutes were read out.",
        orders=(Order(text="The minutes of the last meeting were confirmed.", offices=(), limit=""),),
    ),
}
