"""Files to be read, and what is read of them."""

import io
import json
from collections.abc import Iterable
from pathlib import Path

import sources
from sources.article import Article, SourceProblem

TEXT = "The dam above Kesti held through the night."
PARAGRAPH = (
    "The dam above Kesti held through the night after two days of rain had filled the lake behind it, "
    "engineers said on Monday. Villagers were told to stay away from the river."
)
PAGE = f"""<html><head><title>Dam holds | Norland Herald</title>
<meta property="og:site_name" content="Norland Herald"><meta name="author" content="Ada Brink; Tomas Reve">
<meta property="og:title" content="Dam above Kesti holds">
<meta property="article:published_time" content="2024-03-04T10:00:00+01:00">
<link rel="canonical" href="https://herald.example/dam"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Dam above Kesti holds</h1>
<p>{PARAGRAPH}</p><p>“We are watching,” said Lena Holm, who runs the <a href="x">water board</a> in Norland.</p>
</article><footer>© 2024 Norland Herald</footer></body></html>"""


def write(folder: Path, **files: str | bytes) -> None:
    """Files named by keyword, "a_txt" for a.txt."""
    for name, content in files.items():
        data = content if isinstance(content, bytes) else content.encode()
        folder.joinpath(name.replace("_", ".")).write_bytes(data)


def read(*paths: str | Path, lines: Iterable[object] = ()) -> tuple[list[Article], list[SourceProblem]]:
    stdin = io.BytesIO(b"".join(json.dumps(line).encode() + b"\n" for line in lines))
    found = list(sources.read(paths, stdin=stdin))
    articles = [each for each in found if isinstance(each, Article)]
    return articles, [each for each in found if isinstance(each, SourceProblem)]
