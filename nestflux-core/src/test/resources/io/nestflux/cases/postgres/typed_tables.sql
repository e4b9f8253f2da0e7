-- Tables of a type: what they say besides it changes, and tables come and go.

-- before
CREATE TYPE person AS (id int, name text, born date);
CREATE TABLE a OF person (PRIMARY KEY (id), name WITH OPTIONS NOT NULL DEFAULT 'x');
CREATE TABLE b OF person;
CREATE TABLE gone OF person;

-- rows
INSERT INTO a VALUES (1, 'y', NULL);
INSERT INTO b VALUES (1, 'y', NULL);

-- after
CREATE TYPE person AS (id int, name text, born date);
CREATE TABLE a OF person (PRIMARY KEY (id), born WITH OPTIONS DEFAULT '2000-01-01', CHECK (name <> ''));
CREATE TABLE b (id int, name text, born date);
CREATE TABLE c OF person (UNIQUE (name), id WITH OPTIONS NOT NULL);
CREATE INDEX ON a (born);
COMMENT ON COLUMN a.name IS 'n';

-- up
ALTER TABLE "public"."b" NOT OF;

CREATE TABLE "public"."c" OF public.person (
    CONSTRAINT "c_name_key" UNIQUE ("name")
);

ALTER TABLE "public"."c" ALTER COLUMN "id" SET NOT NULL;

ALTER TABLE "public"."a"
    ALTER COLUMN "name" DROP DEFAULT,
    ALTER COLUMN "name" DROP NOT NULL,
    ALTER COLUMN "born" SET DEFAULT '2000-01-01'::date;

COMMENT ON COLUMN "public"."a"."name" IS 'n';

ALTER TABLE "public"."a" ADD CONSTRAINT "a_name_check" CHECK (name <> ''::text);

CREATE INDEX "a_born_idx" ON "public"."a" ("born");

DROP TABLE "public"."gone";

-- down
ALTER TABLE "public"."a" DROP CONSTRAINT "a_name_check";

DROP INDEX "public"."a_born_idx";

ALTER TABLE "public"."b" OF public.person;

CREATE TABLE "public"."gone" OF public.person;

ALTER TABLE "public"."a"
    ALTER COLUMN "name" SET NOT NULL,
    ALTER COLUMN "name" SET DEFAULT 'x'::text,
    ALTER COLUMN "born" DROP DEFAULT;

COMMENT ON COLUMN "public"."a"."name" IS NULL;

DROP TABLE "public"."c";
