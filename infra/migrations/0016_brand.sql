-- A community's brand: a handful of tokens for its style sheet, and a small picture.

CREATE TABLE brands (
  community    TEXT PRIMARY KEY REFERENCES communities(id),
  tokens       TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(tokens)),
  -- A digest of the style sheet; empty while there is none.
  version      TEXT NOT NULL DEFAULT '',
  logo_kind    TEXT CHECK (logo_kind IN ('image/png', 'image/jpeg', 'image/webp', 'image/gif')),
  logo         TEXT, -- base64
  -- A digest of the picture.
  logo_version TEXT,
  CHECK ((logo IS NULL) = (logo_kind IS NULL) AND (logo IS NULL) = (logo_version IS NULL))
) WITHOUT ROWID;

-- What every page has to know of it, beside what else it reads of the community: the version of the sheet, and behind a full stop
-- that of the picture.
ALTER TABLE communities ADD COLUMN brand TEXT;

CREATE TRIGGER brands_are_told AFTER INSERT ON brands
BEGIN
  UPDATE communities SET brand = nullif(NEW.version || coalesce('.' || NEW.logo_version, ''), '') WHERE id = NEW.community;
END;

CREATE TRIGGER brands_are_told_anew AFTER UPDATE ON brands
BEGIN
  UPDATE communities SET brand = nullif(NEW.version || coalesce('.' || NEW.logo_version, ''), '') WHERE id = NEW.community;
END;
