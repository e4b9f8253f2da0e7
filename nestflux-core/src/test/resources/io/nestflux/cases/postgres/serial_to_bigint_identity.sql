-- Type and kind of numbering change at once.

-- before
CREATE TABLE item (id serial PRIMARY KEY, other bigint GENERATED ALWAYS AS IDENTITY);

-- rows
INSERT INTO item DEFAULT VALUES;

-- after
CREATE TABLE item (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, other serial);

-- up
ALTER TABLE "public"."item" ALTER COLUMN "id" DROP DEFAULT;

ALTER SEQUENCE "public"."item_id_seq" RENAME TO "item_id_seq_old";

ALTER TABLE "public"."item"
    ALTER COLUMN "id" TYPE bigint,
    ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY;

SELECT setval('"public"."item_id_seq"', last_value, is_called) FROM "public"."item_id_seq_old";

DROP SEQUENCE "public"."item_id_seq_old";

CREATE SEQUENCE "public"."item_other_seq_new" AS integer;

SELECT setval('"public"."item_other_seq_new"', last_value, is_called) FROM "public"."item_other_seq";

ALTER TABLE "public"."item"
    ALTER COLUMN "other" DROP IDENTITY,
    ALTER COLUMN "other" TYPE integer;

ALTER SEQUENCE "public"."item_other_seq_new" RENAME TO "item_other_seq";

ALTER TABLE "public"."item" ALTER COLUMN "other" SET DEFAULT nextval('public.item_other_seq'::regclass);

ALTER SEQUENCE "public"."item_other_seq" OWNED BY "public"."item"."other";

-- down
CREATE SEQUENCE "public"."item_id_seq_new" AS integer;

SELECT setval('"public"."item_id_seq_new"', last_value, is_called) FROM "public"."item_id_seq";

ALTER TABLE "public"."item"
    ALTER COLUMN "id" DROP IDENTITY,
    ALTER COLUMN "id" TYPE integer;

ALTER SEQUENCE "public"."item_id_seq_new" RENAME TO "item_id_seq";

ALTER TABLE "public"."item" ALTER COLUMN "id" SET DEFAULT nextval('public.item_id_seq'::regclass);

ALTER SEQUENCE "public"."item_id_seq" OWNED BY "public"."item"."id";

ALTER TABLE "public"."item" ALTER COLUMN "other" DROP DEFAULT;

ALTER SEQUENCE "public"."item_other_seq" RENAME TO "item_other_seq_old";

ALTER TABLE "public"."item"
    ALTER COLUMN "other" TYPE bigint,
    ALTER COLUMN "other" ADD GENERATED ALWAYS AS IDENTITY;

SELECT setval('"public"."item_other_seq"', last_value, is_called) FROM "public"."item_other_seq_old";

DROP SEQUENCE "public"."item_other_seq_old";
