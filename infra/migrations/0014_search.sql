-- Finding: ranked by where a word stands, in every language, forgiving of how it is written; and the site map.
--
-- The full-text indexes hold no text of their own, only where words are. What they are given is folded first: `found_title` and
-- `found_body` write letters that people take for the same as the same one, where the tokenizer does not (it knows accents of
-- Latin letters and upper case): ё as е, ł as l, the forms of alef as one, no vowel signs and no stretching of Arabic words.
-- Nothing is cut off a word, because what an ending is differs from language to language; the search does that when it asks.

ALTER TABLE posts ADD COLUMN found_title TEXT GENERATED ALWAYS AS (
      replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
      replace(replace(replace(replace(replace(replace(replace(title
      , 'ё', 'е'), 'Ё', 'Е'), 'ł', 'l'), 'Ł', 'L'), 'أ', 'ا'), 'إ', 'ا'), 'آ', 'ا'), 'ٱ', 'ا'), 'ى', 'ي'), 'ة', 'ه')
      , char(1600), ''), char(1611), ''), char(1612), ''), char(1613), ''), char(1614), ''), char(1615), '')
      , char(1616), ''), char(1617), ''), char(1618), ''), char(1648), '')) VIRTUAL;

ALTER TABLE posts ADD COLUMN found_body TEXT GENERATED ALWAYS AS (
      replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
      replace(replace(replace(replace(replace(replace(replace(body_md
      , 'ё', 'е'), 'Ё', 'Е'), 'ł', 'l'), 'Ł', 'L'), 'أ', 'ا'), 'إ', 'ا'), 'آ', 'ا'), 'ٱ', 'ا'), 'ى', 'ي'), 'ة', 'ه')
      , char(1600), ''), char(1611), ''), char(1612), ''), char(1613), ''), char(1614), ''), char(1615), '')
      , char(1616), ''), char(1617), ''), char(1618), ''), char(1648), '')) VIRTUAL;

ALTER TABLE ideas ADD COLUMN found_title TEXT GENERATED ALWAYS AS (
      replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
      replace(replace(replace(replace(replace(replace(replace(title
      , 'ё', 'е'), 'Ё', 'Е'), 'ł', 'l'), 'Ł', 'L'), 'أ', 'ا'), 'إ', 'ا'), 'آ', 'ا'), 'ٱ', 'ا'), 'ى', 'ي'), 'ة', 'ه')
      , char(1600), ''), char(1611), ''), char(1612), ''), char(1613), ''), char(1614), ''), char(1615), '')
      , char(1616), ''), char(1617), ''), char(1618), ''), char(1648), '')) VIRTUAL;

ALTER TABLE ideas ADD COLUMN found_body TEXT GENERATED ALWAYS AS (
      replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
      replace(replace(replace(replace(replace(replace(replace(body_md
      , 'ё', 'е'), 'Ё', 'Е'), 'ł', 'l'), 'Ł', 'L'), 'أ', 'ا'), 'إ', 'ا'), 'آ', 'ا'), 'ٱ', 'ا'), 'ى', 'ي'), 'ة', 'ه')
      , char(1600), ''), char(1611), ''), char(1612), ''), char(1613), ''), char(1614), ''), char(1615), '')
      , char(1616), ''), char(1617), ''), char(1618), ''), char(1648), '')) VIRTUAL;

ALTER TABLE replies ADD COLUMN found_body TEXT GENERATED ALWAYS AS (
      replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
      replace(replace(replace(replace(replace(replace(replace(body_md
      , 'ё', 'е'), 'Ё', 'Е'), 'ł', 'l'), 'Ł', 'L'), 'أ', 'ا'), 'إ', 'ا'), 'آ', 'ا'), 'ٱ', 'ا'), 'ى', 'ي'), 'ة', 'ه')
      , char(1600), ''), char(1611), ''), char(1612), ''), char(1613), ''), char(1614), ''), char(1615), '')
      , char(1616), ''), char(1617), ''), char(1618), ''), char(1648), '')) VIRTUAL;

