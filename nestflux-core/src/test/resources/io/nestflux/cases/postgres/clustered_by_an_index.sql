-- The index that a table is clustered by stays, comes, changes or goes.

-- before
CREATE TABLE a (id int CONSTRAINT a_key PRIMARY KEY, n int NOT NULL);
CREATE INDEX a_n ON a (n);
ALTER TABLE a CLUSTER ON a_key;
CREATE TABLE b (id int PRIMARY KEY, n int NOT NULL, m int);
CREATE INDEX b_n ON b (n);
ALTER TABLE b CLUSTER ON b_n;
CREATE TABLE c (id int NOT NULL);
CREATE TABLE d (id int PRIMARY KEY, n int);
CREATE INDEX d_n ON d (n);
ALTER TABLE d CLUSTER ON d_n;
CREATE TABLE f (id int PRIMARY KEY, n int);
CREATE INDEX f_n ON f (n);
ALTER TABLE f CLUSTER ON f_n;
CREATE TABLE g (id int, span int4range);
CREATE TABLE h (id int NOT NULL, n int);
CREATE UNIQUE INDEX h_id ON h (id);
CREATE INDEX h_n ON h (n);

-- rows
INSERT INTO a VALUES (1, 1);
INSERT INTO b VALUES (1, 1, 1);
INSERT INTO c VALUES (1);

-- after
CREATE TABLE a (id int CONSTRAINT a_key PRIMARY KEY, n int NOT NULL);
CREATE INDEX a_n ON a (n);
ALTER TABLE a CLUSTER ON a_n;
CREATE TABLE b (id int PRIMARY KEY, n int NOT NULL, m int);
CREATE INDEX b_n ON b (n, m);
ALTER TABLE b CLUSTER ON b_n;
CREATE TABLE c (id int NOT NULL CONSTRAINT c_key UNIQUE);
ALTER TABLE c CLUSTER ON c_key;
CREATE TABLE d (id int PRIMARY KEY, n int);
CREATE TABLE e (id int, span int4range, EXCLUDE USING gist (span WITH &&));
CREATE INDEX "e Idx" ON e (id);
ALTER TABLE e CLUSTER ON "e Idx";
CREATE TABLE f (id int PRIMARY KEY, n bigint);
CREATE INDEX f_n ON f (n);
ALTER TABLE f CLUSTER ON f_n;
CREATE TABLE g (id int, span int4range, CONSTRAINT g_span EXCLUDE USING gist (span WITH &&));
ALTER TABLE g CLUSTER ON g_span;
CREATE TABLE h (id int NOT NULL, n int);
CREATE UNIQUE INDEX h_id ON h (id) WITH (fillfactor = 70);
CREATE INDEX h_n ON h (n) WITH (fillfactor = 80);
COMMENT ON INDEX h_n IS 'changed in place';
ALTER TABLE h CLUSTER ON h_n, REPLICA IDENTITY USING INDEX h_id;

-- up
DROP INDEX "public"."b_n";

DROP INDEX "public"."d_n";

ALTER TABLE "public"."a" CLUSTER ON "a_n";

ALTER TABLE "public"."d" SET WITHOUT CLUSTER;

CREATE TABLE "public"."e" (
    "id" integer,
    "span" int4range,
    CONSTRAINT "e_span_excl" EXCLUDE USING gist (span WITH &&)
);

CREATE INDEX "e Idx" ON "public"."e" ("id");

ALTER TABLE "public"."e" CLUSTER ON "e Idx";

ALTER TABLE "public"."h"
    REPLICA IDENTITY USING INDEX "h_id",
    CLUSTER ON "h_n";

ALTER TABLE "public"."f" ALTER COLUMN "n" TYPE bigint;

ALTER TABLE "public"."c"
    ADD CONSTRAINT "c_key" UNIQUE ("id"),
    CLUSTER ON "c_key";

CREATE INDEX "b_n" ON "public"."b" ("n", "m");

ALTER TABLE "public"."b" CLUSTER ON "b_n";

ALTER TABLE "public"."g"
    ADD CONSTRAINT "g_span" EXCLUDE USING gist (span WITH &&),
    CLUSTER ON "g_span";

ALTER INDEX "public"."h_id" SET (fillfactor = 70);

ALTER INDEX "public"."h_n" SET (fillfactor = 80);

COMMENT ON INDEX "public"."h_n" IS 'changed in place';

-- down
DROP INDEX "public"."b_n";

ALTER TABLE "public"."g" DROP CONSTRAINT "g_span";

ALTER TABLE "public"."c" DROP CONSTRAINT "c_key";

ALTER TABLE "public"."a" CLUSTER ON "a_key";

ALTER TABLE "public"."c" SET WITHOUT CLUSTER;

ALTER TABLE "public"."g" SET WITHOUT CLUSTER;

ALTER TABLE "public"."h"
    REPLICA IDENTITY DEFAULT,
    SET WITHOUT CLUSTER;

ALTER TABLE "public"."f" ALTER COLUMN "n" TYPE integer;

CREATE INDEX "b_n" ON "public"."b" ("n");

ALTER TABLE "public"."b" CLUSTER ON "b_n";

CREATE INDEX "d_n" ON "public"."d" ("n");

ALTER TABLE "public"."d" CLUSTER ON "d_n";

ALTER INDEX "public"."h_id" RESET (fillfactor);

ALTER INDEX "public"."h_n" RESET (fillfactor);

COMMENT ON INDEX "public"."h_n" IS NULL;

DROP TABLE "public"."e";
