-- The sentences as they are searched: their words in match form (no accents, no capitals, inclusive forms as one word),
-- by the id of the segment. What stands here is kept in step by triggers of the connection, which know the match form.
CREATE VIRTUAL TABLE concordance USING fts5 (
    words,
    content = '', contentless_delete = 1,
    tokenize = 'ascii',
    prefix = '2 3 4'
);

-- What sentences of the same words have in common.
CREATE TABLE sentence_keys (
    segment_id INTEGER PRIMARY KEY REFERENCES segments ON DELETE CASCADE,
    sentence_key INTEGER NOT NULL
) STRICT;
CREATE INDEX sentences_by_key ON sentence_keys (sentence_key);
