"""Reports made by hand, in the form of the contract, for tests of the desk and the review."""

from collections.abc import Iterable, Mapping
from hashlib import blake2b, sha256
from pathlib import Path
from typing import Any

from factcheck.desk.folder import Desk

Json = dict[str, Any]

COURIER = """Crane collapse at Port Merrin kills four

By Nora Ashby

PORT MERRIN, 4 March 2021 - A loading crane collapsed at the eastern quay of Port Merrin on Tuesday, killing four \
dock workers and injuring eleven others, the harbour authority said.

"We heard the steel give way and then nothing but dust," said Tomas Brandvold, who runs the quay's night shift.

The operator, Halden Logistics, said the crane had been inspected on 12 January and found to be safe. Its chief \
executive, Ingrid Solheim, promised an independent inquiry.

The quay will stay closed until Friday. About 40 ships wait outside the harbour.
"""

GAZETTE = """Five dead after crane falls on quay

PORT MERRIN (Northwire) - Five dock workers died when a crane fell on the eastern quay of Port Merrin on Tuesday.

Halden Logistics, which runs the quay, said the crane had last been inspected on 21 January. "It was found to be \
safe," chief executive Ingrid Solheim told reporters.

Thomas Brandvold, who was on shift, said he had heard the steel give way.
"""

EVENING = """Harbour accident: what we know

A crane came down at the eastern quay of Port Merrin on Tuesday. Five dock workers died, police said on Thursday, \
after one of the injured did not survive the night.

Tomas Brandvold of the night shift called for help within a minute. Relations between Sundmark and Vesthavn, \
the capital of Sundmark, have not suffered, a spokesman joked.
"""


def span(text: str, words: str, field: str | None = None) -> Json:
    """A span of the first place where the words stand."""
    start = text.index(words)
    end = start + len(words)
    made = {
        "start": start,
        "end": end,
        "exact": words,
        "prefix": text[max(0, start - 32) : start],
        "suffix": text[end : end + 32],
    }
    return made | ({"field": field} if field else {})


def article(
    identifier: str, text: str, *, outlet: str | None = None, day: str | None = None, title: str | None = None
) -> Json:
    interval = (
        {"first": day, "last": day, "granularity": "day", "basis": "stated", "anchor": None} if day else None
    )
    return {
        "id": identifier,
        "outlet": outlet,
        "origin": None,
        "title": title,
        "byline": None,
        "url": None,
        "published": {"interval": interval, "span": None, "reason": None if day else "no date is given"},
        "digest": sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        "text": text,
        "zones": [],
    }


def claim(of: Json, sentence: str) -> Json:
    """A claim in a sentence of an article; only what the desk reads of it."""
    return {"id": digest(of["id"], sentence), "article": of["id"], "sentence": span(of["text"], sentence)}


def side(
    of: Json,
    words: str | None,
    *,
    value: str | None = None,
    claim_id: str | None = None,
    says: tuple[int, int] = (1, 1),
) -> Json:
    return {
        "article": of["id"],
        "claim": claim_id,
        "span": None if words is None else span(of["text"], words),
        "value": value or words or "",
        "outlets": says[0],
        "origins": says[1],
    }


def flag(
    kind: str,
    severity: str,
    headline: str,
    sides: Iterable[Json],
    *,
    identifier: str | None = None,
    **more: Any,
) -> Json:
    return {
        "id": identifier or digest(kind, headline),
        "kind": kind,
        "severity": severity,
        "confidence": None,
        "headline": headline,
        "sides": list(sides),
        "suggestion": None,
        "why": [],
        "scope": "across_articles",
    } | more


def why(aspect: str, level: str, detail: str) -> Json:
    return {"aspect": aspect, "level": level, "detail": detail, "left": None, "right": None}


def document(
    story: str, articles: Iterable[Json], flags: Iterable[Json] = (), claims: Iterable[Json] = ()
) -> Json:
    return {
        "schema": "factcheck-report/1",
        "tool": {
            "name": "factcheck",
            "version": "0",
            "model": {"name": "none", "version": "0"},
            "ruleset": "7",
        },
        "story": story,
        "articles": list(articles),
        "origins": [],
        "entities": [],
        "claims": list(claims),
        "matches": [],
        "agreements": [],
        "flags": list(flags),
        "suppressed": [],
        "judgements": [],
        "totals": {},
    }


def harbour() -> Json:
    """Three articles on a crane that fell, and seven things that do not fit.

    The articles have one origin, so that flags of one severity and confidence stand by their ids.
    """
    courier = article("courier.txt", COURIER, outlet="Merrin Courier", day="2021-03-04")
    gazette = article("gazette.txt", GAZETTE, outlet="The Northern Gazette", day="2021-03-03")
    evening = article("evening.txt", EVENING, outlet="Evening Lantern")
    claims = [
        claim(courier, COURIER[COURIER.index("A loading") : COURIER.index('\n\n"We')]),
        claim(
            gazette, "Five dock workers died when a crane fell on the eastern quay of Port Merrin on Tuesday."
        ),
        claim(
            courier,
            "The operator, Halden Logistics, said the crane had been inspected on 12 January and found to be safe.",
        ),
        claim(
            gazette,
            "Halden Logistics, which runs the quay, said the crane had last been inspected on 21 January.",
        ),
        claim(gazette, "Thomas Brandvold, who was on shift, said he had heard the steel give way."),
        claim(evening, EVENING[EVENING.index("Relations") : -1]),
        claim(evening, "Tomas Brandvold of the night shift called for help within a minute."),
    ]
    ids = [one["id"] for one in claims]
    made = document(
        "harbour", (courier, gazette, evening), _harbour_flags(courier, gazette, evening, ids), claims
    )
    return made | {"origins": [{"id": "all", "articles": [one["id"] for one in made["articles"]], "why": ""}]}


