"""Buttons that take words along into WhatsApp or another chat of Telegram, where only the receiver is left to be chosen."""

import re
from urllib.parse import quote

from telegram import InlineKeyboardButton

from locales.digits import to_ascii
from locales.translator import Translator

LONGEST_URL = 2000  # of a button; a Bangla letter takes nine signs of it
_MOBILE = re.compile(r"(?:\+?88)?(01[3-9]\d{8})(?!\d)")


def by_whatsapp(t: Translator, words: str, phone: str | None = None) -> InlineKeyboardButton | None:
    """WhatsApp with these words ready to send, to the mobile number where one is known; None where neither fits."""
    number, text = _mobile(phone or ""), f"?text={quote(words)}"
    url = f"https://wa.me/{number}"
    if len(url) + len(text) <= LONGEST_URL:
        url += text
    elif not number:
        return None
    return InlineKeyboardButton(t.gettext("Send by WhatsApp"), url=url)


def by_telegram(t: Translator, words: str, link: str) -> InlineKeyboardButton | None:
    """Telegram's choice of chats; the link goes there, and the words below it."""
    url = f"https://t.me/share/url?url={quote(link, safe='')}&text={quote(words)}"
    return InlineKeyboardButton(t.gettext("Send by Telegram"), url=url) if len(url) <= LONGEST_URL else None


def _mobile(phone: str) -> str:
    """The first Bangladeshi mobile number in it, as WhatsApp wants it; empty where there is none."""
    found = _MOBILE.search(re.sub(r"[\s()-]", "", to_ascii(phone)))
    return f"88{found[1]}" if found else ""
