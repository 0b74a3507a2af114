-- Ideas stand on shelves as posts do: a part is a status.

ALTER TABLE ideas ADD COLUMN shelf TEXT
  GENERATED ALWAYS AS (space || '/' || coalesce(policy, '') || '/' || status) VIRTUAL;
ALTER TABLE ideas ADD COLUMN place TEXT
  GENERATED ALWAYS AS ('s' || community || hex(space) || 'x p' || community || hex(coalesce(policy, '')) || 'x') VIRTUAL;

DROP TRIGGER ideas_inserted;
DROP TRIGGER ideas_voted;
DROP TRIGGER ideas_edited;
DROP TRIGGER ideas_retagged;
DROP TRIGGER ideas_buried;
DROP TRIGGER ideas_deleted;
DROP INDEX ideas_hot;
DROP INDEX ideas_top;
DROP INDEX ideas_new;
DROP INDEX ideas_status_hot;
DROP INDEX ideas_status_top;
DROP INDEX ideas_status_new;
DROP INDEX ideas_space_hot;
DROP INDEX ideas_space_top;
DROP INDEX ideas_space_new;
DROP INDEX ideas_author_new;
DROP TABLE idea_tags;
DROP TABLE ideas_fts;

UPDATE replies SET (space, policy) = (SELECT i.space, i.policy FROM ideas i
    WHERE i.community = replies.community AND i.id = replies.thread AND i.state = 'published')
  WHERE thread_kind = 'idea';

INSERT INTO shelves (community, holds, shelf, space, policy, part)
  SELECT DISTINCT community, 'idea', shelf, space, coalesce(policy, ''), status FROM ideas;
CREATE INDEX ideas_hot ON ideas (community, shelf, hot, id) WHERE state = 'published';
CREATE INDEX ideas_top ON ideas (community, shelf, score, id) WHERE state = 'published';
CREATE INDEX ideas_new ON ideas (community, shelf, id) WHERE state = 'published';
CREATE INDEX ideas_author_new ON ideas (community, author, shelf, id) WHERE state = 'published';

CREATE TABLE idea_tags (
  community TEXT NOT NULL,
  tag       TEXT NOT NULL,
  shelf     TEXT NOT NULL,
  idea      TEXT NOT NULL,
  score     INTEGER NOT NULL,
  hot       INTEGER NOT NULL,
  PRIMARY KEY (community, tag, shelf, idea)
) WITHOUT ROWID;

INSERT INTO idea_tags (community, tag, shelf, idea, score, hot)
  SELECT DISTINCT i.community, t.value, i.shelf, i.id, i.score, i.hot FROM ideas i, json_each(i.tags) t
  WHERE i.state = 'published';
CREATE INDEX idea_tags_hot ON idea_tags (community, tag, shelf, hot, idea);
CREATE INDEX idea_tags_top ON idea_tags (community, tag, shelf, score, idea);

CREATE VIRTUAL TABLE ideas_fts USING fts5(
  place, title, body_md, content = 'ideas', content_rowid = 'seq', tokenize = "porter unicode61 remove_diacritics 2"
);
INSERT INTO ideas_fts (ideas_fts, rank) VALUES ('rank', 'bm25(0.0, 1.0, 1.0)');
INSERT INTO ideas_fts (rowid, place, title, body_md)
  SELECT seq, place, title, body_md FROM ideas WHERE state = 'published';

CREATE TRIGGER ideas_inserted AFTER INSERT ON ideas
BEGIN
  INSERT INTO shelves (community, holds, shelf, space, policy, part)
    VALUES (NEW.community, 'idea', NEW.shelf, NEW.space, coalesce(NEW.policy, ''), NEW.status)
    ON CONFLICT (community, holds, shelf) DO NOTHING;
  INSERT INTO idea_tags (community, tag, shelf, idea, score, hot)
    SELECT NEW.community, value, NEW.shelf, NEW.id, NEW.score, NEW.hot FROM json_each(NEW.tags) WHERE true
    ON CONFLICT (community, tag, shelf, idea) DO NOTHING;
  INSERT INTO ideas_fts (rowid, place, title, body_md) VALUES (NEW.seq, NEW.place, NEW.title, NEW.body_md);
END;

CREATE TRIGGER ideas_voted AFTER UPDATE OF up, down, imported_up, imported_down ON ideas
WHEN NEW.score <> OLD.score AND NEW.state = 'published'
BEGIN
  UPDATE idea_tags SET score = NEW.score, hot = NEW.hot
    WHERE community = NEW.community AND shelf = NEW.shelf AND idea = NEW.id
      AND tag IN (SELECT value FROM json_each(NEW.tags));
