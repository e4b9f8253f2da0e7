A domain over a composite type with a condition on an attribute.

-- before
CREATE TYPE span AS (low int, high int);
CREATE DOMAIN good_span AS span CHECK ((VALUE).low <= (VALUE).high);
CREATE TABLE item (id int PRIMARY KEY, span good_span);

-- rows
INSERT INTO item VALUES (1, '(1,2)');

-- after
CREATE TYPE span AS (low bigint, high bigint);
CREATE DOMAIN good_span AS span CHECK ((VALUE).low <= (VALUE).high);
CREATE TABLE item (id int PRIMARY KEY, span good_span);

-- up
ALTER TYPE "public"."span" RENAME TO "span_old";

ALTER TYPE "public"."good_span" RENAME TO "good_span_old";

CREATE TYPE "public"."span" AS ("low" bigint, "high" bigint);

CREATE DOMAIN "public"."good_span" AS public.span CONSTRAINT "good_span_check" CHECK ((VALUE).low <= (VALUE).high);

ALTER TABLE "public"."item" ALTER COLUMN "span" TYPE public.good_span USING "span"::text::public.span;

DROP DOMAIN "public"."good_span_old";

DROP TYPE "public"."span_old";

-- down
ALTER TYPE "public"."span" RENAME TO "span_old";

ALTER TYPE "public"."good_span" RENAME TO "good_span_old";

CREATE TYPE "public"."span" AS ("low" integer, "high" integer);

CREATE DOMAIN "public"."good_span" AS public.span CONSTRAINT "good_span_check" CHECK ((VALUE).low <= (VALUE).high);

ALTER TABLE "public"."item" ALTER COLUMN "span" TYPE public.good_span USING "span"::text::public.span;

DROP DOMAIN "public"."good_span_old";

DROP TYPE "public"."span_old";
