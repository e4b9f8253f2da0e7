-- The columns go before the extension.

-- before
CREATE EXTENSION citext;
CREATE EXTENSION pg_trgm;
CREATE TABLE item (id int, a citext, b text, c citext);
CREATE INDEX item_b_idx ON item USING gin (b gin_trgm_ops);

-- rows
INSERT INTO item VALUES (1, 'A', 'b', 'C');

-- after
CREATE TABLE item (id int, a text, b text);
CREATE INDEX item_b_idx ON item (b);

-- up
DROP INDEX "public"."item_b_idx";

ALTER TABLE "public"."item"
    ALTER COLUMN "a" TYPE text,
    DROP COLUMN "c";

CREATE INDEX "item_b_idx" ON "public"."item" ("b");

DROP EXTENSION "citext";

DROP EXTENSION "pg_trgm";

-- down
DROP INDEX "public"."item_b_idx";

CREATE EXTENSION "citext";

CREATE EXTENSION "pg_trgm";

ALTER TABLE "public"."item"
    ALTER COLUMN "a" TYPE public.citext USING "a"::public.citext,
    ADD COLUMN "c" public.citext;

CREATE INDEX "item_b_idx" ON "public"."item" USING gin ("b" public.gin_trgm_ops);
