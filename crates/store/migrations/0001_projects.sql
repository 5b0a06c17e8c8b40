-- A project: releases of texts in versions, laid beside each other in pairs, with what people decided about them.
--
-- `present` and `current` say what a person sees: imports write their rows hidden and then show them, so that undoing an
-- import of any size is a change of a few flags.

CREATE TABLE releases (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    present INTEGER NOT NULL CHECK (present IN (0, 1))
) STRICT;

CREATE TABLE texts (
    id INTEGER PRIMARY KEY,
    release_id INTEGER NOT NULL REFERENCES releases ON DELETE CASCADE,
    lang TEXT NOT NULL, -- a BCP 47 tag; `und` where the language is not known
    present INTEGER NOT NULL CHECK (present IN (0, 1))
) STRICT;
CREATE INDEX texts_of_release ON texts (release_id);

CREATE TABLE versions (
    id INTEGER PRIMARY KEY,
    text_id INTEGER NOT NULL REFERENCES texts ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    current INTEGER NOT NULL CHECK (current IN (0, 1)),
    file_name TEXT NOT NULL,
    format TEXT NOT NULL,
    encoding TEXT NOT NULL,
    imported_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    paragraphs INTEGER NOT NULL CHECK (paragraphs >= 0),
    segments INTEGER NOT NULL CHECK (segments >= 0),
    UNIQUE (text_id, number)
) STRICT;
CREATE UNIQUE INDEX current_version ON versions (text_id) WHERE current = 1;

-- The file itself, to the byte.
CREATE TABLE originals (
    version_id INTEGER PRIMARY KEY REFERENCES versions ON DELETE CASCADE,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE warnings (
    version_id INTEGER NOT NULL REFERENCES versions ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL,
    count INTEGER NOT NULL CHECK (count >= 0),
    detail TEXT, -- NULL where there is nothing to name
    PRIMARY KEY (version_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE paragraphs (
    id INTEGER PRIMARY KEY,
    version_id INTEGER NOT NULL REFERENCES versions ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL,
    level INTEGER NOT NULL CHECK (level >= 0),
    text TEXT NOT NULL,
    UNIQUE (version_id, position)
) STRICT;

CREATE TABLE links (
    paragraph_id INTEGER NOT NULL REFERENCES paragraphs ON DELETE CASCADE,
    start INTEGER NOT NULL CHECK (start >= 0), -- bytes of the paragraph's UTF-8
    end INTEGER NOT NULL CHECK (end >= start),
    href TEXT NOT NULL,
    PRIMARY KEY (paragraph_id, start, end)
) STRICT, WITHOUT ROWID;

CREATE TABLE segments (
    id INTEGER PRIMARY KEY,
    version_id INTEGER NOT NULL REFERENCES versions ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0), -- through the whole version
    paragraph_id INTEGER NOT NULL REFERENCES paragraphs ON DELETE CASCADE,
    start INTEGER NOT NULL CHECK (start >= 0), -- bytes of the paragraph's UTF-8
    end INTEGER NOT NULL CHECK (end > start),
    UNIQUE (version_id, position)
) STRICT;
CREATE INDEX segments_of_paragraph ON segments (paragraph_id);

CREATE TABLE pairs (
    id INTEGER PRIMARY KEY,
    release_id INTEGER NOT NULL REFERENCES releases ON DELETE CASCADE,
    present INTEGER NOT NULL CHECK (present IN (0, 1))
) STRICT;
CREATE INDEX pairs_of_release ON pairs (release_id);

CREATE TABLE alignments (
    id INTEGER PRIMARY KEY,
    pair_id INTEGER NOT NULL REFERENCES pairs ON DELETE CASCADE,
    source_id INTEGER NOT NULL REFERENCES versions ON DELETE CASCADE,
    target_id INTEGER NOT NULL REFERENCES versions ON DELETE CASCADE,
    current INTEGER NOT NULL CHECK (current IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX current_alignment ON alignments (pair_id) WHERE current = 1;
CREATE INDEX alignments_of_pair ON alignments (pair_id);
CREATE INDEX alignments_of_source ON alignments (source_id);
CREATE INDEX alignments_of_target ON alignments (target_id);

-- Units are positions of paragraphs or of segments, from start up to end; start = end on an empty side.
CREATE TABLE beads (
    id INTEGER PRIMARY KEY,
    alignment_id INTEGER NOT NULL REFERENCES alignments ON DELETE CASCADE,
    level TEXT NOT NULL CHECK (level IN ('paragraph', 'sentence')),
    position INTEGER NOT NULL CHECK (position >= 0),
    source_start INTEGER NOT NULL CHECK (source_start >= 0),
    source_end INTEGER NOT NULL CHECK (source_end >= source_start),
    target_start INTEGER NOT NULL CHECK (target_start >= 0),
    target_end INTEGER NOT NULL CHECK (target_end >= target_start),
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    moved INTEGER NOT NULL CHECK (moved IN (0, 1)),
    pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
    CHECK (source_start < source_end OR target_start < target_end),
    UNIQUE (alignment_id, level, position)
) STRICT;
CREATE INDEX beads_by_source ON beads (alignment_id, level, source_start) WHERE source_start < source_end;
CREATE INDEX beads_by_target ON beads (alignment_id, level, target_start) WHERE target_start < target_end;

CREATE TABLE decisions (
    id INTEGER PRIMARY KEY,
    pair_id INTEGER NOT NULL REFERENCES pairs ON DELETE CASCADE,
    segment_id INTEGER NOT NULL REFERENCES segments ON DELETE CASCADE,
    status TEXT NOT NULL CHECK (status IN ('open', 'needs-work', 'approved', 'rejected')),
    decided_by TEXT NOT NULL,
    decided_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    UNIQUE (pair_id, segment_id)
) STRICT;
CREATE INDEX decisions_of_segment ON decisions (segment_id);

-- One row a change. The undone ones are the last ones.
CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    operation TEXT NOT NULL,
    arguments TEXT NOT NULL CHECK (json_valid(arguments)),
    made_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;

-- How each row was before a change touched it, in the order of touching.
CREATE TABLE undo_log (
    id INTEGER PRIMARY KEY,
    history_id INTEGER NOT NULL REFERENCES history ON DELETE CASCADE,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    change TEXT NOT NULL CHECK (change IN ('insert', 'update', 'delete')),
    before TEXT NOT NULL CHECK (json_valid(before)) -- the columns by name; {} for an insert
) STRICT;
CREATE INDEX undo_log_of_history ON undo_log (history_id);

-- The hidden rows a change wrote; they go when the change can no longer be redone.
CREATE TABLE creations (
    id INTEGER PRIMARY KEY,
    history_id INTEGER NOT NULL REFERENCES history ON DELETE CASCADE,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL
) STRICT;
CREATE INDEX creations_of_history ON creations (history_id);
