"""Lines that name whom an article was taken from."""

import re

from attrs import frozen

from sources.agencies import agency
from sources.credits.bylines import LONGEST, PEOPLE
from sources.dates.stamps import DATE
from sources.outlet_names import is_company, is_outlet_like, is_titled
from sources.span import Span

NEWS_AGENCY = re.compile(
    r"(?!By )(?:The )?(?:[A-ZÀ-Þ][\w.'-]*\s){1,4}(?:(?:News|Press|Information) (?:Agency|Service)|Newswire|Wire Service)"
)
AGENCY_IN_PLACE = re.compile(
    rf"(?P<name>(?:The )?[A-ZÀ-Þ][\w. -]{{1,50}}?)(?:(?:\s(?:in|at)|,|\s[-\u2013\u2014|/])\s{PEOPLE})?"
)
TAILED = re.compile(
    r"[\W_]{0,3}(?P<name>[A-Za-z]{2,20})\W{0,2}(?P<hands>/(?:[a-z]{2,5}|[A-Z]{2,3})(?:[/-][a-z]{2,5}){0,4}|(?:\s[A-Z]{2,4}){1,7})[\W_]{0,2}"
)
"""An agency's name with the letters of those who edited: "PTI COR ABC", "AFP/ab"."""
BEHIND_HANDS = re.compile(r"[a-z]{2,4}(?:/[a-z]{2,4}){0,3}\s\((?P<name>[^(),/]{2,40})\)")
"""The same with the letters first: "ab/cd (AFP)"."""
STAFF = re.compile(r"(?P<name>[A-Z][\w. -]{1,30}?)\s(?i:staff|news staff|correspondents?)")
VIA = re.compile(r"\(?[Vv]ia\s(?:the\s)?(?P<name>[A-Z][\w. -]{1,30}?)(?:\snews\s?wire)?\)?")
PASSED_ON = re.compile(
    rf"[\W_]{{0,3}}(?:(?i:story|report|author)\s?:|(?i:(?:news )?agency|source)\s[-\u2013—]|(?i:sourced|syndicated|reposted|translated) from"
    rf"|[Ff]rom|(?:(?:[Tt]his )?(?i:story|report|article|text|content) )?(?:(?:is|was) )?(?i:provided|supplied|distributed) by"
    rf"|[Pp]ublished by|[Tt]his (?:article|story|report|dispatch) (?:is|was|comes) (?:from|taken from|syndicated from))"
    rf"\s(?:the\s)?(?P<name>[^\W\d_a-z][\w.&'\u2019 -]{{1,40}}?)(?:(?:\son\s|\s?[,|·•\u2013-]\s){DATE.pattern}(?:\s?[,|·•]\s.{{1,20}})?)?\.?"
)
"""Who passed an article on, in forms that mean other things with other names: it has to be an agency's or an outlet's."""
SOURCE = re.compile(
    r"(?:[-\u2013—•|*(\[]\s?)?(?:(?i:sources?|(?:original|news|story|article) source|source of (?:the|this) (?:article|story)|via"
    r"|courtesy(?: of)?|agency|credits?"
    r"|with agency inputs?|reprinted from|republished from|taken from|from)\s?:|SOURCE)\s{1,3}(?P<name>\S.{0,80})$",
    re.DOTALL,
)
FIRST_RUN = re.compile(
    r"(?:[-\u2013\u2014\u2022|*(\[]\s?)?(?:this (?:article|story|report|piece|post|column|essay|interview|op-ed) )?"
    r"(?:was |is |has been )?(?:(?:first |originally |previously )(?:published|appeared|ran|printed|posted)"
    r"|(?:republished|reprinted|reproduced))(?: here)?(?: with permission)? (?:first )?(?:in|on|by|at|from)\s(?:the\s)?"
    r"(?P<name>(?-i:[A-Z])[^.\n]{1,80})",
    re.IGNORECASE,
)
VERSION = re.compile(
    r"(?:\W{0,3}a (?:longer |shorter |similar )?version of (?:this|the) (?:article|story|report|piece|post|column|essay|op-ed)|the (?:article|story|piece))"
    r" (?:was |has been )?(?:first |originally |previously )(?:published|appeared|ran|printed|posted)(?: here)? (?:in|on|by|at) (?:the )?"
    r"(?P<name>(?-i:[A-Z])[^.,\n]{1,60}?)(?:,? (?:on|in|under|and|with)\b.{0,60})?\.?",
    re.IGNORECASE,
)
THE_POST = re.compile(
    r"the (?:post|story|article) .{3,160} (?:first appeared|appeared first) on (?P<name>(?-i:[A-Z])[^.\n]{1,60})\.?",
    re.IGNORECASE,
)
"""What blogs put under an article that is taken from their feed."""
REPORT_BY = re.compile(
    r"this (?:article|story|report) (?:by|from|of) (?P<name>(?-i:[A-Z])[^.\n]{1,60}?) (?:was |is )?first published\b.{0,60}",
    re.IGNORECASE,
)
ORIGINAL = re.compile(
    r"\W{0,3}(?:read|see|view) the original (?:article|story|report|post|version|press release)(?: here)? (?:on|at|in|from) (?:the )?"
    r"(?P<name>(?-i:[A-Z])[^.,\n]{1,60})\.?",
    re.IGNORECASE,
)
DISTRIBUTED = re.compile(
    r"\W{0,3}copyright\W{1,3}(?:(?:19|20)\d\d,? )?(?:the )?(?P<name>(?-i:[A-Z])[^.\n]{1,60})\. All rights reserved\. Distributed by \S",
    re.IGNORECASE,
)
"""A claim of rights beside the name of who passes the article on."""
DATED_CREDIT = re.compile(rf"\((?P<name>[A-ZÀ-Þ][^(),\n]{{2,50}}), {DATE.pattern}\)")
"""As readers put it above what they copied: "(Kesti Evening Press, 18 May 2021)"."""
SITE = re.compile(r"https?://(?:www\.)?(?P<host>[\w-]{1,60}(?:\.[\w-]{1,60}){1,4})(?:/\S{0,200})?")
SENTENCE = re.compile(r"(?<=[a-z)\u201d\"])(?<!reserved)\.\s(?=[A-Z])")
INFORMATION = re.compile(
    r"with information (?:from|of|by) (?P<name>(?-i:[A-Z])[^.,\n]{1,60})\.?", re.IGNORECASE
)
"""How rewritten copy in some languages names the outlet that it was taken from."""
INPUTS = re.compile(
    r"(?:[-\u2013\u2014\u2022|*(\[]\s?){0,3}(?:with|additional)\s(?:inputs?|files|reporting|information|material|agencies)"
    r"(?:\s(?:from|by)\s(?:(?-i:[A-Z])|agenc|wire|news)[^\s.]*(?:[\s.]+[^\s.]+){0,8})?[\s.)\]]*",
    re.IGNORECASE,
)


