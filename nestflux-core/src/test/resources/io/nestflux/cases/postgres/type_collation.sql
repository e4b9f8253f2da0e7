-- A collation comes and goes, with an index on the column.

-- before
CREATE TABLE item (id int PRIMARY KEY, name text NOT NULL, code text COLLATE "C" UNIQUE);
CREATE INDEX item_name_idx ON item (name);

-- rows
INSERT INTO item VALUES (1, 'a', 'b'), (2, 'B', 'A');

-- after
CREATE TABLE item (id int PRIMARY KEY, name text COLLATE "POSIX" NOT NULL, code text UNIQUE);
CREATE INDEX item_name_idx ON item (name);

-- up
ALTER TABLE "public"."item"
    ALTER COLUMN "name" TYPE text COLLATE "POSIX",
    ALTER COLUMN "code" TYPE text;

-- down
ALTER TABLE "public"."item"
    ALTER COLUMN "name" TYPE text,
    ALTER COLUMN "code" TYPE text COLLATE "C";
