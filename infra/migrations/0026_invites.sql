-- Inviting many: lists of customers with a personal link each, what became of every one of them, who must not be written to,
-- and members who bring others.

-- A list of people invited together. Its figures are kept by triggers on the rows they count, so that they are read in one row.
CREATE TABLE invite_batches (
  community  TEXT NOT NULL REFERENCES communities(id),
  id         TEXT NOT NULL,
  name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  source     TEXT NOT NULL DEFAULT '', -- where the list comes from, in the managers' words
  gives      TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(gives)), -- the reward on joining: [{"kind","name"}]
  points     INTEGER NOT NULL DEFAULT 0 CHECK (points BETWEEN 0 AND 1000), -- and of reputation
  expires_at INTEGER,
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  invited    INTEGER NOT NULL DEFAULT 0 CHECK (invited <= 10000),
  mailed     INTEGER NOT NULL DEFAULT 0,
  opened     INTEGER NOT NULL DEFAULT 0,
  joined     INTEGER NOT NULL DEFAULT 0,
  took_part  INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (community, id)
) WITHOUT ROWID;

ALTER TABLE invitations ADD COLUMN batch TEXT;
-- The member whose own link it is; those who join by it were brought by them.
ALTER TABLE invitations ADD COLUMN owner TEXT;
-- By which name the company knows the customer, and its own words on them. Managers alone read these.
ALTER TABLE invitations ADD COLUMN customer TEXT NOT NULL DEFAULT '';
ALTER TABLE invitations ADD COLUMN tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags));
ALTER TABLE invitations ADD COLUMN points INTEGER NOT NULL DEFAULT 0 CHECK (points BETWEEN 0 AND 1000);
-- When its page was first drawn by a browser.
ALTER TABLE invitations ADD COLUMN opened_at INTEGER;
-- How many of those who used it have written or voted since.
ALTER TABLE invitations ADD COLUMN took_part INTEGER NOT NULL DEFAULT 0;
ALTER TABLE invitations ADD COLUMN mails INTEGER NOT NULL DEFAULT 0;
ALTER TABLE invitations ADD COLUMN mailed_at INTEGER;
-- When its person was found among those who must not be written to.
ALTER TABLE invitations ADD COLUMN silenced_at INTEGER;
-- How far it has come: 0 made, 1 opened, 2 joined, 3 took part. Whoever has joined has opened it, whatever was counted.
ALTER TABLE invitations ADD COLUMN stage INTEGER GENERATED ALWAYS AS (
  CASE WHEN took_part > 0 THEN 3 WHEN used > 0 THEN 2 WHEN opened_at IS NOT NULL THEN 1 ELSE 0 END ) VIRTUAL;

ALTER TABLE invitation_uses ADD COLUMN took_part_at INTEGER;

-- Nobody stands in one list twice, by address or by the company's name for them.
CREATE UNIQUE INDEX invitations_email ON invitations (community, batch, email) WHERE batch IS NOT NULL AND email <> '';
CREATE UNIQUE INDEX invitations_customer ON invitations (community, batch, customer)
  WHERE batch IS NOT NULL AND customer <> '';
-- Invitations and codes that are of no list and nobody's own link.
CREATE INDEX invitations_single ON invitations (community, id) WHERE batch IS NULL AND owner IS NULL;
CREATE INDEX invitations_batch ON invitations (community, batch, id) WHERE batch IS NOT NULL;
CREATE INDEX invitations_stage ON invitations (community, batch, stage, id) WHERE batch IS NOT NULL;
-- Who is still to be mailed, and who may be reminded.
CREATE INDEX invitations_unsent ON invitations (community, batch, id)
  WHERE mails = 0 AND email <> '' AND used = 0 AND silenced_at IS NULL AND revoked_at IS NULL;
CREATE INDEX invitations_unopened ON invitations (community, batch, mailed_at, id)
  WHERE mails BETWEEN 1 AND 2 AND email <> '' AND used = 0 AND opened_at IS NULL AND silenced_at IS NULL AND revoked_at IS NULL;
-- What is kept of an address, for whoever leaves.
CREATE INDEX invitations_address ON invitations (community, email) WHERE email <> '';

-- Members who have not done anything yet since they came by an invitation. A table and not an index: what each post and vote looks
-- into has to be small by its shape, and not by the choice of a planner without statistics.
CREATE TABLE invite_waiting (
  community  TEXT NOT NULL,
  member     TEXT NOT NULL,
  invitation TEXT NOT NULL,
  PRIMARY KEY (community, member, invitation)
) WITHOUT ROWID;

CREATE TRIGGER invite_waiting_comes AFTER INSERT ON invitation_uses WHEN NEW.took_part_at IS NULL
BEGIN
  INSERT INTO invite_waiting (community, member, invitation) VALUES (NEW.community, NEW.member, NEW.invitation);
END;

CREATE TRIGGER invite_waiting_goes AFTER DELETE ON invitation_uses
BEGIN
  DELETE FROM invite_waiting WHERE community = OLD.community AND member = OLD.member AND invitation = OLD.invitation;
END;

