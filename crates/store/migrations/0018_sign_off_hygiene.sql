-- A sign-off knows how many dismissals had lapsed, and how many tracked changes of the files nobody had decided.
ALTER TABLE sign_offs ADD COLUMN lapsed INTEGER NOT NULL DEFAULT 0 CHECK (lapsed >= 0);
ALTER TABLE sign_offs ADD COLUMN tracked INTEGER NOT NULL DEFAULT 0 CHECK (tracked >= 0);
