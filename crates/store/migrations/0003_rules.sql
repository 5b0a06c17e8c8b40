-- A text has rules of its own: the layer that a person lays over the profile it is held to, as JSON; NULL for none.
ALTER TABLE texts ADD COLUMN rules TEXT CHECK (rules IS NULL OR json_valid(rules));
