A condition is added, one is gone, one has another expression, one becomes valid.

-- before
CREATE DOMAIN percent AS int CONSTRAINT low CHECK (VALUE >= 0) CONSTRAINT odd CHECK (VALUE <> 13);
CREATE DOMAIN code AS text CONSTRAINT code_check CHECK (VALUE <> '');
ALTER DOMAIN code ADD CONSTRAINT later CHECK (length(VALUE) < 20) NOT VALID;
CREATE TABLE item (id int PRIMARY KEY, share percent, code code);

-- rows
INSERT INTO item VALUES (1, 50, 'abc');

-- after
CREATE DOMAIN percent AS int CONSTRAINT high CHECK (VALUE <= 100) CONSTRAINT low CHECK (VALUE >= -1);
COMMENT ON CONSTRAINT high ON DOMAIN percent IS 'a whole';
CREATE DOMAIN code AS text CONSTRAINT code_check CHECK (VALUE <> '') CONSTRAINT later CHECK (length(VALUE) < 20);
CREATE TABLE item (id int PRIMARY KEY, share percent, code code);

-- up
ALTER DOMAIN "public"."code" VALIDATE CONSTRAINT "later";

ALTER DOMAIN "public"."percent" DROP CONSTRAINT "low";

ALTER DOMAIN "public"."percent" DROP CONSTRAINT "odd";

ALTER DOMAIN "public"."percent" ADD CONSTRAINT "high" CHECK (VALUE <= 100);

COMMENT ON CONSTRAINT "high" ON DOMAIN "public"."percent" IS 'a whole';

ALTER DOMAIN "public"."percent" ADD CONSTRAINT "low" CHECK (VALUE >= '-1'::integer);

-- down
ALTER DOMAIN "public"."code" DROP CONSTRAINT "later";

ALTER DOMAIN "public"."code" ADD CONSTRAINT "later" CHECK (length(VALUE) < 20) NOT VALID;

ALTER DOMAIN "public"."percent" DROP CONSTRAINT "high";

ALTER DOMAIN "public"."percent" DROP CONSTRAINT "low";

ALTER DOMAIN "public"."percent" ADD CONSTRAINT "low" CHECK (VALUE >= 0);

ALTER DOMAIN "public"."percent" ADD CONSTRAINT "odd" CHECK (VALUE <> 13);
