-- Came with 15, for constraints and indexes.
-- only: postgres_18

-- before
CREATE TABLE item (a int UNIQUE, b int UNIQUE NULLS NOT DISTINCT, c int);
CREATE UNIQUE INDEX item_c_idx ON item (c);

-- rows
INSERT INTO item VALUES (1, 1, NULL);

-- after
CREATE TABLE item (a int UNIQUE NULLS NOT DISTINCT, b int UNIQUE, c int);
CREATE UNIQUE INDEX item_c_idx ON item (c) NULLS NOT DISTINCT;

-- up
DROP INDEX "public"."item_c_idx";

ALTER TABLE "public"."item" DROP CONSTRAINT "item_a_key";

ALTER TABLE "public"."item" DROP CONSTRAINT "item_b_key";

ALTER TABLE "public"."item" ADD CONSTRAINT "item_a_key" UNIQUE NULLS NOT DISTINCT ("a");

ALTER TABLE "public"."item" ADD CONSTRAINT "item_b_key" UNIQUE ("b");

CREATE UNIQUE INDEX "item_c_idx" ON "public"."item" ("c") NULLS NOT DISTINCT;

-- down
DROP INDEX "public"."item_c_idx";

ALTER TABLE "public"."item" DROP CONSTRAINT "item_a_key";

ALTER TABLE "public"."item" DROP CONSTRAINT "item_b_key";

ALTER TABLE "public"."item" ADD CONSTRAINT "item_a_key" UNIQUE ("a");

ALTER TABLE "public"."item" ADD CONSTRAINT "item_b_key" UNIQUE NULLS NOT DISTINCT ("b");

CREATE UNIQUE INDEX "item_c_idx" ON "public"."item" ("c");
