"""What a page asks of its reader, and what it says about itself: appeals and notices."""

import re
from functools import cache

from sources.lines.menus import is_prompt
from sources.tables import longest_first, rows, words

LONGEST_APPEAL = 400
"""Code points."""
LONGEST_NOTICE = 900
"""Code points."""
QUOTE = re.compile(r"[\"'“\u2018«„]")
CONTACT = re.compile(
    r"\w@\w[\w-]*\.\w|\b0\d{2,4}[ -]\d{3}|\b\d{2,4}(?:[ -]\d{2,4}){2,4}\b|\b555-\d|\(\d{3}\) ?\d{3}-\d{4}|\+\d{1,3}[ -]\d"
)
REACHED = re.compile(
    r"(?:for (?:more|media|press|further|interview)\b[^.?!]{0,60}?|to [^.?!,]{3,40}, )?(?:please )?"
    r"(?:contact|e-?mail|call|text|phone|tel|reach|write to|send|letters?|news tips?|tips?|media|press|editors?|twitter)\b"
)
"""How a line begins that says where somebody can be reached."""
SENTENCES = re.compile(r"(?<=[.?!])\s+(?=\S)")
SAYS = re.compile(
    r"[\"“”„«]|\b(?:said|says|told|wrote|according to|announced|warned|argued|urged|added|police|government|minister"
    r"|spokes\w+)\b"
)
"""What a report has and an appeal has not: somebody else's words."""
VISIT = re.compile(
    r"\bfor (?:more|further|additional) (?:information|details|news)\b[^.?!]{0,80}\b(?:visit|see|contact|go to|call|follow)\b"
    r"|\b(?:visit|learn more at|find out more at|more at|online at|go to) (?:us )?(?:at )?(?:https?:|www\.)"
)
"""Where a firm or a newsroom sends its reader."""
HELP = re.compile(
    r"^(?:if you|for (?:confidential|free|help|support|advice|emergency)|anyone (?:affected|in need)|help is|in an emergency|you can)\b"
    r"[^\n]{0,300}\b(?:samaritans|helplines?|hotline|lifeline|confidential|support line|crisis line|counsell?ing|call \d{3})\b"
)
"""Whom a reader in need can call."""
OURS = re.compile(r"(?:subscribe|sign up|register|donate) (?:to|for) (?:our|my|us)\b")
"""What needs no more words to be an appeal."""
OFFER = re.compile(
    r"\bfree (?:daily |weekly |monthly |morning |evening ){0,2}(?:briefing|newsletter|e-?mail|digest|bulletin)s?\b"
)
"""What a site has for its reader."""
PITCH = re.compile(
    r"([£$€]\s?\d{1,3}(?:[.,]\d\d)?(?: |/)(?:a |per |every |for )?(?:\d{1,2} |the first |your first )?(?:day|week|month|year)s?\b)"
    r"|(\bcancel (?:at )?any ?time\b)|(\b(?:free|your|\d+[- ](?:day|week|month)) trial\b)"
    r"|(\b(?:new|existing) (?:customers|subscribers|members|readers) only\b)|(\b(?:free|more) articles? (?:left|remaining|this month)\b)"
    r"|(\b(?:unlimited|full) (?:digital )?access\b)|(\b(?:best|introductory|special|limited[- ]time) (?:offer|deal|value|price)\b)"
)
"""What an outlet offers those who pay."""
OFFERS = 2
"""How many of these make a paragraph an offer; a report on prices seldom has two without somebody who says so."""
VISITOR = re.compile(r"\b(?:we|us|our|you|your)\b")
WORD = re.compile(r"[a-z]+(?:-[a-z]+)?")
SITE_WORDS = 4
"""Words of the table that a paragraph holds which speaks of the site; reports on privacy seldom speak to "you"."""
VIEWS = re.compile(
    r"(?:all |any |the )?(?:views|opinions)(?: and (?:views|opinions))? (?:expressed|stated|presented)\b[^\n]{0,80}?"
    r"\b(?:authors?|writers?|columnists?|contributors?|this (?:article|column|piece|post))\b",
    re.IGNORECASE,
)
PIECE = (
    r"(?:article|story|report|post|piece|headline|column|interview|conversation|transcript|q&a|video|audio|review|edition|issue"
    r"|newsletter|episode|podcast|series|section|content)"
)
DATED = r"(?:\s\([^()\n]{1,30}\)|,?\s(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]{2,8})(?:,?\s\d{4})?)?"
OF_ARTICLE = tuple(
    re.compile(expression, re.IGNORECASE)
    for expression in (
        rf"(?:corrections?|clarifications?|editors?['\u2019]?s?['\u2019]? note|note (?:to|for) readers|amendment){DATED}\s?:\s*\S",
        rf"(?:•\s?)?(?:an earlier|a previous|the original|a prior) version of (?:this|the|our) {PIECE}\b",
        r"(?:an earlier|a previous|the original|a prior) version (?:\w+ ){0,2}?(?:mis\w+|incorrectly|wrongly)\b",
        rf"(?:an earlier|a previous|this) {PIECE} (?:mis|incorrectly |wrongly )\w+",
        (
            rf"(?:•\s?)?this {PIECE} (?:was|has been|is) (?:first |also |then |since |lightly |automatically |machine |originally )?"
            r"(?:amended|corrected|updated|edited|condensed|translated|shortened|abridged|adapted|produced|part of|published"
            r"|featured|taken from|sponsored|supported|powered|presented|funded|paid for|made possible|brought to you)\b"
        ),
        rf"this {PIECE} (?:first |originally |also )?appear(?:ed|s) (?:first |originally )?(?:in (?:the|our|print)|on)\b",
        (
            rf"a (?:longer |shorter |similar )?version of (?:this|the) {PIECE} (?:appears|appeared|ran|was printed|is printed)"
            r" (?:in|on) (?:the )?(?:print|page|\w+ \d|[a-z]{3,9}day)\b"
        ),
        r"we(?: have|'ve|\u2019ve)? (?:corrected|amended|updated|changed) (?:this|the|our) (?:article|story|headline|report|post)\b",
        r"(?:the|this) (?:translation|text) (?:of this article )?(?:is|was|has been) (?:made|done|produced|generated|translated)\b",
        r"this page (?:is|was|has been) (?:now )?(?:last |no longer )?(?:edited|archived|updated|modified|reviewed|printed)\b",
        r"updated?(?:\s\([^()\n]{1,30}\))?\s?:\s*this (?:article|story|post|report)\b|(?:full )?disclosure:\s",
        r"abstract\s?:\s*\S",
        r"this (?:entry|post|article) was (?:posted|tagged|filed|written) (?:in|by|under|on)\b",
        r"(?:posted|filed|tagged|published) (?:in|under) [^.\n]{2,60} on (?:[a-z]{3,9}day, )?(?:[a-z]{3,9}\.? \d|\d{1,2} [a-z]{3})",
        r"(?:legal |risk |general )?disclaimers?\s?:\s",
        r"(?:sponsored|paid|partner|branded) (?:contents?|posts?|articles?|features?)\b",
        r"[£$€]\d{1,4} (?:a month )?(?:could|can|will|would) (?:help|buy|provide|pay|feed|give|keep)\b",
        (
            r"(?:the |our )?[\w&' -]{3,40} (?:follows|adheres to|abides by|complies with|is bound by|is regulated by|subscribes to) (?:the |our )?[^.]{0,60}"
            r"\b(?:code of (?:ethics|conduct|practice|advertising)|press (?:council|complaints|standards)|(?:editors|journalists)['\u2019]? code|ipso|impress)\b[^.]{0,60}\.?$"
        ),
        r"this (?:live )?(?:page|blog|coverage|thread|discussion|feed)(?: page)? (?:is|has|are) (?:now )?(?:closed|ended|over)\b",
        r"(?:our|this) live (?:coverage|blog|page) (?:is|has) (?:now )?(?:closed|ended|over|finished|paused)\b",
    )
)
"""What a newsroom says about the article itself: that it was mended, where it was printed, that it is closed."""
SHARED_WORK = re.compile(
    r"[^\"“”]{3,160}\b(?:contributed (?:\w+ )?(?:to|for) (?:this|the) (?:report|story|article|piece|reporting|dispatch)"
    r"|contributed reporting|contributed research|provided (?:additional )?reporting)\b"
    r"(?: (?:from|in|on) (?-i:[A-Z])[^\"“”.]{0,60})?[.)\]\s]{0,3}",
    re.IGNORECASE,
)
"""Who else worked on an article."""


