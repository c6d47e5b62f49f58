"""Boxes amid an article: where the article goes on under a heading such as "Related stories" or "Advertisement".

Under such a heading stand links, teasers (a headline with a paragraph or two), comments, or whole other stories. The
article goes on at a paragraph that speaks of what the article has spoken of, and not of the link right above it, unless
a date or a name above it shows that it is a story or a comment of its own.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from sources.lines.headings import RESUMES, heading
from sources.lines.pleas import opens_box, speaks_to_readers
from sources.zones.forms import Form, signs_off
from sources.zones.parts import Part
from sources.zones.topics import all_topics, topics

LINK = 4
"""Words from which a line without a full stop can be the headline of another story."""
LOOKED_AT = 3
"""Paragraphs that are compared with the article and with the link above."""
OWN_POINTS = (3, -4, -9)
"""For a paragraph that shares no word with the link above, one, or more; of 37 headlines 28 share one with the paragraph
under them, of paragraphs of other articles 2 in 100."""
SHARE_POINTS = ((0.12, 3), (0.08, 2), (0.04, 0), (0.0, -3))
"""For the share of the paragraphs' words that the article has used: of three paragraphs of a continued article 78 in 100
have 0.08, of another article 3; of one paragraph 71 and 11."""
MOST_POINTS = (-3, -1, 1, 3)
"""What that share counts at most when it is no word, one, and so on: short paragraphs share one by chance."""
RUN_POINTS = (-1, 0, 3)
"""For one paragraph up to the next link, two, or more: a teaser has one. Under a list of links alone one is no teaser."""
LINKS_POINTS = (1, 0, 3)
"""For no link between the heading and the paragraph, one, or more: nothing but links is a list of links."""
DATED_POINTS = (-6, -6, -2)
"""For a date or a name between the link and the paragraph, by the number of links: lists of links can be dated, not signed."""
SET_POINTS = 3
"""For a blank line above the paragraph, and none between the lines of the box; less as many for one in the box."""
LAST_POINTS = -3
"""For a single paragraph under links with none below it up to the next heading: a teaser more often than the article's last,
unless the layout sets it apart and it says a word of the article again."""
LED_ON_POINTS = -4
"""For another link right after a single paragraph."""
SINGLE_POINTS = 4
"""For one link alone, of which the paragraph says nothing again while it does of the article: a link set amid an article;
of 100 teasers 3 are like that, of paragraphs that go on with an article 71."""
SIGNED_OFF_POINTS = 3
"""For an agency's name that closes one of the paragraphs: a teaser has none."""
AFTER_TAIL = 6
"""Points from which the article goes on after a heading that mostly ends it."""
AFTER_ASIDE = -3
"""The same after one that mostly does not."""
BACK = 2
"""Words that the paragraphs under a teaser share with the article when they are no part of it; each word that they share
with the teaser counts against two."""
TALK_MORE = 2
"""Points more that are asked for under a heading of comments, which speak of what the article speaks of."""
TALKING = re.compile(r"\b(?:I|me|my|you|your|we|our|us)\b|\bI['\u2019]|[!?]{2}|!|\blol\b|@\w", re.IGNORECASE)
COMMENTS = re.compile(r"comment|\bdiscuss|\bthoughts on\b|\bresponses\b|\breplies\b", re.IGNORECASE)
SPEAKER = re.compile(r"[\w.-]{2,20}(?: \w{1,12})?: ")
QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]")
BOX = 40
"""Lines of a box that are looked at."""
NEAR = 12
"""Lines under a heading that show whether readers talk there."""
OWN: frozenset[Form] = frozenset(["stamp", "byline", "credit", "place"])
"""Forms that date or sign a story of its own."""
BUTTONS: frozenset[Form] = frozenset(["label", "aside", "rule", "appeal", "caption"])
TOLD: frozenset[Form] = frozenset(["prose", "short", "item", "lead"])
TALK = frozenset(["reply", "like", "report", "upvote", "downvote", "quote", "permalink", "like reply"])


def goes_on(parts: Sequence[Part], at: int, stop: int, told: AbstractSet[str]) -> int | None:
    """The place between a heading at `at` and `stop` where the article goes on; None when it does not.

    `told` are the topics of the article up to the heading.
    """
    talk = _is_talk(parts, at, stop)
    over = next((i for i in range(at + 1, min(stop, at + BOX)) if RESUMES.fullmatch(parts[i].plain)), None)
    if over is not None:
        return next((i for i in range(over, stop) if parts[i].form == "prose"), None)
    under = frozenset[str]()
    for i in range(at + 1, stop):
        part = parts[i]
        if part.form != "prose":
            under = under if part.form in TOLD else frozenset()
            continue
        if talk and any(each.form not in BUTTONS for each in parts[at + 1 : i]):
            return None
        if (
            _is_back(parts, i, stop, told, under)
            if under
            else _is_article(parts, at, i, stop, told, talk=talk)
        ):
            return i
        under |= topics(part.words) | topics(parts[_link(parts, at, i)].words)
    return None


def _is_back(
    parts: Sequence[Part], i: int, stop: int, told: AbstractSet[str], under: AbstractSet[str]
) -> bool:
    """Does the article go on right under a teaser, whose topics are `under`?"""
    run = _run(parts, i, stop)
    about = all_topics(part.words for part in run[:LOOKED_AT])
    return len(run) > 1 and len(about & told) - 2 * len((about & under) - told) >= BACK


