-- Where the thread of a reply stands, kept by triggers on the threads; null while the thread is a tombstone.
ALTER TABLE replies ADD COLUMN space TEXT;
ALTER TABLE replies ADD COLUMN policy TEXT;
ALTER TABLE replies ADD COLUMN shelf TEXT
  GENERATED ALWAYS AS (space || '/' || coalesce(policy, '') || '/') VIRTUAL;
ALTER TABLE replies ADD COLUMN place TEXT
  GENERATED ALWAYS AS (CASE WHEN space IS NOT NULL
    THEN 's' || community || hex(space) || 'x p' || community || hex(coalesce(policy, '')) || 'x' END) VIRTUAL;

DROP TRIGGER replies_inserted;
DROP TRIGGER replies_edited;
DROP TRIGGER replies_buried;
DROP TRIGGER replies_deleted;
DROP INDEX replies_author_new;
DROP TABLE replies_fts;

UPDATE replies SET (space, policy) = (SELECT p.space, p.policy FROM posts p
    WHERE p.community = replies.community AND p.id = replies.thread AND p.state = 'published')
  WHERE thread_kind = 'post';

INSERT INTO shelves (community, holds, shelf, space, policy, part)
  SELECT DISTINCT community, 'reply', shelf, space, coalesce(policy, ''), '' FROM replies WHERE shelf IS NOT NULL;

CREATE INDEX replies_author_new ON replies (community, author, shelf, id)
  WHERE state = 'published' AND shelf IS NOT NULL;

CREATE VIRTUAL TABLE replies_fts USING fts5(
  place, body_md, content = 'replies', content_rowid = 'seq', tokenize = "unicode61 remove_diacritics 2"
);
INSERT INTO replies_fts (replies_fts, rank) VALUES ('rank', 'bm25(0.0, 1.0)');
INSERT INTO replies_fts (rowid, place, body_md)
  SELECT seq, place, body_md FROM replies WHERE state = 'published' AND place IS NOT NULL;

-- Replies stand where their thread does, and nowhere while it is a tombstone. Moving a thread writes all its replies.
CREATE TRIGGER replies_follow_post AFTER UPDATE OF space, policy, state ON posts
WHEN NEW.place <> OLD.place OR NEW.state <> OLD.state
BEGIN
  UPDATE replies SET space = CASE WHEN NEW.state = 'published' THEN NEW.space END, policy = NEW.policy
    WHERE community = NEW.community AND thread = NEW.id AND thread_kind = 'post';
END;

CREATE TRIGGER replies_inserted AFTER INSERT ON replies
BEGIN
  UPDATE posts SET reply_count = reply_count + 1, answer_count = answer_count + (NEW.kind = 'answer')
    WHERE NEW.thread_kind = 'post' AND community = NEW.community AND id = NEW.thread;
  UPDATE replies SET reply_count = reply_count + 1 WHERE community = NEW.community AND id = NEW.parent;
  UPDATE replies SET (space, policy) =
      (SELECT p.space, p.policy FROM posts p WHERE p.community = NEW.community AND p.id = NEW.thread)
    WHERE NEW.thread_kind = 'post' AND community = NEW.community AND id = NEW.id;
END;

-- A reply is on a shelf and found by search from when it is known where its thread stands.
CREATE TRIGGER replies_placed AFTER UPDATE OF space, policy ON replies
WHEN NEW.place IS NOT OLD.place AND NEW.state = 'published'
BEGIN
  INSERT INTO replies_fts (replies_fts, rowid, place, body_md)
    SELECT 'delete', OLD.seq, OLD.place, OLD.body_md WHERE OLD.place IS NOT NULL;
  INSERT INTO replies_fts (rowid, place, body_md) SELECT NEW.seq, NEW.place, NEW.body_md WHERE NEW.place IS NOT NULL;
  INSERT INTO shelves (community, holds, shelf, space, policy, part)
    SELECT NEW.community, 'reply', NEW.shelf, NEW.space, coalesce(NEW.policy, ''), '' WHERE NEW.shelf IS NOT NULL
    ON CONFLICT (community, holds, shelf) DO NOTHING;
END;

CREATE TRIGGER replies_edited AFTER UPDATE OF body_md ON replies
WHEN NEW.version > OLD.version AND NEW.state = 'published'
BEGIN
  INSERT INTO revisions (community, kind, target, version, title, body_md, tags, written_at)
    VALUES (OLD.community, 'reply', OLD.id, OLD.version, '', OLD.body_md, '[]',
            coalesce(OLD.edited_at, OLD.created_at));
  INSERT INTO replies_fts (replies_fts, rowid, place, body_md)
    SELECT 'delete', OLD.seq, OLD.place, OLD.body_md WHERE OLD.place IS NOT NULL;
  INSERT INTO replies_fts (rowid, place, body_md) SELECT NEW.seq, NEW.place, NEW.body_md WHERE NEW.place IS NOT NULL;
END;

CREATE TRIGGER replies_buried AFTER UPDATE OF state ON replies
WHEN NEW.state = 'deleted' AND OLD.state <> 'deleted'
BEGIN
  INSERT INTO replies_fts (replies_fts, rowid, place, body_md)
    SELECT 'delete', OLD.seq, OLD.place, OLD.body_md WHERE OLD.place IS NOT NULL;
  DELETE FROM revisions WHERE community = OLD.community AND kind = 'reply' AND target = OLD.id;
  UPDATE posts SET reply_count = reply_count - 1, answer_count = answer_count - (OLD.kind = 'answer'),
      accepted_reply = CASE WHEN accepted_reply = OLD.id THEN NULL ELSE accepted_reply END
    WHERE OLD.thread_kind = 'post' AND community = OLD.community AND id = OLD.thread;
END;

CREATE TRIGGER replies_deleted AFTER DELETE ON replies
WHEN OLD.state = 'published'
BEGIN
  INSERT INTO replies_fts (replies_fts, rowid, place, body_md)
    SELECT 'delete', OLD.seq, OLD.place, OLD.body_md WHERE OLD.place IS NOT NULL;
  DELETE FROM revisions WHERE community = OLD.community AND kind = 'reply' AND target = OLD.id;
  UPDATE posts SET reply_count = reply_count - 1, answer_count = answer_count - (OLD.kind = 'answer'),
      accepted_reply = CASE WHEN accepted_reply = OLD.id THEN NULL ELSE accepted_reply END
    WHERE OLD.thread_kind = 'post' AND community = OLD.community AND id = OLD.thread;
  UPDATE replies SET reply_count = reply_count - 1 WHERE community = OLD.community AND id = OLD.parent;
END;
