-- The log knows beads that were put in the place of others: all the rest of an alignment only moves along.
CREATE TABLE undo_log_with_splices (
    id INTEGER PRIMARY KEY,
    history_id INTEGER NOT NULL REFERENCES history ON DELETE CASCADE,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL, -- of a splice the alignment
    change TEXT NOT NULL CHECK (change IN ('insert', 'update', 'delete', 'splice')),
    before TEXT NOT NULL CHECK (json_valid(before)) -- the columns by name; {} for an insert
) STRICT;
INSERT INTO undo_log_with_splices (id, history_id, table_name, row_id, change, before)
    SELECT id, history_id, table_name, row_id, change, before FROM undo_log ORDER BY id;
DROP TABLE undo_log;
ALTER TABLE undo_log_with_splices RENAME TO undo_log;
CREATE INDEX undo_log_of_history ON undo_log (history_id);
CREATE INDEX undo_log_of_row ON undo_log (table_name, row_id);
