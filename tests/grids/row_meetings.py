"""Meetings whose minutes `labelled_rows`, `pasted_tables` and `listed_orders` set, and how a reading of them is judged."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from committee.rows import ROWS
from locales.digits import to_bangla
from minutes.model import Kind, Minutes
from tests.grids.table_meetings import Meeting, Order, Subject, subject_of

LETTERS = {"bn": "কখগঘঙ", "en": "abcde"}
ROMAN = ("i", "ii", "iii", "iv", "v")
MEETINGS: Mapping[str, Meeting] = {
    "mill": Meeting(
        tongue="bn",
        head=(
            "নবীনগর জুট মিলস লিঃ, কুমিল্লা",
            "উৎপাদন কমিটির মাসিক সভার কার্যবিবরণী",
            "তারিখ: ১২ জুন ২০২৪",
            "সময়: সকাল ১০টা",
            "স্থান: সভাকক্ষ",
            "সভাপতি: জনাব রফিক আকন্দ, মহাব্যবস্থাপক",
        ),
        subjects=(
            subject_of("পাট ক্রয়", "মজুদ ১২০ টন যা দিয়ে ১৮ দিন চলবে।",
                       ("কৃষকদের নিকট হতে পাট ক্রয় করতে হবে।", "ব্যবস্থাপক (পাট)", "৩০ জুন ২০২৪"),
                       ("ভিজা পাট গ্রহণ করা যাবে না।", "ব্যবস্থাপক (মান নিয়ন্ত্রণ)", "চলমান")),
            subject_of("২য় ইউনিটের তাঁত", "১১টি তাঁত বন্ধ। মালামাল আসেনি।",
                       ("বন্ধ তাঁত মেরামত করতে হবে।", "মিল প্রকৌশলী | ফোরম্যান", "১৫ দিনের মধ্যে")),
            subject_of("অগ্নি নিরাপত্তা", "ব্যবস্থাপক জানান, ৬টি যন্ত্রের মেয়াদ শেষ।",
                       ("মেয়াদোত্তীর্ণ যন্ত্র রিফিল করতে হবে।", "নিরাপত্তা কর্মকর্তা | উপ-ব্যবস্থাপক (যান্ত্রিক)", "আগামী সভার পূর্বে"),
                       ("মাসে একবার মহড়া করতে হবে।", "নিরাপত্তা কর্মকর্তা", "৩১ জুলাই ২০২৪")),
            subject_of("বিবিধ", "ক্যান্টিনের মান খারাপ।",
                       ("ক্যান্টিনে মূল্য তালিকা টাঙাতে হবে।", "শ্রম ও কল্যাণ কর্মকর্তা", "৭ দিন")),
        ),
        tail=("সভায় আর কোন আলোচনা না থাকায় সভাপতি সভা শেষ করেন।", "রফিক আকন্দ", "মহাব্যবস্থাপক"),
    ),
    "services": Meeting(
        tongue="bn",
        head=(
            "নবীনগর উপজেলা পরিষদ, কুমিল্লা",
            "সেবা উন্নয়ন কমিটির মাসিক সভার কার্যবিবরণী",
            "তারিখ: ১২ জুন ২০২৪",
            "সময়: সকাল ১০টা",
            "স্থান: সভাকক্ষ",
            "সভাপতি: জনাব রফিক আকন্দ, উপজেলা নির্বাহী অফিসার",
        ),
        subjects=(
            subject_of("সড়ক মেরামত", "উপজেলা প্রকৌশলী জানান, গত সভার সিদ্ধান্ত অনুযায়ী ৩.৫ কি.মি. সড়কের প্রাক্কলন প্রস্তুত হয়েছে। "
                       "বাস্তবায়ন কাজ শুরু হয়নি।",
                       ("দরপত্র আহ্বান করতে হবে।", "উপজেলা প্রকৌশলী", "৩০ জুন ২০২৪"),
                       ("কাজের সাইনবোর্ড স্থাপন করতে হবে।", "ইউপি চেয়ারম্যান (সকল)", "১৫ জুলাই ২০২৪")),
            subject_of("টিকাদান কার্যক্রম", "৪২টি কেন্দ্রে টিকা দেওয়া হচ্ছে; ২টি কেন্দ্রে কর্মী নেই।",
                       ("শূন্য কেন্দ্রে কর্মী নিয়োজিত করতে হবে।", "উপজেলা স্বাস্থ্য ও পরিবার পরিকল্পনা কর্মকর্তা", "৭ দিনের মধ্যে")),
            subject_of("বাল্যবিবাহ প্রতিরোধ", "মে মাসে ৩টি বাল্যবিবাহ বন্ধ করা হয়েছে। সভাপতি সন্তোষ প্রকাশ করেন।",
                       ("কাজীদের নিয়ে সভা করতে হবে।", "উপজেলা মহিলা বিষয়ক কর্মকর্তা | ওসি, নবীনগর থানা", "আগামী সভার পূর্বে"),
                       ("বিদ্যালয়ে প্রচার চালাতে হবে।", "উপজেলা মাধ্যমিক শিক্ষা অফিসার", "চলমান"),
                       ("অভিভাবক সমাবেশ করতে হবে।", "উপজেলা মহিলা বিষয়ক কর্মকর্তা", "প্রতি মাসের ৫ তারিখের মধ্যে")),
            subject_of("বিবিধ", "হাটের ইজারা বাকি আছে।",
                       ("ইজারার বকেয়া আদায় করতে হবে।", "সহকারী কমিশনার (ভূমি)", "৩০/০৬/২০২৪")),
        ),
        tail=("সভায় আর কোন আলোচনা না থাকায় সভাপতি সভা শেষ করেন।", "রফিক আকন্দ", "উপজেলা নির্বাহী অফিসার"),
    ),
    "fisheries": Meeting(
        tongue="en",
        head=(
            "Department of Fisheries, Barguna.",
            "Minutes of the monthly coordination meeting held on 12 June 2024 at 10:00 am in the conference room.",
            "Chair: Mr. Rafiq Akand, District Fisheries Officer",
        ),
        subjects=(
            subject_of("Road repair",
                       "The Upazila Engineer informed that the estimate for 3.5 km has been prepared "
                       "as decided in the last meeting.",
                       ("Tender shall be floated.", "Upazila Engineer", "30 June 2024"),
                       ("Signboards must be put up at the site.", "Chairman, Union Parishad (all)", "15 July 2024")),
            subject_of("Vaccination", "Vaccination is going on in 42 centres; two centres have no worker.",
                       ("Workers should be posted to the vacant centres.",
                        "Upazila Health and Family Planning Officer", "within 7 days")),
            subject_of("Child marriage", "Three child marriages were stopped in May.",
                       ("A meeting with the marriage registrars shall be held.",
                        "Upazila Women Affairs Officer | Officer-in-Charge", "before the next meeting"),
                       ("Campaigns shall be run in schools.", "Upazila Secondary Education Officer", "ongoing"),
                       ("Guardians will be called to a rally.", "Upazila Women Affairs Officer", "by the 5th of every month")),
            subject_of("Miscellaneous", "Lease money of the market is overdue.",
                       ("The arrears shall be collected.", "Assistant Commissioner (Land)", "30/06/2024")),
        ),
        tail=(
            "As there was no other agenda, the Chair closed the meeting with thanks.",
            "Rafiq Akand",
            "District Fisheries Officer",
        ),
    ),
}  # fmt: skip
# What many meetings begin with; nobody has it to do.
CONFIRMED: Mapping[str, Subject] = {
    "bn": Subject(
        title="গত সভার কার্যবিবরণী",
        talk="গত সভার কার্যবিবরণী পাঠ করা হয়।",
        orders=(Order(text="কার্যবিবরণী দৃঢ়ীকরণ করা হলো।", offices=(), limit=""),),
    ),
    "en": Subject(
        title="Minutes of the last meeting",
        talk="The minutes were read out.",
        orders=(Order(text="The minutes were confirmed.", offices=(), limit=""),),
    ),
}
_STOPS = ".। "
_BESIDE = {"numbers_unsure", "memo_no_missing"}  # questions about what is not judged


def digits(number: object, tongue: str) -> str:
    """A number in the digits of the language."""
    return to_bangla(number) if tongue == "bn" else str(number)


def mark_of(pattern: str, item: int, at: int, tongue: str) -> str:
    """What marks an order: `{a}` its letter, `{r}` its Roman number, `{n}` its number, `{i}` its item's."""
    n, i = digits(at, tongue), digits(item, tongue)
    return pattern.format(a=LETTERS[tongue][at - 1], r=ROMAN[at - 1], n=n, i=i)


