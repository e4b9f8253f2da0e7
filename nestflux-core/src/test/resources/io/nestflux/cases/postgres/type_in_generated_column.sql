-- A column that a generated one reads changes its type; a key and an index stand on the generated one.

-- before
CREATE TABLE item (
    id int PRIMARY KEY,
    price int NOT NULL,
    gross int GENERATED ALWAYS AS (price * 2) STORED UNIQUE
);
CREATE INDEX item_gross_idx ON item (gross DESC);

-- rows
INSERT INTO item VALUES (1, 10), (2, 20);

-- after
CREATE TABLE item (
    id int PRIMARY KEY,
    price bigint NOT NULL,
    gross int GENERATED ALWAYS AS (price * 2) STORED UNIQUE
);
CREATE INDEX item_gross_idx ON item (gross DESC);

-- up
DROP INDEX "public"."item_gross_idx";

ALTER TABLE "public"."item" DROP CONSTRAINT "item_gross_key";

ALTER TABLE "public"."item"
    DROP COLUMN "gross",
    ALTER COLUMN "price" TYPE bigint,
    ADD COLUMN "gross" integer GENERATED ALWAYS AS (price * 2) STORED;

ALTER TABLE "public"."item" ADD CONSTRAINT "item_gross_key" UNIQUE ("gross");

CREATE INDEX "item_gross_idx" ON "public"."item" ("gross" DESC);

-- down
DROP INDEX "public"."item_gross_idx";

ALTER TABLE "public"."item" DROP CONSTRAINT "item_gross_key";

ALTER TABLE "public"."item"
    DROP COLUMN "gross",
    ALTER COLUMN "price" TYPE integer,
    ADD COLUMN "gross" integer GENERATED ALWAYS AS (price * 2) STORED;

ALTER TABLE "public"."item" ADD CONSTRAINT "item_gross_key" UNIQUE ("gross");

CREATE INDEX "item_gross_idx" ON "public"."item" ("gross" DESC);
