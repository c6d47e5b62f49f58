"""What follows a number: its unit, money, or the noun that it counts."""

import re
from functools import cache

from attrs import frozen

from claims.quantities import money, units
from claims.quantities.nouns import OF, Noun, after_of, plural_head, single_head, singular
from claims.quantities.numerals import ONE, Numeral
from claims.quantities.words import GAP, alternation, of_kind, word_after

AGE = re.compile(
    rf"(?:-|{GAP})(?P<unit>year|month|week|day)s?(?:(?:-|{GAP})olds?\b|{GAP}of{GAP}age\b)", re.IGNORECASE
)
COMPOUND = re.compile(r"-([a-z]{2,20})(?![\w-])")
PART_OF_UNIT = re.compile(rf"{GAP}(?:of{GAP})?an?(?={GAP})", re.IGNORECASE)
WHOLE = re.compile(
    rf"{GAP}(?:of(?:{GAP}all)?(?:{GAP}(?:the|its|their|his|her|our|these|those))?|the|its|their|his|her|our|all)(?={GAP})",
    re.IGNORECASE,
)
OF_UNIT = re.compile(rf"{GAP}of(?={GAP})")
BEING = "were|was|are|is|have been|had been|has been|being|also|reportedly|confirmed|feared|presumed|believed|found"


@frozen(kw_only=True)
class Tail:
    """What the words after a number tell of it."""

    end: int
    """Code point after the last word that belongs to the amount."""
    unit: str | None = None
    """Unit or ISO 4217 code."""
    counted: str | None = None
    """Lemma of what is counted."""

    @property
    def bare(self) -> bool:
        """Is nothing counted or measured, as far as the words tell?"""
        return self.unit is None and self.counted is None


def read(text: str, numeral: Numeral, at: int) -> Tail | None:
    """What follows `at`, the end of a number; None when the number is only part of a longer word."""
    if numeral.form == "part":
        return _of_whole(text, at)
    measured = _money(text, numeral, at) or _age(text, at) or _measured(text, numeral, at)
    if measured:
        return measured
    follows = text[at : at + 1]
    if follows in ("-", "\u2010", "\u2011") and text[at + 1 : at + 2].strip():
        return _compound(text, at)
    if follows and (follows.isalnum() or follows in "_$€£°"):
        return None
    return _people(text, at) or _noun(text, numeral, at) or Tail(end=at)


def _money(text: str, numeral: Numeral, at: int) -> Tail | None:
    top = numeral.high if numeral.high is not None else numeral.low
    word = money.after(text, at, top)
    if word:
        return Tail(end=word.end, unit=word.code)
    return Tail(end=at, unit=numeral.currency) if numeral.currency else None


def _age(text: str, at: int) -> Tail | None:
    found = AGE.match(text, at)
    return Tail(end=found.end(), unit=found["unit"].lower(), counted="age") if found else None


def _measured(text: str, numeral: Numeral, at: int) -> Tail | None:
    of = OF_UNIT.match(text, at) if numeral.form == "loose" else None
    unit = units.after(text, of.end() if of else at, one=numeral.low == ONE)
    if not unit:
        return None
    noun = None if units.is_time(unit.name) else after_of(text, unit.end)
    return Tail(end=noun.end if noun else unit.end, unit=unit.name, counted=noun.lemma if noun else None)


def _compound(text: str, at: int) -> Tail | None:
    """Read "12-member" and "900-strong"; other compounds ("two-faced") hold no amount."""
    found = COMPOUND.match(text, at)
    if found and found[1] == "strong":
        return Tail(end=found.end(), unit=None, counted=None)
    if found and singular(found[1]) in of_kind("compound"):
        return Tail(end=found.end(), counted=singular(found[1]))
    return None


@cache
def _state() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{GAP}(?:{BEING})){{0,3}}{GAP}{alternation(of_kind('person_state'))}(?!\w)", re.IGNORECASE
    )


def _people(text: str, at: int) -> Tail | None:
    """Read "12 dead", "41 were killed": people, when no noun says otherwise."""
    found = _state().match(text, at)
    return Tail(end=at, counted="person") if found and not plural_head(text, found.end()) else None


def _noun(text: str, numeral: Numeral, at: int) -> Tail | None:
    noun: Noun | None
    if numeral.low == numeral.high == ONE:
        noun = single_head(text, at)
    elif of := OF.match(text, at):
        noun = plural_head(text, of.end())
    else:
        noun = plural_head(text, at)
    return Tail(end=noun.end, counted=noun.lemma) if noun else None


def _of_whole(text: str, at: int) -> Tail | None:
    """What a part is taken of: "two-thirds of voters", "half the members", "one in five drivers", "half an hour"."""
    if found := PART_OF_UNIT.match(text, at):
        unit = units.after(text, found.end(), one=True)
        if unit:
            return Tail(end=unit.end, unit=unit.name)
        if text[at : found.end()].strip() in ("a", "an"):
            return None
    whole = WHOLE.match(text, at)
    if whole:
        noun = plural_head(text, whole.end()) or single_head(text, whole.end(), longest=3)
        proper = noun is not None and word_after(text, whole.end())[:1].isupper() and noun.lemma.islower()
        noun = None if proper and noun and not plural_head(text, whole.end()) else noun
    else:
        noun = plural_head(text, at)
    return Tail(end=noun.end if noun else at, unit="fraction", counted=noun.lemma if noun else None)
