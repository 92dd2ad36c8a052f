"""How pages are written: the habits of programs and portals that change nothing of what a person sees."""

import re
from collections.abc import Callable, Mapping, Sequence
from html import escape

from tests.grids.files.papers import Line

Set = Callable[[Line], str]  # a line with its mark → its words in HTML


def words(text: str) -> str:
    """Words as HTML writes them."""
    return escape(text, quote=False)


# A line of text, alone.
LINES: Mapping[str, Callable[[str], str]] = {
    "p": lambda line: f"<p>{line}</p>",
    "div": lambda line: f"<div>{line}</div>",
    "p without end": lambda line: f"<p>{line}",
    "Word": lambda line: (
        f"<p class=MsoNormal style='margin-bottom:0in;text-align:justify'><span lang=BN style='font-size:12.0pt;font-family:"
        f'"Nikosh"\'>{line}<o:p></o:p></span></p><![if !supportEmptyParas]><p class=MsoNormal><o:p>&nbsp;</o:p></p><![endif]>'
    ),
    "Google Docs": lambda line: (
        f'<p dir="ltr" style="line-height:1.38"><span style="font-size:11pt;white-space:pre-wrap;">{line}</span></p>'
    ),
    "LibreOffice": lambda line: (
        f'<p class="western"><font face="Nikosh, serif"><font size="3"><span lang="bn-BD">{line}</span></font></font></p>\n'
    ),
    "Gmail": lambda line: f'<div dir="ltr"><span style="color:rgb(34,34,34)">{line}</span><br></div>',
    "Outlook": lambda line: f'<div style="margin:0" class="elementToProof"><span>{line}</span></div>',
    "spans in blocks": lambda line: f'<span style="display:block">{line}</span>',
    "breaks": lambda line: f"{line}<br>\n",
    "breaks twice": lambda line: f"{line}<br /><br />",
    "paragraphs in old fonts": lambda line: (
        f'<p align="justify"><font face="Nikosh" size="4"><b>{line}</b></font>'
    ),
    "headings": lambda line: f"<h4><strong>{line}</strong></h4>",
    "wrapped source": lambda line: f"<p>\n   {line.replace(' ', chr(10) + '      ')}\n</p>",
}


def _plain_table(rows: Sequence[str], heading: str) -> str:
    return f"<table border=1>{''.join(f'<tr>{one}</tr>' for one in (heading, *rows))}</table>"


def _headed(rows: Sequence[str], heading: str) -> str:
    columns = "<colgroup><col width='5%'><col span=3></colgroup>"
    body = "".join(f"<tr>{one}</tr>" for one in rows)
    heads = heading.replace("<td", "<th").replace("</td", "</th")
    return f"<table>{columns}<thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>"


def _footed(rows: Sequence[str], heading: str) -> str:
    """The heading once more below, as in tables that a script sorts; old pages wrote that before the rows."""
    body = "".join(f"<tr>{one}</tr>" for one in rows)
    return f"<table><thead><tr>{heading}</tr></thead><tfoot><tr>{heading}</tr></tfoot><tbody>{body}</tbody></table>"


def _unclosed(rows: Sequence[str], heading: str) -> str:
    return f"<table border=1>{''.join('<tr>' + one.replace('</td>', '') for one in (heading, *rows))}</table>"


def _worded(rows: Sequence[str], heading: str) -> str:
    body = "".join(f"<tr style='mso-yfti-irow:{at}'>{one}</tr>" for at, one in enumerate((heading, *rows)))
    return (
        f"<div align=center><table class=MsoTableGrid border=1 cellspacing=0><![if !supportMisalignedColumns]>{body}"
        "<tr height=0><td width=60 style='border:none'></td><td width=60></td></tr><![endif]></table></div>"
    )


def _bodies(rows: Sequence[str], heading: str) -> str:
    return f"<table><tr>{heading}</tr>{''.join(f'<tbody><tr>{one}</tr></tbody>' for one in rows)}</table>"


def _in_divs(rows: Sequence[str], heading: str, table: str, row: str, cell: str) -> str:
    """Elements that a style draws as a table; merged cells stay with their first row."""
    inner = "".join(
        f"<div {row}>{re.sub('<td[^>]*>', f'<div {cell}>', one).replace('</td>', '</div>')}</div>"
        for one in (heading, *rows)
    )
    return f"<div {table}>{inner}</div>"


