"""What a page says of itself: its app, its newsletter, its accounts, its cookies, its staff."""

import re
from collections.abc import Iterator, Sequence

from sources.dates.clocks import WEEKDAY
from sources.dates.stamps import MONTH
from sources.outlet_names import SHAPED, is_firm, is_titled

CAP = r"[A-Z0-9À-ÖØ-Þ][\w&'\u2019-]*(?:\.[\w&'\u2019-]+)*"
NAME = rf"{CAP}(?:\s(?:{CAP}|of|and|&)){{0,5}}"
PLATFORM = r"(?:Facebook|Twitter|X|Instagram|Telegram|WhatsApp|YouTube|Google|LinkedIn|TikTok|Bluesky)\b"
APP = r"(?i:(?:mobile\s|news\s)?app)"
ROLE = r"(?:reporter|correspondent|columnist|editor|writer|journalist|storyteller|contributor)"
DAY = r"(?:\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
ABOUT_PAGE = (
    re.compile(rf"\b(?i:download|get|install|try)\s(?:the\s)?(?P<name>{NAME}?)\s{APP}\b"),
    re.compile(rf"\bwhat\s(?:the\s)?(?P<name>{NAME}?)\s(?:AI\s|app\s)?can\sdo\sfor\syou"),
    re.compile(rf"\b(?i:follow|like|find|join)\s(?:the\s)?(?P<name>{NAME}?)\son\s{PLATFORM}"),
    re.compile(
        rf"\b(?i:subscribe|sign\sup|subscription)\s(?i:to|for)\s(?:the\s)?(?P<name>{NAME}?)"
        r"(?:\s(?:newsletters?|emails?|today|now|for|and)\b|[.,!]|$)"
    ),
    re.compile(rf"^(?P<name>{NAME}?)\s{APP}$"),
    re.compile(rf"^(?i:avatar\sof|logo\sof)\s(?:the\s)?(?P<name>{NAME})$"),
    re.compile(rf"^(?P<name>{NAME}?)\s(?i:logo)$"),
    re.compile(rf"^From\s(?:the\s)?(?P<name>{NAME}),\sthe\s"),
    re.compile(rf"\bwire\sof\s(?:the\s)?(?P<name>{NAME})(?=[.,]|$)"),
)
"""Where the name has to have the form of an outlet's."""
OF_ITSELF = (
    re.compile(
        rf"(?:^|[.!?]\s|\bconsent,\s)(?:[Tt]he\s)?(?P<name>{NAME}?)\s(?:is\snot\sresponsible|does\snot\saccept\sresponsibility|accepts\sno"
        r"|is\s(?:published|funded|paid\sfor|edited|produced)\sby|uses\scookies|(?:and|with)\s(?:our\s|its\s)?\d+\spartners|pays\s(?:its\s)?respects?"
        r"|is\spart\sof\s[A-Z]|is\sa\smember\sof|is\sa\s(?:\w+-)?\w+\s(?:publication|newspaper|newsletter|magazine))\b"
    ),
    re.compile(rf"[\"“](?:[Tt]he\s)?(?P<name>{NAME})[\"”]\sis\sa\s(?:registered\s)?trade\s?mark"),
    re.compile(
        rf"\b(?i:views?|opinions?)\b[^.]{{0,140}}\b(?:of|reflect)\s(?:those\sof\s)?(?:the\s)?(?P<name>{NAME})[.]"
    ),
    re.compile(rf"\b(?:newsletters?|emails?)\sfrom\s(?:the\s)?(?P<name>{NAME})(?=[.,]|$)"),
    re.compile(rf"^(?i:cookies\son)\s(?:the\s)?(?P<name>{NAME})$"),
    re.compile(rf"^(?i:special\sto)\s(?:the\s)?(?P<name>{NAME})$"),
    re.compile(rf"^(?i:discover\smore\sfrom)\s(?:the\s)?(?P<name>{NAME})$"),
    re.compile(rf"^(?i:published|printed)\sin\s(?:the\s)?(?P<name>{NAME}),\s{DAY}"),
    re.compile(
        rf"^This\s\w+\sappear(?:s|ed)\sin\sthe\s[\w\s]{{2,30}}\s(?:issue|edition)\sof\s(?:the\s)?(?P<name>{NAME})"
    ),
    re.compile(
        rf"\bnot\sbeen\sedited\sby\s(?:the\s)?(?P<name>{NAME}?)(?:['\u2019]s)?\s(?:staff|team|desk)\b"
    ),
    re.compile(rf"\b(?:story|tip|stories|tips)\sfor\s(?:the\s)?(?P<name>{NAME})\?"),
    re.compile(
        rf"^(?:SN\s{{2,}}|(?i:publication(?:\s(?:title|name|info))?|newspaper|medium|outlet)\s?:\s)(?P<name>{NAME})(?=\s?[;,(]|$)"
    ),
    re.compile(
        r"^(?i:sign\sup|subscribe|get|receive|register)\b[^.]{0,120}\s(?i:from\s(?:the\s)?)(?P<name>[A-Z]{2,20}(?:\s[A-Z]{2,20}){1,4})(?=[.,]|$)"
    ),
    re.compile(
        rf"\b(?i:read\s(?:the\s|this\s)?(?:full|whole|original|rest\sof\sthe)\s?(?:story|article|report)?\s(?:on|at|in))\s(?:the\s)?(?P<name>{NAME})(?=[.:,]|$)"
    ),
    re.compile(rf"^(?i:shared|sent)\s(?:via|from|through)\s(?:the\s)?(?P<name>{NAME}?)(?:\s{APP}\b|[.]|$)"),
    re.compile(
        rf"^(?i:add)\s(?:the\s)?(?P<name>{NAME}?)\s(?:as\syour\spreferred|to\syour\s(?:home|favou?rites)|on\sGoogle)"
    ),
    re.compile(rf"^(?i:published\sin)\s(?:the\s)?(?P<name>{NAME})$"),
    re.compile(
        rf"(?:^|[,:]\s)(?P<name>{NAME}?)\s(?:editors|journalists|reporters)\s(?:round|pick|select|choose|bring|send)\b"
    ),
    re.compile(rf"^Stay\swith\s(?:the\s)?(?P<name>{NAME}?)\s(?:on-air|on\sair|online|for)\b"),
    re.compile(
        rf"\b(?:agree(?:ing)?\sto|see)\s(?:the\s)?(?P<name>{NAME}?)['\u2019]s?\s(?:privacy|terms|cookie)\b"
    ),
    re.compile(
        rf"^{CAP}(?:\s{CAP}){{0,3}}\sis\s(?:an?|the|our)\s(?:[\w-]+\s){{0,4}}?{ROLE}\s(?:at|for|with)\s(?:the\s)?(?P<name>{NAME})(?=[.,]|\swho\b|$)"
    ),
    re.compile(
        rf"^(?:[>\s]{{0,3}})Subject:\s(?:[A-Z][A-Za-z]{{1,2}}:\s){{0,3}}(?:The\s)?(?P<name>{NAME}?)\s(?:#|(?:No\.|Issue)\s)?\d{{1,4}}/\d{{1,4}}$"
    ),
)
"""Where the words themselves say that the name is the outlet's."""
NO_NAME = re.compile(rf"(?:We|You|They|It|Us|This|That|These|Our|Your|{MONTH}|{WEEKDAY})\b|\d+$")
POSSESSIVE = re.compile(r"['\u2019]s?$")


def own_names(line: str, *, teaser: bool) -> Iterator[str]:
    """The names that a line gives the page it stands in; teasers speak of other pages too."""
    for patterns, holds in ((() if teaser else ABOUT_PAGE, _is_formed), (OF_ITSELF, _is_no_firm)):
        for name in _names(line, patterns):
            if holds(name):
                yield name


def _names(line: str, patterns: Sequence[re.Pattern[str]]) -> Iterator[str]:
    for pattern in patterns:
        found = pattern.search(line)
        name = POSSESSIVE.sub("", found["name"]) if found else ""
        if name and not NO_NAME.match(name):
            yield name


def _is_formed(name: str) -> bool:
    """Has the name the form of an outlet's?"""
    return is_titled(name) or SHAPED.search(name) is not None


def _is_no_firm(name: str) -> bool:
    return not is_firm(name)
