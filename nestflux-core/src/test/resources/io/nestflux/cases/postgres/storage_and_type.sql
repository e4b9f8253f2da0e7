-- A new type brings its own storage.

-- before
CREATE TABLE item (id int PRIMARY KEY, a text, b text, c int);
ALTER TABLE item ALTER COLUMN a SET STORAGE external, ALTER COLUMN b SET STORAGE external;

-- rows
INSERT INTO item VALUES (1, '1', '2', 3);

-- after
CREATE TABLE item (id int PRIMARY KEY, a int, b varchar(10), c text);
ALTER TABLE item ALTER COLUMN b SET STORAGE external, ALTER COLUMN c SET STORAGE main;

-- up
ALTER TABLE "public"."item"
    ALTER COLUMN "a" TYPE integer USING "a"::integer,
    ALTER COLUMN "b" TYPE character varying(10),
    ALTER COLUMN "b" SET STORAGE EXTERNAL,
    ALTER COLUMN "c" TYPE text,
    ALTER COLUMN "c" SET STORAGE MAIN;

-- down
ALTER TABLE "public"."item"
    ALTER COLUMN "a" TYPE text,
    ALTER COLUMN "a" SET STORAGE EXTERNAL,
    ALTER COLUMN "b" TYPE text,
    ALTER COLUMN "b" SET STORAGE EXTERNAL,
    ALTER COLUMN "c" TYPE integer USING "c"::integer;
