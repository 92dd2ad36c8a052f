"""Meetings whose minutes are written in English, or in Bangla with English labels, as `english_pastes` sets them."""

from collections.abc import Mapping
from dataclasses import dataclass

from tests.grids.table_meetings import Order, Subject, subject_of


@dataclass(frozen=True, kw_only=True)
class Meeting:
    """What was said, and what its head and foot say. `day`: day, month and year; `by`: for each post its initials."""

    issuer: str
    title: str  # the words behind "Minutes of the …"
    committee: str
    chair: str
    post: str
    day: tuple[int, int, int]
    hour: str
    venue: str
    people: tuple[tuple[str, str], ...]
    subjects: tuple[Subject, ...]
    receivers: tuple[str, ...]
    memo: str


@dataclass(frozen=True, kw_only=True)
class Until:
    """What is read of a time limit in a meeting of 2025; `apart`: other readings that are fair."""

    iso: str | None = None
    recurring: str | None = None
    apart: tuple[str | None, ...] = ()


LIMITS: Mapping[str, Until] = {
    "": Until(),
    "-": Until(),
    "20 March 2025": Until(iso="2025-03-20"),
    "by 15 Dec 2025": Until(iso="2025-12-15"),
    "15.12.2025": Until(iso="2025-12-15"),
    "12/15/2025": Until(iso="2025-12-15"),
    "30/11/2025": Until(iso="2025-11-30"),
    "December 10, 2025": Until(iso="2025-12-10"),
    "31st December 2025": Until(iso="2025-12-31"),
    "w.e.f. 01 Jan 2026": Until(apart=("2026-01-01",)),
    "ASAP": Until(),
    "Immediate": Until(),
    "Immediately": Until(),
    "Ongoing": Until(),
    "Continuous": Until(),
    "Within 7 days": Until(apart=("2025-11-19",)),
    "Within 2 weeks": Until(apart=("2025-11-26",)),
    "Before next meeting": Until(),
    "Next meeting": Until(),
    "Weekly": Until(recurring="weekly"),
    "Monthly": Until(recurring="monthly"),
    "N/A": Until(),
    "৩০/১১/২০২৫": Until(iso="2025-11-30"),
    "১৫ ডিসেম্বর ২০২৫": Until(iso="2025-12-15"),
    "চলমান": Until(),
}

