-- What goes with its column gives its name away, to another table as well.

-- before
CREATE TABLE t (k int, gone int, CONSTRAINT u UNIQUE (gone), CONSTRAINT c CHECK (gone > 0));
CREATE INDEX i ON t (gone);
CREATE TABLE o (k int);

-- rows
INSERT INTO t VALUES (1, 1);
INSERT INTO o VALUES (1);

-- after
CREATE TABLE t (k int, CONSTRAINT c UNIQUE (k));
CREATE TABLE o (k int CONSTRAINT u PRIMARY KEY);
CREATE INDEX i ON o (k);

-- up
ALTER TABLE "public"."t" DROP CONSTRAINT "c";

DROP INDEX "public"."i";

ALTER TABLE "public"."t" DROP CONSTRAINT "u";

ALTER TABLE "public"."o" ALTER COLUMN "k" SET NOT NULL;

ALTER TABLE "public"."o" ADD CONSTRAINT "u" PRIMARY KEY ("k");

ALTER TABLE "public"."t" ADD CONSTRAINT "c" UNIQUE ("k");

CREATE INDEX "i" ON "public"."o" ("k");

ALTER TABLE "public"."t" DROP COLUMN "gone";

-- down
DROP INDEX "public"."i";

ALTER TABLE "public"."o" DROP CONSTRAINT "u";

ALTER TABLE "public"."t" DROP CONSTRAINT "c";

ALTER TABLE "public"."o" ALTER COLUMN "k" DROP NOT NULL;

ALTER TABLE "public"."t" ADD COLUMN "gone" integer;

ALTER TABLE "public"."t" ADD CONSTRAINT "u" UNIQUE ("gone");

ALTER TABLE "public"."t" ADD CONSTRAINT "c" CHECK (gone > 0);

CREATE INDEX "i" ON "public"."t" ("gone");
