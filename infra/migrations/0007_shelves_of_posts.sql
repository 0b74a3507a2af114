-- Lists are read shelf by shelf. A *shelf* is what one space, one policy and one part hold: a part is the kind of a post
-- (questions nobody has answered apart from the others) or the status of an idea. Whether a visitor may see a row depends on
-- its space and policy alone, so a shelf is open to somebody or closed as a whole: a list merges the shelves that are open,
-- each walked along an index, and never meets a closed row.

-- Which shelves have ever held something. A row is written once and stays: an empty shelf costs a list one look. What is held
-- by 'tag' is the counts of tags, and by 'reply' replies; they have no parts.
CREATE TABLE shelves (
  community TEXT NOT NULL,
  holds     TEXT NOT NULL CHECK (holds IN ('post', 'idea', 'reply', 'tag')),
  shelf     TEXT NOT NULL,
  space     TEXT NOT NULL,
  policy    TEXT NOT NULL, -- '' stands for "no policy of its own"
  part      TEXT NOT NULL,
  PRIMARY KEY (community, holds, shelf)
) WITHOUT ROWID;

-- `place` is what full-text search knows a row's gates by: two words, one of its space and one of its policy, in letters and
-- digits only, so that no tokenizer takes them apart, and with an end that no stemmer cuts off.

ALTER TABLE posts ADD COLUMN part TEXT
  GENERATED ALWAYS AS (CASE WHEN kind = 'question' AND answer_count = 0 THEN 'unanswered' ELSE kind END) VIRTUAL;
ALTER TABLE posts ADD COLUMN shelf TEXT
  GENERATED ALWAYS AS (space || '/' || coalesce(policy, '') || '/' || part) VIRTUAL;
ALTER TABLE posts ADD COLUMN place TEXT
  GENERATED ALWAYS AS ('s' || community || hex(space) || 'x p' || community || hex(coalesce(policy, '')) || 'x') VIRTUAL;
ALTER TABLE tag_counts ADD COLUMN shelf TEXT GENERATED ALWAYS AS (space || '/' || policy || '/') VIRTUAL;


-- What is made anew below.
DROP TRIGGER posts_inserted;
DROP TRIGGER posts_voted;
DROP TRIGGER posts_edited;
DROP TRIGGER posts_moved;
DROP TRIGGER posts_buried;
DROP TRIGGER posts_deleted;
DROP INDEX posts_hot;
DROP INDEX posts_top;
DROP INDEX posts_new;
DROP INDEX posts_space_hot;
DROP INDEX posts_space_top;
DROP INDEX posts_space_new;
DROP INDEX posts_kind_hot;
DROP INDEX posts_kind_top;
DROP INDEX posts_kind_new;
DROP INDEX posts_author_new;
DROP INDEX posts_unanswered;
DROP INDEX posts_space_unanswered;
DROP INDEX tag_counts_popular;
DROP TABLE post_tags;
DROP TABLE posts_fts;

INSERT INTO shelves (community, holds, shelf, space, policy, part)
  SELECT DISTINCT community, 'post', shelf, space, coalesce(policy, ''), part FROM posts;

INSERT INTO shelves (community, holds, shelf, space, policy, part)
  SELECT DISTINCT community, 'tag', shelf, space, policy, '' FROM tag_counts;

-- One index an order.
CREATE INDEX posts_hot ON posts (community, shelf, hot, id) WHERE state = 'published';
CREATE INDEX posts_top ON posts (community, shelf, score, id) WHERE state = 'published';
CREATE INDEX posts_new ON posts (community, shelf, id) WHERE state = 'published';
CREATE INDEX posts_author_new ON posts (community, author, shelf, id) WHERE state = 'published';
CREATE INDEX tag_counts_popular ON tag_counts (community, shelf, posts, tag);
CREATE INDEX tag_counts_names ON tag_counts (community, shelf, tag);

-- Which post carries which tag. The triggers find a post's rows by its tags and shelf: by the post alone the planner would
-- go through the whole community.
CREATE TABLE post_tags (
  community TEXT NOT NULL,
  tag       TEXT NOT NULL,
  shelf     TEXT NOT NULL,
  post      TEXT NOT NULL,
  score     INTEGER NOT NULL,
  hot       INTEGER NOT NULL,
  PRIMARY KEY (community, tag, shelf, post)
) WITHOUT ROWID;

