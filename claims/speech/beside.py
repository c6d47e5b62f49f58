"""Who says quoted words that no verb of the tables governs: told by what stands right behind or in front of them.

Behind: "…,” sobbed X", "…,” X beamed", "… was X's answer", "…” That is how X put it". In front, before a colon: "X put it
like this: “…", "X's message was short: “…", "X, the mayor: “…". The words in front of the colon must have one doer who
can speak; a banner, a letter or a song is nobody.
"""

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from attrs import frozen

from claims.entities import genders
from claims.parse import Paragraph, Token
from claims.speech.act import Act, act_of
from claims.speech.phrases import FINITE, SUBJECTS
from claims.speech.subjects import owner
from claims.speech.verbs import of_token, plays, verbs

FAR = 40
"""Tokens in front of a colon, or behind a quotation, in which its speaker is looked for."""
CLOSE = 4
"""Tokens from the end of a quotation to the verb of who says it."""
PERSONAL = frozenset({"he", "she"})
BACK = frozenset({"that", "this", "those", "these", "so", "such", "the"})
"""First words of a sentence that looks back on what was said."""
WITH_WORDS = frozenset({"with these words", "with those words", "in these words", "with that sentence"})
BREAKS = frozenset({";", ":"})
FROM = frozenset({"from", "of", "by", "for"})
"""Before the name of who speaks: "a sentence from X that silenced the room", "for X it is clear"."""


@frozen(kw_only=True, eq=False)
class _Around:
    """The words of the sentences around a quotation that stand in no quotation marks."""

    before: tuple[Token, ...]
    """Up to the colon in front of it; empty where none stands there."""
    behind: tuple[Token, ...]
    """The rest of its last sentence."""
    following: tuple[Token, ...]
    """The next sentence, where the quotation ends its own."""


def find(paragraph: Paragraph, place: int, said: Sequence[Token], inside: Collection[int]) -> Act | None:
    """The act of a quotation whose first token is number `place` of its paragraph; None where nobody can be told.

    `said` are its tokens, `inside` the indices of all that stand in quotation marks.
    """
    around = _around(paragraph, place, said, inside)
    return _behind(around.behind) or _looking_back(around.following) or _in_front(around.before)


def told_before(
    paragraph: Paragraph, place: int, said: Sequence[Token], inside: Collection[int]
) -> Act | None:
    """The act of a quotation that is all of its sentence, by the sentence before: "X was blunt. “…”", "And X? “…”"."""
    first, last = said[0], said[-1]
    tokens, end = paragraph.tokens, place + len(said)
    alone = end >= len(tokens) or tokens[end].sentence != last.sentence
    if not alone or not place or tokens[place - 1].sentence != first.sentence - 1:
        return None
    words = [token for token in tokens[max(0, place - FAR) : place] if token.sentence == first.sentence - 1]
    if any(token.i in inside or _is_shown(token) for token in words) or words[0].i in inside:
        return None
    who = _only_person(words)
    told = who is not None and ((who.dep in ("nsubj", "ROOT") and _is_short_question(words)) or _is_doer(who))
    return _act(words[-1], who) if told else None


def _is_short_question(words: Sequence[Token]) -> bool:
    """Is it "And X?", "What does X think?"?"""
    verbs = [token for token in words if token.pos == "VERB"]
    return words[-1].text == "?" and all(plays(token, "opinion") for token in verbs)


def _is_doer(name: Token) -> bool:
    """Is the name the subject of its sentence, and not in the passive?"""
    active = name.dep == "nsubj" and name.head.dep == "ROOT" and name.head.tag in FINITE
    return active and name.label == "PERSON"


def _around(paragraph: Paragraph, place: int, said: Sequence[Token], inside: Collection[int]) -> _Around:
    tokens = paragraph.tokens
    rest = tokens[place + len(said) : place + len(said) + FAR]
    last = said[-1].sentence
    behind = [token for token in rest if token.sentence == last]
    following = [token for token in rest if token.sentence == last + 1]
    ended = not any(token.pos != "PUNCT" for token in behind)
    unquoted = not any(token.i in inside for token in following)
    return _Around(
        before=tuple(_lead(tokens, place, inside)),
        behind=() if any(token.i in inside for token in behind[:CLOSE]) else tuple(behind),
        following=tuple(following) if ended and unquoted else (),
    )


