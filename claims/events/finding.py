"""What happens in a sentence: predicate, who did it, to whom, where, when, how many.

Verbs are read off the parse (active, passive, relative clauses, shared subjects); nouns of the table of
predicates ("the arrest of X by Y", "Canada's ban on Z") tell events too.
"""

from collections.abc import Iterator, Sequence
from typing import Protocol

from claims import places, polarity
from claims.claim import Event
from claims.events import causatives, converses, doers, holders, idioms, predicates
from claims.events.displaced import bearer, doer_behind, is_apposed, is_had, stressed
from claims.events.draft import TIMES, Draft, measured, place_of, preposition
from claims.events.idioms import CLAUSES
from claims.events.nouns import is_told, lend, of_noun, supported
from claims.parse import Sentence, Token
from claims.roles import offices
from claims.speech.phrases import FINITE, is_finite, is_under_or
from sources.span import Span

BRANCHES = frozenset({"relcl", "acl", "advcl", "ccomp", "conj", "appos"})
"""What hangs on a noun without being part of its name."""
BESIDE = ("appos", "nmod", "compound")
"""Relations of words that may name the bearer of a noun, the surest first."""
SUPPORT_VERBS = frozenset({"be", "have", "do", "get", "go", "come", "say", "tell", "add", "note"})
"""Verbs that tell no event of their own."""
DECIDING = frozenset({"vote", "ballot", "rule", "deliberate"})
"""Verbs that have what they decide behind "on"."""
MOST_BESIDE = 24
"""Words under a verb among which a name beside one of its nouns is looked for: hostile text hangs thousands on one."""
DEEPEST = 4
"""How many verbs up a shared subject is looked for."""
MEANS = frozenset({"by", "after", "before", "upon", "in", "through"})
"""Prepositions before what the subject of a verb does, too: "by buying", "after beating"."""
RELATIVES = frozenset({"who", "whom", "which", "that"})


class Names(Protocol):
    """What events need to know of the names in an article."""

    def entity_at(self, start: int) -> str | None:
        """Id of the entity whose mention holds this code point."""

    def antecedent(self, token: Token) -> str | None:
        """Id of the entity that a pronoun or definite noun means."""


def find(
    sentence: Sentence, names: Names, times: Sequence[Span] = (), amounts: Sequence[Span] = ()
) -> tuple[Event, ...]:
    """The events of a sentence in the order of the text.

    `times` and `amounts` are the places of expressions of time and of amounts (in the article's text);
    each is given to the event that it hangs on in the parse.
    """
    drafts = _drafts(sentence)
    for span in times:
        holders.give_time(sentence, span, drafts)
    for span in amounts:
        holders.give_amount(sentence, span, drafts)
    told = {draft.token.i: draft for draft in drafts.values()}
    sides = (
        side
        for _, draft in sorted(told.items())
        for side in (draft, *converses.of(draft), *causatives.of(draft))
    )
    return tuple(_event(draft, names) for draft in sides)


def _drafts(sentence: Sentence) -> dict[int, Draft]:
    """The events by the index of the words that tell them; a light verb tells the event of its object."""
    drafts = {token.i: draft for token in sentence.tokens if (draft := _draft(token))}
    for token in sentence.tokens:
        noun = supported(token) if token.i in drafts and not drafts[token.i].fixed else None
        if noun is not None and noun.i in drafts:
            lend(token, drafts[noun.i], drafts[token.i])
            drafts[token.i] = drafts[noun.i]
    fixed = {word.i for draft in drafts.values() for word in draft.fixed}
    return {at: draft for at, draft in drafts.items() if draft.token.i not in fixed}


def _draft(token: Token) -> Draft | None:
    if token.pos == "VERB" and token.dep not in ("aux", "amod"):
        return _of_verb(token)
    if token.pos != "NOUN":
        return None
    return of_noun(token) if is_told(token) else doers.of_noun(token)


