-- What every service stands on: communities (tenants), their spaces and their members.
--
-- House rules for all migrations: the first key column is the community; times are integer milliseconds; a statement
-- ends with a semicolon at the end of a line, a trigger with a line that is just END;

CREATE TABLE communities (
  id          TEXT PRIMARY KEY,
  slug        TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 2 AND 40),
  name        TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  description TEXT NOT NULL DEFAULT '',
  created_at  INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE spaces (
  community   TEXT NOT NULL REFERENCES communities(id),
  slug        TEXT NOT NULL CHECK (length(slug) BETWEEN 2 AND 40),
  name        TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  description TEXT NOT NULL DEFAULT '',
  position    INTEGER NOT NULL DEFAULT 0,
  policy      TEXT,
  created_at  INTEGER NOT NULL,
  PRIMARY KEY (community, slug)
) WITHOUT ROWID;

CREATE TABLE members (
  community   TEXT NOT NULL REFERENCES communities(id),
  id          TEXT NOT NULL,
  handle      TEXT NOT NULL CHECK (length(handle) BETWEEN 1 AND 40),
  name        TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  role        TEXT NOT NULL DEFAULT 'member'
              CHECK (role IN ('member', 'champion', 'employee', 'moderator', 'manager')),
  bio_md      TEXT NOT NULL DEFAULT '',
  bio_html    TEXT NOT NULL DEFAULT '',
  location    TEXT NOT NULL DEFAULT '',
  website     TEXT NOT NULL DEFAULT '',
  joined_at   INTEGER NOT NULL,
  PRIMARY KEY (community, id),
  UNIQUE (community, handle)
) WITHOUT ROWID;

-- The first answer to a POST that carried an Idempotency-Key. It is written in the same batch as what it answers for,
-- so that a key can't be remembered without its effect, nor an effect without its key.
CREATE TABLE idempotency_keys (
  community   TEXT NOT NULL,
  member      TEXT NOT NULL,
  key         TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
  request     TEXT NOT NULL,
  answer      TEXT NOT NULL,
  expires_at  INTEGER NOT NULL,
  PRIMARY KEY (community, member, key)
) WITHOUT ROWID;

CREATE INDEX idempotency_keys_by_expiry ON idempotency_keys (community, expires_at);