def marks_of(pattern: str, item: int, orders: Sequence[Order], tongue: str) -> list[str]:
    """The marks of an item's orders; where there is only one, none that does not name the item too."""
    if len(orders) == 1 and "{i}" not in pattern:
        return [""]
    return [mark_of(pattern, item, at, tongue) for at in range(1, len(orders) + 1)]


def joint(orders: Sequence[Order]) -> Order:
    """The orders as one: nothing marks where one ends."""
    return replace(orders[0], text=" ".join(order.text for order in orders))


def shared(orders: Sequence[Order]) -> list[Order]:
    """The orders, with the offices and the limit of the first: their item has one cell of either."""
    return [replace(order, offices=orders[0].offices, limit=orders[0].limit) for order in orders]


def without_limits(orders: Sequence[Order]) -> list[Order]:
    """The orders where the paper says of none until when."""
    return [replace(order, limit="") for order in orders]


def differences(wanted: Sequence[Order], read: Minutes) -> set[str]:
    """What of a reading is not as the paper is. A stop behind a decision or a name may be read or not."""
    return {"refused"} if read.kind is not Kind.MINUTES else judged(_fields(wanted, read), read)


def judged(found: set[str], read: Minutes) -> set[str]:
    """The fields that are wrong, "untold" where nothing is asked about them; "asked, …" where all is right and something is."""
    asked = {problem.code for problem in read.problems} - {
        ROWS
    }  # of the whole paper it says nothing about one value
    if not found:
        return {f"asked, {code}" for code in asked}
    return found if asked - _BESIDE else {*found, "untold"}


def _fields(wanted: Sequence[Order], read: Minutes) -> set[str]:
    if [decision.text.rstrip(_STOPS) for decision in read.decisions] != [
        order.text.rstrip(_STOPS) for order in wanted
    ]:
        return {"decisions"}
    found = set()
    for decision, order in zip(read.decisions, wanted, strict=True):
        offices = tuple(office.rstrip(_STOPS) for office in decision.offices)
        found |= {"offices"} if offices != order.offices else set()
        found |= {"limit"} if (decision.deadline or "") != order.limit else set()
    return found


def is_wrong(found: set[str]) -> bool:
    """Whether what was found is more than a needless question."""
    return not all(name.startswith("asked") for name in found)
