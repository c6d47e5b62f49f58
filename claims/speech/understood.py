"""Speakers whom the sentence before names: of a reason that is given, of a notice that goes on."""

from collections.abc import Collection, Mapping, Sequence

import attrs

from claims.parse import Paragraph, Sentence, Token
from claims.speech.act import Act, act_of
from claims.speech.phrases import subject
from claims.speech.verbs import plays

RULING = frozenset({"will", "can", "may", "must", "shall"})
"""Auxiliaries in which a notice tells people what they may or must do."""
GENERAL = frozenset({"all", "no", "any", "each", "every", "both"})
"""Determiners of people in general: "all visitors must …"."""
PLURALS = frozenset({"NNS", "NNPS"})


def with_understood(
    paragraph: Paragraph, acts: Mapping[int, Sequence[Act]], quoted: Collection[int]
) -> dict[int, list[Act]]:
    """The acts of a paragraph by sentence, those with a speaker understood from the sentence before resolved.

    `quoted` are the indices in quotation marks. Where nobody can be told, the act is left out.
    """
    found: dict[int, list[Act]] = {}
    before: Sentence | None = None
    for sentence in paragraph.sentences:
        place = sentence.tokens[0].sentence
        earlier = found.get(before.tokens[0].sentence, []) if before else []
        mine = [named for act in acts[place] if (named := _named(act, before, earlier))]
        if not mine and not any(token.i in quoted for token in sentence.tokens):
            mine = [act for notice in earlier if (act := _goes_on(sentence, notice))]
        found[place] = mine
        before = sentence
    return found


def _named(act: Act, before: Sentence | None, earlier: Sequence[Act]) -> Act | None:
    """The act with its speaker; None where it is understood and nobody can be told."""
    if not act.understood:
        return act
    doer = _doer(before) if before and not earlier else None
    return attrs.evolve(act, speaker=doer) if doer else None


def _doer(sentence: Sentence) -> Token | None:
    """Who acts in a sentence: the subject of a verb with an object, the agent of a passive."""
    verb = sentence.root
    if by := verb.child("agent"):
        return by.child("pobj")
    found = subject(verb)
    if found is None or found.dep != "nsubj" or verb.child("dobj") is None:
        return None
    return None if plays(found, "restless") or (plays(found, "mute") and found.pos != "PROPN") else found


def _goes_on(sentence: Sentence, act: Act) -> Act | None:
    """The act of a notice that goes on in the next sentence: "All visitors must leave their bags at the gate"."""
    if act.cue.text.lower() != "according" or act.speaker is None or not plays(act.speaker, "notice"):
        return None
    verb = sentence.root
    people = subject(verb)
    rules = any(child.dep == "aux" and child.text.lower() in RULING for child in verb.children)
    if not rules or people is None or not _is_general(people):
        return None
    return act_of(act.cue, "say", act.speaker, sentence.tokens, ())


def _is_general(people: Token) -> bool:
    """Are they people in general: "visitors", "all visitors", and not "the visitors" or "five visitors"?"""
    fixed = [child for child in people.children if child.dep in ("det", "poss", "nummod")]
    return people.tag in PLURALS and all(child.text.lower() in GENERAL for child in fixed)
