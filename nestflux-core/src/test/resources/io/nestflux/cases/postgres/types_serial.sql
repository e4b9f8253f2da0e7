-- Numbered columns are added to a table with rows, which get numbers.

-- before
CREATE TABLE item (name text);

-- rows
INSERT INTO item VALUES ('a'), ('b');

-- after
CREATE TABLE item (name text, a smallserial, b serial, c bigserial);
CREATE TABLE numbered (a smallserial, b serial, c bigserial PRIMARY KEY);

-- up
CREATE TABLE "public"."numbered" (
    "a" smallserial,
    "b" serial,
    "c" bigserial,
    CONSTRAINT "numbered_pkey" PRIMARY KEY ("c")
);

ALTER TABLE "public"."item"
    ADD COLUMN "a" smallserial,
    ADD COLUMN "b" serial,
    ADD COLUMN "c" bigserial;

-- down
ALTER TABLE "public"."item"
    DROP COLUMN "a",
    DROP COLUMN "b",
    DROP COLUMN "c";

DROP TABLE "public"."numbered";
