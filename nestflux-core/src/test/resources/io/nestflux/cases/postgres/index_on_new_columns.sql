-- Index, column and predicate come together, in one table that is new and one that is not.

-- before
CREATE TABLE item (id int);

-- rows
INSERT INTO item VALUES (1);

-- after
CREATE TABLE item (id int, a text, b bigint);
CREATE INDEX item_a_idx ON item (a) WHERE b > 0;
CREATE TABLE fresh (id int, a text, b bigint);
CREATE INDEX fresh_a_idx ON fresh (a) WHERE b > 0;

-- up
CREATE TABLE "public"."fresh" (
    "id" integer,
    "a" text,
    "b" bigint
);

CREATE INDEX "fresh_a_idx" ON "public"."fresh" ("a") WHERE b > 0;

ALTER TABLE "public"."item"
    ADD COLUMN "a" text,
    ADD COLUMN "b" bigint;

CREATE INDEX "item_a_idx" ON "public"."item" ("a") WHERE b > 0;

-- down
DROP INDEX "public"."item_a_idx";

ALTER TABLE "public"."item"
    DROP COLUMN "a",
    DROP COLUMN "b";

DROP TABLE "public"."fresh";
