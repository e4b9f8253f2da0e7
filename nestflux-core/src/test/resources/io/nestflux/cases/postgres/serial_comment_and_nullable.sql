-- Serial columns that are a little different from plain ones.

-- before
CREATE TABLE item (id serial, n serial);

-- rows
INSERT INTO item DEFAULT VALUES;

-- after
CREATE TABLE item (id serial, n serial);
COMMENT ON SEQUENCE item_id_seq IS 'numbers';
ALTER TABLE item ALTER COLUMN n DROP NOT NULL;

-- up
COMMENT ON SEQUENCE "public"."item_id_seq" IS 'numbers';

ALTER TABLE "public"."item" ALTER COLUMN "n" DROP NOT NULL;

-- down
COMMENT ON SEQUENCE "public"."item_id_seq" IS NULL;

ALTER TABLE "public"."item" ALTER COLUMN "n" SET NOT NULL;
