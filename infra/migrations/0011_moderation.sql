-- Looking after the place: flags, cases, what is withdrawn, first posts of new members, guidelines, and the log.
--
-- What is withdrawn (hidden, held, removed) is treated as deleted by every list, count, tag and search entry, because all of
-- them go by `state`; its text and history are kept, and restoring brings everything back by triggers.

ALTER TABLE posts ADD COLUMN withdrawn TEXT CHECK (withdrawn IN ('hidden', 'held', 'removed'));
ALTER TABLE replies ADD COLUMN withdrawn TEXT CHECK (withdrawn IN ('hidden', 'held', 'removed'));
ALTER TABLE ideas ADD COLUMN withdrawn TEXT CHECK (withdrawn IN ('hidden', 'held', 'removed'));
ALTER TABLE posts ADD COLUMN locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1));
ALTER TABLE ideas ADD COLUMN locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1));

-- What a community asks of flags and of new members. Weights are in tenths: 30 is three flags of ordinary members.
ALTER TABLE communities ADD COLUMN flag_threshold INTEGER NOT NULL DEFAULT 30 CHECK (flag_threshold BETWEEN 0 AND 1000);
ALTER TABLE communities ADD COLUMN hold_first INTEGER NOT NULL DEFAULT 0 CHECK (hold_first BETWEEN 0 AND 20);
ALTER TABLE communities ADD COLUMN new_member_days INTEGER NOT NULL DEFAULT 1 CHECK (new_member_days BETWEEN 0 AND 90);
ALTER TABLE communities ADD COLUMN new_per_hour INTEGER NOT NULL DEFAULT 20 CHECK (new_per_hour BETWEEN 1 AND 1000);
ALTER TABLE communities ADD COLUMN new_links INTEGER NOT NULL DEFAULT 5 CHECK (new_links BETWEEN 0 AND 100);
-- 0: nobody has written any; the text that comes with Folkmoot is shown.
ALTER TABLE communities ADD COLUMN guidelines_version INTEGER NOT NULL DEFAULT 0;
-- The version a member has accepted; none: none yet.
ALTER TABLE members ADD COLUMN guidelines_version INTEGER;
-- Who last changed a member's role or state, when and why: for the log.
ALTER TABLE members ADD COLUMN changed_by TEXT;
ALTER TABLE members ADD COLUMN changed_at INTEGER;
ALTER TABLE members ADD COLUMN changed_why TEXT NOT NULL DEFAULT '';

-- Everything those who look after the place have done. A decision about content *is* a row here: triggers do what it says,
-- so nothing is done that is not in the log. Rows are numbered without a gap and never change.
CREATE TABLE audit (
  community TEXT NOT NULL REFERENCES communities(id),
  number    INTEGER NOT NULL,
  at        INTEGER NOT NULL,
  actor     TEXT, -- null: a rule
  action    TEXT NOT NULL CHECK (length(action) BETWEEN 1 AND 40),
  kind      TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
  target    TEXT NOT NULL,
  about     TEXT, -- the member it concerns
  detail    TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(detail)),
  reason    TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (community, number)
) WITHOUT ROWID;

CREATE INDEX audit_about ON audit (community, about, number) WHERE about IS NOT NULL;

CREATE TRIGGER audit_stays BEFORE DELETE ON audit
BEGIN
  SELECT RAISE(ABORT, 'rule:log_is_kept');
END;

CREATE TRIGGER audit_is_written_once BEFORE UPDATE ON audit
BEGIN
  SELECT RAISE(ABORT, 'rule:log_is_kept');
END;

-- One row a member and thing: "look at this".
CREATE TABLE flags (
  community  TEXT NOT NULL,
  kind       TEXT NOT NULL CHECK (kind IN ('post', 'reply', 'idea')),
  target     TEXT NOT NULL,
  member     TEXT NOT NULL,
  author     TEXT,
  reason     TEXT NOT NULL CHECK (reason IN ('spam', 'abuse', 'off_topic', 'illegal', 'personal_data', 'other')),
  note       TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
  weight     INTEGER NOT NULL CHECK (weight >= 0),
  at_once    INTEGER NOT NULL DEFAULT 0 CHECK (at_once IN (0, 1)), -- a moderator wants it out of sight now
  flagged_at INTEGER NOT NULL,
  verdict    TEXT CHECK (verdict IN ('upheld', 'dismissed')),
  PRIMARY KEY (community, kind, target, member),
  FOREIGN KEY (community, member) REFERENCES members(community, id)
) WITHOUT ROWID;

