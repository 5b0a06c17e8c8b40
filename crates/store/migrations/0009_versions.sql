-- Versions: what hangs on a sentence follows it into the next version of its text.

-- The segment of the version before that this one is, or was made of; NULL for a new one.
ALTER TABLE segments ADD COLUMN previous_id INTEGER REFERENCES segments ON DELETE SET NULL;
-- What changed in it since: wording or facts; NULL where it says the same.
ALTER TABLE segments ADD COLUMN changed TEXT CHECK (changed IN ('wording', 'facts'));
CREATE UNIQUE INDEX segments_of_previous ON segments (previous_id, version_id) WHERE previous_id IS NOT NULL;

-- Why an approval no longer holds; NULL where a verdict stands.
ALTER TABLE decisions ADD COLUMN suspended TEXT;

-- The sentences that a dismissed finding was about; NULL where all findings of its kind are meant.
ALTER TABLE dismissals ADD COLUMN source_segment_id INTEGER REFERENCES segments ON DELETE SET NULL;
ALTER TABLE dismissals ADD COLUMN target_segment_id INTEGER REFERENCES segments ON DELETE SET NULL;
CREATE INDEX dismissals_of_source_segment ON dismissals (source_segment_id) WHERE source_segment_id IS NOT NULL;
CREATE INDEX dismissals_of_target_segment ON dismissals (target_segment_id) WHERE target_segment_id IS NOT NULL;

-- What a person did to a version that has no place in the next one.
CREATE TABLE left_behind (
    id INTEGER PRIMARY KEY,
    version_id INTEGER NOT NULL REFERENCES versions ON DELETE CASCADE, -- the next one
    pair_id INTEGER REFERENCES pairs ON DELETE CASCADE, -- NULL for what concerns the text alone
    kind TEXT NOT NULL,
    paragraph INTEGER NOT NULL CHECK (paragraph >= 0), -- where it was, in the version before
    about TEXT NOT NULL, -- the words it was about
    said TEXT NOT NULL, -- what was said or written there
    note TEXT NOT NULL -- by whom or why; may be empty
) STRICT;
CREATE INDEX left_behind_by_version ON left_behind (version_id);
CREATE INDEX left_behind_of_pair ON left_behind (pair_id);

-- Paragraphs of a translation that answer the new version of their source again, as a person says; and new paragraphs of
-- the source that nothing has to answer.
CREATE TABLE followed (
    id INTEGER PRIMARY KEY,
    pair_id INTEGER NOT NULL REFERENCES pairs ON DELETE CASCADE,
    version_id INTEGER NOT NULL REFERENCES versions ON DELETE CASCADE, -- of the source
    paragraph_id INTEGER NOT NULL REFERENCES paragraphs ON DELETE CASCADE,
    followed_by TEXT NOT NULL,
    followed_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    UNIQUE (pair_id, version_id, paragraph_id)
) STRICT;
CREATE INDEX followed_version ON followed (version_id);
CREATE INDEX followed_paragraph ON followed (paragraph_id);
