-- What people say to each other about a text, in threads.

CREATE TABLE comments (
    id INTEGER PRIMARY KEY,
    pair_id INTEGER NOT NULL REFERENCES pairs ON DELETE CASCADE,
    paragraph_id INTEGER NOT NULL REFERENCES paragraphs ON DELETE CASCADE,
    thread_id INTEGER REFERENCES comments ON DELETE CASCADE, -- NULL for the first of a thread
    start INTEGER CHECK (start >= 0), -- bytes of the paragraph's UTF-8; NULL for the whole paragraph
    end INTEGER CHECK (end >= start),
    quote TEXT NOT NULL, -- what stood there when it was said first
    text TEXT NOT NULL CHECK (trim(text) <> ''),
    said_by TEXT NOT NULL,
    said_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    resolved INTEGER NOT NULL CHECK (resolved IN (0, 1)) -- of the thread; 0 for answers
) STRICT;
CREATE INDEX comments_of_pair ON comments (pair_id);
CREATE INDEX comments_of_paragraph ON comments (paragraph_id);
CREATE INDEX comments_of_thread ON comments (thread_id);