-- The words of a title, as a JSON array; none where it has something in it that JSON has no place for.
ALTER TABLE posts ADD COLUMN title_plain TEXT GENERATED ALWAYS AS (
      replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
      replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(found_title
      , '"', ' '), '\', ' '), '.', ' '), ',', ' '), ':', ' '), ';', ' '), '!', ' '), '?', ' '), '(', ' '), ')', ' ')
      , '[', ' '), ']', ' '), '{', ' '), '}', ' '), '/', ' '), '|', ' '), '<', ' '), '>', ' '), '=', ' '), '+', ' ')
      , '*', ' '), '&', ' '), '#', ' '), '@', ' ')) VIRTUAL;
ALTER TABLE posts ADD COLUMN title_split TEXT GENERATED ALWAYS AS (
      replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
      replace(replace(replace(replace(replace(replace(replace(replace(replace(title_plain
      , '~', ' '), '`', ' '), '''', ' '), '’', ' '), '‘', ' '), '“', ' '), '”', ' '), '„', ' '), '«', ' '), '»', ' ')
      , '–', ' '), '—', ' '), '-', ' '), '_', ' '), '…', ' '), '¿', ' '), '¡', ' '), '،', ' '), '؟', ' '), '؛', ' ')
      , '%', ' '), '$', ' ')) VIRTUAL;
ALTER TABLE posts ADD COLUMN title_words TEXT GENERATED ALWAYS AS (
      CASE WHEN json_valid('["' || replace(title_split, ' ', '","') || '"]')
        THEN '["' || replace(title_split, ' ', '","') || '"]' ELSE '[]' END) VIRTUAL;

ALTER TABLE ideas ADD COLUMN title_plain TEXT GENERATED ALWAYS AS (
      replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
      replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(found_title
      , '"', ' '), '\', ' '), '.', ' '), ',', ' '), ':', ' '), ';', ' '), '!', ' '), '?', ' '), '(', ' '), ')', ' ')
      , '[', ' '), ']', ' '), '{', ' '), '}', ' '), '/', ' '), '|', ' '), '<', ' '), '>', ' '), '=', ' '), '+', ' ')
      , '*', ' '), '&', ' '), '#', ' '), '@', ' ')) VIRTUAL;
ALTER TABLE ideas ADD COLUMN title_split TEXT GENERATED ALWAYS AS (
      replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
      replace(replace(replace(replace(replace(replace(replace(replace(replace(title_plain
      , '~', ' '), '`', ' '), '''', ' '), '’', ' '), '‘', ' '), '“', ' '), '”', ' '), '„', ' '), '«', ' '), '»', ' ')
      , '–', ' '), '—', ' '), '-', ' '), '_', ' '), '…', ' '), '¿', ' '), '¡', ' '), '،', ' '), '؟', ' '), '؛', ' ')
      , '%', ' '), '$', ' ')) VIRTUAL;
ALTER TABLE ideas ADD COLUMN title_words TEXT GENERATED ALWAYS AS (
      CASE WHEN json_valid('["' || replace(title_split, ' ', '","') || '"]')
        THEN '["' || replace(title_split, ' ', '","') || '"]' ELSE '[]' END) VIRTUAL;

-- Letters that a word may begin with, and the plain one each stands for: one row.
CREATE TABLE first_letters (
  marked TEXT PRIMARY KEY,
  base   TEXT NOT NULL
) WITHOUT ROWID;

INSERT INTO first_letters (marked, base) VALUES (
  'ÁÀÂÄÃÅĄĀáàâäãåąāĆČÇćčçĎĐďđÉÈÊËĘĚĒéèêëęěēÍÌÎÏÍíìîïĹĽĺľŃŇÑńňñÓÒÔÖÕŐóòôöõőŔŘŕřŚŠŞśšşŤŢťţÚÙÛÜŮŰúùûüůűÝýŹŽŻźžżАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ',
  'aaaaaaaaaaaaaaaaccccccddddeeeeeeeeeeeeeeiiiiiiiiillllnnnnnnoooooooooooorrrrssssssttttuuuuuuuuuuuuyyzzzzzzабвгдежзийклмнопрстуфхцчшщъыьэюя');

-- The words of titles, which a mistyped word is mended by: those of one space and policy apart from all others, so that nobody
-- is shown a word they may not read. `near` is what a mistyped word is looked up by: the first letter, and the length.
CREATE TABLE title_words (
  community TEXT NOT NULL,
  shelf     TEXT NOT NULL,
  near      TEXT NOT NULL,
  word      TEXT NOT NULL,
  uses      INTEGER NOT NULL,
  PRIMARY KEY (community, shelf, near, word)
) WITHOUT ROWID;

