"""Which pieces of a list of offices belong together: one table.

A cell is cut at its commas, slashes, line breaks and joining words; then each piece either goes on what stands before it
or begins a new mention. What decides is what the two are, and only then the mark between them.
"""

from enum import StrEnum


class Piece(StrEnum):
    """What a piece, or what has been joined so far, is."""

    POST = "post"  # a post that says where it belongs: জেলা শিক্ষা অফিসার
    GENERIC = "generic"  # a post that does not: নির্বাহী প্রকৌশলী
    ORGED = "orged"  # a post with its institution
    PLACED = "placed"  # a post (or institution) with its place
    GROUP = "group"  # স্ব স্ব দপ্তর প্রধান
    OPEN_GROUP = "open group"  # স্ব স্ব দপ্তর: a post may follow
    HALF = "half"  # জেলা, উপজেলা কৃষি, স্বাস্থ্য: waits for a post
    HEAD = "head"  # অফিসার, কর্মকর্তা alone
    INSTITUTION = "institution"
    COMPANY = "company"
    BRANCH = "branch"  # ফরিদপুর শাখা
    PLACE = "place"
    QUALIFIER = "qualifier"  # সকল, সংশ্লিষ্ট উপজেলা, a number, brackets alone
    PERSON = "person"
    HOLDER = "holder"  # a post with the name of who has it: সার্ভেয়ার জনাব মোঃ শামীম
    UNKNOWN = "unknown"


COMMA, SLASH, AND, LINE = ",", "/", "ও", "\n"
_LISTING = frozenset((COMMA, SLASH, AND, LINE))
_LOOSE = frozenset((COMMA, LINE))

_POSTS = frozenset((Piece.POST, Piece.GENERIC, Piece.ORGED, Piece.PLACED, Piece.GROUP, Piece.OPEN_GROUP))
_BODIES = frozenset((Piece.INSTITUTION, Piece.COMPANY))
_ANY = frozenset(Piece)

# (what is joined so far, what comes, the marks between them, what they are together); None: as it was.
# Read from the top; what no row joins is two mentions.
JOINS: tuple[tuple[frozenset[Piece], frozenset[Piece], frozenset[str], Piece | None], ...] = (
    (_ANY, frozenset((Piece.QUALIFIER,)), frozenset((COMMA, SLASH, LINE)), None),
    (_ANY, frozenset((Piece.HEAD,)), frozenset((SLASH,)), None),
    (frozenset((Piece.HOLDER,)), frozenset((Piece.PLACE,)), _LOOSE, None),
    (frozenset((Piece.HEAD,)), _BODIES, frozenset((COMMA,)), Piece.ORGED),
    (_POSTS, frozenset((Piece.PLACE,)), _LISTING, Piece.PLACED),
    (
        _BODIES | {Piece.BRANCH, Piece.UNKNOWN, Piece.PERSON},
        frozenset((Piece.PLACE,)),
        _LISTING,
        Piece.PLACED,
    ),
    (frozenset((Piece.PLACE,)), frozenset((Piece.PLACE,)), _LISTING, Piece.PLACE),
    (frozenset((Piece.GENERIC,)), _BODIES | {Piece.HALF, Piece.BRANCH, Piece.UNKNOWN}, _LOOSE, Piece.ORGED),
    (frozenset((Piece.ORGED,)), frozenset((Piece.BRANCH,)), _LOOSE, Piece.ORGED),
    (frozenset((Piece.ORGED,)), _BODIES | {Piece.HALF}, frozenset((SLASH,)), Piece.ORGED),
    (frozenset((Piece.PERSON,)), _POSTS - {Piece.GROUP, Piece.OPEN_GROUP}, _LOOSE, Piece.POST),
)

# Pieces that are no office by themselves.
NO_OFFICE = frozenset((Piece.UNKNOWN, Piece.PERSON, Piece.PLACE, Piece.HALF, Piece.HEAD, Piece.QUALIFIER))

# Doubtful joins: made, and said.
DOUBTFUL: tuple[tuple[frozenset[Piece], frozenset[Piece], frozenset[str], Piece | None], ...] = (
    (frozenset((Piece.PERSON,)), _BODIES, _LOOSE, Piece.COMPANY),
    (frozenset((Piece.UNKNOWN,)), frozenset((Piece.COMPANY,)), frozenset((COMMA,)), Piece.COMPANY),
    (
        frozenset((Piece.POST, Piece.PLACED, Piece.ORGED)),
        frozenset((Piece.UNKNOWN,)),
        frozenset((COMMA,)),
        Piece.PLACED,
    ),
)