-- Those who are here already wait too.
INSERT INTO invite_waiting (community, member, invitation) SELECT community, member, invitation FROM invitation_uses;

CREATE TRIGGER invite_batches_grow AFTER INSERT ON invitations WHEN NEW.batch IS NOT NULL
BEGIN
  UPDATE invite_batches SET invited = invited + 1, mailed = mailed + (NEW.mails > 0),
      opened = opened + (NEW.used > 0 OR NEW.opened_at IS NOT NULL), joined = joined + (NEW.used > 0),
      took_part = took_part + (NEW.took_part > 0)
    WHERE community = NEW.community AND id = NEW.batch;
END;

CREATE TRIGGER invite_batches_move AFTER UPDATE OF mails, opened_at, used, took_part ON invitations WHEN NEW.batch IS NOT NULL
BEGIN
  UPDATE invite_batches SET mailed = mailed + (NEW.mails > 0) - (OLD.mails > 0),
      opened = opened + (NEW.used > 0 OR NEW.opened_at IS NOT NULL) - (OLD.used > 0 OR OLD.opened_at IS NOT NULL),
      joined = joined + (NEW.used > 0) - (OLD.used > 0),
      took_part = took_part + (NEW.took_part > 0) - (OLD.took_part > 0)
    WHERE community = NEW.community AND id = NEW.batch;
END;

-- The points of a list are given to a member once, however many of its links have been passed on to them.
CREATE TRIGGER invitations_points AFTER INSERT ON invitation_uses
WHEN EXISTS (SELECT 1 FROM invitations i WHERE i.community = NEW.community AND i.id = NEW.invitation AND i.points > 0)
  AND NOT EXISTS (SELECT 1 FROM invitation_uses u INDEXED BY invitation_uses_member
    JOIN invitations o ON o.community = u.community AND o.id = u.invitation
    WHERE u.community = NEW.community AND u.member = NEW.member AND u.invitation <> NEW.invitation
      AND o.batch = (SELECT i.batch FROM invitations i WHERE i.community = NEW.community AND i.id = NEW.invitation))
BEGIN
  UPDATE members SET reputation = reputation
      + (SELECT i.points FROM invitations i WHERE i.community = NEW.community AND i.id = NEW.invitation)
    WHERE community = NEW.community AND id = NEW.member;
END;

-- Whom nobody may write to: digests of addresses and of customers' names, so that the list tells nobody who is on it at a
-- glance. Not keyed by the deployment's secret: a list that was lost with a key, or on the way to another host, would have people
-- written to who said no.
CREATE TABLE suppressions (
  community TEXT NOT NULL REFERENCES communities(id),
  digest    TEXT NOT NULL,
  kind      TEXT NOT NULL CHECK (kind IN ('email', 'customer')),
  reason    TEXT NOT NULL CHECK (reason IN ('unsubscribed', 'manager')),
  added_at  INTEGER NOT NULL,
  PRIMARY KEY (community, digest)
) WITHOUT ROWID;

CREATE INDEX suppressions_newest ON suppressions (community, added_at DESC, digest);

-- Members who bring others: whether they may, what counts, and what it brings them.
CREATE TABLE bringing (
  community TEXT PRIMARY KEY REFERENCES communities(id),
  enabled   INTEGER NOT NULL CHECK (enabled IN (0, 1)),
  counts    TEXT NOT NULL CHECK (counts IN ('joined', 'took_part'))
) WITHOUT ROWID;

CREATE TABLE bring_rewards (
  community TEXT NOT NULL REFERENCES communities(id),
  at        INTEGER NOT NULL CHECK (at BETWEEN 1 AND 10000),
  badge     TEXT NOT NULL DEFAULT '' CHECK (length(badge) <= 80),
  points    INTEGER NOT NULL DEFAULT 0 CHECK (points BETWEEN 0 AND 1000),
  PRIMARY KEY (community, at)
) WITHOUT ROWID;

CREATE TABLE bringers (
  community  TEXT NOT NULL,
  member     TEXT NOT NULL,
  invitation TEXT NOT NULL,
  joined     INTEGER NOT NULL DEFAULT 0,
  took_part  INTEGER NOT NULL DEFAULT 0,
  moved_at   INTEGER NOT NULL,
  PRIMARY KEY (community, member),
  FOREIGN KEY (community, member) REFERENCES members(community, id)
) WITHOUT ROWID;

CREATE INDEX bringers_most ON bringers (community, joined DESC, member);

-- What has been reached is reached once, also where rewards change.
CREATE TABLE bring_given (
  community TEXT NOT NULL,
  member    TEXT NOT NULL,
  at        INTEGER NOT NULL,
  given_at  INTEGER NOT NULL,
  PRIMARY KEY (community, member, at),
  FOREIGN KEY (community, member) REFERENCES members(community, id)
) WITHOUT ROWID;

-- A member's own link is good while managers have members bring others, and the member is there; and not for themselves.
CREATE TRIGGER invitations_own_good BEFORE INSERT ON invitation_uses
WHEN EXISTS (SELECT 1 FROM invitations i WHERE i.community = NEW.community AND i.id = NEW.invitation AND i.owner IS NOT NULL
    AND (i.owner = NEW.member
      OR NOT EXISTS (SELECT 1 FROM bringing b WHERE b.community = NEW.community AND b.enabled = 1)
      OR NOT EXISTS (SELECT 1 FROM members m WHERE m.community = NEW.community AND m.id = i.owner AND m.state = 'active')))