INSERT INTO title_words (community, shelf, near, word, uses)
  SELECT x.community, x.space || '/' || coalesce(x.policy, '') || '/', 
           coalesce(substr(f.base, nullif(instr(f.marked, substr(w.value, 1, 1)), 0), 1), lower(substr(w.value, 1, 1))) || length(w.value), lower(w.value), count(DISTINCT x.seq)
    FROM posts x, json_each(x.title_words) w, first_letters f
   WHERE x.state = 'published' AND length(w.value) BETWEEN 3 AND 30
   GROUP BY 1, 2, 3, 4
  ON CONFLICT (community, shelf, near, word) DO UPDATE SET uses = uses + excluded.uses;

INSERT INTO title_words (community, shelf, near, word, uses)
  SELECT x.community, x.space || '/' || coalesce(x.policy, '') || '/', 
           coalesce(substr(f.base, nullif(instr(f.marked, substr(w.value, 1, 1)), 0), 1), lower(substr(w.value, 1, 1))) || length(w.value), lower(w.value), count(DISTINCT x.seq)
    FROM ideas x, json_each(x.title_words) w, first_letters f
   WHERE x.state = 'published' AND length(w.value) BETWEEN 3 AND 30
   GROUP BY 1, 2, 3, 4
  ON CONFLICT (community, shelf, near, word) DO UPDATE SET uses = uses + excluded.uses;

-- The site map goes by the order rows were written in.
CREATE INDEX posts_in_order ON posts (community, seq);
CREATE INDEX ideas_in_order ON ideas (community, seq);

-- What is made anew below: the indexes, and what kept them up to date among other things.
DROP TRIGGER posts_inserted;
DROP TRIGGER posts_found;
DROP TRIGGER posts_buried;
DROP TRIGGER posts_restored;
DROP TRIGGER posts_deleted;
DROP TRIGGER replies_placed;
DROP TRIGGER replies_edited;
DROP TRIGGER replies_buried;
DROP TRIGGER replies_restored;
DROP TRIGGER replies_deleted;
DROP TRIGGER ideas_inserted;
DROP TRIGGER ideas_found;
DROP TRIGGER ideas_buried;
DROP TRIGGER ideas_restored;
DROP TRIGGER ideas_deleted;
DROP TABLE posts_fts;
DROP TABLE replies_fts;
DROP TABLE ideas_fts;

-- Besides its space and policy a row has words in `place` for its author and its kind or status, so that a search for one
-- author's questions reads no others. None of them counts for how well a row matches; a title counts most, then tags.
CREATE VIRTUAL TABLE posts_fts USING fts5(
  place, title, tags, body_md, content = '', tokenize = "unicode61 remove_diacritics 2"
);
INSERT INTO posts_fts (posts_fts, rank) VALUES ('rank', 'bm25(0.0, 10.0, 6.0, 1.0)');
CREATE VIRTUAL TABLE ideas_fts USING fts5(
  place, title, tags, body_md, content = '', tokenize = "unicode61 remove_diacritics 2"
);
INSERT INTO ideas_fts (ideas_fts, rank) VALUES ('rank', 'bm25(0.0, 10.0, 6.0, 1.0)');
CREATE VIRTUAL TABLE replies_fts USING fts5(
  place, body_md, content = '', tokenize = "unicode61 remove_diacritics 2"
);
INSERT INTO replies_fts (replies_fts, rank) VALUES ('rank', 'bm25(0.0, 1.0)');

ALTER TABLE posts ADD COLUMN found_place TEXT
  GENERATED ALWAYS AS (place || ' a' || coalesce(author, '') || 'x k' || kind || 'x') VIRTUAL;
ALTER TABLE ideas ADD COLUMN found_place TEXT
  GENERATED ALWAYS AS (place || ' a' || coalesce(author, '') || 'x k' || replace(status, '_', '') || 'x') VIRTUAL;
ALTER TABLE replies ADD COLUMN found_place TEXT
  GENERATED ALWAYS AS (place || ' a' || coalesce(author, '') || 'x k' || kind || 'x') VIRTUAL;

INSERT INTO posts_fts (rowid, place, title, tags, body_md)
  SELECT seq, found_place, found_title, tags, found_body FROM posts WHERE state = 'published';
