-- How much a community is looked at, from where, and where it sends people. Nothing here tells of anybody: numbers by day, and a
-- sketch of how many different visitors there were.

-- Views of pages by day (days after 1970-01-01, UTC), source and space. Not every view is written: one is with the chance of one in
-- w, and then counts as w. `variance` is the sum of w (w - 1), by which the error of any sum of rows is known.
CREATE TABLE views (
  community TEXT NOT NULL REFERENCES communities(id),
  day       INTEGER NOT NULL,
  -- `direct`, `other`, `inside`, the host of one of the company's sites, a search engine, or what a link said of itself.
  source    TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 260),
  -- Empty: a page that belongs to no space.
  space     TEXT NOT NULL,
  views     INTEGER NOT NULL CHECK (views >= 0),
  variance  INTEGER NOT NULL CHECK (variance >= 0),
  PRIMARY KEY (community, day, source, space)
) WITHOUT ROWID;

-- The same for the whole day, kept by the triggers below: what the next chance goes by, and how many sources there are already.
CREATE TABLE view_days (
  community TEXT NOT NULL REFERENCES communities(id),
  day       INTEGER NOT NULL,
  views     INTEGER NOT NULL,
  variance  INTEGER NOT NULL,
  sources   INTEGER NOT NULL,
  PRIMARY KEY (community, day)
) WITHOUT ROWID;

-- The day's different visitors as a HyperLogLog sketch: a character for each of 1,024 registers, `0` for an empty one and the
-- characters of ASCII behind it for what has been seen. Registers only grow, so merging is taking the larger character.
CREATE TABLE visitors (
  community TEXT NOT NULL REFERENCES communities(id),
  day       INTEGER NOT NULL,
  sketch    TEXT NOT NULL CHECK (length(sketch) = 1024),
  PRIMARY KEY (community, day)
) WITHOUT ROWID;

-- Visits paid to the company's own sites from the community's pages, by the site's host.
CREATE TABLE referrals (
  community TEXT NOT NULL REFERENCES communities(id),
  day       INTEGER NOT NULL,
  site      TEXT NOT NULL CHECK (length(site) BETWEEN 1 AND 260),
  out       INTEGER NOT NULL CHECK (out >= 0),
  PRIMARY KEY (community, day, site)
) WITHOUT ROWID;

CREATE TRIGGER views_begun AFTER INSERT ON views
BEGIN
  INSERT INTO view_days (community, day, views, variance, sources)
    VALUES (NEW.community, NEW.day, NEW.views, NEW.variance,
      NOT EXISTS (SELECT 1 FROM views v
        WHERE v.community = NEW.community AND v.day = NEW.day AND v.source = NEW.source AND v.space <> NEW.space))
    ON CONFLICT (community, day) DO UPDATE SET views = view_days.views + excluded.views,
      variance = view_days.variance + excluded.variance, sources = view_days.sources + excluded.sources;
END;

CREATE TRIGGER views_grown AFTER UPDATE OF views, variance ON views
BEGIN
  UPDATE view_days SET views = views + NEW.views - OLD.views, variance = variance + NEW.variance - OLD.variance
    WHERE community = NEW.community AND day = NEW.day;
END;

-- What a view's page may belong to, whichever service keeps it: looked up by its key when a view is written.
CREATE VIEW counted_spaces AS SELECT community, slug FROM spaces;
CREATE VIEW counted_posts AS SELECT community, id, space FROM posts;
CREATE VIEW counted_ideas AS SELECT community, id, space FROM ideas;
