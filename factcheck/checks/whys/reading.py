"""What a sentence tells as the cause of what: "was called off because of fog", "mould is why the school has to shut"."""

import re
from functools import cache, lru_cache

from attrs import frozen

from factcheck import tables
from factcheck.checks.acts import grounds
from factcheck.checks.singles.things import WORD, notions
from sources.letters import lowered

NO_KINDS = frozenset({"vague", "soft", "parties", "manycauses"})
"""Rows of the table that are no acts."""
LONGEST = 400
"""Code points of a sentence at most."""
BITS = r"[^.;:“”\"]"
LED = r"because of|because|due to|owing to|on account of|as a result of|as (?=there\b|too\b)|since (?=there\b)|for (?=[a-z]+ing\b)|over (?=an? |the |his |her |its |unpaid |low )"
MARKS = re.compile(
    r"\b(?:because|due to|owing to|on account of|as a result of|as there|as too|since there|for [a-z]+ing|over (?:an?|the|his|her|its|unpaid|low)|"
    r"(?:is|was|are|were) why|reasons?|forced?|forces|causes?d?|made|makes|prompt(?:ed|s)|led to|leads to|"
    r"died|die|dying|dead|perished|delayed|delays|delaying|grounded|paralysed|paralyzed|halted|killed|stopped|blocked|by)\b"
)
"""What a sentence has that tells a cause."""
TAIL = re.compile(r",? (?:[\w' ]{2,60} (?:said|says|reported|announced|told \w+)|according to [^,]{2,60})$")
FORMS = tuple(
    re.compile(form)
    for form in (
        rf"^(?P<what>{BITS}{{8,220}}?),? (?P<led>{LED})\s*(?P<why>{BITS}{{3,120}})",
        rf"^(?P<what>{BITS}{{5,160}}? (?:died|die|dying|dead|perished)(?: (?:at|in|near|on|off) (?:the )?[A-Z]\w+(?: [A-Z]\w+)*)?) (?:of|from) (?P<why>{BITS}{{3,120}})",
        rf"^(?P<why>{BITS}{{3,120}}?) (?:is|was|are|were) (?:why|the (?:only |sole |main |real )?reasons? (?:why|for|that|behind)) (?P<what>{BITS}{{5,200}})",
        rf"^(?:the|its) (?:only |sole |real )?(?:reason|cause) (?:why|for|of|behind) (?P<what>{BITS}{{5,160}}?) (?:is|was) (?P<why>{BITS}{{3,120}})",
        rf"^(?P<why>{BITS}{{3,120}}?) (?:has |have |had )?(?:forced|forces|caused|causes|made|makes|prompted|prompts|led to|leads to) (?P<what>{BITS}{{5,200}})",
        rf"^(?P<why>{BITS}{{3,120}}?) (?:has |have |had )?(?P<what>(?:delayed|grounded|paralysed|paralyzed|halted|killed|stopped|blocked) {BITS}{{5,200}})",
        rf"^(?P<what>{BITS}{{5,160}}? (?:was|were|been|is|are) (?:\w+ly )?(?:delayed|grounded|paralysed|paralyzed|halted|killed|caused|held up|stopped|forced to \w+)) by (?P<why>{BITS}{{3,120}})",
    )
)
WHY_ENDS = re.compile(
    r",? (?:and|but|while|when|after|before|where|which|who|said|says|on (?=[A-Za-z]+day\b)|according to) |, "
)
OBJECT = re.compile(r"^ (?:its|the|their|his|her|an?|all) (?P<what>(?:[\w-]+ ?){1,3})")
"""What an act is done to, right behind it."""
ANY = "any"
"""What no row of the table tells; then nearly all the words must be alike."""
BY_WORDS = (0, 2, 3)
"""The forms whose words of cause leave no doubt."""
BY_PARTY = range(4, 7)
"""The forms whose cause may be somebody who acts."""