INSERT INTO ideas_fts (rowid, place, title, tags, body_md)
  SELECT seq, found_place, found_title, tags, found_body FROM ideas WHERE state = 'published';
INSERT INTO replies_fts (rowid, place, body_md)
  SELECT seq, found_place, found_body FROM replies WHERE state = 'published' AND place IS NOT NULL;

-- One rule a table: what is published and has a place is found, by what it says now.

CREATE TRIGGER posts_found_first AFTER INSERT ON posts
WHEN NEW.state = 'published'
BEGIN
  INSERT INTO posts_fts (rowid, place, title, tags, body_md)
    VALUES (NEW.seq, NEW.found_place, NEW.found_title, NEW.tags, NEW.found_body);
  INSERT INTO title_words (community, shelf, near, word, uses)
    SELECT DISTINCT NEW.community, NEW.space || '/' || coalesce(NEW.policy, '') || '/', 
           coalesce(substr(f.base, nullif(instr(f.marked, substr(w.value, 1, 1)), 0), 1), lower(substr(w.value, 1, 1))) || length(w.value), lower(w.value), 1
      FROM json_each(NEW.title_words) w, first_letters f
     WHERE NEW.state = 'published' AND length(w.value) BETWEEN 3 AND 30
    ON CONFLICT (community, shelf, near, word) DO UPDATE SET uses = uses + 1;
END;

CREATE TRIGGER posts_found AFTER UPDATE OF title, body_md, tags, space, policy, author, state, kind ON posts
WHEN (NEW.state = 'published' OR OLD.state = 'published')
  AND (NEW.state <> OLD.state OR NEW.title <> OLD.title OR NEW.body_md <> OLD.body_md OR NEW.tags <> OLD.tags
    OR NEW.found_place <> OLD.found_place)
BEGIN
  INSERT INTO posts_fts (posts_fts, rowid, place, title, tags, body_md)
    SELECT 'delete', OLD.seq, OLD.found_place, OLD.found_title, OLD.tags, OLD.found_body WHERE OLD.state = 'published';
  INSERT INTO posts_fts (rowid, place, title, tags, body_md)
    SELECT NEW.seq, NEW.found_place, NEW.found_title, NEW.tags, NEW.found_body WHERE NEW.state = 'published';
END;

CREATE TRIGGER posts_words AFTER UPDATE OF title, space, policy, state ON posts
WHEN (NEW.state = 'published' OR OLD.state = 'published')
  AND (NEW.state <> OLD.state OR NEW.title <> OLD.title OR NEW.place <> OLD.place)
BEGIN
  UPDATE title_words SET uses = uses - 1
    WHERE OLD.state = 'published' AND community = OLD.community AND shelf = OLD.space || '/' || coalesce(OLD.policy, '') || '/'
      AND (near, word) IN (SELECT 
           coalesce(substr(f.base, nullif(instr(f.marked, substr(w.value, 1, 1)), 0), 1), lower(substr(w.value, 1, 1))) || length(w.value), lower(w.value) FROM json_each(OLD.title_words) w, first_letters f);
  DELETE FROM title_words WHERE community = OLD.community AND shelf = OLD.space || '/' || coalesce(OLD.policy, '') || '/' AND uses <= 0
      AND (near, word) IN (SELECT 
           coalesce(substr(f.base, nullif(instr(f.marked, substr(w.value, 1, 1)), 0), 1), lower(substr(w.value, 1, 1))) || length(w.value), lower(w.value) FROM json_each(OLD.title_words) w, first_letters f);
  INSERT INTO title_words (community, shelf, near, word, uses)
    SELECT DISTINCT NEW.community, NEW.space || '/' || coalesce(NEW.policy, '') || '/', 
           coalesce(substr(f.base, nullif(instr(f.marked, substr(w.value, 1, 1)), 0), 1), lower(substr(w.value, 1, 1))) || length(w.value), lower(w.value), 1
      FROM json_each(NEW.title_words) w, first_letters f
     WHERE NEW.state = 'published' AND length(w.value) BETWEEN 3 AND 30
    ON CONFLICT (community, shelf, near, word) DO UPDATE SET uses = uses + 1;
END;

