-- A partition goes from one table to another of the same columns.

-- before
CREATE TABLE hot (a int PRIMARY KEY, t text) PARTITION BY RANGE (a);
CREATE TABLE cold (a int PRIMARY KEY, t text) PARTITION BY RANGE (a);
CREATE TABLE part_1 PARTITION OF hot FOR VALUES FROM (0) TO (10);
CREATE TABLE part_2 PARTITION OF hot FOR VALUES FROM (10) TO (20);

-- rows
INSERT INTO hot VALUES (1, 'x'), (11, 'y');

-- after
CREATE TABLE hot (a int PRIMARY KEY, t text) PARTITION BY RANGE (a);
CREATE TABLE cold (a int PRIMARY KEY, t text) PARTITION BY RANGE (a);
CREATE TABLE part_1 PARTITION OF cold FOR VALUES FROM (0) TO (10);
CREATE TABLE part_2 PARTITION OF hot FOR VALUES FROM (10) TO (20);

-- up
ALTER TABLE "public"."hot" DETACH PARTITION "public"."part_1";

ALTER TABLE "public"."cold" ATTACH PARTITION "public"."part_1" FOR VALUES FROM (0) TO (10);

-- down
ALTER TABLE "public"."cold" DETACH PARTITION "public"."part_1";

ALTER TABLE "public"."hot" ATTACH PARTITION "public"."part_1" FOR VALUES FROM (0) TO (10);
