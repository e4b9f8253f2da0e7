-- The index and the unique constraint go by themselves.

-- before
CREATE TABLE item (id int, a text UNIQUE, b int);
CREATE INDEX i1 ON item (a);
CREATE INDEX i2 ON item (b) WHERE a IS NULL;
CREATE INDEX i3 ON item (b, lower(a));

-- rows
INSERT INTO item VALUES (1, 'x', 2);

-- after
CREATE TABLE item (id int, b int);

-- up
DROP INDEX "public"."i1";

DROP INDEX "public"."i2";

DROP INDEX "public"."i3";

ALTER TABLE "public"."item" DROP CONSTRAINT "item_a_key";

ALTER TABLE "public"."item" DROP COLUMN "a";

-- down
ALTER TABLE "public"."item" ADD COLUMN "a" text;

ALTER TABLE "public"."item" ADD CONSTRAINT "item_a_key" UNIQUE ("a");

CREATE INDEX "i1" ON "public"."item" ("a");

CREATE INDEX "i2" ON "public"."item" ("b") WHERE a IS NULL;

CREATE INDEX "i3" ON "public"."item" ("b", (lower(a)));