CREATE TRIGGER posts_found_last AFTER DELETE ON posts
WHEN OLD.state = 'published'
BEGIN
  INSERT INTO posts_fts (posts_fts, rowid, place, title, tags, body_md)
    VALUES ('delete', OLD.seq, OLD.found_place, OLD.found_title, OLD.tags, OLD.found_body);
  UPDATE title_words SET uses = uses - 1
    WHERE OLD.state = 'published' AND community = OLD.community AND shelf = OLD.space || '/' || coalesce(OLD.policy, '') || '/'
      AND (near, word) IN (SELECT 
           coalesce(substr(f.base, nullif(instr(f.marked, substr(w.value, 1, 1)), 0), 1), lower(substr(w.value, 1, 1))) || length(w.value), lower(w.value) FROM json_each(OLD.title_words) w, first_letters f);
  DELETE FROM title_words WHERE community = OLD.community AND shelf = OLD.space || '/' || coalesce(OLD.policy, '') || '/' AND uses <= 0
      AND (near, word) IN (SELECT 
           coalesce(substr(f.base, nullif(instr(f.marked, substr(w.value, 1, 1)), 0), 1), lower(substr(w.value, 1, 1))) || length(w.value), lower(w.value) FROM json_each(OLD.title_words) w, first_letters f);
END;

CREATE TRIGGER ideas_found_first AFTER INSERT ON ideas
WHEN NEW.state = 'published'
BEGIN
  INSERT INTO ideas_fts (rowid, place, title, tags, body_md)
    VALUES (NEW.seq, NEW.found_place, NEW.found_title, NEW.tags, NEW.found_body);
  INSERT INTO title_words (community, shelf, near, word, uses)
    SELECT DISTINCT NEW.community, NEW.space || '/' || coalesce(NEW.policy, '') || '/', 
           coalesce(substr(f.base, nullif(instr(f.marked, substr(w.value, 1, 1)), 0), 1), lower(substr(w.value, 1, 1))) || length(w.value), lower(w.value), 1
      FROM json_each(NEW.title_words) w, first_letters f
     WHERE NEW.state = 'published' AND length(w.value) BETWEEN 3 AND 30
    ON CONFLICT (community, shelf, near, word) DO UPDATE SET uses = uses + 1;
END;

CREATE TRIGGER ideas_found AFTER UPDATE OF title, body_md, tags, space, policy, author, state, open_status, merged_into ON ideas
WHEN (NEW.state = 'published' OR OLD.state = 'published')
  AND (NEW.state <> OLD.state OR NEW.title <> OLD.title OR NEW.body_md <> OLD.body_md OR NEW.tags <> OLD.tags
    OR NEW.found_place <> OLD.found_place)
BEGIN
  INSERT INTO ideas_fts (ideas_fts, rowid, place, title, tags, body_md)
    SELECT 'delete', OLD.seq, OLD.found_place, OLD.found_title, OLD.tags, OLD.found_body WHERE OLD.state = 'published';
  INSERT INTO ideas_fts (rowid, place, title, tags, body_md)
    SELECT NEW.seq, NEW.found_place, NEW.found_title, NEW.tags, NEW.found_body WHERE NEW.state = 'published';
END;

CREATE TRIGGER ideas_words AFTER UPDATE OF title, space, policy, state ON ideas
WHEN (NEW.state = 'published' OR OLD.state = 'published')
  AND (NEW.state <> OLD.state OR NEW.title <> OLD.title OR NEW.place <> OLD.place)
BEGIN
  UPDATE title_words SET uses = uses - 1
    WHERE OLD.state = 'published' AND community = OLD.community AND shelf = OLD.space || '/' || coalesce(OLD.policy, '') || '/'
      AND (near, word) IN (SELECT 
           coalesce(substr(f.base, nullif(instr(f.marked, substr(w.value, 1, 1)), 0), 1), lower(substr(w.value, 1, 1))) || length(w.value), lower(w.value) FROM json_each(OLD.title_words) w, first_letters f);
  DELETE FROM title_words WHERE community = OLD.community AND shelf = OLD.space || '/' || coalesce(OLD.policy, '') || '/' AND uses <= 0
      AND (near, word) IN (SELECT 
           coalesce(substr(f.base, nullif(instr(f.marked, substr(w.value, 1, 1)), 0), 1), lower(substr(w.value, 1, 1))) || length(w.value), lower(w.value) FROM json_each(OLD.title_words) w, first_letters f);
  INSERT INTO title_words (community, shelf, near, word, uses)
    SELECT DISTINCT NEW.community, NEW.space || '/' || coalesce(NEW.policy, '') || '/', 
           coalesce(substr(f.base, nullif(instr(f.marked, substr(w.value, 1, 1)), 0), 1), lower(substr(w.value, 1, 1))) || length(w.value), lower(w.value), 1
      FROM json_each(NEW.title_words) w, first_letters f
     WHERE NEW.state = 'published' AND length(w.value) BETWEEN 3 AND 30
    ON CONFLICT (community, shelf, near, word) DO UPDATE SET uses = uses + 1;
