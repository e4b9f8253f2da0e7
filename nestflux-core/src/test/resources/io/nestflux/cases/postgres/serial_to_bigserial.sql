-- Column and sequence widen, and narrow again.

-- before
CREATE TABLE item (id serial PRIMARY KEY, small smallserial);
CREATE TABLE part (item_id int REFERENCES item);

-- rows
INSERT INTO item DEFAULT VALUES;
INSERT INTO part VALUES (1);

-- after
CREATE TABLE item (id bigserial PRIMARY KEY, small serial);
CREATE TABLE part (item_id bigint REFERENCES item);

-- up
ALTER TABLE "public"."item" ALTER COLUMN "id" TYPE bigint;

ALTER SEQUENCE "public"."item_id_seq" AS bigint MAXVALUE 9223372036854775807;

ALTER TABLE "public"."item" ALTER COLUMN "small" TYPE integer;

ALTER SEQUENCE "public"."item_small_seq" AS integer MAXVALUE 2147483647;

ALTER TABLE "public"."part" ALTER COLUMN "item_id" TYPE bigint;

-- down
ALTER TABLE "public"."item" ALTER COLUMN "id" TYPE integer;

ALTER SEQUENCE "public"."item_id_seq" AS integer MAXVALUE 2147483647;

ALTER TABLE "public"."item" ALTER COLUMN "small" TYPE smallint;

ALTER SEQUENCE "public"."item_small_seq" AS smallint MAXVALUE 32767;

ALTER TABLE "public"."part" ALTER COLUMN "item_id" TYPE integer;
