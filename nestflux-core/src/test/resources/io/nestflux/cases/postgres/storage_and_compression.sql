-- Storage and compression of columns, both ways.

-- before
CREATE TABLE item (id int PRIMARY KEY, a text, b text, c bytea, d text);
ALTER TABLE item ALTER COLUMN b SET STORAGE external, ALTER COLUMN d SET STORAGE plain;

-- rows
INSERT INTO item VALUES (1, 'a', 'b', 'c', 'd');

-- after
CREATE TABLE item (id int PRIMARY KEY, a text, b text, c bytea COMPRESSION pglz, d text COMPRESSION pglz, e numeric, f text COLLATE "C");
ALTER TABLE item
    ALTER COLUMN a SET STORAGE main,
    ALTER COLUMN e SET STORAGE plain,
    ALTER COLUMN f SET STORAGE external;

-- up
ALTER TABLE "public"."item"
    ALTER COLUMN "a" SET STORAGE MAIN,
    ALTER COLUMN "b" SET STORAGE EXTENDED,
    ALTER COLUMN "c" SET COMPRESSION pglz,
    ALTER COLUMN "d" SET STORAGE EXTENDED,
    ALTER COLUMN "d" SET COMPRESSION pglz,
    ADD COLUMN "e" numeric,
    ALTER COLUMN "e" SET STORAGE PLAIN,
    ADD COLUMN "f" text COLLATE "C",
    ALTER COLUMN "f" SET STORAGE EXTERNAL;

-- down
ALTER TABLE "public"."item"
    ALTER COLUMN "a" SET STORAGE EXTENDED,
    ALTER COLUMN "b" SET STORAGE EXTERNAL,
    ALTER COLUMN "c" SET COMPRESSION DEFAULT,
    ALTER COLUMN "d" SET STORAGE PLAIN,
    ALTER COLUMN "d" SET COMPRESSION DEFAULT,
    DROP COLUMN "e",
    DROP COLUMN "f";
