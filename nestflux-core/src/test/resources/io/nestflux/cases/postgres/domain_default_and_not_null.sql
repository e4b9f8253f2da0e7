Default and NOT NULL change in place, while a column uses the domain.

-- before
CREATE DOMAIN amount AS numeric(10,2) DEFAULT 0;
CREATE DOMAIN label AS text NOT NULL;
CREATE TABLE item (id int PRIMARY KEY, price amount, tag label, other label DEFAULT 'x');

-- rows
INSERT INTO item (id, tag) VALUES (1, 'a');

-- after
CREATE DOMAIN amount AS numeric(10,2) DEFAULT 1.5 NOT NULL;
CREATE DOMAIN label AS text DEFAULT 'none';
CREATE TABLE item (id int PRIMARY KEY, price amount, tag label, other label DEFAULT 'x');

-- up
ALTER DOMAIN "public"."amount" SET DEFAULT 1.5;

ALTER DOMAIN "public"."amount" ADD CONSTRAINT "amount_not_null" NOT NULL;

ALTER DOMAIN "public"."label" SET DEFAULT 'none'::text;

ALTER DOMAIN "public"."label" DROP NOT NULL;

-- down
ALTER DOMAIN "public"."amount" SET DEFAULT 0;

ALTER DOMAIN "public"."amount" DROP NOT NULL;

ALTER DOMAIN "public"."label" DROP DEFAULT;

ALTER DOMAIN "public"."label" ADD CONSTRAINT "label_not_null" NOT NULL;
