-- Policies, and the outside resources they stand in front of.

CREATE TABLE policies (
  community  TEXT NOT NULL REFERENCES communities(id),
  name       TEXT NOT NULL CHECK (length(name) BETWEEN 2 AND 40),
  title      TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 80),
  rule       TEXT NOT NULL CHECK (json_valid(rule)),
  teaser     TEXT NOT NULL CHECK (teaser IN ('nothing', 'title', 'excerpt')),
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (community, name)
) WITHOUT ROWID;

-- A download, a page of the company's site, anything with a name of its own that asks us who may have it.
CREATE TABLE resources (
  community  TEXT NOT NULL REFERENCES communities(id),
  name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  title      TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  policy     TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (community, name),
  FOREIGN KEY (community, policy) REFERENCES policies(community, name)
) WITHOUT ROWID;

-- Whether a policy still has a resource behind it is asked when somebody drops the policy.
CREATE INDEX resources_policy_fk ON resources (community, policy);

-- A policy that still stands in front of a space can't be dropped from under it, and a space can't name one that
-- does not exist: either would open what was closed.
CREATE TRIGGER policies_in_use BEFORE DELETE ON policies
WHEN EXISTS (SELECT 1 FROM spaces WHERE community = OLD.community AND policy = OLD.name)
BEGIN
  SELECT RAISE(ABORT, 'rule:policy_in_use');
END;

CREATE TRIGGER spaces_policy_exists_insert BEFORE INSERT ON spaces
WHEN NEW.policy IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM policies WHERE community = NEW.community AND name = NEW.policy)
BEGIN
  SELECT RAISE(ABORT, 'rule:policy_unknown');
END;

CREATE TRIGGER spaces_policy_exists_update BEFORE UPDATE OF policy ON spaces
WHEN NEW.policy IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM policies WHERE community = NEW.community AND name = NEW.policy)
BEGIN
  SELECT RAISE(ABORT, 'rule:policy_unknown');
END;
