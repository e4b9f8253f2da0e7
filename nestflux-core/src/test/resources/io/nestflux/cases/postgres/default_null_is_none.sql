-- A default of NULL is no default.

-- before
CREATE TABLE item (id int PRIMARY KEY, a text DEFAULT 'x', b int);

-- rows
INSERT INTO item VALUES (1);

-- after
CREATE TABLE item (id int PRIMARY KEY, a text DEFAULT NULL, b int DEFAULT NULL::int);

-- up
ALTER TABLE "public"."item" ALTER COLUMN "a" DROP DEFAULT;

-- down
ALTER TABLE "public"."item" ALTER COLUMN "a" SET DEFAULT 'x'::text;
