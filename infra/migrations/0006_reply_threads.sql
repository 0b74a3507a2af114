-- Where the thread of a reply stands, whichever service keeps it. Not by way of `subjects`: SQLite can't look a row of a
-- UNION up by what another table says, and would draw the whole community for one reply. Compare it in WHERE, not in ON,
-- for the same reason: only then is it taken into the statement around it.

CREATE VIEW reply_threads AS
  SELECT r.community, r.id, coalesce(p.title, i.title) AS title, coalesce(p.space, i.space) AS space,
         coalesce(p.policy, i.policy) AS policy, coalesce(p.state, i.state) AS state
    FROM replies r
    LEFT JOIN posts p ON r.thread_kind = 'post' AND p.community = r.community AND p.id = r.thread
    LEFT JOIN ideas i ON r.thread_kind = 'idea' AND i.community = r.community AND i.id = r.thread;