@frozen(kw_only=True)
class Credit:
    """Words that name a source, with the source's place."""

    name: str
    """As printed."""
    span: Span
    """Place of the line that says so, counted from the start of the line."""


def credit(line: str) -> Credit | None:
    """The source that a line of its own names: "Source: X", "First published in X", "Reuters", "(AFP)"."""
    if len(line) > LONGEST:
        return None
    if len(line) <= 40 and agency(line):
        inner = line.strip(" ()[]-\u2013—.,:;©")
        return Credit(name=inner, span=Span(start=0, end=len(line)))
    named = _agency_with_more(line) or _passed_on(line)
    if named:
        return Credit(name=named, span=Span(start=0, end=len(line)))
    source = SOURCE.match(line)
    if source and len(source["name"].split()) <= 8 and not source["name"].rstrip(")]").endswith(("?", "!")):
        return _credit(source["name"], line)
    dated = DATED_CREDIT.fullmatch(line)
    if dated and is_outlet_like(dated["name"]):
        return _credit(dated["name"], line)
    whole = REPORT_BY.fullmatch(line) or INFORMATION.fullmatch(line)
    first = whole or FIRST_RUN.match(line)
    return _credit(first["name"] if whole else _first_run(first["name"]), line) if first else None


def _agency_with_more(line: str) -> str | None:
    """The one agency in a line with hardly more: with letters of those who edited, a place, "via", "staff"."""
    found = [form.fullmatch(line) for form in (TAILED, BEHIND_HANDS, STAFF, VIA, AGENCY_IN_PLACE)]
    names = (each["name"] for each in found if each)
    known = next((name for name in names if agency(name) or NEWS_AGENCY.fullmatch(name)), None)
    others = {agency(part) for part in re.split(r"[/,|]", line)} - {None, agency(known or "")}
    return None if others else known


def _passed_on(line: str) -> str | None:
    """The agency or outlet that passed an article on."""
    posted = THE_POST.fullmatch(line)
    if posted:
        return posted["name"]
    found = PASSED_ON.fullmatch(line) or VERSION.fullmatch(line) or VIA.fullmatch(line)
    return found["name"] if found and (agency(found["name"]) or is_titled(found["name"])) else None


def _first_run(words_: str) -> str:
    """The name at the start of what follows "first published in"."""
    return re.split(r"\s(?:on|and|under|in|as|with|\d)\b|,|:\s", words_)[0]


def _credit(name: str, line: str) -> Credit | None:
    """The name without marks at its edges, a date after it cut off; of an address only the site."""
    site = SITE.fullmatch(name.strip(" \t\r\n.;)]"))
    if site:
        return Credit(name=site["host"], span=Span(start=0, end=len(line)))
    bare = re.split(r"\s[-\u2013—|(<]\s?|\s?[(<]", DATE.sub("", name))[0].strip(
        " \t\r\n.,;:)]\"”“\u2019\u2018'|-\u2013—"
    )
    short = bare.split("/")[0]
    bare = short if agency(short) else bare
    if is_company(bare) and f"{bare}." in name:
        bare = f"{bare}."
    return Credit(name=bare, span=Span(start=0, end=len(line))) if bare else None


def credit_of_itself(line: str) -> Credit | None:
    """The source that a line names for "this article" or for the original, which says so wherever it stands."""
    passed = DISTRIBUTED.match(line[:LONGEST])
    line = SENTENCE.split(line, maxsplit=1)[0]
    if len(line) > LONGEST:
        return None
    original = passed or ORIGINAL.match(line) or DATED_CREDIT.fullmatch(line)
    if original:
        return (
            _credit(original["name"], line)
            if agency(original["name"]) or is_outlet_like(original["name"])
            else None
        )
    own = line.lower().lstrip("-*•|([ \u2013—").startswith("this ")
    return credit(line) if own and (REPORT_BY.fullmatch(line) or FIRST_RUN.match(line)) else None


def is_inputs(line: str) -> bool:
    """Does the line credit somebody with a part of the work only: "With files from Reuters"?"""
    return len(line) <= LONGEST and INPUTS.fullmatch(line) is not None
