"""The offices that claims give to people, as far as they are told outright of the present, or as over."""

import re
from collections.abc import Mapping, Sequence

from attrs import evolve, frozen

from claims.claim import Claim, Role
from factcheck.checks.offices.apart import Office, office
from factcheck.story import Story

BEFORE = re.compile(
    r"\b(?:was|were|had been|served|serving|used to be|once|previously|formerly|when|while|as|will|become|became|becoming|named"
    r"|appointed|nominated|elected|be|would|candidate|run|running|bid|promoted|sworn in|hopes|wants|like|first|replac\w*|succe\w*)\b"
    r"[^.;]{0,30}$",
    re.IGNORECASE,
)
"""Words before a title that tell of another time."""
NOW = re.compile(
    r"\b(?:(?:serves|works|acts|doubles|continues|remains|stays|testified|heard|questioned|appeared|summoned|on trial)(?: \w+)?|has (?:long )?(?:served|worked|acted)|in (?:his|her) (?:role|capacity))"
    r" (?:on )?as (?:the |its |their |a )?$|\b(?:resign(?:ed|s)|(?:stepped|steps|stood|stands) down|quits?|dismissed|sacked|fired)(?: on \w+)? as (?:the |its |their )?$|\bhas (?:long )?been (?:the |its |their |a )?(?:[\w-]{1,20}['\u2019]s )?$",
    re.IGNORECASE,
)
"""Such words that tell of the present all the same."""
WAS = re.compile(r"\b(?:was|were|had been)\b(?: [a-z-]+){0,3} ?$")
"""Words that tell of the present of somebody who has just died."""
CALLED = re.compile(r" by (?:profession|trade|occupation|training)\b")
"""Words behind a title that tell what somebody is, whatever he does."""
CLAUSE = re.compile(
    r", (?:who|which|where|whose) |(?<!replaced)(?<!succeeded)(?<!followed) by |[\"\u201d]|, (?:said|says) "
    r"|\b(?:was|is|were|as) (?:[A-Z][^\W\d_]+ ){1,2}[A-Z][^\W\d_]+, "
)
"""Where a clause of its own begins, what is told behind a quotation, or the doer of a passive: what was told before says nothing of his office."""
ASIDE = re.compile(
    r"\b(?:volunteer|part-time|amateur|hobby|trained|qualified|trainee|apprentice|student|aspiring|would-be|honorary|off-duty|"
    r"self-taught|shadow|reserve|then) (?:[a-z]+ )?$",
    re.IGNORECASE,
)
"""Words before what somebody is besides, learned to be, or was then."""
BESIDE = re.compile(r"\b([A-Z][\w'\u2019-]+),? (?:and|with|or) (?:his|her|their|its) (?:[a-z-]+ ){0,2}$")
"""A name, and words before what somebody else is."""
OUTSIDE = re.compile(
    r"\bnon-?executive\b|\bno executive (?:\w+ )?(?:post|role|job|function|office|powers|duties|position)",
    re.IGNORECASE,
)
"""Words beside a chair who does not run the firm."""
KEEPERS = re.compile(r"(?:[\w'\u2019]+ ){0,4}supervisory board\b", re.IGNORECASE)
"""What somebody chairs, in a title and behind it, who does not run the firm."""
NEWLY = re.compile(
    r"\b(?:becomes|takes over as|(?:is|was|were|has been|been|being)? ?(?:newly )?(?:named|appointed|elected|chosen|picked|selected|installed"
    r"|sworn in|confirmed|promoted to))(?: [A-Z][\w.\u2019-]+){0,4}(?: as)?(?: (?:the|its|their|a|an))?(?: (?:new|next|[\w-]{1,20}['\u2019]s)){0,2} $"
)
"""Words before an office that somebody just got."""
AFTER = re.compile(
    r"(?:[^.;,]{0,25}?|, )\b(?:until|from (?:19|20)\d\d|in (?:19|20)\d\d|between|elect|designate|candidate|nominee|hopeful|under)\b"
    r"|,? and (?!(?:the|his|her|a|an|is|was|has|who) |(?:[A-Z][\w\u2019-]+ ){1,4}(?:is|was|has|had|will|would|said|says) )"
)
AROUND = 120
"""Code points around a title that are looked at."""
OVER = re.compile(r"(?:[^.;,]{0,40}?|, )\buntil\b")


