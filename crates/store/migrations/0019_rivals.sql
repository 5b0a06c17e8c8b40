-- A sign-off knows how many other texts stood for the same readers beside the same source.
ALTER TABLE sign_offs ADD COLUMN rivals INTEGER NOT NULL DEFAULT 0 CHECK (rivals >= 0);