MEETINGS: Mapping[str, Meeting] = {
    "camp": Meeting(
        issuer="Office of the Camp-in-Charge, Camp-7, Teknaf, Cox's Bazar", title="Fortnightly Camp Coordination Meeting",
        committee="Fortnightly Camp Coordination Meeting", chair="Mr. Anisul Haque Sikder", post="Camp-in-Charge",
        day=(12, 11, 2025), hour="10:30 am", venue="CiC Office, Camp-7",
        people=(("Mr. Anisul Haque Sikder", "Camp-in-Charge"), ("Ms. Farhana Yeasmin", "Site Manager, Shapla Relief"),
                ("Md. Ruhul Amin", "WASH Officer"), ("Dr. Nusrat Jahan", "Health Focal")),
        subjects=(
            subject_of("Fire safety", "Two small fires were reported in Block C.",
                     ("All fire extinguishers in learning centres to be checked and refilled.",
                      "Site Management Support agency | Fire volunteers", "20 March 2025"),
                     ("Fire points to be marked with red paint.", "Site Manager", "Within 7 days")),
            subject_of("LPG refill", "Beneficiaries are selling cylinders outside the camp.",
                     ("Token-wise verification to be introduced at the LPG point.",
                      "LPG partner | APBn post, Camp-7", "Immediate")),
            subject_of("WASH", "Desludging is delayed for 3 weeks; people are complaining about smell.",
                     ("Desludging of 56 latrines in Block B to be completed.", "WASH focal", "15.12.2025")),
            subject_of("Health", "Suspected diarrhoea cases are increasing.",
                     ("Health posts shall share the case list with the CiC.", "Health focal", "Weekly")),
        ),
        receivers=("Refugee Relief and Repatriation Commissioner, Cox's Bazar", "Additional RRRC (all)", "Office file"),
        memo="51.05.2290.007.16.003.25-112",
    ),
    "factory": Meeting(
        issuer="Meghna Knit Composite Ltd., Gazipur", title="Production Planning Committee",
        committee="Production Planning Committee",
        chair="Engr. Tariqul Islam", post="Executive Director", day=(12, 11, 2025), hour="3:00 PM",
        venue="Board Room, Head Office",
        people=(("Engr. Tariqul Islam", "Executive Director"), ("Ms. Shirin Sultana", "Head of HR"),
                ("Mr. Bimal Kanti Roy", "GM (Production)"), ("Md. Zahirul Haque", "DGM (Accounts)")),
        subjects=(
            subject_of("Shipment status", "Order PO-4471 is 6 days behind schedule.",
                     ("Night shift will be run in four sewing lines.", "GM (Production)", "12/15/2025"),
                     ("Buyer must be informed about the revised delivery date.", "Head of Merchandising", "ASAP")),
            subject_of("Boiler inspection", "The certificate of boiler no. 2 expires next month.",
                     ("Renewal application shall be submitted to the Chief Inspector of Boilers.",
                      "Maintenance Manager | Compliance Officer", "by 15 Dec 2025")),
            subject_of("Canteen", "Workers complained about quality of food.",
                     ("New caterer to be selected through quotation.", "Head of HR | Welfare Officer", "31st December 2025")),
            subject_of("Overtime", "Overtime bill increased by 18%.",
                     ("Overtime beyond 2 hours shall need prior approval of the ED.", "DGM (Accounts)", "w.e.f. 01 Jan 2026")),
        ),
        receivers=("Managing Director", "All Department Heads", "Notice Board"), memo="MKCL/PPC/2025/88",
    ),
    "ngo": Meeting(
        issuer="Nodi Unnayan Sangstha, Barishal", title="Project Management Committee", committee="Project Management Committee",
        chair="Ms. Rokeya Begum", post="Executive Director", day=(12, 11, 2025), hour="11:00 am", venue="Head Office, 2nd floor",
        people=(("Ms. Rokeya Begum", "Executive Director"), ("Mr. Palash Mondal", "Project Manager"),
                ("Md. Jasim Uddin", "Finance Officer"), ("Ms. Tania Akter", "MEAL Officer")),
        subjects=(
            subject_of("Beneficiary selection", "Lists of two unions are not complete.",
                     ("The list of 320 beneficiaries should be finalized.", "Field Coordinator | MEAL Officer", "30/11/2025")),
            subject_of("Procurement", "Quotations were received from three vendors.",
                     ("Work order for 12 tube wells to be issued.", "Project Manager", "Within 2 weeks"),
                     ("All vouchers shall be scanned and archived.", "Finance Officer", "Ongoing")),
            subject_of("Donor visit", "A team from the donor will visit in January.",
                     ("Prepare a visit plan and share with all staff.", "Mr. Palash Mondal", "December 10, 2025")),
            subject_of("Staff leave", "Three field staff did not submit leave forms.",
                     ("Leave register must be updated.", "HR & Admin Officer", "Before next meeting")),
        ),
        receivers=("Director (Programme)", "Branch Managers (all)", "Master file"), memo="NUS/PMC/2025-41",
    ),
    "university": Meeting(
        issuer="Uttarbanga University of Science, Rangpur", title="Departmental Academic Committee",
        committee="Departmental Academic Committee", chair="Prof. Dr. Kamal Uddin Ahmed", post="Head, Department of Statistics",
        day=(12, 11, 2025), hour="12:00 noon", venue="Room No. 304",
        people=(("Prof. Dr. Kamal Uddin Ahmed", "Head, Department of Statistics"), ("Dr. Sultana Razia", "Associate Professor"),
                ("Mr. Amit Kumar Paul", "Lecturer")),
        subjects=(
            subject_of("Semester final", "The routine of the 3rd semester was placed before the meeting.",
                     ("The routine shall be published on the notice board.", "Chairman, Examination Committee", "30/11/2025")),
            subject_of("Lab equipment", "Nine computers of the lab are out of order.",
                     ("A requisition for 15 computers shall be sent to the Registrar.", "Lab In-charge", "ASAP"),
                     ("Old computers to be handed over to the store.", "Lab Assistant | Store Officer", "Monthly")),
            subject_of("Class attendance", "Attendance of 22 students is below 60%.",
                     ("Guardians of the students will be informed by letter.",
                      "Course Teachers | Student Adviser", "Next meeting")),
        ),
        receivers=("Registrar", "Controller of Examinations", "Office copy"), memo="UUS/STAT/AC/2025/17",
    ),
    "mixed": Meeting(
        issuer="Dhrubotara Power Ltd., Khulna", title="Safety Committee", committee="Safety Committee",
        chair="Engr. Golam Mostafa", post="Plant Manager", day=(12, 11, 2025), hour="3:30 PM", venue="Training Room",
        people=(("Engr. Golam Mostafa", "Plant Manager"), ("Md. Shafiul Alam", "Safety Officer"),
                ("Ms. Lopa Saha", "HR Manager")),
        subjects=(
            subject_of("Fire hydrant", "হাইড্রেন্ট লাইনে প্রেসার কম পাওয়া গেছে।",
                     ("হাইড্রেন্ট লাইনের পাম্প মেরামত করতে হবে।", "Maintenance Manager", "৩০/১১/২০২৫"),
                     ("প্রতি শিফটে প্রেসার লগ বইয়ে লিখতে হবে।", "Shift Engineer | Safety Officer", "চলমান")),
            subject_of("PPE", "১২ জন কর্মী হেলমেট ছাড়া কাজ করেছেন।",
                     ("সকল ঠিকাদারের কর্মীদের হেলমেট সরবরাহ নিশ্চিত করতে হবে।", "Safety Officer", "১৫ ডিসেম্বর ২০২৫")),
            subject_of("মহড়া", "গত ছয় মাসে কোনো অগ্নি মহড়া হয়নি।",
                     ("অগ্নি নির্বাপণ মহড়া আয়োজন করতে হবে।", "HR Manager | Safety Officer", "by 15 Dec 2025")),
        ),
        receivers=("Managing Director", "All Section Heads", "Notice Board"), memo="DPL/SC/2025/09",
    ),
}  # fmt: skip
# What most meetings decide first: nobody has to do anything.
CONFIRMED = Subject(
    title="Confirmation of minutes",
    talk="Minutes of the last meeting were read out.",
    orders=(Order(text="The minutes of the last meeting were confirmed.", offices=(), limit=""),),
)
