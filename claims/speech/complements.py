"""What a verb of speech governs: a clause that is said, or what makes its own clause an act of speech."""

from claims.parse import Token
from claims.speech.phrases import (
    FINITE,
    SUBJECTS,
    conjuncts,
    contiguous,
    is_finite,
    subject,
    trimmed,
    without,
)
from claims.speech.subjects import aside_subject
from claims.speech.tense import goes_on, returns
from claims.speech.verbs import Verb, plays

ASKING = frozenset({"WRB", "WP", "WDT", "WP$"})
OPEN_MARKS = frozenset({"if", "whether", "unless"})
OPINIONS = frozenset({"allege", "criticise", "deny", "opinion", "praise"})
"""Strengths of verbs that stay an act of speech in the passive: "was accused by X", not "was reported by X"."""
PLAIN = frozenset({"say", "allege", "insist", "argue", "maintain"})
"""Verbs that take words, not things, for their object."""
PREPOSITIONS = frozenset({"of", "for", "on", "about", "against", "as", "at", "with"})


def clause_said(cue: Token, verb: Verb) -> list[Token]:
    """The tokens of the clause that is said, in order, or none."""
    if verb.says & {"that", "as"} and _is_as_clause(cue):
        return trimmed(without(cue.head, [cue]))
    if not verb.says & {"that", "quote"}:
        return []
    clauses = [child for child in cue.children if _is_said(child, verb)]
    if not clauses and "that" in verb.says:
        clauses = _strayed(cue) or _behind_noun(cue)
    if clauses:
        joined = conjuncts(cue) + (conjuncts(cue.head) if cue.dep == "advcl" else [])
        clauses += [verb for verb in joined if goes_on(cue, clauses[-1], verb)]
        cut = [verb for clause in clauses for verb in conjuncts(clause) if returns(cue, clause, verb)]
        return contiguous(sorted((t for c in clauses for t in without(c, cut)), key=lambda t: t.i), cut)
    return _told_aside(cue) if "that" in verb.says else []


def _told_aside(cue: Token) -> list[Token]:
    """The clause that "X argued" stands in or beside, between commas."""
    if _trails(cue) or (cue.dep in ("parataxis", "ccomp", "advcl") and _stands_apart(cue)):
        return trimmed(without(cue.head, [cue]))
    if aside := aside_subject(cue):
        return trimmed(without(cue.head.head, [cue, aside]))
    return trimmed(without(cue.head.head, [cue])) if _interrupts(cue) else []


def _trails(cue: Token) -> bool:
    """Is it "The wall fell, a mason alleged.", which the parser takes for a second main clause?"""
    own = cue.child("nsubj")
    if cue.dep != "conj" or own is None or any(child not in (own, *_marks(cue)) for child in cue.children):
        return False
    if [child for child in cue.head.children if child.dep in ("cc", "conj")] != [cue]:
        return False
    first = min(token.i for token in own.subtree())
    return any(token.text == "," and token.i == first - 1 for token in cue.head.subtree())


def _marks(cue: Token) -> list[Token]:
    return [child for child in cue.children if child.dep == "punct"]


def _is_said(child: Token, verb: Verb) -> bool:
    """Is this complement something that is said, rather than asked or wanted?"""
    if child.dep not in ("ccomp", "xcomp"):
        return False
    if child.i < child.head.i:
        if child.dep != "ccomp" or ("that" not in verb.says and child.head.child("xcomp", "dobj")):
            return False
        return is_finite(child) or subject(child) is not None
    if "that" not in verb.says or not (is_finite(child) or _has_that(child) or _is_misread_past(child)):
        return False
    first = min(child.subtree(), key=lambda token: token.i)
    asked = first.tag in ASKING or first.lemma.lower() in OPEN_MARKS
    return first.lemma.lower() == "that" or not asked


