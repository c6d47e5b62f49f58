"""What a verb of speech governs: a clause that is said, or what makes its own clause an act of speech."""

from claims.parse import Token
from claims.speech_phrases import conjuncts, contiguous, is_finite, subject, trimmed, without
from claims.speech_tense import goes_on, returns
from claims.speech_verbs import Verb, plays

ASKING = frozenset({"WRB", "WP", "WDT", "WP$"})
OPEN_MARKS = frozenset({"if", "whether", "unless"})
OPINIONS = frozenset({"allege", "criticise", "deny", "praise"})
"""Strengths of verbs that stay an act of speech in the passive: "was accused by X", not "was reported by X"."""
PREPOSITIONS = frozenset({"of", "for", "on", "about", "against", "as", "at", "with"})


def clause_said(cue: Token, verb: Verb) -> list[Token]:
    """The tokens of the clause that is said, in order, or none."""
    if verb.says & {"that", "as"} and _is_as_clause(cue):
        return trimmed(without(cue.head, [cue]))
    if not verb.says & {"that", "quote"}:
        return []
    clauses = [child for child in cue.children if _is_said(child, verb)]
    if not clauses and "that" in verb.says:
        clauses = _strayed(cue)
    if clauses:
        joined = conjuncts(cue) + (conjuncts(cue.head) if cue.dep == "advcl" else [])
        clauses += [verb for verb in joined if goes_on(cue, clauses[-1], verb)]
        cut = [verb for clause in clauses for verb in conjuncts(clause) if returns(cue, clause, verb)]
        return contiguous(sorted((t for c in clauses for t in without(c, cut)), key=lambda t: t.i), cut)
    if cue.dep in ("parataxis", "ccomp", "advcl") and _stands_apart(cue):
        return trimmed(without(cue.head, [cue]))
    return []


def _is_said(child: Token, verb: Verb) -> bool:
    """Is this complement something that is said, rather than asked or wanted?"""
    if child.dep not in ("ccomp", "xcomp") or not is_finite(child):
        return False
    if child.i < child.head.i:
        return child.dep == "ccomp"
    if "that" not in verb.says:
        return False
    first = min(child.subtree(), key=lambda token: token.i)
    asked = first.tag in ASKING or first.lemma.lower() in OPEN_MARKS
    return first.lemma.lower() == "that" or not asked


def _strayed(cue: Token) -> list[Token]:
    """A clause with "that" which the parser hung on a noun between it and the cue."""
    for child in cue.children:
        if child.dep in ("dobj", "prep", "npadvmod", "dative") and child.i > cue.i:
            for token in child.subtree():
                mark = token.child("mark")
                if (
                    token.dep in ("acl", "relcl")
                    and mark
                    and mark.lemma.lower() == "that"
                    and is_finite(token)
                ):
                    return [] if plays(token.head, "saying") else [token]
    return []


def _is_as_clause(cue: Token) -> bool:
    """Is it "As Keane noted, …"?"""
    mark = cue.child("mark", "advmod")
    return cue.dep == "advcl" and mark is not None and mark.lemma.lower() == "as"


def _stands_apart(cue: Token) -> bool:
    """Is it "The wall, Keane argued, was rotten": little more than subject and verb, between commas?"""
    if subject(cue) is None or any(child.dep in ("dobj", "mark", "ccomp") for child in cue.children):
        return False
    return any(child.dep == "punct" and child.i < cue.i for child in (*cue.children, *cue.head.children))


def makes_act(cue: Token, verb: Verb) -> bool:
    """Has the cue a complement that makes its clause what the speaker says?"""
    if cue.child("auxpass") and verb.strength not in OPINIONS:
        return False
    if verb.strength == "ask" and any(plays(child, "bench") for child in cue.subtree()):
        return False
    participle = cue.dep == "acl" or (cue.tag == "VBN" and not is_finite(cue) and cue.dep != "conj")
    return not participle and any(_complements(cue, kind) for kind in verb.act)


def _complements(cue: Token, kind: str) -> bool:
    """Has the cue a complement of this kind?"""
    if kind in PREPOSITIONS:
        return any(
            (child.dep in ("prep", "dative") and child.lemma.lower() == kind)
            or (child.dep == "advcl" and (mark := child.child("mark")) and mark.lemma.lower() == kind)
            for child in cue.children
        )
    clauses = [child for child in cue.children if child.dep in ("xcomp", "ccomp") and child.i > cue.i]
    if kind in ("to", "to_subj", "obj_to"):
        return any(child.tag == "VB" for child in clauses)
    if kind == "ing":
        return any(child.tag == "VBG" for child in clauses)
    if kind == "oprd":
        return any(child.dep == "oprd" for child in cue.children) or any(not is_finite(c) for c in clauses)
    objects = [child for child in cue.children if child.dep == "dobj" or _passive_object(child)]
    return bool(objects) if kind == "obj" else any(plays(found, kind) for found in objects)


def _passive_object(child: Token) -> bool:
    return child.dep == "nsubjpass" and child.head.child("agent") is not None
