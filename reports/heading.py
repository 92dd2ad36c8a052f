"""What stands above every paper: government, office, place."""

from locales.translator import Translator

_VOWELS = "অআইঈউঊঋএঐওঔ"


def heading(t: Translator, full_post: str, district: str | None) -> tuple[str, ...]:
    """The lines for an office that is named by its head's post; the post's own place (“…, শ্রীপুর”) stands with the
    district."""
    post, _, place = full_post.partition(", ")
    places = dict.fromkeys(filter(None, (place, district)))
    office = t.fill(t.pgettext("paper", "Office of the {post}"), post=_genitive(post, t.lang))
    government = t.pgettext("paper", "Government of the People's Republic of Bangladesh")
    return tuple(filter(None, (government, office, ", ".join(places))))


def _genitive(post: str, lang: str) -> str:
    """“জেলা প্রশাসকের”; where the ending does not tell how, with a hyphen."""
    if lang != "bn" or not post:
        return post
    last = post[-1]
    if "ক" <= last <= "হ" or last in "ড়ঢ়য়়":
        return f"{post}ের"
    return f"{post}র" if last in _VOWELS or "া" <= last <= "ৌ" else f"{post}-এর"
