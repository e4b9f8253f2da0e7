-- Both ways, alone and with a default.

-- before
CREATE TABLE item (id int PRIMARY KEY, a text, b text NOT NULL, c int, d int NOT NULL DEFAULT 3);

-- rows
INSERT INTO item VALUES (1, 'a', 'b', 3);

-- after
CREATE TABLE item (id int PRIMARY KEY, a text NOT NULL, b text, c int NOT NULL DEFAULT 0, d int);

-- up
ALTER TABLE "public"."item"
    ALTER COLUMN "a" SET NOT NULL,
    ALTER COLUMN "b" DROP NOT NULL,
    ALTER COLUMN "c" SET NOT NULL,
    ALTER COLUMN "c" SET DEFAULT 0,
    ALTER COLUMN "d" DROP DEFAULT,
    ALTER COLUMN "d" DROP NOT NULL;

-- down
ALTER TABLE "public"."item"
    ALTER COLUMN "a" DROP NOT NULL,
    ALTER COLUMN "b" SET NOT NULL,
    ALTER COLUMN "c" DROP DEFAULT,
    ALTER COLUMN "c" DROP NOT NULL,
    ALTER COLUMN "d" SET NOT NULL,
    ALTER COLUMN "d" SET DEFAULT 3;
