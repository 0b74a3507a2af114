-- Ideas, their status with its official response, and merges of duplicates.

CREATE TABLE ideas (
  seq           INTEGER PRIMARY KEY, -- the row of the full-text index; never leaves the database
  community     TEXT NOT NULL,
  id            TEXT NOT NULL,
  space         TEXT NOT NULL,
  policy        TEXT,
  author        TEXT,
  author_name   TEXT NOT NULL DEFAULT '',
  title         TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 250),
  excerpt       TEXT NOT NULL,
  tags          TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags)),
  state         TEXT NOT NULL DEFAULT 'published' CHECK (state IN ('published', 'deleted')),
  -- Merged is not a status one sets: it is what an idea is while merged_into names another. What it was before stays in
  -- open_status, so that undoing a merge has nothing to guess.
  open_status   TEXT NOT NULL DEFAULT 'under_review'
                CHECK (open_status IN ('under_review', 'planned', 'in_progress', 'shipped', 'declined')),
  merged_into   TEXT,
  responder     TEXT,
  responded_at  INTEGER,
  reply_count   INTEGER NOT NULL DEFAULT 0,
  merge_count   INTEGER NOT NULL DEFAULT 0,
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
  response_md   TEXT NOT NULL DEFAULT '',
  response_html TEXT NOT NULL DEFAULT '',
  status        TEXT GENERATED ALWAYS AS (CASE WHEN merged_into IS NULL THEN open_status ELSE 'merged' END) VIRTUAL,
  score         INTEGER GENERATED ALWAYS AS (up + imported_up - down - imported_down) VIRTUAL,
  -- The same rank as posts have.
  hot           INTEGER GENERATED ALWAYS AS (created_at / 1000 + CASE WHEN score < 0 THEN -1 ELSE 1 END * (CASE
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
  CHECK (merged_into <> id),
  FOREIGN KEY (community, space) REFERENCES spaces(community, slug),
  FOREIGN KEY (community, author) REFERENCES members(community, id),
  FOREIGN KEY (community, responder) REFERENCES members(community, id),
  FOREIGN KEY (community, policy) REFERENCES policies(community, name),
  FOREIGN KEY (community, merged_into) REFERENCES ideas(community, id)
);

CREATE INDEX ideas_hot ON ideas (community, hot, id) WHERE state = 'published' AND merged_into IS NULL;
CREATE INDEX ideas_top ON ideas (community, score, id) WHERE state = 'published' AND merged_into IS NULL;
CREATE INDEX ideas_new ON ideas (community, id) WHERE state = 'published' AND merged_into IS NULL;
CREATE INDEX ideas_status_hot ON ideas (community, status, hot, id) WHERE state = 'published';
CREATE INDEX ideas_status_top ON ideas (community, status, score, id) WHERE state = 'published';
CREATE INDEX ideas_status_new ON ideas (community, status, id) WHERE state = 'published';
CREATE INDEX ideas_space_hot ON ideas (community, space, hot, id) WHERE state = 'published' AND merged_into IS NULL;
CREATE INDEX ideas_space_top ON ideas (community, space, score, id) WHERE state = 'published' AND merged_into IS NULL;
CREATE INDEX ideas_space_new ON ideas (community, space, id) WHERE state = 'published' AND merged_into IS NULL;
CREATE INDEX ideas_author_new ON ideas (community, author, id) WHERE state = 'published';
CREATE INDEX ideas_author_fk ON ideas (community, author);
CREATE INDEX ideas_merged ON ideas (community, merged_into, id) WHERE merged_into IS NOT NULL;
CREATE INDEX ideas_policy_fk ON ideas (community, policy);

CREATE TABLE idea_tags (
  community TEXT NOT NULL,
  tag       TEXT NOT NULL,
  idea      TEXT NOT NULL,
  score     INTEGER NOT NULL,
  hot       INTEGER NOT NULL,
  PRIMARY KEY (community, tag, idea)
) WITHOUT ROWID;

CREATE INDEX idea_tags_hot ON idea_tags (community, tag, hot, idea);
CREATE INDEX idea_tags_top ON idea_tags (community, tag, score, idea);

-- Every change of status, oldest first: the material of "you asked, we built".
CREATE TABLE idea_statuses (
  community  TEXT NOT NULL,
  idea       TEXT NOT NULL,
  version    INTEGER NOT NULL,
  status     TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  PRIMARY KEY (community, idea, version)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE ideas_fts USING fts5(
  community, title, body_md, content = 'ideas', content_rowid = 'seq', tokenize = "porter unicode61 remove_diacritics 2"
);

CREATE TRIGGER ideas_inserted AFTER INSERT ON ideas
BEGIN
  INSERT INTO idea_tags (community, tag, idea, score, hot)
    SELECT NEW.community, value, NEW.id, NEW.score, NEW.hot FROM json_each(NEW.tags) WHERE true
    ON CONFLICT (community, tag, idea) DO NOTHING;
  INSERT INTO ideas_fts (rowid, community, title, body_md) VALUES (NEW.seq, NEW.community, NEW.title, NEW.body_md);
END;

CREATE TRIGGER ideas_voted AFTER UPDATE OF up, down, imported_up, imported_down ON ideas
WHEN NEW.score <> OLD.score AND NEW.state = 'published'
BEGIN
  UPDATE idea_tags SET score = NEW.score, hot = NEW.hot
    WHERE community = NEW.community AND idea = NEW.id AND tag IN (SELECT value FROM json_each(NEW.tags));
END;

CREATE TRIGGER ideas_edited AFTER UPDATE OF title, body_md, tags ON ideas
WHEN NEW.version > OLD.version AND NEW.state = 'published'
BEGIN
  INSERT INTO revisions (community, kind, target, version, title, body_md, tags, written_at)
    VALUES (OLD.community, 'idea', OLD.id, OLD.version, OLD.title, OLD.body_md, OLD.tags,
            coalesce(OLD.edited_at, OLD.created_at));
  INSERT INTO ideas_fts (ideas_fts, rowid, community, title, body_md)
    VALUES ('delete', OLD.seq, OLD.community, OLD.title, OLD.body_md);
  INSERT INTO ideas_fts (rowid, community, title, body_md) VALUES (NEW.seq, NEW.community, NEW.title, NEW.body_md);
END;

CREATE TRIGGER ideas_retagged AFTER UPDATE OF tags, state ON ideas
WHEN NEW.tags <> OLD.tags OR NEW.state <> OLD.state
BEGIN
  DELETE FROM idea_tags
    WHERE community = OLD.community AND idea = OLD.id AND tag IN (SELECT value FROM json_each(OLD.tags));
  INSERT INTO idea_tags (community, tag, idea, score, hot)
    SELECT NEW.community, value, NEW.id, NEW.score, NEW.hot FROM json_each(NEW.tags) WHERE NEW.state = 'published'
    ON CONFLICT (community, tag, idea) DO NOTHING;
END;

CREATE TRIGGER ideas_status_changed AFTER UPDATE OF open_status ON ideas
WHEN NEW.open_status <> OLD.open_status
BEGIN
  INSERT INTO idea_statuses (community, idea, version, status, changed_at)
    SELECT NEW.community, NEW.id, count(*) + 1, NEW.open_status, coalesce(NEW.responded_at, NEW.created_at)
    FROM idea_statuses WHERE community = NEW.community AND idea = NEW.id;
END;

CREATE TRIGGER ideas_buried AFTER UPDATE OF state ON ideas
WHEN NEW.state = 'deleted' AND OLD.state <> 'deleted'
BEGIN
  INSERT INTO ideas_fts (ideas_fts, rowid, community, title, body_md)
    VALUES ('delete', OLD.seq, OLD.community, OLD.title, OLD.body_md);
  DELETE FROM revisions WHERE community = OLD.community AND kind = 'idea' AND target = OLD.id;
END;

CREATE TRIGGER ideas_deleted AFTER DELETE ON ideas
WHEN OLD.state = 'published'
BEGIN
  INSERT INTO ideas_fts (ideas_fts, rowid, community, title, body_md)
    VALUES ('delete', OLD.seq, OLD.community, OLD.title, OLD.body_md);
  DELETE FROM revisions WHERE community = OLD.community AND kind = 'idea' AND target = OLD.id;
  DELETE FROM idea_tags
    WHERE community = OLD.community AND idea = OLD.id AND tag IN (SELECT value FROM json_each(OLD.tags));
  DELETE FROM idea_statuses WHERE community = OLD.community AND idea = OLD.id;
  DELETE FROM replies WHERE community = OLD.community AND thread = OLD.id;
END;

CREATE TRIGGER replies_idea_there BEFORE INSERT ON replies
WHEN NEW.thread_kind = 'idea'
  AND NOT EXISTS (SELECT 1 FROM ideas WHERE community = NEW.community AND id = NEW.thread AND state = 'published')
BEGIN
  SELECT RAISE(ABORT, 'rule:thread_gone');
END;

-- Replies to ideas are the posts service's rows; the idea's count of them is the idea's.
CREATE TRIGGER ideas_replied AFTER INSERT ON replies
WHEN NEW.thread_kind = 'idea'
BEGIN
  UPDATE ideas SET reply_count = reply_count + 1 WHERE community = NEW.community AND id = NEW.thread;
END;

CREATE TRIGGER ideas_reply_buried AFTER UPDATE OF state ON replies
WHEN NEW.thread_kind = 'idea' AND NEW.state = 'deleted' AND OLD.state <> 'deleted'
BEGIN
  UPDATE ideas SET reply_count = reply_count - 1 WHERE community = NEW.community AND id = NEW.thread;
END;

CREATE TRIGGER ideas_reply_deleted AFTER DELETE ON replies
WHEN OLD.thread_kind = 'idea' AND OLD.state = 'published'
BEGIN
  UPDATE ideas SET reply_count = reply_count - 1 WHERE community = OLD.community AND id = OLD.thread;
END;
