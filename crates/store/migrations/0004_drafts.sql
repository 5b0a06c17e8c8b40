-- Texts are edited in place: what is being typed is kept, and a verdict on a sentence lapses when its text changes.

-- What somebody typed and has not finished. Undo knows nothing of it.
CREATE TABLE drafts (
    paragraph_id INTEGER PRIMARY KEY REFERENCES paragraphs ON DELETE CASCADE,
    text TEXT NOT NULL,
    typed_at INTEGER NOT NULL -- milliseconds since 1970, UTC
) STRICT;

-- 1 where the text was edited after the decision; NULL where the decision stands.
ALTER TABLE decisions ADD COLUMN lapsed INTEGER CHECK (lapsed = 1);
