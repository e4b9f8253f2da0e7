-- A stored expression is dropped in place and the values stay; the way back computes them again.

-- before
CREATE TABLE item (id int PRIMARY KEY, price int, gross int GENERATED ALWAYS AS (price * 2) STORED);
CREATE INDEX item_gross_idx ON item (gross);

-- rows
INSERT INTO item VALUES (1, 10), (2, NULL);

-- after
CREATE TABLE item (id int PRIMARY KEY, price int, gross int DEFAULT 0);
CREATE INDEX item_gross_idx ON item (gross);

-- up
ALTER TABLE "public"."item"
    ALTER COLUMN "gross" DROP EXPRESSION,
    ALTER COLUMN "gross" SET DEFAULT 0;

-- down
DROP INDEX "public"."item_gross_idx";

ALTER TABLE "public"."item"
    DROP COLUMN "gross",
    ADD COLUMN "gross" integer GENERATED ALWAYS AS (price * 2) STORED;

CREATE INDEX "item_gross_idx" ON "public"."item" ("gross");
