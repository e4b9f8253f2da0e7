-- Between boolean and the whole numbers there is a cast only for integer.
-- changes: item.a, item.b, item.c

-- before
CREATE TABLE item (id int PRIMARY KEY, a boolean NOT NULL DEFAULT true, b smallint DEFAULT 0, c boolean);

-- rows
INSERT INTO item VALUES (1, true, 1, false), (2, false, 0, NULL);

-- after
CREATE TABLE item (id int PRIMARY KEY, a smallint NOT NULL DEFAULT 1, b boolean DEFAULT false, c int);

-- up
ALTER TABLE "public"."item"
    ALTER COLUMN "a" DROP DEFAULT,
    ALTER COLUMN "a" TYPE smallint USING "a"::integer::smallint,
    ALTER COLUMN "a" SET DEFAULT 1,
    ALTER COLUMN "b" DROP DEFAULT,
    ALTER COLUMN "b" TYPE boolean USING "b"::integer::boolean,
    ALTER COLUMN "b" SET DEFAULT false,
    ALTER COLUMN "c" TYPE integer USING "c"::integer;

-- down
ALTER TABLE "public"."item"
    ALTER COLUMN "a" DROP DEFAULT,
    ALTER COLUMN "a" TYPE boolean USING "a"::integer::boolean,
    ALTER COLUMN "a" SET DEFAULT true,
    ALTER COLUMN "b" DROP DEFAULT,
    ALTER COLUMN "b" TYPE smallint USING "b"::integer::smallint,
    ALTER COLUMN "b" SET DEFAULT 0,
    ALTER COLUMN "c" TYPE boolean USING "c"::boolean;
