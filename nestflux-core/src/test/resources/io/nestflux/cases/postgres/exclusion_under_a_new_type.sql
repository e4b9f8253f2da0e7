-- A column of an exclusion constraint gets another type, and goes.

-- before
CREATE TABLE t (a int4range, b int, c circle, CONSTRAINT x EXCLUDE USING gist (a WITH &&), CONSTRAINT y EXCLUDE (b WITH =), CONSTRAINT z EXCLUDE USING gist (c WITH &&));

-- rows
INSERT INTO t VALUES ('[1,3)', 1, NULL), ('[3,5)', 2, '<(0,0),1>');

-- after
CREATE TABLE t (a int8range, b bigint, CONSTRAINT x EXCLUDE USING gist (a WITH &&), CONSTRAINT y EXCLUDE (b WITH =));

-- up
ALTER TABLE "public"."t" DROP CONSTRAINT "z";

ALTER TABLE "public"."t"
    ALTER COLUMN "a" TYPE int8range USING "a"::text::int8range,
    ALTER COLUMN "b" TYPE bigint,
    DROP COLUMN "c";

-- down
ALTER TABLE "public"."t"
    ALTER COLUMN "a" TYPE int4range USING "a"::text::int4range,
    ALTER COLUMN "b" TYPE integer,
    ADD COLUMN "c" circle;

ALTER TABLE "public"."t" ADD CONSTRAINT "z" EXCLUDE USING gist (c WITH &&);
