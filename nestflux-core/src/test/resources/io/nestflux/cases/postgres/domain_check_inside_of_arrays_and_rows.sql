The server adds no condition to a domain that has values inside of others: the domain is made anew.

-- before
CREATE DOMAIN positive AS int;
CREATE TYPE pair AS (a positive, b text);
CREATE TABLE item (id int PRIMARY KEY, list positive[] DEFAULT '{1}', pair pair, plain positive);

-- rows
INSERT INTO item VALUES (1, '{3,4}', '(5,"x, y")', 6), (2, NULL, NULL, NULL), (3, '{}', '(,)', 1);

-- after
CREATE DOMAIN positive AS int CHECK (VALUE > 0);
CREATE TYPE pair AS (a positive, b text);
CREATE TABLE item (id int PRIMARY KEY, list positive[] DEFAULT '{1}', pair pair, plain positive);

-- up
ALTER TYPE "public"."positive" RENAME TO "positive_old";

ALTER TYPE "public"."pair" RENAME TO "pair_old";

CREATE DOMAIN "public"."positive" AS integer CONSTRAINT "positive_check" CHECK (VALUE > 0);

CREATE TYPE "public"."pair" AS ("a" public.positive, "b" text);

ALTER TABLE "public"."item"
    ALTER COLUMN "list" TYPE public.positive[],
    ALTER COLUMN "list" SET DEFAULT '{1}'::public.positive[],
    ALTER COLUMN "pair" TYPE public.pair USING "pair"::text::public.pair,
    ALTER COLUMN "plain" TYPE public.positive;

DROP TYPE "public"."pair_old";

DROP DOMAIN "public"."positive_old";

-- down
ALTER DOMAIN "public"."positive" DROP CONSTRAINT "positive_check";
