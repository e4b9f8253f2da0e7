-- Columns and tables named as the words around them.

-- before
CREATE TABLE "table" ("column" int);

-- rows
INSERT INTO "table" VALUES (1);

-- after
CREATE TABLE "table" ("column" bigint CONSTRAINT "check" CHECK ("column" > 0), "default" text DEFAULT 'default', "null" int NOT NULL DEFAULT 0, "primary" int UNIQUE, "timestamp" timestamp, "int" int[], "serial" serial, "value" int, "user" name DEFAULT CURRENT_USER);
CREATE INDEX "index" ON "table" ("null", lower("default")) WHERE "value" IS NULL;
CREATE TYPE "type" AS ENUM ('enum');
CREATE TABLE "type_table" ("type" "type" DEFAULT 'enum', "interval" interval);

-- up
CREATE TYPE "public"."type" AS ENUM ('enum');

CREATE TABLE "public"."type_table" (
    "type" public.type DEFAULT 'enum'::public.type,
    "interval" interval
);

ALTER TABLE "public"."table"
    ALTER COLUMN "column" TYPE bigint,
    ADD COLUMN "default" text DEFAULT 'default'::text,
    ADD COLUMN "null" integer DEFAULT 0 NOT NULL,
    ADD COLUMN "primary" integer,
    ADD COLUMN "timestamp" timestamp without time zone,
    ADD COLUMN "int" integer[],
    ADD COLUMN "serial" serial,
    ADD COLUMN "value" integer,
    ADD COLUMN "user" name DEFAULT CURRENT_USER;

ALTER TABLE "public"."table" ADD CONSTRAINT "table_primary_key" UNIQUE ("primary");

ALTER TABLE "public"."table" ADD CONSTRAINT "check" CHECK ("column" > 0);

CREATE INDEX "index" ON "public"."table" ("null", (lower("default"))) WHERE value IS NULL;

-- down
ALTER TABLE "public"."table" DROP CONSTRAINT "check";

DROP INDEX "public"."index";

ALTER TABLE "public"."table" DROP CONSTRAINT "table_primary_key";

ALTER TABLE "public"."table"
    ALTER COLUMN "column" TYPE integer,
    DROP COLUMN "default",
    DROP COLUMN "null",
    DROP COLUMN "primary",
    DROP COLUMN "timestamp",
    DROP COLUMN "int",
    DROP COLUMN "serial",
    DROP COLUMN "value",
    DROP COLUMN "user";

DROP TABLE "public"."type_table";

DROP TYPE "public"."type";
