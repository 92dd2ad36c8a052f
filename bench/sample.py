"""Made-up minutes of the size of a real district's: 13 agenda items, some 35 decisions, 9,000 characters."""

import json
from io import BytesIO
from typing import Literal

import docx
import typst

from reports import fonts

_PAPER = """
#let paper = json(bytes(sys.inputs.data))
#set page(paper: "a4", margin: 2cm)
#set text(font: "Hind Siliguri", size: 11pt)
#for _ in range(paper.times) [
  #for line in paper.heading [#line \\ ]
  #table(columns: (1.3fr, 1.6fr, 1fr), ..paper.rows.flatten().map(cell => [#cell]))
  #paper.closing
  #pagebreak(weak: true)
]
"""
_HEADING = (
    "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার",
    "জেলা প্রশাসকের কার্যালয়, নড়াইল",
    "জেলা আইসিটি কমিটির মাসিক সভার কার্যবিবরণী",
    "সভাপতি: জেলা প্রশাসক, নড়াইল",
    "সভার তারিখ: ১২/০৬/২০২৫ খ্রি.",
    "সভার সময়: সকাল ১১:০০ টা",
    "স্থান: জেলা প্রশাসকের সম্মেলন কক্ষ",
)
_COLUMNS = ("আলোচনা", "সিদ্ধান্ত", "বাস্তবায়নে")
_TITLES = (
    "ডিজিটাল কনটেন্ট", "ই-নথি কার্যক্রম", "ওয়েব পোর্টাল", "ফ্রিল্যান্সিং প্রশিক্ষণ", "কম্পিউটার ল্যাব", "ইন্টারনেট সংযোগ",
    "সাইবার নিরাপত্তা", "ইউনিয়ন ডিজিটাল সেন্টার", "ভিডিও কনফারেন্স", "উদ্ভাবনী উদ্যোগ", "সিসি ক্যামেরা", "সেবা সহজিকরণ",
    "বিবিধ",
)  # fmt: skip
_DISCUSSION = (
    "সভায় জানানো হয় যে জেলা ও উপজেলা পর্যায়ের সকল দপ্তরে কার্যক্রম চলমান রয়েছে এবং গত মাসে ৩৯টি দপ্তরের মধ্যে ৩১টি দপ্তর তথ্য "
    "প্রেরণ করেছে। সংশ্লিষ্ট কর্মকর্তাগণ বিদ্যমান সমস্যা তুলে ধরেন এবং এ বিষয়ে বিস্তারিত আলোচনা করা হয়। "
    "সদস্য-সচিব পূর্ববর্তী সভার সিদ্ধান্তসমূহের বাস্তবায়ন অগ্রগতি উপস্থাপন করেন।"
)
_DECISIONS = (
    "সকল দপ্তরের তথ্য আগামী সভার পূর্বে হালনাগাদ করতে হবে।",
    "প্রতিটি প্রতিষ্ঠানে মাসে অন্তত একটি প্রশিক্ষণ আয়োজনের ব্যবস্থা গ্রহণ করতে হবে এবং প্রতিবেদন প্রেরণ করতে হবে।",
    "যে সকল দপ্তর পিছিয়ে আছে তাদের পত্র প্রেরণের সিদ্ধান্ত গৃহীত হয়।",
)
_IMPLEMENTERS = (
    "উপজেলা নির্বাহী অফিসার (সকল), সহকারী প্রোগ্রামার (সকল) ও স্ব স্ব দপ্তর প্রধান",
    "জেলা শিক্ষা অফিসার, নড়াইল ও জেলা প্রাথমিক শিক্ষা অফিসার, নড়াইল",
    "অতিরিক্ত জেলা প্রশাসক (শিক্ষা ও আইসিটি), প্রোগ্রামার, নড়াইল",
)
_CLOSING = "পরিশেষে উপস্থিত সকলকে ধন্যবাদ জানিয়ে সভাপতি মহোদয় সভার সমাপ্তি ঘোষণা করেন।"


def as_text() -> bytes:
    """The minutes as a text file, the table's cells parted by tabs."""
    rows = ["\t".join(row) for row in (_COLUMNS, *_rows())]
    return "\n".join([*_HEADING, "", *rows, "", _CLOSING, ""]).encode()


def as_docx() -> bytes:
    """The same as a Word file with a table."""
    document = docx.Document()
    for line in _HEADING:
        document.add_paragraph(line)
    table = document.add_table(rows=0, cols=len(_COLUMNS))
    for row in (_COLUMNS, *_rows()):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.add_paragraph(_CLOSING)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def as_pdf(times: int) -> bytes:
    """The same as a PDF with ruled tables, the minutes so many times one after the other."""
    return _typeset("pdf", times)


def as_page(ppi: int = 200) -> bytes:
    """Its first page as a picture (PNG)."""
    first = _typeset("png", 1, ppi)
    return first


def _typeset(kind: Literal["pdf", "png"], times: int, ppi: int = 200) -> bytes:
    rows = [list(row) for row in (_COLUMNS, *_rows())]
    data = json.dumps({"heading": _HEADING, "rows": rows, "closing": _CLOSING, "times": times})
    compiler = typst.Compiler(_PAPER.encode(), font_paths=fonts.library(fonts.find()))
    made = compiler.compile(format=kind, ppi=ppi, sys_inputs={"data": data})
    pages = [made] if isinstance(made, bytes) else made
    assert pages and isinstance(pages[0], bytes)
    return pages[0]


def _rows() -> list[tuple[str, str, str]]:
    rows = []
    for item, title in enumerate(_TITLES, 1):
        decisions = " ".join(
            f"{item}.{number}। {_DECISIONS[(item + number) % len(_DECISIONS)]}" for number in range(1, 4)
        )
        rows.append((f"{item}. {title}: {_DISCUSSION}", decisions, _IMPLEMENTERS[item % len(_IMPLEMENTERS)]))
    digits = str.maketrans("0123456789", "০১২৩৪৫৬৭৮৯")
    return [(a.translate(digits), b.translate(digits), c) for a, b, c in rows]
