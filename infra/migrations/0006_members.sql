-- Who people are: what they have been given, how they come in, and for how long they stay signed in.

ALTER TABLE communities ADD COLUMN joining TEXT NOT NULL DEFAULT 'open' CHECK (joining IN ('open', 'invited'));
-- The policy in front of what people say of themselves; none: everybody may read it.
ALTER TABLE communities ADD COLUMN people_policy TEXT;
-- Whether managers may see who voted. Nobody else ever may.
ALTER TABLE communities ADD COLUMN voters_visible INTEGER NOT NULL DEFAULT 0 CHECK (voters_visible IN (0, 1));

ALTER TABLE members ADD COLUMN state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'suspended', 'former'));
-- In lower case. Proved by a link, by an identity provider or by the company itself; or only written on an invitation that
-- somebody has used: then it is theirs who proves it, and until then it counts for nothing.
ALTER TABLE members ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE members ADD COLUMN email_proved INTEGER NOT NULL DEFAULT 1 CHECK (email_proved IN (0, 1));
-- Sessions and tokens made before this are over: "sign out everywhere".
ALTER TABLE members ADD COLUMN sessions_from INTEGER NOT NULL DEFAULT 0;
ALTER TABLE members ADD COLUMN reputation INTEGER NOT NULL DEFAULT 0;
ALTER TABLE members ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE members ADD COLUMN time_zone TEXT NOT NULL DEFAULT '';
ALTER TABLE members ADD COLUMN links TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(links));
ALTER TABLE members ADD COLUMN consented_at INTEGER;
ALTER TABLE members ADD COLUMN avatar_at INTEGER;

CREATE UNIQUE INDEX members_email ON members (community, email) WHERE email <> '';

CREATE INDEX members_role ON members (community, role, handle);

-- A community is never without a manager who could act: this says whether there is another.
CREATE INDEX members_managers ON members (community, handle) WHERE role = 'manager' AND state = 'active';

-- A picture of a member, small enough to live beside them.
CREATE TABLE avatars (
  community TEXT NOT NULL,
  member    TEXT NOT NULL,
  kind      TEXT NOT NULL CHECK (kind IN ('image/png', 'image/jpeg', 'image/webp', 'image/gif')),
  data      TEXT NOT NULL, -- base64
  PRIMARY KEY (community, member),
  FOREIGN KEY (community, member) REFERENCES members(community, id)
) WITHOUT ROWID;

-- By which name an identity provider or the company's own product knows a member.
CREATE TABLE identities (
  community  TEXT NOT NULL,
  issuer     TEXT NOT NULL,
  subject    TEXT NOT NULL,
  member     TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (community, issuer, subject),
  FOREIGN KEY (community, member) REFERENCES members(community, id)
) WITHOUT ROWID;

CREATE INDEX identities_member ON identities (community, member);

-- What a member has been given: a group, a badge, a grant (bought product X, holds contract Y), a redeemed code. The same
-- thing from two sources is two rows, so that one source can take back its own and nothing else.
CREATE TABLE grants (
  community  TEXT NOT NULL,
  member     TEXT NOT NULL,
  kind       TEXT NOT NULL CHECK (kind IN ('group', 'badge', 'grant', 'code')),
  name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  source     TEXT NOT NULL CHECK (source IN ('manager', 'invitation', 'webhook', 'provider', 'hand_off', 'request')),
  given_at   INTEGER NOT NULL,
  expires_at INTEGER,
  PRIMARY KEY (community, member, kind, name, source),
  FOREIGN KEY (community, member) REFERENCES members(community, id)
) WITHOUT ROWID;

-- Who holds a thing, for managers.
CREATE INDEX grants_holders ON grants (community, kind, name, member);

-- What waits for somebody who has not joined yet, by the address they will join with.
CREATE TABLE waiting_grants (
  community  TEXT NOT NULL,
  email      TEXT NOT NULL,
  kind       TEXT NOT NULL CHECK (kind IN ('group', 'badge', 'grant', 'code')),
  name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  source     TEXT NOT NULL,
  given_at   INTEGER NOT NULL,
  expires_at INTEGER,
  PRIMARY KEY (community, email, kind, name, source)
) WITHOUT ROWID;

-- A session family: one browser somebody signed in with. Only digests of refresh tokens are kept.
CREATE TABLE sessions (
  community  TEXT NOT NULL,
  id         TEXT NOT NULL,
  member     TEXT NOT NULL,
  current    TEXT NOT NULL,
  rotated_at INTEGER NOT NULL,
  began_at   INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  ended_at   INTEGER,
  ended_by   TEXT CHECK (ended_by IN ('sign_out', 'everywhere', 'reuse', 'deleted')),
  browser    TEXT NOT NULL DEFAULT '',
  way        TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (community, id),
  FOREIGN KEY (community, member) REFERENCES members(community, id)
) WITHOUT ROWID;

