-- Posts, replies, tags, and the history of their edits.

CREATE TABLE posts (
  seq            INTEGER PRIMARY KEY, -- the row of the full-text index; never leaves the database
  community      TEXT NOT NULL,
  id             TEXT NOT NULL,
  kind           TEXT NOT NULL CHECK (kind IN ('question', 'discussion', 'article', 'announcement')),
  space          TEXT NOT NULL,
  policy         TEXT,
  author         TEXT,
  author_name    TEXT NOT NULL DEFAULT '', -- of an imported author who is no member
  title          TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 250),
  excerpt        TEXT NOT NULL,
  tags           TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags)),
  state          TEXT NOT NULL DEFAULT 'published' CHECK (state IN ('published', 'deleted')),
  accepted_reply TEXT,
  reply_count    INTEGER NOT NULL DEFAULT 0,
  answer_count   INTEGER NOT NULL DEFAULT 0,
  up             INTEGER NOT NULL DEFAULT 0,
  down           INTEGER NOT NULL DEFAULT 0,
  imported_up    INTEGER NOT NULL DEFAULT 0,
  imported_down  INTEGER NOT NULL DEFAULT 0,
  version        INTEGER NOT NULL DEFAULT 1,
  created_at     INTEGER NOT NULL,
  edited_at      INTEGER,
  -- Last of what is stored: long text goes on in pages of its own, and whoever reads a counter should not pass them.
  body_md        TEXT NOT NULL,
  body_html      TEXT NOT NULL,
  score          INTEGER GENERATED ALWAYS AS (up + imported_up - down - imported_down) VIRTUAL,
  -- Reddit's rank, which does not depend on "now": seconds, and 45,000 of them for each factor of ten in score. Written
  -- in whole numbers, base 2 and straight between its powers, so that every host computes the same and an index holds it.
  hot            INTEGER GENERATED ALWAYS AS (created_at / 1000 + CASE WHEN score < 0 THEN -1 ELSE 1 END * (CASE
      WHEN abs(score) < 1 THEN 0
      WHEN abs(score) < 2 THEN 0 + (abs(score) - 1) * 13546 / 1
      WHEN abs(score) < 4 THEN 13546 + (abs(score) - 2) * 13546 / 2
      WHEN abs(score) < 8 THEN 27092 + (abs(score) - 4) * 13546 / 4
      WHEN abs(score) < 16 THEN 40638 + (abs(score) - 8) * 13546 / 8
      WHEN abs(score) < 32 THEN 54184 + (abs(score) - 16) * 13546 / 16
      WHEN abs(score) < 64 THEN 67730 + (abs(score) - 32) * 13546 / 32
      WHEN abs(score) < 128 THEN 81276 + (abs(score) - 64) * 13546 / 64
      WHEN abs(score) < 256 THEN 94822 + (abs(score) - 128) * 13546 / 128
      WHEN abs(score) < 512 THEN 108368 + (abs(score) - 256) * 13546 / 256
      WHEN abs(score) < 1024 THEN 121914 + (abs(score) - 512) * 13546 / 512
      WHEN abs(score) < 2048 THEN 135460 + (abs(score) - 1024) * 13546 / 1024
      WHEN abs(score) < 4096 THEN 149006 + (abs(score) - 2048) * 13546 / 2048
      WHEN abs(score) < 8192 THEN 162552 + (abs(score) - 4096) * 13546 / 4096
      WHEN abs(score) < 16384 THEN 176098 + (abs(score) - 8192) * 13546 / 8192
      WHEN abs(score) < 32768 THEN 189644 + (abs(score) - 16384) * 13546 / 16384
      WHEN abs(score) < 65536 THEN 203190 + (abs(score) - 32768) * 13546 / 32768
      WHEN abs(score) < 131072 THEN 216736 + (abs(score) - 65536) * 13546 / 65536
      WHEN abs(score) < 262144 THEN 230282 + (abs(score) - 131072) * 13546 / 131072
      WHEN abs(score) < 524288 THEN 243828 + (abs(score) - 262144) * 13546 / 262144
      WHEN abs(score) < 1048576 THEN 257374 + (abs(score) - 524288) * 13546 / 524288
      ELSE 270920 END)) VIRTUAL,
  UNIQUE (community, id),
  FOREIGN KEY (community, space) REFERENCES spaces(community, slug),
  FOREIGN KEY (community, author) REFERENCES members(community, id),
  FOREIGN KEY (community, policy) REFERENCES policies(community, name)
);

