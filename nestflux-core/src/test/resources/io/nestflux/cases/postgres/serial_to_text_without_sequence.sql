-- A numbered column becomes a text.
-- changes: item_id_seq

-- before
CREATE TABLE item (id serial PRIMARY KEY);

-- rows
INSERT INTO item DEFAULT VALUES;

-- after
CREATE TABLE item (id text PRIMARY KEY);

-- up
ALTER TABLE "public"."item" ALTER COLUMN "id" DROP DEFAULT;

DROP SEQUENCE "public"."item_id_seq";

ALTER TABLE "public"."item" ALTER COLUMN "id" TYPE text;

-- down
ALTER TABLE "public"."item" ALTER COLUMN "id" TYPE integer USING "id"::integer;

CREATE SEQUENCE "public"."item_id_seq" AS integer;

ALTER TABLE "public"."item" ALTER COLUMN "id" SET DEFAULT nextval('public.item_id_seq'::regclass);

ALTER SEQUENCE "public"."item_id_seq" OWNED BY "public"."item"."id";

SELECT setval('"public"."item_id_seq"', max("id")) FROM "public"."item" HAVING max("id") > 0;
