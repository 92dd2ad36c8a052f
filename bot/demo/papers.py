"""The demo's papers: two made-up minutes and a notice, written as Word files the way an office writes them."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.run import Run

COMMITTEE = "জেলা আইসিটি কমিটি"
HEAD = ("গণপ্রজাতন্ত্রী বাংলাদেশ সরকার", "তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর", "জেলা কার্যালয়, নেত্রকোণা")
COLUMNS = ("আলোচনা", "সিদ্ধান্ত", "বাস্তবায়নে")


@dataclass(frozen=True, kw_only=True)
class Paper:
    """Made-up minutes: `title`, header `facts`, `rows` of the table, and the `closing` lines with signature and memo."""

    title: str
    facts: Sequence[str]
    rows: Sequence[tuple[str, str, str]]
    closing: Sequence[str]


FIRST = Paper(
    title="জেলা আইসিটি কমিটির জানুয়ারি/২০২৬ মাসের সভার কার্যবিবরণী",
    facts=(
        "সভাপতি: জনাব মাহবুবা ইয়াসমিন, জেলা প্রশাসক, নেত্রকোণা",
        "সভার তারিখ: ২৭ জানুয়ারি ২০২৬",
        "সভার সময়: সকাল ১১:০০ টা",
        "স্থান: জেলা প্রশাসকের সম্মেলন কক্ষ",
    ),
    rows=(
        (
            "১। পূর্ববর্তী সভার কার্যবিবরণী: বিগত সভার কার্যবিবরণী পাঠ করে শোনানো হয়।",
            "১। কোনো সংশোধনী না থাকায় কার্যবিবরণী সর্বসম্মতিক্রমে দৃঢ়ীকরণ করা হলো।",
            "",
        ),
        (
            "২। ওয়েব পোর্টাল: জেলার ৪২টি দপ্তরের মধ্যে ১১টির পোর্টালে পুরোনো তথ্য রয়েছে।",
            "২.১। জেলা পর্যায়ের সকল দপ্তরের পোর্টাল নিয়মিত হালনাগাদ করতে হবে। "
            "২.২। যেসব দপ্তরের পোর্টাল হালনাগাদ নেই, তাদের তালিকা প্রস্তুত করে পত্র দিতে হবে।",
            "জেলা আইসিটি অফিসার, নেত্রকোণা ও স্ব স্ব দপ্তর প্রধান",
        ),
        (
            "৩। কম্পিউটার ল্যাব: জেলার ৩১টি ল্যাবের মধ্যে ৬টির ল্যাপটপ অচল।",
            "৩.১। অচল ল্যাপটপগুলো মেরামতের ব্যবস্থা করতে হবে। ৩.২। প্রতি মাসে অন্তত চারটি ল্যাব পরিদর্শন করতে হবে।",
            "জেলা শিক্ষা অফিসার, উপজেলা আইসিটি অফিসার (সকল)",
        ),
        (
            "৪। ই-নথি: উপজেলা পর্যায়ে ডি-নথির ব্যবহার আশানুরূপ নয়।",
            "৪.১। উপজেলা পর্যায়ের সকল নথি ডি-নথিতে নিষ্পন্ন করতে হবে।",
            "উপজেলা নির্বাহী অফিসার (সকল), অতিরিক্ত জেলা প্রশাসক (শিক্ষা ও আইসিটি)",
        ),
        (
            "৫। ইন্টারনেট সংযোগ: তিনটি ইউনিয়ন পরিষদে সংযোগ বিচ্ছিন্ন রয়েছে।",
            "৫.১। তিনটি ইউনিয়ন পরিষদের সংযোগ ১৯ ফেব্রুয়ারি ২০২৬ তারিখের মধ্যে সচল করতে হবে।",
            "হাওর নেটওয়ার্ক লিঃ, জেলা আইসিটি অফিসার",
        ),
        (
            "৬। বিবিধ: নারী উদ্যোক্তাদের প্রশিক্ষণ বিষয়ে আলোচনা হয়।",
            "৬.১। ২৫ জন নারী উদ্যোক্তার ই-কমার্স প্রশিক্ষণ আয়োজন করতে হবে।",
            "উপপরিচালক, মহিলা বিষয়ক অধিদপ্তর, নেত্রকোণা",
        ),
    ),
    closing=(
        "পরিশেষে সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।",
        "",
        "স্বাক্ষরিত/-",
        "মাহবুবা ইয়াসমিন",
        "জেলা প্রশাসক, নেত্রকোণা",
        "",
        "স্মারক নম্বর: ৫৬.০৪.৭২০০.০০০.০৬.০০১.২৬.১৭",
        "তারিখ: ০৩ ফেব্রুয়ারি ২০২৬",
    ),
)

SECOND = Paper(
    title="জেলা আইসিটি কমিটির ফেব্রুয়ারি/২০২৬ মাসের সভার কার্যবিবরণী",
    facts=(
        "সভাপতি: জনাব মাহবুবা ইয়াসমিন, জেলা প্রশাসক, নেত্রকোণা",
        "সভার তারিখ: ২৪ ফেব্রুয়ারি ২০২৬",
        "সভার সময়: সকাল ১১:০০ টা",
        "স্থান: জেলা প্রশাসকের সম্মেলন কক্ষ",
    ),
    rows=(
        (
            "১। পূর্ববর্তী সভার কার্যবিবরণী: বিগত সভার কার্যবিবরণী পাঠ করে শোনানো হয়।",
            "১। কোনো সংশোধনী না থাকায় কার্যবিবরণী সর্বসম্মতিক্রমে দৃঢ়ীকরণ করা হলো।",
            "",
        ),
        (
            "২। সাইবার নিরাপত্তা: দপ্তরসমূহে সচেতনতা বৃদ্ধি প্রয়োজন।",
            "২.১। প্রতিটি উপজেলায় একটি করে সাইবার নিরাপত্তা কর্মশালা আয়োজন করতে হবে।",
            "উপজেলা নির্বাহী অফিসার (সকল)",
        ),
        (
            "৩। কম্পিউটার ল্যাব: ছয়টি ল্যাবের মেরামত কাজ শুরু হয়েছে।",
            "৩.১। অচল ল্যাপটপগুলো মেরামতের ব্যবস্থা করতে হবে।",
            "জেলা শিক্ষা অফিসার",
        ),
    ),
    closing=(
        "পরিশেষে সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।",
        "",
        "মাহবুবা ইয়াসমিন",
        "জেলা প্রশাসক, নেত্রকোণা",
    ),
)

NOTICE = Paper(
    title="সভার নোটিশ",
    facts=(
        "জেলা আইসিটি কমিটির ফেব্রুয়ারি ২০২৬ মাসের সভা আগামী ২৪ ফেব্রুয়ারি ২০২৬ তারিখ সকাল ১১.০০ টায় জেলা প্রশাসকের "
        "সম্মেলন কক্ষে অনুষ্ঠিত হবে। কমিটির সকল সদস্যকে যথাসময়ে উপস্থিত থাকার জন্য অনুরোধ করা হলো।",
        "আলোচ্যসূচি:",
        "১। গত সভার কার্যবিবরণী পাঠ ও দৃঢ়ীকরণ",
        "২। গত সভার সিদ্ধান্ত বাস্তবায়ন অগ্রগতি",
        "৩। বিবিধ",
    ),
    rows=(),
    closing=("জেলা আইসিটি অফিসার", "নেত্রকোণা"),
)

PAPERS = {
    "karyabibarani-january-2026.docx": FIRST,
    "karyabibarani-february-2026-draft.docx": SECOND,
    "notice-february-2026.docx": NOTICE,
}


def write_papers(folder: Path) -> dict[str, Path]:
    """The papers as .docx files in `folder`; their paths by name."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = {name: folder / name for name in PAPERS}
    for name, paper in PAPERS.items():
        paths[name].write_bytes(as_docx(paper))
    return paths


def as_docx(paper: Paper) -> bytes:
    """A paper as a Word file."""
    document = Document()
    for line in (*HEAD, "", paper.title):
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        _bangla(paragraph.add_run(line), bold=line == paper.title)
    for line in paper.facts:
        _bangla(document.add_paragraph().add_run(line))
    if paper.rows:
        table = document.add_table(rows=1, cols=len(COLUMNS), style="Table Grid")
        for cell, words in zip(table.rows[0].cells, COLUMNS, strict=True):
            _bangla(cell.paragraphs[0].add_run(words), bold=True)
        for row in paper.rows:
            for cell, words in zip(table.add_row().cells, row, strict=True):
                _bangla(cell.paragraphs[0].add_run(words))
    for line in paper.closing:
        _bangla(document.add_paragraph().add_run(line))
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def _bangla(run: Run, *, bold: bool = False) -> None:
    """Set the run in the font offices use; Word takes Bangla's font from the complex-script attribute."""
    run.font.name, run.font.size, run.bold = "Nikosh", Pt(12), bold
    fonts = run._element.get_or_add_rPr().get_or_add_rFonts()
    fonts.set(qn("w:cs"), "Nikosh")
