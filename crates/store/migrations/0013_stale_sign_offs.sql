-- A sign-off knows how much of the translation was stale.
ALTER TABLE sign_offs ADD COLUMN stale INTEGER NOT NULL DEFAULT 0 CHECK (stale >= 0);
