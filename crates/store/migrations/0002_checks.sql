-- Checks: texts can be edited, and findings dismissed.

-- What was imported, where the text was edited since.
ALTER TABLE paragraphs ADD COLUMN received TEXT;

-- Id of the profile that a person chose for the pair; NULL for the one that each text follows.
ALTER TABLE pairs ADD COLUMN profile TEXT;

-- Links move with an edit, so that undo must know them by an id.
CREATE TABLE links_with_id (
    id INTEGER PRIMARY KEY,
    paragraph_id INTEGER NOT NULL REFERENCES paragraphs ON DELETE CASCADE,
    start INTEGER NOT NULL CHECK (start >= 0), -- bytes of the paragraph's UTF-8
    end INTEGER NOT NULL CHECK (end >= start),
    href TEXT NOT NULL
) STRICT;
INSERT INTO links_with_id (paragraph_id, start, end, href)
    SELECT paragraph_id, start, end, href FROM links ORDER BY paragraph_id, start, end;
DROP TABLE links;
ALTER TABLE links_with_id RENAME TO links;
CREATE INDEX links_of_paragraph ON links (paragraph_id, start, end);

-- A profile that a person brought along, as its JSON file.
CREATE TABLE profiles (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE, -- the id that the file gives the profile
    json TEXT NOT NULL CHECK (json_valid(json))
) STRICT;

-- Findings that a person does not want to see again.
CREATE TABLE dismissals (
    id INTEGER PRIMARY KEY,
    pair_id INTEGER REFERENCES pairs ON DELETE CASCADE, -- NULL: everywhere in the project
    check_id TEXT NOT NULL,
    fingerprint TEXT NOT NULL, -- of the finding that was dismissed, in 16 hexadecimal digits
    evidence TEXT, -- NULL: this finding alone; else all findings of the check with this evidence
    reason TEXT NOT NULL,
    dismissed_by TEXT NOT NULL,
    dismissed_at INTEGER NOT NULL -- milliseconds since 1970, UTC
) STRICT;
CREATE INDEX dismissals_of_pair ON dismissals (pair_id);