-- One index a listing. Every one leads by equality to the place and goes on in the order the page shows.
CREATE INDEX posts_hot ON posts (community, hot, id) WHERE state = 'published';
CREATE INDEX posts_top ON posts (community, score, id) WHERE state = 'published';
CREATE INDEX posts_new ON posts (community, id) WHERE state = 'published';
CREATE INDEX posts_space_hot ON posts (community, space, hot, id) WHERE state = 'published';
CREATE INDEX posts_space_top ON posts (community, space, score, id) WHERE state = 'published';
CREATE INDEX posts_space_new ON posts (community, space, id) WHERE state = 'published';
CREATE INDEX posts_kind_hot ON posts (community, kind, hot, id) WHERE state = 'published';
CREATE INDEX posts_kind_top ON posts (community, kind, score, id) WHERE state = 'published';
CREATE INDEX posts_kind_new ON posts (community, kind, id) WHERE state = 'published';
CREATE INDEX posts_author_new ON posts (community, author, id) WHERE state = 'published';
CREATE INDEX posts_unanswered ON posts (community, id)
  WHERE state = 'published' AND kind = 'question' AND answer_count = 0;
CREATE INDEX posts_space_unanswered ON posts (community, space, id)
  WHERE state = 'published' AND kind = 'question' AND answer_count = 0;
CREATE INDEX posts_author_fk ON posts (community, author);
CREATE INDEX posts_policy_fk ON posts (community, policy);

CREATE TABLE replies (
  seq           INTEGER PRIMARY KEY,
  community     TEXT NOT NULL,
  id            TEXT NOT NULL,
  thread_kind   TEXT NOT NULL CHECK (thread_kind IN ('post', 'idea')),
  thread        TEXT NOT NULL,
  parent        TEXT, -- the reply this one is a remark on; one level, kept by the insert
  kind          TEXT NOT NULL CHECK (kind IN ('answer', 'comment')),
  author        TEXT,
  author_name   TEXT NOT NULL DEFAULT '',
  state         TEXT NOT NULL DEFAULT 'published' CHECK (state IN ('published', 'deleted')),
  reply_count   INTEGER NOT NULL DEFAULT 0,
  up            INTEGER NOT NULL DEFAULT 0,
  down          INTEGER NOT NULL DEFAULT 0,
  imported_up   INTEGER NOT NULL DEFAULT 0,
  imported_down INTEGER NOT NULL DEFAULT 0,
  version       INTEGER NOT NULL DEFAULT 1,
  created_at    INTEGER NOT NULL,
  edited_at     INTEGER,
  -- Last of what is stored: long text goes on in pages of its own, and whoever reads a counter should not pass them.
  body_md       TEXT NOT NULL,
  body_html     TEXT NOT NULL,
  score         INTEGER GENERATED ALWAYS AS (up + imported_up - down - imported_down) VIRTUAL,
  UNIQUE (community, id),
  FOREIGN KEY (community, author) REFERENCES members(community, id),
  FOREIGN KEY (community, parent) REFERENCES replies(community, id)
);

CREATE INDEX replies_old ON replies (community, thread, id);
CREATE INDEX replies_top ON replies (community, thread, kind, score, id) WHERE parent IS NULL;
CREATE INDEX replies_level ON replies (community, thread, kind, id) WHERE parent IS NULL;
CREATE INDEX replies_nested ON replies (community, parent, id);
CREATE INDEX replies_author_new ON replies (community, author, id) WHERE state = 'published';
CREATE INDEX replies_author_fk ON replies (community, author);