def _lead(tokens: Sequence[Token], place: int, inside: Collection[int]) -> Sequence[Token]:
    """The words that end in a colon before a token, back to the beginning of their part of the sentence."""
    if not place or tokens[place - 1].text != ":":
        return ()
    first = place - 1
    while first > max(0, place - FAR) and _goes_with(tokens[first - 1], tokens[place - 1], inside):
        first -= 1
    return tokens[first : place - 1]


def _goes_with(token: Token, colon: Token, inside: Collection[int]) -> bool:
    return token.sentence == colon.sentence and token.i not in inside and token.text not in BREAKS


def _behind(words: Sequence[Token]) -> Act | None:
    """The act of "…,” sobbed X", "…,” X beamed", "… was X's answer", "… is how X sees it"."""
    plain = [token for token in words if token.pos != "PUNCT"]
    if not plain:
        return None
    verb = next((token for token in plain[:CLOSE] if token.pos in ("VERB", "AUX")), None)
    if verb is None:
        named = plain[1] if plain[0].text.lower() == "so" and len(plain) > 1 else None
        return _act(plain[0], _end_of_name(named)) if named and named.pos == "PROPN" else None
    if verb.lemma == "be":
        return _act(verb, _told(plain[1:])) if verb is plain[0] else None
    if all(token.pos == "AUX" for token in plain[: plain.index(verb)]):
        verb = next((token for token in plain[:CLOSE] if token.pos == "VERB"), verb)
        return _act(verb, _inverted(verb, plain)) if _is_told(verb) else None
    return _act(verb, _before(verb, plain)) if _is_told(verb) else None


def _act(cue: Token, speaker: Token | None) -> Act | None:
    if speaker is None:
        return None
    verb = of_token(cue) if cue.pos == "VERB" else None
    quoting = verb is not None and "quote" in verb.says
    return act_of(cue, verb.lemma if verb and quoting and verb.lemma in verbs() else "say", speaker, (), ())


def _is_told(verb: Token) -> bool:
    """Is the verb in a tense in which an act of speech is told?"""
    helpers = [child for child in verb.children if child.dep in ("aux", "auxpass", "neg")]
    perfect = [child.lemma for child in helpers] == ["have"]
    return (verb.tag in (*FINITE, "VBN") and not helpers) or perfect


def _inverted(verb: Token, words: Sequence[Token]) -> Token | None:
    """X in "sobbed X", "said to the journalists the mayor, X"."""
    first = next((token for token in words if token.i == verb.i + 1), None)
    if first is None or first.pos in ("PUNCT", "SCONJ", "ADV"):
        return None
    subject = next((one for one in verb.children if one.i > verb.i and one.dep in (*SUBJECTS, "dobj")), None)
    if subject is not None and _can_speak(subject):
        return subject
    return _only_person([token for token in words if token.i > verb.i])


def _before(verb: Token, words: Sequence[Token]) -> Token | None:
    """X in "…,” X beamed"; with an object the verb tells of another act."""
    subject = verb.child("nsubj")
    if subject is None or not words[0].i <= subject.i < verb.i or verb.child("dobj", "xcomp"):
        return None
    return subject if subject.pos in ("PROPN", "PRON") and _can_speak(subject) else None


def _told(words: Sequence[Token]) -> Token | None:
    """X in "X's answer", "the reply of X", "how X sees it", "all that X would say"."""
    for token in words:
        if plays(token, "answer"):
            return _able(owner(token))
        if token.text.lower() in ("how", "what"):
            return _able(token.head.child("nsubj"))
        if token.text.lower() == "all" and (clause := token.child("relcl")):
            return _able(clause.child("nsubj"))
    return None


def _able(who: Token | None) -> Token | None:
    return who if who is not None and _can_speak(who) else None


