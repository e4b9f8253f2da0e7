-- The column that it read is dropped, and it reads another now.
-- changes: item.gross

-- before
CREATE TABLE item (id int PRIMARY KEY, price int, gross int GENERATED ALWAYS AS (price * 2) STORED);

-- rows
INSERT INTO item VALUES (1, 10);

-- after
CREATE TABLE item (id int PRIMARY KEY, amount int NOT NULL DEFAULT 4, gross int GENERATED ALWAYS AS (amount * 2) STORED);

-- up
ALTER TABLE "public"."item"
    ADD COLUMN "amount" integer DEFAULT 4 NOT NULL,
    DROP COLUMN "gross",
    ADD COLUMN "gross" integer GENERATED ALWAYS AS (amount * 2) STORED,
    DROP COLUMN "price";

-- down
ALTER TABLE "public"."item"
    ADD COLUMN "price" integer,
    DROP COLUMN "gross",
    ADD COLUMN "gross" integer GENERATED ALWAYS AS (price * 2) STORED,
    DROP COLUMN "amount";