def _for_phones(rows: Sequence[str], heading: str) -> str:
    """Each cell says once more for phones what heads its column."""
    heads = re.findall("<td[^>]*>(.*?)</td>", heading, flags=re.DOTALL)
    written = []
    for row in rows:
        cells = re.findall("<td([^>]*)>(.*?)</td>", row, flags=re.DOTALL)
        named = zip(heads[-len(cells) :], cells, strict=False)
        written.append(
            "".join(
                f'<td{said} data-title="{re.sub("<[^>]*>", "", head)}"><span class="visible-xs">{head}: </span>{cell}</td>'
                for head, (said, cell) in named
            )
        )
    return _headed(written, heading)


def _searched(rows: Sequence[str], heading: str) -> str:
    """What a script makes of a table that can be searched."""
    return (
        '<div class="dataTables_wrapper"><div class="dataTables_length">'
        "<label>Show <select><option>10</option></select> entries</label></div>"
        f'<div class="dataTables_filter"><label>Search:<input type="search"></label></div>{_headed(rows, heading)}'
        f'<div class="dataTables_info">Showing 1 to {len(rows)} of {len(rows)} entries</div>'
        '<div class="dataTables_paginate"><a>Previous</a><span><a>1</a></span><a>Next</a></div></div>'
    )


def _dragged(rows: Sequence[str], heading: str) -> str:
    """Borders that were dragged aside in every second row, as Word writes it down."""
    written = []
    for at, row in enumerate((heading, *rows)):
        cells = row.count("<td")
        spans = [*[2] * (cells - 1), 1] if at % 2 else [1, *[2] * (cells - 1)]
        for span in spans:
            row = row.replace("<td>", f"<td colspan={span} >", 1)
        written.append(f"<tr>{row}</tr>")
    widths = "".join(
        f"<td width={width} style='border:none'></td>" for width in (160, *(3, 157) * (cells - 1))
    )
    return f"<table class=MsoNormalTable>{''.join(written)}<tr height=0>{widths}</tr></table>"


_FLEX = ('style="border:1px solid"', 'style="display:flex"', 'style="flex:1;border:1px solid"')
_TABLE = ('style="display:table"', 'style="display:table-row"', 'style="display: table-cell"')
_CLASSES = ('class="divTable"', 'class="divTableRow"', 'class="divTableCell"')
_BOOTSTRAP = ('class="container"', 'class="row"', 'class="col-md-2 col-sm-12"')
_ARIA = ('role="table"', 'role="row"', 'role="cell"')
# Tables from their rows and heading.
TABLES: Mapping[str, Callable[[Sequence[str], str], str]] = {
    "plain": _plain_table,
    "thead": _headed,
    "tfoot": _footed,
    "unclosed": _unclosed,
    "Word": _worded,
    "bodies": _bodies,
    "responsive": lambda rows, heading: (
        f'<div class="table-responsive"><figure class="wp-block-table">{_headed(rows, heading)}</figure></div>'
    ),
    "caption": lambda rows, heading: _plain_table(rows, heading).replace(
        "<tr>", "<caption>সিদ্ধান্ত ছক</caption><tr>", 1
    ),
    "in a table": lambda rows, heading: (
        f"<table width=100%><tr><td>{_plain_table(rows, heading)}</td></tr></table>"
    ),
    "display table": lambda rows, heading: _in_divs(rows, heading, *_TABLE),
    "display table by classes": lambda rows, heading: _in_divs(rows, heading, *_CLASSES),
    "flex": lambda rows, heading: _in_divs(rows, heading, *_FLEX),
    "flex by classes": lambda rows, heading: _in_divs(
        rows, heading, 'class="ft"', 'class="fr"', 'class="fc"'
    ),
    "bootstrap": lambda rows, heading: _in_divs(rows, heading, *_BOOTSTRAP),
    "dragged": _dragged,
    "labels for phones": _for_phones,
    "searched": _searched,
    "roles": lambda rows, heading: _in_divs(rows, heading, *_ARIA),
}
DRAWN = frozenset(
    ("display table", "display table by classes", "flex", "flex by classes", "bootstrap", "roles")
)
SHEET = (
    "<style>.divTable{display:table;width:100%}.divTableRow{display:table-row}.divTableCell,.divTableHead{display:table-cell}"
    ".ft .fr{display:flex} .ft .fr>.fc{flex:1}.unseen{display:none}@media(max-width:768px){.d-none{display:none}}"
    "p.MsoNormal,li.MsoNormal{margin:0in}.counted{counter-reset:item;list-style:none}.counted>li::before{counter-increment:item;"
    'content:counter(item,bengali) "। "}</style>'
)