INSERT INTO post_tags (community, tag, shelf, post, score, hot)
  SELECT DISTINCT p.community, t.value, p.shelf, p.id, p.score, p.hot FROM posts p, json_each(p.tags) t
  WHERE p.state = 'published';
CREATE INDEX post_tags_hot ON post_tags (community, tag, shelf, hot, post);
CREATE INDEX post_tags_top ON post_tags (community, tag, shelf, score, post);

-- Where a row stands counts for whether it is found, not for how well it matches: its weight is nothing.
CREATE VIRTUAL TABLE posts_fts USING fts5(
  place, title, body_md, content = 'posts', content_rowid = 'seq', tokenize = "unicode61 remove_diacritics 2"
);
INSERT INTO posts_fts (posts_fts, rank) VALUES ('rank', 'bm25(0.0, 1.0, 1.0)');
INSERT INTO posts_fts (rowid, place, title, body_md)
  SELECT seq, place, title, body_md FROM posts WHERE state = 'published';

-- What keeps shelves, tags, counts and search entries up to date.

CREATE TRIGGER posts_inserted AFTER INSERT ON posts
BEGIN
  INSERT INTO shelves (community, holds, shelf, space, policy, part)
    VALUES (NEW.community, 'post', NEW.shelf, NEW.space, coalesce(NEW.policy, ''), NEW.part)
    ON CONFLICT (community, holds, shelf) DO NOTHING;
  INSERT INTO shelves (community, holds, shelf, space, policy, part)
    VALUES (NEW.community, 'tag', NEW.space || '/' || coalesce(NEW.policy, '') || '/', NEW.space, coalesce(NEW.policy, ''), '')
    ON CONFLICT (community, holds, shelf) DO NOTHING;
  INSERT INTO tags (community, tag)
    SELECT NEW.community, value FROM json_each(NEW.tags) WHERE true
    ON CONFLICT (community, tag) DO NOTHING;
  INSERT INTO post_tags (community, tag, shelf, post, score, hot)
    SELECT NEW.community, value, NEW.shelf, NEW.id, NEW.score, NEW.hot FROM json_each(NEW.tags) WHERE true
    ON CONFLICT (community, tag, shelf, post) DO NOTHING;
  INSERT INTO tag_counts (community, tag, space, policy, posts)
    SELECT NEW.community, value, NEW.space, coalesce(NEW.policy, ''), 1 FROM json_each(NEW.tags) WHERE true
    ON CONFLICT (community, tag, space, policy) DO UPDATE SET posts = posts + 1;
  INSERT INTO posts_fts (rowid, place, title, body_md) VALUES (NEW.seq, NEW.place, NEW.title, NEW.body_md);
END;

CREATE TRIGGER posts_voted AFTER UPDATE OF up, down, imported_up, imported_down ON posts
WHEN NEW.score <> OLD.score AND NEW.state = 'published'
BEGIN
  UPDATE post_tags SET score = NEW.score, hot = NEW.hot
    WHERE community = NEW.community AND shelf = NEW.shelf AND post = NEW.id
      AND tag IN (SELECT value FROM json_each(NEW.tags));
END;

CREATE TRIGGER posts_edited AFTER UPDATE OF title, body_md, tags ON posts
WHEN NEW.version > OLD.version AND NEW.state = 'published'
BEGIN
  INSERT INTO revisions (community, kind, target, version, title, body_md, tags, written_at)
    VALUES (OLD.community, 'post', OLD.id, OLD.version, OLD.title, OLD.body_md, OLD.tags,
            coalesce(OLD.edited_at, OLD.created_at));
END;

CREATE TRIGGER posts_found AFTER UPDATE OF title, body_md, space, policy ON posts
WHEN NEW.state = 'published' AND OLD.state = 'published'
  AND (NEW.title <> OLD.title OR NEW.body_md <> OLD.body_md OR NEW.place <> OLD.place)
BEGIN
  INSERT INTO posts_fts (posts_fts, rowid, place, title, body_md)
    VALUES ('delete', OLD.seq, OLD.place, OLD.title, OLD.body_md);
  INSERT INTO posts_fts (rowid, place, title, body_md) VALUES (NEW.seq, NEW.place, NEW.title, NEW.body_md);
END;

