-- Who follows which thread, and what they are told.

CREATE TABLE follows (
  community TEXT NOT NULL,
  kind      TEXT NOT NULL CHECK (kind IN ('post', 'idea')),
  thread    TEXT NOT NULL,
  member    TEXT NOT NULL,
  -- 0: they have had enough of it. The row stays, so that their next reply does not make them follow again.
  following INTEGER NOT NULL CHECK (following IN (0, 1)),
  since     INTEGER NOT NULL,
  PRIMARY KEY (community, kind, thread, member),
  FOREIGN KEY (community, member) REFERENCES members(community, id)
) WITHOUT ROWID;

CREATE INDEX follows_member ON follows (community, member);

-- Who writes follows what they write in.
CREATE TRIGGER follows_begin_with_post AFTER INSERT ON posts
WHEN NEW.author IS NOT NULL
BEGIN
  INSERT INTO follows (community, kind, thread, member, following, since)
    VALUES (NEW.community, 'post', NEW.id, NEW.author, 1, NEW.created_at)
    ON CONFLICT (community, kind, thread, member) DO NOTHING;
END;

CREATE TRIGGER follows_begin_with_idea AFTER INSERT ON ideas
WHEN NEW.author IS NOT NULL
BEGIN
  INSERT INTO follows (community, kind, thread, member, following, since)
    VALUES (NEW.community, 'idea', NEW.id, NEW.author, 1, NEW.created_at)
    ON CONFLICT (community, kind, thread, member) DO NOTHING;
END;

CREATE TRIGGER follows_begin_with_reply AFTER INSERT ON replies
WHEN NEW.author IS NOT NULL
BEGIN
  INSERT INTO follows (community, kind, thread, member, following, since)
    VALUES (NEW.community, NEW.thread_kind, NEW.thread, NEW.author, 1, NEW.created_at)
    ON CONFLICT (community, kind, thread, member) DO NOTHING;
END;

-- What a member is told. All who are told of one thing have it under the same id, so that nobody is told twice: of a reply
-- under the reply's id, of other things under one of their own. Ids are in the order of time.
CREATE TABLE notifications (
  community   TEXT NOT NULL,
  member      TEXT NOT NULL,
  id          TEXT NOT NULL,
  kind        TEXT NOT NULL CHECK (kind IN ('reply', 'mention', 'accepted', 'status', 'merged')),
  thread_kind TEXT NOT NULL CHECK (thread_kind IN ('post', 'idea')),
  thread      TEXT NOT NULL,
  reply       TEXT,
  actor       TEXT NOT NULL,
  at          INTEGER NOT NULL,
  seen        INTEGER,
  PRIMARY KEY (community, member, id),
  FOREIGN KEY (community, member) REFERENCES members(community, id)
) WITHOUT ROWID;

-- The bell: only what is new is in it.
CREATE INDEX notifications_unseen ON notifications (community, member, thread_kind, thread, reply) WHERE seen IS NULL;
CREATE INDEX notifications_thread ON notifications (community, thread, reply);

-- What is old goes as new things come, a few at a time: after ninety days what was seen, after a year everything.
CREATE TRIGGER notifications_pass AFTER INSERT ON notifications
BEGIN
  DELETE FROM notifications WHERE community = NEW.community AND member = NEW.member
    AND id IN (SELECT o.id FROM notifications o WHERE o.community = NEW.community AND o.member = NEW.member
      ORDER BY o.id LIMIT 3)
    AND (at < NEW.at - 31536000000 OR (seen IS NOT NULL AND at < NEW.at - 7776000000));
END;

-- What there is to be told, with where its thread stands now: the gates are looked at when it is read, not when it is
-- written, so who may no longer read a thread is told nothing of it. What was withdrawn or deleted is not told either.
CREATE VIEW notices AS
  SELECT n.community, n.member, n.id, n.kind, n.thread_kind, n.thread, n.reply, n.actor, n.at, n.seen,
         coalesce(p.title, i.title) AS title, coalesce(p.space, i.space) AS space, coalesce(p.policy, i.policy) AS policy,
         i.open_status AS status, substr(r.body_md, 1, 600) AS said
    FROM notifications n
    LEFT JOIN posts p ON n.thread_kind = 'post' AND p.community = n.community AND p.id = n.thread
    LEFT JOIN ideas i ON n.thread_kind = 'idea' AND i.community = n.community AND i.id = n.thread
    LEFT JOIN replies r ON r.community = n.community AND r.id = n.reply
   WHERE coalesce(p.state, i.state) = 'published' AND (n.reply IS NULL OR r.state = 'published');

-- What is new to a member, for the bell on every page: found by the index that holds nothing else.
CREATE VIEW unseen_notices AS
  SELECT n.community, n.member, n.thread, coalesce(p.space, i.space) AS space, coalesce(p.policy, i.policy) AS policy
    FROM notifications n INDEXED BY notifications_unseen
    LEFT JOIN posts p ON n.thread_kind = 'post' AND p.community = n.community AND p.id = n.thread
    LEFT JOIN ideas i ON n.thread_kind = 'idea' AND i.community = n.community AND i.id = n.thread
    LEFT JOIN replies r ON r.community = n.community AND r.id = n.reply
   WHERE n.seen IS NULL AND coalesce(p.state, i.state) = 'published' AND (n.reply IS NULL OR r.state = 'published');

-- What has to be so for somebody to be told of it: looked at in the statement that tells them.
CREATE VIEW idea_standings AS
  SELECT community, id, status, merged_into, responder, responded_at FROM ideas;

CREATE VIEW accepted_answers AS
  SELECT p.community, p.id AS thread, r.id AS reply, r.author
    FROM posts p CROSS JOIN replies r ON r.community = p.community AND r.id = p.accepted_reply;

-- Nothing stays of what is gone: threads, replies, members.
CREATE TRIGGER follows_end_with_post AFTER DELETE ON posts
BEGIN
  DELETE FROM follows WHERE community = OLD.community AND kind = 'post' AND thread = OLD.id;
  DELETE FROM notifications WHERE community = OLD.community AND thread = OLD.id;
END;

CREATE TRIGGER follows_end_with_idea AFTER DELETE ON ideas
BEGIN
  DELETE FROM follows WHERE community = OLD.community AND kind = 'idea' AND thread = OLD.id;
  DELETE FROM notifications WHERE community = OLD.community AND thread = OLD.id;
END;

CREATE TRIGGER notifications_end_with_reply AFTER DELETE ON replies
BEGIN
  DELETE FROM notifications WHERE community = OLD.community AND thread = OLD.thread AND reply = OLD.id;
END;

CREATE TRIGGER follows_end_with_member AFTER UPDATE OF state ON members
WHEN NEW.state = 'former' AND OLD.state <> 'former'
BEGIN
  DELETE FROM follows WHERE community = OLD.community AND member = OLD.id;
  DELETE FROM notifications WHERE community = OLD.community AND member = OLD.id;
END;
