-- Posts that are to appear at a moment, and posts that are promoted from a moment on.
--
-- What waits is in a table of its own and in no other: no list, count, tag, feed, search entry or notification can know of it,
-- because none of them reads this table. At its moment it becomes a post like any other, by one statement of whoever asks first.

-- The moment the next post is due, for the gate, which reads it before every request anyway; and until when all that was due has
-- been published: writing that is what publishes.
ALTER TABLE communities ADD COLUMN due INTEGER;
ALTER TABLE communities ADD COLUMN published_to INTEGER;

CREATE TABLE scheduled_posts (
  seq        INTEGER PRIMARY KEY,
  community  TEXT NOT NULL REFERENCES communities(id),
  -- The id the post will have: its first ten characters are the moment, so that lists by age have it in its place. Moving the
  -- moment changes them; the other sixteen stay, and it is found by those.
  id         TEXT NOT NULL CHECK (length(id) = 26),
  tail       TEXT GENERATED ALWAYS AS (substr(id, 11)) VIRTUAL,
  kind       TEXT NOT NULL CHECK (kind IN ('question', 'discussion', 'article', 'announcement')),
  space      TEXT NOT NULL,
  policy     TEXT,
  author     TEXT NOT NULL,
  title      TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 250),
  excerpt    TEXT NOT NULL,
  tags       TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags)),
  publish_at INTEGER NOT NULL,
  -- 1: it was due and could not appear, because its author may no longer write, or no longer does so for the company. It waits
  -- until somebody moves it.
  stopped    INTEGER NOT NULL DEFAULT 0 CHECK (stopped IN (0, 1)),
  version    INTEGER NOT NULL DEFAULT 1,
  written_at INTEGER NOT NULL,
  edited_at  INTEGER,
  -- The handles of those it names, who are told when it appears.
  mentions   TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(mentions)),
  body_md    TEXT NOT NULL,
  body_html  TEXT NOT NULL,
  FOREIGN KEY (community, space) REFERENCES spaces(community, slug),
  FOREIGN KEY (community, author) REFERENCES members(community, id),
  FOREIGN KEY (community, policy) REFERENCES policies(community, name)
);

CREATE UNIQUE INDEX scheduled_posts_tail ON scheduled_posts (community, tail);
CREATE INDEX scheduled_posts_due ON scheduled_posts (community, stopped, publish_at);
CREATE INDEX scheduled_posts_soon ON scheduled_posts (community, publish_at, id);
CREATE INDEX scheduled_posts_author ON scheduled_posts (community, author, publish_at, id);
CREATE INDEX scheduled_posts_policy_fk ON scheduled_posts (community, policy);

CREATE TRIGGER scheduled_posts_wait AFTER INSERT ON scheduled_posts
BEGIN
  UPDATE communities SET due = (SELECT min(publish_at) FROM scheduled_posts WHERE community = NEW.community AND stopped = 0)
    WHERE id = NEW.community;
END;

CREATE TRIGGER scheduled_posts_wait_anew AFTER UPDATE OF publish_at, stopped ON scheduled_posts
BEGIN
  UPDATE communities SET due = (SELECT min(publish_at) FROM scheduled_posts WHERE community = NEW.community AND stopped = 0)
    WHERE id = NEW.community;
END;

CREATE TRIGGER scheduled_posts_end AFTER DELETE ON scheduled_posts
BEGIN
  UPDATE communities SET due = (SELECT min(publish_at) FROM scheduled_posts WHERE community = OLD.community AND stopped = 0)
    WHERE id = OLD.community;
END;

-- What a manifest has planted stays known by its file when its moment is moved.
CREATE TRIGGER scheduled_posts_move_seed AFTER UPDATE OF id ON scheduled_posts
WHEN NEW.id <> OLD.id
BEGIN
  UPDATE campaign_seeds SET id = NEW.id WHERE community = OLD.community AND kind = 'post' AND id = OLD.id;
END;

-- Who leaves takes along what has not appeared yet.
CREATE TRIGGER scheduled_posts_end_with_member AFTER UPDATE OF state ON members
WHEN NEW.state = 'former' AND OLD.state <> 'former'
BEGIN
  DELETE FROM scheduled_posts WHERE community = OLD.community AND author = OLD.id;
END;

-- The one statement that publishes is an UPDATE of this column WHERE something is due. It reads and writes under the one lock of
-- the database, so of a hundred first requests one finds something due, and the others nothing.
CREATE TRIGGER scheduled_posts_appear AFTER UPDATE OF published_to ON communities
BEGIN
  UPDATE scheduled_posts SET stopped = 1
    WHERE community = NEW.id AND stopped = 0 AND publish_at <= NEW.published_to
      AND NOT EXISTS (SELECT 1 FROM members m WHERE m.community = NEW.id AND m.id = author AND m.state = 'active'
        AND m.role IN ('employee', 'moderator', 'manager'));
  INSERT INTO posts (community, id, kind, space, policy, author, title, body_md, body_html, excerpt, tags, created_at)
    SELECT s.community, s.id, s.kind, s.space, s.policy, s.author, s.title, s.body_md, s.body_html, s.excerpt, s.tags, s.publish_at
      FROM scheduled_posts s WHERE s.community = NEW.id AND s.stopped = 0 AND s.publish_at <= NEW.published_to;
  INSERT INTO notifications (community, member, id, kind, thread_kind, thread, reply, actor, at)
    SELECT s.community, m.id, s.id, 'mention', 'post', s.id, NULL, s.author, s.publish_at
      FROM scheduled_posts s CROSS JOIN json_each(s.mentions) h CROSS JOIN members m
     WHERE s.community = NEW.id AND s.stopped = 0 AND s.publish_at <= NEW.published_to
       AND m.community = s.community AND m.handle = h.value AND m.state = 'active' AND m.id <> s.author
    ON CONFLICT (community, member, id) DO NOTHING;
  DELETE FROM scheduled_posts WHERE community = NEW.id AND stopped = 0 AND publish_at <= NEW.published_to;
END;

-- A pin may begin later than it is set.
ALTER TABLE pins ADD COLUMN starts INTEGER NOT NULL DEFAULT 0;
