-- Children of several parents, and of children; the parents change.

-- before
CREATE TABLE a (id int NOT NULL, x int DEFAULT 1, CONSTRAINT same CHECK (x > 0));
CREATE TABLE b (id int NOT NULL, y text);
CREATE TABLE ab (z int) INHERITS (a, b);
CREATE TABLE abc (c int) INHERITS (ab);

-- rows
INSERT INTO ab VALUES (1, 2, 'y', 3);
INSERT INTO abc VALUES (2, 2, 'y', 3, 4);

-- after
CREATE TABLE a (id int NOT NULL, x bigint DEFAULT 2, CONSTRAINT same CHECK (x > 1), n int);
CREATE TABLE b (id int NOT NULL, y varchar(10));
CREATE TABLE ab (z int DEFAULT 3) INHERITS (a, b);
CREATE TABLE abc (c int) INHERITS (ab);
ALTER TABLE abc ALTER x SET DEFAULT 9;
CREATE TABLE later () INHERITS (abc);

-- up
ALTER TABLE "public"."a" DROP CONSTRAINT "same";

ALTER TABLE "public"."a"
    ALTER COLUMN "x" TYPE bigint,
    ALTER COLUMN "x" SET DEFAULT 2;

ALTER TABLE "public"."abc" ALTER COLUMN "x" SET DEFAULT 9;

ALTER TABLE "public"."a" ADD COLUMN "n" integer;

ALTER TABLE "public"."ab" ALTER COLUMN "z" SET DEFAULT 3;

ALTER TABLE "public"."b" ALTER COLUMN "y" TYPE character varying(10);

ALTER TABLE "public"."a" ADD CONSTRAINT "same" CHECK (x > 1);

CREATE TABLE "public"."later" () INHERITS ("public"."abc");

-- down
DROP TABLE "public"."later";

ALTER TABLE "public"."a" DROP CONSTRAINT "same";

ALTER TABLE "public"."ab" ALTER COLUMN "z" DROP DEFAULT;

ALTER TABLE "public"."b" ALTER COLUMN "y" TYPE text;

ALTER TABLE "public"."a" DROP COLUMN "n";

ALTER TABLE "public"."abc" ALTER COLUMN "x" SET DEFAULT 2;

ALTER TABLE "public"."a"
    ALTER COLUMN "x" TYPE integer,
    ALTER COLUMN "x" SET DEFAULT 1;

ALTER TABLE "public"."a" ADD CONSTRAINT "same" CHECK (x > 0);