def _portal(body: str) -> str:
    """A page of the national portal of offices."""
    menu = "".join(
        f"<li><a href='#'>{one}</a></li>" for one in ("প্রথম পাতা", "আমাদের সম্পর্কে", "সেবাসমূহ", "যোগাযোগ")
    )
    return (
        '<div id="top-bar"><a href="/">বাংলাদেশ জাতীয় তথ্য বাতায়ন</a><span id="clock">১২:৪০:০১</span></div>'
        '<div id="header-site-info"><a href="/">জেলা প্রশাসন, নোয়াপুর</a></div>'
        f'<div id="menu"><ul class="meganizr">{menu}</ul></div>'
        '<div class="row" id="contents"><div id="left-content" class="column-left"><div id="printable_area">'
        f"<h3>সভার কার্যবিবরণী</h3>{body}<p>সর্বশেষ হালনাগাদ: ২০২৫-০৬-২৫ ১১:২২:৪৪</p></div>"
        '<div id="social-share"><a href="#">Share with :</a></div></div>'
        '<div id="right-content" class="right-side-bar"><h5>কেন্দ্রীয় ই-সেবা</h5><ul><li><a href="#">ই-নথি</a></li></ul>'
        '<h5>জরুরি হটলাইন</h5><img alt="জরুরি হটলাইন" src="h.jpg"></div></div>'
        '<div id="footer-wrapper"><div class="footer-menu"><a href="#">গোপনীয়তার নীতিমালা</a> | <a href="#">ব্যবহারের শর্তাবলি</a></div>'
        "<div>পরিকল্পনা ও বাস্তবায়নে: মন্ত্রিপরিষদ বিভাগ, এটুআই, বিসিসি, ডিওআইসিটি ও বেসিস।</div></div>"
    )


def _new_portal(body: str) -> str:
    return (
        '<div id="__next"><header><nav><a>প্রচ্ছদ</a><a>নোটিশ</a></nav></header><main>'
        '<ol class="breadcrumb"><li>প্রচ্ছদ</li><li>সভার কার্যবিবরণী</li></ol>'
        f'<article class="content">{body}</article><div class="share-buttons"><button>প্রিন্ট</button><a>ফেসবুক</a></div>'
        "<aside><h4>সাম্প্রতিক সংবাদ</h4><ul><li>বৃক্ষমেলা উদ্বোধন করা হবে।</li></ul></aside></main><footer>কারিগরি সহায়তায়: এটুআই</footer>"
        '<div class="cookie-consent">এই সাইট কুকি ব্যবহার করে। <button>সম্মত</button></div></div>'
        '<script id="__NEXT_DATA__" type="application/json">{"title":"সিদ্ধান্ত: সকল কাজ বন্ধ রাখতে হবে।"}</script>'
    )


def _forwarded(body: str) -> str:
    return (
        '<div dir="ltr">মহোদয়,<br>সংযুক্ত কার্যবিবরণী দেখুন।<br><br><div class="gmail_quote">'
        '<div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>'
        "From: <strong>DC Office</strong> &lt;dc@example.gov.bd&gt;<br>"
        "Date: Wed, Jun 18, 2025 at 4:10 PM<br>Subject: Minutes<br>To: UNO</div><br><br>"
        f"{body}</div></div>"
    )


def _hidden_twin(body: str) -> str:
    return f'{body}<div class="unseen"><p>সিদ্ধান্ত: পুরাতন সকল কাজ বন্ধ রাখতে হবে।</p></div><template><p>সিদ্ধান্ত: নমুনা।</p></template>'


