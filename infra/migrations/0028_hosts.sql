-- A community's own host name, at whose root it answers. Whoever runs the deployment sets it, because they lead the name there.
-- Beside the community, because the gate reads it before every request anyway.

ALTER TABLE communities ADD COLUMN host TEXT CHECK (host IS NULL OR length(host) BETWEEN 3 AND 253);

CREATE UNIQUE INDEX communities_host ON communities (host) WHERE host IS NOT NULL;
