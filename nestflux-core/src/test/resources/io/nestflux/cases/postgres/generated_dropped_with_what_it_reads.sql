-- A generated column goes together with the column that it reads.

-- before
CREATE TABLE item (id int PRIMARY KEY, price int, gross int GENERATED ALWAYS AS (price * 2) STORED);

-- rows
INSERT INTO item VALUES (1, 10);

-- after
CREATE TABLE item (id int PRIMARY KEY);

-- up
ALTER TABLE "public"."item"
    DROP COLUMN "gross",
    DROP COLUMN "price";

-- down
ALTER TABLE "public"."item"
    ADD COLUMN "price" integer,
    ADD COLUMN "gross" integer GENERATED ALWAYS AS (price * 2) STORED;
