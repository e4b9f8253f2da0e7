PostgreSQL 17 names what makes a domain not null.
-- only: postgres_18

-- before
CREATE DOMAIN a AS int CONSTRAINT filled NOT NULL;
CREATE DOMAIN b AS int;
CREATE DOMAIN c AS int NOT NULL;
CREATE TABLE item (id int PRIMARY KEY, a a, b b, c c);

-- rows
INSERT INTO item VALUES (1, 2, 3, 4);

-- after
CREATE DOMAIN a AS int NOT NULL;
CREATE DOMAIN b AS int CONSTRAINT "there is one" NOT NULL;
COMMENT ON CONSTRAINT "there is one" ON DOMAIN b IS 'always';
CREATE DOMAIN c AS int;
CREATE TABLE item (id int PRIMARY KEY, a a, b b, c c);

-- up
ALTER DOMAIN "public"."a" RENAME CONSTRAINT "filled" TO "a_not_null";

ALTER DOMAIN "public"."b" ADD CONSTRAINT "there is one" NOT NULL;

COMMENT ON CONSTRAINT "there is one" ON DOMAIN "public"."b" IS 'always';

ALTER DOMAIN "public"."c" DROP NOT NULL;

-- down
ALTER DOMAIN "public"."a" RENAME CONSTRAINT "a_not_null" TO "filled";

ALTER DOMAIN "public"."b" DROP NOT NULL;

ALTER DOMAIN "public"."c" ADD CONSTRAINT "c_not_null" NOT NULL;
