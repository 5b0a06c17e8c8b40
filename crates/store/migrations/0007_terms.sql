-- Terms: what things are called in the texts of the project.

CREATE TABLE concepts (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (trim(name) <> ''), -- the stable name of the concept in its termbase
    subject TEXT,
    definition TEXT,
    note TEXT,
    reference TEXT,
    advice INTEGER NOT NULL CHECK (advice IN (0, 1))
) STRICT;

CREATE TABLE terms (
    id INTEGER PRIMARY KEY,
    concept_id INTEGER NOT NULL REFERENCES concepts ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0), -- in its concept
    text TEXT NOT NULL CHECK (trim(text) <> ''), -- with a `|` where a prefix ends
    lang TEXT NOT NULL, -- a BCP 47 tag
    status TEXT NOT NULL CHECK (status IN ('preferred', 'admitted', 'deprecated', 'forbidden')),
    match_rule TEXT NOT NULL CHECK (match_rule IN ('exact', 'inflected', 'verb', 'prefix', 'anywhere')),
    case_rule TEXT NOT NULL CHECK (case_rule IN ('permissive', 'strict', 'first-letter', 'any')),
    parts TEXT NOT NULL, -- names of parts of a text, one a line
    houses TEXT NOT NULL, -- ids of profiles, one a line
    exemptions TEXT NOT NULL, -- longer wordings, one a line
    note TEXT,
    reference TEXT,
    UNIQUE (concept_id, position)
) STRICT;

-- The termbases that come with the program and that the texts are held to.
CREATE TABLE shipped_termbases (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;