CREATE INDEX sessions_member ON sessions (community, member, id);

-- A link sent by mail. It is good once, for fifteen minutes, in the browser that asked for it.
CREATE TABLE sign_in_links (
  community  TEXT NOT NULL,
  digest     TEXT NOT NULL,
  email      TEXT NOT NULL,
  browser    TEXT NOT NULL,
  next       TEXT NOT NULL DEFAULT '',
  expires_at INTEGER NOT NULL,
  used_at    INTEGER,
  PRIMARY KEY (community, digest)
) WITHOUT ROWID;

CREATE INDEX sign_in_links_by_expiry ON sign_in_links (community, expires_at);

-- What was good once and has been used: hand-offs, webhook deliveries, answers of an identity provider.
CREATE TABLE spent (
  community  TEXT NOT NULL,
  kind       TEXT NOT NULL,
  digest     TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  PRIMARY KEY (community, kind, digest)
) WITHOUT ROWID;

CREATE INDEX spent_by_expiry ON spent (community, expires_at);

CREATE TABLE invitations (
  community  TEXT NOT NULL REFERENCES communities(id),
  id         TEXT NOT NULL,
  digest     TEXT NOT NULL, -- of the code; the code itself is shown once
  label      TEXT NOT NULL DEFAULT '',
  email      TEXT NOT NULL DEFAULT '', -- whom it is for, if it is for one person
  name       TEXT NOT NULL DEFAULT '',
  gives      TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(gives)), -- [{"kind","name"}]
  uses_left  INTEGER CHECK (uses_left >= 0), -- none: as often as people come
  used       INTEGER NOT NULL DEFAULT 0,
  expires_at INTEGER,
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  revoked_at INTEGER,
  PRIMARY KEY (community, id)
) WITHOUT ROWID;

CREATE UNIQUE INDEX invitations_code ON invitations (community, digest);

CREATE TABLE invitation_uses (
  community  TEXT NOT NULL,
  invitation TEXT NOT NULL,
  member     TEXT NOT NULL,
  used_at    INTEGER NOT NULL,
  PRIMARY KEY (community, invitation, member),
  FOREIGN KEY (community, invitation) REFERENCES invitations(community, id)
) WITHOUT ROWID;

CREATE INDEX invitation_uses_member ON invitation_uses (community, member);

-- Using an invitation is one INSERT: the rules and what it gives come with it, or nothing does.
CREATE TRIGGER invitations_good BEFORE INSERT ON invitation_uses
WHEN NOT EXISTS (SELECT 1 FROM invitations WHERE community = NEW.community AND id = NEW.invitation
    AND revoked_at IS NULL AND (uses_left IS NULL OR uses_left > 0)
    AND (expires_at IS NULL OR expires_at > NEW.used_at))
BEGIN
  SELECT RAISE(ABORT, 'rule:invitation_over');
END;

CREATE TRIGGER invitations_used AFTER INSERT ON invitation_uses
BEGIN
  UPDATE invitations SET used = used + 1, uses_left = uses_left - 1
    WHERE community = NEW.community AND id = NEW.invitation;
  INSERT INTO grants (community, member, kind, name, source, given_at)
    SELECT NEW.community, NEW.member, g.value ->> 'kind', g.value ->> 'name', 'invitation', NEW.used_at
    FROM invitations i, json_each(i.gives) g WHERE i.community = NEW.community AND i.id = NEW.invitation
    ON CONFLICT (community, member, kind, name, source) DO NOTHING;
END;

-- Keys for programs. Only a digest is kept; a key does what its scopes say, in the name of its member.
CREATE TABLE api_keys (
  community  TEXT NOT NULL,
  id         TEXT NOT NULL,
  digest     TEXT NOT NULL,
  name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  member     TEXT NOT NULL,
  scopes     TEXT NOT NULL CHECK (json_valid(scopes)),
  created_at INTEGER NOT NULL,
  expires_at INTEGER,
  PRIMARY KEY (community, id),
  FOREIGN KEY (community, member) REFERENCES members(community, id)
) WITHOUT ROWID;

CREATE UNIQUE INDEX api_keys_digest ON api_keys (community, digest);
CREATE INDEX api_keys_member ON api_keys (community, member, id);

-- "Let me in", said at a gate.
CREATE TABLE access_requests (
  community  TEXT NOT NULL,
  member     TEXT NOT NULL,
  policy     TEXT NOT NULL,
  message    TEXT NOT NULL DEFAULT '' CHECK (length(message) <= 1000),
  state      TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'granted', 'declined')),
  asked_at   INTEGER NOT NULL,
  decided_at INTEGER,
  PRIMARY KEY (community, member, policy),
  FOREIGN KEY (community, member) REFERENCES members(community, id),
  FOREIGN KEY (community, policy) REFERENCES policies(community, name) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE INDEX access_requests_open ON access_requests (community, state, asked_at, member, policy);
