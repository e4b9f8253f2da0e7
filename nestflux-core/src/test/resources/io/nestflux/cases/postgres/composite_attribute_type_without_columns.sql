No column has values of the type: an attribute changes in place.

-- before
CREATE TYPE pair AS (a int, b varchar(5));
CREATE TABLE item (id int PRIMARY KEY);

-- rows
INSERT INTO item VALUES (1);

-- after
CREATE TYPE pair AS (a text, b varchar(50) COLLATE "C");
CREATE TABLE item (id int PRIMARY KEY);

-- up
ALTER TYPE "public"."pair" ALTER ATTRIBUTE "a" TYPE text, ALTER ATTRIBUTE "b" TYPE character varying(50) COLLATE "C";

-- down
ALTER TYPE "public"."pair" ALTER ATTRIBUTE "a" TYPE integer, ALTER ATTRIBUTE "b" TYPE character varying(5);
