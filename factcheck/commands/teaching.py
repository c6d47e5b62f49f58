"""What the help of each command teaches, below its options."""

ABOUT = """\
Takes the claims out of several articles on one story and shows which of them
cannot all be right. Everything runs on this machine. No truth score: the words
that do not fit, side by side, for you to judge."""

START = """\
start here:
  factcheck demo                      see a result at once, on a sample story
  factcheck check FOLDER              check your own articles on one story
  factcheck review                    decide on the flags, one key each
  factcheck report -o report.json     write the report, decisions included
  factcheck stats                     how often each kind of flag was upheld
  factcheck diff OLD.json NEW.json    compare two reports

`factcheck COMMAND --help` tells more, `factcheck check --help` what the kinds
of flag mean.

exit status: 0 done; 1 done, and --fail-on found a flag; 2 bad usage or nothing
that could be read; 3 an error of factcheck itself; 130 stopped by Ctrl-C, and
what was read until then is kept"""

CHECK = """\
what is read:
  .txt .md .html .htm   one article a file
  .json .jsonl          one article a file or a line: {"text": "…", "title": …,
                        "outlet": …, "published": "2024-05-03", "story": …, …}
  .zip .tar .tar.gz .gz every such file in it
  a folder              every such file in it
  https://…             the page at that address: the only time that anything is
                        asked of a network
  -                     JSON lines from standard input
All articles of one call belong to one story unless a JSON article names
another. What cannot be read is said on standard error, and the rest goes on.

kinds of flag:
  name variant      one person is spelt in two ways
  spelling          a known country, capital or people is misspelt
  self-relation     a relation between two names for one state ("ties between Paris and France")
  date              one event has dates that cannot both hold
  number            one quantity of one event has values that cannot both hold
  office            one person is given offices that cannot be held at once
  party             one act has two doers, or falls on two parties
  role reversal     who did it to whom is turned round
  place             one event is put in places that cannot both hold
  yes or no         one article affirms what another denies
  reason            one act has charges or causes that exclude each other
  scope             one measure reaches all, or only a part
  quotation         one quotation of one speaker stands in different words
  who said it       the same words of two speakers, or one statement of two days
  impossible time   a time that contradicts the article's own date or tense
  headline          the headline asserts what the text does not
  unclear           a “we”, a quotation or “the remarks” that nobody can place
  disputed          two parties contradict each other, and it is reported so
  provenance        outlet, date or origin cannot be told

severity, worst first:
  error       the text is wrong as printed
  conflict    both cannot be right
  tension     compatible only with an explanation
  note        minor

examples:
  factcheck check articles/
  factcheck check a.txt b.html --story strike --json strike.json
  factcheck check batch.jsonl --reports reports.jsonl --quiet
  factcheck check drafts/ --fail-on conflict && publish drafts/

--published and --outlet hold for every article that states none; in JSON each
article can say it for itself.
--fail-on passes over flags that the reviewers dismissed in this desk.
A second check of unchanged articles does not run the language model again.
Next: factcheck review, factcheck report."""

REVIEW = """\
keys: j k move, a uphold, r dismiss (a further key says why), s unsure, u undo,
c note, ? all keys, q quit. A decision is kept the moment it is shown, and the
next review goes on where this one ended.

examples:
  factcheck review
  factcheck review --story strike --reviewer ana
  factcheck review --reviewer bo --blind      judge without seeing ana's decisions
  factcheck review --adjudicate               only where ana and bo differ
  factcheck review --plain                    a line at a time, for a screen reader
  factcheck review --serve                    in the browser of this machine

The name of the reviewer may stand in factcheck.toml, too:
  [review]
  reviewer = "ana"

Next: factcheck report, which holds the decisions."""

REPORT = """\
formats:
  json   everything, in the form that `factcheck schema` prints
  html   what does not fit and what agrees, as one page for a browser
  md     the same as Markdown

examples:
  factcheck report > report.json
  factcheck report --story strike --format html -o strike.html"""

JUDGEMENTS = """\
examples:
  factcheck judgements export -o judgements.jsonl
  factcheck judgements import judgements.jsonl

The file is made for git. Export once before anyone judges, and commit it; the
exports of reviewers who then judge different flags of that desk merge without
conflict. Where they may judge the same flags, write into .gitattributes
  judgements.jsonl merge=union
and both sides are kept, as they should be."""

EXPORT = """\
A line names each flag of the desk; below it stands a line for each decision on
it, undone ones and undoings included. The same decisions give the same bytes.

examples:
  factcheck judgements export -o judgements.jsonl && git commit judgements.jsonl
  factcheck judgements export | grep '"decision":"upheld"'"""

IMPORT = """\
The order of the lines does not matter, and what is known already is passed
over, so that a file may be taken in twice. A line that cannot be used is said
on standard error, and the rest goes on. Decisions on flags that this desk does
not know are kept.

examples:
  factcheck judgements import judgements.jsonl
  git pull && factcheck judgements import judgements.jsonl   what others decided

Next: factcheck check, which tells what became of earlier decisions, or
factcheck review --adjudicate where reviewers differ."""

STATS = """\
For each kind of flag: how many were upheld, dismissed, left unsure, the share
upheld of those decided, and the range in which that share lies with 95 %
certainty (Wilson). From 10 decisions on it is the confidence of such flags in
the next check. For each two reviewers: the flags both judged, and Cohen's
kappa (1: they always agree; 0: as by chance).

examples:
  factcheck stats
  factcheck stats --json stats.json"""

DIFF = """\
OLD and NEW are reports as JSON, by --json, --reports or `factcheck report`. A
flag is carried when its words stand, or were only edited; severity and
decisions are those of NEW, of OLD for a flag that is gone.

examples:
  factcheck diff monday.json friday.json
  factcheck diff monday.json friday.json --json diff.json"""

DEMO = """\
The story is short and invented, with several things in it that do not fit and
some that only seem so. Without --desk nothing is kept.

examples:
  factcheck demo
  factcheck demo --desk factcheck.desk && factcheck review"""

SCHEMA = """\
example:
  factcheck schema > report.schema.json"""
