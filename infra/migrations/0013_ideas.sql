-- Who answers for an idea, when it shipped, and how many votes a member has to give at a time.

ALTER TABLE ideas ADD COLUMN owner TEXT; -- a member, an employee or above when they took it on
ALTER TABLE ideas ADD COLUMN shipped_at INTEGER; -- null while it is not shipped
-- How many open ideas a member may have voted for at the same time; none: as many as they like.
ALTER TABLE communities ADD COLUMN vote_budget INTEGER CHECK (vote_budget BETWEEN 1 AND 100);

UPDATE ideas SET shipped_at = coalesce(responded_at, edited_at, created_at) WHERE open_status = 'shipped';

-- The change log: what was shipped last comes first.
CREATE INDEX ideas_shipped ON ideas (community, shelf, shipped_at, id) WHERE state = 'published';
CREATE INDEX ideas_owner ON ideas (community, owner) WHERE owner IS NOT NULL;

CREATE TRIGGER ideas_shipped_from_the_start AFTER INSERT ON ideas
WHEN NEW.open_status = 'shipped'
BEGIN
  UPDATE ideas SET shipped_at = coalesce(NEW.responded_at, NEW.edited_at, NEW.created_at)
    WHERE community = NEW.community AND id = NEW.id;
END;

CREATE TRIGGER ideas_ship AFTER UPDATE OF open_status ON ideas
WHEN (NEW.open_status = 'shipped') <> (OLD.open_status = 'shipped')
BEGIN
  UPDATE ideas SET shipped_at = CASE WHEN NEW.open_status = 'shipped' THEN coalesce(NEW.responded_at, NEW.created_at) END
    WHERE community = NEW.community AND id = NEW.id;
END;

-- Who leaves answers for nothing any more.
CREATE TRIGGER ideas_owner_leaves AFTER UPDATE OF state ON members
WHEN NEW.state = 'former' AND OLD.state <> 'former'
BEGIN
  UPDATE ideas SET owner = NULL WHERE community = NEW.community AND owner = NEW.id;
END;

-- The votes that count against a budget: for an idea, while it is open. Nothing is written when an idea closes or opens
-- again: what is closed is passed over, so the points are back at once and no count can drift. CROSS JOIN keeps the order:
-- from a member's votes to the ideas, never the other way.
CREATE VIEW vote_points AS
  SELECT v.community, v.member, v.target AS idea, i.title, i.space, i.policy
    FROM votes v CROSS JOIN ideas i ON i.community = v.community AND i.id = v.target
   WHERE v.kind = 'idea' AND v.value = 1 AND i.state = 'published' AND i.merged_into IS NULL
     AND i.open_status IN ('under_review', 'planned', 'in_progress');

-- A vote beyond the budget is refused in the statement that casts it. SQLite runs this before it looks whether the vote is
-- there already, so a vote for the second time on the same idea is let by. What a merge brings along was paid for there.
CREATE TRIGGER votes_within_budget BEFORE INSERT ON votes
WHEN NEW.kind = 'idea' AND NEW.value = 1 AND NEW.via IS NULL
BEGIN
  SELECT RAISE(ABORT, 'rule:votes_spent')
    FROM communities c JOIN ideas i ON i.community = c.id AND i.id = NEW.target
   WHERE c.id = NEW.community AND c.vote_budget IS NOT NULL AND i.open_status IN ('under_review', 'planned', 'in_progress')
     AND NOT EXISTS (SELECT 1 FROM votes v WHERE v.community = NEW.community AND v.kind = 'idea' AND v.target = NEW.target
       AND v.member = NEW.member AND v.value = 1)
     AND (SELECT count(*) FROM vote_points p WHERE p.community = NEW.community AND p.member = NEW.member) >= c.vote_budget;
END;
