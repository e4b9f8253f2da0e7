-- The sequence behind a column has a name as well: it is free when the column or its table goes, or when the column is
-- no identity any more.

-- before
CREATE TABLE gone (id int GENERATED ALWAYS AS IDENTITY, s serial);
CREATE TABLE t (k int, id int GENERATED ALWAYS AS IDENTITY, s serial);
CREATE TABLE plain (id int GENERATED ALWAYS AS IDENTITY);

-- rows
INSERT INTO plain DEFAULT VALUES;

-- after
CREATE TABLE t (k int, CONSTRAINT gone_id_seq UNIQUE (k));
CREATE TABLE plain (id int NOT NULL);
CREATE SEQUENCE gone_s_seq;
CREATE SEQUENCE t_id_seq;
CREATE INDEX t_s_seq ON t (k);
CREATE INDEX plain_id_seq ON t (k);

-- up
ALTER SEQUENCE "public"."gone_s_seq" AS bigint MAXVALUE 9223372036854775807;

ALTER SEQUENCE "public"."gone_s_seq" OWNED BY NONE;

ALTER TABLE "public"."plain" ALTER COLUMN "id" DROP IDENTITY;

CREATE INDEX "plain_id_seq" ON "public"."t" ("k");

ALTER TABLE "public"."t"
    DROP COLUMN "id",
    DROP COLUMN "s";

CREATE SEQUENCE "public"."t_id_seq";

CREATE INDEX "t_s_seq" ON "public"."t" ("k");

DROP TABLE "public"."gone";

ALTER TABLE "public"."t" ADD CONSTRAINT "gone_id_seq" UNIQUE ("k");

-- down
DROP INDEX "public"."plain_id_seq";

DROP INDEX "public"."t_s_seq";

ALTER TABLE "public"."t" DROP CONSTRAINT "gone_id_seq";

ALTER SEQUENCE "public"."gone_s_seq" AS integer MAXVALUE 2147483647;

CREATE TABLE "public"."gone" (
    "id" integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    "s" integer DEFAULT nextval('public.gone_s_seq'::regclass) NOT NULL
);

ALTER SEQUENCE "public"."gone_s_seq" OWNED BY "public"."gone"."s";

ALTER TABLE "public"."plain" ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY;

SELECT setval('"public"."plain_id_seq"', max("id")) FROM "public"."plain" HAVING max("id") > 0;

ALTER TABLE "public"."t" ADD COLUMN "s" serial;

DROP SEQUENCE "public"."t_id_seq";

ALTER TABLE "public"."t" ADD COLUMN "id" integer GENERATED ALWAYS AS IDENTITY NOT NULL;
