"""What a paragraph is, told by its neighbours and by the whole text where its form alone does not tell."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from sources.agencies import agency
from sources.credits.bios import LONGEST, NEWS, bio_of
from sources.credits.bylines import byline, people
from sources.credits.credit_lines import SOURCE
from sources.lines.headings import ABOUT, heading
from sources.lines.joints import closes_letter
from sources.lines.menus import is_prompt
from sources.lines.pleas import extols_press, offers_reading, opens_box, speaks_to_readers
from sources.zones.appeals import may_be_of_site
from sources.zones.captions import is_bare_credit, is_source
from sources.zones.echoes import echoes
from sources.zones.forms import FEW, Form
from sources.zones.headlines import LONGEST_HEADLINE, LONGEST_SENTENCE, like_headline
from sources.zones.heads import is_person
from sources.zones.paragraphs import paragraphs
from sources.zones.parts import Part, part_of
from sources.zones.selves import of_the_outlet
from sources.zones.shown import SCENE, is_scene, is_told, shows
from sources.zones.topics import topics
from sources.zones.visitors import speaks_to_visitor

ASKED = 8
"""Words of a question that leads to an appeal."""
FEWEST_IN_POINT = 3
"""Words that a line under "Key points" has more than."""
TOLD: frozenset[Form] = frozenset(["prose", "short", "item", "lead"])
FAMILIAR = re.compile(r"[A-Z]\S+ (?:covers|writes|is|has|lives|teaches|works|reports|joined|was|edits)\b")
"""How a page speaks of its author by the first name alone."""
SPEAKS = re.compile(r"[^.?!:]{2,60}: ?[\"“\u2018A-Z]")
"""Who speaks, in an interview or above a quotation: "Ada Brink: How did you begin?"."""
AUTHORS = 12
"""Names that can be those of an article's authors."""
NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][\w'\u2019-]*")
TITLED = re.compile(r"^(?:Dr|Prof|Professor|Sir|Dame|Rev)\.? ")
HANDLE = re.compile(r"^@\w{2,30}$|\(@\w{2,30}\)$")
CUT = re.compile(r"\w\s{0,3}(?:\.{3}|…)$")
"""The end of a teaser that is cut off."""
SENDER = 12
"""Words of the name and the address under a letter."""
CAPTION = 30
"""Words of a caption whose credit stands in the next line."""
NAMED = 4
"""Words of a line that is nothing but a photographer's or a firm's name."""
BESIDE = 15
"""Words of what a page says of a picture for readers who cannot see it, right above the picture's caption."""
DURATION = re.compile(r"Duration:? \d{1,3}:\d\d(?::\d\d)?", re.IGNORECASE)
CREDIT = 10
"""Words of that credit."""
NOTED = re.compile(
    r"disclosure(?: statement)?|(?:declaration of )?(?:competing|conflicting) interests?|conflicts? of interest|partners"
    r"|[\d.,]+[km]? followers|\W?last published .{1,20} ago",
    re.IGNORECASE,
)
"""What stands above a line on the author's funds, or on the account that published the article."""
CLOSED_OFF = re.compile(r"\s\[(?P<name>[^\[\]]{2,40})\]$")
"""The agency in square brackets at the end of a caption, or of a report."""
HEAD = 400
"""Lines in which a page's head ends."""


def parts_of(text: str, title: str | None = None) -> list[Part]:
    """The paragraphs of a text with their forms; `title` is a headline given apart."""
    lines = paragraphs(text)
    times = Counter(line.words for line in lines)
    parts = [part_of(line, again=times[line.words] > 1) for line in lines]
    _see_abouts(parts)
    _see_bios(parts, _authors(parts))
    _see_names(parts)
    _see_pleas(parts)
    _see_points(parts)
    _see_scenes(parts)
    _see_last(parts)
    _see_notes(parts)
    _see_visits(parts)
    if title is None:
        _see_headlines(parts)
    for part in of_the_outlet(parts):
        part.take("appeal")
    for part in echoes(parts):
        part.take("caption" if part.form == "caption" else "appeal")
    return parts


def _see_abouts(parts: Sequence[Part]) -> None:
    """The line "About the Leak" is a subheading where the text speaks of a leak; "About Telvora" opens words on a firm."""
    found = [i for i, part in enumerate(parts) if part.form == "end" and ABOUT.fullmatch(part.plain)]
    small = (
        {word for part in parts if part.form == "prose" for word in part.words.split()} if found else set()
    )
    for i in found:
        names = [word for word in parts[i].plain.split()[1:] if word[0].isupper() and word.lower() != "the"]
        below = next((after.words for after in parts[i + 1 : i + 4] if after.form == "prose"), "")
        if names[0] not in below[:80] and all(name.lower() in small for name in names):
            parts[i].take("fragment")


def _see_bios(parts: Sequence[Part], authors: frozenset[str]) -> None:
    """Who is introduced: the author, and then it is a bio, or somebody in the report, and then it is not.

    The report's own people are named in it, or are introduced amid its paragraphs.
    """
    first = next((i for i, part in enumerate(parts) if part.form == "prose"), None)
    said = set[str]()
    for i, part in enumerate(parts):
        told = first is not None and i > first
        if told and part.form in ("prose", "fragment", "short"):
            part.form = "bio" if _presents(part, authors, parts[i - 1]) else part.form
        elif part.form in ("bio", "team"):
            name = bio_of(part.plain)
            named = bool(name) and name is not None and name.split()[-1] in said
            ours = name == "" or name in authors
            if first is None or (not ours and (named or (told and _is_amid(parts, i)))):
                part.form = "prose"
        if part.form == "prose":
            said.update(NAME.findall(part.words))


def _presents(part: Part, authors: frozenset[str], above: Part) -> bool:
    """Does a paragraph open with the author's name, which may stand right above, and report nothing?"""
    words = TITLED.sub("", part.plain.lstrip("-\u2013—• "))
    if len(words) > LONGEST or NEWS.search(words) or SPEAKS.match(words):
        return False
    if any(words.startswith(author) and words.count(" ") > author.count(" ") + 1 for author in authors):
        return True
    if FAMILIAR.match(words) is None:
        return False
    first = words.split()[0]
    near = above.words.startswith(f"{first} ") and is_person(above.words)
    return near or first in {author.split()[0] for author in authors}


def _is_amid(parts: Sequence[Part], at: int) -> bool:
    """Do two paragraphs more stand below before a heading ends the report?"""
    below = 0
    for part in parts[at + 1 : at + 1 + HEAD]:
        if part.form in ("end", "tail") or below == 2:
            break
        below += part.form == "prose"
    return below == 2


def _authors(parts: Sequence[Part]) -> frozenset[str]:
    """Who signed the article, by its bylines and by names alone in a line of its head."""
    told = [i for i, part in enumerate(parts) if part.form == "prose"]
    first = next((i for i in told if parts[i].line.count > LONGEST_SENTENCE), told[0] if told else 0)
    signed = [name for part in parts if part.form == "byline" for name in byline(part.words) or ()]
    for before, part in pairwise(parts[: min(HEAD, first)]):
        name = part.words.title() if part.words.isupper() else part.words
        if (
            part.form == "fragment"
            and is_person(name)
            and before.form in ("fragment", "prose", "stamp", "label")
        ):
            signed += people(name)
    return frozenset(TITLED.sub("", name) for name in signed[:AUTHORS] if " " in name)


def _see_names(parts: Sequence[Part]) -> None:
    """A name alone above the first paragraph is a byline when the article's end says who wrote it."""
    prose = next((i for i, part in enumerate(parts) if part.form == "prose"), 0)
    authors = {
        name
        for part in parts[prose:]
        if part.form in ("byline", "bio")
        for name in byline(part.words) or (bio_of(part.plain),)
    }
    for part in parts[:prose] if authors else ():
        if part.form == "fragment" and part.line.count <= LONGEST_HEADLINE:
            names = people(part.words)
            if names and authors.issuperset(names):
                part.take("byline")


def _see_pleas(parts: Sequence[Part]) -> None:
    """A paragraph in a box that asks the reader for something belongs to it when it speaks of "us" or to "you"."""
    for before, part, after in zip(parts, parts[1:], parts[2:], strict=False):
        if part.form not in ("prose", "short", "fragment"):
            continue
        if after.form == "appeal" and not after.line.apart and _leads_to_appeal(part):
            part.form = "appeal"
            continue
        boxed = before.form == "appeal" or (before.form == "fragment" and opens_box(before.words))
        asked = after.form == "appeal" or (after.form == "label" and is_prompt(after.plain))
        offered = boxed or asked or before.form in ("aside", "label", "fragment")
        if (boxed and asked and speaks_to_readers(part.words)) or (offered and offers_reading(part.words)):
            part.form = "appeal"


def _leads_to_appeal(part: Part) -> bool:
    """Can the line above an appeal be its first: "Passionate about mountains?", "Good journalism matters."?"""
    return (part.words.endswith("?") and part.line.count <= ASKED) or extols_press(part.words)


def _see_points(parts: Sequence[Part]) -> None:
    """The lines under "Key points", and bullets under the headline, tell what the article tells, full stop or not."""
    listed = fresh = False
    for part in parts:
        found = heading(part.words) if part.form == "label" else None
        if found:
            listed = fresh = found.kind == "body"
        elif fresh and part.form == "fragment" and part.line.count < FEWEST_IN_POINT:
            fresh = False  # what the points are about: "Companies"
        elif listed and part.form in ("fragment", "item", "short") and part.line.count > FEWEST_IN_POINT:
            part.form, fresh = "prose", False
        else:
            listed = False


def _see_visits(parts: Sequence[Part]) -> None:
    """A paragraph that speaks to the visitor in several ways is the page's, the more so between lines that are."""
    told = [(i, topics(part.words)) for i, part in enumerate(parts) if part.form == "prose"]
    times = Counter(topic for _, found in told for topic in found)
    for i, found in told if len(told) > 2 else ():
        shared = sum(times[topic] > 1 for topic in found)
        boxed = not any(part.form in TOLD for part in (*parts[max(0, i - 1) : i], *parts[i + 1 : i + 2]))
        near = [*parts[max(0, i - 2) : i], *parts[i + 1 : i + 3]]
        site = may_be_of_site(parts[i].plain) and any(
            part.form == "appeal" or may_be_of_site(part.plain) for part in near
        )
        if site or speaks_to_visitor(parts[i].plain, boxed=boxed, shared=shared):
            parts[i].form = "appeal"


def _see_scenes(parts: Sequence[Part]) -> None:
    """What stands with a picture: a sentence that says what can be seen, right above its credit, or one printed twice.

    A message under the name of the account that sent it stands by itself as well.
    """
    _see_first_scene(parts)
    first = next((i for i, part in enumerate(parts) if part.form == "prose"), 0)
    for i, (before, after) in enumerate(pairwise(parts)):
        _see_film(before, after)
        if before.words == after.words and before.form == "prose":
            before.take("caption")
            after.take("caption")
        elif HANDLE.search(before.words) and after.form == "prose" and not _is_announced(parts, i):
            after.take("appeal")
        elif closes_letter(before.words) and after.line.count <= SENDER:
            after.take("label")
        if after.form == "prose" and before.form != "prose" and CUT.search(after.words):
            after.take("fragment")
        if before.form not in ("prose", "fragment") or after.form not in ("caption", "credit"):
            continue
        if i < first and before.form == "fragment" and SOURCE.match(after.words):
            continue  # a headline over the line that says whom the article was taken from
        tied = _is_tied(before, after) and before.line.count <= CAPTION
        if is_scene(before.words) or tied or _is_beside(before, after):
            before.take("caption")


def _is_announced(parts: Sequence[Part], at: int) -> bool:
    """Does the article announce the message of the account at `at`: "On Monday the mayor wrote:"?"""
    return any(part.form == "lead" for part in parts[max(0, at - 2) : at])


def _see_notes(parts: Sequence[Part]) -> None:
    """The lines under "Disclosure statement" say who pays the author, those under "18K Followers" what an account is for."""
    for before, after in pairwise(parts):
        if after.form in ("prose", "short") and NOTED.fullmatch(before.plain):
            after.take("appeal")


def _see_last(parts: Sequence[Part]) -> None:
    """The article's last words, with the agency in square brackets and no full stop, look like a caption but report."""
    told = [i for i, part in enumerate(parts) if part.form == "prose"]
    last = told[-1] + 1 if told else len(parts)
    for part in parts[last : last + 1]:
        found = CLOSED_OFF.search(part.words)
        if (
            part.form == "caption"
            and found
            and agency(found["name"])
            and is_told(part.words[: found.start()])
        ):
            part.take("prose")


def _see_film(before: Part, after: Part) -> None:
    """The words under the length of a film say what it shows."""
    if DURATION.fullmatch(before.words) and after.form in ("prose", "short", "fragment"):
        after.take("caption")


def _see_first_scene(parts: Sequence[Part]) -> None:
    """The first sentence of a page is no paragraph when it shows what is to be seen and no other follows it."""
    first = next((i for i, part in enumerate(parts[:HEAD]) if part.form == "prose"), len(parts))
    if first + 1 >= len(parts) or parts[first].line.count > CAPTION:
        return
    shown, after = parts[first], parts[first + 1]
    of_picture = after.form in ("caption", "credit") or heading(after.plain) is not None
    named = after.form == "fragment" and after.line.count <= NAMED and is_scene(shown.words)
    beside = after.form == "caption" and not after.line.apart and shown.line.count <= BESIDE
    named |= is_bare_credit(after.words)
    if named or (of_picture and shows(shown.words)) or (beside and not is_told(shown.words)):
        shown.take("caption")


def _is_beside(before: Part, after: Part) -> bool:
    """Does a sentence say for readers who cannot see the picture what it shows, right above the picture's caption?"""
    close = after.form == "caption" and not after.line.apart and before.line.count <= BESIDE
    return close and SCENE.match(before.words) is not None and not is_told(before.words)


def _is_tied(before: Part, after: Part) -> bool:
    """Does a line that is nothing but a credit follow, without a blank line if the text has such lines?"""
    if after.line.count > CREDIT or is_source(after.words):
        return False
    return before.line.apart and not after.line.apart and not is_told(before.words)


def _see_headlines(parts: Sequence[Part]) -> None:
    """Before the first paragraph, a line with a mark at its end can be a headline too."""
    for i, part in enumerate(parts[:HEAD]):
        if part.form == "prose" or (part.form == "short" and part.words.endswith("?")):
            headed = any(above.form == "fragment" and above.line.count >= FEW for above in parts[:i])
            if not like_headline(parts, i, headed=headed):
                return
            part.form = "fragment"