BEGIN
  SELECT RAISE(ABORT, 'rule:invitation_over');
END;

CREATE TRIGGER bringers_brought AFTER INSERT ON invitation_uses
BEGIN
  UPDATE bringers SET joined = joined + 1, took_part = took_part + (NEW.took_part_at IS NOT NULL), moved_at = NEW.used_at
    WHERE community = NEW.community AND member = (SELECT i.owner FROM invitations i
      WHERE i.community = NEW.community AND i.id = NEW.invitation AND i.owner IS NOT NULL);
END;

CREATE TRIGGER invitation_uses_took_part AFTER UPDATE OF took_part_at ON invitation_uses
WHEN OLD.took_part_at IS NULL AND NEW.took_part_at IS NOT NULL
BEGIN
  UPDATE invitations SET took_part = took_part + 1 WHERE community = NEW.community AND id = NEW.invitation;
  UPDATE bringers SET took_part = took_part + 1, moved_at = NEW.took_part_at
    WHERE community = NEW.community AND member = (SELECT i.owner FROM invitations i
      WHERE i.community = NEW.community AND i.id = NEW.invitation AND i.owner IS NOT NULL);
END;

CREATE TRIGGER bringers_reach AFTER UPDATE OF joined, took_part ON bringers
BEGIN
  INSERT INTO bring_given (community, member, at, given_at)
    SELECT NEW.community, NEW.member, r.at, NEW.moved_at FROM bringing b
      JOIN bring_rewards r ON r.community = b.community
        AND r.at <= CASE b.counts WHEN 'joined' THEN NEW.joined ELSE NEW.took_part END
     WHERE b.community = NEW.community AND b.enabled = 1
     ON CONFLICT (community, member, at) DO NOTHING;
END;

CREATE TRIGGER bring_given_gives AFTER INSERT ON bring_given
BEGIN
  INSERT INTO grants (community, member, kind, name, source, given_at)
    SELECT NEW.community, NEW.member, 'badge', r.badge, 'invitation', NEW.given_at FROM bring_rewards r
     WHERE r.community = NEW.community AND r.at = NEW.at AND r.badge <> ''
     ON CONFLICT (community, member, kind, name, source) DO NOTHING;
  UPDATE members SET reputation = reputation + coalesce((SELECT r.points FROM bring_rewards r
      WHERE r.community = NEW.community AND r.at = NEW.at), 0)
    WHERE community = NEW.community AND id = NEW.member;
END;

-- Taking part is writing or voting. Whoever came without an invitation, or has done so before, costs one look into a small table.
CREATE TRIGGER posts_took_part AFTER INSERT ON posts
WHEN EXISTS (SELECT 1 FROM invite_waiting w WHERE w.community = NEW.community AND w.member = NEW.author)
BEGIN
  UPDATE invitation_uses SET took_part_at = NEW.created_at WHERE community = NEW.community AND member = NEW.author
    AND invitation IN (SELECT w.invitation FROM invite_waiting w WHERE w.community = NEW.community AND w.member = NEW.author);
  DELETE FROM invite_waiting WHERE community = NEW.community AND member = NEW.author;
END;

CREATE TRIGGER replies_took_part AFTER INSERT ON replies
WHEN EXISTS (SELECT 1 FROM invite_waiting w WHERE w.community = NEW.community AND w.member = NEW.author)
BEGIN
  UPDATE invitation_uses SET took_part_at = NEW.created_at WHERE community = NEW.community AND member = NEW.author
    AND invitation IN (SELECT w.invitation FROM invite_waiting w WHERE w.community = NEW.community AND w.member = NEW.author);
  DELETE FROM invite_waiting WHERE community = NEW.community AND member = NEW.author;
END;

CREATE TRIGGER ideas_took_part AFTER INSERT ON ideas
WHEN EXISTS (SELECT 1 FROM invite_waiting w WHERE w.community = NEW.community AND w.member = NEW.author)
BEGIN
  UPDATE invitation_uses SET took_part_at = NEW.created_at WHERE community = NEW.community AND member = NEW.author
    AND invitation IN (SELECT w.invitation FROM invite_waiting w WHERE w.community = NEW.community AND w.member = NEW.author);
  DELETE FROM invite_waiting WHERE community = NEW.community AND member = NEW.author;
END;

CREATE TRIGGER votes_took_part AFTER INSERT ON votes
WHEN EXISTS (SELECT 1 FROM invite_waiting w WHERE w.community = NEW.community AND w.member = NEW.member)
BEGIN
  UPDATE invitation_uses SET took_part_at = NEW.cast_at WHERE community = NEW.community AND member = NEW.member
    AND invitation IN (SELECT w.invitation FROM invite_waiting w WHERE w.community = NEW.community AND w.member = NEW.member);
  DELETE FROM invite_waiting WHERE community = NEW.community AND member = NEW.member;
END;
