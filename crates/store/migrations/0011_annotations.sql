-- Errors that a person marks in a pair, in the typology of MQM, and how they count.

CREATE TABLE annotations (
    id INTEGER PRIMARY KEY,
    pair_id INTEGER NOT NULL REFERENCES pairs ON DELETE CASCADE,
    paragraph_id INTEGER NOT NULL REFERENCES paragraphs ON DELETE CASCADE,
    start INTEGER CHECK (start >= 0), -- bytes of the paragraph's UTF-8; NULL for the whole paragraph
    end INTEGER CHECK (end >= start),
    quote TEXT NOT NULL, -- what stood there when it was marked
    category TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('neutral', 'minor', 'major', 'critical')),
    note TEXT NOT NULL,
    check_id TEXT, -- of the finding it was made of; NULL where a person found it
    marked_by TEXT NOT NULL,
    marked_at INTEGER NOT NULL -- milliseconds since 1970, UTC
) STRICT;
CREATE INDEX annotations_of_pair ON annotations (pair_id);
CREATE INDEX annotations_of_paragraph ON annotations (paragraph_id);

-- How errors count in this project; no row for the usual way.
CREATE TABLE scoring (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    neutral INTEGER NOT NULL CHECK (neutral >= 0), -- penalty points
    minor INTEGER NOT NULL CHECK (minor >= 0),
    major INTEGER NOT NULL CHECK (major >= 0),
    critical INTEGER NOT NULL CHECK (critical >= 0),
    threshold REAL NOT NULL CHECK (threshold BETWEEN 0 AND 100) -- the least score that passes
) STRICT;
