-- Add, change and drop in one table make one statement.

-- before
CREATE TABLE item (id int PRIMARY KEY, a text NOT NULL DEFAULT 'a', b int, c varchar(10));

-- rows
INSERT INTO item VALUES (1, 'x', 2, 'c');

-- after
CREATE TABLE item (id int PRIMARY KEY, a text, b bigint NOT NULL DEFAULT 5, d date);
COMMENT ON COLUMN item.b IS 'b';
COMMENT ON COLUMN item.d IS 'd';

-- up
ALTER TABLE "public"."item"
    ALTER COLUMN "a" DROP DEFAULT,
    ALTER COLUMN "a" DROP NOT NULL,
    ALTER COLUMN "b" TYPE bigint,
    ALTER COLUMN "b" SET NOT NULL,
    ALTER COLUMN "b" SET DEFAULT 5,
    ADD COLUMN "d" date,
    DROP COLUMN "c";

COMMENT ON COLUMN "public"."item"."b" IS 'b';

COMMENT ON COLUMN "public"."item"."d" IS 'd';

-- down
ALTER TABLE "public"."item"
    ALTER COLUMN "a" SET NOT NULL,
    ALTER COLUMN "a" SET DEFAULT 'a'::text,
    ALTER COLUMN "b" DROP DEFAULT,
    ALTER COLUMN "b" TYPE integer,
    ALTER COLUMN "b" DROP NOT NULL,
    ADD COLUMN "c" character varying(10),
    DROP COLUMN "d";

COMMENT ON COLUMN "public"."item"."b" IS NULL;