-- Leaving a shelf or a tag and entering another is one rule, whatever brought it about: the first answer does, too.
CREATE TRIGGER posts_moved AFTER UPDATE OF tags, space, policy, state, kind, answer_count ON posts
WHEN NEW.tags <> OLD.tags OR NEW.shelf <> OLD.shelf OR NEW.state <> OLD.state
BEGIN
  INSERT INTO shelves (community, holds, shelf, space, policy, part)
    VALUES (NEW.community, 'post', NEW.shelf, NEW.space, coalesce(NEW.policy, ''), NEW.part)
    ON CONFLICT (community, holds, shelf) DO NOTHING;
  DELETE FROM post_tags
    WHERE community = OLD.community AND shelf = OLD.shelf AND post = OLD.id
      AND tag IN (SELECT value FROM json_each(OLD.tags));
  INSERT INTO tags (community, tag)
    SELECT NEW.community, value FROM json_each(NEW.tags) WHERE NEW.state = 'published'
    ON CONFLICT (community, tag) DO NOTHING;
  INSERT INTO post_tags (community, tag, shelf, post, score, hot)
    SELECT NEW.community, value, NEW.shelf, NEW.id, NEW.score, NEW.hot FROM json_each(NEW.tags)
    WHERE NEW.state = 'published'
    ON CONFLICT (community, tag, shelf, post) DO NOTHING;
END;

-- Tags are counted for each space and policy, whatever the part.
CREATE TRIGGER posts_counted AFTER UPDATE OF tags, space, policy, state ON posts
WHEN NEW.tags <> OLD.tags OR NEW.place <> OLD.place OR NEW.state <> OLD.state
BEGIN
  INSERT INTO shelves (community, holds, shelf, space, policy, part)
    VALUES (NEW.community, 'tag', NEW.space || '/' || coalesce(NEW.policy, '') || '/', NEW.space, coalesce(NEW.policy, ''), '')
    ON CONFLICT (community, holds, shelf) DO NOTHING;
  UPDATE tag_counts SET posts = posts - 1
    WHERE OLD.state = 'published' AND community = OLD.community AND space = OLD.space
      AND policy = coalesce(OLD.policy, '') AND tag IN (SELECT value FROM json_each(OLD.tags));
  DELETE FROM tag_counts WHERE community = OLD.community AND space = OLD.space AND policy = coalesce(OLD.policy, '')
      AND tag IN (SELECT value FROM json_each(OLD.tags)) AND posts <= 0;
  INSERT INTO tag_counts (community, tag, space, policy, posts)
    SELECT NEW.community, value, NEW.space, coalesce(NEW.policy, ''), 1 FROM json_each(NEW.tags)
    WHERE NEW.state = 'published'
    ON CONFLICT (community, tag, space, policy) DO UPDATE SET posts = posts + 1;
END;

-- A tombstone keeps its place in the thread and nothing of what it said.
CREATE TRIGGER posts_buried AFTER UPDATE OF state ON posts
WHEN NEW.state = 'deleted' AND OLD.state <> 'deleted'
BEGIN
  INSERT INTO posts_fts (posts_fts, rowid, place, title, body_md)
    VALUES ('delete', OLD.seq, OLD.place, OLD.title, OLD.body_md);
  DELETE FROM revisions WHERE community = OLD.community AND kind = 'post' AND target = OLD.id;
END;

CREATE TRIGGER posts_deleted AFTER DELETE ON posts
WHEN OLD.state = 'published'
BEGIN
  INSERT INTO posts_fts (posts_fts, rowid, place, title, body_md)
    VALUES ('delete', OLD.seq, OLD.place, OLD.title, OLD.body_md);
  DELETE FROM revisions WHERE community = OLD.community AND kind = 'post' AND target = OLD.id;
  UPDATE tag_counts SET posts = posts - 1
    WHERE community = OLD.community AND space = OLD.space
      AND policy = coalesce(OLD.policy, '') AND tag IN (SELECT value FROM json_each(OLD.tags));
  DELETE FROM tag_counts WHERE community = OLD.community AND space = OLD.space AND policy = coalesce(OLD.policy, '')
      AND tag IN (SELECT value FROM json_each(OLD.tags)) AND posts <= 0;
  DELETE FROM post_tags
    WHERE community = OLD.community AND shelf = OLD.shelf AND post = OLD.id
      AND tag IN (SELECT value FROM json_each(OLD.tags));
  DELETE FROM replies WHERE community = OLD.community AND thread = OLD.id;
END;