def _looking_back(words: Sequence[Token]) -> Act | None:
    """The act of "That is how X put it", "These were the words of X", "So said X", "X said so" behind a quotation."""
    if len(words) < CLOSE - 1:
        return None
    if told := _said_so(words) or _with_words(words):
        return told
    first, second = words[0].text.lower(), words[1]
    verb = next((token for token in words[:CLOSE] if token.pos in ("VERB", "AUX")), None)
    if verb is None or first not in BACK or (first == "the" and not plays(second, "answer")):
        return None
    if verb.lemma == "be":
        named = any(plays(token, "answer") for token in words)
        return _act(verb, _told(words[2:]) or (_only_person(words) if named else None))
    inverted = first == "so" and verb is second and of_token(verb)
    return _act(verb, _inverted(verb, words)) if inverted else None


def _said_so(words: Sequence[Token]) -> Act | None:
    """The act of "X said so on Wednesday"."""
    pairs = pairwise(words)
    verb = next((one for one, other in pairs if other.text == "so" and of_token(one) and _is_told(one)), None)
    return _act(verb, _able(verb.child("nsubj"))) if verb is not None else None


def _with_words(words: Sequence[Token]) -> Act | None:
    """The act of "With these words X left the hall"."""
    opening = " ".join(token.text.lower() for token in words[:3])
    if opening not in WITH_WORDS:
        return None
    subject = next((token for token in words if token.dep == "nsubj"), None)
    return _act(words[2], _able(subject))


def _in_front(words: Sequence[Token]) -> Act | None:
    """The act of "X put it like this:", "X's message was short:", "X, the mayor:"."""
    if not words or any(_is_shown(token) for token in words):
        return None
    speaker = _doer(words)
    return _act(words[-1], speaker) if speaker is not None else None


def _is_shown(token: Token) -> bool:
    """Is it what words stand on, or a verb of who hears or reads them?"""
    return (token.pos != "PROPN" and plays(token, "shown")) or plays(token, "hearing")


def _doer(words: Sequence[Token]) -> Token | None:
    """The one who can speak among the words before a colon."""
    for noun in words:
        if plays(noun, "answer") and (who := _able(owner(noun))):
            return who
    held = {token.i for token in words}
    subjects = [token for token in words if token.dep in SUBJECTS and _is_main(token, held)]
    heads = subjects[:1] or [
        token for token in words[:FAR] if token.head.i not in held or token.dep == "ROOT"
    ]
    able = [token for token in heads if _can_speak(token) and token.dep != "nsubjpass"]
    return able[0] if able else _named_by(words)


def _is_main(subject: Token, held: Collection[int]) -> bool:
    """Is it the subject of the clause in front of the colon, not of one within it?"""
    return subject.head.dep not in ("relcl", "advcl", "acl") or subject.head.i not in held


def _named_by(words: Sequence[Token]) -> Token | None:
    """X in "then came a sentence from X:", "for X it is clear:", where X is the only person named."""
    who = _only_person(words)
    return who if who is not None and who.dep == "pobj" and who.head.lemma.lower() in FROM else None


def _only_person(words: Sequence[Token]) -> Token | None:
    """The last word of the only name of a person among the words."""
    ends = list(_ends_of_people(words))
    return ends[0] if len(ends) == 1 else None


def _ends_of_people(words: Sequence[Token]) -> Iterator[Token]:
    for place, token in enumerate(words):
        after = words[place + 1] if place + 1 < len(words) else None
        joined = after is not None and after.pos == "PROPN" and after.i == token.i + 1
        if token.pos == "PROPN" and _can_speak(token) and not joined and _is_person(words, place):
            yield token


def _is_person(words: Sequence[Token], place: int) -> bool:
    """Does the model take the name for a person's, or is it one of two words that no article leads in?"""
    token = words[place]
    double = place > 0 and words[place - 1].pos == "PROPN" and token.label in ("", "ORG", "PERSON")
    return token.label == "PERSON" or (double and token.child("det") is None)


def _end_of_name(token: Token) -> Token:
    """The head of the name that a word begins."""
    return token.head if token.dep == "compound" else token


def _can_speak(token: Token) -> bool:
    """Is it a name, "he", or a noun for one person?"""
    if token.pos == "PROPN":
        return token.label not in ("DATE", "GPE", "LOC", "FAC", "TIME")
    return token.text.lower() in PERSONAL or genders.of_noun(token) is not None