def is_appeal(line: str) -> bool:
    """Does the page ask its reader for something: to subscribe, to accept cookies, to write, to call?"""
    if len(line) > LONGEST_APPEAL:
        return False
    lowered = line.replace("\u2019", "'").casefold()
    if _asks(lowered):
        return True
    sentences = [sentence for sentence in SENTENCES.split(lowered) if not SAYS.search(sentence)]
    if any(_asks(sentence) for sentence in sentences) or any(map(is_prompt, sentences[1:])):
        return True
    if SAYS.search(lowered):
        return False
    if (
        _is_pitch(lowered)
        or VISIT.search(lowered)
        or OFFER.search(lowered)
        or HELP.search(lowered)
        or _is_of_site(lowered)
    ):
        return True
    return any(REACHED.match(sentence) and CONTACT.search(sentence) for sentence in sentences)


def _is_pitch(lowered: str) -> bool:
    """Does a paragraph in small letters offer a subscription, in several of the ways in which outlets do?"""
    return len({found.lastindex for found in PITCH.finditer(lowered)}) >= OFFERS


def _is_of_site(lowered: str) -> bool:
    """Does the site speak to its visitor of cookies, partners, settings: of several such things at once?"""
    if not VISITOR.search(lowered):
        return False
    return len(site_words(lowered)) >= SITE_WORDS


