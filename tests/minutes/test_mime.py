"""Pages saved in a single file, and mails: what they hold is read as if it had come by itself."""

from email.message import EmailMessage

import pytest

from minutes.document import Paragraph
from minutes.errors import Unreadable
from minutes.readers import open_bytes

PAGE = "<html><head><title>সভা</title></head><body><p class=old>আগের পাঠ</p><p>সভার কার্যবিবরণী</p></body></html>"


def texts(data: bytes) -> list[str]:
    return [block.text for block in open_bytes(data, "minutes.mhtml").blocks if isinstance(block, Paragraph)]


def saved(*, styled: bool) -> bytes:
    """The page as Chromium saves it, its style sheet in a part of its own."""
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "<Saved by Blink>", "সভা " * 40
    mail.set_content(PAGE, subtype="html", cte="quoted-printable")
    if styled:
        mail.add_related('@charset "utf-8";\n\n/* the older one */\n.old { display: none }', subtype="css")
    return mail.as_bytes()


def test_a_page_saved_in_a_single_file_is_the_page() -> None:
    assert texts(saved(styled=False)) == ["আগের পাঠ", "সভার কার্যবিবরণী"]


def test_its_style_sheets_say_what_is_hidden() -> None:
    assert texts(saved(styled=True)) == ["সভার কার্যবিবরণী"]


def test_of_a_mail_in_two_forms_the_page_is_read() -> None:
    mail = EmailMessage()
    mail.set_content("সভার কার্যবিবরণী, মলিন")
    mail.add_alternative(PAGE, subtype="html")
    assert texts(mail.as_bytes())[-1] == "সভার কার্যবিবরণী"


def test_a_plain_mail_is_its_text() -> None:
    mail = EmailMessage()
    mail.set_content("সভার কার্যবিবরণী\n")
    assert texts(mail.as_bytes()) == ["সভার কার্যবিবরণী"]


def test_a_mail_without_text_is_refused() -> None:
    mail = EmailMessage()
    mail.set_content(b"\x00\x01", maintype="application", subtype="octet-stream")
    with pytest.raises(Unreadable):
        texts(mail.as_bytes())


def test_lines_like_those_of_a_mail_make_no_mail() -> None:
    text = "From: জেলা প্রশাসক\nSubject: সভার কার্যবিবরণী\n\nসিদ্ধান্ত"
    assert texts(text.encode())[0] == "From: জেলা প্রশাসক"
