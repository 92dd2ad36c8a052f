"""The words of the demo's page: its buttons and its guide, in both languages (they are data to the stand-in)."""

PAPER_BUTTONS = {
    "karyabibarani-january-2026.docx": {
        "label_bn": "জানুয়ারির কার্যবিবরণী পাঠান",
        "label_en": "Send the January minutes",
    },
    "karyabibarani-february-2026-draft.docx": {
        "label_bn": "সভার পরে: ফেব্রুয়ারির খসড়া",
        "label_en": "After the meeting: the February draft",
    },
    "notice-february-2026.docx": {
        "label_bn": "ভুল ফাইল: নোটিশ",
        "label_en": "A wrong file: a notice",
    },
}

BUTTONS = (
    {"label_bn": "পরের দিন", "label_en": "Next day", "body": {"to": "day"}},
    {"label_bn": "পরবর্তী বার্তা পর্যন্ত", "label_en": "To the next message", "body": {"to": "next"}},
    {"label_bn": "সভার দিন", "label_en": "Day of the meeting", "body": {"to": "meeting"}},
)

GUIDE = {
    "bn": [
        "আপনি এখানে সবার হয়ে লিখতে পারেন: সদস্য-সচিব, সভাপতি, তত্ত্বাবধায়ক ও তিনটি দপ্তরের কর্মকর্তা।",
        "“জানুয়ারির কার্যবিবরণী পাঠান” চাপুন। সদস্য-সচিবের ফোনে যা পড়া হয়েছে তা দেখা যাবে; প্রশ্নগুলোর উত্তর দিয়ে “নিবন্ধন করুন” চাপুন।",
        "কর্মকর্তাদের ফোনে দেখুন: প্রত্যেকে কেবল নিজ দপ্তরের করণীয় পেয়েছেন। নম্বরে চাপ দিন, অথবা উত্তরে লিখুন, যেমন: “৬টির মধ্যে ৪টি হয়েছে”।",
        "“পরবর্তী বার্তা পর্যন্ত” চাপুন: ঘড়ি এগোবে, আর যাঁদের উত্তর বাকি কেবল তাঁদের স্মরণ করানো হবে।",
        "কেউ “বাস্তবায়িত” জানালে সদস্য-সচিব এক চাপে গ্রহণ করেন বা অধিকতর তথ্য চান।",
        "সদস্য-সচিবের ফোনে /report, সভাপতির ফোনে /digest লিখুন; ফাইলগুলো খুলে দেখুন।",
        "“সভার দিন” চাপুন, তারপর ফেব্রুয়ারির খসড়া পাঠান: অসমাপ্ত কাজ বয়সসহ পরের সভায় যাবে, গৃহীত কাজ বন্ধ হবে।",
        "ভুল করেও দেখুন: নোটিশ পাঠান, পুরোনো বোতাম চাপুন, অপরিচিত কেউ হয়ে লিখুন।",
    ],
    "en": [
        "You play everybody here: the member-secretary, the chair, the supervisor and the officers of three offices.",
        "Press “Send the January minutes”. The secretary's phone shows what was read; answer the questions, "
        "then register.",
        "Look at the officers' phones: each got only the tasks of the own office. Tap a number, or write an "
        "answer such as “৬টির মধ্যে ৪টি হয়েছে” (4 of 6 are done).",
        "Press “To the next message”: the clock moves on, and only those who still owe an answer are reminded.",
        "When somebody reports “done”, the secretary accepts it or asks for more in one tap.",
        "Write /report on the secretary's phone and /digest on the chair's, and open the files.",
        "Press “Day of the meeting”, then send the February draft: open work goes on with its age, accepted "
        "work is closed.",
        "Do something wrong, too: send the notice, tap an old button, write as a stranger. /language switches "
        "a person to English.",
    ],
}
