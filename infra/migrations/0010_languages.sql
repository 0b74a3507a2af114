-- What a community speaks where nobody asks for anything else: one of the languages the pages are in.

ALTER TABLE communities ADD COLUMN language TEXT NOT NULL DEFAULT 'en' CHECK (language IN ('en', 'sk', 'es', 'ru', 'pl', 'ar'));
