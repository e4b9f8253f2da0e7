-- A sequence that a column owns, under a name of its own.

-- before
CREATE SEQUENCE my_numbers AS int;
CREATE TABLE item (id int NOT NULL DEFAULT nextval('my_numbers') PRIMARY KEY);
ALTER SEQUENCE my_numbers OWNED BY item.id;

-- rows
INSERT INTO item DEFAULT VALUES;

-- after
CREATE TABLE item (id serial PRIMARY KEY);

-- up
ALTER SEQUENCE "public"."my_numbers" RENAME TO "item_id_seq";

-- down
ALTER SEQUENCE "public"."item_id_seq" RENAME TO "my_numbers";