def _has_that(clause: Token) -> bool:
    """Is it "that the talks be held", which has no tense?"""
    mark = clause.child("mark")
    return mark is not None and mark.lemma.lower() == "that" and subject(clause) is not None


def _is_misread_past(clause: Token) -> bool:
    """Is it "the dam leaked", where the tagger takes the past for a participle?"""
    bare = clause.child("aux", "auxpass") is None
    return clause.tag == "VBN" and clause.dep == "ccomp" and bare and clause.child("nsubj") is not None


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


def _behind_noun(cue: Token) -> list[Token]:
    """As in "says the label Redcat never paid her", where the parse takes the noun before the name for what is said."""
    held = cue.child("dobj") if cue.lemma.lower() in PLAIN else None
    told = held.child("relcl") if held is not None and held.i > cue.i else None
    name = told.child("nsubj") if told is not None and is_finite(told) else None
    if held is None or told is None or name is None or name.pos != "PROPN":
        return []
    return [told] if min(token.i for token in told.subtree()) == held.i + 1 else []


def _is_as_clause(cue: Token) -> bool:
    """Is it "As Keane noted, …"?"""
    mark = cue.child("mark", "advmod")
    return cue.dep == "advcl" and mark is not None and mark.lemma.lower() == "as"


def _stands_apart(cue: Token) -> bool:
    """Is it "The wall, Keane argued, was rotten": little more than subject and verb, between commas?"""
    if subject(cue) is None or any(child.dep in ("dobj", "mark", "ccomp") for child in cue.children):
        return False
    return any(child.dep == "punct" and child.i < cue.i for child in (*cue.children, *cue.head.children))


def _interrupts(cue: Token) -> bool:
    """Is it "The wall, Keane argued, was rotten" where the parser takes the aside for a relative clause?"""
    if cue.dep != "relcl" or cue.head.dep not in SUBJECTS or cue.tag not in FINITE:
        return False
    own = cue.child("nsubj")
    if own is None or own.tag in ASKING or len(cue.children) > 1:
        return False
    marks = [child.i for child in cue.head.children if child.text == ","]
    first = min(token.i for token in own.subtree())
    return first - 1 in marks and cue.i + 1 in marks + [c.i for c in cue.head.head.children if c.text == ","]


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
    objects = [child for child in cue.children if child.dep == "dobj" or _passive_object(child)]
    if kind in ("to", "to_subj", "obj_to"):
        return any(child.tag == "VB" for child in clauses)
    if kind == "ing":
        return any(_is_gerund(child) for child in clauses) or _has_hidden_gerund(cue)
    if kind == "oprd":
        named = any(_is_name_given(child) for child in cue.children) or len(objects) > 1
        return named or any(not is_finite(clause) for clause in clauses)
    return bool(objects) if kind == "obj" else any(plays(found, kind) for found in objects)


def _is_gerund(clause: Token) -> bool:
    """As in "denied hiding it", "denied having hidden it"."""
    helpers = (child for child in clause.children if child.dep in ("aux", "auxpass"))
    return clause.tag == "VBG" or any(helper.tag == "VBG" for helper in helpers)


def _has_hidden_gerund(cue: Token) -> bool:
    """Is it "denied hiding deaths", where the parse takes the gerund for a part of the noun?

    What somebody can be denied is another matter: "denied planning permission".
    """
    held = cue.child("dobj")
    first = held.child("compound", "amod") if held is not None and not plays(held, "grant") else None
    if first is None or first.i != cue.i + 1 or first.pos == "ADJ":
        return False
    return first.text.endswith("ing") and not plays(first, "gerund_noun")


def _is_name_given(child: Token) -> bool:
    """Is it what something is called: "labelled the plan a farce"?"""
    return child.dep == "oprd" or (child.dep == "npadvmod" and child.i > child.head.i and not child.label)


def _passive_object(child: Token) -> bool:
    return child.dep == "nsubjpass" and child.head.child("agent") is not None
