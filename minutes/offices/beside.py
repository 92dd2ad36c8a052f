"""What is surely asked beside the post it stands behind: a committee, a contractor, people, a service in uniform."""

from minutes.chars import fold, last_word
from minutes.grammar.belonging import CIVILIANS, OF_HOSPITALS, PEOPLE, UNIFORMED, WORKS_OF_BRANCHES
from minutes.grammar.bodies import COMMITTEES, CONTRACTED, SPEAKERS, TOWNS_BY_KIND
from minutes.grammar.joining import AND, COMMA, SLASH, Piece
from minutes.grammar.offices import TASKS
from minutes.grammar.posts import COMMITTEE_POSTS, LEADERS_OF_HOUSES
from minutes.known import Known
from minutes.offices.joined import Coming, Joined
from minutes.offices.pieces import classify
from minutes.words.shapes import shares_a_word
from minutes.words.vocabulary import BRACKETS, COUNT, FIELDS, bare, is_body_of, last_post, singular

_PEOPLE, _CONTRACTED = frozenset(map(fold, PEOPLE)), frozenset(map(fold, CONTRACTED))
_COMMITTEES, _OF_COMMITTEES = frozenset(map(fold, COMMITTEES)), frozenset(map(fold, COMMITTEE_POSTS))
_LEADERS_OF_ALL, _DEPARTMENTS = (
    frozenset(map(fold, words))
    for words in (LEADERS_OF_HOUSES, ("বিভাগ", "শাখা", "দপ্তর", "সেল", "সেকশন", "department", "section"))
)
_DIVISIONS = frozenset((fold("বিভাগ"), "department"))  # of a ministry: "যুগ্মপ্রধান (পরিকল্পনা), স্থানীয় সরকার বিভাগ"
_WORKS = FIELDS | frozenset(map(fold, (*TASKS, *WORKS_OF_BRANCHES)))
_SPEAKERS = frozenset(map(fold, SPEAKERS))
_UNIFORMED, _CIVILIANS, _OF_HOSPITALS, _TOWNS = (
    tuple(map(fold, words)) for words in (UNIFORMED, CIVILIANS, OF_HOSPITALS, TOWNS_BY_KIND)
)


def stands_beside(last: Joined, piece: Coming) -> bool:
    """Whether a name behind a post is surely asked beside it: a committee, a contractor, people, a service in uniform."""
    beside = (
        _is_beside_a_committee,
        _is_beside_its_contractor,
        _is_beside_people,
        _is_beside_uniforms,
        _is_beside_a_town,
        _is_over_a_department,
    )
    return any(apart(last, piece) for apart in beside)


def named_beside(before: str, body: str, known: Known) -> bool:
    """The same of an office as printed, a post and perhaps whose it is, and the name behind its comma."""
    head, tail = before.split(",")[0], before.split(",")[-1]
    kind = classify(head, known) if head == tail else Piece.ORGED
    last = Joined(start=0, end=len(before), kind=kind, head=head, tail=tail)
    first = body.split(",")[0]
    return stands_beside(last, Coming(text=first, end=len(first), kind=classify(first, known), mark=COMMA))


def _is_beside_a_committee(last: Joined, piece: Coming) -> bool:
    """Whether a committee stands behind a post that no committee has: "প্রধান শিক্ষক, ম্যানেজিং কমিটি" are two."""
    posts = (Piece.GENERIC, Piece.POST, Piece.ORGED, Piece.PLACED)
    if last.kind not in posts or piece.kind not in (Piece.INSTITUTION, Piece.BRANCH) or piece.mark == AND:
        return False
    of_a_committee = singular(last_post(last.head)) in _OF_COMMITTEES
    committee = last_word(bare(piece.text)) in _COMMITTEES
    return committee and not of_a_committee and not shares_a_word(last.head, piece.text)


def _is_beside_its_contractor(last: Joined, piece: Coming) -> bool:
    """Whether a party to a contract stands behind a post that does not speak for it: "সহকারী প্রকৌশলী, ঠিকাদারি প্রতিষ্ঠান" are two."""
    words = bare(piece.text).split()
    of_posts = (
        last.kind in (Piece.GENERIC, Piece.POST) and singular(last_word(bare(last.head))) not in _SPEAKERS
    )
    return of_posts and len(words) > 1 and words[0] in _CONTRACTED


def _is_beside_people(last: Joined, piece: Coming) -> bool:
    """Whether people who came together stand behind an office and a slash ("পৌর প্রশাসক / যুব সংগঠনসমূহ"): they are two."""
    if piece.mark != SLASH or piece.kind not in (Piece.INSTITUTION, Piece.BRANCH, Piece.UNKNOWN):
        return False
    *_, word = bare(piece.text).split() or [""]
    people = singular(word) in _PEOPLE and singular(last_word(bare(last.tail))) not in _PEOPLE
    many = singular(word) != word and is_body_of([singular(word)]) and last.kind is Piece.PLACED
    return (people or many) and singular(last_post(last.head)) not in _OF_COMMITTEES


def _is_over_a_department(last: Joined, piece: Coming) -> bool:
    """Whether a department called by its work stands behind who leads the whole house, or has a task of his own:
    "নির্বাহী পরিচালক, হিসাব বিভাগ", "উপসচিব (আইন-১), বাজেট শাখা" are two."""
    *work, department = bare(piece.text).split() or [""]
    by_work = bool(work) and _WORKS.issuperset(work) and department in _DEPARTMENTS
    if piece.mark != COMMA or last.tail != last.head or not by_work:
        return False
    own = _words_in_brackets(last.head)
    has_another = (
        bool(own) and _WORKS.issuperset(own) and own.isdisjoint(work) and department not in _DIVISIONS
    )
    return bare(last.head) in _LEADERS_OF_ALL or has_another


def _words_in_brackets(post: str) -> set[str]:
    """The words in a post's brackets, without a number behind them: "উপসচিব (আইন-১)"."""
    inside = (bare(found[0].strip("()[]")) for found in BRACKETS.finditer(post))
    return {COUNT.sub("", word) for words in inside for word in words.split()}


def _is_beside_uniforms(last: Joined, piece: Coming) -> bool:
    """Whether a service in uniform stands behind the post of a civilian ("নির্বাহী প্রকৌশলী, ট্যুরিস্ট পুলিশ"): both are asked."""
    civilian = last.tail == last.head and bare(last.head).endswith(_CIVILIANS)
    return piece.mark == COMMA and civilian and bare(piece.text).endswith(_UNIFORMED)


def _is_beside_a_town(last: Joined, piece: Coming) -> bool:
    """Whether a town stands behind the post of a hospital ("আবাসিক মেডিকেল অফিসার, পৌরসভা"): both are asked."""
    of_a_hospital = last.tail == last.head and bare(last.head).endswith(_OF_HOSPITALS)
    return piece.mark == COMMA and of_a_hospital and bare(piece.text).endswith(_TOWNS)