END;

CREATE TRIGGER ideas_found_last AFTER DELETE ON ideas
WHEN OLD.state = 'published'
BEGIN
  INSERT INTO ideas_fts (ideas_fts, rowid, place, title, tags, body_md)
    VALUES ('delete', OLD.seq, OLD.found_place, OLD.found_title, OLD.tags, OLD.found_body);
  UPDATE title_words SET uses = uses - 1
    WHERE OLD.state = 'published' AND community = OLD.community AND shelf = OLD.space || '/' || coalesce(OLD.policy, '') || '/'
      AND (near, word) IN (SELECT 
           coalesce(substr(f.base, nullif(instr(f.marked, substr(w.value, 1, 1)), 0), 1), lower(substr(w.value, 1, 1))) || length(w.value), lower(w.value) FROM json_each(OLD.title_words) w, first_letters f);
  DELETE FROM title_words WHERE community = OLD.community AND shelf = OLD.space || '/' || coalesce(OLD.policy, '') || '/' AND uses <= 0
      AND (near, word) IN (SELECT 
           coalesce(substr(f.base, nullif(instr(f.marked, substr(w.value, 1, 1)), 0), 1), lower(substr(w.value, 1, 1))) || length(w.value), lower(w.value) FROM json_each(OLD.title_words) w, first_letters f);
END;

CREATE TRIGGER replies_found AFTER UPDATE OF body_md, space, policy, author, state ON replies
WHEN NEW.state <> OLD.state OR NEW.body_md <> OLD.body_md OR NEW.found_place IS NOT OLD.found_place
BEGIN
  INSERT INTO replies_fts (replies_fts, rowid, place, body_md)
    SELECT 'delete', OLD.seq, OLD.found_place, OLD.found_body WHERE OLD.state = 'published' AND OLD.place IS NOT NULL;
  INSERT INTO replies_fts (rowid, place, body_md)
    SELECT NEW.seq, NEW.found_place, NEW.found_body WHERE NEW.state = 'published' AND NEW.place IS NOT NULL;
END;

CREATE TRIGGER replies_found_last AFTER DELETE ON replies
WHEN OLD.state = 'published' AND OLD.place IS NOT NULL
BEGIN
  INSERT INTO replies_fts (replies_fts, rowid, place, body_md)
    VALUES ('delete', OLD.seq, OLD.found_place, OLD.found_body);
END;

-- The other things those triggers did, as before.

CREATE TRIGGER posts_inserted AFTER INSERT ON posts
BEGIN
  INSERT INTO shelves (community, holds, shelf, space, policy, part)
    VALUES (NEW.community, 'post', NEW.shelf, NEW.space, coalesce(NEW.policy, ''), NEW.part)
    ON CONFLICT (community, holds, shelf) DO NOTHING;
  INSERT INTO shelves (community, holds, shelf, space, policy, part)
    VALUES (NEW.community, 'tag', NEW.space || '/' || coalesce(NEW.policy, '') || '/', NEW.space, coalesce(NEW.policy, ''), '')
    ON CONFLICT (community, holds, shelf) DO NOTHING;
  INSERT INTO tags (community, tag)
    SELECT NEW.community, value FROM json_each(NEW.tags) WHERE true
    ON CONFLICT (community, tag) DO NOTHING;
  INSERT INTO post_tags (community, tag, shelf, post, score, hot)
    SELECT NEW.community, value, NEW.shelf, NEW.id, NEW.score, NEW.hot FROM json_each(NEW.tags) WHERE true
    ON CONFLICT (community, tag, shelf, post) DO NOTHING;
  INSERT INTO tag_counts (community, tag, space, policy, posts)
    SELECT NEW.community, value, NEW.space, coalesce(NEW.policy, ''), 1 FROM json_each(NEW.tags) WHERE true
    ON CONFLICT (community, tag, space, policy) DO UPDATE SET posts = posts + 1;
