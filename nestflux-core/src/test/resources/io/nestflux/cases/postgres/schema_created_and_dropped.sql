-- A schema goes with all that is in it, another comes.
-- schemas: public, old, fresh

-- before
CREATE SCHEMA old;
CREATE TYPE old.mood AS ENUM ('a');
CREATE SEQUENCE old.seq;
CREATE TABLE old.item (id serial PRIMARY KEY, mood old.mood, n int DEFAULT nextval('old.seq'));
CREATE TABLE keep (id int PRIMARY KEY, item_id int REFERENCES old.item, mood old.mood);

-- rows
INSERT INTO keep VALUES (1);

-- after
CREATE SCHEMA fresh;
COMMENT ON SCHEMA fresh IS 'new';
CREATE TABLE keep (id int PRIMARY KEY, item_id int);
CREATE TABLE fresh.item (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, keep_id int REFERENCES keep);

-- up
ALTER TABLE "public"."keep" DROP CONSTRAINT "keep_item_id_fkey";

CREATE SCHEMA "fresh";

COMMENT ON SCHEMA "fresh" IS 'new';

CREATE TABLE "fresh"."item" (
    "id" integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    "keep_id" integer,
    CONSTRAINT "item_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "fresh"."item" ADD CONSTRAINT "item_keep_id_fkey" FOREIGN KEY ("keep_id") REFERENCES "public"."keep" ("id");

ALTER TABLE "public"."keep" DROP COLUMN "mood";

DROP TABLE "old"."item";

DROP SEQUENCE "old"."seq";

DROP TYPE "old"."mood";

DROP SCHEMA "old";

-- down
CREATE SCHEMA "old";

CREATE TYPE "old"."mood" AS ENUM ('a');

CREATE SEQUENCE "old"."seq";

CREATE TABLE "old"."item" (
    "id" serial,
    "mood" old.mood,
    "n" integer DEFAULT nextval('old.seq'::regclass),
    CONSTRAINT "item_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "public"."keep" ADD COLUMN "mood" old.mood;

ALTER TABLE "public"."keep" ADD CONSTRAINT "keep_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "old"."item" ("id");

DROP TABLE "fresh"."item";

DROP SCHEMA "fresh";
