-- Surveys: whether members would recommend the community, and what they say when it is over.

-- What is asked now; nothing: neither. Beside the community, because the gate reads it before every request anyway.
ALTER TABLE communities ADD COLUMN survey TEXT CHECK (survey IN ('nps', 'exit'));

CREATE TABLE survey_answers (
  community   TEXT NOT NULL REFERENCES communities(id),
  survey      TEXT NOT NULL CHECK (survey IN ('nps', 'exit')),
  -- The member, who answers once and may change it; or, for somebody on the company's own site, the answer itself.
  respondent  TEXT NOT NULL,
  guest       INTEGER NOT NULL CHECK (guest IN (0, 1)),
  id          TEXT NOT NULL,
  score       INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
  answered_at INTEGER NOT NULL,
  changed_at  INTEGER NOT NULL,
  -- The origin of the page a guest answered on.
  site        TEXT NOT NULL DEFAULT '',
  words       TEXT NOT NULL DEFAULT '' CHECK (length(words) <= 2000),
  more        TEXT NOT NULL DEFAULT '' CHECK (length(more) <= 2000),
  PRIMARY KEY (community, survey, respondent)
) WITHOUT ROWID;

CREATE INDEX survey_answers_new ON survey_answers (community, survey, id);

-- How many gave each score, guests apart: totals are read from here, whatever the number of answers.
CREATE TABLE survey_counts (
  community TEXT NOT NULL,
  survey    TEXT NOT NULL,
  guest     INTEGER NOT NULL,
  score     INTEGER NOT NULL,
  answers   INTEGER NOT NULL,
  PRIMARY KEY (community, survey, guest, score)
) WITHOUT ROWID;

CREATE TRIGGER survey_answers_count AFTER INSERT ON survey_answers
BEGIN
  INSERT INTO survey_counts (community, survey, guest, score, answers)
    VALUES (NEW.community, NEW.survey, NEW.guest, NEW.score, 1)
    ON CONFLICT (community, survey, guest, score) DO UPDATE SET answers = answers + 1;
END;

CREATE TRIGGER survey_answers_change AFTER UPDATE OF score ON survey_answers
WHEN NEW.score <> OLD.score
BEGIN
  UPDATE survey_counts SET answers = answers - 1
    WHERE community = OLD.community AND survey = OLD.survey AND guest = OLD.guest AND score = OLD.score;
  INSERT INTO survey_counts (community, survey, guest, score, answers)
    VALUES (NEW.community, NEW.survey, NEW.guest, NEW.score, 1)
    ON CONFLICT (community, survey, guest, score) DO UPDATE SET answers = answers + 1;
END;

CREATE TRIGGER survey_answers_end AFTER DELETE ON survey_answers
BEGIN
  UPDATE survey_counts SET answers = answers - 1
    WHERE community = OLD.community AND survey = OLD.survey AND guest = OLD.guest AND score = OLD.score;
END;

CREATE TRIGGER survey_counts_emptied AFTER UPDATE OF answers ON survey_counts
WHEN NEW.answers <= 0
BEGIN
  DELETE FROM survey_counts WHERE community = NEW.community AND survey = NEW.survey AND guest = NEW.guest
    AND score = NEW.score;
END;

-- Who has their account deleted takes along what they answered.
CREATE TRIGGER survey_answers_end_with_member AFTER UPDATE OF state ON members
WHEN NEW.state = 'former' AND OLD.state <> 'former'
BEGIN
  DELETE FROM survey_answers WHERE community = OLD.community AND survey = 'nps' AND respondent = OLD.id;
  DELETE FROM survey_answers WHERE community = OLD.community AND survey = 'exit' AND respondent = OLD.id;
END;

-- What managers see of it, with who said it; and for the numbers: how many gave which score in a while.
CREATE INDEX survey_answers_at ON survey_answers (community, answered_at, survey, guest, score);

CREATE VIEW survey_answers_seen AS
  SELECT a.community, a.survey AS kind, a.id, a.guest AS anonymous, a.score, a.words, a.more, a.site, a.answered_at AS at,
         m.handle, m.name, m.role
    FROM survey_answers a
    LEFT JOIN members m ON m.community = a.community AND m.id = a.respondent;