CREATE INDEX access_requests_policy_fk ON access_requests (community, policy);

-- How a community lets people in; a way without a row is as it is by default.
CREATE TABLE ways_in (
  community  TEXT NOT NULL REFERENCES communities(id),
  kind       TEXT NOT NULL CHECK (kind IN ('email', 'oidc', 'hand_off', 'invitation', 'webhook')),
  enabled    INTEGER NOT NULL CHECK (enabled IN (0, 1)),
  settings   TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(settings)),
  secret     TEXT NOT NULL DEFAULT '', -- sealed with the deployment's key
  version    INTEGER NOT NULL DEFAULT 1, -- of the secret we give out ourselves
  PRIMARY KEY (community, kind)
) WITHOUT ROWID;

-- The policy in front of people must be there and stay.
CREATE TRIGGER communities_people_policy_exists BEFORE UPDATE OF people_policy ON communities
WHEN NEW.people_policy IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM policies WHERE community = NEW.id AND name = NEW.people_policy)
BEGIN
  SELECT RAISE(ABORT, 'rule:policy_unknown');
END;

CREATE TRIGGER policies_in_use_for_people BEFORE DELETE ON policies
WHEN EXISTS (SELECT 1 FROM communities WHERE id = OLD.community AND people_policy = OLD.name)
BEGIN
  SELECT RAISE(ABORT, 'rule:policy_in_use');
END;

-- Reputation: ten for every vote up on what somebody wrote, two back for every vote down, fifteen for an accepted answer.
CREATE TRIGGER posts_reputation AFTER UPDATE OF up, down, imported_up, imported_down ON posts
WHEN NEW.author IS NOT NULL
BEGIN
  UPDATE members SET reputation = reputation + 10 * (NEW.up + NEW.imported_up - OLD.up - OLD.imported_up)
      - 2 * (NEW.down + NEW.imported_down - OLD.down - OLD.imported_down)
    WHERE community = NEW.community AND id = NEW.author;
END;

CREATE TRIGGER replies_reputation AFTER UPDATE OF up, down, imported_up, imported_down ON replies
WHEN NEW.author IS NOT NULL
BEGIN
  UPDATE members SET reputation = reputation + 10 * (NEW.up + NEW.imported_up - OLD.up - OLD.imported_up)
      - 2 * (NEW.down + NEW.imported_down - OLD.down - OLD.imported_down)
    WHERE community = NEW.community AND id = NEW.author;
END;

CREATE TRIGGER ideas_reputation AFTER UPDATE OF up, down, imported_up, imported_down ON ideas
WHEN NEW.author IS NOT NULL
BEGIN
  UPDATE members SET reputation = reputation + 10 * (NEW.up + NEW.imported_up - OLD.up - OLD.imported_up)
      - 2 * (NEW.down + NEW.imported_down - OLD.down - OLD.imported_down)
    WHERE community = NEW.community AND id = NEW.author;
END;

CREATE TRIGGER posts_reputation_new AFTER INSERT ON posts
WHEN NEW.author IS NOT NULL AND NEW.imported_up + NEW.imported_down > 0
BEGIN
  UPDATE members SET reputation = reputation + 10 * NEW.imported_up - 2 * NEW.imported_down
    WHERE community = NEW.community AND id = NEW.author;
END;

CREATE TRIGGER replies_reputation_new AFTER INSERT ON replies
WHEN NEW.author IS NOT NULL AND NEW.imported_up + NEW.imported_down > 0
BEGIN
  UPDATE members SET reputation = reputation + 10 * NEW.imported_up - 2 * NEW.imported_down
    WHERE community = NEW.community AND id = NEW.author;
END;

CREATE TRIGGER posts_reputation_accepted AFTER UPDATE OF accepted_reply ON posts
WHEN NEW.accepted_reply IS NOT OLD.accepted_reply
BEGIN
  UPDATE members SET reputation = reputation - 15 WHERE community = NEW.community AND OLD.accepted_reply IS NOT NULL
    AND id = (SELECT author FROM replies WHERE community = NEW.community AND id = OLD.accepted_reply)
    AND id IS NOT NEW.author;
  UPDATE members SET reputation = reputation + 15 WHERE community = NEW.community AND NEW.accepted_reply IS NOT NULL
    AND id = (SELECT author FROM replies WHERE community = NEW.community AND id = NEW.accepted_reply)
    AND id IS NOT NEW.author;
END;
