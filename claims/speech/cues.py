"""Acts of speech that the grammar of one sentence shows: who, by which word, and what."""

from collections.abc import Collection, Iterator, Sequence
from itertools import islice

import attrs

from claims.parse import Sentence, Token
from claims.speech import nouns
from claims.speech.act import Act, act_of
from claims.speech.complements import clause_said, makes_act
from claims.speech.phrases import is_after_nor, own_clause, trimmed, without
from claims.speech.subjects import owner, speaker_of, teller_of
from claims.speech.verbs import Verb, of_noun, of_token, plays

MODALS = frozenset({"will", "shall", "may", "might", "could", "should", "would", "must", "can"})
"""With these an act of speech has not taken place."""
CUES = frozenset({"VERB", "AUX", "NOUN"})
"""Parts of speech of the words that tell that somebody speaks."""
MOST = 40
"""Acts of one sentence that are followed; a sentence with more is no prose."""
OPEN_MARKS = frozenset({"if", "whether", "unless"})


def find(sentence: Sentence, quoted: Collection[int] = ()) -> list[Act]:
    """The acts of speech of a sentence, in the order of their cues; `quoted` are indices in quotation marks."""
    cues = (token for token in sentence.tokens if token.pos in CUES)
    acts = list(islice((act for token in cues for act in _at(token, quoted)), MOST))
    stops = [token.i for token in sentence.tokens if token.text == ";" and token.i not in quoted]
    return _between_semicolons(acts, stops) if stops and len(acts) > 1 else acts


def _between_semicolons(acts: Sequence[Act], stops: Sequence[int]) -> list[Act]:
    """Where several parts of a sentence speak, what is said ends with its part."""

    def part(token: Token) -> int:
        return sum(stop <= token.i for stop in stops)

    if len({part(act.cue) for act in acts}) == 1:
        return list(acts)
    return [
        attrs.evolve(
            act,
            content=tuple(token for token in act.content if part(token) == part(act.cue)),
            frame=tuple(token for token in act.frame if part(token) == part(act.cue)),
        )
        for act in acts
    ]


def _at(token: Token, quoted: Collection[int]) -> Iterator[Act]:
    """The acts whose cue is this word, one of a part of speech in CUES, if it is one."""
    if token.pos != "NOUN":
        if token.text.lower() == "according":
            yield from _according(token)
        elif verb := of_token(token):
            speaker = speaker_of(token, verb, quoted) if usable(token) else None
            if speaker:
                yield from _by_verb(token, verb, speaker)
    else:
        yield from nouns.find(token)


def _by_verb(cue: Token, verb: Verb, speaker: Token) -> Iterator[Act]:
    """The act of a verb: with a clause that it governs, as a clause, or open for a quotation."""
    content = clause_said(cue, verb)
    named = cue.child("dobj")
    if content and named and plays(named, "saying") and (author := owner(named) or owner(cue)):
        yield act_of(named, of_noun(named), author, content, [named])
        content = []
    own = own_clause(cue)
    if content:
        clauses = [child for child in cue.children if child in content]
        said = {token.i for clause in clauses for token in clause.subtree()} | {token.i for token in content}
        frame = tuple(token for token in own if token.i not in said)
        teller = teller_of(cue)
        yield Act(cue=cue, verb=verb, speaker=speaker, content=tuple(content), frame=frame, teller=teller)
    elif makes_act(cue, verb):
        yield Act(cue=cue, verb=verb, speaker=speaker, content=tuple(own_clause(_bearer(cue))), frame=())
    elif "quote" in verb.says:
        yield Act(cue=cue, verb=verb, speaker=speaker, content=(), frame=tuple(own))


def _bearer(cue: Token) -> Token:
    """The verb whose clause tells the act: "took to the air to blame", "reacted by accusing"."""
    if cue.dep == "pcomp":
        return cue.head.head
    return cue.head if any(child.tag == "TO" and child.dep == "aux" for child in cue.children) else cue


def usable(cue: Token) -> bool:
    """Has the act taken place: not negated, not wished for, not a condition?"""
    undone = (child.dep == "neg" or (child.dep == "aux" and child.lemma in MODALS) for child in cue.children)
    if is_after_nor(cue) or any(undone):
        return False
    if any(child.dep == "mark" and child.lemma.lower() in OPEN_MARKS for child in cue.children):
        return False
    if any(child.dep == "aux" and child.tag == "TO" for child in cue.children):
        return cue.dep in ("advcl", "xcomp") and plays(cue.head, "carrier")
    if cue.tag == "VBG" and cue.dep in ("xcomp", "ccomp") and plays(cue.head, "unsaid"):
        return False
    if cue.dep == "pcomp":
        return cue.head.lemma.lower() in ("as", "by")
    return cue.tag != "VB" or any(child.dep == "aux" for child in cue.children)


def _according(token: Token) -> Iterator[Act]:
    """The act of "according to X": all of the clause around it is X's."""
    to = token.child("prep")
    speaker = to.child("pobj") if to else None
    if speaker is None or plays(speaker, "mute"):
        return
    head = token.head
    while head.pos not in ("VERB", "AUX") and head.head is not head:
        head = head.head
    yield act_of(token, "say", speaker, trimmed(without(head, [token])), token.subtree())
