-- What the server is told of columns for its statistics, also of those that partitions and children have from a table.

-- before
CREATE TABLE item (id int PRIMARY KEY, a text, b text, c int, d int);
ALTER TABLE item
    ALTER COLUMN a SET STATISTICS 1000,
    ALTER COLUMN b SET (n_distinct = -1),
    ALTER COLUMN d SET STATISTICS 10,
    ALTER COLUMN d SET (n_distinct = 5);
CREATE TABLE log (id int, at date DEFAULT '2026-01-01') PARTITION BY RANGE (id);
CREATE TABLE log_1 PARTITION OF log (at DEFAULT '2026-02-01') FOR VALUES FROM (0) TO (9);
CREATE TABLE log_2 PARTITION OF log FOR VALUES FROM (10) TO (19);
ALTER TABLE log ALTER COLUMN id SET STATISTICS 300;
CREATE TABLE parent (id int, n int);
CREATE TABLE child (own int) INHERITS (parent);
ALTER TABLE child ALTER COLUMN own SET STATISTICS 20;

-- rows
INSERT INTO item VALUES (1, 'a', 'b', 2, 3);
INSERT INTO log VALUES (1), (11);
INSERT INTO child VALUES (1, 2, 3);

-- after
CREATE TABLE item (id int PRIMARY KEY, a text, b text, c bigint, d bigint, e int);
ALTER TABLE item
    ALTER COLUMN a SET STATISTICS 0,
    ALTER COLUMN c SET (n_distinct = 7, n_distinct_inherited = 9),
    ALTER COLUMN d SET STATISTICS 10,
    ALTER COLUMN d SET (n_distinct = 5),
    ALTER COLUMN e SET STATISTICS 200;
CREATE TABLE log (id int, at date DEFAULT '2026-01-01') PARTITION BY RANGE (id);
CREATE TABLE log_1 PARTITION OF log (at DEFAULT '2026-03-01') FOR VALUES FROM (0) TO (9);
CREATE TABLE log_2 (id int, at date DEFAULT '2026-01-01');
ALTER TABLE log
    ALTER COLUMN id SET STATISTICS 300,
    ALTER COLUMN at SET STATISTICS 400;
CREATE TABLE log_3 PARTITION OF log FOR VALUES FROM (20) TO (29);
CREATE TABLE parent (id int, n int);
CREATE TABLE child (own int) INHERITS (parent);
ALTER TABLE parent ALTER COLUMN n SET STATISTICS 50;

-- up
ALTER TABLE "public"."log" DETACH PARTITION "public"."log_2";

ALTER TABLE "public"."child" ALTER COLUMN "own" SET STATISTICS -1;

ALTER TABLE "public"."item"
    ALTER COLUMN "a" SET STATISTICS 0,
    ALTER COLUMN "b" RESET (n_distinct),
    ALTER COLUMN "c" TYPE bigint,
    ALTER COLUMN "c" SET (n_distinct = 7),
    ALTER COLUMN "c" SET (n_distinct_inherited = 9),
    ALTER COLUMN "d" TYPE bigint,
    ADD COLUMN "e" integer,
    ALTER COLUMN "e" SET STATISTICS 200;

ALTER TABLE "public"."log" ALTER COLUMN "at" SET STATISTICS 400;

ALTER TABLE "public"."log_1" ALTER COLUMN "at" SET DEFAULT '2026-03-01'::date;

CREATE TABLE "public"."log_3" PARTITION OF "public"."log" FOR VALUES FROM (20) TO (29);

ALTER TABLE "public"."log_2" ALTER COLUMN "id" SET STATISTICS -1;

ALTER TABLE "public"."parent" ALTER COLUMN "n" SET STATISTICS 50;

-- down
ALTER TABLE "public"."child" ALTER COLUMN "own" SET STATISTICS 20;

ALTER TABLE "public"."item"
    ALTER COLUMN "a" SET STATISTICS 1000,
    ALTER COLUMN "b" SET (n_distinct = -1),
    ALTER COLUMN "c" TYPE integer,
    ALTER COLUMN "c" RESET (n_distinct),
    ALTER COLUMN "c" RESET (n_distinct_inherited),
    ALTER COLUMN "d" TYPE integer,
    DROP COLUMN "e";

ALTER TABLE "public"."log_2" ALTER COLUMN "id" SET STATISTICS 300;

ALTER TABLE "public"."parent" ALTER COLUMN "n" SET STATISTICS -1;

DROP TABLE "public"."log_3";

ALTER TABLE "public"."log" ALTER COLUMN "at" SET STATISTICS -1;

ALTER TABLE "public"."log_1" ALTER COLUMN "at" SET DEFAULT '2026-02-01'::date;

ALTER TABLE "public"."log" ATTACH PARTITION "public"."log_2" FOR VALUES FROM (10) TO (19);