def _harbour_flags(courier: Json, gazette: Json, evening: Json, ids: list[str]) -> list[Json]:
    return [
        *_errors(courier, gazette, evening, ids),
        *_conflicts(courier, gazette, ids),
        *_lesser(courier, gazette, evening),
    ]


def _errors(courier: Json, gazette: Json, evening: Json, ids: list[str]) -> list[Json]:
    return [
        flag(
            "name_variant",
            "error",
            "“Thomas Brandvold” in The Northern Gazette is spelt “Tomas Brandvold” in the two other articles.",
            (
                side(gazette, "Thomas Brandvold", claim_id=ids[4]),
                side(courier, "Tomas Brandvold", says=(2, 2)),
                side(evening, "Tomas Brandvold", says=(2, 2), claim_id=ids[6]),
            ),
            suggestion="Tomas Brandvold, as two independent origins have it",
            why=[
                why(
                    "name", "conflicts", "“Thomas” and “Tomas” differ by one letter; the surname is the same."
                ),
                why("role", "agrees", "Both are said to have been on shift at the eastern quay."),
            ],
        ),
        flag(
            "self_relation",
            "error",
            "“Sundmark and Vesthavn”: Vesthavn is the capital of Sundmark, one party under two names.",
            (side(evening, "Relations between Sundmark and Vesthavn", claim_id=ids[5]),),
            scope="within_article",
            suggestion="name the second party",
        ),
    ]


def _conflicts(courier: Json, gazette: Json, ids: list[str]) -> list[Json]:
    return [
        flag(
            "number_conflict",
            "conflict",
            "The crane killed four dock workers in the Merrin Courier, five in The Northern Gazette.",
            (
                side(courier, "killing four dock workers", value="four killed", claim_id=ids[0]),
                side(gazette, "Five dock workers died", value="five killed", claim_id=ids[1]),
            ),
            confidence=0.81,
            why=[why("number", "conflicts", "4 dock workers against 5 dock workers.")],
        ),
        flag(
            "date_conflict",
            "conflict",
            "The last inspection was on 12 January in the Merrin Courier, on 21 January in The Northern Gazette.",
            (
                side(courier, "12 January", claim_id=ids[2]),
                side(gazette, "21 January", claim_id=ids[3]),
            ),
            confidence=0.64,
        ),
    ]


def _lesser(courier: Json, gazette: Json, evening: Json) -> list[Json]:
    return [
        flag(
            "quote_mismatch",
            "tension",
            "“found to be safe” is the operator's in one article and a quotation of Ingrid Solheim in the other.",
            (side(courier, "found to be safe"), side(gazette, "It was found to be safe")),
        ),
        flag(
            "disputed",
            "note",
            "The operator and the night shift give different accounts of the crane's state.",
            (side(courier, "found to be safe"), side(courier, "We heard the steel give way")),
            scope="within_article",
        ),
        flag(
            "missing_provenance",
            "note",
            "The Evening Lantern's article states no date, so “Tuesday” and “Thursday” stay open.",
            (side(evening, None, value="no date"),),
            scope="within_article",
        ),
    ]


def many(count: int, *, articles: int = 20) -> Json:
    """A story with `count` flags over a few long articles."""
    texts = [
        f"Number {n} of a series. " + " ".join(f"Sentence {k} says {k * n}." for k in range(400))
        for n in range(articles)
    ]
    made = [article(f"a{n:03}", text, outlet=f"Outlet {n}", day="2022-05-01") for n, text in enumerate(texts)]
    severities = ("error", "conflict", "tension", "note")
    flags = []
    for n in range(count):
        left, right = made[n % articles], made[(n + 1) % articles]
        sides = (_plain_side(left, 9 + n % 5_000), _plain_side(right, 9 + (n * 7) % 5_000))
        headline = f"Statement {n} does not fit statement {n * 7} of another article."
        flags.append(
            flag("number_conflict", severities[n * 4 // count], headline, sides, identifier=digest(n))
        )
    return document("series", made, flags)


def _plain_side(of: Json, start: int) -> Json:
    exact = of["text"][start : start + 20]
    place = {"start": start, "end": start + 20, "exact": exact, "prefix": "", "suffix": ""}
    return {"article": of["id"], "claim": None, "span": place, "value": exact, "outlets": 1, "origins": 1}


def digest(*parts: object) -> str:
    return blake2b(repr(parts).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def desk(folder: Path, *documents: Mapping[str, Any]) -> Path:
    """A desk with these reports."""
    with Desk.open(folder) as opened:
        for one in documents:
            opened.save(one)
    return folder