END;

CREATE TRIGGER ideas_edited AFTER UPDATE OF title, body_md, tags ON ideas
WHEN NEW.version > OLD.version AND NEW.state = 'published'
BEGIN
  INSERT INTO revisions (community, kind, target, version, title, body_md, tags, written_at)
    VALUES (OLD.community, 'idea', OLD.id, OLD.version, OLD.title, OLD.body_md, OLD.tags,
            coalesce(OLD.edited_at, OLD.created_at));
END;

CREATE TRIGGER ideas_found AFTER UPDATE OF title, body_md, space, policy ON ideas
WHEN NEW.state = 'published' AND OLD.state = 'published'
  AND (NEW.title <> OLD.title OR NEW.body_md <> OLD.body_md OR NEW.place <> OLD.place)
BEGIN
  INSERT INTO ideas_fts (ideas_fts, rowid, place, title, body_md)
    VALUES ('delete', OLD.seq, OLD.place, OLD.title, OLD.body_md);
  INSERT INTO ideas_fts (rowid, place, title, body_md) VALUES (NEW.seq, NEW.place, NEW.title, NEW.body_md);
END;

CREATE TRIGGER ideas_moved AFTER UPDATE OF tags, space, policy, state, open_status, merged_into ON ideas
WHEN NEW.tags <> OLD.tags OR NEW.shelf <> OLD.shelf OR NEW.state <> OLD.state
BEGIN
  INSERT INTO shelves (community, holds, shelf, space, policy, part)
    VALUES (NEW.community, 'idea', NEW.shelf, NEW.space, coalesce(NEW.policy, ''), NEW.status)
    ON CONFLICT (community, holds, shelf) DO NOTHING;
  DELETE FROM idea_tags
    WHERE community = OLD.community AND shelf = OLD.shelf AND idea = OLD.id
      AND tag IN (SELECT value FROM json_each(OLD.tags));
  INSERT INTO idea_tags (community, tag, shelf, idea, score, hot)
    SELECT NEW.community, value, NEW.shelf, NEW.id, NEW.score, NEW.hot FROM json_each(NEW.tags)
    WHERE NEW.state = 'published'
    ON CONFLICT (community, tag, shelf, idea) DO NOTHING;
END;

CREATE TRIGGER replies_follow_idea AFTER UPDATE OF space, policy, state ON ideas
WHEN NEW.place <> OLD.place OR NEW.state <> OLD.state
BEGIN
  UPDATE replies SET space = CASE WHEN NEW.state = 'published' THEN NEW.space END, policy = NEW.policy
    WHERE community = NEW.community AND thread = NEW.id AND thread_kind = 'idea';
END;

CREATE TRIGGER replies_stand_under_idea AFTER INSERT ON replies
WHEN NEW.thread_kind = 'idea'
BEGIN
  UPDATE replies SET (space, policy) =
      (SELECT i.space, i.policy FROM ideas i WHERE i.community = NEW.community AND i.id = NEW.thread)
    WHERE community = NEW.community AND id = NEW.id;
END;

CREATE TRIGGER ideas_buried AFTER UPDATE OF state ON ideas
WHEN NEW.state = 'deleted' AND OLD.state <> 'deleted'
BEGIN
  INSERT INTO ideas_fts (ideas_fts, rowid, place, title, body_md)
    VALUES ('delete', OLD.seq, OLD.place, OLD.title, OLD.body_md);
  DELETE FROM revisions WHERE community = OLD.community AND kind = 'idea' AND target = OLD.id;
END;

CREATE TRIGGER ideas_deleted AFTER DELETE ON ideas
WHEN OLD.state = 'published'
BEGIN
  INSERT INTO ideas_fts (ideas_fts, rowid, place, title, body_md)
    VALUES ('delete', OLD.seq, OLD.place, OLD.title, OLD.body_md);
  DELETE FROM revisions WHERE community = OLD.community AND kind = 'idea' AND target = OLD.id;
  DELETE FROM idea_tags
    WHERE community = OLD.community AND shelf = OLD.shelf AND idea = OLD.id
      AND tag IN (SELECT value FROM json_each(OLD.tags));
  DELETE FROM idea_statuses WHERE community = OLD.community AND idea = OLD.id;
  DELETE FROM replies WHERE community = OLD.community AND thread = OLD.id;
END;
