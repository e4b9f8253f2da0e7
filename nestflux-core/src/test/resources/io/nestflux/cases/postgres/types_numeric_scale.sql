-- A scale may be negative or larger than the precision since 15.
-- only: postgres_18

-- before
CREATE TABLE item (id int PRIMARY KEY, rounded numeric(3, -2));

-- rows
INSERT INTO item VALUES (1, 12300);

-- after
CREATE TABLE item (id int PRIMARY KEY, rounded numeric(5, -2), tiny numeric(2, 4) DEFAULT 0.0012);

-- up
ALTER TABLE "public"."item"
    ALTER COLUMN "rounded" TYPE numeric(5,-2),
    ADD COLUMN "tiny" numeric(2,4) DEFAULT 0.0012;

-- down
ALTER TABLE "public"."item"
    ALTER COLUMN "rounded" TYPE numeric(3,-2),
    DROP COLUMN "tiny";