CREATE INDEX flags_member ON flags (community, member);

-- How a thing stands with those who look after the place. There is a row for what was flagged, held, hidden or removed.
CREATE TABLE cases (
  community  TEXT NOT NULL,
  kind       TEXT NOT NULL CHECK (kind IN ('post', 'reply', 'idea')),
  target     TEXT NOT NULL,
  author     TEXT,
  standing   TEXT NOT NULL CHECK (standing IN ('clear', 'flagged', 'held', 'hidden', 'removed')),
  weight     INTEGER NOT NULL DEFAULT 0, -- of the flags nobody has judged yet
  flags      INTEGER NOT NULL DEFAULT 0, -- how many those are
  accepted   INTEGER NOT NULL DEFAULT 0 CHECK (accepted IN (0, 1)), -- it was the accepted answer when it was withdrawn
  opened_at  INTEGER NOT NULL,
  settled_at INTEGER,
  settled_by TEXT,
  reason     TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (community, kind, target)
) WITHOUT ROWID;

-- One index a tab of the queue.
CREATE INDEX cases_waiting ON cases (community, opened_at, target) WHERE settled_at IS NULL;
CREATE INDEX cases_standing ON cases (community, standing, opened_at, target);

-- How a member has done: as one who flags, and as one who writes.
CREATE TABLE conduct (
  community       TEXT NOT NULL,
  member          TEXT NOT NULL,
  flags_upheld    INTEGER NOT NULL DEFAULT 0,
  flags_dismissed INTEGER NOT NULL DEFAULT 0,
  hidden          INTEGER NOT NULL DEFAULT 0,
  removed         INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (community, member)
) WITHOUT ROWID;

-- What new members wrote, while they are new: the count their limits go by.
CREATE TABLE first_writes (
  community  TEXT NOT NULL,
  member     TEXT NOT NULL,
  written_at INTEGER NOT NULL,
  target     TEXT NOT NULL,
  kind       TEXT NOT NULL CHECK (kind IN ('post', 'reply', 'idea')),
  links      INTEGER NOT NULL,
  PRIMARY KEY (community, member, written_at, target)
) WITHOUT ROWID;

CREATE TABLE guidelines (
  community  TEXT NOT NULL REFERENCES communities(id),
  version    INTEGER NOT NULL,
  body_md    TEXT NOT NULL CHECK (length(body_md) BETWEEN 1 AND 20000),
  body_html  TEXT NOT NULL,
  written_at INTEGER NOT NULL,
  written_by TEXT NOT NULL,
  PRIMARY KEY (community, version)
) WITHOUT ROWID;

-- Which version a member accepted, and when.
CREATE TABLE consents (
  community   TEXT NOT NULL,
  member      TEXT NOT NULL,
  version     INTEGER NOT NULL,
  accepted_at INTEGER NOT NULL,
  PRIMARY KEY (community, member, version),
  FOREIGN KEY (community, member) REFERENCES members(community, id)
) WITHOUT ROWID;

-- Whatever can be flagged and decided about, with what a decision goes by; withdrawn things too, unlike `subjects`.
CREATE VIEW watched AS
  SELECT community, 'post' AS kind, id, 'post' AS thread_kind, id AS thread, space, policy, author,
         coalesce(withdrawn, state) AS state, locked, 1 AS thread_open
    FROM posts
  UNION ALL
  SELECT community, 'idea', id, 'idea', id, space, policy, author, coalesce(withdrawn, state), locked, 1
    FROM ideas
  UNION ALL
  SELECT r.community, 'reply', r.id, 'post', p.id, p.space, p.policy, r.author, coalesce(r.withdrawn, r.state), 0,
         p.withdrawn IS NULL
    FROM replies r JOIN posts p ON p.community = r.community AND p.id = r.thread
   WHERE r.thread_kind = 'post'
  UNION ALL
  SELECT r.community, 'reply', r.id, 'idea', i.id, i.space, i.policy, r.author, coalesce(r.withdrawn, r.state), 0,
         i.withdrawn IS NULL
    FROM replies r JOIN ideas i ON i.community = r.community AND i.id = r.thread
   WHERE r.thread_kind = 'idea';

