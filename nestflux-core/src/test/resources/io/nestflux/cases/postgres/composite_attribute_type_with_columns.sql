Rows have values of the type, alone, in arrays, and inside of another type: all move over.

-- before
CREATE TYPE pair AS (a int, b varchar(5));
CREATE TYPE double_pair AS (left_one pair, right_ones pair[]);
CREATE TABLE item (
    id int PRIMARY KEY, pair pair DEFAULT '(1,x)', list pair[], two double_pair,
    CONSTRAINT a_check CHECK ((pair).a > 0)
);
CREATE INDEX item_idx ON item (((pair).b));

-- rows
INSERT INTO item VALUES (1, '(5,"a,b")', ARRAY['(6,)', NULL]::pair[], ROW(ROW(1, 'z'), ARRAY[ROW(2, 'y')]::pair[])::double_pair),
    (2, NULL, NULL, NULL), (3, '(,)', '{}', '(,)');

-- after
CREATE TYPE pair AS (a bigint, b text);
CREATE TYPE double_pair AS (left_one pair, right_ones pair[]);
CREATE TABLE item (
    id int PRIMARY KEY, pair pair DEFAULT '(1,x)', list pair[], two double_pair,
    CONSTRAINT a_check CHECK ((pair).a > 0)
);
CREATE INDEX item_idx ON item (((pair).b));

-- up
ALTER TYPE "public"."pair" RENAME TO "pair_old";

ALTER TYPE "public"."double_pair" RENAME TO "double_pair_old";

ALTER TABLE "public"."item" DROP CONSTRAINT "a_check";

DROP INDEX "public"."item_idx";

CREATE TYPE "public"."pair" AS ("a" bigint, "b" text);

CREATE TYPE "public"."double_pair" AS ("left_one" public.pair, "right_ones" public.pair[]);

ALTER TABLE "public"."item"
    ALTER COLUMN "pair" DROP DEFAULT,
    ALTER COLUMN "pair" TYPE public.pair USING "pair"::text::public.pair,
    ALTER COLUMN "pair" SET DEFAULT '(1,x)'::public.pair,
    ALTER COLUMN "list" TYPE public.pair[] USING "list"::text[]::public.pair[],
    ALTER COLUMN "two" TYPE public.double_pair USING "two"::text::public.double_pair;

ALTER TABLE "public"."item" ADD CONSTRAINT "a_check" CHECK ((pair).a > 0);

CREATE INDEX "item_idx" ON "public"."item" (((pair).b));

DROP TYPE "public"."double_pair_old";

DROP TYPE "public"."pair_old";

-- down
ALTER TYPE "public"."pair" RENAME TO "pair_old";

ALTER TYPE "public"."double_pair" RENAME TO "double_pair_old";

ALTER TABLE "public"."item" DROP CONSTRAINT "a_check";

DROP INDEX "public"."item_idx";

CREATE TYPE "public"."pair" AS ("a" integer, "b" character varying(5));

CREATE TYPE "public"."double_pair" AS ("left_one" public.pair, "right_ones" public.pair[]);

ALTER TABLE "public"."item"
    ALTER COLUMN "pair" DROP DEFAULT,
    ALTER COLUMN "pair" TYPE public.pair USING "pair"::text::public.pair,
    ALTER COLUMN "pair" SET DEFAULT '(1,x)'::public.pair,
    ALTER COLUMN "list" TYPE public.pair[] USING "list"::text[]::public.pair[],
    ALTER COLUMN "two" TYPE public.double_pair USING "two"::text::public.double_pair;

ALTER TABLE "public"."item" ADD CONSTRAINT "a_check" CHECK ((pair).a > 0);

CREATE INDEX "item_idx" ON "public"."item" (((pair).b));

DROP TYPE "public"."double_pair_old";

DROP TYPE "public"."pair_old";
