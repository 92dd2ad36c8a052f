"""The page's own words in Bangla and English, its digits, times and sizes."""

from __future__ import annotations

from datetime import datetime

TEXTS = {
    "bn": {
        "language": "English",
        "guide": "কী দেখবেন",
        "close": "বন্ধ করুন",
        "new_person": "নতুন ব্যক্তি",
        "people": "ব্যক্তি",
        "name": "নাম",
        "name_hint": "যেমন: উপজেলা শিক্ষা অফিসার",
        "link": "আমন্ত্রণ-লিংক (থাকলে)",
        "link_hint": "https://t.me/…?start=…",
        "speaks": "ভাষা",
        "add": "যোগ করুন",
        "cancel": "বাতিল",
        "start": "শুরু করুন",
        "nothing_yet": "এখনো কোনো বার্তা নেই",
        "start_hint": "নিচের বোতাম চাপলে বটের সঙ্গে আলাপ শুরু হবে",
        "blocked": "বট বন্ধ রাখা হয়েছে",
        "block": "বট বন্ধ রাখুন",
        "unblock": "আবার চালু করুন",
        "open_link": "লিংক খুলুন",
        "share_phone": "ফোন নম্বর জানান",
        "sticker": "স্টিকার পাঠান",
        "menu": "আদেশের তালিকা",
        "no_menu": "আদেশের তালিকা খালি",
        "more": "আরও",
        "attach": "ফাইল বা ছবি দিন",
        "write": "বার্তা লিখুন…",
        "send": "পাঠান",
        "reply": "উত্তর দিন",
        "edit": "সংশোধন",
        "edited": "সংশোধিত",
        "replying": "উত্তর",
        "editing": "সংশোধন করছেন",
        "typing": "লিখছে…",
        "sending_file": "ফাইল পাঠাচ্ছে…",
        "bot": "বট",
        "chat_with": "{bot}-এর সঙ্গে আলাপ",
        "members": "{n} জন",
        "as": "যিনি লিখছেন",
        "photo": "ছবি",
        "download": "নামিয়ে নিন",
        "drop": "এখানে ছেড়ে দিন",
        "who_opens": "কে লিংকটি খুলবেন?",
        "somebody_new": "নতুন কেউ",
        "no_connection": "সংযোগ নেই, আবার চেষ্টা চলছে…",
        "copied": "কপি হয়েছে",
        "not_answered": "বট এখনো সাড়া দেয়নি",
        "deleted": "মুছে ফেলা হয়েছে",
        "pinned": "একটি বার্তা পিন করা হয়েছে",
        "joined": "{bot} যুক্ত হয়েছে",
        "left": "{bot} আর দলে নেই",
        "migrated": "দলটি এখন বড় দল",
        "today": "আজ",
        "unread": "অপঠিত",
        "clock": "তারিখ",
        "latest": "সর্বশেষ বার্তায় যান",
    },
    "en": {
        "language": "বাংলা",
        "guide": "What to try",
        "close": "Close",
        "new_person": "New person",
        "people": "People",
        "name": "Name",
        "name_hint": "for instance: Upazila Education Officer",
        "link": "Invitation link (if any)",
        "link_hint": "https://t.me/…?start=…",
        "speaks": "Language",
        "add": "Add",
        "cancel": "Cancel",
        "start": "Start",
        "nothing_yet": "No messages here yet",
        "start_hint": "The button below begins the chat with the bot",
        "blocked": "The bot is blocked",
        "block": "Block the bot",
        "unblock": "Unblock",
        "open_link": "Open a link",
        "share_phone": "Share phone number",
        "sticker": "Send a sticker",
        "menu": "Commands",
        "no_menu": "There are no commands",
        "more": "More",
        "attach": "Attach a file or picture",
        "write": "Write a message…",
        "send": "Send",
        "reply": "Reply",
        "edit": "Edit",
        "edited": "edited",
        "replying": "Reply",
        "editing": "Editing",
        "typing": "typing…",
        "sending_file": "sending a file…",
        "bot": "bot",
        "chat_with": "chat with {bot}",
        "members": "{n} members",
        "as": "Who writes",
        "photo": "Photo",
        "download": "Download",
        "drop": "Drop it here",
        "who_opens": "Who opens the link?",
        "somebody_new": "Somebody new",
        "no_connection": "No connection, trying again…",
        "copied": "Copied",
        "not_answered": "The bot has not answered yet",
        "deleted": "Deleted",
        "pinned": "A message was pinned",
        "joined": "{bot} joined",
        "left": "{bot} is no longer in the group",
        "migrated": "The group is a supergroup now",
        "today": "Today",
        "unread": "unread",
        "clock": "Date",
        "latest": "Go to the latest message",
    },
}  # fmt: skip
MONTHS = {
    "bn": (
        "জানুয়ারি", "ফেব্রুয়ারি", "মার্চ", "এপ্রিল", "মে", "জুন",
        "জুলাই", "আগস্ট", "সেপ্টেম্বর", "অক্টোবর", "নভেম্বর", "ডিসেম্বর",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
_BANGLA_DIGITS = str.maketrans("0123456789", "০১২৩৪৫৬৭৮৯")


def digits(text: str, lang: str) -> str:
    """A text with the digits of the page's language."""
    return text.translate(_BANGLA_DIGITS) if lang == "bn" else text


def time_of_day(at: float, lang: str) -> str:
    """The time of a message, on this machine's clock."""
    return digits(_local(at).strftime("%H:%M"), lang)


def day(at: float, lang: str) -> str:
    """The day of a message: "২২ নভেম্বর ২০২৬"."""
    moment = _local(at)
    return digits(f"{moment.day} {MONTHS[lang][moment.month - 1]} {moment.year}", lang)


def size(count: int, lang: str) -> str:
    """The size of a file: "৪৫.৩ KB"."""
    if count < 1024:
        return digits(f"{count} B", lang)
    if count < 1024 * 1024:
        return digits(f"{count / 1024:.1f} KB", lang)
    return digits(f"{count / 1024 / 1024:.1f} MB", lang)


def _local(at: float) -> datetime:
    return datetime.fromtimestamp(at).astimezone()
