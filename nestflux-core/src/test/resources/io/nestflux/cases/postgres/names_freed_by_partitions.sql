-- What a partition has from its parent has a name of its own, and gives it away with the partition.

-- before
CREATE TABLE p (k int PRIMARY KEY, v int) PARTITION BY LIST (k);
CREATE TABLE p_1 PARTITION OF p FOR VALUES IN (1);
CREATE TABLE p_2 PARTITION OF p FOR VALUES IN (2);
CREATE INDEX p_v ON p (v);
CREATE TABLE q (k int);

-- rows
INSERT INTO p VALUES (1, 1);

-- after
CREATE TABLE p (k int PRIMARY KEY, v int) PARTITION BY LIST (k);
CREATE TABLE p_1 PARTITION OF p FOR VALUES IN (1);
CREATE INDEX p_v ON p (v);
CREATE TABLE q (k int CONSTRAINT p_2_pkey PRIMARY KEY);
CREATE INDEX p_2_v_idx ON q (k);

-- up
ALTER TABLE "public"."q" ALTER COLUMN "k" SET NOT NULL;

DROP TABLE "public"."p_2";

ALTER TABLE "public"."q" ADD CONSTRAINT "p_2_pkey" PRIMARY KEY ("k");

CREATE INDEX "p_2_v_idx" ON "public"."q" ("k");

-- down
DROP INDEX "public"."p_2_v_idx";

ALTER TABLE "public"."q" DROP CONSTRAINT "p_2_pkey";

CREATE TABLE "public"."p_2" PARTITION OF "public"."p" FOR VALUES IN (2);

ALTER TABLE "public"."q" ALTER COLUMN "k" DROP NOT NULL;