@frozen(kw_only=True)
class Held:
    """One office that a claim gives to a person."""

    claim: Claim
    """Where it is said."""
    role: Role
    """What is said."""
    office: Office
    """The office."""
    over: bool
    """Said to be over."""
    coming: bool = False
    """Said to begin, or to have just begun."""


def held(story: Story, claim: Claim, role: Role, *, dead: bool) -> Held | None:
    """The office, if it is told of the present or said to be over, and the person is named in full beside it.

    What somebody "was" whose death the story tells (`dead`) is told of the present.
    """
    text = story.article[claim.article].text
    if not _in_full(story, claim, role):
        return None
    before, after = (
        text[max(claim.sentence.start, role.span.start - AROUND) : role.span.start],
        text[role.span.end : min(claim.sentence.end, role.span.end + AROUND)],
    )
    found = _outside(office(role.office), claim.sentence.of(text), role.span.of(text) + after)
    over = found.past or OVER.match(after) is not None
    coming = found.coming or (found.lasting and NEWLY.search(before) is not None)
    earlier = not coming and _at_another_time(before, dead=dead) and not CALLED.match(after)
    lasting = found.lasting or found.coming
    if not over and (not lasting or earlier or AFTER.match(after)):
        return None
    if ASIDE.search(before) or _of_another(story, role, before):
        return None
    return Held(claim=claim, role=role, office=found, over=over, coming=coming and not over)


def _outside(found: Office, sentence: str, told: str) -> Office:
    """The office of a chair who does not run the firm as one of its own; `told`: the title and the words behind it."""
    keeps = found.name in ("chair", "head") and KEEPERS.match(told)
    if keeps or (found.name == "chair" and OUTSIDE.search(sentence)):
        return evolve(found, name="non-executive chair")
    return found


def _of_another(story: Story, role: Role, before: str) -> bool:
    """Is it the office of somebody beside the person: "Captain Lind and his co-pilot"?"""
    found = BESIDE.search(before)
    return found is not None and found[1] in (story.name(role.person) or "").split()


def _at_another_time(before: str, *, dead: bool) -> bool:
    """Do the words before a title tell of another time than now?"""
    near = CLAUSE.split(before)[-1]
    if dead:
        near = WAS.sub("", near)
    return BEFORE.search(near) is not None and NOW.search(near) is None


def _in_full(story: Story, claim: Claim, role: Role) -> bool:
    """Does the article name the person by at least two words, and nobody else by the last of them?"""
    person = story.entity.get(role.person)
    names = [
        found.mention.surface.split()
        for found in (person.mentions if person else ())
        if found.article == claim.article and found.mention.how == "name"
    ]
    full = [name for name in names if len(name) > 1]
    namesakes = {other for word in full[0] for other in story.kept(_people).get(word, ())} if full else set()
    return bool(full) and not any(
        other != role.person and _is_another(full[0], story.entity[other].name.split()) for other in namesakes
    )


def _people(story: Story) -> Mapping[str, Sequence[str]]:
    """The ids of all people of a story by each word of their names."""
    found: dict[str, list[str]] = {}
    for one in story.entities:
        for word in set(one.name.split()) if one.type == "PERSON" else ():
            found.setdefault(word, []).append(one.id)
    return found


def _is_another(full: list[str], name: list[str]) -> bool:
    """Does a name share a word with a full name, and is it not its beginning or end of two words and more?"""
    cut = 2 <= len(name) < len(full) and name in (full[: len(name)], full[-len(name) :])
    return not cut and bool(set(full) & set(name))
