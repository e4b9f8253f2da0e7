A collation comes with a column, an index and a domain of it.

-- before
CREATE TABLE item (id int PRIMARY KEY, name text);

-- rows
INSERT INTO item VALUES (1, 'a');

-- after
CREATE COLLATION german (provider = icu, locale = 'de-u-co-phonebk');
COMMENT ON COLLATION german IS 'it''s German';
CREATE COLLATION "Na tural" (provider = icu, locale = 'en-u-kn', deterministic = false);
CREATE COLLATION mixed (provider = libc, lc_collate = 'C', lc_ctype = 'POSIX');
CREATE DOMAIN word AS text COLLATE german;
CREATE TABLE item (id int PRIMARY KEY, name text COLLATE "Na tural", word word, words word[]);
CREATE INDEX item_idx ON item (name COLLATE german, (lower(word) COLLATE mixed));

-- up
CREATE COLLATION "public"."Na tural" (PROVIDER = icu, LOCALE = 'en-u-kn-true', DETERMINISTIC = false);

CREATE COLLATION "public"."german" (PROVIDER = icu, LOCALE = 'de-u-co-phonebk');

COMMENT ON COLLATION "public"."german" IS 'it''s German';

CREATE COLLATION "public"."mixed" (PROVIDER = libc, LC_COLLATE = 'C', LC_CTYPE = 'POSIX');

CREATE DOMAIN "public"."word" AS text COLLATE public.german;

ALTER TABLE "public"."item"
    ALTER COLUMN "name" TYPE text COLLATE public."Na tural",
    ADD COLUMN "word" public.word,
    ADD COLUMN "words" public.word[];

CREATE INDEX "item_idx" ON "public"."item" ("name" COLLATE public.german, (lower((word)::text)) COLLATE public.mixed);

-- down
DROP INDEX "public"."item_idx";

ALTER TABLE "public"."item"
    ALTER COLUMN "name" TYPE text,
    DROP COLUMN "word",
    DROP COLUMN "words";

DROP DOMAIN "public"."word";

DROP COLLATION "public"."Na tural";

DROP COLLATION "public"."german";

DROP COLLATION "public"."mixed";