def _is_talk(parts: Sequence[Part], at: int, stop: int) -> bool:
    """Is the heading one of comments?"""
    return COMMENTS.search(parts[at].words) is not None or any(
        " ".join(part.words.casefold().replace("·", " ").split()) in TALK
        for part in parts[at + 1 : min(stop, at + NEAR // 2)]
    )


def _is_article(
    parts: Sequence[Part], at: int, i: int, stop: int, told: AbstractSet[str], *, talk: bool
) -> bool:
    """Does the article go on with the paragraph at `i`, under a heading that mostly ends it?"""
    run = _run(parts, i, stop)
    if talk and (len(run) < LOOKED_AT or any(_is_comment(part) for part in parts[i:stop])):
        return False
    return _points(parts, at, i, stop, told) >= AFTER_TAIL + TALK_MORE * talk


def _is_comment(part: Part) -> bool:
    """Can the line be a reader's, or stand above one: who writes, when, in the first person, to somebody, in haste?"""
    if part.form in ("stamp", "byline"):
        return True
    bare = QUOTED.sub("", part.words)
    return part.form in TOLD and (
        TALKING.search(bare) is not None or bare[:1].islower() or SPEAKER.match(bare) is not None
    )


def _points(parts: Sequence[Part], at: int, i: int, stop: int, told: AbstractSet[str]) -> int:
    """How much speaks for the paragraph at `i` being the article's, and not that of a link under the heading at `at`."""
    run = _run(parts, i, stop)
    about = all_topics(part.words for part in run[:LOOKED_AT])
    link = _link(parts, at, i)
    above = parts[max(at + 1, i - BOX) : i]
    own = topics(parts[link].words) & topics(parts[i].words) - told
    links = sum(part.form in ("fragment", "item") and part.line.count >= LINK for part in above)
    share = len(about & told) / max(1, len(about))
    points = next(given for least, given in SHARE_POINTS if share >= least)
    points = min(points, _of(MOST_POINTS, len(about & told))) + _of(OWN_POINTS, len(own))
    points += _of(LINKS_POINTS, links)
    if len(run) > 1 or links < 2 or own:
        points += _of(RUN_POINTS, len(run) - 1)
    near = [part.form for part in parts[max(at + 1, link) : i]]
    if any(form in OWN for form in near):
        points += _of(DATED_POINTS, 0 if "byline" in near else links)
    apart = _set_apart(parts, at, i)
    points += SET_POINTS * apart
    if links > 1 and len(run) < 2 and not (apart > 0 and about & told) and _is_last(parts, i, stop):
        points += LAST_POINTS
    if links == 1 and not own and about & told and not any(form in OWN for form in near):
        points += SINGLE_POINTS
    points += SIGNED_OFF_POINTS * any(signs_off(part.words) for part in run)
    return points + LED_ON_POINTS * (len(run) < 2 and _leads_on(parts, i, stop))


def _is_last(parts: Sequence[Part], i: int, stop: int) -> bool:
    """Does no paragraph follow the one at `i` before the next heading?"""
    return not any(part.form == "prose" for part in parts[i + 1 : min(stop, i + BOX)])


def _set_apart(parts: Sequence[Part], at: int, i: int) -> int:
    """Does the layout set the paragraph at `i` apart from the box (1), or is it one of its lines (-1)? 0 for no telling."""
    box = parts[at + 1 : i]
    if not parts[at].line.apart or not box or len(box) > BOX or any(part.line.apart for part in box):
        return 0
    if parts[i].line.apart:
        return 1
    after = parts[i + 1].line.apart if i + 1 < len(parts) else False
    return -1 if after else 0


def _of(points: tuple[int, ...], count: int) -> int:
    """The points for a count; the last of the row for every higher one."""
    return points[min(count, len(points) - 1)]


def _run(parts: Sequence[Part], i: int, stop: int) -> list[Part]:
    """The paragraphs from `i` on, up to the next link or story: what stands between them may be pictures and buttons."""
    run: list[Part] = []
    for part in parts[i : min(stop, i + NEAR)]:
        if part.form in TOLD:
            run.append(part)
        elif part.form not in BUTTONS:
            break
    return run


def _link(parts: Sequence[Part], at: int, i: int) -> int:
    """The place of the last line above `i` that can be another story's headline, the heading itself when there is none."""
    return next(
        (
            k
            for k in range(i - 1, max(at, i - BOX), -1)
            if parts[k].form == "fragment" and parts[k].line.count >= LINK
        ),
        at,
    )


def _leads_on(parts: Sequence[Part], i: int, stop: int) -> bool:
    """Does another link follow, so that the paragraph is a teaser's?"""
    after = next((part for part in parts[i + 1 : min(stop, i + NEAR)] if part.form not in BUTTONS), None)
    return after is not None and after.form == "fragment" and after.line.count >= LINK


def blurb_of(parts: Sequence[Part], at: int, i: int, end: int, told: AbstractSet[str]) -> int:
    """How many paragraphs from `i` on belong to the box amid the article that the heading at `at` opens; 0 for none.

    A story that is dated, or that nothing of the article follows up to `end`, is in the box as a whole.
    """
    found = heading(parts[at].plain)
    ours = found is None or found.kind == "boilerplate"
    if ours and opens_box(parts[at].words) and speaks_to_readers(QUOTED.sub("", parts[i].words)):
        return 1
    if ours and i == at + 1 and parts[i].words.endswith("?") and parts[i].line.count <= NEAR:
        return 1  # what a poll asks, or a subheading right after an advertisement
    link = _link(parts, at, i)
    if link == at or _points(parts, at, i, end, told) >= AFTER_ASIDE:
        return 0
    run = _run(parts, i, end)
    under = topics(parts[link].words)
    for k, part in enumerate(run[1:], start=1):
        under |= topics(run[k - 1].words)
        if part.form == "prose" and _is_back(parts, i + k, end, told, under):
            return k
    dated = any(part.form in OWN for part in parts[link:i])
    last = not any(part.form == "prose" for part in parts[i + len(run) : end])
    return len(run) if dated or (last and len(run) >= LOOKED_AT) else 1
