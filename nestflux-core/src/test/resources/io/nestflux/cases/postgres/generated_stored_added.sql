-- The server fills it for the rows there are.

-- before
CREATE TABLE item (id int PRIMARY KEY, price numeric(10, 2) NOT NULL, name text);

-- rows
INSERT INTO item VALUES (1, 10, 'A'), (2, 20, NULL);

-- after
CREATE TABLE item (
    id int PRIMARY KEY,
    price numeric(10, 2) NOT NULL,
    name text,
    gross numeric(12, 4) GENERATED ALWAYS AS (price * 1.19) STORED NOT NULL,
    search tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, coalesce(name, ''))) STORED
);
CREATE INDEX item_search_idx ON item USING gin (search);

-- up
ALTER TABLE "public"."item"
    ADD COLUMN "gross" numeric(12,4) GENERATED ALWAYS AS (price * 1.19) STORED NOT NULL,
    ADD COLUMN "search" tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, COALESCE(name, ''::text))) STORED;

CREATE INDEX "item_search_idx" ON "public"."item" USING gin ("search");

-- down
DROP INDEX "public"."item_search_idx";

ALTER TABLE "public"."item"
    DROP COLUMN "gross",
    DROP COLUMN "search";
