-- A check reads a column that comes, another reads one that goes.

-- before
CREATE TABLE item (id int, low int, CONSTRAINT low_check CHECK (low < id));

-- rows
INSERT INTO item VALUES (5, 1);

-- after
CREATE TABLE item (id int, high int, CONSTRAINT high_check CHECK (high > id));

-- up
ALTER TABLE "public"."item" DROP CONSTRAINT "low_check";

ALTER TABLE "public"."item"
    ADD COLUMN "high" integer,
    DROP COLUMN "low";

ALTER TABLE "public"."item" ADD CONSTRAINT "high_check" CHECK (high > id);

-- down
ALTER TABLE "public"."item" DROP CONSTRAINT "high_check";

ALTER TABLE "public"."item"
    ADD COLUMN "low" integer,
    DROP COLUMN "high";

ALTER TABLE "public"."item" ADD CONSTRAINT "low_check" CHECK (low < id);