-- Cases with what they are about, for the queue. Joined one by one, because SQLite can't look a row of a UNION up by what
-- another table says.
CREATE VIEW case_files AS
  SELECT c.community, c.kind, c.target, c.standing, c.weight, c.flags AS flag_count, c.opened_at, c.settled_at, c.reason,
         coalesce(p.title, i.title, tp.title, ti.title) AS title,
         coalesce(p.body_html, i.body_html, r.body_html) AS body_html,
         coalesce(r.thread_kind, c.kind) AS thread_kind, coalesce(r.thread, c.target) AS thread,
         coalesce(p.space, i.space, tp.space, ti.space) AS space,
         coalesce(p.policy, i.policy, tp.policy, ti.policy) AS policy,
         coalesce(p.locked, i.locked, 0) AS locked, s.handle AS settled_by,
         m.handle AS author_handle, m.name AS author_name, m.role AS author_role, m.state AS author_state,
         m.reputation AS author_reputation, m.joined_at AS author_joined_at,
         coalesce(k.hidden, 0) AS author_hidden, coalesce(k.removed, 0) AS author_removed
    FROM cases c
    LEFT JOIN posts p ON c.kind = 'post' AND p.community = c.community AND p.id = c.target
    LEFT JOIN ideas i ON c.kind = 'idea' AND i.community = c.community AND i.id = c.target
    LEFT JOIN replies r ON c.kind = 'reply' AND r.community = c.community AND r.id = c.target
    LEFT JOIN posts tp ON r.thread_kind = 'post' AND tp.community = r.community AND tp.id = r.thread
    LEFT JOIN ideas ti ON r.thread_kind = 'idea' AND ti.community = r.community AND ti.id = r.thread
    LEFT JOIN members m ON m.community = c.community AND m.id = c.author
    LEFT JOIN members s ON s.community = c.community AND s.id = c.settled_by
    LEFT JOIN conduct k ON k.community = c.community AND k.member = c.author;

-- Lines of the log with where their thing stands, for the gates of who reads them.
CREATE VIEW audit_places AS
  SELECT a.community, a.number, a.at, a.actor, a.action, a.kind, a.target, a.about, a.detail, a.reason,
         coalesce(p.space, i.space, tp.space, ti.space) AS space,
         coalesce(p.policy, i.policy, tp.policy, ti.policy) AS policy
    FROM audit a
    LEFT JOIN posts p ON a.kind = 'post' AND p.community = a.community AND p.id = a.target
    LEFT JOIN ideas i ON a.kind = 'idea' AND i.community = a.community AND i.id = a.target
    LEFT JOIN replies r ON a.kind = 'reply' AND r.community = a.community AND r.id = a.target
    LEFT JOIN posts tp ON r.thread_kind = 'post' AND tp.community = r.community AND tp.id = r.thread
    LEFT JOIN ideas ti ON r.thread_kind = 'idea' AND ti.community = r.community AND ti.id = r.thread;

-- Where the thread of a reply stands, now also whether it is withdrawn and whose it is.
DROP VIEW reply_threads;
CREATE VIEW reply_threads AS
  SELECT r.community, r.id, coalesce(p.title, i.title) AS title, coalesce(p.space, i.space) AS space,
         coalesce(p.policy, i.policy) AS policy, coalesce(p.state, i.state) AS state,
         coalesce(p.withdrawn, i.withdrawn) AS withdrawn, coalesce(p.author, i.author) AS author
    FROM replies r
    LEFT JOIN posts p ON r.thread_kind = 'post' AND p.community = r.community AND p.id = r.thread
    LEFT JOIN ideas i ON r.thread_kind = 'idea' AND i.community = r.community AND i.id = r.thread;

