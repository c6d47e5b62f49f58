"""Acts of speech that a noun tells: "the claim by X that …", "X's view is that …", "the reason given was …"."""

from collections.abc import Iterator

import attrs

from claims.parse import Token
from claims.speech.act import Act, act_of
from claims.speech.phrases import SUBJECTS, is_finite, trimmed, without
from claims.speech.subjects import owner
from claims.speech.verbs import of_noun, plays

IN_VIEW = frozenset({"in", "by"})
"""As in "in the view of X", "by X's account"."""


def find(noun: Token) -> Iterator[Act]:
    """The acts whose cue is this noun: at most one."""
    if plays(noun, "reason"):
        yield from _given(noun)
    elif plays(noun, "saying") and (said := next(filter(_is_that_clause, noun.children), None)):
        yield from _claimed(noun, said)
    elif plays(noun, "saying") or plays(noun, "view"):
        yield from _held(noun)


def _is_that_clause(child: Token) -> bool:
    """Is it the clause of "the claim that …"?"""
    told = is_finite(child) or child.child("nsubj") is not None
    return child.dep == "acl" and told and any(word.lemma.lower() == "that" for word in child.children)


def _claimed(noun: Token, said: Token) -> Iterator[Act]:
    """The act of "a statement by X that …"; without X only what is doubtful is somebody's."""
    content = said.subtree()
    if speaker := owner(noun):
        yield act_of(
            noun, of_noun(noun), speaker, content, [word for word in noun.subtree() if word not in content]
        )
    elif plays(noun, "doubtful"):
        yield act_of(noun, "allege", None, content, [])


def _held(noun: Token) -> Iterator[Act]:
    """The act of "in X's view, …", "X's view is that …", "fears were voiced by X that …"."""
    verb = noun.head
    speaker = owner(noun)
    if noun.dep == "nsubjpass" and plays(verb, "voicing") and (by := verb.child("agent")):
        speaker = speaker or by.child("pobj")
    if speaker is None:
        return
    if noun.dep == "pobj" and plays(noun, "view") and verb.lemma.lower() in IN_VIEW:
        if verb.head.pos in ("VERB", "AUX"):
            yield act_of(noun, "say", speaker, trimmed(without(verb.head, [verb])), verb.subtree())
    elif (noun.dep in SUBJECTS and verb.lemma == "be") or plays(verb, "voicing"):
        yield from _predicated(noun, speaker, _that(verb))


def _predicated(noun: Token, speaker: Token, said: Token | None) -> Iterator[Act]:
    """The act of a noun whose clause hangs on the verb of its sentence."""
    if said is not None:
        content = said.subtree()
        yield act_of(noun, of_noun(noun), speaker, content, trimmed(without(noun.head, [said])))


def _that(verb: Token) -> Token | None:
    """The clause with "that" behind a verb."""
    clause = verb.child("ccomp")
    mark = clause.child("mark") if clause else None
    return clause if clause and clause.i > verb.i and mark and mark.lemma.lower() == "that" else None


def _given(noun: Token) -> Iterator[Act]:
    """The act of "the reasons cited were …": by a name, or by who acts in the sentence before."""
    giving = next((child for child in noun.children if child.dep == "acl" and plays(child, "giving")), None)
    explained = noun.child("poss") is not None and _that(noun.head) is not None
    if giving is None and not explained and not any(_is_stated(child) for child in noun.children):
        return
    verb = noun.head.head if noun.dep == "pobj" else noun.head
    said = _reason(noun, verb) if verb.lemma == "be" else None
    if said is None or any(child.dep == "neg" for child in verb.children):
        return
    by = giving.child("agent") if giving else None
    speaker = (by.child("pobj") if by else None) or owner(noun)
    act = act_of(noun, "say", speaker, said.subtree(), trimmed(without(verb, [said])))
    yield attrs.evolve(act, understood=speaker is None)


def _is_stated(child: Token) -> bool:
    """As in "the official reason", "its stated reason"."""
    return plays(child, "stated") or (child.dep == "amod" and plays(child, "giving"))


def _reason(noun: Token, verb: Token) -> Token | None:
    """What stands behind "the reason given was"."""
    if noun.dep in SUBJECTS:
        found = verb.child("attr", "ccomp", "acomp")
    elif noun.head.lemma.lower() == "among":
        found = verb.child("nsubj", "attr")
    else:
        return None
    return found if found is not None and found.i > verb.i else None
