-- Campaigns: communities with dates, goals, a welcome and seed content. A community without a line here is an ordinary one, open
-- for as long as it is there.

CREATE TABLE campaigns (
  community   TEXT PRIMARY KEY REFERENCES communities(id),
  opens_at    INTEGER,
  freezes_at  INTEGER,
  ends_at     INTEGER,
  archives_at INTEGER,
  -- What a manager said of its stage, and when; it goes before the dates of the past.
  by_hand     TEXT CHECK (by_hand IN ('draft', 'open', 'frozen', 'ended', 'archived')),
  by_hand_at  INTEGER,
  -- Whether others may know of it before it opens.
  teaser      INTEGER NOT NULL DEFAULT 0,
  welcome_md   TEXT NOT NULL DEFAULT '',
  welcome_html TEXT NOT NULL DEFAULT '',
  goals       TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(goals)),
  updated_at  INTEGER NOT NULL,
  -- A life goes one way.
  CHECK (opens_at < freezes_at AND opens_at < ends_at AND opens_at < archives_at
    AND freezes_at < ends_at AND freezes_at < archives_at AND ends_at < archives_at),
  CHECK ((by_hand IS NULL) = (by_hand_at IS NULL))
) WITHOUT ROWID;

-- What a manifest has planted: its own name for a post or an idea, and which one that became. So planting it again finds it there.
CREATE TABLE campaign_seeds (
  community TEXT NOT NULL REFERENCES communities(id),
  key       TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 80),
  kind      TEXT NOT NULL CHECK (kind IN ('post', 'idea')),
  id        TEXT NOT NULL,
  PRIMARY KEY (community, key)
) WITHOUT ROWID;

-- What the gate has to know of it before every request, beside what else it reads of the community.
ALTER TABLE communities ADD COLUMN life TEXT CHECK (life IS NULL OR json_valid(life));

CREATE TRIGGER campaigns_are_told AFTER INSERT ON campaigns
BEGIN
  UPDATE communities SET life = json_object(
    'dates', json_object('opens', NEW.opens_at, 'freezes', NEW.freezes_at, 'ends', NEW.ends_at, 'archives', NEW.archives_at),
    'by_hand', json(CASE WHEN NEW.by_hand IS NULL THEN 'null'
      ELSE json_object('stage', NEW.by_hand, 'since', NEW.by_hand_at) END),
    'teaser', json(iif(NEW.teaser, 'true', 'false')),
    'welcome', json(iif(NEW.welcome_md = '', 'false', 'true'))) WHERE id = NEW.community;
END;

CREATE TRIGGER campaigns_are_told_anew AFTER UPDATE ON campaigns
BEGIN
  UPDATE communities SET life = json_object(
    'dates', json_object('opens', NEW.opens_at, 'freezes', NEW.freezes_at, 'ends', NEW.ends_at, 'archives', NEW.archives_at),
    'by_hand', json(CASE WHEN NEW.by_hand IS NULL THEN 'null'
      ELSE json_object('stage', NEW.by_hand, 'since', NEW.by_hand_at) END),
    'teaser', json(iif(NEW.teaser, 'true', 'false')),
    'welcome', json(iif(NEW.welcome_md = '', 'false', 'true'))) WHERE id = NEW.community;
END;
