A table of the type has its columns from it.

-- before
CREATE TYPE person AS (name text, age int);
CREATE TABLE people OF person (PRIMARY KEY (name));

-- rows
INSERT INTO people VALUES ('a', 5);

-- after
CREATE TYPE person AS (name text, age int, town text);
CREATE TABLE people OF person (PRIMARY KEY (name));

-- up
ALTER TYPE "public"."person" ADD ATTRIBUTE "town" text CASCADE;

-- down
ALTER TYPE "public"."person" DROP ATTRIBUTE "town" CASCADE;