def _of_verb(token: Token) -> Draft | None:
    predicate = predicates.told_by(token)
    found = idioms.told(token)
    if found is not None and found.goes_before(predicate, predicates.family(predicate)):
        return _of_idiom(token, found)
    if predicate in SUPPORT_VERBS:
        return None
    subject, passive = _subject(token)
    by = preposition(token, "by") or (_doer_elsewhere(token) if passive else None)
    done_to = token.child("dobj") or token.child("dative") or _particle_object(token)
    done_to = done_to or _decided(token)
    done_to = _relative(done_to, token) if done_to is not None else None
    draft = Draft(
        token, negated=_negated(token) != _refuses(token), place=place_of(token), predicate=predicate
    )
    entry = predicates.of_verb(draft.predicate)
    if passive:
        draft.agent, draft.patient = by, subject
    elif entry and entry.subject == "patient" and done_to is None:
        draft.patient = subject
    else:
        draft.agent, draft.patient = subject, done_to
    draft.agent, draft.patient = measured(draft.agent), measured(draft.patient)
    return draft


def _decided(verb: Token) -> Token | None:
    """What is voted or ruled on, which is no time: "vote on the bill on Friday"."""
    if verb.lemma.lower() not in DECIDING:
        return None
    links = (child for child in verb.children if child.dep == "prep" and child.text.lower() in ("on", "upon"))
    found = (link.child("pobj") for link in links)
    return next((noun for noun in found if noun is not None and noun.label not in TIMES), None)


def _of_idiom(token: Token, found: idioms.Told) -> Draft:
    """The event of a verb with fixed words behind it."""
    subject, passive = _subject(token)
    draft = Draft(token, predicate=found.idiom.text, fixed=found.parts, span=found.span(token))
    draft.negated = _negated(token) != idioms.denied(found)
    draft.place = next((place for word in (token, *found.parts) if (place := place_of(word))), None)
    other = idioms.other_party(token, found)
    if passive:
        done_to = subject if found.idiom.own_object or found.idiom.patient else other
        draft.agent, draft.patient = preposition(token, "by"), done_to
    elif found.idiom.patient:
        draft.agent, draft.patient = other if found.idiom.marks else None, subject
    else:
        draft.agent, draft.patient = subject, other
    draft.agent, draft.patient = measured(draft.agent), measured(draft.patient)
    return draft


def _doer_elsewhere(verb: Token) -> Token | None:
    """Who does it in "had the mill closed", or where the parse hangs "by X" on another word."""
    return subject_of(verb.head) if is_had(verb) else doer_behind(verb)


def subject_of(verb: Token) -> Token | None:
    """The noun that is the understood subject of a verb, active or passive."""
    return _subject(verb)[0]


def _subject(token: Token, depth: int = 0) -> tuple[Token | None, bool]:
    """The understood subject of a verb, and whether the verb is passive to it."""
    if found := token.child("nsubjpass"):
        return _relative(found, token), True
    if found := token.child("nsubj", "csubj"):
        return _relative(found, token), is_had(token)
    if token.dep in CLAUSES:
        return (None, False) if _is_purpose(token) else (bearer(token), token.tag == "VBN")
    return _inherited(token, depth) if depth < DEEPEST else (None, False)


def _is_purpose(token: Token) -> bool:
    """Is it "the decision to arrest X", whose subject is not the noun?"""
    return token.dep == "acl" and token.tag == "VB"


def _inherited(token: Token, depth: int) -> tuple[Token | None, bool]:
    """The subject that a verb has in common with the verb it hangs on."""
    head = _told_with(token) if token.dep == "conj" else token.head
    if (head.pos == "ADJ" and head.dep == "acomp") or _is_means(token):
        head = head.head
    if head is token or head.pos not in ("VERB", "AUX"):
        return None, False
    subject, passive = _subject(head, depth + 1)
    if token.dep == "conj":
        return subject, passive and token.tag == "VBN"
    if token.dep == "xcomp":
        return head.child("dobj") or subject, token.child("auxpass") is not None
    if token.dep in ("advcl", "pcomp"):
        return subject, token.child("auxpass") is not None
    return None, False


def _is_means(token: Token) -> bool:
    """Is it "by buying X", "after buying X", whose subject is that of the verb?"""
    return token.dep == "pcomp" and token.tag == "VBG" and token.head.text.lower() in MEANS


def _told_with(token: Token) -> Token:
    """The verb that a joined one goes with: one with a tense goes with one that has a tense.

    "Lund warned the board to stop and threatened a strike": the parser may hang "threatened" on "stop".
    """
    head = token.head
    if token.tag in FINITE and head.tag == "VB" and not is_finite(head):
        return next((verb for verb in head.ancestors() if verb.pos == "VERB" and is_finite(verb)), head)
    return head


