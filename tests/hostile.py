"""Strings that try to act on whatever shows them: markup, commands of terminals, hidden and wide characters."""

import random
import unicodedata

HAND_MADE = (
    "[/b]",
    "[@click=app.quit]x[/]",
    "[@click=app.judge('upheld')]x[/]",
    "[link=file:///etc/passwd]x[/link]",
    "[bold red on blue]",
    "[",
    "\\[",
    "$[on red]{x}",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "</td></table><!-- \" onmouseover='x' & &amp; &#x1b;",
    "| cell | another |\n|---|---|\n# heading\n- [x](javascript:x)",
    "\x1b]0;title\x07",
    "\x1b]8;;http://example.org\x1b\\link\x1b]8;;\x1b\\",
    "\x1b]52;c;cm0gLXJmIC8=\x07",
    "\x1b[2J\x1b[31m\x1b[?1049h",
    "\x1bPq\x1b\\\x1b_x\x1b\\\x1b^y\x1b\\\x1bc",
    "\x9b31m\x90\x9d0;title\x9c",
    "a\x00b\x01\x02",
    "\u202eesrever\u2066x\u2069\u200f",
    "zero\u200bwidth\ufeff\u2060\u00ad",
    "tags\U000e0041\U000e007f",
    "back\x08\x08\x08space\x7f",
    "tab\tline\rfeed\x0b\x0c\u2028\u2029\x85",
    "\u65e5\u672c\u8a9e\u306e\u6587\u7ae0" * 30,
    "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
    "e" + "\u0301" * 50,
    "\U0001f468\u200d\U0001f469\u200d\U0001f467 \u2764\ufe0f \U0001f1ef\U0001f1f5 \U0001f44d\U0001f3fd",
    "x" * 5_000,
    "lone \ud800 surrogate",
    "%s {0} {card.id} $PATH `id` $(id) '; DROP TABLE flag; --",
)
"""Thirty, each for one way in."""
MEGABYTE = "word [/b] \x1b[31m\u202e " * 60_000
"""One paragraph of a million characters."""

PIECES = (
    *(
        "[",
        "]",
        "[/",
        "[/]",
        "[@click=app.quit]",
        "[link=x]",
        "\\",
        "<b>",
        "</p>",
        "&lt;",
        '"',
        "'",
        "`",
        "|",
    ),
    *("*", "_", "#", "](x)", "{0}", "%s", "$(id)", ";", "\n\n", "\r", "\t", "\x00", "\x07", "\x08", "\x1b"),
    *(
        "\x1b[",
        "\x1b]0;",
        "\x1b]8;;",
        "\x1bP",
        "\x1b\\",
        "\x7f",
        "\x85",
        "\x90",
        "\x9b",
        "\x9c",
        "\x9d",
        "31m",
    ),
    *("2J", "\u00ad", "\u034f", "\u0301", "\u0e33", "\u0930\u094d", "\u115f", "\u200b", "\u200d", "\u200f"),
    *(
        "\u2028",
        "\u202e",
        "\u2066",
        "\u2069",
        "\u3000",
        "\ud83d",
        "\ufe0f",
        "\ufeff",
        "\ufff9",
        "\u65e5\u672c",
    ),
    *("\u05e9\u05dc", "\u0645\u0631", "\U0001f1ef", "\U0001f468", "\U0001f3fd", "\U000e0041", "\U0010fffe"),
    *("four", "Port Merrin", " ", " ", " "),
)
"""What generated strings are put together from."""


def generated(count: int = 200, seed: int = 6) -> tuple[str, ...]:
    """Different strings of up to forty pieces or random code points, the same at each call; none is blank."""
    chance = random.Random(seed)  # noqa: S311 - to be the same each time, not to be secret
    return tuple(f"{n}{''.join(_piece(chance) for _ in range(chance.randint(1, 40)))}" for n in range(count))


def _piece(chance: random.Random) -> str:
    return chance.choice(PIECES) if chance.random() < 0.8 else chr(chance.randrange(0x110000))


HOSTILE = (*HAND_MADE, *generated())
"""All of them but the megabyte."""

HIDDEN = frozenset("\u00ad\u034f\u061c\u115f\u1160\u3164\ufeff\uffa0") | {
    chr(code)
    for first, last in (
        (0x180B, 0x180F),
        (0x200B, 0x200F),
        (0x202A, 0x202E),
        (0x2060, 0x206F),
        (0xFFF9, 0xFFFB),
    )
    for code in range(first, last + 1)
}
"""Characters that a screen hides, or that turn the direction of others."""


def harmful(shown: str) -> list[str]:
    """Characters of a text that a terminal would obey or hide, line feeds among them; sorted."""
    return sorted(
        one
        for one in set(shown)
        if one in HIDDEN
        or 0xE0000 <= ord(one) <= 0xE007F
        or unicodedata.category(one) in {"Cc", "Cs", "Zl", "Zp"}
    )
