-- A wider number with rows, a default, a key, an index and a check.

-- before
CREATE TABLE item (
    id int PRIMARY KEY,
    amount int NOT NULL DEFAULT 5,
    CONSTRAINT amount_check CHECK (amount > 0)
);
CREATE INDEX item_amount_idx ON item (amount) WHERE amount > 10;

-- rows
INSERT INTO item VALUES (1, 7), (2, 2147483647);

-- after
CREATE TABLE item (
    id bigint PRIMARY KEY,
    amount bigint NOT NULL DEFAULT 5,
    CONSTRAINT amount_check CHECK (amount > 0)
);
CREATE INDEX item_amount_idx ON item (amount) WHERE amount > 10;

-- up
ALTER TABLE "public"."item"
    ALTER COLUMN "id" TYPE bigint,
    ALTER COLUMN "amount" TYPE bigint;

-- down
ALTER TABLE "public"."item"
    ALTER COLUMN "id" TYPE integer,
    ALTER COLUMN "amount" TYPE integer;
