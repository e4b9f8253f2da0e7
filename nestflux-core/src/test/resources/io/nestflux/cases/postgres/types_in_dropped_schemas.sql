A schema goes with the types in it, and a column moves to one elsewhere.
-- schemas: public, kinds, sorts

-- before
CREATE SCHEMA kinds;
CREATE DOMAIN kinds.word AS text COLLATE "C" CHECK (VALUE <> '');
CREATE TYPE kinds.pair AS (a kinds.word, b int);
CREATE TABLE item (id int PRIMARY KEY, word kinds.word, pair kinds.pair DEFAULT '(a,1)');

-- rows
INSERT INTO item VALUES (1, 'x', '(y,2)');

-- after
CREATE SCHEMA sorts;
CREATE DOMAIN sorts.word AS text COLLATE "C" CHECK (VALUE <> '');
CREATE TYPE sorts.pair AS (a sorts.word, b int);
CREATE TABLE item (id int PRIMARY KEY, word sorts.word, pair sorts.pair DEFAULT '(a,1)');

-- up
CREATE SCHEMA "sorts";

CREATE DOMAIN "sorts"."word" AS text COLLATE "C" CONSTRAINT "word_check" CHECK (VALUE <> ''::text);

CREATE TYPE "sorts"."pair" AS ("a" sorts.word, "b" integer);

ALTER TABLE "public"."item"
    ALTER COLUMN "word" TYPE sorts.word,
    ALTER COLUMN "pair" DROP DEFAULT,
    ALTER COLUMN "pair" TYPE sorts.pair USING "pair"::text::sorts.pair,
    ALTER COLUMN "pair" SET DEFAULT '(a,1)'::sorts.pair;

DROP TYPE "kinds"."pair";

DROP DOMAIN "kinds"."word";

DROP SCHEMA "kinds";

-- down
CREATE SCHEMA "kinds";

CREATE DOMAIN "kinds"."word" AS text COLLATE "C" CONSTRAINT "word_check" CHECK (VALUE <> ''::text);

CREATE TYPE "kinds"."pair" AS ("a" kinds.word, "b" integer);

ALTER TABLE "public"."item"
    ALTER COLUMN "word" TYPE kinds.word,
    ALTER COLUMN "pair" DROP DEFAULT,
    ALTER COLUMN "pair" TYPE kinds.pair USING "pair"::text::kinds.pair,
    ALTER COLUMN "pair" SET DEFAULT '(a,1)'::kinds.pair;

DROP TYPE "sorts"."pair";

DROP DOMAIN "sorts"."word";

DROP SCHEMA "sorts";