-- A flag adds to its case. The one that brings it over the threshold hides the thing, in the same statement; nothing that
-- the company's own people wrote is hidden by a count.
CREATE TRIGGER flags_counted AFTER INSERT ON flags
BEGIN
  INSERT INTO cases (community, kind, target, author, standing, weight, flags, opened_at)
    VALUES (NEW.community, NEW.kind, NEW.target, NEW.author, 'flagged', NEW.weight, 1, NEW.flagged_at)
    ON CONFLICT (community, kind, target) DO UPDATE SET
      weight = weight + excluded.weight, flags = flags + 1,
      opened_at = CASE WHEN standing = 'clear' THEN excluded.opened_at ELSE opened_at END,
      settled_at = CASE WHEN standing = 'clear' THEN NULL ELSE settled_at END,
      standing = CASE WHEN standing = 'clear' THEN 'flagged' ELSE standing END;
  INSERT INTO audit (community, number, at, actor, action, kind, target, about, detail, reason)
    SELECT NEW.community, coalesce((SELECT max(a.number) FROM audit a WHERE a.community = NEW.community), 0) + 1,
           NEW.flagged_at, CASE WHEN NEW.at_once THEN NEW.member END,
           CASE WHEN NEW.at_once THEN 'flag_hide' ELSE 'auto_hide' END, NEW.kind, NEW.target, NEW.author,
           json_object('flags', c.flags, 'weight', c.weight), NEW.reason
      FROM cases c JOIN communities o ON o.id = c.community
     WHERE c.community = NEW.community AND c.kind = NEW.kind AND c.target = NEW.target AND c.standing = 'flagged'
       AND (NEW.at_once OR (o.flag_threshold > 0 AND c.weight >= o.flag_threshold
         AND coalesce((SELECT m.role FROM members m WHERE m.community = NEW.community AND m.id = NEW.author), 'member')
           IN ('member', 'champion')));
END;

CREATE TRIGGER flags_judged AFTER UPDATE OF verdict ON flags
WHEN NEW.verdict IS NOT OLD.verdict
BEGIN
  INSERT INTO conduct (community, member, flags_upheld, flags_dismissed)
    VALUES (NEW.community, NEW.member, NEW.verdict IS 'upheld', NEW.verdict IS 'dismissed')
    ON CONFLICT (community, member) DO UPDATE SET
      flags_upheld = flags_upheld + (NEW.verdict IS 'upheld') - (OLD.verdict IS 'upheld'),
      flags_dismissed = flags_dismissed + (NEW.verdict IS 'dismissed') - (OLD.verdict IS 'dismissed');
END;

-- What a line of the log says is done here. Whether it may be done was decided by the statement that wrote it.
CREATE TRIGGER audit_decides AFTER INSERT ON audit
WHEN NEW.kind IN ('post', 'reply', 'idea')
  AND NEW.action IN ('approve', 'restore', 'hide', 'remove', 'hold', 'auto_hide', 'flag_hide')
BEGIN
  INSERT INTO cases (community, kind, target, author, standing, opened_at, settled_at, settled_by, reason)
    SELECT NEW.community, NEW.kind, NEW.target, NEW.about,
           CASE NEW.action WHEN 'approve' THEN 'clear' WHEN 'restore' THEN 'clear' WHEN 'hold' THEN 'held'
             WHEN 'remove' THEN 'removed' ELSE 'hidden' END,
           NEW.at, CASE WHEN NEW.action IN ('approve', 'restore', 'hide', 'remove') THEN NEW.at END,
           CASE WHEN NEW.action IN ('approve', 'restore', 'hide', 'remove') THEN NEW.actor END, NEW.reason
    WHERE true
    ON CONFLICT (community, kind, target) DO UPDATE SET standing = excluded.standing, settled_at = excluded.settled_at,
      settled_by = excluded.settled_by, reason = excluded.reason,
      weight = CASE WHEN excluded.settled_at IS NULL THEN weight ELSE 0 END,
      flags = CASE WHEN excluded.settled_at IS NULL THEN flags ELSE 0 END;
  UPDATE flags SET verdict = 'dismissed' WHERE NEW.action IN ('approve', 'restore') AND community = NEW.community
    AND kind = NEW.kind AND target = NEW.target AND verdict IS NOT 'dismissed';
  UPDATE flags SET verdict = 'upheld' WHERE NEW.action IN ('hide', 'remove') AND community = NEW.community
    AND kind = NEW.kind AND target = NEW.target AND verdict IS NULL;
END;

CREATE TRIGGER audit_locks AFTER INSERT ON audit
WHEN NEW.action IN ('lock', 'unlock')
BEGIN
  UPDATE posts SET locked = NEW.action = 'lock' WHERE NEW.kind = 'post' AND community = NEW.community AND id = NEW.target;
  UPDATE ideas SET locked = NEW.action = 'lock' WHERE NEW.kind = 'idea' AND community = NEW.community AND id = NEW.target;
