-- The company's own sites: where a community may be embedded, and where its pages link back to. Beside the community, because the
-- gate reads it before every request anyway.

ALTER TABLE communities ADD COLUMN sites TEXT CHECK (sites IS NULL OR json_valid(sites));