@frozen(kw_only=True)
class Told:
    """A cause as one sentence tells it."""

    kinds: frozenset[str]
    """Kinds of acts that it may be the cause of."""
    what: frozenset[str]
    """Notions of what happened, its act left out."""
    plain: frozenset[str]
    """The words of the sentence up to the cause, lower case."""
    objects: frozenset[str]
    """Notions of what follows the act at once: "its monkey house"."""
    why: frozenset[str]
    """Notions of the cause."""
    beyond: frozenset[str]
    """Notions of what the sentence tells behind the cause: "and weak demand", "which had eaten the oxygen"."""
    grounds: frozenset[str]
    """Rows of the table of grounds that it names."""
    start: int
    """Where the words of the cause start in the sentence."""
    end: int
    """Where they end."""


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.alternatives('caused_acts', kind)})\b")


@cache
def _acts() -> re.Pattern[str]:
    kinds = [kind for kind in tables.words("caused_acts") if kind not in NO_KINDS]
    return re.compile(
        "|".join(
            rf"(?P<k{at}>\b(?:{tables.alternatives('caused_acts', kind)})\b)" for at, kind in enumerate(kinds)
        )
    )


def _kinds(what: str) -> frozenset[str]:
    names = [kind for kind in tables.words("caused_acts") if kind not in NO_KINDS]
    return frozenset(names[int((found.lastgroup or "k0")[1:])] for found in _acts().finditer(what))


@lru_cache(maxsize=2048)
def read(sentence: str) -> Told | None:
    """The cause that a sentence tells outright; None where it tells none, a vague one, or one of several."""
    text = TAIL.sub("", sentence[:LONGEST].rstrip(" ."))
    lower = lowered(text[:1]) + text[1:]
    if _pattern("soft").search(lower):
        return None
    for number, form in enumerate(FORMS):
        found = form.match(lower)
        told = (
            _told(lower, found, by_party=number in BY_PARTY, by_words=number in BY_WORDS and _outright(found))
            if found
            else None
        )
        if told is not None:
            return told
    return None


def _outright(found: re.Match[str]) -> bool:
    """Is it no "for", "over" or "as", which tell other things as often?"""
    return (found.groupdict().get("led") or "because").startswith(
        ("because", "due", "owing", "on account", "as a result")
    )


def _told(text: str, found: re.Match[str], *, by_party: bool, by_words: bool) -> Told | None:
    what, low = found["what"], lowered(found["what"])
    start, end = found.span("why")
    stop = WHY_ENDS.search(text, start, end)
    end = stop.start() if stop else end
    why = text[start:end].casefold()
    kinds = _kinds(low)
    if not kinds and by_words and not _pattern("manycauses").search(low):
        kinds = frozenset({ANY})
    if not kinds or _nothing(why) or (by_party and _of_party(text[start:end])):
        return None
    acts = list(_acts().finditer(low))
    rest = _acts().sub(" ", low)
    return Told(
        kinds=kinds,
        what=notions(rest),
        plain=frozenset(WORD.findall(low)),
        objects=_object(what[acts[-1].end() :]) if acts else frozenset(),
        why=notions(why),
        beyond=notions(text[end:]) - notions(rest),
        grounds=grounds.concepts(why),
        start=start,
        end=end,
    )


def _object(behind: str) -> frozenset[str]:
    """The notions of what an act is done to, where it follows at once."""
    found = OBJECT.match(behind)
    return (
        notions(re.split(r" (?:in|on|at|of|for|from|to|near) ", found["what"])[0]) if found else frozenset()
    )


def _nothing(why: str) -> bool:
    """Is it a cause that says nothing of its own: "because of problems"?"""
    heads = re.split(r" (?:of|in|with|at|on|to|from|that|about) ", why, maxsplit=1)[0].split()
    return not heads or _pattern("vague").fullmatch(heads[-1]) is not None or not notions(why)


def _of_party(why: str) -> bool:
    """Is it somebody who acts, rather than a thing that causes?"""
    capital = any(word[0].isupper() for word in why.split()[1:])
    return capital or _pattern("parties").search(why.lower()) is not None
