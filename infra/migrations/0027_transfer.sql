-- Taking a community along: how far an import has come, and what an export is read by.

-- A community that came, or is coming, from a file. While `finished_at` is empty it is a draft, and rules that write or decide
-- something by themselves keep still where what they wrote comes with the file.
CREATE TABLE imports (
  community   TEXT PRIMARY KEY REFERENCES communities(id),
  -- How many lines of the file have been taken in, and the digest of all of them.
  line        INTEGER NOT NULL,
  digest      TEXT NOT NULL,
  -- The line it had when the chunk that comes now was sent: two that send the same chunk don't both get it in.
  line_before INTEGER NOT NULL,
  counts      TEXT NOT NULL CHECK (json_valid(counts)),
  -- What the file says of the community as a whole, which holds from the end on.
  settings    TEXT NOT NULL CHECK (json_valid(settings)),
  began_at    INTEGER NOT NULL,
  finished_at INTEGER
) WITHOUT ROWID;

CREATE TRIGGER imports_in_turn BEFORE UPDATE OF line ON imports
WHEN OLD.finished_at IS NOT NULL OR NEW.line_before <> OLD.line
BEGIN
  SELECT RAISE(ABORT, 'rule:import_elsewhere');
END;

-- What has become of threads and replies is written after everything that hangs on them: these hold no others.
CREATE INDEX posts_ended ON posts (community, id)
  WHERE state <> 'published' OR locked = 1 OR accepted_reply IS NOT NULL;
CREATE INDEX replies_ended ON replies (community, id) WHERE state <> 'published';
CREATE INDEX ideas_ended ON ideas (community, id) WHERE state <> 'published' OR locked = 1;

-- New guidelines are a line of the log. An import brings that line with the log, which can't be changed afterwards.
DROP TRIGGER guidelines_written;

CREATE TRIGGER guidelines_written AFTER INSERT ON guidelines
BEGIN
  UPDATE communities SET guidelines_version = NEW.version WHERE id = NEW.community;
END;

CREATE TRIGGER guidelines_logged AFTER INSERT ON guidelines
WHEN NOT EXISTS (SELECT 1 FROM imports WHERE community = NEW.community AND finished_at IS NULL)
BEGIN
  INSERT INTO audit (community, number, at, actor, action, kind, target, detail)
    VALUES (NEW.community, coalesce((SELECT max(a.number) FROM audit a WHERE a.community = NEW.community), 0) + 1,
            NEW.written_at, NEW.written_by, 'guidelines', 'community', NEW.version, json_object('version', NEW.version));
END;

-- What is old passes as new things come. What an import brings has passed already, or is to stay.
DROP TRIGGER notifications_pass;

CREATE TRIGGER notifications_pass AFTER INSERT ON notifications
WHEN NOT EXISTS (SELECT 1 FROM imports WHERE community = NEW.community AND finished_at IS NULL)
BEGIN
  DELETE FROM notifications WHERE community = NEW.community AND member = NEW.member
    AND id IN (SELECT o.id FROM notifications o WHERE o.community = NEW.community AND o.member = NEW.member
      ORDER BY o.id LIMIT 3)
    AND (at < NEW.at - 31536000000 OR (seen IS NOT NULL AND at < NEW.at - 7776000000));
END;
