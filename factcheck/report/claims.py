"""Claims in the form of the contract."""

from decimal import Decimal

from claims.claim import Claim, Event, Role, Speaker
from claims.mention import QuantityMention
from factcheck.report.anchors import Anchors, Json, interval


def claim(anchors: Anchors, one: Claim) -> Json:
    """One assertion with everything that comparison goes by."""
    place = one.article
    told = [speaker(anchors, place, each) for each in one.through]
    return {
        **({"through": told} if told else {}),
        "id": one.id,
        "article": place,
        "span": anchors.span(place, one.span),
        "sentence": anchors.span(place, one.sentence),
        "kind": one.kind,
        "speaker": speaker(anchors, place, one.speaker),
        "cue": anchors.optional(place, one.cue),
        "quote": one.quote,
        "polarity": one.polarity,
        "modality": one.modality,
        "entities": list(one.entities),
        "roles": [role(anchors, place, each) for each in one.roles],
        "dates": [
            {"span": anchors.span(place, each.span), "interval": interval(each.interval)}
            for each in one.dates
        ],
        "quantities": [quantity(anchors, place, each) for each in one.quantities],
        "events": [event(anchors, place, each) for each in one.events],
    }


def speaker(anchors: Anchors, article: str, one: Speaker | None) -> Json | None:
    """Who says it; null for the outlet's own voice."""
    if one is None:
        return None
    return {"text": one.text, "span": anchors.optional(article, one.span), "entity": one.entity}


def role(anchors: Anchors, article: str, one: Role) -> Json:
    """An office that a person is said to hold."""
    return {
        "person": one.person,
        "title": one.title,
        "office": one.office,
        "org": one.org,
        "span": anchors.span(article, one.span),
    }


def quantity(anchors: Anchors, article: str, one: QuantityMention) -> Json:
    """An amount with its bounds; null for an open one."""
    return {
        "span": anchors.span(article, one.span),
        "low": None if one.low is None else decimal(one.low),
        "high": None if one.high is None else decimal(one.high),
        "unit": one.unit,
        "counted": one.counted,
        "approximate": one.approximate,
    }


def event(anchors: Anchors, article: str, one: Event) -> Json:
    """Who did what to whom, and where."""
    return {
        "predicate": one.predicate,
        "span": anchors.span(article, one.span),
        "agent": one.agent,
        "patient": one.patient,
        "place": one.place,
        "polarity": one.polarity,
    }


def decimal(value: Decimal) -> str:
    """All digits, no exponent, no zeros at the end of a fraction: 1.2E+9 is "1200000000", 5.50 is "5.5"."""
    digits = format(value, "f")
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return "0" if digits == "-0" else digits
