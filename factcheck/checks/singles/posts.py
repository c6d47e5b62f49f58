"""Who comes to hold a post: "X is Norland's new finance minister", "has been appointed director", "takes over as coach"."""

import re
from collections.abc import Iterator

from claims.claim import Claim
from claims.roles import offices
from factcheck.checks.singles.doers import NAMES

POST = r"(?P<post>(?:[\w'\u2019-]+ ){0,6}?[\w'\u2019-]+(?: (?:of|at|for|in|to) [^.;:,“”\"]{2,80})?)"
NEW = re.compile(
    r"^(?P<who>[^.;:“”\"]{3,90}?),? (?:is|was|will be|becomes|became|will become|has become) (?:the |an? )?(?P<post>[^.;:,“”\"]{0,40}?\bnew [^.;:,“”\"]+)"
)
NAMED = re.compile(
    r"^(?P<who>[^.;:“”\"]{3,90}?),? (?:is|was|has been|will be|is to be) (?:appointed|named|elected|chosen|made|voted|picked|sworn in)(?: as| to be)? (?P<post>[^.;:,“”\"]+)"
)
NAMES_HIM = re.compile(
    r"\b(?:appointed|appoints|named|names|elected|elects|chose|chosen|picked|made) (?P<who>[A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+){1,3}) (?:as |to be |for )?(?P<post>(?:the |its |his |her |their |new )*[a-z][^.;:,“”\"]+)"
)
BECOMES = re.compile(
    r"^(?P<who>[^.;:“”\"]{3,90}?),? (?:becomes|became|will become|has become|takes over as|took over as|will take over as|is to become) (?:the )?(?P<post>[^.;:,“”\"]+)"
)
BODY = re.compile(
    r"^(?P<body>[A-Z][^.;:,“”\"]{2,60}?) (?:has |have |will )?(?:named|names|appointed|appoints|elected|picked|chose|hired|hires)\b"
)
IS_HELD = re.compile(
    rf"^(?P<post>(?:[\w'\u2019-]+ ){{1,6}}?[a-z][^.;:,“”\"]{{2,60}}?) is (?P<who>{NAMES})(?=[.,]|$)"
)
TERMS = frozenset(
    {"new", "appoint", "name", "elect", "choose", "pick", "become", "take", "make", "swear", "vote"}
)
NOT_NEW = re.compile(r"\b(?:new|the|its|his|her|their|an?)\b ?")


def read(claim: Claim, text: str) -> Iterator[tuple[str, str]]:
    """Who comes to hold which post, as the phrases of a claim."""
    if not (TERMS & set(claim.terms) or " is " in text or " new " in text):
        return
    for form in (NEW, NAMED, NAMES_HIM, BECOMES, IS_HELD):
        if found := form.search(text):
            post = NOT_NEW.sub("", found["post"])
            if _is_office(post) or (form is NAMES_HIM and " as " in found[0]):
                body = BODY.match(text) if form is NAMES_HIM else None
                yield found["who"], f"{post} of {body['body']}" if body and " of " not in post else post
                return


def _is_office(post: str) -> bool:
    """Does the phrase name an office: "finance minister of Norland"?"""
    head = re.split(r" (?:of|at|for|in|to) ", post, maxsplit=1)[0].split()
    return any(offices.normal(" ".join(head[-size:])) for size in (3, 2, 1) if len(head) >= size)
