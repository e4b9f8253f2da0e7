-- One column gives its numbering up, another takes one on.

-- before
CREATE TABLE item (id int GENERATED ALWAYS AS IDENTITY, other int NOT NULL);

-- rows
INSERT INTO item (other) VALUES (50), (60);

-- after
CREATE TABLE item (id int NOT NULL, other int GENERATED ALWAYS AS IDENTITY);

-- up
ALTER TABLE "public"."item"
    ALTER COLUMN "id" DROP IDENTITY,
    ALTER COLUMN "other" ADD GENERATED ALWAYS AS IDENTITY;

SELECT setval('"public"."item_other_seq"', max("other")) FROM "public"."item" HAVING max("other") > 0;

-- down
ALTER TABLE "public"."item" ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY;

SELECT setval('"public"."item_id_seq"', max("id")) FROM "public"."item" HAVING max("id") > 0;

ALTER TABLE "public"."item" ALTER COLUMN "other" DROP IDENTITY;
