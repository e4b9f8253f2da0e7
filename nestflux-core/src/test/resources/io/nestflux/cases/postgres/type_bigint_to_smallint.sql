-- A narrower number.
-- changes: item.price

-- before
CREATE TABLE item (id bigint PRIMARY KEY, amount bigint, price numeric(12, 4));

-- rows
INSERT INTO item VALUES (1, 7, 1.5), (2, NULL, 99.25);

-- after
CREATE TABLE item (id smallint PRIMARY KEY, amount int, price numeric(8, 2));

-- up
ALTER TABLE "public"."item"
    ALTER COLUMN "id" TYPE smallint,
    ALTER COLUMN "amount" TYPE integer,
    ALTER COLUMN "price" TYPE numeric(8,2);

-- down
ALTER TABLE "public"."item"
    ALTER COLUMN "id" TYPE bigint,
    ALTER COLUMN "amount" TYPE bigint,
    ALTER COLUMN "price" TYPE numeric(12,4);