END;

CREATE TRIGGER audit_moves AFTER INSERT ON audit
WHEN NEW.action = 'move' AND NEW.kind = 'post'
BEGIN
  UPDATE posts SET space = NEW.detail ->> 'to' WHERE community = NEW.community AND id = NEW.target;
END;

-- A case withdraws its thing, and brings it back.
CREATE TRIGGER cases_opened AFTER INSERT ON cases
WHEN NEW.standing IN ('held', 'hidden', 'removed')
BEGIN
  UPDATE cases SET accepted = EXISTS (SELECT 1 FROM replies r JOIN posts p ON p.community = r.community AND p.id = r.thread
      WHERE r.community = NEW.community AND r.id = NEW.target AND p.accepted_reply = NEW.target)
    WHERE NEW.kind = 'reply' AND community = NEW.community AND kind = NEW.kind AND target = NEW.target;
  UPDATE posts SET state = 'deleted', withdrawn = NEW.standing
    WHERE NEW.kind = 'post' AND community = NEW.community AND id = NEW.target AND state = 'published';
  UPDATE replies SET state = 'deleted', withdrawn = NEW.standing
    WHERE NEW.kind = 'reply' AND community = NEW.community AND id = NEW.target AND state = 'published';
  UPDATE ideas SET state = 'deleted', withdrawn = NEW.standing
    WHERE NEW.kind = 'idea' AND community = NEW.community AND id = NEW.target AND state = 'published';
  INSERT INTO conduct (community, member, hidden, removed)
    SELECT NEW.community, NEW.author, NEW.standing = 'hidden', NEW.standing = 'removed' WHERE NEW.author IS NOT NULL
    ON CONFLICT (community, member) DO UPDATE SET hidden = hidden + excluded.hidden, removed = removed + excluded.removed;
END;

CREATE TRIGGER cases_withdrawn AFTER UPDATE OF standing ON cases
WHEN NEW.standing <> OLD.standing AND NEW.standing IN ('held', 'hidden', 'removed')
BEGIN
  UPDATE cases SET accepted = EXISTS (SELECT 1 FROM replies r JOIN posts p ON p.community = r.community AND p.id = r.thread
      WHERE r.community = NEW.community AND r.id = NEW.target AND p.accepted_reply = NEW.target)
    WHERE NEW.kind = 'reply' AND OLD.standing IN ('clear', 'flagged')
      AND community = NEW.community AND kind = NEW.kind AND target = NEW.target;
  UPDATE posts SET state = 'deleted', withdrawn = NEW.standing WHERE NEW.kind = 'post' AND community = NEW.community
    AND id = NEW.target AND (state = 'published' OR withdrawn IS NOT NULL);
  UPDATE replies SET state = 'deleted', withdrawn = NEW.standing WHERE NEW.kind = 'reply' AND community = NEW.community
    AND id = NEW.target AND (state = 'published' OR withdrawn IS NOT NULL);
  UPDATE ideas SET state = 'deleted', withdrawn = NEW.standing WHERE NEW.kind = 'idea' AND community = NEW.community
    AND id = NEW.target AND (state = 'published' OR withdrawn IS NOT NULL);
END;

CREATE TRIGGER cases_restored AFTER UPDATE OF standing ON cases
WHEN NEW.standing IN ('clear', 'flagged') AND OLD.standing IN ('held', 'hidden', 'removed')
BEGIN
  UPDATE posts SET state = 'published', withdrawn = NULL WHERE NEW.kind = 'post' AND community = NEW.community
    AND id = NEW.target AND withdrawn IS NOT NULL;
  UPDATE replies SET state = 'published', withdrawn = NULL WHERE NEW.kind = 'reply' AND community = NEW.community
    AND id = NEW.target AND withdrawn IS NOT NULL;
  UPDATE ideas SET state = 'published', withdrawn = NULL WHERE NEW.kind = 'idea' AND community = NEW.community
    AND id = NEW.target AND withdrawn IS NOT NULL;
  UPDATE posts SET accepted_reply = NEW.target WHERE NEW.kind = 'reply' AND OLD.accepted AND community = NEW.community
    AND id = (SELECT r.thread FROM replies r WHERE r.community = NEW.community AND r.id = NEW.target AND r.kind = 'answer'
      AND r.state = 'published') AND kind = 'question' AND accepted_reply IS NULL;
