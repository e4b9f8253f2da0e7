A collation cannot be altered: columns, indexes, checks, a domain and a composite type move to its successor.

-- before
CREATE COLLATION german (provider = icu, locale = 'de-u-co-phonebk');
CREATE DOMAIN word AS text COLLATE german DEFAULT 'x';
CREATE TYPE pair AS (a text COLLATE german, b int);
CREATE TABLE item (
    id int PRIMARY KEY, name text COLLATE german UNIQUE, word word, pair pair, plain text,
    CONSTRAINT c CHECK (plain COLLATE german < 'zzz')
);
CREATE INDEX item_idx ON item (plain COLLATE german, id);
CREATE INDEX lower_idx ON item (lower(name));

-- rows
INSERT INTO item VALUES (1, 'Ärger', 'b', '(c,4)', 'd');

-- after
CREATE COLLATION german (provider = icu, locale = 'de-DE');
CREATE DOMAIN word AS text COLLATE german DEFAULT 'x';
CREATE TYPE pair AS (a text COLLATE german, b int);
CREATE TABLE item (
    id int PRIMARY KEY, name text COLLATE german UNIQUE, word word, pair pair, plain text,
    CONSTRAINT c CHECK (plain COLLATE german < 'zzz')
);
CREATE INDEX item_idx ON item (plain COLLATE german, id);
CREATE INDEX lower_idx ON item (lower(name));

-- up
ALTER COLLATION "public"."german" RENAME TO "german_old";

ALTER TYPE "public"."word" RENAME TO "word_old";

ALTER TYPE "public"."pair" RENAME TO "pair_old";

ALTER TABLE "public"."item" DROP CONSTRAINT "c";

DROP INDEX "public"."item_idx";

DROP INDEX "public"."lower_idx";

CREATE COLLATION "public"."german" (PROVIDER = icu, LOCALE = 'de-DE');

CREATE DOMAIN "public"."word" AS text COLLATE public.german DEFAULT 'x'::text;

CREATE TYPE "public"."pair" AS ("a" text COLLATE public.german, "b" integer);

ALTER TABLE "public"."item"
    ALTER COLUMN "name" TYPE text COLLATE public.german,
    ALTER COLUMN "word" TYPE public.word,
    ALTER COLUMN "pair" TYPE public.pair USING "pair"::text::public.pair;

ALTER TABLE "public"."item" ADD CONSTRAINT "c" CHECK ((plain COLLATE public.german) < 'zzz'::text);

CREATE INDEX "item_idx" ON "public"."item" ("plain" COLLATE public.german, "id");

CREATE INDEX "lower_idx" ON "public"."item" ((lower(name)) COLLATE public.german);

DROP DOMAIN "public"."word_old";

DROP TYPE "public"."pair_old";

DROP COLLATION "public"."german_old";

-- down
ALTER COLLATION "public"."german" RENAME TO "german_old";

ALTER TYPE "public"."word" RENAME TO "word_old";

ALTER TYPE "public"."pair" RENAME TO "pair_old";

ALTER TABLE "public"."item" DROP CONSTRAINT "c";

DROP INDEX "public"."item_idx";

DROP INDEX "public"."lower_idx";

CREATE COLLATION "public"."german" (PROVIDER = icu, LOCALE = 'de-u-co-phonebk');

CREATE DOMAIN "public"."word" AS text COLLATE public.german DEFAULT 'x'::text;

CREATE TYPE "public"."pair" AS ("a" text COLLATE public.german, "b" integer);

ALTER TABLE "public"."item"
    ALTER COLUMN "name" TYPE text COLLATE public.german,
    ALTER COLUMN "word" TYPE public.word,
    ALTER COLUMN "pair" TYPE public.pair USING "pair"::text::public.pair;

ALTER TABLE "public"."item" ADD CONSTRAINT "c" CHECK ((plain COLLATE public.german) < 'zzz'::text);

CREATE INDEX "item_idx" ON "public"."item" ("plain" COLLATE public.german, "id");

CREATE INDEX "lower_idx" ON "public"."item" ((lower(name)) COLLATE public.german);

DROP DOMAIN "public"."word_old";

DROP TYPE "public"."pair_old";

DROP COLLATION "public"."german_old";
