-- Back to the type's own storage, which is not extended for every type.

-- before
CREATE TABLE item (id int PRIMARY KEY, a numeric, b inet, c path, d tsvector);
ALTER TABLE item
    ALTER COLUMN a SET STORAGE external,
    ALTER COLUMN b SET STORAGE external,
    ALTER COLUMN c SET STORAGE main,
    ALTER COLUMN d SET STORAGE plain;

-- rows
INSERT INTO item VALUES (1, 1, '10.0.0.1');

-- after
CREATE TABLE item (id int PRIMARY KEY, a numeric, b inet, c path, d tsvector);

-- up
ALTER TABLE "public"."item"
    ALTER COLUMN "a" SET STORAGE MAIN,
    ALTER COLUMN "b" SET STORAGE MAIN,
    ALTER COLUMN "c" SET STORAGE EXTENDED,
    ALTER COLUMN "d" SET STORAGE EXTENDED;

-- down
ALTER TABLE "public"."item"
    ALTER COLUMN "a" SET STORAGE EXTERNAL,
    ALTER COLUMN "b" SET STORAGE EXTERNAL,
    ALTER COLUMN "c" SET STORAGE MAIN,
    ALTER COLUMN "d" SET STORAGE PLAIN;
