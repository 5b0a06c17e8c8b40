-- A change knows who made it, and the log can be read row by row.
ALTER TABLE history ADD COLUMN made_by TEXT NOT NULL DEFAULT '';
CREATE INDEX undo_log_of_row ON undo_log (table_name, row_id);
