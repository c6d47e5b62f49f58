"""Clauses inside a claim that make a claim of their own: another polarity, or another voice.

"The dealers whose contracts will not be renewed get a letter" affirms the letter and negates the renewal.
"Brink said the dam, which was built in 1911, would hold": who reports her adds when it was built.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims import polarity
from claims.clauses import SHORTEST, Part, part, without_marks
from claims.parse import Token
from claims.speech.attribution import Speech
from claims.speech.phrases import TELLING, is_after_nor, is_finite, is_under_or, trimmed
from claims.speech.verbs import plays

MOST = 4
"""Clauses that are told apart in one claim; one with more is no prose."""
CLAUSES = frozenset({"relcl", "acl", "advcl", "ccomp", "conj", "pcomp"})
"""Relations of a word that may head a clause of its own."""
LINKS = TELLING - {"before", "until"} | {"as", "so", "whereas", "whilst"}
"""Conjunctions whose clause is asserted along with the clause it hangs on."""
DONE = frozenset({"after", "despite", "by", "since"})
"""Prepositions whose gerund tells what has been done: "after failing a vote"."""
HELD = frozenset({"fact", "ground", "knowledge", "assumption", "belief", "understanding"})
"""Nouns whose clause with "that" is held to be true by whoever names them."""
KNOWN = frozenset({"know", "understand"})
"""Verbs whose clause holds good even where they are negated: "did not know that the dam had burst"."""
OPEN_MARKS = frozenset({"if", "whether"})
PREDICATES = frozenset({"acomp", "attr"})
RESTRICTED = frozenset({"denied", "alleged"})


def inside(claim: Part) -> tuple[Part, ...]:
    """The outermost clauses of a claim's words with another polarity or voice than the claim, in the order of the text."""
    if claim.speech and claim.speech.verb and claim.speech.verb.modality in RESTRICTED:
        return ()
    mine = {token.i for token in claim.tokens}
    found: list[Part] = []
    for token in (one for one in claim.tokens if one.dep in CLAUSES and one is not claim.head):
        if len(found) == MOST:
            break
        if any(token.start < one.span.end for one in found):
            continue
        added = _is_added(token, claim)
        if added or (_asserts(token) and polarity.of(token) != polarity.of(claim.head)):
            found += _part(token, mine, None if added else claim.speech, len(claim.tokens))
    return tuple(found)


def _asserts(token: Token) -> bool:
    """Does the word head a clause that its sentence asserts, no matter how the main point stands?"""
    if token.dep == "conj":
        return _is_joined(token)
    if token.pos not in ("VERB", "AUX"):
        return False
    if token.dep == "pcomp":
        return token.tag == "VBG" and token.head.lemma.lower() in DONE
    return is_finite(token) and _holds_good(token)


def _holds_good(clause: Token) -> bool:
    """Is a clause with a tense asserted along with what it hangs on?"""
    mark = clause.child("mark", "advmod")
    if clause.dep == "acl":
        return mark is not None and clause.head.lemma.lower() in HELD
    if clause.dep == "advcl":
        return mark is not None and mark.lemma.lower() in LINKS
    if clause.dep == "ccomp":
        return clause.i > clause.head.i and _stays_true(clause, mark)
    return clause.dep == "relcl"


def _stays_true(clause: Token, mark: Token | None) -> bool:
    """Is what somebody thinks or knows so: not in "did not say that …", "did not know whether …"?"""
    if mark is not None and mark.lemma.lower() in OPEN_MARKS:
        return False
    held = clause.head
    return plays(held, "opinion") and (held.lemma in KNOWN or not polarity.turns(held))


def _is_joined(token: Token) -> bool:
    """Is it a second predicate: "paid and did not apologise", "was welcome but no surprise"?"""
    if is_under_or(token) or is_after_nor(token):
        return False
    if token.head.dep in PREDICATES:
        return token.pos in ("ADJ", "NOUN")
    verbs = token.pos in ("VERB", "AUX") and token.head.pos in ("VERB", "AUX")
    return verbs and (is_finite(token) or token.tag == token.head.tag)


def _is_added(token: Token, claim: Part) -> bool:
    """Is it background that the reporter adds to unquoted words: a relative clause between commas?"""
    if claim.speech is None or claim.speech.quote or token.dep != "relcl" or not is_finite(token):
        return False
    first = min(token.subtree(), key=lambda word: word.i)
    return any(mark.text == "," and mark.i == first.i - 1 for mark in token.head.children)


def _part(token: Token, mine: set[int], speech: Speech | None, most: int) -> Iterator[Part]:
    """The clause of a word as a part, when it stands in one piece, says enough and leaves something."""
    tokens = trimmed(without_marks([word for word in token.subtree() if word.i in mine]))
    whole = all(after.i == before.i + 1 for before, after in pairwise(tokens))
    if whole and _words(tokens) >= SHORTEST and len(tokens) < most:
        yield part(tokens, speech)


def _words(tokens: Sequence[Token]) -> int:
    return sum(token.pos != "PUNCT" for token in tokens)