END;

CREATE TRIGGER cases_tell_on_authors AFTER UPDATE OF standing ON cases
WHEN NEW.standing <> OLD.standing AND NEW.author IS NOT NULL
BEGIN
  INSERT INTO conduct (community, member, hidden, removed)
    VALUES (NEW.community, NEW.author, NEW.standing = 'hidden', NEW.standing = 'removed')
    ON CONFLICT (community, member) DO UPDATE SET
      hidden = hidden + (NEW.standing = 'hidden') - (OLD.standing = 'hidden'),
      removed = removed + (NEW.standing = 'removed') - (OLD.standing = 'removed');
END;

-- Burying keeps the history of what is only withdrawn; restoring is burying backwards.

DROP TRIGGER posts_buried;
DROP TRIGGER replies_buried;
DROP TRIGGER ideas_buried;

-- A tombstone keeps its place in the thread and nothing of what it said.
CREATE TRIGGER posts_buried AFTER UPDATE OF state ON posts
WHEN NEW.state = 'deleted' AND OLD.state <> 'deleted'
BEGIN
  INSERT INTO posts_fts (posts_fts, rowid, place, title, body_md)
    VALUES ('delete', OLD.seq, OLD.place, OLD.title, OLD.body_md);
  DELETE FROM revisions WHERE NEW.withdrawn IS NULL AND community = OLD.community AND kind = 'post' AND target = OLD.id;
END;

CREATE TRIGGER posts_restored AFTER UPDATE OF state ON posts
WHEN NEW.state = 'published' AND OLD.state = 'deleted'
BEGIN
  INSERT INTO posts_fts (rowid, place, title, body_md) VALUES (NEW.seq, NEW.place, NEW.title, NEW.body_md);
END;

CREATE TRIGGER replies_buried AFTER UPDATE OF state ON replies
WHEN NEW.state = 'deleted' AND OLD.state <> 'deleted'
BEGIN
  INSERT INTO replies_fts (replies_fts, rowid, place, body_md)
    SELECT 'delete', OLD.seq, OLD.place, OLD.body_md WHERE OLD.place IS NOT NULL;
  DELETE FROM revisions WHERE NEW.withdrawn IS NULL AND community = OLD.community AND kind = 'reply' AND target = OLD.id;
  UPDATE posts SET reply_count = reply_count - 1, answer_count = answer_count - (OLD.kind = 'answer'),
      accepted_reply = CASE WHEN accepted_reply = OLD.id THEN NULL ELSE accepted_reply END
    WHERE OLD.thread_kind = 'post' AND community = OLD.community AND id = OLD.thread;
END;

CREATE TRIGGER replies_restored AFTER UPDATE OF state ON replies
WHEN NEW.state = 'published' AND OLD.state = 'deleted'
BEGIN
  INSERT INTO replies_fts (rowid, place, body_md) SELECT NEW.seq, NEW.place, NEW.body_md WHERE NEW.place IS NOT NULL;
  INSERT INTO shelves (community, holds, shelf, space, policy, part)
    SELECT NEW.community, 'reply', NEW.shelf, NEW.space, coalesce(NEW.policy, ''), '' WHERE NEW.shelf IS NOT NULL
    ON CONFLICT (community, holds, shelf) DO NOTHING;
  UPDATE posts SET reply_count = reply_count + 1, answer_count = answer_count + (NEW.kind = 'answer')
    WHERE NEW.thread_kind = 'post' AND community = NEW.community AND id = NEW.thread;
  UPDATE ideas SET reply_count = reply_count + 1
    WHERE NEW.thread_kind = 'idea' AND community = NEW.community AND id = NEW.thread;
END;

CREATE TRIGGER ideas_buried AFTER UPDATE OF state ON ideas
WHEN NEW.state = 'deleted' AND OLD.state <> 'deleted'
BEGIN
  INSERT INTO ideas_fts (ideas_fts, rowid, place, title, body_md)
    VALUES ('delete', OLD.seq, OLD.place, OLD.title, OLD.body_md);
  DELETE FROM revisions WHERE NEW.withdrawn IS NULL AND community = OLD.community AND kind = 'idea' AND target = OLD.id;
