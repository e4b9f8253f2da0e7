-- Single, composite, named, with further columns.

-- before
CREATE TABLE item (id int, a text UNIQUE, b int, c int, CONSTRAINT both_of_them UNIQUE (b, c));

-- rows
INSERT INTO item VALUES (1, 'x', 1, 2), (2, 'y', 1, 3);

-- after
CREATE TABLE item (id int UNIQUE, a text, b int, c int, CONSTRAINT "c, then b" UNIQUE (c, b) INCLUDE (a));

-- up
ALTER TABLE "public"."item" DROP CONSTRAINT "both_of_them";

ALTER TABLE "public"."item" DROP CONSTRAINT "item_a_key";

ALTER TABLE "public"."item" ADD CONSTRAINT "c, then b" UNIQUE ("c", "b") INCLUDE ("a");

ALTER TABLE "public"."item" ADD CONSTRAINT "item_id_key" UNIQUE ("id");

-- down
ALTER TABLE "public"."item" DROP CONSTRAINT "c, then b";

ALTER TABLE "public"."item" DROP CONSTRAINT "item_id_key";

ALTER TABLE "public"."item" ADD CONSTRAINT "both_of_them" UNIQUE ("b", "c");

ALTER TABLE "public"."item" ADD CONSTRAINT "item_a_key" UNIQUE ("a");