END;

CREATE TRIGGER posts_buried AFTER UPDATE OF state ON posts
WHEN NEW.state = 'deleted' AND OLD.state <> 'deleted'
BEGIN
  DELETE FROM revisions WHERE NEW.withdrawn IS NULL AND community = OLD.community AND kind = 'post' AND target = OLD.id;
END;

CREATE TRIGGER posts_deleted AFTER DELETE ON posts
WHEN OLD.state = 'published'
BEGIN
  DELETE FROM revisions WHERE community = OLD.community AND kind = 'post' AND target = OLD.id;
  UPDATE tag_counts SET posts = posts - 1
    WHERE community = OLD.community AND space = OLD.space
      AND policy = coalesce(OLD.policy, '') AND tag IN (SELECT value FROM json_each(OLD.tags));
  DELETE FROM tag_counts WHERE community = OLD.community AND space = OLD.space AND policy = coalesce(OLD.policy, '')
      AND tag IN (SELECT value FROM json_each(OLD.tags)) AND posts <= 0;
  DELETE FROM post_tags
    WHERE community = OLD.community AND shelf = OLD.shelf AND post = OLD.id
      AND tag IN (SELECT value FROM json_each(OLD.tags));
  DELETE FROM replies WHERE community = OLD.community AND thread = OLD.id;
END;

CREATE TRIGGER replies_placed AFTER UPDATE OF space, policy ON replies
WHEN NEW.place IS NOT OLD.place AND NEW.state = 'published'
BEGIN
  INSERT INTO shelves (community, holds, shelf, space, policy, part)
    SELECT NEW.community, 'reply', NEW.shelf, NEW.space, coalesce(NEW.policy, ''), '' WHERE NEW.shelf IS NOT NULL
    ON CONFLICT (community, holds, shelf) DO NOTHING;
END;

CREATE TRIGGER replies_edited AFTER UPDATE OF body_md ON replies
WHEN NEW.version > OLD.version AND NEW.state = 'published'
BEGIN
  INSERT INTO revisions (community, kind, target, version, title, body_md, tags, written_at)
    VALUES (OLD.community, 'reply', OLD.id, OLD.version, '', OLD.body_md, '[]',
            coalesce(OLD.edited_at, OLD.created_at));
END;

CREATE TRIGGER replies_buried AFTER UPDATE OF state ON replies
WHEN NEW.state = 'deleted' AND OLD.state <> 'deleted'
BEGIN
  DELETE FROM revisions WHERE NEW.withdrawn IS NULL AND community = OLD.community AND kind = 'reply' AND target = OLD.id;
  UPDATE posts SET reply_count = reply_count - 1, answer_count = answer_count - (OLD.kind = 'answer'),
      accepted_reply = CASE WHEN accepted_reply = OLD.id THEN NULL ELSE accepted_reply END
    WHERE OLD.thread_kind = 'post' AND community = OLD.community AND id = OLD.thread;
END;

CREATE TRIGGER replies_restored AFTER UPDATE OF state ON replies
WHEN NEW.state = 'published' AND OLD.state = 'deleted'
BEGIN
  INSERT INTO shelves (community, holds, shelf, space, policy, part)
    SELECT NEW.community, 'reply', NEW.shelf, NEW.space, coalesce(NEW.policy, ''), '' WHERE NEW.shelf IS NOT NULL
    ON CONFLICT (community, holds, shelf) DO NOTHING;
  UPDATE posts SET reply_count = reply_count + 1, answer_count = answer_count + (NEW.kind = 'answer')
    WHERE NEW.thread_kind = 'post' AND community = NEW.community AND id = NEW.thread;
  UPDATE ideas SET reply_count = reply_count + 1
    WHERE NEW.thread_kind = 'idea' AND community = NEW.community AND id = NEW.thread;
END;

CREATE TRIGGER replies_deleted AFTER DELETE ON replies
WHEN OLD.state = 'published'
BEGIN
  DELETE FROM revisions WHERE community = OLD.community AND kind = 'reply' AND target = OLD.id;
  UPDATE posts SET reply_count = reply_count - 1, answer_count = answer_count - (OLD.kind = 'answer'),
      accepted_reply = CASE WHEN accepted_reply = OLD.id THEN NULL ELSE accepted_reply END
    WHERE OLD.thread_kind = 'post' AND community = OLD.community AND id = OLD.thread;
  UPDATE replies SET reply_count = reply_count - 1 WHERE community = OLD.community AND id = OLD.parent;
