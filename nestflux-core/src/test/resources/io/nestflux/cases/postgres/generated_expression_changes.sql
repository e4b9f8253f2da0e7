-- Another expression makes another column, and what stands on it is built anew.
-- changes: item.gross

-- before
CREATE TABLE item (
    id int PRIMARY KEY,
    price int NOT NULL,
    gross int GENERATED ALWAYS AS (price * 2) STORED,
    CONSTRAINT gross_check CHECK (gross > 0),
    UNIQUE (gross, id)
);
CREATE INDEX item_gross_idx ON item (gross) WHERE gross > 5;
COMMENT ON COLUMN item.gross IS 'with tax';
COMMENT ON INDEX item_gross_idx IS 'by price';

-- rows
INSERT INTO item VALUES (1, 10), (2, 20);

-- after
CREATE TABLE item (
    id int PRIMARY KEY,
    price int NOT NULL,
    gross int GENERATED ALWAYS AS (price * 3) STORED,
    CONSTRAINT gross_check CHECK (gross > 0),
    UNIQUE (gross, id)
);
CREATE INDEX item_gross_idx ON item (gross) WHERE gross > 5;
COMMENT ON COLUMN item.gross IS 'with tax';
COMMENT ON INDEX item_gross_idx IS 'by price';

-- up
ALTER TABLE "public"."item" DROP CONSTRAINT "gross_check";

DROP INDEX "public"."item_gross_idx";

ALTER TABLE "public"."item" DROP CONSTRAINT "item_gross_id_key";

ALTER TABLE "public"."item"
    DROP COLUMN "gross",
    ADD COLUMN "gross" integer GENERATED ALWAYS AS (price * 3) STORED;

COMMENT ON COLUMN "public"."item"."gross" IS 'with tax';

ALTER TABLE "public"."item" ADD CONSTRAINT "item_gross_id_key" UNIQUE ("gross", "id");

ALTER TABLE "public"."item" ADD CONSTRAINT "gross_check" CHECK (gross > 0);

CREATE INDEX "item_gross_idx" ON "public"."item" ("gross") WHERE gross > 5;

COMMENT ON INDEX "public"."item_gross_idx" IS 'by price';

-- down
ALTER TABLE "public"."item" DROP CONSTRAINT "gross_check";

DROP INDEX "public"."item_gross_idx";

ALTER TABLE "public"."item" DROP CONSTRAINT "item_gross_id_key";

ALTER TABLE "public"."item"
    DROP COLUMN "gross",
    ADD COLUMN "gross" integer GENERATED ALWAYS AS (price * 2) STORED;

COMMENT ON COLUMN "public"."item"."gross" IS 'with tax';

ALTER TABLE "public"."item" ADD CONSTRAINT "item_gross_id_key" UNIQUE ("gross", "id");

ALTER TABLE "public"."item" ADD CONSTRAINT "gross_check" CHECK (gross > 0);

CREATE INDEX "item_gross_idx" ON "public"."item" ("gross") WHERE gross > 5;

COMMENT ON INDEX "public"."item_gross_idx" IS 'by price';
