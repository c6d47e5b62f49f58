"""The tables of a desk, as numbered steps from an empty file to today's.

A step that was released is never changed; a new one is added at the end. PRAGMA user_version counts those taken.
"""

Migration = tuple[str, ...]
"""SQL statements that make one step."""

ANALYSIS: tuple[Migration, ...] = (
    (
        """CREATE TABLE story(
            name TEXT PRIMARY KEY,
            document BLOB NOT NULL  -- the report without judgements: JSON, zlib
        ) STRICT""",
        """CREATE TABLE article(
            story TEXT NOT NULL REFERENCES story ON DELETE CASCADE,
            position INTEGER NOT NULL,
            id TEXT NOT NULL,
            data BLOB NOT NULL,  -- outlet, title, date and text: JSON
            PRIMARY KEY (story, position)
        ) STRICT, WITHOUT ROWID""",
        "CREATE INDEX article_by_id ON article(story, id)",
        # AUTOINCREMENT: a review that is open during a new check must never meet another flag under an old number.
        """CREATE TABLE flag(
            row INTEGER PRIMARY KEY AUTOINCREMENT,
            story TEXT NOT NULL REFERENCES story ON DELETE CASCADE,
            id TEXT NOT NULL,
            kind TEXT NOT NULL,
            rank INTEGER NOT NULL,  -- 0 error, 1 conflict, 2 tension, 3 note
            doubt REAL NOT NULL,    -- 1 - confidence; 1 where there is none
            headline TEXT NOT NULL,
            position INTEGER NOT NULL,  -- in the report
            words TEXT NOT NULL,    -- digest of the words that the flag rests on
            data BLOB NOT NULL      -- the flag with the sentences of its sides: JSON
        ) STRICT""",
        "CREATE INDEX flag_queue ON flag(rank, doubt, id)",
        "CREATE INDEX flag_queue_of_story ON flag(story, rank, doubt, id)",
        "CREATE INDEX flag_by_id ON flag(id)",
    ),
    (
        """CREATE TABLE descent(
            story TEXT NOT NULL REFERENCES story ON DELETE CASCADE,
            flag TEXT NOT NULL,
            distance INTEGER NOT NULL,  -- 1: what the flag was before its words or their sentences changed last
            before TEXT NOT NULL,       -- id of that flag
            PRIMARY KEY (story, flag, distance)
        ) STRICT, WITHOUT ROWID""",
        "CREATE INDEX descent_by_before ON descent(before)",
    ),
    (
        # The order of `factcheck.order`; flags of an older file have their places again after the next check.
        "ALTER TABLE flag ADD COLUMN origins INTEGER NOT NULL DEFAULT 0",  # independent origins concerned
        "DROP INDEX flag_queue",
        "DROP INDEX flag_queue_of_story",
        "CREATE INDEX flag_queue ON flag(rank, doubt, origins DESC, id)",
        "CREATE INDEX flag_queue_of_story ON flag(story, rank, doubt, origins DESC, id)",
    ),
    (
        # What the review searches, filters and explains by; flags of an older file are found by their headlines only,
        # until the next check.
        """CREATE VIRTUAL TABLE flag_text USING fts5(
            headline, words, outlets, tokenize = 'unicode61 remove_diacritics 2')""",
        "INSERT INTO flag_text(rowid, headline) SELECT row, headline FROM flag",
        """CREATE TRIGGER flag_text_goes AFTER DELETE ON flag
            BEGIN DELETE FROM flag_text WHERE rowid = OLD.row; END""",
        """CREATE TABLE flag_outlet(
            outlet TEXT NOT NULL,
            flag INTEGER NOT NULL REFERENCES flag(row) ON DELETE CASCADE,
            PRIMARY KEY (outlet, flag)
        ) STRICT, WITHOUT ROWID""",
        "CREATE INDEX flag_outlet_of_flag ON flag_outlet(flag)",
        "CREATE INDEX flag_by_kind ON flag(kind, rank, story)",
        """CREATE TABLE suppressed(
            story TEXT NOT NULL REFERENCES story ON DELETE CASCADE,
            claim TEXT NOT NULL,
            position INTEGER NOT NULL,  -- in the report
            kind TEXT NOT NULL,
            reason TEXT NOT NULL,
            detail TEXT NOT NULL,
            PRIMARY KEY (story, claim, position)
        ) STRICT, WITHOUT ROWID""",
        # Tells a review that is open that a check has ended.
        "CREATE TABLE edition(number INTEGER NOT NULL) STRICT",
        "INSERT INTO edition VALUES (1)",
        """CREATE TRIGGER edition_counts AFTER INSERT ON story
            BEGIN UPDATE edition SET number = number + 1; END""",
    ),
)