END;

CREATE TRIGGER ideas_restored AFTER UPDATE OF state ON ideas
WHEN NEW.state = 'published' AND OLD.state = 'deleted'
BEGIN
  INSERT INTO ideas_fts (rowid, place, title, body_md) VALUES (NEW.seq, NEW.place, NEW.title, NEW.body_md);
END;

-- Flags and cases go with what they are about; so does the history of what was withdrawn when it goes for good.
CREATE TRIGGER cases_end_with_post AFTER DELETE ON posts
BEGIN
  DELETE FROM flags WHERE community = OLD.community AND kind = 'post' AND target = OLD.id;
  DELETE FROM cases WHERE community = OLD.community AND kind = 'post' AND target = OLD.id;
  DELETE FROM revisions WHERE OLD.withdrawn IS NOT NULL AND community = OLD.community AND kind = 'post' AND target = OLD.id;
  DELETE FROM replies WHERE OLD.withdrawn IS NOT NULL AND community = OLD.community AND thread = OLD.id;
END;

CREATE TRIGGER cases_end_with_reply AFTER DELETE ON replies
BEGIN
  DELETE FROM flags WHERE community = OLD.community AND kind = 'reply' AND target = OLD.id;
  DELETE FROM cases WHERE community = OLD.community AND kind = 'reply' AND target = OLD.id;
  DELETE FROM revisions WHERE OLD.withdrawn IS NOT NULL AND community = OLD.community AND kind = 'reply' AND target = OLD.id;
END;

CREATE TRIGGER cases_end_with_idea AFTER DELETE ON ideas
BEGIN
  DELETE FROM flags WHERE community = OLD.community AND kind = 'idea' AND target = OLD.id;
  DELETE FROM cases WHERE community = OLD.community AND kind = 'idea' AND target = OLD.id;
  DELETE FROM revisions WHERE OLD.withdrawn IS NOT NULL AND community = OLD.community AND kind = 'idea' AND target = OLD.id;
  DELETE FROM replies WHERE OLD.withdrawn IS NOT NULL AND community = OLD.community AND thread = OLD.id;
END;

CREATE TRIGGER cases_end_with_buried_post AFTER UPDATE OF state ON posts
WHEN NEW.state = 'deleted' AND OLD.state <> 'deleted' AND NEW.withdrawn IS NULL
BEGIN
  DELETE FROM flags WHERE community = OLD.community AND kind = 'post' AND target = OLD.id;
  DELETE FROM cases WHERE community = OLD.community AND kind = 'post' AND target = OLD.id;
END;

CREATE TRIGGER cases_end_with_buried_reply AFTER UPDATE OF state ON replies
WHEN NEW.state = 'deleted' AND OLD.state <> 'deleted' AND NEW.withdrawn IS NULL
BEGIN
  DELETE FROM flags WHERE community = OLD.community AND kind = 'reply' AND target = OLD.id;
  DELETE FROM cases WHERE community = OLD.community AND kind = 'reply' AND target = OLD.id;
END;

CREATE TRIGGER cases_end_with_buried_idea AFTER UPDATE OF state ON ideas
WHEN NEW.state = 'deleted' AND OLD.state <> 'deleted' AND NEW.withdrawn IS NULL
BEGIN
  DELETE FROM flags WHERE community = OLD.community AND kind = 'idea' AND target = OLD.id;
  DELETE FROM cases WHERE community = OLD.community AND kind = 'idea' AND target = OLD.id;
END;

-- A locked thread takes no more replies.
CREATE TRIGGER replies_thread_unlocked BEFORE INSERT ON replies
WHEN EXISTS (SELECT 1 FROM posts WHERE NEW.thread_kind = 'post' AND community = NEW.community AND id = NEW.thread AND locked)
  OR EXISTS (SELECT 1 FROM ideas WHERE NEW.thread_kind = 'idea' AND community = NEW.community AND id = NEW.thread AND locked)
BEGIN
  SELECT RAISE(ABORT, 'rule:thread_locked');
END;