END;

CREATE TRIGGER ideas_inserted AFTER INSERT ON ideas
BEGIN
  INSERT INTO shelves (community, holds, shelf, space, policy, part)
    VALUES (NEW.community, 'idea', NEW.shelf, NEW.space, coalesce(NEW.policy, ''), NEW.status)
    ON CONFLICT (community, holds, shelf) DO NOTHING;
  INSERT INTO idea_tags (community, tag, shelf, idea, score, hot)
    SELECT NEW.community, value, NEW.shelf, NEW.id, NEW.score, NEW.hot FROM json_each(NEW.tags) WHERE true
    ON CONFLICT (community, tag, shelf, idea) DO NOTHING;
END;

CREATE TRIGGER ideas_buried AFTER UPDATE OF state ON ideas
WHEN NEW.state = 'deleted' AND OLD.state <> 'deleted'
BEGIN
  DELETE FROM revisions WHERE NEW.withdrawn IS NULL AND community = OLD.community AND kind = 'idea' AND target = OLD.id;
END;

CREATE TRIGGER ideas_deleted AFTER DELETE ON ideas
WHEN OLD.state = 'published'
BEGIN
  DELETE FROM revisions WHERE community = OLD.community AND kind = 'idea' AND target = OLD.id;
  DELETE FROM idea_tags
    WHERE community = OLD.community AND shelf = OLD.shelf AND idea = OLD.id
      AND tag IN (SELECT value FROM json_each(OLD.tags));
  DELETE FROM idea_statuses WHERE community = OLD.community AND idea = OLD.id;
  DELETE FROM replies WHERE community = OLD.community AND thread = OLD.id;
END;

-- People, by name and handle.
CREATE VIRTUAL TABLE people_fts USING fts5(
  place, name, handle, member UNINDEXED, tokenize = "unicode61 remove_diacritics 2"
);
INSERT INTO people_fts (people_fts, rank) VALUES ('rank', 'bm25(0.0, 2.0, 1.0, 0.0)');

ALTER TABLE members ADD COLUMN found_name TEXT GENERATED ALWAYS AS (
      replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
      replace(replace(replace(replace(replace(replace(replace(name
      , 'ё', 'е'), 'Ё', 'Е'), 'ł', 'l'), 'Ł', 'L'), 'أ', 'ا'), 'إ', 'ا'), 'آ', 'ا'), 'ٱ', 'ا'), 'ى', 'ي'), 'ة', 'ه')
      , char(1600), ''), char(1611), ''), char(1612), ''), char(1613), ''), char(1614), ''), char(1615), '')
      , char(1616), ''), char(1617), ''), char(1618), ''), char(1648), '')) VIRTUAL;
ALTER TABLE members ADD COLUMN found_place TEXT GENERATED ALWAYS AS ('c' || community || 'x m' || id || 'x') VIRTUAL;

INSERT INTO people_fts (place, name, handle, member)
  SELECT found_place, found_name, handle, id FROM members WHERE state <> 'former';

CREATE TRIGGER members_found_first AFTER INSERT ON members
WHEN NEW.state <> 'former'
BEGIN
  INSERT INTO people_fts (place, name, handle, member) VALUES (NEW.found_place, NEW.found_name, NEW.handle, NEW.id);
END;

CREATE TRIGGER members_found AFTER UPDATE OF name, handle, state ON members
WHEN NEW.name <> OLD.name OR NEW.handle <> OLD.handle OR NEW.state <> OLD.state
BEGIN
  DELETE FROM people_fts WHERE rowid IN (SELECT f.rowid FROM people_fts f
    WHERE f.people_fts MATCH 'place : "c' || OLD.community || 'x m' || OLD.id || 'x"');
  INSERT INTO people_fts (place, name, handle, member)
    SELECT NEW.found_place, NEW.found_name, NEW.handle, NEW.id WHERE NEW.state <> 'former';
END;

CREATE TRIGGER members_found_last AFTER DELETE ON members
BEGIN
  DELETE FROM people_fts WHERE rowid IN (SELECT f.rowid FROM people_fts f
    WHERE f.people_fts MATCH 'place : "c' || OLD.community || 'x m' || OLD.id || 'x"');
END;
