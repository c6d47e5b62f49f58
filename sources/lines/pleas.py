"""Whole paragraphs in which a newsroom asks its readers for money."""

import re

LONGEST = 900
"""Code points of a plea."""
SELF = re.compile(r"\b(?:we|us|our)\b")
READER = re.compile(r"\b(?:you|your|you're|you've|readers?|reading us|reads? us|everyone who reads)\b")
MONEY = re.compile(
    r"\b(?:subscri(?:be|bing|bers?|ptions?)|contribut(?:e|ing|ions?|ors?)|donat(?:e|ing|ions?)|memberships?"
    r"|become an? (?:\w+ )?(?:member|supporter|friend)|paywalls?|pay(?:s|ing)? (?:nothing|for (?:it|news|journalism|our))"
    r"|(?:helps? )?fund(?:s|ing|ed by)? (?:it|us|our|readers?|you)|support (?:us|our|the \w+ today|quality|independent)"
    r"|your (?:financial )?support|favou?r to ask|as little as|(?:small|monthly|one-off) (?:monthly )?(?:gift|contribution|donation))\b"
)
PRESS = re.compile(
    r"\b(?:journalism|journalists?|reporters?|editors?|reporting|newsrooms?|news|newspapers?|articles?|stories|coverage|editorial|advertis\w+"
    r"|readers?|reading us|reads? us|paywalls?|publications?|magazine|this (?:site|website))\b"
)
ASKS = re.compile(
    r"\b(?:please|help us|support us|join (?:us|our|them|the)|you can|could you|would you|can you|you could|consider"
    r"|to ask|ask (?:you|for)|asking (?:you|for)|your (?:help|support|contribution|donation|subscription)|need you|become an?"
    r"|rel(?:y|ies) on|depends? on|(?:thanks|thank you) (?:to|for)|pays? nothing|as little as|made possible by)\b"
    r"|^(?:subscribe|donate|contribute|support)\b"
)
NEWS = re.compile(
    r"[\"“”„«]|\b(?:said|says|told|wrote|according to|announced|warned|argued|urged|added|police|government|minister)\b"
)
"""What a report has and a plea has not: somebody else's words."""


EXTOLLED = re.compile(
    r"\b(?:quality|independent|trusted|good|great|local|free|reliable|honest|fearless|original) (?:journalism|reporting|news|press)\b"
    r"[^.]{0,80}\b(?:matters|cannot|costs?|needs?|crucial|vital|important|essential|free|funded|possible|than ever)\b"
)
BY_PAYING = re.compile(r"by (?:subscribing|donating|contributing|becoming an? \w+|joining)\b.{0,60}\byou\b")
"""The opening of a plea that needs no word of the press."""
BOX = re.compile(
    r"\b(?:newsletters?|subscri\w+|sign up|memberships?|e-?mail|donat\w+|articles? in the (?:last|past))\b"
)


def is_plea(line: str) -> bool:
    """Does the newsroom speak of itself, address its readers, and ask them to pay?

    All four must be there and nobody else may be quoted: a report on subscriptions, or a column that says "we", is none.
    """
    if len(line) > LONGEST:
        return False
    lowered = line.replace("\u2019", "'").casefold()
    if NEWS.search(lowered):
        return False
    if BY_PAYING.match(lowered) and SELF.search(lowered):
        return True
    return all(part.search(lowered) for part in (SELF, READER, MONEY, PRESS, ASKS))


def extols_press(line: str) -> bool:
    """Does a paragraph say what journalism is good for, and nobody says it: "Independent journalism matters more than ever."?"""
    lowered = line.casefold()
    return len(line) <= LONGEST and EXTOLLED.search(lowered) is not None and not NEWS.search(lowered)


def opens_box(line: str) -> bool:
    """Can a line without a full stop open a box that asks for something: "Free weekly newsletter"?"""
    return BOX.search(line.casefold()) is not None


def speaks_to_readers(line: str) -> bool:
    """Can a paragraph between two pleas go on with them: does it speak of the newsroom or to its readers?"""
    lowered = line.replace("\u2019", "'").casefold()
    return NEWS.search(lowered) is None and bool(SELF.search(lowered) or READER.search(lowered))


def offers_reading(line: str) -> bool:
    """Does a paragraph speak of the newsroom, its work and nothing else: "Every Friday our editor picks seven stories"?"""
    lowered = line.replace("\u2019", "'").casefold()
    if len(line) > LONGEST or NEWS.search(lowered):
        return False
    return SELF.search(lowered) is not None and len(set(PRESS.findall(lowered))) >= 2
