"""How a change of a decision is written: the words that are gone and the new ones, the time limit, the document."""

from collections.abc import Sequence
from datetime import date

from committee.amending import Earlier, Limit, Why, reworded
from locales.dates import format_date
from locales.translator import Translator
from messages.parts import digits
from messages.text import N_, Html, dotted, escape, names, one_line, put

_KEPT = 60  # letters of unchanged words that are shown beside a change
_BESIDE_DAY = 16  # letters of a phrase beside its day that say nothing else: “ তারিখের মধ্যে”
_DOCUMENTS = {
    Why.SIGNED: N_("the signed copy"),
    Why.CORRIGENDUM: N_("the corrigendum"),
    Why.COPY: N_("the later copy"),
}


def document(t: Translator, why: Why, memo_no: str | None, memo_date: date | None) -> Html:
    """“স্বাক্ষরিত কপি (স্মারক …, …)”."""
    name = put(t, t.gettext(_DOCUMENTS[why]))
    if not memo_no:
        return name
    memo = memo_words(t, memo_no, memo_date)
    return Html(f"{name} ({memo})")


def memo_words(t: Translator, memo_no: str, memo_date: date | None) -> Html:
    """“স্মারক …, ১৮ জুন ২০২৬”."""
    if memo_date is None:
        return put(t, t.gettext("Memo {number}"), number=memo_no)
    return put(t, t.gettext("Memo {number}, {date}"), number=memo_no, date=memo_date)


def rewording(before: str, now: str, room: int) -> Html:
    """Both texts in one: what is gone is struck out, what is new is bold; what stayed is shortened where it is long."""
    pieces = reworded(before, now)
    shown, last = list[str](), len(pieces) - 1
    for at, piece in enumerate(pieces):
        words = escape(piece.words, room)
        if piece.kept:
            shown.append(_beside(piece.words, first=at == 0, last=at == last))
        else:
            shown.append(f"<b>{words}</b>" if piece.new else f"<s>{words}</s>")
    whole = " ".join(part for part in shown if part)
    return (
        Html(whole)
        if len(whole) <= room
        else Html(f"<s>{escape(before, room // 2)}</s>\n<b>{escape(now, room // 2)}</b>")
    )


def _beside(words: str, *, first: bool, last: bool) -> str:
    """Unchanged words: their beginning and end only, where changes are before and behind them."""
    if len(words) <= 2 * _KEPT:
        return escape(words, len(words) * 6)
    cut = words.find(" ", _KEPT)
    tail = words.rfind(" ", 0, len(words) - _KEPT)
    begins, ends = escape(words[:cut], 6 * _KEPT), escape(words[tail + 1 :], 6 * _KEPT)
    if first:
        return f"… {ends}"
    return f"{begins} …" if last else f"{begins} … {ends}"


def limit_words(t: Translator, limit: Limit) -> Html:
    """Until when, in words: the day and the phrase, or that there is none."""
    phrase = one_line(limit.phrase or "", 80)
    if limit.day is None:
        return phrase or put(t, t.gettext("none"))
    day = Html(format_date(limit.day, t.lang))
    says_more = phrase and not (phrase.startswith(day) and len(phrase) <= len(day) + _BESIDE_DAY)
    return Html(f"{day} (“{phrase}”)") if says_more else day


def limit_change(t: Translator, before: Limit, now: Limit) -> Html:
    """“সময়সীমা: ৩০ জুন ২০২৬ (পূর্বে ৩১ মে ২০২৬)”."""
    return put(
        t, t.gettext("Due: {now} (before: {before})"), now=limit_words(t, now), before=limit_words(t, before)
    )


def offices_change(t: Translator, added: Sequence[str], gone: Sequence[str]) -> list[Html]:
    """Who implements from now on, and who no more; a line each."""
    more, less = names(t, added, 200), names(t, gone, 200)
    return [
        *([put(t, t.gettext("Implementers added: {offices}"), offices=more)] if more else []),
        *([put(t, t.gettext("Implementers no longer named: {offices}"), offices=less)] if less else []),
    ]


def corrections(t: Translator, earlier: Sequence[Earlier], most: int) -> list[Html]:
    """“সংশোধিত: ৭ জুন ২০২৬ (স্বাক্ষরিত কপি); পূর্বে: “…””, a line each, the latest first."""
    made = []
    for one in earlier[:most]:
        before = dotted(
            put(t, t.gettext("number {number}"), number=digits(t, one.number or "–"))
            if one.number is not None
            else None,
            put(t, t.gettext("“{words}”"), words=one_line(one.text, 200)) if one.text is not None else None,
            put(t, t.gettext("due {date}"), date=limit_words(t, one.limit))
            if one.limit is not None
            else None,
            names(t, one.offices, 120) if one.offices else None,
        )
        by = put(t, t.gettext(_DOCUMENTS[one.why]))
        corrected = t.gettext("Corrected: {date} ({document}); before: {what}")
        removed = t.gettext("Corrected: {date} ({document})")
        made.append(put(t, corrected if before else removed, date=one.on, document=by, what=before))
    return made
