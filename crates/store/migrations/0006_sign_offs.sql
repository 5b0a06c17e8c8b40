-- Somebody's word that a pair is done, with what was left to do.

CREATE TABLE sign_offs (
    id INTEGER PRIMARY KEY,
    pair_id INTEGER NOT NULL REFERENCES pairs ON DELETE CASCADE,
    signed_by TEXT NOT NULL,
    signed_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    open_comments INTEGER NOT NULL CHECK (open_comments >= 0),
    errors INTEGER NOT NULL CHECK (errors >= 0),
    undecided INTEGER NOT NULL CHECK (undecided >= 0),
    sent_back INTEGER NOT NULL CHECK (sent_back >= 0),
    drafts INTEGER NOT NULL CHECK (drafts >= 0),
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX sign_offs_of_pair ON sign_offs (pair_id);
