-- Where cells of a table are blank, which have no paragraph.
CREATE TABLE blank_cells (
    id INTEGER PRIMARY KEY,
    version_id INTEGER NOT NULL REFERENCES versions ON DELETE CASCADE,
    before INTEGER NOT NULL CHECK (before >= 0) -- position of the paragraph that comes after it
) STRICT;
CREATE INDEX blank_cells_of_version ON blank_cells (version_id, before);
