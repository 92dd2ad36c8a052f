"""An office named in the secretary's own words, under a draft's question whose task something is.

One office that is surely meant is taken; otherwise he is shown the nearest ones, and his own words as a new office.
"""

from dataclasses import replace

from actions.registry import office_lines, registry_of
from actions.resolving import resolve
from actions.reviewing import answer_doubt
from committee.draft_views import Doubt, OfficeTaken
from committee.errors import Gone
from committee.expansion import AnyOffice, Office, Outcome, expand
from committee.moment import Moment
from committee.named import may_be_office
from storage.database import Session


def office_in_words(
    session: Session, moment: Moment, *, by: int, draft_id: int, key: str, words: str
) -> OfficeTaken | Doubt | None:
    """The office taken, with the question after it; or the question again, with what was `written`. None where the words are
    no office's name, or nothing is asked under this key any more."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    doubt = next((one for one in it.doubts if one.key == key), None)
    if doubt is None:
        return None
    meant = expand(words, registry_of(session, it.committee, moment.today))
    if meant.outcome is Outcome.OFFICES and len(meant.all_offices) == 1:
        return _taken(session, moment, by, doubt, meant.all_offices[0])
    if not meant.candidates and not may_be_office(words):
        return None
    return replace(doubt, candidates=office_lines(meant.candidates), written=words)


def take_written(
    session: Session, moment: Moment, *, by: int, draft_id: int, key: str, name: str
) -> OfficeTaken:
    """A name he wrote, or one offered for it, as a new office."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    doubt = next((one for one in it.doubts if one.key == key), None)
    if doubt is None:
        raise Gone
    return _named(session, moment, by, doubt, "new", name)


def _taken(session: Session, moment: Moment, by: int, doubt: Doubt, office: AnyOffice) -> OfficeTaken:
    known = office.id if isinstance(office, Office) else None
    kept = f"{'one' if doubt.kind == 'group' else 'o'}{known}" if known else "new"
    return _named(session, moment, by, doubt, kept, office.name)


def _named(session: Session, moment: Moment, by: int, doubt: Doubt, answer: str, name: str) -> OfficeTaken:
    after = answer_doubt(
        session, moment, by=by, draft_id=doubt.draft_id, key=doubt.key, answer=answer, name=name
    )
    return OfficeTaken(name=name, next=after)
