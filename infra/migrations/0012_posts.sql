-- Posts that are promoted, and who answers under a tag.

-- A pin keeps a post on top of the home page and of its space until a moment. It is in force while that moment is to come and
-- the post is published: nothing has to run for it to end.
CREATE TABLE pins (
  community TEXT NOT NULL REFERENCES communities(id),
  post      TEXT NOT NULL,
  until     INTEGER NOT NULL,
  pinned_by TEXT NOT NULL,
  pinned_at INTEGER NOT NULL,
  PRIMARY KEY (community, post),
  CHECK (until > pinned_at)
) WITHOUT ROWID;

CREATE INDEX pins_in_force ON pins (community, until);

-- What goes out of sight is promoted no more, and does not come back on top by being restored.
CREATE TRIGGER pins_end_with_buried_post AFTER UPDATE OF state ON posts
WHEN NEW.state <> 'published' AND OLD.state = 'published'
BEGIN
  DELETE FROM pins WHERE community = OLD.community AND post = OLD.id;
END;

CREATE TRIGGER pins_end_with_post AFTER DELETE ON posts
BEGIN
  DELETE FROM pins WHERE community = OLD.community AND post = OLD.id;
END;

-- The introduction of a tag, rendered when it was written; empty where it was written before there was such a column.
ALTER TABLE tags ADD COLUMN description_html TEXT NOT NULL DEFAULT '';

-- How many answers a member has under a tag, and how many of them were accepted: counted apart for each space and policy, as
-- tags are, so that a visitor is shown the sum over what is open to them. `points` is what the list goes by.
CREATE TABLE tag_answerers (
  community TEXT NOT NULL,
  tag       TEXT NOT NULL,
  shelf     TEXT NOT NULL, -- that of the tag: space/policy/
  member    TEXT NOT NULL,
  answers   INTEGER NOT NULL,
  accepted  INTEGER NOT NULL,
  points    INTEGER GENERATED ALWAYS AS (answers + 2 * accepted) VIRTUAL,
  PRIMARY KEY (community, tag, shelf, member)
) WITHOUT ROWID;

INSERT INTO tag_answerers (community, tag, shelf, member, answers, accepted)
  SELECT p.community, t.value, p.space || '/' || coalesce(p.policy, '') || '/', r.author, count(*),
         sum(r.id IS p.accepted_reply)
    FROM posts p CROSS JOIN replies r ON r.community = p.community AND r.thread = p.id AND r.kind = 'answer'
    CROSS JOIN json_each(p.tags) t
   WHERE p.state = 'published' AND r.state = 'published' AND r.author IS NOT NULL
   GROUP BY 1, 2, 3, 4;

CREATE INDEX tag_answerers_top ON tag_answerers (community, tag, shelf, points, member);

-- An answer counts for its author under every tag of its question, as long as both can be read.
CREATE TRIGGER answers_count AFTER INSERT ON replies
WHEN NEW.kind = 'answer' AND NEW.thread_kind = 'post' AND NEW.state = 'published' AND NEW.author IS NOT NULL
BEGIN
  INSERT INTO tag_answerers (community, tag, shelf, member, answers, accepted)
    SELECT DISTINCT p.community, t.value, p.space || '/' || coalesce(p.policy, '') || '/', NEW.author, 1, 0
      FROM posts p CROSS JOIN json_each(p.tags) t
     WHERE p.community = NEW.community AND p.id = NEW.thread AND p.state = 'published'
    ON CONFLICT (community, tag, shelf, member) DO UPDATE SET answers = answers + 1;
END;

CREATE TRIGGER answers_count_again AFTER UPDATE OF state ON replies
WHEN NEW.state = 'published' AND OLD.state <> 'published'
  AND NEW.kind = 'answer' AND NEW.thread_kind = 'post' AND NEW.author IS NOT NULL
BEGIN
  INSERT INTO tag_answerers (community, tag, shelf, member, answers, accepted)
    SELECT DISTINCT p.community, t.value, p.space || '/' || coalesce(p.policy, '') || '/', NEW.author, 1, 0
      FROM posts p CROSS JOIN json_each(p.tags) t
     WHERE p.community = NEW.community AND p.id = NEW.thread AND p.state = 'published'
    ON CONFLICT (community, tag, shelf, member) DO UPDATE SET answers = answers + 1;
END;

