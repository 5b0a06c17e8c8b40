-- Stretches of text that someone marked with a highlighter.
CREATE TABLE highlights (
    id INTEGER PRIMARY KEY,
    paragraph_id INTEGER NOT NULL REFERENCES paragraphs ON DELETE CASCADE,
    start INTEGER NOT NULL CHECK (start >= 0), -- bytes of the paragraph's UTF-8
    end INTEGER NOT NULL CHECK (end >= start)
) STRICT;
CREATE INDEX highlights_of_paragraph ON highlights (paragraph_id, start, end);