def _noisy(body: str) -> str:
    return (
        f'<a class="sr-only" href="#c">মূল বিষয়বস্তুতে যান</a><div id="c">{body}</div><div class="hit-counter">দর্শক সংখ্যা: ১২৩৪৫</div>'
        '<div aria-hidden="true" style="display:none">সিদ্ধান্ত: নমুনা।</div><noscript>জাভাস্ক্রিপ্ট চালু করুন</noscript>'
    )


def _published(body: str) -> str:
    return (
        '<div class="meta"><span>প্রকাশের তারিখ: ২০ জুন ২০২৫</span> | <span>আর্কাইভ তারিখ: ৩০ জুন ২০২৬</span> '
        "| <span>পঠিত: ১২৩ বার</span></div>"
        f'<div class="body">{body}</div><div class="attachments">সংযুক্তি: <a href="m.pdf">কার্যবিবরণী.pdf</a> (৩১২ KB)</div>'
    )


def _answered(body: str) -> str:
    return (
        f'<div dir="ltr">{body}</div><br><div class="gmail_quote"><div class="gmail_attr">On Tue, Jun 17, 2025 at 9:00 AM UNO '
        '&lt;<a href="mailto:u@example.org">u@example.org</a>&gt; wrote:<br></div><blockquote class="gmail_quote">'
        "<div>মহোদয়, সভার কার্যবিবরণী প্রেরণের জন্য অনুরোধ করা হলো।</div></blockquote></div>"
    )


def _outlook(body: str) -> str:
    return (
        "<div class=WordSection1><p class=MsoNormal>FYI<o:p></o:p></p><div style='border:none;border-top:solid #E1E1E1 1.0pt'>"
        "<p class=MsoNormal><b>From:</b> DC Office &lt;dc@example.org&gt;<br><b>Sent:</b> Wednesday, June 18, 2025 4:10 PM<br>"
        f"<b>To:</b> UNO<br><b>Subject:</b> Minutes<o:p></o:p></p></div>{body}</div>"
    )


def _two_languages(body: str) -> str:
    rows = (("Sl.", "Decision", "Action by"), ("1", "Drains shall be cleaned.", "Mayor"))
    written = "".join(f"<tr>{''.join(f'<td>{one}</td>' for one in row)}</tr>" for row in rows)
    return (
        f'<div class="tab-content"><div class="tab-pane active" id="bn">{body}</div>'
        f'<div class="tab-pane" id="en"><h3>Minutes of the meeting</h3><table>{written}</table></div></div>'
    )


def _three_columns(body: str) -> str:
    """A page of old, whose menu and news stand in the cells beside the paper's."""
    menu = "".join(f"<a href='#'>{one}</a><br>" for one in ("প্রথম পাতা", "আমাদের কথা", "নোটিশ বোর্ড", "যোগাযোগ"))
    news = "<b>খবর</b><br><a href='#'>বৃক্ষমেলা শুরু</a><br><a href='#'>করোনা টিকা</a>"
    return (
        "<table width=960><tr><td colspan=3><img src=banner.jpg alt='জেলা প্রশাসন'></td></tr>"
        f"<tr><td width=160>{menu}</td><td>{body}</td><td width=160>{news}</td></tr>"
        "<tr><td colspan=3>স্বত্ব © জেলা প্রশাসন</td></tr></table>"
    )


# What stands around the paper on the page.
PAGES: Mapping[str, Callable[[str], str]] = {
    "nothing": lambda body: body,
    "portal": _portal,
    "new portal": _new_portal,
    "forwarded mail": _forwarded,
    "hidden parts": _hidden_twin,
    "counters and links": _noisy,
    "details": lambda body: f"<details open><summary>বিস্তারিত</summary>{body}</details>",
    "one table": lambda body: f'<table width="100%"><tr><td valign=top>{body}</td></tr></table>',
    "three columns": _three_columns,
    "published": _published,
    "answered mail": _answered,
    "mail of Outlook": _outlook,
    "two languages": _two_languages,
    "tabs of a page": lambda body: (
        f'<ul class="nav nav-tabs"><li><a>বাংলা</a></li><li><a>English</a></li></ul><div class="tab-pane active">{body}</div>'
    ),
}
