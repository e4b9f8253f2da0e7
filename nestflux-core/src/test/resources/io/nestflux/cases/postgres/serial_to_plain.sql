-- The sequence goes with the default; when it comes back it continues after the highest value.
-- changes: item_id_seq

-- before
CREATE TABLE item (id serial PRIMARY KEY);
CREATE TABLE other (id bigint NOT NULL);

-- rows
INSERT INTO item DEFAULT VALUES;
INSERT INTO item DEFAULT VALUES;
INSERT INTO other VALUES (70);

-- after
CREATE TABLE item (id int PRIMARY KEY);
CREATE TABLE other (id bigserial);

-- up
ALTER TABLE "public"."item" ALTER COLUMN "id" DROP DEFAULT;

DROP SEQUENCE "public"."item_id_seq";

CREATE SEQUENCE "public"."other_id_seq";

ALTER TABLE "public"."other" ALTER COLUMN "id" SET DEFAULT nextval('public.other_id_seq'::regclass);

ALTER SEQUENCE "public"."other_id_seq" OWNED BY "public"."other"."id";

SELECT setval('"public"."other_id_seq"', max("id")) FROM "public"."other" HAVING max("id") > 0;

-- down
CREATE SEQUENCE "public"."item_id_seq" AS integer;

ALTER TABLE "public"."item" ALTER COLUMN "id" SET DEFAULT nextval('public.item_id_seq'::regclass);

ALTER SEQUENCE "public"."item_id_seq" OWNED BY "public"."item"."id";

SELECT setval('"public"."item_id_seq"', max("id")) FROM "public"."item" HAVING max("id") > 0;

ALTER TABLE "public"."other" ALTER COLUMN "id" DROP DEFAULT;

DROP SEQUENCE "public"."other_id_seq";
