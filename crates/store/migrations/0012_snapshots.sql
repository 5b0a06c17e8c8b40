-- Snapshots: what the texts of a release said at a moment that somebody gave a name.

CREATE TABLE snapshots (
    id INTEGER PRIMARY KEY,
    release_id INTEGER NOT NULL REFERENCES releases ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    taken_by TEXT NOT NULL,
    taken_at INTEGER NOT NULL -- milliseconds since 1970, UTC
) STRICT;
CREATE INDEX snapshots_of_release ON snapshots (release_id);

-- The versions that counted then.
CREATE TABLE snapshot_versions (
    id INTEGER PRIMARY KEY,
    snapshot_id INTEGER NOT NULL REFERENCES snapshots ON DELETE CASCADE,
    version_id INTEGER NOT NULL REFERENCES versions ON DELETE CASCADE,
    UNIQUE (snapshot_id, version_id)
) STRICT;
CREATE INDEX snapshots_of_version ON snapshot_versions (version_id);

-- What their paragraphs said that had been edited by then; the others said what was received.
CREATE TABLE snapshot_paragraphs (
    id INTEGER PRIMARY KEY,
    snapshot_id INTEGER NOT NULL REFERENCES snapshots ON DELETE CASCADE,
    paragraph_id INTEGER NOT NULL REFERENCES paragraphs ON DELETE CASCADE,
    text TEXT NOT NULL,
    UNIQUE (snapshot_id, paragraph_id)
) STRICT;
CREATE INDEX snapshots_of_paragraph ON snapshot_paragraphs (paragraph_id);