-- What a post, reply or idea said before each edit.
CREATE TABLE revisions (
  community TEXT NOT NULL,
  kind      TEXT NOT NULL CHECK (kind IN ('post', 'reply', 'idea')),
  target    TEXT NOT NULL,
  version   INTEGER NOT NULL,
  title     TEXT NOT NULL,
  body_md   TEXT NOT NULL,
  tags      TEXT NOT NULL,
  written_at INTEGER NOT NULL, -- when this version was written, not when it was replaced
  PRIMARY KEY (community, kind, target, version)
) WITHOUT ROWID;

-- A tag as people know it: its introduction, if somebody wrote one.
CREATE TABLE tags (
  community   TEXT NOT NULL REFERENCES communities(id),
  tag         TEXT NOT NULL CHECK (length(tag) BETWEEN 1 AND 35),
  description TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (community, tag)
) WITHOUT ROWID;

-- Which post carries which tag, in the orders tag pages show. The triggers find a post's rows by its tags: by the post alone
-- the planner would go through the whole community.
CREATE TABLE post_tags (
  community TEXT NOT NULL,
  tag       TEXT NOT NULL,
  post      TEXT NOT NULL,
  score     INTEGER NOT NULL,
  hot       INTEGER NOT NULL,
  PRIMARY KEY (community, tag, post)
) WITHOUT ROWID;

CREATE INDEX post_tags_hot ON post_tags (community, tag, hot, post);
CREATE INDEX post_tags_top ON post_tags (community, tag, score, post);

-- How many published posts carry a tag, counted apart for each gate: a visitor is shown the sum over the gates they
-- pass, so that a count never tells of what is hidden. '' stands for "no policy of its own".
CREATE TABLE tag_counts (
  community TEXT NOT NULL,
  tag       TEXT NOT NULL,
  space     TEXT NOT NULL,
  policy    TEXT NOT NULL,
  posts     INTEGER NOT NULL,
  PRIMARY KEY (community, tag, space, policy)
) WITHOUT ROWID;

CREATE INDEX tag_counts_popular ON tag_counts (community, posts);

CREATE VIRTUAL TABLE posts_fts USING fts5(
  community, title, body_md, content = 'posts', content_rowid = 'seq', tokenize = "unicode61 remove_diacritics 2"
);

CREATE VIRTUAL TABLE replies_fts USING fts5(
  community, body_md, content = 'replies', content_rowid = 'seq', tokenize = "unicode61 remove_diacritics 2"
);

CREATE TRIGGER posts_inserted AFTER INSERT ON posts
BEGIN
  INSERT INTO tags (community, tag)
    SELECT NEW.community, value FROM json_each(NEW.tags) WHERE true
    ON CONFLICT (community, tag) DO NOTHING;
  INSERT INTO post_tags (community, tag, post, score, hot)
    SELECT NEW.community, value, NEW.id, NEW.score, NEW.hot FROM json_each(NEW.tags) WHERE true
    ON CONFLICT (community, tag, post) DO NOTHING;
  INSERT INTO tag_counts (community, tag, space, policy, posts)
    SELECT NEW.community, value, NEW.space, coalesce(NEW.policy, ''), 1 FROM json_each(NEW.tags) WHERE true
    ON CONFLICT (community, tag, space, policy) DO UPDATE SET posts = posts + 1;
  INSERT INTO posts_fts (rowid, community, title, body_md) VALUES (NEW.seq, NEW.community, NEW.title, NEW.body_md);
END;

CREATE TRIGGER posts_voted AFTER UPDATE OF up, down, imported_up, imported_down ON posts
WHEN NEW.score <> OLD.score AND NEW.state = 'published'
BEGIN
  UPDATE post_tags SET score = NEW.score, hot = NEW.hot
    WHERE community = NEW.community AND post = NEW.id AND tag IN (SELECT value FROM json_each(NEW.tags));
END;

