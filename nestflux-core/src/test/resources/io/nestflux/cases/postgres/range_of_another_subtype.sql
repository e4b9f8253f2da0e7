Ranges and multiranges move over by their texts, with a default, an index and a check that call the constructor.

-- before
CREATE TYPE numbers AS RANGE (SUBTYPE = int);
CREATE TABLE item (
    id int PRIMARY KEY, span numbers NOT NULL DEFAULT numbers(1, 5, '[]'), many numbers_multirange, list numbers[],
    CONSTRAINT inside CHECK (span <@ numbers(0, 100))
);
CREATE INDEX item_idx ON item USING gist (span) WHERE span && numbers(3, 7);

-- rows
INSERT INTO item VALUES (1, '[3,4]', '{[1,2),[5,6)}', ARRAY['[1,2)']::numbers[]), (2, 'empty', NULL, '{}');

-- after
CREATE TYPE numbers AS RANGE (SUBTYPE = bigint);
CREATE TABLE item (
    id int PRIMARY KEY, span numbers NOT NULL DEFAULT numbers(1, 5, '[]'), many numbers_multirange, list numbers[],
    CONSTRAINT inside CHECK (span <@ numbers(0, 100))
);
CREATE INDEX item_idx ON item USING gist (span) WHERE span && numbers(3, 7);

-- up
ALTER FUNCTION "public"."numbers"(integer, integer) RENAME TO "numbers_old";

ALTER FUNCTION "public"."numbers"(integer, integer, text) RENAME TO "numbers_old";

ALTER FUNCTION "public"."numbers_multirange"() RENAME TO "numbers_multirange_old";

ALTER TYPE "public"."numbers_multirange" RENAME TO "numbers_multirange_old";

ALTER TYPE "public"."numbers" RENAME TO "numbers_old";

ALTER TABLE "public"."item" DROP CONSTRAINT "inside";

DROP INDEX "public"."item_idx";

CREATE TYPE "public"."numbers" AS RANGE (SUBTYPE = bigint, MULTIRANGE_TYPE_NAME = public.numbers_multirange);

ALTER TABLE "public"."item"
    ALTER COLUMN "span" DROP DEFAULT,
    ALTER COLUMN "span" TYPE public.numbers USING "span"::text::public.numbers,
    ALTER COLUMN "span" SET DEFAULT public.numbers((1)::bigint, (5)::bigint, '[]'::text),
    ALTER COLUMN "many" TYPE public.numbers_multirange USING "many"::text::public.numbers_multirange,
    ALTER COLUMN "list" TYPE public.numbers[] USING "list"::text[]::public.numbers[];

ALTER TABLE "public"."item" ADD CONSTRAINT "inside" CHECK (span <@ public.numbers((0)::bigint, (100)::bigint));

CREATE INDEX "item_idx" ON "public"."item" USING gist ("span") WHERE span && public.numbers((3)::bigint, (7)::bigint);

DROP TYPE "public"."numbers_old";

-- down
ALTER FUNCTION "public"."numbers"(bigint, bigint) RENAME TO "numbers_old";

ALTER FUNCTION "public"."numbers"(bigint, bigint, text) RENAME TO "numbers_old";

ALTER FUNCTION "public"."numbers_multirange"() RENAME TO "numbers_multirange_old";

ALTER TYPE "public"."numbers_multirange" RENAME TO "numbers_multirange_old";

ALTER TYPE "public"."numbers" RENAME TO "numbers_old";

ALTER TABLE "public"."item" DROP CONSTRAINT "inside";

DROP INDEX "public"."item_idx";

CREATE TYPE "public"."numbers" AS RANGE (SUBTYPE = integer, MULTIRANGE_TYPE_NAME = public.numbers_multirange);

ALTER TABLE "public"."item"
    ALTER COLUMN "span" DROP DEFAULT,
    ALTER COLUMN "span" TYPE public.numbers USING "span"::text::public.numbers,
    ALTER COLUMN "span" SET DEFAULT public.numbers(1, 5, '[]'::text),
    ALTER COLUMN "many" TYPE public.numbers_multirange USING "many"::text::public.numbers_multirange,
    ALTER COLUMN "list" TYPE public.numbers[] USING "list"::text[]::public.numbers[];

ALTER TABLE "public"."item" ADD CONSTRAINT "inside" CHECK (span <@ public.numbers(0, 100));

CREATE INDEX "item_idx" ON "public"."item" USING gist ("span") WHERE span && public.numbers(3, 7);

DROP TYPE "public"."numbers_old";