-- Limits of new members. A row is written in the batch of what they write, so a refusal refuses all of it.
CREATE TRIGGER first_writes_within_limits BEFORE INSERT ON first_writes
BEGIN
  SELECT RAISE(ABORT, 'rule:new_member_links')
    FROM communities c JOIN members m ON m.community = c.id
   WHERE c.id = NEW.community AND m.id = NEW.member AND NEW.links > c.new_links
     AND m.joined_at > NEW.written_at - c.new_member_days * 86400000;
  SELECT RAISE(ABORT, 'rule:new_member_writes')
    FROM communities c JOIN members m ON m.community = c.id
   WHERE c.id = NEW.community AND m.id = NEW.member AND m.joined_at > NEW.written_at - c.new_member_days * 86400000
     AND (SELECT count(*) FROM first_writes f WHERE f.community = NEW.community AND f.member = NEW.member
           AND f.written_at > NEW.written_at - 3600000) >= c.new_per_hour;
END;

-- The first things a member writes wait for approval, where the community says so, until as many have been approved.
CREATE TRIGGER first_writes_held AFTER INSERT ON first_writes
WHEN (SELECT c.hold_first FROM communities c WHERE c.id = NEW.community) >
    (SELECT count(*) FROM (SELECT 1 FROM posts p WHERE p.community = NEW.community AND p.author = NEW.member
       AND p.state = 'published' AND p.id <> NEW.target LIMIT 20))
  + (SELECT count(*) FROM (SELECT 1 FROM ideas i WHERE i.community = NEW.community AND i.author = NEW.member
       AND i.state = 'published' AND i.id <> NEW.target LIMIT 20))
  + (SELECT count(*) FROM (SELECT 1 FROM replies r WHERE r.community = NEW.community AND r.author = NEW.member
       AND r.state = 'published' AND r.id <> NEW.target LIMIT 20))
BEGIN
  INSERT INTO audit (community, number, at, action, kind, target, about)
    VALUES (NEW.community, coalesce((SELECT max(a.number) FROM audit a WHERE a.community = NEW.community), 0) + 1,
            NEW.written_at, 'hold', NEW.kind, NEW.target, NEW.member);
END;

CREATE TRIGGER guidelines_written AFTER INSERT ON guidelines
BEGIN
  UPDATE communities SET guidelines_version = NEW.version WHERE id = NEW.community;
  INSERT INTO audit (community, number, at, actor, action, kind, target, detail)
    VALUES (NEW.community, coalesce((SELECT max(a.number) FROM audit a WHERE a.community = NEW.community), 0) + 1,
            NEW.written_at, NEW.written_by, 'guidelines', 'community', NEW.version, json_object('version', NEW.version));
END;

CREATE TRIGGER consents_given AFTER INSERT ON consents
BEGIN
  UPDATE members SET guidelines_version = NEW.version, consented_at = NEW.accepted_at
    WHERE community = NEW.community AND id = NEW.member AND coalesce(guidelines_version, -1) < NEW.version;
END;

-- Roles and suspensions are logged where they change. Who leaves by themselves changes no `changed_at`.
CREATE TRIGGER members_role_logged AFTER UPDATE OF role ON members
WHEN NEW.role <> OLD.role AND NEW.changed_at IS NOT NULL AND NEW.state <> 'former'
BEGIN
  INSERT INTO audit (community, number, at, actor, action, kind, target, about, detail, reason)
    VALUES (NEW.community, coalesce((SELECT max(a.number) FROM audit a WHERE a.community = NEW.community), 0) + 1,
            NEW.changed_at, NEW.changed_by, 'role', 'member', NEW.handle, NEW.id,
            json_object('from', OLD.role, 'to', NEW.role), NEW.changed_why);
END;

CREATE TRIGGER members_state_logged AFTER UPDATE OF state ON members
WHEN NEW.state <> OLD.state AND NEW.changed_at IS NOT NULL AND NEW.state <> 'former'
BEGIN
  INSERT INTO audit (community, number, at, actor, action, kind, target, about, reason)
    VALUES (NEW.community, coalesce((SELECT max(a.number) FROM audit a WHERE a.community = NEW.community), 0) + 1,
            NEW.changed_at, NEW.changed_by, CASE NEW.state WHEN 'suspended' THEN 'suspend' ELSE 'reinstate' END, 'member',
            NEW.handle, NEW.id, NEW.changed_why);
END;
