-- Quotes, blanks, upper case, dollar signs, dots, reserved words, other alphabets.
-- schemas: public, My "Schema"

-- before
CREATE SCHEMA "My ""Schema""";
CREATE TABLE "My ""Schema"""."select" (id int PRIMARY KEY);

-- rows
INSERT INTO "My ""Schema"""."select" VALUES (1);

-- after
CREATE SCHEMA "My ""Schema""";
CREATE TYPE "My ""Schema"""."en'um" AS ENUM ('a''b', 'c"d');
CREATE SEQUENCE "My ""Schema"""."s'eq$1";
CREATE TABLE "My ""Schema"""."select" (
    id int PRIMARY KEY,
    "table" "My ""Schema"""."en'um" DEFAULT 'a''b',
    "a.b" int DEFAULT nextval('"My ""Schema"""."s''eq$1"') CONSTRAINT "che'ck" CHECK ("a.b" > 0),
    "Größe" text,
    "$1" text,
    "名前" text UNIQUE,
    "it's ""so""" int GENERATED ALWAYS AS ("a.b" + 1) STORED
);
CREATE INDEX "i.d""x" ON "My ""Schema"""."select" ("Größe", "it's ""so""") WHERE "$1" IS NULL;
CREATE TABLE "Order" ("user" serial PRIMARY KEY, "group" int GENERATED ALWAYS AS IDENTITY, "from" int CONSTRAINT "to" REFERENCES "My ""Schema"""."select");
COMMENT ON COLUMN "Order"."group" IS '$1 and $$';
COMMENT ON CONSTRAINT "to" ON "Order" IS 'to';

-- up
CREATE TYPE "My ""Schema"""."en'um" AS ENUM ('a''b', 'c"d');

CREATE SEQUENCE "My ""Schema"""."s'eq$1";

CREATE TABLE "public"."Order" (
    "user" serial,
    "group" integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    "from" integer,
    CONSTRAINT "Order_pkey" PRIMARY KEY ("user")
);

COMMENT ON COLUMN "public"."Order"."group" IS '$1 and $$';

ALTER TABLE "My ""Schema"""."select"
    ADD COLUMN "table" "My ""Schema"""."en'um" DEFAULT 'a''b'::"My ""Schema"""."en'um",
    ADD COLUMN "a.b" integer DEFAULT nextval('"My ""Schema"""."s''eq$1"'::regclass),
    ADD COLUMN "Größe" text,
    ADD COLUMN "$1" text,
    ADD COLUMN "名前" text,
    ADD COLUMN "it's ""so""" integer GENERATED ALWAYS AS ("a.b" + 1) STORED;

ALTER TABLE "My ""Schema"""."select" ADD CONSTRAINT "select_名前_key" UNIQUE ("名前");

ALTER TABLE "My ""Schema"""."select" ADD CONSTRAINT "che'ck" CHECK ("a.b" > 0);

CREATE INDEX "i.d""x" ON "My ""Schema"""."select" ("Größe", "it's ""so""") WHERE "$1" IS NULL;

ALTER TABLE "public"."Order" ADD CONSTRAINT "to" FOREIGN KEY ("from") REFERENCES "My ""Schema"""."select" ("id");

COMMENT ON CONSTRAINT "to" ON "public"."Order" IS 'to';

-- down
ALTER TABLE "My ""Schema"""."select" DROP CONSTRAINT "che'ck";

DROP INDEX "My ""Schema"""."i.d""x";

ALTER TABLE "My ""Schema"""."select" DROP CONSTRAINT "select_名前_key";

ALTER TABLE "My ""Schema"""."select"
    DROP COLUMN "table",
    DROP COLUMN "Größe",
    DROP COLUMN "$1",
    DROP COLUMN "名前",
    DROP COLUMN "it's ""so""",
    DROP COLUMN "a.b";

DROP TABLE "public"."Order";

DROP SEQUENCE "My ""Schema"""."s'eq$1";

DROP TYPE "My ""Schema"""."en'um";
