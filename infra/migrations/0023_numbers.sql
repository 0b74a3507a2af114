-- Numbers: what happened on each day, for the dashboard, the report and the page of results.
--
-- Nothing is counted twice: there are no counters here. A day is a generated column of the row itself, and an index by community
-- and day holds all that is asked for, so that a range of days is read from one index and costs what happened in it.
-- The views are what the service `insights` reads; it knows no table of others.

ALTER TABLE members ADD COLUMN joined_day INTEGER GENERATED ALWAYS AS (joined_at / 86400000) VIRTUAL;
ALTER TABLE posts ADD COLUMN day INTEGER GENERATED ALWAYS AS (created_at / 86400000) VIRTUAL;
ALTER TABLE replies ADD COLUMN day INTEGER GENERATED ALWAYS AS (created_at / 86400000) VIRTUAL;
ALTER TABLE ideas ADD COLUMN day INTEGER GENERATED ALWAYS AS (created_at / 86400000) VIRTUAL;
ALTER TABLE votes ADD COLUMN day INTEGER GENERATED ALWAYS AS (cast_at / 86400000) VIRTUAL;

CREATE INDEX members_day ON members (community, joined_day, role);
CREATE INDEX posts_day ON posts (community, day, kind, space, policy, author) WHERE state = 'published';
-- A reply is told its place after it has been written, and loses it with its thread: with the place in the condition it enters
-- the index once.
CREATE INDEX replies_day ON replies (community, day, kind, space, policy, author) WHERE state = 'published' AND space IS NOT NULL;
CREATE INDEX ideas_day ON ideas (community, day, space, policy, author) WHERE state = 'published';
-- A vote that came along when ideas were merged is the same vote.
CREATE INDEX votes_day ON votes (community, day, member) WHERE via IS NULL;

-- People who joined, and by which way. The team is not among them: a campaign is not for those who run it.
CREATE VIEW numbers_people AS
  SELECT m.community, m.joined_day AS day, m.id,
         CASE
           WHEN EXISTS (SELECT 1 FROM invitation_uses u INDEXED BY invitation_uses_member
             WHERE u.community = m.community AND u.member = m.id AND u.used_at = m.joined_at) THEN 'invitation'
           WHEN EXISTS (SELECT 1 FROM identities i INDEXED BY identities_member
             WHERE i.community = m.community AND i.member = m.id AND i.issuer = 'hand_off' AND i.created_at = m.joined_at) THEN 'hand_off'
           WHEN EXISTS (SELECT 1 FROM identities i INDEXED BY identities_member
             WHERE i.community = m.community AND i.member = m.id AND i.created_at = m.joined_at) THEN 'provider'
           WHEN m.email <> '' THEN 'email'
           ELSE 'other'
         END AS way
    FROM members m
   WHERE m.role IN ('member', 'champion');

-- Questions, discussions and articles; an announcement is the team's own.
CREATE VIEW numbers_posts AS
  SELECT community, day, id, kind, space, policy, author, created_at, title, score, reply_count,
         accepted_reply IS NOT NULL AS solved
    FROM posts
   WHERE state = 'published' AND kind IN ('question', 'discussion', 'article');

-- Answers to questions.
CREATE VIEW numbers_answers AS
  SELECT community, day, thread, space, policy, author, created_at
    FROM replies
   WHERE state = 'published' AND space IS NOT NULL AND kind = 'answer';

CREATE VIEW numbers_ideas AS
  SELECT community, day, id, space, policy, author, title, score, reply_count, status
    FROM ideas
   WHERE state = 'published';

CREATE VIEW numbers_votes AS
  SELECT community, day, kind, target, member
    FROM votes
   WHERE via IS NULL;

-- What shows that somebody took part: a post, an answer, a comment, an idea, a vote.
CREATE VIEW numbers_deeds AS
  SELECT community, day, author AS member FROM posts WHERE state = 'published'
  UNION ALL
  SELECT community, day, author FROM replies WHERE state = 'published' AND space IS NOT NULL
  UNION ALL
  SELECT community, day, author FROM ideas WHERE state = 'published'
  UNION ALL
  SELECT community, day, member FROM votes WHERE via IS NULL;

-- The same with the place it was done in, for those who may not know of every place. A vote is where its target is.
CREATE VIEW numbers_placed_deeds AS
  SELECT community, day, space, policy, author AS member FROM posts WHERE state = 'published'
  UNION ALL
  SELECT community, day, space, policy, author FROM replies WHERE state = 'published' AND space IS NOT NULL
  UNION ALL
  SELECT community, day, space, policy, author FROM ideas WHERE state = 'published'
  UNION ALL
  SELECT v.community, v.day, coalesce(p.space, r.space, i.space), coalesce(p.policy, r.policy, i.policy), v.member
    FROM votes v
    LEFT JOIN posts p ON v.kind = 'post' AND p.community = v.community AND p.id = v.target AND p.state = 'published'
    LEFT JOIN replies r ON v.kind = 'reply' AND r.community = v.community AND r.id = v.target AND r.state = 'published'
    LEFT JOIN ideas i ON v.kind = 'idea' AND i.community = v.community AND i.id = v.target AND i.state = 'published'
   WHERE v.via IS NULL;

-- Since when a community is there, and what it wants to reach.
CREATE VIEW numbers_campaigns AS
  SELECT c.id AS community, c.created_at, coalesce(k.goals, '[]') AS goals
    FROM communities c LEFT JOIN campaigns k ON k.community = c.id;
