-- Virtual columns came with 18: added, changed, stored and virtual, plain and virtual.
-- only: postgres_18
-- changes: item.a

-- before
CREATE TABLE item (
    id int PRIMARY KEY,
    price int,
    a int GENERATED ALWAYS AS (price * 2) VIRTUAL,
    b int GENERATED ALWAYS AS (price * 2) STORED,
    c int GENERATED ALWAYS AS (price * 2)
);
CREATE INDEX item_b_idx ON item (b);

-- rows
INSERT INTO item VALUES (1, 10);

-- after
CREATE TABLE item (
    id int PRIMARY KEY,
    price int,
    a int GENERATED ALWAYS AS (price * 3) VIRTUAL,
    b int GENERATED ALWAYS AS (price * 2) VIRTUAL,
    c int GENERATED ALWAYS AS (price * 2) STORED,
    d bigint GENERATED ALWAYS AS (price::bigint * 4) VIRTUAL
);
CREATE INDEX item_c_idx ON item (c);

-- up
DROP INDEX "public"."item_b_idx";

ALTER TABLE "public"."item"
    ADD COLUMN "d" bigint GENERATED ALWAYS AS ((price)::bigint * 4) VIRTUAL,
    DROP COLUMN "a",
    ADD COLUMN "a" integer GENERATED ALWAYS AS (price * 3) VIRTUAL,
    DROP COLUMN "b",
    ADD COLUMN "b" integer GENERATED ALWAYS AS (price * 2) VIRTUAL,
    DROP COLUMN "c",
    ADD COLUMN "c" integer GENERATED ALWAYS AS (price * 2) STORED;

CREATE INDEX "item_c_idx" ON "public"."item" ("c");

-- down
DROP INDEX "public"."item_c_idx";

ALTER TABLE "public"."item"
    DROP COLUMN "a",
    ADD COLUMN "a" integer GENERATED ALWAYS AS (price * 2) VIRTUAL,
    DROP COLUMN "b",
    ADD COLUMN "b" integer GENERATED ALWAYS AS (price * 2) STORED,
    DROP COLUMN "c",
    ADD COLUMN "c" integer GENERATED ALWAYS AS (price * 2) VIRTUAL,
    DROP COLUMN "d";

CREATE INDEX "item_b_idx" ON "public"."item" ("b");
