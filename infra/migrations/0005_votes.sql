-- Votes: one row a member and target. Totals, ranks and merges follow from these rows by triggers, in the statement
-- that changes them: there is no recount, and no vote can be lost between two statements.

CREATE TABLE votes (
  community TEXT NOT NULL,
  kind      TEXT NOT NULL CHECK (kind IN ('post', 'reply', 'idea')),
  target    TEXT NOT NULL,
  member    TEXT NOT NULL,
  value     INTEGER NOT NULL CHECK (value IN (-1, 1)),
  via       TEXT, -- the merged idea this vote was cast on; null: cast here
  cast_at   INTEGER NOT NULL,
  PRIMARY KEY (community, kind, target, member),
  FOREIGN KEY (community, member) REFERENCES members(community, id)
) WITHOUT ROWID;

CREATE INDEX votes_member ON votes (community, member);
CREATE INDEX votes_via ON votes (community, via) WHERE via IS NOT NULL;

-- All that can be read, voted on and gated, whichever service keeps it: the one place where services meet.
CREATE VIEW subjects AS
  SELECT community, 'post' AS kind, id, 'post' AS thread_kind, id AS thread, space, policy, author, title, excerpt,
         state, 1 AS open, up + imported_up AS up, down + imported_down AS down, score
    FROM posts
  UNION ALL
  SELECT community, 'idea', id, 'idea', id, space, policy, author, title, excerpt,
         state, merged_into IS NULL, up + imported_up, down + imported_down, score
    FROM ideas
  UNION ALL
  SELECT r.community, 'reply', r.id, 'post', p.id, p.space, p.policy, r.author, p.title, '',
         CASE WHEN p.state = 'deleted' THEN 'deleted' ELSE r.state END, 1,
         r.up + r.imported_up, r.down + r.imported_down, r.score
    FROM replies r JOIN posts p ON p.community = r.community AND p.id = r.thread
   WHERE r.thread_kind = 'post'
  UNION ALL
  SELECT r.community, 'reply', r.id, 'idea', i.id, i.space, i.policy, r.author, i.title, '',
         CASE WHEN i.state = 'deleted' THEN 'deleted' ELSE r.state END, 1,
         r.up + r.imported_up, r.down + r.imported_down, r.score
    FROM replies r JOIN ideas i ON i.community = r.community AND i.id = r.thread
   WHERE r.thread_kind = 'idea';

-- Where the thread of a reply stands, whichever service keeps it. Not by way of `subjects`: SQLite can't look a row of a
-- UNION up by what another table says, and would draw the whole community for one reply. Compare it in WHERE, not in ON,
-- for the same reason: only then is it taken into the statement around it.

CREATE VIEW reply_threads AS
  SELECT r.community, r.id, coalesce(p.title, i.title) AS title, coalesce(p.space, i.space) AS space,
         coalesce(p.policy, i.policy) AS policy, coalesce(p.state, i.state) AS state
    FROM replies r
    LEFT JOIN posts p ON r.thread_kind = 'post' AND p.community = r.community AND p.id = r.thread
    LEFT JOIN ideas i ON r.thread_kind = 'idea' AND i.community = r.community AND i.id = r.thread;

CREATE TRIGGER votes_cast AFTER INSERT ON votes
BEGIN
  UPDATE posts SET up = up + (NEW.value = 1), down = down + (NEW.value = -1)
    WHERE NEW.kind = 'post' AND community = NEW.community AND id = NEW.target;
  UPDATE replies SET up = up + (NEW.value = 1), down = down + (NEW.value = -1)
    WHERE NEW.kind = 'reply' AND community = NEW.community AND id = NEW.target;
  UPDATE ideas SET up = up + (NEW.value = 1), down = down + (NEW.value = -1)
    WHERE NEW.kind = 'idea' AND community = NEW.community AND id = NEW.target;
END;

CREATE TRIGGER votes_changed AFTER UPDATE OF value ON votes
WHEN NEW.value <> OLD.value
BEGIN
  UPDATE posts SET up = up + (NEW.value = 1) - (OLD.value = 1), down = down + (NEW.value = -1) - (OLD.value = -1)
    WHERE NEW.kind = 'post' AND community = NEW.community AND id = NEW.target;
  UPDATE replies SET up = up + (NEW.value = 1) - (OLD.value = 1), down = down + (NEW.value = -1) - (OLD.value = -1)
    WHERE NEW.kind = 'reply' AND community = NEW.community AND id = NEW.target;
  UPDATE ideas SET up = up + (NEW.value = 1) - (OLD.value = 1), down = down + (NEW.value = -1) - (OLD.value = -1)
    WHERE NEW.kind = 'idea' AND community = NEW.community AND id = NEW.target;
END;

CREATE TRIGGER votes_withdrawn AFTER DELETE ON votes
BEGIN
  UPDATE posts SET up = up - (OLD.value = 1), down = down - (OLD.value = -1)
    WHERE OLD.kind = 'post' AND community = OLD.community AND id = OLD.target;
  UPDATE replies SET up = up - (OLD.value = 1), down = down - (OLD.value = -1)
    WHERE OLD.kind = 'reply' AND community = OLD.community AND id = OLD.target;
  UPDATE ideas SET up = up - (OLD.value = 1), down = down - (OLD.value = -1)
    WHERE OLD.kind = 'idea' AND community = OLD.community AND id = OLD.target;
END;

-- A merge brings the voters who are not there yet, each marked with where they came from, and leaves the merged idea's own
-- rows alone. Undoing it takes back exactly those marked rows: who meanwhile voted on the other idea themselves (which
-- clears the mark) stays.
CREATE TRIGGER votes_follow_merge AFTER UPDATE OF merged_into ON ideas
WHEN NEW.merged_into IS NOT NULL AND OLD.merged_into IS NULL
BEGIN
  UPDATE ideas SET merge_count = merge_count + 1 WHERE community = NEW.community AND id = NEW.merged_into;
  INSERT INTO votes (community, kind, target, member, value, via, cast_at)
    SELECT community, 'idea', NEW.merged_into, member, value, NEW.id, cast_at FROM votes
    WHERE community = NEW.community AND kind = 'idea' AND target = NEW.id
    ON CONFLICT (community, kind, target, member) DO NOTHING;
END;

CREATE TRIGGER votes_return_from_merge AFTER UPDATE OF merged_into ON ideas
WHEN NEW.merged_into IS NULL AND OLD.merged_into IS NOT NULL
BEGIN
  UPDATE ideas SET merge_count = merge_count - 1 WHERE community = NEW.community AND id = OLD.merged_into;
  DELETE FROM votes WHERE community = NEW.community AND kind = 'idea' AND target = OLD.merged_into AND via = NEW.id;
END;

-- Votes go with what they were cast on.
CREATE TRIGGER votes_end_with_post AFTER DELETE ON posts
BEGIN
  DELETE FROM votes WHERE community = OLD.community AND kind = 'post' AND target = OLD.id;
END;

CREATE TRIGGER votes_end_with_reply AFTER DELETE ON replies
BEGIN
  DELETE FROM votes WHERE community = OLD.community AND kind = 'reply' AND target = OLD.id;
END;

CREATE TRIGGER votes_end_with_idea AFTER DELETE ON ideas
BEGIN
  DELETE FROM votes WHERE community = OLD.community AND kind = 'idea' AND target = OLD.id;
END;
