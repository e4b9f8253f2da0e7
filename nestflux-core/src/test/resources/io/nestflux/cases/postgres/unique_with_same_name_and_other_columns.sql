-- The name stays, the columns differ.

-- before
CREATE TABLE item (a int, b int, CONSTRAINT item_key UNIQUE (a));

-- rows
INSERT INTO item VALUES (1, 1);

-- after
CREATE TABLE item (a int, b int, CONSTRAINT item_key UNIQUE (b, a));

-- up
ALTER TABLE "public"."item" DROP CONSTRAINT "item_key";

ALTER TABLE "public"."item" ADD CONSTRAINT "item_key" UNIQUE ("b", "a");

-- down
ALTER TABLE "public"."item" DROP CONSTRAINT "item_key";

ALTER TABLE "public"."item" ADD CONSTRAINT "item_key" UNIQUE ("a");