CREATE TRIGGER posts_edited AFTER UPDATE OF title, body_md, tags ON posts
WHEN NEW.version > OLD.version AND NEW.state = 'published'
BEGIN
  INSERT INTO revisions (community, kind, target, version, title, body_md, tags, written_at)
    VALUES (OLD.community, 'post', OLD.id, OLD.version, OLD.title, OLD.body_md, OLD.tags,
            coalesce(OLD.edited_at, OLD.created_at));
  INSERT INTO posts_fts (posts_fts, rowid, community, title, body_md)
    VALUES ('delete', OLD.seq, OLD.community, OLD.title, OLD.body_md);
  INSERT INTO posts_fts (rowid, community, title, body_md) VALUES (NEW.seq, NEW.community, NEW.title, NEW.body_md);
END;

-- Where a post stands (tags, space, policy) is counted; leaving a place and entering another is one rule.
CREATE TRIGGER posts_moved AFTER UPDATE OF tags, space, policy, state ON posts
WHEN NEW.tags <> OLD.tags OR NEW.space <> OLD.space OR NEW.policy IS NOT OLD.policy OR NEW.state <> OLD.state
BEGIN
  UPDATE tag_counts SET posts = posts - 1
    WHERE OLD.state = 'published' AND community = OLD.community AND space = OLD.space
      AND policy = coalesce(OLD.policy, '') AND tag IN (SELECT value FROM json_each(OLD.tags));
  DELETE FROM tag_counts WHERE community = OLD.community AND space = OLD.space AND policy = coalesce(OLD.policy, '')
      AND tag IN (SELECT value FROM json_each(OLD.tags)) AND posts <= 0;
  DELETE FROM post_tags
    WHERE community = OLD.community AND post = OLD.id AND tag IN (SELECT value FROM json_each(OLD.tags));
  INSERT INTO tags (community, tag)
    SELECT NEW.community, value FROM json_each(NEW.tags) WHERE NEW.state = 'published'
    ON CONFLICT (community, tag) DO NOTHING;
  INSERT INTO post_tags (community, tag, post, score, hot)
    SELECT NEW.community, value, NEW.id, NEW.score, NEW.hot FROM json_each(NEW.tags) WHERE NEW.state = 'published'
    ON CONFLICT (community, tag, post) DO NOTHING;
  INSERT INTO tag_counts (community, tag, space, policy, posts)
    SELECT NEW.community, value, NEW.space, coalesce(NEW.policy, ''), 1 FROM json_each(NEW.tags)
    WHERE NEW.state = 'published'
    ON CONFLICT (community, tag, space, policy) DO UPDATE SET posts = posts + 1;
END;

-- A tombstone keeps its place in the thread and nothing of what it said.
CREATE TRIGGER posts_buried AFTER UPDATE OF state ON posts
WHEN NEW.state = 'deleted' AND OLD.state <> 'deleted'
BEGIN
  INSERT INTO posts_fts (posts_fts, rowid, community, title, body_md)
    VALUES ('delete', OLD.seq, OLD.community, OLD.title, OLD.body_md);
  DELETE FROM revisions WHERE community = OLD.community AND kind = 'post' AND target = OLD.id;
END;

CREATE TRIGGER posts_deleted AFTER DELETE ON posts
WHEN OLD.state = 'published'
BEGIN
  INSERT INTO posts_fts (posts_fts, rowid, community, title, body_md)
    VALUES ('delete', OLD.seq, OLD.community, OLD.title, OLD.body_md);
  DELETE FROM revisions WHERE community = OLD.community AND kind = 'post' AND target = OLD.id;
  UPDATE tag_counts SET posts = posts - 1
    WHERE community = OLD.community AND space = OLD.space
      AND policy = coalesce(OLD.policy, '') AND tag IN (SELECT value FROM json_each(OLD.tags));
  DELETE FROM tag_counts WHERE community = OLD.community AND space = OLD.space AND policy = coalesce(OLD.policy, '')
      AND tag IN (SELECT value FROM json_each(OLD.tags)) AND posts <= 0;
  DELETE FROM post_tags
    WHERE community = OLD.community AND post = OLD.id AND tag IN (SELECT value FROM json_each(OLD.tags));
  DELETE FROM replies WHERE community = OLD.community AND thread = OLD.id;