def site_words(lowered: str) -> frozenset[str]:
    """The words of a paragraph in small letters that a site uses of itself."""
    return words("site.tsv") & frozenset(WORD.findall(lowered))


def may_be_of_site(line: str) -> bool:
    """Can a paragraph above a headline be about the site and no part of the article?"""
    lowered = line.replace("\u2019", "'").casefold()
    return len(site_words(lowered)) >= 2 and VISITOR.search(lowered) is not None and not SAYS.search(lowered)


def _asks(lowered: str) -> bool:
    """Does it open with what a page says, and name what a page has to offer?"""
    if OURS.match(lowered):
        return True
    opening = _phrases("opening").match(lowered)
    if opening is None:
        return False
    return bool(_phrases("object").search(lowered, opening.end()) or CONTACT.search(lowered))


@cache
def _phrases(part: str) -> re.Pattern[str]:
    """One expression for all openings or all objects."""
    listed = longest_first(row[0] for row in rows("appeals.tsv") if row[1] == part)
    return re.compile(r"(?<![\w-])(?:" + "|".join(map(re.escape, listed)) + r")(?![\w-])")


def is_notice(line: str) -> bool:
    """Is it a notice of rights, a disclaimer, a correction, a word on cookies or an error of the site?"""
    if len(line) > LONGEST_NOTICE or QUOTE.match(line):
        return False
    if VIEWS.match(line) or SHARED_WORK.fullmatch(line) or any(form.match(line) for form in OF_ARTICLE):
        return True
    lowered = line.replace("\u2019", "'").casefold()
    if lowered.startswith(("p.s. ", "ps: ", "©", "(c) 19", "(c) 20", "copyright ©", "<copyright", "@20")):
        return True
    stated = [formula for formula in words("notices.tsv") if formula in lowered]
    return any(QUOTE.match(lowered, lowered.index(formula) - 1) is None for formula in stated)


def closes_article(line: str) -> bool:
    """Is it a notice that stands at an article's end: of rights, of views, of who else worked on it?"""
    lowered = line.casefold()
    rights = lowered.startswith(("©", "(c) 19", "(c) 20", "copyright")) or "all rights reserved" in lowered
    return rights or VIEWS.match(line) is not None or SHARED_WORK.fullmatch(line) is not None