JUDGEMENTS: tuple[Migration, ...] = (
    (
        """CREATE TABLE judgement(
            id INTEGER PRIMARY KEY,
            uuid TEXT NOT NULL UNIQUE,
            flag TEXT NOT NULL,
            story TEXT NOT NULL,
            decision TEXT NOT NULL CHECK (decision IN ('upheld', 'dismissed', 'unsure', 'withdrawn')),
            reason TEXT CHECK ((reason IS NOT NULL) = (decision = 'dismissed')),
            note TEXT,
            reviewer TEXT NOT NULL,
            time TEXT NOT NULL,
            words TEXT NOT NULL,
            ruleset TEXT NOT NULL,
            score REAL,
            replaces TEXT REFERENCES judgement(uuid) CHECK (decision <> 'withdrawn' OR replaces IS NOT NULL)
        ) STRICT""",
        "CREATE INDEX judgement_by_flag ON judgement(flag)",
        "CREATE INDEX judgement_by_reviewer ON judgement(reviewer)",
        "CREATE UNIQUE INDEX withdrawn_once ON judgement(replaces) WHERE decision = 'withdrawn'",
        """CREATE TRIGGER judgement_never_changes BEFORE UPDATE ON judgement
            BEGIN SELECT RAISE(ABORT, 'judgements are never changed'); END""",
        """CREATE TRIGGER judgement_never_goes BEFORE DELETE ON judgement
            BEGIN SELECT RAISE(ABORT, 'judgements are never deleted'); END""",
        """CREATE TABLE current(
            flag TEXT NOT NULL,
            reviewer TEXT NOT NULL,
            judgement INTEGER NOT NULL REFERENCES judgement(id),
            PRIMARY KEY (reviewer, flag)
        ) STRICT, WITHOUT ROWID""",
        "CREATE INDEX current_by_flag ON current(flag)",
        """CREATE VIEW holding AS
            SELECT j.* FROM current AS c JOIN judgement AS j ON j.id = c.judgement""",
        """CREATE TRIGGER judgement_counts AFTER INSERT ON judgement WHEN NEW.decision <> 'withdrawn' BEGIN
            INSERT INTO current(flag, reviewer, judgement) VALUES (NEW.flag, NEW.reviewer, NEW.id)
            ON CONFLICT(reviewer, flag) DO UPDATE SET judgement = excluded.judgement;
        END""",
        # Taking one back brings back the one that it had replaced.
        """CREATE TRIGGER judgement_withdrawn AFTER INSERT ON judgement WHEN NEW.decision = 'withdrawn' BEGIN
            DELETE FROM current WHERE flag = NEW.flag AND reviewer = NEW.reviewer;
            INSERT INTO current(flag, reviewer, judgement)
            SELECT before.flag, before.reviewer, before.id
            FROM judgement AS taken_back JOIN judgement AS before ON before.uuid = taken_back.replaces
            WHERE taken_back.uuid = NEW.replaces;
        END""",
    ),
    (
        # INSERT OR REPLACE removes the row in its way without asking the trigger on DELETE. A copy of another ledger
        # is read in with INSERT … WHERE NOT EXISTS.
        """CREATE TRIGGER judgement_never_gives_way BEFORE INSERT ON judgement
            WHEN EXISTS (SELECT 1 FROM judgement WHERE id = NEW.id OR uuid = NEW.uuid)
            OR NEW.decision = 'withdrawn' AND EXISTS (
                SELECT 1 FROM judgement WHERE decision = 'withdrawn' AND replaces = NEW.replaces)
            BEGIN SELECT RAISE(ABORT, 'judgements are never replaced'); END""",
    ),
    (
        "ALTER TABLE judgement ADD COLUMN act TEXT",  # the same for all that was decided in one act
        "CREATE INDEX judgement_by_act ON judgement(act) WHERE act IS NOT NULL",
    ),
    (
        # What was judged, so that decisions tell something when the analysis is gone.
        "ALTER TABLE judgement ADD COLUMN kind TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE judgement ADD COLUMN sides TEXT NOT NULL DEFAULT '[]'",  # JSON: words and sentence of each
        "CREATE INDEX judgement_by_replaced ON judgement(replaces)",
        "CREATE INDEX judgement_by_story ON judgement(story)",
        "DROP INDEX judgement_by_flag",
        "CREATE INDEX judgement_by_flag ON judgement(flag, reviewer)",
        "DROP VIEW holding",
        """CREATE VIEW holding AS SELECT j.* FROM judgement AS j JOIN current AS c
            ON c.flag = j.flag AND c.reviewer = j.reviewer AND c.judgement = j.id""",
        # Two copies of a ledger may take one line back, and both undoings are lines when the copies come together.
        "DROP INDEX withdrawn_once",
        "DROP TRIGGER judgement_never_gives_way",
        """CREATE TRIGGER judgement_never_gives_way BEFORE INSERT ON judgement
            WHEN EXISTS (SELECT 1 FROM judgement WHERE id = NEW.id OR uuid = NEW.uuid)
            BEGIN SELECT RAISE(ABORT, 'judgements are never replaced'); END""",
        """CREATE VIEW standing AS SELECT * FROM judgement AS j
            WHERE j.decision <> 'withdrawn' AND NOT EXISTS (
                SELECT 1 FROM judgement AS w WHERE w.replaces = j.uuid AND w.decision = 'withdrawn')""",
        """CREATE VIEW last_standing AS SELECT * FROM standing AS s
            WHERE NOT EXISTS (SELECT 1 FROM standing AS later WHERE later.replaces = s.uuid)""",
        # What holds depends on the lines alone, never on the order in which they came.
        "DROP TRIGGER judgement_counts",
        "DROP TRIGGER judgement_withdrawn",
        """CREATE TRIGGER judgement_settles AFTER INSERT ON judgement BEGIN
            DELETE FROM current WHERE flag = NEW.flag AND reviewer = NEW.reviewer;
            INSERT INTO current(flag, reviewer, judgement)
            SELECT flag, reviewer, id FROM last_standing
            WHERE flag = NEW.flag AND reviewer = NEW.reviewer ORDER BY time DESC, uuid DESC LIMIT 1;
        END""",
    ),
)
