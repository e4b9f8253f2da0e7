-- Enum types are created, added as a column with a default, and dropped.

-- before
CREATE TABLE item (id int PRIMARY KEY);

-- rows
INSERT INTO item VALUES (1);

-- after
CREATE TYPE mood AS ENUM ('sad', 'it''s ok', 'back\slash', '');
COMMENT ON TYPE mood IS 'how one''s day was';
CREATE TYPE nothing AS ENUM ();
CREATE TABLE item (id int PRIMARY KEY, mood mood NOT NULL DEFAULT 'it''s ok', other mood DEFAULT 'back\slash');
CREATE TABLE day (mood mood PRIMARY KEY DEFAULT '', none nothing);

-- up
CREATE TYPE "public"."mood" AS ENUM ('sad', 'it''s ok', E'back\\slash', '');

COMMENT ON TYPE "public"."mood" IS 'how one''s day was';

CREATE TYPE "public"."nothing" AS ENUM ();

CREATE TABLE "public"."day" (
    "mood" public.mood DEFAULT ''::public.mood NOT NULL,
    "none" public.nothing,
    CONSTRAINT "day_pkey" PRIMARY KEY ("mood")
);

ALTER TABLE "public"."item"
    ADD COLUMN "mood" public.mood DEFAULT 'it''s ok'::public.mood NOT NULL,
    ADD COLUMN "other" public.mood DEFAULT 'back\slash'::public.mood;

-- down
ALTER TABLE "public"."item"
    DROP COLUMN "mood",
    DROP COLUMN "other";

DROP TABLE "public"."day";

DROP TYPE "public"."mood";

DROP TYPE "public"."nothing";