-- Before, because burying takes the author away: whoever's answer was accepted loses that first, while it is known whose it is.
CREATE TRIGGER answers_count_no_more BEFORE UPDATE OF state ON replies
WHEN OLD.state = 'published' AND NEW.state <> 'published' AND OLD.kind = 'answer' AND OLD.thread_kind = 'post'
BEGIN
  UPDATE posts SET accepted_reply = NULL
    WHERE community = OLD.community AND id = OLD.thread AND accepted_reply = OLD.id;
  UPDATE tag_answerers SET answers = answers - 1
    WHERE community = OLD.community AND member = OLD.author
      AND (tag, shelf) IN (SELECT t.value, p.space || '/' || coalesce(p.policy, '') || '/' FROM posts p
        CROSS JOIN json_each(p.tags) t WHERE p.community = OLD.community AND p.id = OLD.thread AND p.state = 'published');
END;

CREATE TRIGGER answers_end BEFORE DELETE ON replies
WHEN OLD.state = 'published' AND OLD.kind = 'answer' AND OLD.thread_kind = 'post'
BEGIN
  UPDATE posts SET accepted_reply = NULL
    WHERE community = OLD.community AND id = OLD.thread AND accepted_reply = OLD.id;
  UPDATE tag_answerers SET answers = answers - 1
    WHERE community = OLD.community AND member = OLD.author
      AND (tag, shelf) IN (SELECT t.value, p.space || '/' || coalesce(p.policy, '') || '/' FROM posts p
        CROSS JOIN json_each(p.tags) t WHERE p.community = OLD.community AND p.id = OLD.thread AND p.state = 'published');
END;

CREATE TRIGGER answers_accepted AFTER UPDATE OF accepted_reply ON posts
WHEN NEW.accepted_reply IS NOT OLD.accepted_reply AND NEW.state = 'published'
BEGIN
  UPDATE tag_answerers SET accepted = accepted - 1
    WHERE community = NEW.community AND shelf = NEW.space || '/' || coalesce(NEW.policy, '') || '/'
      AND tag IN (SELECT value FROM json_each(NEW.tags))
      AND member = (SELECT author FROM replies WHERE community = NEW.community AND id = OLD.accepted_reply
        AND state = 'published');
  UPDATE tag_answerers SET accepted = accepted + 1
    WHERE community = NEW.community AND shelf = NEW.space || '/' || coalesce(NEW.policy, '') || '/'
      AND tag IN (SELECT value FROM json_each(NEW.tags))
      AND member = (SELECT author FROM replies WHERE community = NEW.community AND id = NEW.accepted_reply
        AND state = 'published');
END;

-- A question that gets other tags, moves, or goes out of sight takes the counts of its answers along.
CREATE TRIGGER answers_follow_question AFTER UPDATE OF tags, space, policy, state ON posts
WHEN NEW.answer_count > 0 AND (NEW.tags <> OLD.tags OR NEW.place <> OLD.place OR NEW.state <> OLD.state)
BEGIN
  INSERT INTO tag_answerers (community, tag, shelf, member, answers, accepted)
    SELECT OLD.community, t.value, OLD.space || '/' || coalesce(OLD.policy, '') || '/', r.author, -count(*),
           -sum(r.id IS OLD.accepted_reply)
      FROM replies r CROSS JOIN (SELECT DISTINCT value FROM json_each(OLD.tags)) t
     WHERE OLD.state = 'published' AND r.community = OLD.community AND r.thread = OLD.id AND r.kind = 'answer'
       AND r.state = 'published' AND r.author IS NOT NULL
     GROUP BY t.value, r.author
    ON CONFLICT (community, tag, shelf, member)
      DO UPDATE SET answers = answers + excluded.answers, accepted = accepted + excluded.accepted;
  INSERT INTO tag_answerers (community, tag, shelf, member, answers, accepted)
    SELECT NEW.community, t.value, NEW.space || '/' || coalesce(NEW.policy, '') || '/', r.author, count(*),
           sum(r.id IS NEW.accepted_reply)
      FROM replies r CROSS JOIN (SELECT DISTINCT value FROM json_each(NEW.tags)) t
     WHERE NEW.state = 'published' AND r.community = NEW.community AND r.thread = NEW.id AND r.kind = 'answer'
       AND r.state = 'published' AND r.author IS NOT NULL
     GROUP BY t.value, r.author
    ON CONFLICT (community, tag, shelf, member)
      DO UPDATE SET answers = answers + excluded.answers, accepted = accepted + excluded.accepted;
END;

-- Nobody stays in the list with nothing.
CREATE TRIGGER tag_answerers_emptied AFTER UPDATE OF answers ON tag_answerers
WHEN NEW.answers <= 0
BEGIN
  DELETE FROM tag_answerers
    WHERE community = NEW.community AND tag = NEW.tag AND shelf = NEW.shelf AND member = NEW.member;
END;