END;

-- A reply to what is gone, or a remark on a remark, is refused whole, with whatever else was in its batch.
CREATE TRIGGER replies_parent_there BEFORE INSERT ON replies
WHEN NEW.parent IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM replies WHERE community = NEW.community AND id = NEW.parent
                  AND thread = NEW.thread AND parent IS NULL AND state = 'published')
BEGIN
  SELECT RAISE(ABORT, 'rule:parent_gone');
END;

CREATE TRIGGER replies_post_there BEFORE INSERT ON replies
WHEN NEW.thread_kind = 'post'
  AND NOT EXISTS (SELECT 1 FROM posts WHERE community = NEW.community AND id = NEW.thread AND state = 'published')
BEGIN
  SELECT RAISE(ABORT, 'rule:thread_gone');
END;

CREATE TRIGGER replies_inserted AFTER INSERT ON replies
BEGIN
  UPDATE posts SET reply_count = reply_count + 1, answer_count = answer_count + (NEW.kind = 'answer')
    WHERE NEW.thread_kind = 'post' AND community = NEW.community AND id = NEW.thread;
  UPDATE replies SET reply_count = reply_count + 1 WHERE community = NEW.community AND id = NEW.parent;
  INSERT INTO replies_fts (rowid, community, body_md) VALUES (NEW.seq, NEW.community, NEW.body_md);
END;

CREATE TRIGGER replies_edited AFTER UPDATE OF body_md ON replies
WHEN NEW.version > OLD.version AND NEW.state = 'published'
BEGIN
  INSERT INTO revisions (community, kind, target, version, title, body_md, tags, written_at)
    VALUES (OLD.community, 'reply', OLD.id, OLD.version, '', OLD.body_md, '[]',
            coalesce(OLD.edited_at, OLD.created_at));
  INSERT INTO replies_fts (replies_fts, rowid, community, body_md)
    VALUES ('delete', OLD.seq, OLD.community, OLD.body_md);
  INSERT INTO replies_fts (rowid, community, body_md) VALUES (NEW.seq, NEW.community, NEW.body_md);
END;

CREATE TRIGGER replies_buried AFTER UPDATE OF state ON replies
WHEN NEW.state = 'deleted' AND OLD.state <> 'deleted'
BEGIN
  INSERT INTO replies_fts (replies_fts, rowid, community, body_md)
    VALUES ('delete', OLD.seq, OLD.community, OLD.body_md);
  DELETE FROM revisions WHERE community = OLD.community AND kind = 'reply' AND target = OLD.id;
  UPDATE posts SET reply_count = reply_count - 1, answer_count = answer_count - (OLD.kind = 'answer'),
      accepted_reply = CASE WHEN accepted_reply = OLD.id THEN NULL ELSE accepted_reply END
    WHERE OLD.thread_kind = 'post' AND community = OLD.community AND id = OLD.thread;
END;

CREATE TRIGGER replies_deleted AFTER DELETE ON replies
WHEN OLD.state = 'published'
BEGIN
  INSERT INTO replies_fts (replies_fts, rowid, community, body_md)
    VALUES ('delete', OLD.seq, OLD.community, OLD.body_md);
  DELETE FROM revisions WHERE community = OLD.community AND kind = 'reply' AND target = OLD.id;
  UPDATE posts SET reply_count = reply_count - 1, answer_count = answer_count - (OLD.kind = 'answer'),
      accepted_reply = CASE WHEN accepted_reply = OLD.id THEN NULL ELSE accepted_reply END
    WHERE OLD.thread_kind = 'post' AND community = OLD.community AND id = OLD.thread;
  UPDATE replies SET reply_count = reply_count - 1 WHERE community = OLD.community AND id = OLD.parent;
END;