def _relative(subject: Token, verb: Token) -> Token:
    """The noun that "who", "which" or "that" stands for."""
    if subject.text.lower() not in RELATIVES:
        return subject
    return verb.head if verb.dep == "relcl" else stressed(subject, verb) or subject


def _particle_object(token: Token) -> Token | None:
    """The object behind a particle that the parser took for a preposition: "shut down the plant"."""
    particle = token.child("prt") or next((child for child in token.children if _is_particle(child)), None)
    return particle.child("pobj") if particle else None


def _is_particle(word: Token) -> bool:
    """Is it "down" right after "closed"?"""
    verb = word.head
    return (
        word.dep == "prep" and word.i == verb.i + 1 and word.text.lower() in predicates.particles(verb.lemma)
    )


def _negated(token: Token) -> bool:
    """Did it not happen? A verb that hangs on another ("failed to open") is negated with it."""
    while is_under_or(token):
        token = token.head
    above = token.head if token.dep == "xcomp" else token
    held = polarity.turns(above.head if above.dep == "acomp" else above)
    own = polarity.on_predicate(token) if above is not token and above.child("dobj", "dative") else 0
    return (held + own) % 2 == 1


def _refuses(token: Token) -> bool:
    """Is it a verb that negates what is done to a thing, "refused the application", and is an act itself?"""
    negates = token.lemma in polarity.words("verb") and token.child("dobj") and not token.child("xcomp")
    return bool(negates) and predicates.of_verb(token.lemma) is not None


def _event(draft: Draft, names: Names) -> Event:
    place = draft.place if draft.place is not draft.patient else None
    phrases = (draft.agent, draft.patient, place)
    parties = [_entity(phrase, names) for phrase in phrases]
    inside = {found for phrase in phrases if phrase for found in _named(phrase, names)}
    return Event(
        predicate=draft.predicate or predicates.mended(draft.token.lemma.lower()),
        span=draft.span or draft.token.span,
        agent=parties[0],
        patient=parties[1],
        place=parties[2],
        polarity="negated" if draft.negated else "affirmed",
        nominal=draft.token.pos == "NOUN",
        agent_head=_lemma(draft.agent),
        patient_head=_lemma(draft.patient),
        patient_terms=tuple(sorted(_telling(draft.patient))) if draft.patient else (),
        names=tuple(sorted(inside.union(filter(None, parties)))),
        when=tuple(sorted(draft.when)),
        amounts=tuple(sorted(draft.amounts)),
    )


def _telling(noun: Token) -> set[str]:
    """Words of a noun phrase that tell its bearer from others of the kind."""
    return {
        child.lemma.lower()
        for child in noun.subtree()
        if child is not noun and child.pos in ("NOUN", "PROPN", "ADJ") and child.i < noun.i
    }


def _named(phrase: Token, names: Names) -> Iterator[str]:
    """The entities named beside the head of a noun phrase, without the clauses that hang on it."""
    for child in phrase.children:
        if child.dep not in BRANCHES:
            if found := _entity(child, names):
                yield found
            yield from _named(child, names)


def _lemma(token: Token | None) -> str | None:
    return token.lemma.lower() if token is not None and token.pos != "PRON" else None


def _entity(token: Token | None, names: Names) -> str | None:
    """The entity that a noun phrase names: its head, a name beside it, or what a pronoun means.

    "A Norland executive" is somebody else than Norland.
    """
    if token is None:
        return None
    if token.pos == "PRON":
        return names.antecedent(token)
    people = _is_people(token)
    if not people and (named := names.entity_at(token.start)):
        return named
    beside = _beside(token)
    if beside and (people or (token.pos == "NOUN" and offices.normal(token.lemma.lower()) is not None)):
        beside = [word for word in beside if word.dep in ("appos", "npadvmod")]
    return next((found for word in beside if (found := names.entity_at(word.start))), None)


def _is_people(token: Token) -> bool:
    """Is it "two Canadians": people of a state, not the state?"""
    state = places.state_of(token.text)
    return state is not None and state.part == "demonym"


def _beside(token: Token) -> list[Token]:
    """Words in the noun phrase that may name its bearer: "the trawler Mirabel"."""
    found = [child for child in token.children if child.dep in BESIDE]
    if not found:
        above = token.head.head if token.dep == "pobj" else token.head
        return [child for child in above.children[:MOST_BESIDE] if is_apposed(child, token)]
    return sorted(found, key=lambda child: (BESIDE.index(child.dep), child.i))
